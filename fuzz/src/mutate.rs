//! Changes to real laws and figures that keep most of their shape: what is wrong everywhere is refused at the first word and tests nothing.

use crate::rng::Rng;
use sapar_law::token::{Kind, tokens};

/// Numbers at the edges of what is stored, counted and shown.
const NUMBERS: [&str; 18] = [
    "0",
    "1",
    "-1",
    "2",
    "29",
    "365",
    "366",
    "3660",
    "3661",
    "36600",
    "1000000",
    "2147483647",
    "2147483648",
    "4294967296",
    "0.000000001",
    "999999999.999999999",
    "999999999999999999",
    "9223372036854775807",
];

/// Days at the edges of the calendar.
const DAYS: [&str; 9] = [
    "0001-01-01",
    "9999-12-31",
    "9999-01-01",
    "2024-02-29",
    "2023-02-29",
    "2026-13-01",
    "0000-01-01",
    "1970-01-01",
    "2100-02-28",
];

/// Characters that programs about text stumble over.
const ODD: [&str; 14] = [
    "\u{0}", "\u{feff}", "\u{202e}", "\u{301}", "é", "Ж", "ş", "م", "🧳", "\r", "\t", "\"", "\\", "\u{a0}",
];

/// Words of the language that change a meaning without breaking a sentence.
const WORDS: [&str; 58] = [
    "days",
    "months",
    "years",
    "working days",
    "%",
    "KZT",
    "RUB",
    "yes",
    "no",
    "none",
    "unknown",
    "and",
    "or",
    "not",
    "in",
    "on",
    "of",
    "to",
    "by",
    "from",
    "up to",
    "below",
    "over",
    "is",
    "otherwise:",
    "earliest of (",
    "lesser of (",
    "first known of (",
    "unsettled latest of (",
    "sum of",
    "for days after",
    "days used in any 180 days",
    "days used in calendar year",
    "last day of 90 days in any 180 days",
    "next entry under 90 days in calendar year",
    "year of",
    "whole years from",
    "rounded half up to 1",
    "same day or next",
    "same day or last",
    "entry date",
    "exit date",
    "evaluation date",
    "stays",
    "salary",
    "nationality",
    "destination",
    "(",
    ")",
    "[",
    "]",
    ",",
    ":",
    "..",
    "*",
    "/",
    "-",
    "+",
];

/// A law with a few changes.
pub fn law(rng: &mut Rng, text: &str, other: &str) -> String {
    let mut text = text.to_owned();
    for _ in 0..changes(rng) {
        text = match rng.below(20) {
            0 => line(rng, &text),
            1 => characters(rng, &text),
            2 => nest(rng, &text),
            3 => splice(rng, &text, other),
            4 if rng.once_in(4) => cut(rng, &text),
            _ => token(rng, &text, other),
        };
    }
    text
}

/// One change mostly, sometimes many.
fn changes(rng: &mut Rng) -> usize {
    if rng.once_in(8) { 1 + rng.below(30) } else { 1 + rng.below(3) }
}

/// Deletes, doubles, swaps or replaces a token.
fn token(rng: &mut Rng, text: &str, other: &str) -> String {
    let (all, _, _) = tokens(0, text);
    if all.len() < 3 {
        return format!("{text} {}", rng.pick(&WORDS));
    }
    let at = rng.below(all.len() - 2);
    let (a, b) = (&all[at], &all[at + 1]);
    let part = |from: u32, to: u32| text.get(from as usize..to as usize).unwrap_or_default();
    let end = text.len() as u32;
    let around = |middle: &str| format!("{}{middle}{}", part(0, a.span.start), part(a.span.end, end));
    // What keeps its type gets furthest: numbers and days are replaced by others more often than not.
    match (&a.kind, rng.below(6)) {
        (Kind::Number(..), 0..=4) => around(rng.pick(&NUMBERS)),
        (Kind::Date(_), 0..=4) => around(rng.pick(&DAYS)),
        (_, 0) => around(""),
        (_, 1) => around(&format!("{0} {0}", part(a.span.start, a.span.end))),
        (_, 2) => format!(
            "{}{}{}{}{}",
            part(0, a.span.start),
            part(b.span.start, b.span.end),
            part(a.span.end, b.span.start),
            part(a.span.start, a.span.end),
            part(b.span.end, end)
        ),
        (_, 3) => around(rng.pick(&WORDS)),
        _ => {
            let (foreign, _, _) = tokens(0, other);
            let t = &foreign[rng.below(foreign.len())];
            around(other.get(t.span.start as usize..t.span.end as usize).unwrap_or_default())
        }
    }
}

/// Deletes, doubles or swaps lines.
fn line(rng: &mut Rng, text: &str) -> String {
    let mut lines: Vec<&str> = text.lines().collect();
    if lines.is_empty() {
        return String::new();
    }
    let (a, b) = (rng.below(lines.len()), rng.below(lines.len()));
    match rng.below(3) {
        0 => drop(lines.remove(a)),
        1 => lines.insert(b, lines[a]),
        _ => lines.swap(a, b),
    }
    lines.join("\n")
}

/// Puts odd characters or random bytes somewhere.
fn characters(rng: &mut Rng, text: &str) -> String {
    let at = place(rng, text);
    let middle = if rng.once_in(2) {
        rng.pick(&ODD).repeat(1 + rng.below(4))
    } else {
        let bytes: Vec<u8> = (0..1 + rng.below(12)).map(|_| rng.next() as u8).collect();
        String::from_utf8_lossy(&bytes).into_owned()
    };
    format!("{}{middle}{}", &text[..at], &text[at..])
}

