//! `compare`: how far two descriptions speak for one person.

use crate::args::Compare;
use crate::remarks::Fault;
use crate::rows::language;
use crate::stop::Stop;
use crate::told::refused;
use sapar_names::explain::explain;
use sapar_names::nationality::Country;
use sapar_names::sex::Sex;
use sapar_names::zones::{Zone, Zones};
use sapar_names::{BirthDate, Person, Scorer, fold_as};
use sapar_words::{Lang, note, say};
use std::io::Write;

pub(crate) fn run(c: &Compare, lang: Lang, out: &mut dyn Write) -> Result<(), Stop> {
    let a = person(lang, &c.a, c.born_a.as_deref(), c.nationality_a.as_deref(), c.sex_a.as_deref())?;
    let b = person(lang, &c.b, c.born_b.as_deref(), c.nationality_b.as_deref(), c.sex_b.as_deref())?;
    let mut scorer = Scorer::default();
    scorer.weights = scorer.weights.among(c.persons);
    let e = explain(&scorer, &a, &b, Zones::for_false_alarms(c.persons, 100.0, 1.0));
    if c.json {
        let text = serde_json::to_string_pretty(&e).map_err(std::io::Error::from)?;
        writeln!(out, "{text}")?;
    } else if c.explain {
        write!(out, "{}", note(lang, &e))?;
    } else {
        let zone = say(lang, zone_name(e.zone), &[]);
        let args = [("bits", format!("{:.1}", e.bits).into()), ("zone", zone.into())];
        writeln!(out, "{}", say(lang, "names-compare-short", &args))?;
    }
    Ok(())
}

pub(crate) fn zone_name(zone: Zone) -> &'static str {
    match zone {
        Zone::Hit => "names-zone-name-hit",
        Zone::Review => "names-zone-name-review",
        Zone::NoHit => "names-zone-name-no_hit",
    }
}

/// A person from the words of a command line; every word must be understood.
pub(crate) fn person(lang: Lang, name: &str, born: Option<&str>, nationality: Option<&str>, sex: Option<&str>) -> Result<Person, Stop> {
    let nationality = nationality.map(Country::parse).transpose().map_err(refused(lang))?;
    let folded = fold_as(name, language(name, nationality));
    if folded.tokens().is_empty() {
        let text: String = name.chars().take(40).collect();
        return Err(Stop::Refused(say(lang, "names-no-name", &[("text", text.into())])));
    }
    let sex = match sex {
        None => None,
        Some(text) => Some(Sex::parse(text).ok_or_else(|| Stop::Refused(crate::remarks::fault(lang, &Fault::Sex(text.chars().take(20).collect()))))?),
    };
    Ok(Person {
        name: folded,
        born: born.map(BirthDate::parse).transpose().map_err(refused(lang))?.flatten(),
        nationality,
        sex,
    })
}
