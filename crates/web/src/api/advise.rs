//! `POST /api/v1/advise`

use super::fault::Fault;
use super::params::{day, lang, topic};
use super::shape::{Advice, Asked, FieldProblem, ProblemDetails};
use crate::answers::destination;
use crate::app::App;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use sapar_law::facts::Facts;
use sapar_words::told::{Pairs, give};
use sapar_words::{Lang, Question, refusal};
use serde::Deserialize;
use serde_json::Value;
use std::sync::Arc;

/// The body before its fields are looked at: of two values for one name neither may win silently, so facts stay in pairs.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Body {
    facts: Pairs,
    #[serde(default)]
    on: Value,
    #[serde(default)]
    lang: Value,
    #[serde(default)]
    topics: Value,
}

/// Facts in, advice out: what `sapar advise --json` prints. Nothing of the request is kept or logged.
#[utoipa::path(
    post,
    path = "/api/v1/advise",
    operation_id = "advise",
    tag = "advice",
    request_body(content = Asked, content_type = "application/json"),
    responses(
        (status = 200, description = "The advice", body = Advice, content_type = "application/json"),
        (status = 400, description = "The body is not JSON", body = ProblemDetails, content_type = "application/problem+json"),
        (status = 413, description = "The body is too large", body = ProblemDetails, content_type = "application/problem+json"),
        (status = 415, description = "The body is not called JSON by its `Content-Type`", body = ProblemDetails, content_type = "application/problem+json"),
        (status = 422, description = "Facts or other fields cannot be used; `errors` names each", body = ProblemDetails, content_type = "application/problem+json"),
        (status = 429, description = "Too many requests from one network", body = ProblemDetails, content_type = "application/problem+json"),
    )
)]
pub async fn advise(State(app): State<Arc<App>>, headers: HeaderMap, body: Bytes) -> Result<Response, Fault> {
    if !is_json(&headers) {
        return Err(Fault::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, "send `Content-Type: application/json`"));
    }
    let body = read(&body)?;
    let laws = &app.engine.laws;
    let mut errors = Vec::new();
    let mut wrong = |field: String, detail: String| errors.push(FieldProblem { field, detail });
    let lang = match &body.lang {
        Value::Null => Lang::En,
        Value::String(code) => lang(code).unwrap_or_else(|detail| {
            wrong("/lang".to_owned(), detail);
            Lang::En
        }),
        _ => {
            wrong("/lang".to_owned(), "expected a text".to_owned());
            Lang::En
        }
    };
    let on = match &body.on {
        Value::Null => None,
        Value::String(text) => day(text).map_err(|detail| wrong("/on".to_owned(), detail)).ok(),
        _ => {
            wrong("/on".to_owned(), "expected a date as text".to_owned());
            None
        }
    };
    let mut topics = Vec::new();
    match &body.topics {
        Value::Null => {}
        Value::Array(list) => {
            for (i, name) in list.iter().enumerate() {
                match name.as_str().ok_or_else(|| "expected a text".to_owned()).and_then(|n| topic(laws, n)) {
                    Ok(id) if topics.contains(&id) => {}
                    Ok(id) => topics.push(id),
                    Err(detail) => wrong(format!("/topics/{i}"), detail),
                }
            }
        }
        _ => wrong("/topics".to_owned(), "expected a list of names".to_owned()),
    }
    let mut facts = Facts::new(laws);
    for (name, value) in &body.facts.0 {
        let empty = value.as_str().is_some_and(|text| text.trim().is_empty());
        let given = if empty {
            Err("an empty text says nothing: leave the fact out, or send null".to_owned())
        } else {
            give(laws, lang, &mut facts, name, value)
        };
        if let Err(detail) = given {
            wrong(format!("/facts/{}", pointer(name)), detail);
        }
    }
    let today = (app.clock)(destination(laws, &facts));
    let on = on.unwrap_or(today);
    if errors.is_empty()
        && let Err(e) = facts.check(laws, on)
    {
        errors.push(FieldProblem {
            field: "/facts".to_owned(),
            detail: refusal::given(laws, lang, &e),
        });
    }
    if !errors.is_empty() {
        return Err(Fault::fields(StatusCode::UNPROCESSABLE_ENTITY, errors));
    }
    let (answer, next) = app.engine.answer_and_question(&facts, on, &topics, &[]).map_err(|e| Fault::ours(&e))?;
    let question = Question {
        laws,
        answer: &answer,
        facts: &facts,
        topics: &topics,
        today,
        lang,
    };
    let text = sapar_words::json::document(&question, next).bytes().map_err(|e| Fault::ours(&e))?;
    let kind = HeaderValue::from_static("application/json");
    let kept = HeaderValue::from_static("no-store");
    Ok(([(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, kept)], text).into_response())
}

/// `application/json`, with or without parameters.
fn is_json(headers: &HeaderMap) -> bool {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|v| v.to_str().ok()).unwrap_or_default();
    kind.split(';').next().unwrap_or_default().trim().eq_ignore_ascii_case("application/json")
}

fn read(body: &[u8]) -> Result<Body, Fault> {
    serde_json::from_slice(body).map_err(|e| {
        if !e.is_data() {
            return Fault::new(StatusCode::BAD_REQUEST, &format!("the body is not JSON: {e}"));
        }
        // The only fields that are read by their type are the object itself and its facts.
        let field = if serde_json::from_slice::<Outer>(body).is_ok() { "/facts" } else { "" };
        let slip = FieldProblem {
            field: field.to_owned(),
            detail: e.to_string(),
        };
        Fault::fields(StatusCode::UNPROCESSABLE_ENTITY, vec![slip])
    })
}

/// The fields alone, to tell a slip in the facts from one around them.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Outer {
    #[serde(rename = "facts")]
    _facts: Value,
    #[serde(default, rename = "on")]
    _on: Value,
    #[serde(default, rename = "lang")]
    _lang: Value,
    #[serde(default, rename = "topics")]
    _topics: Value,
}

/// A name as a part of a JSON pointer (RFC 6901).
fn pointer(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}
