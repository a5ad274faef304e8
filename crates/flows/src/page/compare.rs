//! The page that puts the region's countries side by side, with its map.

use super::pick::{newest, per, share};
use super::{Cell, Drawing, Grid, Page, Row, Section, outlook, plain};
use crate::area::Area;
use crate::figure::{Figure, Indicator, Unit};
use crate::region::{Region, Tables};
use crate::say::Term;
use crate::sex::Sex;

/// How many corridors the map draws.
const ARROWS: usize = 20;

/// The countries of the region side by side: migrants here and abroad, women among them, growth and its parts, remittances; the map; flows
/// of a period (`2015/2020`; the newest otherwise); the world.
///
/// Countries stand in the order of the setting: they are not ranked.
pub fn compare(tables: &Tables, region: &Region, period: Option<&str>) -> Page {
    let areas: Vec<Area> = region.areas().iter().copied().filter(|a| tables.areas().contains(a)).collect();
    let last = areas.first().and_then(|a| newest(tables, "immigrants", *a)).unwrap_or_default();
    let mut sections = vec![
        map(tables, &areas, &last),
        stocks(tables, &areas, &last),
        women(tables, &areas, &last),
        growth(tables, &areas),
        money(tables, &areas),
    ];
    sections.extend(outlook::flows(tables, None, period, 30));
    sections.push(outlook::world(tables));
    Page::new("region".to_string(), Term::new("flows-page-compare"), Vec::new(), sections)
}

fn country_grid(columns: Vec<Term>, rows: Vec<Row>) -> Grid {
    Grid {
        corner: Some(Term::new("flows-column-country")),
        columns,
        rows,
    }
}

fn section(id: &'static str, title: &'static str, summary: &'static str, grid: Grid, drawing: Drawing) -> Section {
    Section::new(id, Term::new(title), Term::new(summary), grid, drawing)
}

/// People born in a country who live elsewhere, for each hundred who live in it; arrows are the largest stocks.
fn map(tables: &Tables, areas: &[Area], last: &str) -> Section {
    let rows = areas
        .iter()
        .map(|&a| {
            let people = tables
                .one("population", a, Sex::Both, last)
                .or_else(|| tables.one("population_projected", a, Sex::Both, last));
            // Stocks are persons, populations thousands.
            let rate = |measure: &str, name: &'static str| -> Cell { per(name, tables.one(measure, a, Sex::Both, last), people, 0.1, Unit::Percent).into() };
            Row::of(a, vec![rate("emigrants", "emigrants_per_100"), rate("immigrants", "immigrants_per_100")])
        })
        .collect();
    let mut flows: Vec<(Area, Area, f64)> = tables
        .figures()
        .iter()
        .filter(|f| f.measure.code() == "stock" && f.period == last && f.sex == Sex::Both && areas.contains(&f.area))
        .filter_map(|f| f.counterpart.filter(|c| areas.contains(c)).map(|c| (c, f.area, f.value)))
        .collect();
    flows.sort_by(|a, b| b.2.total_cmp(&a.2).then((a.0, a.1).cmp(&(b.0, b.1))));
    flows.truncate(ARROWS);
    let columns = vec![
        Term::new("flows-column-emigrants-per-100").with("year", last),
        Term::new("flows-column-immigrants-per-100").with("year", last),
    ];
    section(
        "map",
        "flows-page-map",
        "flows-page-map-summary",
        country_grid(columns, rows),
        Drawing::Map { flows },
    )
    .noting("flows-note-borders")
}

fn stocks(tables: &Tables, areas: &[Area], last: &str) -> Section {
    let rows = areas
        .iter()
        .map(|&a| {
            let of = |m: &str, y: &str| tables.one(m, a, Sex::Both, y).into();
            Row::of(
                a,
                vec![of("immigrants", last), of("emigrants", last), of("immigrants", "1990"), of("emigrants", "1990")],
            )
        })
        .collect();
    let columns = [("immigrants", last), ("emigrants", last), ("immigrants", "1990"), ("emigrants", "1990")]
        .iter()
        .map(|(m, y)| Term::new(format!("flows-column-{m}")).with("year", *y))
        .collect();
    section(
        "stocks",
        "flows-page-compare-stocks",
        "flows-page-compare-stocks-summary",
        country_grid(columns, rows),
        Drawing::Bars { columns: 2 },
    )
    .noting("flows-note-one-revision")
}

fn women(tables: &Tables, areas: &[Area], last: &str) -> Section {
    let mut rows = Vec::new();
    for (measure, label) in [("emigrants", "flows-word-from"), ("immigrants", "flows-word-in")] {
        for &a in areas {
            let of = |y: &str| share("share_of_women", tables.one(measure, a, Sex::Female, y), tables.one(measure, a, Sex::Both, y)).into();
            rows.push(Row::named(Term::new(label).with("area", a), vec![of("1990"), of(last)]));
        }
    }
    let grid = country_grid(vec![plain("1990"), plain(last)], rows);
    section("women", "flows-page-compare-women", "flows-page-compare-women-summary", grid, Drawing::Dots)
}

/// Sums of the years from 2000 on.
fn growth(tables: &Tables, areas: &[Area]) -> Section {
    let sum = |a: Area, measure: &'static str, name: &'static str| -> Cell {
        let years: Vec<&Figure> = tables.about(measure, a).filter(|f| f.period.as_str() >= "2000").collect();
        let (Some(first), Some(last)) = (years.first(), years.last()) else {
            return Cell::Absent;
        };
        Some(Figure {
            measure: Indicator::new(name),
            period: format!("{}/{}", first.period, last.period),
            value: years.iter().map(|f| f.value).sum(),
            unit: Unit::Thousands,
            bounds: None,
            ..(*first).clone()
        })
        .into()
    };
    let rows = areas
        .iter()
        .map(|&a| {
            let cells = vec![sum(a, "natural_increase", "natural_increase_sum"), sum(a, "net_migration", "net_migration_sum")];
            Row::of(a, cells)
        })
        .collect();
    let columns = vec![Term::new("flows-column-natural-2000"), Term::new("flows-column-net-2000")];
    section(
        "growth",
        "flows-page-compare-growth",
        "flows-page-compare-growth-summary",
        country_grid(columns, rows),
        Drawing::Bars { columns: 2 },
    )
}

fn money(tables: &Tables, areas: &[Area]) -> Section {
    let rows = areas
        .iter()
        .map(|&a| {
            let last = |measure: &str| -> Cell { newest(tables, measure, a).and_then(|y| tables.one(measure, a, Sex::Both, &y)).into() };
            Row::of(a, vec![last("received_share"), last("received"), last("paid")])
        })
        .collect();
    let columns = ["received-share", "received", "paid"]
        .iter()
        .map(|c| Term::new(format!("flows-column-{c}")))
        .collect();
    section(
        "remittances",
        "flows-page-compare-money",
        "flows-page-compare-money-summary",
        country_grid(columns, rows),
        Drawing::Bars { columns: 1 },
    )
    .noting("flows-note-newest-year")
}
