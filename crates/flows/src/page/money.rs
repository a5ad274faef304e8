//! Sections about remittances: what came and went, and what sending costs.

use super::pick::cell;
use super::{Cell, Drawing, Grid, Row, Section, words};
use crate::area::Area;
use crate::figure::{Figure, Indicator, Status, Unit};
use crate::region::Tables;
use crate::remit::costs::{AMOUNT, CEILING, GOAL};
use crate::say::Term;
use crate::sex::Sex;

/// How many corridors are shown.
const CORRIDORS: usize = 12;

/// Received and paid by year, with the share of GDP.
pub(super) fn received(tables: &Tables, area: Area) -> Section {
    let mut years = tables.periods("received", area);
    years.extend(tables.periods("paid", area));
    years.sort_unstable();
    years.dedup();
    let rows = years
        .iter()
        .map(|y| {
            let cells = ["received", "paid", "received_share", "received_knomad"]
                .iter()
                .map(|m| cell(tables, m, area, y))
                .collect();
            Row::at(y, cells)
        })
        .collect();
    let columns = ["received", "paid", "received-share", "received-knomad"]
        .iter()
        .map(|c| Term::new(format!("flows-column-{c}")))
        .collect();
    let drawing = Drawing::Lines {
        columns: 2,
        fans: Vec::new(),
        steps: false,
        until: None,
        level: None,
    };
    let mut section = Section::new(
        "remittances",
        words("flows-page-remittances", area),
        words("flows-page-remittances-summary", area),
        Grid {
            corner: Some(Term::new("flows-column-year")),
            columns,
            rows,
        },
        drawing,
    );
    // Two editions on one quantity: where they are far apart, the page says so.
    for f in tables.about("received", area) {
        let other = tables.one("received_knomad", area, Sex::Both, &f.period);
        if let Some(o) = other.filter(|o| f.value > 0.0 && (o.value / f.value - 1.0).abs() > 0.1) {
            section.notes.push(
                Term::new("flows-note-editions")
                    .with("year", f.period.as_str())
                    .with("first", crate::say::Arg::Number(f.value, 0))
                    .with("second", crate::say::Arg::Number(o.value, 0)),
            );
        }
    }
    section.notes.push(Term::new("flows-note-no-spending"));
    section
}

/// What a corridor costs: the share, what 200 dollars cost, what the goal would save a year.
pub(super) fn cost_cells(cost: Option<&Figure>, sent: Option<&Figure>) -> Vec<Cell> {
    let of_200 = cost.map(|c| Figure {
        measure: Indicator::new("cost_of_200"),
        value: AMOUNT * c.value / 100.0,
        unit: Unit::Dollars,
        ..c.clone()
    });
    let verdict = cost.map_or(Cell::Absent, |c| {
        Cell::Word(Term::new(if c.value < GOAL {
            "flows-cost-good"
        } else if c.value <= CEILING {
            "flows-cost-middle"
        } else {
            "flows-cost-high"
        }))
    });
    let saving = cost.zip(sent).and_then(|(c, s)| {
        let provenance = c.provenance.join(&s.provenance).ok()?;
        Some(Figure {
            measure: Indicator::new("saving_at_goal"),
            value: s.value * (c.value - GOAL).max(0.0) / 100.0,
            unit: Unit::MillionDollars,
            status: Status::Estimate,
            provenance,
            ..c.clone()
        })
    });
    vec![cost.into(), of_200.into(), verdict, sent.into(), saving.into()]
}

/// Names of the columns of [`cost_cells`].
pub(super) fn cost_columns() -> Vec<Term> {
    ["cost", "cost-200", "cost-verdict", "sent", "saving"]
        .iter()
        .map(|c| Term::new(format!("flows-column-{c}")))
        .collect()
}

/// What sending to and from a country costs, dearest first.
pub(super) fn costs(tables: &Tables, area: Area) -> Section {
    let mut found: Vec<&Figure> = tables.about("cost", area).chain(tables.from("cost", area)).collect();
    found.sort_by(|a, b| b.value.total_cmp(&a.value).then((a.area, a.counterpart).cmp(&(b.area, b.counterpart))));
    let rows = found
        .into_iter()
        .take(CORRIDORS)
        .filter_map(|c| {
            let sender = c.counterpart?;
            let sent = tables.corridor("bilateral_shared", sender, c.area, Sex::Both, "2021");
            Some(Row::between(sender, c.area, cost_cells(Some(c), sent)))
        })
        .collect();
    let section = Section::new(
        "costs",
        words("flows-page-costs", area),
        words("flows-page-costs-summary", area),
        Grid {
            corner: Some(Term::new("flows-column-corridor")),
            columns: cost_columns(),
            rows,
        },
        Drawing::Bars { columns: 1 },
    );
    section.noting("flows-note-goal").noting("flows-note-bilateral")
}
