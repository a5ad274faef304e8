//! What is wrong with a given fact, in the reader's language.

use crate::countries;
use crate::lang::Lang;
use crate::messages::say;
use sapar_law::check::{GivenError, Slip};
use sapar_law::contradiction::Contradiction;
use sapar_law::day::Day;
use sapar_law::model::{Laws, Type};
use sapar_law::window::StaysError;

/// The sentence for a refused fact: its name, what is wrong, what is expected, what was probably meant.
pub fn given(laws: &Laws, lang: Lang, e: &GivenError) -> String {
    match e {
        GivenError::UnknownFact { name, nearest } => unknown(lang, "refuse-fact", name, nearest.as_deref()),
        GivenError::WrongValue { name, typed, slip, expected } => {
            let expected = laws.fact(name).map_or_else(|| expected.clone(), |f| expects(laws, lang, laws.facts[f.ix()].ty));
            let args = [
                ("name", name.as_str().into()),
                ("problem", problem(lang, slip, typed).into()),
                ("expected", expected.into()),
            ];
            let meant = match slip {
                Slip::NotInList { nearest, .. } => nearest.as_deref(),
                _ => None,
            };
            with_hint(lang, say(lang, "refuse-wrong-value", &args), meant)
        }
        GivenError::OutOfRange { name, value, low, high } => say(
            lang,
            "refuse-range",
            &[
                ("name", name.as_str().into()),
                ("value", value.as_str().into()),
                ("low", low.as_str().into()),
                ("high", high.as_str().into()),
            ],
        ),
        GivenError::Contradiction(what) => say(lang, "refuse-contradiction", &[("what", contradiction(lang, what).into())]),
    }
}

/// What is wrong with what was typed.
fn problem(lang: Lang, slip: &Slip, typed: &str) -> String {
    let message = match slip {
        Slip::NoSuchDay => "wrong-day",
        Slip::NoCountry(_) => "wrong-country",
        Slip::NotInList { .. } => "wrong-member",
        Slip::OtherCurrency(code) => {
            return say(lang, "wrong-currency", &[("typed", shown(typed).into()), ("code", code.as_str().into())]);
        }
        Slip::TooFine => "wrong-hundredths",
        Slip::NotWhole => "wrong-part",
        Slip::NoTwoPoints => "wrong-stay",
        Slip::Form => "wrong-form",
    };
    say(lang, message, &[("typed", shown(typed).into())])
}

/// Most letters of a typed text that are repeated.
const MOST_SHOWN: usize = 40;

/// What was typed, on one line and no longer than helps to find it again.
pub fn shown(typed: &str) -> String {
    let plain: String = typed
        .trim()
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .take(MOST_SHOWN + 1)
        .collect();
    match plain.char_indices().nth(MOST_SHOWN) {
        Some((end, _)) => format!("{}…", &plain[..end]),
        None => plain,
    }
}

/// What contradicts what.
pub fn contradiction(lang: Lang, c: &Contradiction) -> String {
    let day = |d: Day| d.to_string().into();
    match c {
        Contradiction::Order { earlier, first, later, second } => say(
            lang,
            "contradict-order",
            &[
                ("earlier", (*earlier).into()),
                ("first", day(*first)),
                ("later", (*later).into()),
                ("second", day(*second)),
            ],
        ),
        Contradiction::BornLater { born, on } => say(lang, "contradict-born", &[("born", day(*born)), ("on", day(*on))]),
        Contradiction::OtherEntry { entry, begin } => say(lang, "contradict-entry", &[("entry", day(*entry)), ("begin", day(*begin))]),
        Contradiction::LawfulBefore { until, entry } => say(lang, "contradict-lawful", &[("until", day(*until)), ("entry", day(*entry))]),
        Contradiction::TooManyDaysOver { over, at_most, entry } => say(
            lang,
            "contradict-overstay",
            &[("over", (*over).into()), ("most", (*at_most).into()), ("entry", day(*entry))],
        ),
        Contradiction::OtherMoney { fact, given, here } => say(
            lang,
            "contradict-money",
            &[
                ("fact", fact.as_str().into()),
                ("given", given.to_string().into()),
                ("here", here.to_string().into()),
            ],
        ),
        Contradiction::Stays(StaysError::EndsBeforeItBegins(end, begin)) => say(lang, "contradict-stay-ends", &[("end", day(*end)), ("begin", day(*begin))]),
        Contradiction::Stays(StaysError::Overlap(begin)) => say(lang, "contradict-stays-overlap", &[("begin", day(*begin))]),
        Contradiction::Stays(StaysError::OpenInTheMiddle(begin)) => say(lang, "contradict-stay-open", &[("begin", day(*begin))]),
        Contradiction::Stays(StaysError::TooMany) => say(lang, "contradict-stays-many", &[]),
    }
}

