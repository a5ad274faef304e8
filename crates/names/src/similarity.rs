//! How alike two tokens sound, from 0 to 1: a weighted alignment of phonemes with the costs of their pair of scripts.

use crate::cost::{CAP, CostTable, Costs, ScriptPair};
use crate::fold::{MAX_SOUNDS, Reading, Token};
use crate::phoneme::{ALPHABET, CODES, code};

/// How fast similarity falls with the cost relative to the weight of the longer token.
const STEEPNESS: f32 = 1.5;
/// What two runs of few, light sounds weigh all the same (thousandths).
const LEAST_WEIGHT: u32 = 500;
/// A neighbouring pair of sounds typed in the wrong order, within one script (thousandths).
const SWAP: u32 = 700;

/// Similarity of two readings under one table, left script first.
#[inline]
#[must_use]
pub(crate) fn readings(table: &CostTable, x: &Reading, y: &Reading, same_script: bool) -> f32 {
    if x == y {
        return 1.0;
    }
    aligned(table, x.sounds(), y.sounds(), same_script)
}

/// Most sounds of a name that are compared as one word.
const JOINED: usize = 48;

/// Similarity of two runs of sounds, at most 48 each.
pub(crate) fn aligned(table: &CostTable, x: &[u8], y: &[u8], same_script: bool) -> f32 {
    match (x.len().max(y.len()) <= MAX_SOUNDS, same_script) {
        (true, false) => columns::<MAX_SOUNDS, false>(table, x, y),
        (true, true) => columns::<MAX_SOUNDS, true>(table, x, y),
        (false, false) => columns::<JOINED, false>(table, x, y),
        (false, true) => columns::<JOINED, true>(table, x, y),
    }
}

/// A right sound while the left ones pass by.
#[derive(Clone, Copy, Default)]
struct Column {
    sound: u16,
    gap: u16,
    /// Least cost up to this sound in the row above; and in the one above that, which only swaps need.
    above: u32,
    before: u32,
}

/// At most `MOST` sounds on each side; with `SWAPS`, two neighbours may be exchanged.
fn columns<const MOST: usize, const SWAPS: bool>(table: &CostTable, x: &[u8], y: &[u8]) -> f32 {
    let (x, y) = (&x[..x.len().min(MOST)], &y[..y.len().min(MOST)]);
    let mut columns = [Column::default(); MOST];
    let columns = &mut columns[..y.len()];
    let mut right_weight = 0;
    for (column, &sound) in columns.iter_mut().zip(y) {
        let gap = table.right_gap(sound);
        right_weight += u32::from(gap);
        *column = Column {
            sound: u16::from(sound),
            gap,
            above: right_weight,
            before: 0,
        };
    }
    // Cost of the left sounds alone: up to the last one, the one before.
    let (mut left_weight, mut left_before) = (0, 0);
    let mut x_before = 0;
    for &sound in x {
        let costs = table.row(sound);
        let gap = u32::from(table.left_gap(sound));
        let mut diagonal = left_weight;
        let mut left = left_weight + gap;
        let (mut before, mut before_that) = (left_before, 0);
        let (mut y_before, this, x_last) = (0, u16::from(sound), u16::from(x_before));
        for column in columns.iter_mut() {
            let up = column.above;
            let mut best = (diagonal + u32::from(costs[code(column.sound as u8)])).min(up + gap);
            if SWAPS {
                // No sound is 0, so that there is no swap at the beginning.
                if this == y_before && x_last == column.sound {
                    best = best.min(before_that + SWAP);
                }
                (before_that, before) = (before, column.before);
                column.before = up;
                y_before = column.sound;
            }
            left = best.min(left + u32::from(column.gap));
            diagonal = up;
            column.above = left;
        }
        left_before = left_weight;
        left_weight += gap;
        x_before = sound;
    }
    let distance = columns.last().map_or(left_weight, |c| c.above);
    let heavier = left_weight.max(right_weight).max(LEAST_WEIGHT) as f32;
    (1.0 - STEEPNESS * distance as f32 / heavier).max(0.0)
}

/// How like a run of sounds others can be at most, told from which sounds they have, without setting them in order.
pub(crate) struct AtMost {
    /// Of a sound of the other run: its least cost, whatever it is set beside, and above 16 bits the cost of leaving it alone. The sums of a
    /// reading need no more bits.
    costs: [u32; CODES],
    weight: u32,
}

const _: () = assert!(MAX_SOUNDS * CAP as usize <= u16::MAX as usize);

