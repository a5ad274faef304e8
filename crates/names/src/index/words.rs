//! The words of a register: each distinct one is folded once.
//!
//! A register of millions has some hundred thousand distinct words. A word that folds to the same token whatever stands beside it is
//! remembered by its letters and language; particles and words that join their neighbours are folded with the whole name.

use super::MOST_RECORDS;
use super::record::encode;
use super::skeleton::Skeleton;
use crate::error::NamesError;
use crate::fold::{Token, fold_as};
use crate::frequency::skeleton;
use crate::language::Language;

/// Words folded so far.
#[derive(Default)]
pub(crate) struct Words {
    /// Each word as the segment keeps it, one after the other.
    bytes: Vec<u8>,
    ends: Vec<u32>,
    /// Its skeleton, for the lists.
    pub(super) skeletons: Vec<Skeleton>,
    /// Its skeleton in the frequency table.
    pub(crate) whole: Vec<u32>,
    numbers: Table,
    seen: Table,
    written: Vec<u8>,
    scratch: String,
}

/// A word that cannot be told by itself.
pub(crate) const DEPENDS: u32 = u32::MAX;

impl Words {
    /// Number of distinct words.
    pub(crate) fn len(&self) -> usize {
        self.ends.len()
    }

    /// Length of all words.
    pub(crate) fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// A word as it is kept.
    pub(crate) fn word(&self, n: u32) -> &[u8] {
        let n = n as usize;
        let from = n.checked_sub(1).map_or(0, |b| self.ends[b] as usize);
        self.bytes.get(from..self.ends[n] as usize).unwrap_or(&[])
    }

    /// Where each word ends.
    pub(crate) fn ends(&self) -> &[u32] {
        &self.ends
    }

    /// The number of a word that stands alone, or [`DEPENDS`].
    #[inline]
    pub(crate) fn known(&mut self, word: &str, language: Language) -> Result<u32, NamesError> {
        let key = word.as_bytes();
        let hash = hash(key, language as u8);
        let written = &self.written;
        if let Some(found) = self
            .seen
            .find(hash, |at| written.get(at + 2) == Some(&(language as u8)) && text(written, at) == key)
        {
            return Ok(found);
        }
        let number = self.fold(word, language)?;
        // A word longer than any name is folded anew each time it comes, so that nobody fills the memory with them.
        if let Ok(length) = u16::try_from(key.len())
            && self.written.len() < u32::MAX as usize / 2
        {
            let at = self.written.len();
            self.written.extend_from_slice(&length.to_le_bytes());
            self.written.push(language as u8);
            self.written.extend_from_slice(key);
            self.seen.put(hash, at, number);
        }
        Ok(number)
    }

    fn fold(&mut self, word: &str, language: Language) -> Result<u32, NamesError> {
        // Two copies of an ordinary word fold to two equal tokens; a particle or a joining word does not.
        let mut twice = std::mem::take(&mut self.scratch);
        twice.clear();
        twice.push_str(word);
        twice.push(' ');
        twice.push_str(word);
        let name = fold_as(&twice, language);
        let number = match name.tokens() {
            [a, b] if !name.cut && a.readings() == b.readings() && a.role == b.role => self.number(&encode(a, name.written(a)), a),
            _ => Ok(DEPENDS),
        };
        self.scratch = twice;
        number
    }

    /// The number of a token, a new one for a new token.
    pub(crate) fn number(&mut self, encoded: &[u8], token: &Token) -> Result<u32, NamesError> {
        let hash = hash(encoded, 0);
        let (bytes, ends) = (&self.bytes, &self.ends);
        let same = |n: usize| bytes.get(if n == 0 { 0 } else { ends[n - 1] as usize }..ends[n] as usize) == Some(encoded);
        if let Some(n) = self.numbers.find(hash, same) {
            return Ok(n);
        }
        let n = self.ends.len() as u32;
        let end = u32::try_from(self.bytes.len() + encoded.len()).map_err(|_| NamesError::Full)?;
        if n >= MOST_RECORDS {
            return Err(NamesError::Full);
        }
        let first = token.readings().first().copied().unwrap_or(crate::fold::Reading::EMPTY);
        self.skeletons.push(Skeleton::of(first.sounds()));
        self.whole.push(skeleton(&first));
        self.bytes.extend_from_slice(encoded);
        self.ends.push(end);
        self.numbers.put(hash, n as usize, n);
        Ok(n)
    }

