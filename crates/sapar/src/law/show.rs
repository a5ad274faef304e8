//! `sapar law show NAME`: everything that is held under a name.

mod card;
mod find;

use crate::cli::{LawShow, Shared};
use crate::laws_source::{checked, for_authors};
use crate::refusal;
use crate::stop::Stop;
use sapar_law::source::nearest;
use std::io::{Write, stdout};

/// Runs the command.
///
/// # Errors
/// The laws hold errors, or nothing has that name.
pub fn run(shared: &Shared, args: &LawShow) -> Result<(), Stop> {
    let lang = shared.lang();
    let texts = for_authors(shared, None)?;
    let folder = texts.folder.clone();
    let laws = checked(texts, lang)?.laws;
    let name = args.name.trim().replace(' ', "_");
    let cards = find::cards(&laws, folder.as_deref(), &name);
    if cards.is_empty() {
        let names = find::names(&laws);
        return Err(Stop::refused(refusal::unknown(
            lang,
            "refuse-name",
            &args.name,
            nearest(&name, names.iter().map(String::as_str)),
        )));
    }
    let mut out = stdout().lock();
    if args.output.json {
        let all: serde_json::Value = cards.iter().map(card::Card::as_json).collect();
        writeln!(out, "{all:#}")?;
    } else {
        for c in &cards {
            writeln!(out, "{}", c.as_text(lang))?;
        }
    }
    Ok(())
}
