//! The start page: language and need.

use crate::app::App;
use crate::page::{Page, html};
use crate::problem::Problem;
use crate::router::{In, accepted};
use askama::Template;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::Response;
use sapar_words::{Lang, SITUATIONS, say};
use std::sync::Arc;

#[derive(Template)]
#[template(path = "start.html")]
struct Start {
    page: Page,
    needs: Vec<Door>,
}

/// Needs that begin with a page of their own.
const PAGES: [(&str, &str); 2] = [("barred", "/late"), ("not-paid", "/unpaid")];

/// A need and its words.
struct Door {
    name: &'static str,
    text: String,
    /// The page of its own that it leads to, before any question.
    page: Option<&'static str>,
}

/// `GET /`: in the language of the phone.
pub async fn any(State(app): State<Arc<App>>, headers: HeaderMap) -> Result<Response, Problem> {
    let mut response = start(&app, accepted(&headers))?;
    response
        .headers_mut()
        .insert(header::VARY, HeaderValue::from_static("accept-language, accept-encoding"));
    Ok(response)
}

/// `GET /{lang}/`
pub async fn page(State(app): State<Arc<App>>, In(lang): In) -> Result<Response, Problem> {
    start(&app, lang)
}

fn start(app: &App, lang: Lang) -> Result<Response, Problem> {
    // People in danger get a page without questions, by its own door.
    let words = |name: &'static str| Door {
        name,
        text: say(lang, &format!("situation-{name}"), &[]),
        page: PAGES.iter().find(|(n, _)| *n == name).map(|(_, page)| *page),
    };
    let needs = SITUATIONS.iter().map(|s| s.name).filter(|n| *n != "danger").map(words).collect();
    html(
        lang,
        &Start {
            page: Page::open(app, lang, "portal-title", "/"),
            needs,
        },
    )
}
