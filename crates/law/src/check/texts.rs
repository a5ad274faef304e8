//! Texts to syntax, several at a time: no file needs another to be read.

use super::fingerprint::mark;
use crate::parse::parse_but_cases;
use crate::sheet::Sheet;
use crate::source::{Diagnostic, Source};
use crate::syntax::File;
use crate::token::Token;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// How many threads read. What follows reading takes as long on one as reading does on two.
const READERS: usize = 2;

/// Fewer bytes than these are read before a thread has started.
const WORTH_A_THREAD: usize = 1 << 16;

/// What was read, in the order of the sources.
pub(super) struct Texts<'s> {
    /// Laws, without their cases.
    pub files: Vec<File<'s>>,
    /// Figures, by number of the source.
    pub sheets: Vec<Option<Sheet<'s>>>,
    /// What could not be read in the laws; a sheet keeps its own errors.
    pub diagnostics: Vec<Diagnostic>,
    /// The mark of each source.
    pub marks: Vec<u64>,
}

/// One source.
enum Text<'s> {
    Law(File<'s>, Vec<Diagnostic>),
    Figures(Sheet<'s>),
}

/// Reads every source. Where threads cannot be had, the calling one reads alone.
pub(super) fn read(sources: &[Source]) -> Texts<'_> {
    let next = AtomicUsize::new(0);
    let reader = || {
        let (mut done, mut room) = (Vec::new(), Vec::new());
        loop {
            let i = next.fetch_add(1, Ordering::Relaxed);
            let Some(source) = sources.get(i) else { return done };
            done.push((i, mark(source), read_one(i, source, &mut room)));
        }
    };
    let bytes: usize = sources.iter().map(|s| s.text.len()).sum();
    let others = if bytes < WORTH_A_THREAD { 0 } else { READERS - 1 };
    let mut all = thread::scope(|scope| {
        let others: Vec<_> = (0..others).filter_map(|_| thread::Builder::new().spawn_scoped(scope, reader).ok()).collect();
        let mut all = reader();
        for other in others {
            all.extend(other.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        }
        all
    });
    all.sort_unstable_by_key(|(i, ..)| *i);
    let mut texts = Texts {
        files: Vec::with_capacity(all.len()),
        sheets: Vec::with_capacity(all.len()),
        diagnostics: Vec::new(),
        marks: all.iter().map(|(_, mark, _)| *mark).collect(),
    };
    for (.., text) in all {
        let sheet = match text {
            Text::Law(file, mut errors) => {
                texts.files.push(file);
                texts.diagnostics.append(&mut errors);
                None
            }
            Text::Figures(sheet) => Some(sheet),
        };
        texts.sheets.push(sheet);
    }
    texts
}

fn read_one<'s>(i: usize, source: &'s Source, room: &mut Vec<Token<'s>>) -> Text<'s> {
    if source.name.ends_with(".law") {
        let (file, errors) = parse_but_cases(i as u32, source, room);
        Text::Law(file, errors)
    } else {
        Text::Figures(Sheet::read(i as u32, &source.text))
    }
}
