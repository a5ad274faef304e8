//! `GET /api/v1/laws` and what it leads to: the laws as they are held, without anybody's facts.

use super::fault::Fault;
use super::params::Params;
use super::shape::{
    Choice, Cite, ConfidenceWord, CountryHeld, CountryList, FactHeld, FactList, LawList, PackHeld, Period, ProblemDetails, ProvisionFull, ProvisionHead,
    ProvisionList, TopicHead, TopicHeld, TopicList,
};
use crate::app::App;
use crate::speak;
use axum::Json;
use axum::extract::{Path, RawQuery, State};
use axum::http::StatusCode;
use sapar_law::model::{Head, Laws, Norm, Provision};
use sapar_law::syntax::{self, Confidence};
use sapar_words::json::type_word;
use sapar_words::{citations, reply};
use std::sync::Arc;

fn period(p: syntax::Period) -> Period {
    Period {
        from: p.from.map(|d| d.to_string()),
        to: p.to.map(|d| d.to_string()),
    }
}

fn confidence(c: Confidence) -> ConfidenceWord {
    match c {
        Confidence::High => ConfidenceWord::High,
        Confidence::Medium => ConfidenceWord::Medium,
        Confidence::Low => ConfidenceWord::Low,
    }
}

fn kind(p: &Provision) -> String {
    match &p.head {
        Head::Decides(..) => "decides".to_owned(),
        Head::Norm(n) => n.kind.word().to_owned(),
    }
}

/// Which countries and topics are held, and until when they were seen.
#[utoipa::path(
    get,
    path = "/api/v1/laws",
    operation_id = "laws",
    tag = "laws",
    params(("lang" = Option<super::shape::LangCode>, Query, description = "Language of texts")),
    responses(
        (status = 200, body = LawList, description = "Packs and topics"),
        (status = 400, body = ProblemDetails, content_type = "application/problem+json", description = "A parameter cannot be used"),
        (status = 429, body = ProblemDetails, content_type = "application/problem+json", description = "Too many requests"),
    )
)]
pub async fn laws(State(app): State<Arc<App>>, RawQuery(query): RawQuery) -> Result<Json<LawList>, Fault> {
    let laws = &app.engine.laws;
    let params = Params::read(laws, query.as_deref(), &["lang"])?;
    let packs = laws.packs.iter().enumerate().map(|(i, pack)| PackHeld {
        name: pack.name.clone(),
        country: pack.country.map(|c| c.to_string()),
        title: pack.title.clone(),
        currency: pack.currency.map(|c| c.to_string()),
        provisions: laws.provisions.iter().filter(|p| p.pack.ix() == i).count(),
        topics: laws
            .covered
            .iter()
            .filter(|c| c.pack.ix() == i)
            .map(|c| TopicHeld {
                name: laws.topics[c.topic.ix()].name.clone(),
                title: params.lang.of(&laws.topics[c.topic.ix()].title).to_owned(),
                country: c.country.to_string(),
                from: c.from.map(|d| d.to_string()),
                seen_to: c.seen_to.to_string(),
            })
            .collect(),
    });
    Ok(Json(LawList {
        laws: laws.fingerprint.clone(),
        packs: packs.collect(),
    }))
}

