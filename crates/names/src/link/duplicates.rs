//! Duplicates of a register: evidence weighed by the register itself, threshold from estimated false alarms.
//!
//! Nobody gives labels. How often two persons look so is counted on random pairs of words and rows (u), how often one person does is found by
//! expectation maximisation over the pairs at hand (m). How many pairs come by chance is counted too: the same search runs over
//! the same rows with their birth dates dealt out anew, in which nobody can be found.

use super::alike::{Alike, LEVELS};
use super::blocking::{Evidence, Rows, Worth};
use super::kept::{Keep, Nothing};
use super::random::Random;
use super::register::Register;
use super::{Pair, Settings, even_odds};
use crate::birth::DateLevel;
use crate::index::record::Record;
use crate::score::Scorer;

/// Duplicates of a register.
#[derive(Clone, Debug)]
pub struct Duplicates {
    /// The pairs; each once, `a < b`, in rising order.
    pub pairs: Vec<Pair>,
    /// The threshold in bits.
    pub least: f32,
    /// Estimated share of true pairs among them; `None` if it was not estimated.
    pub precision: Option<f64>,
}

/// Registers smaller than this are judged by the odds alone: there are too few pairs to count chance on.
const LEAST_ROWS: usize = 2_000;
/// Bits below even odds from which pairs are collected.
const BELOW: f32 = 3.0;
/// Rows from which the weights are learned, about.
const LEARNED_ROWS: usize = 250_000;
/// Random pairs on which u is counted.
const RANDOM_PAIRS: usize = 2_000_000;
/// Rounds of expectation maximisation.
const ROUNDS: usize = 8;
/// Fewer expected matches than this say nothing about a level of dates.
const PRIOR: f64 = 20.0;
/// Coincidences that the hand weights count for.
const FEW: f64 = 3.0;

/// Finds the pairs of rows of one register that may be one person.
#[must_use]
pub fn dedupe(register: &Register, settings: &Settings) -> Duplicates {
    match dedupe_kept(register, settings, &mut Nothing) {
        Ok(found) => found,
        Err(never) => match never {},
    }
}

/// The same with its work kept part by part. A search that was stopped and is begun again with the same register, settings and threads finds
/// what was kept and gives the same pairs.
///
/// # Errors
/// A part cannot be kept.
pub fn dedupe_kept<K: Keep>(register: &Register, settings: &Settings, keep: &mut K) -> Result<Duplicates, K::Error> {
    let n = register.len() as f64;
    let odds = even_odds(n * n / 2.0, n / 10.0);
    let threads = settings.threads.max(1);
    if register.len() < LEAST_ROWS {
        let least = settings.least.unwrap_or(odds);
        return Ok(Duplicates {
            pairs: each_with_each(register, least),
            least,
            precision: None,
        });
    }
    let alike = Alike::new(register);
    let records = register.records();
    let rows = Rows::new(&alike, records);
    let mut worth = Worth::default();
    let given = |worth: &Worth, found: &[Evidence], least: f32| Duplicates {
        pairs: kept(found, worth, least),
        least,
        precision: None,
    };
    // A part of the register teaches enough.
    let some = rows.pairs(&worth, odds, threads, register.len() / LEARNED_ROWS, (0, keep))?;
    refit(records, &some, &mut worth, odds);
    drop(some);
    if let Some(least) = settings.least {
        return Ok(given(&worth, &rows.pairs(&worth, least, threads, 1, (1, keep))?, least));
    }
    // With the fitted weights, in the rows as they are and with other dates.
    let found = rows.pairs(&worth, odds - BELOW, threads, 1, (1, keep))?;
    let shuffled = with_other_dates(records);
    let chance = Rows::new(&alike, &shuffled).pairs(&worth, odds - BELOW, threads, 1, (2, keep))?;
    let (least, precision) = threshold(&bits(&found, &worth), &bits(&chance, &worth), settings.precision);
    Ok(Duplicates {
        pairs: kept(&found, &worth, least),
        least,
        precision: Some(precision),
    })
}

/// A small register says little about how common its names are: every row with every other, weighed by what is known of names in general.
fn each_with_each(register: &Register, least: f32) -> Vec<Pair> {
    let scorer = Scorer::default();
    let persons = register.persons();
    let mut pairs = Vec::new();
    for (a, x) in persons.iter().enumerate() {
        for (b, y) in persons.iter().enumerate().skip(a + 1) {
            let bits = scorer.compare(x, y).bits;
            if bits >= least {
                pairs.push(Pair {
                    a: a as u32,
                    b: b as u32,
                    bits,
                });
            }
        }
    }
    pairs
}

fn kept(found: &[Evidence], worth: &Worth, least: f32) -> Vec<Pair> {
    let pairs = found.iter().map(|e| Pair {
        a: e.a,
        b: e.b,
        bits: e.bits(worth),
    });
    pairs.filter(|p| p.bits >= least).collect()
}

