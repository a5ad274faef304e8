//! How many bits a similarity of two tokens is worth: log2 of how often the same name looks so alike, over how often two
//! names drawn at random do. One curve per pair of scripts and length of the shorter token, learned with the costs.

use std::fmt::Write as _;
use std::sync::OnceLock;

use super::ScriptPair;
use crate::error::NamesError;

/// Bins of similarity: [0, 0.30), then steps to 1, and exactly equal readings last.
pub const BINS: usize = 16;
/// Length classes of the shorter token, in sounds: up to 3, 4 and 5, 6 and 7, longer.
pub const LENGTHS: usize = 4;
const LOWEST: f32 = 0.30;

/// The curves.
#[derive(Clone, Debug, PartialEq)]
pub struct Levels {
    bits: [[[f32; BINS]; LENGTHS]; 6],
}

/// Bin of a similarity in [0, 1].
#[inline]
pub(crate) fn bin(similarity: f32) -> usize {
    if similarity >= 0.9999 {
        BINS - 1
    } else if similarity < LOWEST {
        0
    } else {
        1 + (((similarity - LOWEST) / (1.0 - LOWEST) * (BINS - 2) as f32) as usize).min(BINS - 3)
    }
}

/// Length class of the shorter token.
#[inline]
pub(crate) fn length(sounds: usize) -> usize {
    match sounds {
        0..=3 => 0,
        4 | 5 => 1,
        6 | 7 => 2,
        _ => 3,
    }
}

impl Levels {
    /// The curves learned from public data, compiled in.
    pub fn learned() -> &'static Levels {
        static LEVELS: OnceLock<Levels> = OnceLock::new();
        LEVELS.get_or_init(|| Levels::parse(include_str!("../../data/levels.tsv"), "data/levels.tsv").unwrap_or_else(|_| Levels::hand()))
    }

    /// Curves written by hand: −5 bits below 0.3, 0 near 0.7, 9 when equal.
    #[must_use]
    pub fn hand() -> Levels {
        let mut levels = Levels {
            bits: [[[0.0; BINS]; LENGTHS]; 6],
        };
        for pair in &mut levels.bits {
            for (n, lengths) in pair.iter_mut().enumerate() {
                for (b, bits) in lengths.iter_mut().enumerate() {
                    let x = b as f32 / (BINS - 1) as f32;
                    *bits = (-5.0 + 13.0 * x) * (0.7 + 0.1 * n as f32);
                }
            }
        }
        levels
    }

    pub(crate) fn set(&mut self, pair: ScriptPair, length: usize, bits: [f32; BINS]) {
        self.bits[pair as usize][length] = bits;
    }

    /// Bits for a similarity, between the middles of the bins in a straight line.
    #[inline]
    #[must_use]
    pub fn bits(&self, pair: ScriptPair, shorter: usize, similarity: f32) -> f32 {
        let curve = &self.bits[pair as usize][length(shorter)];
        if similarity >= 0.9999 {
            return curve[BINS - 1];
        }
        let step = (1.0 - LOWEST) / (BINS - 2) as f32;
        let x = (similarity - LOWEST) / step + 0.5;
        if x <= 0.0 {
            return curve[0];
        }
        let low = (x as usize).min(BINS - 2);
        let high = (low + 1).min(BINS - 2);
        let part = (x - low as f32).clamp(0.0, 1.0);
        curve[low] + (curve[high] - curve[low]) * part
    }

    /// The similarity up to which there are no bits, by the [`length`] class of the shorter token.
    pub(crate) fn nothing_up_to(&self, pair: ScriptPair, class: usize) -> f32 {
        let curve = &self.bits[pair as usize][class];
        let step = (1.0 - LOWEST) / (BINS - 2) as f32;
        match curve.iter().position(|bits| *bits > 0.0) {
            // The curve rises from the middle of the bin before.
            Some(first) if first > 0 => (LOWEST + (first as f32 - 1.5) * step).min(0.9998),
            Some(_) => -1.0,
            None => 1.0,
        }
    }

    /// Reads curves as [`Levels::write`] writes them.
    ///
    /// # Errors
    /// A line of another form.
    pub fn parse(text: &str, table: &str) -> Result<Levels, NamesError> {
        let mut levels = Levels::hand();
        for (n, line) in text.lines().enumerate().filter(|(_, l)| !l.starts_with('#') && !l.is_empty()) {
            let wrong = |reason: &str| NamesError::Table {
                table: table.to_owned(),
                line: n + 1,
                reason: reason.to_owned(),
            };
            let mut fields = line.split('\t');
            let pair = fields
                .next()
                .and_then(|f| ScriptPair::ALL.into_iter().find(|p| p.name() == f))
                .ok_or_else(|| wrong("unknown pair of scripts"))?;
            let length: usize = fields
                .next()
                .and_then(|f| f.parse().ok())
                .filter(|l| *l < LENGTHS)
                .ok_or_else(|| wrong("length class is not 0..3"))?;
            let values: Vec<f32> = fields.map_while(|f| f.parse().ok()).collect();
            let values: [f32; BINS] = values.try_into().map_err(|_| wrong("sixteen numbers are needed"))?;
            levels.set(pair, length, values);
        }
        Ok(levels)
    }

    /// The curves as text.
    #[must_use]
    pub fn write(&self) -> String {
        let mut out = String::from("# Bits by similarity of two tokens, learned by `learn`. pair <tab> length class <tab> 16 bins from [0,0.30) to equal\n");
        for pair in ScriptPair::ALL {
            for length in 0..LENGTHS {
                let _ = write!(out, "{}\t{length}", pair.name());
                for b in self.bits[pair as usize][length] {
                    let _ = write!(out, "\t{b:.3}");
                }
                out.push('\n');
            }
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_is_nothing_up_to_where_it_is_said() {
        let levels = Levels::learned();
        for pair in ScriptPair::ALL {
            for shorter in 1..10 {
                let least = levels.nothing_up_to(pair, length(shorter));
                for similarity in (0..1000).map(|n| n as f32 / 1000.0).filter(|s| *s <= least) {
                    assert!(levels.bits(pair, shorter, similarity) <= 0.0, "{pair:?} {shorter} {similarity} {least}");
                }
            }
        }
    }
}
