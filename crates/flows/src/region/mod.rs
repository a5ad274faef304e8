//! The region's figures that come with the program, so that it shows real numbers where nobody has the large files.
//!
//! Eight small tables in one form (`measure, area, counterpart, sex, period, value, low, high`) and one that says for each measure its title,
//! unit, status and source files; revision, copy and licence of those stand in `sources.csv`. They are written by [`build`] from the
//! official files and never by hand; a test compares the two where the files are at hand.

mod build;

pub use build::{BuildError, build};

use crate::area::Area;
use crate::data::{DataError, Once, Row, Sheet};
use crate::figure::{Bounds, Figure, Status};
use crate::sex::Sex;
use crate::vintage::{Provenance, Vintage};
use std::collections::HashMap;

const MEASURES: &str = include_str!("../../data/region/measures.csv");
const TABLES: [(&str, &str); 8] = [
    ("stocks", include_str!("../../data/region/stocks.csv")),
    ("population", include_str!("../../data/region/population.csv")),
    ("flows", include_str!("../../data/region/flows.csv")),
    ("remittances", include_str!("../../data/region/remittances.csv")),
    ("costs", include_str!("../../data/region/costs.csv")),
    ("protection", include_str!("../../data/region/protection.csv")),
    ("ages", include_str!("../../data/region/ages.csv")),
    ("outlook", include_str!("../../data/region/outlook.csv")),
];

/// What a measure of the built-in tables is.
#[derive(Debug, Clone, PartialEq)]
pub struct Measure {
    /// Its name in the tables.
    pub code: String,
    /// English title.
    pub title_en: String,
    /// Russian title.
    pub title_ru: String,
    /// Unit.
    pub unit: String,
    /// How its values came about.
    pub status: Status,
    /// Nominal coverage of its bounds, %; 0 without bounds.
    pub coverage: u8,
    /// From where.
    pub provenance: Provenance,
}

/// The measures by code.
///
/// # Errors
/// Tables that cannot be read; those built in can.
pub fn measures() -> Result<HashMap<String, Measure>, DataError> {
    let vintages = crate::data::built_in_sources()?;
    let sheet = Sheet::from_bytes("measures.csv", MEASURES.as_bytes())?;
    let rows = sheet.rows(&["measure", "title_en", "title_ru", "unit", "status", "coverage_pct", "files", "note"], |r| {
        let status = match r.text(4) {
            "published" => Status::Published,
            "estimate" => Status::Estimate,
            _ => return Err(r.wrong(4, "published or estimate")),
        };
        let provenance = provenance(r, &vintages)?;
        Ok(Measure {
            code: r.text(0).to_string(),
            title_en: r.text(1).to_string(),
            title_ru: r.text(2).to_string(),
            unit: r.text(3).to_string(),
            status,
            coverage: r.maybe_number(5)?.unwrap_or(0.0) as u8,
            provenance,
        })
    })?;
    Ok(rows.into_iter().map(|m| (m.code.clone(), m)).collect())
}

fn provenance(r: &Row<'_>, vintages: &HashMap<String, Vintage>) -> Result<Provenance, DataError> {
    let mut all = Provenance::default();
    for file in r.text(6).split(' ') {
        let vintage = vintages.get(file).cloned().ok_or_else(|| r.wrong(6, "files of sources.csv"))?;
        all = if r.text(7).is_empty() {
            all.join(&vintage.into()).map_err(|e| r.contradiction(e.to_string()))?
        } else {
            all.bridge(&vintage.into(), r.text(7))
        };
    }
    Ok(all)
}

/// All figures that come with the program, those of one table or of all.
///
/// # Errors
/// Tables that cannot be read; those built in can.
pub fn figures(table: Option<&str>) -> Result<Vec<Figure>, DataError> {
    let measures = measures()?;
    let mut all = Vec::new();
    for (name, text) in TABLES.iter().filter(|(name, _)| table.is_none_or(|t| t == *name)) {
        let sheet = Sheet::from_bytes(name, text.as_bytes())?;
        let mut once = Once::new();
        all.extend(sheet.rows(&["measure", "area", "counterpart", "sex", "period", "value", "low", "high"], |r| {
            let measure = measures.get(r.text(0)).ok_or_else(|| r.wrong(0, "a measure of measures.csv"))?;
            let counterpart = if r.text(2).is_empty() { None } else { Some(r.area(2)?) };
            let key = (r.text(0).to_string(), r.area(1)?, counterpart, r.text(3).to_string(), r.text(4).to_string());
            once.note(r, key, || format!("{} of {}", r.text(0), r.text(1)))?;
            let bounds = match (r.maybe_number(6)?, r.maybe_number(7)?) {
                (Some(low), Some(high)) => Some(Bounds {
                    low,
                    high,
                    percent: measure.coverage,
                }),
                _ => None,
            };
            Ok(Figure {
                measure: measure.title_en.clone(),
                area: r.area(1)?,
                counterpart,
                sex: Sex::parse(r.text(3)).ok_or_else(|| r.wrong(3, "_T, M or F"))?,
                period: r.text(4).to_string(),
                value: r.number(5)?,
                bounds,
                unit: unit(&measure.unit),
                status: measure.status,
                provenance: measure.provenance.clone(),
            })
        })?);
    }
    Ok(all)
}

/// Names of the tables.
pub fn tables() -> impl Iterator<Item = &'static str> {
    TABLES.iter().map(|t| t.0)
}

/// Bytes of everything built in.
pub fn size() -> usize {
    MEASURES.len() + TABLES.iter().map(|t| t.1.len()).sum::<usize>()
}

/// The units of the tables; a figure's unit is a constant.
fn unit(text: &str) -> &'static str {
    match text {
        "persons" => "persons",
        "thousand persons" => "thousand persons",
        "thousand persons a year" => "thousand persons a year",
        "persons in the whole period" => "persons in the whole period",
        "US$ million" => "US$ million",
        "% of GDP" => "% of GDP",
        "% of 200 US$" => "% of 200 US$",
        "for each hundred of 15 to 64" => "for each hundred of 15 to 64",
        _ => "",
    }
}

/// Is this one of the region's fourteen countries?
pub fn is_regional(area: Area) -> bool {
    crate::project::trend::REGION.contains(&area.code())
}
