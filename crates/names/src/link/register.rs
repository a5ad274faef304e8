//! One register in memory, sixteen bytes a row.

use crate::birth::BirthDate;
use crate::error::NamesError;
use crate::index::record::{Record, decode};
use crate::index::words::Words;
use crate::index::{Added, SegmentBuilder};
use crate::language::Language;
use crate::score::Person;

/// Rows of a register; words are kept once.
#[derive(Default)]
pub struct Register {
    rows: SegmentBuilder,
}

impl Register {
    /// An empty register.
    #[must_use]
    pub fn new() -> Register {
        Register::default()
    }

    /// Adds a row; its number is the number of rows before. A name without a letter that is read is not kept.
    ///
    /// # Errors
    /// A register that is full.
    pub fn add(&mut self, person: &Person) -> Result<Added, NamesError> {
        self.rows.add("", person)
    }

    /// Adds a row by its written name: words seen before are not folded again. The name of `person` is not used.
    ///
    /// # Errors
    /// A register that is full.
    pub fn add_written(&mut self, name: &str, language: Language, person: &mut Person) -> Result<Added, NamesError> {
        self.rows.add_written("", name, language, person)
    }

    /// Number of rows.
    #[must_use]
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there is no row.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    pub(super) fn records(&self) -> &[Record] {
        self.rows.parts().1
    }

    /// Every row as a person, without written text.
    pub(super) fn persons(&self) -> Vec<Person> {
        let of = |r: &Record| {
            let mut person = Person {
                born: r.born(),
                nationality: r.nationality(),
                sex: r.sex(),
                ..Person::default()
            };
            let tokens = r.tokens().into_iter().filter(|t| *t != Record::NONE);
            person.name.set_tokens(tokens.map(|t| decode(self.words().word(t)).0));
            person
        };
        self.records().iter().map(of).collect()
    }

    pub(super) fn words(&self) -> &Words {
        self.rows.parts().0
    }
}

/// Whether the day is unknown or one that clerks enter when it is.
pub(super) fn is_default(born: Option<BirthDate>) -> bool {
    born.is_none_or(BirthDate::is_default)
}
