//! What changed between two days: rules that begin or end, values and lists that change.

use super::rows::{in_money_of, shown};
use super::tell::{Told, day, pack_named, place, query};
use super::value::Pages;
use crate::app::App;
use crate::page::{Page, html};
use crate::problem::Problem;
use crate::router::In;
use crate::widget::Choice;
use askama::Template;
use axum::extract::{RawQuery, State};
use axum::response::Response;
use sapar_law::day::{Day, MonthEnd};
use sapar_law::diff::{LawChange, changes};
use sapar_law::model::{Laws, PackId, ProvisionId, TableId};
use sapar_law::table::Figure;
use sapar_words::{Citation, Lang, citations_on, date, say, sort_by_name, value, value_title};
use std::collections::HashMap;
use std::sync::Arc;

/// Changes on one page.
const EACH: usize = 40;
/// Rows of one list and one day that are told one by one.
const MOST_ROWS: usize = 6;

#[derive(Template)]
#[template(path = "law_changes.html")]
struct Shown {
    page: Page,
    packs: Vec<Choice>,
    from: String,
    to: String,
    slip: Option<String>,
    count: Option<String>,
    days: Vec<Group>,
    pages: Pages,
    /// The address without the number of the page.
    here: String,
}

/// The changes of one day.
struct Group {
    day: String,
    changes: Vec<Entry>,
}

/// One change.
struct Entry {
    place: String,
    /// Leads to the rule or the value.
    address: String,
    told: Told,
    /// "begins", "was … is …".
    what: Vec<String>,
    cites: Vec<Citation>,
}

/// `GET /{lang}/law/changes`
pub async fn page(State(app): State<Arc<App>>, In(lang): In, RawQuery(raw): RawQuery) -> Result<Response, Problem> {
    let laws = &app.engine.laws;
    let fields = query(raw);
    let pack = fields.text("in").and_then(|n| pack_named(laws, n));
    let today = (app.clock)(pack.and_then(|p| laws.packs[p.ix()].country));
    let to = fields.text("to").and_then(day).unwrap_or(today);
    let year_before = |d: Day| d.add_months(-12, MonthEnd::Last).unwrap_or(d);
    let asked = fields.text("from").and_then(day);
    let wrong = asked.is_some_and(|f| f >= to);
    let from = asked.filter(|f| *f < to).unwrap_or_else(|| year_before(to));
    let mut all: Vec<LawChange> = changes(laws, from, to);
    all.retain(|c| pack.is_none_or(|p| c.pack(laws) == p));
    // The newest first: readers ask what is new.
    all.reverse();
    let entries = entries(laws, lang, &all);
    let pages = Pages::of(fields.get("page"), entries.len(), EACH);
    let count = entries.len();
    let mut days: Vec<Group> = Vec::new();
    for (on, entry) in entries.into_iter().skip((pages.at - 1) * EACH).take(EACH) {
        let words = date(lang, on);
        match days.last_mut().filter(|g| g.day == words) {
            Some(g) => g.changes.push(entry),
            None => days.push(Group {
                day: words,
                changes: vec![entry],
            }),
        }
    }
    let name = pack.map(|p| laws.packs[p.ix()].name.clone()).unwrap_or_default();
    let here = format!("/law/changes?in={name}&from={from}&to={to}");
    let suffix = if pages.at > 1 { format!("&page={}", pages.at) } else { String::new() };
    html(
        lang,
        &Shown {
            page: Page::open(&app, lang, "law-title", &format!("{here}{suffix}")),
            packs: packs(laws, lang, &name),
            from: from.to_string(),
            to: to.to_string(),
            slip: wrong.then(|| say(lang, "law-changes-order", &[])),
            count: (count > 0).then(|| say(lang, "law-changes-count", &[("n", count.into())])),
            days,
            pages,
            here,
        },
    )
}

/// All packs that hold provisions, for a list to choose from.
fn packs(laws: &Laws, lang: Lang, chosen: &str) -> Vec<Choice> {
    let held = |i: usize| laws.provisions.iter().any(|p| p.pack.ix() == i);
    let mut all: Vec<Choice> = (0..laws.packs.len())
        .filter(|i| held(*i))
        .map(|i| Choice {
            value: laws.packs[i].name.clone(),
            text: place(laws, lang, PackId(i as u32)),
            chosen: laws.packs[i].name == chosen,
        })
        .collect();
    sort_by_name(lang, &mut all, |c| &c.text);
    all.insert(
        0,
        Choice {
            value: String::new(),
            text: say(lang, "law-changes-everywhere", &[]),
            chosen: chosen.is_empty(),
        },
    );
    all
}

