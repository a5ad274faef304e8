//! Answers as Parquet: typed columns, snappy, written without Arrow.

use super::answers::{Answers, NOT_READ};
use super::csv_out;
use super::programs::Asked;
use parquet::basic::Compression;
use parquet::data_type::{BoolType, ByteArray, ByteArrayType, Int32Type, Int64Type};
use parquet::errors::ParquetError;
use parquet::file::properties::WriterProperties;
use parquet::file::writer::{SerializedColumnWriter, SerializedFileWriter, SerializedRowGroupWriter};
use parquet::schema::parser::parse_message_type;
use sapar_law::answer::State;
use sapar_law::model::{Laws, Type};
use std::fs::File;
use std::sync::Arc;

/// Rows in a row group, at least (the last may be shorter).
const GROUP: usize = 131_072;

/// All states.
const STATES: [State; 6] = [State::Known, State::Verify, State::NotCertain, State::Unknown, State::Conflict, State::NoRule];

/// A chunk whose turn comes with its row group.
pub struct Piece {
    /// Names of the rows.
    pub ids: Option<Vec<String>>,
    /// The answers.
    pub answers: Answers,
}

/// An opened file.
pub struct ParquetOut {
    writer: SerializedFileWriter<File>,
    kinds: Kinds,
    waiting: Vec<Piece>,
    rows: usize,
}

/// How the conclusions are written.
struct Kinds {
    types: Vec<Type>,
    members: Vec<Vec<ByteArray>>,
    states: [ByteArray; STATES.len()],
    not_read: ByteArray,
}

impl ParquetOut {
    /// Begins a file.
    pub fn new(laws: &Laws, asked: &Asked, ids: bool, file: File) -> Result<ParquetOut, ParquetError> {
        let types: Vec<Type> = asked.conclusions.iter().map(|c| laws.conclusions[c.ix()].ty).collect();
        let mut of_column: Vec<&str> = ids.then_some("BYTE_ARRAY {} (STRING)").into_iter().collect();
        for (ty, c) in types.iter().zip(&asked.conclusions) {
            let of_value = match ty {
                Type::YesNo => "BOOLEAN {}",
                Type::Date => "INT32 {} (DATE)",
                Type::Money(_) => "INT64 {} (DECIMAL(18,2))",
                Type::Share => "INT64 {} (DECIMAL(18,6))",
                Type::Enum(_) | Type::Country => "BYTE_ARRAY {} (STRING)",
                _ => "INT64 {}",
            };
            of_column.push(of_value);
            if matches!(ty, Type::Money(_)) {
                of_column.push("BYTE_ARRAY {} (STRING)");
            }
            of_column.push("BYTE_ARRAY {} (STRING)");
            if laws.conclusions[c.ix()].cumulative.is_some() {
                of_column.extend([of_value, "BYTE_ARRAY {} (STRING)"]);
            }
        }
        let names = csv_out::names(laws, asked, ids);
        of_column.resize(names.len(), "BYTE_ARRAY {} (STRING)");
        let fields: Vec<String> = of_column.iter().zip(&names).map(|(c, n)| format!("OPTIONAL {};", c.replace("{}", n))).collect();
        let schema = Arc::new(parse_message_type(&format!("message answers {{ {} }}", fields.join(" ")))?);
        let properties = Arc::new(WriterProperties::builder().set_compression(Compression::SNAPPY).build());
        let writer = SerializedFileWriter::new(file, schema, properties)?;
        let words = |ty: &Type| match ty {
            Type::Enum(e) => laws.enums[e.ix()].members.iter().map(|(m, _)| ByteArray::from(m.as_str())).collect(),
            _ => Vec::new(),
        };
        let members = types.iter().map(words).collect();
        let states = STATES.map(|s| ByteArray::from(s.word()));
        Ok(ParquetOut {
            writer,
            kinds: Kinds {
                types,
                members,
                states,
                not_read: ByteArray::from(NOT_READ),
            },
            waiting: Vec::new(),
            rows: 0,
        })
    }

    /// Takes a chunk.
    pub fn write(&mut self, piece: Piece) -> Result<(), ParquetError> {
        self.rows += piece.answers.len;
        self.waiting.push(piece);
        if self.rows >= GROUP { self.flush() } else { Ok(()) }
    }

    /// Ends the file.
    pub fn finish(mut self) -> Result<(), ParquetError> {
        self.flush()?;
        self.writer.close().map(drop)
    }

