//! What could not be read, row by row.

use super::csv_out::quoted;
use crate::people::Slip;
use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::Path;

/// Slips that are told on the terminal when no file is named for them.
const TOLD: usize = 10;

/// Takes slips; into a file, or the first few for the terminal.
pub struct Errors {
    file: Option<BufWriter<File>>,
    /// Rows without an answer.
    pub rows: u64,
    /// The first slips, if there is no file.
    pub told: Vec<Slip>,
}

impl Errors {
    /// Begins the file, if one is named.
    pub fn new(path: Option<&Path>) -> io::Result<Errors> {
        let file = match path {
            Some(p) => {
                let mut file = BufWriter::new(File::create(p)?);
                file.write_all(b"row,line,id,column,value,expected\n")?;
                Some(file)
            }
            None => None,
        };
        Ok(Errors {
            file,
            rows: 0,
            told: Vec::new(),
        })
    }

    /// Takes the slips of a chunk, in the order of its rows.
    pub fn take(&mut self, mut slips: Vec<Slip>) -> io::Result<()> {
        slips.sort_by_key(|s| s.row);
        let mut last = None;
        for s in &slips {
            self.rows += u64::from(last != Some(s.row));
            last = Some(s.row);
        }
        let Some(file) = &mut self.file else {
            let room = TOLD.saturating_sub(self.told.len());
            self.told.extend(slips.into_iter().take(room));
            return Ok(());
        };
        for s in slips {
            let mut line = format!("{},{}", s.number, s.line.map(|l| l.to_string()).unwrap_or_default()).into_bytes();
            for text in [&s.id, &s.column, &s.value, &s.expected] {
                line.push(b',');
                quoted(&mut line, text);
            }
            line.push(b'\n');
            file.write_all(&line)?;
        }
        Ok(())
    }

    /// Writes what is left.
    pub fn finish(&mut self) -> io::Result<()> {
        self.file.as_mut().map_or(Ok(()), Write::flush)
    }
}
