//! The program `sapar`: reads arguments, files and the clock, and asks the other rooms.
#![forbid(unsafe_code)]

mod advise;
mod answer_json;
mod batch;
mod cli;
mod columns;
mod demo;
mod dialogue;
mod facts_file;
mod flows;
mod law;
mod laws_source;
mod names;
mod people;
mod procedures;
mod refusal;
mod reply;
mod stop;
mod today;

use cli::Command;
use std::io::ErrorKind;
use std::process::ExitCode;
use stop::{Stop, complain};

fn main() -> ExitCode {
    let cli = cli::read();
    let lang = cli.shared.lang();
    let done = match &cli.command {
        Command::Advise(args) => advise::run(&cli.shared, args),
        Command::Demo => demo::run(&cli.shared),
        Command::Flows { command } => flows::run(command),
        Command::Law { command } => law::run(&cli.shared, command),
        Command::Names { command } => names::run(&cli.shared, command),
        Command::Procedures(args) => procedures::run(&cli.shared, args),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(Stop::Failed(status)) => ExitCode::from(status),
        Err(Stop::Refused(reasons)) => {
            for r in reasons {
                complain(&format!("sapar: {r}\n"));
            }
            ExitCode::from(2)
        }
        Err(Stop::Output(e)) if e.kind() == ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(Stop::Output(e)) => {
            complain(&format!(
                "sapar: {}\n",
                sapar_words::say(lang, "cli-output", &[("problem", e.to_string().into())])
            ));
            ExitCode::from(2)
        }
    }
}
