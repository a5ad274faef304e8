//! Where to begin: a country, a corridor, the region on the map, procedures, quoted figures.

use super::read::{Period, countries, of_region};
use super::room::{Figures, code, spoken};
use super::sheet::Way;
use crate::app::App;
use crate::page::{Page, html};
use crate::pages::law::query;
use crate::problem::Problem;
use crate::router::In;
use askama::Template;
use axum::extract::{RawQuery, State};
use axum::response::{IntoResponse, Redirect, Response};
use sapar_flows::say::Voice;
use sapar_flows_page::ShownSection;
use sapar_words::{Lang, sort_by_name};
use std::sync::Arc;

#[derive(Template)]
#[template(path = "figures_index.html")]
struct Index<'a> {
    page: Page,
    spoken: Lang,
    countries: Vec<Way>,
    /// Codes and names for the form of a corridor.
    ends: Vec<(String, String)>,
    /// Nobody is counted between the two that were chosen.
    nobody: bool,
    map: Option<&'a ShownSection>,
    notes: Vec<String>,
}

/// `GET /{lang}/figures`
pub async fn page(State(app): State<Arc<App>>, In(lang): In) -> Result<Response, Problem> {
    shown(&app, lang, false)
}

/// `GET /{lang}/figures/corridor?from=KGZ&to=RUS`: the form, which leads to the page of the corridor.
pub async fn corridor(State(app): State<Arc<App>>, In(lang): In, RawQuery(raw): RawQuery) -> Result<Response, Problem> {
    let figures = Figures::of(&app, lang)?;
    let fields = query(raw);
    let end = |name: &str| fields.text(name).and_then(code);
    let (Some(from), Some(to)) = (end("from"), end("to")) else {
        return shown(&app, lang, false);
    };
    if sapar_flows::page::corridor(&figures.tables, from, to).is_none() {
        return shown(&app, lang, true);
    }
    Ok(Redirect::to(&format!("/{}/figures/corridor/{from}/{to}", lang.code())).into_response())
}

fn shown(app: &App, lang: Lang, nobody: bool) -> Result<Response, Problem> {
    let figures = Figures::of(app, lang)?;
    let region = of_region(figures, lang, &Period::default())?;
    let speech = figures.speech(lang);
    let mut ends: Vec<(String, String)> = figures.countries().map(|a| (a.to_string(), speech.area(a))).collect();
    sort_by_name(speech.lang(), &mut ends, |(_, name)| name);
    let notes = region.data().notes.iter().map(|n| speech.say(n)).collect();
    html(
        lang,
        &Index {
            page: Page::open(app, lang, "figures-title", "/figures"),
            spoken: spoken(lang),
            countries: countries(figures, lang),
            ends,
            nobody,
            map: region.section("map"),
            notes,
        },
    )
}
