//! Whom a query is compared with.
//!
//! Persons born on the day asked for, or with day and month exchanged, are runs of the record column and are all looked at. Persons of the same
//! year (a wrong or unknown day) and of the same day in another year (a wrong year) are found by their words: those that share two words
//! with the query by their first consonants, or one word by nearly all of them. Each distinct word among them is compared with the query once;
//! words and date together give nearly the final bits, and the best [`MOST_SCORED`] of those who can reach the least bits are scored in full.

use std::ops::Range;

use super::Work;
use super::record::Record;
use super::segment::{Directory, Segment};
use super::skeleton::{Skeleton, day_key, year_key};
use super::words_alike::{Alike, WORDS};
use crate::birth::BirthDate;
use crate::error::NamesError;
use crate::score::{Person, Scorer};

/// Most records of a segment that are scored in full for one query.
pub const MOST_SCORED: usize = 64;
/// What nationality and sex can add.
const OTHER_FIELDS: f32 = 3.0;
/// What the full score can find beyond words and date: nicknames, initials, words cut off or joined.
const LEEWAY: f32 = 12.0;
/// Persons of a year who share just one word with the query are looked at if there are no more of them than this: a word that many have says little.
const MOST_SINGLE: u32 = 400;

/// A word of the query.
struct Word {
    /// Key and next classes for lists of years, of each reading, each once.
    year: Vec<(u32, u8)>,
    /// The same for lists of days.
    day: Vec<(u32, u8)>,
}

struct Search<'a> {
    segment: &'a Segment,
    words: Vec<Word>,
    alike: Alike<'a>,
    born: Option<BirthDate>,
    dates: &'a [f32; 14],
    least: f32,
    found: Vec<(f32, u32)>,
    buffer: Vec<u8>,
    /// Record above; below, which words of the query it has by its first consonants (low byte) and by nearly all (next byte).
    hits: Vec<u64>,
    /// Records to be looked at.
    next: Vec<u32>,
    records: Vec<Record>,
    looked: u32,
}

impl Segment {
    /// The records to be scored for a person, in rising order.
    pub(super) fn candidates(&self, scorer: &Scorer<'_>, person: &Person, least: f32, out: &mut Vec<u32>, work: &mut Work) -> Result<(), NamesError> {
        let mut search = Search {
            segment: self,
            words: words(person),
            alike: Alike::new(self, scorer, person),
            born: person.born.map(BirthDate::gregorian),
            dates: &scorer.weights.date,
            least: least - OTHER_FIELDS - LEEWAY,
            found: Vec::new(),
            buffer: Vec::new(),
            hits: Vec::new(),
            next: Vec::new(),
            records: Vec::new(),
            looked: 0,
        };
        search.run(work)?;
        work.looked += search.looked;
        let found = &mut search.found;
        found.sort_unstable_by_key(|f| f.1);
        found.dedup_by_key(|f| f.1);
        found.retain(|f| !self.is_dead(f.1));
        work.possible += found.len() as u32;
        let (words, near) = search.alike.work();
        (work.words, work.near) = (work.words + words, work.near + near);
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
        };
        for r in t.readings() {
            let skeleton = Skeleton::of(r.sounds());
            if !word.year.contains(&skeleton.of_year()) {
                word.year.push(skeleton.of_year());
            }
            if !word.day.contains(&skeleton.of_day()) {
                word.day.push(skeleton.of_day());
            }
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
        self.next.extend(run.start as u32..run.end as u32);
        self.look();
    }

    /// Persons of one year by their words.
    fn year(&mut self, slot: u32, run: Range<u32>, exact: bool, work: &mut Work) -> Result<(), NamesError> {
        let segment = self.segment;
        // Those whose day is unknown or a default one come first in a year.
        let head = run.start + segment.records[run.start as usize..run.end as usize].partition_point(|r| r.order() & 0x1ff == 0) as u32;
        self.hits.clear();
        for i in 0..self.words.len() {
            let keys = std::mem::take(&mut self.words[i].year);
            let read = self.lists(&segment.year_lists, i, &keys, |key| year_key(slot, key), work);
            self.words[i].year = keys;
            read?;
        }
        let hits = self.merged();
        // One word that agrees in nearly all consonants is enough where the day cannot contradict it.
        let few = self.words.len() < 2;
        let single =
            |(n, hit): (u32, u32)| ((hit & 0xff).count_ones() < 2 && hit >> 8 != 0 && (few || !exact || n < head)).then(|| (hit >> 8).trailing_zeros());
        let mut singles = [0u32; WORDS];
        for word in hits.iter().filter_map(|h| single(parts(*h))) {
            singles[word as usize] += 1;
        }
        for h in &hits {
            let (n, hit) = parts(*h);
            if (hit & 0xff).count_ones() >= 2 || single((n, hit)).is_some_and(|word| few || singles[word as usize] <= MOST_SINGLE) {
                self.next.push(n);
            }
        }
        self.hits = hits;
        self.look();
        Ok(())
    }

