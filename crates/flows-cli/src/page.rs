//! `page`: a country, a corridor or the region as a page to read, print and send, with every table as a file.

use crate::Shared;
use crate::output::{Stop, keep, write_whole};
use crate::tell::Teller;
use clap::Args;
use sapar_flows::page::{Page, compare, corridor, country};
use sapar_flows::region::{Outline, Tables, outline};
use sapar_flows::say::{Arg, Term};
use sapar_flows_page::{FileError, Form, file, file_name, html, show};
use std::fs;
use std::io::Write;
use std::path::PathBuf;

/// A page with charts, tables and files. Works without the official tables.
#[derive(Debug, Args)]
pub struct PageArgs {
    #[command(flatten)]
    pub(crate) shared: Shared,
    /// The country; without one, the region side by side
    #[arg(long, value_name = "CODE")]
    area: Option<String>,
    /// Where people of --area live: the page of the corridor
    #[arg(long, value_name = "CODE", requires = "area")]
    to_area: Option<String>,
    /// Period of the flows, such as 2015-2020; otherwise the newest
    #[arg(long, value_parser = crate::period)]
    period: Option<(u16, u16)>,
    /// Tables written by `export --region`, instead of those built in
    #[arg(long, value_name = "DIR")]
    tables: Option<PathBuf>,
    /// Folder for the page (index.html) and its files
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
}

pub(crate) fn run(c: &PageArgs, tell: &Teller, out: &mut dyn Write) -> Result<(), Stop> {
    let tables = match &c.tables {
        Some(dir) => Tables::open(dir),
        None => Tables::built_in(),
    }
    .map_err(|e| tell.error(&e))?;
    let borders = outline().map_err(|e| tell.error(&e))?;
    let period = c.period.map(|(a, b)| format!("{a}/{b}"));
    let page = match (&c.area, &c.to_area) {
        (Some(a), Some(b)) => {
            let (origin, destination) = (tell.country(a)?, tell.country(b)?);
            corridor(&tables, origin, destination).ok_or_else(|| {
                let nobody = Term::new("flows-refuse-nobody-counted");
                tell.refuse(nobody.with("origin", origin).with("destination", destination))
            })?
        }
        (Some(a), None) => {
            let area = tell.country(a)?;
            country(&tables, area, period.as_deref()).ok_or_else(|| tell.refuse(Term::new("flows-refuse-nothing-on").with("area", area)))?
        }
        (None, _) => compare(&tables, &tell.region, period.as_deref()),
    };
    let written = write(&page, c, tell, &borders)?;
    let n = Arg::Count(i64::try_from(written).unwrap_or(i64::MAX));
    let line = Term::new("flows-cli-page-written")
        .with("n", n)
        .with("path", c.out.join("index.html").display().to_string());
    writeln!(out, "{}", tell.say(line))?;
    Ok(())
}

fn write(page: &Page, c: &PageArgs, tell: &Teller, borders: &Outline) -> Result<usize, Stop> {
    let target = c.out.as_path();
    let files = page.sections.iter().flat_map(|s| Form::ALL.map(|f| file_name(page, s, f)));
    let files: Vec<PathBuf> = files.chain(["index.html".to_owned()]).map(|name| target.join(name)).collect();
    // No table has the name of a file of a page.
    keep(&c.shared, tell, &[], "--out", &files)?;
    fs::create_dir_all(target).map_err(|e| Stop::Refused(format!("{}: {e}", target.display())))?;
    let mut written = 1;
    for section in &page.sections {
        for form in Form::ALL {
            match file(section, form, &tell.speech, Some(borders)) {
                Ok(bytes) => {
                    write_whole(&target.join(file_name(page, section, form)), &bytes)?;
                    written += 1;
                }
                Err(FileError::NoChart(_)) => {}
                Err(e) => return Err(Stop::Refused(e.to_string())),
            }
        }
    }
    let shown = show(page, &tell.speech, Some(borders));
    let links = |s: &sapar_flows_page::ShownSection| {
        let section = page.section(&s.id);
        let forms = Form::ALL.into_iter().filter(|f| *f != Form::Svg || s.svg.is_some());
        forms
            .filter_map(|f| section.map(|x| (f.name().to_uppercase(), file_name(page, x, f))))
            .collect()
    };
    write_whole(&target.join("index.html"), html(&shown, tell.speech.lang(), &links).as_bytes())?;
    Ok(written)
}
