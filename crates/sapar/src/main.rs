//! The program `sapar`: reads arguments, files and the clock, and asks the other rooms.
#![forbid(unsafe_code)]

mod advise;
mod batch;
mod cli;
mod columns;
mod dialogue;
mod examples;
mod facts_file;
mod flows;
mod law;
mod laws_source;
mod names;
mod people;
mod portal;
mod procedures;
mod sentences;
mod stop;
mod text_file;
mod today;

use cli::Command;
use sapar_terminal::complain;
use sapar_words::{json as answer_json, refusal};
use std::io::ErrorKind;
use std::process::ExitCode;
use stop::Stop;

fn main() -> ExitCode {
    let cli = match cli::read() {
        Ok(cli) => cli,
        Err(status) => return status,
    };
    let lang = cli.shared.lang();
    let done = match &cli.command {
        Command::Advise(args) => advise::run(&cli.shared, args),
        Command::Demo(args) => portal::demo(&cli.shared, args),
        Command::Examples => examples::run(&cli.shared),
        Command::Serve(args) => portal::serve(&cli.shared, args),
        Command::Flows { command } => flows::run(command, cli.shared.lang()),
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
