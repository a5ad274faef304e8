//! Quoted figures, and what sources say today.

use super::room::{Figures, spoken};
use super::sheet::saved;
use crate::app::App;
use crate::page::{Page, html};
use crate::pages::law::day_typed;
use crate::problem::Problem;
use crate::router::In;
use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use sapar_flows::claims::{Claim, register};
use sapar_flows_page::{CLAIM_FORMS, Form, claims_file};
use sapar_words::{Lang, date, say};
use std::sync::Arc;

#[derive(Template)]
#[template(path = "figures_claims.html")]
struct Claims {
    page: Page,
    spoken: Lang,
    claims: Vec<Told>,
}

/// A quoted figure in the language of the page.
struct Told {
    id: String,
    claim: String,
    verdict: String,
    why: String,
    source: String,
    place: String,
    checked: String,
}

/// `GET /{lang}/figures/claims`
pub async fn page(State(app): State<Arc<App>>, In(lang): In) -> Result<Response, Problem> {
    let spoken = spoken(lang);
    let register = register().map_err(|e| Problem::fault(lang, &e))?;
    let claims = register.into_iter().map(|c| told(spoken, c)).collect();
    let page = Page::open(&app, lang, "figures-claims-title", "/figures/claims");
    html(lang, &Claims { page, spoken, claims })
}

/// `GET /{lang}/figures/claims/{file}`: `claims.csv`, `claims.xlsx`
pub async fn file(State(app): State<Arc<App>>, In(lang): In, Path((_, name)): Path<(String, String)>) -> Result<Response, Problem> {
    let none = || Problem::not_found(lang);
    let form = name
        .strip_prefix("claims.")
        .and_then(Form::parse)
        .filter(|f| CLAIM_FORMS.contains(f))
        .ok_or_else(none)?;
    let figures = Figures::of(&app, lang)?;
    let register = register().map_err(|e| Problem::fault(lang, &e))?;
    let bytes = claims_file(&register, form, &figures.speech(lang)).map_err(|e| Problem::fault(lang, &e))?;
    Ok(saved(bytes, form, &format!("sapar-claims.{}", form.name())))
}

fn told(lang: Lang, c: Claim) -> Told {
    let day = day_typed(&c.checked_on).map_or_else(|| c.checked_on.clone(), |d| date(lang, d));
    let sure = say(lang, &format!("figures-sure-{}", c.confidence), &[]);
    let verdict = say(lang, &c.verdict_term().id, &[]);
    let (claim, why) = if lang == Lang::Ru { (c.claim_ru, c.why_ru) } else { (c.claim_en, c.why_en) };
    Told {
        id: c.id,
        claim,
        verdict,
        why,
        source: c.source,
        place: c.place,
        checked: say(lang, "figures-claim-checked", &[("day", day.into()), ("sure", sure.into())]),
    }
}
