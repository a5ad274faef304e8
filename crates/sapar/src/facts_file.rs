//! Facts from `--facts FILE` and `--set NAME=VALUE`.

use crate::cli::FactArgs;
use crate::refusal;
use crate::stop::Stop;
use sapar_law::facts::Facts;
use sapar_law::model::Laws;
use sapar_law::source::nearest;
use sapar_words::{Lang, say};
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::Value;
use std::fmt;
use std::io::Read;
use std::path::Path;

/// What was given, all slips at once.
///
/// # Errors
/// Every slip, one sentence each.
pub fn read(laws: &Laws, lang: Lang, args: &FactArgs) -> Result<Facts, Stop> {
    let mut facts = Facts::new(laws);
    let mut slips = Vec::new();
    if let Some(name) = &args.profile {
        let Some(given) = laws.profile(name) else {
            let near = nearest(name, laws.profiles.keys().map(String::as_str));
            return Err(Stop::refused(refusal::unknown(lang, "refuse-profile", name, near)));
        };
        facts.give(laws, &given).map_err(|e| Stop::refused(refusal::given(laws, lang, &e)))?;
    }
    if let Some(path) = &args.facts {
        for (name, value) in pairs_of(path, lang)? {
            if let Err(slip) = give(laws, lang, &mut facts, &name, &value) {
                slips.push(slip);
            }
        }
    }
    for s in &args.set {
        let Some((name, value)) = s.split_once('=') else {
            slips.push(say(lang, "refuse-set", &[("text", s.as_str().into())]));
            continue;
        };
        if let Err(slip) = set(laws, lang, &mut facts, name.trim(), value) {
            slips.push(slip);
        }
    }
    if slips.is_empty() { Ok(facts) } else { Err(Stop::Refused(slips)) }
}

/// Name and value in the order of the file.
fn pairs_of(path: &Path, lang: Lang) -> Result<Vec<(String, Value)>, Stop> {
    let wrong = |e: &dyn fmt::Display| {
        let file = path.display().to_string();
        Stop::refused(say(lang, "cannot-read", &[("file", file.into()), ("problem", e.to_string().into())]))
    };
    let text = if path == Path::new("-") {
        let mut text = String::new();
        std::io::stdin().read_to_string(&mut text).map_err(|e| wrong(&e))?;
        text
    } else {
        std::fs::read_to_string(path).map_err(|e| wrong(&e))?
    };
    if path.extension().is_some_and(|e| e.eq_ignore_ascii_case("toml")) {
        let table: toml::Table = toml::from_str(&text).map_err(|e| wrong(&e))?;
        return Ok(table.into_iter().map(|(k, v)| (k, of_toml(v))).collect());
    }
    let Pairs(pairs) = serde_json::from_str(&text).map_err(|e| wrong(&e))?;
    Ok(pairs)
}

/// A JSON object whose names are told once: of two values for one name neither may win silently.
struct Pairs(Vec<(String, Value)>);

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

fn of_toml(v: toml::Value) -> Value {
    match v {
        toml::Value::String(s) => Value::String(s),
        toml::Value::Integer(i) => Value::from(i),
        toml::Value::Float(f) => Value::from(f),
        toml::Value::Boolean(b) => Value::Bool(b),
        toml::Value::Datetime(d) => Value::String(d.to_string()),
        toml::Value::Array(a) => Value::Array(a.into_iter().map(of_toml).collect()),
        toml::Value::Table(t) => Value::Object(t.into_iter().map(|(k, v)| (k, of_toml(v))).collect()),
    }
}

/// Gives a fact its value; `null` leaves it unknown.
fn give(laws: &Laws, lang: Lang, facts: &mut Facts, name: &str, v: &Value) -> Result<(), String> {
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
