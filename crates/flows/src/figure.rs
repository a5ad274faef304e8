//! A number ready to leave: what it measures, for whom, when, how sure, and from where. And the three forms it leaves in.

use crate::area::Area;
use crate::sex::Sex;
use crate::vintage::{MixedRevisions, Provenance};
use std::fmt;
use std::io::{self, Write};

/// How a number came about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// Published by its source as a statistic.
    Published,
    /// Computed by a model, ours or the source's.
    Estimate,
    /// Counted by an administration's own register. Labelled, and never added to stocks: a permit is no migrant.
    Administrative,
}

impl Status {
    /// SDMX observation status (CL_OBS_STATUS): `A` normal, `E` estimated.
    pub fn code(self) -> &'static str {
        match self {
            Status::Published | Status::Administrative => "A",
            Status::Estimate => "E",
        }
    }
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Status::Published => "published",
            Status::Estimate => "estimate",
            Status::Administrative => "administrative count",
        })
    }
}

/// Lower and upper bound and how often such bounds should hold.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bounds {
    /// Lower.
    pub low: f64,
    /// Upper.
    pub high: f64,
    /// Nominal coverage, %.
    pub percent: u8,
}

/// One number with everything that must not be separated from it.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    /// What is measured.
    pub measure: String,
    /// The country it is about; the destination of a flow, the receiver of money.
    pub area: Area,
    /// The other country, if there is one: the origin of a flow, the sender of money.
    pub counterpart: Option<Area>,
    /// Whose.
    pub sex: Sex,
    /// A year (`2024`) or a span (`2015/2020`).
    pub period: String,
    /// The number.
    pub value: f64,
    /// Its bounds, where the method has them.
    pub bounds: Option<Bounds>,
    /// The unit, in words.
    pub unit: &'static str,
    /// How it came about.
    pub status: Status,
    /// From where.
    pub provenance: Provenance,
}

impl Figure {
    /// The measure as it is printed: a modelled figure says so.
    pub fn title(&self) -> String {
        match self.status {
            Status::Published => self.measure.clone(),
            other => format!("{} ({other})", self.measure),
        }
    }
}

/// Figures that do not belong in one sum.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CannotAdd {
    /// A register's count beside a statistic.
    #[error("{administrative:?} counts what an administration did, {statistic:?} counts people: a permit is no migrant, and the two are never added")]
    Administrative {
        /// The count.
        administrative: String,
        /// The statistic.
        statistic: String,
    },
    /// Units that differ.
    #[error("{left} and {right} cannot be added")]
    Units {
        /// One unit.
        left: &'static str,
        /// The other.
        right: &'static str,
    },
    /// Revisions that differ.
    #[error(transparent)]
    Revisions(#[from] MixedRevisions),
}

/// The sum of figures of one unit, one kind and one revision of each source.
///
/// # Errors
/// Administrative counts beside statistics, units that differ, two revisions of one source.
pub fn total(figures: &[Figure]) -> Result<f64, CannotAdd> {
    let Some(first) = figures.first() else { return Ok(0.0) };
    let mut provenance = Provenance::default();
    for f in figures {
        if (f.status == Status::Administrative) != (first.status == Status::Administrative) {
            let (a, s) = if f.status == Status::Administrative { (f, first) } else { (first, f) };
            return Err(CannotAdd::Administrative {
                administrative: a.measure.clone(),
                statistic: s.measure.clone(),
            });
        }
        if f.unit != first.unit {
            return Err(CannotAdd::Units {
                left: first.unit,
                right: f.unit,
            });
        }
        provenance = provenance.join(&f.provenance)?;
    }
    Ok(figures.iter().map(|f| f.value).sum())
}

const COLUMNS: [&str; 16] = [
    "measure",
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
];

fn cells(f: &Figure) -> [String; 16] {
    let bound = |pick: fn(&Bounds) -> f64| f.bounds.as_ref().map_or(String::new(), |b| number(pick(b)));
    [
        f.title(),
        f.area.to_string(),
        f.counterpart.map_or(String::new(), |a| a.to_string()),
        f.sex.code().to_string(),
        f.period.clone(),
        number(f.value),
        bound(|b| b.low),
        bound(|b| b.high),
        f.bounds.map_or(String::new(), |b| b.percent.to_string()),
        f.unit.to_string(),
        f.status.to_string(),
        f.provenance.sources(),
        f.provenance.revisions(),
        f.provenance.retrieved().to_string(),
        f.provenance.licences(),
        f.provenance.bridges().join("; "),
    ]
}

