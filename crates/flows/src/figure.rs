//! A number ready to leave: what it measures, for whom, when, how sure, and from where. And the three forms it leaves in.

mod write;

pub use write::{number, write_csv, write_json, write_sdmx};

use crate::area::Area;
use crate::say::{Explain, Term};
use crate::sex::Sex;
use crate::vintage::{MixedRevisions, Provenance};
use std::borrow::Cow;
use std::fmt;

/// How a number came about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// Published by its source as a statistic.
    Published,
    /// Computed by a model, ours or the source's.
    Estimate,
    /// Counted by an administration's own register. Labelled, and never added to stocks: a permit is no migrant.
    Administrative,
}

impl Status {
    /// SDMX observation status (CL_OBS_STATUS): `A` normal, `E` estimated.
    pub fn code(self) -> &'static str {
        match self {
            Status::Published | Status::Administrative => "A",
            Status::Estimate => "E",
        }
    }
}

impl Status {
    /// The name used in files.
    pub fn name(self) -> &'static str {
        match self {
            Status::Published => "published",
            Status::Estimate => "estimate",
            Status::Administrative => "administrative",
        }
    }
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl Explain for Status {
    fn term(&self) -> Term {
        Term::new(match self {
            Status::Published => "flows-status-published",
            Status::Estimate => "flows-status-estimate",
            Status::Administrative => "flows-status-administrative",
        })
    }
}

/// What is measured, by a name that never changes; its words are the message `flows-measure-` and the name.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Indicator(Cow<'static, str>);

impl Indicator {
    /// By its name: small letters, digits and underscores.
    pub fn new(code: impl Into<Cow<'static, str>>) -> Indicator {
        Indicator(code.into())
    }

    /// The name.
    pub fn code(&self) -> &str {
        &self.0
    }
}

impl Explain for Indicator {
    fn term(&self) -> Term {
        Term::new(format!("flows-measure-{}", self.0))
    }
}

impl fmt::Display for Indicator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What a figure is counted in; its words are the message `flows-unit-` and the name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Unit {
    /// Persons.
    Persons,
    /// Thousand persons.
    Thousands,
    /// Thousand persons a year.
    ThousandsAYear,
    /// Persons in the whole period.
    PersonsInPeriod,
    /// Persons a year.
    PersonsAYear,
    /// US$.
    Dollars,
    /// US$ million.
    MillionDollars,
    /// % of GDP.
    PercentOfGdp,
    /// % of an amount of 200 US$.
    PercentOf200,
    /// For each hundred people of 15 to 64.
    PerHundredWorking,
    /// %.
    Percent,
    /// For each thousand people and year.
    PerThousandAYear,
    /// The first year is 100.
    Index,
    /// What an administration counted: permits, cases, consultations.
    Records,
    /// Days.
    Days,
    /// A number of things.
    Number,
    /// Money of the country it is about.
    LocalMoney,
    /// Monthly minimum wages.
    Wages,
}

impl Unit {
    /// All.
    pub const ALL: [Unit; 18] = [
        Unit::Persons,
        Unit::Thousands,
        Unit::ThousandsAYear,
        Unit::PersonsInPeriod,
        Unit::PersonsAYear,
        Unit::Dollars,
        Unit::MillionDollars,
        Unit::PercentOfGdp,
        Unit::PercentOf200,
        Unit::PerHundredWorking,
        Unit::Percent,
        Unit::PerThousandAYear,
        Unit::Index,
        Unit::Records,
        Unit::Days,
        Unit::Number,
        Unit::LocalMoney,
        Unit::Wages,
    ];

    /// The name used in files.
    pub fn code(self) -> &'static str {
        match self {
            Unit::Persons => "persons",
            Unit::Thousands => "thousand_persons",
            Unit::ThousandsAYear => "thousand_persons_a_year",
            Unit::PersonsInPeriod => "persons_in_period",
            Unit::PersonsAYear => "persons_a_year",
            Unit::Dollars => "usd",
            Unit::MillionDollars => "million_usd",
            Unit::PercentOfGdp => "percent_of_gdp",
            Unit::PercentOf200 => "percent_of_200_usd",
            Unit::PerHundredWorking => "per_hundred_of_15_to_64",
            Unit::Percent => "percent",
            Unit::PerThousandAYear => "per_thousand_a_year",
            Unit::Index => "index",
            Unit::Records => "records",
            Unit::Days => "days",
            Unit::Number => "number",
            Unit::LocalMoney => "local_money",
            Unit::Wages => "minimum_wages",
        }
    }

    /// By its name.
    pub fn parse(code: &str) -> Option<Unit> {
        Unit::ALL.into_iter().find(|u| u.code() == code)
    }

    /// With how many decimals people read it.
    pub fn decimals(self) -> usize {
        match self {
            Unit::Persons | Unit::PersonsInPeriod | Unit::PersonsAYear | Unit::Dollars | Unit::Records | Unit::Days | Unit::Number | Unit::LocalMoney => 0,
            Unit::PercentOf200 | Unit::PerThousandAYear => 2,
            _ => 1,
        }
    }
}

impl Explain for Unit {
    fn term(&self) -> Term {
        Term::new(format!("flows-unit-{}", self.code()))
    }
}

impl fmt::Display for Unit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// Lower and upper bound and how often such bounds should hold.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bounds {
    /// Lower.
    pub low: f64,
    /// Upper.
    pub high: f64,
    /// Nominal coverage, %.
    pub percent: u8,
}

