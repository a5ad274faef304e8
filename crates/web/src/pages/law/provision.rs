//! One provision: what it says, to whom it applies, where it stands, how it changed, and its text.

use super::browse::{Item, kind};
use super::history::versions;
use super::tell::{Told, confidence, holds, period, place};
use crate::app::App;
use crate::page::{Page, html};
use crate::problem::Problem;
use crate::router::In;
use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use sapar_law::day::Day;
use sapar_law::model::{Due, ExprId, Head, Kind, Laws, Norm, Provision, ProvisionId};
use sapar_law::source::line_column;
use sapar_words::{Citation, Lang, Part, citations_with_periods, condition, date, expression, say, value_title};
use std::sync::Arc;

#[derive(Template)]
#[template(path = "law_provision.html")]
struct Shown {
    page: Page,
    pack: String,
    place: String,
    topic: (String, String),
    told: Told,
    note: Option<Told>,
    /// "in force on …".
    status: String,
    in_force: bool,
    kind: String,
    /// Name and value, as a list of particulars.
    says: Vec<(String, String)>,
    otherwise: Vec<Link>,
    when: Option<Part>,
    unless: Vec<(Option<Told>, Part)>,
    exception_to: Vec<Link>,
    groups: Vec<String>,
    exceptions: Vec<Link>,
    cites: Vec<Citation>,
    stands: Vec<(String, String)>,
    reads: Vec<(String, String)>,
    versions: Vec<Item>,
    versions_title: String,
    written: String,
    written_note: String,
}

/// A provision that is referred to.
struct Link {
    name: String,
    told: Told,
}

impl Shown {
    /// A condition as nested lists.
    fn lists(&self, part: &Part) -> Lists {
        Lists {
            part: part.clone(),
            all: self.page.t("law-all-of"),
            any: self.page.t("law-any-of"),
        }
    }
}

#[derive(Template)]
#[template(path = "law_condition.html")]
struct Lists {
    part: Part,
    all: String,
    any: String,
}

impl Lists {
    fn inner(&self, part: &Part) -> Lists {
        Lists {
            part: part.clone(),
            all: self.all.clone(),
            any: self.any.clone(),
        }
    }
}

/// `GET /{lang}/law/provision/{name}`
pub async fn page(State(app): State<Arc<App>>, In(lang): In, Path((_, name)): Path<(String, String)>) -> Result<Response, Problem> {
    let laws = &app.engine.laws;
    let id = laws.provision(&name, None).ok_or_else(|| Problem::not_found(lang))?;
    let p = &laws.provisions[id.ix()];
    let today = (app.clock)(laws.packs[p.pack.ix()].country);
    let page = Page::open(&app, lang, "law-title", &format!("/law/provision/{}", p.name));
    html(lang, &shown(laws, lang, id, today, page))
}

fn shown(laws: &Laws, lang: Lang, id: ProvisionId, today: Day, page: Page) -> Shown {
    let p = &laws.provisions[id.ix()];
    let link = |id: &ProvisionId| Link {
        name: laws.provisions[id.ix()].name.clone(),
        told: Told::of(lang, &laws.provisions[id.ix()].texts),
    };
    let otherwise = match &p.head {
        Head::Norm(n) => n.otherwise.iter().map(link).collect(),
        Head::Decides(..) => Vec::new(),
    };
    let displaced_by = laws.provisions.iter().enumerate().filter(|(_, x)| x.displaces.contains(&id));
    let found = versions(laws, id);
    let status = if holds(p.in_force, today) {
        "law-now-in-force"
    } else if p.in_force.to.is_some_and(|t| t < today) {
        "law-now-ended"
    } else {
        "law-now-later"
    };
    let history = if matches!(p.head, Head::Decides(..)) {
        "law-history-decides"
    } else {
        "law-history-norm"
    };
    let topic = &laws.topics[p.topic.ix()];
    let (written, written_note) = written(laws, lang, p);
    // What a group stands for is told by its title, not provision by provision.
    let single = p
        .displaces
        .iter()
        .filter(|d| laws.provisions[d.ix()].group.is_none_or(|g| !p.displaces_groups.contains(&g)));
    Shown {
        pack: laws.packs[p.pack.ix()].name.clone(),
        place: place(laws, lang, p.pack),
        topic: (topic.name.clone(), lang.of(&topic.title).to_owned()),
        told: Told::of(lang, &p.texts),
        note: p.note.as_ref().map(|n| Told::of(lang, n)),
        status: say(lang, status, &[("day", date(lang, today).into())]),
        in_force: holds(p.in_force, today),
        kind: heading(laws, lang, p),
        says: says(laws, lang, p),
        otherwise,
        when: p.when.map(|w| condition(laws, lang, w)),
        unless: p
            .unless
            .iter()
            .map(|(e, texts)| ((!texts.en.is_empty()).then(|| Told::of(lang, texts)), condition(laws, lang, *e)))
            .collect(),
        exception_to: single.map(link).collect(),
        groups: p
            .displaces_groups
            .iter()
            .map(|g| say(lang, "law-whole-group", &[("group", lang.of(&laws.groups[g.ix()].title).into())]))
            .collect(),
        exceptions: displaced_by.map(|(i, _)| link(&ProvisionId(i as u32))).collect(),
        cites: citations_with_periods(laws, lang, &p.cites, today),
        stands: stands(laws, lang, p),
        reads: reads(laws, lang, p),
        versions: found
            .into_iter()
            .map(|v| Item {
                here: v == id,
                ..Item::new(laws, lang, &laws.provisions[v.ix()])
            })
            .collect(),
        versions_title: say(lang, history, &[]),
        written,
        written_note,
        page,
    }
}

