//! Stocks some years on: a growth that fades.
//!
//! `y(T+h) = y(T) exp(g Σ φ^s)` over the periods `s = 1, 2, …` of five years, `g = ln(y_T / y_{T-5})` held between -1 and 1, `φ = 0.5`. One
//! value was tried, chosen beforehand; it is not tuned to the hold-out. (Damped trends: Gardner & McKenzie 1985.)

use super::score::{Score, score};
use crate::area::Area;
use crate::data::Stock;
use crate::figure::{Bounds, Figure, Indicator, Status, Unit};
use crate::region::Region;
use crate::say::{Explain, Term};
use crate::sex::Sex;
use std::collections::HashMap;
use std::fmt;

/// How much of a period's growth is left in the next.
pub const DAMPING: f64 = 0.5;

/// No interval of a corridor may be narrower than the difference between two revisions of the same year: nine of ten differ by less than
/// this factor in the region, and half of them by almost nothing.
pub const REVISION_FACTOR: f64 = 2.73;

/// A way to go on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// As it is.
    Naive,
    /// By as many persons as in the last five years.
    Linear,
    /// By the same factor as in the last five years.
    Exponential,
    /// By a factor that fades. The default.
    Damped,
}

impl Method {
    /// All, the default last.
    pub const ALL: [Method; 4] = [Method::Naive, Method::Linear, Method::Exponential, Method::Damped];

    /// A stock `years` after the last one, from that one and the one five years before; never negative.
    pub fn ahead(self, before: f64, last: f64, years: f64) -> f64 {
        if last <= 0.0 {
            return if matches!(self, Method::Linear) {
                (last + (last - before) * years / 5.0).max(0.0)
            } else {
                0.0
            };
        }
        let growth = if before > 0.0 { (last / before).ln() } else { f64::INFINITY };
        match self {
            Method::Naive => last,
            Method::Linear => (last + (last - before) * years / 5.0).max(0.0),
            // Unbounded, a corridor that grew from three persons to a thousand would be all the world's migrants in a few periods; a fair rival
            // is held to a factor of e in five years, as the damped trend is.
            Method::Exponential => last * (growth.clamp(-1.0, 1.0) * years / 5.0).exp(),
            Method::Damped => last * (growth.clamp(-1.0, 1.0) * faded(years)).exp(),
        }
    }
}

impl fmt::Display for Method {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Method::Naive => "naive",
            Method::Linear => "linear",
            Method::Exponential => "exponential",
            Method::Damped => "damped",
        })
    }
}

/// `Σ φ^s` over the periods of five years that fit, the growth spread evenly over a span that is no multiple: nine years are 0.9 of ten.
fn faded(years: f64) -> f64 {
    let periods = (years / 5.0).ceil().max(0.0);
    let whole: f64 = (1..=periods as i32).map(|s| DAMPING.powi(s)).sum();
    if periods > 0.0 { whole * years / (5.0 * periods) } else { 0.0 }
}

/// Which stocks are forecast.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Which {
    /// All corridors of at least 1,000 persons in 2015.
    Corridors,
    /// Those with a country of the region at one end.
    RegionalCorridors,
    /// Totals of destinations.
    Destinations,
}

impl fmt::Display for Which {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Which::Corridors => "corridors",
            Which::RegionalCorridors => "regional-corridors",
            Which::Destinations => "destinations",
        })
    }
}

impl Explain for Which {
    fn term(&self) -> Term {
        Term::new(format!("flows-back-test-{self}"))
    }
}

impl Explain for Method {
    fn term(&self) -> Term {
        Term::new(format!("flows-method-{self}"))
    }
}

/// One line of a back-test: what was forecast, by which method, how wrong.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// Which stocks.
    pub what: Which,
    /// The year held out.
    pub year: u16,
    /// The method.
    pub method: Method,
    /// The error; WAPE and bias in %.
    pub score: Score,
}

/// Every method, trained to 2015, against 2020 and 2024: all corridors of at least 1,000 persons in 2015, those of the region, and totals
/// of destinations.
pub fn back_test(stock: &Stock, region: &Region) -> Vec<Line> {
    let mut corridors: HashMap<(Area, Area), HashMap<u16, f64>> = HashMap::new();
    let mut destinations: HashMap<(Area, Area), HashMap<u16, f64>> = HashMap::new();
    for c in &stock.cells {
        *destinations.entry((Area::WORLD, c.destination)).or_default().entry(c.year).or_insert(0.0) += c.total;
        // People of unknown origin are no corridor.
        if c.origin == Area::OTHER {
            continue;
        }
        *corridors.entry((c.origin, c.destination)).or_default().entry(c.year).or_insert(0.0) += c.total;
    }
    let mut lines = Vec::new();
    for (what, table, regional) in [
        (Which::Corridors, &corridors, false),
        (Which::RegionalCorridors, &corridors, true),
        (Which::Destinations, &destinations, false),
    ] {
        for year in [2020, 2024] {
            for method in Method::ALL {
                let pairs: Vec<(f64, f64)> = table
                    .iter()
                    .filter(|((o, d), _)| !regional || region.contains(*o) || region.contains(*d))
                    .filter_map(|(_, years)| {
                        let at = |y: u16| years.get(&y).copied().unwrap_or(0.0);
                        (at(2015) >= 1000.0).then(|| (method.ahead(at(2010), at(2015), f64::from(year - 2015)), at(year)))
                    })
                    .collect();
                lines.extend(score(&pairs).map(|score| Line { what, year, method, score }));
            }
        }
    }
    lines
}

