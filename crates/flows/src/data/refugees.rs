//! Refugees, asylum seekers and other people in need of protection, and what became of asylum claims.

use super::{DataError, Folder};
use crate::vintage::Vintage;

/// People of one origin in one country of asylum at the end of a year. UNHCR's codes are not all countries (`UNK`, stateless), so they
/// stay text.
#[derive(Debug, Clone, PartialEq)]
pub struct RefugeeRow {
    /// Year.
    pub year: u16,
    /// Origin.
    pub origin: String,
    /// Asylum.
    pub asylum: String,
    /// Refugees.
    pub refugees: f64,
    /// Asylum seekers.
    pub asylum_seekers: f64,
    /// Refugees who went back in the year.
    pub returned: f64,
    /// Other people in need of international protection. Always show them beside the refugees: people are moved from one column to
    /// the other.
    pub other_in_need: f64,
}

/// Decisions on asylum claims in a year.
#[derive(Debug, Clone, PartialEq)]
pub struct DecisionRow {
    /// Year.
    pub year: u16,
    /// Origin.
    pub origin: String,
    /// Asylum.
    pub asylum: String,
    /// Recognised.
    pub recognised: f64,
    /// Other protection.
    pub other: f64,
    /// Rejected.
    pub rejected: f64,
    /// Closed without decision.
    pub closed: f64,
}

/// UNHCR's tables.
#[derive(Debug, Clone)]
pub struct Refugees {
    /// Source and revision.
    pub vintage: Vintage,
    /// Population.
    pub population: Vec<RefugeeRow>,
    /// Decisions.
    pub decisions: Vec<DecisionRow>,
}

impl Refugees {
    /// Both tables.
    ///
    /// # Errors
    /// A file that cannot be read completely.
    pub fn read(folder: &Folder) -> Result<Refugees, DataError> {
        let (sheet, vintage) = folder.sheet("unhcr_population.csv.gz")?;
        let population = sheet.rows(&["year", "coo_iso", "coa_iso", "refugees", "asylum_seekers", "returned_refugees", "oip"], |r| {
            Ok(RefugeeRow {
                year: r.year(0)?,
                origin: r.text(1).to_string(),
                asylum: r.text(2).to_string(),
                refugees: r.count(3)?,
                asylum_seekers: r.count(4)?,
                returned: r.count(5)?,
                other_in_need: r.count(6)?,
            })
        })?;
        let (sheet, _) = folder.sheet("unhcr_asylum_decisions.csv.gz")?;
        let decisions = sheet.rows(
            &["year", "coo_iso", "coa_iso", "dec_recognized", "dec_other", "dec_rejected", "dec_closed"],
            |r| {
                Ok(DecisionRow {
                    year: r.year(0)?,
                    origin: r.text(1).to_string(),
                    asylum: r.text(2).to_string(),
                    recognised: r.count(3)?,
                    other: r.count(4)?,
                    rejected: r.count(5)?,
                    closed: r.count(6)?,
                })
            },
        )?;
        Ok(Refugees {
            vintage,
            population,
            decisions,
        })
    }
}

/// People newly displaced in a year.
#[derive(Debug, Clone, PartialEq)]
pub struct DisplacementRow {
    /// Year.
    pub year: u16,
    /// Origin.
    pub origin: String,
    /// Asylum.
    pub asylum: String,
    /// New refugees.
    pub refugees: f64,
    /// New asylum seekers.
    pub asylum_seekers: f64,
}

/// New displacement by year, origin and asylum.
///
/// # Errors
/// A file that cannot be read completely.
pub fn displacement(folder: &Folder) -> Result<(Vintage, Vec<DisplacementRow>), DataError> {
    let (sheet, vintage) = folder.sheet("unhcr_flows.csv.gz")?;
    let rows = sheet.rows(&["year", "coo_iso", "coa_iso", "refugees", "asylum_seekers"], |r| {
        Ok(DisplacementRow {
            year: r.year(0)?,
            origin: r.text(1).to_string(),
            asylum: r.text(2).to_string(),
            refugees: r.count(3)?,
            asylum_seekers: r.count(4)?,
        })
    })?;
    Ok((vintage, rows))
}

