//! Between which numbers the inputs of a population lie.
//!
//! A plan that is made for them ([`Plan::within`](super::Plan::within)) computes in as few bits as they allow: days of a lifetime fit into 16 bits, where a day of any
//! century takes 32. Inputs outside the bounds are unknown to such a plan, never wrong.

use super::Slot;
use crate::hash::Map;

/// The least and the greatest number of each input.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Bounds {
    of: Map<Slot, (i64, i64)>,
}

impl Bounds {
    /// Makes room for a number.
    pub fn add(&mut self, slot: Slot, number: i64) {
        let (low, high) = self.of.entry(slot).or_insert((number, number));
        (*low, *high) = ((*low).min(number), (*high).max(number));
    }

    /// The least and the greatest number of an input, if it has any.
    pub fn get(&self, slot: Slot) -> Option<(i64, i64)> {
        self.of.get(&slot).copied()
    }
}
