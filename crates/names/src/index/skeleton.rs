//! Under which lists a word stands.
//!
//! A skeleton is the sequence of consonant classes of a word ([`crate::phoneme::class`]), neighbours of one class once; it is the same in
//! every script for most names. Its first classes are the key of a list, the next ones travel with every entry of the list, so that a
//! query sees how well a word fits without touching the record.

use crate::phoneme::class;

/// Classes of a word, at most six, half a byte each, the first lowest; 0 where there is none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Skeleton(u32);

impl Skeleton {
    /// Most classes.
    const MOST: usize = 6;

    pub(super) fn of(sounds: &[u8]) -> Skeleton {
        let mut out = 0;
        let (mut n, mut last) = (0, 0u8);
        for &s in sounds {
            let k = class(s);
            // Waw is a vowel as often as a consonant.
            if k == 0 || s == b'w' {
                continue;
            }
            if k != last {
                out |= u32::from(k) << (4 * n);
                n += 1;
                if n == Self::MOST {
                    break;
                }
            }
            last = k;
        }
        Skeleton(out)
    }

    /// How many classes there are.
    #[inline]
    fn len(self) -> usize {
        (u32::BITS - self.0.leading_zeros()).div_ceil(4) as usize
    }

    #[inline]
    fn class(self, n: usize) -> u32 {
        self.0 >> (4 * n) & 15
    }

    /// Key of its lists in a year or on a day of the year, below 10,000; and what travels with an entry, below 100.
    #[inline]
    pub(super) fn key(self) -> (u32, u8) {
        let number = |from: usize, to: usize| (from..to).fold(0, |n, d| n * 10 + self.class(d));
        (number(0, 4), number(4, 6) as u8)
    }
}

/// Up to eight skeletons, to be set beside many others at once: a byte of a word for each.
pub(super) struct Patterns {
    /// At which places each class stands.
    places: [u64; 16],
    /// As many ones as there are classes.
    ones: u64,
    /// By the number of classes of the other skeleton: how many must be in common.
    need: [u64; Skeleton::MOST + 1],
    count: usize,
}

impl Default for Patterns {
    fn default() -> Patterns {
        Patterns {
            places: [0; 16],
            ones: 0,
            // More than there can be.
            need: [0x7f7f_7f7f_7f7f_7f7f; Skeleton::MOST + 1],
            count: 0,
        }
    }
}

impl Patterns {
    /// Most skeletons that are kept.
    pub(super) const MOST: usize = 8;

    pub(super) fn add(&mut self, skeleton: Skeleton) {
        if self.count == Self::MOST {
            return;
        }
        let (byte, len) = (self.count * 8, skeleton.len());
        for n in 0..len {
            self.places[skeleton.class(n) as usize] |= 1 << (byte + n);
        }
        self.ones |= ((1 << len) - 1) << byte;
        for (other, need) in self.need.iter_mut().enumerate() {
            // All but one, but for two in long words.
            let longer = other.max(len);
            let common = longer.saturating_sub(1 + usize::from(longer >= 5)) as u64;
            *need = *need & !(0xff << byte) | common << byte;
        }
        self.count += 1;
    }

    /// Which of the skeletons have the same classes in the same order but for one, two in long words: the highest bit of the byte of each.
    #[inline]
    pub(super) fn near(&self, other: Skeleton) -> u64 {
        // Longest common subsequence (Hyyro 2004): a 0 in the vector for each class in common. Six places and one for the carry fit into
        // a byte, so that eight are done at once. Class 0 stands nowhere and changes nothing, so that there is little to branch on.
        const LOW: u64 = 0x7f7f_7f7f_7f7f_7f7f;
        let mut v = LOW;
        let mut step = |n: usize| {
            let u = v & self.places[other.class(n) as usize];
            v = ((v + u) | (v - u)) & LOW;
        };
        (0..3).for_each(&mut step);
        // Most words are short.
        if other.class(3) != 0 {
            (3..Skeleton::MOST).for_each(step);
        }
        // Ones are counted in all bytes at once.
        let common = !v & self.ones;
        let twos = (common & 0x5555_5555_5555_5555) + (common >> 1 & 0x5555_5555_5555_5555);
        let fours = (twos & 0x3333_3333_3333_3333) + (twos >> 2 & 0x3333_3333_3333_3333);
        let counts = (fours & 0x0f0f_0f0f_0f0f_0f0f) + (fours >> 4 & 0x0f0f_0f0f_0f0f_0f0f);
        ((counts | !LOW) - self.need[other.len()]) & !LOW
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

    /// Longest common subsequence by the book.
    fn common(a: &[u32], b: &[u32]) -> usize {
        match (a, b) {
            ([x, a @ ..], [y, b @ ..]) if x == y => 1 + common(a, b),
            ([_, less @ ..], [_, fewer @ ..]) => common(less, b).max(common(a, fewer)),
            _ => 0,
        }
    }

    #[test]
    fn eight_at_once_is_one_by_one() {
        let mut random = 1u32;
        let mut skeleton = || {
            random = random.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            let len = random >> 8 & 7;
            Skeleton((0..len.min(6)).fold(0, |s, n| s | (1 + (random >> (10 + 3 * n) & 3)) << (4 * n)))
        };
        for _ in 0..500 {
            let all: Vec<Skeleton> = (0..9).map(|_| skeleton()).collect();
            let mut patterns = Patterns::default();
            all[1..].iter().for_each(|s| patterns.add(*s));
            let classes = |s: Skeleton| (0..s.len()).map(|n| s.class(n)).collect::<Vec<u32>>();
            let mut want = 0;
            for (n, s) in all[1..].iter().enumerate() {
                let longer = s.len().max(all[0].len());
                let near = longer - common(&classes(*s), &classes(all[0])) <= 1 + usize::from(longer >= 5);
                want |= u64::from(near) << (8 * n + 7);
            }
            assert_eq!(patterns.near(all[0]), want, "{all:?}");
        }
    }

    #[test]
    fn one_name_in_two_scripts_has_one_skeleton() {
        let of = |text: &str| Skeleton::of(crate::fold::fold(text).tokens()[0].readings()[0].sounds());
        assert_eq!(of("Жолдошев"), of("Zholdoshev"));
        let mut patterns = Patterns::default();
        patterns.add(of("Жолдошев"));
        patterns.add(of("Сатыпалды"));
        assert_eq!(patterns.near(of("Zholdoshev")) & 0x80, 0x80);
        assert_eq!(patterns.near(of("Zhaldosh")) & 0x80, 0x80);
        assert_eq!(patterns.near(of("Сатыбалды")) & 0x8000, 0x8000);
        assert_eq!(patterns.near(of("Karimov")), 0);
        assert_ne!(of("Жолдошев").key(), of("Karimov").key());
    }
}
