//! Two threads at work: both read, one puts together what is declared, both resolve the rest.
//!
//! The second thread is started once and waits in between: where both processors have work, a thread begins only after up to three milliseconds. Where none can
//! be had, the first does all.

use super::Checker;
use super::fingerprint;
use super::resolver::Declared;
use super::texts::{Shelf, Texts};
use crate::day::Day;
use crate::source::Source;
use std::panic::resume_unwind;
use std::sync::{OnceLock, mpsc};
use std::thread;

/// Fewer bytes than these are read and resolved before a thread has started.
const WORTH_A_THREAD: usize = 1 << 16;

/// All but what cases say.
pub(super) fn resolved(sources: &[Source], today: Option<Day>) -> Checker<'_> {
    let bytes: usize = sources.iter().map(|s| s.text.len()).sum();
    let shelf = Shelf::new(sources);
    let place = OnceLock::new();
    let (made, fingerprint) = thread::scope(|scope| {
        let (tell, told) = mpsc::channel::<&Declared<'_>>();
        let shelf = &shelf;
        let beside = move || {
            shelf.read();
            let fingerprint = fingerprint::of(sources);
            // Nothing is told where the first thread came to an end before.
            let backwards = told.recv().ok().map(Declared::backwards);
            (fingerprint, backwards)
        };
        let start = || thread::Builder::new().spawn_scoped(scope, beside).ok();
        let second = if bytes < WORTH_A_THREAD { None } else { start() };
        let declared = place.get_or_init(|| declared(sources, shelf.all(), today));
        // One that could not be started hears nothing.
        let _ = tell.send(declared);
        let mut made = declared.forwards();
        let second = second.map(|thread| thread.join().unwrap_or_else(|panic| resume_unwind(panic)));
        let (fingerprint, backwards) = second.unwrap_or_else(|| (fingerprint::of(sources), None));
        backwards.into_iter().for_each(|b| made.append(b));
        (made, fingerprint)
    });
    let Some(declared) = place.into_inner() else {
        unreachable!("it was put there before anything was made of it")
    };
    let mut checker = declared.checker.with(made);
    checker.laws.fingerprint = fingerprint;
    checker
}

/// What the texts declare.
fn declared<'s>(sources: &'s [Source], texts: Texts<'s>, today: Option<Day>) -> Declared<'s> {
    let Texts {
        mut files,
        sheets,
        diagnostics,
    } = texts;
    let mut checker = Checker::new(sources, sheets, diagnostics);
    checker.today = today;
    checker.declare(&mut files);
    let open = checker.gather(files);
    Declared::new(checker, open)
}
