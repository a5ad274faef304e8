//! Countries, their subjects, the provisions of a subject, on any day.

use super::tell::{Asked, Told, holds, pack_named, period, place, query, sure};
use crate::app::App;
use crate::page::{Page, html};
use crate::problem::Problem;
use crate::router::In;
use askama::Template;
use axum::extract::{Path, RawQuery, State};
use axum::response::Response;
use sapar_law::day::{Day, MonthEnd};
use sapar_law::model::{Covered, Head, Laws, PackId, Provision, TopicId};
use sapar_words::called::known_topic;
use sapar_words::{Lang, date, say, sort_by_name, value_title};
use std::sync::Arc;

#[derive(Template)]
#[template(path = "law.html")]
struct Index {
    page: Page,
    asked: Asked,
    countries: Vec<Place>,
    treaties: Vec<Place>,
}

/// A pack in the list.
struct Place {
    pack: String,
    name: String,
    in_force: usize,
    subjects: Option<String>,
    seen: Option<String>,
}

#[derive(Template)]
#[template(path = "law_pack.html")]
struct Pack {
    page: Page,
    asked: Asked,
    pack: String,
    name: String,
    treaty: bool,
    procedures: bool,
    subjects: Vec<Subject>,
    not_held: Vec<String>,
    values: Vec<(String, String)>,
    acts: Vec<(String, String)>,
}

/// A subject of a pack.
struct Subject {
    name: String,
    title: String,
    in_force: usize,
    all: usize,
    held: Option<String>,
    horizon: Option<String>,
}

#[derive(Template)]
#[template(path = "law_topic.html")]
struct Topic {
    page: Page,
    asked: Asked,
    pack: String,
    place: String,
    title: Told,
    held: Option<String>,
    horizon: Option<String>,
    now: Vec<Item>,
    other: Vec<Item>,
}

/// A provision in a list.
pub struct Item {
    /// Its full name.
    pub name: String,
    /// Its sentence.
    pub told: Told,
    /// Duty, right, … or what it decides.
    pub kind: String,
    /// When it is in force.
    pub period: String,
    /// How sure we are.
    pub sure: String,
    /// The word for it, for its look.
    pub sure_word: &'static str,
    /// It is the one the page is about.
    pub here: bool,
}

impl Item {
    /// A provision as a line of a list.
    pub fn new(laws: &Laws, lang: Lang, p: &Provision) -> Item {
        Item {
            name: p.name.clone(),
            told: Told::of(lang, &p.texts),
            kind: kind(laws, lang, p),
            period: period(lang, p.in_force),
            sure: sure(lang, p.confidence),
            sure_word: p.confidence.word(),
            here: false,
        }
    }
}

/// Duty, right, … or what is decided.
pub fn kind(laws: &Laws, lang: Lang, p: &Provision) -> String {
    match &p.head {
        Head::Decides(c, _) => lang.of(&laws.conclusions[c.ix()].title).to_owned(),
        Head::Norm(n) => say(lang, &format!("law-kind-{}", n.kind.word()), &[]),
    }
}

/// "from …, seen to …".
fn held(lang: Lang, c: &Covered) -> String {
    let to = date(lang, c.seen_to);
    match c.from {
        Some(from) => say(lang, "law-held-from", &[("from", date(lang, from).into()), ("to", to.into())]),
        None => say(lang, "law-held", &[("to", to.into())]),
    }
}

/// What must be said where our knowledge ends before the day.
fn horizon(laws: &Laws, lang: Lang, c: &Covered, on: Day) -> Option<String> {
    if on <= c.seen_to {
        return None;
    }
    let stale = laws.stale_months.and_then(|m| c.seen_to.add_months(m, MonthEnd::Last)).is_some_and(|d| d < on);
    let name = if stale { "law-horizon-stale" } else { "law-horizon-verify" };
    Some(say(lang, name, &[("date", date(lang, c.seen_to).into())]))
}

/// `GET /{lang}/law`
pub async fn index(State(app): State<Arc<App>>, In(lang): In, RawQuery(raw): RawQuery) -> Result<Response, Problem> {
    let laws = &app.engine.laws;
    let asked = Asked::read(&app, lang, &query(raw), None);
    let (mut countries, mut treaties) = (Vec::new(), Vec::new());
    for (i, p) in laws.packs.iter().enumerate() {
        let id = PackId(i as u32);
        let own = || laws.provisions.iter().filter(|x| x.pack == id);
        if own().next().is_none() {
            continue;
        }
        let covered: Vec<&Covered> = laws.covered.iter().filter(|c| c.pack == id).collect();
        let seen = covered.iter().map(|c| c.seen_to).min().zip(covered.iter().map(|c| c.seen_to).max());
        let entry = Place {
            pack: p.name.clone(),
            name: place(laws, lang, id),
            in_force: own().filter(|x| holds(x.in_force, asked.on)).count(),
            subjects: (!covered.is_empty()).then(|| {
                let (n, all) = (covered.len().to_string(), laws.topics.len().to_string());
                say(lang, "law-count", &[("held", n.into()), ("all", all.into())])
            }),
            seen: seen.map(|(a, b)| {
                let (from, to) = (date(lang, a), date(lang, b));
                if a == b {
                    to
                } else {
                    say(lang, "law-seen-range", &[("from", from.into()), ("to", to.into())])
                }
            }),
        };
        if p.country.is_some() { countries.push(entry) } else { treaties.push(entry) }
    }
    sort_by_name(lang, &mut countries, |p| &p.name);
    sort_by_name(lang, &mut treaties, |p| &p.name);
    let page = Page::open(&app, lang, "law-title", &format!("/law{}", asked.query()));
    html(
        lang,
        &Index {
            page,
            asked,
            countries,
            treaties,
        },
    )
}

