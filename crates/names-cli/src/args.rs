//! What can be typed. The help of each word stands in `locales/`, not here (see [`crate::HELP`]).

use clap::{Args, Subcommand};
use std::path::PathBuf;

/// The commands about names.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// `fold`
    Fold(Fold),
    /// `compare`
    Compare(Compare),
    /// `index`
    Index {
        /// `index build`
        #[command(subcommand)]
        command: IndexCommand,
    },
    /// `screen`
    Screen(Screen),
    /// `screen-file`
    ScreenFile(ScreenFile),
    /// `link`
    Link(Link),
    /// `dedupe`
    Dedupe(Dedupe),
    /// `learn`
    Learn(Learn),
    /// `fairness`
    Fairness(Fairness),
}

/// Commands about an index.
#[derive(Debug, Subcommand)]
pub enum IndexCommand {
    /// `index build`
    Build(Build),
}

/// `fold`
#[derive(Debug, Args)]
pub struct Fold {
    pub(crate) name: String,
    #[arg(long, value_name = "CODE")]
    pub(crate) language: Option<String>,
    #[arg(long)]
    pub(crate) json: bool,
}

/// `compare`
#[derive(Debug, Args)]
pub struct Compare {
    pub(crate) a: String,
    pub(crate) b: String,
    #[arg(long)]
    pub(crate) explain: bool,
    #[arg(long, value_name = "DATE")]
    pub(crate) born_a: Option<String>,
    #[arg(long, value_name = "DATE")]
    pub(crate) born_b: Option<String>,
    #[arg(long, value_name = "CODE")]
    pub(crate) nationality_a: Option<String>,
    #[arg(long, value_name = "CODE")]
    pub(crate) nationality_b: Option<String>,
    #[arg(long, value_name = "SEX")]
    pub(crate) sex_a: Option<String>,
    #[arg(long, value_name = "SEX")]
    pub(crate) sex_b: Option<String>,
    #[arg(long, value_name = "N", default_value_t = 1_000)]
    pub(crate) persons: u64,
    #[arg(long)]
    pub(crate) json: bool,
}

/// `index build`
#[derive(Debug, Args)]
pub struct Build {
    pub(crate) register: PathBuf,
    #[arg(long = "out", value_name = "FOLDER")]
    pub(crate) folder: PathBuf,
    #[arg(long)]
    pub(crate) add: bool,
}

/// How many false alarms an office can bear.
#[derive(Debug, Clone, Args)]
pub struct Alarms {
    #[arg(long = "reviews-per-1000", value_name = "N", default_value_t = 100.0)]
    pub(crate) reviews: f64,
    #[arg(long = "hits-per-1000", value_name = "N", default_value_t = 1.0)]
    pub(crate) hits: f64,
}

impl Alarms {
    /// The zones for a register of that size.
    pub(crate) fn zones(&self, persons: u64) -> sapar_names::zones::Zones {
        sapar_names::zones::Zones::for_false_alarms(persons, self.reviews, self.hits.min(self.reviews))
    }
}

/// `screen`
#[derive(Debug, Args)]
pub struct Screen {
    #[arg(long, value_name = "FOLDER")]
    pub(crate) index: PathBuf,
    #[arg(long)]
    pub(crate) name: String,
    #[arg(long, value_name = "DATE")]
    pub(crate) born: Option<String>,
    #[arg(long, value_name = "CODE")]
    pub(crate) nationality: Option<String>,
    #[arg(long)]
    pub(crate) sex: Option<String>,
    #[arg(long, value_name = "N", default_value_t = 10)]
    pub(crate) most: usize,
    #[arg(long, value_name = "ID")]
    pub(crate) not: Vec<String>,
    #[command(flatten)]
    pub(crate) alarms: Alarms,
    #[arg(long)]
    pub(crate) json: bool,
}

/// `screen-file`
#[derive(Debug, Args)]
pub struct ScreenFile {
    pub(crate) queries: PathBuf,
    #[arg(long, value_name = "FOLDER")]
    pub(crate) index: PathBuf,
    #[arg(long, value_name = "FILE")]
    pub(crate) out: Option<PathBuf>,
    #[arg(long, value_name = "N", default_value_t = 10)]
    pub(crate) most: usize,
    #[command(flatten)]
    pub(crate) alarms: Alarms,
}

/// `link`
#[derive(Debug, Args)]
pub struct Link {
    #[arg(id = "queries")]
    pub(crate) a: PathBuf,
    #[arg(id = "register")]
    pub(crate) b: PathBuf,
    #[arg(long, value_name = "FILE")]
    pub(crate) out: Option<PathBuf>,
    #[arg(long, value_name = "FOLDER")]
    pub(crate) work: Option<PathBuf>,
    #[arg(long)]
    pub(crate) one_to_one: bool,
    #[arg(long, value_name = "BITS")]
    pub(crate) least: Option<f32>,
}

/// `dedupe`
#[derive(Debug, Args)]
pub struct Dedupe {
    pub(crate) register: PathBuf,
    #[arg(long, value_name = "FILE")]
    pub(crate) out: Option<PathBuf>,
    #[arg(long, value_name = "FILE")]
    pub(crate) clusters: Option<PathBuf>,
    #[arg(long, value_name = "BITS", conflicts_with = "precision")]
    pub(crate) least: Option<f32>,
    #[arg(long, value_name = "SHARE", default_value_t = 0.995)]
    pub(crate) precision: f64,
}

/// `learn`
#[derive(Debug, Args)]
pub struct Learn {
    #[arg(required = true)]
    pub(crate) files: Vec<PathBuf>,
    #[arg(long = "out", value_name = "FOLDER")]
    pub(crate) tables: PathBuf,
}

/// `fairness`
#[derive(Debug, Args)]
pub struct Fairness {
    pub(crate) pairs: PathBuf,
    #[arg(long, value_name = "BITS", default_value_t = 10.0)]
    pub(crate) threshold: f32,
    #[arg(long)]
    pub(crate) json: bool,
}
