//! Answers as a table: CSV, TSV, JSON or Parquet, written beside and renamed when whole.

mod parquet_out;

use crate::stop::Stop;
use crate::told::{no_file, shown};
use sapar_names::zones::Zone;
use sapar_terminal::whole_file::WholeFile;
use sapar_words::{Lang, say};
use serde_json::{Map, Value};
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Text,
    Number,
}

/// The columns of a table.
pub(crate) type Columns = &'static [(&'static str, Kind)];

/// Columns of a table of pairs.
pub(crate) const PAIRS: Columns = &[("a", Kind::Text), ("b", Kind::Text), ("bits", Kind::Number), ("zone", Kind::Text)];
/// Columns of a table of groups.
pub(crate) const GROUPS: Columns = &[("id", Kind::Text), ("group", Kind::Text)];

/// A pair as a row of [`PAIRS`].
pub(crate) fn pair(a: &str, b: &str, bits: f32, zone: Zone) -> Vec<String> {
    let zone = match zone {
        Zone::Hit => "hit",
        Zone::Review => "review",
        Zone::NoHit => "no_hit",
    };
    vec![a.to_owned(), b.to_owned(), format!("{bits:.2}"), zone.to_owned()]
}

/// How a table is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    Csv,
    Tsv,
    Json,
    Parquet,
}

impl Form {
    /// By the end of the file's name.
    pub(crate) fn of(lang: Lang, path: &Path) -> Result<Form, Stop> {
        let ending = path.extension().map(|e| e.to_string_lossy().to_lowercase()).unwrap_or_default();
        match ending.as_str() {
            "csv" => Ok(Form::Csv),
            "tsv" => Ok(Form::Tsv),
            "json" => Ok(Form::Json),
            "parquet" => Ok(Form::Parquet),
            _ => Err(Stop::Refused(say(lang, "names-no-form", &[("path", shown(path).into())]))),
        }
    }
}

/// A path with another ending after its own.
pub(crate) fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

/// Writes a table to a file, or with tabs to `out`.
pub(crate) fn table(
    lang: Lang,
    to: Option<&Path>,
    out: &mut dyn Write,
    columns: Columns,
    rows: impl Iterator<Item = Result<Vec<String>, Stop>>,
) -> Result<(), Stop> {
    let Some(path) = to else {
        return delimited(out, b'\t', columns, rows);
    };
    let form = Form::of(lang, path)?;
    let whole = WholeFile::to(path);
    let new = whole.grows_at();
    let file = File::create(new).map_err(no_file(lang, new))?;
    let mut file = BufWriter::new(file);
    match form {
        Form::Csv => delimited(&mut file, b',', columns, rows)?,
        Form::Tsv => delimited(&mut file, b'\t', columns, rows)?,
        Form::Json => json(&mut file, columns, rows)?,
        Form::Parquet => {
            let file = file.get_ref().try_clone().map_err(no_file(lang, new))?;
            parquet_out::write(file, columns, rows, |e| no_file(lang, new)(e))?;
        }
    }
    file.flush().and_then(|()| file.get_ref().sync_all()).map_err(no_file(lang, new))?;
    whole.appear().map_err(no_file(lang, path))
}

fn delimited(out: &mut dyn Write, delimiter: u8, columns: Columns, rows: impl Iterator<Item = Result<Vec<String>, Stop>>) -> Result<(), Stop> {
    let wrong = |e: csv::Error| Stop::Output(e.into());
    let mut writer = csv::WriterBuilder::new().delimiter(delimiter).from_writer(out);
    writer.write_record(columns.iter().map(|c| c.0)).map_err(wrong)?;
    for row in rows {
        writer.write_record(row?).map_err(wrong)?;
    }
    Ok(writer.flush()?)
}

/// One array, a row a line.
fn json(out: &mut dyn Write, columns: Columns, rows: impl Iterator<Item = Result<Vec<String>, Stop>>) -> Result<(), Stop> {
    write!(out, "[")?;
    for (n, row) in rows.enumerate() {
        let object: Map<String, Value> = columns
            .iter()
            .zip(row?)
            .map(|((name, kind), text)| {
                let number = (*kind == Kind::Number).then(|| text.parse::<f64>().ok()).flatten();
                ((*name).to_owned(), number.map_or_else(|| Value::from(text), Value::from))
            })
            .collect();
        write!(out, "{}\n{}", if n == 0 { "" } else { "," }, Value::Object(object))?;
    }
    writeln!(out, "\n]")?;
    Ok(())
}
