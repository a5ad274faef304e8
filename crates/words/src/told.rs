//! Facts as a person or another program tells them: by name and text, or as a JSON object.

use crate::lang::Lang;
use crate::messages::say;
use crate::refusal;
use sapar_law::facts::Facts;
use sapar_law::model::Laws;
use sapar_law::source::nearest;
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::Value;
use std::fmt;

/// A JSON object whose names are told once: of two values for one name neither may win silently.
#[derive(Debug, Clone, Default)]
pub struct Pairs(pub Vec<(String, Value)>);

impl<'de> Deserialize<'de> for Pairs {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Pairs, D::Error> {
        struct Reader;
        impl<'de> Visitor<'de> for Reader {
            type Value = Pairs;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object of facts such as {\"nationality\": \"UZ\"}")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Pairs, A::Error> {
                let mut pairs: Vec<(String, Value)> = Vec::new();
                while let Some((name, value)) = map.next_entry::<String, Value>()? {
                    if pairs.iter().any(|(n, _)| *n == name) {
                        return Err(serde::de::Error::custom(format!("`{name}` is given twice")));
                    }
                    pairs.push((name, value));
                }
                Ok(Pairs(pairs))
            }
        }
        d.deserialize_map(Reader)
    }
}

/// Gives a fact its value; `null` leaves it unknown.
///
/// # Errors
/// What is wrong with it, in the language.
pub fn give(laws: &Laws, lang: Lang, facts: &mut Facts, name: &str, v: &Value) -> Result<(), String> {
    let text = match v {
        Value::Null => String::new(),
        Value::Bool(b) => if *b { "yes" } else { "no" }.to_owned(),
        Value::Number(n) => n.to_string(),
        Value::String(s) => s.clone(),
        Value::Array(list) => stays_text(list).ok_or_else(|| list_refused(lang, name))?,
        Value::Object(_) => return Err(list_refused(lang, name)),
    };
    set(laws, lang, facts, name, &text)
}

/// Gives a fact its value from text; an empty text leaves it unknown, but its name must exist.
///
/// # Errors
/// What is wrong with it, in the language.
pub fn set(laws: &Laws, lang: Lang, facts: &mut Facts, name: &str, text: &str) -> Result<(), String> {
    if text.trim().is_empty() {
        return match laws.fact(&name.replace(' ', "_")) {
            Some(_) => Ok(()),
            None => {
                let near = nearest(name, laws.facts.iter().map(|f| f.name.as_str()));
                Err(refusal::unknown(lang, "refuse-fact", name, near))
            }
        };
    }
    facts.set(laws, name, text).map_err(|e| refusal::given(laws, lang, &e))
}

fn list_refused(lang: Lang, name: &str) -> String {
    say(lang, "refuse-list", &[("name", name.into())])
}

/// `[{"from": …, "to": …}]` as the law language writes it.
fn stays_text(list: &[Value]) -> Option<String> {
    let mut parts = Vec::new();
    for stay in list {
        let stay = stay.as_object()?;
        if stay.keys().any(|k| k != "from" && k != "to") {
            return None;
        }
        let from = stay.get("from")?.as_str()?;
        let to = match stay.get("to") {
            None | Some(Value::Null) => "",
            Some(to) => to.as_str()?,
        };
        parts.push(format!("{from}..{to}"));
    }
    Some(format!("[{}]", parts.join(", ")))
}