/// Rows of one list on one day become one entry.
fn entries(laws: &Laws, lang: Lang, all: &[LawChange]) -> Vec<(Day, Entry)> {
    let mut out: Vec<(Day, Entry)> = Vec::new();
    let mut lists: HashMap<(Day, TableId), (usize, usize)> = HashMap::new();
    for c in all {
        if let LawChange::Row { on, table, row, begins } = c {
            let words = row_words(laws, lang, *table, row, *begins);
            match lists.get_mut(&(*on, *table)) {
                Some((at, n)) => {
                    *n += 1;
                    if *n <= MOST_ROWS {
                        out[*at].1.what.push(words);
                    }
                }
                None => {
                    lists.insert((*on, *table), (out.len(), 1));
                    let name = &laws.tables[table.ix()].name;
                    out.push((*on, value_entry(laws, lang, name, c.pack(laws), words, row, *on)));
                }
            }
            continue;
        }
        out.push((c.on(), entry(laws, lang, c)));
    }
    for (at, n) in lists.into_values().filter(|(_, n)| *n > MOST_ROWS) {
        out[at].1.what.push(say(lang, "law-rows-more", &[("n", (n - MOST_ROWS).to_string().into())]));
    }
    out
}

fn entry(laws: &Laws, lang: Lang, c: &LawChange) -> Entry {
    match c {
        LawChange::Begins { provision, .. } => rule(laws, lang, *provision, c.on(), "law-begins"),
        LawChange::Ends { provision, .. } => rule(laws, lang, *provision, c.on(), "law-ends"),
        LawChange::Value { series, before, after, .. } => {
            let s = &laws.series[series.ix()];
            let words = |f: &Figure| shown(laws, lang, in_money_of(laws, s.pack, s.ty), s.unit, f.value);
            let what = match (before, after) {
                (Some(b), Some(a)) if b.value == a.value => say(lang, "law-value-stays", &[("after", words(a).into())]),
                (Some(b), Some(a)) => say(lang, "law-value-changes", &[("before", words(b).into()), ("after", words(a).into())]),
                (None, Some(a)) => say(lang, "law-value-begins", &[("after", words(a).into())]),
                (Some(b), None) => say(lang, "law-value-ends", &[("before", words(b).into())]),
                (None, None) => String::new(),
            };
            // A value that ends is told by the acts of its last day.
            let (cites, on) = match (after, before) {
                (Some(f), _) => (&f.cites[..], c.on()),
                (None, Some(f)) => (&f.cites[..], Day(c.on().0 - 1)),
                (None, None) => (&[][..], c.on()),
            };
            Entry {
                cites: citations_on(laws, lang, cites, on),
                ..bare(laws, lang, &s.name, s.pack, what)
            }
        }
        LawChange::Row { table, row, begins, .. } => {
            let words = row_words(laws, lang, *table, row, *begins);
            value_entry(laws, lang, &laws.tables[table.ix()].name, c.pack(laws), words, row, c.on())
        }
    }
}

fn rule(laws: &Laws, lang: Lang, id: ProvisionId, on: Day, what: &str) -> Entry {
    let p = &laws.provisions[id.ix()];
    Entry {
        place: place(laws, lang, p.pack),
        address: format!("/law/provision/{}", p.name),
        told: Told::of(lang, &p.texts),
        what: vec![say(lang, what, &[])],
        cites: citations_on(laws, lang, &p.cites, on),
    }
}

fn bare(laws: &Laws, lang: Lang, name: &str, pack: PackId, what: String) -> Entry {
    Entry {
        place: place(laws, lang, pack),
        address: format!("/law/value/{name}"),
        told: Told {
            text: value_title(lang, name),
            lang,
            original: None,
        },
        what: vec![what],
        cites: Vec::new(),
    }
}

fn value_entry(laws: &Laws, lang: Lang, name: &str, pack: PackId, what: String, row: &Figure, on: Day) -> Entry {
    Entry {
        cites: citations_on(laws, lang, &row.cites, on),
        ..bare(laws, lang, name, pack, what)
    }
}

/// "Tajikistan enters"; the key of a row is found by the line of its file.
fn row_words(laws: &Laws, lang: Lang, table: TableId, row: &Figure, begins: bool) -> String {
    let t = &laws.tables[table.ix()];
    let keys = t.filled().find(|(_, rows)| rows.iter().any(|f| f.line == row.line)).map(|(keys, _)| keys);
    let words = keys.into_iter().flatten().zip(&t.keys).map(|(v, k)| value(laws, lang, k.ty, v));
    let mut text = words.collect::<Vec<_>>().join(", ");
    if let Some(ty) = t.ty {
        text = format!("{text}: {}", shown(laws, lang, in_money_of(laws, t.pack, ty), t.unit, row.value));
    }
    let name = if begins { "law-row-begins" } else { "law-row-ends" };
    say(lang, name, &[("row", text.into())])
}
