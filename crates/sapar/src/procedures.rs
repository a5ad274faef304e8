//! x
use crate::cli::{Procedures, Shared};
use crate::stop::Stop;
/// Runs the command.
pub fn run(_shared: &Shared, _args: &Procedures) -> Result<(), Stop> {
    Ok(())
}
