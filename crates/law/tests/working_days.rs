//! Working days in the words of a law: added or taken away, of the calendar that is named.
#![allow(clippy::expect_used, reason = "a test stops where its premise breaks")]

use sapar_law::answer::Engine;
use sapar_law::check::check;
use sapar_law::day::Day;
use sapar_law::facts::Facts;
use sapar_law::model::Country;
use sapar_law::plan::Bounds;
use sapar_law::plan::columns::{Column, Program};
use sapar_law::plan::{Plan, Slot};
use sapar_law::source::Source;

/// In Kazakhstan Saturday and Sunday are free, in Kyrgyzstan only Sunday; 5 March 2026 is a holiday in both.
const CALENDAR: &str = "date,kind,name,cites,confidence\n2026-03-05,holiday,x,KZ-LAW,high\n";

fn engine(until: &str) -> Engine {
    let calendar = |code: &str, weekend: &str| format!("calendar {code} weekend {weekend} from \"calendar.csv\"\n");
    let sources = [
        ("common/common.law", include_str!("bad/vocabulary/common.law").to_owned()),
        ("common/countries.csv", include_str!("bad/vocabulary/countries.csv").to_owned()),
        (
            "kz/pack.law",
            format!(
                "{}covered stay seen to 2027-12-31\n{}",
                include_str!("bad/vocabulary/pack.law"),
                calendar("KZ", "saturday, sunday")
            ),
        ),
        ("kz/calendar.csv", CALENDAR.to_owned()),
        ("kg/pack.law", format!("pack KG \"Kyrgyzstan\" currency KGS\n{}", calendar("KG", "sunday"))),
        ("kg/calendar.csv", CALENDAR.to_owned()),
        (
            "kz/law.law",
            format!(
                "topic stay\nprovision p\n  en \"A.\" ru \"А.\"\n  cites KZ-LAW art 1\n  confidence high\n  checked on 2026-11-20\n  in force 2020-01-01..\n  \
                 decides stay_until = {until}\n"
            ),
        ),
    ];
    let sources = sources.map(|(name, text)| Source {
        name: name.into(),
        text: text.into(),
    });
    Engine::new(check(sources.to_vec()).unwrap_or_else(|r| panic!("{r}")).laws)
}

/// The day for that exit, as one person and in a column, by a plan for everybody and by one for that day alone.
fn day(until: &str, exit: &str) -> Option<Day> {
    let engine = engine(until);
    let laws = &engine.laws;
    let (kz, exit, on) = (Country::parse("KZ").expect("a code"), Day::parse(exit).expect("a day"), Day(20_500));
    let mut facts = Facts::new(laws);
    facts.set(laws, "destination", "KZ").expect("a country");
    let fact = laws.fact("exit_date").expect("a fact");
    facts.set_stored(fact, i64::from(exit.0));
    let id = laws.conclusion("stay_until").expect("a conclusion");
    let answer = engine.answer(&facts, on).expect("a plan");
    let alone = answer.conclusions.iter().find(|c| c.id == id).and_then(|c| c.value);
    let mut bounds = Bounds::default();
    bounds.add(Slot::Fact(fact), i64::from(exit.0));
    for plan in [Plan::new(laws, Some(kz)), Plan::within(laws, Some(kz), &bounds)] {
        let plan = plan.expect("a plan");
        let columns: Vec<Column> = facts
            .inputs(laws, &plan, on)
            .iter()
            .enumerate()
            .map(|(slot, v)| Column::new(plan.input_lane(slot), std::iter::once(*v)))
            .collect();
        let wanted = plan.conclusion(id).expect("it is decided").value;
        let out = Program::new(laws, &plan, &[wanted]).run(&columns, 1, 1);
        assert_eq!(out[0].get(0), alone, "{until} for {exit}");
    }
    alone.map(|d| Day(d as i32))
}

#[test]
fn days_are_added_and_taken_away() {
    let is = |until: &str, exit: &str, expected: &str| assert_eq!(day(until, exit), Day::parse(expected), "{until} for {exit}");
    // 2026-03-09 is a Monday, 2026-03-05 a Thursday and free.
    is("exit date - 1 working days", "2026-03-09", "2026-03-06");
    is("exit date - 2 working days", "2026-03-09", "2026-03-04");
    is("exit date - 2 working days", "2026-03-08", "2026-03-04");
    is("exit date + 2 working days", "2026-03-04", "2026-03-09");
    is("exit date - 10 working days", "2026-03-23", "2026-03-09");
}

#[test]
fn the_calendar_is_the_one_that_is_named() {
    let is = |until: &str, exit: &str, expected: &str| assert_eq!(day(until, exit), Day::parse(expected), "{until} for {exit}");
    is("exit date + 2 working days calendar KG", "2026-03-04", "2026-03-07");
    is("exit date - 2 working days calendar KG", "2026-03-09", "2026-03-06");
    is("exit date + 2 working days calendar KZ", "2026-03-04", "2026-03-09");
}

#[test]
fn beyond_the_calendar_nothing_is_known() {
    assert_eq!(day("exit date - 3 working days", "2026-01-02"), None);
    assert_eq!(day("exit date - 3 working days", "2028-01-10"), None);
    assert_eq!(day("exit date + 3 working days", "2026-12-31"), None);
}
