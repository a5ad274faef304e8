//! `link`: rows of two registers that may be one person. The second becomes an index, the first is streamed through it.

use crate::args::Link;
use crate::build::build;
use crate::out::{PAIRS, beside, table};
use crate::screen_file::{Asked, screen};
use crate::stop::Stop;
use crate::told::{no_file, refused};
use sapar_names::index::Index;
use sapar_names::link::even_odds;
use sapar_names::zones::Zones;
use sapar_words::{Lang, say};
use std::collections::HashSet;
use std::io::Write;
use std::path::{Path, PathBuf};

/// Answers kept for a row.
const MOST: usize = 10;

pub(crate) fn run(c: &Link, lang: Lang, out: &mut dyn Write) -> Result<(), Stop> {
    let work = c.work.clone().unwrap_or_else(|| match &c.out {
        Some(path) => beside(path, ".index"),
        None => std::env::temp_dir().join(format!("sapar-link-{}", std::process::id())),
    });
    let index = index_of(lang, &c.b, &work)?;
    let persons = index.len();
    let asked = Asked {
        queries: &c.a,
        out: c.out.as_deref(),
        most: MOST,
        zones: Zones::for_false_alarms(persons, 100.0, 1.0),
        // Even odds if every row has a partner: the pairs are weighed against each other afterwards.
        least: c.least.unwrap_or_else(|| even_odds(persons as f64, 1.0)),
    };
    let (rows, found) = if c.one_to_one {
        let whole = beside(&work, ".csv");
        let (rows, _) = screen(lang, &index, &Asked { out: Some(&whole), ..asked }, out)?;
        let kept = once_each(lang, &whole)?;
        let found = kept.len() as u64;
        table(lang, c.out.as_deref(), out, PAIRS, kept.into_iter().map(Ok))?;
        let _ = std::fs::remove_file(&whole);
        (rows, found)
    } else {
        screen(lang, &index, &asked, out)?
    };
    if c.work.is_none() {
        // Only needed again if this run had been stopped.
        let _ = std::fs::remove_dir_all(&work);
    }
    let args = [("rows", rows.to_string().into()), ("found", found.to_string().into())];
    eprintln!("{}", say(lang, "names-linked", &args));
    Ok(())
}

/// The index of a register in its folder: the one that a stopped run left, if it is of this very file, else a new one.
fn index_of(lang: Lang, register: &Path, folder: &Path) -> Result<Index, Stop> {
    let about = std::fs::metadata(register).map_err(no_file(lang, register))?;
    let changed = about
        .modified()
        .ok()
        .and_then(|t| t.duration_since(std::time::UNIX_EPOCH).ok())
        .map_or(0, |d| d.as_nanos());
    let source = format!("{} {changed}", about.len());
    let note: PathBuf = folder.join("SOURCE");
    if Index::exists(folder) {
        if std::fs::read_to_string(&note).is_ok_and(|s| s == source) {
            return Index::open(folder).map_err(refused(lang));
        }
        return Err(Stop::Refused(say(lang, "names-index-exists", &[("path", crate::told::shown(folder).into())])));
    }
    let (index, _) = build(lang, register, folder)?;
    std::fs::write(&note, source).map_err(no_file(lang, &note))?;
    Ok(index)
}

/// Each row of either register at most once, the strongest pairs first.
fn once_each(lang: Lang, path: &Path) -> Result<Vec<Vec<String>>, Stop> {
    let mut reader = csv::Reader::from_path(path).map_err(no_file(lang, path))?;
    let mut all: Vec<Vec<String>> = Vec::new();
    for r in reader.records() {
        all.push(r.map_err(no_file(lang, path))?.iter().map(str::to_owned).collect());
    }
    let bits = |r: &[String]| r[2].parse::<f32>().unwrap_or(f32::MIN);
    all.sort_by(|p, q| bits(q).total_cmp(&bits(p)).then_with(|| (&p[0], &p[1]).cmp(&(&q[0], &q[1]))));
    let (mut a, mut b) = (HashSet::new(), HashSet::new());
    all.retain(|r| !a.contains(&r[0]) && !b.contains(&r[1]) && a.insert(r[0].clone()) && b.insert(r[1].clone()));
    Ok(all)
}
