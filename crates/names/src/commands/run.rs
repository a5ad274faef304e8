//! The commands.

use std::path::{Path, PathBuf};

use serde::Serialize;

use super::rows::{RowError, Rows};
use crate::birth::BirthDate;
use crate::cost::learn::{self, Learned};
use crate::error::NamesError;
use crate::explain::{Explanation, explain};
use crate::fold::{Role, fold_as};
use crate::index::{Hit, Index, MOST_RECORDS, SegmentBuilder};
use crate::language::Language;
use crate::link::{Linker, Register, Settings, clusters, dedupe, register_scorer};
use crate::mrz;
use crate::nationality::Country;
use crate::score::{Person, Scorer};
use crate::script::Script;
use crate::sex::Sex;
use crate::transliterate;
use crate::zones::{Zone, Zones};

/// One folded word.
#[derive(Clone, Debug, Serialize)]
pub struct Folded {
    /// As written.
    pub written: String,
    /// Its script.
    pub script: Script,
    /// What it is.
    pub role: Role,
    /// Sex its ending speaks of.
    pub sex: Option<Sex>,
    /// The readings.
    pub readings: Vec<String>,
    /// Plain romanisation.
    pub roman: String,
}

/// `fold`: the words of a name, and its machine readable name field.
#[must_use]
pub fn fold_names(text: &str, language: Language) -> (Vec<Folded>, Option<String>) {
    let name = fold_as(text, language);
    let words = name
        .tokens()
        .iter()
        .map(|t| Folded {
            written: name.written(t).to_owned(),
            script: t.script,
            role: t.role,
            sex: t.sex,
            readings: t.readings().iter().map(|r| r.text().to_owned()).collect(),
            roman: transliterate::for_display(name.written(t), language),
        })
        .collect();
    let (family, given) = text.split_once(',').or_else(|| text.split_once(' ')).unwrap_or((text, ""));
    (words, mrz::field(family, given, language, mrz::PASSPORT).ok())
}

/// A person from the words of a command line.
///
/// # Errors
/// A date or nationality that cannot be read.
pub fn person(name: &str, born: Option<&str>, nationality: Option<&str>, sex: Option<&str>) -> Result<Person, NamesError> {
    let nationality = nationality.map(Country::parse).transpose()?;
    let letters: Vec<char> = name.chars().take(64).collect();
    let language = nationality.map_or(Language::Unknown, |n| {
        Language::of_state(n.code(), Script::of_word(&letters).unwrap_or(Script::Other))
    });
    Ok(Person {
        name: fold_as(name, language),
        born: born.map(BirthDate::parse).transpose()?.flatten(),
        nationality,
        sex: sex.and_then(Sex::parse),
    })
}

/// Zones for a register of this size: 100 reviews and 1 hit by chance in 1,000 queries.
#[must_use]
pub fn zones_for(persons: u64) -> Zones {
    Zones::for_false_alarms(persons, 100.0, 1.0)
}

/// `compare A B --explain`: as if both stood alone in a register of a thousand persons.
#[must_use]
pub fn compare(a: &Person, b: &Person) -> Explanation {
    explain(&Scorer::default(), a, b, zones_for(1000))
}

/// What was built.
#[derive(Clone, Debug, Serialize)]
pub struct Built {
    /// Rows read.
    pub read: u64,
    /// Records in the index now.
    pub records: u64,
    /// Headings not used.
    pub unknown_columns: Vec<String>,
    /// Row errors.
    pub errors: Vec<RowError>,
}

/// `index build REGISTER.csv --out FOLDER`: adds the rows to the index in the folder, a new one if there is none. `progress` is
/// told the number of rows read.
///
/// # Errors
/// Files that cannot be read or written, headings without a name.
pub fn index_build(register: &Path, out: &Path, mut progress: impl FnMut(u64)) -> Result<Built, NamesError> {
    let mut rows = Rows::open(register)?;
    let mut index = Index::create(out)?;
    let mut builder = SegmentBuilder::new();
    while let Some((id, person)) = rows.next_row()? {
        if builder.len() as u32 >= MOST_RECORDS - 1 {
            index = index.append(std::mem::take(&mut builder))?;
        }
        if let Err(e) = builder.add(&id, &person) {
            rows.errors.push(RowError {
                line: rows.read + 1,
                column: "id".to_owned(),
                reason: e.to_string(),
                left_out: true,
            });
        }
        if rows.read.is_multiple_of(10_000) {
            progress(rows.read);
        }
    }
    let index = index.append(builder)?;
    Ok(Built {
        read: rows.read,
        records: index.len(),
        unknown_columns: rows.columns().unknown.clone(),
        errors: rows.errors,
    })
}

/// One answer of a screening.
#[derive(Clone, Debug, Serialize)]
pub struct Screened {
    /// The register's id.
    pub id: String,
    /// Evidence.
    pub bits: f32,
    /// Where it falls. No zone decides.
    pub zone: Zone,
    /// Word by word and field by field.
    pub explanation: Explanation,
}

