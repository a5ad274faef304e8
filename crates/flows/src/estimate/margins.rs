//! Scales a table so that its rows and columns have given sums: `diag(u) A diag(v)`.
//!
//! Proportional fitting alone needs thousands of sweeps here, because stock tables are nearly diagonal. The same `u` and `v` minimise a
//! convex function, and Newton's method on it needs four to eight steps, each one linear system with a graph Laplacian
//! ([`super::laplacian`]). Sweeps only prepare and, if Newton ever fails, replace it.

use super::accounts::EstimateError;
use super::laplacian;
use crate::matrix::Matrix;

/// Sweeps before Newton begins.
const WARM_UP: usize = 20;
/// Sweeps after which fitting is given up.
const MOST_SWEEPS: usize = 100_000;
/// Newton steps after which sweeps take over.
const MOST_STEPS: usize = 60;
/// Persons by which the sum of a row may be off.
const WANTED: f64 = 1e-6;
/// What is still accepted when rounding forbids better.
const ACCEPTED: f64 = 1e-3;

/// A fitted table.
#[derive(Debug, Clone)]
pub struct Fit {
    /// The table with the wanted sums.
    pub table: Matrix,
    /// Sweeps of proportional fitting used.
    pub sweeps: usize,
    /// Newton steps used.
    pub steps: usize,
    /// Largest difference of a row sum, persons; columns are exact.
    pub residual: f64,
}

/// The cells of a table that are not zero, by rows.
struct Sparse {
    n: usize,
    begin: Vec<usize>,
    column: Vec<u32>,
    seed: Vec<f64>,
}

impl Sparse {
    fn new(table: &Matrix) -> Sparse {
        let n = table.n();
        let mut sparse = Sparse {
            n,
            begin: vec![0],
            column: Vec::new(),
            seed: Vec::new(),
        };
        for k in 0..n {
            for (i, &x) in table.row(k).iter().enumerate() {
                if x > 0.0 {
                    sparse.column.push(i as u32);
                    sparse.seed.push(x);
                }
            }
            sparse.begin.push(sparse.column.len());
        }
        sparse
    }

    fn row(&self, k: usize) -> impl Iterator<Item = (usize, f64)> + '_ {
        let range = self.begin[k]..self.begin[k + 1];
        self.column[range.clone()].iter().zip(&self.seed[range]).map(|(&i, &x)| (i as usize, x))
    }

    /// Sum over the row of `a * v`, for each row.
    fn times(&self, v: &[f64]) -> Vec<f64> {
        (0..self.n).map(|k| self.row(k).map(|(i, x)| x * v[i]).sum()).collect()
    }

    /// Sum over the column of `u * a`, for each column.
    fn transposed_times(&self, u: &[f64]) -> Vec<f64> {
        let mut sums = vec![0.0; self.n];
        for (k, &uk) in u.iter().enumerate() {
            for (i, x) in self.row(k) {
                sums[i] += uk * x;
            }
        }
        sums
    }
}

/// Fits a table to sums of rows and columns (persons). Rows and columns that are empty and wanted empty stay so.
///
/// # Errors
/// [`EstimateError::Nobody`] where a row or column is empty and wanted otherwise, [`EstimateError::NotFitted`] where no scaling exists.
pub fn fit(table: &Matrix, rows: &[f64], columns: &[f64]) -> Result<Fit, EstimateError> {
    let n = table.n();
    if rows.len() != n || columns.len() != n {
        return Err(EstimateError::Sizes {
            start: n,
            end: n,
            births: rows.len(),
            deaths: columns.len(),
        });
    }
    let cells = Sparse::new(table);
    for (sums, wanted) in [(table.row_sums(), rows), (table.column_sums(), columns)] {
        if let Some(country) = (0..n).find(|&k| sums[k] <= 0.0 && wanted[k] > 0.0) {
            return Err(EstimateError::Nobody { country });
        }
    }
    let mut scale = Scale {
        cells: &cells,
        rows,
        columns,
        u: vec![1.0; n],
        v: vec![1.0; n],
    };
    let (mut sweeps, mut steps) = (0, 0);
    // A sum of a billion persons cannot be right to a millionth in double precision.
    let wanted = rows.iter().fold(WANTED, |w, r| w.max(16.0 * f64::EPSILON * r));
    let (mut residual, mut at);
    let (mut best, mut idle, mut round) = (f64::INFINITY, 0, WARM_UP);
    loop {
        for _ in 0..round {
            scale.sweep();
        }
        sweeps += round;
        round *= 2;
        (residual, at) = scale.residual();
        while residual > wanted && steps < MOST_STEPS {
            steps += 1;
            let before = (scale.u.clone(), scale.v.clone());
            scale.newton();
            scale.settle_columns();
            let (after, place) = scale.residual();
            if after.is_finite() && after < residual {
                (residual, at) = (after, place);
            } else {
                (scale.u, scale.v) = before;
                break;
            }
        }
        if residual <= wanted || (residual <= ACCEPTED && sweeps > WARM_UP) {
            break;
        }
        // Sweeps that no longer bring anything will not find what does not exist.
        idle = if residual < 0.99 * best { 0 } else { idle + 1 };
        best = best.min(residual);
        if sweeps >= MOST_SWEEPS || idle == 3 {
            return Err(EstimateError::NotFitted { sweeps, residual, country: at });
        }
    }
    let mut fitted = Matrix::zero(n);
    for k in 0..n {
        let u = scale.u[k];
        for (i, x) in cells.row(k) {
            fitted[(k, i)] = u * x * scale.v[i];
        }
    }
    Ok(Fit {
        table: fitted,
        sweeps,
        steps,
        residual,
    })
}

