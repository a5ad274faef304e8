//! Measures that look at the stocks of two years only, without births and deaths.

use crate::matrix::Matrix;

/// What grew: `max(S1 - S0, 0)` off the diagonal.
pub fn drop_negative(start: &Matrix, end: &Matrix) -> Matrix {
    start.zip(end, |a, b| (b - a).max(0.0)).without_diagonal()
}

/// What grew, and what shrank as moves the other way: `max(S1 - S0, 0)[i,j] + max(S0 - S1, 0)[j,i]`.
pub fn reverse_negative(start: &Matrix, end: &Matrix) -> Matrix {
    Matrix::from_fn(start.n(), |i, j| {
        (end[(i, j)] - start[(i, j)]).max(0.0) + (start[(j, i)] - end[(j, i)]).max(0.0)
    })
    .without_diagonal()
}

/// Dennett's migration rates: a world total of `moves` persons shared like the stocks at the start,
/// `moves · S0[i,j] / sum of S0 off the diagonal`.
pub fn rates(start: &Matrix, moves: f64) -> Matrix {
    let migrants = start.clone().without_diagonal();
    let all = migrants.sum();
    if all > 0.0 { migrants.map(|s| moves * s / all) } else { migrants }
}

/// The world total assumed for [`rates`] where none is given: every change of a stock, up or down, was a move.
pub(super) fn total_change(start: &Matrix, end: &Matrix) -> f64 {
    start.zip(end, |a, b| (b - a).abs()).without_diagonal().sum()
}
