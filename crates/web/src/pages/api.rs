//! The page of the API for people who write programs.

use crate::api;
use crate::app::App;
use crate::page::{Page, html};
use crate::problem::Problem;
use crate::router::{In, accepted};
use askama::Template;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::Response;
use sapar_words::{Lang, say};
use serde_json::Value;
use std::sync::Arc;

#[derive(Template)]
#[template(path = "api.html")]
struct ApiPage {
    page: Page,
    operations: Vec<Operation>,
    example: &'static str,
}

/// An operation of the document.
struct Operation {
    method: String,
    path: String,
    words: String,
    /// Parameters, each with what it is.
    parameters: Vec<String>,
    statuses: String,
}

/// What the page shows to be tried.
const EXAMPLE: &str = r#"curl -H 'Content-Type: application/json' \
  -d '{"facts": {"nationality": "UZ", "destination": "KZ", "purpose": "work", "entry_date": "2026-03-02"}, "lang": "ru"}' \
  http://localhost:8000/api/v1/advise"#;

/// `GET /api`: in the language of the reader.
pub async fn any(State(app): State<Arc<App>>, headers: HeaderMap) -> Result<Response, Problem> {
    let mut response = show(&app, accepted(&headers))?;
    response
        .headers_mut()
        .insert(header::VARY, HeaderValue::from_static("accept-language, accept-encoding"));
    Ok(response)
}

/// `GET /{lang}/api`
pub async fn page(State(app): State<Arc<App>>, In(lang): In) -> Result<Response, Problem> {
    show(&app, lang)
}

fn show(app: &App, lang: Lang) -> Result<Response, Problem> {
    let document = api::document(&app.engine.laws);
    let page = ApiPage {
        page: Page::open(app, lang, "portal-title", "/api"),
        operations: operations(&document, lang),
        example: EXAMPLE,
    };
    html(lang, &page)
}

/// The operations of the document, so that the page never says less or more than it.
fn operations(document: &Value, lang: Lang) -> Vec<Operation> {
    let paths = document["paths"].as_object();
    let all = paths.into_iter().flatten().flat_map(|(path, item)| {
        let methods = item.as_object();
        methods.into_iter().flatten().map(move |(method, op)| (path, method, op))
    });
    let text = |v: &Value| v.as_str().unwrap_or_default().to_owned();
    all.map(|(path, method, op)| Operation {
        method: method.to_uppercase(),
        path: path.clone(),
        words: say(lang, &format!("api-op-{}", text(&op["operationId"])), &[]),
        parameters: op["parameters"].as_array().into_iter().flatten().map(|p| text(&p["name"])).collect(),
        statuses: op["responses"]
            .as_object()
            .into_iter()
            .flatten()
            .map(|(s, _)| s.as_str())
            .collect::<Vec<_>>()
            .join(" · "),
    })
    .collect()
}
