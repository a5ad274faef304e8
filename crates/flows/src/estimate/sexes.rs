//! Accounts of women and of men, from accounts of everybody and what is known about the sexes.

use super::accounts::{Accounts, EstimateError};
use crate::matrix::Matrix;

/// What is known about the sexes of each country; all in the order of the accounts.
#[derive(Debug, Clone, PartialEq)]
pub struct SexShares {
    /// Men among the population at the start, 0 to 1.
    pub men_at_start: Vec<f64>,
    /// Men among the population at the end, 0 to 1.
    pub men_at_end: Vec<f64>,
    /// Boys per girl at birth, about 1.05.
    pub boys_per_girl: Vec<f64>,
}

/// The accounts of both sexes.
#[derive(Debug, Clone, PartialEq)]
pub struct SexAccounts {
    /// Women and girls.
    pub women: Accounts,
    /// Men and boys.
    pub men: Accounts,
}

/// Splits accounts by sex. `start` and `end` are the stocks of **men** (diagonal ignored); women are the rest of `accounts`.
///
/// Births are split by the sex ratio. Deaths by sex are rarely published for every country, so they are what makes each sex's account
/// come out with half of the country's net migration, held between 35 and 65 % of all deaths; the flows by sex are therefore a little less
/// certain than those of both, and their sum need not equal the estimate for both.
///
/// # Errors
/// A share outside 0 to 1, or accounts that do not hold for one sex.
pub fn split(accounts: &Accounts, start: &Matrix, end: &Matrix, shares: &SexShares) -> Result<SexAccounts, EstimateError> {
    let n = accounts.n();
    for list in [&shares.men_at_start, &shares.men_at_end] {
        if list.len() != n {
            return Err(EstimateError::Sizes {
                start: n,
                end: list.len(),
                births: n,
                deaths: n,
            });
        }
        if let Some(country) = list.iter().position(|s| !(0.0..=1.0).contains(s)) {
            return Err(EstimateError::Share { country, share: list[country] });
        }
    }
    let (p0, p1) = (accounts.start().column_sums(), accounts.end().column_sums());
    let net = accounts.net_migration();
    let mut men = Parts::new(n);
    let mut women = Parts::new(n);
    for i in 0..n {
        let boys_per_girl = shares.boys_per_girl.get(i).copied().filter(|r| r.is_finite() && *r > 0.0).unwrap_or(1.05);
        let boys = accounts.births()[i] * boys_per_girl / (1.0 + boys_per_girl);
        let (men0, men1) = (p0[i] * shares.men_at_start[i], p1[i] * shares.men_at_end[i]);
        let deaths = accounts.deaths()[i];
        let men_died = (men0 - men1 + boys + net[i] / 2.0).clamp(0.35 * deaths, 0.65 * deaths);
        men.set(i, men0, men1, boys, men_died);
        women.set(i, p0[i] - men0, p1[i] - men1, accounts.births()[i] - boys, deaths - men_died);
    }
    let rest = |all: &Matrix, men: &Matrix| all.zip(men, |a, m| (a - m).max(0.0)).without_diagonal();
    // Where natives had to be repaired, the migrants of the accounts are smaller than the published ones: men cannot be more than all.
    let capped = |all: &Matrix, men: &Matrix| all.zip(men, f64::min).without_diagonal();
    let (men0, men1) = (capped(accounts.start(), start), capped(accounts.end(), end));
    Ok(SexAccounts {
        women: women.accounts(rest(accounts.start(), &men0), rest(accounts.end(), &men1))?,
        men: men.accounts(men0, men1)?,
    })
}

struct Parts {
    start: Vec<f64>,
    end: Vec<f64>,
    births: Vec<f64>,
    deaths: Vec<f64>,
}

impl Parts {
    fn new(n: usize) -> Parts {
        Parts {
            start: vec![0.0; n],
            end: vec![0.0; n],
            births: vec![0.0; n],
            deaths: vec![0.0; n],
        }
    }

    fn set(&mut self, i: usize, start: f64, end: f64, births: f64, deaths: f64) {
        (self.start[i], self.end[i], self.births[i], self.deaths[i]) = (start, end, births, deaths);
    }

    fn accounts(self, start: Matrix, end: Matrix) -> Result<Accounts, EstimateError> {
        Accounts::with_natives(start, end, &self.start, &self.end, self.births, self.deaths)
    }
}
