//! One CSV file, plain or gzipped, read completely or not at all.
//!
//! Columns are found by name, so that a publisher may add or move columns without harm. Whatever cannot be read stops the whole file
//! with an error that names file, row and column: half a table is worse than none, because it looks like a small one.

use super::error::{DataError, LARGEST, Problem};
use crate::area::Area;
use flate2::read::MultiGzDecoder;
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::fs::File;
use std::hash::Hash;
use std::io::{BufReader, Read};
use std::path::Path;

/// The bytes of one file.
#[derive(Debug)]
pub struct Sheet {
    file: String,
    bytes: Vec<u8>,
}

impl Sheet {
    /// Reads (and unpacks, if the content is gzip) a file.
    ///
    /// # Errors
    /// Not found, not readable, or larger than 512 MB unpacked.
    pub fn open(path: &Path) -> Result<Sheet, DataError> {
        let file = path
            .file_name()
            .map_or_else(|| path.display().to_string(), |n| n.to_string_lossy().into_owned());
        let opened = File::open(path).map_err(|cause| match cause.kind() {
            std::io::ErrorKind::NotFound => DataError::NotFound {
                path: path.display().to_string(),
            },
            _ => DataError::Io { file: file.clone(), cause },
        })?;
        Sheet::read_from(&file, BufReader::new(opened))
    }

    /// From bytes already at hand, such as a table built into the program.
    ///
    /// # Errors
    /// As [`open`](Self::open).
    pub fn from_bytes(file: &str, bytes: &[u8]) -> Result<Sheet, DataError> {
        Sheet::read_from(file, bytes)
    }

    fn read_from(file: &str, mut input: impl Read) -> Result<Sheet, DataError> {
        let io = |cause| DataError::Io { file: file.to_string(), cause };
        let mut packed = Vec::new();
        input.by_ref().take(LARGEST + 1).read_to_end(&mut packed).map_err(io)?;
        // The content decides, not the name: files are renamed, magic numbers are not.
        let mut bytes = packed;
        if bytes.starts_with(&[0x1f, 0x8b]) {
            let mut unpacked = Vec::with_capacity(bytes.len() * 6);
            MultiGzDecoder::new(bytes.as_slice()).take(LARGEST + 1).read_to_end(&mut unpacked).map_err(io)?;
            bytes = unpacked;
        }
        if bytes.len() as u64 > LARGEST {
            return Err(DataError::TooLarge { file: file.to_string() });
        }
        if bytes.starts_with(b"\xef\xbb\xbf") {
            bytes.drain(..3);
        }
        Ok(Sheet { file: file.to_string(), bytes })
    }

    /// The bytes, unpacked.
    pub(crate) fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Name of the file.
    pub fn file(&self) -> &str {
        &self.file
    }

    /// The header.
    ///
    /// # Errors
    /// Not CSV, or not UTF-8.
    pub fn header(&self) -> Result<Vec<String>, DataError> {
        let mut reader = csv::ReaderBuilder::new().from_reader(self.bytes.as_slice());
        let header = reader.headers().map_err(|e| self.broken(&e))?;
        Ok(header.iter().map(|h| h.trim().to_string()).collect())
    }

