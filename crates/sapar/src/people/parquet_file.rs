//! A Parquet file, read column by column without Arrow.

use super::Unusable;
use super::header::{Header, Use};
use super::parquet_types::{Kind, days, decimals, kind, nanoseconds, words};
use super::raw::{Meant, Raw, RawCells, RawColumn};
use parquet::column::reader::{ColumnReader, ColumnReaderImpl};
use parquet::data_type::{ByteArray, DataType};
use parquet::file::reader::{FileReader, SerializedFileReader};
use parquet::schema::types::ColumnDescriptor;
use std::fs::File;
use std::path::Path;

/// An opened Parquet file.
pub struct ParquetFile {
    reader: SerializedFileReader<File>,
    group: usize,
    left_in_group: usize,
    columns: Vec<Option<ColumnReader>>,
    read: u64,
}

impl ParquetFile {
    /// Opens it and reads the names of its columns.
    ///
    /// # Errors
    /// It is no Parquet file, or a column holds lists.
    pub fn open(path: &Path) -> Result<(Vec<String>, ParquetFile), Unusable> {
        let file = File::open(path).map_err(|e| Unusable::Problem(e.to_string()))?;
        let reader = SerializedFileReader::new(file).map_err(|e| Unusable::Problem(e.to_string()))?;
        let schema = reader.metadata().file_metadata().schema_descr();
        let mut names = Vec::new();
        for column in schema.columns() {
            if column.max_rep_level() > 0 || column.path().parts().len() > 1 {
                return Err(Unusable::Nested(column.path().string()));
            }
            names.push(column.name().to_owned());
        }
        Ok((
            names,
            ParquetFile {
                reader,
                group: 0,
                left_in_group: 0,
                columns: Vec::new(),
                read: 0,
            },
        ))
    }

    /// Columns that are used and whose type is nothing that a fact could be: name and type.
    pub fn unreadable(&self, header: &Header) -> Vec<(String, String)> {
        let schema = self.reader.metadata().file_metadata().schema_descr();
        let used = schema.columns().iter().zip(&header.uses).filter(|(_, u)| **u != Use::Nothing);
        used.filter(|(c, _)| kind(c).is_none()).map(|(c, _)| (c.name().to_owned(), words(c))).collect()
    }

    /// The next rows; never across a row group.
    pub fn next(&mut self, rows: usize, header: &Header) -> Result<Option<Raw>, String> {
        while self.left_in_group == 0 {
            if self.group >= self.reader.num_row_groups() {
                return Ok(None);
            }
            self.open_group(header)?;
        }
        let n = rows.min(self.left_in_group);
        let schema = self.reader.metadata().file_metadata().schema_descr();
        let mut columns = Vec::with_capacity(self.columns.len());
        for (i, column) in self.columns.iter_mut().enumerate() {
            columns.push(match column {
                None => RawColumn::Nothing,
                Some(c) => read_column(c, &schema.column(i), n)?,
            });
        }
        let first = self.read + 1;
        self.left_in_group -= n;
        self.read += n as u64;
        Ok(Some(Raw {
            cells: RawCells::Columns(columns),
            len: n,
            first,
            lines: Vec::new(),
        }))
    }

    fn open_group(&mut self, header: &Header) -> Result<(), String> {
        let group = self.reader.get_row_group(self.group).map_err(|e| e.to_string())?;
        self.left_in_group = usize::try_from(group.metadata().num_rows()).map_err(|e| e.to_string())?;
        self.columns.clear();
        for (i, what) in header.uses.iter().enumerate() {
            let column = if *what == Use::Nothing {
                None
            } else {
                Some(group.get_column_reader(i).map_err(|e| e.to_string())?)
            };
            self.columns.push(column);
        }
        self.group += 1;
        Ok(())
    }

    /// Rows in the file.
    pub fn size(&self) -> u64 {
        u64::try_from(self.reader.metadata().file_metadata().num_rows()).unwrap_or(0)
    }

    /// Rows read.
    pub fn done(&self) -> u64 {
        self.read
    }
}

fn read_column(reader: &mut ColumnReader, column: &ColumnDescriptor, n: usize) -> Result<RawColumn, String> {
    let kind = kind(column).ok_or_else(|| format!("column {}: {}", column.name(), words(column)))?;
    let numbers = |values| match kind {
        Kind::Numbers(meant) => RawColumn::Numbers(meant, values),
        Kind::Moment(m) => days(m, values),
        Kind::Floating | Kind::Text | Kind::Empty => RawColumn::Nothing,
    };
    Ok(match (reader, kind) {
        (_, Kind::Empty) => RawColumn::Nothing,
        (ColumnReader::BoolColumnReader(r), _) => numbers(values(r, column, n, |v| Some(i64::from(*v)))?),
        (ColumnReader::Int32ColumnReader(r), _) => numbers(values(r, column, n, |v| Some(i64::from(*v)))?),
        (ColumnReader::Int64ColumnReader(r), _) => numbers(values(r, column, n, |v| Some(*v))?),
        (ColumnReader::Int96ColumnReader(r), _) => numbers(values(r, column, n, |v| Some(nanoseconds(v)))?),
        // A number with a point is read by its shortest decimal writing; "not a number" is no value.
        (ColumnReader::FloatColumnReader(r), _) => RawColumn::Text(values(r, column, n, |v| (!v.is_nan()).then(|| Ok(v.to_string())))?),
        (ColumnReader::DoubleColumnReader(r), _) => RawColumn::Text(values(r, column, n, |v| (!v.is_nan()).then(|| Ok(v.to_string())))?),
        (ColumnReader::ByteArrayColumnReader(r), Kind::Numbers(Meant::Decimal(scale))) => decimals(scale, values(r, column, n, |v| Some(v.data().to_vec()))?),
        (ColumnReader::FixedLenByteArrayColumnReader(r), Kind::Numbers(Meant::Decimal(scale))) => {
            decimals(scale, values(r, column, n, |v| Some(v.data().to_vec()))?)
        }
        (ColumnReader::ByteArrayColumnReader(r), _) => RawColumn::Text(values(r, column, n, |v| Some(text(v)))?),
        (ColumnReader::FixedLenByteArrayColumnReader(_), _) => return Err(format!("column {}: {}", column.name(), words(column))),
    })
}

fn text(v: &ByteArray) -> Result<String, Vec<u8>> {
    String::from_utf8(v.data().to_vec()).map_err(std::string::FromUtf8Error::into_bytes)
}

fn values<T: DataType, V>(
    reader: &mut ColumnReaderImpl<T>,
    column: &ColumnDescriptor,
    n: usize,
    of: impl Fn(&T::T) -> Option<V>,
) -> Result<Vec<Option<V>>, String> {
    let mut present: Vec<T::T> = Vec::with_capacity(n);
    let mut levels: Vec<i16> = Vec::new();
    let (records, _, _) = reader.read_records(n, Some(&mut levels), None, &mut present).map_err(|e| e.to_string())?;
    if records != n {
        return Err(format!("column {} is shorter than its row group", column.name()));
    }
    if column.max_def_level() == 0 {
        return Ok(present.iter().map(&of).collect());
    }
    let mut present = present.iter();
    Ok(levels
        .iter()
        .map(|l| if *l == column.max_def_level() { present.next().and_then(&of) } else { None })
        .collect())
}