/// Bits in falling order.
fn bits(found: &[Evidence], worth: &Worth) -> Vec<f32> {
    let mut bits: Vec<f32> = found.iter().map(|e| e.bits(worth)).collect();
    bits.sort_unstable_by(|a, b| b.total_cmp(a));
    bits
}

/// The lowest threshold at which the pairs that chance alone gives are few enough among those found, and the share of true pairs there.
fn threshold(found: &[f32], chance: &[f32], precision: f64) -> (f32, f64) {
    let wrong = (1.0 - precision).clamp(0.0, 1.0);
    let mut best = (found.first().copied().unwrap_or(0.0), 1.0);
    for (n, bits) in found.iter().enumerate() {
        // Pairs of equal bits stand or fall together.
        if found.get(n + 1).is_some_and(|next| next == bits) {
            continue;
        }
        // One more than counted: no count is not no chance.
        let alarms = (chance.partition_point(|c| c >= bits) + 1) as f64;
        let share = alarms / (n + 1) as f64;
        if share <= wrong {
            best = (*bits, 1.0 - share);
        }
    }
    best
}

/// Weights from this register: log2 of m over u for dates, of m for words. Levels that hardly any pair at hand has keep the weight they had.
fn refit(records: &[Record], found: &[Evidence], worth: &mut Worth, odds: f32) {
    let mut random = Random::new();
    let mut by_chance = [0.0f64; 14];
    let mut drawn = 0.0;
    for _ in 0..RANDOM_PAIRS.min(records.len() * 4) {
        let (a, b) = (random.below(records.len()), random.below(records.len()));
        if let (true, Some(x), Some(y)) = (a != b, records[a].born(), records[b].born()) {
            by_chance[x.level(y) as usize] += 1.0;
            drawn += 1.0;
        }
    }
    let hand = worth.dates;
    for _ in 0..ROUNDS {
        let (mut dates, mut words) = ([0.0f64; 14], [0.0f64; LEVELS]);
        let (mut dated, mut worded) = (0.0, 0.0);
        for e in found {
            let p = 1.0 / (1.0 + f64::from(odds - e.bits(worth)).exp2());
            if let Some(level) = e.date {
                dates[level as usize] += p;
                dated += p;
            }
            for (sum, n) in words.iter_mut().zip(e.levels) {
                *sum += p * f64::from(n);
                worded += p * f64::from(n);
            }
        }
        if dated >= PRIOR {
            for l in DateLevel::ALL.map(|l| l as usize).into_iter().filter(|l| dates[*l] >= PRIOR) {
                let m = dates[l] / dated;
                // What the hand weight expects of chance counts for a few coincidences.
                let u = (by_chance[l] + FEW) / (drawn + FEW / (m * f64::from(-hand[l]).exp2()));
                worth.dates[l] = (m / u).log2().clamp(-12.0, 20.0) as f32;
            }
        }
        if worded >= PRIOR {
            for (weight, n) in worth.words.iter_mut().zip(words) {
                *weight = ((n + 1.0) / (worded + LEVELS as f64)).log2() as f32;
            }
        }
    }
}

/// The same rows with their birth dates dealt out anew: always in the same way, so that a run can be repeated.
fn with_other_dates(records: &[Record]) -> Vec<Record> {
    let mut random = Random::new();
    let mut all = records.to_vec();
    for i in (1..all.len()).rev() {
        let j = random.below(i + 1);
        let (x, y) = (all[i], all[j]);
        all[i].set_date_of(&y);
        all[j].set_date_of(&x);
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_threshold_is_where_chance_gives_few_enough() {
        let found: Vec<f32> = (0..2_000u32).map(|n| 40.0 - n as f32 / 100.0).collect();
        let chance: Vec<f32> = (0..100u32).map(|n| 25.0 - n as f32 / 50.0).collect();
        let (least, precision) = threshold(&found, &chance, 0.99);
        let alarms = chance.iter().filter(|c| **c >= least).count() + 1;
        let kept = found.iter().filter(|f| **f >= least).count();
        assert!(alarms as f64 / kept as f64 <= 0.01 && precision >= 0.99);
        assert!((24.0..25.0).contains(&least), "{least}");
    }

    #[test]
    fn dates_are_dealt_out_and_none_is_lost() {
        use crate::{BirthDate, Person, fold};
        let mut register = Register::new();
        for n in 0..50u16 {
            let person = Person {
                name: fold("Toshmatov Sanjar"),
                born: BirthDate::as_written(1950 + n, 3, 4),
                ..Person::default()
            };
            register.add(&person).unwrap();
        }
        let other = with_other_dates(register.records());
        let mut years: Vec<_> = other.iter().map(|r| r.born().unwrap().year().unwrap()).collect();
        assert!(years.iter().enumerate().filter(|(n, y)| **y == 1950 + *n as u16).count() < 10);
        years.sort_unstable();
        assert_eq!(years, (1950..2000).collect::<Vec<u16>>());
    }
}
