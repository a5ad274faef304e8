//! What is wrong with a given fact, in the reader's language.

use crate::lang::Lang;
use crate::messages::say;
use sapar_law::check::GivenError;
use sapar_law::model::{Laws, Type};

/// The sentence for a refused fact: its name, what is wrong, what is expected, what was probably meant.
pub fn given(laws: &Laws, lang: Lang, e: &GivenError) -> String {
    match e {
        GivenError::UnknownFact { name, nearest } => unknown(lang, "refuse-fact", name, nearest.as_deref()),
        GivenError::WrongValue { name, problem, expected } => {
            let expected = laws.fact(name).map_or_else(|| expected.clone(), |f| expects(laws, lang, laws.facts[f.ix()].ty));
            // The engine's own words tell the slip; they are English.
            let problem = if lang == Lang::En { problem.clone() } else { say(lang, "refuse-value", &[]) };
            say(
                lang,
                "refuse-wrong-value",
                &[("name", name.as_str().into()), ("problem", problem.into()), ("expected", expected.into())],
            )
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
        GivenError::Contradiction(what) => say(lang, "refuse-contradiction", &[("what", what.as_str().into())]),
    }
}

/// A name that does not exist, with what was probably meant. `message` takes the name.
pub fn unknown(lang: Lang, message: &str, name: &str, nearest: Option<&str>) -> String {
    let text = say(lang, message, &[("name", name.into())]);
    match nearest {
        Some(n) => format!("{text} {}", say(lang, "did-you-mean", &[("name", n.into())])),
        None => text,
    }
}

/// What a fact of that type takes.
pub fn expects(laws: &Laws, lang: Lang, ty: Type) -> String {
    let name = match ty {
        Type::YesNo => "expect-yes-no",
        Type::Date => "expect-date",
        Type::Days | Type::WorkingDays => "expect-days",
        Type::Months => "expect-months",
        Type::Years => "expect-years",
        Type::Number => "expect-number",
        Type::Share => "expect-share",
        Type::Money(_) => "expect-money",
        Type::Country => "expect-country",
        Type::Stays => "expect-stays",
        Type::Enum(e) => {
            let members: Vec<&str> = laws.enums[e.ix()].members.iter().map(|(m, _)| m.as_str()).collect();
            return say(lang, "expect-enum", &[("members", members.join(", ").into())]);
        }
    };
    say(lang, name, &[])
}
