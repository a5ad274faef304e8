//! Facts as a person or another program tells them: by name and text, or as a JSON object.

use crate::called;
use crate::lang::Lang;
use crate::messages::say;
use crate::refusal;
use crate::reply;
use sapar_law::check::GivenError;
use sapar_law::facts::Facts;
use sapar_law::model::{Country, Currency, Laws, Type};
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::{Map, Value};
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

/// Gives a fact its value; `null` leaves it unknown. A sum may be what an answer writes: `{"amount": "1000.00", "currency": "KZT"}`.
///
/// # Errors
/// What is wrong with it, in the language.
pub fn give(laws: &Laws, lang: Lang, facts: &mut Facts, name: &str, v: &Value) -> Result<(), String> {
    let ty = laws.fact(&plain(name)).map(|f| laws.facts[f.ix()].ty);
    let refused = || match ty {
        Some(Type::Money(_)) => refused_as(lang, "refuse-sum", name),
        _ => refused_as(lang, "refuse-list", name),
    };
    let text = match v {
        Value::Null => String::new(),
        Value::Bool(b) => if *b { "yes" } else { "no" }.to_owned(),
        Value::Number(n) => n.to_string(),
        Value::String(s) => s.clone(),
        Value::Array(list) => stays_text(list).ok_or_else(refused)?,
        Value::Object(parts) if matches!(ty, Some(Type::Money(_))) => sum_text(parts).ok_or_else(refused)?,
        Value::Object(_) => return Err(refused()),
    };
    set(laws, lang, facts, name, &text)
}

/// Gives a fact its value from text; an empty text leaves it unknown, but its name must exist.
///
/// # Errors
/// What is wrong with it, in the language.
pub fn set(laws: &Laws, lang: Lang, facts: &mut Facts, name: &str, text: &str) -> Result<(), String> {
    let name = plain(name);
    let id = called::fact(laws, lang, &name)?;
    if text.trim().is_empty() {
        return Ok(());
    }
    let fact = &laws.facts[id.ix()];
    let usual = reply::usual(laws, lang, fact, currency_here(laws, facts), text);
    facts.set(laws, &name, &usual).map_err(|e| match (fact.ty, e) {
        (Type::Country, _) => refusal::no_country(laws, lang, &name, text),
        // Of a list the part that is wrong is told, of everything else what was typed and not what was made of it.
        (ty, GivenError::WrongValue { name, slip, expected, .. }) if ty != Type::Stays => {
            let typed = text.to_owned();
            refusal::given(laws, lang, &GivenError::WrongValue { name, typed, slip, expected })
        }
        (_, e) => refusal::given(laws, lang, &e),
    })
}

/// The name of a fact as the laws write it.
pub fn plain(name: &str) -> String {
    name.trim().replace(' ', "_")
}

/// The country that is asked about.
pub fn destination(laws: &Laws, facts: &Facts) -> Option<Country> {
    let stored = facts.get(laws, laws.fact("destination")?)?;
    u16::try_from(stored).ok().map(Country)
}

/// The money of the country that is asked about.
pub fn currency_here(laws: &Laws, facts: &Facts) -> Option<Currency> {
    destination(laws, facts).and_then(|c| laws.currency_of(c))
}

fn refused_as(lang: Lang, message: &str, name: &str) -> String {
    say(lang, message, &[("name", name.into())])
}

/// `{"amount": …, "currency": …}` as the law language writes it; without a currency it is that of the country.
fn sum_text(parts: &Map<String, Value>) -> Option<String> {
    if parts.keys().any(|k| k != "amount" && k != "currency") {
        return None;
    }
    let amount = match parts.get("amount")? {
        Value::String(s) => s.clone(),
        Value::Number(n) => n.to_string(),
        _ => return None,
    };
    match parts.get("currency") {
        None | Some(Value::Null) => Some(amount),
        Some(currency) => Some(format!("{amount} {}", currency.as_str()?)),
    }
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
