//! `export`: figures of a country, or the region's tables that come with the program.

use crate::Shared;
use crate::output::{self, Form, Stop, keep, write_whole};
use crate::tell::Teller;
use clap::Args;
use sapar_flows::region;
use sapar_flows::say::{Arg, Term};
use sapar_terminal::complain;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

/// Write figures. Works without the official tables.
#[derive(Debug, Args)]
pub struct Export {
    #[command(flatten)]
    pub(crate) shared: Shared,
    /// stocks, population, flows, remittances, costs, protection, ages, pyramids or outlook; all otherwise
    #[arg(long)]
    table: Option<String>,
    /// Only figures of this country
    #[arg(long, value_name = "CODE")]
    area: Option<String>,
    /// Write to this file
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Write the built-in tables anew into this folder, from the official ones
    #[arg(long, value_name = "DIR", conflicts_with_all = ["table", "area", "out"])]
    region: Option<PathBuf>,
}

pub(crate) fn run(c: &Export, tell: &Teller, out: &mut dyn Write) -> Result<(), Stop> {
    if let Some(folder) = &c.region {
        return rebuild(c, tell, folder, out);
    }
    if let Some(t) = &c.table
        && !region::tables().any(|name| name == t)
    {
        let there = region::tables().collect::<Vec<_>>().join(", ");
        return Err(tell.refuse(Term::new("flows-refuse-table").with("table", t.as_str()).with("there", there)));
    }
    let mut figures = region::figures(c.table.as_deref()).map_err(|e| tell.error(&e))?;
    if let Some(a) = &c.area {
        let area = tell.country(a)?;
        figures.retain(|f| f.area == area || f.counterpart == Some(area));
        if figures.is_empty() {
            return Err(tell.refuse(Term::new("flows-refuse-nothing-on").with("area", area)));
        }
    }
    let form = if c.out.is_some() && c.shared.form() == Form::Text {
        Form::Csv
    } else {
        c.shared.form()
    };
    match &c.out {
        None => output::figures(out, form, &figures, tell),
        Some(path) => {
            keep(&c.shared, tell, &[], "--out", std::slice::from_ref(path))?;
            let mut bytes = Vec::new();
            output::figures(&mut bytes, form, &figures, tell)?;
            write_whole(path, &bytes)?;
            let n = Arg::Count(i64::try_from(figures.len()).unwrap_or(i64::MAX));
            complain(&format!(
                "{}\n",
                tell.say(Term::new("flows-cli-written").with("n", n).with("path", path.display().to_string()))
            ));
            Ok(())
        }
    }
}

fn rebuild(c: &Export, tell: &Teller, target: &Path, out: &mut dyn Write) -> Result<(), Stop> {
    let folder = c.shared.needed(tell)?;
    tell.progress("flows-progress-region");
    let tables = region::build(&folder, &tell.region).map_err(|e| tell.error(&e))?;
    let files: Vec<PathBuf> = tables.iter().map(|(name, _)| target.join(name)).collect();
    keep(&c.shared, tell, &[], "--region", &files)?;
    fs::create_dir_all(target)?;
    let mut all = 0;
    for (name, text) in &tables {
        write_whole(&target.join(name), text.as_bytes())?;
        all += text.len();
        let size = Term::new("flows-cli-size")
            .with("bytes", Arg::Number(text.len() as f64, 0))
            .with("rows", Arg::Number((text.lines().count() - 1) as f64, 0));
        writeln!(out, "{name:18} {}", tell.say(size))?;
    }
    writeln!(out, "{}", tell.say(Term::new("flows-cli-size-all").with("bytes", Arg::Number(all as f64, 0))))?;
    Ok(())
}
