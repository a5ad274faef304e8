//! `sapar procedures`: routes side by side, what they cost and how long they take.

mod range;
mod rows;

use crate::cli::{Procedures, Shared};
use crate::columns::columns;
use crate::facts_file;
use crate::law::known_country;
use crate::laws_source;
use crate::stop::Stop;
use crate::today::today;
use rows::Row;
use sapar_law::answer::Engine;
use sapar_law::day::Day;
use sapar_law::facts::Facts;
use sapar_law::model::{Country, Laws, Procedure};
use sapar_law::plan::Plan;
use sapar_words::{Lang, date, say};
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
    let mut facts = facts_file::read(laws, lang, &args.given)?;
    if let Some(n) = args.category {
        sapar_words::told::set(laws, lang, &mut facts, "permit_category", &n.to_string()).map_err(Stop::refused)?;
    }
    let countries: Vec<Country> = match &args.country {
        Some(c) => vec![known_country(laws, lang, c)?],
        None => laws
            .packs
            .iter()
            .filter(|p| laws.procedures.iter().any(|x| laws.packs[x.pack.ix()].name == p.name))
            .filter_map(|p| p.country)
            .collect(),
    };
    let mut rows = Vec::new();
    for c in countries {
        for on in days(args, lang, c)? {
            rows.extend(rows_of(&engine, &facts, c, on)?);
        }
    }
    if args.over_time.is_some() {
        rows.sort_by(|a, b| (&a.country, &a.procedure, a.on).cmp(&(&b.country, &b.procedure, b.on)));
    }
    let mut out = stdout().lock();
    if args.output.json {
        let all: Value = rows.iter().map(|r| r.as_json(&engine.laws, lang)).collect();
        writeln!(out, "{:#}", json!({ "laws": laws.fingerprint, "rows": all }))?;
        return Ok(());
    }
    writeln!(out, "{}", say(lang, "head-laws", &[("fingerprint", laws.fingerprint.as_str().into())]))?;
    writeln!(out, "{}\n", say(lang, "head-not-advice", &[]))?;
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
    let depends: BTreeSet<String> = rows.iter().filter_map(|r| r.depends(laws, lang)).collect();
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

/// The procedures of a country on a day: for those who come, and for its own citizens who leave.
fn rows_of(engine: &Engine, facts: &Facts, c: Country, on: Day) -> Result<Vec<Row>, Stop> {
    let laws = &engine.laws;
    let own = |p: &Procedure| laws.packs[p.pack.ix()].country == Some(c);
    let failed = |e: sapar_law::plan::PlanError| Stop::refused(e.to_string());
    let (arriving, leaving) = (engine.plan(Some(c)).map_err(failed)?, engine.plan(None).map_err(failed)?);
    let here = with_country(laws, facts, "destination", c);
    let away = with_country(laws, facts, "nationality", c);
    let held = |plan: &Plan, ix: usize| plan.procedures.iter().any(|s| s.ix == ix);
    let mut rows: Vec<Row> = Vec::new();
    for steps in arriving.procedures.iter().filter(|s| own(&laws.procedures[s.ix])) {
        rows.extend(Row::new(laws, &arriving, steps, &here, on));
    }
    // What can never be open to those who come is for those who leave.
    for steps in leaving.procedures.iter().filter(|s| own(&laws.procedures[s.ix]) && !held(&arriving, s.ix)) {
        rows.extend(Row::new(laws, &leaving, steps, &away, on));
    }
    rows.sort_by_key(|r| r.procedure);
    Ok(rows)
}

fn with_country(laws: &Laws, facts: &Facts, fact: &str, c: Country) -> Facts {
    let mut facts = facts.clone();
    if let Some(f) = laws.fact(fact) {
        facts.set_stored(f, i64::from(c.0));
    }
    facts
}

/// The day as it stands in a row.
fn day_cell(lang: Lang, on: Day) -> String {
    date(lang, on)
}
