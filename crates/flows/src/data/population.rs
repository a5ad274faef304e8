//! Population, births, deaths and net migration of each country and year, with the publisher's intervals.

use super::{DataError, Folder, Once, Sheet};
use crate::area::Area;
use crate::vintage::Vintage;
use std::collections::BTreeMap;

/// Bounds of a projected quantity.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Interval {
    /// Lower bound, 80 %.
    pub low80: f64,
    /// Upper bound, 80 %.
    pub high80: f64,
    /// Lower bound, 95 %.
    pub low95: f64,
    /// Upper bound, 95 %.
    pub high95: f64,
}

/// One country in one year; thousands.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct YearRow {
    /// Is this the publisher's projection (its medium variant) rather than its estimate of the past?
    pub projected: bool,
    /// Population at 1 July (derived as births over the crude birth rate).
    pub population: f64,
    /// Births of the calendar year.
    pub births: f64,
    /// Deaths of the calendar year.
    pub deaths: f64,
    /// Net migration of the calendar year.
    pub net_migration: f64,
    /// The publisher's bounds of net migration.
    pub net_migration_bounds: Option<Interval>,
    /// The publisher's bounds of population **at 31 December**, not at 1 July.
    pub population_bounds: Option<Interval>,
}

/// One revision of the components.
#[derive(Debug, Clone)]
pub struct Components {
    /// Source and revision.
    pub vintage: Vintage,
    /// By country and year.
    pub rows: BTreeMap<(Area, u16), YearRow>,
}

impl Components {
    /// The 2024 revision.
    ///
    /// # Errors
    /// A file that cannot be read completely, or a country twice in a year.
    pub fn read(folder: &Folder) -> Result<Components, DataError> {
        let (sheet, vintage) = folder.sheet("wpp2024_components.csv.gz")?;
        Components::parse(&sheet, vintage)
    }

    /// From a sheet with the columns `iso3, year, kind (est or medium), pop, births, deaths, mig` and bounds, in thousands.
    ///
    /// # Errors
    /// As [`read`](Self::read).
    pub fn parse(sheet: &Sheet, vintage: Vintage) -> Result<Components, DataError> {
        let columns = [
            "iso3", "year", "kind", "pop", "births", "deaths", "mig", "mig_80l", "mig_80u", "mig_95l", "mig_95u", "pop_80l", "pop_80u", "pop_95l", "pop_95u",
        ];
        let mut once = Once::new();
        let rows = sheet.rows(&columns, |r| {
            let key = (r.area(0)?, r.year(1)?);
            once.note(r, key, || format!("{}, {}", key.0, key.1))?;
            let projected = match r.text(2) {
                "est" => false,
                "medium" => true,
                _ => return Err(r.wrong(2, "est or medium")),
            };
            let bounds = |first: usize| -> Result<Option<Interval>, DataError> {
                Ok(
                    match (
                        r.maybe_number(first)?,
                        r.maybe_number(first + 1)?,
                        r.maybe_number(first + 2)?,
                        r.maybe_number(first + 3)?,
                    ) {
                        (Some(low80), Some(high80), Some(low95), Some(high95)) => Some(Interval { low80, high80, low95, high95 }),
                        _ => None,
                    },
                )
            };
            let row = YearRow {
                projected,
                population: r.count(3)?,
                births: r.count(4)?,
                deaths: r.count(5)?,
                net_migration: r.number(6)?,
                net_migration_bounds: bounds(7)?,
                population_bounds: bounds(11)?,
            };
            Ok((key, row))
        })?;
        Ok(Components {
            vintage,
            rows: rows.into_iter().collect(),
        })
    }

    /// One country in one year.
    pub fn get(&self, area: Area, year: u16) -> Option<&YearRow> {
        self.rows.get(&(area, year))
    }

    /// The countries, in order of code, without the world.
    pub fn areas(&self) -> Vec<Area> {
        let mut all: Vec<Area> = self.rows.keys().map(|k| k.0).filter(|&a| a != Area::WORLD).collect();
        all.dedup();
        all
    }

    /// Net migration of whole calendar years, `from` up to but without `to`; thousands. `None` if a year is missing.
    pub fn net_migration(&self, area: Area, from: u16, to: u16) -> Option<f64> {
        (from..to).map(|y| self.get(area, y).map(|r| r.net_migration)).sum()
    }

    /// Births less deaths of whole calendar years, `from` up to but without `to`; thousands.
    pub fn natural_increase(&self, area: Area, from: u16, to: u16) -> Option<f64> {
        (from..to).map(|y| self.get(area, y).map(|r| r.births - r.deaths)).sum()
    }
}
