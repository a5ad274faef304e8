//! A citation names something that somebody else can look up.

use super::Checker;
use crate::day::Day;
use crate::source::{Diagnostic, Span};
use crate::syntax::{Cite, Confidence};

/// Words of which no citation can consist: they say how little was read, not where.
///
/// A list, because no mark of the writing does as well: what can be looked up mostly has a number, an address or a name in capitals, but "labour inspectorate" and
/// "budget law of each year" have none, and can be looked up all the same.
const EMPTY: [&str; 42] = [
    "a",
    "advice",
    "aid",
    "an",
    "and",
    "by",
    "checked",
    "common",
    "custom",
    "experience",
    "expert",
    "experts",
    "from",
    "general",
    "in",
    "internet",
    "knowledge",
    "law",
    "lawyers",
    "legal",
    "media",
    "memory",
    "no",
    "none",
    "not",
    "of",
    "on",
    "only",
    "opinion",
    "own",
    "practice",
    "press",
    "read",
    "seen",
    "source",
    "sources",
    "text",
    "the",
    "unknown",
    "unverified",
    "various",
    "verified",
];

/// Does a `source` say no page, paper, body, case or day?
fn names_nothing(source: &str) -> bool {
    let mut words = source.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty());
    words.all(|w| EMPTY.iter().any(|empty| empty.eq_ignore_ascii_case(w)))
}

impl Checker<'_> {
    /// Refuses a day of a check that has not come yet.
    pub(super) fn not_yet_checked(&self, at: Span, checked_on: Day) {
        if let Some(today) = self.today.filter(|today| checked_on > *today) {
            self.error(
                Diagnostic::error(at, format!("checked on {checked_on}: that day has not come yet"))
                    .label(format!("expected a day up to {today}"))
                    .help("it is the day on which somebody last compared this with its source"),
            );
        }
    }

    /// Refuses what rests on nothing that can be looked up, unless it says itself that it is from memory.
    pub(super) fn needs_a_source(&self, at: Span, cites: &[Cite], source: Option<&str>, confidence: Confidence) {
        let empty = || cites.iter().all(|c| c.act.is_none() && names_nothing(&c.place)) && source.is_none_or(names_nothing);
        if confidence != Confidence::Low && empty() {
            self.error(
                Diagnostic::error(
                    at,
                    format!("this cites nothing that can be looked up, and its confidence is {}", confidence.word()),
                )
                .label("expected an act and an article, or a page, paper, body or case")
                .help("if nothing was read, say `confidence low`"),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::names_nothing;
    use crate::check::{check, check_as_of};
    use crate::day::Day;
    use crate::source::Source;

    #[test]
    fn nobody_has_checked_anything_tomorrow() {
        let read = |name: &str, text: &str| Source {
            name: name.into(),
            text: text.to_owned().into(),
        };
        let sources = || {
            let law = "pack KZ \"Kazakhstan\" currency KZT\ntopic stay en \"Stay\" ru \"Пребывание\"\nact LAW \"Law\" statute in force 2011-08-06..\ntopic stay\n\
                       provision p\n en \"A\" ru \"А\" cites LAW art 1 confidence high checked on 2026-11-21 in force 2020-01-01..\n right of worker\n\
                       value rate share by date from \"rate.csv\"\n";
            vec![
                read("kz/law.law", law),
                read(
                    "kz/rate.csv",
                    "from,value,cites,confidence,checked_on\n2020-01-01,0.09,LAW art 2,high,2026-11-22\n",
                ),
            ]
        };
        let told = |today: &str| check_as_of(sources(), Day::parse(today).unwrap_or(Day(0))).map_or_else(|r| r.to_string(), |_| String::new());
        assert_eq!(told("2026-11-22"), "");
        assert!(
            told("2026-11-21").contains("checked on 2026-11-22: that day has not come yet"),
            "{}",
            told("2026-11-21")
        );
        assert!(told("2026-11-20").contains("checked on 2026-11-21"), "{}", told("2026-11-20"));
        // A program that answers has no clock.
        assert!(check(sources()).is_ok());
    }

    #[test]
    fn a_source_names_a_page_a_paper_a_body_or_a_case() {
        for nothing in [
            "",
            "not verified",
            "practice",
            "Practice of legal aid",
            "general knowledge, no text read",
            "practice, not verified",
            "?",
        ] {
            assert!(names_nothing(nothing), "{nothing}");
        }
        for something in [
            "sputnik.tj 13.10.2016",
            "practice of the Supreme Court",
            "Labour inspectorate",
            "2020",
            "budget law of each year",
        ] {
            assert!(!names_nothing(something), "{something}");
        }
    }
}