/// `screen`: the records that may be this person, from the review zone up, at most `most`. `not_this` holds ids that somebody
/// has already said are not this person.
///
/// # Errors
/// The index cannot be read.
pub fn screen(index: &Index, person: &Person, most: usize, not_this: &std::collections::HashSet<String>) -> Result<Vec<Screened>, NamesError> {
    let scorer = register_scorer(index.frequencies());
    let zones = zones_for(index.len());
    let (hits, _) = index.screen(&scorer, person, zones.review, most + not_this.len())?;
    let told = |hit: &Hit| -> Result<Screened, NamesError> {
        let explanation = explain(&scorer, person, &index.person(hit)?, zones);
        Ok(Screened {
            id: hit.id.clone(),
            bits: hit.bits,
            zone: zones.of(hit.bits),
            explanation,
        })
    };
    hits.iter().filter(|h| !not_this.contains(&h.id)).take(most).map(told).collect()
}

/// One row of a run over files.
#[derive(Clone, Debug, Serialize)]
pub struct LinkedRow {
    /// Id in the first file (queries).
    pub a: String,
    /// Id in the second (the index), or in the same file for a duplicate.
    pub b: String,
    /// Evidence.
    pub bits: f32,
    /// Where it falls.
    pub zone: Zone,
}

/// `screen-file`: every query of a file; `found` gets each answer as it is known, so that memory does not grow. Rows up to
/// `resume_after` (a row count printed before) are skipped.
///
/// # Errors
/// Files that cannot be read, or what `found` returns.
pub fn screen_file(
    index: &Index,
    queries: &Path,
    resume_after: u64,
    mut found: impl FnMut(u64, LinkedRow) -> Result<(), NamesError>,
) -> Result<(u64, Vec<RowError>), NamesError> {
    let zones = zones_for(index.len());
    let linker = Linker::new(index, zones.review);
    let mut rows = Rows::open(queries)?;
    while let Some((id, person)) = rows.next_row()? {
        if rows.read <= resume_after {
            continue;
        }
        for (b, bits) in linker.row(&person)? {
            found(
                rows.read,
                LinkedRow {
                    a: id.clone(),
                    b,
                    bits,
                    zone: zones.of(bits),
                },
            )?;
        }
    }
    Ok((rows.read, rows.errors))
}

/// `link A.csv B.csv`: the second file becomes an index in `folder`, the first is streamed through it. With `one_to_one` each
/// row is linked at most once.
///
/// # Errors
/// Files that cannot be read or written.
pub fn link_files(a: &Path, b: &Path, folder: &Path, one_to_one: bool) -> Result<(Vec<LinkedRow>, Vec<RowError>), NamesError> {
    let built = index_build(b, folder, |_| {})?;
    let index = Index::open(folder)?;
    let mut all = Vec::new();
    let (_, mut errors) = screen_file(&index, a, 0, |_, row| {
        all.push(row);
        Ok(())
    })?;
    errors.extend(built.errors);
    if one_to_one {
        all.sort_by(|p, q| q.bits.total_cmp(&p.bits).then_with(|| (&p.a, &p.b).cmp(&(&q.a, &q.b))));
        let (mut x, mut y) = (std::collections::HashSet::new(), std::collections::HashSet::new());
        all.retain(|r| !x.contains(&r.a) && !y.contains(&r.b) && x.insert(r.a.clone()) && y.insert(r.b.clone()));
    }
    Ok((all, errors))
}

/// What a register holds twice.
#[derive(Clone, Debug, Serialize)]
pub struct Deduped {
    /// Pairs from even odds up.
    pub pairs: Vec<LinkedRow>,
    /// Ids that are one person.
    pub clusters: Vec<Vec<String>>,
    /// Row errors.
    pub errors: Vec<RowError>,
}

/// `dedupe A.csv`: pairs from even odds up, and clusters of ids.
///
/// # Errors
/// A file that cannot be read.
pub fn dedupe_file(a: &Path) -> Result<Deduped, NamesError> {
    let mut rows = Rows::open(a)?;
    let (mut register, mut ids) = (Register::new(), Vec::new());
    while let Some((id, person)) = rows.next_row()? {
        register.add(&person);
        ids.push(id);
    }
    let pairs = dedupe(&register, &Settings::default());
    let zones = zones_for(register.len() as u64);
    let rows_out = pairs
        .iter()
        .map(|p| LinkedRow {
            a: ids[p.a as usize].clone(),
            b: ids[p.b as usize].clone(),
            bits: p.bits,
            zone: zones.of(p.bits),
        })
        .collect();
    let groups = clusters(&pairs, |_, _| false)
        .into_iter()
        .map(|g| g.into_iter().map(|r| ids[r as usize].clone()).collect())
        .collect();
    Ok(Deduped {
        pairs: rows_out,
        clusters: groups,
        errors: rows.errors,
    })
}

/// `learn PAIRS.tsv…`: tables from token lists, and the lines that could not be read.
///
/// # Errors
/// A file that cannot be read.
pub fn learn_file(paths: &[PathBuf]) -> Result<(Learned, Vec<(PathBuf, usize)>), NamesError> {
    let (mut pairs, mut bad) = (Vec::new(), Vec::new());
    for path in paths {
        let bytes = std::fs::read(path).map_err(NamesError::file(path))?;
        let (p, b) = learn::read_pairs(&String::from_utf8_lossy(&bytes));
        pairs.extend(p);
        bad.extend(b.into_iter().map(|line| (path.clone(), line)));
    }
    Ok((learn::learn(&pairs, &std::collections::BTreeSet::new()), bad))
}
