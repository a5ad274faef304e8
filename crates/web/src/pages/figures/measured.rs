//! Procedures measured: what the law engine holds of them on a day, as figures with charts and files.

use super::room::{Figures, spoken};
use super::sheet::{Around, Sheet, respond};
use crate::app::App;
use crate::pages::law::{Asked, query};
use crate::problem::Problem;
use crate::router::In;
use axum::extract::{Path, RawQuery, State};
use axum::response::Response;
use sapar_flows::page::{Procedure, procedures};
use sapar_flows::vintage::Vintage;
use sapar_law::day::Day;
use sapar_law::facts::Facts;
use sapar_law::model::Laws;
use sapar_words::procedures::{Row, countries, rows, starting_point};
use sapar_words::{Lang, citations_on, say};
use std::sync::Arc;

/// The first year of the costs over time.
const SINCE: i32 = 2018;
/// Most points of costs over time, one a year: whoever asks for a day in the far future gets these and the day itself.
const MOST_POINTS: usize = 30;
/// The categories of workers that a permit may distinguish.
const CATEGORIES: [&str; 4] = ["1", "2", "3", "4"];

/// `GET /{lang}/figures/procedures`
pub async fn page(State(app): State<Arc<App>>, In(lang): In, RawQuery(raw): RawQuery) -> Result<Response, Problem> {
    let figures = Figures::of(&app, lang)?;
    let asked = Asked::read(&app, lang, &query(raw), None);
    let sheet = made(&app, figures, lang, asked.on)?;
    let ways = [("/law/procedures".to_owned(), say(lang, "law-procedures-door", &[]))];
    let around = Around {
        address: "/figures/procedures",
        query: &asked.query(),
        lead: Some("figures-procedures-lead"),
        day: Some(&asked),
        ways: &ways,
        ways_title: "figures-further",
        ..Around::default()
    };
    respond(&app, lang, &sheet, &around)
}

/// `GET /{lang}/figures/procedures/{file}`
pub async fn file(State(app): State<Arc<App>>, In(lang): In, Path((_, name)): Path<(String, String)>, RawQuery(raw): RawQuery) -> Result<Response, Problem> {
    let figures = Figures::of(&app, lang)?;
    let asked = Asked::read(&app, lang, &query(raw), None);
    made(&app, figures, lang, asked.on)?.file(figures, lang, &name)
}

fn made(app: &App, figures: &Figures, lang: Lang, on: Day) -> Result<Arc<Sheet>, Problem> {
    let speaker = spoken(lang);
    let laws = &app.engine.laws;
    figures.made.get(&format!("{} procedures {on} {}", speaker.code(), laws.fingerprint), || {
        let measured = Measured { app, figures, lang: speaker };
        let fault = |e: sapar_law::plan::PlanError| Problem::fault(lang, &e);
        let today = measured.on(on).map_err(fault)?;
        let over_time = measured.over_time(on).map_err(fault)?;
        let vintage = Vintage {
            source: say(speaker, "figures-laws", &[]),
            revision: laws.fingerprint.clone(),
            retrieved: on.to_string(),
            copy: laws.fingerprint.clone(),
            licence: "Apache-2.0".to_owned(),
        };
        Ok(Sheet::new(figures, lang, procedures(&today, &over_time, &vintage)))
    })
}

/// Who measures.
struct Measured<'a> {
    app: &'a App,
    figures: &'a Figures,
    lang: Lang,
}

