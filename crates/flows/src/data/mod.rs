//! The official files and where they lie.
//!
//! A [`Folder`] is a directory with the published tables. Which source, revision, copy and licence each file has stands in `sources.csv`;
//! the program brings one for the files it knows, and a `sources.csv` in the folder itself adds others or replaces them (a newer
//! revision under an old name, say). A file nobody declared is not read: a number without a source is not a figure.

mod areas;
mod cells;
mod cohort;
mod error;
mod flow_inputs;
pub mod layouts;
mod population;
mod published;
mod refugees;
mod remittances;
mod sheet;
mod stock;

pub use areas::{Countries, Country, Distances, Names, Occupation, occupations};
pub use cells::{Cells, Header, Line};
pub(crate) use cohort::GROUPS;
pub use cohort::{AgeTable, CohortFiles, RateTable};
pub use error::{DataError, Problem};
pub use flow_inputs::{FlowInputs, PeriodInput};
pub use population::{Components, Interval, YearRow};
pub use published::{PublishedFlow, PublishedFlows};
pub use refugees::{
    ApplicationRow, DecisionRow, DemographicRow, DisplacementRow, RefugeeRow, Refugees, SolutionRow, applications, demographics, displacement, solutions,
};
pub use remittances::{BilateralRow, CostRow, GdpRow, RemittanceFiles, RemittanceRow};
pub use sheet::{Once, Row, Sheet};
pub use stock::{AgeCell, Stock, StockCell, stock_ages};

use crate::vintage::Vintage;
use std::collections::HashMap;
use std::path::{Path, PathBuf};

const BUILT_IN: &str = include_str!("../../data/sources.csv");

/// A directory with the official tables, and the vintage of each.
#[derive(Debug, Clone)]
pub struct Folder {
    path: PathBuf,
    vintages: HashMap<String, Vintage>,
}

impl Folder {
    /// Opens a directory.
    ///
    /// # Errors
    /// If it is no directory, or its own `sources.csv` cannot be read.
    pub fn open(path: &Path) -> Result<Folder, DataError> {
        if !path.is_dir() {
            return Err(DataError::NotFound {
                path: path.display().to_string(),
            });
        }
        let mut vintages = built_in_sources()?;
        let own = path.join("sources.csv");
        if own.is_file() {
            vintages.extend(read_sources(&Sheet::open(&own)?)?);
        }
        Ok(Folder {
            path: path.to_path_buf(),
            vintages,
        })
    }

    /// Where the data usually are: `SAPAR_DATA` with its sub-folder `stats`, else `shared/data/stats` beside the checkout, seen from
    /// the working directory or any folder above it.
    pub fn usual() -> Option<PathBuf> {
        if let Some(root) = std::env::var_os("SAPAR_DATA") {
            let root = PathBuf::from(root);
            let stats = root.join("stats");
            return Some(if stats.is_dir() { stats } else { root });
        }
        let here = std::env::current_dir().ok()?;
        here.ancestors().map(|a| a.join("../shared/data/stats")).find(|p| p.is_dir())
    }

    /// The file and what is known about it.
    ///
    /// # Errors
    /// [`DataError::NoVintage`] for a file nobody declared, [`DataError::NotFound`] and the like for one that cannot be read.
    pub fn sheet(&self, file: &str) -> Result<(Sheet, Vintage), DataError> {
        let vintage = self
            .vintages
            .get(file)
            .cloned()
            .ok_or_else(|| DataError::NoVintage { file: file.to_string() })?;
        Ok((Sheet::open(&self.path.join(file))?, vintage))
    }

    /// Is the file there?
    pub fn has(&self, file: &str) -> bool {
        self.path.join(file).is_file()
    }

    /// The directory.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Declared files in order of name.
    pub fn declared(&self) -> Vec<(&str, &Vintage)> {
        let mut all: Vec<_> = self.vintages.iter().map(|(f, v)| (f.as_str(), v)).collect();
        all.sort_by_key(|(f, _)| *f);
        all
    }
}

/// Source and revision of each file the program knows.
pub(crate) fn built_in_sources() -> Result<HashMap<String, Vintage>, DataError> {
    read_sources(&Sheet::from_bytes("sources.csv (built in)", BUILT_IN.as_bytes())?)
}

fn read_sources(sheet: &Sheet) -> Result<HashMap<String, Vintage>, DataError> {
    let mut once = Once::new();
    let rows = sheet.rows(&["file", "source", "revision", "retrieved", "copy", "licence"], |r| {
        for column in 0..6 {
            if column != 4 && r.text(column).is_empty() {
                return Err(r.wrong(column, "filled in"));
            }
        }
        let file = r.text(0).to_string();
        once.note(r, file.clone(), || file.clone())?;
        let vintage = Vintage {
            source: r.text(1).to_string(),
            revision: r.text(2).to_string(),
            retrieved: r.text(3).to_string(),
            copy: r.text(4).to_string(),
            licence: r.text(5).to_string(),
        };
        Ok((file, vintage))
    })?;
    Ok(rows.into_iter().collect())
}
