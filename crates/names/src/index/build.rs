//! Collecting the records of a segment.

use super::MOST_RECORDS;
use super::record::{Record, encode};
use super::segment::Segment;
use super::words::{DEPENDS, Words};
use crate::error::NamesError;
use crate::fold::{Name, fold_as};
use crate::language::Language;
use crate::score::Person;

/// Longest name that is taken apart at spaces; longer ones are folded as a whole.
const LONGEST_NAME: usize = 200;

/// Collects records, to be written as one immutable segment. Nothing is kept of a row but sixteen bytes and its id.
#[derive(Default)]
pub struct SegmentBuilder {
    pub(super) words: Words,
    pub(super) records: Vec<Record>,
    pub(super) ids: Vec<u8>,
    pub(super) id_ends: Vec<u32>,
}

/// What became of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Added {
    /// It is kept.
    Kept,
    /// It is kept, but the name was longer than any name and only its beginning is compared.
    Cut,
    /// The name has no letter that is read: nothing is kept.
    NoLetter,
}

impl SegmentBuilder {
    /// An empty builder.
    #[must_use]
    pub fn new() -> SegmentBuilder {
        SegmentBuilder::default()
    }

    /// Whether no record was added.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.records.is_empty()
    }

    /// Number of records.
    #[must_use]
    pub fn len(&self) -> usize {
        self.records.len()
    }

    /// Whether another segment must be started.
    #[must_use]
    pub fn is_full(&self) -> bool {
        self.records.len() as u32 >= MOST_RECORDS - 1 || self.words.len() as u32 >= MOST_RECORDS - 8 || self.ids.len() >= u32::MAX as usize - 256
    }

    /// The words and records so far.
    pub(crate) fn parts(&self) -> (&Words, &[Record]) {
        (&self.words, &self.records)
    }

    /// Adds a record under the register's id (at most 255 bytes).
    ///
    /// # Errors
    /// An id that is too long, or a full segment.
    pub fn add(&mut self, id: &str, person: &Person) -> Result<Added, NamesError> {
        let mut tokens = [Record::NONE; 4];
        for (slot, token) in tokens.iter_mut().zip(person.name.tokens()) {
            *slot = self.words.number(&encode(token, person.name.written(token)), token)?;
        }
        if tokens[0] == Record::NONE {
            return Ok(Added::NoLetter);
        }
        self.push(id, Record::new(tokens, person))?;
        Ok(if person.name.cut { Added::Cut } else { Added::Kept })
    }

    /// Adds a record by its written name: words seen before are not folded again. The name of `person` is not used.
    ///
    /// # Errors
    /// As [`SegmentBuilder::add`].
    pub fn add_written(&mut self, id: &str, name: &str, language: Language, person: &mut Person) -> Result<Added, NamesError> {
        if name.len() < LONGEST_NAME
            && let Some(tokens) = self.apart(name, language)?
        {
            self.push(id, Record::new(tokens, person))?;
            return Ok(Added::Kept);
        }
        person.name = fold_as(name, language);
        let added = self.add(id, person);
        person.name = Name::default();
        added
    }

    /// The words of a name in which none depends on another; `None` if one does.
    fn apart(&mut self, name: &str, language: Language) -> Result<Option<[u32; 4]>, NamesError> {
        let mut tokens = [Record::NONE; 4];
        let mut n = 0;
        for word in name.split(' ').filter(|w| !w.is_empty()) {
            // `Family, Given`: the comma is no part of the word.
            let word = word.strip_suffix(',').unwrap_or(word);
            match self.words.known(word, language)? {
                DEPENDS => return Ok(None),
                _ if n == 4 => {}
                known => {
                    tokens[n] = known;
                    n += 1;
                }
            }
        }
        Ok((n > 0).then_some(tokens))
    }

    fn push(&mut self, id: &str, record: Record) -> Result<(), NamesError> {
        if self.records.len() as u32 >= MOST_RECORDS {
            return Err(NamesError::Full);
        }
        if id.len() > 255 {
            return Err(NamesError::LongId(id.len()));
        }
        let end = u32::try_from(self.ids.len() + id.len()).map_err(|_| NamesError::Full)?;
        self.ids.extend_from_slice(id.as_bytes());
        self.id_ends.push(end);
        self.records.push(record);
        Ok(())
    }

    /// Takes over the living records of a segment.
    pub(super) fn take(&mut self, segment: &Segment) -> Result<(), NamesError> {
        let mut numbers = vec![Record::NONE; segment.words() as usize];
        for n in 0..segment.len() {
            if segment.is_dead(n) {
                continue;
            }
            let mut record = segment.record(n);
            let mut tokens = record.tokens();
            for slot in tokens.iter_mut().filter(|t| **t != Record::NONE) {
                let known = &mut numbers[*slot as usize];
                if *known == Record::NONE {
                    *known = self.words.number(segment.token_bytes(*slot), &segment.token(*slot))?;
                }
                *slot = *known;
            }
            record.set_tokens(tokens);
            self.push(&segment.id(n)?, record)?;
        }
        Ok(())
    }
}
