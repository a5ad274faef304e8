//! Reading a register row by row. A bad row is reported with line and column and the run goes on.

use std::fs::File;
use std::path::{Path, PathBuf};

use serde::Serialize;

use crate::birth::BirthDate;
use crate::error::NamesError;
use crate::fold::fold_as;
use crate::language::Language;
use crate::nationality::Country;
use crate::score::Person;
use crate::script::Script;
use crate::sex::Sex;

/// What is wrong with one row, or one field of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RowError {
    /// Line of the file, from 1.
    pub line: u64,
    /// Column by its heading; empty for the row as a whole.
    pub column: String,
    /// In words.
    pub reason: String,
    /// Whether the row was left out (true) or only the field was taken as not given.
    pub left_out: bool,
}

/// Which columns a file has. Headings are matched without regard to case.
#[derive(Clone, Debug, Default)]
pub struct Columns {
    id: Option<usize>,
    name: Option<usize>,
    family: Option<usize>,
    given: Option<usize>,
    born: Option<usize>,
    nationality: Option<usize>,
    sex: Option<usize>,
    /// Headings nobody knows: they are not used, and said so once.
    pub unknown: Vec<String>,
}

impl Columns {
    fn read(path: &Path, headings: &csv::ByteRecord) -> Result<Columns, NamesError> {
        let mut c = Columns::default();
        for (n, heading) in headings.iter().enumerate() {
            let heading = String::from_utf8_lossy(heading).trim_start_matches('\u{feff}').trim().to_lowercase();
            let slot = match heading.as_str() {
                "id" | "record" | "rec_id" => &mut c.id,
                "name" | "full_name" => &mut c.name,
                "family" | "surname" | "family_name" | "last_name" => &mut c.family,
                "given" | "given_name" | "first_name" => &mut c.given,
                "born" | "birth_date" | "date_of_birth" | "dob" => &mut c.born,
                "nationality" | "country" | "state" => &mut c.nationality,
                "sex" | "gender" => &mut c.sex,
                _ => {
                    c.unknown.push(heading);
                    continue;
                }
            };
            if slot.replace(n).is_some() {
                return Err(NamesError::Columns {
                    path: path.to_path_buf(),
                    reason: format!("the column \"{heading}\" stands twice"),
                });
            }
        }
        if c.name.is_none() && c.family.is_none() {
            return Err(NamesError::Columns {
                path: path.to_path_buf(),
                reason: "there is no column \"name\", and none \"family\" and \"given\"; the first line must hold the headings".to_owned(),
            });
        }
        Ok(c)
    }
}

/// A register being read.
pub struct Rows {
    reader: csv::Reader<File>,
    record: csv::ByteRecord,
    columns: Columns,
    path: PathBuf,
    /// What was wrong so far.
    pub errors: Vec<RowError>,
    /// Rows read, the bad ones included.
    pub read: u64,
}

/// Most errors kept; later ones are only counted by the caller's totals.
const MOST_ERRORS: usize = 10_000;

impl Rows {
    /// Opens a CSV file with headings, separated by commas, or by tabs if its name ends in `.tsv`.
    ///
    /// # Errors
    /// A file that cannot be read, or headings without a name.
    pub fn open(path: impl AsRef<Path>) -> Result<Rows, NamesError> {
        let path = path.as_ref().to_path_buf();
        let file = File::open(&path).map_err(NamesError::file(&path))?;
        let delimiter = if path.extension().is_some_and(|e| e == "tsv") { b'\t' } else { b',' };
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(delimiter)
            .flexible(true)
            .quoting(delimiter == b',')
            .from_reader(file);
        let headings = reader
            .byte_headers()
            .map_err(|e| NamesError::Columns {
                path: path.clone(),
                reason: e.to_string(),
            })?
            .clone();
        let columns = Columns::read(&path, &headings)?;
        Ok(Rows {
            reader,
            record: csv::ByteRecord::new(),
            columns,
            path,
            errors: Vec::new(),
            read: 0,
        })
    }

    /// The columns found.
    #[must_use]
    pub fn columns(&self) -> &Columns {
        &self.columns
    }

    fn error(&mut self, line: u64, column: &str, reason: String, left_out: bool) {
        if self.errors.len() < MOST_ERRORS {
            self.errors.push(RowError {
                line,
                column: column.to_owned(),
                reason,
                left_out,
            });
        }
    }

    /// The next good row: id and person. A row without an id column has its line as id. `None` at the end.
    ///
    /// # Errors
    /// The file cannot be read any more.
    pub fn next_row(&mut self) -> Result<Option<(String, Person)>, NamesError> {
        loop {
            let more = self.reader.read_byte_record(&mut self.record).map_err(|e| NamesError::Columns {
                path: self.path.clone(),
                reason: e.to_string(),
            })?;
            if !more {
                return Ok(None);
            }
            self.read += 1;
            let line = self.record.position().map_or(0, csv::Position::line);
            let record = std::mem::take(&mut self.record);
            let row = self.person(line, &record);
            self.record = record;
            if let Some(row) = row {
                return Ok(Some(row));
            }
        }
    }

    fn text(&mut self, line: u64, record: &csv::ByteRecord, column: Option<usize>, name: &str) -> Result<String, ()> {
        let Some(bytes) = column.and_then(|c| record.get(c)) else {
            return Ok(String::new());
        };
        match std::str::from_utf8(bytes) {
            Ok(text) => Ok(text.trim().to_owned()),
            Err(e) => {
                self.error(line, name, format!("not UTF-8 at byte {}", e.valid_up_to() + 1), true);
                Err(())
            }
        }
    }

    fn person(&mut self, line: u64, record: &csv::ByteRecord) -> Option<(String, Person)> {
        let c = self.columns.clone();
        let id = self.text(line, record, c.id, "id").ok()?;
        let name = match c.name {
            Some(_) => self.text(line, record, c.name, "name").ok()?,
            None => {
                let family = self.text(line, record, c.family, "family").ok()?;
                let given = self.text(line, record, c.given, "given").ok()?;
                if given.is_empty() || family.is_empty() {
                    format!("{family}{given}")
                } else {
                    format!("{family}, {given}")
                }
            }
        };
        let nationality = self.text(line, record, c.nationality, "nationality").ok()?;
        let nationality = match nationality.as_str() {
            "" => None,
            text => Country::parse(text).map_err(|e| self.error(line, "nationality", e.to_string(), false)).ok(),
        };
        let letters: Vec<char> = name.chars().take(64).collect();
        let language = nationality.map_or(Language::Unknown, |n| {
            Language::of_state(n.code(), Script::of_word(&letters).unwrap_or(Script::Other))
        });
        let name = fold_as(&name, language);
        if name.tokens().is_empty() {
            self.error(
                line,
                "name",
                if name.text().is_empty() {
                    "empty".to_owned()
                } else {
                    "no letter of a known script".to_owned()
                },
                true,
            );
            return None;
        }
        if name.cut {
            self.error(line, "name", "longer than any name: only its beginning is compared".to_owned(), false);
        }
        let born = self.text(line, record, c.born, "born").ok()?;
        let born = BirthDate::parse(&born).unwrap_or_else(|e| {
            self.error(line, "born", e.to_string(), false);
            None
        });
        let sex = self.text(line, record, c.sex, "sex").ok()?;
        let id = if id.is_empty() { format!("line {line}") } else { id };
        Some((
            id,
            Person {
                name,
                born,
                nationality,
                sex: Sex::parse(&sex),
            },
        ))
    }
}
