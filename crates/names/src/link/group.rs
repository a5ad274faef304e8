//! Rows that share a key, laid out so that what a row and all later ones can give at best is found for many of them at once.

use super::alike::{Alike, DIFFERENT, LEVELS, SAME, SLIP, letters_near, sounds_near};
use super::register::is_default;
use crate::birth::BirthDate;
use crate::index::record::Record;

/// Words of a record.
const WORDS: usize = 4;

/// A row in a group.
#[derive(Clone, Copy)]
pub(super) struct Member {
    pub(super) row: u32,
    pub(super) words: [u32; WORDS],
    pub(super) n: u8,
    pub(super) is_default: bool,
    pub(super) born: Option<BirthDate>,
    classes: [u16; WORDS],
    letters: [u32; WORDS],
    rare: [f32; WORDS],
    slip: [f32; WORDS],
}

impl Member {
    /// Whether a word may be one letter apart from a word of another row or sound like it.
    #[inline]
    pub(super) fn near(&self, word: usize, other: &Member, its: usize) -> bool {
        letters_near(self.letters[word], other.letters[its]) || sounds_near(self.classes[word].into(), other.classes[its].into())
    }
}

/// The first word of all members, the second, and so on.
#[derive(Default)]
struct Column {
    words: Vec<u32>,
    letters: Vec<u32>,
    classes: Vec<u32>,
    slip: Vec<f32>,
}

/// What words give at best, by how they stand to each other.
#[derive(Clone, Copy)]
pub(super) struct Most {
    same: f32,
    slip: f32,
    sounds: f32,
    different: f32,
}

impl Most {
    pub(super) fn of(alike: &Alike<'_>, worth: &[f32; LEVELS]) -> Most {
        let different = worth[DIFFERENT as usize];
        Most {
            same: worth[SAME as usize],
            slip: worth[SLIP as usize],
            sounds: alike.most_of_sounds(worth).max(different),
            different,
        }
    }
}

/// The rows of one key.
#[derive(Default)]
pub(super) struct Group {
    pub(super) members: Vec<Member>,
    records: Vec<Record>,
    columns: [Column; WORDS],
    counts: Vec<u32>,
    best: Vec<f32>,
    sums: Vec<f32>,
}

impl Group {
    /// Takes the rows of a key; those with default dates first if `defaults_first`.
    pub(super) fn fill(&mut self, alike: &Alike<'_>, records: &[Record], rows: impl Iterator<Item = u32> + Clone, defaults_first: bool) {
        // Fetched at once: one after the other, each would wait for memory.
        self.records.clear();
        self.records.extend(rows.clone().map(|row| records[row as usize]));
        self.members.clear();
        self.members.extend(rows.zip(&self.records).map(|(row, record)| member(alike, row, record)));
        if defaults_first {
            self.members.sort_by_key(|m| !m.is_default);
        }
        self.counts.clear();
        self.counts.extend(self.members.iter().map(|m| u32::from(m.n)));
        for (n, column) in self.columns.iter_mut().enumerate() {
            column.words.clear();
            column.letters.clear();
            column.classes.clear();
            column.slip.clear();
            // Most groups have no fourth word.
            if self.members.iter().any(|m| usize::from(m.n) > n) {
                column.words.extend(self.members.iter().map(|m| m.words[n]));
                column.letters.extend(self.members.iter().map(|m| m.letters[n]));
                column.classes.extend(self.members.iter().map(|m| u32::from(m.classes[n])));
                column.slip.extend(self.members.iter().map(|m| m.slip[n]));
            }
        }
    }

    /// What the words of a member and of each later one can give at best; more than [`at_best`], but found much faster.
    pub(super) fn bounds(&mut self, of: usize, most: &Most) -> &[f32] {
        let (x, from) = (&self.members[of], of + 1);
        self.sums.clear();
        self.sums.resize(self.members.len() - from, 0.0);
        for i in 0..usize::from(x.n) {
            // A word that finds no partner any more costs nothing.
            self.best.clear();
            self.best
                .extend(self.counts[from..].iter().map(|n| if *n < u32::from(x.n) { 0.0 } else { f32::MIN }));
            for column in self.columns.iter().filter(|c| !c.words.is_empty()) {
                raise(&mut self.best, x, i, column, from, most);
            }
            self.sums.iter_mut().zip(&self.best).for_each(|(sum, best)| *sum += best);
        }
        &self.sums
    }
}

