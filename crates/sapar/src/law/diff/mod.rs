//! `sapar law diff`: what changes between two days, and for whom.

mod changes;
mod count;
mod population;

use super::known_country;
use crate::cli::{LawDiff, Shared};
use crate::laws_source::{checked, for_authors};
use crate::stop::Stop;
use sapar_law::answer::Engine;
use sapar_law::diff::{LawChange, changes};
use sapar_words::say;
use serde_json::json;
use std::io::{Write, stdout};

/// Runs the command.
///
/// # Errors
/// The laws hold errors, there is no such country, or the file of persons cannot be read.
pub fn run(shared: &Shared, args: &LawDiff) -> Result<(), Stop> {
    let lang = shared.lang();
    if args.to <= args.from {
        return Err(Stop::refused(say(
            lang,
            "diff-order",
            &[("from", args.from.to_string().into()), ("to", args.to.to_string().into())],
        )));
    }
    let engine = Engine::new(checked(for_authors(shared, None)?, lang)?.laws);
    let laws = &engine.laws;
    let country = args.country.as_deref().map(|c| known_country(laws, lang, c)).transpose()?;
    let of_country = |c: &LawChange| country.is_none() || laws.packs[c.pack(laws).ix()].country == country;
    let all: Vec<LawChange> = changes(laws, args.from, args.to).into_iter().filter(of_country).collect();
    let touched = args
        .population
        .as_deref()
        .map(|file| population::count(&engine, lang, args, country, file))
        .transpose()?;
    let mut out = stdout().lock();
    if args.output.json {
        let document = json!({
            "laws": laws.fingerprint,
            "from": args.from.to_string(),
            "to": args.to.to_string(),
            "changes": all.iter().map(|c| changes::as_json(laws, lang, c)).collect::<serde_json::Value>(),
            "population": touched.as_ref().map(|t| t.as_json(laws)),
        });
        writeln!(out, "{document:#}")?;
        return Ok(());
    }
    let mut day = None;
    for c in &all {
        if day.replace(c.on()) != Some(c.on()) {
            writeln!(out, "{}", c.on())?;
        }
        for line in changes::as_text(laws, lang, c) {
            writeln!(out, "  {line}")?;
        }
    }
    if all.is_empty() {
        writeln!(out, "{}", say(lang, "diff-none", &[]))?;
    }
    if let Some(t) = touched {
        writeln!(out)?;
        out.write_all(t.as_text(laws, lang).as_bytes())?;
    }
    Ok(())
}
