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

    fn number(self, from: usize, to: usize) -> u32 {
        self.0[from..to].iter().fold(0, |n, d| n * 10 + u32::from(*d))
    }

    /// Key among the words of a year, below 1,000; and what travels with an entry, below 100.
    #[inline]
    pub(super) fn of_year(self) -> (u32, u8) {
        (self.number(0, 3), self.number(3, 5) as u8)
    }

    /// Key among the words of a day of the year, below 10,000; and what travels with an entry, below 100.
    #[inline]
    pub(super) fn of_day(self) -> (u32, u8) {
        (self.number(0, 4), self.number(4, 6) as u8)
    }
}

/// Keys of one year.
pub(super) const YEAR_KEYS: u32 = 1_000;
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
        assert_ne!(of("Жолдошев").of_year(), of("Karimov").of_year());
    }
}
