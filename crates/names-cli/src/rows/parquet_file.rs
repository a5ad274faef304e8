//! A Parquet file as rows of text, read column by column without Arrow.

use csv::ByteRecord;
use parquet::basic::{ConvertedType, LogicalType};
use parquet::column::reader::{ColumnReader, ColumnReaderImpl};
use parquet::data_type::DataType;
use parquet::file::reader::{FileReader, SerializedFileReader};
use std::fs::File;

/// Rows read at once.
const BATCH: usize = 4_096;

/// An opened file.
pub(super) struct ParquetFile {
    reader: SerializedFileReader<File>,
    group: usize,
    left_in_group: usize,
    columns: Vec<ColumnReader>,
    /// The cells of the rows at hand, column by column.
    cells: Vec<Vec<Vec<u8>>>,
    at: usize,
    rows: usize,
}

impl ParquetFile {
    pub(super) fn open(file: File) -> Result<ParquetFile, String> {
        let reader = SerializedFileReader::new(file).map_err(|e| e.to_string())?;
        for column in reader.metadata().file_metadata().schema_descr().columns() {
            if column.max_rep_level() > 0 || column.path().parts().len() > 1 {
                return Err(format!("{}: nested", column.path().string()));
            }
        }
        Ok(ParquetFile {
            reader,
            group: 0,
            left_in_group: 0,
            columns: Vec::new(),
            cells: Vec::new(),
            at: 0,
            rows: 0,
        })
    }

    pub(super) fn headings(&self) -> Vec<String> {
        let schema = self.reader.metadata().file_metadata().schema_descr();
        schema.columns().iter().map(|c| c.name().to_owned()).collect()
    }

    /// Rows in the file.
    pub(super) fn rows(&self) -> u64 {
        u64::try_from(self.reader.metadata().file_metadata().num_rows()).unwrap_or(0)
    }

    /// The next row; false at the end.
    pub(super) fn next(&mut self, row: &mut ByteRecord) -> Result<bool, String> {
        if self.at == self.rows && !self.batch()? {
            return Ok(false);
        }
        row.clear();
        for column in &self.cells {
            row.push_field(column.get(self.at).map_or(&[], Vec::as_slice));
        }
        self.at += 1;
        Ok(true)
    }

    fn batch(&mut self) -> Result<bool, String> {
        while self.left_in_group == 0 {
            if self.group >= self.reader.num_row_groups() {
                return Ok(false);
            }
            let group = self.reader.get_row_group(self.group).map_err(|e| e.to_string())?;
            self.left_in_group = usize::try_from(group.metadata().num_rows()).map_err(|e| e.to_string())?;
            self.columns = (0..group.num_columns())
                .map(|i| group.get_column_reader(i).map_err(|e| e.to_string()))
                .collect::<Result<_, _>>()?;
            self.group += 1;
        }
        let n = BATCH.min(self.left_in_group);
        let schema = self.reader.metadata().file_metadata().schema_descr_ptr();
        self.cells.clear();
        for (i, column) in self.columns.iter_mut().enumerate() {
            let about = schema.column(i);
            let levels = about.max_def_level();
            let is_day = matches!(about.logical_type_ref(), Some(LogicalType::Date)) || about.converted_type() == ConvertedType::DATE;
            let cells = match column {
                ColumnReader::ByteArrayColumnReader(r) => values(r, levels, n, |v| v.data().to_vec()),
                ColumnReader::FixedLenByteArrayColumnReader(r) => values(r, levels, n, |v| v.data().to_vec()),
                ColumnReader::Int32ColumnReader(r) if is_day => values(r, levels, n, |v| sapar_names::birth::of_days(*v).into_bytes()),
                ColumnReader::Int32ColumnReader(r) => values(r, levels, n, |v| v.to_string().into_bytes()),
                ColumnReader::Int64ColumnReader(r) => values(r, levels, n, |v| v.to_string().into_bytes()),
                ColumnReader::BoolColumnReader(r) => values(r, levels, n, |v| v.to_string().into_bytes()),
                ColumnReader::FloatColumnReader(r) => values(r, levels, n, |v| v.to_string().into_bytes()),
                ColumnReader::DoubleColumnReader(r) => values(r, levels, n, |v| v.to_string().into_bytes()),
                ColumnReader::Int96ColumnReader(r) => values(r, levels, n, |v| v.to_string().into_bytes()),
            }
            .map_err(|e| format!("{}: {e}", about.name()))?;
            self.cells.push(cells);
        }
        self.left_in_group -= n;
        (self.at, self.rows) = (0, n);
        Ok(true)
    }
}

fn values<T: DataType>(reader: &mut ColumnReaderImpl<T>, most: i16, n: usize, of: impl Fn(&T::T) -> Vec<u8>) -> Result<Vec<Vec<u8>>, String> {
    let mut present: Vec<T::T> = Vec::with_capacity(n);
    let mut levels: Vec<i16> = Vec::new();
    let (records, _, _) = reader.read_records(n, Some(&mut levels), None, &mut present).map_err(|e| e.to_string())?;
    if records != n {
        return Err("shorter than its row group".to_owned());
    }
    if most == 0 {
        return Ok(present.iter().map(of).collect());
    }
    let mut present = present.iter();
    Ok(levels
        .iter()
        .map(|l| {
            if *l == most {
                present.next().map(&of).unwrap_or_default()
            } else {
                Vec::new()
            }
        })
        .collect())
}
