//! Maps over names of the laws.
//!
//! Names are short and there are tens of thousands of look-ups at every start, so hashing them must cost little. Nobody who sends facts chooses these names;
//! an author who made them collide would only wait longer for his own check.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// A map whose keys come from the laws.
pub type Map<K, V> = HashMap<K, V, BuildHasherDefault<Quick>>;

/// Eight bytes at a time, each word mixed in by a multiplication whose high bits come back down.
#[derive(Debug, Clone, Default)]
pub struct Quick(u64);

impl From<u64> for Quick {
    fn from(start: u64) -> Self {
        Quick(start)
    }
}

impl Quick {
    /// Takes one word in.
    pub fn mix(&mut self, word: u64) {
        let m = (self.0 ^ word).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        self.0 = m ^ (m >> 32);
    }
}

impl Hasher for Quick {
    fn write(&mut self, bytes: &[u8]) {
        let (words, rest) = bytes.as_chunks::<8>();
        words.iter().for_each(|w| self.mix(u64::from_le_bytes(*w)));
        if !rest.is_empty() {
            let mut last = [0; 8];
            last[..rest.len()].copy_from_slice(rest);
            self.mix(u64::from_le_bytes(last));
        }
    }

    fn write_u16(&mut self, n: u16) {
        self.mix(u64::from(n));
    }

    fn write_u8(&mut self, n: u8) {
        self.mix(u64::from(n));
    }

    fn write_u32(&mut self, n: u32) {
        self.mix(u64::from(n));
    }

    fn write_usize(&mut self, n: usize) {
        self.mix(n as u64);
    }

    fn finish(&self) -> u64 {
        self.0
    }
}
