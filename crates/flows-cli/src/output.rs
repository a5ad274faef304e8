//! How figures are written, and why a command stops.

use crate::Shared;
use crate::tell::Teller;
use sapar_flows::figure::{Figure, Status, write_csv, write_json, write_sdmx};
use sapar_flows::say::{Explain, Term};
use sapar_terminal::same_file::{Named, on_the_way, refuse};
use sapar_terminal::whole_file::{self, ON_THE_WAY};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// A form of output.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// For people.
    Text,
    /// JSON.
    Json,
    /// CSV.
    Csv,
    /// SDMX-CSV.
    Sdmx,
}

/// Why a command stops.
#[derive(Debug)]
pub enum Stop {
    /// The input cannot be used. Status 2.
    Refused(String),
    /// A check did not hold; everything has been said. Status 1.
    Failed,
    /// The answer could not be written. A reader that has gone away (`| head`) is no error.
    Output(io::Error),
}

impl From<io::Error> for Stop {
    fn from(e: io::Error) -> Stop {
        Stop::Output(e)
    }
}

/// Writes figures in the form asked for.
pub(crate) fn figures(out: &mut dyn Write, form: Form, figures: &[Figure], tell: &Teller) -> Result<(), Stop> {
    match form {
        Form::Json => write_json(out, figures, &tell.speech)?,
        Form::Csv => write_csv(out, figures, &tell.speech)?,
        Form::Sdmx => write_sdmx(out, figures, &tell.speech)?,
        Form::Text => text(out, figures, tell)?,
    }
    Ok(())
}

fn text(out: &mut dyn Write, figures: &[Figure], tell: &Teller) -> io::Result<()> {
    let mut title = String::new();
    for f in figures {
        let now = tell.say(f.title());
        if now != title {
            writeln!(out, "{now}\n  {}", tell.source(&f.provenance))?;
            title = now;
        }
        let who = f.counterpart.map_or_else(|| f.area.to_string(), |c| format!("{c}–{}", f.area));
        let mark = match f.status {
            Status::Estimate => format!(" {}", tell.say(Status::Estimate.term())),
            _ => String::new(),
        };
        let bounds = f.bounds.map_or(String::new(), |b| {
            let term = Term::new("flows-cli-bounds")
                .with("low", tell.grouped(b.low))
                .with("high", tell.grouped(b.high))
                .with("percent", b.percent.to_string());
            format!("  {}", tell.say(term))
        });
        let group = f.group.as_deref().unwrap_or("");
        writeln!(
            out,
            "  {who:12} {:3} {:10} {group:5} {:>16}{bounds}{mark}",
            f.sex.code(),
            f.period,
            tell.grouped(f.value)
        )?;
    }
    Ok(())
}

/// Rows in columns: the first to the left, the last as it is, the others to the right.
pub(crate) fn columns(out: &mut dyn Write, rows: &[Vec<String>]) -> io::Result<()> {
    let count = rows.iter().map(Vec::len).max().unwrap_or(0);
    let width = |c: usize| rows.iter().filter_map(|r| r.get(c)).map(|t| t.chars().count()).max().unwrap_or(0);
    let widths: Vec<usize> = (0..count).map(width).collect();
    for row in rows {
        let mut line = String::from(" ");
        for (c, (cell, &width)) in row.iter().zip(&widths).enumerate() {
            let gap = " ".repeat(width.saturating_sub(cell.chars().count()));
            line.push(' ');
            match c {
                0 => line.push_str(&format!("{cell}{gap}")),
                c if c + 1 == count && c > 1 => line.push_str(cell),
                _ => line.push_str(&format!("{gap}{cell}")),
            }
            line.push(' ');
        }
        writeln!(out, "{}", line.trim_end())?;
    }
    Ok(())
}

/// Refuses files to write that are read: `word` names them on the command line; `reads` are words and paths, and the settings are read too.
pub(crate) fn keep(shared: &Shared, tell: &Teller, reads: &[(&str, &Path)], word: &str, writes: &[PathBuf]) -> Result<(), Stop> {
    let settings = shared.settings.iter().map(|path| Named { word: "--settings", path });
    let reads: Vec<Named<'_>> = reads.iter().map(|(word, path)| Named { word, path }).chain(settings).collect();
    for path in writes.iter().flat_map(|p| on_the_way(p, &["", ON_THE_WAY])) {
        refuse(tell.speech.lang(), &reads, &[Named { word, path: &path }]).map_err(Stop::Refused)?;
    }
    Ok(())
}

/// A file appears whole or not at all.
pub(crate) fn write_whole(path: &Path, bytes: &[u8]) -> Result<(), Stop> {
    whole_file::write(path, bytes).map_err(|e| Stop::Refused(format!("{}: {e}", path.display())))
}
