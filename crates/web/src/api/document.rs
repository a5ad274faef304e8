//! The OpenAPI document: operations and shapes from the handlers, facts and topics from the laws that are loaded.

use super::{advise, laws, shape};
use crate::app::App;
use axum::extract::State;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use sapar_law::model::{Fact, Laws, Type};
use serde_json::{Map, Value, json};
use std::sync::Arc;
use utoipa::OpenApi;

#[derive(OpenApi)]
#[openapi(
    info(
        title = "Sapar",
        description = "Advice for labour migrants, computed from the law. `unknown` is not \"nothing to do\": show the state and the notice beside every value. Nothing that is sent is kept.",
        license(name = "Apache-2.0", identifier = "Apache-2.0")
    ),
    paths(
        advise::advise,
        laws::laws,
        laws::provisions,
        laws::provision,
        laws::facts,
        laws::topics,
        laws::countries
    ),
    components(schemas(shape::LangCode)),
    tags(
        (name = "advice", description = "Facts in, advice out"),
        (name = "laws", description = "The laws as they are held"),
        (name = "words", description = "What can be told and asked about")
    )
)]
struct Described;

/// The document for these laws.
pub fn document(laws: &Laws) -> Value {
    // What the macros describe always becomes JSON.
    let mut document = serde_json::to_value(Described::openapi()).unwrap_or_default();
    if let Some(schemas) = document.pointer_mut("/components/schemas").and_then(Value::as_object_mut) {
        schemas.insert("Facts".to_owned(), facts(laws));
        schemas.insert("TopicName".to_owned(), topics(laws));
    }
    document
}

/// `GET /api/openapi.json`
pub async fn page(State(app): State<Arc<App>>) -> Response {
    let kind = HeaderValue::from_static("application/json");
    ([(header::CONTENT_TYPE, kind)], document(&app.engine.laws).to_string()).into_response()
}

fn topics(laws: &Laws) -> Value {
    let names: Vec<&str> = laws.topics.iter().map(|t| t.name.as_str()).collect();
    json!({ "type": "string", "enum": names, "description": "The name of a topic" })
}

fn facts(laws: &Laws) -> Value {
    let properties: Map<String, Value> = laws.facts.iter().map(|f| (f.name.clone(), fact(laws, f))).collect();
    json!({
        "type": "object",
        "description": "What is known of a person. What is left out or null is unknown, never \"no\".",
        "properties": properties,
        "additionalProperties": false,
        "example": { "nationality": "UZ", "destination": "KZ", "purpose": "work", "entry_date": "2026-03-02" },
    })
}

/// The shape in which a fact is best given. More are understood, as `docs/advise-json.md` says.
fn fact(laws: &Laws, f: &Fact) -> Value {
    let mut shape = match f.ty {
        Type::YesNo => json!({ "enum": [true, false, "yes", "no", null] }),
        Type::Date => json!({ "type": ["string", "null"], "format": "date" }),
        Type::Country => json!({ "type": ["string", "null"], "pattern": "^[A-Z]{2}$" }),
        Type::Money(_) => json!({ "type": ["string", "number", "null"] }),
        Type::Stays => json!({
            "type": ["array", "null"],
            "items": {
                "type": "object",
                "properties": {
                    "from": { "type": "string", "format": "date" },
                    "to": { "type": ["string", "null"], "format": "date" }
                },
                "required": ["from"],
                "additionalProperties": false
            }
        }),
        Type::Enum(e) => {
            let mut members: Vec<Value> = laws.enums[e.ix()].members.iter().map(|(m, _)| json!(m)).collect();
            members.push(Value::Null);
            json!({ "enum": members })
        }
        Type::Share => json!({ "type": ["string", "number", "null"] }),
        Type::Days | Type::WorkingDays | Type::Months | Type::Years | Type::Number => {
            json!({ "type": ["integer", "string", "null"], "minimum": f.low, "maximum": f.high })
        }
    };
    if let Some(o) = shape.as_object_mut() {
        o.insert("description".to_owned(), json!(f.question.en));
    }
    shape
}
