//! What it costs to read one sound for another: one table per pair of scripts.
//!
//! A cost is −ln of how often two sounds stand for each other in names known to be the same, relative to how often each occurs:
//! 0 for sounds that always meet, about 1.4 for a consonant against an unlike one. The tables of `data/costs.tsv` were learned
//! by [`learn`] from public token pairs; [`Costs::hand`] is the fall-back for a pair of scripts nobody learned.

mod hand;
pub mod learn;
mod levels;

use std::fmt::Write as _;
use std::sync::OnceLock;

use crate::error::NamesError;
use crate::phoneme::{ALPHABET, CODES, code};
use crate::script::Script;
pub use levels::Levels;
pub(crate) use levels::{LENGTHS, length};

/// Costs are kept in thousandths.
pub(crate) const UNIT: f32 = 1000.0;
/// No single step costs more than this (thousandths).
pub(crate) const CAP: u16 = 1500;

/// A pair of scripts, without order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(missing_docs)]
pub enum ScriptPair {
    LatinLatin,
    LatinCyrillic,
    CyrillicCyrillic,
    LatinArabic,
    CyrillicArabic,
    ArabicArabic,
}

impl ScriptPair {
    /// All pairs, in the order of the tables.
    pub const ALL: [ScriptPair; 6] = [
        ScriptPair::LatinLatin,
        ScriptPair::LatinCyrillic,
        ScriptPair::CyrillicCyrillic,
        ScriptPair::LatinArabic,
        ScriptPair::CyrillicArabic,
        ScriptPair::ArabicArabic,
    ];

    /// The pair of two scripts, and whether the second is the left one of the table.
    #[inline]
    #[must_use]
    pub fn of(a: Script, b: Script) -> (ScriptPair, bool) {
        match (a, b) {
            (Script::Arabic, Script::Arabic) => (ScriptPair::ArabicArabic, false),
            (Script::Cyrillic, Script::Cyrillic) => (ScriptPair::CyrillicCyrillic, false),
            (Script::Cyrillic, Script::Arabic) => (ScriptPair::CyrillicArabic, false),
            (Script::Arabic, Script::Cyrillic) => (ScriptPair::CyrillicArabic, true),
            (Script::Arabic, _) => (ScriptPair::LatinArabic, true),
            (_, Script::Arabic) => (ScriptPair::LatinArabic, false),
            (Script::Cyrillic, _) => (ScriptPair::LatinCyrillic, true),
            (_, Script::Cyrillic) => (ScriptPair::LatinCyrillic, false),
            _ => (ScriptPair::LatinLatin, false),
        }
    }

    /// Two letters, left script first: LL, LC, CC, LA, CA, AA.
    #[must_use]
    pub fn name(self) -> &'static str {
        ["LL", "LC", "CC", "LA", "CA", "AA"][self as usize]
    }

    /// Whether both sides are one script, so that a table must be symmetric and slips of the finger are likely.
    #[must_use]
    pub fn same_script(self) -> bool {
        matches!(self, ScriptPair::LatinLatin | ScriptPair::CyrillicCyrillic | ScriptPair::ArabicArabic)
    }

    /// Whether one side writes few vowels.
    #[must_use]
    pub fn arabic(self) -> bool {
        matches!(self, ScriptPair::LatinArabic | ScriptPair::CyrillicArabic | ScriptPair::ArabicArabic)
    }
}

/// Costs for one pair of scripts.
#[derive(Clone)]
pub struct CostTable {
    substitute: Box<[[u16; CODES]; CODES]>,
    gap_left: [u16; CODES],
    gap_right: [u16; CODES],
}

impl CostTable {
    /// A table where nothing is free, to be filled.
    fn blank() -> CostTable {
        CostTable {
            substitute: Box::new([[CAP; CODES]; CODES]),
            gap_left: [CAP; CODES],
            gap_right: [CAP; CODES],
        }
    }

    /// Row of the left sound.
    #[inline]
    pub(crate) fn row(&self, left: u8) -> &[u16; CODES] {
        &self.substitute[code(left)]
    }

    /// Cost of a left sound that the right side does not write.
    #[inline]
    pub(crate) fn left_gap(&self, left: u8) -> u16 {
        self.gap_left[code(left)]
    }

