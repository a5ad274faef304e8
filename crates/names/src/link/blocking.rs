//! Pairs of rows that are compared, and their evidence.
//!
//! Rows meet under their birth date, under their words with the year or with day and month, and where a date is a default one under each word
//! with the year. Pairs are never held: in each group a quick sum of what dates and words can give at best decides who is compared in full.

use super::alike::{Alike, Cache, DIFFERENT, LEVELS, SAME, SLIP};
use super::group::{Group, Member, Most, at_best};
use super::kept::Keep;
use crate::birth::{BirthDate, DateLevel};
use crate::index::keys;
use crate::index::record::Record;
use crate::score::Weights;

/// Groups longer than this are left to their finer keys.
const LONGEST: usize = 3_000;
/// What nationality and sex can add.
const LEEWAY: f32 = 3.0;

/// What evidence is worth in this register.
#[derive(Clone, Debug)]
pub(super) struct Worth {
    /// By level of dates: log2(m/u).
    pub(super) dates: [f32; 14],
    /// By level of words: log2(m). How often it comes by chance is told by the words.
    pub(super) words: [f32; LEVELS],
    other: Weights,
}

impl Default for Worth {
    fn default() -> Worth {
        let mut words = [0.04f32; LEVELS];
        (words[SAME as usize], words[SLIP as usize], words[DIFFERENT as usize]) = (0.7, 0.1, 0.04);
        let other = Weights::default();
        Worth {
            dates: other.date,
            words: words.map(f32::log2),
            other,
        }
    }
}

/// A pair with its evidence apart, so that it can be weighed anew.
#[derive(Clone, Copy, Debug)]
pub(super) struct Evidence {
    pub(super) a: u32,
    pub(super) b: u32,
    /// How the birth dates stand to each other; `None` if one is missing.
    pub(super) date: Option<DateLevel>,
    /// How many of the words stand in each level.
    pub(super) levels: [u8; LEVELS],
    /// −log2 of how often the words stand so by chance, and bits of the other fields.
    rest: f32,
}

impl Evidence {
    pub(super) fn bits(&self, worth: &Worth) -> f32 {
        let words: f32 = self.levels.iter().zip(&worth.words).map(|(n, m)| f32::from(*n) * m).sum();
        self.rest + words + self.date.map_or(0.0, |l| worth.dates[l as usize])
    }

    /// Length of [`Evidence::write`].
    const BYTES: usize = 4 + 4 + 1 + LEVELS + 4;

    fn write(&self, out: &mut Vec<u8>) {
        out.extend(self.a.to_le_bytes());
        out.extend(self.b.to_le_bytes());
        out.push(self.date.map_or(u8::MAX, |l| l as u8));
        out.extend(self.levels);
        out.extend(self.rest.to_le_bytes());
    }

    /// Evidence as it was written; `None` for bytes that are none, or of rows that a register of that many does not have.
    fn read(bytes: &[u8], rows: usize) -> Option<Evidence> {
        let number = |at: usize| Some(u32::from_le_bytes(bytes.get(at..at + 4)?.try_into().ok()?));
        let evidence = Evidence {
            a: number(0)?,
            b: number(4)?,
            date: match *bytes.get(8)? {
                u8::MAX => None,
                level => Some(*DateLevel::ALL.get(level as usize)?),
            },
            levels: bytes.get(9..9 + LEVELS)?.try_into().ok()?,
            rest: f32::from_bits(number(9 + LEVELS)?),
        };
        (evidence.a < evidence.b && (evidence.b as usize) < rows).then_some(evidence)
    }
}

/// What was kept of a part; `None` if it is not whole.
fn kept(bytes: &[u8], rows: usize) -> Option<Vec<Evidence>> {
    let pairs = bytes.chunks_exact(Evidence::BYTES);
    pairs.remainder().is_empty().then_some(())?;
    pairs.map(|p| Evidence::read(p, rows)).collect()
}

/// Rows to be compared: the register's words with dates of their own.
pub(super) struct Rows<'a> {
    alike: &'a Alike<'a>,
    records: &'a [Record],
}

