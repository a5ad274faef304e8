//! `POST /api/v1/advise`

use super::enquiry::Enquiry;
use super::fault::Fault;
use super::shape::{Advice, Asked, ProblemDetails};
use crate::app::App;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use sapar_words::Question;
use std::sync::Arc;

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
    let asked = Enquiry::read(&app, &body)?;
    let (facts, on, topics) = (&asked.facts, asked.on, &asked.topics);
    let found = if asked.ask {
        app.engine.answer_and_question(facts, on, topics, &asked.skip)
    } else {
        app.engine.answer(facts, on).map(|answer| (answer, None))
    };
    let (answer, next) = found.map_err(|e| Fault::ours(&e))?;
    let question = Question {
        laws: &app.engine.laws,
        answer: &answer,
        facts,
        topics,
        today: asked.today,
        lang: asked.lang,
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
