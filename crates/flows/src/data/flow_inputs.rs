//! Population, births and deaths of each period, as the flow estimate needs them.

use super::{DataError, Folder, Once, Problem, Sheet};
use crate::area::{Area, Areas};
use crate::vintage::Vintage;

/// One country over one period.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PeriodInput {
    /// 1 July of this year …
    pub from: u16,
    /// … to 1 July of this.
    pub to: u16,
    /// The country.
    pub area: Area,
    /// Population at the start.
    pub population_start: f64,
    /// Population at the end.
    pub population_end: f64,
    /// Births between.
    pub births: f64,
    /// Deaths between.
    pub deaths: f64,
}

/// All periods of one revision.
#[derive(Debug, Clone)]
pub struct FlowInputs {
    /// Source and revision.
    pub vintage: Vintage,
    /// The rows, in the order of the file.
    pub rows: Vec<PeriodInput>,
}

impl FlowInputs {
    /// The published inputs.
    ///
    /// # Errors
    /// A file that cannot be read completely, or a country twice in a period.
    pub fn read(folder: &Folder) -> Result<FlowInputs, DataError> {
        let (sheet, vintage) = folder.sheet("flow_inputs_ims2024_wpp2024.csv.gz")?;
        FlowInputs::parse(&sheet, vintage)
    }

    /// From a sheet with the columns `year0, year1, iso3, pop0, pop1, births, deaths` in persons.
    ///
    /// # Errors
    /// As [`read`](Self::read).
    pub fn parse(sheet: &Sheet, vintage: Vintage) -> Result<FlowInputs, DataError> {
        let mut once = Once::new();
        let rows = sheet.rows(&["year0", "year1", "iso3", "pop0", "pop1", "births", "deaths"], |r| {
            let row = PeriodInput {
                from: r.year(0)?,
                to: r.year(1)?,
                area: r.area(2)?,
                population_start: r.count(3)?,
                population_end: r.count(4)?,
                births: r.count(5)?,
                deaths: r.count(6)?,
            };
            if row.to <= row.from {
                return Err(r.contradiction(Problem::Backwards { from: row.from, to: row.to }));
            }
            once.note(r, (row.from, row.to, row.area), || format!("{}, {}-{}", row.area, row.from, row.to))?;
            Ok(row)
        })?;
        Ok(FlowInputs { vintage, rows })
    }

    /// The periods there are, in order.
    pub fn periods(&self) -> Vec<(u16, u16)> {
        let mut all: Vec<_> = self.rows.iter().map(|r| (r.from, r.to)).collect();
        all.sort_unstable();
        all.dedup();
        all
    }

    /// The countries of a period and their rows in the same order.
    pub fn period(&self, from: u16, to: u16) -> (Areas, Vec<PeriodInput>) {
        let rows: Vec<PeriodInput> = self.rows.iter().filter(|r| r.from == from && r.to == to).copied().collect();
        (Areas::new(rows.iter().map(|r| r.area)), rows)
    }
}
