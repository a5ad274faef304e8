//! What the words of a segment are worth beside the words of a query, each distinct word compared once.

use std::cell::RefCell;
use std::hint::black_box;

use super::record::{Record, kept_readings, script};
use super::segment::Segment;
use super::skeleton::{Patterns, Skeleton};
use crate::cost::{LENGTHS, ScriptPair, length};
use crate::fold::{Reading, Token};
use crate::score::{Person, Scorer};
use crate::script::Script;
use crate::similarity::{self, AtMost};

/// Words of a query that are looked up.
pub(super) const WORDS: usize = 5;

/// Bits of a word beside each word of the query; 0 where they do not speak for one person.
type Row = [f32; WORDS];

impl Limit {
    /// Whether such a reading can be like that of the query.
    #[inline]
    fn allows(&self, x: &Reading, classes: u16, sounds: &[u8]) -> bool {
        let nothing = self.nothing[length(x.sounds().len().min(sounds.len()))];
        similarity::possible_classes(x.classes(), classes) && self.at_most.similarity(sounds) > nothing
    }
}

thread_local! {
    /// Row of each word of the segment last asked by this thread, as number + 1; all 0 between queries.
    static ROWS: RefCell<Vec<u32>> = const { RefCell::new(Vec::new()) };
}

pub(super) struct Alike<'a> {
    segment: &'a Segment,
    scorer: &'a Scorer<'a>,
    query: Vec<Token>,
    patterns: Patterns,
    /// Which patterns are of each word of the query, as [`Patterns::near`] says it.
    of_word: [u64; WORDS],
    numbers: Vec<u32>,
    seen: Vec<u32>,
    /// Words whose rows are still to be found, and what is near them.
    near: Vec<(u32, u64)>,
    compared: u32,
    rows: Vec<Row>,
    /// For words of each script, of each reading of the query: how like it they can be. Made when the first such word is met.
    at_most: [Vec<Limit>; 4],
}

/// What words can be beside a reading of the query at most.
struct Limit {
    at_most: AtMost,
    /// By the length class of the shorter word: the similarity up to which there are no bits.
    nothing: [f32; LENGTHS],
}

