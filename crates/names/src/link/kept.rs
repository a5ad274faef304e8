//! What a long search keeps of its work, so that it can go on after it was stopped.

use std::convert::Infallible;

/// Slices into which each half of a pass is cut when its work is kept.
const SLICES: usize = 16;

/// Where found parts are kept. Parts are numbered; the same register and settings have the same parts.
pub trait Keep {
    /// Why something could not be kept.
    type Error;

    /// What was kept of a part, if it was found before.
    fn known(&mut self, part: u32) -> Option<Vec<u8>>;

    /// Keeps a part for good.
    ///
    /// # Errors
    /// It cannot be kept; the search stops.
    fn keep(&mut self, part: u32, found: &[u8]) -> Result<(), Self::Error>;

    /// Into how many slices work is cut: the more, the less is done twice.
    fn slices(&self) -> usize {
        SLICES
    }
}

/// Keeps nothing: for a search that is begun anew when it is stopped.
pub(super) struct Nothing;

impl Keep for Nothing {
    type Error = Infallible;

    fn known(&mut self, _: u32) -> Option<Vec<u8>> {
        None
    }

    fn keep(&mut self, _: u32, _: &[u8]) -> Result<(), Infallible> {
        Ok(())
    }

    fn slices(&self) -> usize {
        1
    }
}
