//! `screen`: who in a register may be this person.

use crate::args::Screen;
use crate::compare::person;
use crate::stop::Stop;
use crate::told::refused;
use sapar_names::explain::explain;
use sapar_names::index::Index;
use sapar_names::link::register_scorer;
use sapar_words::{Lang, note, say};
use serde_json::json;
use std::io::Write;

pub(crate) fn run(c: &Screen, lang: Lang, out: &mut dyn Write) -> Result<(), Stop> {
    let person = person(lang, &c.name, c.born.as_deref(), c.nationality.as_deref(), c.sex.as_deref())?;
    let index = Index::open(&c.index).map_err(refused(lang))?;
    let scorer = register_scorer(index.frequencies());
    let zones = c.alarms.zones(index.len());
    let most = c.most.saturating_add(c.not.len());
    let (hits, _) = index.screen(&scorer, &person, zones.review, most).map_err(refused(lang))?;
    let mut all = Vec::new();
    // "Not this person" is remembered by whoever asks and named in the question.
    for hit in hits.iter().filter(|h| !c.not.contains(&h.id)).take(c.most) {
        let other = index.person(hit).map_err(refused(lang))?;
        all.push((hit, explain(&scorer, &person, &other, zones)));
    }
    if c.json {
        let all: Vec<_> = all.iter().map(|(h, e)| json!({ "id": h.id, "explanation": e })).collect();
        let text = serde_json::to_string_pretty(&all).map_err(std::io::Error::from)?;
        writeln!(out, "{text}")?;
        return Ok(());
    }
    if all.is_empty() {
        let review = format!("{:.1}", zones.review);
        writeln!(out, "{}", say(lang, "names-screen-none", &[("review", review.into())]))?;
    }
    for (n, (hit, e)) in all.iter().enumerate() {
        if n > 0 {
            writeln!(out)?;
        }
        writeln!(out, "{}", say(lang, "names-screen-hit", &[("id", hit.id.as_str().into())]))?;
        write!(out, "{}", note(lang, e))?;
    }
    Ok(())
}
