//! Laws of a few lines for tests, over the words of `bad/vocabulary/`.
#![allow(dead_code, reason = "every test takes what it needs")]
#![allow(clippy::expect_used, reason = "a test stops where its premise breaks")]

use sapar_law::answer::{Answer, ConclusionAnswer, Engine};
use sapar_law::check::check;
use sapar_law::day::Day;
use sapar_law::facts::Facts;
use sapar_law::source::Source;

/// The day of every question.
pub const TODAY: Day = Day(20_778);

/// One provision of the pack `kz`.
pub fn provision(name: &str, confidence: &str, rest: &str) -> String {
    format!(
        "provision {name}\n  en \"A sentence.\" ru \"Предложение.\"\n  cites KZ-LAW art 1 confidence {confidence} checked on 2026-11-20\n  in force 2020-01-01..\n  {rest}\n"
    )
}

/// A law that decides one conclusion.
pub fn decides(conclusion: &str, expression: &str) -> String {
    format!("topic work\n{}", provision("p", "high", &format!("decides {conclusion} = {expression}")))
}

/// The engine over the vocabulary and this law of the pack `kz`, whose knowledge reaches to the day of the question.
pub fn engine(law: &str) -> Engine {
    let sources = vec![
        Source {
            name: "common/common.law".into(),
            text: include_str!("../bad/vocabulary/common.law").into(),
        },
        Source {
            name: "common/countries.csv".into(),
            text: include_str!("../bad/vocabulary/countries.csv").into(),
        },
        Source {
            name: "kz/pack.law".into(),
            text: format!("{}covered work seen to 2027-12-31\n", include_str!("../bad/vocabulary/pack.law")).into(),
        },
        Source {
            name: "kz/law.law".into(),
            text: law.to_owned().into(),
        },
    ];
    Engine::new(check(sources).unwrap_or_else(|r| panic!("{r}\n{law}")).laws)
}

/// The answer for these stored values, in Kazakhstan.
pub fn answer(engine: &Engine, given: &[(&str, i64)]) -> Answer {
    let mut facts = Facts::new(&engine.laws);
    facts.set(&engine.laws, "destination", "KZ").expect("a country");
    for (name, value) in given {
        facts.set_stored(engine.laws.fact(name).expect("a fact"), *value);
    }
    engine.answer(&facts, TODAY).expect("a plan")
}

/// What is said of one conclusion; `None` if no provision could decide it.
pub fn conclusion<'a>(engine: &Engine, answer: &'a Answer, name: &str) -> Option<&'a ConclusionAnswer> {
    let id = engine.laws.conclusion(name).expect("a conclusion");
    answer.conclusions.iter().find(|c| c.id == id)
}

/// The stored value of a conclusion.
pub fn value(engine: &Engine, name: &str, given: &[(&str, i64)]) -> Option<i64> {
    conclusion(engine, &answer(engine, given), name).and_then(|c| c.value)
}