    /// Gives back what only adding needs.
    pub(crate) fn done(&mut self) {
        (self.numbers, self.seen, self.written) = Default::default();
    }
}

/// The letters of a written word at its place: two bytes of length, one of language, the letters.
fn text(written: &[u8], at: usize) -> &[u8] {
    let length = written.get(at..at + 2).map_or(0, |b| usize::from(u16::from_le_bytes([b[0], b[1]])));
    written.get(at + 3..at + 3 + length).unwrap_or(&[])
}

/// A quick hash: a flood of equal hashes would only slow its own import.
#[inline]
fn hash(bytes: &[u8], seed: u8) -> u32 {
    let mut h = 0x243f_6a88_85a3_08d3 ^ u64::from(seed) << 56 ^ bytes.len() as u64;
    let mut chunks = bytes.chunks_exact(8);
    for c in chunks.by_ref() {
        let word = u64::from_le_bytes([c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7]]);
        h = (h ^ word).wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(29);
    }
    let mut last = [0u8; 8];
    let rest = chunks.remainder();
    last[..rest.len()].copy_from_slice(rest);
    h = (h ^ u64::from_le_bytes(last)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    (h >> 32) as u32 ^ h as u32
}

/// Open addressing over (hash, place, value): twelve bytes a word, so that a register's words stay near the processor.
#[derive(Default)]
struct Table {
    slots: Vec<Slot>,
    used: usize,
}

#[derive(Clone, Copy, Default)]
struct Slot {
    hash: u32,
    /// Place plus one; 0 is an empty slot.
    at: u32,
    value: u32,
}

impl Table {
    #[inline]
    fn find(&self, hash: u32, same: impl Fn(usize) -> bool) -> Option<u32> {
        let mask = self.slots.len().checked_sub(1)?;
        let mut i = hash as usize & mask;
        loop {
            let slot = self.slots[i];
            if slot.at == 0 {
                return None;
            }
            if slot.hash == hash && same(slot.at as usize - 1) {
                return Some(slot.value);
            }
            i = (i + 1) & mask;
        }
    }

    fn put(&mut self, hash: u32, at: usize, value: u32) {
        if self.used * 2 >= self.slots.len() {
            let bigger = vec![Slot::default(); (self.slots.len() * 2).max(1024)];
            for slot in std::mem::replace(&mut self.slots, bigger).into_iter().filter(|s| s.at != 0) {
                self.place(slot);
            }
        }
        self.used += 1;
        self.place(Slot {
            hash,
            at: at as u32 + 1,
            value,
        });
    }

    fn place(&mut self, slot: Slot) {
        let mask = self.slots.len() - 1;
        let mut i = slot.hash as usize & mask;
        while self.slots[i].at != 0 {
            i = (i + 1) & mask;
        }
        self.slots[i] = slot;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_folded_once_in_each_language_and_particles_depend_on_their_neighbours() {
        let mut words = Words::default();
        let a = words.known("Cemil", Language::Turkish).unwrap();
        assert_eq!(words.known("Cemil", Language::Turkish).unwrap(), a);
        assert_ne!(words.known("Cemil", Language::Unknown).unwrap(), a);
        assert_eq!(words.known("uulu", Language::Kyrgyz).unwrap(), DEPENDS);
        assert_eq!(words.known("Abd", Language::Unknown).unwrap(), DEPENDS);
        for n in 0..5_000u32 {
            let word: String = n.to_string().chars().map(|c| char::from(b'a' + c as u8 - b'0')).collect();
            let word = format!("{word}ov");
            let number = words.known(&word, Language::Unknown).unwrap();
            assert_eq!(words.known(&word, Language::Unknown).unwrap(), number, "{word}");
        }
    }
}
