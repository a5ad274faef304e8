//! Reading a register row by row, from CSV, TSV or Parquet. A bad row is remarked with line and column and the run goes on.

mod columns;
mod parquet_file;

pub(crate) use columns::Columns;

use crate::remarks::{Fault, Remarks};
use crate::stop::Stop;
use crate::told::{no_file, shown};
use csv::ByteRecord;
use parquet_file::ParquetFile;
use sapar_names::index::Added;
use sapar_names::nationality::Country;
use sapar_names::script::Script;
use sapar_names::sex::Sex;
use sapar_names::{BirthDate, Language, Person, fold_as};
use sapar_words::{Lang, say};
use std::fs::File;
use std::path::{Path, PathBuf};

/// A good row: everything but the folded name.
pub(crate) struct Row {
    /// The register's id, or the line.
    pub(crate) id: String,
    /// The name as written, not empty.
    pub(crate) name: String,
    /// Language of the issuing state.
    pub(crate) language: Language,
    /// The other fields.
    pub(crate) person: Person,
    /// Line of the file.
    pub(crate) line: u64,
}

enum Source {
    Csv(Box<csv::Reader<File>>),
    Parquet(Box<ParquetFile>),
}

/// A register being read.
pub(crate) struct Rows {
    source: Source,
    cells: ByteRecord,
    columns: Columns,
    lang: Lang,
    path: PathBuf,
    size: u64,
    /// What was wrong so far.
    pub(crate) remarks: Remarks,
    /// Rows read, the bad ones included.
    pub(crate) read: u64,
}

/// Name of a column in a remark.
const ID: &str = "id";
const NAME: &str = "name";

impl Rows {
    /// Opens a file: Parquet if its name ends in `.parquet`, tabs between the fields if in `.tsv`, commas otherwise.
    pub(crate) fn open(path: &Path, lang: Lang) -> Result<Rows, Stop> {
        let is = |ending: &str| path.extension().is_some_and(|e| e.eq_ignore_ascii_case(ending));
        let file = File::open(path).map_err(no_file(lang, path))?;
        let mut size = file.metadata().map_err(no_file(lang, path))?.len();
        let table = |e: String| Stop::Refused(say(lang, "names-no-table", &[("path", shown(path).into()), ("problem", e.into())]));
        let (headings, source) = if is("parquet") {
            let file = ParquetFile::open(file).map_err(table)?;
            size = file.rows();
            (file.headings(), Source::Parquet(Box::new(file)))
        } else {
            let delimiter = if is("tsv") { b'\t' } else { b',' };
            let mut reader = csv::ReaderBuilder::new()
                .delimiter(delimiter)
                .flexible(true)
                .quoting(delimiter == b',')
                .buffer_capacity(1 << 16)
                .from_reader(file);
            let headings = reader.byte_headers().map_err(|e| table(e.to_string()))?;
            let headings = headings.iter().map(|h| String::from_utf8_lossy(h).into_owned()).collect();
            (headings, Source::Csv(Box::new(reader)))
        };
        let columns = Columns::read(lang, path, &headings)?;
        let mut remarks = Remarks::default();
        for heading in &columns.unknown {
            remarks.add(1, heading, Fault::UnknownColumn, false);
        }
        Ok(Rows {
            source,
            cells: ByteRecord::new(),
            columns,
            lang,
            path: path.to_path_buf(),
            size,
            remarks,
            read: 0,
        })
    }

    /// How far the reading is, and where its end.
    pub(crate) fn progress(&self) -> (u64, u64) {
        match &self.source {
            Source::Csv(r) => (r.position().byte(), self.size),
            Source::Parquet(_) => (self.read, self.size),
        }
    }

