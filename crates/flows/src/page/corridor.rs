//! The page of a corridor: people of one country in another, both ways.

use super::outlook::{back_test, flow_cells, flow_columns};
use super::pick::share;
use super::{Cell, Drawing, Grid, Headline, Page, Row, Section, money, plain, slug};
use crate::area::Area;
use crate::figure::Figure;
use crate::region::Tables;
use crate::say::Term;
use crate::sex::Sex;

/// Everything the tables know about people of `origin` in `destination` and the other way. `None` where nobody is counted either way.
pub fn corridor(tables: &Tables, origin: Area, destination: Area) -> Option<Page> {
    let stock = |from: Area, to: Area, sex: Sex, year: &str| tables.corridor("stock", from, to, sex, year);
    let years = tables.periods("immigrants", Area::WORLD);
    let last = *years.last()?;
    if origin == destination || (stock(origin, destination, Sex::Both, last).is_none() && stock(destination, origin, Sex::Both, last).is_none()) {
        return None;
    }
    let mut headlines = Vec::new();
    for (from, to) in [(origin, destination), (destination, origin)] {
        if let Some(figure) = stock(from, to, Sex::Both, last) {
            let since = stock(from, to, Sex::Both, "2010")
                .filter(|e| e.value > 0.0)
                .map(|e| (e.period.clone(), 100.0 * (figure.value / e.value - 1.0)));
            headlines.push(Headline { figure: figure.clone(), since });
        }
    }
    let sections = vec![
        stocks(tables, origin, destination, &years),
        women(tables, origin, destination, &years),
        flows(tables, origin, destination),
        costs(tables, origin, destination),
        sent(tables, origin, destination),
    ];
    let id = format!("{}-{}", slug(origin), slug(destination));
    let title = Term::new("flows-page-corridor").with("from", origin).with("to", destination);
    Some(Page::new(id, title, headlines, sections))
}

fn words(id: &'static str, from: Area, to: Area) -> Term {
    Term::new(id).with("from", from).with("to", to)
}

fn way(from: Area, to: Area) -> Term {
    words("flows-corridor", from, to)
}

fn both(a: Area, b: Area) -> [(Area, Area); 2] {
    [(a, b), (b, a)]
}

/// People both ways by year, with the damped trend after the last count.
fn stocks(tables: &Tables, a: Area, b: Area, years: &[&str]) -> Section {
    let ahead = ["2030", "2040"];
    let last = years.last().copied().unwrap_or("2024");
    let mut rows: Vec<Row> = Vec::new();
    for y in years {
        let mut cells: Vec<Cell> = Vec::new();
        for (from, to) in both(a, b) {
            cells.push(tables.corridor("stock", from, to, Sex::Both, y).into());
        }
        rows.push(Row::at(y, cells));
    }
    for y in ahead {
        let cells = both(a, b)
            .iter()
            .map(|(from, to)| tables.corridor("stock_damped", *from, *to, Sex::Both, y).into())
            .collect();
        rows.push(Row::at(y, cells));
    }
    rows.retain(|r| r.cells.iter().any(|c| c.figure().is_some()));
    let grid = Grid {
        corner: Some(Term::new("flows-column-year")),
        columns: both(a, b).iter().map(|(from, to)| way(*from, *to)).collect(),
        rows,
    };
    let drawing = Drawing::Lines {
        columns: 2,
        fans: vec![(0, 0), (1, 1)],
        steps: false,
        until: last.parse().ok().map(|y: f64| (y, Term::new("flows-word-projection"))),
        level: None,
    };
    let mut section = Section::new(
        "stocks",
        words("flows-page-corridor-stocks", a, b),
        words("flows-page-corridor-stocks-summary", a, b),
        grid,
        drawing,
    )
    .noting("flows-note-one-revision");
    section
        .notes
        .extend(back_test(tables, "test_stock_damped", "test_stock_naive", "flows-note-test-stock"));
    section
}

