//! Costs written by hand, from what transliteration tables confuse: the fall-back, and the prior of learning.

use super::{CAP, CostTable, ScriptPair, UNIT};
use crate::phoneme::{ALPHABET, code, is_vowel};

/// Sounds that are near in every pair of scripts.
const NEAR: &[(u8, u8, f32)] = &[
    (b'a', b'A', 0.05),
    (b'e', b'A', 0.10),
    (b'o', b'O', 0.05),
    (b'e', b'O', 0.15),
    (b'u', b'U', 0.05),
    (b'y', b'U', 0.20),
    (b'u', b'O', 0.20),
    (b'i', b'I', 0.05),
    (b'I', b'y', 0.10),
    (b'e', b'I', 0.20),
    (b'i', b'y', 0.05),
    (b'e', b'y', 0.15),
    (b'J', b'y', 0.40),
    (b'o', b'w', 0.05),
    (b'u', b'w', 0.05),
    (b'v', b'w', 0.05),
    (b'f', b'w', 0.40),
    (b'u', b'v', 0.30),
    (b'f', b'v', 0.45),
    (b'x', b'h', 0.10),
    (b'g', b'h', 0.35),
    (b'G', b'h', 0.45),
    (b'G', b'g', 0.05),
    (b'G', b'y', 0.50),
    (b'G', b'v', 0.60),
    (b'g', b'k', 0.40),
    (b'g', b'q', 0.45),
    (b'G', b'k', 0.50),
    (b'G', b'q', 0.35),
    (b'q', b'k', 0.05),
    (b'h', b'k', 0.60),
    (b'x', b'k', 0.45),
    (b'x', b'q', 0.50),
    (b'x', b's', 0.80),
    (b'C', b'J', 0.35),
    (b'Z', b'J', 0.10),
    (b'Z', b'y', 0.45),
    (b'Z', b'z', 0.35),
    (b'J', b'z', 0.35),
    (b'J', b'g', 0.40),
    (b'Z', b'g', 0.60),
    (b'Z', b'S', 0.45),
    (b'S', b's', 0.45),
    (b'C', b'S', 0.50),
    (b'C', b's', 0.70),
    (b'C', b'c', 0.30),
    (b'C', b'k', 0.60),
    (b'c', b's', 0.10),
    (b'c', b'z', 0.30),
    (b'c', b't', 0.50),
    (b'c', b'k', 0.60),
    (b's', b'z', 0.30),
    (b'd', b't', 0.40),
    (b'b', b'p', 0.40),
    (b'b', b'v', 0.60),
    (b'd', b'z', 0.50),
    (b's', b't', 0.70),
    (b'm', b'n', 0.70),
    (b'l', b'r', 0.90),
];

/// Weight of a sound that the other side does not write.
fn weight(sound: u8, arabic: bool) -> f32 {
    match sound {
        v if is_vowel(v) => {
            if arabic {
                0.12
            } else {
                0.35
            }
        }
        b'y' => 0.25,
        b'w' => 0.30,
        b'@' => 0.05,
        b'h' => 0.55,
        _ => 1.0,
    }
}

fn substitution(x: u8, y: u8, arabic: bool) -> f32 {
    if x == y {
        return 0.0;
    }
    if let Some((.., cost)) = NEAR.iter().find(|(a, b, _)| (*a == x && *b == y) || (*a == y && *b == x)) {
        return *cost;
    }
    if is_vowel(x) && is_vowel(y) {
        return if arabic { 0.06 } else { 0.25 };
    }
    if (x == b'@' && is_vowel(y)) || (y == b'@' && is_vowel(x)) {
        return 0.08;
    }
    (weight(x, arabic) + weight(y, arabic)).min(1.4)
}

/// The hand-made table of a pair.
pub(super) fn table(pair: ScriptPair) -> CostTable {
    let mut t = CostTable::blank();
    let arabic = pair.arabic();
    for &x in ALPHABET {
        t.gap_left[code(x)] = thousandths(weight(x, arabic));
        t.gap_right[code(x)] = thousandths(weight(x, arabic));
        for &y in ALPHABET {
            t.substitute[code(x)][code(y)] = thousandths(substitution(x, y, arabic));
        }
    }
    t
}

fn thousandths(cost: f32) -> u16 {
    ((cost * UNIT) as u16).min(CAP)
}
