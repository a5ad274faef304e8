//! What is shown of one name: a kind, particulars, and rows if it has a history.

use crate::columns::columns;
use sapar_law::syntax::Texts;
use sapar_words::{Lang, say};
use serde_json::{Map, Value, json};

/// Everything about one name. Values are written as the law language writes them, in every language of the reader.
pub struct Card {
    /// `provision`, `fact` …
    pub kind: &'static str,
    /// The full name.
    pub name: String,
    /// Its sentence, question or title.
    pub text: Option<Texts>,
    /// Particulars: a key (the message is `show-KEY`) and its values.
    pub fields: Vec<(&'static str, Vec<String>)>,
    /// Names of the columns (the message is `column-NAME`).
    pub heading: Vec<&'static str>,
    /// The rows.
    pub rows: Vec<Vec<String>>,
}

impl Card {
    /// A card without particulars.
    pub fn new(kind: &'static str, name: &str, text: Option<&Texts>) -> Card {
        Card {
            kind,
            name: name.to_owned(),
            text: text.cloned(),
            fields: Vec::new(),
            heading: Vec::new(),
            rows: Vec::new(),
        }
    }

    /// Adds a particular, if there is something to say.
    #[must_use]
    pub fn with(mut self, key: &'static str, values: impl IntoIterator<Item = String>) -> Card {
        let values: Vec<String> = values.into_iter().filter(|v| !v.is_empty()).collect();
        if !values.is_empty() {
            self.fields.push((key, values));
        }
        self
    }

    /// As text.
    pub fn as_text(&self, lang: Lang) -> String {
        let mut text = format!("{} {}\n", say(lang, &format!("kind-{}", self.kind), &[]), self.name);
        if let Some(t) = &self.text {
            text.push_str(&format!("  {}\n", lang.of(t)));
        }
        for (key, values) in &self.fields {
            let label = say(lang, &format!("show-{key}"), &[]);
            if let [one] = values.as_slice() {
                text.push_str(&format!("  {label}: {one}\n"));
            } else {
                text.push_str(&format!("  {label}:\n"));
                values.iter().for_each(|v| text.push_str(&format!("    {v}\n")));
            }
        }
        if !self.rows.is_empty() {
            let heading: Vec<String> = self.heading.iter().map(|h| say(lang, &format!("column-{h}"), &[])).collect();
            for line in columns(&heading, &self.rows).lines() {
                text.push_str(&format!("  {line}\n"));
            }
        }
        text
    }

    /// For a program: every particular is a list.
    pub fn as_json(&self) -> Value {
        let mut o = Map::new();
        o.insert("kind".into(), json!(self.kind));
        o.insert("name".into(), json!(self.name));
        if let Some(t) = &self.text {
            o.insert("en".into(), json!(t.en));
            o.insert("ru".into(), json!(t.ru));
        }
        for (key, values) in &self.fields {
            o.insert(key.replace('-', "_"), json!(values));
        }
        if !self.rows.is_empty() {
            let row = |cells: &Vec<String>| -> Value {
                Value::Object(self.heading.iter().map(|h| h.replace('-', "_")).zip(cells.iter().map(|c| json!(c))).collect())
            };
            o.insert("rows".into(), self.rows.iter().map(row).collect());
        }
        Value::Object(o)
    }
}
