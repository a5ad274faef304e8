//! Reading and writing a file of translations.
//!
//! The file is Fluent restricted to plain text: `name = sentence` on one line, then `.of` (the hash of the English) and, once a person has
//! compared the two, `.reviewed` (who and when).

use std::fmt::Write;

/// One translated sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Under which name it stands, `provision-kz-stay_days`.
    pub id: String,
    /// The sentence.
    pub text: String,
    /// The hash of the English that it translates.
    pub of: u64,
    /// Who compared it with the original, and when; `None` while it is a machine's.
    pub reviewed: Option<String>,
}

/// A line that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {problem}")]
pub struct Slip {
    /// Counted from 1.
    pub line: usize,
    /// What was expected.
    pub problem: &'static str,
}

/// Reads a file; what can be read is kept beside a list of what cannot.
pub fn read(text: &str) -> (Vec<Entry>, Vec<Slip>) {
    let mut entries: Vec<Entry> = Vec::new();
    let mut slips = Vec::new();
    // The line on which the entry that is being read began, until its `.of` was seen.
    let mut open: Option<usize> = None;
    for (i, line) in text.lines().enumerate() {
        let n = i + 1;
        let mut slip = |line: usize, problem| slips.push(Slip { line, problem });
        if line.trim().is_empty() || line.starts_with('#') {
            continue;
        }
        if let Some(attribute) = line.strip_prefix("    .") {
            let Some((name, value)) = attribute.split_once(" = ") else {
                slip(n, "expected `.of = …` or `.reviewed = …`");
                continue;
            };
            match (name, entries.last_mut()) {
                ("of", Some(e)) if open.is_some() => match u64::from_str_radix(value, 16) {
                    Ok(of) => {
                        e.of = of;
                        open = None;
                    }
                    Err(_) => slip(n, "expected sixteen hexadecimal digits"),
                },
                ("reviewed", Some(e)) if !value.trim().is_empty() => e.reviewed = Some(value.trim().to_owned()),
                _ => slip(n, "expected `.of = …` once, then perhaps `.reviewed = who, date`"),
            }
            continue;
        }
        if let Some(begun) = open.take() {
            entries.pop();
            slip(begun, "this sentence has no `.of`");
        }
        match line.split_once(" = ") {
            Some((id, sentence)) if is_id(id) && !sentence.trim().is_empty() => {
                open = Some(n);
                entries.push(Entry {
                    id: id.to_owned(),
                    text: unescape(sentence.trim()),
                    of: 0,
                    reviewed: None,
                });
            }
            _ => slip(n, "expected `name = sentence`"),
        }
    }
    if let Some(begun) = open {
        entries.pop();
        slips.push(Slip {
            line: begun,
            problem: "this sentence has no `.of`",
        });
    }
    (entries, slips)
}

/// Writes a file.
pub fn write(head: &[&str], entries: &[Entry]) -> String {
    let mut text = String::new();
    for line in head {
        let _ = writeln!(text, "### {line}");
    }
    for e in entries {
        let _ = writeln!(text, "\n{} = {}\n    .of = {:016x}", e.id, escape(&e.text), e.of);
        if let Some(who) = &e.reviewed {
            let _ = writeln!(text, "    .reviewed = {who}");
        }
    }
    text
}

fn is_id(id: &str) -> bool {
    id.starts_with(|c: char| c.is_ascii_alphabetic()) && id.chars().all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '-')
}

/// Braces would begin a placeable.
fn escape(text: &str) -> String {
    text.replace('{', "{\"{\"}").replace('\n', " ")
}

fn unescape(text: &str) -> String {
    text.replace("{\"{\"}", "{")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_again() {
        let entries = vec![
            Entry {
                id: "provision-kz-stay".into(),
                text: "бір {сөйлем".into(),
                of: 7,
                reviewed: None,
            },
            Entry {
                id: "fact-age".into(),
                text: "екі".into(),
                of: u64::MAX,
                reviewed: Some("A. Reader, 2026-11-21".into()),
            },
        ];
        let text = write(&["head"], &entries);
        assert_eq!(read(&text), (entries, Vec::new()));
        assert!(fluent_bundle::FluentResource::try_new(text).is_ok());
    }

    #[test]
    fn slips_are_named_and_cost_only_themselves() {
        let (entries, slips) = read("a = x\n    .of = zz\nb = y\n    .of = 000000000000000a\nwhat\n    .of = 1\nc = z");
        assert_eq!(entries.iter().map(|e| e.id.as_str()).collect::<Vec<_>>(), ["b"]);
        assert_eq!(slips.iter().map(|s| s.line).collect::<Vec<_>>(), [2, 1, 5, 6, 7]);
    }
}
