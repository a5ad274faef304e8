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
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::io::Read;
use std::path::Path;
use toml::Spanned;

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
        for Told { name, value, line } in told_in(path, lang)? {
            let wrong = give(laws, lang, &mut facts, &name, &value).err();
            slips.extend(given.again(lang, &name).into_iter().chain(wrong).map(|slip| placed(lang, path, line, &slip)));
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

/// What a file tells.
struct Told {
    name: String,
    value: Value,
    /// Where its name stands, from 1.
    line: usize,
}

/// What is wrong, and where it stands.
fn placed(lang: Lang, path: &Path, line: usize, slip: &str) -> String {
    let file = path.display().to_string();
    say(
        lang,
        "refuse-on-line",
        &[("file", file.into()), ("line", line.to_string().into()), ("slip", slip.into())],
    )
}

/// What the file tells, in its order.
fn told_in(path: &Path, lang: Lang) -> Result<Vec<Told>, Stop> {
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
        of_toml_text(text).map_err(|e| wrong(&e))
    } else {
        of_json_text(text).map_err(|e| wrong(&e))
    }
}

fn of_json_text(text: &str) -> Result<Vec<Told>, serde_json::Error> {
    let Pairs(pairs) = serde_json::from_str(text)?;
    let mut lines = lines_of_names(text).into_iter();
    let told = |(name, value)| Told {
        name,
        value,
        line: lines.next().unwrap_or(1),
    };
    Ok(pairs.into_iter().map(told).collect())
}

/// The lines on which the names of the outer object stand, in their order; the text is JSON that could be read.
fn lines_of_names(text: &str) -> Vec<usize> {
    let (mut lines, mut line, mut depth) = (Vec::new(), 1, 0_usize);
    let (mut quoted, mut escaped, mut name_follows) = (false, false, false);
    for b in text.bytes() {
        match b {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' if quoted => quoted = false,
            _ if quoted => {}
            b'"' => {
                quoted = true;
                if std::mem::take(&mut name_follows) {
                    lines.push(line);
                }
            }
            b'{' | b'[' => {
                depth += 1;
                name_follows = depth == 1;
            }
            b'}' | b']' => depth = depth.saturating_sub(1),
            b',' => name_follows = depth == 1,
            b'\n' => line += 1,
            _ => {}
        }
    }
    lines
}

fn of_toml_text(text: &str) -> Result<Vec<Told>, toml::de::Error> {
    let table: BTreeMap<Spanned<String>, toml::Value> = toml::from_str(text)?;
    let mut entries: Vec<_> = table.into_iter().collect();
    entries.sort_by_key(|(name, _)| name.span().start);
    let told = |(name, value): (Spanned<String>, toml::Value)| Told {
        line: text.bytes().take(name.span().start).filter(|b| *b == b'\n').count() + 1,
        name: name.into_inner(),
        value: of_toml(value),
    };
    Ok(entries.into_iter().map(told).collect())
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

#[cfg(test)]
mod tests {
    use super::*;

    fn placed_at(told: Result<Vec<Told>, impl fmt::Display>) -> Vec<(String, usize)> {
        match told {
            Ok(told) => told.into_iter().map(|t| (t.name, t.line)).collect(),
            Err(e) => vec![(e.to_string(), 0)],
        }
    }

    fn expected(all: &[(&str, usize)]) -> Vec<(String, usize)> {
        all.iter().map(|(name, line)| ((*name).to_owned(), *line)).collect()
    }

    #[test]
    fn each_name_of_json_has_its_line() {
        let text = r#"{"a": "}, \"x\": {",

  "b\\": [{"from": "1", "to": null},
          {"from": "2"}], "c": {"d": 1,
    "e": ["f", "g"]},
  "h":
    true
}"#;
        assert_eq!(placed_at(of_json_text(text)), expected(&[("a", 1), ("b\\", 3), ("c", 4), ("h", 6)]));
        assert_eq!(placed_at(of_json_text("\n{}")), []);
    }

    #[test]
    fn each_name_of_toml_has_its_line_and_the_order_is_that_of_the_file() {
        let text = "# facts\nb = \"\"\"\na = 1\n\"\"\"\n'a b' = 2\nc.amount = \"7\"\n[[stays]]\nfrom = 2026-01-01\n[[stays]]\nfrom = 2026-02-01\n[d]\nb = 1\n";
        assert_eq!(
            placed_at(of_toml_text(text)),
            expected(&[("b", 2), ("a b", 5), ("c", 6), ("stays", 7), ("d", 11)])
        );
    }
}
