//! The packs in `laws/`: their cases pass, no two provisions contradict one another unordered, none speaks for another country.

#![allow(clippy::expect_used, reason = "a test stops where its premise breaks")]

#[path = "support/packs.rs"]
mod packs;

use packs::sources;
use sapar_law::answer::Engine;
use sapar_law::check::{check, check_for_answers};

fn engine() -> Engine {
    match check(sources()) {
        Ok(c) => {
            assert!(c.warnings.is_empty(), "{:?}", c.warnings);
            Engine::new(c.laws)
        }
        Err(report) => panic!("the laws have errors:\n{report}"),
    }
}

#[test]
fn every_case_passes_and_reaches_every_provision() {
    let e = engine();
    let report = e.run_cases(|_| true);
    let failures: Vec<String> = report
        .outcomes
        .iter()
        .flat_map(|o| {
            let title = e.laws.case(&e.laws.cases[o.case]).map(|c| c.title).unwrap_or_default();
            o.failures.iter().map(move |(_, m)| format!("{title}: {m}"))
        })
        .collect();
    assert!(failures.is_empty(), "{}", failures.join("\n"));
    let unreached: Vec<&str> = e
        .laws
        .provisions
        .iter()
        .enumerate()
        .filter(|(i, _)| !report.reached.iter().any(|p| p.ix() == *i))
        .map(|(_, p)| p.name.as_str())
        .collect();
    assert!(unreached.is_empty(), "no case reaches {}", unreached.join(", "));
}

#[test]
fn without_their_cases_the_laws_are_the_same() {
    let (all, answering) = (engine().laws, check_for_answers(sources()).expect("the laws are right").laws);
    assert!(format!("{all:?}") == format!("{answering:?}"));
    assert!(all.cases.iter().all(|c| answering.case(c).is_some()));
}

/// Two threads resolve the laws, and where they meet is another place each time.
#[test]
fn wherever_two_threads_meet_the_laws_are_the_same() {
    let read = || format!("{:?}", check_for_answers(sources()).expect("the laws are right").laws);
    let first = read();
    assert!((0..12).all(|_| read() == first));
}

#[test]
fn no_provision_speaks_for_another_country() {
    let e = engine();
    let strays: Vec<String> = e
        .strays()
        .expect("plans")
        .iter()
        .map(|(p, c)| format!("{} in {c}", e.laws.provisions[p.ix()].name))
        .collect();
    assert!(strays.is_empty(), "name the destination in `when`: {}", strays.join(", "));
}

#[test]
fn no_two_provisions_contradict_one_another_without_an_order() {
    let e = engine();
    let mut found = Vec::new();
    for country in e.laws.packs.iter().filter_map(|p| p.country) {
        for f in e.gaps(country).expect("plans") {
            for c in &f.conflicts {
                let names: Vec<&str> = c.provisions.iter().map(|p| e.laws.provisions[p.ix()].name.as_str()).collect();
                let facts: Vec<String> = c.facts.iter().map(ToString::to_string).collect();
                found.push(format!("{country} {}..{}: {} when {}", c.from, c.to, names.join(" and "), facts.join(", ")));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}
