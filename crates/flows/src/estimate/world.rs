//! World accounts of a period, put together from the official tables.

use super::accounts::{Accounts, EstimateError};
use super::sexes::{SexAccounts, SexShares, split};
use super::{Measure, close};
use crate::area::{Area, Areas};
use crate::data::{AgeTable, FlowInputs, RateTable, Stock};
use crate::figure::{Figure, Indicator, Status, Unit};
use crate::matrix::Matrix;
use crate::sex::Sex;
use crate::vintage::{Bridge, MixedRevisions, Provenance};

/// The accounts of one period and whose they are.
#[derive(Debug, Clone)]
pub struct WorldAccounts {
    /// First year.
    pub from: u16,
    /// Last year.
    pub to: u16,
    /// Rows and columns.
    pub areas: Areas,
    /// The accounts.
    pub accounts: Accounts,
    /// Where they come from.
    pub provenance: Provenance,
    men: (Matrix, Matrix),
}

/// Why there are no accounts of a period.
#[derive(Debug, thiserror::Error)]
pub enum WorldError {
    /// The tables do not cover it.
    #[error("no data for {from}-{to}; there are: {there}")]
    NoPeriod {
        /// First year asked for.
        from: u16,
        /// Last year asked for.
        to: u16,
        /// The periods there are.
        there: String,
    },
    /// Revisions were mixed.
    #[error(transparent)]
    Mixed(#[from] MixedRevisions),
    /// The accounts do not hold.
    #[error(transparent)]
    Estimate(#[from] EstimateError),
}

impl WorldAccounts {
    /// Accounts of everybody. People of unknown origin and of areas without population figures are left out.
    ///
    /// # Errors
    /// A period the tables do not have, two revisions of one source, accounts that do not hold.
    pub fn new(stock: &Stock, inputs: &FlowInputs, from: u16, to: u16) -> Result<WorldAccounts, WorldError> {
        let provenance = Provenance::from(stock.vintage.clone()).join(&inputs.vintage.clone().into())?;
        let (areas, rows) = inputs.period(from, to);
        let years = stock.years();
        if areas.is_empty() || !years.contains(&from) || !years.contains(&to) {
            let there: Vec<String> = inputs.periods().into_iter().map(|(a, b)| format!("{a}-{b}")).collect();
            return Err(WorldError::NoPeriod {
                from,
                to,
                there: there.join(", "),
            });
        }
        let (start, end) = (stock.matrix(from, Sex::Both, &areas), stock.matrix(to, Sex::Both, &areas));
        let column = |f: fn(&crate::data::PeriodInput) -> f64| rows.iter().map(f).collect::<Vec<f64>>();
        let accounts = Accounts::with_natives(
            start,
            end,
            &column(|r| r.population_start),
            &column(|r| r.population_end),
            column(|r| r.births),
            column(|r| r.deaths),
        )?;
        let men = (stock.matrix(from, Sex::Male, &areas), stock.matrix(to, Sex::Male, &areas));
        Ok(WorldAccounts {
            from,
            to,
            areas,
            accounts,
            provenance,
            men,
        })
    }

    /// Accounts of women and of men. The share of men comes from an age table that covers both ends of the period (or the nearest year
    /// it has), half where it does not know the country; the sex ratio at birth from `rates`, 1.05 where it does not know the country.
    /// The age table may be of another revision: that is said in the provenance returned.
    ///
    /// # Errors
    /// Accounts that do not hold for one sex.
    pub fn by_sex(&self, ages: &AgeTable, rates: &RateTable) -> Result<(SexAccounts, Provenance), WorldError> {
        let share = |area: Area, year: u16| -> f64 {
            let men = nearest(ages, area, Sex::Male, year);
            let women = nearest(ages, area, Sex::Female, year);
            match (men, women) {
                (Some(m), Some(w)) if m + w > 0.0 => m / (m + w),
                _ => 0.5,
            }
        };
        let shares = SexShares {
            men_at_start: self.areas.iter().map(|a| share(a, self.from)).collect(),
            men_at_end: self.areas.iter().map(|a| share(a, self.to)).collect(),
            boys_per_girl: self
                .areas
                .iter()
                .map(|a| rates.sex_ratio_at_birth.get(&(a, self.from)).copied().unwrap_or(1.05))
                .collect(),
        };
        let sexes = split(&self.accounts, &self.men.0, &self.men.1, &shares)?;
        Ok((sexes, self.provenance.bridge(&ages.vintage.clone().into(), Bridge::new("sex_shares"))))
    }
}

fn nearest(ages: &AgeTable, area: Area, sex: Sex, year: u16) -> Option<f64> {
    let range = ages.rows.range((area, sex, 0)..=(area, sex, u16::MAX));
    range.min_by_key(|((_, _, y), _)| y.abs_diff(year)).map(|(_, groups)| groups.iter().sum())
}

/// The estimate of one measure for one period.
#[derive(Debug, Clone)]
pub struct PeriodFlows {
    /// First year.
    pub from: u16,
    /// Last year.
    pub to: u16,
    /// Which measure.
    pub measure: Measure,
    /// Whose flows.
    pub sex: Sex,
    /// Rows and columns.
    pub areas: Areas,
    /// Persons over the whole period, origin by destination.
    pub flows: Matrix,
    /// Where it comes from.
    pub provenance: Provenance,
}

impl PeriodFlows {
    /// One measure for everybody.
    ///
    /// # Errors
    /// Accounts that no closed world can satisfy.
    pub fn of(world: &WorldAccounts, measure: Measure) -> Result<PeriodFlows, EstimateError> {
        let flows = measure.of(&world.accounts)?;
        Ok(PeriodFlows {
            from: world.from,
            to: world.to,
            measure,
            sex: Sex::Both,
            areas: world.areas.clone(),
            flows,
            provenance: world.provenance.clone(),
        })
    }

    /// The flow between two areas, if both are in the table.
    pub fn corridor(&self, origin: Area, destination: Area) -> Option<f64> {
        Some(self.flows[(self.areas.place(origin)?, self.areas.place(destination)?)])
    }

    /// The cells of at least `least` persons as figures, each labelled an estimate.
    pub fn figures(&self, least: f64) -> Vec<Figure> {
        let mut figures = Vec::new();
        for (i, origin) in self.areas.iter().enumerate() {
            for (j, destination) in self.areas.iter().enumerate() {
                let value = self.flows[(i, j)];
                if i != j && value >= least {
                    figures.push(Figure {
                        measure: Indicator::new(format!("flow_{}", self.measure.code())),
                        area: destination,
                        counterpart: Some(origin),
                        sex: self.sex,
                        period: format!("{}/{}", self.from, self.to),
                        group: None,
                        value,
                        bounds: None,
                        unit: Unit::PersonsInPeriod,
                        status: Status::Estimate,
                        provenance: self.provenance.clone(),
                    });
                }
            }
        }
        figures
    }
}

/// Net migration that the closed world gives each area, and what the accounts ask for; the difference is the world's imbalance.
///
/// # Errors
/// Accounts that no closed world can satisfy.
pub fn net_check(world: &WorldAccounts) -> Result<Vec<(Area, f64, f64)>, EstimateError> {
    let flows = close(&world.accounts)?.minimum();
    let (out, into) = (flows.row_sums(), flows.column_sums());
    let asked = world.accounts.net_migration();
    Ok(world.areas.iter().enumerate().map(|(i, a)| (a, into[i] - out[i], asked[i])).collect())
}