/// Asylum claims made in a year.
#[derive(Debug, Clone, PartialEq)]
pub struct ApplicationRow {
    /// Year.
    pub year: u16,
    /// Origin.
    pub origin: String,
    /// Asylum.
    pub asylum: String,
    /// New, repeated, appeal: the source's letter.
    pub kind: String,
    /// Counted in persons (`P`) or cases (`C`): the two must not be added.
    pub unit: String,
    /// How many.
    pub applied: f64,
}

/// Asylum claims by year, origin and asylum.
///
/// # Errors
/// A file that cannot be read completely.
pub fn applications(folder: &Folder) -> Result<(Vintage, Vec<ApplicationRow>), DataError> {
    let (sheet, vintage) = folder.sheet("unhcr_asylum_applications.csv.gz")?;
    let rows = sheet.rows(&["year", "coo_iso", "coa_iso", "app_type", "app_pc", "applied"], |r| {
        let text = |c: usize| r.text(c).to_string();
        Ok(ApplicationRow {
            year: r.year(0)?,
            origin: text(1),
            asylum: text(2),
            kind: text(3),
            unit: text(4),
            applied: r.count(5)?,
        })
    })?;
    Ok((vintage, rows))
}

/// What ended a displacement in a year.
#[derive(Debug, Clone, PartialEq)]
pub struct SolutionRow {
    /// Year.
    pub year: u16,
    /// Origin.
    pub origin: String,
    /// Asylum.
    pub asylum: String,
    /// Refugees who went back.
    pub returned: f64,
    /// Refugees taken in by a third country.
    pub resettled: f64,
    /// Refugees who became citizens.
    pub naturalised: f64,
}

/// Returns, resettlement and naturalisation.
///
/// # Errors
/// A file that cannot be read completely.
pub fn solutions(folder: &Folder) -> Result<(Vintage, Vec<SolutionRow>), DataError> {
    let (sheet, vintage) = folder.sheet("unhcr_solutions.csv.gz")?;
    let rows = sheet.rows(&["year", "coo_iso", "coa_iso", "returned_refugees", "resettlement", "naturalisation"], |r| {
        Ok(SolutionRow {
            year: r.year(0)?,
            origin: r.text(1).to_string(),
            asylum: r.text(2).to_string(),
            returned: r.count(3)?,
            resettled: r.count(4)?,
            naturalised: r.count(5)?,
        })
    })?;
    Ok((vintage, rows))
}

/// Women and men of one kind of displaced people. Where the source knows no sex, both are zero and only the total counts.
#[derive(Debug, Clone, PartialEq)]
pub struct DemographicRow {
    /// Year.
    pub year: u16,
    /// Origin.
    pub origin: String,
    /// Asylum.
    pub asylum: String,
    /// Kind of people: `REF`, `ASY`, `OIP`, …
    pub kind: String,
    /// Women and girls.
    pub women: f64,
    /// Men and boys.
    pub men: f64,
    /// Everybody.
    pub total: f64,
}

/// Displaced people by sex, 2025.
///
/// # Errors
/// A file that cannot be read completely.
pub fn demographics(folder: &Folder) -> Result<(Vintage, Vec<DemographicRow>), DataError> {
    let (sheet, vintage) = folder.sheet("unhcr_demographics_2025.csv.gz")?;
    let rows = sheet.rows(&["year", "coo_iso", "coa_iso", "pop_type", "f_total", "m_total", "total"], |r| {
        let text = |c: usize| r.text(c).to_string();
        Ok(DemographicRow {
            year: r.year(0)?,
            origin: text(1),
            asylum: text(2),
            kind: text(3),
            women: r.count(4)?,
            men: r.count(5)?,
            total: r.count(6)?,
        })
    })?;
    Ok((vintage, rows))
}
