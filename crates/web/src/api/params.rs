//! The part of an address after the question mark.

use super::fault::Fault;
use super::shape::FieldProblem;
use axum::http::StatusCode;
use sapar_law::day::Day;
use sapar_law::model::{Laws, TopicId};
use sapar_words::{Lang, called};

/// What can stand there.
#[derive(Debug, Default)]
pub struct Params {
    /// The language of texts.
    pub lang: Lang,
    /// Only this topic.
    pub topic: Option<TopicId>,
    /// Only what is in force on this day.
    pub on: Option<Day>,
}

impl Params {
    /// Reads those that `known` names.
    ///
    /// # Errors
    /// A name that is not known, told twice, or a value that cannot be used.
    pub fn read(laws: &Laws, query: Option<&str>, known: &[&str]) -> Result<Params, Fault> {
        let mut params = Params::default();
        let mut errors = Vec::new();
        let mut seen: Vec<String> = Vec::new();
        let told: Vec<_> = form_urlencoded::parse(query.unwrap_or_default().as_bytes()).collect();
        // The language comes first wherever it stands, for the words of slips.
        params.lang = told.iter().filter(|(n, _)| n == "lang").find_map(|(_, v)| lang(v).ok()).unwrap_or_default();
        for (name, value) in told {
            let slip = if !known.contains(&&*name) {
                Some(format!("this address takes {}", known.join(", ")))
            } else if seen.iter().any(|s| *s == *name) {
                Some("it is given twice".to_owned())
            } else {
                params.take(laws, &name, &value).err()
            };
            errors.extend(slip.map(|detail| FieldProblem {
                field: format!("query:{name}"),
                detail,
            }));
            seen.push(name.into_owned());
        }
        if errors.is_empty() {
            Ok(params)
        } else {
            Err(Fault::fields(StatusCode::BAD_REQUEST, errors))
        }
    }

    fn take(&mut self, laws: &Laws, name: &str, value: &str) -> Result<(), String> {
        match name {
            "lang" => self.lang = lang(value)?,
            "topic" => self.topic = Some(called::topic(laws, self.lang, value)?),
            _ => self.on = Some(day(value)?),
        }
        Ok(())
    }
}

/// A language by its code.
pub fn lang(code: &str) -> Result<Lang, String> {
    let codes = || Lang::ALL.map(Lang::code).join(", ");
    Lang::ALL
        .into_iter()
        .find(|l| l.code() == code)
        .ok_or_else(|| format!("expected one of {}", codes()))
}

/// A day, `2026-03-09`, of the years that laws and facts can speak of.
pub fn day(text: &str) -> Result<Day, String> {
    let day = Day::parse(text).filter(|d| (1900..=2200).contains(&d.year()));
    day.ok_or_else(|| "expected a date such as 2026-03-09, from 1900 to 2200".to_owned())
}