impl Measured<'_> {
    /// Every procedure on a day; for each category of workers where they differ.
    fn on(&self, on: Day) -> Result<Vec<Procedure>, sapar_law::plan::PlanError> {
        let laws = &self.app.engine.laws;
        let start = starting_point(laws).unwrap_or_else(|| Facts::new(laws));
        let mut persons = Vec::new();
        for category in CATEGORIES {
            let mut facts = start.clone();
            if facts.set(laws, "permit_category", category).is_ok() {
                persons.push((say(self.lang, "figures-category", &[("n", category.into())]), facts));
            }
        }
        if persons.is_empty() {
            persons.push((String::new(), start));
        }
        let mut all = Vec::new();
        for c in countries(laws) {
            let Some(area) = self.figures.area(&c.to_string()) else { continue };
            let mut of_country: Vec<Procedure> = Vec::new();
            for (whom, facts) in &persons {
                for row in rows(&self.app.engine, facts, c, on)? {
                    let p = self.procedure(laws, &row, area);
                    of_country.push(Procedure { whom: whom.clone(), ..p });
                }
            }
            all.extend(merged(of_country, persons.len()));
        }
        Ok(all)
    }

    /// The first of January of each year and the day itself; only what did not always cost the same.
    fn over_time(&self, on: Day) -> Result<Vec<Procedure>, sapar_law::plan::PlanError> {
        let mut all = Vec::new();
        for day in days(on) {
            all.extend(self.on(day)?.into_iter().filter(|p| p.cost.is_some()));
        }
        let changed = |p: &Procedure| all.iter().any(|o| o.name == p.name && o.area == p.area && o.whom == p.whom && o.cost != p.cost);
        let kept: Vec<bool> = all.iter().map(changed).collect();
        Ok(all.into_iter().zip(kept).filter_map(|(p, keep)| keep.then_some(p)).collect())
    }

    fn procedure(&self, laws: &Laws, row: &Row, area: sapar_flows::area::Area) -> Procedure {
        let p = &laws.procedures[row.procedure];
        let m = row.measured();
        let hundredths = |(a, b): (i64, i64)| (a as f64 / 100.0, b as f64 / 100.0);
        let count = |n: Option<i64>| n.map(|n| n as f64);
        let mut state: Vec<String> = row.state_words(laws, self.lang).into_iter().collect();
        if m.other_term {
            let [_, _, term, ..] = row.figures(laws, self.lang);
            state.push(say(self.lang, "figures-term", &[("term", term.into())]));
        }
        if m.cost.is_none() {
            let needs = row.questions(laws, self.lang).join(" ");
            if !needs.is_empty() {
                state.push(say(self.lang, "figures-depends", &[("questions", needs.into())]));
            }
        }
        let cites: Vec<String> = citations_on(laws, self.lang, &p.cites, row.on).into_iter().map(|c| c.text).collect();
        Procedure {
            name: p.name.clone(),
            title: self.lang.of(&p.texts).to_owned(),
            area,
            whom: String::new(),
            on: row.on.to_string(),
            cost: m.cost.map(hundredths),
            currency: m.currency.map_or_else(String::new, |c| c.to_string()),
            wages: m.wages.map(hundredths),
            days: count(m.days),
            documents: count(p.documents),
            visits: count(p.visits),
            offices: count(p.offices),
            cites: cites.join("; "),
            state: state.join("; "),
        }
    }
}

/// The first day of each year, and the day itself.
fn days(on: Day) -> impl Iterator<Item = Day> {
    let years = (SINCE..=on.year()).take(MOST_POINTS);
    years.filter_map(|y| Day::from_ymd(y, 1, 1)).filter(move |d| *d < on).chain([on])
}

/// What is the same for everybody is told once.
fn merged(all: Vec<Procedure>, persons: usize) -> Vec<Procedure> {
    let mut out: Vec<Procedure> = Vec::new();
    let mut names: Vec<&str> = all.iter().map(|p| p.name.as_str()).collect();
    let mut seen = std::collections::BTreeSet::new();
    names.retain(|n| seen.insert(*n));
    for name in names {
        let of_name: Vec<&Procedure> = all.iter().filter(|p| p.name == name).collect();
        let Some(first) = of_name.first() else { continue };
        let same = |p: &&Procedure| p.cost == first.cost && p.days == first.days && p.state == first.state;
        if of_name.len() == persons && of_name.iter().all(same) {
            out.push(Procedure {
                whom: String::new(),
                ..(*first).clone()
            });
        } else {
            out.extend(of_name.into_iter().cloned());
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn costs_over_time_end_with_the_day_and_are_few_however_far_it_is() {
        let told = |on: &str| -> Vec<String> { Day::parse(on).map(days).into_iter().flatten().map(|d| d.to_string()).collect() };
        assert_eq!(told("2020-05-01"), ["2018-01-01", "2019-01-01", "2020-01-01", "2020-05-01"]);
        assert_eq!(told("2019-01-01"), ["2018-01-01", "2019-01-01"]);
        assert_eq!(told("1990-01-01"), ["1990-01-01"]);
        let far = told("9999-12-31");
        assert_eq!((far.len(), far.last().map(String::as_str)), (MOST_POINTS + 1, Some("9999-12-31")));
    }
}
