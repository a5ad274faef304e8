//! Sections about change: the imbalance of ages, the components of growth, flows of a period, what may come.

use super::pick::{cell, newest};
use super::stocks::partners;
use super::{Cell, Drawing, Grid, Row, Section, words};
use crate::area::Area;
use crate::figure::{Figure, Indicator, Status, Unit};
use crate::region::Tables;
use crate::say::{Explain, Term};
use crate::sex::Sex;

/// People of 15 to 64 of a country and of its main destinations, 2020 = 100; the country's own also without migration.
pub(super) fn imbalance(tables: &Tables, area: Area) -> Option<Section> {
    let last = newest(tables, "immigrants", area)?;
    let held = |a: &Area| tables.about("working_age_medium", *a).next().is_some();
    let others: Vec<Area> = partners(tables, area, true, &last).into_iter().filter(held).take(3).collect();
    let mut years: Vec<&str> = tables.periods("working_age", area);
    years.extend(tables.periods("working_age_medium", area));
    years.sort_unstable();
    years.dedup();
    let of = |a: Area, scenario: &str, year: &str| -> Cell {
        let base = tables.one("working_age_medium", a, Sex::Both, "2020").map(|f| f.value).filter(|v| *v > 0.0);
        let before = tables
            .one("working_age", a, Sex::Both, year)
            .filter(|_| scenario == "working_age_medium" || year == "2020");
        let figure = tables.one(scenario, a, Sex::Both, year).or(before);
        let index = figure.zip(base).map(|(f, b)| Figure {
            measure: Indicator::new(format!("index_{scenario}")),
            value: 100.0 * f.value / b,
            unit: Unit::Index,
            status: Status::Estimate,
            ..f.clone()
        });
        index.into()
    };
    let rows = years
        .iter()
        .map(|y| {
            let mut cells = vec![of(area, "working_age_medium", y), of(area, "working_age_zero", y)];
            cells.extend(others.iter().map(|o| of(*o, "working_age_medium", y)));
            Row::at(y, cells)
        })
        .collect();
    let mut columns = vec![
        super::name(area),
        Term::new("flows-column-scenario")
            .with("area", area)
            .with("scenario", Term::new("flows-word-no-migration")),
    ];
    columns.extend(others.iter().map(|o| super::name(*o)));
    let grid = Grid {
        corner: Some(Term::new("flows-column-year")),
        columns,
        rows,
    };
    let lines = 2 + others.len();
    let drawing = Drawing::Lines {
        columns: lines,
        fans: Vec::new(),
        steps: false,
        until: Some((2020.0, Term::new("flows-word-projection"))),
        level: Some(100.0),
    };
    Some(Section::new(
        "imbalance",
        words("flows-page-imbalance", area),
        words("flows-page-imbalance-summary", area),
        grid,
        drawing,
    ))
}

/// Natural increase and net migration by year, the publisher's fan after the last year that is known.
pub(super) fn components(tables: &Tables, area: Area) -> Option<Section> {
    let last_known = newest(tables, "net_migration", area)?;
    let mut years: Vec<&str> = tables.periods("net_migration", area);
    // Every year that is known; of the years to come the first and every fifth.
    let ahead = tables.periods("net_migration_projected", area);
    let kept = ahead.iter().enumerate().filter(|(i, y)| *i == 0 || y.ends_with(['0', '5']));
    years.extend(kept.map(|(_, y)| *y));
    years.sort_unstable();
    years.dedup();
    let either = |past: &str, future: &str, y: &str| -> Cell { tables.one(past, area, Sex::Both, y).or_else(|| tables.one(future, area, Sex::Both, y)).into() };
    let rows = years
        .iter()
        .map(|y| {
            let cells = vec![
                either("natural_increase", "natural_increase_projected", y),
                either("net_migration", "net_migration_projected", y),
                cell(tables, "net_migration_projected_95", area, y),
            ];
            Row::at(y, cells)
        })
        .collect();
    let grid = Grid {
        corner: Some(Term::new("flows-column-year")),
        columns: vec![
            Term::new("flows-column-natural"),
            Term::new("flows-column-net"),
            Term::new("flows-column-net-95"),
        ],
        rows,
    };
    let drawing = Drawing::Lines {
        columns: 2,
        fans: vec![(2, 1), (1, 1)],
        steps: false,
        until: last_known.parse().ok().map(|y: f64| (y, Term::new("flows-word-projection"))),
        level: Some(0.0),
    };
    let section = Section::new(
        "components",
        words("flows-page-components", area),
        words("flows-page-components-summary", area),
        grid,
        drawing,
    );
    Some(section.noting("flows-note-interval"))
}