    /// The next good row; `None` at the end.
    pub(crate) fn next_row(&mut self) -> Result<Option<Row>, Stop> {
        loop {
            let mut cells = std::mem::take(&mut self.cells);
            let (more, line) = match &mut self.source {
                Source::Csv(reader) => {
                    let more = reader.read_byte_record(&mut cells).map_err(|e| no_file(self.lang, &self.path)(e))?;
                    (more, cells.position().map_or(0, csv::Position::line))
                }
                Source::Parquet(file) => (file.next(&mut cells).map_err(no_file(self.lang, &self.path))?, self.read + 1),
            };
            if !more {
                return Ok(None);
            }
            self.read += 1;
            let row = self.row(line, &cells);
            self.cells = cells;
            if row.is_some() {
                return Ok(row);
            }
        }
    }

    fn text<'a>(&mut self, line: u64, cells: &'a ByteRecord, column: Option<usize>, name: &str) -> Option<&'a str> {
        let Some(bytes) = column.and_then(|c| cells.get(c)) else {
            return Some("");
        };
        match std::str::from_utf8(bytes) {
            Ok(text) => Some(text.trim()),
            Err(e) => {
                self.remarks.add(line, name, Fault::Utf8(e.valid_up_to() + 1), true);
                None
            }
        }
    }

    fn row(&mut self, line: u64, cells: &ByteRecord) -> Option<Row> {
        let c = self.columns.places;
        let id = self.text(line, cells, c.id, ID)?;
        let name = match c.name {
            Some(_) => self.text(line, cells, c.name, NAME)?.to_owned(),
            None => {
                let family = self.text(line, cells, c.family, "family")?;
                let given = self.text(line, cells, c.given, "given")?;
                if given.is_empty() || family.is_empty() {
                    format!("{family}{given}")
                } else {
                    format!("{family}, {given}")
                }
            }
        };
        if name.is_empty() {
            self.remarks.add(line, NAME, Fault::Empty, true);
            return None;
        }
        let nationality = match self.text(line, cells, c.nationality, "nationality")? {
            "" => None,
            text => Country::parse(text)
                .map_err(|e| self.remarks.add(line, "nationality", Fault::Names(e), false))
                .ok(),
        };
        let born = self.text(line, cells, c.born, "born")?;
        let born = BirthDate::parse(born).unwrap_or_else(|e| {
            self.remarks.add(line, "born", Fault::Names(e), false);
            None
        });
        let sex = match self.text(line, cells, c.sex, "sex")? {
            "" => None,
            text => {
                let sex = Sex::parse(text);
                if sex.is_none() {
                    self.remarks.add(line, "sex", Fault::Sex(text.chars().take(20).collect()), false);
                }
                sex
            }
        };
        Some(Row {
            id: if id.is_empty() { line.to_string() } else { id.to_owned() },
            language: language(&name, nationality),
            name,
            person: Person {
                born,
                nationality,
                sex,
                ..Person::default()
            },
            line,
        })
    }

    /// Remarks on a name that was added, and whether it is kept.
    pub(crate) fn added(&mut self, line: u64, added: Added) -> bool {
        match added {
            Added::Kept => {}
            Added::Cut => self.remarks.add(line, NAME, Fault::Cut, false),
            Added::NoLetter => self.remarks.add(line, NAME, Fault::NoLetter, true),
        }
        added != Added::NoLetter
    }

    /// The next good row as a person, with its folded name; `None` at the end.
    pub(crate) fn next_person(&mut self) -> Result<Option<(String, Person)>, Stop> {
        while let Some(row) = self.next_row()? {
            let mut person = row.person;
            person.name = fold_as(&row.name, row.language);
            if person.name.tokens().is_empty() {
                self.remarks.add(row.line, NAME, Fault::NoLetter, true);
                continue;
            }
            if person.name.cut {
                self.remarks.add(row.line, NAME, Fault::Cut, false);
            }
            return Ok(Some((row.id, person)));
        }
        Ok(None)
    }
}

/// The language in which a state writes this name.
pub(crate) fn language(name: &str, nationality: Option<Country>) -> Language {
    let Some(nationality) = nationality else { return Language::Unknown };
    let script = name.chars().find_map(Script::of).unwrap_or(Script::Other);
    Language::of_state(nationality.code(), script)
}
