//! Values and days in the rows of figures.
//!
//! Where a row begins on the day after another of the same key ends, the two days are one boundary: it is moved as a whole, and tried once.

use super::numbers::decimal;
use super::{InRow, Rests, Trial};
use crate::day::Day;
use crate::hash::Map;
use crate::parse::parse;
use crate::sheet::{Row, Sheet};
use crate::source::{Source, Span};
use crate::syntax::Item;

/// A file of figures and what is read from it.
#[derive(Default)]
struct Figures {
    /// The full names of values and tables.
    names: Vec<String>,
    /// The key columns.
    keys: Vec<String>,
}

/// The numbers in the rows of the files that `wanted` chooses by name.
pub(super) fn trials(sources: &[Source], wanted: impl Fn(&str) -> bool, all: &mut Vec<Trial>) {
    let mut files: Map<u32, Figures> = Map::default();
    for (i, source) in sources.iter().enumerate().filter(|(_, s)| s.name.ends_with(".law")) {
        let folder = source.pack();
        for placed in parse(i as u32, source).0.items {
            let (name, keys, file) = match placed.item {
                Item::Value { name, file, .. } => (name, Vec::new(), file),
                Item::Table { name, keys, file, .. } => (name, keys, file),
                _ => continue,
            };
            let path = format!("{folder}/{}", file.text);
            let Some(at) = sources.iter().position(|s| s.name == path && wanted(&path)) else {
                continue;
            };
            let figures = files.entry(at as u32).or_default();
            figures.names.push(format!("{folder}.{}", name.text));
            for (key, _) in keys {
                if figures.keys.iter().all(|k| *k != key.text) {
                    figures.keys.push(key.text.into_owned());
                }
            }
        }
    }
    for (file, figures) in files {
        trials_of(file, &sources[file as usize].text, &figures, all);
    }
}

fn trials_of(file: u32, text: &str, figures: &Figures, all: &mut Vec<Trial>) {
    let sheet = Sheet::read(file, text);
    let keys: Vec<_> = figures.keys.iter().map(|k| sheet.column(k)).collect();
    let [from, to, value] = ["from", "to", "value"].map(|c| sheet.column(c));
    let key = |row: Row<'_, '_>| -> Vec<String> { keys.iter().map(|k| row.field(*k).to_owned()).collect() };
    // The last days by key and day, and the first days: two that meet are one boundary.
    let mut ends: Map<(Vec<String>, Day), Span> = Map::default();
    let mut begins: Map<(Vec<String>, Day), ()> = Map::default();
    for row in sheet.rows() {
        ends.extend(Day::parse(row.field(to)).map(|d| ((key(row), d), row.span_of(to))));
        begins.extend(Day::parse(row.field(from)).map(|d| ((key(row), d), ())));
    }
    for row in sheet.rows() {
        let mut words = key(row);
        words.push(row.field(from).to_owned());
        words.retain(|w| !w.is_empty());
        let mut try_it = |column: &'static str, span: Span, other: String, beside: Option<(Span, String)>| {
            let now = &text[span.start as usize..span.end as usize];
            all.push(Trial {
                span,
                now: now.to_owned(),
                other,
                row: Some(InRow { column, row: words.join(", ") }),
                beside,
                rests: Rests::Figures(figures.names.clone()),
            });
        };
        if let Some(other) = one_more(row.field(value)) {
            try_it("value", row.span_of(value), other, None);
        }
        if let Some(day) = Day::parse(row.field(from)) {
            let before = ends.get(&(key(row), Day(day.0 - 1)));
            try_it(
                "from",
                row.span_of(from),
                Day(day.0 + 1).to_string(),
                before.map(|span| (*span, day.to_string())),
            );
        }
        if let Some(day) = Day::parse(row.field(to)) {
            let next = Day(day.0 + 1);
            if !begins.contains_key(&(key(row), next)) {
                try_it("to", row.span_of(to), next.to_string(), None);
            }
        }
    }
}

/// A number with one more in its last place, or the next day; `None` of a word.
fn one_more(text: &str) -> Option<String> {
    if let Some(day) = Day::parse(text) {
        return Some(Day(day.0 + 1).to_string());
    }
    let (whole, part) = text.split_once('.').unwrap_or((text, ""));
    let digits = format!("{whole}{part}");
    let plain = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
    plain
        .then(|| digits.parse::<i64>().ok()?.checked_add(1).map(|n| decimal(n, part.len() as u8)))
        .flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source(name: &str, text: &str) -> Source {
        Source {
            name: name.to_owned(),
            text: text.to_owned().into(),
        }
    }

    #[test]
    fn a_boundary_of_two_rows_is_moved_as_a_whole() {
        let sources = [
            source(
                "xx/a.law",
                "table fee (band number) -> money from \"fee.csv\"\nvalue rate share by date from \"rate.csv\"\n",
            ),
            source(
                "xx/fee.csv",
                "band,value,from,to\n1,99,2020-01-01,2020-12-31\n1,100,2021-01-01,2022-12-31\n2,5,2021-01-01,\n",
            ),
            source("xx/rate.csv", "from,value\n2020-01-01,0.0925\n"),
            source("xx/other.csv", "from,value\n2020-01-01,1\n"),
        ];
        let mut found = Vec::new();
        trials(&sources, |_| true, &mut found);
        found.sort_by_key(|t| (t.span.file, t.span.start));
        let shown: Vec<String> = found
            .iter()
            .map(|t| {
                let row = t.row.as_ref().expect("a row");
                let beside = t.beside.as_ref().map_or(String::new(), |(s, other)| format!(" with {} {other}", s.start));
                format!("{} | {}: {} {}{beside}", row.row, row.column, t.now, t.other)
            })
            .collect();
        assert_eq!(
            shown,
            [
                "1, 2020-01-01 | value: 99 100",
                "1, 2020-01-01 | from: 2020-01-01 2020-01-02",
                "1, 2021-01-01 | value: 100 101",
                "1, 2021-01-01 | from: 2021-01-01 2021-01-02 with 35 2021-01-01",
                "1, 2021-01-01 | to: 2022-12-31 2023-01-01",
                "2, 2021-01-01 | value: 5 6",
                "2, 2021-01-01 | from: 2021-01-01 2021-01-02",
                "2020-01-01 | from: 2020-01-01 2020-01-02",
                "2020-01-01 | value: 0.0925 0.0926",
            ]
        );
        assert_eq!(found[0].rests, Rests::Figures(vec!["xx.fee".to_owned()]));
    }

    #[test]
    fn words_are_not_counted_up() {
        assert_eq!(["small", "1.5.2", "", "-3"].map(one_more), [const { None }; 4]);
        assert_eq!(one_more("2026-12-31").as_deref(), Some("2027-01-01"));
    }
}
