//! A portal over the real laws on a fixed day, asked without a network.

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode, header};
use sapar_law::answer::Engine;
use sapar_law::check::check;
use sapar_law::day::Day;
use sapar_law::source::Source;
use sapar_web::{App, Clock, Config, router};
use std::fs;
use std::path::Path;
use std::sync::{Arc, LazyLock};
use tower::Service;

/// The day on every clock.
pub const TODAY: &str = "2026-03-09";

static PORTAL: LazyLock<Router> = LazyLock::new(|| {
    let mut files: Vec<(String, String)> = Vec::new();
    read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../laws"), "", &mut files);
    let (translations, texts): (Vec<_>, Vec<_>) = files.into_iter().partition(|(name, _)| name.ends_with(".ftl"));
    let own = translations.into_iter().map(|(name, text)| (name.into(), text.into()));
    sapar_words::translations::install(own.collect());
    let mut sources: Vec<Source> = texts
        .into_iter()
        .filter(|(name, _)| name.ends_with(".law") || name.ends_with(".csv"))
        .map(|(name, text)| Source { name, text })
        .collect();
    sources.sort_by(|a, b| a.name.cmp(&b.name));
    let laws = check(sources).expect("laws without errors").laws;
    let today = Day::parse(TODAY).expect("a day");
    let clock: Clock = Arc::new(move |_| today);
    router(App::new(Engine::new(laws), clock, Config::default()))
});

fn read(dir: &Path, below: &str, all: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(dir).expect("the folder").map(|e| e.expect("an entry")) {
        let name = format!("{below}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            read(&entry.path(), &format!("{name}/"), all);
        } else if let Ok(text) = fs::read_to_string(entry.path()) {
            all.push((name, text));
        }
    }
}

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
