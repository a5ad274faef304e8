//! Procedures measured: what each route to stay and work costs, how long it takes, how many papers, visits and offices it needs.
//!
//! The numbers come from the law packs, which this room does not know: whoever asks the law engine brings them. A number nobody holds is
//! absent, never zero.

use super::{Cell, Drawing, Grid, Page, Row, Section, plain};
use crate::area::Area;
use crate::figure::{Figure, Indicator, Status, Unit};
use crate::say::Term;
use crate::sex::Sex;
use crate::vintage::Vintage;

/// One procedure on one day.
#[derive(Debug, Clone, PartialEq)]
pub struct Procedure {
    /// Its name, the same on every day.
    pub name: String,
    /// Its title, in the language of the page.
    pub title: String,
    /// The country.
    pub area: Area,
    /// For whom it is measured, in the language of the page (category, sex); empty for everybody.
    pub whom: String,
    /// The day, ISO 8601.
    pub on: String,
    /// Least and most it costs, in units of the country's money.
    pub cost: Option<(f64, f64)>,
    /// The money's code, such as `KZT`.
    pub currency: String,
    /// The same in monthly minimum wages.
    pub wages: Option<(f64, f64)>,
    /// Days it may take.
    pub days: Option<f64>,
    /// Documents to be brought.
    pub documents: Option<f64>,
    /// Visits.
    pub visits: Option<f64>,
    /// Offices.
    pub offices: Option<f64>,
    /// Articles it stands on, in the language of the page.
    pub cites: String,
    /// How sure it is, in the language of the page; empty where it is known.
    pub state: String,
}

/// The page. `today` are the procedures on one day, `over_time` the same (and others) on other days; `laws` says which laws were read.
pub fn procedures(today: &[Procedure], over_time: &[Procedure], laws: &Vintage) -> Page {
    let mut sections = vec![
        table(today, laws),
        counts(
            today,
            laws,
            "days",
            "flows-page-procedures-days",
            &[("procedure_days", Unit::Days, |p| p.days, "flows-column-days")],
        ),
        counts(
            today,
            laws,
            "papers",
            "flows-page-procedures-papers",
            &[
                ("procedure_documents", Unit::Number, |p| p.documents, "flows-column-documents"),
                ("procedure_visits", Unit::Number, |p| p.visits, "flows-column-visits"),
                ("procedure_offices", Unit::Number, |p| p.offices, "flows-column-offices"),
            ],
        ),
        counts(
            today,
            laws,
            "wages",
            "flows-page-procedures-wages",
            &[("procedure_wages", Unit::Wages, |p| p.wages.map(|w| w.1), "flows-column-wages")],
        ),
    ];
    let mut names: Vec<(&str, Area, &str)> = over_time.iter().map(|p| (p.name.as_str(), p.area, p.whom.as_str())).collect();
    names.sort_unstable();
    names.dedup();
    for (name, area, whom) in names {
        let one: Vec<&Procedure> = over_time.iter().filter(|p| p.name == name && p.area == area && p.whom == whom).collect();
        if let Some(mut section) = history(&one, laws) {
            // The same procedure for other persons is another section; their words are no part of an address.
            let same = |s: &&Section| s.id == section.id || s.id.strip_prefix(&section.id).is_some_and(|rest| rest.starts_with("--"));
            let before = sections.iter().filter(same).count();
            if before > 0 {
                section.id = format!("{}--{}", section.id, before + 1);
            }
            sections.push(section);
        }
    }
    let mut page = Page::new("procedures".to_string(), Term::new("flows-page-procedures"), Vec::new(), sections);
    page.notes = vec![Term::new("flows-note-procedures"), Term::new("flows-note-names")];
    page
}

fn label(p: &Procedure) -> Term {
    let id = if p.whom.is_empty() { "flows-procedure" } else { "flows-procedure-whom" };
    let term = Term::new(id).with("area", p.area).with("title", p.title.as_str());
    if p.whom.is_empty() { term } else { term.with("whom", p.whom.as_str()) }
}

fn figure(p: &Procedure, laws: &Vintage, measure: &'static str, unit: Unit, value: Option<f64>) -> Cell {
    value
        .map(|value| Figure {
            measure: Indicator::new(measure),
            area: p.area,
            counterpart: None,
            sex: Sex::Both,
            period: p.on.clone(),
            group: Some(if p.whom.is_empty() {
                p.name.clone()
            } else {
                format!("{}; {}", p.name, p.whom)
            }),
            value,
            bounds: None,
            unit,
            status: Status::Published,
            provenance: laws.clone().into(),
        })
        .into()
}

