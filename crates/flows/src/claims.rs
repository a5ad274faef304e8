//! Quoted figures, and what sources say today.
//!
//! The register is data (`data/claims.csv`), with a verdict, its reason in English and Russian, the source and the place in it. Where the
//! tables are at hand, [`recheck`] computes the figure again, so that a new revision cannot make a verdict silently wrong.

use crate::area::Area;
use crate::data::{Components, DataError, Once, RemittanceFiles, Sheet, Stock};
use crate::project::trend::world_fits;
use crate::say::Term;
use crate::sex::Sex;

const REGISTER: &str = include_str!("../data/claims.csv");

/// One quoted figure.
#[derive(Debug, Clone, PartialEq)]
pub struct Claim {
    /// Name, for links.
    pub id: String,
    /// What is said, in English.
    pub claim_en: String,
    /// What is said, in Russian.
    pub claim_ru: String,
    /// The figure.
    pub quoted: f64,
    /// Its unit.
    pub unit: String,
    /// The year it is quoted for.
    pub quoted_for: String,
    /// Where it is quoted.
    pub quoted_in: String,
    /// What sources say today; nothing where they say nothing.
    pub today: Option<f64>,
    /// For which year.
    pub today_for: String,
    /// The verdict, in a few words.
    pub verdict: String,
    /// Why, in English.
    pub why_en: String,
    /// Why, in Russian.
    pub why_ru: String,
    /// Who says so.
    pub source: String,
    /// Where in it.
    pub place: String,
    /// High, medium or low.
    pub confidence: String,
    /// The day it was checked, ISO 8601.
    pub checked_on: String,
    /// How it can be computed again; empty where it cannot.
    pub recompute: String,
}

/// The register.
///
/// # Errors
/// A register that cannot be read; the one built in can.
pub fn register() -> Result<Vec<Claim>, DataError> {
    parse(&Sheet::from_bytes("claims.csv", REGISTER.as_bytes())?)
}

/// A register from a sheet with the same columns.
///
/// # Errors
/// A missing column, an empty cell where something must stand, a claim given twice.
pub fn parse(sheet: &Sheet) -> Result<Vec<Claim>, DataError> {
    let columns = [
        "id",
        "claim_en",
        "claim_ru",
        "quoted",
        "unit",
        "quoted_for",
        "quoted_in",
        "today",
        "today_for",
        "verdict",
        "why_en",
        "why_ru",
        "source",
        "place",
        "confidence",
        "checked_on",
        "recompute",
    ];
    let mut once = Once::new();
    sheet.rows(&columns, |r| {
        for must in [0, 1, 2, 4, 5, 6, 9, 10, 11, 12, 13, 15] {
            if r.text(must).is_empty() {
                return Err(r.wrong(must, "filled in"));
            }
        }
        if !["high", "medium", "low"].contains(&r.text(14)) {
            return Err(r.wrong(14, "high, medium or low"));
        }
        let id = r.text(0).to_string();
        once.note(r, id.clone(), || id.clone())?;
        let text = |c: usize| r.text(c).to_string();
        Ok(Claim {
            id,
            claim_en: text(1),
            claim_ru: text(2),
            quoted: r.number(3)?,
            unit: text(4),
            quoted_for: text(5),
            quoted_in: text(6),
            today: r.maybe_number(7)?,
            today_for: text(8),
            verdict: text(9),
            why_en: text(10),
            why_ru: text(11),
            source: text(12),
            place: text(13),
            confidence: text(14),
            checked_on: text(15),
            recompute: text(16),
        })
    })
}

impl Claim {
    /// The verdict as a message: `flows-verdict-` and its words joined by hyphens.
    pub fn verdict_term(&self) -> Term {
        Term::new(format!("flows-verdict-{}", self.verdict.replace(' ', "-")))
    }
}

/// The tables a claim can be computed from again.
#[derive(Debug)]
pub struct Tables {
    /// The newest revision of the stocks.
    pub stock: Stock,
    /// Populations.
    pub components: Components,
    /// Remittances.
    pub remittances: RemittanceFiles,
}

/// What came of computing a claim again.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Again {
    /// The register says the same, within half a per cent: the figure.
    Same(f64),
    /// The register must be changed: the figure.
    Different(f64),
    /// The claim holds no figure that could differ: what the tables give.
    Told(f64),
    /// Nothing to compute, or not from these tables.
    Not,
}

/// Computes a claim again.
pub fn recheck(claim: &Claim, tables: &Tables) -> Again {
    let parts: Vec<&str> = claim.recompute.split(':').collect();
    let million = 1e6;
    let value = match parts.as_slice() {
        ["world_stock", year] => year.parse().ok().map(|y| tables.stock.world(y, Sex::Both) / million),
        ["stock", area, year] => Area::parse(area)
            .zip(year.parse().ok())
            .map(|(a, y)| tables.stock.immigrants(a, y, Sex::Both) / million),
        ["one_in", year] => year.parse().ok().and_then(|y| {
            tables
                .components
                .get(Area::WORLD, y)
                .map(|r| 1000.0 * r.population / tables.stock.world(y, Sex::Both))
        }),
        ["world_trend", year] => year
            .parse()
            .ok()
            .and_then(|y| world_fits(&tables.stock, 2000, 2024, y, |_| None))
            .map(|f| f.linear / million),
        ["remittances", area, year] => Area::parse(area).zip(year.parse::<u16>().ok()).and_then(|(a, y)| {
            tables
                .remittances
                .knomad
                .1
                .iter()
                .find(|k| k.area == a && k.year == y)
                .and_then(|k| k.received_usd)
                .map(|v| v / 1e9)
        }),
        _ => None,
    };
    match (value, claim.today) {
        (None, _) => Again::Not,
        (Some(v), None) => Again::Told(v),
        (Some(v), Some(t)) if (v / t - 1.0).abs() <= 0.005 => Again::Same(v),
        (Some(v), Some(_)) => Again::Different(v),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_register_can_be_read_and_every_verdict_has_a_source() {
        let claims = register().unwrap();
        assert!(claims.len() >= 8);
        for id in ["migrants-2010", "internal-740", "by-2040", "forced-labour", "forced-profits", "irregular-73"] {
            assert!(claims.iter().any(|c| c.id == id), "{id}");
        }
        for c in &claims {
            assert!(!c.source.is_empty() && c.checked_on.len() == 10, "{}", c.id);
        }
    }
}