/// Two decimals, and no more zeros than needed.
fn number(x: f64) -> String {
    let text = format!("{x:.2}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text == "-0" { "0".to_string() } else { text.to_string() }
}

/// Writes figures as CSV, a line each, with source, revision and licence in every line.
///
/// # Errors
/// The output cannot be written.
pub fn write_csv(out: impl Write, figures: &[Figure]) -> io::Result<()> {
    let mut writer = csv::Writer::from_writer(out);
    writer.write_record(COLUMNS)?;
    for f in figures {
        writer.write_record(cells(f))?;
    }
    writer.flush()
}

/// Writes figures as SDMX-CSV 2.0: structure columns first, dimensions, value, attributes. A flow's reference area is its destination,
/// the counterpart its origin; an estimate has observation status `E`.
///
/// # Errors
/// The output cannot be written.
pub fn write_sdmx(out: impl Write, figures: &[Figure]) -> io::Result<()> {
    let mut writer = csv::Writer::from_writer(out);
    writer.write_record([
        "STRUCTURE",
        "STRUCTURE_ID",
        "ACTION",
        "INDICATOR",
        "REF_AREA",
        "COUNTERPART_AREA",
        "SEX",
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
        let c = cells(f);
        let counterpart = if c[2].is_empty() { "_Z".to_string() } else { c[2].clone() };
        // A span of years in SDMX is a start and an ISO 8601 duration.
        let period = match f
            .period
            .split_once('/')
            .and_then(|(a, b)| Some((a.parse::<i32>().ok()?, b.parse::<i32>().ok()?)))
        {
            Some((a, b)) => format!("{a}-07-01/P{}Y", b - a),
            None => f.period.clone(),
        };
        let comment = match f.status {
            Status::Published => c[15].clone(),
            other if c[15].is_empty() => other.to_string(),
            other => format!("{other}; {}", c[15]),
        };
        writer.write_record([
            "dataflow",
            "SAPAR:DF_FLOWS(1.0)",
            "I",
            f.measure.as_str(),
            &c[1],
            &counterpart,
            &c[3],
            &period,
            &c[5],
            &c[6],
            &c[7],
            &c[8],
            &c[9],
            f.status.code(),
            &c[11],
            &c[12],
            &c[14],
            &comment,
        ])?;
    }
    writer.flush()
}

/// Writes figures as a JSON array of objects with the columns of the CSV; numbers are numbers, what is absent is null.
///
/// # Errors
/// The output cannot be written.
pub fn write_json(mut out: impl Write, figures: &[Figure]) -> io::Result<()> {
    out.write_all(b"[")?;
    for (i, f) in figures.iter().enumerate() {
        out.write_all(if i == 0 { b"\n{" } else { b",\n{" })?;
        for (c, (name, cell)) in COLUMNS.iter().zip(cells(f)).enumerate() {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vintage::Vintage;

    fn figure(status: Status, revision: &str, unit: &'static str) -> Figure {
        let vintage = Vintage {
            source: "S".into(),
            revision: revision.into(),
            retrieved: "2026-11-21".into(),
            copy: String::new(),
            licence: "L".into(),
        };
        Figure {
            measure: "people, \"so called\"".into(),
            area: Area::WORLD,
            counterpart: None,
            sex: Sex::Female,
            period: "2015/2020".into(),
            value: 1234.5,
            bounds: Some(Bounds {
                low: 1000.0,
                high: 2000.0,
                percent: 80,
            }),
            unit,
            status,
            provenance: vintage.into(),
        }
    }

    #[test]
    fn a_permit_is_no_migrant() {
        let (count, stock) = (figure(Status::Administrative, "1", "persons"), figure(Status::Published, "1", "persons"));
        assert!(total(&[stock.clone(), count.clone()]).unwrap_err().to_string().contains("never added"));
        assert_eq!(total(&[count.clone(), count]), Ok(2469.0));
        assert!(matches!(
            total(&[stock.clone(), figure(Status::Published, "2", "persons")]),
            Err(CannotAdd::Revisions(_))
        ));
        assert!(matches!(total(&[stock, figure(Status::Published, "1", "US$")]), Err(CannotAdd::Units { .. })));
    }

    #[test]
    fn an_estimate_says_so_in_title_and_cell_of_every_form() {
        let f = [figure(Status::Estimate, "2024", "persons")];
        let written = |write: fn(&mut Vec<u8>, &[Figure]) -> io::Result<()>| {
            let mut out = Vec::new();
            write(&mut out, &f).unwrap();
            String::from_utf8(out).unwrap()
        };
        let csv = written(|o, f| write_csv(o, f));
        assert!(
            csv.contains("(estimate)") && csv.contains(",estimate,") && csv.contains("1234.5,1000,2000,80"),
            "{csv}"
        );
        let json = written(|o, f| write_json(o, f));
        assert!(
            json.contains(r#""measure":"people, \"so called\" (estimate)""#) && json.contains(r#""value":1234.5"#),
            "{json}"
        );
        let sdmx = written(|o, f| write_sdmx(o, f));
        assert!(sdmx.contains("2015-07-01/P5Y,1234.5,1000,2000,80,persons,E,S,2024,L,estimate"), "{sdmx}");
    }
}
