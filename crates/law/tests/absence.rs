//! That a key is absent from a list is as sure as the best row of the list, whether all rows are as sure or not.
#![allow(clippy::expect_used, reason = "a test stops where its premise breaks")]

use sapar_law::answer::{Engine, State};
use sapar_law::check::check;
use sapar_law::day::Day;
use sapar_law::facts::Facts;
use sapar_law::source::Source;

/// How sure it is that a Russian, who is not in the list, needs a permit: the list holds rows of these confidences.
fn absent(rows: [&str; 2]) -> State {
    let [first, second] = rows;
    let list = format!("country,from,to,cites,confidence,checked_on\nKG,,,KZ-LAW art 2,{first},2026-11-20\nKZ,,,KZ-LAW art 2,{second},2026-11-20\n");
    let law = "table freed (country country) from \"freed.csv\"\ncovered work seen to 2027-12-31\ntopic work\nprovision p\n  en \"A sentence.\" ru \"Предложение.\"\n  \
               cites KZ-LAW art 1 confidence high checked on 2026-11-20\n  in force 2020-01-01..\n  decides work_permit = yes\n  \
               when nationality not in freed on evaluation date\n";
    let vocabulary = |name: &str, text: &str| Source {
        name: name.into(),
        text: text.to_owned().into(),
    };
    let sources = vec![
        vocabulary("common/common.law", include_str!("bad/vocabulary/common.law")),
        vocabulary("common/countries.csv", include_str!("bad/vocabulary/countries.csv")),
        vocabulary("kz/pack.law", include_str!("bad/vocabulary/pack.law")),
        vocabulary("kz/law.law", law),
        vocabulary("kz/freed.csv", &list),
    ];
    let engine = Engine::new(check(sources).unwrap_or_else(|r| panic!("{r}")).laws);
    let mut facts = Facts::new(&engine.laws);
    for (name, value) in [("destination", "KZ"), ("nationality", "RU")] {
        facts.set(&engine.laws, name, value).expect("a fact");
    }
    let answer = engine.answer(&facts, Day::parse("2026-11-21").expect("a day")).expect("a plan");
    let permit = engine.laws.conclusion("work_permit").expect("a conclusion");
    answer.conclusions.iter().find(|c| c.id == permit).expect("an answer").state
}

#[test]
fn an_absence_is_as_sure_as_the_list_whether_its_rows_are_alike_or_not() {
    assert_eq!(absent(["high", "high"]), State::Known);
    assert_eq!(absent(["medium", "medium"]), State::Verify);
    assert_eq!(absent(["low", "low"]), State::NotCertain);
    assert_eq!(absent(["medium", "low"]), State::Verify);
    assert_eq!(absent(["low", "high"]), State::Known);
}
