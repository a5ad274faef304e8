//! The flow commands, so that a larger program can wire them in as they are: parse [`Command`], call [`run`].
//!
//! Figures go to standard output as a table for people, or as JSON, CSV or SDMX-CSV; progress and remarks go to standard error. What a model
//! computed says "estimate" in its title and in every line.
#![forbid(unsafe_code)]

mod check;
mod compare;
mod estimate;
mod export;
mod output;
mod project;

pub use output::{Form, Stop};

use clap::{Args, Subcommand};
use sapar_flows::area::Area;
use sapar_flows::data::{Countries, Folder};
use std::io::Write;
use std::path::PathBuf;

/// What the numbers say.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Estimate who moved from where to where between two stock tables
    Estimate(estimate::Estimate),
    /// What if this goes on: populations, net migration, stocks, each beside its back-test
    Project(project::Project),
    /// How do our estimates, two revisions, or your own table agree?
    Compare(compare::Compare),
    /// Check quoted figures, and every default method against the naive one
    Check(check::Check),
    /// Write figures of a country or the region: CSV, JSON, SDMX-CSV
    Export(export::Export),
}

/// What every command takes.
#[derive(Debug, Clone, Default, Args)]
pub struct Shared {
    /// Folder with the official tables; otherwise SAPAR_DATA/stats, or ../shared/data/stats beside the checkout
    #[arg(long, value_name = "DIR")]
    pub data: Option<PathBuf>,
    /// Write JSON
    #[arg(long, conflicts_with_all = ["csv", "sdmx"])]
    pub json: bool,
    /// Write CSV
    #[arg(long, conflicts_with = "sdmx")]
    pub csv: bool,
    /// Write SDMX-CSV
    #[arg(long)]
    pub sdmx: bool,
}

impl Shared {
    /// The form asked for.
    fn form(&self) -> Form {
        match (self.json, self.csv, self.sdmx) {
            (true, _, _) => Form::Json,
            (_, true, _) => Form::Csv,
            (_, _, true) => Form::Sdmx,
            _ => Form::Text,
        }
    }

    /// The folder with the official tables, if there is one.
    fn folder(&self) -> Result<Option<Folder>, Stop> {
        match self.data.clone().or_else(Folder::usual) {
            Some(path) => Folder::open(&path).map(Some).map_err(Stop::refused),
            None => Ok(None),
        }
    }

    /// The folder, without which this command can do nothing.
    fn needed(&self) -> Result<Folder, Stop> {
        self.folder()?
            .ok_or_else(|| Stop::Refused("this needs the official tables: give --data DIR, or set SAPAR_DATA; `export` works without them".into()))
    }
}

/// Runs a command.
///
/// # Errors
/// Input that cannot be used, a check that fails, output that cannot be written.
pub fn run(command: &Command, out: &mut dyn Write) -> Result<(), Stop> {
    match command {
        Command::Estimate(c) => estimate::run(c, out),
        Command::Project(c) => project::run(c, out),
        Command::Compare(c) => compare::run(c, out),
        Command::Check(c) => check::run(c, out),
        Command::Export(c) => export::run(c, out),
    }
}

/// A remark on what is going on, for people who wait.
fn progress(what: &str) {
    eprintln!("{what} …");
}

/// A country by alpha-2 or alpha-3 code, in any case.
fn country(folder: Option<&Folder>, text: &str) -> Result<Area, Stop> {
    let upper = text.to_ascii_uppercase();
    if let Some(area) = Area::parse(&upper) {
        return Ok(area);
    }
    let unknown = || Stop::Refused(format!("{text:?} is not a country code of two or three letters"));
    let folder = folder.ok_or_else(unknown)?;
    let countries = Countries::read(folder).map_err(Stop::refused)?;
    countries.find(&upper).map(|c| c.area).ok_or_else(unknown)
}

/// `2015-2020`.
fn period(text: &str) -> Result<(u16, u16), String> {
    let wrong = || format!("{text:?} is not a period such as 2015-2020");
    let (a, b) = text.split_once('-').ok_or_else(wrong)?;
    let (a, b) = (a.parse().map_err(|_| wrong())?, b.parse().map_err(|_| wrong())?);
    if a < b { Ok((a, b)) } else { Err(wrong()) }
}
