//! `compare`: our estimates beside published ones, two revisions beside each other, or a user's reported flows.

use crate::output::{Form, Stop, grouped};
use crate::{Shared, period, progress};
use clap::{Args, ValueEnum};
use sapar_flows::area::Area;
use sapar_flows::data::{Components, FlowInputs, Folder, Once, PublishedFlows, RemittanceFiles, Sheet, Stock};
use sapar_flows::estimate::{Measure, WorldAccounts};
use sapar_flows::indicators::correlation;
use sapar_flows::project::trend::REGION;
use sapar_flows::remit::bilateral::{Weight, of_year};
use sapar_flows::sex::Sex;
use serde_json::json;
use std::collections::HashMap;
use std::io::Write;
use std::path::{Path, PathBuf};

/// What is compared with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum With {
    /// Flows published by Abel & Cohen (another revision of the inputs)
    AbelCohen,
    /// The stocks of 2020 in the revisions of 2020 and 2024
    Revisions,
    /// Remittances shared like stocks, beside the World Bank's model of 2018
    Remittances,
}

/// How do figures agree?
#[derive(Debug, Args)]
pub struct Compare {
    #[command(flatten)]
    shared: Shared,
    /// What is compared with
    #[arg(long, value_enum, default_value_t = With::AbelCohen)]
    with: With,
    /// Your own reported flows: CSV with columns orig, dest, flow (three-letter codes, persons in the whole period)
    #[arg(long, value_name = "FILE", conflicts_with = "with")]
    reported: Option<PathBuf>,
    /// The period
    #[arg(long, value_parser = period, default_value = "2015-2020")]
    period: (u16, u16),
}

/// One line of a comparison.
struct Line {
    what: String,
    cells: usize,
    levels: f64,
    logs: f64,
    median_factor: f64,
    high_factor: f64,
    ours: f64,
    theirs: f64,
}

fn line(what: String, pairs: &[(f64, f64)]) -> Option<Line> {
    if pairs.len() < 3 {
        return None;
    }
    let logs: Vec<(f64, f64)> = pairs.iter().map(|(a, b)| ((a + 1.0).ln(), (b + 1.0).ln())).collect();
    let mut factors: Vec<f64> = logs.iter().map(|(a, b)| (a - b).abs().exp()).collect();
    factors.sort_by(f64::total_cmp);
    Some(Line {
        what,
        cells: pairs.len(),
        levels: correlation(pairs),
        logs: correlation(&logs),
        median_factor: factors[factors.len() / 2],
        high_factor: factors[factors.len() * 9 / 10],
        ours: pairs.iter().map(|p| p.0).sum(),
        theirs: pairs.iter().map(|p| p.1).sum(),
    })
}

pub(crate) fn run(c: &Compare, out: &mut dyn Write) -> Result<(), Stop> {
    let folder = c.shared.needed()?;
    let (title, note, lines) = match (&c.reported, c.with) {
        (Some(file), _) => (
            "Estimated flows (estimate) beside reported ones, cells of at least 100 persons".to_string(),
            "A few large cells carry the correlation of levels: read the logarithms and the factors.",
            reported(c, &folder, file)?,
        ),
        (None, With::AbelCohen) => (
            format!(
                "Our flows {}-{} (estimate) beside those of Abel & Cohen (estimate), cells of at least 100 persons there",
                c.period.0, c.period.1
            ),
            "Agreement is replication, not validation; the inputs are of other revisions, which costs more than any algorithm.",
            published(c, &folder)?,
        ),
        (None, With::Remittances) => (
            "Remittances of 2018 shared out by us (estimate) beside the World Bank's model (estimate), US$, corridors of a million and more".to_string(),
            "Both are the same kind of model: replication, not validation. Where a central bank reports a corridor, its figure wins.",
            remittances(&folder)?,
        ),
        (None, With::Revisions) => (
            "Stocks of 2020 in the revision of 2024 (ours) and of 2020 (theirs), corridors of at least 1,000".to_string(),
            "No interval of a corridor may be narrower than two revisions of the same year are apart. The two must not be joined into a series.",
            revisions(&folder)?,
        ),
    };
    if c.shared.form() == Form::Text {
        writeln!(out, "{title}")?;
        writeln!(
            out,
            "  {:34} {:>7} {:>7} {:>7} {:>8} {:>8} {:>16} {:>16}",
            "", "cells", "levels", "logs", "median x", "9/10 x", "ours", "theirs"
        )?;
        for l in &lines {
            writeln!(
                out,
                "  {:34} {:>7} {:>7.3} {:>7.3} {:>8.2} {:>8.2} {:>16} {:>16}",
                l.what,
                l.cells,
                l.levels,
                l.logs,
                l.median_factor,
                l.high_factor,
                grouped(l.ours),
                grouped(l.theirs)
            )?;
        }
        writeln!(out, "{note}")?;
    } else {
        let rows: Vec<_> = lines
            .iter()
            .map(|l| {
                json!({"what": l.what, "cells": l.cells, "correlation": l.levels, "correlation_of_logarithms": l.logs, "median_factor": l.median_factor,
                       "ninth_decile_factor": l.high_factor, "ours": l.ours, "theirs": l.theirs})
            })
            .collect();
        writeln!(out, "{:#}", json!({"title": title, "note": note, "lines": rows}))?;
    }
    Ok(())
}

