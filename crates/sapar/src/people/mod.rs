//! Files of many persons: CSV or Parquet, one person a row, columns named like facts.
//!
//! Rows are read in chunks, so that a file of any length needs the same memory. A value that cannot be read makes its row
//! a row without answers, never the value an unknown one.

mod block;
mod cells;
mod csv_file;
mod header;
mod parquet_file;
mod parquet_types;
mod raw;

pub use block::{Block, Slip};
pub use cells::Cells;
pub use header::{Header, Use};
pub use raw::Raw;

use crate::stop::Stop;
use csv_file::CsvFile;
use parquet_file::ParquetFile;
use sapar_law::model::Laws;
use sapar_words::{Lang, say};
use std::path::Path;

/// Rows in a chunk: many enough that the groups by country fill whole blocks of lanes, few enough for a small machine.
pub const CHUNK: usize = 16_384;

/// Why a file cannot be used at all.
enum Unusable {
    /// The system or the reader of the format says so.
    Problem(String),
    /// There is not even a line with names.
    Empty,
    /// The names are separated by this mark instead of commas.
    OtherMark(char),
    /// This column holds lists or has parts.
    Nested(String),
}

impl Unusable {
    fn words(self, lang: Lang) -> String {
        match self {
            Unusable::Problem(e) => e,
            Unusable::Empty => say(lang, "people-empty", &[]),
            Unusable::OtherMark('\t') => say(lang, "people-mark", &[("mark", "TAB".into())]),
            Unusable::OtherMark(mark) => say(lang, "people-mark", &[("mark", mark.to_string().into())]),
            Unusable::Nested(column) => say(lang, "people-nested", &[("name", column.into())]),
        }
    }
}

enum File {
    Csv(CsvFile),
    Parquet(ParquetFile),
}

/// An opened file of persons.
pub struct People {
    /// What each column is for.
    pub header: Header,
    file: File,
}

impl People {
    /// Opens a file; by its name it is Parquet (`.parquet`), else CSV.
    ///
    /// # Errors
    /// The file cannot be read, or has a column that is no fact.
    pub fn open(laws: &Laws, lang: Lang, path: &Path, ignore_unknown: bool) -> Result<People, Stop> {
        let wrong = |e: Unusable| Stop::cannot_read(lang, path, &e.words(lang));
        let (names, file) = if is_parquet(path) {
            let (names, file) = ParquetFile::open(path).map_err(wrong)?;
            (names, File::Parquet(file))
        } else {
            let (names, file) = CsvFile::open(path).map_err(wrong)?;
            (names, File::Csv(file))
        };
        let header = Header::new(laws, lang, names, ignore_unknown)?;
        if let File::Parquet(f) = &file {
            let told = |(name, ty): (String, String)| say(lang, "people-column-type", &[("name", name.into()), ("type", ty.into())]);
            let slips: Vec<String> = f.unreadable(&header).into_iter().map(told).collect();
            if !slips.is_empty() {
                return Err(Stop::Refused(slips));
            }
        }
        Ok(People { header, file })
    }

    /// The next rows, at most that many.
    ///
    /// # Errors
    /// The file cannot be read any further; the problem in words.
    pub fn next(&mut self, rows: usize) -> Result<Option<Raw>, String> {
        match &mut self.file {
            File::Csv(f) => f.next(rows, &self.header),
            File::Parquet(f) => f.next(rows, &self.header),
        }
    }

    /// How much there is to read, in the unit of [`People::done`]: bytes or rows.
    pub fn size(&self) -> u64 {
        match &self.file {
            File::Csv(f) => f.size(),
            File::Parquet(f) => f.size(),
        }
    }

    /// How much has been read.
    pub fn done(&self) -> u64 {
        match &self.file {
            File::Csv(f) => f.done(),
            File::Parquet(f) => f.done(),
        }
    }
}

/// Is it a Parquet file, by its name?
pub fn is_parquet(path: &Path) -> bool {
    path.extension().is_some_and(|e| e.eq_ignore_ascii_case("parquet"))
}

/// One person of a file, counted from 1 without the header.
///
/// # Errors
/// The file cannot be read, has no such row, or the row holds slips.
pub fn person(laws: &Laws, lang: Lang, path: &Path, row: u64, ignore_unknown: bool) -> Result<(sapar_law::facts::Facts, Option<sapar_law::day::Day>), Stop> {
    let mut people = People::open(laws, lang, path, ignore_unknown)?;
    let cells = Cells::new(laws, lang);
    let mut before = 0u64;
    while let Some(raw) = people.next(CHUNK).map_err(|e| Stop::cannot_read(lang, path, &e))? {
        let in_chunk = row.checked_sub(before + 1).and_then(|i| usize::try_from(i).ok());
        before += raw.len as u64;
        let Some(i) = in_chunk.filter(|i| *i < raw.len) else { continue };
        let block = Block::read(laws, lang, &cells, &people.header, &raw);
        let slips: Vec<String> = block.slips.iter().filter(|s| s.row == i).map(|s| s.sentence(lang)).collect();
        return if slips.is_empty() {
            Ok((block.facts_of(laws, i), block.on(i)))
        } else {
            Err(Stop::Refused(slips))
        };
    }
    Err(Stop::refused(say(lang, "people-no-row", &[("row", row.into()), ("n", before.into())])))
}