/// Women among them, by year.
fn women(tables: &Tables, a: Area, b: Area, years: &[&str]) -> Section {
    let rows = years
        .iter()
        .map(|y| {
            let cells = both(a, b)
                .iter()
                .map(|(from, to)| {
                    let of = |sex| tables.corridor("stock", *from, *to, sex, y);
                    share("share_of_women", of(Sex::Female), of(Sex::Both)).into()
                })
                .collect();
            Row::at(y, cells)
        })
        .collect();
    let grid = Grid {
        corner: Some(Term::new("flows-column-year")),
        columns: both(a, b).iter().map(|(from, to)| way(*from, *to)).collect(),
        rows,
    };
    let drawing = Drawing::Lines {
        columns: 2,
        fans: Vec::new(),
        steps: false,
        until: None,
        level: Some(50.0),
    };
    Section::new(
        "women",
        words("flows-page-corridor-women", a, b),
        words("flows-page-corridor-women-summary", a, b),
        grid,
        drawing,
    )
}

/// Flows of every period both ways, by both measures.
fn flows(tables: &Tables, a: Area, b: Area) -> Section {
    let mut rows = Vec::new();
    for (from, to) in both(a, b) {
        let mut periods: Vec<&Figure> = tables.about("flow_pseudo_bayes", to).filter(|f| f.counterpart == Some(from)).collect();
        periods.sort_by(|x, y| x.period.cmp(&y.period));
        for f in periods {
            let label = Term::new("flows-corridor-in")
                .with("from", from)
                .with("to", to)
                .with("period", f.period.replace('/', "–"));
            rows.push(Row {
                between: Some((from, to)),
                ..Row::named(label, flow_cells(tables, from, to, &f.period))
            });
        }
    }
    let grid = Grid {
        corner: Some(Term::new("flows-column-corridor")),
        columns: flow_columns(),
        rows,
    };
    Section::new(
        "flows",
        words("flows-page-corridor-flows", a, b),
        words("flows-page-corridor-flows-summary", a, b),
        grid,
        Drawing::Bars { columns: 2 },
    )
    .noting("flows-note-measures")
}

/// What sending costs, both ways.
fn costs(tables: &Tables, a: Area, b: Area) -> Section {
    let rows = both(b, a)
        .iter()
        .filter_map(|(sender, receiver)| {
            let cost = tables.about("cost", *receiver).find(|f| f.counterpart == Some(*sender))?;
            let sent = tables.corridor("bilateral_shared", *sender, *receiver, Sex::Both, "2021");
            Some(Row::between(*sender, *receiver, money::cost_cells(Some(cost), sent)))
        })
        .collect();
    let grid = Grid {
        corner: Some(Term::new("flows-column-corridor")),
        columns: money::cost_columns(),
        rows,
    };
    Section::new(
        "costs",
        words("flows-page-corridor-costs", a, b),
        words("flows-page-corridor-costs-summary", a, b),
        grid,
        Drawing::Bars { columns: 1 },
    )
    .noting("flows-note-goal")
}

/// Money sent, by two models.
fn sent(tables: &Tables, a: Area, b: Area) -> Section {
    let rows = both(b, a)
        .iter()
        .map(|(sender, receiver)| {
            let of = |measure: &str, year: &str| tables.corridor(measure, *sender, *receiver, Sex::Both, year).into();
            Row::between(*sender, *receiver, vec![of("bilateral_world_bank", "2018"), of("bilateral_shared", "2021")])
        })
        .collect();
    let grid = Grid {
        corner: Some(Term::new("flows-column-corridor")),
        columns: vec![
            Term::new("flows-column-by-world-bank").with("year", plain("2018")),
            Term::new("flows-column-by-stocks").with("year", plain("2021")),
        ],
        rows,
    };
    Section::new(
        "sent",
        words("flows-page-corridor-sent", a, b),
        words("flows-page-corridor-sent-summary", a, b),
        grid,
        Drawing::Bars { columns: 2 },
    )
    .noting("flows-note-bilateral")
}
