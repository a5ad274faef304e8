//! Procedures side by side on a day, for an example person who can be changed.

use super::tell::{Asked, query};
use crate::app::App;
use crate::body::Fields;
use crate::page::{Page, html};
use crate::problem::Problem;
use crate::router::In;
use crate::widget::{Reader, Widget};
use askama::Template;
use axum::extract::{RawQuery, State};
use axum::response::Response;
use sapar_law::day::Day;
use sapar_law::facts::Facts;
use sapar_law::model::{Country, Fact, FactId, Laws, Type};
use sapar_law::plan::PlanError;
use sapar_law::show::show;
use sapar_words::procedures::{Row, countries, rows, starting_point};
use sapar_words::{Lang, citations_on, country, date, say, sort_by_name, value};
use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

/// Before the name of a fact of the example in the address.
const FACT: &str = "f.";
/// Facts that keep somebody safe are not part of an example that others may read in an address.
const KEPT: &str = "safe_adult";
/// Most comparisons that are remembered.
const MOST: usize = 64;

#[derive(Template)]
#[template(path = "law_procedures.html")]
struct Shown {
    page: Page,
    asked: Asked,
    /// The person in a few words.
    about: Vec<String>,
    /// What is assumed, question and reply.
    assumed: Vec<(String, String)>,
    widgets: Vec<Widget>,
    slips: Vec<(String, String)>,
    places: Vec<Place>,
}

/// The procedures of a country.
struct Place {
    caption: String,
    lines: Vec<Line>,
}

/// One procedure.
struct Line {
    title: super::Told,
    route: String,
    perhaps: bool,
    state: Option<String>,
    /// Name of the column, what is held, and whether anything is.
    cells: Vec<(String, String, bool)>,
    depends: Option<String>,
    cites: String,
}

/// Country, day there, and its procedures.
type Compared = Vec<(Country, Day, Vec<Row>)>;

/// What was compared for an example on a day: the same for every reader and language.
#[derive(Debug)]
struct Remembered {
    laws: String,
    facts: Vec<(FactId, i64)>,
    compared: Arc<Compared>,
}

/// The last comparisons; an example is public, so nothing about a reader is kept.
static COMPARED: Mutex<VecDeque<Remembered>> = Mutex::new(VecDeque::new());

/// `GET /{lang}/law/procedures`
pub async fn page(State(app): State<Arc<App>>, In(lang): In, RawQuery(raw): RawQuery) -> Result<Response, Problem> {
    let laws = &app.engine.laws;
    let fields = query(raw);
    let asked = Asked::read(&app, lang, &fields, None);
    let example = Example::read(laws, lang, &fields);
    let compared = compare(&app, &example.facts, asked.chosen.then_some(asked.on)).map_err(|e| Problem::fault(lang, &e))?;
    let mut places: Vec<(String, Place)> = compared
        .iter()
        .filter(|(_, _, rows)| !rows.is_empty())
        .map(|(c, on, rows)| {
            let name = country(laws, lang, *c);
            let caption = say(lang, "law-proc-caption", &[("country", name.as_str().into()), ("day", date(lang, *on).into())]);
            let lines = rows.iter().map(|r| line(laws, lang, r)).collect();
            (name, Place { caption, lines })
        })
        .collect();
    sort_by_name(lang, &mut places, |(name, _)| name);
    let mut address = form_urlencoded::Serializer::new(String::new());
    for (name, text) in &example.changed {
        address.append_pair(&format!("{FACT}{name}"), text);
    }
    if asked.chosen {
        address.append_pair("on", &asked.on.to_string());
    }
    let query = address.finish();
    let mark = if query.is_empty() { "" } else { "?" };
    html(
        lang,
        &Shown {
            page: Page::open(&app, lang, "law-title", &format!("/law/procedures{mark}{query}")),
            asked,
            about: about(laws, lang, &example.facts),
            assumed: assumed(laws, lang, &example.facts),
            widgets: example.widgets,
            slips: example.slips,
            places: places.into_iter().map(|(_, p)| p).collect(),
        },
    )
}

/// The person of the comparison.
struct Example {
    facts: Facts,
    /// What differs from the starting point, as the law language writes it.
    changed: Vec<(String, String)>,
    widgets: Vec<Widget>,
    slips: Vec<(String, String)>,
}

