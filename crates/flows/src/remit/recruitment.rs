//! SDG 10.7.1: what workers paid to be recruited, in months of their earnings abroad.
//!
//! For each worker `C / E`: all fees and costs paid by the worker or the family to find, qualify for, secure and reach the **first job in
//! the last destination** of the recent past, over the income of the **first full month** there. The indicator is a mean, median or fourth
//! quintile of these ratios; never the ratio of sums, which the well-paid dominate (UN metadata 10-7-1, update of 18 May 2022; ILO and
//! World Bank guidelines 2019). No aggregate over regions is made and nothing is imputed.

use crate::sex::Sex;

/// One worker's answers; the same currency for both amounts.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Worker {
    /// All costs of recruitment paid by the worker or family; `None` if not known. Zero is an answer.
    pub costs: Option<f64>,
    /// Earnings of the first full month with bonuses and overtime, as received; `None` if not known.
    pub earnings: Option<f64>,
    /// Taxes, contributions, and deductions that recover costs advanced by the employer, taken from those earnings.
    pub deductions: f64,
    /// Women or men; `Both` if not recorded.
    pub sex: Sex,
}

/// What to do with deductions. The metadata speaks of "adjusting" without a sign, so it is a choice that must be declared and printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deductions {
    /// Earnings as received.
    Ignore,
    /// Earnings before deductions: what was withheld is added back.
    AddBack,
    /// Earnings after deductions that the answer did not yet take off.
    TakeOff,
}

/// The rule for the point below which four fifths lie; surveys differ, so it is declared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Quantile {
    /// The smallest value with at least the share at or below it (Hyndman & Fan type 1).
    Step,
    /// Linear between order statistics (Hyndman & Fan type 7).
    Linear,
}

/// The indicator, in months of earnings.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RecruitmentCost {
    /// Workers whose ratio counts.
    pub workers: usize,
    /// Workers left out because costs or earnings are unknown, or earnings are zero.
    pub left_out: usize,
    /// Mean of the ratios.
    pub mean: f64,
    /// Median of the ratios.
    pub median: f64,
    /// Four fifths paid at most this.
    pub fourth_quintile: f64,
}

/// Computes the indicator for one sex, or for everybody with [`Sex::Both`]. `None` if no worker has a ratio.
///
/// This is a figure about people: before it is published its number of workers must pass [`crate::disclose::release`].
pub fn recruitment_cost(workers: &[Worker], sex: Sex, deductions: Deductions, rule: Quantile) -> Option<RecruitmentCost> {
    let of: Vec<&Worker> = workers.iter().filter(|w| sex == Sex::Both || w.sex == sex).collect();
    let mut ratios: Vec<f64> = of
        .iter()
        .filter_map(|w| {
            let (costs, earnings) = (w.costs?, w.earnings?);
            let earnings = match deductions {
                Deductions::Ignore => earnings,
                Deductions::AddBack => earnings + w.deductions,
                Deductions::TakeOff => earnings - w.deductions,
            };
            (costs >= 0.0 && costs.is_finite() && earnings > 0.0 && earnings.is_finite()).then(|| costs / earnings)
        })
        .collect();
    if ratios.is_empty() {
        return None;
    }
    ratios.sort_by(f64::total_cmp);
    Some(RecruitmentCost {
        workers: ratios.len(),
        left_out: of.len() - ratios.len(),
        mean: ratios.iter().sum::<f64>() / ratios.len() as f64,
        median: quantile(&ratios, 0.5, Quantile::Linear),
        fourth_quintile: quantile(&ratios, 0.8, rule),
    })
}

fn quantile(sorted: &[f64], share: f64, rule: Quantile) -> f64 {
    let n = sorted.len();
    match rule {
        // The product of a share and a count may be a hair above a whole number.
        Quantile::Step => sorted[((share * n as f64 - 1e-9).ceil() as usize).clamp(1, n) - 1],
        Quantile::Linear => {
            let place = share * (n - 1) as f64;
            let below = place.floor() as usize;
            let above = (below + 1).min(n - 1);
            sorted[below] + (place - below as f64) * (sorted[above] - sorted[below])
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn worker(costs: f64, earnings: f64) -> Worker {
        Worker {
            costs: Some(costs),
            earnings: Some(earnings),
            deductions: 0.0,
            sex: Sex::Female,
        }
    }

    #[test]
    fn mean_of_ratios_and_not_ratio_of_means() {
        let five = [
            worker(300.0, 600.0),
            worker(600.0, 300.0),
            worker(0.0, 500.0),
            worker(900.0, 450.0),
            worker(1200.0, 300.0),
        ];
        let r = recruitment_cost(&five, Sex::Both, Deductions::Ignore, Quantile::Step).unwrap();
        assert_eq!((r.workers, r.left_out, r.median), (5, 0, 2.0));
        assert!((r.mean - 1.7).abs() < 1e-12, "the ratio of sums would be 1.395");
        assert_eq!(r.fourth_quintile, 2.0);
    }

    #[test]
    fn unknown_and_zero_earnings_are_left_out_and_counted() {
        let nobody = Worker {
            costs: Some(5.0),
            earnings: None,
            deductions: 0.0,
            sex: Sex::Male,
        };
        let r = recruitment_cost(
            &[worker(100.0, 100.0), worker(5.0, 0.0), nobody],
            Sex::Both,
            Deductions::Ignore,
            Quantile::Linear,
        )
        .unwrap();
        assert_eq!((r.workers, r.left_out), (1, 2));
        assert!(recruitment_cost(&[nobody], Sex::Female, Deductions::Ignore, Quantile::Step).is_none());
    }

    #[test]
    fn the_sign_of_deductions_is_a_declared_choice() {
        let w = [Worker {
            deductions: 100.0,
            ..worker(400.0, 300.0)
        }];
        let at = |d| recruitment_cost(&w, Sex::Both, d, Quantile::Step).unwrap().mean;
        assert_eq!((at(Deductions::AddBack), at(Deductions::TakeOff)), (1.0, 2.0));
    }
}