impl<'a> Rows<'a> {
    pub(super) fn new(alike: &'a Alike<'a>, records: &'a [Record]) -> Rows<'a> {
        Rows { alike, records }
    }

    /// All pairs that are worth at least `least` bits, each once, in rising order.
    ///
    /// With `share` above 1 only every so manieth run of groups is searched: enough to learn from. What is found is kept under the number of
    /// the pass, and what was kept of it is not searched again.
    pub(super) fn pairs<K: Keep>(
        &self,
        worth: &Worth,
        least: f32,
        threads: usize,
        share: usize,
        (pass, keep): (u32, &mut K),
    ) -> Result<Vec<Evidence>, K::Error> {
        let (all, years) = self.keyed();
        let slices = keep.slices().max(1);
        let mut part = pass * 2 * slices as u32;
        let mut found = Vec::new();
        for (mut keyed, only_defaults) in [(all, false), (years, true)] {
            sort(&mut keyed, threads);
            keyed.dedup();
            // Groups are dealt out in runs of equal length, cut at group boundaries.
            let mut cuts = vec![0];
            let pieces = threads * 64;
            for t in 1..pieces {
                let mut at = (keyed.len() * t / pieces).max(cuts[cuts.len() - 1]);
                while at > 0 && at < keyed.len() && keyed[at] >> 32 == keyed[at - 1] >> 32 {
                    at += 1;
                }
                cuts.push(at);
            }
            cuts.push(keyed.len());
            let runs: Vec<&[u64]> = cuts.windows(2).step_by(share.max(1)).map(|w| &keyed[w[0]..w[1]]).collect();
            for slice in 0..slices {
                match keep.known(part).and_then(|bytes| kept(&bytes, self.records.len())) {
                    Some(known) => found.extend(known),
                    None => {
                        let runs = &runs[runs.len() * slice / slices..runs.len() * (slice + 1) / slices];
                        let pairs = self.searched(worth, least, threads, runs, only_defaults);
                        let mut bytes = Vec::with_capacity(pairs.len() * Evidence::BYTES);
                        pairs.iter().for_each(|p| p.write(&mut bytes));
                        keep.keep(part, &bytes)?;
                        found.extend(pairs);
                    }
                }
                part += 1;
            }
        }
        found.sort_unstable_by_key(|p| (p.a, p.b));
        found.dedup_by_key(|p| (p.a, p.b));
        Ok(found)
    }

    /// The pairs in some runs of groups.
    fn searched(&self, worth: &Worth, least: f32, threads: usize, runs: &[&[u64]], only_defaults: bool) -> Vec<Evidence> {
        let next = std::sync::atomic::AtomicUsize::new(0);
        let work = || {
            let (mut out, mut members, mut cache) = (Vec::new(), Group::default(), Cache::new());
            while let Some(run) = runs.get(next.fetch_add(1, std::sync::atomic::Ordering::Relaxed)) {
                for group in run.chunk_by(|a, b| a >> 32 == b >> 32) {
                    if group.len() >= 2 && group.len() <= LONGEST {
                        members.fill(self.alike, self.records, group.iter().map(|k| *k as u32), only_defaults);
                        self.group(worth, &mut members, only_defaults, least, &mut cache, &mut out);
                    }
                }
            }
            out
        };
        std::thread::scope(|scope| {
            let workers: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
            workers.into_iter().flat_map(|w| w.join().unwrap_or_default()).collect()
        })
    }

    /// The keys of every row, as (hash, row); and apart from them the keys by word and year, which are only for default dates.
    fn keyed(&self) -> (Vec<u64>, Vec<u64>) {
        let (mut all, mut years) = (Vec::with_capacity(self.records.len() * 5), Vec::with_capacity(self.records.len() * 3));
        for (n, row) in self.records.iter().enumerate() {
            let n = n as u64;
            let born = row.born();
            let exact = born.filter(|d| d.is_whole() && !d.is_default());
            // A date and the same with day and month exchanged have one key.
            if let Some(d) = exact {
                all.push(u64::from(keys::date(d.swapped().filter(|s| s.month() < d.month()).unwrap_or(d))) << 32 | n);
            }
            let year = born.and_then(BirthDate::year).unwrap_or(0);
            let tokens = row.tokens();
            for (i, w) in tokens.iter().enumerate().filter(|(_, w)| **w != Record::NONE) {
                let x = self.alike.words[*w as usize].skeleton;
                if let Some(d) = exact {
                    all.push(u64::from(keys::day(x, d.month().unwrap_or(0), d.day().unwrap_or(0))) << 32 | n);
                }
                years.push(u64::from(keys::year(*w, year)) << 32 | n);
                for v in tokens[i + 1..].iter().filter(|v| **v != Record::NONE) {
                    all.push(u64::from(keys::pair(x, self.alike.words[*v as usize].skeleton, year)) << 32 | n);
                }
            }
        }
        (all, years)
    }

    fn group(&self, worth: &Worth, group: &mut Group, only_defaults: bool, least: f32, cache: &mut Cache, out: &mut Vec<Evidence>) {
        let most_date = worth.dates.iter().copied().fold(0.0, f32::max) + LEEWAY;
        let most = Most::of(self.alike, &worth.words);
        let mut likely = Vec::new();
        for i in 0..group.members.len() {
            // These come first, so that later ones stand beside none any more.
            if only_defaults && !group.members[i].is_default {
                break;
            }
            likely.clear();
            likely.extend(
                (i + 1..)
                    .zip(group.bounds(i, &most))
                    .filter(|(_, bits)| **bits + most_date >= least)
                    .map(|(j, _)| j),
            );
            for j in &likely {
                let (mut x, mut y) = (&group.members[i], &group.members[*j]);
                if x.row > y.row {
                    (x, y) = (y, x);
                }
                let names = at_best(x, y, &most);
                if names + most_date < least {
                    continue;
                }
                let date = match (x.born, y.born) {
                    (Some(p), Some(q)) => Some(p.level(q)),
                    _ => None,
                };
                if names + LEEWAY + date.map_or(0.0, |l| worth.dates[l as usize]) < least {
                    continue;
                }
                let pair = self.evidence(worth, x, y, date, cache);
                if pair.bits(worth) >= least {
                    out.push(pair);
                }
            }
        }
    }

    fn evidence(&self, worth: &Worth, x: &Member, y: &Member, date: Option<DateLevel>, cache: &mut Cache) -> Evidence {
        let mut pair = Evidence {
            a: x.row,
            b: y.row,
            date,
            levels: [0; LEVELS],
            rest: worth.other.missing * f32::from(x.n.abs_diff(y.n)),
        };
        let (n, m) = (x.n as usize, y.n as usize);
        let mut all = [[(0.0f32, 0.0f32, DIFFERENT); 4]; 4];
        for (i, row) in all.iter_mut().enumerate().take(n) {
            for (j, cell) in row.iter_mut().enumerate().take(m) {
                let (v, w) = (x.words[i], y.words[j]);
                // Most words are told to be different by what is at hand.
                let level = if v == w || x.near(i, y, j) {
                    self.alike.level(v, w, cache)
                } else {
                    DIFFERENT
                };
                let chance = self.alike.chance(v, w, level);
                *cell = (worth.words[level as usize] + chance, chance, level);
            }
        }
        // Best first, each word once.
        let (mut used_x, mut used_y) = (0u8, 0u8);
        for _ in 0..n.min(m) {
            let mut best = (f32::MIN, 0, 0);
            for i in (0..n).filter(|i| used_x >> i & 1 == 0) {
                for j in (0..m).filter(|j| used_y >> j & 1 == 0) {
                    if all[i][j].0 > best.0 {
                        best = (all[i][j].0, i, j);
                    }
                }
            }
            let (_, i, j) = best;
            (used_x, used_y) = (used_x | 1 << i, used_y | 1 << j);
            pair.levels[all[i][j].2 as usize] += 1;
            pair.rest += all[i][j].1;
        }
        let (a, b) = (&self.records[x.row as usize], &self.records[y.row as usize]);
        if let (Some(p), Some(q)) = (a.nationality(), b.nationality()) {
            pair.rest += worth.other.nationality[p.nearness(q) as usize];
        }
        if let (Some(p), Some(q)) = (a.sex(), b.sex()) {
            pair.rest += worth.other.sex[usize::from(p != q)];
        }
        pair
    }
}

/// Sorts with every thread: halves by the highest bit first, so that nothing is merged.
fn sort(keys: &mut [u64], threads: usize) {
    if threads < 2 || keys.len() < 100_000 {
        keys.sort_unstable();
        return;
    }
    let mut at = 0;
    for i in 0..keys.len() {
        if keys[i] >> 63 == 0 {
            keys.swap(i, at);
            at += 1;
        }
    }
    let (low, high) = keys.split_at_mut(at);
    std::thread::scope(|scope| {
        scope.spawn(|| sort(low, threads / 2));
        sort(high, threads / 2);
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::link::Register;
    use crate::{Person, fold};

    #[test]
    fn rows_with_day_and_month_exchanged_meet_once() {
        let mut register = Register::new();
        for (name, month, day) in [("Toshmatov Sanjar", 3, 9), ("Toshmatov Sanjar", 9, 3), ("Toshmatov Sanjar", 9, 13)] {
            let person = Person {
                name: fold(name),
                born: BirthDate::as_written(1985, month, day),
                ..Person::default()
            };
            register.add(&person).unwrap();
        }
        let alike = Alike::new(&register);
        let rows = Rows::new(&alike, register.records());
        let (all, _) = rows.keyed();
        let dates = [BirthDate::as_written(1985, 3, 9), BirthDate::as_written(1985, 9, 13)].map(|d| u64::from(keys::date(d.unwrap())));
        assert_eq!(dates.map(|date| all.iter().filter(|k| **k >> 32 == date).count()), [2, 1]);
        let Ok(found) = rows.pairs(&Worth::default(), -50.0, 1, 1, (0, &mut crate::link::kept::Nothing));
        let levels: Vec<_> = found.iter().map(|e| (e.a, e.b, e.date)).collect();
        assert!(levels.contains(&(0, 1, Some(DateLevel::Swapped))), "{levels:?}");
    }
}
