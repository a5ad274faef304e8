//! What a person has answered so far, as it travels in the hidden fields of a form.

use crate::body::Fields;
use crate::needs::Need;
use sapar_law::day::Day;
use sapar_law::facts::Facts;
use sapar_law::model::{Fact, FactId, Laws, TopicId};
use sapar_words::asking;

/// Before the name of a fact in a field of the form.
const FACT: &str = "f.";
/// A fact that the person does not know.
const UNKNOWN: &str = "u";
/// What a visible field of a fact sends for "I do not know".
pub const NOT_KNOWN: &str = "?";
/// The need.
const NEED: &str = "need";
/// Facts whose questions stood on one page, with spaces between.
const TOGETHER: &str = "together";

/// The name of the field of a fact.
pub fn field(fact: &Fact) -> String {
    format!("{FACT}{}", fact.name)
}

/// Each of these once, and no more than stand on one page.
pub fn one_page(facts: impl Iterator<Item = FactId>) -> Vec<FactId> {
    let mut page = Vec::new();
    for fact in facts.take(asking::MOST) {
        if !page.contains(&fact) {
            page.push(fact);
        }
    }
    page
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
    /// Short questions that stood on one page: going back shows them together again.
    pages: Vec<Vec<FactId>>,
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
    /// What a person came with, and no answer yet.
    pub fn to(need: Option<Need>) -> Answers {
        Answers { need, ..Answers::default() }
    }

    /// Reads the hidden fields. Names that the laws do not know are left out: they come from older laws or from meddling.
    pub fn read(laws: &Laws, fields: &Fields) -> Answers {
        let mut answers = Answers::to(fields.get(NEED).and_then(Need::named));
        for (name, value) in fields.iter() {
            if let Some(fact) = name.strip_prefix(FACT).and_then(|n| laws.fact(n)) {
                let reply = if value == NOT_KNOWN { Reply::Unknown } else { Reply::Told(value.to_owned()) };
                answers.put(fact, reply);
            } else if let (UNKNOWN, Some(fact)) = (name, laws.fact(value)) {
                answers.put(fact, Reply::Unknown);
            } else if name == TOGETHER {
                let named = value.split(' ').filter_map(|n| laws.fact(n));
                answers.asked_together(&one_page(named.filter(|f| asking::is_short(&laws.facts[f.ix()]))));
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
        let pages = self.pages.iter().map(|page| {
            let names: Vec<&str> = page.iter().map(|f| laws.facts[f.ix()].name.as_str()).collect();
            (TOGETHER.to_owned(), names.join(" "))
        });
        need.chain(replies).chain(pages).collect()
    }

    /// These questions share a page, and none of them any other.
    pub fn asked_together(&mut self, page: &[FactId]) {
        self.pages.retain(|old| !old.iter().any(|f| page.contains(f)));
        if page.len() > 1 {
            self.pages.push(page.to_vec());
        }
    }

    /// The questions of the page that ended with the reply before that number; none, if it is the first.
    pub fn page_before(&self, end: usize) -> Vec<FactId> {
        let Some((last, _)) = end.checked_sub(1).and_then(|i| self.replies.get(i)) else {
            return Vec::new();
        };
        let page = self.pages.iter().find(|p| p.contains(last));
        page.cloned().unwrap_or_else(|| vec![*last])
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

/// Three fields of a date as the law language writes it; what is no date stays visible.
pub fn date_of(day: &str, month: &str, year: &str) -> Result<Day, ()> {
    let number = |s: &str| s.trim().parse::<u32>().map_err(|_| ());
    let year = number(year)?;
    let year = i32::try_from(year).map_err(|_| ())?;
    Day::from_ymd(year, number(month)?, number(day)?).ok_or(())
}

#[cfg(test)]
#[path = "../../words/tests/support/text.rs"]
mod text;

#[cfg(test)]
mod tests {
    use super::*;

    fn laws() -> Laws {
        let mut all = String::new();
        for (name, ty) in [("a", "yes/no"), ("b", "yes/no"), ("c", "yes/no"), ("n", "number range 0..9")] {
            all.push_str(&format!("fact {name} {ty}\n  en \"{name}?\"\n  ru \"{name}?\"\n  cost easy\n\n"));
        }
        text::laws("common/facts.law", &all)
    }

    #[test]
    fn a_page_is_taken_from_the_form_only_as_far_as_it_can_be_one() {
        let laws = laws();
        let fact = |name: &str| laws.fact(name).unwrap_or_else(|| panic!("no {name}"));
        let before = |fields: &str, end: usize| Answers::read(&laws, &Fields::read(fields.as_bytes())).page_before(end);
        let told = "f.n=1&f.a=yes&f.b=no&u=c";
        assert_eq!(before(&format!("{told}&together=a+b+c"), 4), [fact("a"), fact("b"), fact("c")]);
        assert_eq!(before(&format!("{told}&together=a+b+c"), 1), [fact("n")]);
        assert_eq!(before(&format!("{told}&together=a+b+c"), 0), []);
        assert_eq!(before(told, 4), [fact("c")], "nothing says that it stood with others");
        assert_eq!(
            before(&format!("{told}&together=n+b+b+c+what"), 4),
            [fact("b"), fact("c")],
            "no number, none twice, none unknown"
        );
        assert_eq!(before(&format!("{told}&together=a+b&together=b+c"), 2), [fact("a")], "the later page holds");
        assert_eq!(before(told, 99), []);
    }
}
