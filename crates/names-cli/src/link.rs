//! `link`: rows of two registers that may be one person. The second becomes an index, the first is streamed through it.

use crate::args::Link;
use crate::build::build;
use crate::kept::state_of;
use crate::out::{PAIRS, beside, table};
use crate::reads;
use crate::screen_file::{Asked, screen};
use crate::stop::Stop;
use crate::told::{no_file, refused};
use sapar_names::index::Index;
use sapar_names::link::{Pair, even_odds, partners};
use sapar_names::zones::Zones;
use sapar_terminal::complain;
use sapar_words::{Lang, say};
use std::collections::HashMap;
use std::io::Write;
use std::path::{Path, PathBuf};

/// Bits below even odds that a pair may have to be weighed against others.
const WEAKER: f32 = 12.0;
/// Answers kept for a row.
const MOST: usize = 10;

pub(crate) fn run(c: &Link, lang: Lang, out: &mut dyn Write) -> Result<(), Stop> {
    let work = c.work.clone().unwrap_or_else(|| match &c.out {
        Some(path) => beside(path, ".index"),
        None => std::env::temp_dir().join(format!("sapar-link-{}", std::process::id())),
    });
    let whole = beside(&work, ".csv");
    let collected = c.one_to_one.then_some(whole.as_path());
    let writes = [("--out", c.out.as_deref()), ("--work", collected)];
    reads::keep(lang, &[("QUERIES", &c.a), ("REGISTER", &c.b)], &writes)?;
    let index = index_of(lang, &c.b, &work)?;
    let persons = index.len();
    let asked = Asked {
        queries: &c.a,
        out: c.out.as_deref(),
        most: MOST,
        zones: Zones::for_false_alarms(persons, 100.0, 1.0),
        // Even odds if every row has a partner; where rows may be linked only once, weaker pairs are weighed against each other afterwards.
        least: c
            .least
            .unwrap_or_else(|| even_odds(persons as f64, 1.0) - if c.one_to_one { WEAKER } else { 0.0 }),
    };
    let (rows, found) = if c.one_to_one {
        let (rows, _) = screen(lang, &index, &Asked { out: Some(&whole), ..asked }, out)?;
        let kept = once_each(lang, &whole, rows, persons)?;
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
    complain(&format!("{}\n", say(lang, "names-linked", &args)));
    Ok(())
}

/// The index of a register in its folder: the one that a stopped run left, if it is of this very file, else a new one.
fn index_of(lang: Lang, register: &Path, folder: &Path) -> Result<Index, Stop> {
    let source = state_of(lang, register)?;
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

/// Partners among the answers collected in a file.
fn once_each(lang: Lang, path: &Path, rows_a: u64, rows_b: u64) -> Result<Vec<Vec<String>>, Stop> {
    let mut reader = csv::Reader::from_path(path).map_err(no_file(lang, path))?;
    let mut all: Vec<Vec<String>> = Vec::new();
    for r in reader.records() {
        all.push(r.map_err(no_file(lang, path))?.iter().map(str::to_owned).collect());
    }
    let (mut a, mut b) = (HashMap::new(), HashMap::new());
    let number = |known: &mut HashMap<String, u32>, id: &str| {
        let next = known.len() as u32;
        *known.entry(id.to_owned()).or_insert(next)
    };
    let mut row_of = HashMap::new();
    let mut pairs = Vec::new();
    for (n, r) in all.iter().enumerate() {
        let pair = Pair {
            a: number(&mut a, &r[0]),
            b: number(&mut b, &r[1]),
            bits: r[2].parse().unwrap_or(f32::MIN),
        };
        row_of.insert((pair.a, pair.b), n);
        pairs.push(pair);
    }
    let kept = partners(&pairs, rows_a as usize, rows_b as usize);
    Ok(kept.iter().filter_map(|p| Some(all[*row_of.get(&(p.a, p.b))?].clone())).collect())
}
