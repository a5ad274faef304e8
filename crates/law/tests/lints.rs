//! What the sources of the whole repository may not contain. The rules that a compiler does not know.
//!
//! Exceptions stand in `tools/lint-allow.txt`, each with its reason; an exception that no longer allows anything is reported too.
#![allow(clippy::expect_used, reason = "a test stops where its premise breaks")]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// Words beside which a number is a legal number.
const LEGAL: [&str; 18] = [
    "day", "days", "week", "weeks", "month", "months", "year", "years", "fee", "fees", "fine", "fines", "mci", "deadline", "ban", "bans", "overstay", "wage",
];

/// Countries that have a pack or a border with one, as they would stand in a string.
const CODES: [&str; 20] = [
    "KZ", "KG", "UZ", "TJ", "TM", "AF", "RU", "BY", "AM", "AZ", "TR", "IR", "PK", "CN", "MN", "GE", "IN", "UA", "MD", "DE",
];

/// Their money.
const MONEY: [&str; 12] = ["KZT", "KGS", "UZS", "TJS", "TMT", "AFN", "RUB", "BYN", "AMD", "AZN", "TRY", "PKR"];

/// Their people, in lower case.
const PEOPLE: [&str; 20] = [
    "kazakh",
    "kazakhstan",
    "kyrgyz",
    "kyrgyzstan",
    "uzbek",
    "uzbekistan",
    "tajik",
    "tajikistan",
    "turkmen",
    "turkmenistan",
    "afghan",
    "afghanistan",
    "russia",
    "belarus",
    "armenia",
    "azerbaijan",
    "turkey",
    "iran",
    "iranian",
    "pakistan",
];

struct Finding {
    rule: &'static str,
    file: String,
    line: usize,
    text: String,
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Files below a folder with one of these endings, without what is built or belongs to version control.
fn files(below: &str, endings: &[&str]) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut open = vec![root().join(below)];
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(&folder).into_iter().flatten().flatten() {
            let path = entry.path();
            let name = entry.file_name().to_string_lossy().into_owned();
            if path.is_dir() && !name.starts_with('.') && name != "target" && name != "node_modules" {
                open.push(path);
            } else if endings.iter().any(|e| name.ends_with(e))
                && let Ok(text) = std::fs::read_to_string(&path)
            {
                let short = path.strip_prefix(root()).expect("below the root").to_string_lossy().replace('\\', "/");
                found.push((short, text));
            }
        }
    }
    found.sort();
    found
}

fn in_tests(file: &str) -> bool {
    file.split('/').any(|part| ["tests", "tests.rs", "benches", "examples"].contains(&part))
}

/// The lines of a Rust file that run in the program: without tests and without comments.
fn code(text: &str) -> Vec<(usize, &str)> {
    let end = text.find("#[cfg(test)]").unwrap_or(text.len());
    text[..end]
        .lines()
        .enumerate()
        .map(|(i, l)| (i + 1, l.split("//").next().unwrap_or_default()))
        .collect()
}

/// The texts of a line.
fn quoted(line: &str) -> impl Iterator<Item = &str> {
    line.split('"').skip(1).step_by(2)
}

/// The line without examples (what stands between backquotes in a message) and without the lengths of arrays.
fn plain(line: &str) -> String {
    let mut parts = line.split("; ");
    let first = parts.next().unwrap_or_default().to_owned();
    let no_lengths = parts.fold(first, |line, part| line + "; " + part.trim_start_matches(|c: char| c.is_ascii_digit()));
    no_lengths.split('`').step_by(2).collect::<Vec<_>>().join(" ")
}

/// Words and numbers, with names split at their underscores; `i32` and `u8` are neither.
fn words(line: &str) -> Vec<String> {
    line.split(|c: char| !c.is_ascii_alphanumeric() && c != '_')
        .flat_map(|w| {
            if w.starts_with(|c: char| c.is_ascii_digit()) {
                vec![w.replace('_', "")]
            } else {
                w.split('_').map(str::to_lowercase).collect()
            }
        })
        .filter(|w| !w.is_empty() && !["i32", "i64", "i128", "u8", "u16", "u32", "u64", "usize", "f64"].contains(&w.as_str()))
        .collect()
}

/// A whole number that says something: 0 and 1 are part of any arithmetic.
fn number(word: &str) -> bool {
    word.parse::<u64>().is_ok_and(|n| n > 1)
}

fn legal_numbers(found: &mut Vec<Finding>) {
    for (file, text) in files("crates", &[".rs"]).into_iter().filter(|(f, _)| !in_tests(f)) {
        for (line, code) in code(&text) {
            let words = words(&plain(code));
            let near = |i: usize| words[i.saturating_sub(2)..words.len().min(i + 3)].iter().any(|w| LEGAL.contains(&w.as_str()));
            if (0..words.len()).any(|i| number(&words[i]) && near(i)) {
                found.push(Finding {
                    rule: "number",
                    file: file.clone(),
                    line,
                    text: code.trim().to_owned(),
                });
            }
            let names = quoted(code).any(|s| CODES.contains(&s) || MONEY.contains(&s));
            if names || words.iter().any(|w| PEOPLE.contains(&w.as_str())) {
                found.push(Finding {
                    rule: "country",
                    file: file.clone(),
                    line,
                    text: code.trim().to_owned(),
                });
            }
        }
    }
}

