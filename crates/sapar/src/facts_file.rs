//! Facts from `--facts FILE` and `--set NAME=VALUE`.

use crate::cli::FactArgs;
use crate::refusal;
use crate::stop::Stop;
use crate::text_file;
use sapar_law::facts::Facts;
use sapar_law::model::Laws;
use sapar_law::source::nearest;
use sapar_words::told::{Pairs, give, plain, set};
use sapar_words::{Lang, say};
use serde_json::Value;
use std::collections::BTreeSet;
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
        let mut given = Once::default();
        for (name, value) in pairs_of(path, lang)? {
            slips.extend(given.again(lang, &name));
            if let Err(slip) = give(laws, lang, &mut facts, &name, &value) {
                slips.push(slip);
            }
        }
    }
    // What stands on the line may differ from the file, so that one answer of it can be changed; on the line itself each name stands once.
    let mut given = Once::default();
    for s in &args.set {
        let Some((name, value)) = s.split_once('=') else {
            slips.push(say(lang, "refuse-set", &[("text", s.as_str().into())]));
            continue;
        };
        slips.extend(given.again(lang, name));
        if let Err(slip) = set(laws, lang, &mut facts, name, value) {
            slips.push(slip);
        }
    }
    if slips.is_empty() { Ok(facts) } else { Err(Stop::Refused(slips)) }
}

/// Names that were given: of two values for one name neither may win silently.
#[derive(Default)]
struct Once(BTreeSet<String>);

impl Once {
    /// The sentence about a name that was given before, however it is written.
    fn again(&mut self, lang: Lang, name: &str) -> Option<String> {
        let name = plain(name);
        let text = say(lang, "refuse-twice", &[("name", name.as_str().into())]);
        (!self.0.insert(name)).then_some(text)
    }
}

/// Name and value in the order of the file.
fn pairs_of(path: &Path, lang: Lang) -> Result<Vec<(String, Value)>, Stop> {
    let wrong = |e: &dyn fmt::Display| Stop::cannot_read(lang, path, e);
    let text = if path == Path::new("-") {
        let mut bytes = Vec::new();
        std::io::stdin().read_to_end(&mut bytes).map_err(|e| wrong(&e))?;
        text_file::text(lang, path, bytes)?
    } else {
        text_file::read(lang, path)?
    };
    // The mark of the byte order, with which some editors begin a file, cannot be seen and says nothing.
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    if path.extension().is_some_and(|e| e.eq_ignore_ascii_case("toml")) {
        let table: toml::Table = toml::from_str(text).map_err(|e| wrong(&e))?;
        return Ok(table.into_iter().map(|(k, v)| (k, of_toml(v))).collect());
    }
    let Pairs(pairs) = serde_json::from_str(text).map_err(|e| wrong(&e))?;
    Ok(pairs)
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
