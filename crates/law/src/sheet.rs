//! CSV as the laws use it: a line of column names, then rows of as many fields, nothing copied but fields in which a quote is doubled.
//!
//! Fields are separated by commas; a field that begins with a quote ends at the next quote that is not doubled. White space around a field does not count,
//! and lines without a character are passed over. A test holds this reader to the answers of the `csv` crate; the one error there can be, a row
//! that is longer or shorter than the first line, is told in that crate's words.

use crate::source::Span;
use memchr::{memchr, memchr_iter, memchr3};
use std::borrow::Cow;

/// A file of figures: rows of named fields.
#[derive(Debug)]
pub(crate) struct Sheet<'a> {
    file: u32,
    text: &'a str,
    /// The names in the first line.
    pub columns: Vec<Cow<'a, str>>,
    fields: Vec<Cow<'a, str>>,
    rows: Vec<Begin>,
    /// Rows that cannot be read, and why.
    pub errors: Vec<(Span, String)>,
}

/// Where a row begins.
#[derive(Debug, Clone, Copy)]
struct Begin {
    byte: usize,
    line: u64,
}

/// Number of a column; one that the file does not have gives empty fields.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Column(Option<usize>);

/// One row.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Row<'r, 'a> {
    sheet: &'r Sheet<'a>,
    number: usize,
}

impl<'r, 'a> Row<'r, 'a> {
    /// The field in that column, without white space around it.
    pub fn field(self, column: Column) -> &'r str {
        let width = self.sheet.columns.len();
        column.0.and_then(|c| self.sheet.fields.get(self.number * width + c)).map_or("", |f| &**f)
    }

    /// Its line in the file, from 1.
    pub fn line(self) -> u64 {
        self.sheet.rows[self.number].line
    }

    /// Where the field in that column stands; of one with a doubled quote in it, or that is not there, the row.
    pub fn span_of(self, column: Column) -> Span {
        self.sheet.place_of(self.field(column)).unwrap_or_else(|| self.span())
    }

    /// Where it stands: from its first character to the end of that line.
    pub fn span(self) -> Span {
        self.sheet.line_at(self.sheet.rows[self.number].byte)
    }
}

impl<'a> Sheet<'a> {
    /// Reads a file.
    pub fn read(file: u32, text: &'a str) -> Sheet<'a> {
        let mut sheet = Sheet {
            file,
            text,
            columns: Vec::new(),
            fields: Vec::new(),
            rows: Vec::new(),
            errors: Vec::new(),
        };
        // A mark of the byte order is no part of the first name.
        let begin = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
        let mut scan = Scan { text, at: begin, line: 1 };
        if scan.next_row().is_some() {
            scan.fields(&mut sheet.columns);
        }
        // Room made at once need not be moved when it grows.
        let lines = memchr_iter(b'\n', text.as_bytes()).count();
        sheet.rows.reserve(lines);
        sheet.fields.reserve(lines.saturating_mul(sheet.columns.len()).min(text.len()));
        let mut record = 0;
        while let Some(begin) = scan.next_row() {
            record += 1;
            let before = sheet.fields.len();
            scan.fields(&mut sheet.fields);
            let (found, width) = (sheet.fields.len() - before, sheet.columns.len());
            if found == width {
                sheet.rows.push(begin);
            } else {
                sheet.fields.truncate(before);
                let Begin { byte, line } = begin;
                let problem = format!(
                    "CSV error: record {record} (line: {line}, byte: {byte}): found record with {found} fields, but the previous record has {width} fields"
                );
                sheet.errors.push((sheet.line_at(byte), problem));
            }
        }
        sheet
    }

    /// The column of that name.
    pub fn column(&self, name: &str) -> Column {
        Column(self.columns.iter().position(|c| c == name))
    }

    /// The rows in the order of the file.
    pub fn rows<'r>(&'r self) -> impl Iterator<Item = Row<'r, 'a>> {
        (0..self.rows.len()).map(move |number| Row { sheet: self, number })
    }

    /// How many rows could be read.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// The first line.
    pub fn head(&self) -> Span {
        self.line_at(0)
    }

    /// Where the name of the column of that number stands, from 0, in the first line.
    pub fn head_of(&self, number: usize) -> Span {
        self.columns.get(number).and_then(|c| self.place_of(c)).unwrap_or_else(|| self.head())
    }

    /// Where a field stands that is a part of the text and not empty.
    fn place_of(&self, field: &str) -> Option<Span> {
        let start = (field.as_ptr() as usize).wrapping_sub(self.text.as_ptr() as usize);
        let end = start.checked_add(field.len())?;
        (!field.is_empty() && end <= self.text.len()).then_some(Span {
            file: self.file,
            start: start as u32,
            end: end as u32,
        })
    }

    fn line_at(&self, start: usize) -> Span {
        let rest = self.text.as_bytes().get(start..).unwrap_or_default();
        Span {
            file: self.file,
            start: start as u32,
            end: memchr(b'\n', rest).map_or(self.text.len(), |n| start + n) as u32,
        }
    }
}