/// A page must read from the right as well as from the left.
fn physical_sides(found: &mut Vec<Finding>) {
    for (file, text) in files(".", &[".css"]) {
        for (i, line) in text.lines().enumerate() {
            let rule = line.split("/*").next().unwrap_or_default();
            if rule.split(|c: char| !c.is_ascii_alphabetic()).any(|w| ["left", "right"].contains(&w)) {
                found.push(Finding {
                    rule: "side",
                    file: file.clone(),
                    line: i + 1,
                    text: line.trim().to_owned(),
                });
            }
        }
    }
}

fn unfinished(found: &mut Vec<Finding>) {
    let marks = [
        concat!("TO", "DO"),
        concat!("FIX", "ME"),
        concat!("XX", "X"),
        concat!("to", "do!("),
        concat!("unimplemented", "!("),
    ];
    for folder in ["crates", "fuzz", "bench", "docs", "laws", "tools", "locales", "templates"] {
        for (file, text) in files(folder, &[".rs", ".md", ".law", ".ftl", ".py", ".sh", ".toml", ".html", ".css", ".js"]) {
            for (i, line) in text.lines().enumerate() {
                if marks.iter().any(|m| line.contains(m)) {
                    found.push(Finding {
                        rule: "unfinished",
                        file: file.clone(),
                        line: i + 1,
                        text: line.trim().to_owned(),
                    });
                }
            }
        }
    }
}

fn shape(found: &mut Vec<Finding>) {
    for folder in ["crates", "fuzz"] {
        for (file, text) in files(folder, &[".rs"]) {
            let lines = text.lines().count();
            if lines > 700 {
                found.push(Finding {
                    rule: "long",
                    file: file.clone(),
                    line: lines,
                    text: format!("{lines} lines: has it still one reason to change?"),
                });
            }
            if !text.starts_with("//!") {
                found.push(Finding {
                    rule: "purpose",
                    file: file.clone(),
                    line: 1,
                    text: "the first line does not say what the file is for".into(),
                });
            }
            let is_root = file.ends_with("src/lib.rs") || file.ends_with("src/main.rs");
            if is_root && !text.contains("#![forbid(unsafe_code)]") {
                found.push(Finding {
                    rule: "unsafe",
                    file: file.clone(),
                    line: 1,
                    text: "`#![forbid(unsafe_code)]` is missing".into(),
                });
            }
            if file.contains("utils") {
                found.push(Finding {
                    rule: "name",
                    file,
                    line: 1,
                    text: "a name that says nothing".into(),
                });
            }
        }
    }
}

/// An exception: rule, file, a part of the line (`*`: any), reason.
fn allowed() -> Vec<(String, String, String)> {
    let path = root().join("tools/lint-allow.txt");
    let text = std::fs::read_to_string(&path).unwrap_or_default();
    let mut all = Vec::new();
    for line in text.lines().filter(|l| !l.trim().is_empty() && !l.starts_with('#')) {
        let parts: Vec<&str> = line.split('|').map(str::trim).collect();
        let [rule, file, part, reason] = parts[..] else {
            panic!("tools/lint-allow.txt: `{line}`: expected rule | file | part of the line | reason")
        };
        assert!(!reason.is_empty(), "tools/lint-allow.txt: `{line}` gives no reason");
        all.push((rule.to_owned(), file.to_owned(), part.to_owned()));
    }
    all
}

#[test]
fn the_sources_keep_the_rules() {
    let mut found = Vec::new();
    legal_numbers(&mut found);
    physical_sides(&mut found);
    unfinished(&mut found);
    shape(&mut found);
    let allowed = allowed();
    let mut used = BTreeSet::new();
    found.retain(|f| {
        let by = allowed
            .iter()
            .position(|(rule, file, part)| rule == f.rule && *file == f.file && (part == "*" || f.text.contains(part)));
        used.extend(by);
        by.is_none()
    });
    let mut lines: Vec<String> = found.iter().map(|f| format!("{}:{}: {}: {}", f.file, f.line, f.rule, f.text)).collect();
    for (i, (rule, file, part)) in allowed.iter().enumerate() {
        if !used.contains(&i) {
            lines.push(format!("tools/lint-allow.txt: `{rule} | {file} | {part}` allows nothing any more"));
        }
    }
    assert!(
        lines.is_empty(),
        "{} findings; mend them, or give a reason in tools/lint-allow.txt\n{}",
        lines.len(),
        lines.join("\n")
    );
}

#[test]
fn the_lint_sees_what_it_should() {
    let hit = |line: &str| {
        let w = words(&plain(line));
        (0..w.len()).any(|i| number(&w[i]) && w[i.saturating_sub(2)..w.len().min(i + 3)].iter().any(|x| LEGAL.contains(&x.as_str())))
    };
    assert!(hit("const STAY_DAYS: i32 = 90;"));
    assert!(hit("let due = entry + 30; // days") || hit("within_days(30)"));
    assert!(hit("amount: 25 * mci"));
    assert!(!hit("let day = day + 1;"));
    assert!(!hit("let width = 80;"));
    assert!(!hit("d.help(\"write the unit: `30 days`\")"));
    assert!(!hit("const DAYS: [&str; 7] = names;"));
    assert_eq!(quoted("a \"KZ\" b \"x\"").collect::<Vec<_>>(), ["KZ", "x"]);
    assert_eq!(code("let a = 1; // b\n#[cfg(test)]\nmod tests").len(), 1);
}