impl AtMost {
    /// For others beside `sounds`, which are the left ones of the table or the right ones.
    pub(crate) fn of(table: &CostTable, sounds: &[u8], left: bool, same_script: bool) -> AtMost {
        let gap = |s: u8, left: bool| if left { table.left_gap(s) } else { table.right_gap(s) };
        let mut costs = [0; CODES];
        for &other in ALPHABET {
            let substitute = |s: &u8| if left { table.row(*s)[code(other)] } else { table.row(other)[code(*s)] };
            let alone = gap(other, !left);
            let mut least = sounds.iter().map(substitute).fold(alone, u16::min);
            if same_script && sounds.contains(&other) {
                // A swap is paid once for two sounds.
                least = least.min(SWAP as u16 / 2);
            }
            costs[code(other)] = u32::from(alone) << 16 | u32::from(least);
        }
        AtMost {
            costs,
            weight: sounds.iter().map(|s| u32::from(gap(*s, left))).sum(),
        }
    }

    /// The most that [`aligned`] can find for these sounds, at most [`MAX_SOUNDS`].
    #[inline]
    pub(crate) fn similarity(&self, sounds: &[u8]) -> f32 {
        let sum = sounds.iter().take(MAX_SOUNDS).fold(0, |sum, s| sum + self.costs[code(*s)]);
        let (distance, weight) = (sum & 0xffff, sum >> 16);
        let heavier = self.weight.max(weight).max(LEAST_WEIGHT) as f32;
        (1.0 - STEEPNESS * distance as f32 / heavier).max(0.0)
    }
}

/// Whether two readings can be alike at all: cheap, and the same for every caller.
#[inline]
pub(crate) fn possible(x: &Reading, y: &Reading) -> bool {
    possible_classes(x.classes(), y.classes())
}

/// The same by the classes of two readings.
#[inline]
pub(crate) fn possible_classes(a: u16, b: u16) -> bool {
    let differ = (a ^ b).count_ones();
    differ <= 1 || differ <= (a & b).count_ones() + 1
}

/// Similarity of two tokens: the best over their readings. Symmetric.
#[must_use]
pub fn tokens(costs: &Costs, a: &Token, b: &Token) -> f32 {
    best(costs, a, b).0
}

/// Similarity and which readings gave it.
#[inline]
pub(crate) fn best(costs: &Costs, a: &Token, b: &Token) -> (f32, u8, u8) {
    let (pair, swap) = ScriptPair::of(a.script, b.script);
    let (l, r) = if swap { (b, a) } else { (a, b) };
    let table = costs.of(pair);
    let mut found = (0.0f32, 0u8, 0u8);
    for (i, x) in l.readings().iter().enumerate() {
        for (j, y) in r.readings().iter().enumerate() {
            if x == y {
                found = (1.0, i as u8, j as u8);
                return if swap { (found.0, found.2, found.1) } else { found };
            }
        }
    }
    for (i, x) in l.readings().iter().enumerate() {
        for (j, y) in r.readings().iter().enumerate() {
            if possible(x, y) {
                let s = readings(table, x, y, pair.same_script());
                if s > found.0 {
                    found = (s, i as u8, j as u8);
                }
            }
        }
    }
    if swap { (found.0, found.2, found.1) } else { found }
}

/// All readings joined: `Abd Allah` and `Abdullah`, `Mir Zo` and `Mirzo`.
pub(crate) fn join<'a>(tokens: impl Iterator<Item = &'a Token>, out: &mut [u8; JOINED]) -> usize {
    let mut len = 0;
    for t in tokens {
        for &s in t.readings()[0].sounds() {
            if len < out.len() && (len == 0 || out[len - 1] != s) {
                out[len] = s;
                len += 1;
            }
        }
    }
    len
}

const _: () = assert!(MAX_SOUNDS <= JOINED);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_more_alike_than_its_sounds_allow() {
        let mut random = 7u32;
        let mut sounds = || -> Vec<u8> {
            let mut next = || {
                random = random.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                random as usize >> 12
            };
            (0..next() % 9).map(|_| ALPHABET[next() % ALPHABET.len()]).collect()
        };
        let costs = Costs::learned();
        for pair in ScriptPair::ALL {
            for _ in 0..300 {
                // The second is often the first with two neighbours exchanged.
                let (x, mut y) = (sounds(), sounds());
                if x.len() > 3 && y.len() > 3 {
                    y.clone_from(&x);
                    y.swap(1, 2);
                }
                let table = costs.of(pair);
                let same = pair.same_script();
                let found = aligned(table, &x, &y, same);
                assert!(AtMost::of(table, &x, true, same).similarity(&y) >= found);
                assert!(AtMost::of(table, &y, false, same).similarity(&x) >= found);
            }
        }
    }
}
