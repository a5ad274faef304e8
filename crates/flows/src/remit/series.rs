//! What a country received and paid, and how much of its economy that is.

use crate::area::Area;
use crate::data::RemittanceFiles;
use crate::figure::{Figure, Indicator, Status, Unit};
use crate::sex::Sex;
use crate::vintage::Provenance;

/// One year of one country; US$ and % of GDP. Nothing is not zero.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Year {
    /// Year.
    pub year: u16,
    /// Received.
    pub received_usd: Option<f64>,
    /// Paid.
    pub paid_usd: Option<f64>,
    /// Received, share of GDP as published.
    pub share_published: Option<f64>,
    /// Received, share of GDP computed from two tables of one publisher.
    pub share_computed: Option<f64>,
}

/// The years of a country, in order.
pub fn years(files: &RemittanceFiles, area: Area) -> Vec<Year> {
    let gdp = |year: u16| {
        files
            .gdp
            .1
            .iter()
            .find(|g| g.area == area && g.year == year)
            .map(|g| g.gdp_usd)
            .filter(|g| *g > 0.0)
    };
    let mut years: Vec<Year> = files
        .flows
        .1
        .iter()
        .filter(|r| r.area == area)
        .map(|r| Year {
            year: r.year,
            received_usd: r.received_usd,
            paid_usd: r.paid_usd,
            share_published: r.received_pct_gdp,
            share_computed: r.received_usd.zip(gdp(r.year)).map(|(r, g)| 100.0 * r / g),
        })
        .collect();
    years.sort_by_key(|y| y.year);
    years
}

/// Years in which the two publications on the same quantity differ by more than `percent`: (year, first, second), US$. A page that shows
/// one of them must say so: for Tajikistan in 2022 it is 3.2 against 5.3 billion.
pub fn disagreements(files: &RemittanceFiles, area: Area, percent: f64) -> Vec<(u16, f64, f64)> {
    let mut found = Vec::new();
    for y in years(files, area) {
        let other = files.knomad.1.iter().find(|k| k.area == area && k.year == y.year).and_then(|k| k.received_usd);
        if let (Some(a), Some(b)) = (y.received_usd, other)
            && a > 0.0
            && 100.0 * (b / a - 1.0).abs() > percent
        {
            found.push((y.year, a, b));
        }
    }
    found
}

/// The years as figures: received, paid, share of GDP.
pub fn figures(files: &RemittanceFiles, area: Area) -> Vec<Figure> {
    let money: Provenance = files.flows.0.clone().into();
    let both = money.join(&files.gdp.0.clone().into()).unwrap_or_else(|_| money.clone());
    let make = |measure: &'static str, year: u16, value: f64, unit, provenance: &Provenance| Figure {
        measure: Indicator::new(measure),
        area,
        counterpart: None,
        sex: Sex::Both,
        period: year.to_string(),
        group: None,
        value,
        bounds: None,
        unit,
        status: Status::Published,
        provenance: provenance.clone(),
    };
    let mut figures = Vec::new();
    for y in years(files, area) {
        figures.extend(y.received_usd.map(|v| make("received_usd", y.year, v, Unit::Dollars, &money)));
        figures.extend(y.paid_usd.map(|v| make("paid_usd", y.year, v, Unit::Dollars, &money)));
        match (y.share_published, y.share_computed) {
            (Some(v), _) => figures.push(make("received_share", y.year, v, Unit::PercentOfGdp, &money)),
            (None, Some(v)) => figures.push(make("received_share_computed", y.year, v, Unit::PercentOfGdp, &both)),
            (None, None) => {}
        }
    }
    figures
}
