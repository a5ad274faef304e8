//! What `law diff` calls a change.
#![allow(clippy::expect_used, reason = "a test stops where its premise breaks")]

use sapar_law::check::check;
use sapar_law::day::Day;
use sapar_law::diff::{LawChange, changes};
use sapar_law::model::Laws;
use sapar_law::source::Source;

const HEAD: &str = "from,value,cites,confidence,checked_on\n";

/// A pack with one series and one dated table.
fn laws(series: &str, table: &str) -> Laws {
    let law = "pack XA \"Alpha\"\nact XA-ACT \"An act\" statute in force 2000-01-01..\nvalue fee number by date from \"fee.csv\"\ntable rate (nationality country) -> number from \"rate.csv\"\n";
    let words = "pack \"Words\"\nfact nationality country en \"Which?\" ru \"Какая?\" cost easy\n";
    let rows = format!("nationality,value,from,to,cites,confidence,checked_on\n{table}");
    let files = [
        ("common/words.law", words.to_owned()),
        ("xa/alpha.law", law.to_owned()),
        ("xa/fee.csv", format!("{HEAD}{series}")),
        ("xa/rate.csv", rows),
    ];
    let sources = files
        .into_iter()
        .map(|(name, text)| Source {
            name: name.into(),
            text: text.into(),
        })
        .collect();
    match check(sources) {
        Ok(checked) => checked.laws,
        Err(report) => panic!("{report}"),
    }
}

fn told(laws: &Laws) -> Vec<(String, &'static str)> {
    let day = |d: &str| Day::parse(d).expect("a day");
    let word = |c: &LawChange| match c {
        LawChange::Value { .. } => "value",
        LawChange::Row { begins: true, .. } => "begins",
        LawChange::Row { begins: false, .. } => "ends",
        LawChange::Begins { .. } | LawChange::Ends { .. } => "provision",
    };
    changes(laws, day("2020-06-01"), day("2026-01-01"))
        .iter()
        .map(|c| (c.on().to_string(), word(c)))
        .collect()
}

#[test]
fn a_new_row_with_the_old_figure_is_no_change() {
    let series = "2020-01-01,5,XA-ACT,high,2026-01-01\n2021-01-01,5,XA-ACT art 2,high,2026-01-01\n2022-01-01,6,XA-ACT,high,2026-01-01\n";
    let table =
        "XB,10,2020-01-01,2020-12-31,XA-ACT,high,2026-01-01\nXB,10,2021-01-01,2022-12-31,XA-ACT,high,2026-01-01\nXB,11,2023-01-01,,XA-ACT,high,2026-01-01\n";
    let found = told(&laws(series, table));
    let expected = [("2022-01-01", "value"), ("2022-12-31", "ends"), ("2023-01-01", "begins")];
    assert_eq!(found, expected.map(|(day, word)| (day.to_owned(), word)));
}

#[test]
fn a_figure_that_pauses_ends_and_begins() {
    let table = "XB,10,2020-01-01,2020-12-31,XA-ACT,high,2026-01-01\nXB,10,2021-02-01,,XA-ACT,high,2026-01-01\nXC,10,2021-01-01,,XA-ACT,high,2026-01-01\n";
    let found = told(&laws("2020-01-01,5,XA-ACT,high,2026-01-01\n", table));
    let expected = [("2020-12-31", "ends"), ("2021-01-01", "begins"), ("2021-02-01", "begins")];
    assert_eq!(found, expected.map(|(day, word)| (day.to_owned(), word)));
}
