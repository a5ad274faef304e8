//! How alike two tokens sound, from 0 to 1: a weighted alignment of phonemes with the costs of their pair of scripts.

use crate::cost::{CostTable, Costs, ScriptPair};
use crate::fold::{MAX_SOUNDS, Reading, Token};
use crate::phoneme::code;

/// How fast similarity falls with the cost relative to the weight of the longer token.
const STEEPNESS: f32 = 1.5;
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

/// Similarity of two runs of sounds, at most 48 each.
pub(crate) fn aligned(table: &CostTable, x: &[u8], y: &[u8], same_script: bool) -> f32 {
    const MOST: usize = 48;
    let (n, m) = (x.len().min(MOST), y.len().min(MOST));
    // Three rows in turn: the second one back is only needed for swaps.
    let mut rows = [[0u32; MOST + 1]; 3];
    let mut codes = [0usize; MOST];
    let mut gaps = [0u32; MOST];
    for j in 0..m {
        codes[j] = code(y[j]);
        gaps[j] = u32::from(table.right_gap(y[j]));
        rows[0][j + 1] = rows[0][j] + gaps[j];
    }
    let right_weight = rows[0][m];
    let mut left_weight = 0;
    let (mut before, mut above, mut here) = (2, 0, 1);
    for i in 0..n {
        let costs = table.row(x[i]);
        let gap = u32::from(table.left_gap(x[i]));
        left_weight += gap;
        let mut left = rows[above][0] + gap;
        rows[here][0] = left;
        let mut diagonal = rows[above][0];
        for j in 0..m {
            let up = rows[above][j + 1];
            let mut best = (diagonal + u32::from(costs[codes[j]])).min(up + gap).min(left + gaps[j]);
            if same_script && i > 0 && j > 0 && x[i] == y[j - 1] && x[i - 1] == y[j] {
                best = best.min(rows[before][j - 1] + SWAP);
            }
            diagonal = up;
            left = best;
            rows[here][j + 1] = best;
        }
        (before, above, here) = (above, here, before);
    }
    let distance = rows[above][m];
    let heavier = left_weight.max(right_weight).max(500) as f32;
    (1.0 - STEEPNESS * distance as f32 / heavier).max(0.0)
}

/// Whether two readings can be alike at all: cheap, and the same for every caller.
#[inline]
pub(crate) fn possible(x: &Reading, y: &Reading) -> bool {
    let (a, b) = (x.classes(), y.classes());
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
pub(crate) fn join<'a>(tokens: impl Iterator<Item = &'a Token>, out: &mut [u8; 48]) -> usize {
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

const _: () = assert!(MAX_SOUNDS <= 48);
