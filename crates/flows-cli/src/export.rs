//! `export`: figures of a country, or the region's tables that come with the program.

use crate::output::{self, Form, Stop};
use crate::{Shared, country, progress};
use clap::Args;
use sapar_flows::region;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

/// Write figures. Works without the official tables.
#[derive(Debug, Args)]
pub struct Export {
    #[command(flatten)]
    shared: Shared,
    /// stocks, population, flows, remittances, costs, protection, ages or outlook; all otherwise
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

pub(crate) fn run(c: &Export, out: &mut dyn Write) -> Result<(), Stop> {
    if let Some(folder) = &c.region {
        return rebuild(c, folder, out);
    }
    if let Some(t) = &c.table
        && !region::tables().any(|name| name == t)
    {
        return Err(Stop::Refused(format!(
            "there is no table {t:?}; there are: {}",
            region::tables().collect::<Vec<_>>().join(", ")
        )));
    }
    let mut figures = region::figures(c.table.as_deref()).map_err(Stop::refused)?;
    if let Some(a) = &c.area {
        let area = country(c.shared.folder()?.as_ref(), a)?;
        figures.retain(|f| f.area == area || f.counterpart == Some(area));
        if figures.is_empty() {
            return Err(Stop::Refused(format!("the built-in tables have nothing on {area}")));
        }
    }
    let form = if c.out.is_some() && c.shared.form() == Form::Text {
        Form::Csv
    } else {
        c.shared.form()
    };
    match &c.out {
        None => output::figures(out, form, &figures),
        Some(path) => {
            let mut bytes = Vec::new();
            output::figures(&mut bytes, form, &figures)?;
            write_whole(path, &bytes)?;
            eprintln!("{} figures in {}", figures.len(), path.display());
            Ok(())
        }
    }
}

fn rebuild(c: &Export, target: &Path, out: &mut dyn Write) -> Result<(), Stop> {
    let folder = c.shared.needed()?;
    progress("building the region's tables");
    let tables = region::build(&folder).map_err(Stop::refused)?;
    fs::create_dir_all(target)?;
    let mut all = 0;
    for (name, text) in &tables {
        write_whole(&target.join(name), text.as_bytes())?;
        all += text.len();
        writeln!(out, "{name:18} {:>8} bytes, {} rows", text.len(), text.lines().count() - 1)?;
    }
    writeln!(out, "{:18} {all:>8} bytes", "altogether")?;
    Ok(())
}

/// A file appears whole or not at all.
fn write_whole(path: &Path, bytes: &[u8]) -> Result<(), Stop> {
    let mut part = path.as_os_str().to_owned();
    part.push(".part");
    let part = PathBuf::from(part);
    fs::write(&part, bytes)
        .and_then(|()| fs::rename(&part, path))
        .map_err(|e| Stop::Refused(format!("{}: {e}", path.display())))
}
