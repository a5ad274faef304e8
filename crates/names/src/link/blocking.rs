//! One register in memory, and its candidate pairs.

use std::collections::HashMap;

use super::{Pair, register_scorer};
use crate::birth::BirthDate;
use crate::fold::Token;
use crate::frequency::Frequencies;
use crate::index::keys::{self, Skeletons};
use crate::score::{Person, Scorer};

/// Words of a row that are compared.
const WORDS: usize = 4;
const NONE: u32 = u32::MAX;
/// Groups longer than this are left to their finer keys.
const LONGEST: usize = 3_000;

/// Rows of a register, each in 40 bytes; words are kept once.
#[derive(Default)]
pub struct Register {
    words: Vec<Word>,
    numbers: HashMap<Vec<u8>, u32>,
    rows: Vec<Row>,
    frequencies: Frequencies,
}

struct Word {
    token: Token,
    classes: u16,
    skeletons: Skeletons,
}

#[derive(Clone, Copy)]
struct Row {
    words: [u32; WORDS],
    born: Option<BirthDate>,
    sex: Option<crate::sex::Sex>,
    nationality: Option<crate::nationality::Country>,
}

impl Register {
    /// An empty register.
    #[must_use]
    pub fn new() -> Register {
        Register::default()
    }

    /// Adds a row; its number is the number of rows before.
    pub fn add(&mut self, person: &Person) {
        let mut words = [NONE; WORDS];
        for (slot, token) in words.iter_mut().zip(person.name.tokens()) {
            *slot = self.number(token);
            self.frequencies.add(token);
        }
        self.rows.push(Row {
            words,
            born: person.born.map(BirthDate::gregorian),
            sex: person.sex,
            nationality: person.nationality,
        });
    }

