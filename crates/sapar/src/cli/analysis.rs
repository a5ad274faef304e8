//! What can be typed after `sapar law` to explain, compare and count.

use super::{FactArgs, Output, day};
use clap::Args;
use sapar_law::day::Day;
use std::path::PathBuf;
use std::thread::available_parallelism;

/// A file of many persons.
#[derive(Debug, Clone, Args)]
pub struct PeopleArgs {
    /// CSV or Parquet; columns are named like facts (`sapar law facts`), `id` names a row, `on` is its day
    #[arg(value_name = "PEOPLE")]
    pub file: PathBuf,
    /// Leave out columns that are no facts instead of refusing them
    #[arg(long)]
    pub ignore_unknown_columns: bool,
    /// Threads; otherwise as many as the machine has processors
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=256))]
    pub threads: Option<u16>,
}

impl PeopleArgs {
    /// How many threads.
    pub fn threads(&self) -> usize {
        threads(self.threads)
    }
}

/// As many as named, else as many as there are processors.
pub fn threads(named: Option<u16>) -> usize {
    named.map_or_else(|| available_parallelism().map_or(1, usize::from), usize::from)
}

/// `sapar law batch`
#[derive(Debug, Args)]
pub struct LawBatch {
    #[command(flatten)]
    pub people: PeopleArgs,
    /// Where the answers go: .csv or .parquet
    #[arg(long, value_name = "FILE")]
    pub out: PathBuf,
    /// The day the question is asked for, where a row has no `on`; otherwise today in its country
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub on: Option<Day>,
    /// Where the cells that could not be read are listed
    #[arg(long, value_name = "FILE")]
    pub errors: Option<PathBuf>,
    /// Only these conclusions, such as work_permit,ban_until
    #[arg(long, value_name = "NAMES", value_delimiter = ',')]
    pub conclusions: Vec<String>,
    /// Also which duties, rights, consequences and remedies apply, of which it is not known, and which wait for the safeguard
    #[arg(long)]
    pub norms: bool,
}

/// `sapar law explain`
#[derive(Debug, Args)]
pub struct LawExplain {
    /// A conclusion or provision, such as ban_until or kz.overstay_fine
    pub name: String,
    #[command(flatten)]
    pub given: FactArgs,
    /// The day the question is asked for; otherwise today in that country
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub on: Option<Day>,
    /// One person of a file, counted from 1 without the header
    #[arg(long, value_name = "N", requires = "file", conflicts_with_all = ["facts", "set"])]
    pub row: Option<u64>,
    /// The file of persons: CSV or Parquet
    #[arg(long, value_name = "PEOPLE", requires = "row")]
    pub file: Option<PathBuf>,
    /// Leave out columns that are no facts instead of refusing them
    #[arg(long, requires = "file")]
    pub ignore_unknown_columns: bool,
    #[command(flatten)]
    pub output: Output,
}

/// `sapar law gaps`
#[derive(Debug, Args)]
pub struct LawGaps {
    /// Only this country, such as KZ; otherwise all
    #[arg(value_name = "COUNTRY")]
    pub country: Option<String>,
    /// Compare with this country: who is answered differently there
    #[arg(value_name = "COUNTRY2", requires = "country")]
    pub other: Option<String>,
    /// Only what holds on this day; for two countries otherwise today
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub on: Option<Day>,
    #[command(flatten)]
    pub output: Output,
}

/// `sapar law diff`
#[derive(Debug, Args)]
pub struct LawDiff {
    /// The day before
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub from: Day,
    /// The day after
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub to: Day,
    /// Only the law of this country, such as KZ
    #[arg(long, value_name = "COUNTRY")]
    pub country: Option<String>,
    /// Count whom it touches in this file of persons: CSV or Parquet
    #[arg(long, value_name = "PEOPLE")]
    pub population: Option<PathBuf>,
    /// Leave out columns that are no facts instead of refusing them
    #[arg(long, requires = "population")]
    pub ignore_unknown_columns: bool,
    /// Threads; otherwise as many as the machine has processors
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=256))]
    pub threads: Option<u16>,
    #[command(flatten)]
    pub output: Output,
}

/// `sapar law fmt`
#[derive(Debug, Args)]
pub struct LawFmt {
    /// Only say which files would change; status 1 if there are any
    #[arg(long)]
    pub check: bool,
    /// Files or folders; otherwise the folder of the laws
    #[arg(value_name = "PATH")]
    pub paths: Vec<PathBuf>,
    #[command(flatten)]
    pub output: Output,
}
