//! Under which lists a word stands.
//!
//! A skeleton is the sequence of consonant classes of a word ([`crate::phoneme::class`]), neighbours of one class once; it is the same in
//! every script for most names. Its first classes are the key of a list, the next ones travel with every entry of the list, so that a
//! query sees how well a word fits without touching the record.

use crate::phoneme::class;

/// Classes of a word, at most six; 0 where there is none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Skeleton([u8; 6]);

impl Skeleton {
    pub(super) fn of(sounds: &[u8]) -> Skeleton {
        let mut out = [0u8; 6];
        let (mut n, mut last) = (0, 0u8);
        for &s in sounds {
            let k = class(s);
            // Waw is a vowel as often as a consonant.
            if k == 0 || s == b'w' {
                continue;
            }
            if k != last {
                out[n] = k;
                n += 1;
                if n == out.len() {
                    break;
                }
            }
            last = k;
        }
        Skeleton(out)
    }

    /// How many classes there are.
    fn len(self) -> usize {
        self.0.iter().take_while(|d| **d != 0).count()
    }

    fn number(self, from: usize, to: usize) -> u32 {
        self.0[from..to].iter().fold(0, |n, d| n * 10 + u32::from(*d))
    }

    /// Key among the words of a year, below 10,000; and what travels with an entry, below 100.
    #[inline]
    pub(super) fn of_year(self) -> (u32, u8) {
        (self.number(0, 4), self.number(4, 6) as u8)
    }

    /// Key among the words of a day of the year, below 10,000; and what travels with an entry, below 100.
    #[inline]
    pub(super) fn of_day(self) -> (u32, u8) {
        (self.number(0, 4), self.number(4, 6) as u8)
    }
}

/// Up to eight skeletons, to be set beside many others at once: a byte of a word for each.
#[derive(Default)]
pub(super) struct Patterns {
    /// At which places each class stands.
    places: [u64; 10],
    lens: [u8; 8],
    /// As many ones as there are classes.
    ones: u64,
    count: usize,
}

impl Patterns {
    /// Most skeletons that are kept.
    pub(super) const MOST: usize = 8;

    pub(super) fn add(&mut self, skeleton: Skeleton) {
        if self.count == Self::MOST {
            return;
        }
        for (n, d) in skeleton.0.iter().enumerate().take_while(|(_, d)| **d != 0) {
            self.places[*d as usize] |= 1 << (self.count * 8 + n);
        }
        self.lens[self.count] = skeleton.len() as u8;
        self.ones |= ((1 << skeleton.len()) - 1) << (self.count * 8);
        self.count += 1;
    }

    /// Which of the skeletons, as bits, have the same classes in the same order but for one, two in long words.
    #[inline]
    pub(super) fn near(&self, other: Skeleton) -> u8 {
        // Longest common subsequence (Hyyro 2004): a 0 in the vector for each class in common. Six places and one for the carry fit into
        // a byte, so that eight are done at once.
        const LOW: u64 = 0x7f7f_7f7f_7f7f_7f7f;
        let mut v = LOW;
        let mut n = 0;
        for d in other.0.into_iter().take_while(|d| *d != 0) {
            let u = v & self.places[d as usize];
            v = ((v + u) | (v - u)) & LOW;
            n += 1;
        }
        let common = !v & self.ones;
        let mut out = 0;
        for k in 0..self.count {
            let longer = n.max(self.lens[k]);
            let c = (common >> (k * 8) & 0x3f).count_ones() as u8;
            out |= u8::from(longer - c <= 1 + u8::from(longer >= 5)) << k;
        }
        out
    }
}

/// Keys of one year.
pub(super) const YEAR_KEYS: u32 = 10_000;
/// Keys of one day of the year.
pub(super) const DAY_KEYS: u32 = 10_000;

/// Key of a word in a year (0: no year known).
#[inline]
pub(super) fn year_key(slot: u32, key: u32) -> u32 {
    slot * YEAR_KEYS + key
}

/// Key of a word on a day of the year.
#[inline]
pub(super) fn day_key(month: u32, day: u32, key: u32) -> u32 {
    (month * 32 + day) * DAY_KEYS + key
}

/// One more than the highest day key.
pub(super) const MOST_DAY_KEYS: usize = (16 * 32) * DAY_KEYS as usize;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_name_in_two_scripts_has_one_skeleton() {
        let of = |text: &str| Skeleton::of(crate::fold::fold(text).tokens()[0].readings()[0].sounds());
        assert_eq!(of("Жолдошев"), of("Zholdoshev"));
        let mut patterns = Patterns::default();
        patterns.add(of("Жолдошев"));
        patterns.add(of("Сатыпалды"));
        assert_eq!(patterns.near(of("Zholdoshev")) & 1, 1);
        assert_eq!(patterns.near(of("Zhaldosh")) & 1, 1);
        assert_eq!(patterns.near(of("Сатыбалды")) & 2, 2);
        assert_eq!(patterns.near(of("Karimov")), 0);
        assert_ne!(of("Жолдошев").of_year(), of("Karimov").of_year());
    }
}
