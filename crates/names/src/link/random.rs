//! A generator that always gives the same numbers, so that a run can be repeated.

/// Steele, Lea and Flood 2014.
pub(super) struct Random(u64);

impl Random {
    pub(super) fn new() -> Random {
        Random(20_261_122)
    }

    /// Below `n`.
    pub(super) fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut x = self.0;
        x = (x ^ x >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        x = (x ^ x >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((u128::from(x ^ x >> 31) * n as u128) >> 64) as usize
    }
}