/// A corridor in `years` by the default method, labelled an estimate, with bounds no narrower than the revisions are apart.
pub fn figures(stock: &Stock, origin: Area, destination: Area, years: &[u16]) -> Vec<Figure> {
    let known = stock.years();
    let (Some(&last_year), Some(&before_year)) = (known.last(), known.iter().rev().nth(1)) else {
        return Vec::new();
    };
    let (last, before) = (
        stock.corridor(origin, destination, last_year, Sex::Both),
        stock.corridor(origin, destination, before_year, Sex::Both),
    );
    // Bring the last step to five years: the newest table is four years after the one before.
    let span = f64::from(last_year - before_year);
    let five_before = if before > 0.0 && last > 0.0 {
        last / (last / before).powf(5.0 / span)
    } else {
        before
    };
    years
        .iter()
        .filter(|y| **y > last_year)
        .map(|y| {
            let value = Method::Damped.ahead(five_before, last, f64::from(y - last_year));
            Figure {
                measure: Indicator::new("stock_damped"),
                area: destination,
                counterpart: Some(origin),
                sex: Sex::Both,
                period: y.to_string(),
                group: None,
                value,
                bounds: Some(Bounds {
                    low: value / REVISION_FACTOR,
                    high: value * REVISION_FACTOR,
                    percent: 80,
                }),
                unit: Unit::Persons,
                status: Status::Estimate,
                provenance: stock.vintage.clone().into(),
            }
        })
        .collect()
}

/// A straight line by least squares through (year, value).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Straight {
    middle: f64,
    level: f64,
    slope: f64,
}

impl Straight {
    /// `None` for fewer than two different years.
    pub fn through(points: &[(f64, f64)]) -> Option<Straight> {
        let n = points.len() as f64;
        let (middle, level) = (points.iter().map(|p| p.0).sum::<f64>() / n, points.iter().map(|p| p.1).sum::<f64>() / n);
        let spread: f64 = points.iter().map(|p| (p.0 - middle).powi(2)).sum();
        let slope = points.iter().map(|p| (p.0 - middle) * (p.1 - level)).sum::<f64>() / spread;
        slope.is_finite().then_some(Straight { middle, level, slope })
    }

    /// Value in a year.
    pub fn at(&self, year: f64) -> f64 {
        self.level + self.slope * (year - self.middle)
    }
}

/// The world's migrants in a year by three simple fits to the stocks from `first` to `last`: a straight line, a straight line through the
/// logarithm, and a straight line through the share of population times the publisher's population of that year. Persons.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct WorldFits {
    /// Straight line.
    pub linear: f64,
    /// Constant growth.
    pub exponential: f64,
    /// Straight line through the share of population, if populations are given.
    pub share: Option<f64>,
}

/// See [`WorldFits`]. `population` gives thousands for a year. `None` for fewer than two stock tables in the span.
pub fn world_fits(stock: &Stock, first: u16, last: u16, year: u16, population: impl Fn(u16) -> Option<f64>) -> Option<WorldFits> {
    let points: Vec<(u16, f64)> = stock
        .years()
        .into_iter()
        .filter(|y| (first..=last).contains(y))
        .map(|y| (y, stock.world(y, Sex::Both)))
        .collect();
    let line = |f: &dyn Fn(u16, f64) -> Option<f64>| {
        let points: Option<Vec<(f64, f64)>> = points.iter().map(|&(y, v)| f(y, v).map(|v| (f64::from(y), v))).collect();
        Straight::through(&points?).map(|s| s.at(f64::from(year)))
    };
    let share = line(&|y, v| population(y).map(|p| v / (1000.0 * p))).and_then(|s| population(year).map(|p| s * p * 1000.0));
    Some(WorldFits {
        linear: line(&|_, v| Some(v))?,
        exponential: line(&|_, v| Some(v.ln()))?.exp(),
        share,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn growth_fades() {
        let at = |years| Method::Damped.ahead(100.0, 200.0, years);
        let g = 2.0_f64.ln();
        assert!((at(5.0) - 200.0 * (0.5 * g).exp()).abs() < 1e-9);
        assert!((at(9.0) - 200.0 * (0.9 * 0.75 * g).exp()).abs() < 1e-9);
        assert!(at(1000.0) < 400.1, "never more than once again what it grew");
    }

    #[test]
    fn nobody_stays_nobody() {
        for m in Method::ALL {
            assert_eq!(m.ahead(0.0, 0.0, 5.0), 0.0, "{m}");
            assert!(m.ahead(500.0, 0.0, 9.0) >= 0.0);
        }
    }
}
