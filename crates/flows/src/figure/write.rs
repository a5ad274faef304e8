//! The forms in which figures leave as files: CSV, SDMX-CSV, JSON. Every line carries source, revision and licence.

use super::{Bounds, Figure};
use crate::say::{Explain, Voice};
use std::io::{self, Write};

const COLUMNS: [&str; 18] = [
    "measure",
    "title",
    "area",
    "counterpart",
    "sex",
    "period",
    "value",
    "low",
    "high",
    "coverage_pct",
    "unit",
    "status",
    "source",
    "revision",
    "retrieved",
    "licence",
    "note",
    "group",
];

fn cells(f: &Figure, voice: &dyn Voice) -> [String; 18] {
    let bound = |pick: fn(&Bounds) -> f64| f.bounds.as_ref().map_or(String::new(), |b| number(pick(b)));
    [
        f.measure.code().to_string(),
        voice.say(&f.title()),
        f.area.to_string(),
        f.counterpart.map_or(String::new(), |a| a.to_string()),
        f.sex.code().to_string(),
        f.period.clone(),
        number(f.value),
        bound(|b| b.low),
        bound(|b| b.high),
        f.bounds.map_or(String::new(), |b| b.percent.to_string()),
        f.unit.code().to_string(),
        f.status.name().to_string(),
        f.provenance.sources(),
        f.provenance.revisions(),
        f.provenance.retrieved().to_string(),
        f.provenance.licences(),
        f.provenance.bridges().iter().map(|b| voice.say(&b.term())).collect::<Vec<_>>().join("; "),
        f.group.clone().unwrap_or_default(),
    ]
}

/// A number for a file: two decimals, and no more zeros than needed.
pub fn number(x: f64) -> String {
    let text = format!("{x:.2}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text == "-0" { "0".to_string() } else { text.to_string() }
}

/// Writes figures as CSV, a line each, with source, revision and licence in every line.
///
/// # Errors
/// The output cannot be written.
pub fn write_csv(out: impl Write, figures: &[Figure], voice: &dyn Voice) -> io::Result<()> {
    let mut writer = csv::Writer::from_writer(out);
    writer.write_record(COLUMNS)?;
    for f in figures {
        writer.write_record(cells(f, voice))?;
    }
    writer.flush()
}

/// Writes figures as SDMX-CSV 2.0: structure columns first, dimensions, value, attributes. A flow's reference area is its destination,
/// the counterpart its origin; an estimate has observation status `E`.
///
/// # Errors
/// The output cannot be written.
pub fn write_sdmx(out: impl Write, figures: &[Figure], voice: &dyn Voice) -> io::Result<()> {
    let mut writer = csv::Writer::from_writer(out);
    writer.write_record([
        "STRUCTURE",
        "STRUCTURE_ID",
        "ACTION",
        "INDICATOR",
        "REF_AREA",
        "COUNTERPART_AREA",
        "SEX",
        "BREAKDOWN",
        "TIME_PERIOD",
        "OBS_VALUE",
        "LOWER_BOUND",
        "UPPER_BOUND",
        "CONF_LEVEL",
        "UNIT_MEASURE",
        "OBS_STATUS",
        "SOURCE",
        "REVISION",
        "LICENCE",
        "COMMENT_OBS",
    ])?;
    for f in figures {
        let c = cells(f, voice);
        let counterpart = if c[3].is_empty() { "_Z" } else { c[3].as_str() };
        // A span of years in SDMX is a start and an ISO 8601 duration.
        let period = match f
            .period
            .split_once('/')
            .and_then(|(a, b)| Some((a.parse::<i32>().ok()?, b.parse::<i32>().ok()?)))
        {
            Some((a, b)) => format!("{a}-07-01/P{}Y", b - a),
            None => f.period.clone(),
        };
        let comment = if c[16].is_empty() { c[1].clone() } else { format!("{}; {}", c[1], c[16]) };
        writer.write_record([
            "dataflow",
            "SAPAR:DF_FLOWS(1.0)",
            "I",
            &c[0],
            &c[2],
            counterpart,
            &c[4],
            if c[17].is_empty() { "_T" } else { &c[17] },
            &period,
            &c[6],
            &c[7],
            &c[8],
            &c[9],
            &c[10],
            f.status.code(),
            &c[12],
            &c[13],
            &c[15],
            &comment,
        ])?;
    }
    writer.flush()
}

/// Writes figures as a JSON array of objects with the columns of the CSV; numbers are numbers, what is absent is null.
///
/// # Errors
/// The output cannot be written.
pub fn write_json(mut out: impl Write, figures: &[Figure], voice: &dyn Voice) -> io::Result<()> {
    out.write_all(b"[")?;
    for (i, f) in figures.iter().enumerate() {
        out.write_all(if i == 0 { b"\n{" } else { b",\n{" })?;
        for (c, (name, cell)) in COLUMNS.iter().zip(cells(f, voice)).enumerate() {
            if c > 0 {
                out.write_all(b",")?;
            }
            let numeric = matches!(*name, "value" | "low" | "high" | "coverage_pct");
            if cell.is_empty() || (numeric && !f.value.is_finite()) {
                write!(out, "\"{name}\":null")?;
            } else if numeric {
                write!(out, "\"{name}\":{cell}")?;
            } else {
                write!(out, "\"{name}\":{}", quoted(&cell))?;
            }
        }
        out.write_all(b"}")?;
    }
    out.write_all(b"\n]\n")
}

/// A JSON string.
fn quoted(text: &str) -> String {
    let mut q = String::with_capacity(text.len() + 2);
    q.push('"');
    for c in text.chars() {
        match c {
            '"' => q.push_str("\\\""),
            '\\' => q.push_str("\\\\"),
            c if (c as u32) < 0x20 => q.push_str(&format!("\\u{:04x}", c as u32)),
            c => q.push(c),
        }
    }
    q.push('"');
    q
}