    /// Cost of a right sound that the left side does not write.
    #[inline]
    pub(crate) fn right_gap(&self, right: u8) -> u16 {
        self.gap_right[code(right)]
    }

    /// Cost of reading `left` for `right`, from 0 to 1.5.
    #[must_use]
    pub fn substitution(&self, left: u8, right: u8) -> f32 {
        f32::from(self.row(left)[code(right)]) / UNIT
    }
}

/// The tables for all pairs of scripts.
#[derive(Clone)]
pub struct Costs {
    tables: Vec<CostTable>,
}

impl Costs {
    /// The tables learned from public data, compiled in.
    pub fn learned() -> &'static Costs {
        static COSTS: OnceLock<Costs> = OnceLock::new();
        COSTS.get_or_init(|| Costs::parse(include_str!("../../data/costs.tsv"), "data/costs.tsv").unwrap_or_else(|_| Costs::hand()))
    }

    /// Costs written by hand.
    #[must_use]
    pub fn hand() -> Costs {
        Costs {
            tables: ScriptPair::ALL.iter().map(|p| hand::table(*p)).collect(),
        }
    }

    /// The table of one pair.
    #[inline]
    #[must_use]
    pub fn of(&self, pair: ScriptPair) -> &CostTable {
        &self.tables[pair as usize]
    }

    pub(crate) fn set(&mut self, pair: ScriptPair, table: CostTable) {
        self.tables[pair as usize] = table;
    }

    /// Reads tables as [`Costs::write`] writes them; what a table leaves out keeps its hand cost.
    ///
    /// # Errors
    /// A line that is not `pair, left, right, cost` with a cost from 0 to 1500 thousandths.
    pub fn parse(text: &str, table: &str) -> Result<Costs, NamesError> {
        let mut costs = Costs::hand();
        for (n, line) in text.lines().enumerate().filter(|(_, l)| !l.starts_with('#') && !l.is_empty()) {
            let wrong = |reason: &str| NamesError::Table {
                table: table.to_owned(),
                line: n + 1,
                reason: reason.to_owned(),
            };
            let fields: Vec<&str> = line.split('\t').collect();
            let [pair, left, right, cost] = fields[..] else {
                return Err(wrong("four columns are needed: pair, left, right, cost"));
            };
            let pair = ScriptPair::ALL
                .into_iter()
                .find(|p| p.name() == pair)
                .ok_or_else(|| wrong("unknown pair of scripts"))?;
            let cost: u16 = cost
                .parse()
                .ok()
                .filter(|c| *c <= CAP)
                .ok_or_else(|| wrong("the cost is not a whole number from 0 to 1500"))?;
            let sound = |s: &str| match s.as_bytes() {
                [b'-'] => Ok(None),
                [b] if ALPHABET.contains(b) => Ok(Some(*b)),
                _ => Err(wrong("unknown phoneme")),
            };
            let t = &mut costs.tables[pair as usize];
            match (sound(left)?, sound(right)?) {
                (Some(l), Some(r)) => t.substitute[code(l)][code(r)] = cost,
                (Some(l), None) => t.gap_left[code(l)] = cost,
                (None, Some(r)) => t.gap_right[code(r)] = cost,
                (None, None) => return Err(wrong("a gap against a gap")),
            }
        }
        Ok(costs)
    }

    /// The tables as text, one cost a line.
    #[must_use]
    pub fn write(&self) -> String {
        let mut out = String::from("# Substitution and gap costs in thousandths, learned by `learn`. pair <tab> left <tab> right (- = nothing) <tab> cost\n");
        for pair in ScriptPair::ALL {
            let t = self.of(pair);
            for &l in ALPHABET {
                let _ = writeln!(out, "{}\t{}\t-\t{}", pair.name(), l as char, t.gap_left[code(l)]);
                let _ = writeln!(out, "{}\t-\t{}\t{}", pair.name(), l as char, t.gap_right[code(l)]);
                for &r in ALPHABET {
                    let cost = t.substitute[code(l)][code(r)];
                    if cost < CAP {
                        let _ = writeln!(out, "{}\t{}\t{}\t{}", pair.name(), l as char, r as char, cost);
                    }
                }
            }
        }
        out
    }
}
