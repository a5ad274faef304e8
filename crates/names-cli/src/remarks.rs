//! What is wrong with rows: line, column and reason; the run goes on.

use crate::told::{shown, told};
use sapar_names::NamesError;
use sapar_terminal::complain;
use sapar_words::{Lang, say};
use std::path::Path;

/// Most remarks that are kept and said; the others are counted.
const MOST: usize = 10_000;

/// What is wrong with a field or a row.
#[derive(Debug)]
pub(crate) enum Fault {
    /// No name.
    Empty,
    /// A name without a letter that is read.
    NoLetter,
    /// A name longer than names are.
    Cut,
    /// Bytes that are not UTF-8, from this one on.
    Utf8(usize),
    /// A heading nobody knows.
    UnknownColumn,
    /// A word that is no sex.
    Sex(String),
    /// A line of a list of pairs.
    Pair,
    /// A line of a list of labelled pairs.
    Labelled,
    /// What the room of names says.
    Names(NamesError),
}

/// A remark.
#[derive(Debug)]
pub(crate) struct Remark {
    /// Line of the file, or row of a Parquet file, from 1.
    pub(crate) line: u64,
    /// Column by its heading; empty for the row as a whole.
    pub(crate) column: String,
    pub(crate) fault: Fault,
    /// Whether the row was left out, or only the field was taken as not given.
    pub(crate) left_out: bool,
}

/// All remarks of a run.
#[derive(Debug, Default)]
pub(crate) struct Remarks {
    pub(crate) kept: Vec<Remark>,
    count: u64,
    left_out: u64,
}

impl Remarks {
    pub(crate) fn add(&mut self, line: u64, column: &str, fault: Fault, left_out: bool) {
        self.count += 1;
        self.left_out += u64::from(left_out);
        if self.kept.len() < MOST {
            self.kept.push(Remark {
                line,
                column: column.to_owned(),
                fault,
                left_out,
            });
        }
    }

    /// Says them on standard error, and how many there are.
    pub(crate) fn say(&self, lang: Lang, path: &Path) {
        for r in &self.kept {
            let column = if r.column.is_empty() {
                say(lang, "names-row-whole", &[])
            } else {
                r.column.clone()
            };
            complain(&format!(
                "{}\n",
                say(
                    lang,
                    if r.left_out { "names-row-left-out" } else { "names-row-error" },
                    &[
                        ("path", shown(path).into()),
                        ("line", r.line.to_string().into()),
                        ("column", column.into()),
                        ("problem", fault(lang, &r.fault).into())
                    ]
                )
            ));
        }
        if self.count > self.kept.len() as u64 {
            let more = self.count - self.kept.len() as u64;
            complain(&format!("{}\n", say(lang, "names-row-errors-more", &[("more", more.to_string().into())])));
        }
        if self.count > 0 {
            let counts = [("errors", self.count.into()), ("left-out", self.left_out.to_string().into())];
            complain(&format!("{}\n", say(lang, "names-row-errors", &counts)));
        }
    }
}

pub(crate) fn fault(lang: Lang, f: &Fault) -> String {
    match f {
        Fault::Empty => say(lang, "names-row-empty", &[]),
        Fault::NoLetter => say(lang, "names-row-no-letter", &[]),
        Fault::Cut => say(lang, "names-row-cut", &[]),
        Fault::Utf8(byte) => say(lang, "names-row-utf8", &[("byte", byte.to_string().into())]),
        Fault::UnknownColumn => say(lang, "names-row-unknown-column", &[]),
        Fault::Sex(text) => say(lang, "names-error-sex", &[("text", text.as_str().into())]),
        Fault::Pair => say(lang, "names-row-pair", &[]),
        Fault::Labelled => say(lang, "names-row-labelled", &[]),
        Fault::Names(e) => told(lang, e),
    }
}
