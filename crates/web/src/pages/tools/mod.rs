//! Calculators and look-ups.

pub mod assistance;
pub mod calendar;
pub mod occupations;

use crate::app::App;
use crate::page::{Page, html};
use crate::problem::Problem;
use crate::router::In;
use askama::Template;
use axum::extract::State;
use axum::response::Response;
use std::sync::Arc;

#[derive(Template)]
#[template(path = "tools.html")]
struct Index {
    page: Page,
    /// Address, and the beginning of the names of its messages.
    doors: [(&'static str, &'static str); 4],
}

/// `GET /{lang}/tools`
pub async fn index(State(app): State<Arc<App>>, In(lang): In) -> Result<Response, Problem> {
    let doors = [
        ("/tools/assistance", "tools-assistance"),
        ("/tools/calendar", "tools-calendar"),
        ("/tools/occupations", "tools-occupations"),
        ("/law", "tools-law"),
    ];
    let page = Page::open(&app, lang, "tools-title", "/tools");
    html(lang, &Index { page, doors })
}
