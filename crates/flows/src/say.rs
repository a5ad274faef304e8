//! What is to be said to people, without the words: names of messages with their arguments.
//!
//! This room knows no language. Whatever a person will read is a [`Term`]; whoever shows it has a [`Voice`] that turns terms into
//! sentences, codes into names of countries and numbers into the figures of a language.

use crate::area::Area;
use std::borrow::Cow;

/// An argument of a message.
#[derive(Debug, Clone, PartialEq)]
pub enum Arg {
    /// A name or code that is the same in every language.
    Text(String),
    /// A number, written with so many decimals.
    Number(f64, usize),
    /// A whole number by which a language may choose a plural.
    Count(i64),
    /// A country, by the name the installation gives it.
    Area(Area),
    /// Another message.
    Term(Box<Term>),
    /// Messages in a list.
    Terms(Vec<Term>),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Arg {
        Arg::Text(text.to_string())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Arg {
        Arg::Text(text)
    }
}

impl From<Area> for Arg {
    fn from(area: Area) -> Arg {
        Arg::Area(area)
    }
}

impl From<Term> for Arg {
    fn from(term: Term) -> Arg {
        Arg::Term(Box::new(term))
    }
}

/// A message by its name, with its arguments.
#[derive(Debug, Clone, PartialEq)]
pub struct Term {
    /// Name of the message.
    pub id: Cow<'static, str>,
    /// Its arguments.
    pub args: Vec<(&'static str, Arg)>,
}

impl Term {
    /// A message without arguments.
    pub fn new(id: impl Into<Cow<'static, str>>) -> Term {
        Term {
            id: id.into(),
            args: Vec::new(),
        }
    }

    /// The same with one more argument.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Term {
        self.args.push((name, value.into()));
        self
    }
}

/// Something that can tell a person what it is or what is wrong with it.
pub trait Explain {
    /// The message.
    fn term(&self) -> Term;
}

/// Turns messages into a language.
pub trait Voice {
    /// The sentence of a message.
    fn say(&self, term: &Term) -> String;
    /// The name of a country.
    fn area(&self, area: Area) -> String;
    /// A number with so many decimals.
    fn number(&self, value: f64, decimals: usize) -> String;
}

/// A voice that knows no words: names of messages, codes of countries, numbers with a point. For programs and tests.
#[derive(Debug, Clone, Copy, Default)]
pub struct Codes;

impl Voice for Codes {
    fn say(&self, term: &Term) -> String {
        let mut text = term.id.to_string();
        for (name, value) in &term.args {
            let value = match value {
                Arg::Text(t) => t.clone(),
                Arg::Number(x, decimals) => self.number(*x, *decimals),
                Arg::Count(n) => n.to_string(),
                Arg::Area(a) => a.to_string(),
                Arg::Term(t) => self.say(t),
                Arg::Terms(all) => all.iter().map(|t| self.say(t)).collect::<Vec<_>>().join(", "),
            };
            text.push_str(&format!(" {name}={value}"));
        }
        text
    }

    fn area(&self, area: Area) -> String {
        area.to_string()
    }

    fn number(&self, value: f64, decimals: usize) -> String {
        format!("{value:.decimals$}")
    }
}
