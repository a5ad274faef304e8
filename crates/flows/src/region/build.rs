//! Writes the built-in tables from the official files.

use super::{MEASURES, Region, outline};
use crate::area::{Area, Areas};
use crate::data::{AgeCell, CohortFiles, Components, DataError, FlowInputs, Folder, GROUPS, Names, Refugees, RemittanceFiles, Stock, stock_ages};
use crate::estimate::{EstimateError, PSEUDO_BAYES_WEIGHT, WorldAccounts, WorldError, close};
use crate::indicators::protection;
use crate::matrix::Matrix;
use crate::project::cohort::{Migrants, ProjectError, Scenario, project};
use crate::project::{net_rate, rebuild, trend};
use crate::remit::bilateral::{self, Weight};
use crate::remit::{costs, series};
use crate::sex::Sex;
use crate::vintage::MixedRevisions;
use std::collections::BTreeSet;
use std::fmt::Write as _;

/// Why the tables were not written.
#[derive(Debug, thiserror::Error)]
pub enum BuildError {
    /// A file that cannot be read.
    #[error(transparent)]
    Data(#[from] DataError),
    /// Accounts that do not hold.
    #[error(transparent)]
    World(#[from] WorldError),
    /// Revisions that were mixed.
    #[error(transparent)]
    Mixed(#[from] MixedRevisions),
    /// A fit that fails.
    #[error(transparent)]
    Estimate(#[from] EstimateError),
    /// A projection that fails.
    #[error(transparent)]
    Project(#[from] ProjectError),
}

/// How many partners of each country are kept besides those in the region.
const PARTNERS: usize = 12;

/// The tables, as (file name, content). Deterministic: the same files give the same bytes.
///
/// # Errors
/// Official files that are missing or cannot be read completely.
pub fn build(folder: &Folder, setting: &Region) -> Result<Vec<(&'static str, String)>, BuildError> {
    let region = setting.areas();
    let stock = Stock::read(folder, "2024")?;
    let components = Components::read(folder)?;
    let cohort = rebuild::newest(folder)?;
    let names = Names::read(folder)?;
    Ok(vec![
        // Kept by hand: what the measures are does not follow from the files.
        ("measures.csv", MEASURES.to_string()),
        ("names.csv", names.csv()),
        ("outline.csv", outline::build(folder, &names)?),
        ("stocks.csv", stocks(&stock, region)),
        ("population.csv", population(&components, region)),
        ("flows.csv", flows(&stock, &FlowInputs::read(folder)?, region)?),
        ("remittances.csv", remittances(&RemittanceFiles::read(folder)?, &stock, &components, region)?),
        ("costs.csv", costs_table(&RemittanceFiles::read(folder)?, region)),
        ("protection.csv", protection_table(&Refugees::read(folder)?, region)),
        ("ages.csv", ages(&cohort, region)?),
        ("pyramids.csv", pyramids(&cohort, &stock_ages(folder)?.1, region)),
        ("outlook.csv", outlook(&stock, &components, setting)),
    ])
}

/// One table being written.
struct Out(String);

impl Out {
    fn new() -> Out {
        Out("measure,area,counterpart,sex,period,group,value,low,high\n".to_string())
    }

    #[expect(clippy::too_many_arguments, reason = "one argument a column")]
    fn row(&mut self, measure: &str, area: Area, counterpart: Option<Area>, sex: Sex, period: &str, value: f64, decimals: usize, bounds: Option<(f64, f64)>) {
        let counterpart = counterpart.map_or(String::new(), |c| c.to_string());
        let bounds = bounds.map_or(",".to_string(), |(l, h)| format!("{l:.decimals$},{h:.decimals$}"));
        // Writing to a string cannot fail.
        let _ = writeln!(self.0, "{measure},{area},{counterpart},{},{period},,{value:.decimals$},{bounds}", sex.code());
    }

    #[expect(clippy::too_many_arguments, reason = "one argument a column")]
    fn aged(&mut self, measure: &str, area: Area, sex: Sex, period: u16, age: &str, value: f64, decimals: usize) {
        let _ = writeln!(self.0, "{measure},{area},,{},{period},{age},{value:.decimals$},,", sex.code());
    }
}

fn stocks(stock: &Stock, region: &[Area]) -> String {
    let mut kept: BTreeSet<(Area, Area)> = BTreeSet::new();
    let newest = stock.years().last().copied().unwrap_or(0);
    for &home in region {
        let mut to: Vec<(f64, Area)> = Vec::new();
        let mut from: Vec<(f64, Area)> = Vec::new();
        for c in stock.cells.iter().filter(|c| c.year == newest && c.origin != Area::OTHER) {
            if c.origin == home {
                to.push((c.total, c.destination));
            }
            if c.destination == home {
                from.push((c.total, c.origin));
            }
        }
        for (list, outward) in [(&mut to, true), (&mut from, false)] {
            list.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
            for (place, &(_, other)) in list.iter().enumerate() {
                if place < PARTNERS || region.contains(&other) {
                    kept.insert(if outward { (home, other) } else { (other, home) });
                }
            }
        }
    }
    let mut out = Out::new();
    for c in stock.cells.iter().filter(|c| kept.contains(&(c.origin, c.destination))) {
        for sex in [Sex::Both, Sex::Female] {
            out.row("stock", c.destination, Some(c.origin), sex, &c.year.to_string(), c.of(sex), 0, None);
        }
    }
    for year in stock.years() {
        for sex in [Sex::Both, Sex::Female] {
            for &area in region {
                out.row("immigrants", area, None, sex, &year.to_string(), stock.immigrants(area, year, sex), 0, None);
                out.row("emigrants", area, None, sex, &year.to_string(), stock.emigrants(area, year, sex), 0, None);
            }
            out.row("immigrants", Area::WORLD, None, sex, &year.to_string(), stock.world(year, sex), 0, None);
        }
    }
    out.0
}

fn population(components: &Components, region: &[Area]) -> String {
    let mut out = Out::new();
    for &area in region.iter().chain([&Area::WORLD]) {
        for year in 1990..=2050 {
            let Some(r) = components.get(area, year) else { continue };
            let y = year.to_string();
            let (people, net) = if r.projected {
                ("population_projected", "net_migration_projected")
            } else {
                ("population", "net_migration")
            };
            out.row(people, area, None, Sex::Both, &y, r.population, 1, None);
            if area != Area::WORLD {
                out.row(
                    net,
                    area,
                    None,
                    Sex::Both,
                    &y,
                    r.net_migration,
                    1,
                    r.net_migration_bounds.map(|b| (b.low80, b.high80)),
                );
                if let Some(b) = r.net_migration_bounds.filter(|_| r.projected) {
                    let measure = "net_migration_projected_95";
                    out.row(measure, area, None, Sex::Both, &y, r.net_migration, 1, Some((b.low95, b.high95)));
                }
                out.row(
                    if r.projected { "natural_increase_projected" } else { "natural_increase" },
                    area,
                    None,
                    Sex::Both,
                    &y,
                    r.births - r.deaths,
                    1,
                    None,
                );
            }
        }
    }
    out.0
}

fn flows(stock: &Stock, inputs: &FlowInputs, region: &[Area]) -> Result<String, BuildError> {
    let mut out = Out::new();
    let rest = Area::OTHER;
    let kept = Areas::new(region.iter().copied().chain([rest]));
    for (from, to) in inputs.periods() {
        let world = WorldAccounts::new(stock, inputs, from, to)?;
        let closed = close(&world.accounts)?;
        let kinds = closed.kinds_of_pseudo_bayes(PSEUDO_BAYES_WEIGHT);
        let mixed = closed.pseudo_bayes(PSEUDO_BAYES_WEIGHT);
        let tables: [(&str, &Matrix); 5] = [
            ("flow_minimum", &closed.minimum()),
            ("flow_pseudo_bayes", &mixed),
            ("flow_outward", &kinds.outward),
            ("flow_return", &kinds.homeward),
            ("flow_transit", &kinds.transit),
        ];
        for (measure, flows) in tables {
            // Who goes home and who goes on is shown for the last two periods only: the tables stay small.
            if from < 2015 && matches!(measure, "flow_outward" | "flow_return" | "flow_transit") {
                continue;
            }
            let mut small = Matrix::zero(kept.len());
            for (i, o) in world.areas.iter().enumerate() {
                for (j, d) in world.areas.iter().enumerate() {
                    let place = |a: Area| kept.place(a).unwrap_or(kept.len() - 1);
                    small[(place(o), place(d))] += flows[(i, j)];
                }
            }
            for (i, o) in kept.iter().enumerate() {
                for (j, d) in kept.iter().enumerate() {
                    if (o != rest || d != rest) && i != j && small[(i, j)] >= 0.5 {
                        out.row(measure, d, Some(o), Sex::Both, &format!("{from}/{to}"), small[(i, j)], 0, None);
                    }
                }
            }
        }
    }
    Ok(out.0)
}

fn remittances(files: &RemittanceFiles, stock: &Stock, components: &Components, region: &[Area]) -> Result<String, BuildError> {
    let mut out = Out::new();
    for &area in region {
        for y in series::years(files, area).into_iter().filter(|y| y.year >= 2000) {
            let year = y.year.to_string();
            for (measure, value) in [("received", y.received_usd), ("paid", y.paid_usd)] {
                if let Some(v) = value {
                    out.row(measure, area, None, Sex::Both, &year, v / 1e6, 1, None);
                }
            }
            if let Some(v) = y.share_published {
                out.row("received_share", area, None, Sex::Both, &year, v, 2, None);
            }
        }
        for k in files.knomad.1.iter().filter(|k| k.area == area && k.year >= 2020) {
            if let Some(v) = k.received_usd {
                out.row("received_knomad", area, None, Sex::Both, &k.year.to_string(), v / 1e6, 1, None);
            }
            if let Some(v) = k.paid_usd {
                out.row("paid_knomad", area, None, Sex::Both, &k.year.to_string(), v / 1e6, 1, None);
            }
        }
    }
    for b in files.bilateral.1.iter().filter(|b| b.sender != b.receiver && b.musd >= 1.0) {
        if region.contains(&b.sender) || region.contains(&b.receiver) {
            out.row("bilateral_world_bank", b.receiver, Some(b.sender), Sex::Both, "2018", b.musd, 1, None);
        }
    }
    let (flows, _) = bilateral::of_year(files, stock, components, 2021, 2020, Weight::Stocks)?;
    for f in flows
        .into_iter()
        .filter(|f| f.usd >= 1e6 && f.sender != Area::OTHER && (region.contains(&f.sender) || region.contains(&f.receiver)))
    {
        out.row("bilateral_shared", f.receiver, Some(f.sender), Sex::Both, "2021", f.usd / 1e6, 1, None);
    }
    Ok(out.0)
}

fn costs_table(files: &RemittanceFiles, region: &[Area]) -> String {
    let mut out = Out::new();
    for c in costs::latest(files)
        .into_iter()
        .filter(|c| region.contains(&c.sender) || region.contains(&c.receiver))
    {
        out.row("cost", c.receiver, Some(c.sender), Sex::Both, &c.quarter, c.cost_pct, 2, None);
    }
    out.0
}

fn protection_table(refugees: &Refugees, region: &[Area]) -> String {
    let mut out = Out::new();
    for &area in region {
        for year in 2005..=2025 {
            let p = protection(refugees, area.code(), year);
            for (measure, value) in [
                ("refugees", p.refugees),
                ("other_in_need", p.other_in_need),
                ("asylum_seekers", p.asylum_seekers),
                ("returned_refugees", p.returned),
            ] {
                if value > 0.0 {
                    out.row(measure, area, None, Sex::Both, &year.to_string(), value, 0, None);
                }
            }
            let (mut hosted, mut other, mut waiting) = (0.0, 0.0, 0.0);
            for r in refugees.population.iter().filter(|r| r.year == year && r.asylum == area.code()) {
                hosted += r.refugees;
                other += r.other_in_need;
                waiting += r.asylum_seekers;
            }
            for (measure, value) in [("hosted_refugees", hosted), ("hosted_other_in_need", other), ("hosted_asylum_seekers", waiting)] {
                if value > 0.0 {
                    out.row(measure, area, None, Sex::Both, &year.to_string(), value, 0, None);
                }
            }
            if let Some(share) = p.recognition_pct {
                out.row("recognition", area, None, Sex::Both, &year.to_string(), share, 1, None);
            }
        }
    }
    out.0
}

fn ages(files: &CohortFiles, region: &[Area]) -> Result<String, BuildError> {
    let mut out = Out::new();
    // The region, and the countries outside it for which the publisher's rates are at hand: destinations to compare with.
    let mut areas: Vec<Area> = files.rates.net_by_age.keys().map(|k| k.0).filter(|a| !region.contains(a)).collect();
    areas.sort_unstable();
    areas.dedup();
    let held = |a: &&Area| files.rates.net_by_age.keys().any(|k| k.0 == **a);
    for &area in region.iter().filter(held).chain(&areas) {
        for (year, people) in working_age_before(files, area) {
            out.row("working_age", area, None, Sex::Both, &year.to_string(), people, 1, None);
        }
        for scenario in Scenario::FIXED {
            for (year, p) in project(files, area, 2020, 2050, &scenario, &Migrants::of_model_ages(0.5))? {
                let y = year.to_string();
                out.row(&format!("working_age_{scenario}"), area, None, Sex::Both, &y, p.working_age(), 1, None);
                out.row(&format!("projected_{scenario}"), area, None, Sex::Both, &y, p.total(), 1, None);
                if matches!(scenario, Scenario::Medium | Scenario::Zero) {
                    out.row(&format!("old_age_{scenario}"), area, None, Sex::Both, &y, p.old_age_ratio(), 1, None);
                }
            }
        }
    }
    Ok(out.0)
}

/// People of 15 to 64 before 2020, thousands.
fn working_age_before(files: &CohortFiles, area: Area) -> Vec<(u16, f64)> {
    let of = |sex: Sex, year: u16| {
        let row = files.population.rows.get(&(area, sex, year))?;
        Some(row.get(3..13)?.iter().sum::<f64>())
    };
    (2000..2020)
        .step_by(5)
        .filter_map(|y| Some((y, of(Sex::Male, y)? + of(Sex::Female, y)?)))
        .collect()
}

/// Migrants by age and sex in the newest year, and the population by age and sex from which projections start.
fn pyramids(files: &CohortFiles, migrants: &[AgeCell], region: &[Area]) -> String {
    let mut out = Out::new();
    let newest = migrants.iter().map(|c| c.year).max().unwrap_or(0);
    for &area in region {
        let mut cells: Vec<&AgeCell> = migrants
            .iter()
            .filter(|c| c.destination == area && c.year == newest && c.age_group != "total")
            .collect();
        cells.sort_by_key(|c| first_age(&c.age_group));
        for c in cells {
            for (sex, value) in [(Sex::Male, c.male), (Sex::Female, c.female)] {
                if let Some(v) = value {
                    out.aged("migrants_by_age", area, sex, c.year, &c.age_group, v, 0);
                }
            }
        }
        for sex in [Sex::Male, Sex::Female] {
            for (ages, value) in files.population.rows.get(&(area, sex, 2020)).into_iter().flat_map(|v| GROUPS.iter().zip(v)) {
                out.aged("population_by_age", area, sex, 2020, ages, *value, 1);
            }
        }
    }
    out.0
}

/// The age at which a group such as `15-19` or `75+` begins.
fn first_age(group: &str) -> u16 {
    group.split(['-', '+']).next().and_then(|a| a.parse().ok()).unwrap_or(0)
}

fn outlook(stock: &Stock, components: &Components, setting: &Region) -> String {
    let region = setting.areas();
    let mut out = Out::new();
    tests(&mut out, stock, components, setting);
    let population = |y: u16| components.get(Area::WORLD, y).map(|r| r.population);
    for (first, last, year) in [(2000, 2024, 2040), (1990, 2010, 2024)] {
        let Some(f) = trend::world_fits(stock, first, last, year, population) else {
            continue;
        };
        let name = if year == 2040 { "world" } else { "world_then" };
        let fits = [("linear", Some(f.linear)), ("exponential", Some(f.exponential)), ("share", f.share)];
        for (fit, value) in fits {
            if let Some(v) = value {
                out.row(&format!("{name}_{fit}"), Area::WORLD, None, Sex::Both, &year.to_string(), v, 0, None);
            }
        }
    }
    for &area in region {
        for f in net_rate::figures(components, area, 5) {
            out.row(
                "net_migration_ar1",
                area,
                None,
                Sex::Both,
                &f.period,
                f.value,
                1,
                f.bounds.map(|b| (b.low, b.high)),
            );
        }
    }
    for &origin in region {
        for &destination in region.iter().filter(|d| **d != origin) {
            for f in trend::figures(stock, origin, destination, &[2030, 2040])
                .into_iter()
                .filter(|f| f.value >= 1000.0)
            {
                out.row(
                    "stock_damped",
                    destination,
                    Some(origin),
                    Sex::Both,
                    &f.period,
                    f.value,
                    0,
                    f.bounds.map(|b| (b.low, b.high)),
                );
            }
        }
    }
    out.0
}

/// How wrong the methods of the outlook were on years they had not seen, and how wrong the naive one.
fn tests(out: &mut Out, stock: &Stock, components: &Components, setting: &Region) {
    for t in net_rate::back_test(components) {
        let period = format!("{}/{}", t.from, t.to);
        if t.known == t.from {
            out.row("test_net_ar1", Area::WORLD, None, Sex::Both, &period, t.model.mean_error, 2, None);
            out.row("test_net_persistence", Area::WORLD, None, Sex::Both, &period, t.persistence.mean_error, 2, None);
            out.row("test_net_covered_80", Area::WORLD, None, Sex::Both, &period, 100.0 * t.covered80, 0, None);
        }
    }
    for l in trend::back_test(stock, setting) {
        if l.what == trend::Which::RegionalCorridors && matches!(l.method, trend::Method::Damped | trend::Method::Naive) {
            let measure = format!("test_stock_{}", l.method);
            out.row(&measure, Area::WORLD, None, Sex::Both, &format!("2015/{}", l.year), l.score.wape, 1, None);
        }
    }
}
