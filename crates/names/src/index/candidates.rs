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
use crate::birth::{BirthDate, DateLevel};
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

/// Lists of one key, asked for by one word of the query or more.
struct Key {
    key: u32,
    /// Which words of the query have this key, as bits.
    words: u8,
    /// By what travels with an entry: which of these words have that too.
    rests: [u8; 128],
}

const NO_KEY: Key = Key {
    key: 0,
    words: 0,
    rests: [0; 128],
};
/// As many as the words of a query have readings.
const MOST_KEYS: usize = WORDS * crate::fold::MAX_READINGS;

/// Which numbers came at least twice, and now and then one that came once: told by some of their bits.
struct Twice {
    once: [u64; Twice::PLACES],
    again: [u64; Twice::PLACES],
}

impl Twice {
    const PLACES: usize = 1 << 11;

    fn clear(&mut self) {
        (self.once, self.again) = ([0; Self::PLACES], [0; Self::PLACES]);
    }

    #[inline]
    fn add(&mut self, n: u32) {
        let (place, bit) = (n as usize / 64 % Self::PLACES, 1 << (n % 64));
        self.again[place] |= self.once[place] & bit;
        self.once[place] |= bit;
    }

    #[inline]
    fn has(&self, n: u32) -> bool {
        self.again[n as usize / 64 % Self::PLACES] >> (n % 64) & 1 == 1
    }
}

struct Search<'a> {
    segment: &'a Segment,
    keys: Vec<Key>,
    /// How many words of the query are looked up.
    words: usize,
    alike: Alike<'a>,
    born: Option<BirthDate>,
    dates: &'a [f32; 14],
    /// Bits that nobody is kept without: first those that may reach the least, then more than the last of the best so far has.
    least: f32,
    found: Vec<(f32, u32)>,
    buffer: Vec<u8>,
    /// Record, number of its words in the lists, and which words of the query it has by nearly all consonants and by the first (a byte each).
    hits: Vec<u64>,
    twice: Box<Twice>,
    /// Days that were looked at as a whole.
    days: Vec<Range<u32>>,
    /// Records to be looked at.
    next: Vec<u32>,
    records: Vec<Record>,
    looked: u32,
    possible: u32,
}

impl Segment {
    /// The records to be scored for a person, in rising order.
    pub(super) fn candidates(&self, scorer: &Scorer<'_>, person: &Person, least: f32, out: &mut Vec<u32>, work: &mut Work) -> Result<(), NamesError> {
        let mut search = Search {
            segment: self,
            keys: keys(person),
            words: person.name.tokens().len().min(WORDS),
            alike: Alike::new(self, scorer, person),
            born: person.born.map(BirthDate::gregorian),
            dates: &scorer.weights.date,
            least: least - OTHER_FIELDS - LEEWAY,
            found: Vec::new(),
            buffer: Vec::new(),
            hits: Vec::new(),
            twice: Box::new(Twice {
                once: [0; Twice::PLACES],
                again: [0; Twice::PLACES],
            }),
            days: Vec::new(),
            next: Vec::new(),
            records: Vec::new(),
            looked: 0,
            possible: 0,
        };
        search.run(work)?;
        work.looked += search.looked;
        work.possible += search.possible;
        let (words, near) = search.alike.work();
        (work.words, work.near) = (work.words + words, work.near + near);
        let found = &mut search.found;
        found.sort_unstable_by_key(|f| f.1);
        work.scored += found.len() as u32;
        out.clear();
        out.extend(found.iter().map(|f| f.1));
        Ok(())
    }
}

