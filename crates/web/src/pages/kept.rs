//! What is and is not kept, and what a court order or a seizure could reach. It tells what this very portal is set to do.

use crate::app::{App, LogTo};
use crate::page::{Page, html};
use crate::problem::Problem;
use crate::router::In;
use askama::Template;
use axum::extract::State;
use axum::response::Response;
use sapar_words::say;
use std::sync::Arc;

/// Fields of the access log, in their order; the message is `kept-field-NAME`.
const FIELDS: [&str; 6] = ["day", "address", "method", "route", "status", "time"];

#[derive(Template)]
#[template(path = "kept.html")]
struct Kept {
    page: Page,
    /// What this portal's log is set to.
    log: String,
    fields: [&'static str; FIELDS.len()],
    /// A line of the log, with an address that belongs to nobody (RFC 5737).
    example: &'static str,
    /// Requests are counted to keep the portal open for all.
    limits: bool,
    proxy: bool,
}

/// `GET /{lang}/kept`
pub async fn page(State(app): State<Arc<App>>, In(lang): In) -> Result<Response, Problem> {
    let config = &app.config;
    let log = match &config.log.to {
        LogTo::Off => say(lang, "kept-log-off", &[]),
        LogTo::Stderr => say(lang, "kept-log-stderr", &[]),
        LogTo::Folder(_) => say(lang, "kept-log-folder", &[("n", config.log.days.into())]),
    };
    let kept = Kept {
        page: Page::open(&app, lang, "portal-title", "/kept"),
        log,
        fields: FIELDS,
        example: crate::access::EXAMPLE,
        limits: config.limit.per_minute > 0,
        proxy: config.behind_proxy,
    };
    html(lang, &kept)
}
