//! Flow estimates others have published, to compare with.

use super::{DataError, Folder, Once};
use crate::area::Area;
use crate::vintage::Vintage;
use std::collections::HashMap;

/// One corridor of one period; a value for each column of the table.
#[derive(Debug, Clone, PartialEq)]
pub struct PublishedFlow {
    /// First year of the period.
    pub from: u16,
    /// Origin.
    pub origin: Area,
    /// Destination.
    pub destination: Area,
    /// Persons, in the order of [`PublishedFlows::columns`].
    pub values: Vec<f64>,
}

/// A table of published flows.
#[derive(Debug, Clone)]
pub struct PublishedFlows {
    /// Source and revision.
    pub vintage: Vintage,
    /// Names of the value columns.
    pub columns: Vec<&'static str>,
    /// The rows, in the order of the file.
    pub rows: Vec<PublishedFlow>,
}

impl PublishedFlows {
    /// Abel & Cohen's six measures.
    ///
    /// # Errors
    /// A file that cannot be read completely.
    pub fn six_measures(folder: &Folder) -> Result<PublishedFlows, DataError> {
        Self::read(
            folder,
            "abelcohen_flows_total.csv.gz",
            &["sd_drop_neg", "sd_rev_neg", "mig_rate", "da_min_open", "da_min_closed", "da_pb_closed"],
        )
    }

    /// Abel & Cohen by sex and by type of move.
    ///
    /// # Errors
    /// A file that cannot be read completely.
    pub fn by_sex_and_kind(folder: &Folder) -> Result<PublishedFlows, DataError> {
        Self::read(
            folder,
            "abelcohen_flows_sex_type.csv.gz",
            &[
                "male_da_min_closed",
                "female_da_min_closed",
                "male_da_pb_closed",
                "female_da_pb_closed",
                "outward_da_pb_closed",
                "return_da_pb_closed",
                "transit_da_pb_closed",
            ],
        )
    }

    /// Reference results of the closed methods on the 2024 revisions.
    ///
    /// # Errors
    /// A file that cannot be read completely.
    pub fn reference(folder: &Folder) -> Result<PublishedFlows, DataError> {
        Self::read(folder, "flows_estimated_ims2024.csv.gz", &["da_min_closed", "da_pb_closed"])
    }

    fn read(folder: &Folder, file: &str, columns: &[&'static str]) -> Result<PublishedFlows, DataError> {
        let (sheet, vintage) = folder.sheet(file)?;
        let mut names = vec!["year0", "orig", "dest"];
        names.extend(columns);
        let mut once = Once::new();
        let rows = sheet.rows(&names, |r| {
            let (from, origin, destination) = (r.year(0)?, r.area(1)?, r.area(2)?);
            once.note(r, (from, origin, destination), || format!("{origin}–{destination}, {from}"))?;
            let values = (0..columns.len()).map(|c| r.count(3 + c)).collect::<Result<_, _>>()?;
            Ok(PublishedFlow {
                from,
                origin,
                destination,
                values,
            })
        })?;
        Ok(PublishedFlows {
            vintage,
            columns: columns.to_vec(),
            rows,
        })
    }

    /// One column of one period by corridor; `None` if there is no such column.
    pub fn period(&self, from: u16, column: &str) -> Option<HashMap<(Area, Area), f64>> {
        let place = self.columns.iter().position(|c| *c == column)?;
        Some(
            self.rows
                .iter()
                .filter(|r| r.from == from)
                .map(|r| ((r.origin, r.destination), r.values[place]))
                .collect(),
        )
    }
}
