//! A page of figures as it is shown: charts, tables, remarks, sources, files.

use super::room::{Figures, spoken};
use crate::app::App;
use crate::page::{Page, html};
use crate::problem::Problem;
use askama::Template;
use axum::body::Body;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use sapar_flows::page::Page as Figured;
use sapar_flows_page::{FileError, Form, Shown, ShownCell, ShownSection, file, file_name, show};
use sapar_words::Lang;

/// A table longer than this is folded.
const FOLD: usize = 8;

/// A page that was made: its plain data, for files, and its words.
#[derive(Debug)]
pub struct Sheet {
    page: Figured,
    shown: Shown,
}

impl Sheet {
    /// Says a page.
    pub fn new(figures: &Figures, lang: Lang, page: Figured) -> Sheet {
        let mut shown = show(&page, &figures.speech(lang), Some(&figures.outline));
        for section in &mut shown.sections {
            section.svg = section.svg.as_deref().map(slim);
        }
        Sheet { page, shown }
    }

    /// The plain data.
    pub fn data(&self) -> &Figured {
        &self.page
    }

    /// The chart of a section.
    pub fn section(&self, id: &str) -> Option<&ShownSection> {
        self.shown.sections.iter().find(|s| s.id == id)
    }

    /// One of its sections as a file that is saved: `flows.csv`.
    pub fn file(&self, figures: &Figures, lang: Lang, name: &str) -> Result<Response, Problem> {
        let none = || Problem::not_found(lang);
        let (id, form) = name.rsplit_once('.').ok_or_else(none)?;
        let (section, form) = self.page.section(id).zip(Form::parse(form)).ok_or_else(none)?;
        let bytes = file(section, form, &figures.speech(lang), Some(&figures.outline)).map_err(|e| match e {
            FileError::NoChart(_) => none(),
            FileError::NotReleased(_) => Problem::new(lang, StatusCode::FORBIDDEN),
            e => Problem::fault(lang, &e),
        })?;
        Ok(saved(bytes, form, &file_name(&self.page, section, form)))
    }
}

/// A file that is saved under that name.
pub fn saved(bytes: Vec<u8>, form: Form, name: &str) -> Response {
    let mut response = Response::new(Body::from(bytes));
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(form.media_type()));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
    if let Ok(v) = HeaderValue::from_str(&format!("attachment; filename=\"{name}\"")) {
        headers.insert(header::CONTENT_DISPOSITION, v);
    }
    response.into_response()
}

/// A cell of more characters than this needs some width.
const LONG: usize = 30;

/// A way from this page to another: address and words.
pub type Way = (String, String);

/// The template of a page of figures.
#[derive(Template)]
#[template(path = "figures.html")]
struct SheetPage<'a> {
    page: Page,
    spoken: Lang,
    shown: &'a Shown,
    /// Where its files lie, without the name of the section.
    files: &'a str,
    /// What stands behind the name of a file, such as `?on=2026-01-01`.
    query: &'a str,
    forms: &'static [(&'static str, &'static str)],
    lead: Option<String>,
    /// Periods of the flows; the chosen one is marked.
    periods: &'a [(String, bool)],
    day: Option<&'a crate::pages::law::Asked>,
    ways: &'a [Way],
    ways_title: &'static str,
}

/// Files that are offered: form and what it is called in a link.
const FORMS: [(&str, &str); 5] = [("csv", "CSV"), ("xlsx", "XLSX"), ("sdmx", "SDMX-CSV"), ("json", "JSON"), ("svg", "SVG")];

/// What a page of figures needs besides its figures.
#[derive(Debug, Default)]
pub struct Around<'a> {
    /// The address, without language and query.
    pub address: &'a str,
    /// The query with its `?`, or nothing.
    pub query: &'a str,
    /// A message that stands first.
    pub lead: Option<&'static str>,
    /// Periods to choose from.
    pub periods: &'a [(String, bool)],
    /// The day to choose.
    pub day: Option<&'a crate::pages::law::Asked>,
    /// Ways on.
    pub ways: &'a [Way],
    /// The message over them.
    pub ways_title: &'static str,
}

/// The page as a response.
pub fn respond(app: &App, lang: Lang, sheet: &Sheet, around: &Around<'_>) -> Result<Response, Problem> {
    let address = format!("{}{}", around.address, around.query);
    let frame = Page {
        title: sheet.shown.title.clone(),
        ..Page::open(app, lang, "figures-title", &address)
    };
    let template = SheetPage {
        spoken: spoken(lang),
        shown: &sheet.shown,
        files: &frame.to(around.address),
        query: around.query,
        forms: &FORMS,
        lead: around.lead.map(|l| frame.t(l)),
        periods: around.periods,
        day: around.day,
        ways: around.ways,
        ways_title: around.ways_title,
        page: frame.clone(),
    };
    html(lang, &template)
}

/// A chart without the names of its parts: a page is read over slow lines, and its style sheet does not use them. Saved charts keep them.
fn slim(svg: &str) -> String {
    let mut parts = svg.split(" class=\"ch-");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        out.push_str(part.split_once('"').map_or(part, |(_, rest)| rest));
    }
    out
}

impl SheetPage<'_> {
    /// A text that needs some width.
    fn long(&self, c: &ShownCell) -> bool {
        c.text.chars().count() > LONG
    }

    fn folded(&self, s: &ShownSection) -> bool {
        s.svg.is_some() && s.table.rows.len() > FOLD
    }

    fn offered(&self, s: &ShownSection, form: &str) -> bool {
        form != "svg" || s.svg.is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chart_loses_the_names_of_its_parts_and_nothing_else() {
        assert_eq!(
            slim("<svg class=\"chart\"><path class=\"ch-key\" d=\"M1 2\"/><text class=\"ch-t\">class=x</text></svg>"),
            "<svg class=\"chart\"><path d=\"M1 2\"/><text>class=x</text></svg>"
        );
    }
}