/// One number with everything that must not be separated from it.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    /// What is measured.
    pub measure: Indicator,
    /// The country it is about; the destination of a flow, the receiver of money.
    pub area: Area,
    /// The other country, if there is one: the origin of a flow, the sender of money.
    pub counterpart: Option<Area>,
    /// Whose.
    pub sex: Sex,
    /// A year (`2024`) or a span (`2015/2020`).
    pub period: String,
    /// The group it is about (ages such as `20-24` or `75+`, traits of a register); nothing for everybody.
    pub group: Option<String>,
    /// The number.
    pub value: f64,
    /// Its bounds, where the method has them.
    pub bounds: Option<Bounds>,
    /// What it is counted in.
    pub unit: Unit,
    /// How it came about.
    pub status: Status,
    /// From where.
    pub provenance: Provenance,
}

impl Figure {
    /// What stands above the figure: measure and unit, and that it is modelled or an administration's count, if it is.
    pub fn title(&self) -> Term {
        let id = match self.status {
            Status::Published => "flows-title",
            Status::Estimate => "flows-title-estimate",
            Status::Administrative => "flows-title-administrative",
        };
        Term::new(id).with("measure", self.measure.term()).with("unit", self.unit.term())
    }
}

/// Figures that do not belong in one sum.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CannotAdd {
    /// A register's count beside a statistic.
    #[error("{administrative} counts what an administration did, {statistic} counts people: a permit is no migrant, and the two are never added")]
    Administrative {
        /// The count.
        administrative: Indicator,
        /// The statistic.
        statistic: Indicator,
    },
    /// Units that differ.
    #[error("{left} and {right} cannot be added")]
    Units {
        /// One unit.
        left: Unit,
        /// The other.
        right: Unit,
    },
    /// Revisions that differ.
    #[error(transparent)]
    Revisions(#[from] MixedRevisions),
}

/// The sum of figures of one unit, one kind and one revision of each source.
///
/// # Errors
/// Administrative counts beside statistics, units that differ, two revisions of one source.
pub fn total(figures: &[Figure]) -> Result<f64, CannotAdd> {
    let Some(first) = figures.first() else { return Ok(0.0) };
    let mut provenance = Provenance::default();
    for f in figures {
        if (f.status == Status::Administrative) != (first.status == Status::Administrative) {
            let (a, s) = if f.status == Status::Administrative { (f, first) } else { (first, f) };
            return Err(CannotAdd::Administrative {
                administrative: a.measure.clone(),
                statistic: s.measure.clone(),
            });
        }
        if f.unit != first.unit {
            return Err(CannotAdd::Units {
                left: first.unit,
                right: f.unit,
            });
        }
        provenance = provenance.join(&f.provenance)?;
    }
    Ok(figures.iter().map(|f| f.value).sum())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::say::{Codes, Voice};
    use crate::vintage::Vintage;
    use std::io;

    fn figure(status: Status, revision: &str, unit: Unit) -> Figure {
        let vintage = Vintage {
            source: "S".into(),
            revision: revision.into(),
            retrieved: "2026-11-21".into(),
            copy: String::new(),
            licence: "L".into(),
        };
        Figure {
            measure: Indicator::new("stock"),
            area: Area::WORLD,
            counterpart: None,
            sex: Sex::Female,
            period: "2015/2020".into(),
            group: None,
            value: 1234.5,
            bounds: Some(Bounds {
                low: 1000.0,
                high: 2000.0,
                percent: 80,
            }),
            unit,
            status,
            provenance: vintage.into(),
        }
    }

    #[test]
    fn a_permit_is_no_migrant() {
        let (count, stock) = (
            figure(Status::Administrative, "1", Unit::Persons),
            figure(Status::Published, "1", Unit::Persons),
        );
        assert!(total(&[stock.clone(), count.clone()]).unwrap_err().to_string().contains("never added"));
        assert_eq!(total(&[count.clone(), count]), Ok(2469.0));
        assert!(matches!(
            total(&[stock.clone(), figure(Status::Published, "2", Unit::Persons)]),
            Err(CannotAdd::Revisions(_))
        ));
        assert!(matches!(
            total(&[stock, figure(Status::Published, "1", Unit::Dollars)]),
            Err(CannotAdd::Units { .. })
        ));
    }

    #[test]
    fn an_estimate_says_so_in_title_and_cell_of_every_form() {
        let f = [figure(Status::Estimate, "2024", Unit::Persons)];
        let written = |write: fn(&mut Vec<u8>, &[Figure], &dyn Voice) -> io::Result<()>| {
            let mut out = Vec::new();
            write(&mut out, &f, &Codes).unwrap();
            String::from_utf8(out).unwrap()
        };
        let csv = written(|o, f, v| write_csv(o, f, v));
        assert!(
            csv.contains("flows-title-estimate") && csv.contains(",estimate,") && csv.contains("1234.5,1000,2000,80"),
            "{csv}"
        );
        let json = written(|o, f, v| write_json(o, f, v));
        assert!(
            json.contains(r#""title":"flows-title-estimate "#) && json.contains(r#""value":1234.5"#),
            "{json}"
        );
        let sdmx = written(|o, f, v| write_sdmx(o, f, v));
        assert!(
            sdmx.contains("2015-07-01/P5Y,1234.5,1000,2000,80,persons,E,S,2024,L,flows-title-estimate"),
            "{sdmx}"
        );
    }
}
