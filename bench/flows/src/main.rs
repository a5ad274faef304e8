//! World flows of every period from stocks, in CPU time: reading, fitting, all six measures, by sex.
//!
//! `sapar-bench-flows [DIR]` prints one line a step. The figures to compare with are those of migest 2.0.5 (R 4.2.2) on the same inputs,
//! taken on the same machine with two cores: 37.9 s (minimum) and 29.8 s (independence) for 2015-20, of which 14.9 s and about 14 s user time.

use cpu_time::ProcessTime;
use sapar_flows::area::Area;
use sapar_flows::data::{CohortFiles, FlowInputs, Folder, Stock};
use sapar_flows::estimate::{Disturbance, Measure, PSEUDO_BAYES_WEIGHT, WorldAccounts, bands, close};
use sapar_flows::page::{compare, country};
use sapar_flows::region::{Region, Tables, outline};
use sapar_flows_page::{Form, Settings, Speech, file, html, show};
use sapar_words::Lang;
use std::path::PathBuf;

/// User seconds migest needs for the minimum and independence of one period.
const MIGEST_USER: f64 = 29.0;
/// Seconds on the clock.
const MIGEST_ELAPSED: f64 = 67.7;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let path = std::env::args_os()
        .nth(1)
        .map(PathBuf::from)
        .or_else(Folder::usual)
        .ok_or("no data folder: give one")?;
    let folder = Folder::open(&path)?;

    let clock = ProcessTime::now();
    let (stock, inputs) = (Stock::read(&folder, "2024")?, FlowInputs::read(&folder)?);
    println!("reading stocks (74,300 rows) and inputs    {:8.1} ms", ms(&clock));

    let world = WorldAccounts::new(&stock, &inputs, 2015, 2020)?;
    let both = best(20, || {
        let closed = close(&world.accounts).map_err(|e| e.to_string())?;
        Ok(closed.minimum().sum() + closed.independence().sum())
    })?;
    println!(
        "2015-20, minimum and independence          {:8.1} ms   migest / this: {:.0} user, {:.0} elapsed",
        both,
        MIGEST_USER * 1e3 / both,
        MIGEST_ELAPSED * 1e3 / both
    );
    let six = best(20, || Ok(Measure::all(&world.accounts).map_err(|e| e.to_string())?.len() as f64))?;
    println!("2015-20, all six measures                  {six:8.1} ms");
    let closed = close(&world.accounts)?;
    let products = best(20, || Ok(closed.minimum().sum() + closed.independence().sum()))?;
    println!("  of which the two products                {products:8.1} ms");
    println!("  {:?}", closed.convergence());

    let cohort = CohortFiles::read(&folder)?;
    let clock = ProcessTime::now();
    let mut runs = 0;
    for (from, to) in inputs.periods() {
        let world = WorldAccounts::new(&stock, &inputs, from, to)?;
        let (sexes, _) = world.by_sex(&cohort.population, &cohort.rates)?;
        for accounts in [&world.accounts, &sexes.women, &sexes.men] {
            let closed = close(accounts)?;
            let sum = closed.pseudo_bayes(PSEUDO_BAYES_WEIGHT).sum();
            if !sum.is_finite() {
                return Err("not finite".into());
            }
            runs += 1;
        }
    }
    println!("{runs} runs: 7 periods, both, women, men         {:8.1} ms", ms(&clock));

    let older = Stock::read(&folder, "2020")?;
    let disturbance = Disturbance::between(&stock, &older, 2015, 2020).ok_or("two revisions to compare")?;
    let clock = ProcessTime::now();
    let found = bands(&world, Measure::PseudoBayes, &disturbance, 100, 1)?;
    println!("{} disturbed estimates for bands            {:8.1} ms", found.replicates, ms(&clock));
    pages()
}

/// The pages, from the tables that come with the program: no data folder is needed.
fn pages() -> Result<(), Box<dyn std::error::Error>> {
    let clock = ProcessTime::now();
    let tables = Tables::built_in()?;
    let borders = outline()?;
    println!("loading the built-in tables, once          {:8.1} ms", ms(&clock));
    let speech = Speech::new(Lang::Ru, Settings::default().names()?);
    let (mut slowest, mut heaviest) = (0.0_f64, 0_usize);
    for &a in tables.areas() {
        let mut size = 0;
        let time = best(10, || {
            let page = country(&tables, a, None).ok_or("no page")?;
            size = html(&show(&page, &speech, Some(&borders)), Lang::Ru, &|_| Vec::new()).len();
            Ok(size as f64)
        })?;
        (slowest, heaviest) = (slowest.max(time), heaviest.max(size));
    }
    println!("a country page in Russian, the slowest     {slowest:8.1} ms, the heaviest {heaviest} bytes");
    let region = best(10, || {
        let page = compare(&tables, &Region::default(), None);
        Ok(show(&page, &speech, Some(&borders)).sections.len() as f64)
    })?;
    println!("the region's page with its map             {region:8.1} ms");
    let kaz = Area::parse("KAZ").ok_or("a code")?;
    let page = country(&tables, kaz, None).ok_or("no page")?;
    let section = page.section("destinations").ok_or("no section")?;
    let book = best(10, || Ok(file(section, Form::Xlsx, &speech, None).map_err(|e| e.to_string())?.len() as f64))?;
    println!("a workbook of one section                  {book:8.1} ms");
    Ok(())
}

fn ms(clock: &ProcessTime) -> f64 {
    clock.elapsed().as_secs_f64() * 1e3
}

/// Least CPU time of several runs: the machine is shared, and what is added to a run is never the program's.
fn best(times: usize, mut run: impl FnMut() -> Result<f64, String>) -> Result<f64, String> {
    let mut least = f64::INFINITY;
    for _ in 0..times {
        let clock = ProcessTime::now();
        let sum = run()?;
        if !sum.is_finite() {
            return Err("not finite".into());
        }
        least = least.min(ms(&clock));
    }
    Ok(least)
}
