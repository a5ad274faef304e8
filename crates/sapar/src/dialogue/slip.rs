//! What is wrong with a reply, told to a person: no name of a fact, no word of the law language.

use crate::refusal;
use sapar_law::check::{self, GivenError};
use sapar_law::contradiction::Contradiction;
use sapar_law::day::Day;
use sapar_law::model::{Currency, FactId, Laws, Type};
use sapar_words::{Lang, countries, date, reply, say};

/// A reply that cannot be used.
pub struct Slip<'a> {
    /// The laws.
    pub laws: &'a Laws,
    /// The reader's language.
    pub lang: Lang,
    /// What was asked.
    pub fact: FactId,
    /// The money of the country asked about.
    pub here: Option<Currency>,
    /// What was typed.
    pub typed: &'a str,
}

impl Slip<'_> {
    /// What is wrong, and what is expected.
    pub fn sentence(&self, e: &GivenError) -> String {
        match e {
            GivenError::Contradiction(what) => say(self.lang, "dialogue-contradicts", &[("what", self.contradiction(what).into())]),
            GivenError::OutOfRange { value, low, high, .. } => {
                let args = [("value", value.as_str().into()), ("low", low.as_str().into()), ("high", high.as_str().into())];
                say(self.lang, "dialogue-range", &args)
            }
            GivenError::WrongValue { slip: refused, .. } => self.wrong(*refused == check::Slip::NoSuchDay),
            GivenError::UnknownFact { .. } => self.wrong(false),
        }
    }

    fn wrong(&self, no_such_day: bool) -> String {
        let fact = &self.laws.facts[self.fact.ix()];
        let choices = reply::choices(self.laws, self.lang, fact).len();
        if choices > 0 {
            return say(self.lang, "dialogue-choose", &[("n", choices.into())]);
        }
        let expected = refusal::expects(self.laws, self.lang, with_currency(fact.ty, self.here));
        let args = [("typed", refusal::shown(self.typed).into()), ("expected", expected.into())];
        if no_such_day {
            return say(self.lang, "dialogue-no-day", &args);
        }
        if fact.ty != Type::Country {
            return say(self.lang, "dialogue-wrong", &args);
        }
        let meant = countries::meant(self.laws, self.lang, self.typed);
        refusal::with_hint(self.lang, say(self.lang, "dialogue-no-country", &args), meant.as_deref())
    }

    /// The facts by their questions and the days as people write them.
    fn contradiction(&self, what: &Contradiction) -> String {
        let day = |d: Day| date(self.lang, d).into();
        let question = |name: &str| {
            let fact = self.laws.fact(name).map(|f| &self.laws.facts[f.ix()]);
            fact.map_or_else(|| name.to_owned(), |f| self.lang.of(&f.question).to_owned()).into()
        };
        match what {
            Contradiction::Order { earlier, first, later, second } => {
                let args = [
                    ("later", question(later)),
                    ("second", day(*second)),
                    ("earlier", question(earlier)),
                    ("first", day(*first)),
                ];
                say(self.lang, "dialogue-order", &args)
            }
            Contradiction::BornLater { born, on } => say(self.lang, "dialogue-born", &[("born", day(*born)), ("on", day(*on))]),
            Contradiction::OtherMoney { given, here, .. } => {
                let args = [("given", given.to_string().into()), ("here", here.to_string().into())];
                say(self.lang, "dialogue-money", &args)
            }
            Contradiction::OtherEntry { entry, begin } => say(self.lang, "dialogue-entry", &[("entry", day(*entry)), ("begin", day(*begin))]),
            Contradiction::LawfulBefore { until, entry } => say(self.lang, "dialogue-lawful", &[("until", day(*until)), ("entry", day(*entry))]),
            Contradiction::TooManyDaysOver { over, at_most, entry } => {
                let args = [("over", (*over).into()), ("most", (*at_most).into()), ("entry", day(*entry))];
                say(self.lang, "dialogue-overstay", &args)
            }
            stays @ Contradiction::Stays(_) => refusal::contradiction(self.lang, stays),
        }
    }
}

/// The type of a sum in the money of a country, for an example that fits.
pub fn with_currency(ty: Type, here: Option<Currency>) -> Type {
    match ty {
        Type::Money(own) => Type::Money(own.or(here)),
        other => other,
    }
}

#[cfg(test)]
#[path = "../../../words/tests/support/contradictions.rs"]
mod contradictions;

#[cfg(test)]
#[path = "../../../words/tests/support/text.rs"]
mod text;

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    const FACTS: &str = r#"
fact entry_date date
  en "When did you come?"
  ru "Когда вы въехали?"
  cost easy

fact exit_date date
  en "When did you leave?"
  ru "Когда вы выехали?"
  cost easy
"#;

    #[test]
    fn a_day_that_the_calendar_lacks_is_another_slip_than_a_word() {
        let laws = text::laws("common/facts.law", FACTS);
        let mut all = BTreeSet::new();
        for lang in Lang::ALL {
            let told = |typed: &str| {
                let refused = sapar_law::facts::Facts::new(&laws).set(&laws, "entry_date", typed);
                let slip = Slip {
                    laws: &laws,
                    lang,
                    fact: FactId(0),
                    here: None,
                    typed: "typed",
                };
                refused.map_or_else(|e| slip.sentence(&e), |()| String::new())
            };
            let (no_day, word) = (told("2026-02-30"), told("soon"));
            assert!(no_day.contains("typed") && word.contains("typed") && no_day != word, "{no_day} {word}");
            all.insert(no_day);
        }
        assert_eq!(all.len(), Lang::ALL.len(), "each language has words of its own: {all:?}");
    }

    #[test]
    fn contradictions_are_told_in_every_language_without_a_name_of_a_fact() {
        let laws = text::laws("common/facts.law", FACTS);
        for what in contradictions::every() {
            let told = |lang: Lang| {
                let slip = Slip {
                    laws: &laws,
                    lang,
                    fact: FactId(0),
                    here: None,
                    typed: "",
                };
                slip.contradiction(&what)
            };
            let all: BTreeSet<String> = Lang::ALL.into_iter().map(told).collect();
            assert_eq!(all.len(), Lang::ALL.len(), "each language has words of its own: {all:?}");
            assert!(all.iter().all(|t| !t.contains('`') && !t.contains('_')), "{all:?}");
        }
    }
}