struct Scale<'a> {
    cells: &'a Sparse,
    rows: &'a [f64],
    columns: &'a [f64],
    u: Vec<f64>,
    v: Vec<f64>,
}

impl Scale<'_> {
    fn sweep(&mut self) {
        for ((u, sum), wanted) in self.u.iter_mut().zip(self.cells.times(&self.v)).zip(self.rows) {
            *u = if sum > 0.0 { wanted / sum } else { 1.0 };
        }
        self.settle_columns();
    }

    /// Makes the columns exact.
    fn settle_columns(&mut self) {
        for ((v, sum), wanted) in self.v.iter_mut().zip(self.cells.transposed_times(&self.u)).zip(self.columns) {
            *v = if sum > 0.0 { wanted / sum } else { 1.0 };
        }
    }

    /// Largest difference of a row, and where.
    fn residual(&self) -> (f64, usize) {
        let sums = self.cells.times(&self.v);
        let mut worst = (0.0, 0);
        for (k, ((sum, u), wanted)) in sums.iter().zip(&self.u).zip(self.rows).enumerate() {
            let off = (sum * u - wanted).abs();
            if off > worst.0 || off.is_nan() {
                worst = (if off.is_nan() { f64::INFINITY } else { off }, k);
            }
        }
        worst
    }

    /// One Newton step on `sum(u A v) - rows·ln u - columns·ln v` in the logarithms `a`, `c`:
    /// `[[diag(x_row), X], [X', diag(x_col)]] (da, dc) = (rows - x_row, columns - x_col)`, with the rows eliminated.
    fn newton(&mut self) {
        let n = self.cells.n;
        let mut schur = vec![0.0; n * n];
        let mut right = vec![0.0; n];
        let mut row_sums = vec![0.0; n];
        let mut column_sums = vec![0.0; n];
        let mut x: Vec<(usize, f64)> = Vec::with_capacity(n);
        for (k, &u) in self.u.iter().enumerate() {
            x.clear();
            x.extend(self.cells.row(k).map(|(i, seed)| (i, u * seed * self.v[i])).filter(|c| c.1 > 0.0));
            let sum: f64 = x.iter().map(|c| c.1).sum();
            row_sums[k] = sum;
            if sum <= 0.0 {
                continue;
            }
            let excess = (self.rows[k] - sum) / sum;
            for (place, &(i, xi)) in x.iter().enumerate() {
                column_sums[i] += xi;
                right[i] -= xi * excess;
                let share = xi / sum;
                let row = &mut schur[i * n..i * n + n];
                for &(j, xj) in &x[..place] {
                    row[j] -= share * xj;
                }
            }
        }
        // The diagonal is minus the sum of its row. Summing is exact where `x_col - X'X/x_row` would cancel nine of ten digits.
        let mut diagonal = vec![0.0; n];
        for i in 0..n {
            for j in 0..i {
                diagonal[i] -= schur[i * n + j];
                diagonal[j] -= schur[i * n + j];
            }
        }
        for (i, d) in diagonal.into_iter().enumerate() {
            schur[i * n + i] = d;
            right[i] += self.columns[i] - column_sums[i];
        }
        laplacian::solve(&mut schur, n, &mut right);
        let dc = right;
        let mut da = vec![0.0; n];
        for k in 0..n {
            if row_sums[k] > 0.0 {
                let u = self.u[k];
                let pull: f64 = self.cells.row(k).map(|(i, seed)| u * seed * self.v[i] * dc[i]).sum();
                da[k] = (self.rows[k] - row_sums[k] - pull) / row_sums[k];
            }
        }
        // Far from the solution a full step may overshoot the exponential; the direction is kept.
        let longest = da.iter().chain(&dc).fold(0.0_f64, |m, d| m.max(d.abs()));
        let step = if longest > 2.0 { 2.0 / longest } else { 1.0 };
        for (u, d) in self.u.iter_mut().zip(da) {
            *u *= (step * d).exp();
        }
        for (v, d) in self.v.iter_mut().zip(dc) {
            *v *= (step * d).exp();
        }
    }
}
