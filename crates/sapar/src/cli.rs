//! What can be typed.

mod analysis;

pub use analysis::{LawBatch, LawDiff, LawExplain, LawFmt, LawGaps, threads};

use clap::{Args, CommandFactory, FromArgMatches, Parser, Subcommand};
use sapar_law::day::Day;
use sapar_terminal::{Room, asked, complain, of_system, told};
use sapar_words::Lang;
use std::ffi::OsString;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;

/// Sapar: the open-source system for managing labour migration.
#[derive(Debug, Parser)]
#[command(name = "sapar", version, propagate_version = true)]
pub struct Cli {
    #[command(flatten)]
    pub shared: Shared,
    #[command(subcommand)]
    pub command: Command,
}

/// What every command takes.
#[derive(Debug, Clone, Args)]
pub struct Shared {
    /// Read the laws from this folder instead of those built in
    #[arg(long, global = true, value_name = "DIR")]
    pub laws: Option<PathBuf>,
    /// Language of the answer: en, ru, kk, ky, uz, uz-Cyrl, tg, fa or ur; otherwise that of the system, else English
    #[arg(long, global = true, value_name = "LANG", value_parser = lang)]
    pub lang: Option<Lang>,
}

impl Shared {
    /// The language asked for, else that of the system, else English.
    pub fn lang(&self) -> Lang {
        self.lang.or_else(of_system).unwrap_or_default()
    }
}

/// Whose words the help of a command has: the rooms of names and flows speak for themselves.
pub const HELP: Room<'_> = Room {
    name: "cli",
    within: &[("names", "names"), ("flows", "flows")],
};

/// What was typed; the error is the status with which the program ends, once help or complaint have been printed.
///
/// # Errors
/// Help was asked for, or the words are not understood.
pub fn read() -> Result<Cli, ExitCode> {
    let words: Vec<OsString> = std::env::args_os().collect();
    let lang = asked(&words).or_else(of_system).unwrap_or_default();
    let matches = sapar_terminal::parse(Cli::command, &HELP, lang, &words)?;
    Cli::from_arg_matches(&matches).map_err(|e| {
        complain(&told(&e, lang));
        ExitCode::from(2)
    })
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// What the law asks and gives: asks questions in a terminal, or answers given facts
    Advise(Advise),
    /// Start the portal on this machine, to look around
    Demo(Serve),
    /// Three invented people ask in the terminal, and are answered
    Examples,
    /// Work on the laws
    Law {
        #[command(subcommand)]
        command: Law,
    },
    /// What the numbers say: flows from stocks, projections, remittances, quoted figures checked
    Flows {
        #[command(subcommand)]
        command: sapar_flows_cli::Command,
    },
    /// Serve the portal: advice in the browser, and the JSON API
    Serve(Serve),
    /// One person in many scripts: compare, screen, link
    Names {
        #[command(subcommand)]
        command: sapar_names_cli::Command,
    },
    /// Compare procedures: cost, days, papers, visits, offices
    Procedures(Procedures),
}

/// Facts about a person.
#[derive(Debug, Clone, Default, Args)]
pub struct FactArgs {
    /// Facts from a JSON or TOML file; `-` reads JSON from standard input
    #[arg(long, value_name = "FILE")]
    pub facts: Option<PathBuf>,
    /// Facts of a profile that the laws declare, such as safe_adult
    #[arg(long, value_name = "PROFILE")]
    pub profile: Option<String>,
    /// One fact, such as nationality=UZ (`sapar law facts` lists them with their values); may be repeated, each name once
    #[arg(long = "set", value_name = "NAME=VALUE")]
    pub set: Vec<String>,
}

impl FactArgs {
    /// Was anything given?
    pub fn any(&self) -> bool {
        self.facts.is_some() || self.profile.is_some() || !self.set.is_empty()
    }
}

