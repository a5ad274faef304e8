//! Whom a query is compared with.
//!
//! Persons born on the day asked for, or with day and month exchanged, are runs of the record column and are all looked at. Persons of the same
//! year (a wrong or unknown day) and of the same day in another year (a wrong year) are found by their words: those that share two words
//! with the query by their first consonants, or one word by nearly all of them. What the consonants and the date allow at best is computed for
//! each; the best [`MOST_SCORED`] of those who can reach the least bits are scored in full.

use std::ops::Range;

use super::Work;
use super::record::Record;
use super::segment::Segment;
use super::skeleton::{Skeleton, day_key, year_key};
use crate::birth::BirthDate;
use crate::error::NamesError;
use crate::score::{Person, Scorer};

/// Most records of a segment that are scored in full for one query.
pub const MOST_SCORED: usize = 256;
/// Words of a query that are looked up.
const WORDS: usize = 5;
/// What two words can give at best when this many of their consonant classes differ.
const MOST_BITS: [f32; 6] = [16.0, 14.0, 10.0, 7.0, 2.0, 0.0];
/// What nationality and sex can add.
const OTHER_FIELDS: f32 = 3.0;

/// A word of the query.
struct Word {
    /// Key and next classes for lists of years, of each reading, each once.
    year: Vec<(u32, u8)>,
    /// The same for lists of days.
    day: Vec<(u32, u8)>,
    classes: u16,
}

struct Search<'a> {
    segment: &'a Segment,
    words: Vec<Word>,
    born: Option<BirthDate>,
    dates: &'a [f32; 14],
    least: f32,
    found: Vec<(f32, u32)>,
    buffer: Vec<u8>,
    /// For each record of a year: which words of the query it has by first consonants (low byte), and by nearly all (high byte).
    hits: Vec<u16>,
    touched: Vec<u32>,
}

impl Segment {
    /// The records to be scored for a person, in rising order.
    pub(super) fn candidates(
        &self,
        scorer: &Scorer<'_>,
        person: &Person,
        least: f32,
        out: &mut Vec<u32>,
        work: &mut Work,
    ) -> Result<(), NamesError> {
        let mut search = Search {
            segment: self,
            words: words(person),
            born: person.born.map(BirthDate::gregorian),
            dates: &scorer.weights.date,
            least,
            found: Vec::new(),
            buffer: Vec::new(),
            hits: Vec::new(),
            touched: Vec::new(),
        };
        search.run(work)?;
        let found = &mut search.found;
        found.sort_unstable_by_key(|f| f.1);
        found.dedup_by_key(|f| f.1);
        found.retain(|f| !self.is_dead(f.1));
        work.possible += found.len() as u32;
        if found.len() > MOST_SCORED {
            found.select_nth_unstable_by(MOST_SCORED, |a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
            found.truncate(MOST_SCORED);
            found.sort_unstable_by_key(|f| f.1);
        }
        work.scored += found.len() as u32;
        out.clear();
        out.extend(found.iter().map(|f| f.1));
        Ok(())
    }

    /// Records whose place in the order is in this range.
    fn run(&self, order: Range<u32>) -> Range<usize> {
        let at = |o: u32| self.records.partition_point(|r| r.order() < o);
        at(order.start)..at(order.end)
    }
}

fn words(person: &Person) -> Vec<Word> {
    let of = |t: &crate::fold::Token| {
        let mut word = Word {
            year: Vec::new(),
            day: Vec::new(),
            classes: 0,
        };
        for r in t.readings() {
            let skeleton = Skeleton::of(r.sounds());
            if !word.year.contains(&skeleton.of_year()) {
                word.year.push(skeleton.of_year());
            }
            if !word.day.contains(&skeleton.of_day()) {
                word.day.push(skeleton.of_day());
            }
            word.classes |= r.classes();
        }
        word
    };
    person.name.tokens().iter().take(WORDS).map(of).collect()
}

impl Search<'_> {
    fn run(&mut self, work: &mut Work) -> Result<(), NamesError> {
        let exact = self.born.filter(|d| d.is_whole() && !d.is_default());
        let part = |p: Option<u8>| u32::from(p.unwrap_or(0));
        for d in [exact, exact.and_then(BirthDate::swapped)].into_iter().flatten().filter(|d| !d.is_default()) {
            self.day(d, work);
        }
        if let Some(d) = self.born.filter(|d| d.month().is_some() && d.day().is_some() && !d.is_default()) {
            self.days_of_other_years(part(d.month()), part(d.day()), work)?;
        }
        let year = self.born.and_then(BirthDate::year).map(|y| u32::from(y.saturating_sub(Record::YEAR_0)));
        let years = self.segment.years.windows(2).filter(|w| year.is_none_or(|y| w[0].0 == y || w[0].0 == 0));
        for w in years {
            self.year(w[0].0, w[0].1..w[1].1, exact.is_some(), work)?;
        }
        Ok(())
    }

