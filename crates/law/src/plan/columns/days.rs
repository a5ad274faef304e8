//! Months added to the days of a block.

use super::LANES;
use super::kernels::every;
use crate::day::{MonthEnd, months_later};

/// Days some months later; returns whether the calendar has all of them, else writes for which it does.
pub(super) fn add_months(d: &mut [i32; LANES], known: &mut [u8; LANES], days: &[i32; LANES], months: &[i32; LANES], end: MonthEnd) -> bool {
    let next = end == MonthEnd::Next;
    for i in 0..LANES {
        let (later, exists) = months_later(days[i], months[i], next);
        (d[i], known[i]) = (later, u8::from(exists));
    }
    every(known)
}
