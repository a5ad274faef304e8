//! What a person has answered so far, as it travels in the hidden fields of a form.

use crate::body::Fields;
use crate::needs::Need;
use sapar_law::day::Day;
use sapar_law::facts::Facts;
use sapar_law::model::{Country, Fact, FactId, Laws, TopicId};

/// Before the name of a fact in a field of the form.
const FACT: &str = "f.";
/// A fact that the person does not know.
const UNKNOWN: &str = "u";
/// What a visible field of a fact sends for "I do not know".
pub const NOT_KNOWN: &str = "?";
/// The need.
const NEED: &str = "need";

/// The name of the field of a fact.
pub fn field(fact: &Fact) -> String {
    format!("{FACT}{}", fact.name)
}

/// One answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reply {
    /// As the law language writes it.
    Told(String),
    /// "I do not know".
    Unknown,
}

/// All answers, in the order in which they were given.
#[derive(Debug, Clone, Default)]
pub struct Answers {
    /// What the person came with.
    pub need: Option<Need>,
    /// The replies.
    pub replies: Vec<(FactId, Reply)>,
}

/// Facts that were understood, and those that were not.
#[derive(Debug, Clone)]
pub struct Heard {
    /// What is known.
    pub facts: Facts,
    /// Facts whose answers could not be read: they are asked again.
    pub lost: Vec<FactId>,
}

impl Answers {
    /// Reads the hidden fields. Names that the laws do not know are left out: they come from older laws or from meddling.
    pub fn read(laws: &Laws, fields: &Fields) -> Answers {
        let mut answers = Answers {
            need: fields.get(NEED).and_then(Need::named),
            replies: Vec::new(),
        };
        for (name, value) in fields.iter() {
            if let Some(fact) = name.strip_prefix(FACT).and_then(|n| laws.fact(n)) {
                let reply = if value == NOT_KNOWN { Reply::Unknown } else { Reply::Told(value.to_owned()) };
                answers.put(fact, reply);
            } else if let (UNKNOWN, Some(fact)) = (name, laws.fact(value)) {
                answers.put(fact, Reply::Unknown);
            }
        }
        answers
    }

    /// The hidden fields.
    pub fn fields(&self, laws: &Laws) -> Vec<(String, String)> {
        let need = self.need.iter().map(|n| (NEED.to_owned(), n.situation.name.to_owned()));
        let replies = self.replies.iter().map(|(fact, reply)| {
            let fact = &laws.facts[fact.ix()];
            match reply {
                Reply::Told(value) => (field(fact), value.clone()),
                Reply::Unknown => (UNKNOWN.to_owned(), fact.name.clone()),
            }
        });
        need.chain(replies).collect()
    }

    /// Takes a reply; an earlier one to the same question is replaced and keeps its place.
    pub fn put(&mut self, fact: FactId, reply: Reply) {
        match self.replies.iter_mut().find(|(f, _)| *f == fact) {
            Some((_, old)) => *old = reply,
            None => self.replies.push((fact, reply)),
        }
    }

    /// What was replied to a question.
    pub fn reply(&self, fact: FactId) -> Option<&Reply> {
        self.replies.iter().find(|(f, _)| *f == fact).map(|(_, r)| r)
    }

    /// The place of a reply among all, from 0.
    pub fn position(&self, fact: FactId) -> Option<usize> {
        self.replies.iter().position(|(f, _)| *f == fact)
    }

    /// The facts that were told.
    pub fn heard(&self, laws: &Laws) -> Heard {
        let mut heard = Heard {
            facts: Facts::new(laws),
            lost: Vec::new(),
        };
        for (fact, reply) in &self.replies {
            if let Reply::Told(text) = reply
                && heard.facts.set(laws, &laws.facts[fact.ix()].name, text).is_err()
            {
                heard.lost.push(*fact);
            }
        }
        heard
    }

    /// Questions to which the person replied "I do not know".
    pub fn skipped(&self) -> Vec<FactId> {
        self.replies.iter().filter(|(_, r)| *r == Reply::Unknown).map(|(f, _)| *f).collect()
    }

    /// The topics that are asked about; all, if no need was chosen.
    pub fn topics(&self, laws: &Laws) -> Vec<TopicId> {
        self.need.map_or_else(Vec::new, |n| n.topics(laws))
    }
}

/// The country a question is about.
pub fn destination(laws: &Laws, facts: &Facts) -> Option<Country> {
    country(laws, facts, "destination")
}

/// The country that a fact names.
pub fn country(laws: &Laws, facts: &Facts, name: &str) -> Option<Country> {
    let stored = laws.fact(name).and_then(|f| facts.get(laws, f))?;
    u16::try_from(stored).ok().map(Country)
}

/// Three fields of a date as the law language writes it; what is no date stays visible.
pub fn date_of(day: &str, month: &str, year: &str) -> Result<Day, ()> {
    let number = |s: &str| s.trim().parse::<u32>().map_err(|_| ());
    let year = number(year)?;
    let year = i32::try_from(year).map_err(|_| ())?;
    Day::from_ymd(year, number(month)?, number(day)?).ok_or(())
}
