//! The JSON API: the same answers for programs. `docs/api.md` tells how to use it; `/api/openapi.json` describes it to machines.

mod advise;
mod document;
mod enquiry;
mod fault;
mod laws;
mod params;
pub mod shape;

pub use document::document;
pub use fault::Fault;

use crate::app::App;
use axum::Router;
use axum::routing::{get, post};
use std::sync::Arc;

/// Is it an address of the API, whose errors are data and not pages?
pub fn is_api(path: &str) -> bool {
    path.starts_with("/api/")
}

/// The routes of the API.
pub(crate) fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/api/openapi.json", get(document::page))
        .route("/api/v1/advise", post(advise::advise))
        .route("/api/v1/laws", get(laws::laws))
        .route("/api/v1/laws/{pack}/provisions", get(laws::provisions))
        .route("/api/v1/provisions/{name}", get(laws::provision))
        .route("/api/v1/facts", get(laws::facts))
        .route("/api/v1/topics", get(laws::topics))
        .route("/api/v1/countries", get(laws::countries))
}
