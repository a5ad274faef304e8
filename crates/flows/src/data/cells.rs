//! A sheet as publishers lay it out: remarks on top, then a header somewhere, then rows; in a workbook or as CSV.
//!
//! Row numbers in errors are those a spreadsheet program shows. Nothing is kept of a file that cannot be read completely.

use super::error::{DataError, LARGEST, Problem};
use super::{Names, Sheet};
use crate::area::Area;
use calamine::{Data, Reader, Xlsx};
use std::io::Cursor;
use std::path::Path;

/// The header is looked for in so many rows.
const HEADER_WITHIN: usize = 40;

/// The rows of one sheet as text.
#[derive(Debug)]
pub struct Cells {
    file: String,
    rows: Vec<Vec<String>>,
}

impl Cells {
    /// One sheet of a workbook (by name, in any case), or a CSV file, which has only one.
    ///
    /// # Errors
    /// A file that is not there, no workbook and no text; a sheet that is not there.
    pub fn open(path: &Path, sheet: Option<&str>) -> Result<Cells, DataError> {
        let plain = Sheet::open(path)?;
        let name = plain.file().to_string();
        Cells::from_bytes(&name, plain.bytes(), sheet)
    }

    /// From bytes at hand. The content decides what it is, not the name.
    ///
    /// # Errors
    /// As [`open`](Self::open).
    pub fn from_bytes(file: &str, bytes: &[u8], sheet: Option<&str>) -> Result<Cells, DataError> {
        if bytes.len() as u64 > LARGEST {
            return Err(DataError::TooLarge { file: file.to_string() });
        }
        if bytes.starts_with(b"PK") {
            workbook(file, bytes, sheet)
        } else {
            text(file, bytes)
        }
    }

    /// Where a header row is: the first row that has all these names. Cells are compared without case and without blanks at the ends.
    ///
    /// # Errors
    /// No such row among the first forty.
    pub fn header(&self, wanted: &[&str]) -> Result<Header<'_>, DataError> {
        let has = |row: &Vec<String>, name: &str| row.iter().any(|c| same(c, name));
        let found = self.rows.iter().take(HEADER_WITHIN).position(|row| wanted.iter().all(|w| has(row, w)));
        let at = found.ok_or_else(|| {
            // The name that is missing from the row that comes nearest.
            let missing = wanted.iter().find(|w| !self.rows.iter().take(HEADER_WITHIN).any(|r| has(r, w)));
            DataError::Broken {
                file: self.file.clone(),
                line: 1,
                problem: Problem::NoHeader {
                    wanted: missing.or(wanted.first()).map_or_else(String::new, |w| (*w).to_string()),
                    rows: HEADER_WITHIN,
                },
            }
        })?;
        Ok(Header { cells: self, at })
    }
}

fn same(cell: &str, name: &str) -> bool {
    cell.trim().eq_ignore_ascii_case(name)
}

fn text(file: &str, bytes: &[u8]) -> Result<Cells, DataError> {
    let broken = |line: u64, problem: Problem| DataError::Broken {
        file: file.to_string(),
        line,
        problem,
    };
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let mut rows: Vec<Vec<String>> = Vec::new();
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(bytes);
    for record in reader.records() {
        let record = record.map_err(|e| {
            let line = e.position().map_or(1, csv::Position::line);
            match e.kind() {
                csv::ErrorKind::Utf8 { .. } => broken(line, Problem::NotText),
                _ => broken(line, Problem::Other(e.to_string())),
            }
        })?;
        let line = record.position().map_or(0, csv::Position::line);
        // The reader skips empty lines; row numbers must not.
        while (rows.len() as u64) + 1 < line {
            rows.push(Vec::new());
        }
        rows.push(record.iter().map(|c| c.trim().to_string()).collect());
    }
    Ok(Cells { file: file.to_string(), rows })
}

fn workbook(file: &str, bytes: &[u8], sheet: Option<&str>) -> Result<Cells, DataError> {
    let broken = |problem: Problem| DataError::Broken {
        file: file.to_string(),
        line: 1,
        problem,
    };
    let mut book: Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(bytes)).map_err(|e: calamine::XlsxError| broken(Problem::Other(e.to_string())))?;
    let names = book.sheet_names();
    let name = match sheet {
        None => names.first(),
        Some(wanted) => names.iter().find(|n| same(n, wanted)),
    };
    let name = name.cloned().ok_or_else(|| {
        broken(Problem::NoSheet {
            wanted: sheet.unwrap_or("").to_string(),
            there: names.join(", "),
        })
    })?;
    let range = book.worksheet_range(&name).map_err(|e| broken(Problem::Other(e.to_string())))?;
    let (height, width) = range.end().map_or((0, 0), |(r, c)| (r + 1, c + 1));
    let rows = (0..height)
        .map(|r| (0..width).map(|c| range.get_value((r, c)).map_or_else(String::new, written)).collect())
        .collect();
    Ok(Cells {
        file: format!("{file} [{name}]"),
        rows,
    })
}

/// A cell as text; whole numbers without a point, so that a year is a year.
fn written(cell: &Data) -> String {
    match cell {
        Data::Empty | Data::Error(_) => String::new(),
        Data::String(s) => s.trim().to_string(),
        Data::Float(x) => format!("{x}"),
        Data::Int(n) => n.to_string(),
        Data::Bool(b) => b.to_string(),
        other => other.to_string(),
    }
}

/// The header that was found, and the rows under it.
#[derive(Debug, Clone, Copy)]
pub struct Header<'a> {
    cells: &'a Cells,
    at: usize,
}

