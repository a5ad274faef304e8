//! x
use crate::cli::{LawCoverage, Shared};
use crate::stop::Stop;
/// Runs the command.
pub fn run(_shared: &Shared, _args: &LawCoverage) -> Result<(), Stop> {
    Ok(())
}
