//! `sapar law test --weak`: numbers that no case holds in place.

use crate::batch::progress::bar;
use crate::laws_source::Texts;
use crate::stop::Stop;
use sapar_law::source::line_column;
use sapar_law::weak::{Number, is_noticed, numbers};
use sapar_words::{Lang, say};
use serde_json::json;
use std::io::{Write, stdout};
use std::sync::atomic::{AtomicUsize, Ordering};

/// Tries every number of these packs and tells which may be changed unnoticed. The laws are without errors, and their cases pass.
///
/// # Errors
/// The output cannot be written.
pub fn run(lang: Lang, texts: &Texts, pack: Option<&str>, as_json: bool) -> Result<(), Stop> {
    let of_pack = |name: &str| pack.is_none_or(|p| name.split('/').next() == Some(p));
    let all = numbers(&texts.sources, of_pack);
    let weak = unnoticed(texts, &all);
    let mut out = stdout().lock();
    let place = |n: &Number| {
        let source = &texts.sources[n.span.file as usize];
        let path = crate::law::diagnostics::path(texts.folder.as_deref(), source);
        format!("{path}:{}", line_column(&source.text, n.span.start).0)
    };
    if as_json {
        let list: Vec<_> = weak.iter().map(|n| json!({ "place": place(n), "now": n.now, "other": n.other })).collect();
        writeln!(out, "{}", json!({ "tried": all.len(), "weak": list }))?;
        return Ok(());
    }
    for n in &weak {
        let args = [("place", place(n).into()), ("now", n.now.as_str().into()), ("other", n.other.as_str().into())];
        writeln!(out, "{}", say(lang, "test-weak", &args))?;
    }
    let args = [("weak", weak.len().into()), ("all", all.len().into())];
    writeln!(out, "{}", say(lang, "test-weak-summary", &args))?;
    Ok(())
}

/// On all cores, with a bar: each number takes a reading of all the laws.
fn unnoticed<'a>(texts: &Texts, all: &'a [Number]) -> Vec<&'a Number> {
    let bar = bar(all.len() as u64);
    let next = AtomicUsize::new(0);
    let work = || {
        let mut weak = Vec::new();
        while let Some(n) = all.get(next.fetch_add(1, Ordering::Relaxed)) {
            if !is_noticed(&texts.sources, n) {
                weak.push(n);
            }
            bar.inc(1);
        }
        weak
    };
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let mut weak: Vec<&Number> = std::thread::scope(|scope| {
        let others: Vec<_> = (1..threads).map(|_| scope.spawn(work)).collect();
        let own = work();
        others.into_iter().filter_map(|t| t.join().ok()).flatten().chain(own).collect()
    });
    bar.finish_and_clear();
    weak.sort_by_key(|n| (n.span.file, n.span.start));
    weak
}
