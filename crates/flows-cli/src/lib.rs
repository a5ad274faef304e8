//! The flow commands, so that a larger program can wire them in as they are: parse [`Command`], call [`run`].
//!
//! Figures go to standard output as a table for people, or as JSON, CSV or SDMX-CSV; progress and remarks go to standard error. What a model
//! computed says "estimate" in its title and in every line.
#![forbid(unsafe_code)]

mod check;
mod compare;
mod estimate;
mod export;
mod import;
mod output;
mod page;
mod project;
mod tell;

pub use output::{Form, Stop};

use clap::{Args, Subcommand};
use sapar_flows::data::Folder;
use sapar_flows::say::Term;
use sapar_flows_page::{Settings, Speech};
use sapar_terminal::Room;
use sapar_words::Lang;
use std::io::Write;
use std::path::PathBuf;
use tell::Teller;

/// Whose words the help of this room has.
pub const HELP: Room<'_> = Room { name: "flows", within: &[] };

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
    /// A country, a corridor or the region as a page with charts, tables and files
    Page(page::PageArgs),
    /// Read a publisher's own workbook or CSV, and write it as the table that the other commands read
    Import(import::Import),
    /// Write figures of a country or the region: CSV, JSON, SDMX-CSV
    Export(export::Export),
}

/// What every command takes.
#[derive(Debug, Clone, Default, Args)]
pub struct Shared {
    /// Folder with the official tables; otherwise SAPAR_DATA/stats, or ../shared/data/stats beside the checkout
    #[arg(long, value_name = "DIR")]
    pub data: Option<PathBuf>,
    /// Settings of the installation: region, names of countries (TOML)
    #[arg(long, value_name = "FILE")]
    pub settings: Option<PathBuf>,
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

impl Command {
    fn shared(&self) -> &Shared {
        match self {
            Command::Estimate(c) => &c.shared,
            Command::Project(c) => &c.shared,
            Command::Compare(c) => &c.shared,
            Command::Check(c) => &c.shared,
            Command::Export(c) => &c.shared,
            Command::Page(c) => &c.shared,
            Command::Import(c) => &c.shared,
        }
    }
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
    fn folder(&self, tell: &Teller) -> Result<Option<Folder>, Stop> {
        match self.data.clone().or_else(Folder::usual) {
            Some(path) => Folder::open(&path).map(Some).map_err(|e| tell.error(&e)),
            None => Ok(None),
        }
    }

    /// The folder, without which this command can do nothing.
    fn needed(&self, tell: &Teller) -> Result<Folder, Stop> {
        self.folder(tell)?.ok_or_else(|| tell.refuse(Term::new("flows-refuse-no-data")))
    }

    /// Language and settings.
    fn teller(&self, lang: Lang) -> Result<Teller, Stop> {
        let settings = match &self.settings {
            None => Settings::default(),
            Some(path) => {
                let wrong = |e: &dyn std::fmt::Display| Stop::Refused(format!("{}: {e}", path.display()));
                let text = std::fs::read_to_string(path).map_err(|e| wrong(&e))?;
                Settings::parse(&text).map_err(|e| wrong(&e))?
            }
        };
        let names = settings.names().map_err(|e| Stop::Refused(e.to_string()))?;
        Ok(Teller {
            speech: Speech::new(lang, names),
            region: settings.region,
        })
    }
}

/// Runs a command and answers in a language.
///
/// # Errors
/// Input that cannot be used, a check that fails, output that cannot be written.
pub fn run(command: &Command, lang: Lang, out: &mut dyn Write) -> Result<(), Stop> {
    let tell = command.shared().teller(lang)?;
    match command {
        Command::Estimate(c) => estimate::run(c, &tell, out),
        Command::Project(c) => project::run(c, &tell, out),
        Command::Compare(c) => compare::run(c, &tell, out),
        Command::Check(c) => check::run(c, &tell, out),
        Command::Export(c) => export::run(c, &tell, out),
        Command::Page(c) => page::run(c, &tell, out),
        Command::Import(c) => import::run(c, &tell, out),
    }
}

/// `2015-2020`.
fn period(text: &str) -> Result<(u16, u16), String> {
    // The name of a text: nobody has said yet in which language.
    let wrong = || "usage-expect-period".to_owned();
    let (a, b) = text.split_once('-').ok_or_else(wrong)?;
    let (a, b) = (a.parse().map_err(|_| wrong())?, b.parse().map_err(|_| wrong())?);
    if a < b { Ok((a, b)) } else { Err(wrong()) }
}
