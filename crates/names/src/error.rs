//! What can go wrong, in words that name the file, line or field.

use std::path::PathBuf;

/// An error of this room. Bad rows of a register are not errors: they are reported row by row and the run goes on.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum NamesError {
    /// A file could not be read or written.
    #[error("{path}: {source}")]
    File {
        /// The file.
        path: PathBuf,
        /// What the operating system said.
        #[source]
        source: std::io::Error,
    },
    /// An index file that is not whole or not ours.
    #[error("{path}: {reason}")]
    Index {
        /// The file.
        path: PathBuf,
        /// Why it is refused.
        reason: String,
    },
    /// A table (costs, levels, frequencies) that cannot be read.
    #[error("{table}, line {line}: {reason}")]
    Table {
        /// Which table.
        table: String,
        /// Line, from 1.
        line: usize,
        /// What is wrong there.
        reason: String,
    },
    /// A date that does not exist or is not written as a date.
    #[error("birth date \"{text}\": {reason}")]
    Date {
        /// As written.
        text: String,
        /// Why it is no date.
        reason: &'static str,
    },
    /// A machine readable zone with a wrong form.
    #[error("machine readable zone: {0}")]
    Mrz(String),
    /// A CSV file whose heading lacks a needed column, or that is no CSV.
    #[error("{path}: {reason}")]
    Columns {
        /// The file.
        path: PathBuf,
        /// What is missing.
        reason: String,
    },
    /// A setting outside its range.
    #[error("{0}")]
    Setting(String),
}

impl NamesError {
    pub(crate) fn file(path: impl Into<PathBuf>) -> impl FnOnce(std::io::Error) -> NamesError {
        let path = path.into();
        move |source| NamesError::File { path, source }
    }

    pub(crate) fn index(path: impl Into<PathBuf>, reason: impl Into<String>) -> NamesError {
        NamesError::Index {
            path: path.into(),
            reason: reason.into(),
        }
    }
}
