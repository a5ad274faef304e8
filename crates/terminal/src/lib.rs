//! Command lines in the reader's language: the help, and what is said when a command line cannot be understood.
//!
//! This room knows how the parser of command lines speaks and how `locales/` says the same. It never knows what a command does. What every command
//! must heed stands here too: nothing may be written over what is read ([`same_file`]), and a file appears whole or not at all ([`whole_file`]).
//!
//! A command line that is understood costs nothing here: only where the parser has something to say, the line is parsed once more by a
//! parser that was brought into the language ([`in_language`]), and its error is told in words ([`told`]).
#![forbid(unsafe_code)]

mod help;
mod language;
pub mod same_file;
mod told;
pub mod whole_file;

pub use help::{Room, in_language};
pub use language::{asked, of_system};
pub use told::told;

use clap::error::ErrorKind;
use clap::{ArgMatches, Command, Error};
use sapar_words::Lang;
use std::ffi::OsString;
use std::io::Write;
use std::process::ExitCode;

/// Parses a command line, or says in that language what the parser has to say: help, version, or what is wrong. The error is the status with
/// which the program ends then.
///
/// # Errors
/// Nothing is left to do: help was asked for (status 0), or the line is not understood (status 2).
pub fn parse(command: fn() -> Command, room: &Room<'_>, lang: Lang, words: &[OsString]) -> Result<ArgMatches, ExitCode> {
    let plain = match command().try_get_matches_from(words) {
        Ok(matches) => return Ok(matches),
        Err(e) => e,
    };
    let error = in_language(command(), lang, room)
        .try_get_matches_from(as_flag(words, &plain))
        .err()
        .unwrap_or(plain);
    let text = told(&error, lang);
    if error.use_stderr() {
        complain(&text);
        Err(ExitCode::from(2))
    } else {
        let _ = std::io::stdout().write_all(text.as_bytes());
        Err(ExitCode::SUCCESS)
    }
}

/// Says something on standard error. If nobody can hear it, there is nobody else to tell.
pub fn complain(text: &str) {
    let _ = std::io::stderr().lock().write_all(text.as_bytes());
}

/// `sapar help law` as `sapar law --help`.
fn as_flag(words: &[OsString], plain: &Error) -> Vec<OsString> {
    let mut words = words.to_vec();
    if plain.kind() == ErrorKind::DisplayHelp
        && !words.iter().any(|w| w == "--help" || w == "-h")
        && let Some(at) = words.iter().position(|w| w == "help")
    {
        words.remove(at);
        words.push("--help".into());
    }
    words
}
