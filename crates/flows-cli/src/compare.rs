//! `compare`: our estimates beside published ones, two revisions beside each other, or a user's reported flows.

use crate::output::{Form, Stop, columns};
use crate::tell::Teller;
use crate::{Shared, period};
use clap::{Args, ValueEnum};
use sapar_flows::area::Area;
use sapar_flows::data::{Components, FlowInputs, Folder, Once, PublishedFlows, RemittanceFiles, Sheet, Stock};
use sapar_flows::estimate::{Measure, WorldAccounts};
use sapar_flows::indicators::correlation;
use sapar_flows::remit::bilateral::{Weight, of_year};
use sapar_flows::say::Term;
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
    pub(crate) shared: Shared,
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

pub(crate) fn run(c: &Compare, tell: &Teller, out: &mut dyn Write) -> Result<(), Stop> {
    let folder = c.shared.needed(tell)?;
    let (title, note, lines) = match (&c.reported, c.with) {
        (Some(file), _) => (
            Term::new("flows-cli-compare-reported"),
            "flows-cli-compare-reported-note",
            reported(c, tell, &folder, file)?,
        ),
        (None, With::AbelCohen) => (
            Term::new("flows-cli-compare-published")
                .with("from", c.period.0.to_string())
                .with("to", c.period.1.to_string()),
            "flows-cli-compare-published-note",
            published(c, tell, &folder)?,
        ),
        (None, With::Remittances) => (
            Term::new("flows-cli-compare-remittances"),
            "flows-cli-compare-remittances-note",
            remittances(tell, &folder)?,
        ),
        (None, With::Revisions) => (
            Term::new("flows-cli-compare-revisions"),
            "flows-cli-compare-revisions-note",
            revisions(tell, &folder)?,
        ),
    };
    let (title, note) = (tell.say(title), tell.word(note));
    if c.shared.form() == Form::Text {
        writeln!(out, "{title}")?;
        let head = ["what", "cells", "levels", "logs", "median-factor", "high-factor", "ours", "theirs"];
        let mut rows = vec![head.map(|h| tell.word(format!("flows-column-{h}"))).to_vec()];
        for l in &lines {
            rows.push(vec![
                l.what.clone(),
                tell.number(l.cells as f64, 0),
                tell.number(l.levels, 3),
                tell.number(l.logs, 3),
                tell.number(l.median_factor, 2),
                tell.number(l.high_factor, 2),
                tell.grouped(l.ours),
                tell.grouped(l.theirs),
            ]);
        }
        columns(out, &rows)?;
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

fn world(c: &Compare, tell: &Teller, folder: &Folder) -> Result<WorldAccounts, Stop> {
    tell.progress("flows-progress-accounts");
    let stock = Stock::read(folder, "2024").map_err(|e| tell.error(&e))?;
    let inputs = FlowInputs::read(folder).map_err(|e| tell.error(&e))?;
    WorldAccounts::new(&stock, &inputs, c.period.0, c.period.1).map_err(|e| tell.error(&e))
}

fn published(c: &Compare, tell: &Teller, folder: &Folder) -> Result<Vec<Line>, Stop> {
    let world = world(c, tell, folder)?;
    let theirs = PublishedFlows::six_measures(folder).map_err(|e| tell.error(&e))?;
    let mut lines = Vec::new();
    for (measure, flows) in Measure::all(&world.accounts).map_err(|e| tell.error(&e))? {
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

fn reported(c: &Compare, tell: &Teller, folder: &Folder, file: &Path) -> Result<Vec<Line>, Stop> {
    let sheet = Sheet::open(file).map_err(|e| tell.error(&e))?;
    let mut once = Once::new();
    let rows = sheet
        .rows(&["orig", "dest", "flow"], |r| {
            let key = (r.area(0)?, r.area(1)?);
            once.note(r, key, || format!("{} to {}", key.0, key.1))?;
            Ok((key, r.count(2)?))
        })
        .map_err(|e| tell.error(&e))?;
    let world = world(c, tell, folder)?;
    let mut lines = Vec::new();
    for (measure, flows) in Measure::all(&world.accounts).map_err(|e| tell.error(&e))? {
        let mut by_destination: HashMap<Area, Vec<(f64, f64)>> = HashMap::new();
        for ((o, d), v) in rows.iter().filter(|r| r.1 >= 100.0) {
            if let (Some(i), Some(j)) = (world.areas.place(*o), world.areas.place(*d)) {
                by_destination.entry(*d).or_default().push((flows[(i, j)], *v));
            }
        }
        let mut destinations: Vec<_> = by_destination.into_iter().collect();
        destinations.sort_by_key(|d| d.0);
        for (d, pairs) in destinations {
            let what = Term::new("flows-cli-into").with("measure", measure.code()).with("area", d);
            lines.extend(line(tell.say(what), &pairs));
        }
    }
    if lines.is_empty() {
        return Err(tell.refuse(Term::new("flows-refuse-too-few").with("file", sheet.file())));
    }
    Ok(lines)
}

fn remittances(tell: &Teller, folder: &Folder) -> Result<Vec<Line>, Stop> {
    tell.progress("flows-progress-remittances");
    let files = RemittanceFiles::read(folder).map_err(|e| tell.error(&e))?;
    let components = Components::read(folder).map_err(|e| tell.error(&e))?;
    let theirs: HashMap<(Area, Area), f64> = files.bilateral.1.iter().map(|b| ((b.sender, b.receiver), b.musd * 1e6)).collect();
    let mut lines = Vec::new();
    for revision in ["2024", "2020"] {
        let stock = Stock::read(folder, revision).map_err(|e| tell.error(&e))?;
        for (name, weight) in [
            ("flows-weight-stocks", Weight::Stocks),
            ("flows-weight-income-075", Weight::Income(0.75)),
            ("flows-weight-income-1", Weight::Income(1.0)),
        ] {
            let (flows, _) = of_year(&files, &stock, &components, 2018, 2020, weight).map_err(|e| tell.error(&e))?;
            let pairs: Vec<(f64, f64)> = flows
                .iter()
                .filter_map(|f| theirs.get(&(f.sender, f.receiver)).map(|t| (f.usd, *t)))
                .filter(|p| p.0 > 0.0 && p.1 >= 1e6)
                .collect();
            let what = Term::new("flows-cli-weight").with("weight", Term::new(name)).with("revision", revision);
            lines.extend(line(tell.say(what), &pairs));
        }
    }
    Ok(lines)
}

fn revisions(tell: &Teller, folder: &Folder) -> Result<Vec<Line>, Stop> {
    tell.progress("flows-progress-revisions");
    let table = |revision: &str| -> Result<HashMap<(Area, Area), f64>, Stop> {
        let stock = Stock::read(folder, revision).map_err(|e| tell.error(&e))?;
        Ok(stock
            .cells
            .iter()
            .filter(|c| c.year == 2020 && c.origin != Area::OTHER)
            .map(|c| ((c.origin, c.destination), c.of(Sex::Both)))
            .collect())
    };
    let (new, old) = (table("2024")?, table("2020")?);
    let in_region = |a: &Area| tell.region.contains(*a);
    let pairs = |regional: bool| -> Vec<(f64, f64)> {
        new.iter()
            .filter(|((o, d), _)| !regional || in_region(o) || in_region(d))
            .filter_map(|(k, v)| old.get(k).map(|w| (*v, *w)))
            .filter(|p| p.0 >= 1000.0 && p.1 >= 1000.0)
            .collect()
    };
    Ok([
        line(tell.word("flows-back-test-corridors"), &pairs(false)),
        line(tell.word("flows-back-test-regional-corridors"), &pairs(true)),
    ]
    .into_iter()
    .flatten()
    .collect())
}