/// Years of a period such as `2015/2020`.
fn span(period: &str) -> f64 {
    let number = |t: &str| t.parse::<f64>().ok();
    period
        .split_once('/')
        .and_then(|(a, b)| Some(number(b)? - number(a)?))
        .filter(|s| *s > 0.0)
        .unwrap_or(1.0)
}

/// The columns of a table of flows.
pub(super) fn flow_columns() -> Vec<Term> {
    ["pseudo-bayes", "minimum", "pb-year", "min-year", "outward", "return", "transit"]
        .iter()
        .map(|c| Term::new(format!("flows-column-flow-{c}")))
        .collect()
}

/// The cells of a corridor in a period, in the order of [`flow_columns`].
pub(super) fn flow_cells(tables: &Tables, from: Area, to: Area, period: &str) -> Vec<Cell> {
    let of = |measure: &str| tables.corridor(measure, from, to, Sex::Both, period);
    let a_year = |measure: &'static str, f: Option<&Figure>| -> Cell {
        f.map(|f| Figure {
            measure: Indicator::new(measure),
            value: f.value / span(period),
            unit: Unit::PersonsAYear,
            ..f.clone()
        })
        .into()
    };
    let (mixed, least) = (of("flow_pseudo_bayes"), of("flow_minimum"));
    vec![
        mixed.into(),
        least.into(),
        a_year("flow_pseudo_bayes_a_year", mixed),
        a_year("flow_minimum_a_year", least),
        of("flow_outward").into(),
        of("flow_return").into(),
        of("flow_transit").into(),
    ]
}

/// The largest flows of a period: those from and to a country, or all of the region.
pub(super) fn flows(tables: &Tables, area: Option<Area>, period: Option<&str>, most: usize) -> Option<Section> {
    let newest_period = tables.areas().first().and_then(|a| newest(tables, "flow_pseudo_bayes", area.unwrap_or(*a)))?;
    let period = period.unwrap_or(&newest_period);
    let mut found: Vec<&Figure> = match area {
        Some(a) => tables.about("flow_pseudo_bayes", a).chain(tables.from("flow_pseudo_bayes", a)).collect(),
        None => tables.figures().iter().filter(|f| f.measure.code() == "flow_pseudo_bayes").collect(),
    };
    found.retain(|f| f.period == period);
    found.sort_by(|a, b| b.value.total_cmp(&a.value).then((a.area, a.counterpart).cmp(&(b.area, b.counterpart))));
    let mut pairs: Vec<(Area, Area)> = found.into_iter().filter_map(|f| Some((f.counterpart?, f.area))).take(most).collect();
    pairs.sort_unstable();
    let rows = pairs
        .into_iter()
        .map(|(from, to)| Row::between(from, to, flow_cells(tables, from, to, period)))
        .collect();
    let grid = Grid {
        corner: Some(Term::new("flows-column-corridor")),
        columns: flow_columns(),
        rows,
    };
    let of = |id: &'static str, regional: &'static str| match area {
        Some(a) => words(id, a).with("period", period.replace('/', "–")),
        None => Term::new(regional).with("period", period.replace('/', "–")),
    };
    let section = Section::new(
        "flows",
        of("flows-page-flows", "flows-page-flows-region"),
        of("flows-page-flows-summary", "flows-page-flows-region-summary"),
        grid,
        Drawing::Sankey,
    );
    Some(section.noting("flows-note-measures"))
}