/// "Duty of: the host".
fn heading(laws: &Laws, lang: Lang, p: &Provision) -> String {
    match &p.head {
        Head::Decides(..) => say(lang, "law-decides", &[]),
        Head::Norm(n) => say(
            lang,
            "law-of",
            &[("kind", kind(laws, lang, p).into()), ("who", party(lang, n.of.word()).into())],
        ),
    }
}

fn party(lang: Lang, word: &str) -> String {
    say(lang, &format!("party-{}", word.replace('_', "-")), &[])
}

/// What it says, name by name.
fn says(laws: &Laws, lang: Lang, p: &Provision) -> Vec<(String, String)> {
    let t = |name: &str| say(lang, name, &[]);
    match &p.head {
        Head::Decides(c, e) => vec![(lang.of(&laws.conclusions[c.ix()].title).to_owned(), expression(laws, lang, *e))],
        Head::Norm(n) => norm(laws, lang, n).into_iter().map(|(name, text)| (t(name), text)).collect(),
    }
}

fn norm(laws: &Laws, lang: Lang, n: &Norm) -> Vec<(&'static str, String)> {
    let x = |e: ExprId| expression(laws, lang, e);
    let mut all = vec![("law-who", party(lang, n.of.word()))];
    match &n.due {
        Some(Due::AtOnce) => all.push(("law-by", say(lang, "law-at-once", &[]))),
        Some(Due::By(e)) => all.push(("law-by", say(lang, "law-by-day", &[("day", x(*e).into())]))),
        Some(Due::Before(e)) => all.push(("law-by", say(lang, "law-before-day", &[("day", x(*e).into())]))),
        None => {}
    }
    if n.unsettled {
        all.push(("law-col-note", say(lang, "unsettled-term", &[])));
    }
    match n.amount {
        Some((a, None)) => all.push(("law-sum", x(a))),
        Some((a, Some(b))) => all.push(("law-sum", say(lang, "law-sum-range", &[("from", x(a).into()), ("to", x(b).into())]))),
        None => {}
    }
    all.extend(n.until.map(|e| ("law-until", x(e))));
    all.extend(n.place.as_ref().map(|t| ("law-where", lang.of(t).to_owned())));
    all.extend(n.documents.as_ref().map(|t| ("law-papers", lang.of(t).to_owned())));
    all.extend(n.fee.map(|e| ("law-fee", x(e))));
    if n.exposes() {
        let who: Vec<String> = n.exposes_to.iter().map(|p| party(lang, p.word())).collect();
        all.push(("law-tells", who.join(", ")));
    }
    all
}

/// Source, confidence, days.
fn stands(laws: &Laws, lang: Lang, p: &Provision) -> Vec<(String, String)> {
    let mut all = vec![("law-period", period(lang, p.in_force))];
    all.extend(p.anchor.map(|f| ("law-anchor", lang.of(&laws.facts[f.ix()].question).to_owned())));
    all.extend(p.published.map(|d| ("law-published", date(lang, d))));
    all.push(("law-confidence", confidence(lang, p.confidence)));
    all.push(("law-checked", date(lang, p.checked_on)));
    all.extend(p.source.iter().map(|s| ("law-source", s.clone())));
    all.into_iter().map(|(name, text)| (say(lang, name, &[]), text)).collect()
}

/// The values and lists that its expressions read: title and name.
fn reads(laws: &Laws, lang: Lang, p: &Provision) -> Vec<(String, String)> {
    let mut names: Vec<String> = Vec::new();
    for (_, e) in p.expressions() {
        laws.walk(e, &mut |k| match k {
            Kind::Series(s, _) | Kind::Accrue(s, ..) => names.push(laws.series[s.ix()].name.clone()),
            Kind::Lookup(t, ..) | Kind::Member(t, ..) => names.push(laws.tables[t.ix()].name.clone()),
            _ => {}
        });
    }
    names.sort();
    names.dedup();
    names.into_iter().map(|n| (value_title(lang, &n), n)).collect()
}

/// The text in its file, and which file that is.
fn written(laws: &Laws, lang: Lang, p: &Provision) -> (String, String) {
    let Some(source) = laws.sources.get(p.span.file as usize) else {
        return Default::default();
    };
    let text = source.text.get(p.span.start as usize..p.span.end as usize).unwrap_or_default();
    let (line, _) = line_column(&source.text, p.span.start);
    let note = say(
        lang,
        "law-written-note",
        &[("file", source.name.as_str().into()), ("line", line.to_string().into())],
    );
    (text.trim().to_owned(), note)
}
