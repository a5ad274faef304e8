//! Demographic accounts in a closed world: the steps of Abel 2013, Abel & Sander 2014 and Azose & Raftery 2019, in closed form.
//!
//! 1. The world's births and deaths must explain the change of its population; what they do not (`D`) is taken half from the native-born
//!    at the start and half from those at the end.
//! 2. The dead leave the first table in proportion, the newborn leave the natives of the second.
//! 3. Both tables are scaled to common birthplace totals `r_k`, keeping the population of each country ([`super::margins`]).
//! 4. **Minimum**: `M = min(X0, X1)` stay; `L = X0 - M` are lost, `G = X1 - M` are gained. For a birthplace `k` a country either loses
//!    or gains, so nothing can flow to itself and the fit with equal weights needs no iteration: `f[i,j,k] = L[k,i] G[k,j] / t_k`, summed
//!    `F = L' diag(1/t) G`.
//! 5. **Independence**: `g[i,j,k] = X0[k,i] X1[k,j] / r_k`, summed `I = X0' diag(1/r) X1`, diagonal left out.
//!
//! Published programs iterate over the array of all birthplaces instead and need half a minute for what is two matrix products.

use super::accounts::{Accounts, EstimateError};
use super::margins;
use crate::matrix::Matrix;

/// How the fitting went, for the record that goes with the figures.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Convergence {
    /// Sweeps of proportional fitting, both tables.
    pub sweeps: usize,
    /// Newton steps, both tables.
    pub steps: usize,
    /// Largest difference of a birthplace total, persons.
    pub residual: f64,
    /// What the world's births and deaths left unexplained, persons (step 1).
    pub imbalance: f64,
    /// Were empty cells opened, because the tables could not be fitted with them closed? It happens where a source shows a country
    /// without a single immigrant.
    pub opened: bool,
}

/// Moves by what they are to the mover.
#[derive(Debug, Clone, PartialEq)]
pub struct Kinds {
    /// Out of the country of birth.
    pub outward: Matrix,
    /// Back into the country of birth.
    pub homeward: Matrix,
    /// Between two countries that are not the country of birth.
    pub transit: Matrix,
}

/// The two fitted tables, from which every closed measure follows.
#[derive(Debug, Clone)]
pub struct Closed {
    start: Matrix,
    end: Matrix,
    totals: Vec<f64>,
    convergence: Convergence,
}

/// Steps 1 to 3.
///
/// # Errors
/// [`EstimateError::Nobody`] where a birthplace has people at one end only, [`EstimateError::NotFitted`] where no closed account exists.
pub fn close(accounts: &Accounts) -> Result<Closed, EstimateError> {
    let imbalance = accounts.imbalance();
    let (start, end) = balance(accounts, imbalance);
    let start = without_dead(start, accounts.deaths());
    let end = without_newborn(end, accounts.births());
    let (have, come) = (start.row_sums(), end.row_sums());
    if let Some(country) = (0..accounts.n()).find(|&k| (have[k] > 0.0) != (come[k] > 0.0)) {
        return Err(EstimateError::Nobody { country });
    }
    let totals: Vec<f64> = have.iter().zip(&come).map(|(a, b)| (a + b) / 2.0).collect();
    let (first, opened0) = fit_or_open(&start, &totals)?;
    let (second, opened1) = fit_or_open(&end, &totals)?;
    let convergence = Convergence {
        sweeps: first.sweeps + second.sweeps,
        steps: first.steps + second.steps,
        residual: first.residual.max(second.residual),
        imbalance,
        opened: opened0 || opened1,
    };
    Ok(Closed {
        start: first.table,
        end: second.table,
        totals,
        convergence,
    })
}

