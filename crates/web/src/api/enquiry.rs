//! The body of `POST /api/v1/advise`, read field by field so that every slip is told at once.

use super::fault::Fault;
use super::params::{day, lang};
use super::shape::FieldProblem;
use crate::app::App;
use axum::http::StatusCode;
use sapar_law::day::Day;
use sapar_law::facts::Facts;
use sapar_law::model::{FactId, Laws, TopicId};
use sapar_words::told::{Pairs, destination, give};
use sapar_words::{Lang, called, refusal};
use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::Value;

/// The body before its fields are looked at.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Body<F> {
    facts: F,
    #[serde(default)]
    on: Value,
    #[serde(default)]
    lang: Value,
    #[serde(default)]
    topics: Value,
    #[serde(default)]
    skip: Value,
    #[serde(default)]
    ask: Value,
}

/// What a caller wants to know, read and checked. (How its body is described to callers: [`super::shape::Asked`].)
pub struct Enquiry {
    /// What is known of a person; nothing in it contradicts itself.
    pub facts: Facts,
    /// The day that is asked about.
    pub on: Day,
    /// Today in the country of destination.
    pub today: Day,
    /// The language of texts.
    pub lang: Lang,
    /// Only these topics; all, if there is none.
    pub topics: Vec<TopicId>,
    /// Facts that the person cannot tell: not asked for.
    pub skip: Vec<FactId>,
    /// Is the next question wanted?
    pub ask: bool,
}

impl Enquiry {
    /// Reads a body.
    ///
    /// # Errors
    /// A body that is not JSON, and every field that cannot be used.
    pub fn read(app: &App, body: &[u8]) -> Result<Enquiry, Fault> {
        let body = parsed(body)?;
        let laws = &app.engine.laws;
        let mut slips = Slips(Vec::new());
        let lang = slips.text("/lang", &body.lang, "a text", lang).unwrap_or_default();
        let on = slips.text("/on", &body.on, "a date as text", day);
        let topics = slips.names("/topics", &body.topics, |name| called::topic(laws, lang, name));
        let skip = slips.names("/skip", &body.skip, |name| called::fact(laws, lang, name));
        let ask = match body.ask {
            Value::Null => true,
            Value::Bool(ask) => ask,
            _ => {
                slips.note("/ask".to_owned(), "expected true or false".to_owned());
                true
            }
        };
        let facts = slips.facts(laws, lang, &body.facts);
        let today = (app.clock)(destination(laws, &facts));
        let on = on.unwrap_or(today);
        if slips.0.is_empty()
            && let Err(e) = facts.check(laws, on)
        {
            slips.note("/facts".to_owned(), refusal::given(laws, lang, &e));
        }
        if !slips.0.is_empty() {
            return Err(Fault::fields(StatusCode::UNPROCESSABLE_ENTITY, slips.0));
        }
        Ok(Enquiry {
            facts,
            on,
            today,
            lang,
            topics,
            skip,
            ask,
        })
    }
}

/// What could not be used so far.
struct Slips(Vec<FieldProblem>);

impl Slips {
    fn note(&mut self, field: String, detail: String) {
        self.0.push(FieldProblem { field, detail });
    }

    /// A field that is a text, if it is there.
    fn text<T>(&mut self, field: &str, value: &Value, expected: &str, read: impl Fn(&str) -> Result<T, String>) -> Option<T> {
        let read = match value {
            Value::Null => return None,
            Value::String(text) => read(text),
            _ => Err(format!("expected {expected}")),
        };
        read.map_err(|detail| self.note(field.to_owned(), detail)).ok()
    }

    /// A field that is a list of names, each taken once.
    fn names<T: PartialEq>(&mut self, field: &str, value: &Value, read: impl Fn(&str) -> Result<T, String>) -> Vec<T> {
        let mut found = Vec::new();
        match value {
            Value::Null => {}
            Value::Array(list) => {
                for (i, name) in list.iter().enumerate() {
                    match name.as_str().ok_or_else(|| "expected a text".to_owned()).and_then(&read) {
                        Ok(one) if found.contains(&one) => {}
                        Ok(one) => found.push(one),
                        Err(detail) => self.note(format!("{field}/{i}"), detail),
                    }
                }
            }
            _ => self.note(field.to_owned(), "expected a list of names".to_owned()),
        }
        found
    }

    fn facts(&mut self, laws: &Laws, lang: Lang, told: &Pairs) -> Facts {
        let mut facts = Facts::new(laws);
        for (name, value) in &told.0 {
            let empty = value.as_str().is_some_and(|text| text.trim().is_empty());
            let given = if empty {
                Err("an empty text says nothing: leave the fact out, or send null".to_owned())
            } else {
                give(laws, lang, &mut facts, name, value)
            };
            if let Err(detail) = given {
                self.note(format!("/facts/{}", pointer(name)), detail);
            }
        }
        facts
    }
}

/// The fields; of two values for one fact neither may win silently, so facts stay in pairs.
fn parsed(body: &[u8]) -> Result<Body<Pairs>, Fault> {
    serde_json::from_slice(body).map_err(|e| {
        if !e.is_data() {
            return Fault::new(StatusCode::BAD_REQUEST, &format!("the body is not JSON: {e}"));
        }
        // The only fields that are read by their type are the object itself and its facts.
        let field = if serde_json::from_slice::<Body<IgnoredAny>>(body).is_ok() {
            "/facts"
        } else {
            ""
        };
        let slip = FieldProblem {
            field: field.to_owned(),
            detail: e.to_string(),
        };
        Fault::fields(StatusCode::UNPROCESSABLE_ENTITY, vec![slip])
    })
}

/// A name as a part of a JSON pointer (RFC 6901).
fn pointer(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}
