//! What the words of a segment are worth beside the words of a query, each distinct word compared once.

use std::cell::RefCell;

use super::record::{Record, readings, script};
use super::segment::Segment;
use super::skeleton::{Patterns, Skeleton};
use crate::cost::ScriptPair;
use crate::fold::Token;
use crate::score::{Person, Scorer};
use crate::script::Script;
use crate::similarity;

/// Words of a query that are looked up.
pub(super) const WORDS: usize = 5;

/// Bits of a word beside each word of the query; 0 where they do not speak for one person.
type Row = [f32; WORDS];

thread_local! {
    /// Row of each word of the segment last asked by this thread, as number + 1; all 0 between queries.
    static ROWS: RefCell<Vec<u32>> = const { RefCell::new(Vec::new()) };
}

pub(super) struct Alike<'a> {
    segment: &'a Segment,
    scorer: &'a Scorer<'a>,
    query: Vec<Token>,
    patterns: Patterns,
    /// Of which word of the query each pattern is.
    of_word: [u8; Patterns::MOST],
    numbers: Vec<u32>,
    seen: Vec<u32>,
    rows: Vec<Row>,
}

impl<'a> Alike<'a> {
    pub(super) fn new(segment: &'a Segment, scorer: &'a Scorer<'a>, person: &Person) -> Alike<'a> {
        let query: Vec<Token> = person.name.tokens().iter().take(WORDS).cloned().collect();
        let mut patterns = Patterns::default();
        let mut of_word = [0; Patterns::MOST];
        let mut n = 0;
        // First readings first: if there are too many, it is the unlikely ones that go.
        for reading in 0..crate::fold::MAX_READINGS {
            for (word, r) in query.iter().enumerate().filter_map(|(w, t)| Some((w, t.readings().get(reading)?))) {
                if n < Patterns::MOST {
                    patterns.add(Skeleton::of(r.sounds()));
                    of_word[n] = word as u8;
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
            // The first row is that of all words which are not alike at all.
            rows: vec![[0.0; WORDS]],
        }
    }

    /// Words looked at, and those compared by sounds.
    pub(super) fn work(&self) -> (u32, u32) {
        (self.seen.len() as u32, self.rows.len() as u32 - 1)
    }

    /// Bits of the words of a record, each word of the query and of the record used once, as far as they speak for one person.
    #[inline]
    pub(super) fn bits(&mut self, record: &Record) -> f32 {
        let mut rows = [0usize; 4];
        let mut n = 0;
        for t in record.tokens() {
            if t == Record::NONE {
                break;
            }
            let number = match self.numbers[t as usize] {
                0 => self.row(t),
                known => known - 1,
            };
            if number != 0 {
                rows[n] = number as usize;
                n += 1;
            }
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

    #[cold]
    fn row(&mut self, t: u32) -> u32 {
        let near = self.patterns.near(self.segment.skeletons[t as usize]);
        let mut number = 0;
        if near != 0 {
            let bytes = self.segment.token_bytes(t);
            let script = script(bytes);
            let mut row = [0.0; WORDS];
            for (word, q) in self.query.iter().enumerate() {
                if (0..Patterns::MOST).any(|k| near >> k & 1 == 1 && self.of_word[k] as usize == word) {
                    row[word] = self.best(q, script, bytes);
                }
            }
            if row.iter().any(|b| *b > 0.0) {
                number = self.rows.len() as u32;
                self.rows.push(row);
            }
        }
        self.numbers[t as usize] = number + 1;
        self.seen.push(t);
        number
    }
}

impl Alike<'_> {
    /// Bits of the readings that are most alike.
    fn best(&self, word: &Token, script: Script, bytes: &[u8]) -> f32 {
        let (pair, swap) = ScriptPair::of(word.script, script);
        let table = self.scorer.costs.of(pair);
        let mut best = (0.0, 0.0);
        for (y, _) in readings(bytes) {
            for x in word.readings().iter().filter(|x| similarity::possible(x, &y)) {
                let (left, right) = if swap { (&y, x) } else { (x, &y) };
                let alike = similarity::readings(table, left, right, pair.same_script());
                if alike > best.0 {
                    best = (alike, self.scorer.readings(pair, x, &y, alike).0);
                }
            }
        }
        best.1.max(0.0)
    }
}

impl Drop for Alike<'_> {
    fn drop(&mut self) {
        for t in &self.seen {
            self.numbers[*t as usize] = 0;
        }
        ROWS.set(std::mem::take(&mut self.numbers));
    }
}
