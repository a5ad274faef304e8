//! Numbers and days as they are written in `.law` texts.

use super::{Rests, Trial};
use crate::day::Day;
use crate::parse::begins_clause;
use crate::source::Source;
use crate::token::{Kind, tokens};

/// Clauses whose numbers decide something; those of citations and remarks do not.
const DECIDING: [&str; 11] = [
    "amount",
    "consequence",
    "decides",
    "duty",
    "fee",
    "in",
    "remedy",
    "right",
    "unless",
    "until",
    "when",
];

/// The clauses of a procedure that hold its numbers.
const OF_PROCEDURE: [&str; 7] = ["cost", "days", "documents", "in", "offices", "visits", "when"];

/// The numbers of the provisions, procedures and definitions of one text.
pub(super) fn trials(file: u32, source: &Source, all: &mut Vec<Trial>) {
    let text = &*source.text;
    let pack = source.pack();
    let (mut item, mut name, mut clause) = ("", "", "");
    let mut line_of_last = 0;
    let (tokens, ..) = tokens(file, text);
    for token in tokens {
        let (start, end) = (token.span.start as usize, token.span.end as usize);
        let first = line_of_last == 0 || text[line_of_last..start].contains('\n');
        line_of_last = end;
        if let Kind::Word(word) = token.kind {
            if first && token.at_margin {
                (item, name, clause) = (word, "", "");
            } else if name.is_empty() {
                name = word;
            } else if first && (begins_clause(word) || item == "procedure" && OF_PROCEDURE.contains(&word)) && word != "otherwise" {
                // `otherwise` may be a row of a threshold table; as a clause it holds no number.
                clause = word;
            }
        }
        let full = || format!("{pack}.{name}");
        let rests = match item {
            "define" => Rests::Definition(full()),
            "provision" if DECIDING.contains(&clause) => Rests::Provision(full()),
            "procedure" if OF_PROCEDURE.contains(&clause) => Rests::Procedure(full()),
            _ => continue,
        };
        let other = match token.kind {
            Kind::Number(n, places) => n.checked_add(1).map(|n| decimal(n, places)),
            Kind::Date(Some(d)) => d.0.checked_add(1).map(|d| Day(d).to_string()),
            _ => None,
        };
        all.extend(other.map(|other| Trial {
            span: token.span,
            now: text[start..end].to_owned(),
            other,
            row: None,
            beside: None,
            rests,
        }));
    }
}

/// Digits with so many of them behind the point.
pub(super) fn decimal(n: i64, places: u8) -> String {
    let places = usize::from(places);
    let digits = format!("{n:0>width$}", width = places + 1);
    let (whole, part) = digits.split_at(digits.len() - places);
    if part.is_empty() { whole.to_owned() } else { format!("{whole}.{part}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_that_decide_are_found_and_those_of_citations_are_not() {
        let text = "act XX-A\n  title \"A 5\"\n\ndefine grown = age >= 18\n\nprovision p\n  cites      XX-A art 12 (3)\n  checked on 2026-11-21\n  in force   2020-01-01..\n  decides    d = by days_late:\n               below 3: 10%\n               otherwise: 2.50\n  when       grown\n\ncase \"c\" on 2026-01-01\n  given      age 18\n  expect     d = 7\n";
        let source = Source {
            name: "xx/p.law".to_owned(),
            text: text.to_owned().into(),
        };
        let mut found = Vec::new();
        trials(0, &source, &mut found);
        let pairs: Vec<(&str, &str)> = found.iter().map(|n| (n.now.as_str(), n.other.as_str())).collect();
        assert_eq!(pairs, [("18", "19"), ("2020-01-01", "2020-01-02"), ("3", "4"), ("10", "11"), ("2.50", "2.51")]);
        let rests: Vec<&Rests> = found.iter().map(|n| &n.rests).collect();
        let (grown, p) = (Rests::Definition("xx.grown".into()), Rests::Provision("xx.p".into()));
        assert_eq!(rests, [&grown, &p, &p, &p, &p]);
        assert_eq!(
            (decimal(5, 2), decimal(99, 1), decimal(7, 0)),
            ("0.05".to_owned(), "9.9".to_owned(), "7".to_owned())
        );
    }
}
