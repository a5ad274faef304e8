//! `import`: a publisher's own file, as the table that the other commands read.

use crate::Shared;
use crate::output::{Stop, keep, write_whole};
use crate::tell::Teller;
use clap::{Args, ValueEnum};
use sapar_flows::data::{Cells, DataError, Names, layouts};
use sapar_flows::region;
use sapar_flows::say::{Arg, Term};
use sapar_flows::vintage::Vintage;
use std::fmt::Write as _;
use std::io::Write;
use std::path::PathBuf;

/// How a publisher lays out its file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Layout {
    /// United Nations, International Migrant Stock: by sex, destination and origin
    UnStock,
    /// United Nations, World Population Prospects: demographic indicators
    Wpp,
    /// World Bank: a column for each year
    WorldBank,
    /// UNHCR: populations by year, origin and asylum
    Unhcr,
}

/// Read a publisher's own workbook or CSV completely, and write it as the table that the other commands read.
#[derive(Debug, Args)]
pub struct Import {
    #[command(flatten)]
    pub(crate) shared: Shared,
    /// The publisher's file, XLSX or CSV
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// Its lay-out
    #[arg(long, value_enum)]
    layout: Layout,
    /// Sheet of the workbook; otherwise the first
    #[arg(long, value_name = "NAME")]
    sheet: Option<String>,
    /// First year that is a projection (prospects only)
    #[arg(long, value_name = "YEAR", default_value_t = 2024)]
    projected_from: u16,
    /// Write to this file; declare its source and revision in sources.csv beside it
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
}

pub(crate) fn run(c: &Import, tell: &Teller, out: &mut dyn Write) -> Result<(), Stop> {
    let read = || -> Result<String, DataError> {
        let cells = Cells::open(&c.file, c.sheet.as_deref())?;
        table(c, &cells, &region::names()?)
    };
    keep(&c.shared, tell, &[("FILE", &c.file)], "--out", std::slice::from_ref(&c.out))?;
    let text = read().map_err(|e| tell.error(&e))?;
    write_whole(&c.out, text.as_bytes())?;
    let rows = text.lines().count().saturating_sub(1);
    let line = Term::new("flows-cli-imported")
        .with("rows", Arg::Number(rows as f64, 0))
        .with("path", c.out.display().to_string());
    writeln!(out, "{}", tell.say(line))?;
    Ok(())
}

fn table(c: &Import, cells: &Cells, names: &Names) -> Result<String, DataError> {
    // The vintage is declared where the table is read again; here it is only carried along.
    let vintage = || Vintage {
        source: c.file.display().to_string(),
        revision: String::new(),
        retrieved: String::new(),
        copy: String::new(),
        licence: String::new(),
    };
    let mut t = String::new();
    // Writing to a string cannot fail.
    match c.layout {
        Layout::UnStock => {
            t.push_str("orig,dest,year,total,male,female\n");
            for s in layouts::un_stock(cells, names, vintage())?.cells {
                let _ = writeln!(t, "{},{},{},{},{},{}", s.origin, s.destination, s.year, s.total, s.male, s.female);
            }
        }
        Layout::Wpp => {
            t.push_str("iso3,year,kind,pop,births,deaths,mig,mig_80l,mig_80u,mig_95l,mig_95u,pop_80l,pop_80u,pop_95l,pop_95u\n");
            for ((area, year), r) in layouts::wpp_indicators(cells, vintage(), c.projected_from)?.rows {
                let kind = if r.projected { "medium" } else { "est" };
                let _ = writeln!(t, "{area},{year},{kind},{},{},{},{},,,,,,,,", r.population, r.births, r.deaths, r.net_migration);
            }
        }
        Layout::WorldBank => {
            t.push_str("iso3,indicator,year,value\n");
            for r in layouts::world_bank(cells)? {
                let _ = writeln!(t, "{},{},{},{}", r.area, r.indicator, r.year, r.value);
            }
        }
        Layout::Unhcr => {
            t.push_str("year,coo_iso,coa_iso,refugees,asylum_seekers,returned_refugees,oip\n");
            for r in layouts::unhcr_population(cells)? {
                let _ = writeln!(
                    t,
                    "{},{},{},{},{},{},{}",
                    r.year, r.origin, r.asylum, r.refugees, r.asylum_seekers, r.returned, r.other_in_need
                );
            }
        }
    }
    Ok(t)
}
