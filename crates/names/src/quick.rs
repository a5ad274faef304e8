//! A quick hash for words of a register: a flood of equal hashes would only slow its own import.

use std::hash::{BuildHasher, Hasher};

/// Builds [`QuickHasher`]s.
#[derive(Clone, Copy, Default)]
pub(crate) struct Quick;

/// The hasher.
pub(crate) struct QuickHasher(u64);

impl BuildHasher for Quick {
    type Hasher = QuickHasher;
    fn build_hasher(&self) -> QuickHasher {
        QuickHasher(0x243f_6a88_85a3_08d3)
    }
}

impl Hasher for QuickHasher {
    fn finish(&self) -> u64 {
        self.0 ^ self.0 >> 29
    }
    fn write(&mut self, bytes: &[u8]) {
        for chunk in bytes.chunks(8) {
            let mut word = [0u8; 8];
            word[..chunk.len()].copy_from_slice(chunk);
            self.0 = (self.0 ^ u64::from_le_bytes(word)).wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(29);
        }
    }
}