impl Example {
    fn read(laws: &Laws, lang: Lang, fields: &Fields) -> Example {
        let mut facts = starting_point(laws).unwrap_or_else(|| Facts::new(laws));
        let start = facts.clone();
        let reader = Reader { laws, lang, currency: None };
        let (mut changed, mut widgets, mut slips) = (Vec::new(), Vec::new(), Vec::new());
        let kept = kept(laws);
        for (id, stored) in start.given(laws).filter(|(id, _)| !kept.contains(id)) {
            let fact = &laws.facts[id.ix()];
            let field = format!("{FACT}{}", fact.name);
            let before = show(laws, fact.ty, stored);
            let typed = fields.text(&field).map(|_| reader.read(fact, &field, fields));
            let (told, slip) = match typed {
                Some(Ok(text)) if text != before && facts.set(laws, &fact.name, &text).is_ok() => {
                    changed.push((fact.name.clone(), typed_again(fact, &text)));
                    (text, None)
                }
                Some(Err(slip)) => (before, Some(slip.words(lang))),
                _ => (before, None),
            };
            let mut widget = reader.widget(fact, &field, Some(&told), false);
            if let Some(words) = &slip {
                slips.push((field.clone(), words.clone()));
            }
            widget.slip = slip;
            // The page says once why it asks.
            widget.label.why = None;
            widgets.push(widget);
        }
        Example {
            facts,
            changed,
            widgets,
            slips,
        }
    }
}

/// What a field would hold: `12`, not `12 months`.
fn typed_again(fact: &Fact, text: &str) -> String {
    let number = matches!(fact.ty, Type::Days | Type::Months | Type::Years);
    if number {
        text.split(' ').next().unwrap_or_default().to_owned()
    } else {
        text.to_owned()
    }
}

fn kept(laws: &Laws) -> Vec<FactId> {
    let mut facts = Facts::new(laws);
    let given = laws.profile(KEPT).unwrap_or_default();
    if facts.give(laws, &given).is_err() {
        return Vec::new();
    }
    facts.given(laws).map(|(id, _)| id).collect()
}

/// What says most about the person: what can be named without its question.
fn about(laws: &Laws, lang: Lang, facts: &Facts) -> Vec<String> {
    let named = |(id, v): (FactId, i64)| {
        let fact = &laws.facts[id.ix()];
        let told = match fact.ty {
            Type::Country | Type::Years | Type::Months => true,
            Type::Enum(_) => show(laws, fact.ty, v) != "none",
            _ => false,
        };
        told.then(|| value(laws, lang, fact.ty, v))
    };
    facts.given(laws).filter_map(named).collect()
}

fn assumed(laws: &Laws, lang: Lang, facts: &Facts) -> Vec<(String, String)> {
    let told = |(id, v): (FactId, i64)| {
        let fact = &laws.facts[id.ix()];
        (lang.of(&fact.question).to_owned(), value(laws, lang, fact.ty, v))
    };
    facts.given(laws).map(told).collect()
}

/// Compares, or finds the comparison of a moment ago.
fn compare(app: &App, facts: &Facts, on: Option<Day>) -> Result<Arc<Compared>, PlanError> {
    let laws = &app.engine.laws;
    let days: Vec<(Country, Day)> = countries(laws).into_iter().map(|c| (c, on.unwrap_or_else(|| (app.clock)(Some(c))))).collect();
    // Without a day chosen it is today in every country, which moves on.
    let same = |r: &Remembered| {
        r.laws == laws.fingerprint && r.facts.iter().copied().eq(facts.given(laws)) && r.compared.iter().map(|(c, d, _)| (*c, *d)).eq(days.iter().copied())
    };
    if let Ok(list) = COMPARED.lock()
        && let Some(found) = list.iter().find(|r| same(r))
    {
        return Ok(found.compared.clone());
    }
    let mut all = Vec::new();
    for (c, day) in days {
        all.push((c, day, rows(&app.engine, facts, c, day)?));
    }
    let compared = Arc::new(all);
    if let Ok(mut list) = COMPARED.lock() {
        list.truncate(MOST - 1);
        list.push_front(Remembered {
            laws: laws.fingerprint.clone(),
            facts: facts.given(laws).collect(),
            compared: compared.clone(),
        });
    }
    Ok(compared)
}

fn line(laws: &Laws, lang: Lang, row: &Row) -> Line {
    let p = &laws.procedures[row.procedure];
    let unknown = say(lang, "not-known", &[]);
    let figures = row.figures(laws, lang);
    let cells = ["cost", "wages", "days", "papers", "visits", "offices"]
        .iter()
        .zip(figures)
        .map(|(name, text)| {
            let held = text != unknown;
            (say(lang, &format!("law-proc-{name}"), &[]), text, held)
        })
        .collect();
    let needs = row.questions(laws, lang);
    Line {
        title: super::Told::of(lang, &p.texts),
        route: say(lang, &format!("route-{}", p.route), &[]),
        perhaps: !row.is_certain(),
        state: row.state_words(laws, lang),
        cells,
        depends: (!needs.is_empty()).then(|| needs.join(" ")),
        cites: citations_on(laws, lang, &p.cites, row.on)
            .into_iter()
            .map(|c| c.text)
            .collect::<Vec<_>>()
            .join("; "),
    }
}