/// The provisions of one pack, by topic and day.
#[utoipa::path(
    get,
    path = "/api/v1/laws/{pack}/provisions",
    operation_id = "provisions",
    tag = "laws",
    params(
        ("pack" = String, Path, description = "The name of the pack, such as `kz`"),
        ("lang" = Option<super::shape::LangCode>, Query, description = "Language of texts"),
        ("topic" = Option<super::shape::TopicName>, Query, description = "Only this topic"),
        ("on" = Option<String>, Query, format = Date, description = "Only what is in force on this day"),
    ),
    responses(
        (status = 200, body = ProvisionList, description = "Provisions"),
        (status = 400, body = ProblemDetails, content_type = "application/problem+json", description = "A parameter cannot be used"),
        (status = 404, body = ProblemDetails, content_type = "application/problem+json", description = "There is no such pack"),
        (status = 429, body = ProblemDetails, content_type = "application/problem+json", description = "Too many requests"),
    )
)]
pub async fn provisions(State(app): State<Arc<App>>, Path(pack): Path<String>, RawQuery(query): RawQuery) -> Result<Json<ProvisionList>, Fault> {
    let laws = &app.engine.laws;
    let params = Params::read(laws, query.as_deref(), &["lang", "topic", "on"])?;
    let Some(id) = laws.packs.iter().position(|p| p.name == pack) else {
        return Err(Fault::new(StatusCode::NOT_FOUND, "there is no such pack; see /api/v1/laws"));
    };
    let on = |p: syntax::Period| params.on.is_none_or(|d| p.from.is_none_or(|f| f <= d) && p.to.is_none_or(|t| d <= t));
    let wanted = laws
        .provisions
        .iter()
        .filter(|p| p.pack.ix() == id && params.topic.is_none_or(|t| p.topic == t) && on(p.in_force));
    let provisions = wanted.map(|p| ProvisionHead {
        name: p.name.clone(),
        kind: kind(p),
        topic: laws.topics[p.topic.ix()].name.clone(),
        text: params.lang.of(&p.texts).to_owned(),
        in_force: period(p.in_force),
        confidence: confidence(p.confidence),
    });
    Ok(Json(ProvisionList {
        provisions: provisions.collect(),
        pack,
    }))
}

/// One provision with its text, citations and dates.
#[utoipa::path(
    get,
    path = "/api/v1/provisions/{name}",
    operation_id = "provision",
    tag = "laws",
    params(
        ("name" = String, Path, description = "The full name of the provision, such as `kz.ask_for_asylum`"),
        ("lang" = Option<super::shape::LangCode>, Query, description = "Language of texts"),
    ),
    responses(
        (status = 200, body = ProvisionFull, description = "The provision"),
        (status = 400, body = ProblemDetails, content_type = "application/problem+json", description = "A parameter cannot be used"),
        (status = 404, body = ProblemDetails, content_type = "application/problem+json", description = "There is no such provision"),
        (status = 429, body = ProblemDetails, content_type = "application/problem+json", description = "Too many requests"),
    )
)]
pub async fn provision(State(app): State<Arc<App>>, Path(name): Path<String>, RawQuery(query): RawQuery) -> Result<Json<ProvisionFull>, Fault> {
    let laws = &app.engine.laws;
    let params = Params::read(laws, query.as_deref(), &["lang"])?;
    let Some(id) = laws.provision(&name, None) else {
        return Err(Fault::new(
            StatusCode::NOT_FOUND,
            "there is no such provision; see /api/v1/laws/{pack}/provisions",
        ));
    };
    Ok(Json(full(laws, params.lang, &laws.provisions[id.ix()])))
}

fn full(laws: &Laws, lang: sapar_words::Lang, p: &Provision) -> ProvisionFull {
    let names = |ids: &[sapar_law::model::ProvisionId]| ids.iter().map(|i| laws.provisions[i.ix()].name.clone()).collect::<Vec<_>>();
    let norm: Option<&Norm> = match &p.head {
        Head::Norm(n) => Some(n),
        Head::Decides(..) => None,
    };
    let said = lang.said(&p.texts);
    let cites = citations(laws, lang, &p.cites).into_iter().map(|c| Cite {
        act: c.act,
        title: c.title,
        place: c.place,
        verified: c.verified,
    });
    ProvisionFull {
        name: p.name.clone(),
        pack: laws.packs[p.pack.ix()].name.clone(),
        kind: kind(p),
        decides: match &p.head {
            Head::Decides(c, _) => Some(laws.conclusions[c.ix()].name.clone()),
            Head::Norm(_) => None,
        },
        who: norm.map(|n| n.of.word().to_owned()),
        topic: laws.topics[p.topic.ix()].name.clone(),
        text: said.text.to_owned(),
        text_lang: said.lang.code().to_owned(),
        original: said.beside.map(str::to_owned),
        cites: cites.collect(),
        source: p.source.clone(),
        confidence: confidence(p.confidence),
        checked_on: p.checked_on.to_string(),
        in_force: period(p.in_force),
        note: p.note.as_ref().map(|t| lang.of(t).to_owned()),
        place: norm.and_then(|n| n.place.as_ref()).map(|t| lang.of(t).to_owned()),
        documents: norm.and_then(|n| n.documents.as_ref()).map(|t| lang.of(t).to_owned()),
        exposes_to: norm.map_or_else(Vec::new, |n| n.exposes_to.iter().map(|w| w.word().to_owned()).collect()),
        otherwise: norm.map_or_else(Vec::new, |n| names(&n.otherwise)),
        displaces: names(&p.displaces),
    }
}

