//! Written next.
use crate::cli::{LawFmt, Shared};
use crate::stop::Stop;
/// Runs the command.
pub fn run(_shared: &Shared, _args: &LawFmt) -> Result<(), Stop> {
    Ok(())
}