    /// Every row through `make`; the first error stops everything. `make` finds a cell by its place in `columns`.
    ///
    /// # Errors
    /// A missing column, a broken row, no rows at all, or whatever `make` finds.
    pub fn rows<T>(&self, columns: &[&str], mut make: impl FnMut(&Row<'_>) -> Result<T, DataError>) -> Result<Vec<T>, DataError> {
        let header = self.header()?;
        let mut places = Vec::with_capacity(columns.len());
        for column in columns {
            let place = header.iter().position(|h| h == column).ok_or_else(|| DataError::MissingColumn {
                file: self.file.clone(),
                column: (*column).to_string(),
                found: header.join(", "),
            })?;
            places.push(place);
        }
        let mut reader = csv::ReaderBuilder::new().from_reader(self.bytes.as_slice());
        let mut record = csv::StringRecord::new();
        let mut made = Vec::new();
        while reader.read_record(&mut record).map_err(|e| self.broken(&e))? {
            let line = record.position().map_or(0, csv::Position::line);
            made.push(make(&Row {
                sheet: self,
                record: &record,
                columns,
                places: &places,
                line,
            })?);
        }
        if made.is_empty() {
            return Err(DataError::Empty { file: self.file.clone() });
        }
        Ok(made)
    }

    fn broken(&self, e: &csv::Error) -> DataError {
        let line = e.position().map_or(1, csv::Position::line);
        let problem = match e.kind() {
            csv::ErrorKind::UnequalLengths { expected_len, len, .. } => Problem::Cells {
                found: *len,
                header: *expected_len,
            },
            csv::ErrorKind::Utf8 { .. } => Problem::NotText,
            _ => Problem::Other(e.to_string()),
        };
        DataError::Broken {
            file: self.file.clone(),
            line,
            problem,
        }
    }
}

/// One row of a [`Sheet`].
#[derive(Debug)]
pub struct Row<'a> {
    sheet: &'a Sheet,
    record: &'a csv::StringRecord,
    columns: &'a [&'a str],
    places: &'a [usize],
    line: u64,
}

impl Row<'_> {
    /// Row number, counting the header as 1.
    pub fn line(&self) -> u64 {
        self.line
    }

    /// The cell, without blanks around it.
    pub fn text(&self, column: usize) -> &str {
        self.places.get(column).and_then(|&p| self.record.get(p)).unwrap_or("").trim()
    }

    /// A country code.
    ///
    /// # Errors
    /// Anything but three capital letters.
    pub fn area(&self, column: usize) -> Result<Area, DataError> {
        Area::parse(self.text(column)).ok_or_else(|| self.wrong(column, "a country code of three capital letters"))
    }

    /// A calendar year between 1900 and 2200; `2023.0` is read as 2023.
    ///
    /// # Errors
    /// Anything else.
    pub fn year(&self, column: usize) -> Result<u16, DataError> {
        let text = self.text(column);
        let text = text.strip_suffix(".0").unwrap_or(text);
        text.parse()
            .ok()
            .filter(|y| (1900..=2200).contains(y))
            .ok_or_else(|| self.wrong(column, "a year between 1900 and 2200"))
    }

    /// A finite number.
    ///
    /// # Errors
    /// Anything else, and an empty cell.
    pub fn number(&self, column: usize) -> Result<f64, DataError> {
        self.text(column)
            .parse()
            .ok()
            .filter(|x: &f64| x.is_finite())
            .ok_or_else(|| self.wrong(column, "a number"))
    }

    /// A finite number, or nothing where the cell is empty. An empty cell is never zero.
    ///
    /// # Errors
    /// Text that is no number.
    pub fn maybe_number(&self, column: usize) -> Result<Option<f64>, DataError> {
        if self.text(column).is_empty() {
            Ok(None)
        } else {
            self.number(column).map(Some)
        }
    }

    /// A number of persons or things: finite and not negative.
    ///
    /// # Errors
    /// Anything else, and an empty cell.
    pub fn count(&self, column: usize) -> Result<f64, DataError> {
        self.number(column)
            .ok()
            .filter(|&x| x >= 0.0)
            .ok_or_else(|| self.wrong(column, "a number that is not negative"))
    }

    /// The error for a cell.
    pub fn wrong(&self, column: usize, expected: &'static str) -> DataError {
        DataError::Cell {
            file: self.sheet.file.clone(),
            line: self.line,
            column: self.columns.get(column).copied().unwrap_or("?").to_string(),
            value: self.text(column).to_string(),
            expected,
        }
    }

    /// The error for cells that do not fit together.
    pub fn contradiction(&self, problem: Problem) -> DataError {
        DataError::Contradiction {
            file: self.sheet.file.clone(),
            line: self.line,
            problem,
        }
    }
}

