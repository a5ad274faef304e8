//! The exact keys of a person.
//!
//! A skeleton is the first consonant classes of a token ([`crate::phoneme::class`]); it is the same in every script for most
//! names. A record is found under
//! - its birth date (unless that is a default day),
//! - every pair of token skeletons (three classes each) with the year of birth, so that the order of names does not matter,
//! - every token skeleton (four classes) with day and month, for a wrong year,
//! - every token skeleton (five classes) with the year, for a wrong or default day.
//!
//! A query looks under the same keys for all readings of its tokens, and under the date with day and month exchanged.

use crate::birth::BirthDate;
use crate::frequency::skeleton_of;

/// The skeletons of one reading at the three grains.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Skeletons {
    pub(crate) pair: u32,
    pub(crate) day: u32,
    pub(crate) year: u32,
}

impl Skeletons {
    pub(crate) fn of(sounds: &[u8]) -> Skeletons {
        Skeletons {
            pair: skeleton_of(sounds, 3),
            day: skeleton_of(sounds, 4),
            year: skeleton_of(sounds, 5),
        }
    }
}

/// Hash of a key: 32 bits, of which a directory takes the upper ones.
#[inline]
fn mix(kind: u64, a: u64, b: u64) -> u32 {
    let mut x = (kind << 60 ^ a << 24 ^ b).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    x ^= x >> 32;
    x = x.wrapping_mul(0xd6e8_feb8_6659_fd93);
    (x >> 32) as u32
}

#[inline]
pub(crate) fn date(date: BirthDate) -> u32 {
    mix(1, 0, u64::from(date.packed()))
}

#[inline]
pub(crate) fn pair(a: u32, b: u32, year: u16) -> u32 {
    let (low, high) = if a < b { (a, b) } else { (b, a) };
    mix(2, u64::from(low) * 1009 + u64::from(high), u64::from(year))
}

#[inline]
pub(crate) fn day(skeleton: u32, month: u8, day: u8) -> u32 {
    mix(3, u64::from(skeleton), u64::from(month) * 100 + u64::from(day))
}

#[inline]
pub(crate) fn year(skeleton: u32, year: u16) -> u32 {
    mix(4, u64::from(skeleton), u64::from(year))
}

/// Calls `found` with every key of a record.
#[inline]
pub(crate) fn of_record(skeletons: &[Skeletons], born: Option<BirthDate>, mut found: impl FnMut(u32)) {
    let born_year = born.and_then(BirthDate::year).unwrap_or(0);
    let exact = born.filter(|d| d.is_whole() && !d.is_default());
    if let Some(d) = exact {
        found(date(d));
    }
    for (n, x) in skeletons.iter().enumerate() {
        if let Some(d) = exact {
            found(day(x.day, d.month().unwrap_or(0), d.day().unwrap_or(0)));
        }
        found(year(x.year, born_year));
        for y in &skeletons[n + 1..] {
            found(pair(x.pair, y.pair, born_year));
        }
    }
}
