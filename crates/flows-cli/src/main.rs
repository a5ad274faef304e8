//! The flow commands as a program of their own.
#![forbid(unsafe_code)]

use clap::{CommandFactory, FromArgMatches, Parser};
use sapar_flows_cli::{Command, HELP, Stop, run};
use sapar_terminal::{asked, complain, of_system, parse, told};
use sapar_words::{Lang, say};
use std::ffi::OsString;
use std::io::{self, ErrorKind, Write};
use std::process::ExitCode;

/// What the numbers say: flows, projections, remittances, quoted figures.
#[derive(Debug, Parser)]
#[command(name = "sapar-flows-cli", version)]
struct Cli {
    /// Language of the answer: en or ru; otherwise that of the system, else English
    #[arg(long, global = true, value_name = "LANG", value_parser = lang)]
    lang: Option<Lang>,
    #[command(subcommand)]
    command: Command,
}

fn lang(text: &str) -> Result<Lang, String> {
    Lang::parse(text).ok_or_else(|| "usage-expect-lang".to_owned())
}

fn main() -> ExitCode {
    let words: Vec<OsString> = std::env::args_os().collect();
    let lang = asked(&words).or_else(of_system).unwrap_or_default();
    let cli = match parse(Cli::command, &HELP, lang, &words).map(|m| Cli::from_arg_matches(&m)) {
        Ok(Ok(cli)) => cli,
        Ok(Err(e)) => {
            complain(&told(&e, lang));
            return ExitCode::from(2);
        }
        Err(status) => return status,
    };
    let lang = cli.lang.unwrap_or(lang);
    let mut out = io::BufWriter::new(io::stdout().lock());
    let done = run(&cli.command, lang, &mut out).and_then(|()| Ok(out.flush()?));
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(Stop::Output(e)) if e.kind() == ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(Stop::Output(e)) => {
            complain(&format!("{}\n", say(lang, "cli-output", &[("problem", e.to_string().into())])));
            ExitCode::from(3)
        }
        Err(Stop::Refused(reason)) => {
            complain(&format!("{reason}\n"));
            ExitCode::from(2)
        }
        Err(Stop::Failed) => {
            let _ = out.flush();
            ExitCode::from(1)
        }
    }
}
