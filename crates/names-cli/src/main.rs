//! The commands about names as a program of their own.
#![forbid(unsafe_code)]

use clap::{Command as Parser, FromArgMatches, Subcommand};
use sapar_names_cli::{Command, HELP, Stop, run};
use sapar_terminal::{complain, of_system, parse, told};
use sapar_words::say;
use std::ffi::OsString;
use std::io::{self, ErrorKind, Write};
use std::process::ExitCode;

fn parser() -> Parser {
    Command::augment_subcommands(Parser::new("sapar-names-cli").version(env!("CARGO_PKG_VERSION")).subcommand_required(true))
}

fn main() -> ExitCode {
    let words: Vec<OsString> = std::env::args_os().collect();
    let lang = of_system().unwrap_or_default();
    let command = match parse(parser, &HELP, lang, &words) {
        Ok(matches) => Command::from_arg_matches(&matches),
        Err(status) => return status,
    };
    let command = match command {
        Ok(command) => command,
        Err(e) => {
            complain(&told(&e, lang));
            return ExitCode::from(2);
        }
    };
    let mut out = io::BufWriter::new(io::stdout().lock());
    let done = run(&command, lang, &mut out).and_then(|()| Ok(out.flush()?));
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(Stop::Output(e)) if e.kind() == ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(Stop::Output(e)) => {
            complain(&format!("{}\n", say(lang, "cli-output", &[("problem", e.to_string().into())])));
            ExitCode::from(2)
        }
        Err(Stop::Refused(reason)) => {
            complain(&format!("{reason}\n"));
            ExitCode::from(2)
        }
    }
}