/// Every fact that can be told.
#[utoipa::path(
    get,
    path = "/api/v1/facts",
    operation_id = "facts",
    tag = "words",
    params(("lang" = Option<super::shape::LangCode>, Query, description = "Language of texts")),
    responses(
        (status = 200, body = FactList, description = "Facts"),
        (status = 400, body = ProblemDetails, content_type = "application/problem+json", description = "A parameter cannot be used"),
        (status = 429, body = ProblemDetails, content_type = "application/problem+json", description = "Too many requests"),
    )
)]
pub async fn facts(State(app): State<Arc<App>>, RawQuery(query): RawQuery) -> Result<Json<FactList>, Fault> {
    let laws = &app.engine.laws;
    let lang = Params::read(laws, query.as_deref(), &["lang"])?.lang;
    let facts = laws.facts.iter().map(|f| FactHeld {
        name: f.name.clone(),
        ty: type_word(laws, f.ty).to_owned(),
        question: lang.of(&f.question).to_owned(),
        why: f.why.as_ref().map(|w| lang.of(w).to_owned()),
        choices: reply::choices(laws, lang, f).into_iter().map(|(value, text)| Choice { value, text }).collect(),
    });
    Ok(Json(FactList { facts: facts.collect() }))
}

/// Every topic that can be asked about.
#[utoipa::path(
    get,
    path = "/api/v1/topics",
    operation_id = "topics",
    tag = "words",
    params(("lang" = Option<super::shape::LangCode>, Query, description = "Language of texts")),
    responses(
        (status = 200, body = TopicList, description = "Topics"),
        (status = 400, body = ProblemDetails, content_type = "application/problem+json", description = "A parameter cannot be used"),
        (status = 429, body = ProblemDetails, content_type = "application/problem+json", description = "Too many requests"),
    )
)]
pub async fn topics(State(app): State<Arc<App>>, RawQuery(query): RawQuery) -> Result<Json<TopicList>, Fault> {
    let laws = &app.engine.laws;
    let lang = Params::read(laws, query.as_deref(), &["lang"])?.lang;
    let topics = laws.topics.iter().map(|t| TopicHead {
        name: t.name.clone(),
        title: lang.of(&t.title).to_owned(),
        of_origin: t.of_origin,
    });
    Ok(Json(TopicList { topics: topics.collect() }))
}

/// Codes and names of countries, and which have laws.
#[utoipa::path(
    get,
    path = "/api/v1/countries",
    operation_id = "countries",
    tag = "words",
    params(("lang" = Option<super::shape::LangCode>, Query, description = "Language of texts")),
    responses(
        (status = 200, body = CountryList, description = "Countries"),
        (status = 400, body = ProblemDetails, content_type = "application/problem+json", description = "A parameter cannot be used"),
        (status = 429, body = ProblemDetails, content_type = "application/problem+json", description = "Too many requests"),
    )
)]
pub async fn countries(State(app): State<Arc<App>>, RawQuery(query): RawQuery) -> Result<Json<CountryList>, Fault> {
    let laws = &app.engine.laws;
    let lang = Params::read(laws, query.as_deref(), &["lang"])?.lang;
    let held = speak::held(laws, lang);
    let countries = speak::countries(laws, lang).into_iter().map(|(code, name)| CountryHeld {
        laws_held: held.iter().any(|(c, _)| *c == code),
        code,
        name,
    });
    Ok(Json(CountryList {
        countries: countries.collect(),
    }))
}
