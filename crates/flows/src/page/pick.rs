//! Picking figures out of the tables, and making new ones from them.

use super::{Cell, Headline};
use crate::area::Area;
use crate::figure::{Figure, Indicator, Status, Unit};
use crate::region::Tables;
use crate::sex::Sex;

/// The last period of a measure of one country.
pub(super) fn newest(tables: &Tables, measure: &str, area: Area) -> Option<String> {
    tables.periods(measure, area).last().map(|p| (*p).to_string())
}

/// A figure as a cell.
pub(super) fn cell(tables: &Tables, measure: &str, area: Area, period: &str) -> Cell {
    tables.one(measure, area, Sex::Both, period).into()
}

/// A part of another figure, %: of the same country, period and kind. `None` where either is missing or nothing.
pub(super) fn share(measure: &'static str, part: Option<&Figure>, whole: Option<&Figure>) -> Option<Figure> {
    let (part, whole) = (part?, whole?);
    let provenance = part.provenance.join(&whole.provenance).ok()?;
    (whole.value > 0.0).then(|| Figure {
        measure: Indicator::new(measure),
        value: 100.0 * part.value / whole.value,
        unit: Unit::Percent,
        bounds: None,
        provenance,
        ..part.clone()
    })
}

/// A figure over another one, times a factor, in another unit. An estimate if either is one.
pub(super) fn per(measure: &'static str, part: Option<&Figure>, whole: Option<&Figure>, factor: f64, unit: Unit) -> Option<Figure> {
    let (part, whole) = (part?, whole?);
    let provenance = part.provenance.join(&whole.provenance).ok()?;
    let status = if part.status == Status::Published { whole.status } else { part.status };
    (whole.value > 0.0).then(|| Figure {
        measure: Indicator::new(measure),
        value: factor * part.value / whole.value,
        unit,
        bounds: None,
        status,
        provenance,
        ..part.clone()
    })
}

/// The newest figure of a measure at the head of a page, with its change since an earlier year.
pub(super) fn headline(tables: &Tables, measure: &str, area: Area, earlier: &str) -> Option<Headline> {
    let period = newest(tables, measure, area)?;
    let figure = tables.one(measure, area, Sex::Both, &period)?.clone();
    let since = tables
        .one(measure, area, Sex::Both, earlier)
        .filter(|e| e.value > 0.0 && e.period != period)
        .map(|e| (e.period.clone(), 100.0 * (figure.value / e.value - 1.0)));
    Some(Headline { figure, since })
}
