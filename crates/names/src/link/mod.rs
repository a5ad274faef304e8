//! Whole registers: one against itself ([`dedupe`]), one against another ([`Linker`]), and what follows from the pairs.
//!
//! Rows are read once and kept in a few dozen bytes each; candidate pairs are never held, they are scored as they are found.
//! Linking two registers keeps one of them as an index on disk and streams the other through it, whatever its length.

mod alike;
mod assign;
mod blocking;
mod duplicates;
mod group;
mod kept;
mod persons;
mod random;
mod register;

use crate::error::NamesError;
use crate::fold::{Name, fold_as};
use crate::frequency::Frequencies;
use crate::index::Index;
use crate::language::Language;
use crate::score::{Person, Scorer};

pub use assign::{clusters, one_to_one, partners};
pub use duplicates::{Duplicates, dedupe, dedupe_kept};
pub use kept::Keep;
pub use persons::{Event, Members, Persons};
pub use register::Register;

/// Two rows that may be one person.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pair {
    /// Row of the first register.
    pub a: u32,
    /// Row of the second (or the same) register.
    pub b: u32,
    /// Evidence in bits.
    pub bits: f32,
}

/// Settings of a run over whole registers.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Pairs below this are not reported. `None`: the threshold is estimated from the register itself, for `precision`.
    pub least: Option<f32>,
    /// Wanted share of true pairs among those reported, estimated without labels.
    pub precision: f64,
    /// Threads.
    pub threads: usize,
}

impl Default for Settings {
    fn default() -> Settings {
        Settings {
            least: None,
            precision: 0.995,
            threads: std::thread::available_parallelism().map_or(1, usize::from).min(8),
        }
    }
}

/// Bits at which a pair is as likely one person as two: log2 of the number of pairs over the number of expected matches.
#[must_use]
pub fn even_odds(pairs: f64, matches: f64) -> f32 {
    (pairs.max(1.0) / matches.max(1.0)).log2() as f32
}

/// Links a stream of rows to an index: memory does not grow with the stream.
pub struct Linker<'a> {
    index: &'a Index,
    scorer: Scorer<'a>,
    least: f32,
    most: usize,
}

impl<'a> Linker<'a> {
    /// A linker that reports pairs of at least `least` bits, at most `most` for a row.
    #[must_use]
    pub fn new(index: &'a Index, least: f32, most: usize) -> Linker<'a> {
        Linker {
            index,
            most,
            scorer: register_scorer(index.frequencies()),
            least,
        }
    }

    /// The records that may be this row's person: the register's id and bits, best first.
    ///
    /// # Errors
    /// The index cannot be read any more.
    pub fn row(&self, person: &Person) -> Result<Vec<(String, f32)>, NamesError> {
        Ok(self
            .index
            .screen(&self.scorer, person, self.least, self.most)?
            .0
            .into_iter()
            .map(|h| (h.id, h.bits))
            .collect())
    }
}

/// Words of a name that a register counts, on average: two or three.
const WORDS_OF_A_NAME: f64 = 2.5;

/// A scorer that knows how common names are in the register at hand and trusts it fully.
#[must_use]
pub fn register_scorer(frequencies: &Frequencies) -> Scorer<'_> {
    let mut scorer = Scorer {
        frequencies,
        ..Scorer::default()
    };
    if frequencies.total() >= 1000.0 {
        scorer.weights.rarity = 1.0;
        scorer.weights.rarity_bound = 9.0;
        scorer.weights = scorer.weights.among((frequencies.total() / WORDS_OF_A_NAME) as u64);
    }
    scorer
}

/// Folds a name given in parts, as registers hold it.
#[must_use]
pub fn name_of_parts(family: &str, given: &str, language: Language) -> Name {
    fold_as(&format!("{family}, {given}"), language)
}
