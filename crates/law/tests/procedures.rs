//! What cases expect of procedures.
#![allow(clippy::expect_used, reason = "a test stops where its premise breaks")]

use sapar_law::answer::Engine;
use sapar_law::check::check;
use sapar_law::source::Source;
use sapar_law::weak::{Reach, is_noticed, trials};

const WORDS: &str = r#"
topic work en "Work" ru "Работа"
fact destination country en "Where?" ru "Где?"
fact persons number en "How many?" ru "Сколько?"
"#;

const PACK: &str = r#"
pack KZ "Kazakhstan" currency KZT
act KZ-LAW "Law" statute in force 2011-08-06..
procedure permit
  en "A." ru "А." cites KZ-LAW art 1 confidence high checked on 2026-11-21
  in force 2012-01-01..
  route work
  cost by persons
    up to 4: 100.50 KZT
    otherwise: 30 KZT
  days 7 working days
  documents 5
  visits 2
  offices 1
  when destination = KZ and persons > 1
procedure leave
  en "A." ru "А." cites KZ-LAW art 1 confidence high checked on 2026-11-21
  in force 2012-01-01..
  route work
  days 10 days
  when persons = 1
"#;

/// What fails, message by message, if a case of these expectations is added.
fn failures(on: &str, given: &str, expect: &str) -> Vec<String> {
    let case = format!("{PACK}\ncase \"c\" on {on}\n  given {given}\n  expect {expect}\n");
    let engine = Engine::new(check(sources(&case)).unwrap_or_else(|r| panic!("{r}")).laws);
    let outcomes = engine.run_cases(|_| true).outcomes;
    assert_eq!(outcomes.len(), 1);
    outcomes.into_iter().flat_map(|o| o.failures).map(|(_, message)| message).collect()
}

fn sources(pack: &str) -> Vec<Source> {
    [("common/words.law", WORDS), ("kz/law.law", pack)]
        .map(|(name, text)| Source {
            name: name.into(),
            text: text.to_owned().into(),
        })
        .into()
}

#[test]
fn what_is_so_passes() {
    let right = "procedure permit cost 100.50 KZT days 7 working days documents 5 visits 2 offices 1, no procedure leave";
    assert_eq!(failures("2020-01-01", "destination KZ, persons 4", right), [""; 0]);
    assert_eq!(failures("2020-01-01", "destination KZ, persons 5", "procedure kz.permit cost 30 KZT"), [""; 0]);
    assert_eq!(
        failures("2020-01-01", "persons 1", "procedure leave days 10 days, no procedure permit"),
        [""; 0]
    );
    assert_eq!(failures("2011-12-31", "destination KZ, persons 4", "no procedure permit"), [""; 0]);
    assert_eq!(failures("2020-01-01", "destination KZ", "procedure permit unknown needs persons"), [""; 0]);
}

#[test]
fn what_is_not_so_is_told() {
    let told = |given: &str, expect: &str| failures("2020-01-01", given, expect);
    let given = "destination KZ, persons 4";
    let cases = [
        (given, "procedure permit cost 100.49 KZT", "permit: expected cost 100.49 KZT, found 100.50 KZT"),
        (
            given,
            "procedure permit days 8 working days",
            "permit: expected days 8 working days, found 7 working days",
        ),
        (given, "procedure permit visits 3", "permit: expected visits 3, found 2"),
        (given, "procedure permit unknown", "permit: expected unknown, found that it is open"),
        (given, "no procedure permit", "permit: expected that it is not open, found that it is open"),
        (given, "procedure leave", "leave: expected that it is open, found that it is not open"),
        (
            "destination KZ",
            "procedure permit",
            "permit: expected that it is open, found unknown, needs persons",
        ),
        (
            "destination KZ",
            "procedure permit unknown needs destination",
            "permit: expected to need destination, found unknown, needs persons",
        ),
    ];
    for (given, expect, message) in cases {
        assert_eq!(told(given, expect), [message]);
    }
}

#[test]
fn the_numbers_of_a_procedure_are_held_by_such_cases() {
    let held = "case \"c\" on 2012-01-01\n  given destination KZ, persons 4\n  expect procedure permit cost 100.50 KZT days 7 working days documents 5\n";
    let sources = sources(&format!("{PACK}\n{held}"));
    let laws = check(sources.clone()).unwrap_or_else(|r| panic!("{r}")).laws;
    let reach = Reach::new(&laws);
    let weak: Vec<String> = trials(&sources, |_| true)
        .iter()
        .filter(|t| !is_noticed(&sources, &reach, t))
        .map(|t| format!("{} {}", sources[1].text[..t.span.start as usize].lines().count(), t.now))
        .collect();
    // Of the first procedure the cost of more than four persons, visits, offices and how many are enough; of the second everything.
    assert_eq!(weak, ["9 4", "10 30", "13 2", "14 1", "15 1", "18 2012-01-01", "20 10", "21 1"]);
}

#[test]
fn the_formatter_keeps_such_cases() {
    let text = "case \"c\" on 2012-01-01\n  given      persons 4\n  expect     procedure permit cost 100.50 KZT days 7 working days visits 2\n  expect     no procedure leave\n";
    let source = Source {
        name: "kz/a.law".into(),
        text: text.into(),
    };
    assert_eq!(sapar_law::format::format(&source).expect("a text that can be read"), text);
}
