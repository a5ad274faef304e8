//! The commands about names, so that a larger program can wire them in as they are: parse [`Command`], call [`run`].
//!
//! Every text a person reads comes from `locales/`, the help too ([`HELP`] says whose). Answers go to standard output or to
//! a file; progress and remarks on rows go to standard error. A bad row is said with line and column, and the run goes on.
#![forbid(unsafe_code)]

mod args;
mod build;
mod compare;
mod dedupe;
mod fairness;
mod fold;
mod help;
mod kept;
mod learn;
mod link;
mod out;
mod progress;
mod reads;
mod remarks;
mod rows;
mod screen;
mod screen_file;
mod stop;
mod told;

pub use args::{Command, IndexCommand};
pub use help::HELP;
pub use stop::Stop;

use sapar_words::Lang;
use std::io::Write;

/// Runs a command.
///
/// # Errors
/// Input that cannot be used, output that cannot be written.
pub fn run(command: &Command, lang: Lang, out: &mut dyn Write) -> Result<(), Stop> {
    match command {
        Command::Fold(c) => fold::run(c, lang, out),
        Command::Compare(c) => compare::run(c, lang, out),
        Command::Index { command } => match command {
            IndexCommand::Build(c) => build::run(c, lang),
        },
        Command::Screen(c) => screen::run(c, lang, out),
        Command::ScreenFile(c) => screen_file::run(c, lang, out),
        Command::Link(c) => link::run(c, lang, out),
        Command::Dedupe(c) => dedupe::run(c, lang, out),
        Command::Learn(c) => learn::run(c, lang),
        Command::Fairness(c) => fairness::run(c, lang, out),
    }
}
