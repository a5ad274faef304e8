//! `dedupe`: rows of one register that may be one person. A run that was stopped goes on where it was: every part of the search is kept
//! beside the wanted file as soon as it is found.

use crate::args::Dedupe;
use crate::kept::{Kept, state_of};
use crate::out::{Form, GROUPS, PAIRS, pair, table};
use crate::progress::bar;
use crate::reads;
use crate::rows::Rows;
use crate::stop::Stop;
use crate::told::{no_file, refused};
use sapar_names::link::{Keep, Register, Settings, clusters, dedupe, dedupe_kept};
use sapar_names::zones::Zones;
use sapar_terminal::complain;
use sapar_words::{Lang, say};
use std::collections::HashMap;
use std::fs::File;
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::Path;

/// Rows between two steps of the bar.
const STEP: u64 = 10_000;

pub(crate) fn run(c: &Dedupe, lang: Lang, out: &mut dyn Write) -> Result<(), Stop> {
    let writes = [("--out", c.out.as_deref()), ("--clusters", c.clusters.as_deref())];
    reads::keep(lang, &[("REGISTER", &c.register)], &writes)?;
    for path in [&c.out, &c.clusters].into_iter().flatten() {
        Form::of(lang, path)?;
    }
    let mut rows = Rows::open(&c.register, lang)?;
    let bar = bar(rows.progress().1, say(lang, "names-reading", &[]));
    let (mut register, mut ids) = (Register::new(), Vec::new());
    while let Some(mut row) = rows.next_row()? {
        let added = register.add_written(&row.name, row.language, &mut row.person).map_err(refused(lang))?;
        if rows.added(row.line, added) {
            ids.push(row.id);
        }
        if rows.read.is_multiple_of(STEP) {
            bar.set_position(rows.progress().0);
        }
    }
    bar.finish_and_clear();
    rows.remarks.say(lang, &c.register);
    let settings = Settings {
        least: c.least,
        precision: c.precision,
        ..Settings::default()
    };
    let found = match &c.out {
        Some(path) => {
            let mut parts = Parts::open(lang, path, c, &settings)?;
            if !parts.known.is_empty() {
                complain(&format!(
                    "{}\n",
                    say(lang, "names-resumed-parts", &[("parts", parts.known.len().to_string().into())])
                ));
            }
            (dedupe_kept(&register, &settings, &mut parts)?, Some(parts))
        }
        None => (dedupe(&register, &settings), None),
    };
    let (found, parts) = found;
    let zones = Zones::for_false_alarms(register.len() as u64, 100.0, 1.0);
    let of = |row: u32| ids.get(row as usize).map_or("", String::as_str);
    let pairs = found.pairs.iter().map(|p| Ok(pair(of(p.a), of(p.b), p.bits, zones.of(p.bits))));
    table(lang, c.out.as_deref(), out, PAIRS, pairs)?;
    let groups = clusters(&found.pairs, |_, _| false);
    if let Some(path) = &c.clusters {
        let rows = groups
            .iter()
            .enumerate()
            .flat_map(|(n, g)| g.iter().map(move |r| Ok(vec![of(*r).to_owned(), (n + 1).to_string()])));
        table(lang, Some(path), out, GROUPS, rows)?;
    }
    if let Some(parts) = parts {
        parts.kept.remove();
    }
    let args = [
        ("rows", ids.len().to_string().into()),
        ("found", found.pairs.len().to_string().into()),
        ("groups", groups.len().to_string().into()),
    ];
    complain(&format!("{}\n", say(lang, "names-deduped", &args)));
    if let Some(precision) = found.precision {
        let args = [("bits", format!("{:.1}", found.least).into()), ("precision", format!("{precision:.3}").into())];
        complain(&format!("{}\n", say(lang, "names-deduped-threshold", &args)));
    }
    Ok(())
}

/// Parts of a search in a file: number, length, what was found.
struct Parts {
    lang: Lang,
    kept: Kept,
    file: File,
    known: HashMap<u32, Vec<u8>>,
}

impl Parts {
    fn open(lang: Lang, path: &Path, c: &Dedupe, settings: &Settings) -> Result<Parts, Stop> {
        let same = format!(
            "{} {} {:?} {} {}",
            state_of(lang, &c.register)?,
            sapar_names::fold::RULES,
            settings.least,
            settings.precision,
            settings.threads
        );
        let (mut kept, mut file) = Kept::open(lang, path, same)?;
        let mut bytes = Vec::new();
        file.seek(SeekFrom::Start(0))
            .and_then(|_| file.read_to_end(&mut bytes))
            .map_err(no_file(lang, kept.file()))?;
        let mut known = HashMap::new();
        let mut rest = bytes.as_slice();
        while let Some((part, length, after)) = head(rest)
            && let Some((found, after)) = after.split_at_checked(length)
        {
            known.insert(part, found.to_vec());
            rest = after;
        }
        kept.done = known.len() as u64;
        Ok(Parts { lang, kept, file, known })
    }
}

/// Number and length of the part that comes next.
fn head(bytes: &[u8]) -> Option<(u32, usize, &[u8])> {
    let (part, bytes) = bytes.split_first_chunk()?;
    let (length, bytes) = bytes.split_first_chunk()?;
    Some((u32::from_le_bytes(*part), u32::from_le_bytes(*length) as usize, bytes))
}

impl Keep for Parts {
    type Error = Stop;

    fn known(&mut self, part: u32) -> Option<Vec<u8>> {
        self.known.remove(&part)
    }

    fn keep(&mut self, part: u32, found: &[u8]) -> Result<(), Stop> {
        // A part of more than 4 GB would have to be searched again; there is none in a register that fits into memory.
        let Ok(length) = u32::try_from(found.len()) else { return Ok(()) };
        let mut bytes = Vec::with_capacity(found.len() + 8);
        bytes.extend(part.to_le_bytes());
        bytes.extend(length.to_le_bytes());
        bytes.extend_from_slice(found);
        self.file.write_all(&bytes).map_err(no_file(self.lang, self.kept.file()))?;
        let done = self.kept.done + 1;
        self.kept.note(&self.file, done)
    }
}
