//! Two stock tables with the native-born on the diagonal, and the births and deaths between them.

use crate::matrix::Matrix;

/// Why flows cannot be estimated.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum EstimateError {
    /// The parts are not of one size.
    #[error("stocks of {start} and {end} countries, births of {births} and deaths of {deaths} do not belong together")]
    Sizes {
        /// Countries of the stocks at the start.
        start: usize,
        /// Countries of the stocks at the end.
        end: usize,
        /// Countries with births.
        births: usize,
        /// Countries with deaths.
        deaths: usize,
    },
    /// A number that is negative or not finite.
    #[error("{what} of country {country} is {value}: it must be a number that is not negative")]
    NotACount {
        /// Stock, births, deaths.
        what: &'static str,
        /// Which country, counted from 0 (the row for stocks).
        country: usize,
        /// The value.
        value: f64,
    },
    /// More people died than were there.
    #[error("country {country}: {deaths} deaths among {population} inhabitants")]
    TooManyDeaths {
        /// Which country, counted from 0.
        country: usize,
        /// Deaths of the period.
        deaths: f64,
        /// Population at the start.
        population: f64,
    },
    /// More children were born than live there at the end.
    #[error("country {country}: {births} births, and {population} inhabitants at the end")]
    TooManyBirths {
        /// Which country, counted from 0.
        country: usize,
        /// Births of the period.
        births: f64,
        /// Population at the end.
        population: f64,
    },
    /// People of a birthplace exist at one end of the period only.
    #[error("birthplace {country}: people at one end of the period and nobody at the other, so no closed account exists")]
    Nobody {
        /// Which birthplace, counted from 0.
        country: usize,
    },
    /// The margins could not be fitted.
    #[error("the tables cannot be fitted to common totals: after {sweeps} sweeps {residual:.3} persons are still missing at country {country}")]
    NotFitted {
        /// Sweeps made.
        sweeps: usize,
        /// Largest difference, persons.
        residual: f64,
        /// Where.
        country: usize,
    },
    /// The men and women of an account do not fit its total.
    #[error("share of men of country {country} is {share}: it must lie between 0 and 1")]
    Share {
        /// Which country, counted from 0.
        country: usize,
        /// The share.
        share: f64,
    },
}

/// What flows are estimated from.
///
/// An `Accounts` that exists has square stocks of one size, no negative or infinite number, and no country where more people died than
/// lived.
#[derive(Debug, Clone, PartialEq)]
pub struct Accounts {
    start: Matrix,
    end: Matrix,
    births: Vec<f64>,
    deaths: Vec<f64>,
}

impl Accounts {
    /// From stocks that already have the native-born on the diagonal; births and deaths by place of residence.
    ///
    /// # Errors
    /// Sizes that differ, numbers that are no counts, more deaths than inhabitants.
    pub fn new(start: Matrix, end: Matrix, births: Vec<f64>, deaths: Vec<f64>) -> Result<Accounts, EstimateError> {
        let n = start.n();
        if end.n() != n || births.len() != n || deaths.len() != n {
            return Err(EstimateError::Sizes {
                start: n,
                end: end.n(),
                births: births.len(),
                deaths: deaths.len(),
            });
        }
        for (what, cells, width) in [
            ("stock", start.cells(), n),
            ("stock", end.cells(), n),
            ("births", births.as_slice(), 1),
            ("deaths", deaths.as_slice(), 1),
        ] {
            if let Some(at) = cells.iter().position(|x| !x.is_finite() || *x < 0.0) {
                return Err(EstimateError::NotACount {
                    what,
                    country: at / width.max(1),
                    value: cells[at],
                });
            }
        }
        for (i, (&deaths, population)) in deaths.iter().zip(start.column_sums()).enumerate() {
            if deaths > population {
                return Err(EstimateError::TooManyDeaths {
                    country: i,
                    deaths,
                    population,
                });
            }
        }
        for (i, (&births, population)) in births.iter().zip(end.column_sums()).enumerate() {
            if births > population {
                return Err(EstimateError::TooManyBirths {
                    country: i,
                    births,
                    population,
                });
            }
        }
        Ok(Accounts { start, end, births, deaths })
    }

    /// From stocks of migrants and total populations: the native-born are the population less everybody born elsewhere. Where a source
    /// counts more migrants than inhabitants, natives are set to zero and the migrants scaled to the population.
    ///
    /// # Errors
    /// As [`new`](Self::new).
    pub fn with_natives(
        start: Matrix,
        end: Matrix,
        population_start: &[f64],
        population_end: &[f64],
        births: Vec<f64>,
        deaths: Vec<f64>,
    ) -> Result<Accounts, EstimateError> {
        if population_start.len() != start.n() || population_end.len() != end.n() {
            return Err(EstimateError::Sizes {
                start: population_start.len(),
                end: population_end.len(),
                births: births.len(),
                deaths: deaths.len(),
            });
        }
        Accounts::new(fill_natives(start, population_start), fill_natives(end, population_end), births, deaths)
    }

    /// Stocks at the start, natives on the diagonal.
    pub fn start(&self) -> &Matrix {
        &self.start
    }

    /// Stocks at the end, natives on the diagonal.
    pub fn end(&self) -> &Matrix {
        &self.end
    }

    /// Births by residence.
    pub fn births(&self) -> &[f64] {
        &self.births
    }

    /// Deaths by residence.
    pub fn deaths(&self) -> &[f64] {
        &self.deaths
    }

    /// Countries.
    pub fn n(&self) -> usize {
        self.start.n()
    }

    /// Net migration that the accounts imply for each country: change of population less births, plus deaths. Every closed measure must
    /// reproduce it, but for the world's own imbalance, which is spread over the native-born.
    pub fn net_migration(&self) -> Vec<f64> {
        let (p0, p1) = (self.start.column_sums(), self.end.column_sums());
        (0..self.n()).map(|i| p1[i] - p0[i] - self.births[i] + self.deaths[i]).collect()
    }

    /// What the world's births and deaths leave unexplained of the change of its population.
    pub fn imbalance(&self) -> f64 {
        self.births.iter().sum::<f64>() - self.deaths.iter().sum::<f64>() - (self.end.sum() - self.start.sum())
    }
}

fn fill_natives(mut stocks: Matrix, population: &[f64]) -> Matrix {
    for k in 0..stocks.n() {
        stocks[(k, k)] = 0.0;
    }
    for (k, born_elsewhere) in stocks.column_sums().into_iter().enumerate() {
        if born_elsewhere <= population[k] {
            stocks[(k, k)] = population[k] - born_elsewhere;
        } else {
            for i in 0..stocks.n() {
                stocks[(i, k)] *= population[k] / born_elsewhere;
            }
        }
    }
    stocks
}