/// Nests or chains far beyond what a law needs.
fn nest(rng: &mut Rng, text: &str) -> String {
    let at = text[place(rng, text)..].find(" when ").map_or(0, |i| i + 6).min(text.len());
    let at = (at..=text.len()).find(|i| text.is_char_boundary(*i)).unwrap_or(text.len());
    let n = rng.pick(&[3, 90, 101, 250, 5_000]);
    let (open, close) = rng.pick(&[
        ("(", ")"),
        ("not (", ")"),
        ("not ", ""),
        ("ill = yes or ", ""),
        ("1 + ", ""),
        ("2 ", ""),
        ("-", ""),
        ("year of ", ""),
        ("lesser of (1, ", ")"),
        ("by 1 up to 2: ", ""),
        ("by (", ") otherwise: 1"),
        ("first known of (", ")"),
        ("x of ", ""),
        ("mci on ", ""),
        ("whole years from ", ""),
        ("[", "]"),
    ]);
    format!("{}{}{}{}", &text[..at], open.repeat(n), close.repeat(n), &text[at..])
}

/// A piece of another text.
fn splice(rng: &mut Rng, text: &str, other: &str) -> String {
    let (a, b, at) = (place(rng, other), place(rng, other), place(rng, text));
    let piece = &other[a.min(b)..a.max(b)];
    let piece = &piece[..(0..=piece.len().min(600)).rev().find(|i| piece.is_char_boundary(*i)).unwrap_or(0)];
    format!("{}{piece}{}", &text[..at], &text[at..])
}

fn cut(rng: &mut Rng, text: &str) -> String {
    text[..place(rng, text)].to_owned()
}

/// A random place between two characters.
fn place(rng: &mut Rng, text: &str) -> usize {
    let at = rng.below(text.len() + 1);
    (0..=at).rev().find(|i| text.is_char_boundary(*i)).unwrap_or(0)
}

/// A sheet of figures with a few changes.
pub fn csv(rng: &mut Rng, text: &str) -> String {
    let mut rows: Vec<Vec<String>> = text.lines().map(|l| l.split(',').map(str::to_owned).collect()).collect();
    for _ in 0..changes(rng) {
        if rows.is_empty() {
            break;
        }
        let (r, other) = (rng.below(rows.len()), rng.below(rows.len()));
        if rows[r].is_empty() {
            rows[r].push(String::new());
        }
        let c = rng.below(rows[r].len());
        match rng.below(14) {
            0 => drop(rows.remove(r)),
            1 => rows.insert(other, rows[r].clone()),
            2 => rows.swap(r, other),
            3 => {
                let d = rng.below(rows[r].len());
                rows[r].swap(c, d);
            }
            4 => drop(rows[r].remove(c)),
            5 => rows[r].insert(c, String::new()),
            6 => rows[r][c] = characters(rng, &rows[r][c].clone()),
            7 => rows[r][c].push('"'),
            8 => {
                // The whole column, header and all.
                for row in &mut rows {
                    if c < row.len() {
                        row.remove(c);
                    }
                }
            }
            9 => rows[r][c].clear(),
            10 => rows[r][c] = rows[other].get(c).cloned().unwrap_or_default(),
            11 => rows[r][c] = rng.pick(&DAYS).to_owned(),
            _ => rows[r][c] = rng.pick(&NUMBERS).to_owned(),
        }
    }
    rows.iter().map(|r| r.join(",")).collect::<Vec<_>>().join(rng.pick(&["\n", "\n", "\n", "\r\n"]))
}

/// A value as somebody might type it for a fact.
pub fn value(rng: &mut Rng, members: &[&str]) -> String {
    let number = |rng: &mut Rng| rng.pick(&NUMBERS).to_owned();
    let day = |rng: &mut Rng| if rng.once_in(3) { rng.pick(&DAYS).to_owned() } else { recent(rng) };
    let plain = match rng.below(12) {
        0 => number(rng),
        1 => format!(
            "{} {}",
            number(rng),
            rng.pick(&["days", "months", "years", "%", "KZT", "RUB", "working days", "day"])
        ),
        2 | 3 => day(rng),
        4 | 5 => rng.pick(&["yes", "no"]).to_owned(),
        6 => rng.pick(&["KZ", "KG", "RU", "UZ", "TJ", "TM", "AF", "XX", "kz"]).to_owned(),
        7 => {
            let parts: Vec<String> = (0..rng.below(5))
                .map(|_| format!("{}..{}", day(rng), if rng.once_in(3) { String::new() } else { day(rng) }))
                .collect();
            format!("[{}]", parts.join(", "))
        }
        8 => format!("{}", rng.below(200)),
        9 => format!(
            "{}{}{}",
            rng.pick(&["(", "not ", "1 + "]).repeat(rng.pick(&[1, 99, 5_000])),
            1,
            ")".repeat(rng.below(3))
        ),
        _ => rng.pick(members).to_owned(),
    };
    if rng.once_in(12) { characters(rng, &plain) } else { plain }
}

/// A day of the years that the packs know.
pub fn recent(rng: &mut Rng) -> String {
    format!("20{:02}-{:02}-{:02}", 10 + rng.below(20), 1 + rng.below(12), 1 + rng.below(28))
}

/// A day for a question: mostly a recent one, sometimes the edge of the calendar.
pub fn question_day(rng: &mut Rng) -> sapar_law::day::Day {
    let text = if rng.once_in(6) { rng.pick(&DAYS).to_owned() } else { recent(rng) };
    sapar_law::day::Day::parse(&text).unwrap_or(sapar_law::day::Day::MAX)
}