/// A name that does not exist, with what was probably meant. `message` takes the name.
pub fn unknown(lang: Lang, message: &str, name: &str, nearest: Option<&str>) -> String {
    let text = say(lang, message, &[("name", name.into())]);
    with_hint(lang, text, nearest)
}

/// The sentence for a country that does not exist, with the one that was probably meant.
pub fn no_country(laws: &Laws, lang: Lang, name: &str, typed: &str) -> String {
    let expected = say(lang, "expect-country", &[]);
    let args = [("name", name.into()), ("typed", shown(typed).into()), ("expected", expected.into())];
    with_hint(lang, say(lang, "refuse-no-country", &args), countries::meant(laws, lang, typed).as_deref())
}

/// A sentence, and after it what was probably meant.
pub fn with_hint(lang: Lang, text: String, meant: Option<&str>) -> String {
    match meant {
        Some(n) => format!("{text} {}", say(lang, "did-you-mean", &[("name", n.into())])),
        None => text,
    }
}

/// A sum that shows how sums are typed.
const EXAMPLE: &str = "1200";

/// What a fact of that type takes; a sum is shown in the money of the fact, where it has one.
pub fn expects(laws: &Laws, lang: Lang, ty: Type) -> String {
    let name = match ty {
        Type::YesNo => "expect-yes-no",
        Type::Date => "expect-date",
        Type::Days | Type::WorkingDays => "expect-days",
        Type::Months => "expect-months",
        Type::Years => "expect-years",
        Type::Number => "expect-number",
        Type::Share => "expect-share",
        Type::Money(currency) => {
            let example = currency.map_or_else(|| EXAMPLE.to_owned(), |c| format!("{EXAMPLE} {c}"));
            return say(lang, "expect-money", &[("example", example.into())]);
        }
        Type::Country => "expect-country",
        Type::Stays => "expect-stays",
        Type::Enum(e) => {
            let members: Vec<&str> = laws.enums[e.ix()].members.iter().map(|(m, _)| m.as_str()).collect();
            return say(lang, "expect-enum", &[("members", members.join(", ").into())]);
        }
    };
    say(lang, name, &[])
}

#[cfg(test)]
#[path = "../tests/support/contradictions.rs"]
mod contradictions;

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn what_is_wrong_with_a_value_is_told_in_every_language_with_what_was_typed() {
        let slips = [
            Slip::NoSuchDay,
            Slip::NoCountry("typed here".into()),
            Slip::NotInList {
                member: "typed here".into(),
                nearest: Some("household".into()),
            },
            Slip::OtherCurrency("USD".into()),
            Slip::TooFine,
            Slip::NotWhole,
            Slip::NoTwoPoints,
            Slip::Form,
        ];
        let mut all = BTreeSet::new();
        for (slip, lang) in slips.iter().flat_map(|s| Lang::ALL.map(|l| (s, l))) {
            let refused = GivenError::WrongValue {
                name: "some_fact".into(),
                typed: "typed here".into(),
                slip: slip.clone(),
                expected: String::new(),
            };
            let told = given(&Laws::default(), lang, &refused);
            assert!(told.contains("some_fact") && told.contains("typed here"), "{told}");
            assert_eq!(told.contains("household"), matches!(slip, Slip::NotInList { .. }), "{told}");
            all.insert(told);
        }
        assert_eq!(
            all.len(),
            slips.len() * Lang::ALL.len(),
            "each slip has words of its own in each language: {all:?}"
        );
    }

    #[test]
    fn a_long_text_is_repeated_in_part_and_on_one_line() {
        assert_eq!(shown(" 2026-02-30\n"), "2026-02-30");
        assert_eq!(shown("a\u{1b}[31m\nb"), "a [31m b");
        assert_eq!(shown(&"ж".repeat(40)), "ж".repeat(40));
        assert_eq!(shown(&"ж".repeat(5_000)), format!("{}…", "ж".repeat(40)));
    }

    #[test]
    fn contradictions_are_told_in_every_language() {
        for what in contradictions::every() {
            let refused = GivenError::Contradiction(what);
            let all: BTreeSet<String> = Lang::ALL.into_iter().map(|l| given(&Laws::default(), l, &refused)).collect();
            assert_eq!(all.len(), Lang::ALL.len(), "each language has words of its own: {all:?}");
        }
    }
}
