//! How figures are written, and why a command stops.

use sapar_flows::figure::{Figure, write_csv, write_json, write_sdmx};
use std::io::{self, Write};

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

impl Stop {
    /// From an error whose sentence says what is wrong.
    pub(crate) fn refused(reason: impl std::fmt::Display) -> Stop {
        Stop::Refused(reason.to_string())
    }
}

impl From<io::Error> for Stop {
    fn from(e: io::Error) -> Stop {
        Stop::Output(e)
    }
}

/// Writes figures in the form asked for.
pub(crate) fn figures(out: &mut dyn Write, form: Form, figures: &[Figure]) -> Result<(), Stop> {
    match form {
        Form::Json => write_json(out, figures)?,
        Form::Csv => write_csv(out, figures)?,
        Form::Sdmx => write_sdmx(out, figures)?,
        Form::Text => text(out, figures)?,
    }
    Ok(())
}

fn text(out: &mut dyn Write, figures: &[Figure]) -> io::Result<()> {
    let mut title = String::new();
    for f in figures {
        let now = format!("{}, {}", f.title(), f.unit);
        if now != title {
            writeln!(out, "{now}\n  source: {}", f.provenance)?;
            title = now;
        }
        let who = f.counterpart.map_or_else(|| f.area.to_string(), |c| format!("{c} to {}", f.area));
        let mark = if f.status == sapar_flows::figure::Status::Estimate { " estimate" } else { "" };
        let bounds = f
            .bounds
            .map_or(String::new(), |b| format!("  {} to {} ({} %)", grouped(b.low), grouped(b.high), b.percent));
        writeln!(out, "  {who:12} {:3} {:10} {:>16}{bounds}{mark}", f.sex.code(), f.period, grouped(f.value))?;
    }
    Ok(())
}

/// Thousands apart; two decimals below a thousand.
pub(crate) fn grouped(x: f64) -> String {
    if x.abs() < 1000.0 {
        return format!("{x:.2}");
    }
    let digits = format!("{:.0}", x.abs());
    let mut text = String::new();
    for (i, d) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            text.push(',');
        }
        text.push(d);
    }
    if x < 0.0 { format!("-{text}") } else { text }
}