/// The keys of the words of a query, in all readings, each once.
fn keys(person: &Person) -> Vec<Key> {
    let mut keys: Vec<Key> = Vec::new();
    for (n, word) in person.name.tokens().iter().take(WORDS).enumerate() {
        for (key, rest) in word.readings().iter().map(|r| Skeleton::of(r.sounds()).key()) {
            let at = keys.iter().position(|k| k.key == key).unwrap_or_else(|| {
                keys.push(Key {
                    key,
                    words: 0,
                    rests: [0; 128],
                });
                keys.len() - 1
            });
            keys[at].words |= 1 << n;
            keys[at].rests[usize::from(rest & 127)] |= 1 << n;
        }
    }
    keys
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
            self.year(w[0].0, exact.is_some(), work)?;
        }
        Ok(())
    }

    /// Everybody born on that day.
    fn day(&mut self, d: BirthDate, work: &mut Work) {
        let slot = d.year().map_or(0, |y| u32::from(y.saturating_sub(Record::YEAR_0)));
        let order = slot << 9 | u32::from(d.month().unwrap_or(0)) << 5 | u32::from(d.day().unwrap_or(0));
        let run = self.segment.from(order)..self.segment.from(order + 1);
        work.entries += run.len() as u32;
        self.next.extend(run.clone());
        self.days.push(run);
        self.look(self.born.map(|born| born.level(d)));
    }

    /// Persons of one year by their words.
    fn year(&mut self, slot: u32, exact: bool, work: &mut Work) -> Result<(), NamesError> {
        let segment = self.segment;
        // Those whose day is unknown or a default one come first in a year.
        let head = segment.from((slot << 9) + 1);
        // One word that agrees in nearly all consonants is enough where the day cannot contradict it.
        let few = self.words < 2;
        self.lists(&segment.year_lists, |key| year_key(slot, key), |n| few || !exact || n < head, work)?;
        let mut singles = [0u32; WORDS];
        for word in self.hits.iter().filter(|h| !two_words(**h)).filter_map(|h| fine_word(*h)) {
            singles[word] += 1;
        }
        for h in &self.hits {
            if two_words(*h) || fine_word(*h).is_some_and(|word| few || singles[word] <= MOST_SINGLE) {
                self.next.push(record_of(*h));
            }
        }
        self.look(None);
        Ok(())
    }

    /// Persons born on the same day of any year, by their words.
    fn days_of_other_years(&mut self, month: u32, day: u32, work: &mut Work) -> Result<(), NamesError> {
        self.lists(&self.segment.day_lists, |key| day_key(month, day, key), |_| true, work)?;
        self.next.extend(self.hits.iter().map(|h| record_of(*h)));
        self.look(None);
        Ok(())
    }

    /// Reads the lists of the words of the query: the hits are records with two words, and those with one by nearly all its consonants where
    /// `one` says that this is enough, in rising order, each once. Days that were looked at are left out.
    fn lists(&mut self, lists: &Directory, key_of: impl Fn(u32) -> u32, one: impl Fn(u32) -> bool, work: &mut Work) -> Result<(), NamesError> {
        let (segment, hits) = (self.segment, &mut self.hits);
        self.buffer.clear();
        let mut parts: [(&Key, usize); MOST_KEYS] = [(&NO_KEY, 0); MOST_KEYS];
        let mut read = 0;
        for (key, part) in self.keys.iter().zip(&mut parts) {
            if let Some(range) = lists.find(key_of(key.key)) {
                segment.entries(lists, range, &mut self.buffer)?;
                work.lists += 1;
                work.entries += range.1 - range.0;
            }
            *part = (key, self.buffer.len());
            read += 1;
        }
        let entry = |e: &[u8]| {
            let e = u32::from_le_bytes([e[0], e[1], e[2], e[3]]);
            (e & 0x00ff_ffff, (e >> 24 & 127) as usize)
        };
        // Most records have just one word of the query. Those that may have two are found without sorting, by a few bits of their number.
        self.twice.clear();
        for e in self.buffer.chunks_exact(4) {
            self.twice.add(entry(e).0);
        }
        hits.clear();
        let mut from = 0;
        for (key, to) in &parts[..read] {
            let words = 1 << 16 | u64::from(key.words);
            for (n, rest) in self.buffer[from..*to].chunks_exact(4).map(entry) {
                let fine = key.rests[rest];
                if self.twice.has(n) || (fine != 0 && one(n)) {
                    hits.push(u64::from(n) << 32 | words | u64::from(fine) << 8);
                }
            }
            from = *to;
        }
        // A stable sort, since it merges the runs the lists are.
        hits.sort();
        let mut kept = 0;
        let mut at = 0;
        while at < hits.len() {
            let mut hit = hits[at];
            at += 1;
            while at < hits.len() && hits[at] >> 32 == hit >> 32 {
                hit = (hit | hits[at] & 0xffff) + (1 << 16);
                at += 1;
            }
            let n = record_of(hit);
            let wanted = two_words(hit) || (fine_word(hit).is_some() && one(n));
            if wanted && !self.days.iter().any(|d| d.contains(&n)) {
                hits[kept] = hit;
                kept += 1;
            }
        }
        hits.truncate(kept);
        Ok(())
    }

    /// Keeps of the records to be looked at the best of those whose words and date allow the least bits. `level`: how all their dates stand to
    /// that of the query, if it is known.
    fn look(&mut self, level: Option<DateLevel>) {
        let (next, mut records) = (std::mem::take(&mut self.next), std::mem::take(&mut self.records));
        // Fetched at once: one after the other, each would wait for memory.
        self.looked += next.len() as u32;
        records.clear();
        records.extend(next.iter().filter_map(|n| self.segment.records.get(*n as usize)));
        self.alike.meet(&records);
        let date = level.map(|l| self.dates[l as usize]);
        // Nothing that two dates say is worth more than that they are equal.
        let most_date = date.unwrap_or(self.dates[0]);
        let mut without = 0;
        for (n, record) in next.iter().zip(&records).filter(|(n, _)| !self.segment.is_dead(**n)) {
            let words = self.alike.bits(record);
            // Of many with no word alike the first are as good as any.
            without += usize::from(words == 0.0);
            if words + most_date < self.least || (words == 0.0 && without > MOST_SCORED && level.is_some()) {
                continue;
            }
            let most = match (date, self.born, record.born()) {
                (Some(date), ..) => words + date,
                (None, Some(a), Some(b)) => words + self.dates[a.level(b) as usize],
                _ => words,
            };
            if most >= self.least {
                self.found.push((most, *n));
                self.possible += 1;
            }
        }
        (self.next, self.records) = (next, records);
        self.next.clear();
        self.keep_best();
    }

    /// Leaves the best [`MOST_SCORED`] of those found so far, each once.
    fn keep_best(&mut self) {
        let found = &mut self.found;
        found.sort_unstable_by_key(|f| f.1);
        found.dedup_by_key(|f| f.1);
        if found.len() > MOST_SCORED {
            let (_, last, _) = found.select_nth_unstable_by(MOST_SCORED - 1, |a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
            self.least = self.least.max(last.0.next_up());
            found.truncate(MOST_SCORED);
        }
    }
}

#[inline]
fn record_of(hit: u64) -> u32 {
    (hit >> 32) as u32
}

/// Whether two words of the record are two words of the query, by their first consonants.
#[inline]
fn two_words(hit: u64) -> bool {
    let words = hit & 0xff;
    hit >> 17 & 0x7fff != 0 && words & words.wrapping_sub(1) != 0
}

/// A word of the query that the record has by nearly all consonants.
#[inline]
fn fine_word(hit: u64) -> Option<usize> {
    match hit >> 8 & 0xff {
        0 => None,
        fine => Some(fine.trailing_zeros() as usize),
    }
}
