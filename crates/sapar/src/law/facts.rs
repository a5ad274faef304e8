//! x
use crate::cli::{Output, Shared};
use crate::stop::Stop;
/// Runs the command.
pub fn run(_shared: &Shared, _args: &Output) -> Result<(), Stop> {
    Ok(())
}
