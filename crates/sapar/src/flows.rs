//! `sapar flows …`: the commands of the analyst's room.

use crate::stop::Stop;
use sapar_words::Lang;
use std::io::stdout;

/// Runs a command of the room.
///
/// # Errors
/// What it refuses, a check that fails, an output that cannot be written.
pub fn run(command: &sapar_flows_cli::Command, lang: Lang) -> Result<(), Stop> {
    sapar_flows_cli::run(command, lang, &mut stdout().lock()).map_err(|e| match e {
        sapar_flows_cli::Stop::Refused(reason) => Stop::refused(reason),
        sapar_flows_cli::Stop::Failed => Stop::Failed(1),
        sapar_flows_cli::Stop::Output(e) => Stop::Output(e),
    })
}