/// A place in a text on its way down.
struct Scan<'a> {
    text: &'a str,
    at: usize,
    line: u64,
}

impl<'a> Scan<'a> {
    /// Goes to the next line that holds a character.
    fn next_row(&mut self) -> Option<Begin> {
        loop {
            match *self.text.as_bytes().get(self.at)? {
                b'\n' => {
                    self.line += 1;
                    self.at += 1;
                }
                b'\r' => self.at += 1,
                _ => {
                    return Some(Begin {
                        byte: self.at,
                        line: self.line,
                    });
                }
            }
        }
    }

    /// Reads the fields of the row that begins here.
    fn fields(&mut self, out: &mut Vec<Cow<'a, str>>) {
        let bytes = self.text.as_bytes();
        loop {
            out.push(if bytes.get(self.at) == Some(&b'"') {
                self.quoted()
            } else {
                Cow::Borrowed(self.plain())
            });
            match bytes.get(self.at) {
                Some(b',') => self.at += 1,
                // The end of the line stays: who looks for the next row counts it.
                _ => return,
            }
        }
    }

    /// Up to the next separator.
    fn plain(&mut self) -> &'a str {
        let start = self.at;
        let rest = &self.text.as_bytes()[start..];
        self.at = memchr3(b',', b'\n', b'\r', rest).map_or(self.text.len(), |n| start + n);
        trimmed(&self.text[start..self.at])
    }

    /// Between quotes; what stands between the closing quote and the separator belongs to the field.
    fn quoted(&mut self) -> Cow<'a, str> {
        self.at += 1;
        let mut copy = String::new();
        loop {
            let start = self.at;
            let rest = &self.text.as_bytes()[start..];
            let end = memchr(b'"', rest).map_or(self.text.len(), |n| start + n);
            let part = &self.text[start..end];
            self.line += part.matches('\n').count() as u64;
            self.at = (end + 1).min(self.text.len());
            match self.text.as_bytes().get(end + 1) {
                Some(b'"') => {
                    copy.push_str(part);
                    copy.push('"');
                    self.at += 1;
                }
                None | Some(b',' | b'\n' | b'\r') if copy.is_empty() => return Cow::Borrowed(trimmed(part)),
                _ => {
                    copy.push_str(part);
                    let from = self.at;
                    self.plain();
                    copy.push_str(&self.text[from..self.at]);
                    return Cow::Owned(copy.trim().to_owned());
                }
            }
        }
    }
}

/// Without white space around it, which few fields have: one look at both ends tells.
fn trimmed(field: &str) -> &str {
    let plain = |b: Option<&u8>| b.is_none_or(u8::is_ascii_graphic);
    if plain(field.as_bytes().first()) && plain(field.as_bytes().last()) {
        field
    } else {
        field.trim()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(text: &str) -> (Vec<String>, Vec<Vec<String>>, Vec<String>) {
        let sheet = Sheet::read(0, text);
        let columns: Vec<Column> = sheet.columns.iter().enumerate().map(|(i, _)| Column(Some(i))).collect();
        let rows = sheet.rows().map(|r| columns.iter().map(|c| r.field(*c).to_owned()).collect()).collect();
        let errors = sheet
            .errors
            .iter()
            .map(|(_, e)| e.split(": found").nth(1).unwrap_or_default().to_owned())
            .collect();
        (sheet.columns.iter().map(|c| c.to_string()).collect(), rows, errors)
    }

    /// The same by the `csv` crate.
    fn by_csv(text: &str) -> (Vec<String>, Vec<Vec<String>>, Vec<String>) {
        let mut reader = csv::ReaderBuilder::new().trim(csv::Trim::All).from_reader(text.as_bytes());
        let columns = reader.headers().map(|h| h.iter().map(str::to_owned).collect()).unwrap_or_default();
        let (mut rows, mut errors) = (Vec::new(), Vec::new());
        for record in reader.records() {
            match record {
                Ok(r) => rows.push(r.iter().map(str::to_owned).collect()),
                Err(e) => errors.push(e.to_string().split(": found").nth(1).unwrap_or_default().to_owned()),
            }
        }
        (columns, rows, errors)
    }

    #[test]
    fn fields_lines_and_places() {
        let text = "from,value,note\n2020-01-01, 5 ,\"a, \"\"b\"\"\nc\"\n\n2021-01-01,6,\n";
        let sheet = Sheet::read(3, text);
        let (value, note, to) = (sheet.column("value"), sheet.column("note"), sheet.column("to"));
        let rows: Vec<_> = sheet.rows().map(|r| (r.field(value), r.field(note), r.field(to), r.line())).collect();
        assert_eq!(rows, [("5", "a, \"b\"\nc", "", 2), ("6", "", "", 5)]);
        let second = sheet.rows().nth(1).map(Row::span);
        assert_eq!(second.map(|s| &text[s.start as usize..s.end as usize]), Some("2021-01-01,6,"));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(4000))]
        #[test]
        fn it_reads_what_the_csv_crate_reads(text in "[a-c\",; \n\r\u{e9}\u{feff}]{0,40}") {
            prop_assert_eq!(read(&text), by_csv(&text));
        }
    }
}
