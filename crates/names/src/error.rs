//! What can go wrong, as data: an edge that speaks to people says it in their language.

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
    #[error("{path}: {fault}")]
    Index {
        /// The file.
        path: PathBuf,
        /// Why it is refused.
        fault: IndexFault,
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
    #[error("birth date \"{text}\": {fault}")]
    Date {
        /// As written, at most 40 characters.
        text: String,
        /// Why it is no date.
        fault: DateFault,
    },
    /// A nationality that is no ISO 3166-1 code.
    #[error("nationality \"{0}\": not an ISO 3166-1 code")]
    Country(String),
    /// A machine readable zone with a wrong form.
    #[error("machine readable zone: {0}")]
    Mrz(String),
    /// A register's id that is too long to be kept.
    #[error("an id of {0} bytes; at most 255 are kept")]
    LongId(usize),
    /// A segment that can take no more.
    #[error("a segment holds at most 16,777,214 records, as many different words, and 4 GB of ids; start another")]
    Full,
    /// A setting outside its range.
    #[error("{0}")]
    Setting(String),
}

/// Why a text is no date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DateFault {
    /// All parts are unknown.
    #[error("no part is known")]
    NoPart,
    /// Year.
    #[error("the year is outside 1250 to 2100")]
    Year,
    /// Month.
    #[error("there is no such month")]
    Month,
    /// Day, 30 February among them.
    #[error("the month does not have that day")]
    Day,
    /// More than day, month and year.
    #[error("more than three parts")]
    Parts,
    /// A number that is too long.
    #[error("a part with too many digits")]
    Digits,
    /// Letters, or no separators.
    #[error("this is not written as a date")]
    Form,
    /// Which of the parts is the year is not visible.
    #[error("this is not written as a date with a year of four digits")]
    NoYear,
}

/// Why an index is refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum IndexFault {
    /// No index in this folder.
    #[error("there is no index here (no MANIFEST)")]
    None,
    /// Another kind of file.
    #[error("this is not a file of a names index")]
    NotOurs,
    /// Written by another version.
    #[error("the index has format {found}, this program reads {read}; build it again from the register")]
    Format {
        /// The format found.
        found: String,
        /// The one this program reads.
        read: u32,
    },
    /// Folded by other rules.
    #[error("the names were folded by rules {found}, this program has rules {read}; build the index again from the register")]
    Rules {
        /// The rules found.
        found: String,
        /// Those of this program.
        read: u32,
    },
    /// Bytes are missing at the end.
    #[error("the file has {found} bytes and should have {expected}: it is cut short or was changed")]
    Length {
        /// Bytes there are.
        found: u64,
        /// Bytes there should be.
        expected: u64,
    },
    /// The checksum does not fit.
    #[error("the checksum does not fit: the file is cut short or was changed")]
    Checksum,
    /// The sections contradict each other.
    #[error("the parts of the file contradict each other")]
    Contradiction,
    /// More living records than a segment holds.
    #[error("more records than one segment holds")]
    TooMany,
    /// A record of another index.
    #[error("the record is not of this index")]
    Foreign,
}

impl NamesError {
    pub(crate) fn file(path: impl Into<PathBuf>) -> impl FnOnce(std::io::Error) -> NamesError {
        let path = path.into();
        move |source| NamesError::File { path, source }
    }

    pub(crate) fn index(path: impl Into<PathBuf>, fault: IndexFault) -> NamesError {
        NamesError::Index { path: path.into(), fault }
    }
}
