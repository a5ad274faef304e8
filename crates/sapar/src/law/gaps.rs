//! Written next.
use crate::cli::{LawGaps, Shared};
use crate::stop::Stop;
/// Runs the command.
pub fn run(_shared: &Shared, _args: &LawGaps) -> Result<(), Stop> {
    Ok(())
}
