//! What each rule on the length of stay says by itself, with the laws as they are.
#![allow(clippy::expect_used, reason = "a test stops where its premise breaks")]

#[path = "support/packs.rs"]
mod packs;

use sapar_law::answer::{Engine, State};
use sapar_law::check::check;
use sapar_law::day::Day;
use sapar_law::facts::Facts;
use sapar_law::limits::{Limit, rounding};
use sapar_law::syntax::{Rounding, WindowSpan};

fn engine() -> Engine {
    Engine::new(check(packs::sources()).unwrap_or_else(|r| panic!("{r}")).laws)
}

fn limits(e: &Engine, on: &str, given: &[(&str, &str)]) -> Vec<(String, Limit)> {
    let mut facts = Facts::new(&e.laws);
    for (name, value) in given {
        facts.set(&e.laws, name, value).expect("a fact");
    }
    let until = e.laws.conclusion("stay_until").expect("a conclusion");
    let all = e.limits(until, &facts, Day::parse(on).expect("a day")).expect("a plan");
    all.into_iter().map(|l| (e.laws.provisions[l.id.ix()].name.clone(), l)).collect()
}

/// The case of `laws/kz/stay.law`: earlier stays leave fifteen days, and the rule on one stay alone would leave more.
#[test]
fn an_uzbek_visitor_sees_both_rules_and_what_each_leaves() {
    let e = engine();
    let all = limits(
        &e,
        "2026-01-12",
        &[
            ("nationality", "UZ"),
            ("destination", "KZ"),
            ("legal_status", "visitor"),
            ("visa_held", "no"),
            ("residence_permit_held", "no"),
            (
                "stays",
                "[2025-09-01..2025-09-30, 2025-10-10..2025-11-03, 2025-12-01..2025-12-20, 2026-01-10..]",
            ),
        ],
    );
    let total = &all.iter().find(|(n, _)| n == "kz.visa_free_other_total").expect("the total").1;
    assert_eq!(total.last_day, Day::parse("2026-01-24"));
    assert_eq!(total.left, Some(12));
    assert_eq!(total.counted.len(), 1);
    // 30, 25 and 20 days before, and three of this stay.
    assert_eq!((total.counted[0].used, total.counted[0].limit), (78, 90));
    assert_eq!(total.counted[0].window.over, WindowSpan::Rolling(180));
    assert_eq!(total.counted[0].from, Day::parse("2025-07-17").expect("a day"));
    assert_eq!(total.since_entry, None);
    assert_eq!(all[0].0, "kz.visa_free_other_total", "the earliest day comes first");
    let single = all.iter().find(|(_, l)| l.since_entry == Some(3)).expect("the rule on one stay");
    assert!(single.1.last_day > total.last_day);
    assert!(single.1.counted.is_empty());
}

#[test]
fn a_rule_that_waits_for_an_answer_says_which() {
    let e = engine();
    let all = limits(&e, "2026-01-12", &[("nationality", "UZ"), ("destination", "KZ"), ("stays", "[2026-01-10..]")]);
    let total = &all.iter().find(|(n, _)| n == "kz.visa_free_other_total").expect("the total").1;
    assert_eq!(total.state, State::Unknown);
    assert!(total.needs.contains(&e.laws.fact("legal_status").expect("a fact")));
}

#[test]
fn how_interest_is_rounded_is_told_by_the_law() {
    let e = engine();
    let id = e.laws.provision("kz.interest_on_base_rate", None).expect("a provision");
    assert_eq!(rounding(&e.laws, id), Some((Rounding::HalfUp, 1)), "to a hundredth of the tenge");
    let no = e.laws.provision("kz.days_left_to_stay", None).expect("a provision");
    assert_eq!(rounding(&e.laws, no), None);
}
