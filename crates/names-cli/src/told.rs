//! Errors in the reader's language.

use crate::stop::Stop;
use sapar_names::{DateFault, IndexFault, NamesError};
use sapar_words::{Lang, say};
use std::path::Path;

/// An error of the room in words.
pub(crate) fn told(lang: Lang, e: &NamesError) -> String {
    match e {
        NamesError::File { path, source } => file(lang, path, source),
        NamesError::Index { path, fault } => say(
            lang,
            "names-error-index",
            &[("path", shown(path).into()), ("problem", index_fault(lang, fault).into())],
        ),
        NamesError::Table { table, line, reason } => say(
            lang,
            "names-error-table",
            &[
                ("table", table.as_str().into()),
                ("line", line.to_string().into()),
                ("problem", reason.as_str().into()),
            ],
        ),
        NamesError::Date { text, fault } => say(
            lang,
            "names-error-date",
            &[("text", text.as_str().into()), ("problem", say(lang, date_fault(*fault), &[]).into())],
        ),
        NamesError::Country(text) => say(lang, "names-error-country", &[("text", text.as_str().into())]),
        NamesError::LongId(bytes) => say(lang, "names-error-long-id", &[("bytes", bytes.to_string().into())]),
        NamesError::Full => say(lang, "names-error-full", &[]),
        other => say(lang, "names-error-other", &[("problem", other.to_string().into())]),
    }
}

/// A refusal in words.
pub(crate) fn refused(lang: Lang) -> impl Fn(NamesError) -> Stop {
    move |e| Stop::Refused(told(lang, &e))
}

/// A file that cannot be read or written.
pub(crate) fn file(lang: Lang, path: &Path, e: &dyn std::fmt::Display) -> String {
    say(lang, "names-error-file", &[("path", shown(path).into()), ("problem", e.to_string().into())])
}

/// The same as a refusal.
pub(crate) fn no_file<E: std::fmt::Display>(lang: Lang, path: &Path) -> impl Fn(E) -> Stop {
    move |e| Stop::Refused(file(lang, path, &e))
}

pub(crate) fn shown(path: &Path) -> String {
    path.display().to_string()
}

fn date_fault(fault: DateFault) -> &'static str {
    match fault {
        DateFault::NoPart => "names-date-no-part",
        DateFault::Year => "names-date-year",
        DateFault::Month => "names-date-month",
        DateFault::Day => "names-date-day",
        DateFault::Parts => "names-date-parts",
        DateFault::Digits => "names-date-digits",
        DateFault::Form => "names-date-form",
        DateFault::NoYear => "names-date-no-year",
    }
}

fn index_fault(lang: Lang, fault: &IndexFault) -> String {
    let versions = |name: &str, found: &str, read: u32| say(lang, name, &[("found", found.to_owned().into()), ("read", read.to_string().into())]);
    match fault {
        IndexFault::None => say(lang, "names-index-none", &[]),
        IndexFault::NotOurs => say(lang, "names-index-not-ours", &[]),
        IndexFault::Format { found, read } => versions("names-index-format", found, *read),
        IndexFault::Rules { found, read } => versions("names-index-rules", found, *read),
        IndexFault::Length { found, expected } => say(
            lang,
            "names-index-length",
            &[("found", found.to_string().into()), ("expected", expected.to_string().into())],
        ),
        IndexFault::Checksum => say(lang, "names-index-checksum", &[]),
        IndexFault::Contradiction => say(lang, "names-index-contradiction", &[]),
        IndexFault::TooMany => say(lang, "names-index-too-many", &[]),
        IndexFault::Foreign => say(lang, "names-index-foreign", &[]),
    }
}