    fn number(&mut self, token: &Token) -> u32 {
        let mut key = vec![token.script as u8, token.role as u8, u8::from(token.feminine_ending)];
        for r in token.readings() {
            key.extend_from_slice(r.sounds());
            key.push(b' ');
        }
        let words = &mut self.words;
        *self.numbers.entry(key).or_insert_with(|| {
            words.push(Word {
                token: token.clone(),
                classes: token.readings().iter().fold(0, |c, r| c | r.classes()),
                skeletons: token.readings().first().map(|r| Skeletons::of(r.sounds())).unwrap_or_default(),
            });
            words.len() as u32 - 1
        })
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

    fn words_of(&self, row: u32) -> impl Iterator<Item = &Word> {
        self.rows[row as usize].words.iter().filter(|w| **w != NONE).map(|w| &self.words[*w as usize])
    }

    fn person(&self, row: u32, person: &mut Person) {
        let r = &self.rows[row as usize];
        person.born = r.born;
        person.sex = r.sex;
        person.nationality = r.nationality;
        person.name.set_tokens(self.words_of(row).map(|w| w.token.clone()));
    }

    /// Whether two rows can reach a match at all: as many words as the shorter name has are alike in their consonants, or one
    /// word is the very same and the whole birth date too.
    #[inline]
    fn possible(&self, a: u32, b: u32, strict: bool) -> bool {
        let (x, y) = (&self.rows[a as usize], &self.rows[b as usize]);
        let near = |p: u32, q: u32| p == q || (self.words[p as usize].classes ^ self.words[q as usize].classes).count_ones() <= 2;
        let mut used = 0u8;
        let (mut hit, mut same) = (0, false);
        let (mut n, mut m) = (0, 0);
        for &p in x.words.iter().filter(|w| **w != NONE) {
            n += 1;
            for (j, &q) in y.words.iter().enumerate().filter(|(_, w)| **w != NONE) {
                if used >> j & 1 == 0 && near(p, q) {
                    used |= 1 << j;
                    hit += 1;
                    same |= p == q;
                    break;
                }
            }
        }
        for &q in &y.words {
            m += usize::from(q != NONE);
        }
        if strict {
            return same && hit >= n.min(m);
        }
        hit >= n.min(m) || (same && x.born.is_some() && x.born == y.born)
    }
}

/// The keys of every row, as (hash, row); and apart from them the keys by word and year, which are only for default dates.
fn keyed(register: &Register) -> (Vec<u64>, Vec<u64>) {
    let (mut all, mut years) = (Vec::with_capacity(register.rows.len() * 5), Vec::with_capacity(register.rows.len() * 3));
    for (n, row) in register.rows.iter().enumerate() {
        let n = n as u64;
        let exact = row.born.filter(|d| d.is_whole() && !d.is_default());
        for d in [exact, exact.and_then(BirthDate::swapped)].into_iter().flatten() {
            all.push(u64::from(keys::date(d)) << 32 | n);
        }
        let year = row.born.and_then(BirthDate::year).unwrap_or(0);
        for (i, w) in row.words.iter().enumerate().filter(|(_, w)| **w != NONE) {
            let x = &register.words[*w as usize].skeletons;
            if let Some(d) = exact {
                all.push(u64::from(keys::day(x.day, d.month().unwrap_or(0), d.day().unwrap_or(0))) << 32 | n);
            }
            years.push(u64::from(keys::year(*w, year)) << 32 | n);
            for v in row.words[i + 1..].iter().filter(|v| **v != NONE) {
                let y = &register.words[*v as usize].skeletons;
                all.push(u64::from(keys::pair(x.day, y.day, year)) << 32 | n);
            }
        }
    }
    (all, years)
}

pub(super) fn pairs(register: &Register, least: f32, threads: usize) -> Vec<Pair> {
    let scorer = register_scorer(&register.frequencies);
    let (all, years) = keyed(register);
    let mut found = Vec::new();
    for (mut keyed, only_defaults) in [(all, false), (years, true)] {
        keyed.sort_unstable();
        keyed.dedup();
        // Groups are dealt out in runs of equal length, cut at group boundaries.
        let mut cuts = vec![0];
        for t in 1..threads * 16 {
            let mut at = (keyed.len() * t / (threads * 16)).max(cuts[cuts.len() - 1]);
            while at > 0 && at < keyed.len() && keyed[at] >> 32 == keyed[at - 1] >> 32 {
                at += 1;
            }
            cuts.push(at);
        }
        cuts.push(keyed.len());
        let runs: Vec<&[u64]> = cuts.windows(2).map(|w| &keyed[w[0]..w[1]]).collect();
        let next = std::sync::atomic::AtomicUsize::new(0);
        let work = || {
            let mut out = Vec::new();
            while let Some(run) = runs.get(next.fetch_add(1, std::sync::atomic::Ordering::Relaxed)) {
                score_groups(register, &scorer, run, only_defaults, least, &mut out);
            }
            out
        };
        found.extend(std::thread::scope(|scope| {
            let workers: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
            workers.into_iter().flat_map(|w| w.join().unwrap_or_default()).collect::<Vec<Pair>>()
        }));
    }
    found.sort_unstable_by_key(|p| (p.a, p.b));
    found.dedup_by_key(|p| (p.a, p.b));
    found
}

fn score_groups(register: &Register, scorer: &Scorer<'_>, run: &[u64], only_defaults: bool, least: f32, out: &mut Vec<Pair>) {
    let (mut a, mut b) = (Person::default(), Person::default());
    let mut start = 0;
    while start < run.len() {
        let key = run[start] >> 32;
        let end = start + run[start..].iter().take_while(|k| *k >> 32 == key).count();
        let group = &run[start..end];
        start = end;
        if group.len() < 2 || group.len() > LONGEST {
            continue;
        }
        for (i, x) in group.iter().enumerate() {
            let mut unfolded = true;
            for y in &group[i + 1..] {
                let (x, y) = (*x as u32, *y as u32);
                let is_default = |row: u32| register.rows[row as usize].born.is_none_or(BirthDate::is_default);
                if only_defaults && !is_default(x) && !is_default(y) {
                    continue;
                }
                // The birth dates first: they are the cheapest to compare and settle most pairs.
                let date = match (register.rows[x as usize].born, register.rows[y as usize].born) {
                    (Some(p), Some(q)) => scorer.weights.date[p.level(q) as usize],
                    _ => 0.0,
                };
                if date < -3.0 || !register.possible(x, y, date < 3.0) {
                    continue;
                }
                if unfolded {
                    register.person(x, &mut a);
                    unfolded = false;
                }
                register.person(y, &mut b);
                let bits = scorer.compare(&a, &b).bits;
                if bits >= least {
                    out.push(Pair { a: x, b: y, bits });
                }
            }
        }
    }
}
