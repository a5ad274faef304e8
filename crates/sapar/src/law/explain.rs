//! Written next.
use crate::cli::{LawExplain, Shared};
use crate::stop::Stop;
/// Runs the command.
pub fn run(_shared: &Shared, _args: &LawExplain) -> Result<(), Stop> {
    Ok(())
}
