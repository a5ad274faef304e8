//! The classification of occupations: search by everyday words, and its groups.

use crate::app::App;
use crate::body::Fields;
use crate::page::{Page, html};
use crate::problem::Problem;
use crate::router::In;
use askama::Template;
use axum::extract::{Path, RawQuery, State};
use axum::response::Response;
use sapar_words::occupations::{Group, find, main_group, majors, search};
use sapar_words::{Lang, say};
use std::sync::Arc;

/// Most groups that a search shows.
const MOST: usize = 25;
/// Longest text that is searched for.
const LONGEST: usize = 100;

#[derive(Template)]
#[template(path = "tools_occupations.html")]
struct Index {
    page: Page,
    words: String,
    /// "3 groups found".
    found: Option<String>,
    hits: Vec<Line>,
    majors: Vec<Line>,
}

/// A group in a list.
struct Line {
    code: &'static str,
    title: &'static str,
    lang: Lang,
    /// "found as: …".
    by: Option<String>,
}

#[derive(Template)]
#[template(path = "tools_occupation.html")]
struct Shown {
    page: Page,
    group: &'static Group,
    title: &'static str,
    lang: Lang,
    above: Vec<Line>,
    below: Vec<Line>,
    jobs: Vec<&'static str>,
    nkz: Option<String>,
}

fn line(lang: Lang, group: &'static Group, by: Option<String>) -> Line {
    Line {
        code: group.code,
        title: group.title(lang),
        lang: Group::title_language(lang),
        by,
    }
}

/// `GET /{lang}/tools/occupations?q=…`
pub async fn index(State(app): State<Arc<App>>, In(lang): In, RawQuery(raw): RawQuery) -> Result<Response, Problem> {
    let fields = Fields::read(raw.unwrap_or_default().as_bytes());
    let words: String = fields.text("q").unwrap_or_default().chars().take(LONGEST).collect();
    let hits: Vec<Line> = search(&words, MOST)
        .into_iter()
        .map(|h| {
            let by = h.job.map(|word| say(lang, "tools-job-as", &[("word", word.into())]));
            line(lang, h.group, by)
        })
        .collect();
    let found = (!hits.is_empty()).then(|| say(lang, "tools-job-found", &[("n", hits.len().into())]));
    let mut address = "/tools/occupations".to_owned();
    if !words.is_empty() {
        let query = form_urlencoded::Serializer::new(String::new()).append_pair("q", &words).finish();
        address = format!("{address}?{query}");
    }
    html(
        lang,
        &Index {
            page: Page::open(&app, lang, "tools-title", &address),
            words,
            found,
            hits,
            majors: majors().map(|g| line(lang, g, None)).collect(),
        },
    )
}

/// `GET /{lang}/tools/occupations/{code}`
pub async fn group(State(app): State<Arc<App>>, In(lang): In, Path((_, code)): Path<(String, String)>) -> Result<Response, Problem> {
    let group = find(&code).ok_or_else(|| Problem::not_found(lang))?;
    let mut above: Vec<Line> = std::iter::successors(group.above(), |g| g.above()).map(|g| line(lang, g, None)).collect();
    above.reverse();
    html(
        lang,
        &Shown {
            page: Page::open(&app, lang, "tools-title", &format!("/tools/occupations/{}", group.code)),
            title: group.title(lang),
            lang: Group::title_language(lang),
            above,
            below: group.below().map(|g| line(lang, g, None)).collect(),
            jobs: group.jobs(lang),
            nkz: nkz(lang, group.code),
            group,
        },
    )
}

/// What is held of Kazakhstan's classifier for the main group of a code.
fn nkz(lang: Lang, code: &str) -> Option<String> {
    let main = main_group(code)?;
    let (sub, minor) = main.above?;
    let level = main.level.map_or_else(|| say(lang, "tools-nkz-level-open", &[]), |l| l.to_string());
    let text = |n: u16| n.to_string();
    Some(say(
        lang,
        "tools-nkz-group",
        &[
            ("group", main.sign.into()),
            ("sub", text(sub).into()),
            ("minor", text(minor).into()),
            ("unit", text(main.unit).into()),
            ("jobs", text(main.occupations).into()),
            ("level", level.into()),
        ],
    ))
}
