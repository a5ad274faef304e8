//! Named texts, places in them, and what is wrong there.
//!
//! Every diagnostic keeps the place, what was expected and, where one is known, a suggestion. This module
//! only holds them; the program that reads files decides how they are drawn.

use std::borrow::Cow;
use std::fmt;

/// A text with the name under which a reader knows it, for example `kz/stay.law`.
#[derive(Debug, Clone)]
pub struct Source {
    /// Path below the laws folder, with `/` between the parts.
    pub name: String,
    /// The whole text; one that is built in is not copied.
    pub text: Cow<'static, str>,
}

impl Source {
    /// The pack: the folder in which it stands.
    pub fn pack(&self) -> &str {
        self.name.split('/').next().unwrap_or_default()
    }
}

/// A place in one source: byte offsets, `start..end`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Span {
    /// Index of the source.
    pub file: u32,
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Span {
    /// From the beginning of `self` to the end of `other`.
    pub fn to(self, other: Span) -> Span {
        Span {
            file: self.file,
            start: self.start,
            end: other.end.max(self.start),
        }
    }
}

/// How bad it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Severity {
    /// The laws cannot be used.
    Error,
    /// Worth a look.
    Warning,
}

/// One finding about a source text.
#[derive(Debug, Clone)]
pub struct Diagnostic {
    /// Error or warning.
    pub severity: Severity,
    /// One sentence: what is wrong.
    pub message: String,
    /// Where.
    pub span: Span,
    /// What stands under the caret, for example what was expected there.
    pub label: String,
    /// What to do, if known.
    pub help: Option<String>,
}

impl Diagnostic {
    /// An error at `span`.
    pub fn error(span: Span, message: impl Into<String>) -> Self {
        Diagnostic {
            severity: Severity::Error,
            message: message.into(),
            span,
            label: String::new(),
            help: None,
        }
    }

    /// A warning at `span`.
    pub fn warning(span: Span, message: impl Into<String>) -> Self {
        Diagnostic {
            severity: Severity::Warning,
            ..Self::error(span, message)
        }
    }

    /// Sets the words under the caret.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = label.into();
        self
    }

    /// Sets the advice.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}

/// Line and column, both from 1; columns count characters.
pub fn line_column(text: &str, offset: u32) -> (usize, usize) {
    let mut end = (offset as usize).min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let before = &text[..end];
    let line = before.matches('\n').count() + 1;
    let column = before[before.rfind('\n').map_or(0, |i| i + 1)..].chars().count() + 1;
    (line, column)
}

/// Several sources and the findings about them; `Display` prints `file:line:column: message` lines.
#[derive(Debug, Clone)]
pub struct Report {
    /// The sources that were read.
    pub sources: Vec<Source>,
    /// The findings.
    pub diagnostics: Vec<Diagnostic>,
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for d in &self.diagnostics {
            let (name, (line, column)) = match self.sources.get(d.span.file as usize) {
                Some(s) => (s.name.as_str(), line_column(&s.text, d.span.start)),
                None => ("?", (0, 0)),
            };
            write!(f, "{name}:{line}:{column}: {}", d.message)?;
            if !d.label.is_empty() {
                write!(f, " ({})", d.label)?;
            }
            if let Some(h) = &d.help {
                write!(f, "; {h}")?;
            }
            writeln!(f)?;
        }
        Ok(())
    }
}

impl std::error::Error for Report {}

/// The text that stands there; empty if there is none.
pub fn text_at(sources: &[Source], span: Span) -> &str {
    let source = sources.get(span.file as usize);
    source.and_then(|s| s.text.get(span.start as usize..span.end as usize)).unwrap_or_default()
}

/// The candidate that is nearest to `word`, if it is near enough to have been meant.
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    // Letters, not bytes: a slip weighs the same in every script.
    let letters = |w: &str| w.chars().count();
    let typed = letters(word);
    let near = |c: &'a str| {
        let length = letters(c);
        let most = 1 + length.min(typed) / 4;
        // Each letter too many is one edit at least. Such a word is not compared: it may be as long as a file.
        let edits = (length.abs_diff(typed) <= most).then(|| distance(word, c))?;
        (edits <= most).then_some((edits, c))
    };
    // Among equally near ones the first of the alphabet: candidates may come from a map without order.
    candidates.into_iter().filter_map(near).min().map(|(_, c)| c)
}

/// Edits (insert, delete, replace, swap of neighbours) between two short words.
fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let mut rows = vec![vec![0usize; b.len() + 1]; a.len() + 1];
    for (i, row) in rows.iter_mut().enumerate() {
        row[0] = i;
    }
    for (j, cell) in rows[0].iter_mut().enumerate() {
        *cell = j;
    }
    for i in 1..=a.len() {
        for j in 1..=b.len() {
            let replace = rows[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]);
            let mut best = replace.min(rows[i - 1][j] + 1).min(rows[i][j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                best = best.min(rows[i - 2][j - 2] + 1);
            }
            rows[i][j] = best;
        }
    }
    rows[a.len()][b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_pen_is_recognised() {
        assert_eq!(nearest("nationalty", ["nationality", "destination"]), Some("nationality"));
        assert_eq!(nearest("purpsoe", ["purpose"]), Some("purpose"));
        assert_eq!(nearest("banana", ["purpose"]), None);
        assert_eq!(nearest("Таджкистан", ["Таджикистан", "Пакистан"]), Some("Таджикистан"));
        assert_eq!(nearest("Нарния", ["Испания"]), None);
        assert_eq!(nearest("nat", ["nationality"]), None);
    }

    /// Compared letter by letter with every candidate, these would not be done in a day, nor fit into memory.
    #[test]
    fn a_word_of_another_length_is_not_compared() {
        let long = "x".repeat(2_000_000);
        assert_eq!(nearest(&long, ["nationality"; 5_000]), None);
        let longer = "x".repeat(3_000_000);
        assert_eq!(nearest(&long, [longer.as_str()]), None);
    }

    #[test]
    fn columns_count_characters_not_bytes() {
        assert_eq!(line_column("ру x\nж", 5), (1, 4));
        assert_eq!(line_column("ру x\nж", 7), (2, 1));
    }
}
