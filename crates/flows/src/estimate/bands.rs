//! How uncertain an estimated flow is, by asking what another revision of the stocks would have made of it.
//!
//! Between two revisions of one table the same corridor in the same year changes, and both ends of a period change together more or less.
//! Those changes are a sample of what the next revision may do. The stocks of a period are disturbed again and again, each corridor by the
//! changes of another one drawn at random (in either direction), the flows estimated anew, and the band taken from what comes out. A band
//! is never narrower than the revisions themselves are apart. It says nothing of what both revisions miss: seasonal and unregistered work.

use super::accounts::{Accounts, EstimateError};
use super::{Measure, WorldAccounts};
use crate::area::Area;
use crate::data::Stock;
use crate::figure::Bounds;
use crate::matrix::Matrix;
use crate::project::trend::REVISION_FACTOR;
use crate::region::Region;
use crate::sex::Sex;
use std::collections::HashMap;

/// Corridors smaller than this change by chance and are no sample of revisions.
const LEAST: f64 = 1000.0;
/// Nine of ten corridors of the whole world differ by less than this factor between two revisions of one year.
const WORLD_FACTOR: f64 = 1.52;

/// What a revision did to corridors: logarithms of the change at the start and at the end of a period.
#[derive(Debug, Clone, PartialEq)]
pub struct Disturbance {
    changes: Vec<(f64, f64)>,
}

impl Disturbance {
    /// From two revisions of the stocks, at two years both have. `None` if fewer than a hundred corridors can be compared.
    pub fn between(newer: &Stock, older: &Stock, from: u16, to: u16) -> Option<Disturbance> {
        let table = |s: &Stock, year: u16| -> HashMap<(Area, Area), f64> {
            let cells = s.cells.iter().filter(|c| c.year == year && c.origin != Area::OTHER);
            cells.map(|c| ((c.origin, c.destination), c.of(Sex::Both))).collect()
        };
        let (n0, n1, o0, o1) = (table(newer, from), table(newer, to), table(older, from), table(older, to));
        let mut changes: Vec<((Area, Area), (f64, f64))> = n0
            .iter()
            .filter_map(|(k, a)| {
                let (b, c, d) = (n1.get(k)?, o0.get(k)?, o1.get(k)?);
                [*a, *b, *c, *d].iter().all(|x| *x >= LEAST).then(|| (*k, ((c / a).ln(), (d / b).ln())))
            })
            .collect();
        // In one order, so that the same seed gives the same band.
        changes.sort_by_key(|c| c.0);
        (changes.len() >= 100).then(|| Disturbance {
            changes: changes.into_iter().map(|c| c.1).collect(),
        })
    }

    /// From changes already at hand; at least one.
    pub fn of(changes: Vec<(f64, f64)>) -> Option<Disturbance> {
        (!changes.is_empty() && changes.iter().all(|c| c.0.is_finite() && c.1.is_finite())).then_some(Disturbance { changes })
    }
}

/// Numbers that look random and are always the same (SplitMix64, public domain).
struct Dice(u64);

impl Dice {
    fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn change(&mut self, disturbance: &Disturbance) -> (f64, f64) {
        let n = disturbance.changes.len() as u64;
        let roll = self.roll();
        let (a, b) = disturbance.changes[usize::try_from((roll >> 1) % n).unwrap_or(0)];
        // Which revision is the newer one is chance: a change may as well go the other way.
        if roll & 1 == 0 { (a, b) } else { (-a, -b) }
    }
}

/// Bands of every flow of a period.
#[derive(Debug, Clone)]
pub struct Bands {
    n: usize,
    low: Vec<f64>,
    high: Vec<f64>,
    /// How many disturbed estimates there were.
    pub replicates: usize,
}

impl Bands {
    /// The 80 % band of a flow whose estimate is `value`, widened to what two revisions are apart.
    pub fn of(&self, origin: usize, destination: usize, value: f64, regional: bool) -> Bounds {
        let at = origin * self.n + destination;
        let factor = if regional { REVISION_FACTOR } else { WORLD_FACTOR };
        Bounds {
            low: self.low.get(at).copied().unwrap_or(value).min(value / factor),
            high: self.high.get(at).copied().unwrap_or(value).max(value * factor),
            percent: 80,
        }
    }
}

/// Estimates a measure with disturbed stocks so many times and takes the 10th and 90th percentile of every cell. `seed` makes it
/// repeatable. Estimates that a disturbance makes impossible are left out; they are counted in [`Bands::replicates`] only if they came out.
///
/// # Errors
/// If none came out.
pub fn bands(world: &WorldAccounts, measure: Measure, disturbance: &Disturbance, replicates: usize, seed: u64) -> Result<Bands, EstimateError> {
    let n = world.areas.len();
    let accounts = &world.accounts;
    let (p0, p1) = (accounts.start().column_sums(), accounts.end().column_sums());
    let mut dice = Dice(seed);
    let mut runs: Vec<Matrix> = Vec::with_capacity(replicates);
    let mut last = EstimateError::Nobody { country: 0 };
    for _ in 0..replicates.max(1) {
        let (mut start, mut end) = (accounts.start().clone(), accounts.end().clone());
        for k in 0..n {
            for i in (0..n).filter(|&i| i != k) {
                let (a, b) = dice.change(disturbance);
                start[(k, i)] *= a.exp();
                end[(k, i)] *= b.exp();
            }
        }
        let disturbed = Accounts::with_natives(start, end, &p0, &p1, accounts.births().to_vec(), accounts.deaths().to_vec());
        match disturbed.and_then(|a| measure.of(&a)) {
            Ok(flows) => runs.push(flows),
            Err(e) => last = e,
        }
    }
    if runs.is_empty() {
        return Err(last);
    }
    let (mut low, mut high) = (vec![0.0; n * n], vec![0.0; n * n]);
    let mut cell: Vec<f64> = Vec::with_capacity(runs.len());
    for at in 0..n * n {
        cell.clear();
        cell.extend(runs.iter().map(|r| r.cells()[at]));
        cell.sort_by(f64::total_cmp);
        let last = cell.len() - 1;
        low[at] = cell[(last as f64 * 0.1).floor() as usize];
        high[at] = cell[(last as f64 * 0.9).ceil() as usize];
    }
    Ok(Bands {
        n,
        low,
        high,
        replicates: runs.len(),
    })
}

/// Is one of the two a country of the region? Then its band is widened more.
pub fn is_regional(region: &Region, origin: Area, destination: Area) -> bool {
    region.contains(origin) || region.contains(destination)
}
