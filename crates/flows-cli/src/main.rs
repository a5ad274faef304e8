//! The flow commands as a program of their own.
#![forbid(unsafe_code)]

use clap::Parser;
use sapar_flows_cli::{Command, Stop, run};
use sapar_words::Lang;
use std::io::{self, ErrorKind, Write};
use std::process::ExitCode;

/// What the numbers say: flows, projections, remittances, quoted figures.
#[derive(Debug, Parser)]
#[command(name = "sapar-flows-cli", version)]
struct Cli {
    /// Language of the answer: en or ru
    #[arg(long, global = true, value_name = "LANG", default_value = "en", value_parser = lang)]
    lang: Lang,
    #[command(subcommand)]
    command: Command,
}

fn lang(text: &str) -> Result<Lang, String> {
    Lang::parse(text).ok_or_else(|| "expected en or ru".to_owned())
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    let mut out = io::BufWriter::new(io::stdout().lock());
    let done = run(&cli.command, cli.lang, &mut out).and_then(|()| Ok(out.flush()?));
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(Stop::Output(e)) if e.kind() == ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(Stop::Output(e)) => {
            eprintln!("the answer could not be written: {e}");
            ExitCode::from(3)
        }
        Err(Stop::Refused(reason)) => {
            eprintln!("{reason}");
            ExitCode::from(2)
        }
        Err(Stop::Failed) => {
            let _ = out.flush();
            ExitCode::from(1)
        }
    }
}
