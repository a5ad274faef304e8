//! The real laws in three-valued logic: one fact more never changes what was known.
#![allow(clippy::expect_used, reason = "a test stops where its premise breaks")]

#[path = "support/packs.rs"]
mod packs;

use proptest::prelude::*;
use sapar_law::answer::{Answer, Engine, State};
use sapar_law::check::check;
use sapar_law::day::Day;
use sapar_law::facts::Facts;
use sapar_law::model::{ConclusionId, Country, FactId, Head, Kind, Laws, ProvisionId, Type};
use sapar_law::window::Stays;
use std::collections::BTreeSet;
use std::sync::OnceLock;

/// The laws as they stand in the repository.
fn engine() -> &'static Engine {
    static ENGINE: OnceLock<Engine> = OnceLock::new();
    ENGINE.get_or_init(|| Engine::new(check(packs::sources()).unwrap_or_else(|r| panic!("{r}")).laws))
}

/// Conclusions and provisions that read `first known of`, which prefers a fact that comes later by design, and all that read those.
fn preferring(laws: &Laws) -> (BTreeSet<ConclusionId>, BTreeSet<ProvisionId>) {
    let (mut conclusions, mut provisions) = (BTreeSet::new(), BTreeSet::new());
    loop {
        let before = conclusions.len() + provisions.len();
        for (i, p) in laws.provisions.iter().enumerate() {
            let mut reads = false;
            let mut look = |e| {
                laws.walk(e, &mut |k| {
                    reads |= matches!(k, Kind::FirstKnown(_)) || matches!(k, Kind::Conclusion(c) if conclusions.contains(c))
                })
            };
            p.when.into_iter().chain(p.unless.iter().map(|u| u.0)).for_each(&mut look);
            match &p.head {
                Head::Decides(_, e) => look(*e),
                Head::Norm(n) => {
                    n.amount
                        .iter()
                        .flat_map(|(a, b)| std::iter::once(*a).chain(*b))
                        .chain(n.until)
                        .chain(n.fee)
                        .for_each(&mut look);
                    if let Some(sapar_law::model::Due::By(e) | sapar_law::model::Due::Before(e)) = n.due {
                        look(e);
                    }
                }
            }
            if reads {
                provisions.insert(ProvisionId(i as u32));
                provisions.extend(p.displaces.iter().copied());
            }
            if let (Head::Decides(c, _), true) = (&p.head, provisions.contains(&ProvisionId(i as u32))) {
                conclusions.insert(*c);
            }
            if provisions.contains(&ProvisionId(i as u32)) {
                provisions.extend(p.displaces.iter().copied());
            }
        }
        if conclusions.len() + provisions.len() == before {
            return (conclusions, provisions);
        }
    }
}

/// A value of the fact's type from two random numbers.
fn value(laws: &Laws, f: FactId, on: Day, random: u32) -> i64 {
    let fact = &laws.facts[f.ix()];
    let r = i64::from(random);
    let v = match fact.ty {
        Type::Date => i64::from(on.0) - 700 + r % 900,
        Type::Country => {
            let codes = ["KZ", "KG", "RU", "UZ", "TJ", "TM", "BY", "AM", "AZ", "TR", "AF", "DE"];
            i64::from(Country::parse(codes[r as usize % codes.len()]).expect("a code").0)
        }
        Type::Money(_) => r % 100_000_000,
        _ => fact.low + r % (fact.high.min(fact.low + 400) - fact.low + 1),
    };
    v.clamp(fact.low, fact.high)
}

/// What a later answer says otherwise than an earlier one that knew less.
fn contradictions(laws: &Laws, less: &Answer, more: &Answer, skip: &(BTreeSet<ConclusionId>, BTreeSet<ProvisionId>)) -> Vec<String> {
    let mut all = Vec::new();
    for a in less.conclusions.iter().filter(|a| a.state != State::Unknown && !skip.0.contains(&a.id)) {
        let name = &laws.conclusions[a.id.ix()].name;
        match more.conclusions.iter().find(|b| b.id == a.id) {
            Some(b) if a.state.has_value() && b.state.has_value() && a.value == b.value => {}
            Some(b) if !a.state.has_value() && a.state == b.state => {}
            None if a.state == State::NoRule => {}
            b => all.push(format!("{name}: {:?} {:?}, then {:?}", a.state, a.value, b.map(|b| (b.state, b.value)))),
        }
    }
    for a in less.norms.iter().filter(|a| a.state != State::Unknown && !skip.1.contains(&a.id)) {
        let name = &laws.provisions[a.id.ix()].name;
        let Some(b) = more.norms.iter().find(|b| b.id == a.id && b.state.has_value()) else {
            all.push(format!("{name} applied and no longer does"));
            continue;
        };
        let pairs = [
            (a.due.map(|d| i64::from(d.0)), b.due.map(|d| i64::from(d.0))),
            (a.until.map(|d| i64::from(d.0)), b.until.map(|d| i64::from(d.0))),
            (a.amount, b.amount),
            (a.amount_to, b.amount_to),
            (a.fee, b.fee),
        ];
        all.extend(
            pairs
                .iter()
                .filter(|(x, y)| x.is_some() && x != y)
                .map(|(x, y)| format!("{name}: {x:?}, then {y:?}")),
        );
    }
    for b in more.norms.iter().filter(|b| !skip.1.contains(&b.id)) {
        if !less.norms.iter().any(|a| a.id == b.id) {
            all.push(format!("{} surely did not apply and now may", laws.provisions[b.id.ix()].name));
        }
    }
    all
}

fn config() -> ProptestConfig {
    ProptestConfig {
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn one_fact_more_changes_nothing_that_was_known(
        destination in 0..12usize, on in 17_500..20_800i32,
        order in proptest::collection::vec((any::<u32>(), any::<u32>()), 1..30), stays in proptest::option::of((0..200i32, 0..150i32)),
    ) {
        let engine = engine();
        let laws = &engine.laws;
        let skip = preferring(laws);
        let on = Day(on);
        let mut facts = Facts::new(laws);
        let countries: Vec<Country> = laws.packs.iter().filter_map(|p| p.country).collect();
        facts.set_stored(laws.fact("destination").expect("the shared fact"), i64::from(countries[destination % countries.len()].0));
        if let Some((ago, length)) = stays {
            let entry = Day(on.0 - ago);
            facts.set_stays(Stays::new(&[(entry, (length < ago).then_some(Day(entry.0 + length)))]).expect("a stay"));
        }
        let mut before = engine.answer(&facts, on).expect("a plan");
        for (which, random) in order {
            let f = FactId(which % laws.facts.len() as u32);
            // What is known already is not given again; a list of stays gives entry and exit.
            if facts.knows(laws, f) || laws.facts[f.ix()].ty == Type::Stays || (stays.is_some() && ["entry_date", "exit_date"].contains(&laws.facts[f.ix()].name.as_str())) {
                continue;
            }
            facts.set_stored(f, value(laws, f, on, random));
            let after = engine.answer(&facts, on).expect("a plan");
            let wrong = contradictions(laws, &before, &after, &skip);
            prop_assert!(wrong.is_empty(), "after {} on {on}:\n{}", laws.facts[f.ix()].name, wrong.join("\n"));
            before = after;
        }
    }
}