impl<'a> Alike<'a> {
    pub(super) fn new(segment: &'a Segment, scorer: &'a Scorer<'a>, person: &Person) -> Alike<'a> {
        let query: Vec<Token> = person.name.tokens().iter().take(WORDS).cloned().collect();
        let mut patterns = Patterns::default();
        let mut of_word = [0; WORDS];
        let mut n = 0;
        // First readings first: if there are too many, it is the unlikely ones that go.
        for reading in 0..crate::fold::MAX_READINGS {
            for (word, r) in query.iter().enumerate().filter_map(|(w, t)| Some((w, t.readings().get(reading)?))) {
                if n < Patterns::MOST {
                    patterns.add(Skeleton::of(r.sounds()));
                    of_word[word] |= 0x80 << (8 * n);
                    n += 1;
                }
            }
        }
        let mut numbers = ROWS.take();
        if numbers.len() < segment.words() as usize {
            numbers.resize(segment.words() as usize, 0);
        }
        Alike {
            segment,
            scorer,
            query,
            patterns,
            of_word,
            numbers,
            seen: Vec::new(),
            near: Vec::new(),
            compared: 0,
            // The first row is that of all words which are not alike at all.
            rows: vec![[0.0; WORDS]],
            at_most: Default::default(),
        }
    }

    /// Words looked at, and those compared by sounds.
    pub(super) fn work(&self) -> (u32, u32) {
        (self.seen.len() as u32, self.compared)
    }

    /// Compares the words of these records with the query, those that were not met before. In rounds over all words, so that the reads of one
    /// round are under way together: one word after the other, each would wait for memory.
    pub(super) fn meet(&mut self, records: &[Record]) {
        let met = self.seen.len();
        self.seen.resize(met + records.len() * 4, 0);
        let mut at = met;
        for t in records.iter().flat_map(Record::tokens) {
            // There is never a word with the number that says "no word".
            if let Some(number) = self.numbers.get_mut(t as usize) {
                self.seen[at] = t;
                at += usize::from(*number == 0);
                *number = (*number).max(1);
            }
        }
        self.seen.truncate(at);
        let mut near = std::mem::take(&mut self.near);
        near.clear();
        near.extend(
            self.seen[met..]
                .iter()
                .map(|t| (*t, self.patterns.near(self.segment.skeletons[*t as usize])))
                .filter(|(_, near)| *near != 0),
        );
        black_box(near.iter().map(|(t, _)| self.segment.touch(*t)).fold(0, u8::wrapping_add));
        self.compared += near.len() as u32;
        for (t, near) in &near {
            self.compare(*t, *near);
        }
        self.near = near;
    }

    fn prepare(&mut self, script: Script) {
        if self.at_most[script as usize].is_empty() {
            self.at_most[script as usize] = self.query.iter().flat_map(|q| limits(self.scorer, q, script)).collect();
        }
    }

    fn compare(&mut self, t: u32, near: u64) {
        let bytes = self.segment.token_bytes(t);
        let script = script(bytes);
        self.prepare(script);
        let mut row = [0.0; WORDS];
        let mut first = 0;
        for (word, q) in self.query.iter().enumerate() {
            if near & self.of_word[word] != 0 {
                row[word] = self.best(q, &self.at_most[script as usize][first..], script, bytes);
            }
            first += q.readings().len();
        }
        if row.iter().any(|b| *b > 0.0) {
            self.numbers[t as usize] = self.rows.len() as u32 + 1;
            self.rows.push(row);
        }
    }

    /// Bits of the words of a record that was met, each word of the query and of the record used once, as far as they speak for one person.
    #[inline]
    pub(super) fn bits(&self, record: &Record) -> f32 {
        let mut rows = [0usize; 4];
        let mut n = 0;
        for t in record.tokens() {
            let number = self.numbers.get(t as usize).copied().unwrap_or(0) as usize;
            if number > 1 {
                rows[n] = number - 1;
                n += 1;
            }
        }
        if n < 2 {
            return self.rows[rows[0]].iter().copied().fold(0.0, f32::max);
        }
        let mut sum = 0.0;
        let mut used = [false; WORDS];
        // Best first, like the full score.
        for _ in 0..n {
            let mut best = (0.0, 0, 0);
            for (i, row) in rows[..n].iter().enumerate().filter(|(_, r)| **r != 0) {
                for (j, bits) in self.rows[*row].iter().enumerate() {
                    if *bits > best.0 && !used[j] {
                        best = (*bits, i, j);
                    }
                }
            }
            if best.0 == 0.0 {
                break;
            }
            sum += best.0;
            rows[best.1] = 0;
            used[best.2] = true;
        }
        sum
    }
}

impl Alike<'_> {
    /// Bits of the readings that are most alike.
    fn best(&self, word: &Token, limits: &[Limit], script: Script, bytes: &[u8]) -> f32 {
        let (pair, swap) = ScriptPair::of(word.script, script);
        let table = self.scorer.costs.of(pair);
        let mut best: Option<(f32, &Reading, u16, &[u8])> = None;
        for (classes, sounds, _) in kept_readings(bytes) {
            for (x, limit) in word.readings().iter().zip(limits) {
                if !limit.allows(x, classes, sounds) {
                    continue;
                }
                let (left, right) = if swap { (sounds, x.sounds()) } else { (x.sounds(), sounds) };
                let alike = if left == right {
                    1.0
                } else {
                    similarity::aligned(table, left, right, pair.same_script())
                };
                if best.is_none_or(|(most, ..)| alike > most) {
                    best = Some((alike, x, classes, sounds));
                }
            }
        }
        let bits = best.and_then(|(alike, x, classes, sounds)| Some(self.scorer.readings(pair, x, &Reading::kept(classes, sounds)?, alike).0));
        bits.unwrap_or(0.0).max(0.0)
    }
}

/// How like each reading of a word others of a script can be.
fn limits(scorer: &Scorer<'_>, word: &Token, script: Script) -> impl Iterator<Item = Limit> {
    let (pair, swap) = ScriptPair::of(word.script, script);
    word.readings().iter().map(move |r| Limit {
        at_most: AtMost::of(scorer.costs.of(pair), r.sounds(), !swap, pair.same_script()),
        nothing: std::array::from_fn(|class| scorer.levels.nothing_up_to(pair, class)),
    })
}

impl Drop for Alike<'_> {
    fn drop(&mut self) {
        for t in &self.seen {
            self.numbers[*t as usize] = 0;
        }
        ROWS.set(std::mem::take(&mut self.numbers));
    }
}
