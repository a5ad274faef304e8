//! What all pages share: language, title, the way out, the door for people in danger.

use crate::app::App;
use crate::assets;
use crate::problem::Problem;
use askama::Template;
use axum::http::{HeaderValue, header};
use axum::response::{Html, IntoResponse, Response};
use sapar_words::{Lang, say};

/// The frame of a page.
#[derive(Debug, Clone)]
pub struct Page {
    /// The language.
    pub lang: Lang,
    /// The title, which also stands in the list of open pages and in the history of the phone: neutral.
    pub title: String,
    /// Where "leave this page" leads.
    pub exit: String,
    /// The address without the language, for links to other languages; a page that shows answers has none.
    pub address: Option<String>,
    /// Who runs the portal.
    pub operator: Option<String>,
}

impl Page {
    /// A page that anybody may open by its address.
    pub fn open(app: &App, lang: Lang, title: &str, address: &str) -> Page {
        Page {
            lang,
            title: say(lang, title, &[]),
            exit: app.config.exit(lang).to_owned(),
            address: Some(address.to_owned()),
            operator: app.config.operator.clone(),
        }
    }

    /// A page that shows answers: its other languages are buttons of its form.
    pub fn private(app: &App, lang: Lang, title: &str) -> Page {
        Page {
            address: None,
            ..Page::open(app, lang, title, "")
        }
    }

    /// A message.
    pub fn t(&self, name: &str) -> String {
        say(self.lang, name, &[])
    }

    /// A message with one argument.
    pub fn t1(&self, name: &str, key: &'static str, value: &str) -> String {
        say(self.lang, name, &[(key, value.into())])
    }

    /// The address of a page in this language.
    pub fn to(&self, address: &str) -> String {
        format!("/{}{}", self.lang.code(), address)
    }

    /// The value of the attribute `dir`.
    pub fn dir(&self) -> &'static str {
        self.lang.direction().word()
    }

    /// The address of the style sheet.
    pub fn style(&self) -> &'static str {
        assets::style_address()
    }

    /// The address of the script that only makes leaving faster.
    pub fn script(&self) -> &'static str {
        assets::script_address()
    }

    /// All languages.
    pub fn languages(&self) -> [Lang; Lang::ALL.len()] {
        Lang::ALL
    }
}

/// A rendered page as a response that no cache shares.
///
/// # Errors
/// A template that cannot be rendered, which the reader sees as "our fault".
pub fn html(lang: Lang, template: &impl Template) -> Result<Response, Problem> {
    let text = template.render().map_err(|e| Problem::fault(lang, &e))?;
    let mut response = Html(text).into_response();
    // Not `no-store`: the browser's own Back must show the page before, which is an answer to a form.
    response
        .headers_mut()
        .insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
    if let Ok(v) = HeaderValue::from_str(lang.code()) {
        response.headers_mut().insert(header::CONTENT_LANGUAGE, v);
    }
    Ok(response)
}