impl<'a> Header<'a> {
    /// The columns of the header, trimmed.
    pub fn names(&self) -> &'a [String] {
        self.cells.rows.get(self.at).map_or(&[], Vec::as_slice)
    }

    /// The cell above a column of the header: what a group of columns has in common stands over the first of them.
    pub fn above(&self, column: usize) -> &'a str {
        let row = self.at.checked_sub(1).and_then(|r| self.cells.rows.get(r));
        let cells = row.map_or(&[][..], |r| r.get(..=column).unwrap_or(r));
        cells.iter().rev().find(|c| !c.is_empty()).map_or("", String::as_str)
    }

    /// Place of the first column with one of these names.
    ///
    /// # Errors
    /// None of them.
    pub fn column(&self, names: &[&str]) -> Result<usize, DataError> {
        let found = self.names().iter().position(|c| names.iter().any(|n| same(c, n)));
        found.ok_or_else(|| DataError::MissingColumn {
            file: self.cells.file.clone(),
            column: names.first().map_or_else(String::new, |n| (*n).to_string()),
            found: self.names().join(", "),
        })
    }

    /// The rows under the header that are not empty.
    pub fn rows(self) -> impl Iterator<Item = Line<'a>> {
        let rows = self.cells.rows.iter().enumerate().skip(self.at + 1);
        rows.filter(|(_, r)| r.iter().any(|c| !c.is_empty()))
            .map(move |(number, cells)| Line { header: self, number, cells })
    }

    /// The error of a file with a header and nothing under it.
    pub fn empty(&self) -> DataError {
        DataError::Empty { file: self.cells.file.clone() }
    }
}

/// One row under a header.
#[derive(Debug, Clone, Copy)]
pub struct Line<'a> {
    header: Header<'a>,
    number: usize,
    cells: &'a [String],
}

impl Line<'_> {
    /// Number of the row as a spreadsheet program shows it.
    pub fn number(&self) -> u64 {
        self.number as u64 + 1
    }

    /// A cell, empty where the row is shorter.
    pub fn text(&self, column: usize) -> &str {
        self.cells.get(column).map_or("", String::as_str)
    }

    /// The error for a cell.
    pub fn wrong(&self, column: usize, expected: &'static str) -> DataError {
        DataError::Cell {
            file: self.header.cells.file.clone(),
            line: self.number(),
            column: self.header.names().get(column).cloned().unwrap_or_default(),
            value: self.text(column).to_string(),
            expected,
        }
    }

    /// The error for a thing that stands in an earlier row as well.
    pub fn twice(&self, first: u64, what: String) -> DataError {
        DataError::Twice {
            file: self.header.cells.file.clone(),
            line: self.number(),
            first,
            what,
        }
    }

    /// A finite number, or nothing where the publisher writes that there is none (`..`, `-`, `…`, nothing at all). Blanks that part
    /// thousands are understood.
    ///
    /// # Errors
    /// Anything else.
    pub fn number_of(&self, column: usize) -> Result<Option<f64>, DataError> {
        let text: String = self.text(column).chars().filter(|c| !c.is_whitespace()).collect();
        if matches!(text.as_str(), "" | ".." | "-" | "…" | "..." | "NA" | "N/A") {
            return Ok(None);
        }
        let value: Option<f64> = text.parse().ok();
        value.filter(|x| x.is_finite()).map(Some).ok_or_else(|| self.wrong(column, "a number"))
    }

    /// A number that is not negative, or nothing.
    ///
    /// # Errors
    /// Anything else.
    pub fn count(&self, column: usize) -> Result<Option<f64>, DataError> {
        match self.number_of(column)? {
            Some(x) if x < 0.0 => Err(self.wrong(column, "a number that is not negative")),
            other => Ok(other),
        }
    }

    /// A year.
    ///
    /// # Errors
    /// Anything that is no year between 1900 and 2200.
    pub fn year(&self, column: usize) -> Result<u16, DataError> {
        year(self.text(column)).ok_or_else(|| self.wrong(column, "a year between 1900 and 2200"))
    }
}

/// A year, also as `2024.0`.
pub(super) fn year(text: &str) -> Option<u16> {
    let text = text.trim();
    text.strip_suffix(".0").unwrap_or(text).parse().ok().filter(|y| (1900..=2200).contains(y))
}

/// What the United Nations' location codes mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// A country or area.
    Area(Area),
    /// A region, a group or the world: a sum of others.
    Group,
}

/// From a location code (M49; 2003 is "other", 830 the Channel Islands, 412 Kosovo). 900 and more are groups, and so are the regions of
/// M49, which are below.
pub(super) fn place(code: &str, names: &Names) -> Option<Place> {
    let code = code.trim();
    let number: u16 = code.strip_suffix(".0").unwrap_or(code).parse().ok()?;
    let special = match number {
        2003 => Some(Area::OTHER),
        830 => Area::parse("CHI"),
        412 => Area::parse("XKX"),
        _ => names.by_number(number),
    };
    if let Some(a) = special {
        return Some(Place::Area(a));
    }
    // The regions and sub-regions of M49.
    const REGIONS: [u16; 30] = [
        1, 2, 5, 9, 11, 13, 14, 15, 17, 18, 19, 21, 29, 30, 34, 35, 39, 53, 54, 57, 61, 62, 142, 143, 145, 150, 151, 154, 155, 202,
    ];
    (number >= 900 || REGIONS.contains(&number) || [199, 419, 432, 722].contains(&number)).then_some(Place::Group)
}
