//! The portal over the real laws on a fixed day, spoken to as a browser does.
#![allow(clippy::expect_used, reason = "a test stops where its premise breaks")]

#[path = "laws.rs"]
pub mod laws;

use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode, header};
use sapar_law::day::Day;
use sapar_web::{App, Config, router};
use std::sync::Arc;
use tower::ServiceExt;

/// A portal on one day.
pub struct Portal {
    service: axum::Router,
    runtime: tokio::runtime::Runtime,
}

/// What came back.
#[allow(dead_code, reason = "not every file of tests looks at all of it")]
pub struct Got {
    /// The status.
    pub status: StatusCode,
    /// The media type.
    pub kind: String,
    /// `attachment; …`, or nothing.
    pub attached: String,
    /// The text.
    pub text: String,
}

impl Got {
    /// Is this said on the page?
    pub fn says(&self, words: &str) -> bool {
        self.plain().contains(words)
    }

    /// The text without tags and with plain spaces.
    pub fn plain(&self) -> String {
        let mut plain = String::new();
        let mut inside = false;
        for c in self.text.chars() {
            match c {
                '<' => inside = true,
                '>' => {
                    inside = false;
                    plain.push(' ');
                }
                '\u{a0}' | '\n' if !inside => plain.push(' '),
                c if !inside => plain.push(c),
                _ => {}
            }
        }
        plain
            .replace("&#39;", "'")
            .replace("&quot;", "\"")
            .replace("&#34;", "\"")
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
    }

    /// The hidden fields and chosen answers of the form of that action, as a browser would send them again.
    pub fn form(&self, action: &str) -> Vec<(String, String)> {
        let begin = format!("action=\"{action}\"");
        let form = self.text.split("<form").find(|f| f.contains(&begin)).expect("the form");
        let form = form.split("</form>").next().unwrap_or_default();
        let attribute = |tag: &str, name: &str| tag.split(&format!(" {name}=\"")).nth(1).and_then(|v| v.split('"').next()).map(str::to_owned);
        let mut fields = Vec::new();
        for tag in form.split("<input").skip(1).map(|t| t.split('>').next().unwrap_or_default()) {
            let sent = !(tag.contains("type=\"radio\"") || tag.contains("type=\"checkbox\"")) || tag.contains(" checked");
            if let (true, Some(name)) = (sent, attribute(tag, "name")) {
                fields.push((name, attribute(tag, "value").unwrap_or_default()));
            }
        }
        for select in form.split("<select").skip(1).map(|t| t.split("</select>").next().unwrap_or_default()) {
            let chosen = select.split("<option").find(|o| o.contains(" selected")).and_then(|o| attribute(o, "value"));
            if let (Some(name), Some(value)) = (attribute(select, "name"), chosen) {
                fields.push((name, value));
            }
        }
        fields
    }
}

/// The portal on that day.
pub fn portal(today: &str) -> Portal {
    let day = Day::parse(today).expect("a day");
    Portal {
        service: router(App::new(laws::engine(), Arc::new(move |_| day), Config::default())),
        runtime: tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime"),
    }
}

impl Portal {
    /// Opens an address.
    #[allow(dead_code, reason = "not every file of tests looks at all of it")]
    pub fn get(&self, address: &str) -> Got {
        self.ask(Request::get(address).body(Body::empty()).expect("a request"))
    }

    /// Sends a form.
    pub fn post(&self, address: &str, fields: &[(&str, &str)]) -> Got {
        let body: String = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        let request = Request::post(address)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(body))
            .expect("a request");
        self.ask(request)
    }

    fn ask(&self, request: Request<Body>) -> Got {
        self.runtime.block_on(async {
            let response = self.service.clone().oneshot(request).await.expect("an answer");
            let header = |name| response.headers().get(name).and_then(|v| v.to_str().ok()).unwrap_or_default().to_owned();
            let (status, kind, attached) = (response.status(), header(header::CONTENT_TYPE), header(header::CONTENT_DISPOSITION));
            let bytes = to_bytes(response.into_body(), usize::MAX).await.expect("a body");
            Got {
                status,
                kind,
                attached,
                text: String::from_utf8(bytes.to_vec()).expect("UTF-8"),
            }
        })
    }
}