/// `GET /{lang}/law/in/{pack}`
pub async fn pack(State(app): State<Arc<App>>, In(lang): In, Path((_, pack)): Path<(String, String)>, RawQuery(raw): RawQuery) -> Result<Response, Problem> {
    let laws = &app.engine.laws;
    let id = pack_named(laws, &pack).ok_or_else(|| Problem::not_found(lang))?;
    let country = laws.packs[id.ix()].country;
    let asked = Asked::read(&app, lang, &query(raw), country);
    let (mut subjects, mut not_held) = (Vec::new(), Vec::new());
    for (i, t) in laws.topics.iter().enumerate() {
        let topic = TopicId(i as u32);
        let own = || laws.provisions.iter().filter(|p| p.pack == id && p.topic == topic);
        let covered = laws.covered.iter().find(|c| c.pack == id && c.topic == topic);
        let title = lang.of(&t.title).to_owned();
        let all = own().count();
        if all == 0 && covered.is_none() {
            not_held.push(title);
            continue;
        }
        subjects.push(Subject {
            name: t.name.clone(),
            title,
            in_force: own().filter(|p| holds(p.in_force, asked.on)).count(),
            all,
            held: covered.map(|c| held(lang, c)),
            horizon: covered.and_then(|c| horizon(laws, lang, c, asked.on)),
        });
    }
    sort_by_name(lang, &mut subjects, |s| &s.title);
    sort_by_name(lang, &mut not_held, |s| s);
    let series = laws.series.iter().filter(|s| s.pack == id).map(|s| s.name.clone());
    let tables = laws.tables.iter().filter(|t| t.pack == id).map(|t| t.name.clone());
    let mut values: Vec<(String, String)> = series.chain(tables).map(|n| (value_title(lang, &n), n)).collect();
    sort_by_name(lang, &mut values, |(title, _)| title);
    // An act belongs to the pack whose provisions or figures cite it; acts carry no pack of their own.
    let mut acts: Vec<(String, String)> = cited(laws, id)
        .into_iter()
        .filter_map(|act| laws.acts.get(act).map(|a| (act.to_owned(), sapar_words::act_title(lang, a).to_owned())))
        .collect();
    acts.sort();
    let page = Page::open(&app, lang, "law-title", &format!("/law/in/{pack}{}", asked.query()));
    html(
        lang,
        &Pack {
            page,
            asked,
            name: place(laws, lang, id),
            treaty: country.is_none(),
            procedures: laws.procedures.iter().any(|p| p.pack == id),
            pack,
            subjects,
            not_held: if country.is_some() { not_held } else { Vec::new() },
            values,
            acts,
        },
    )
}

/// The acts that a pack cites, each once.
fn cited(laws: &Laws, id: PackId) -> Vec<&str> {
    let provisions = laws.provisions.iter().filter(|p| p.pack == id).flat_map(|p| &p.cites);
    let series = laws.series.iter().filter(|s| s.pack == id).flat_map(|s| &s.rows);
    let tables = laws.tables.iter().filter(|t| t.pack == id).flat_map(|t| &t.rows);
    let figures = series.chain(tables).flat_map(|f| f.cites.iter());
    let mut acts: Vec<&str> = provisions.chain(figures).filter_map(|c| c.act.as_ref()).map(|a| &*a.text).collect();
    acts.sort_unstable();
    acts.dedup();
    acts
}

/// `GET /{lang}/law/in/{pack}/{topic}`
pub async fn topic(
    State(app): State<Arc<App>>,
    In(lang): In,
    Path((_, pack, topic)): Path<(String, String, String)>,
    RawQuery(raw): RawQuery,
) -> Result<Response, Problem> {
    let laws = &app.engine.laws;
    let id = pack_named(laws, &pack).ok_or_else(|| Problem::not_found(lang))?;
    let of = known_topic(laws, &topic).ok_or_else(|| Problem::not_found(lang))?;
    let asked = Asked::read(&app, lang, &query(raw), laws.packs[id.ix()].country);
    let covered = laws.covered.iter().find(|c| c.pack == id && c.topic == of);
    let own = laws.provisions.iter().filter(|p| p.pack == id && p.topic == of);
    let (now, other): (Vec<&Provision>, Vec<&Provision>) = own.partition(|p| holds(p.in_force, asked.on));
    let items = |list: Vec<&Provision>| list.into_iter().map(|p| Item::new(laws, lang, p)).collect::<Vec<_>>();
    let page = Page::open(&app, lang, "law-title", &format!("/law/in/{pack}/{topic}{}", asked.query()));
    html(
        lang,
        &Topic {
            page,
            place: place(laws, lang, id),
            pack,
            title: Told::of(lang, &laws.topics[of.ix()].title),
            held: covered.map(|c| held(lang, c)),
            horizon: covered.and_then(|c| horizon(laws, lang, c, asked.on)),
            now: items(now),
            other: items(other),
            asked,
        },
    )
}