/// Populations by scenario of migration, and net migration by our own model, with how wrong the methods were.
pub(super) fn projections(tables: &Tables, area: Area) -> Vec<Section> {
    let scenarios = ["medium", "zero", "half", "double"];
    let rows = ["2030", "2040", "2050"]
        .iter()
        .map(|y| {
            let mut cells: Vec<Cell> = scenarios.iter().map(|s| cell(tables, &format!("projected_{s}"), area, y)).collect();
            cells.push(cell(tables, "population_projected", area, y));
            Row::at(y, cells)
        })
        .collect();
    let mut columns: Vec<Term> = scenarios
        .iter()
        .map(|s| Term::new("flows-column-migration-is").with("scenario", Term::new(format!("flows-scenario-{s}"))))
        .collect();
    columns.push(Term::new("flows-column-publisher"));
    let population = Section::new(
        "projection",
        words("flows-page-projection", area),
        words("flows-page-projection-summary", area),
        Grid {
            corner: Some(Term::new("flows-column-year")),
            columns,
            rows,
        },
        Drawing::Bars { columns: 4 },
    )
    .noting("flows-note-replication");

    let periods = tables.periods("net_migration_ar1", area);
    let rows = periods.iter().map(|p| Row::at(p, vec![cell(tables, "net_migration_ar1", area, p)])).collect();
    let mut net = Section::new(
        "net",
        words("flows-page-net", area),
        words("flows-page-net-summary", area),
        Grid {
            corner: Some(Term::new("flows-column-period")),
            columns: vec![Term::new("flows-column-ar1")],
            rows,
        },
        Drawing::Lines {
            columns: 1,
            fans: vec![(0, 0)],
            steps: false,
            until: None,
            level: Some(0.0),
        },
    );
    net.notes
        .extend(back_test(tables, "test_net_ar1", "test_net_persistence", "flows-note-test-net"));
    vec![population, net]
}

/// What a method missed on years it had not seen, and what the naive one missed.
pub(super) fn back_test(tables: &Tables, ours: &str, naive: &str, note: &'static str) -> Vec<Term> {
    tables
        .about(ours, Area::WORLD)
        .filter_map(|f| {
            let other = tables.one(naive, Area::WORLD, Sex::Both, &f.period)?;
            Some(
                Term::new(note)
                    .with("period", f.period.replace('/', "–"))
                    .with("ours", crate::say::Arg::Number(f.value, f.unit.decimals()))
                    .with("naive", crate::say::Arg::Number(other.value, other.unit.decimals()))
                    .with("unit", f.unit.term()),
            )
        })
        .collect()
}

/// Migrants of the world: what is counted, what simple lines make of it, and what the same lines had foretold.
pub(super) fn world(tables: &Tables) -> Section {
    let counted = tables.periods("immigrants", Area::WORLD);
    let fits = ["linear", "share", "exponential"];
    let mut rows: Vec<Row> = counted
        .iter()
        .map(|y| {
            let mut cells = vec![cell(tables, "immigrants", Area::WORLD, y)];
            // The lines start from the last count, so that they are seen to start somewhere.
            let anchor = counted.last() == Some(y);
            cells.extend(
                fits.iter()
                    .map(|_| if anchor { cell(tables, "immigrants", Area::WORLD, y) } else { Cell::Absent }),
            );
            Row::at(y, cells)
        })
        .collect();
    let mut future = vec![Cell::Absent];
    future.extend(fits.iter().map(|f| cell(tables, &format!("world_{f}"), Area::WORLD, "2040")));
    rows.push(Row::at("2040", future));
    let mut columns = vec![Term::new("flows-column-counted")];
    columns.extend(fits.iter().map(|f| Term::new(format!("flows-column-fit-{f}"))));
    let drawing = Drawing::Lines {
        columns: 4,
        fans: Vec::new(),
        steps: false,
        until: Some((2024.0, Term::new("flows-word-lines"))),
        level: None,
    };
    let mut section = Section::new(
        "world",
        Term::new("flows-page-world"),
        Term::new("flows-page-world-summary"),
        Grid {
            corner: Some(Term::new("flows-column-year")),
            columns,
            rows,
        },
        drawing,
    );
    let then = |fit: &str| tables.one(&format!("world_then_{fit}"), Area::WORLD, Sex::Both, "2024");
    if let (Some(line), Some(truth)) = (then("linear"), tables.one("immigrants", Area::WORLD, Sex::Both, "2024")) {
        section.notes.push(
            Term::new("flows-note-world-then")
                .with("line", crate::say::Arg::Number(line.value / 1e6, 1))
                .with("truth", crate::say::Arg::Number(truth.value / 1e6, 1)),
        );
    }
    section.notes.push(Term::new("flows-note-world-claims"));
    section
}
