//! Why a file was not read.

use crate::area::Area;
use crate::sex::Sex;
use crate::vintage::MixedRevisions;

/// A file may unpack to this many bytes; beyond it is not a table of countries.
pub(super) const LARGEST: u64 = 512 << 20;

/// What does not fit in a row or a file.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum Problem {
    /// A row of another length than the header.
    #[error("{found} cells where the header has {header}")]
    Cells {
        /// Cells of the row.
        found: u64,
        /// Cells of the header.
        header: u64,
    },
    /// Bytes that are no text.
    #[error("not UTF-8 text")]
    NotText,
    /// Men and women that do not add up.
    #[error("{men} men and {women} women are not {all} persons")]
    Sexes {
        /// Men.
        men: f64,
        /// Women.
        women: f64,
        /// Both, as the row says.
        all: f64,
    },
    /// A period that runs backwards.
    #[error("a period cannot end in {to} and begin in {from}")]
    Backwards {
        /// First year.
        from: u16,
        /// Last year.
        to: u16,
    },
    /// Ages that are not all there.
    #[error("{area} from {from} has {found} of {all} ages")]
    Ages {
        /// Country.
        area: Area,
        /// First year.
        from: u16,
        /// Ages found.
        found: usize,
        /// Ages there should be.
        all: usize,
    },
    /// An age given twice.
    #[error("{area} {sex} {age} stands here a second time")]
    AgeTwice {
        /// Country.
        area: Area,
        /// Sex.
        sex: Sex,
        /// Age.
        age: String,
    },
    /// An age not given.
    #[error("{area} {sex} has no row for age {age}")]
    NoAge {
        /// Country.
        area: Area,
        /// Sex.
        sex: Sex,
        /// Age.
        age: String,
    },
    /// Two revisions in one row.
    #[error(transparent)]
    Mixed(#[from] MixedRevisions),
    /// A sheet of a workbook that is not there.
    #[error("the workbook has no sheet {wanted:?}; it has: {there}")]
    NoSheet {
        /// The sheet.
        wanted: String,
        /// Those there are.
        there: String,
    },
    /// A header that was not found in the lay-out expected.
    #[error("no header row with {wanted:?} in the first {rows} rows")]
    NoHeader {
        /// A cell of the header.
        wanted: String,
        /// Rows looked at.
        rows: usize,
    },
    /// What a library says, in its own words.
    #[error("{0}")]
    Other(String),
}

/// Why a file was not read. Nothing of it has been kept.
#[derive(Debug, thiserror::Error)]
pub enum DataError {
    /// The file is not there.
    #[error("{path}: not found; the data folder is given by --data DIR, or SAPAR_DATA, whose sub-folder stats is read")]
    NotFound {
        /// Where it was looked for.
        path: String,
    },
    /// The file could not be read.
    #[error("{file}: {cause}")]
    Io {
        /// The file.
        file: String,
        /// What the system says.
        cause: std::io::Error,
    },
    /// The file is larger than any table of countries.
    #[error("{file}: larger than {} MB unpacked; not read", LARGEST >> 20)]
    TooLarge {
        /// The file.
        file: String,
    },
    /// Not CSV, or not UTF-8.
    #[error("{file}, row {line}: {problem}")]
    Broken {
        /// The file.
        file: String,
        /// Row, counting the header as 1.
        line: u64,
        /// What is wrong.
        problem: Problem,
    },
    /// A column that is needed is not in the header.
    #[error("{file}, row 1: column {column:?} is missing; the header has: {found}")]
    MissingColumn {
        /// The file.
        file: String,
        /// The column.
        column: String,
        /// What the header has.
        found: String,
    },
    /// A cell that is not what its column takes.
    #[error("{file}, row {line}, column {column:?}: {value:?} is not {expected}")]
    Cell {
        /// The file.
        file: String,
        /// Row, counting the header as 1.
        line: u64,
        /// The column.
        column: String,
        /// What stands there.
        value: String,
        /// What should.
        expected: &'static str,
    },
    /// The same thing twice.
    #[error("{file}, row {line}: {what} stands here and in row {first}")]
    Twice {
        /// The file.
        file: String,
        /// Row, counting the header as 1.
        line: u64,
        /// Row of the first.
        first: u64,
        /// What.
        what: String,
    },
    /// Cells of a row that contradict each other.
    #[error("{file}, row {line}: {problem}")]
    Contradiction {
        /// The file.
        file: String,
        /// Row, counting the header as 1.
        line: u64,
        /// What does not fit.
        problem: Problem,
    },
    /// A header and nothing else.
    #[error("{file}: no rows")]
    Empty {
        /// The file.
        file: String,
    },
    /// A file whose source and revision nobody declared.
    #[error("{file}: its source and revision are not declared; add a row to sources.csv beside it (columns: file, source, revision, retrieved, copy, licence)")]
    NoVintage {
        /// The file.
        file: String,
    },
}
