//! Population by age and sex, five years at a time: those who live grow older, women bear children, people come and go.
//!
//! `P[a+5, t+5] = (P[a,t] + N[a]/2) S[a] + N[a+5]/2`: half of the migrants of a period come at its beginning and live through it, half at
//! its end. Births are `5 Σ F[a] (W[a,t] + W[a,t+5]) / 2`, split by the sex ratio. Preston, Heuveline & Guillot 2001, chapter 6. Thousands
//! of persons throughout.

use super::life_table::{GROUPS, Survival, survival};
use super::schedule::RogersCastro;
use crate::area::Area;
use crate::data::{CohortFiles, RateTable};
use crate::say::{Explain, Term};
use crate::sex::Sex;
use std::fmt;

/// Women and men by age group; thousands.
#[derive(Debug, Clone, PartialEq)]
pub struct Pyramid {
    /// Women.
    pub women: [f64; GROUPS],
    /// Men.
    pub men: [f64; GROUPS],
}

impl Pyramid {
    /// Everybody.
    pub fn total(&self) -> f64 {
        self.women.iter().chain(&self.men).sum()
    }

    /// Both sexes from one age group to another, inclusive.
    fn between(&self, first: usize, last: usize) -> f64 {
        (first..=last).map(|g| self.women[g] + self.men[g]).sum()
    }

    /// People of 15 to 64 years.
    pub fn working_age(&self) -> f64 {
        self.between(3, 12)
    }

    /// People of 65 and more for each hundred of 15 to 64.
    pub fn old_age_ratio(&self) -> f64 {
        100.0 * self.between(13, GROUPS - 1) / self.working_age()
    }
}

/// What is assumed about migration.
#[derive(Debug, Clone, PartialEq)]
pub enum Scenario {
    /// As the publisher's medium variant.
    Medium,
    /// Nobody comes or goes.
    Zero,
    /// Half as much as medium.
    Half,
    /// Twice as much.
    Double,
    /// Net migration of each period in thousands, by its first year; the medium variant where it says nothing.
    Series(Vec<(u16, f64)>),
}

impl Scenario {
    /// The four that need no numbers.
    pub const FIXED: [Scenario; 4] = [Scenario::Medium, Scenario::Zero, Scenario::Half, Scenario::Double];

    fn net(&self, medium: f64, from: u16) -> f64 {
        match self {
            Scenario::Medium => medium,
            Scenario::Zero => 0.0,
            Scenario::Half => medium / 2.0,
            Scenario::Double => medium * 2.0,
            Scenario::Series(given) => given.iter().find(|(y, _)| *y == from).map_or(medium, |(_, n)| *n),
        }
    }

    /// `medium`, `zero`, `half` or `double`.
    pub fn parse(text: &str) -> Option<Scenario> {
        Scenario::FIXED.into_iter().find(|s| s.to_string() == text)
    }
}

impl Explain for Scenario {
    fn term(&self) -> Term {
        Term::new(format!("flows-scenario-{}", self.to_string().replace(' ', "-")))
    }
}

impl fmt::Display for Scenario {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Scenario::Medium => "medium",
            Scenario::Zero => "zero",
            Scenario::Half => "half",
            Scenario::Double => "double",
            Scenario::Series(_) => "own series",
        })
    }
}

/// Who the migrants are, by age and sex; shares that add up to 1.
#[derive(Debug, Clone, PartialEq)]
pub struct Migrants {
    /// Women by age group.
    pub women: [f64; GROUPS],
    /// Men by age group.
    pub men: [f64; GROUPS],
}

/// Net migrants of a period by age and sex; thousands.
pub(super) struct Net {
    pub(super) women: [f64; GROUPS],
    pub(super) men: [f64; GROUPS],
}

impl Net {
    /// What a scenario makes of the medium variant. Where the publisher gives ages and sexes they are kept, and only what a scenario adds
    /// to or takes from half, double or zero is scaled; a user's series adds its difference to medium with model ages.
    fn of(rates: &RateTable, area: Area, from: u16, medium: f64, scenario: &Scenario, migrants: &Migrants) -> Net {
        let wanted = scenario.net(medium, from);
        let given = |sex| {
            rates
                .net_by_age
                .get(&(area, sex, from))
                .and_then(|v| <[f64; GROUPS]>::try_from(v.as_slice()).ok())
        };
        let (kept, rest) = match (given(Sex::Female), given(Sex::Male)) {
            (Some(women), Some(men)) => {
                let (share, rest) = match scenario {
                    Scenario::Medium => (1.0, 0.0),
                    Scenario::Zero => (0.0, 0.0),
                    Scenario::Half => (0.5, 0.0),
                    Scenario::Double => (2.0, 0.0),
                    Scenario::Series(_) => (1.0, wanted - medium),
                };
                (
                    Net {
                        women: women.map(|x| x * share),
                        men: men.map(|x| x * share),
                    },
                    rest,
                )
            }
            _ => (
                Net {
                    women: [0.0; GROUPS],
                    men: [0.0; GROUPS],
                },
                wanted,
            ),
        };
        let add = |mut base: [f64; GROUPS], shares: &[f64; GROUPS]| {
            for (b, s) in base.iter_mut().zip(shares) {
                *b += rest * s;
            }
            base
        };
        Net {
            women: add(kept.women, &migrants.women),
            men: add(kept.men, &migrants.men),
        }
    }
}

