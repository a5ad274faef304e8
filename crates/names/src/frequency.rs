//! How common a token is. Agreement on a rare name is worth more than on Muhammad.
//!
//! Counted over consonant skeletons, so that one count covers the spellings of a name in every script. The default counts come
//! from public token lists; a register's own counts are better and an index keeps them.

use std::collections::HashMap;
use std::sync::OnceLock;

use crate::fold::{Reading, Token};
use crate::phoneme::class;
use crate::quick::Quick;

/// Counted skeletons.
#[derive(Clone, Debug, Default)]
pub struct Frequencies {
    counts: HashMap<u32, u32, Quick>,
    /// Of whole readings, where they were counted; an agreement letter by letter is told from them.
    exact: HashMap<u64, u32, Quick>,
    total: f64,
}

/// A few hundred names say nothing about how common a name is.
const LEAST: f64 = 1000.0;

fn reading_key(reading: &Reading) -> u64 {
    let mut key = 0xcbf2_9ce4_8422_2325u64;
    for s in reading.sounds() {
        key = (key ^ u64::from(*s)).wrapping_mul(0x0100_0000_01b3);
    }
    key
}

/// Skeleton of a whole reading: its consonant classes in order, at most eight, neighbours of one class once.
#[must_use]
pub fn skeleton(reading: &Reading) -> u32 {
    skeleton_of(reading.sounds(), 8)
}

#[inline]
pub(crate) fn skeleton_of(sounds: &[u8], most: usize) -> u32 {
    let (mut key, mut n, mut last) = (0u32, 0, 0u8);
    for &s in sounds {
        let k = class(s);
        // Waw is a vowel as often as a consonant.
        if k == 0 || s == b'w' {
            continue;
        }
        if k != last {
            key = key * 10 + u32::from(k);
            n += 1;
            if n == most {
                break;
            }
        }
        last = k;
    }
    key
}

impl Frequencies {
    /// The public counts, compiled in.
    pub fn common() -> &'static Frequencies {
        static COMMON: OnceLock<Frequencies> = OnceLock::new();
        COMMON.get_or_init(|| Frequencies::parse(include_str!("../data/token_frequencies.tsv")))
    }

    /// Reads `skeleton <tab> count` lines; others are left out.
    #[must_use]
    pub fn parse(text: &str) -> Frequencies {
        let mut f = Frequencies::default();
        for line in text.lines().filter(|l| !l.starts_with('#')) {
            if let Some((skeleton, count)) = line.split_once('\t')
                && let (Ok(s), Ok(c)) = (skeleton.parse::<u32>(), count.parse::<u32>())
            {
                f.add_skeleton(s, c);
            }
        }
        f
    }

    /// Counts a token once.
    pub fn add(&mut self, token: &Token) {
        self.add_skeleton(skeleton(&token.readings()[0]), 1);
        self.add_exact(&token.readings()[0], 1);
    }

    pub(crate) fn add_skeleton(&mut self, skeleton: u32, count: u32) {
        *self.counts.entry(skeleton).or_default() += count;
        self.total += f64::from(count);
    }

    fn add_exact(&mut self, reading: &Reading, count: u32) {
        *self.exact.entry(reading_key(reading)).or_default() += count;
    }

    /// How many bits more or fewer an agreement of all sounds is worth than the curve says for an average one.
    #[inline]
    #[must_use]
    pub fn beyond_same(&self, reading: &Reading, average: f32) -> f32 {
        match self.exact.get(&reading_key(reading)) {
            Some(count) if self.total >= LEAST => (-(f64::from(*count) / self.total).log2()) as f32 - average,
            _ => self.beyond(reading, average),
        }
    }

    /// Number of tokens counted.
    #[must_use]
    pub fn total(&self) -> f64 {
        self.total
    }

    /// Skeletons and counts in rising order, for a file.
    #[must_use]
    pub fn rows(&self) -> Vec<(u32, u32)> {
        let mut rows: Vec<(u32, u32)> = self.counts.iter().map(|(k, v)| (*k, *v)).collect();
        rows.sort_unstable();
        rows
    }

    /// −log2 of how common this reading is.
    #[must_use]
    pub fn rarity_bits(&self, reading: &Reading) -> f32 {
        let count = self.counts.get(&skeleton(reading)).map_or(0.3, |c| f64::from(*c));
        (-(count / self.total.max(1.0)).log2()).clamp(0.0, 22.0) as f32
    }

    /// How many bits more (rare) or fewer (common) an agreement on this reading is worth than the curve says for an average one.
    #[inline]
    #[must_use]
    pub fn beyond(&self, reading: &Reading, average: f32) -> f32 {
        if self.total < LEAST {
            return 0.0;
        }
        self.rarity_bits(reading) - average
    }
}
