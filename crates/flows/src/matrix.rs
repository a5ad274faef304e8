//! A square matrix of numbers, stored by rows.

use std::ops::{Index, IndexMut};

/// A square matrix; `m[(row, column)]`. In stocks a row is a place of birth and a column a place of residence, in flows a row is the
/// origin and a column the destination.
#[derive(Debug, Clone, PartialEq)]
pub struct Matrix {
    n: usize,
    cells: Vec<f64>,
}

impl Matrix {
    /// All zero.
    pub fn zero(n: usize) -> Matrix {
        Matrix { n, cells: vec![0.0; n * n] }
    }

    /// From rows; `None` unless every row is as long as there are rows.
    pub fn from_rows(rows: &[Vec<f64>]) -> Option<Matrix> {
        let n = rows.len();
        rows.iter().all(|r| r.len() == n).then(|| Matrix { n, cells: rows.concat() })
    }

    /// Cell by cell.
    pub fn from_fn(n: usize, mut f: impl FnMut(usize, usize) -> f64) -> Matrix {
        let mut m = Matrix::zero(n);
        for i in 0..n {
            for j in 0..n {
                m[(i, j)] = f(i, j);
            }
        }
        m
    }

    /// Rows, and columns.
    pub fn n(&self) -> usize {
        self.n
    }

    /// One row.
    pub fn row(&self, i: usize) -> &[f64] {
        &self.cells[i * self.n..(i + 1) * self.n]
    }

    /// One row, to change.
    pub fn row_mut(&mut self, i: usize) -> &mut [f64] {
        &mut self.cells[i * self.n..(i + 1) * self.n]
    }

    /// All cells, row after row.
    pub fn cells(&self) -> &[f64] {
        &self.cells
    }

    /// Sum of each row.
    pub fn row_sums(&self) -> Vec<f64> {
        (0..self.n).map(|i| self.row(i).iter().sum()).collect()
    }

    /// Sum of each column.
    pub fn column_sums(&self) -> Vec<f64> {
        let mut sums = vec![0.0; self.n];
        for i in 0..self.n {
            for (s, x) in sums.iter_mut().zip(self.row(i)) {
                *s += x;
            }
        }
        sums
    }

    /// Sum of all cells.
    pub fn sum(&self) -> f64 {
        self.cells.iter().sum()
    }

    /// Sum of the diagonal.
    pub fn trace(&self) -> f64 {
        (0..self.n).map(|i| self[(i, i)]).sum()
    }

    /// Cell-wise combination of two matrices of one size; cells beyond the smaller one are dropped.
    pub fn zip(&self, other: &Matrix, f: impl Fn(f64, f64) -> f64) -> Matrix {
        let n = self.n.min(other.n);
        Matrix::from_fn(n, |i, j| f(self[(i, j)], other[(i, j)]))
    }

    /// Every cell changed.
    pub fn map(&self, f: impl Fn(f64) -> f64) -> Matrix {
        Matrix {
            n: self.n,
            cells: self.cells.iter().map(|&x| f(x)).collect(),
        }
    }

    /// The same with a zero diagonal.
    pub fn without_diagonal(mut self) -> Matrix {
        for i in 0..self.n {
            self[(i, i)] = 0.0;
        }
        self
    }
}

impl Index<(usize, usize)> for Matrix {
    type Output = f64;
    fn index(&self, (i, j): (usize, usize)) -> &f64 {
        &self.cells[i * self.n + j]
    }
}

impl IndexMut<(usize, usize)> for Matrix {
    fn index_mut(&mut self, (i, j): (usize, usize)) -> &mut f64 {
        &mut self.cells[i * self.n + j]
    }
}
