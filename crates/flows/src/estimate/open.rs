//! Demographic accounts in an open system (Abel 2013): a birthplace may have more people at one end than at the other, and the surplus
//! has left, or has come from, somewhere outside.

use super::accounts::Accounts;
use super::closed::{without_dead, without_newborn};
use crate::matrix::Matrix;

/// From which cells a surplus is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Leaving {
    /// In proportion to the table it is taken from, as in Demographic Research 2013. Never negative; the default.
    OwnShares,
    /// In proportion to the other table, as the R package migest does under the name "open". May take more than there is; kept for
    /// comparison.
    OtherShares,
}

/// Fewest moves in an open system; diagonal zero.
pub fn open(accounts: &Accounts, leaving: Leaving) -> Matrix {
    let n = accounts.n();
    let start = without_dead(accounts.start().clone(), accounts.deaths());
    let end = without_newborn(accounts.end().clone(), accounts.births());
    let mut flows = Matrix::zero(n);
    let (have, come) = (start.row_sums(), end.row_sums());
    for k in 0..n {
        let surplus = have[k] - come[k];
        let (leave, arrive) = (surplus.max(0.0), (-surplus).max(0.0));
        let (shares0, sum0, shares1, sum1) = match leaving {
            Leaving::OwnShares => (start.row(k), have[k], end.row(k), come[k]),
            Leaving::OtherShares => (end.row(k), come[k], start.row(k), have[k]),
        };
        let take = |share: f64, sum: f64, amount: f64| if sum > 0.0 { share / sum * amount } else { 0.0 };
        let x0: Vec<f64> = (0..n).map(|i| start[(k, i)] - take(shares0[i], sum0, leave)).collect();
        let x1: Vec<f64> = (0..n).map(|i| end[(k, i)] - take(shares1[i], sum1, arrive)).collect();
        let lost: Vec<f64> = x0.iter().zip(&x1).map(|(a, b)| (a - b).max(0.0)).collect();
        let total: f64 = lost.iter().sum();
        if total <= 0.0 {
            continue;
        }
        for (i, &gone) in lost.iter().enumerate() {
            if gone > 0.0 {
                let share = gone / total;
                for (flow, (a, b)) in flows.row_mut(i).iter_mut().zip(x0.iter().zip(&x1)) {
                    *flow += share * (b - a).max(0.0);
                }
            }
        }
    }
    flows.without_diagonal()
}