/// A country where everybody has one birthplace has nothing to scale, and the totals may forbid what it has. Then, and only then, half a
/// person of every other birthplace is allowed there as a seed; the fit decides what becomes of it.
fn fit_or_open(table: &Matrix, totals: &[f64]) -> Result<(margins::Fit, bool), EstimateError> {
    let columns = table.column_sums();
    match margins::fit(table, totals, &columns) {
        Ok(fit) => Ok((fit, false)),
        Err(EstimateError::NotFitted { .. }) => {
            let n = table.n();
            let mut wider = table.clone();
            for i in 0..n {
                if (0..n).filter(|&k| table[(k, i)] > 0.0).count() == 1 {
                    for k in (0..n).filter(|&k| table[(k, i)] == 0.0 && totals[k] > 0.0) {
                        wider[(k, i)] = 0.5;
                    }
                }
            }
            margins::fit(&wider, totals, &columns).map(|fit| (fit, true))
        }
        Err(other) => Err(other),
    }
}

/// Step 1. The remainder of rounding goes to the largest cell, so that the same input always gives the same output.
fn balance(accounts: &Accounts, imbalance: f64) -> (Matrix, Matrix) {
    let (mut start, mut end) = (accounts.start().clone(), accounts.end().clone());
    // Relative to the world's population this is rounding of the sums, not people.
    if imbalance.abs() > 1e-9 * (start.sum() + end.sum()) {
        for (table, change) in [(&mut start, -imbalance / 2.0), (&mut end, imbalance / 2.0)] {
            let trace = table.trace();
            let target = trace + change;
            if trace <= 0.0 || target <= 0.0 {
                continue;
            }
            let mut largest = 0;
            let mut given = 0.0;
            for k in 0..table.n() {
                table[(k, k)] = (table[(k, k)] * (target / trace)).round();
                given += table[(k, k)];
                if table[(k, k)] > table[(largest, largest)] {
                    largest = k;
                }
            }
            table[(largest, largest)] += target - given;
        }
    }
    (start, end)
}

/// Step 2, first half: `A0[k,i] = S0[k,i] (1 - d_i / S0[+,i])`.
pub(super) fn without_dead(mut start: Matrix, deaths: &[f64]) -> Matrix {
    let living: Vec<f64> = start
        .column_sums()
        .iter()
        .zip(deaths)
        .map(|(p, d)| if *p > 0.0 { (1.0 - d / p).max(0.0) } else { 0.0 })
        .collect();
    for k in 0..start.n() {
        for (x, share) in start.row_mut(k).iter_mut().zip(&living) {
            *x *= share;
        }
    }
    start
}

/// Step 2, second half: the newborn are natives; where there are fewer natives than newborn, everybody in the country pays in proportion.
pub(super) fn without_newborn(mut end: Matrix, births: &[f64]) -> Matrix {
    let population = end.column_sums();
    for (k, &born) in births.iter().enumerate() {
        if born <= end[(k, k)] {
            end[(k, k)] -= born;
        } else if population[k] > 0.0 {
            for i in 0..end.n() {
                end[(i, k)] *= 1.0 - born / population[k];
            }
        }
    }
    end
}

impl Closed {
    /// How the fitting went.
    pub fn convergence(&self) -> Convergence {
        self.convergence
    }

    /// Stocks at the start that have a matching partner at the end: the dead removed, scaled to common birthplace totals.
    pub fn start(&self) -> &Matrix {
        &self.start
    }

    /// Stocks at the end, the newborn removed, scaled to common birthplace totals.
    pub fn end(&self) -> &Matrix {
        &self.end
    }

    /// Those of birthplace row `k` who leave (`L`) and who arrive (`G`), and how many they are.
    pub(super) fn moved(&self, k: usize) -> Moved {
        let (mut lost, mut gained) = (Vec::new(), Vec::new());
        let mut t = 0.0;
        for (i, (&a, &b)) in self.start.row(k).iter().zip(self.end.row(k)).enumerate() {
            if a > b {
                lost.push((i, a - b));
                t += a - b;
            } else if b > a {
                gained.push((i, b - a));
            }
        }
        Moved { lost, gained, total: t }
    }

    /// Fewest moves, summed over birthplaces; diagonal zero.
    pub fn minimum(&self) -> Matrix {
        let mut flows = Matrix::zero(self.start.n());
        for k in 0..self.start.n() {
            let moved = self.moved(k);
            for &(i, lost) in &moved.lost {
                let share = lost / moved.total;
                let row = flows.row_mut(i);
                for &(j, gained) in &moved.gained {
                    row[j] += share * gained;
                }
            }
        }
        flows
    }

