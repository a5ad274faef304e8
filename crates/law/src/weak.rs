//! Which numbers of the laws could be wrong without anybody noticing?
//!
//! Each number and day in a provision or a definition is made one larger, and the cases of its pack run again. If all of them still pass,
//! no case stands at that boundary. (Mutation testing: DeMillo, Lipton and Sayward, "Hints on test data selection", 1978.)

use crate::answer::Engine;
use crate::check::check;
use crate::day::Day;
use crate::parse::begins_clause;
use crate::source::{Source, Span};
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

/// A number or a day as it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Number {
    /// Where it stands.
    pub span: Span,
    /// What stands there.
    pub now: String,
    /// One more.
    pub other: String,
}

/// The numbers of the law texts that `wanted` chooses by name, in the order in which they are written.
pub fn numbers(sources: &[Source], wanted: impl Fn(&str) -> bool) -> Vec<Number> {
    let mut all = Vec::new();
    for (file, source) in sources.iter().enumerate() {
        if wanted(&source.name) && source.name.ends_with(".law") {
            numbers_of(file as u32, &source.text, &mut all);
        }
    }
    all
}

fn numbers_of(file: u32, text: &str, all: &mut Vec<Number>) {
    let (mut item, mut clause) = ("", "");
    let mut line_of_last = 0;
    let (tokens, ..) = tokens(file, text);
    for token in tokens {
        let (start, end) = (token.span.start as usize, token.span.end as usize);
        let first = line_of_last == 0 || text[line_of_last..start].contains('\n');
        line_of_last = end;
        if let (Kind::Word(word), true) = (token.kind, first) {
            if token.at_margin {
                (item, clause) = (word, "");
            } else if begins_clause(word) && word != "otherwise" {
                // `otherwise` may be a row of a threshold table; as a clause it holds no number.
                clause = word;
            }
        }
        if !(item == "define" || item == "provision" && DECIDING.contains(&clause)) {
            continue;
        }
        let other = match token.kind {
            Kind::Number(n, places) => n.checked_add(1).map(|n| decimal(n, places)),
            Kind::Date(d) => d.0.checked_add(1).map(|d| Day(d).to_string()),
            _ => None,
        };
        all.extend(other.map(|other| Number {
            span: token.span,
            now: text[start..end].to_owned(),
            other,
        }));
    }
}

/// Digits with so many of them behind the point.
fn decimal(n: i64, places: u8) -> String {
    let places = usize::from(places);
    let digits = format!("{n:0>width$}", width = places + 1);
    let (whole, part) = digits.split_at(digits.len() - places);
    if part.is_empty() { whole.to_owned() } else { format!("{whole}.{part}") }
}

/// Does a case of the pack fail, or the check refuse the laws, when the other number stands there?
pub fn is_noticed(sources: &[Source], number: &Number) -> bool {
    let mut sources = sources.to_vec();
    let Some(source) = sources.get_mut(number.span.file as usize) else {
        return false;
    };
    let pack = source.name.split('/').next().unwrap_or_default().to_owned();
    source.text.replace_range(number.span.start as usize..number.span.end as usize, &number.other);
    let Ok(checked) = check(sources) else { return true };
    let engine = Engine::new(checked.laws);
    let report = engine.run_cases(|c| engine.laws.packs[c.pack.ix()].name == pack);
    report.outcomes.iter().any(|o| !o.failures.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_that_decide_are_found_and_those_of_citations_are_not() {
        let text = "act XX-A\n  title \"A 5\"\n\ndefine grown = age >= 18\n\nprovision p\n  cites      XX-A art 12 (3)\n  checked on 2026-11-21\n  in force   2020-01-01..\n  decides    d = by days_late:\n               below 3: 10%\n               otherwise: 2.50\n  when       grown\n\ncase \"c\" on 2026-01-01\n  given      age 18\n  expect     d = 7\n";
        let source = Source {
            name: "xx/p.law".to_owned(),
            text: text.to_owned(),
        };
        let found = numbers(&[source], |_| true);
        let pairs: Vec<(&str, &str)> = found.iter().map(|n| (n.now.as_str(), n.other.as_str())).collect();
        assert_eq!(pairs, [("18", "19"), ("2020-01-01", "2020-01-02"), ("3", "4"), ("10", "11"), ("2.50", "2.51")]);
        assert_eq!(
            (decimal(5, 2), decimal(99, 1), decimal(7, 0)),
            ("0.05".to_owned(), "9.9".to_owned(), "7".to_owned())
        );
    }
}
