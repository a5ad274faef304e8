//! Written next.
use crate::cli::{LawDiff, Shared};
use crate::stop::Stop;
/// Runs the command.
pub fn run(_shared: &Shared, _args: &LawDiff) -> Result<(), Stop> {
    Ok(())
}
