//! One cell: text or a number as the stored value of a fact.
//!
//! The usual ways of writing are read here; whatever is unusual goes to the reader of the law language, whose word is final.

use super::raw::Meant;
use sapar_law::check::{GivenError, read_fact};
use sapar_law::day::Day;
use sapar_law::facts::Facts;
use sapar_law::model::{Country, Currency, FactId, Laws, Type};
use sapar_law::window::{Stay, Stays};
use sapar_words::countries::{self, Names};
use sapar_words::{Lang, reply};
use std::sync::OnceLock;

/// Reads cells.
pub struct Cells<'l> {
    laws: &'l Laws,
    lang: Lang,
    countries: Vec<bool>,
    /// Read when the first country is given by its name.
    names: OnceLock<Names>,
}

impl<'l> Cells<'l> {
    /// For these laws.
    pub fn new(laws: &'l Laws, lang: Lang) -> Cells<'l> {
        let countries = (0..Country::COUNT as u16)
            .map(|c| laws.countries.is_empty() || laws.countries.contains_key(&Country(c)))
            .collect();
        Cells {
            laws,
            lang,
            countries,
            names: OnceLock::new(),
        }
    }

    /// The stored value of a text, and its currency if it names one.
    ///
    /// # Errors
    /// As [`Facts::set`].
    pub fn text(&self, id: FactId, text: &str) -> Result<(i64, Option<Currency>), GivenError> {
        let fact = &self.laws.facts[id.ix()];
        match self.usual(fact.ty, text).filter(|v| (fact.low..=fact.high).contains(v)) {
            Some(v) => Ok((v, None)),
            None => match self.by_words(fact.ty, text) {
                Some(v) => Ok((v, None)),
                None => read_fact(self.laws, &fact.name, text).map(|(_, v, currency)| (v, currency)),
            },
        }
    }

    /// What people and other programs write instead of the words of the law language: the name of a country, `true`.
    fn by_words(&self, ty: Type, text: &str) -> Option<i64> {
        match ty {
            Type::YesNo => reply::yes_no(text).map(|word| i64::from(word == "yes")),
            Type::Country => {
                let code = countries::by_code(self.laws, text);
                let found = code.or_else(|| self.names.get_or_init(|| Names::new(self.laws)).find(self.lang, text));
                found.map(|c| i64::from(c.0))
            }
            _ => None,
        }
    }

    /// The stored value of a number from a typed column.
    ///
    /// # Errors
    /// As [`Facts::set`].
    pub fn number(&self, id: FactId, meant: Meant, v: i64) -> Result<i64, GivenError> {
        let fact = &self.laws.facts[id.ix()];
        let direct = match (meant, fact.ty) {
            (Meant::Whole, Type::Number | Type::Days | Type::Months | Type::Years) | (Meant::Day, Type::Date) | (Meant::YesNo, Type::YesNo) => Some(v),
            (Meant::Whole, Type::Money(_)) => v.checked_mul(100),
            (Meant::Decimal(2), Type::Money(_)) | (Meant::Decimal(6), Type::Share) => Some(v),
            _ => None,
        };
        match direct.filter(|v| (fact.low..=fact.high).contains(v)) {
            Some(v) => Ok(v),
            None => self.text(id, &number_text(meant, v)).map(|(v, _)| v),
        }
    }

    fn usual(&self, ty: Type, text: &str) -> Option<i64> {
        match ty {
            Type::YesNo => match text {
                "yes" => Some(1),
                "no" => Some(0),
                _ => None,
            },
            Type::Date => Day::parse(text).map(|d| i64::from(d.0)),
            Type::Country => Country::parse(text).filter(|c| self.countries[usize::from(c.0)]).map(|c| i64::from(c.0)),
            Type::Enum(e) => self.laws.enums[e.ix()].members.iter().position(|(m, _)| m == text).map(|i| i as i64),
            Type::Number | Type::Days | Type::Months | Type::Years => whole(text),
            Type::Money(_) => match text.split_once('.') {
                None => whole(text)?.checked_mul(100),
                Some((w, c)) if c.len() == 2 && c.bytes().all(|b| b.is_ascii_digit()) => whole(w)?.checked_mul(100)?.checked_add(c.parse().ok()?),
                Some(_) => None,
            },
            Type::Share | Type::WorkingDays | Type::Stays => None,
        }
    }

    /// A list of stays; `;` or `,` between them.
    ///
    /// # Errors
    /// As [`Facts::set`].
    pub fn stays(&self, id: FactId, text: &str) -> Result<Stays, GivenError> {
        if let Some(stays) = usual_stays(text) {
            return Ok(stays);
        }
        let mut facts = Facts::new(self.laws);
        facts.set(self.laws, &self.laws.facts[id.ix()].name, &text.replace(';', ","))?;
        Ok(facts.stays().cloned().unwrap_or_default())
    }
}

/// Digits without a leading zero, few enough for any fact.
fn whole(text: &str) -> Option<i64> {
    let plain = (1..=15).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit()) && (text.len() == 1 || !text.starts_with('0'));
    if plain { text.parse().ok() } else { None }
}

fn usual_stays(text: &str) -> Option<Stays> {
    let mut list: Vec<Stay> = Vec::new();
    for part in text.trim_start_matches('[').trim_end_matches(']').split([';', ',']) {
        let (from, to) = part.trim().split_once("..")?;
        let to = if to.is_empty() { None } else { Some(Day::parse(to)?) };
        list.push((Day::parse(from)?, to));
    }
    Stays::new(&list).ok()
}

/// A number as it would be written in CSV.
pub fn number_text(meant: Meant, v: i64) -> String {
    match meant {
        Meant::Whole => v.to_string(),
        Meant::Day => i32::try_from(v).map_or_else(|_| v.to_string(), |d| Day(d).to_string()),
        Meant::YesNo => if v != 0 { "yes" } else { "no" }.to_owned(),
        Meant::Decimal(scale) if scale <= 18 => sapar_law::show::fraction(v, scale),
        Meant::Decimal(scale) => format!("{v}e-{scale}"),
    }
}
