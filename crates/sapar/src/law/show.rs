//! x
use crate::cli::{LawShow, Shared};
use crate::stop::Stop;
/// Runs the command.
pub fn run(_shared: &Shared, _args: &LawShow) -> Result<(), Stop> {
    Ok(())
}
