//! Chunks of a file, understood and worked on by several threads and handed over in their order, with bounded memory.

use crate::people::{Block, CHUNK, Cells, People, Raw};
use sapar_law::model::Laws;
use sapar_words::{Lang, say};
use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

/// Chunks on their way for each thread: one being read, one being worked on, one being written.
const ON_THE_WAY: usize = 3;

/// A chunk that was worked on, or why reading stopped; and how much of the file has been read.
type Done<T> = (Result<T, String>, u64);

/// Reads a file to its end: `work` runs on `threads` threads, `take` on this one, in the order of the file. `take` also learns how much of
/// the file has been read (see [`People::size`]).
///
/// # Errors
/// Reading, working or taking failed; the reason in words.
pub fn stream<T: Send>(
    laws: &Laws,
    lang: Lang,
    mut people: People,
    threads: usize,
    work: impl Fn(Block) -> Result<T, String> + Sync,
    mut take: impl FnMut(T, u64) -> Result<(), String>,
) -> Result<(), String> {
    let threads = threads.max(1);
    let header = people.header.clone();
    let (raw_in, raw_out) = sync_channel::<(usize, Raw, u64)>(threads);
    let (done_in, done_out) = sync_channel::<(usize, Done<T>)>(threads * ON_THE_WAY + 1);
    let (ticket_in, ticket_out) = sync_channel::<()>(threads * ON_THE_WAY);
    for _ in 0..threads * ON_THE_WAY {
        // The channel holds just as many.
        let _ = ticket_in.try_send(());
    }
    let raw_out = Arc::new(Mutex::new(raw_out));
    thread::scope(|s| {
        let failed = done_in.clone();
        s.spawn(move || {
            let mut number = 0;
            // A closed channel means that nobody waits any longer.
            while ticket_out.recv().is_ok() {
                match people.next(CHUNK) {
                    Ok(None) => break,
                    Ok(Some(raw)) => {
                        if raw_in.send((number, raw, people.done())).is_err() {
                            break;
                        }
                    }
                    Err(e) => {
                        let _ = failed.send((number, (Err(e), people.done())));
                        break;
                    }
                }
                number += 1;
            }
        });
        for _ in 0..threads {
            let (done, header, raw_out, work) = (done_in.clone(), &header, raw_out.clone(), &work);
            s.spawn(move || {
                let cells = Cells::new(laws, lang);
                while let Some((number, raw, read)) = next(&raw_out) {
                    // A fault in one chunk must end the run, not leave it waiting for that chunk.
                    let result = catch_unwind(AssertUnwindSafe(|| work(Block::read(laws, lang, &cells, header, &raw))));
                    let result = result.unwrap_or_else(|_| Err(say(lang, "batch-fault", &[])));
                    if done.send((number, (result, read))).is_err() {
                        break;
                    }
                }
            });
        }
        drop(done_in);
        drop(raw_out);
        // Moved in, so that they are closed when this thread stops early and the others do not wait for ever.
        let (done_out, ticket_in) = (done_out, ticket_in);
        let mut early: BTreeMap<usize, Done<T>> = BTreeMap::new();
        let mut turn = 0;
        for (number, done) in &done_out {
            early.insert(number, done);
            while let Some((result, read)) = early.remove(&turn) {
                take(result?, read)?;
                turn += 1;
                let _ = ticket_in.send(());
            }
        }
        Ok(())
    })
}

fn next(raw: &Mutex<Receiver<(usize, Raw, u64)>>) -> Option<(usize, Raw, u64)> {
    raw.lock().unwrap_or_else(PoisonError::into_inner).recv().ok()
}