/// Raises what a word can give at best by what it can give beside the words of a column. Nothing branches here, so that several words are
/// compared at once.
fn raise(best: &mut [f32], x: &Member, i: usize, column: &Column, from: usize, most: &Most) {
    let (word, letters, classes, slip) = (x.words[i], x.letters[i], u32::from(x.classes[i]), x.slip[i]);
    let same = x.rare[i] + most.same;
    let columns = column.words[from..]
        .iter()
        .zip(&column.letters[from..])
        .zip(&column.classes[from..])
        .zip(&column.slip[from..]);
    for (best, (((w, l), c), s)) in best.iter_mut().zip(columns) {
        let slips = (if *s < slip { *s } else { slip }) + most.slip;
        let slips = if slips > most.sounds { slips } else { most.sounds };
        let sounds = if sounds_near(classes, *c) { most.sounds } else { most.different };
        let bits = if letters_near(letters, *l) { slips } else { sounds };
        let bits = if *w == word { same } else { bits };
        let bits = if *w == Record::NONE { f32::MIN } else { bits };
        *best = if bits > *best { bits } else { *best };
    }
}

fn member(alike: &Alike<'_>, row: u32, record: &Record) -> Member {
    let born = record.born();
    let mut m = Member {
        row,
        words: [Record::NONE; WORDS],
        n: 0,
        is_default: is_default(born),
        born,
        classes: [0; WORDS],
        letters: [0; WORDS],
        rare: [0.0; WORDS],
        slip: [0.0; WORDS],
    };
    for t in record.tokens().into_iter().filter(|t| *t != Record::NONE) {
        let (i, word) = (m.n as usize, &alike.words[t as usize]);
        (m.words[i], m.classes[i], m.letters[i]) = (t, word.classes, word.letters);
        (m.rare[i], m.slip[i]) = (word.rare, word.slip);
        m.n += 1;
    }
    m
}

/// What the words of two rows can give at best, each word used once.
#[inline]
pub(super) fn at_best(x: &Member, y: &Member, most: &Most) -> f32 {
    let mut sum = 0.0;
    let mut used = 0u8;
    for i in 0..x.n.min(4) as usize {
        let mut best = (f32::MIN, 4);
        for j in (0..y.n.min(4) as usize).filter(|j| used >> j & 1 == 0) {
            let bits = if x.words[i] == y.words[j] {
                x.rare[i] + most.same
            } else if letters_near(x.letters[i], y.letters[j]) {
                (x.slip[i].min(y.slip[j]) + most.slip).max(most.sounds)
            } else if sounds_near(x.classes[i].into(), y.classes[j].into()) {
                most.sounds
            } else {
                most.different
            };
            if bits > best.0 {
                best = (bits, j);
            }
        }
        if best.1 < 4 {
            used |= 1 << best.1;
            sum += best.0;
        }
    }
    sum
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::link::Register;
    use crate::{Person, fold};

    #[test]
    fn the_quick_bound_is_never_below_the_sum_of_words() {
        let mut register = Register::new();
        let names = [
            "Toshmatov Sanjar",
            "Toshmatof Sanjar",
            "Sanjarov Tosh",
            "Karimova",
            "Ali Vali Gani Sali",
            "Toshmatov",
        ];
        for name in names {
            let person = Person {
                name: fold(name),
                ..Person::default()
            };
            register.add(&person).unwrap();
        }
        let alike = Alike::new(&register);
        let most = Most {
            same: -0.5,
            slip: -3.0,
            sounds: 2.0,
            different: -4.6,
        };
        let mut group = Group::default();
        group.fill(&alike, register.records(), 0..names.len() as u32, false);
        for of in 0..names.len() {
            let bounds = group.bounds(of, &most).to_vec();
            assert_eq!(bounds.len(), names.len() - of - 1);
            for (bound, y) in bounds.iter().zip(&group.members[of + 1..]) {
                assert!(*bound >= at_best(&group.members[of], y, &most), "{} {}", names[of], names[y.row as usize]);
            }
        }
        // And it tells persons apart: an equal word says more than an unlike one.
        assert!(group.bounds(0, &most)[0] > group.bounds(0, &most)[2]);
    }
}
