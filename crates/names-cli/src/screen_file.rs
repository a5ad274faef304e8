//! `screen-file`: every person of a file against an index. A run that was stopped goes on where it was.
//!
//! Answers are collected beside the wanted file as they are found; a small note says how many rows they cover. When the last row is done they
//! are written in the wanted form and both are removed.

use crate::args::ScreenFile;
use crate::out::{Form, PAIRS, beside, pair, table};
use crate::progress::bar;
use crate::rows::Rows;
use crate::stop::Stop;
use crate::told::{no_file, refused};
use sapar_names::index::Index;
use sapar_names::link::Linker;
use sapar_names::zones::Zones;
use sapar_words::{Lang, say};
use std::fs::{File, OpenOptions};
use std::io::{Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

/// Rows between two notes.
const NOTED: u64 = 2_000;

pub(crate) fn run(c: &ScreenFile, lang: Lang, out: &mut dyn Write) -> Result<(), Stop> {
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
    eprintln!("{}", say(lang, "names-screened", &args));
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
    if partial.row > 0 {
        eprintln!("{}", say(lang, "names-resumed", &[("row", partial.row.to_string().into())]));
    }
    let bar = bar(rows.progress().1, say(lang, "names-comparing", &[]));
    while let Some((id, person)) = rows.next_person()? {
        if rows.read <= partial.row {
            continue;
        }
        for row in answers(&id, &person)? {
            partial.write(&row)?;
        }
        if rows.read >= partial.noted + NOTED {
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
    file: PathBuf,
    note: PathBuf,
    /// What must be the same for a run to go on.
    same: String,
    writer: csv::Writer<File>,
    /// Row after which this run begins.
    row: u64,
    /// Last row that is noted.
    noted: u64,
}

impl Partial {
    fn open(lang: Lang, path: &Path, asked: &Asked<'_>, index: &Index) -> Result<Partial, Stop> {
        let (file, note) = (beside(path, ".partial"), beside(path, ".resume"));
        let about = std::fs::metadata(asked.queries).map_err(no_file(lang, asked.queries))?;
        let changed = about
            .modified()
            .ok()
            .and_then(|t| t.duration_since(std::time::UNIX_EPOCH).ok())
            .map_or(0, |d| d.as_nanos());
        let same = format!("{} {changed} {} {} {}", about.len(), index.fingerprint(), asked.most, asked.least);
        let (mut row, mut bytes) = (0, 0);
        if let Ok(text) = std::fs::read_to_string(&note)
            && let Some((place, then)) = text.split_once('\n')
            && then == same
            && let Some((r, b)) = place.split_once(' ')
            && let (Ok(r), Ok(b)) = (r.parse(), b.parse())
        {
            (row, bytes) = (r, b);
        }
        let mut opened = OpenOptions::new()
            .create(true)
            .write(true)
            .truncate(false)
            .open(&file)
            .map_err(no_file(lang, &file))?;
        if opened.metadata().map_or(0, |m| m.len()) < bytes {
            (row, bytes) = (0, 0);
        }
        // What was written after the last note is written again.
        opened
            .set_len(bytes)
            .and_then(|()| opened.seek(SeekFrom::Start(bytes)))
            .map_err(no_file(lang, &file))?;
        Ok(Partial {
            lang,
            writer: csv::WriterBuilder::new().has_headers(false).from_writer(opened),
            file,
            note,
            same,
            row,
            noted: row,
        })
    }

    fn write(&mut self, row: &[String]) -> Result<(), Stop> {
        self.writer.write_record(row).map_err(no_file(self.lang, &self.file))
    }

    fn note(&mut self, row: u64) -> Result<(), Stop> {
        self.writer.flush().map_err(no_file(self.lang, &self.file))?;
        let mut file = self.writer.get_ref();
        let bytes = file.sync_data().and_then(|()| file.stream_position()).map_err(no_file(self.lang, &self.file))?;
        let new = beside(&self.note, ".new");
        std::fs::write(&new, format!("{row} {bytes}\n{}", self.same)).map_err(no_file(self.lang, &new))?;
        std::fs::rename(&new, &self.note).map_err(no_file(self.lang, &self.note))?;
        self.noted = row;
        Ok(())
    }

    fn finish(mut self, path: &Path, out: &mut dyn Write) -> Result<u64, Stop> {
        self.writer.flush().map_err(no_file(self.lang, &self.file))?;
        let mut reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .from_path(&self.file)
            .map_err(no_file(self.lang, &self.file))?;
        let mut found = 0;
        let rows = reader.records().map(|r| {
            found += 1;
            r.map(|r| r.iter().map(str::to_owned).collect()).map_err(no_file(self.lang, &self.file))
        });
        table(self.lang, Some(path), out, PAIRS, rows)?;
        // The answers are whole; what is left over only takes room.
        let _ = std::fs::remove_file(&self.file);
        let _ = std::fs::remove_file(&self.note);
        Ok(found)
    }
}