    fn flush(&mut self) -> Result<(), ParquetError> {
        let pieces = std::mem::take(&mut self.waiting);
        self.rows = 0;
        if pieces.is_empty() {
            return Ok(());
        }
        let mut group = self.writer.next_row_group()?;
        if pieces.iter().any(|p| p.ids.is_some()) {
            let ids = pieces.iter().flat_map(|p| p.ids.iter().flatten());
            texts(&mut group, ids.map(|i| (!i.is_empty()).then(|| ByteArray::from(i.as_str()))))?;
        }
        for (k, ty) in self.kinds.types.iter().enumerate() {
            self.kinds
                .values(&mut group, k, *ty, pieces.iter().flat_map(|p| p.answers.conclusions[k].values.iter().copied()))?;
            if matches!(ty, Type::Money(_)) {
                let currencies = pieces.iter().flat_map(|p| p.answers.conclusions[k].currencies.iter());
                texts(&mut group, currencies.map(|c| c.map(|c| ByteArray::from(c.0.to_vec()))))?;
            }
            let states = pieces.iter().flat_map(|p| p.answers.conclusions[k].states.iter());
            texts(
                &mut group,
                states.map(|s| Some(s.map_or_else(|| self.kinds.not_read.clone(), |s| self.kinds.word(s)))),
            )?;
            if pieces.iter().any(|p| p.answers.conclusions[k].bounds.is_some()) {
                let bounds = || pieces.iter().flat_map(|p| p.answers.conclusions[k].bounds.iter().flatten().copied());
                self.kinds.values(&mut group, k, *ty, bounds().map(|b| b.map(|(v, _)| v)))?;
                texts(&mut group, bounds().map(|b| b.map(|(_, sure)| self.kinds.word(sure))))?;
            }
        }
        let norm_columns = pieces.first().map_or(0, |p| p.answers.norms.len());
        for k in 0..norm_columns {
            let lists = pieces.iter().flat_map(|p| p.answers.norms[k].iter());
            texts(&mut group, lists.map(|t| Some(ByteArray::from(t.as_str()))))?;
        }
        group.close().map(drop)
    }
}

impl Kinds {
    /// Writes stored values of the k-th conclusion as its type is written.
    fn values(
        &self,
        group: &mut SerializedRowGroupWriter<'_, File>,
        k: usize,
        ty: Type,
        values: impl Iterator<Item = Option<i64>>,
    ) -> Result<(), ParquetError> {
        match ty {
            Type::YesNo => column(group, values.map(|v| v.map(|v| v != 0)), |w, v, l| {
                w.typed::<BoolType>().write_batch(v, Some(l), None)
            }),
            Type::Date => column(group, values.map(|v| v.and_then(|v| i32::try_from(v).ok())), |w, v, l| {
                w.typed::<Int32Type>().write_batch(v, Some(l), None)
            }),
            Type::Enum(_) => texts(group, values.map(|v| v.and_then(|v| self.members[k].get(usize::try_from(v).ok()?).cloned()))),
            Type::Country => {
                let country = |v: i64| {
                    u16::try_from(v)
                        .ok()
                        .map(|c| ByteArray::from(sapar_law::model::Country(c).to_string().into_bytes()))
                };
                texts(group, values.map(|v| v.and_then(country)))
            }
            _ => column(group, values, |w, v, l| w.typed::<Int64Type>().write_batch(v, Some(l), None)),
        }
    }

    /// The word of a state; clones of one text share its memory.
    fn word(&self, s: State) -> ByteArray {
        let at = STATES.iter().position(|t| *t == s).unwrap_or_default();
        self.states[at].clone()
    }
}

fn texts(group: &mut SerializedRowGroupWriter<'_, File>, values: impl Iterator<Item = Option<ByteArray>>) -> Result<(), ParquetError> {
    column(group, values, |w, v, l| w.typed::<ByteArrayType>().write_batch(v, Some(l), None))
}

/// Writes the next column: the values that are there, and for each row whether there is one.
fn column<T>(
    group: &mut SerializedRowGroupWriter<'_, File>,
    values: impl Iterator<Item = Option<T>>,
    write: impl FnOnce(&mut SerializedColumnWriter<'_>, &[T], &[i16]) -> Result<usize, ParquetError>,
) -> Result<(), ParquetError> {
    let mut present = Vec::new();
    let mut levels: Vec<i16> = Vec::new();
    for v in values {
        levels.push(i16::from(v.is_some()));
        present.extend(v);
    }
    match group.next_column()? {
        Some(mut w) => {
            write(&mut w, &present, &levels)?;
            w.close()
        }
        None => Err(ParquetError::General("more columns than the schema".to_owned())),
    }
}
