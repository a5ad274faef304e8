//! `index build`: a register as an index.

use crate::args::Build;
use crate::progress::bar;
use crate::remarks::Fault;
use crate::rows::{Row, Rows};
use crate::stop::Stop;
use crate::told::{refused, shown};
use sapar_names::index::{Added, Index, SegmentBuilder};
use sapar_terminal::complain;
use sapar_words::{Lang, say};
use std::path::Path;
use std::sync::mpsc::sync_channel;

/// Rows handed over at once.
const BATCH: usize = 4_096;

pub(crate) fn run(c: &Build, lang: Lang) -> Result<(), Stop> {
    if !c.add && Index::exists(&c.folder) {
        return Err(Stop::Refused(say(lang, "names-index-exists", &[("path", shown(&c.folder).into())])));
    }
    let (index, read) = build(lang, &c.register, &c.folder)?;
    let args = [("read", read.to_string().into()), ("records", index.len().to_string().into())];
    complain(&format!("{}\n", say(lang, "names-built", &args)));
    Ok(())
}

/// Adds the rows of a register to the index in a folder; nothing is published before the last row is read. Returns the number of rows read.
pub(crate) fn build(lang: Lang, register: &Path, folder: &Path) -> Result<(Index, u64), Stop> {
    let mut rows = Rows::open(register, lang)?;
    let index = Index::create(folder).map_err(refused(lang))?;
    let bar = bar(rows.progress().1, say(lang, "names-reading", &[]));
    // One thread reads, this one folds: a register is read as fast as either.
    let (send, receive) = sync_channel::<Vec<Row>>(8);
    let (index, faults, rows) = std::thread::scope(|scope| {
        let reader = scope.spawn(move || -> Result<Rows, Stop> {
            let mut batch = Vec::with_capacity(BATCH);
            while let Some(row) = rows.next_row()? {
                batch.push(row);
                if batch.len() == BATCH {
                    bar.set_position(rows.progress().0);
                    if send.send(std::mem::replace(&mut batch, Vec::with_capacity(BATCH))).is_err() {
                        return Ok(rows); // the other side has stopped and says why
                    }
                }
            }
            let _ = send.send(batch);
            bar.finish_and_clear();
            Ok(rows)
        });
        let mut faults = Vec::new();
        let mut growing = index.grow();
        let mut builder = SegmentBuilder::new();
        for mut row in receive.into_iter().flatten() {
            if builder.is_full() {
                growing.push(std::mem::take(&mut builder)).map_err(refused(lang))?;
            }
            match builder.add_written(&row.id, &row.name, row.language, &mut row.person) {
                Ok(Added::Kept) => {}
                Ok(Added::Cut) => faults.push((row.line, "name", Fault::Cut, false)),
                Ok(Added::NoLetter) => faults.push((row.line, "name", Fault::NoLetter, true)),
                Err(e) => faults.push((row.line, "id", Fault::Names(e), true)),
            }
        }
        let rows = reader
            .join()
            .unwrap_or_else(|_| Err(Stop::Output(std::io::Error::other("the reading thread stopped"))))?;
        growing.push(builder).map_err(refused(lang))?;
        Ok::<_, Stop>((growing.publish().map_err(refused(lang))?, faults, rows))
    })?;
    let mut remarks = rows.remarks;
    for (line, column, fault, left_out) in faults {
        remarks.add(line, column, fault, left_out);
    }
    remarks.kept.sort_by_key(|r| r.line);
    remarks.say(lang, register);
    Ok((index, rows.read))
}
