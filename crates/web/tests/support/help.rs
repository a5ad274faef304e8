//! The portal over the real laws and the real directory, on a day that does not move.

#[path = "laws.rs"]
mod laws;

pub use laws::engine;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::ConnectInfo;
use axum::http::{Request, StatusCode, header};
use sapar_law::day::Day;
use sapar_web::{App, Config, Directory, router};
use serde_json::Value;
use std::fs;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tower::ServiceExt;

/// The day on which everybody asks.
pub const TODAY: &str = "2026-03-09";

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

pub fn day() -> Day {
    Day::parse(TODAY).expect("a day")
}

/// The text of the directory as it is shipped.
pub fn directory_text() -> String {
    fs::read_to_string(root().join("directory/help.csv")).expect("the directory")
}

/// A portal with this directory and these settings.
pub fn portal_with(directory: &str, config: Config) -> Router {
    let directory = Directory::read("help.csv", directory).expect("a directory");
    router(App::new(engine(), Arc::new(|_| day()), config).with_directory(directory))
}

/// A portal as it is shipped.
pub fn portal() -> Router {
    portal_with(&directory_text(), Config::default())
}

/// What came back.
pub struct Came {
    pub status: StatusCode,
    pub kind: String,
    pub retry: Option<String>,
    pub text: String,
}

impl Came {
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.text).expect("JSON")
    }
}

pub async fn send(portal: &Router, request: Request<Body>) -> Came {
    let response = portal.clone().oneshot(request).await.expect("an answer");
    let header = |name| response.headers().get(name).and_then(|v| v.to_str().ok()).map(str::to_owned);
    let (kind, retry) = (header(header::CONTENT_TYPE).unwrap_or_default(), header(header::RETRY_AFTER));
    let status = response.status();
    let body = to_bytes(response.into_body(), 8 << 20).await.expect("a body");
    Came {
        status,
        kind,
        retry,
        text: String::from_utf8(body.to_vec()).expect("a text"),
    }
}

/// A phone at this address opens a page.
pub fn from_phone(method: &str, path: &str, phone: [u8; 4], body: &str, kind: &str) -> Request<Body> {
    let mut request = Request::builder().method(method).uri(path);
    if !kind.is_empty() {
        request = request.header(header::CONTENT_TYPE, kind);
    }
    let mut request = request.body(Body::from(body.to_owned())).expect("a request");
    request.extensions_mut().insert(ConnectInfo(SocketAddr::from((phone, 4000))));
    request
}

pub async fn get(portal: &Router, path: &str) -> Came {
    send(portal, from_phone("GET", path, [203, 0, 113, 7], "", "")).await
}

pub async fn advise(portal: &Router, body: &str) -> Came {
    send(portal, from_phone("POST", "/api/v1/advise", [203, 0, 113, 7], body, "application/json")).await
}