    /// Persons born on the same day of any year, by their words.
    fn days_of_other_years(&mut self, month: u32, day: u32, work: &mut Work) -> Result<(), NamesError> {
        let segment = self.segment;
        self.hits.clear();
        for i in 0..self.words.len() {
            let keys = std::mem::take(&mut self.words[i].day);
            let read = self.lists(&segment.day_lists, i, &keys, |key| day_key(month, day, key), work);
            self.words[i].day = keys;
            read?;
        }
        let hits = self.merged();
        for h in &hits {
            let (n, hit) = parts(*h);
            if (hit & 0xff).count_ones() >= 2 || hit >> 8 != 0 {
                self.next.push(n);
            }
        }
        self.hits = hits;
        self.look();
        Ok(())
    }

    /// Adds the lists of one word of the query to the hits.
    fn lists(&mut self, lists: &Directory, word: usize, keys: &[(u32, u8)], key_of: impl Fn(u32) -> u32, work: &mut Work) -> Result<(), NamesError> {
        for (n, (key, _)) in keys.iter().enumerate() {
            // Readings that share their first classes share a list.
            if keys[..n].iter().any(|k| k.0 == *key) {
                continue;
            }
            let Some(range) = lists.find(key_of(*key)) else { continue };
            self.segment.entries(lists, range, &mut self.buffer)?;
            work.lists += 1;
            work.entries += range.1 - range.0;
            let mut rests = 0u128;
            for (_, rest) in keys.iter().filter(|k| k.0 == *key) {
                rests |= 1 << (rest & 127);
            }
            self.hits.extend(self.buffer.chunks_exact(4).map(|e| {
                let e = u32::from_le_bytes([e[0], e[1], e[2], e[3]]);
                u64::from(e & 0x00ff_ffff) << 16 | 1 << word | ((rests >> (e >> 24 & 127) & 1) as u64) << (8 + word)
            }));
        }
        Ok(())
    }

    /// The hits in the order of records, each record once.
    fn merged(&mut self) -> Vec<u64> {
        let mut hits = std::mem::take(&mut self.hits);
        // A stable sort, since it merges the runs the lists are.
        hits.sort();
        let mut kept = 0;
        for i in 0..hits.len() {
            if kept > 0 && hits[kept - 1] >> 16 == hits[i] >> 16 {
                hits[kept - 1] |= hits[i];
            } else {
                hits[kept] = hits[i];
                kept += 1;
            }
        }
        hits.truncate(kept);
        hits
    }

    /// Keeps of the records to be looked at those whose words and date allow the least bits.
    fn look(&mut self) {
        let (next, mut records) = (std::mem::take(&mut self.next), std::mem::take(&mut self.records));
        // Fetched at once: one after the other, each would wait for memory.
        self.looked += next.len() as u32;
        records.clear();
        records.extend(next.iter().filter_map(|n| self.segment.records.get(*n as usize)));
        for (n, record) in next.iter().zip(&records) {
            let mut most = self.alike.bits(record);
            if let (Some(a), Some(b)) = (self.born, record.born()) {
                // Nothing that two dates say is worth more than that they are equal.
                if most + self.dates[0] < self.least {
                    continue;
                }
                most += self.dates[a.level(b) as usize];
            }
            if most >= self.least {
                self.found.push((most, *n));
            }
        }
        (self.next, self.records) = (next, records);
        self.next.clear();
    }
}

/// Record and words of a hit.
#[inline]
fn parts(hit: u64) -> (u32, u32) {
    ((hit >> 16) as u32, (hit & 0xffff) as u32)
}