fn world(c: &Compare, folder: &Folder) -> Result<WorldAccounts, Stop> {
    progress("reading stocks, populations, births and deaths");
    let stock = Stock::read(folder, "2024").map_err(Stop::refused)?;
    let inputs = FlowInputs::read(folder).map_err(Stop::refused)?;
    WorldAccounts::new(&stock, &inputs, c.period.0, c.period.1).map_err(Stop::refused)
}

fn published(c: &Compare, folder: &Folder) -> Result<Vec<Line>, Stop> {
    let world = world(c, folder)?;
    let theirs = PublishedFlows::six_measures(folder).map_err(Stop::refused)?;
    let mut lines = Vec::new();
    for (measure, flows) in Measure::all(&world.accounts).map_err(Stop::refused)? {
        let Some(cells) = theirs.period(c.period.0, measure.code()) else { continue };
        let pairs: Vec<(f64, f64)> = cells
            .iter()
            .filter_map(|((o, d), v)| Some((flows[(world.areas.place(*o)?, world.areas.place(*d)?)], *v)))
            .filter(|p| p.1 >= 100.0)
            .collect();
        lines.extend(line(measure.code().to_string(), &pairs));
    }
    Ok(lines)
}

fn reported(c: &Compare, folder: &Folder, file: &Path) -> Result<Vec<Line>, Stop> {
    let sheet = Sheet::open(file).map_err(Stop::refused)?;
    let mut once = Once::new();
    let rows = sheet
        .rows(&["orig", "dest", "flow"], |r| {
            let key = (r.area(0)?, r.area(1)?);
            once.note(r, key, || format!("{} to {}", key.0, key.1))?;
            Ok((key, r.count(2)?))
        })
        .map_err(Stop::refused)?;
    let world = world(c, folder)?;
    let mut lines = Vec::new();
    for (measure, flows) in Measure::all(&world.accounts).map_err(Stop::refused)? {
        let mut by_destination: HashMap<Area, Vec<(f64, f64)>> = HashMap::new();
        for ((o, d), v) in rows.iter().filter(|r| r.1 >= 100.0) {
            if let (Some(i), Some(j)) = (world.areas.place(*o), world.areas.place(*d)) {
                by_destination.entry(*d).or_default().push((flows[(i, j)], *v));
            }
        }
        let mut destinations: Vec<_> = by_destination.into_iter().collect();
        destinations.sort_by_key(|d| d.0);
        for (d, pairs) in destinations {
            lines.extend(line(format!("{measure}, into {d}"), &pairs));
        }
    }
    if lines.is_empty() {
        return Err(Stop::Refused(format!(
            "{}: no destination with three flows of at least 100 persons",
            sheet.file()
        )));
    }
    Ok(lines)
}

fn remittances(folder: &Folder) -> Result<Vec<Line>, Stop> {
    progress("reading remittances, stocks and incomes");
    let files = RemittanceFiles::read(folder).map_err(Stop::refused)?;
    let components = Components::read(folder).map_err(Stop::refused)?;
    let theirs: HashMap<(Area, Area), f64> = files.bilateral.1.iter().map(|b| ((b.sender, b.receiver), b.musd * 1e6)).collect();
    let mut lines = Vec::new();
    for revision in ["2024", "2020"] {
        let stock = Stock::read(folder, revision).map_err(Stop::refused)?;
        for (name, weight) in [
            ("stocks alone", Weight::Stocks),
            ("by income, 0.75", Weight::Income(0.75)),
            ("by income, 1", Weight::Income(1.0)),
        ] {
            let (flows, _) = of_year(&files, &stock, &components, 2018, 2020, weight).map_err(Stop::refused)?;
            let pairs: Vec<(f64, f64)> = flows
                .iter()
                .filter_map(|f| theirs.get(&(f.sender, f.receiver)).map(|t| (f.usd, *t)))
                .filter(|p| p.0 > 0.0 && p.1 >= 1e6)
                .collect();
            lines.extend(line(format!("{name}, stocks of {revision}"), &pairs));
        }
    }
    Ok(lines)
}

fn revisions(folder: &Folder) -> Result<Vec<Line>, Stop> {
    progress("reading two revisions");
    let table = |revision: &str| -> Result<HashMap<(Area, Area), f64>, Stop> {
        let stock = Stock::read(folder, revision).map_err(Stop::refused)?;
        Ok(stock
            .cells
            .iter()
            .filter(|c| c.year == 2020 && c.origin != Area::OTHER)
            .map(|c| ((c.origin, c.destination), c.of(Sex::Both)))
            .collect())
    };
    let (new, old) = (table("2024")?, table("2020")?);
    let in_region = |a: &Area| REGION.contains(&a.code());
    let pairs = |regional: bool| -> Vec<(f64, f64)> {
        new.iter()
            .filter(|((o, d), _)| !regional || in_region(o) || in_region(d))
            .filter_map(|(k, v)| old.get(k).map(|w| (*v, *w)))
            .filter(|p| p.0 >= 1000.0 && p.1 >= 1000.0)
            .collect()
    };
    Ok([
        line("all corridors".into(), &pairs(false)),
        line("corridors of the region".into(), &pairs(true)),
    ]
    .into_iter()
    .flatten()
    .collect())
}
