//! A portal over the real laws on a fixed day, asked without a network.

#[path = "laws.rs"]
mod laws;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode, header};
use sapar_law::day::Day;
use sapar_web::{App, Clock, Config, router};
use std::fs;
use std::path::Path;
use std::sync::{Arc, LazyLock};
use tower::Service;

/// The day on every clock.
pub const TODAY: &str = "2026-03-09";

static PORTAL: LazyLock<Router> = LazyLock::new(|| {
    // The sentences of the packs too.
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../laws");
    let mut own = Vec::new();
    for pack in fs::read_dir(root).expect("the laws").flatten().filter(|p| p.path().is_dir()) {
        for file in fs::read_dir(pack.path()).expect("a pack").flatten() {
            let name = format!("{}/{}", pack.file_name().to_string_lossy(), file.file_name().to_string_lossy());
            if name.ends_with(".ftl") {
                own.push((name.into(), fs::read_to_string(file.path()).expect("a text").into()));
            }
        }
    }
    sapar_words::translations::install(own);
    let today = Day::parse(TODAY).expect("a day");
    let clock: Clock = Arc::new(move |_| today);
    router(App::new(laws::engine(), clock, Config::default()))
});

/// What came back.
pub struct Shown {
    /// The status.
    pub status: StatusCode,
    /// The page.
    pub html: String,
}

impl Shown {
    /// The page as it is read: without marks, with one space between words.
    pub fn text(&self) -> String {
        let mut text = String::new();
        let mut inside = false;
        for c in self.html.chars() {
            match c {
                '<' => {
                    inside = true;
                    text.push(' ');
                }
                '>' => inside = false,
                c if !inside => text.push(c),
                _ => {}
            }
        }
        let plain = text.replace("&#38;", "&").replace("&#39;", "'").replace("&#34;", "\"").replace('\u{a0}', " ");
        plain.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// Fails with the page if one of the words is missing.
    #[track_caller]
    pub fn says(&self, words: &[&str]) {
        let text = self.text();
        for w in words {
            assert!(text.contains(w), "`{w}` is missing in\n{text}");
        }
    }

    /// Fails if one of the words is there.
    #[track_caller]
    pub fn does_not_say(&self, words: &[&str]) {
        let text = self.text();
        for w in words {
            assert!(!text.contains(w), "`{w}` stands in\n{text}");
        }
    }
}

fn ask(request: Request<Body>) -> Shown {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().expect("a runtime");
    runtime.block_on(async {
        let response = PORTAL.clone().call(request).await.expect("an answer");
        let status = response.status();
        let bytes = to_bytes(response.into_body(), 4 << 20).await.expect("a body");
        Shown {
            status,
            html: String::from_utf8(bytes.to_vec()).expect("a text"),
        }
    })
}

/// Opens an address.
pub fn get(address: &str) -> Shown {
    ask(Request::get(address).body(Body::empty()).expect("a request"))
}

/// Opens an address that must exist.
#[track_caller]
pub fn open(address: &str) -> Shown {
    let shown = get(address);
    assert_eq!(shown.status, StatusCode::OK, "{address}");
    shown
}

/// Sends a form.
#[track_caller]
pub fn send(address: &str, fields: &[(&str, &str)]) -> Shown {
    let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
    let request = Request::post(address).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
    let shown = ask(request.body(Body::from(body)).expect("a request"));
    assert_eq!(shown.status, StatusCode::OK, "{address}");
    shown
}