impl Migrants {
    /// The fundamental schedule, with a share of men between 0 and 1.
    pub fn of_model_ages(men: f64) -> Migrants {
        let ages = RogersCastro::FUNDAMENTAL.shares();
        let men = men.clamp(0.0, 1.0);
        Migrants {
            women: ages.map(|s| s * (1.0 - men)),
            men: ages.map(|s| s * men),
        }
    }
}

/// Why a population cannot be projected.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum ProjectError {
    /// No starting population.
    #[error("no population by age and sex of {area} in {year}")]
    NoStart {
        /// Country.
        area: Area,
        /// Year.
        year: u16,
    },
    /// A rate is missing.
    #[error("no {what} of {area} for {from}-{}", from + 5)]
    NoRate {
        /// Which rate.
        what: &'static str,
        /// Country.
        area: Area,
        /// First year of the period.
        from: u16,
    },
    /// A year that five-year steps do not reach.
    #[error("{to} cannot be reached from {from} in steps of five years")]
    Steps {
        /// Start.
        from: u16,
        /// End.
        to: u16,
    },
}

/// Projects a country from `from` to `to` (both divisible by steps of five); one pyramid for each fifth year, the start included.
///
/// # Errors
/// A starting population or rate that is missing.
pub fn project(files: &CohortFiles, area: Area, from: u16, to: u16, scenario: &Scenario, migrants: &Migrants) -> Result<Vec<(u16, Pyramid)>, ProjectError> {
    if to < from || !(to - from).is_multiple_of(5) {
        return Err(ProjectError::Steps { from, to });
    }
    let groups = |sex| -> Result<[f64; GROUPS], ProjectError> {
        let row = files
            .population
            .rows
            .get(&(area, sex, from))
            .ok_or(ProjectError::NoStart { area, year: from })?;
        row.as_slice().try_into().map_err(|_| ProjectError::NoStart { area, year: from })
    };
    let mut now = Pyramid {
        women: groups(Sex::Female)?,
        men: groups(Sex::Male)?,
    };
    let mut years = vec![(from, now.clone())];
    let mut year = from;
    while year < to {
        let medium = *files.rates.net_migration.get(&(area, year)).ok_or(ProjectError::NoRate {
            what: "net migration",
            area,
            from: year,
        })?;
        now = step(
            &files.rates,
            area,
            year,
            &now,
            &Net::of(&files.rates, area, year, medium, scenario, migrants),
            None,
        )?;
        year += 5;
        years.push((year, now.clone()));
    }
    Ok(years)
}

/// Five years. `born` are the births of the period where they are known; otherwise they follow from the rates.
pub(super) fn step(rates: &RateTable, area: Area, from: u16, now: &Pyramid, net: &Net, born: Option<f64>) -> Result<Pyramid, ProjectError> {
    let missing = |what| ProjectError::NoRate { what, area, from };
    let live = |sex| -> Result<Survival, ProjectError> {
        let death_rates = rates.mortality.get(&(area, sex, from)).ok_or(missing("death rates"))?;
        survival(death_rates, sex).ok_or(missing("usable death rates"))
    };
    let (women_live, men_live) = (live(Sex::Female)?, live(Sex::Male)?);
    let mut women = grow(&now.women, &women_live, &net.women);
    let mut men = grow(&now.men, &men_live, &net.men);

    let boys_per_girl = *rates.sex_ratio_at_birth.get(&(area, from)).ok_or(missing("sex ratio at birth"))?;
    let births = match born {
        Some(known) => known,
        None => {
            let children = *rates.total_fertility.get(&(area, from)).ok_or(missing("total fertility"))?;
            let pattern = rates.fertility_pattern.get(&(area, from)).ok_or(missing("pattern of fertility"))?;
            let all: f64 = pattern.iter().sum();
            let of = |(a, share): (usize, &f64)| {
                // The pattern is a share of children per woman over seven groups of five years.
                let rate = children * share / all / 5.0;
                5.0 * rate * (now.women[3 + a] + women[3 + a]) / 2.0
            };
            pattern.iter().enumerate().map(of).sum()
        }
    };
    let girls = births / (1.0 + boys_per_girl);
    women[0] = girls * women_live.newborn + net.women[0] / 2.0;
    men[0] = (births - girls) * men_live.newborn + net.men[0] / 2.0;
    // A series that takes more people than there are cannot take less than none.
    Ok(Pyramid {
        women: women.map(|x| x.max(0.0)),
        men: men.map(|x| x.max(0.0)),
    })
}

/// Everybody five years later; the youngest group is filled by births.
fn grow(now: &[f64; GROUPS], live: &Survival, net: &[f64; GROUPS]) -> [f64; GROUPS] {
    let mut next = [0.0; GROUPS];
    for g in 0..GROUPS {
        let survivors = (now[g] + net[g] / 2.0) * live.groups[g];
        let to = (g + 1).min(GROUPS - 1);
        next[to] += survivors;
    }
    for g in 1..GROUPS {
        next[g] += net[g] / 2.0;
    }
    next
}

/// Net arrivals of 15 to 64 years a year that would keep the people of that age at their number of the first year, thousands: what the
/// literature calls replacement migration. An illustration, not a forecast.
pub fn replacement(years: &[(u16, Pyramid)]) -> Option<f64> {
    let (first, last) = (years.first()?, years.last()?);
    let span = f64::from(last.0.checked_sub(first.0)?);
    (span > 0.0).then(|| (first.1.working_age() - last.1.working_age()) / span)
}