/// Remembers which row a key was first seen in, to refuse the second.
#[derive(Debug)]
pub struct Once<K> {
    seen: HashMap<K, u64>,
}

impl<K: Hash + Eq> Once<K> {
    /// Nothing seen yet.
    pub fn new() -> Once<K> {
        Once { seen: HashMap::new() }
    }

    /// Notes a key of a row.
    ///
    /// # Errors
    /// [`DataError::Twice`] if it was there before; `what` names it.
    pub fn note(&mut self, row: &Row<'_>, key: K, what: impl FnOnce() -> String) -> Result<(), DataError> {
        match self.seen.entry(key) {
            Entry::Vacant(place) => {
                place.insert(row.line);
                Ok(())
            }
            Entry::Occupied(place) => Err(DataError::Twice {
                file: row.sheet.file.clone(),
                line: row.line,
                first: *place.get(),
                what: what(),
            }),
        }
    }
}

impl<K: Hash + Eq> Default for Once<K> {
    fn default() -> Self {
        Once::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn years(text: &str) -> Result<Vec<(Area, u16, f64)>, DataError> {
        let sheet = Sheet::from_bytes("t.csv", text.as_bytes())?;
        let mut once = Once::new();
        sheet.rows(&["iso3", "year", "n"], |r| {
            let key = (r.area(0)?, r.year(1)?);
            once.note(r, key, || format!("{} {}", key.0, key.1))?;
            Ok((key.0, key.1, r.count(2)?))
        })
    }

    #[test]
    fn columns_are_found_by_name() {
        let rows = years("note,n,year,iso3\nx,4,2020,NAM\n").unwrap();
        assert_eq!(rows, [(Area::parse("NAM").unwrap(), 2020, 4.0)]);
    }

    #[test]
    fn errors_name_file_row_and_column() {
        for (text, want) in [
            ("iso3,year\nKAZ,2020\n", "t.csv, row 1: column \"n\" is missing; the header has: iso3, year"),
            (
                "iso3,year,n\nKAZ,2020,1\nkz,2020,1\n",
                "t.csv, row 3, column \"iso3\": \"kz\" is not a country code of three capital letters",
            ),
            (
                "iso3,year,n\nKAZ,2020,-1\n",
                "t.csv, row 2, column \"n\": \"-1\" is not a number that is not negative",
            ),
            (
                "iso3,year,n\nKAZ,2020,\n",
                "t.csv, row 2, column \"n\": \"\" is not a number that is not negative",
            ),
            (
                "iso3,year,n\nKAZ,2020,inf\n",
                "t.csv, row 2, column \"n\": \"inf\" is not a number that is not negative",
            ),
            (
                "iso3,year,n\nKAZ,20200,1\n",
                "t.csv, row 2, column \"year\": \"20200\" is not a year between 1900 and 2200",
            ),
            ("iso3,year,n\nKAZ,2020,1,7\n", "t.csv, row 2: 4 cells where the header has 3"),
            (
                "iso3,year,n\nKAZ,2020,1\nKGZ,2020,1\nKAZ,2020,2\n",
                "t.csv, row 4: KAZ 2020 stands here and in row 2",
            ),
            ("iso3,year,n\n", "t.csv: no rows"),
        ] {
            assert_eq!(years(text).unwrap_err().to_string(), want);
        }
    }

    #[test]
    fn a_byte_order_mark_is_no_part_of_a_name() {
        assert!(years("\u{feff}iso3,year,n\nKAZ,2020,1\n").is_ok());
    }

    #[test]
    fn a_cut_gzip_is_refused() {
        assert!(matches!(Sheet::from_bytes("t.csv.gz", &[0x1f, 0x8b, 8, 0, 0, 0]), Err(DataError::Io { .. })));
    }
}
