//! `sapar procedures`: routes side by side, what they cost and how long they take.

use crate::cli::{Procedures, Shared};
use crate::columns::columns;
use crate::facts_file;
use crate::law::known_country;
use crate::laws_source;
use crate::stop::Stop;
use crate::today::today;
use sapar_law::day::Day;
use sapar_law::facts::Facts;
use sapar_law::model::{Country, Laws};
use sapar_words::procedures::{self, Row};
use sapar_words::{Lang, is_machine_made, say};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::io::{Write, stdout};

/// Runs the command.
///
/// # Errors
/// Facts, a country or years that cannot be used.
pub fn run(shared: &Shared, args: &Procedures) -> Result<(), Stop> {
    let lang = shared.lang();
    let engine = laws_source::engine(shared)?;
    let laws = &engine.laws;
    // Without a profile of one's own the comparison starts from an ordinary worker, and says so.
    let start = args.given.profile.is_none() && laws.profiles.contains_key(procedures::STARTING_POINT);
    let mut given = args.given.clone();
    if start {
        given.profile = Some(procedures::STARTING_POINT.to_owned());
    }
    let mut facts = facts_file::read(laws, lang, &given)?;
    if let Some(n) = args.category {
        sapar_words::told::set(laws, lang, &mut facts, "permit_category", &n.to_string()).map_err(Stop::refused)?;
    }
    let countries: Vec<Country> = match args.of.typed() {
        Some(c) => vec![known_country(laws, lang, c)?],
        None => procedures::countries(laws),
    };
    let mut rows = Vec::new();
    for c in countries {
        for on in days(args, lang, c)? {
            rows.extend(procedures::rows(&engine, &facts, c, on).map_err(|e| Stop::refused(e.to_string()))?);
        }
    }
    if args.over_time.is_some() {
        rows.sort_by(|a, b| (&a.country, &a.procedure, a.on).cmp(&(&b.country, &b.procedure, b.on)));
    }
    if args.output.json {
        let all: Value = rows.iter().map(|r| r.as_json(laws, lang)).collect();
        writeln!(stdout(), "{:#}", json!({ "laws": laws.fingerprint, "profile": given.profile, "rows": all }))?;
        return Ok(());
    }
    print(laws, lang, start.then_some(&facts), &rows)
}

/// The rows under their heading, and what they depend on; `assumed` is whom they are made for, if nobody said it.
fn print(laws: &Laws, lang: Lang, assumed: Option<&Facts>, rows: &[Row]) -> Result<(), Stop> {
    let mut out = stdout().lock();
    writeln!(out, "{}", say(lang, "head-laws", &[("fingerprint", laws.fingerprint.as_str().into())]))?;
    writeln!(out, "{}", say(lang, "head-not-advice", &[]))?;
    if is_machine_made(lang) {
        writeln!(out, "{}", say(lang, "words-machine", &[]))?;
    }
    if let Some(facts) = assumed {
        writeln!(out, "\n{}", say(lang, "procedures-assumed", &[]))?;
        for told in procedures::assumed(laws, lang, facts) {
            writeln!(out, "  {told}")?;
        }
    }
    writeln!(out)?;
    if rows.is_empty() {
        writeln!(out, "{}", say(lang, "procedures-none", &[]))?;
        return Ok(());
    }
    let heading = [
        "country",
        "day",
        "route",
        "procedure",
        "cost",
        "wages",
        "days",
        "documents",
        "visits",
        "offices",
        "state",
    ];
    let heading = heading.map(|h| say(lang, &format!("column-{h}"), &[]));
    let cells: Vec<Vec<String>> = rows.iter().map(|r| r.cells(laws, lang)).collect();
    out.write_all(columns(&heading, &cells).as_bytes())?;
    let originals: BTreeSet<[String; 2]> = rows.iter().filter_map(|r| r.original(laws, lang)).collect();
    if !originals.is_empty() {
        writeln!(out)?;
    }
    for [title, russian] in originals {
        writeln!(out, "{title}\n  {russian}")?;
    }
    let depends: BTreeSet<String> = rows.iter().flat_map(|r| r.depends(laws, lang)).collect();
    for text in depends {
        writeln!(out, "{text}")?;
    }
    Ok(())
}

/// The days for which rows are made: the day asked for, or the first day of each year.
fn days(args: &Procedures, lang: Lang, c: Country) -> Result<Vec<Day>, Stop> {
    let Some(span) = &args.over_time else {
        return Ok(vec![args.on.unwrap_or_else(|| today(Some(c)))]);
    };
    let year = |t: &str| t.trim().split('-').next().and_then(|y| y.parse::<i32>().ok());
    let years = span.split_once("..").and_then(|(a, b)| Some((year(a)?, year(b)?)));
    let days: Option<Vec<Day>> = years
        .filter(|(a, b)| a <= b)
        .and_then(|(a, b)| (a..=b).map(|y| Day::from_ymd(y, 1, 1)).collect());
    days.ok_or_else(|| Stop::refused(say(lang, "refuse-years", &[("text", span.as_str().into())])))
}
