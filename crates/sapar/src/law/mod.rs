//! `sapar law …`: for those who write and read laws.

mod check;
mod coverage;
pub mod diagnostics;
mod diff;
mod explain;
mod facts;
mod fmt;
mod gaps;
mod read_by;
mod show;
mod test;
mod translate;
mod weak;

pub use coverage::known_country;

use crate::cli::{Law, Shared};
use crate::stop::Stop;

/// Runs one of the commands.
///
/// # Errors
/// What it refuses or finds wrong.
pub fn run(shared: &Shared, command: &Law) -> Result<(), Stop> {
    match command {
        Law::Check(args) => check::run(shared, args),
        Law::Test(args) => test::run(shared, args),
        Law::Show(args) => show::run(shared, args),
        Law::Facts(args) => facts::run(shared, args),
        Law::Coverage(args) => coverage::run(shared, args),
        Law::Explain(args) => explain::run(shared, args),
        Law::Gaps(args) => gaps::run(shared, args),
        Law::Diff(args) => diff::run(shared, args),
        Law::Batch(args) => crate::batch::run(shared, args),
        Law::Fmt(args) => fmt::run(shared, args),
        Law::Translate(args) => translate::run(shared, args),
    }
}

/// `file:line` of a place in the laws.
fn place(laws: &sapar_law::model::Laws, folder: Option<&std::path::Path>, span: sapar_law::source::Span) -> String {
    match laws.sources.get(span.file as usize) {
        Some(s) => format!("{}:{}", diagnostics::path(folder, s), sapar_law::source::line_column(&s.text, span.start).0),
        None => String::new(),
    }
}
