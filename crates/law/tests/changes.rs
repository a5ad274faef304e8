//! What would change an answer: the nearest threshold on each side, of a person who could exist; and nothing of what is withheld.
#![allow(clippy::expect_used, reason = "a test stops where its premise breaks")]

#[path = "support/packs.rs"]
mod packs;
mod tiny;

use sapar_law::answer::Engine;
use sapar_law::check::check_for_answers;
use sapar_law::day::Day;
use sapar_law::explain::{Role, Target};
use sapar_law::facts::Facts;
use sapar_law::show::show;

fn day(text: &str) -> Day {
    Day::parse(text).expect("a day")
}

fn facts(e: &Engine, given: &[(&str, &str)]) -> Facts {
    let mut facts = Facts::new(&e.laws);
    for (name, value) in given {
        facts.set(&e.laws, name, value).expect("a fact");
    }
    facts
}

fn target(e: &Engine, name: &str) -> Target {
    let provision = || Target::Provision(e.laws.provision(name, None).expect("a name"));
    e.laws.conclusion(name).map_or_else(provision, Target::Conclusion)
}

/// The changes of one fact (`None`: the day of the question), as the values at which they happen.
fn thresholds(e: &Engine, name: &str, given: &[(&str, &str)], on: &str, fact: Option<&str>) -> Vec<String> {
    let changes = e.what_would_change(&facts(e, given), day(on), target(e, name)).expect("a plan");
    let fact = fact.map(|f| e.laws.fact(f).expect("a fact"));
    let ty = fact.map_or(sapar_law::model::Type::Date, |f| e.laws.facts[f.ix()].ty);
    let of_fact = changes.iter().filter(|c| c.fact == fact);
    of_fact.map(|c| show(&e.laws, ty, c.then)).collect()
}

fn real() -> Engine {
    Engine::new(check_for_answers(packs::sources()).unwrap_or_else(|r| panic!("{r}")).laws)
}

#[test]
fn the_nearest_day_and_the_threshold_itself_are_told() {
    let e = real();
    // The day before Kyrgyzstan joined the Eurasian Economic Union.
    let kyrgyz = [
        ("nationality", "KG"),
        ("destination", "KZ"),
        ("purpose", "work"),
        ("employer_kind", "company"),
        ("legal_status", "visitor"),
        ("trafficking_victim", "no"),
        ("seasonal", "no"),
        ("intra_corporate_transfer", "no"),
        ("work_ground", "none"),
    ];
    assert_eq!(thresholds(&e, "work_permit", &kyrgyz, "2015-08-12", None), ["2015-08-11"]);
    let late = [
        ("nationality", "UZ"),
        ("destination", "KZ"),
        ("overstay", "8 days"),
        ("legal_status", "visitor"),
        ("repeat_within_year", "no"),
    ];
    // The unit in which fines are counted changes each year; nobody under 16 is fined; the table has a row up to 5 and up to 10 days.
    assert_eq!(thresholds(&e, "kz.overstay_fine", &late, "2026-01-15", None)[0], "2025-12-31");
    assert_eq!(thresholds(&e, "kz.overstay_fine", &late, "2026-01-15", Some("age")), ["15 years"]);
    assert_eq!(thresholds(&e, "kz.overstay_fine", &late, "2026-01-15", Some("overstay")), ["5 days", "11 days"]);
}

/// A stay of ninety days for those who enter before April 2026, of thirty for those after; before 11 February 2026 of sixty.
fn by_entry() -> Engine {
    let rule = |name: &str, period: &str, days: u32| {
        format!(
            "provision {name}\n  en \"A sentence.\" ru \"Предложение.\"\n  cites KZ-LAW art 1 confidence high checked on 2026-11-20\n  \
             in force {period} on entry date\n  decides stay_until = entry date + {days} days\n"
        )
    };
    let rules = [
        rule("old", "2020-01-01..2026-02-10", 60),
        rule("middle", "2026-02-11..2026-03-31", 90),
        rule("new", "2026-04-01..", 30),
    ];
    tiny::engine(&format!("topic stay\n{}", rules.concat()))
}

#[test]
fn another_entry_moves_the_stay_and_an_answer_that_moves_along_is_no_other() {
    let e = by_entry();
    let entry = |stays: &str| thresholds(&e, "stay_until", &[("destination", "KZ"), ("stays", stays)], "2026-11-21", Some("entry_date"));
    // Each day of entry gives another last day; told is only where the rule changes.
    assert_eq!(entry("[2026-03-02..]"), ["2026-02-10", "2026-04-01"]);
    // Before the end of an earlier stay nobody enters again, and after their exit nobody entered.
    assert_eq!(entry("[2026-01-01..2026-02-20, 2026-03-02..]"), ["2026-04-01"]);
    assert_eq!(entry("[2026-03-02..2026-03-20]"), ["2026-02-10"]);
}

#[test]
fn what_an_answer_withholds_an_explanation_withholds() {
    let e = real();
    let name = "kz.host_reports_arrival";
    let arrived = [
        ("nationality", "UZ"),
        ("destination", "KZ"),
        ("entry_date", "2026-03-02"),
        ("legal_status", "visitor"),
    ];
    let afraid = [("fear_of_return", "yes"), ("age", "15 years"), ("trafficking_signs", "yes")];
    let safe = [("fear_of_return", "no"), ("age", "30 years"), ("trafficking_signs", "no")];
    let on = day("2026-03-03");
    for (who, withheld) in [(&afraid[..], true), (&safe, false), (&[], true)] {
        let given = [&arrived[..], who].concat();
        let told = e.explain(&facts(&e, &given), on, target(&e, name)).expect("a plan");
        assert_eq!(told.withheld, withheld, "{who:?}");
        let step = told.provisions.iter().find(|p| e.laws.provisions[p.id.ix()].name == name).expect("the step");
        assert_eq!(step.role, Role::Carries);
        assert_eq!(step.withheld, withheld);
        assert_eq!(step.computes.is_empty() && step.when.is_empty() && step.reads.is_empty(), withheld);
        let changes = e.what_would_change(&facts(&e, &given), on, target(&e, name)).expect("a plan");
        assert_eq!(changes.is_empty(), withheld, "{who:?}");
    }
    // That a step is not for this person may be told to anybody.
    let citizen = [
        ("nationality", "KZ"),
        ("destination", "KZ"),
        ("entry_date", "2026-03-02"),
        ("legal_status", "citizen"),
    ];
    assert!(!e.explain(&facts(&e, &citizen), on, target(&e, name)).expect("a plan").withheld);
}
