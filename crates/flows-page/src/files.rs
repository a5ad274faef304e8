//! The files behind a section: CSV, SDMX-CSV, XLSX, JSON, SVG.

use crate::draw::draw;
use crate::speech::Speech;
use crate::workbook::workbook;
use sapar_flows::figure::{Figure, write_csv, write_json, write_sdmx};
use sapar_flows::page::{Page, Section};
use sapar_flows::region::Outline;
use std::io;

/// A form of file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Comma-separated, one figure a line, each with its source.
    Csv,
    /// The same in the columns of SDMX-CSV 2.0.
    Sdmx,
    /// A workbook: the table, the figures, the sources.
    Xlsx,
    /// One object a figure.
    Json,
    /// The chart.
    Svg,
}

impl Form {
    /// All, in the order in which they are offered.
    pub const ALL: [Form; 5] = [Form::Csv, Form::Xlsx, Form::Sdmx, Form::Json, Form::Svg];

    /// What it is called in links and addresses.
    pub fn name(self) -> &'static str {
        match self {
            Form::Csv => "csv",
            Form::Sdmx => "sdmx",
            Form::Xlsx => "xlsx",
            Form::Json => "json",
            Form::Svg => "svg",
        }
    }

    /// By its name.
    pub fn parse(name: &str) -> Option<Form> {
        Form::ALL.into_iter().find(|f| f.name() == name)
    }

    /// The media type.
    pub fn media_type(self) -> &'static str {
        match self {
            Form::Csv => "text/csv; charset=utf-8",
            Form::Sdmx => "application/vnd.sdmx.data+csv; version=2.0.0; charset=utf-8",
            Form::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Form::Json => "application/json",
            Form::Svg => "image/svg+xml",
        }
    }

    fn ending(self) -> &'static str {
        match self {
            Form::Sdmx => "sdmx.csv",
            other => other.name(),
        }
    }
}

/// Why there is no file.
#[derive(Debug, thiserror::Error)]
pub enum FileError {
    /// Counts of a register that have not passed the disclosure control.
    #[error("section {0:?} holds counts of a register that the disclosure control has not let out")]
    NotReleased(String),
    /// A section without a chart.
    #[error("section {0:?} has no chart")]
    NoChart(String),
    /// A form in which this cannot be had.
    #[error("not to be had as {0}")]
    NoForm(&'static str),
    /// Something that cannot be written.
    #[error(transparent)]
    Io(#[from] io::Error),
    /// A workbook that cannot be written.
    #[error(transparent)]
    Workbook(#[from] rust_xlsxwriter::XlsxError),
}

/// The name under which a file is saved: letters, digits and hyphens.
pub fn file_name(page: &Page, section: &Section, form: Form) -> String {
    format!("sapar-{}-{}.{}", page.id, section.id, form.ending())
}

/// The bytes of a section as a file. Every figure carries its source, revision, day and licence.
///
/// # Errors
/// Counts of the system's own registers that the disclosure control has not let out; a chart of a section that has none.
pub fn file(section: &Section, form: Form, speech: &Speech, outline: Option<&Outline>) -> Result<Vec<u8>, FileError> {
    if !section.may_leave() {
        return Err(FileError::NotReleased(section.id.clone()));
    }
    let figures: Vec<Figure> = section.grid.figures().cloned().collect();
    let mut out = Vec::new();
    match form {
        Form::Csv => write_csv(&mut out, &figures, speech)?,
        Form::Sdmx => write_sdmx(&mut out, &figures, speech)?,
        Form::Json => write_json(&mut out, &figures, speech)?,
        Form::Xlsx => out = workbook(section, speech)?,
        Form::Svg => {
            let svg = draw(section, speech, outline).ok_or_else(|| FileError::NoChart(section.id.clone()))?;
            out.extend_from_slice(b"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
            out.extend_from_slice(svg.as_bytes());
            out.push(b'\n');
        }
    }
    Ok(out)
}
