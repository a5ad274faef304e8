//! What went wrong, as a page in the reader's language.
//!
//! `not_found` for an address or name that does not exist, `fault` for our own.

use askama::Template;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Response};
use sapar_words::{Lang, say};
use std::fmt::Display;
use std::io::Write;

/// A page that says what went wrong.
#[derive(Debug, Clone)]
pub struct Problem {
    /// The status.
    pub status: StatusCode,
    lang: Lang,
    /// After how many seconds it is worth trying again.
    wait: Option<u64>,
}

impl Problem {
    /// With that status.
    pub fn new(lang: Lang, status: StatusCode) -> Problem {
        Problem { status, lang, wait: None }
    }

    /// No such page, provision, country.
    pub fn not_found(lang: Lang) -> Problem {
        Problem::new(lang, StatusCode::NOT_FOUND)
    }

    /// Too many requests from the reader's network.
    pub fn too_many(lang: Lang, wait: u64) -> Problem {
        Problem {
            wait: Some(wait),
            ..Problem::new(lang, StatusCode::TOO_MANY_REQUESTS)
        }
    }

    /// Our own fault; the cause goes to the operator's log. It must not hold anything that was told.
    pub fn fault(lang: Lang, cause: &dyn Display) -> Problem {
        log_fault(cause);
        Problem::new(lang, StatusCode::INTERNAL_SERVER_ERROR)
    }
}

/// Tells the operator's log of a fault of our own. That nobody reads the log changes nothing for the reader.
pub fn log_fault(cause: &dyn Display) {
    let _ = writeln!(std::io::stderr(), "sapar: fault while answering: {cause}");
}

#[derive(Template)]
#[template(path = "problem.html")]
struct ProblemPage {
    lang: Lang,
    title: String,
    text: String,
    back: String,
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let name = match self.status.as_u16() {
            404 => "problem-404",
            405 => "problem-405",
            413 => "problem-413",
            408 | 503 => "problem-503",
            429 => "problem-429",
            500 => "problem-500",
            _ => "problem-422",
        };
        let page = ProblemPage {
            lang: self.lang,
            title: say(self.lang, "problem-title", &[]),
            text: match self.wait {
                Some(n) => say(self.lang, "too-many-wait", &[("n", n.into())]),
                None => say(self.lang, name, &[]),
            },
            back: say(self.lang, "to-start", &[]),
        };
        // A page this small renders, or the status alone must do.
        let text = page.render().unwrap_or_default();
        (self.status, Html(text)).into_response()
    }
}
