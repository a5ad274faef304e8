//! Facts that cannot be true together are refused; what can be is not.
#![allow(clippy::expect_used, reason = "a test stops where its premise breaks")]

#[path = "support/packs.rs"]
mod packs;

use sapar_law::check::{GivenError, check_for_answers};
use sapar_law::contradiction::Contradiction;
use sapar_law::day::Day;
use sapar_law::facts::Facts;
use sapar_law::model::Laws;

fn told(laws: &Laws, given: &[(&str, &str)], on: &str) -> Option<Contradiction> {
    let mut facts = Facts::new(laws);
    for (name, value) in given {
        facts.set(laws, name, value).expect("a fact");
    }
    match facts.check(laws, Day::parse(on).expect("a day")) {
        Err(GivenError::Contradiction(c)) => Some(c),
        Err(e) => panic!("{e}"),
        Ok(()) => None,
    }
}

#[test]
fn what_is_said_of_the_present_stay_fits_its_first_day() {
    let laws = check_for_answers(packs::sources()).unwrap_or_else(|r| panic!("{r}")).laws;
    let on = "2026-11-22";
    let told = |given: &[(&str, &str)]| told(&laws, given, on);
    let open = ("stays", "[2026-11-10..]");

    assert!(matches!(told(&[open, ("entry_date", "2026-06-29")]), Some(Contradiction::OtherEntry { .. })));
    assert!(matches!(told(&[open, ("entry_date", "2026-11-12")]), Some(Contradiction::OtherEntry { .. })));
    assert_eq!(told(&[open, ("entry_date", "2026-11-10")]), None);

    assert!(matches!(
        told(&[open, ("lawful_until_date", "2026-07-25")]),
        Some(Contradiction::LawfulBefore { .. })
    ));
    assert_eq!(told(&[open, ("lawful_until_date", "2026-11-10")]), None);
    // Of one who has left again, the day may belong to any stay.
    assert_eq!(told(&[("stays", "[2026-11-10..2026-11-12]"), ("lawful_until_date", "2026-07-25")]), None);

    assert!(matches!(
        told(&[open, ("overstay", "120 days")]),
        Some(Contradiction::TooManyDaysOver { over: 120, at_most: 13, .. })
    ));
    assert!(matches!(
        told(&[("entry_date", "2026-11-10"), ("overstay", "14 days")]),
        Some(Contradiction::TooManyDaysOver { .. })
    ));
    assert_eq!(told(&[open, ("overstay", "13 days")]), None);
    // An earlier stay that is listed may be the one that was too long.
    let twice = |overstay| told(&[("stays", "[2026-01-01..2026-06-29, 2026-11-10..]"), ("overstay", overstay)]);
    assert_eq!(twice("120 days"), None);
    assert!(twice("181 days").is_some());
    // Who has left, and who has not yet entered, speaks of an earlier stay.
    assert_eq!(told(&[("entry_date", "2026-12-01"), ("overstay", "30 days")]), None);
    assert_eq!(
        told(&[("entry_date", "2026-11-10"), ("exit_date", "2026-11-12"), ("overstay", "30 days")]),
        None
    );
}
