//! A table as Parquet: typed columns, snappy, written without Arrow.

use super::{Columns, Kind};
use crate::stop::Stop;
use parquet::basic::Compression;
use parquet::data_type::{ByteArray, ByteArrayType, DoubleType};
use parquet::errors::ParquetError;
use parquet::file::properties::WriterProperties;
use parquet::file::writer::SerializedFileWriter;
use parquet::schema::parser::parse_message_type;
use std::fs::File;
use std::sync::Arc;

/// Rows in a row group; the last may be shorter.
const GROUP: usize = 131_072;

pub(super) fn write(
    file: File,
    columns: Columns,
    rows: impl Iterator<Item = Result<Vec<String>, Stop>>,
    failed: impl Fn(ParquetError) -> Stop,
) -> Result<(), Stop> {
    let fields: String = columns
        .iter()
        .map(|(name, kind)| match kind {
            Kind::Text => format!("REQUIRED BYTE_ARRAY {name} (STRING); "),
            Kind::Number => format!("REQUIRED DOUBLE {name}; "),
        })
        .collect();
    let schema = Arc::new(parse_message_type(&format!("message answers {{ {fields} }}")).map_err(&failed)?);
    let properties = Arc::new(WriterProperties::builder().set_compression(Compression::SNAPPY).build());
    let mut writer = SerializedFileWriter::new(file, schema, properties).map_err(&failed)?;
    let mut waiting: Vec<Vec<String>> = Vec::new();
    for row in rows {
        waiting.push(row?);
        if waiting.len() == GROUP {
            group(&mut writer, columns, &waiting).map_err(&failed)?;
            waiting.clear();
        }
    }
    if !waiting.is_empty() {
        group(&mut writer, columns, &waiting).map_err(&failed)?;
    }
    writer.close().map_err(&failed)?;
    Ok(())
}

fn group(writer: &mut SerializedFileWriter<File>, columns: Columns, rows: &[Vec<String>]) -> Result<(), ParquetError> {
    let mut group = writer.next_row_group()?;
    for (n, (_, kind)) in columns.iter().enumerate() {
        let Some(mut column) = group.next_column()? else { break };
        let cells = rows.iter().map(|r| r.get(n).map_or("", String::as_str));
        match kind {
            Kind::Text => {
                let values: Vec<ByteArray> = cells.map(ByteArray::from).collect();
                column.typed::<ByteArrayType>().write_batch(&values, None, None)?;
            }
            Kind::Number => {
                // Our own numbers: each was written by this program a moment ago.
                let values: Vec<f64> = cells.map(|c| c.parse().unwrap_or(f64::NAN)).collect();
                column.typed::<DoubleType>().write_batch(&values, None, None)?;
            }
        }
        column.close()?;
    }
    group.close().map(drop)
}
