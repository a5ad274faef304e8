//! The closed minimum with a preference between destinations, such as nearness.

use super::accounts::EstimateError;
use super::closed::Closed;
use crate::matrix::Matrix;

const MOST_SWEEPS: usize = 10_000;
const WANTED: f64 = 1e-6;

/// Fewest moves, where among equal solutions those with a larger `weight[i,j]` (origin, destination) are preferred:
/// `f[i,j,k] = weight[i,j] a_i^k c_j^k`. Only cells from which people of that birthplace vanished, and to which they came, take part.
///
/// Equal weights give [`Closed::minimum`]. (Under its default the R package migest accepts such a seed and ignores it.)
///
/// # Errors
/// [`EstimateError::NotACount`] for a weight off the diagonal that is not positive, [`EstimateError::NotFitted`] if sweeps do not settle.
pub fn minimum_weighted(closed: &Closed, weight: &Matrix) -> Result<Matrix, EstimateError> {
    let n = closed.start().n();
    if weight.n() != n {
        return Err(EstimateError::Sizes {
            start: n,
            end: weight.n(),
            births: n,
            deaths: n,
        });
    }
    for i in 0..n {
        if let Some(j) = (0..n).find(|&j| i != j && !(weight[(i, j)].is_finite() && weight[(i, j)] > 0.0)) {
            return Err(EstimateError::NotACount {
                what: "weight",
                country: i,
                value: weight[(i, j)],
            });
        }
    }
    let mut flows = Matrix::zero(n);
    for k in 0..n {
        let moved = closed.moved(k);
        if moved.lost.is_empty() || moved.gained.is_empty() {
            continue;
        }
        // Those lost and those gained agree to the residual of the margins; sweeps need them to agree exactly.
        let gained: f64 = moved.gained.iter().map(|g| g.1).sum();
        let columns: Vec<(usize, f64)> = moved.gained.iter().map(|&(j, g)| (j, g * moved.total / gained)).collect();
        let (rows, columns) = (&moved.lost, &columns);
        let mut a = vec![1.0; rows.len()];
        let mut c = vec![1.0; columns.len()];
        let mut sweeps = 0;
        loop {
            for ((i, wanted), scale) in rows.iter().zip(&mut a) {
                *scale = wanted / columns.iter().zip(&c).map(|((j, _), c)| weight[(*i, *j)] * c).sum::<f64>();
            }
            for ((j, wanted), scale) in columns.iter().zip(&mut c) {
                *scale = wanted / rows.iter().zip(&a).map(|((i, _), a)| weight[(*i, *j)] * a).sum::<f64>();
            }
            sweeps += 1;
            let mut residual = 0.0_f64;
            for ((i, wanted), a) in rows.iter().zip(&a) {
                let sum: f64 = columns.iter().zip(&c).map(|((j, _), c)| weight[(*i, *j)] * c).sum();
                residual = residual.max((a * sum - wanted).abs());
            }
            if residual <= WANTED.max(1e-9 * moved.total) {
                break;
            }
            if sweeps >= MOST_SWEEPS {
                return Err(EstimateError::NotFitted { sweeps, residual, country: k });
            }
        }
        for ((i, _), a) in rows.iter().zip(&a) {
            for ((j, _), c) in columns.iter().zip(&c) {
                flows[(*i, *j)] += weight[(*i, *j)] * a * c;
            }
        }
    }
    Ok(flows)
}
