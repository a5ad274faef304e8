//! A value by date or a list: its steps, every row with its citation, and the rules that read it.

use super::browse::Item;
use super::chart::{Chart, Step};
use super::rows::{Row, in_money_of, keyed, shown};
use super::tell::{Told, place, query};
use crate::app::App;
use crate::page::{Page, html};
use crate::problem::Problem;
use crate::router::In;
use askama::Template;
use axum::extract::{Path, RawQuery, State};
use axum::response::Response;
use sapar_law::day::Day;
use sapar_law::model::{Kind, Laws, PackId};
use sapar_law::table::{Figure, Series, Table};
use sapar_words::{Lang, date, say, value_title};
use std::sync::Arc;

/// Rows on one page.
const ROWS: usize = 60;

#[derive(Template)]
#[template(path = "law_value.html")]
struct Shown {
    page: Page,
    pack: String,
    place: String,
    name: String,
    title: String,
    now: Option<(String, String)>,
    chart: Option<Chart>,
    keyed: bool,
    dated: bool,
    rows: Vec<Row>,
    pages: Pages,
    readers: Vec<(String, Told)>,
}

/// Which page of how many.
pub struct Pages {
    /// This one, from 1.
    pub at: usize,
    /// All.
    pub all: usize,
}

impl Pages {
    /// The page that was asked for, within those that there are.
    pub fn of(raw: Option<&str>, rows: usize, each: usize) -> Pages {
        let all = rows.div_ceil(each).max(1);
        let at = raw.and_then(|p| p.parse::<usize>().ok()).unwrap_or(1).clamp(1, all);
        Pages { at, all }
    }

    /// "Page 2 of 3".
    pub fn words(&self, lang: &Lang) -> String {
        say(*lang, "law-page", &[("n", self.at.to_string().into()), ("all", self.all.to_string().into())])
    }

    /// The page before.
    pub fn before(&self) -> Option<usize> {
        (self.at > 1).then(|| self.at - 1)
    }

    /// The page after.
    pub fn after(&self) -> Option<usize> {
        (self.at < self.all).then_some(self.at + 1)
    }
}

/// `GET /{lang}/law/value/{name}`
pub async fn page(State(app): State<Arc<App>>, In(lang): In, Path((_, name)): Path<(String, String)>, RawQuery(raw): RawQuery) -> Result<Response, Problem> {
    let laws = &app.engine.laws;
    let fields = query(raw);
    let series = laws.series.iter().find(|s| s.name == name);
    let table = laws.tables.iter().find(|t| t.name == name);
    let pack = series.map(|s| s.pack).or(table.map(|t| t.pack)).ok_or_else(|| Problem::not_found(lang))?;
    let today = (app.clock)(laws.packs[pack.ix()].country);
    let (all, key_column, dated) = match (series, table) {
        (Some(s), _) => (
            s.rows
                .iter()
                .rev()
                .map(|f| Row::new(laws, lang, Some(in_money_of(laws, pack, s.ty)), s.unit, String::new(), f))
                .collect(),
            false,
            true,
        ),
        (None, Some(t)) => (table_rows(laws, lang, t, pack), true, t.dated),
        (None, None) => (Vec::new(), false, false),
    };
    let pages = Pages::of(fields.get("page"), all.len(), ROWS);
    let rows: Vec<Row> = all.into_iter().skip((pages.at - 1) * ROWS).take(ROWS).collect();
    let title = value_title(lang, &name);
    let suffix = if pages.at > 1 { format!("?page={}", pages.at) } else { String::new() };
    html(
        lang,
        &Shown {
            page: Page::open(&app, lang, "law-title", &format!("/law/value/{name}{suffix}")),
            pack: laws.packs[pack.ix()].name.clone(),
            place: place(laws, lang, pack),
            now: series.map(|s| now(laws, lang, s, today)),
            chart: series.and_then(|s| chart(laws, lang, s, &title, today)),
            title,
            keyed: key_column,
            dated,
            rows,
            pages,
            readers: readers(laws, lang, &name),
            name,
        },
    )
}

fn now(laws: &Laws, lang: Lang, s: &Series, today: Day) -> (String, String) {
    let words = say(lang, "law-value-now", &[("day", date(lang, today).into())]);
    let value = s.at(today.0).map(|v| shown(laws, lang, in_money_of(laws, s.pack, s.ty), s.unit, v));
    (words, value.unwrap_or_else(|| say(lang, "law-value-none", &[])))
}

fn chart(laws: &Laws, lang: Lang, s: &Series, title: &str, today: Day) -> Option<Chart> {
    let steps: Vec<Step> = s.rows.iter().map(|f| (f.from, f.to, f.value)).collect();
    let words = |v: i64| shown(laws, lang, in_money_of(laws, s.pack, s.ty), s.unit, v);
    let (low, high) = s.range();
    let (first, last) = (s.rows.first()?, s.rows.last()?);
    let end = if last.to == Day::MAX { today.max(last.from) } else { last.to };
    let text = say(
        lang,
        "law-value-chart-desc",
        &[
            ("from", date(lang, first.from).into()),
            ("to", date(lang, end).into()),
            ("low", words(low).into()),
            ("high", words(high).into()),
        ],
    );
    Chart::new(title.to_owned(), text, words(low), words(high), &steps, today)
}

/// The rows of a list by name of its key, the newest of a key first; of a list with several keys in their order.
fn table_rows(laws: &Laws, lang: Lang, t: &Table, pack: PackId) -> Vec<Row> {
    let mut rows: Vec<(String, &Figure)> = keyed(laws, lang, t);
    if t.keys.len() == 1 {
        rows.reverse();
        sapar_words::sort_by_name(lang, &mut rows, |(key, _)| key);
    }
    let ty = t.ty.map(|ty| in_money_of(laws, pack, ty));
    rows.into_iter().map(|(key, f)| Row::new(laws, lang, ty, t.unit, key, f)).collect()
}

/// The provisions whose expressions read it.
fn readers(laws: &Laws, lang: Lang, name: &str) -> Vec<(String, Told)> {
    let reads = |e| {
        let mut found = false;
        laws.walk(e, &mut |k| {
            found |= match k {
                Kind::Series(s, _) | Kind::Accrue(s, ..) => laws.series[s.ix()].name == name,
                Kind::Lookup(t, ..) | Kind::Member(t, ..) => laws.tables[t.ix()].name == name,
                _ => false,
            };
        });
        found
    };
    let all = laws.provisions.iter().filter(|p| p.expressions().any(|(_, e)| reads(e)));
    all.map(|p| {
        let item = Item::new(laws, lang, p);
        (item.name, item.told)
    })
    .collect()
}
