//! `sapar law test --weak`: numbers that no case holds in place.

use super::diagnostics;
use crate::batch::progress::bar;
use crate::laws_source::Texts;
use crate::stop::Stop;
use sapar_law::model::Laws;
use sapar_law::source::line_column;
use sapar_law::weak::{Reach, Trial, is_noticed, trials};
use sapar_words::{Lang, say};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::io::{Write, stdout};
use std::sync::atomic::{AtomicUsize, Ordering};

/// What is asked.
pub struct Asked<'a> {
    /// Only this pack.
    pub pack: Option<&'a str>,
    /// Every row of figures, not only how many there are in each file.
    pub rows: bool,
    /// For a program.
    pub as_json: bool,
}

/// Tries every number of these packs and tells which may be changed unnoticed. The laws, which are made of these texts, are without errors, and
/// their cases pass.
///
/// # Errors
/// The output cannot be written.
pub fn run(lang: Lang, texts: &Texts, laws: &Laws, asked: &Asked<'_>) -> Result<(), Stop> {
    let of_pack = |name: &str| asked.pack.is_none_or(|p| name.split('/').next() == Some(p));
    let all = trials(&texts.sources, of_pack);
    let weak = unnoticed(texts, &Reach::new(laws), &all);
    let mut out = stdout().lock();
    let path = |file: u32| diagnostics::path(texts.folder.as_deref(), &texts.sources[file as usize]);
    let place = |t: &Trial| {
        format!(
            "{}:{}",
            path(t.span.file),
            line_column(&texts.sources[t.span.file as usize].text, t.span.start).0
        )
    };
    let files = by_file(&all, &weak);
    if asked.as_json {
        let list: Vec<_> = weak.iter().map(|t| trial_json(t, &place(t))).collect();
        let files: Vec<_> = files
            .iter()
            .map(|(file, n)| json!({ "file": path(*file), "tried": n.tried, "weak": n.weak }))
            .collect();
        writeln!(out, "{}", json!({ "tried": all.len(), "weak": list, "files": files }))?;
        return Ok(());
    }
    for t in &weak {
        let mut args = vec![("place", place(t).into()), ("now", t.now.as_str().into()), ("other", t.other.as_str().into())];
        match &t.row {
            None => writeln!(out, "{}", say(lang, "test-weak", &args))?,
            Some(cell) if asked.rows => {
                args.extend([("row", cell.row.as_str().into()), ("column", cell.column.into())]);
                writeln!(out, "{}", say(lang, "test-weak-row", &args))?;
            }
            Some(_) => {}
        }
    }
    // A file of figures has a value and a day or two in each row, and most of them wait for a case of that year: a count tells where to look first.
    for (file, n) in files.iter().filter(|(_, n)| n.in_rows && n.weak > 0 && !asked.rows) {
        let args = [("file", path(*file).into()), ("weak", n.weak.into()), ("all", n.tried.into())];
        writeln!(out, "{}", say(lang, "test-weak-file", &args))?;
    }
    let args = [("weak", weak.len().into()), ("all", all.len().into())];
    writeln!(out, "{}", say(lang, "test-weak-summary", &args))?;
    if !asked.rows && weak.iter().any(|t| t.row.is_some()) {
        writeln!(out, "{}", say(lang, "test-weak-rows", &[]))?;
    }
    Ok(())
}

fn trial_json(t: &Trial, place: &str) -> Value {
    let mut document = json!({ "place": place, "now": t.now, "other": t.other });
    if let Some(cell) = &t.row {
        document["row"] = json!(cell.row);
        document["column"] = json!(cell.column);
    }
    document
}

/// How many numbers of a file were tried, and how many of them no case holds.
#[derive(Default)]
struct Count {
    tried: usize,
    weak: usize,
    /// Is it a file of figures?
    in_rows: bool,
}

fn by_file(all: &[Trial], weak: &[&Trial]) -> BTreeMap<u32, Count> {
    let mut files: BTreeMap<u32, Count> = BTreeMap::new();
    for t in all {
        let n = files.entry(t.span.file).or_default();
        n.tried += 1;
        n.in_rows = t.row.is_some();
    }
    for t in weak {
        files.entry(t.span.file).or_default().weak += 1;
    }
    files
}

/// On all cores, with a bar: each number takes a reading of all the laws.
fn unnoticed<'a>(texts: &Texts, reach: &Reach, all: &'a [Trial]) -> Vec<&'a Trial> {
    let bar = bar(all.len() as u64);
    let next = AtomicUsize::new(0);
    let work = || {
        let mut weak = Vec::new();
        while let Some(trial) = all.get(next.fetch_add(1, Ordering::Relaxed)) {
            if !is_noticed(&texts.sources, reach, trial) {
                weak.push(trial);
            }
            bar.inc(1);
        }
        weak
    };
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let mut weak: Vec<&Trial> = std::thread::scope(|scope| {
        let others: Vec<_> = (1..threads).map(|_| scope.spawn(work)).collect();
        let own = work();
        others.into_iter().filter_map(|t| t.join().ok()).flatten().chain(own).collect()
    });
    bar.finish_and_clear();
    weak.sort_by_key(|t| (t.span.file, t.span.start));
    weak
}
