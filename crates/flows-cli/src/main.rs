//! The flow commands as a program of their own.
#![forbid(unsafe_code)]

use clap::Parser;
use sapar_flows_cli::{Command, Stop, run};
use std::io::{self, ErrorKind, Write};
use std::process::ExitCode;

/// What the numbers say: flows, projections, remittances, quoted figures.
#[derive(Debug, Parser)]
#[command(name = "sapar-flows-cli", version)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    let mut out = io::BufWriter::new(io::stdout().lock());
    let done = run(&cli.command, &mut out).and_then(|()| Ok(out.flush()?));
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
