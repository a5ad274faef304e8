//! `sapar names …`: the commands of the room of names.

use crate::cli::Shared;
use crate::stop::Stop;
use std::io::{BufWriter, Write, stdout};

/// Runs a command of the room.
///
/// # Errors
/// What it refuses, an output that cannot be written.
pub fn run(shared: &Shared, command: &sapar_names_cli::Command) -> Result<(), Stop> {
    let mut out = BufWriter::new(stdout().lock());
    sapar_names_cli::run(command, shared.lang(), &mut out).map_err(|e| match e {
        sapar_names_cli::Stop::Refused(reason) => Stop::refused(reason),
        sapar_names_cli::Stop::Output(e) => Stop::Output(e),
    })?;
    Ok(out.flush()?)
}