/// `sapar serve`, `sapar demo`
#[derive(Debug, Args)]
pub struct Serve {
    /// Settings from this TOML file (see docs/portal.md)
    #[arg(long, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// Listen here instead of where the settings say
    #[arg(long, value_name = "ADDRESS:PORT")]
    pub listen: Option<SocketAddr>,
    /// Answer as if today were this day, in every country
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub today: Option<Day>,
    /// Read help.csv, the directory of those who help, from this folder instead of the one built in
    #[arg(long, value_name = "DIR")]
    pub directory: Option<PathBuf>,
    /// Check the settings and the directory, print what would be used, and stop
    #[arg(long)]
    pub check: bool,
}

/// `sapar advise`
#[derive(Debug, Args)]
pub struct Advise {
    #[command(flatten)]
    pub given: FactArgs,
    /// Only this topic, such as work or wages (`sapar law facts` lists them); may be repeated
    #[arg(long = "topic", value_name = "TOPIC")]
    pub topics: Vec<String>,
    /// The day the question is asked for; otherwise today in that country
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub on: Option<Day>,
    /// Ask questions even if facts are given or the input is no terminal
    #[arg(long)]
    pub ask: bool,
    /// Answer as JSON (see docs/advise-json.md)
    #[arg(long)]
    pub json: bool,
    /// A fact that the person cannot tell: the next question is another; may be repeated
    #[arg(long = "skip", value_name = "FACT", requires = "json")]
    pub skipped: Vec<String>,
    /// Write the dated duties as a calendar; `-` writes it instead of the answer
    #[arg(long, value_name = "FILE")]
    pub ics: Option<PathBuf>,
}

/// `sapar law …`
#[derive(Debug, Subcommand)]
pub enum Law {
    /// Check texts, types, figures, and that a case reaches every provision
    Check(LawCheck),
    /// Run the cases that stand beside the provisions
    Test(LawTest),
    /// Show a provision, definition, conclusion, value, table, act, fact, topic, profile or procedure
    Show(LawShow),
    /// List every fact that can be asked, the members of its list, and the topics
    Facts(Output),
    /// What is held for each country and topic, and how well it is sourced
    Coverage(LawCoverage),
    /// Why an answer comes out as it does for one person, and what would change it
    Explain(LawExplain),
    /// Holes, contradictions and provisions that never apply; with two countries, where they differ
    Gaps(LawGaps),
    /// What changes between two days, and for whom
    Diff(LawDiff),
    /// Answer for a file of persons: CSV or Parquet, millions of rows
    Batch(LawBatch),
    /// Put law texts into their one written form
    Fmt(LawFmt),
    /// Sentences of the laws in other languages: what is missing, and taking in what was translated
    Translate(LawTranslate),
}

/// Which pack.
#[derive(Debug, Clone, Args)]
pub struct Which {
    /// Only this pack, such as kz
    #[arg(long, value_name = "PACK")]
    pub pack: Option<String>,
    /// Leave out files of other packs that hold errors
    #[arg(long, requires = "pack")]
    pub only: bool,
}

/// How the answer is written.
#[derive(Debug, Clone, Args)]
pub struct Output {
    /// As JSON
    #[arg(long)]
    pub json: bool,
}

/// `sapar law check`
#[derive(Debug, Args)]
pub struct LawCheck {
    #[command(flatten)]
    pub which: Which,
    /// Also look for provisions that contradict one another, in every box of facts (as `gaps` does; some seconds for all laws)
    #[arg(long)]
    pub boxes: bool,
    #[command(flatten)]
    pub output: Output,
}

/// `sapar law test`
#[derive(Debug, Args)]
pub struct LawTest {
    #[command(flatten)]
    pub which: Which,
    /// Also make every number one larger and tell where no case fails (a minute or two for all laws)
    #[arg(long)]
    pub weak: bool,
    /// With --weak: name every row of figures too, not only how many there are in each file
    #[arg(long, requires = "weak")]
    pub rows: bool,
    #[command(flatten)]
    pub output: Output,
}

