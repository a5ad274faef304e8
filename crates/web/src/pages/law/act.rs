//! One act: its title, its kind, when it is in force, and the provisions that rest on it.

use super::browse::Item;
use super::tell::period;
use crate::app::App;
use crate::page::{Page, html};
use crate::problem::Problem;
use crate::router::In;
use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use sapar_law::syntax::Period;
use sapar_words::{Lang, act_title, country, date, say};
use std::sync::Arc;

#[derive(Template)]
#[template(path = "law_act.html")]
struct Shown {
    page: Page,
    id: String,
    title: String,
    particulars: Vec<(String, String)>,
    succeeded: Option<String>,
    parties: Vec<(String, String)>,
    reservations: Vec<(String, String)>,
    items: Vec<Item>,
    count: String,
}

/// `GET /{lang}/law/act/{id}`
pub async fn page(State(app): State<Arc<App>>, In(lang): In, Path((_, id)): Path<(String, String)>) -> Result<Response, Problem> {
    let laws = &app.engine.laws;
    let act = laws.acts.get(&id).ok_or_else(|| Problem::not_found(lang))?;
    let citing = laws
        .provisions
        .iter()
        .filter(|p| p.cites.iter().any(|c| c.act.as_ref().is_some_and(|a| a.text == id)));
    let items: Vec<Item> = citing.map(|p| Item::new(laws, lang, p)).collect();
    let mut particulars = vec![("law-act-kind", say(lang, &format!("law-kind-of-{}", act.kind), &[]))];
    particulars.extend(act.number.iter().map(|n| ("law-act-number", n.clone())));
    particulars.extend(act.signed.map(|d| ("law-act-signed", date(lang, d))));
    if act.in_force != Period::default() {
        particulars.push(("law-period", period(lang, act.in_force)));
    }
    if let Some(back) = &act.reaches_back {
        let since = Period {
            from: Some(back.from),
            to: None,
        };
        particulars.push(("law-act-applies", format!("{} ({})", period(lang, since), back.says)));
    }
    let name = |code: &str| sapar_law::model::Country::parse(code).map_or_else(|| code.to_owned(), |c| country(laws, lang, c));
    html(
        lang,
        &Shown {
            page: Page::open(&app, lang, "law-title", &format!("/law/act/{id}")),
            title: act_title(lang, act).to_owned(),
            particulars: particulars.into_iter().map(|(n, v)| (say(lang, n, &[]), v)).collect(),
            succeeded: act.succeeded_by.as_ref().map(|s| s.text.to_string()),
            parties: act.parties.iter().map(|(c, p)| (name(&c.text), period(lang, *p))).collect(),
            reservations: act.reservations.iter().map(|(c, text)| (name(&c.text), text.clone())).collect(),
            count: rules(lang, items.len()),
            items,
            id,
        },
    )
}

/// "12 rules".
fn rules(lang: Lang, n: usize) -> String {
    say(lang, "law-rules", &[("n", n.into())])
}
