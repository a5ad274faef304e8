//! A portal over the real laws on a fixed day, asked without a network; answers with their headers and bytes.

#[path = "laws.rs"]
mod laws;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Request, StatusCode};
use sapar_law::day::Day;
use sapar_web::{App, Clock, Config, FigureSettings, router};
use std::sync::{Arc, LazyLock};
use tower::Service;

static PORTAL: LazyLock<Router> = LazyLock::new(|| portal(FigureSettings::default()));

/// A portal with these settings.
pub fn portal(settings: FigureSettings) -> Router {
    let today = Day::parse("2026-03-09").expect("a day");
    let clock: Clock = Arc::new(move |_| today);
    router(App::new(laws::engine(), clock, Config::default()).with_figures(settings))
}

/// What came back.
pub struct Reply {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub bytes: Vec<u8>,
}

impl Reply {
    /// The body as a text.
    pub fn text(&self) -> &str {
        std::str::from_utf8(&self.bytes).expect("a text")
    }

    /// A header.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|v| v.to_str().ok()).unwrap_or_default()
    }
}

/// Opens an address.
pub fn get(address: &str) -> Reply {
    get_of(&PORTAL, address)
}

/// Opens an address of that portal.
pub fn get_of(portal: &Router, address: &str) -> Reply {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().expect("a runtime");
    runtime.block_on(async {
        let request = Request::get(address).body(Body::empty()).expect("a request");
        let response = portal.clone().call(request).await.expect("an answer");
        let (status, headers) = (response.status(), response.headers().clone());
        let bytes = to_bytes(response.into_body(), 8 << 20).await.expect("a body").to_vec();
        Reply { status, headers, bytes }
    })
}

/// Opens an address that must exist.
#[track_caller]
pub fn open(address: &str) -> Reply {
    let reply = get(address);
    assert_eq!(reply.status, StatusCode::OK, "{address}");
    reply
}