fn word(text: &str) -> Cell {
    if text.is_empty() { Cell::Absent } else { Cell::Word(plain(text)) }
}

fn table(today: &[Procedure], laws: &Vintage) -> Section {
    let rows = today
        .iter()
        .map(|p| {
            let money = Unit::LocalMoney;
            let cells = vec![
                figure(p, laws, "procedure_cost", money, p.cost.map(|c| c.0)),
                figure(p, laws, "procedure_cost_most", money, p.cost.map(|c| c.1)),
                word(&p.currency),
                figure(p, laws, "procedure_days", Unit::Days, p.days),
                figure(p, laws, "procedure_documents", Unit::Number, p.documents),
                figure(p, laws, "procedure_visits", Unit::Number, p.visits),
                figure(p, laws, "procedure_offices", Unit::Number, p.offices),
                word(&p.cites),
                word(&p.state),
            ];
            Row {
                area: Some(p.area),
                ..Row::named(label(p), cells)
            }
        })
        .collect();
    let columns = ["cost-least", "cost-most", "currency", "days", "documents", "visits", "offices", "cites", "sure"]
        .iter()
        .map(|c| Term::new(format!("flows-column-{c}")))
        .collect();
    Section::new(
        "procedures",
        Term::new("flows-page-procedures-table"),
        Term::new("flows-page-procedures-table-summary"),
        Grid {
            corner: Some(Term::new("flows-column-procedure")),
            columns,
            rows,
        },
        Drawing::None,
    )
}

type Count = (&'static str, Unit, fn(&Procedure) -> Option<f64>, &'static str);

fn counts(today: &[Procedure], laws: &Vintage, id: &'static str, title: &'static str, what: &[Count]) -> Section {
    let rows = today
        .iter()
        .filter(|p| what.iter().any(|w| (w.2)(p).is_some()))
        .map(|p| {
            let cells = what.iter().map(|(measure, unit, pick, _)| figure(p, laws, measure, *unit, pick(p))).collect();
            Row::named(label(p), cells)
        })
        .collect();
    let grid = Grid {
        corner: Some(Term::new("flows-column-procedure")),
        columns: what.iter().map(|w| Term::new(w.3)).collect(),
        rows,
    };
    Section::new(
        id,
        Term::new(title),
        Term::new("flows-page-procedures-summary"),
        grid,
        Drawing::Bars { columns: what.len() },
    )
}

/// A year as a number, with the part of it that has gone: `2026-07-01` is 2026.5.
fn year_of(day: &str) -> Option<f64> {
    let mut parts = day.split('-').map(|p| p.parse::<f64>().ok());
    let year = parts.next()??;
    let month = parts.next().flatten().unwrap_or(1.0);
    Some(year + (month - 1.0) / 12.0)
}

fn history(one: &[&Procedure], laws: &Vintage) -> Option<Section> {
    let first = one.first()?;
    let mut days: Vec<&&Procedure> = one.iter().filter(|p| p.cost.is_some()).collect();
    days.sort_by(|a, b| a.on.cmp(&b.on));
    if days.len() < 2 {
        return None;
    }
    let rows = days
        .iter()
        .map(|p| {
            let cells = vec![
                figure(p, laws, "procedure_cost", Unit::LocalMoney, p.cost.map(|c| c.0)),
                figure(p, laws, "procedure_cost_most", Unit::LocalMoney, p.cost.map(|c| c.1)),
            ];
            Row {
                year: year_of(&p.on),
                ..Row::named(plain(p.on.as_str()), cells)
            }
        })
        .collect();
    let grid = Grid {
        corner: Some(Term::new("flows-column-day")),
        columns: vec![Term::new("flows-column-cost-least"), Term::new("flows-column-cost-most")],
        rows,
    };
    let id: String = format!("{}-{}", first.area.code().to_ascii_lowercase(), first.name)
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() { c } else { '-' })
        .collect();
    Some(Section::new(
        format!("over-time-{id}"),
        Term::new("flows-page-procedures-time")
            .with("procedure", label(first))
            .with("currency", first.currency.as_str()),
        Term::new("flows-page-procedures-time-summary"),
        grid,
        Drawing::Lines {
            columns: 2,
            fans: Vec::new(),
            steps: true,
            until: None,
            level: None,
        },
    ))
}
