//! The system's own counts: only what the disclosure control has let out.

use super::{Cell, Drawing, Grid, Row, Section, plain};
use crate::area::Area;
use crate::disclose::{Shown, Table};
use crate::figure::{Figure, Indicator, Status, Unit};
use crate::say::Term;
use crate::sex::Sex;
use crate::vintage::Vintage;

/// A table that [`release`](crate::disclose::release) has let out, as a section: the first dimension makes the rows, the others together the
/// columns; cells that are hidden stay hidden. `title` is said by the caller, `traits` turns the name of a trait into words.
///
/// Labelled administrative: a permit is no migrant, and none of these numbers may be added to a stock.
pub fn register(table: &Table, id: &str, title: Term, area: Area, period: &str, source: &Vintage, traits: &dyn Fn(&str) -> Term) -> Section {
    let total = || Term::new("flows-word-total");
    let named = |dimension: usize, value: Option<usize>| -> Term {
        let name = value.and_then(|v| table.by.get(dimension).and_then(|d| d.values.get(v)));
        name.map_or_else(total, |n| traits(n))
    };
    let code = |dimension: usize, value: Option<usize>| -> String {
        let name = value.and_then(|v| table.by.get(dimension).and_then(|d| d.values.get(v)));
        name.cloned().unwrap_or_else(|| "_T".to_string())
    };
    let mut row_keys: Vec<Option<usize>> = Vec::new();
    let mut column_keys: Vec<&[Option<usize>]> = Vec::new();
    for c in &table.cells {
        let (row, column) = c.values.split_first().map_or((None, &[][..]), |(r, c)| (*r, c));
        if !row_keys.contains(&row) {
            row_keys.push(row);
        }
        if !column_keys.contains(&column) {
            column_keys.push(column);
        }
    }
    let cell = |row: Option<usize>, column: &[Option<usize>]| -> Cell {
        let found = table.cells.iter().find(|c| {
            let (r, rest) = c.values.split_first().map_or((None, &[][..]), |(r, rest)| (*r, rest));
            r == row && rest == column
        });
        match found.map(|c| (c.shown, &c.values)) {
            None => Cell::Absent,
            Some((Shown::Hidden, _)) => Cell::Withheld,
            Some((Shown::Count(n), values)) => {
                let group: Vec<String> = values.iter().enumerate().map(|(d, v)| code(d, *v)).collect();
                Cell::Figure(Box::new(Figure {
                    measure: Indicator::new("register_records"),
                    area,
                    counterpart: None,
                    sex: Sex::Both,
                    period: period.to_string(),
                    group: Some(group.join("; ")),
                    value: n as f64,
                    bounds: None,
                    unit: Unit::Records,
                    status: Status::Administrative,
                    provenance: source.clone().into(),
                }))
            }
        }
    };
    let rows = row_keys
        .iter()
        .map(|r| Row::named(named(0, *r), column_keys.iter().map(|c| cell(*r, c)).collect()))
        .collect();
    let columns = column_keys
        .iter()
        .map(|c| {
            let names: Vec<Term> = c.iter().enumerate().map(|(d, v)| named(d + 1, *v)).collect();
            if names.is_empty() {
                Term::new("flows-column-count")
            } else {
                Term::new("flows-terms").with("terms", crate::say::Arg::Terms(names))
            }
        })
        .collect();
    let corner = table.by.first().map(|d| traits(&d.name)).or_else(|| Some(plain("")));
    let grid = Grid { corner, columns, rows };
    let mut section = Section::new(id, title, Term::new("flows-page-register-summary"), grid, Drawing::Bars { columns: 1 });
    section.notes = vec![
        Term::new("flows-note-administrative"),
        Term::new("flows-note-withheld").with("k", crate::say::Arg::Count(i64::try_from(table.threshold).unwrap_or(i64::MAX))),
    ];
    section.released = true;
    section
}
