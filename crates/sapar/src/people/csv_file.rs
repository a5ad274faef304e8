//! A CSV file, row by row.

use super::Unusable;
use super::header::{Header, Use};
use super::raw::{Raw, RawCells, TextRows, Uneven};
use csv::{ByteRecord, Reader, ReaderBuilder};
use std::fs::File;
use std::path::Path;

/// An opened CSV file.
pub struct CsvFile {
    reader: Reader<File>,
    record: ByteRecord,
    width: usize,
    size: u64,
    rows: u64,
}

impl CsvFile {
    /// Opens it and reads the names of its columns.
    ///
    /// # Errors
    /// Nothing can be read, there are no names, or other marks than commas stand between them.
    pub fn open(path: &Path) -> Result<(Vec<String>, CsvFile), Unusable> {
        let file = File::open(path).map_err(|e| Unusable::Problem(e.to_string()))?;
        let size = file.metadata().map(|m| m.len()).unwrap_or(0);
        let mut reader = ReaderBuilder::new().flexible(true).buffer_capacity(1 << 18).from_reader(file);
        let names: Vec<String> = reader
            .headers()
            .map_err(|e| Unusable::Problem(e.to_string()))?
            .iter()
            .map(|n| n.trim_start_matches('\u{feff}').to_owned())
            .collect();
        if names.iter().all(|n| n.trim().is_empty()) {
            return Err(Unusable::Empty);
        }
        if let [only] = names.as_slice()
            && let Some(mark) = [';', '\t', '|'].into_iter().find(|m| only.contains(*m))
        {
            return Err(Unusable::OtherMark(mark));
        }
        let width = names.len();
        Ok((
            names,
            CsvFile {
                reader,
                record: ByteRecord::new(),
                width,
                size,
                rows: 0,
            },
        ))
    }

    /// The next rows.
    pub fn next(&mut self, rows: usize, header: &Header) -> Result<Option<Raw>, String> {
        let mut text = TextRows {
            width: self.width,
            ..TextRows::default()
        };
        let mut lines = Vec::with_capacity(rows);
        while lines.len() < rows && self.reader.read_byte_record(&mut self.record).map_err(|e| e.to_string())? {
            if self.record.len() == self.width {
                text.bytes.extend_from_slice(self.record.as_slice());
                let start = text.bytes.len() - self.record.as_slice().len();
                let mut end = start;
                for field in &self.record {
                    end += field.len();
                    text.ends.push(offset(end)?);
                }
            } else {
                text.uneven.push(Uneven {
                    row: lines.len(),
                    cells: self.record.len(),
                    to_line: last_line(&self.record),
                });
                // Where the cell is missing or too many nobody knows; before all others it stands where it should.
                if header.uses.first() == Some(&Use::Id) {
                    text.bytes.extend_from_slice(self.record.get(0).unwrap_or_default());
                }
                let end = offset(text.bytes.len())?;
                text.ends.extend(std::iter::repeat_n(end, self.width));
            }
            lines.push(self.record.position().map_or(0, csv::Position::line));
        }
        let first = self.rows + 1;
        self.rows += lines.len() as u64;
        Ok((!lines.is_empty()).then_some(Raw {
            cells: RawCells::Rows(text),
            len: lines.len(),
            first,
            lines,
        }))
    }

    /// Bytes in the file.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// Bytes read.
    pub fn done(&self) -> u64 {
        self.reader.position().byte()
    }
}

/// The line on which a row ends that takes several: only a quote holds a line break.
fn last_line(record: &ByteRecord) -> Option<u64> {
    let bytes = record.as_slice();
    let breaks = bytes.strip_suffix(b"\n").unwrap_or(bytes).iter().filter(|b| **b == b'\n').count() as u64;
    record.position().filter(|_| breaks > 0).map(|p| p.line() + breaks)
}

/// Cells of one chunk of more than 4 GiB are no file of persons.
fn offset(end: usize) -> Result<u32, String> {
    u32::try_from(end).map_err(|e| e.to_string())
}