/// `sapar law show`
#[derive(Debug, Args)]
pub struct LawShow {
    /// Such as kz.overstay_fine, work_permit, kz.mci, KZ-COAO-2014, entry_date
    pub name: String,
    #[command(flatten)]
    pub output: Output,
}

/// Which country, if not all.
#[derive(Debug, Args)]
pub struct OneCountry {
    /// Only this country, such as KZ
    #[arg(value_name = "COUNTRY")]
    country: Option<String>,
    /// The same: the country alone is enough
    #[arg(long = "country", id = "named_country", value_name = "COUNTRY", hide = true, conflicts_with = "country")]
    named: Option<String>,
}

impl OneCountry {
    /// The country as it was typed.
    pub fn typed(&self) -> Option<&str> {
        self.country.as_deref().or(self.named.as_deref())
    }
}

/// `sapar law coverage`
#[derive(Debug, Args)]
pub struct LawCoverage {
    #[command(flatten)]
    pub of: OneCountry,
    #[command(flatten)]
    pub output: Output,
}

/// `sapar law translate`
#[derive(Debug, Args)]
pub struct LawTranslate {
    /// Into this language, such as kk
    #[arg(value_name = "LANG", value_parser = lang)]
    pub into: Lang,
    /// Only this pack, such as kz
    #[arg(long, value_name = "PACK")]
    pub pack: Option<String>,
    /// Take in translations: lines of `pack/name`, tab, sentence; writes LAWS/<pack>/<lang>.ftl
    #[arg(long, value_name = "FILE")]
    pub take: Option<PathBuf>,
    /// Print every sentence, not only those whose translation is missing or stale
    #[arg(long, conflicts_with = "take")]
    pub all: bool,
    /// The sentences taken in were compared with the original by this person: name and date
    #[arg(long, value_name = "WHO", requires = "take")]
    pub reviewed: Option<String>,
}

/// `sapar procedures`
#[derive(Debug, Args)]
pub struct Procedures {
    #[command(flatten)]
    pub of: OneCountry,
    /// On this day; otherwise today
    #[arg(long, value_name = "DATE", value_parser = day, conflicts_with = "over_time")]
    pub on: Option<Day>,
    /// Category of worker, 1 to 4
    #[arg(long, value_name = "N")]
    pub category: Option<i64>,
    /// One row a year: 2017..2026
    #[arg(long, value_name = "FROM..TO")]
    pub over_time: Option<String>,
    #[command(flatten)]
    pub given: FactArgs,
    #[command(flatten)]
    pub output: Output,
}

// What a value should have been is told by the name of a text, since nobody has said yet in which language.
fn lang(text: &str) -> Result<Lang, String> {
    Lang::parse(text).ok_or_else(|| "usage-expect-lang".to_owned())
}

fn day(text: &str) -> Result<Day, String> {
    Day::parse(text).ok_or_else(|| "usage-expect-date".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use sapar_terminal::in_language;

    #[test]
    fn every_command_and_word_has_its_help_in_every_complete_language() {
        for lang in Lang::COMPLETE {
            let mut waiting = vec![in_language(Cli::command(), lang, &HELP)];
            while let Some(c) = waiting.pop() {
                let about = c.get_about().map(ToString::to_string).unwrap_or_default();
                let of = |text: &str| lang == Lang::En || text.chars().any(|c| matches!(c, 'а'..='я'));
                assert!(of(&about) && !about.is_empty(), "{} in {}: {about:?}", c.get_name(), lang.code());
                for arg in c.get_arguments() {
                    let help = arg.get_help().map(ToString::to_string).unwrap_or_default();
                    // Names of laws and methods are the same in every language; whatever else a help says is not.
                    let only_names = help.split([',', ' ']).all(|w| w.contains(['_', '.', '-']) || w.is_empty() || w.len() < 3);
                    assert!(
                        !help.is_empty() && (of(&help) || only_names),
                        "{} {} in {}: {help:?}",
                        c.get_name(),
                        arg.get_id(),
                        lang.code()
                    );
                }
                waiting.extend(c.get_subcommands().cloned());
            }
        }
    }
}