    /// Moves if where people are now were independent of where they were, birthplace by birthplace; diagonal zero. An upper bound.
    pub fn independence(&self) -> Matrix {
        let n = self.start.n();
        let mut flows = Matrix::zero(n);
        let mut there: Vec<(usize, f64)> = Vec::with_capacity(n);
        for k in 0..n {
            if self.totals[k] <= 0.0 {
                continue;
            }
            there.clear();
            there.extend(self.end.row(k).iter().copied().enumerate().filter(|c| c.1 > 0.0));
            for (i, &from) in self.start.row(k).iter().enumerate().filter(|c| *c.1 > 0.0) {
                let share = from / self.totals[k];
                let row = flows.row_mut(i);
                for &(j, to) in &there {
                    row[j] += share * to;
                }
            }
        }
        flows.without_diagonal()
    }

    /// `weight` of the minimum and the rest of independence; `weight` between 0 and 1, usually [`super::PSEUDO_BAYES_WEIGHT`].
    pub fn pseudo_bayes(&self, weight: f64) -> Matrix {
        self.minimum().zip(&self.independence(), |f, g| weight * f + (1.0 - weight) * g)
    }

    /// Moves of the minimum, split by what they are to the mover.
    pub fn kinds_of_minimum(&self) -> Kinds {
        let n = self.start.n();
        let lost = self.start.zip(&self.end, |a, b| (a - b).max(0.0));
        let gained = self.start.zip(&self.end, |a, b| (b - a).max(0.0));
        let totals: Vec<f64> = (0..n).map(|k| lost.row(k).iter().sum()).collect();
        kinds(&lost, &gained, &totals, self.minimum())
    }

    /// Moves of independence, split by what they are to the mover.
    pub fn kinds_of_independence(&self) -> Kinds {
        kinds(&self.start, &self.end, &self.totals, self.independence())
    }

    /// Moves of the mixture, split by what they are to the mover.
    pub fn kinds_of_pseudo_bayes(&self, weight: f64) -> Kinds {
        let (f, g) = (self.kinds_of_minimum(), self.kinds_of_independence());
        let mix = |a: &Matrix, b: &Matrix| a.zip(b, |x, y| weight * x + (1.0 - weight) * y);
        Kinds {
            outward: mix(&f.outward, &g.outward),
            homeward: mix(&f.homeward, &g.homeward),
            transit: mix(&f.transit, &g.transit),
        }
    }

    /// Minimum moves of the people born in `k` alone, origin by destination, with the stayers on the diagonal.
    pub fn minimum_of_birthplace(&self, k: usize) -> Matrix {
        let mut flows = Matrix::zero(self.start.n());
        for i in 0..self.start.n() {
            flows[(i, i)] = self.start[(k, i)].min(self.end[(k, i)]);
        }
        let moved = self.moved(k);
        for &(i, lost) in &moved.lost {
            for &(j, gained) in &moved.gained {
                flows[(i, j)] = lost / moved.total * gained;
            }
        }
        flows
    }
}

/// People of one birthplace who are no longer, or newly, somewhere.
pub(super) struct Moved {
    pub lost: Vec<(usize, f64)>,
    pub gained: Vec<(usize, f64)>,
    pub total: f64,
}

/// `outward[i,j] = from[i,i] / t_i · to[i,j]`, `homeward[i,j] = from[j,i] / t_j · to[j,j]`, the rest is transit.
fn kinds(from: &Matrix, to: &Matrix, totals: &[f64], all: Matrix) -> Kinds {
    let n = from.n();
    let share = |k: usize, i: usize| if totals[k] > 0.0 { from[(k, i)] / totals[k] } else { 0.0 };
    let outward = Matrix::from_fn(n, |i, j| if i == j { 0.0 } else { share(i, i) * to[(i, j)] });
    let homeward = Matrix::from_fn(n, |i, j| if i == j { 0.0 } else { share(j, i) * to[(j, j)] });
    // Rounding may leave minus a billionth of a person.
    let transit = Matrix::from_fn(n, |i, j| (all[(i, j)] - outward[(i, j)] - homeward[(i, j)]).max(0.0));
    Kinds { outward, homeward, transit }
}
