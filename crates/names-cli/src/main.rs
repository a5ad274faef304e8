//! The commands about names as a program of their own.
#![forbid(unsafe_code)]

use clap::{Command as Parser, FromArgMatches, Subcommand};
use sapar_names_cli::{Command, Stop, in_language, run};
use sapar_words::{Lang, say};
use std::io::{self, ErrorKind, Write};
use std::process::ExitCode;

fn main() -> ExitCode {
    let lang = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .filter_map(|v| std::env::var(v).ok())
        .find(|v| !v.is_empty())
        .and_then(|v| Lang::parse(&v))
        .unwrap_or_default();
    let parser = Command::augment_subcommands(Parser::new("sapar-names-cli").version(env!("CARGO_PKG_VERSION")).subcommand_required(true));
    let command = Command::from_arg_matches(&in_language(parser, lang).get_matches()).unwrap_or_else(|e| e.exit());
    let mut out = io::BufWriter::new(io::stdout().lock());
    let done = run(&command, lang, &mut out).and_then(|()| Ok(out.flush()?));
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(Stop::Output(e)) if e.kind() == ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(Stop::Output(e)) => {
            eprintln!("{}", say(lang, "cli-output", &[("problem", e.to_string().into())]));
            ExitCode::from(2)
        }
        Err(Stop::Refused(reason)) => {
            eprintln!("{reason}");
            ExitCode::from(2)
        }
    }
}