    /// Everybody born on that day.
    fn day(&mut self, d: BirthDate, work: &mut Work) {
        let slot = d.year().map_or(0, |y| u32::from(y.saturating_sub(Record::YEAR_0)));
        let order = slot << 9 | u32::from(d.month().unwrap_or(0)) << 5 | u32::from(d.day().unwrap_or(0));
        let run = self.segment.run(order..order + 1);
        work.entries += run.len() as u32;
        for n in run {
            self.look_at(n as u32);
        }
    }

    /// Persons of one year by their words.
    fn year(&mut self, slot: u32, run: Range<u32>, exact: bool, work: &mut Work) -> Result<(), NamesError> {
        let segment = self.segment;
        // Those whose day is unknown or a default one come first in a year.
        let head = run.start + segment.records[run.start as usize..run.end as usize].partition_point(|r| r.order() & 0x1ff == 0) as u32;
        if self.hits.len() < run.len() {
            self.hits.resize(run.len(), 0);
        }
        for (i, word) in self.words.iter().enumerate() {
            for (n, (key, _)) in word.year.iter().enumerate() {
                // Readings that share their first classes share a list.
                let Some(range) = segment.year_lists.find(year_key(slot, *key)).filter(|_| word.year[..n].iter().all(|k| k.0 != *key)) else {
                    continue;
                };
                segment.entries(&segment.year_lists, range, &mut self.buffer)?;
                work.lists += 1;
                work.entries += range.1 - range.0;
                let mut rests = 0u128;
                for (_, rest) in word.year.iter().filter(|k| k.0 == *key) {
                    rests |= 1 << (rest & 127);
                }
                for e in self.buffer.chunks_exact(4) {
                    let e = u32::from_le_bytes([e[0], e[1], e[2], e[3]]);
                    let Some(hit) = (e & 0x00ff_ffff).checked_sub(run.start).and_then(|n| self.hits.get_mut(n as usize)) else {
                        continue;
                    };
                    if *hit == 0 {
                        self.touched.push(e & 0x00ff_ffff);
                    }
                    *hit |= 1 << i | ((rests >> (e >> 24 & 127) & 1) as u16) << (8 + i);
                }
            }
        }
        let few = self.words.len() < 2;
        let mut touched = std::mem::take(&mut self.touched);
        for n in touched.drain(..) {
            let hit = std::mem::take(&mut self.hits[(n - run.start) as usize]);
            // One word that agrees in nearly all consonants is enough where the day cannot contradict it.
            let (first, nearly) = ((hit & 0xff).count_ones(), hit >> 8 != 0);
            if first >= 2 || (nearly && (few || !exact || n < head)) {
                self.look_at(n);
            }
        }
        self.touched = touched;
        Ok(())
    }

    /// Persons born on the same day of any year, by their words.
    fn days_of_other_years(&mut self, month: u32, day: u32, work: &mut Work) -> Result<(), NamesError> {
        let segment = self.segment;
        let mut all: Vec<(u32, u16)> = Vec::new();
        for (i, word) in self.words.iter().enumerate() {
            for (n, (key, _)) in word.day.iter().enumerate() {
                let Some(range) = segment
                    .day_lists
                    .find(day_key(month, day, *key))
                    .filter(|_| word.day[..n].iter().all(|k| k.0 != *key))
                else {
                    continue;
                };
                segment.entries(&segment.day_lists, range, &mut self.buffer)?;
                work.lists += 1;
                work.entries += range.1 - range.0;
                let mut rests = 0u128;
                for (_, rest) in word.day.iter().filter(|k| k.0 == *key) {
                    rests |= 1 << (rest & 127);
                }
                all.extend(self.buffer.chunks_exact(4).map(|e| {
                    let e = u32::from_le_bytes([e[0], e[1], e[2], e[3]]);
                    (e & 0x00ff_ffff, 1 << i | ((rests >> (e >> 24 & 127) & 1) as u16) << (8 + i))
                }));
            }
        }
        all.sort_unstable_by_key(|e| e.0);
        for same in all.chunk_by(|a, b| a.0 == b.0) {
            let hit = same.iter().fold(0, |h, e| h | e.1);
            if (hit & 0xff).count_ones() >= 2 || hit >> 8 != 0 {
                self.look_at(same[0].0);
            }
        }
        Ok(())
    }

    /// Keeps a record if date and consonants allow the least bits.
    #[inline]
    fn look_at(&mut self, n: u32) {
        let Some(record) = self.segment.records.get(n as usize) else { return };
        let mut most = OTHER_FIELDS;
        for t in record.tokens().into_iter().filter(|t| *t != Record::NONE) {
            let c = self.segment.classes[t as usize];
            most += self
                .words
                .iter()
                .map(|q| MOST_BITS[(q.classes ^ c).count_ones().min(5) as usize])
                .fold(0.0, f32::max);
        }
        if let (Some(a), Some(b)) = (self.born, record.born()) {
            most += self.dates[a.level(b) as usize];
        }
        if most >= self.least {
            self.found.push((most, n));
        }
    }
}
