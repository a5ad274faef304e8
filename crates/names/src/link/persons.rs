//! Stable person ids and merges that can be taken back.
//!
//! A person's id is given once and never again. A merge is an event; taking it back is another event. The state is always what
//! the list of events says, so that a merge in the middle can be undone and later merges stay.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::error::NamesError;

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Event {
    /// A record was given a person id.
    New {
        /// Record of the register.
        record: String,
        /// Person.
        person: u64,
    },
    /// Two persons were found to be one; the older id stays.
    Merge {
        /// First person.
        a: u64,
        /// Second person.
        b: u64,
        /// Who decided, and why.
        reason: String,
    },
    /// The merge with this number was wrong.
    Undo {
        /// Place of the merge among the events, from 0.
        event: usize,
    },
    /// These two records are not one person: said once, remembered.
    Apart {
        /// First record.
        a: String,
        /// Second record.
        b: String,
    },
}

/// The ids merged into a person, and its records.
pub type Members = (BTreeSet<u64>, BTreeSet<String>);

/// Persons as the events make them.
#[derive(Clone, Debug, Default)]
pub struct Persons {
    events: Vec<Event>,
    last: u64,
}

impl Persons {
    /// The state after these events.
    ///
    /// # Errors
    /// An event that names a person, merge or record that does not exist.
    pub fn replay(events: Vec<Event>) -> Result<Persons, NamesError> {
        let mut persons = Persons::default();
        for event in events {
            persons.check(&event)?;
            if let Event::New { person, .. } = &event {
                persons.last = persons.last.max(*person);
            }
            persons.events.push(event);
        }
        Ok(persons)
    }

    fn check(&self, event: &Event) -> Result<(), NamesError> {
        let known = |p: u64| self.events.iter().any(|e| matches!(e, Event::New { person, .. } if *person == p));
        let wrong = |what: String| Err(NamesError::Setting(what));
        match event {
            Event::Merge { a, b, .. } if a == b => wrong(format!("person {a} cannot be merged with itself")),
            Event::Merge { a, b, .. } if !known(*a) || !known(*b) => wrong(format!("a merge of {a} and {b}, which are not both known")),
            Event::Undo { event } if !matches!(self.events.get(*event), Some(Event::Merge { .. })) => wrong(format!("event {event} is no merge")),
            _ => Ok(()),
        }
    }

    /// All events, to be stored.
    #[must_use]
    pub fn events(&self) -> &[Event] {
        &self.events
    }

    /// Gives a record a new person id.
    pub fn enrol(&mut self, record: &str) -> u64 {
        self.last += 1;
        self.events.push(Event::New {
            record: record.to_owned(),
            person: self.last,
        });
        self.last
    }

    /// Merges two persons; returns the number of the merge, for [`Persons::undo`].
    ///
    /// # Errors
    /// An unknown person, or two records that somebody said are not one person.
    pub fn merge(&mut self, a: u64, b: u64, reason: &str) -> Result<usize, NamesError> {
        let event = Event::Merge {
            a,
            b,
            reason: reason.to_owned(),
        };
        self.check(&event)?;
        let members = self.members();
        let of = |p: u64| {
            members
                .values()
                .find(|(ids, _)| ids.contains(&p))
                .map(|(_, records)| records.clone())
                .unwrap_or_default()
        };
        let (x, y) = (of(a), of(b));
        for e in &self.events {
            if let Event::Apart { a, b } = e
                && ((x.contains(a) && y.contains(b)) || (x.contains(b) && y.contains(a)))
            {
                return Err(NamesError::Setting(format!("records {a} and {b} were said not to be one person")));
            }
        }
        self.events.push(event);
        Ok(self.events.len() - 1)
    }

    /// Takes a merge back.
    ///
    /// # Errors
    /// The event is no merge.
    pub fn undo(&mut self, merge: usize) -> Result<(), NamesError> {
        let event = Event::Undo { event: merge };
        self.check(&event)?;
        self.events.push(event);
        Ok(())
    }

    /// Remembers that two records are not one person.
    pub fn apart(&mut self, a: &str, b: &str) {
        self.events.push(Event::Apart {
            a: a.to_owned(),
            b: b.to_owned(),
        });
    }

    /// Every living person with all ids merged into it and all its records.
    #[must_use]
    pub fn members(&self) -> BTreeMap<u64, Members> {
        let undone: BTreeSet<usize> = self
            .events
            .iter()
            .filter_map(|e| if let Event::Undo { event } = e { Some(*event) } else { None })
            .collect();
        let mut into: BTreeMap<u64, u64> = BTreeMap::new();
        fn root(into: &BTreeMap<u64, u64>, mut p: u64) -> u64 {
            while let Some(next) = into.get(&p) {
                p = *next;
            }
            p
        }
        for (n, event) in self.events.iter().enumerate() {
            if let Event::Merge { a, b, .. } = event
                && !undone.contains(&n)
            {
                let (x, y) = (root(&into, *a), root(&into, *b));
                if x != y {
                    into.insert(x.max(y), x.min(y));
                }
            }
        }
        let mut out: BTreeMap<u64, Members> = BTreeMap::new();
        for event in &self.events {
            if let Event::New { record, person } = event {
                let entry = out.entry(root(&into, *person)).or_default();
                entry.0.insert(*person);
                entry.1.insert(record.clone());
            }
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_merge_in_the_middle_can_be_taken_back() {
        let mut p = Persons::default();
        let (a, b, c) = (p.enrol("r1"), p.enrol("r2"), p.enrol("r3"));
        let first = p.merge(a, b, "clerk 7").unwrap();
        p.merge(b, c, "clerk 7").unwrap();
        assert_eq!(p.members().len(), 1);
        p.undo(first).unwrap();
        let members = p.members();
        assert_eq!(members.len(), 2);
        assert!(members[&b].1.contains("r3"));
        let again = Persons::replay(p.events().to_vec()).unwrap();
        assert_eq!(again.members(), members);
        assert!(p.undo(0).is_err());
    }

    #[test]
    fn not_this_person_is_remembered() {
        let mut p = Persons::default();
        let (a, b) = (p.enrol("r1"), p.enrol("r2"));
        p.apart("r2", "r1");
        assert!(p.merge(a, b, "batch").unwrap_err().to_string().contains("not to be one person"));
    }
}
