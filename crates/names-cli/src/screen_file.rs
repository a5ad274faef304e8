//! `screen-file`: every person of a file against an index. A run that was stopped goes on where it was.
//!
//! Answers are collected beside the wanted file as they are found; a small note says how many rows they cover. When the last row is done they
//! are written in the wanted form and both are removed.

use crate::args::ScreenFile;
use crate::kept::{Kept, state_of};
use crate::out::{Form, PAIRS, pair, table};
use crate::progress::bar;
use crate::reads;
use crate::rows::Rows;
use crate::stop::Stop;
use crate::told::{no_file, refused};
use sapar_names::index::Index;
use sapar_names::link::Linker;
use sapar_names::zones::Zones;
use sapar_terminal::complain;
use sapar_words::{Lang, say};
use std::fs::File;
use std::io::Write;
use std::path::Path;

/// Rows between two notes.
const NOTED: u64 = 2_000;

pub(crate) fn run(c: &ScreenFile, lang: Lang, out: &mut dyn Write) -> Result<(), Stop> {
    reads::keep(lang, &[("QUERIES", &c.queries)], &[("--out", c.out.as_deref())])?;
    let index = Index::open(&c.index).map_err(refused(lang))?;
    let zones = c.alarms.zones(index.len());
    let asked = Asked {
        queries: &c.queries,
        out: c.out.as_deref(),
        most: c.most,
        zones,
        least: zones.review,
    };
    let (queries, found) = screen(lang, &index, &asked, out)?;
    let args = [("queries", queries.to_string().into()), ("found", found.to_string().into())];
    complain(&format!("{}\n", say(lang, "names-screened", &args)));
    Ok(())
}

/// What a run over a file of persons is asked.
pub(crate) struct Asked<'a> {
    pub(crate) queries: &'a Path,
    pub(crate) out: Option<&'a Path>,
    pub(crate) most: usize,
    pub(crate) zones: Zones,
    pub(crate) least: f32,
}

/// Screens a file; returns the number of rows and of answers.
pub(crate) fn screen(lang: Lang, index: &Index, asked: &Asked<'_>, out: &mut dyn Write) -> Result<(u64, u64), Stop> {
    let linker = Linker::new(index, asked.least, asked.most);
    let mut rows = Rows::open(asked.queries, lang)?;
    let mut found = 0;
    let answers = |id: &str, person: &sapar_names::Person| -> Result<Vec<Vec<String>>, Stop> {
        let answers = linker.row(person).map_err(refused(lang))?;
        Ok(answers.into_iter().map(|(b, bits)| pair(id, &b, bits, asked.zones.of(bits))).collect())
    };
    let Some(path) = asked.out else {
        let mut waiting: Vec<Vec<String>> = Vec::new();
        let stream = std::iter::from_fn(|| {
            loop {
                if let Some(row) = waiting.pop() {
                    found += 1;
                    return Some(Ok(row));
                }
                match rows.next_person() {
                    Ok(Some((id, person))) => match answers(&id, &person) {
                        Ok(mut all) => {
                            all.reverse();
                            waiting = all;
                        }
                        Err(e) => return Some(Err(e)),
                    },
                    Ok(None) => return None,
                    Err(e) => return Some(Err(e)),
                }
            }
        });
        table(lang, None, out, PAIRS, stream)?;
        rows.remarks.say(lang, asked.queries);
        return Ok((rows.read, found));
    };
    Form::of(lang, path)?;
    let mut partial = Partial::open(lang, path, asked, index)?;
    let before = partial.kept.done;
    if before > 0 {
        complain(&format!("{}\n", say(lang, "names-resumed", &[("row", before.to_string().into())])));
    }
    let bar = bar(rows.progress().1, say(lang, "names-comparing", &[]));
    while let Some((id, person)) = rows.next_person()? {
        if rows.read <= before {
            continue;
        }
        for row in answers(&id, &person)? {
            partial.write(&row)?;
        }
        if rows.read >= partial.kept.done + NOTED {
            partial.note(rows.read)?;
            bar.set_position(rows.progress().0);
        }
    }
    bar.finish_and_clear();
    let found = partial.finish(path, out)?;
    rows.remarks.say(lang, asked.queries);
    Ok((rows.read, found))
}

/// Answers so far.
struct Partial {
    lang: Lang,
    kept: Kept,
    writer: csv::Writer<File>,
}

impl Partial {
    fn open(lang: Lang, path: &Path, asked: &Asked<'_>, index: &Index) -> Result<Partial, Stop> {
        let same = format!("{} {} {} {}", state_of(lang, asked.queries)?, index.fingerprint(), asked.most, asked.least);
        let (kept, file) = Kept::open(lang, path, same)?;
        Ok(Partial {
            lang,
            kept,
            writer: csv::WriterBuilder::new().has_headers(false).from_writer(file),
        })
    }

    fn write(&mut self, row: &[String]) -> Result<(), Stop> {
        self.writer.write_record(row).map_err(no_file(self.lang, self.kept.file()))
    }

    fn note(&mut self, row: u64) -> Result<(), Stop> {
        self.writer.flush().map_err(no_file(self.lang, self.kept.file()))?;
        self.kept.note(self.writer.get_ref(), row)
    }

    fn finish(mut self, path: &Path, out: &mut dyn Write) -> Result<u64, Stop> {
        let file = self.kept.file();
        self.writer.flush().map_err(no_file(self.lang, file))?;
        let mut reader = csv::ReaderBuilder::new().has_headers(false).from_path(file).map_err(no_file(self.lang, file))?;
        let mut found = 0;
        let rows = reader.records().map(|r| {
            found += 1;
            r.map(|r| r.iter().map(str::to_owned).collect()).map_err(no_file(self.lang, file))
        });
        table(self.lang, Some(path), out, PAIRS, rows)?;
        self.kept.remove();
        Ok(found)
    }
}
