//! Numbers that no case holds: found in provisions, definitions and rows of figures, with the cases that can rest on each and no others.
#![allow(clippy::expect_used, reason = "a test stops where its premise breaks")]

use sapar_law::answer::Engine;
use sapar_law::check::check;
use sapar_law::source::Source;
use sapar_law::weak::{Reach, Trial, is_noticed, trials};

const WORDS: &str = r#"
topic work en "Work" ru "Работа"
fact destination country en "Where?" ru "Где?"
fact persons number en "How many?" ru "Сколько?"
fact entry_date date en "When?" ru "Когда?"
conclusion small yes/no topic work en "Small" ru "Малый"
conclusion price money topic work en "Price" ru "Цена"
"#;

const LAWS: &str = r#"
pack KZ "Kazakhstan" currency KZT
act KZ-LAW "Law" statute in force 2011-08-06..
value rate money by date from "rate.csv"
value unread money by date from "unread.csv"
table fee (persons number) -> money from "fee.csv"
define few = persons < 5
topic work
provision smallness
  en "A." ru "А."
  cites KZ-LAW art 1 confidence high checked on 2026-11-21
  in force 2012-01-01..
  decides small = few
  when destination = KZ
provision price_of_small
  en "A." ru "А."
  cites KZ-LAW art 2 confidence high checked on 2026-11-21
  in force 2012-01-01..
  decides price = 3 rate on entry date
  when destination = KZ and small = yes
provision tariff
  en "A." ru "А."
  cites KZ-LAW art 3 confidence high checked on 2026-11-21
  in force 2012-01-01..
  duty of worker
  fee fee of persons on evaluation date
  when destination = KZ
provision relief
  en "A." ru "А."
  cites KZ-LAW art 4 confidence high checked on 2026-11-21
  in force 2012-01-01..
  right of worker
  when destination = KZ and persons > 90
  exception to tariff
case "Four are few" on 2020-06-01
  given destination KZ, persons 4, entry date 2019-12-31
  expect price = 30 KZT because price_of_small
case "Four on the first day of the next rate" on 2020-06-01
  given destination KZ, persons 4, entry date 2020-01-01
  expect price = 33 KZT
case "Five are not" on 2020-06-01
  given destination KZ, persons 5, entry date 2020-01-01
  expect price no rule, small = no
case "A tariff for ninety" on 2020-12-31
  given destination KZ, persons 90
  expect duty tariff amount 7 KZT
case "None for a hundred" on 2020-12-31
  given destination KZ, persons 100
  expect right relief, no duty tariff
"#;

fn sources() -> Vec<Source> {
    let figures = "cites,confidence,checked_on";
    let row = "KZ-LAW art 5,high,2026-11-21";
    [
        ("common/words.law", WORDS.to_owned()),
        ("kz/law.law", LAWS.to_owned()),
        (
            "kz/rate.csv",
            format!("from,to,value,{figures}\n2012-01-01,2019-12-31,10,{row}\n2020-01-01,,11,{row}\n"),
        ),
        ("kz/unread.csv", format!("from,value,{figures}\n2012-01-01,5,{row}\n")),
        (
            "kz/fee.csv",
            format!("persons,from,to,value,{figures}\n90,2012-01-01,2020-12-31,7,{row}\n90,2021-01-01,,8,{row}\n4,2012-01-01,,9,{row}\n"),
        ),
    ]
    .map(|(name, text)| Source {
        name: name.into(),
        text: text.into(),
    })
    .into()
}

fn shown(sources: &[Source], t: &Trial) -> String {
    let at = &sources[t.span.file as usize];
    match &t.row {
        Some(cell) => format!("{} {}: {} {}", at.name, cell.row, cell.column, t.now),
        None => {
            let line = at.text[..t.span.start as usize].lines().count();
            format!("{}:{line} {}", at.name, t.now)
        }
    }
}

#[test]
fn what_no_case_holds_is_named() {
    let sources = sources();
    let laws = check(sources.clone()).unwrap_or_else(|r| panic!("{r}")).laws;
    let engine = Engine::new(laws);
    let report = engine.run_cases(|_| true);
    let failures: Vec<_> = report.outcomes.iter().flat_map(|o| &o.failures).collect();
    assert!(failures.is_empty(), "{failures:?}");
    let reach = Reach::new(&engine.laws);
    let all = trials(&sources, |_| true);
    let weak: Vec<String> = all.iter().filter(|t| !is_noticed(&sources, &reach, t)).map(|t| shown(&sources, t)).collect();
    assert_eq!(
        weak,
        [
            // Nobody asks on the first day of a provision; from 91 to 99 persons nothing is expected.
            "kz/law.law:12 2012-01-01",
            "kz/law.law:18 2012-01-01",
            "kz/law.law:24 2012-01-01",
            "kz/law.law:31 2012-01-01",
            "kz/law.law:33 90",
            "kz/rate.csv 2012-01-01: from 2012-01-01",
            "kz/unread.csv 2012-01-01: from 2012-01-01",
            "kz/unread.csv 2012-01-01: value 5",
            "kz/fee.csv 90, 2012-01-01: from 2012-01-01",
            // The boundary at the end of 2020 is asked for on its first side only.
            "kz/fee.csv 90, 2021-01-01: from 2021-01-01",
            "kz/fee.csv 90, 2021-01-01: value 8",
            "kz/fee.csv 4, 2012-01-01: from 2012-01-01",
            "kz/fee.csv 4, 2012-01-01: value 9",
        ]
    );
}

#[test]
fn no_case_that_notices_is_passed_over() {
    let sources = sources();
    let laws = check(sources.clone()).unwrap_or_else(|r| panic!("{r}")).laws;
    let reach = Reach::new(&laws);
    let (mut noticed, mut narrowed) = (0, 0);
    for t in trials(&sources, |_| true) {
        let mut other = sources.clone();
        other[t.span.file as usize]
            .text
            .to_mut()
            .replace_range(t.span.start as usize..t.span.end as usize, &t.other);
        // A boundary of two rows cannot be moved by one of its days.
        let Ok(checked) = check(other) else { continue };
        let engine = Engine::new(checked.laws);
        let failing: Vec<usize> = engine
            .run_cases(|_| true)
            .outcomes
            .iter()
            .filter(|o| !o.failures.is_empty())
            .map(|o| o.case)
            .collect();
        let can = reach.cases(&t);
        assert!(failing.iter().all(|c| can.contains(c)), "{}: {failing:?} of {can:?}", shown(&sources, &t));
        noticed += usize::from(!failing.is_empty());
        narrowed += usize::from(can.len() < laws.cases.len());
    }
    assert!(noticed >= 4 && narrowed >= 4, "{noticed} {narrowed}");
}
