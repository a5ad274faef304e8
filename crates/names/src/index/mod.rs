//! The identity index: who in a register may be this person.
//!
//! An index is a folder of immutable, checksummed segments and one manifest that names them. A change writes new files and then
//! renames a new manifest over the old one, so that a crash at any byte leaves the old index or the new one, and readers who
//! opened the old one go on reading it. Deleted records are listed in tombstone files; [`Index::merge`] rewrites all segments
//! into one and leaves the dead out.
//!
//! Records are sorted by birth date, so that the persons of a day are one run of the record column, which stays in memory. Persons of the same
//! year or the same day of another year are found by lists of words, read from the file as they are needed. What the birth date and the
//! words give together decides who of them is scored in full ([`Index::candidates`]), at most [`MOST_SCORED`] a segment. Where both birth dates are known, a namesake of another year and another day (or of the same default day) is no candidate: name alone, without year
//! or day, is looked up only for queries without a birth date.

mod build;
mod candidates;
mod input;
pub mod keys;
mod manifest;
pub(crate) mod record;
mod segment;
mod skeleton;
pub(crate) mod words;
mod words_alike;
mod write;

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use crate::error::{IndexFault, NamesError};
use crate::frequency::Frequencies;
use crate::score::{Person, Scorer};

pub use build::{Added, SegmentBuilder};
pub use candidates::MOST_SCORED;
use manifest::{Manifest, Part};
pub use segment::Segment;

/// Most records and words of one segment: their numbers have 24 bits.
pub const MOST_RECORDS: u32 = 0x00ff_ffff;

/// A record found.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit {
    /// The register's own id.
    pub id: String,
    /// Evidence in bits.
    pub bits: f32,
    /// Which segment.
    pub segment: usize,
    /// Which record of it.
    pub record: u32,
}

/// What a query did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Work {
    /// Lists read.
    pub lists: u32,
    /// Entries of lists and days looked at.
    pub entries: u32,
    /// Records looked at.
    pub looked: u32,
    /// Distinct words of theirs.
    pub words: u32,
    /// Of these, near enough by their consonants to be compared by sounds.
    pub near: u32,
    /// Records whose words and dates could reach the least bits, and were among the best when they were looked at.
    pub possible: u32,
    /// Of these, scored in full.
    pub scored: u32,
}

/// An opened index. Reading never blocks: it sees the manifest of the moment it was opened.
pub struct Index {
    folder: PathBuf,
    manifest: Manifest,
    segments: Vec<Segment>,
    frequencies: Frequencies,
}

impl Index {
    /// Opens an index and checks every file against its checksum.
    ///
    /// # Errors
    /// A missing, cut or changed file, an index of another version or of other folding rules.
    pub fn open(folder: impl AsRef<Path>) -> Result<Index, NamesError> {
        let folder = folder.as_ref().to_path_buf();
        let manifest = Manifest::read(&folder)?;
        let mut segments = Vec::new();
        let mut frequencies = Frequencies::default();
        for part in &manifest.parts {
            let mut segment = Segment::open(&folder.join(&part.file), part.bytes, part.checksum)?;
            if let Some(dead) = &part.dead {
                segment.bury(&folder.join(&dead.file), dead.bytes, dead.checksum)?;
            }
            for (skeleton, count) in segment.frequencies() {
                frequencies.add_skeleton(*skeleton, *count);
            }
            segments.push(segment);
        }
        Ok(Index {
            folder,
            manifest,
            segments,
            frequencies,
        })
    }

    /// Makes an empty index; an existing one is opened.
    ///
    /// # Errors
    /// The folder cannot be made or written.
    pub fn create(folder: impl AsRef<Path>) -> Result<Index, NamesError> {
        let folder = folder.as_ref();
        std::fs::create_dir_all(folder).map_err(NamesError::file(folder))?;
        if !Manifest::exists(folder) {
            Manifest::default().publish(folder)?;
        }
        Index::open(folder)
    }

    /// Number of living records.
    #[must_use]
    pub fn len(&self) -> u64 {
        self.segments.iter().map(|s| u64::from(s.len() - s.dead())).sum()
    }

    /// Whether no record lives.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The opened segments.
    #[must_use]
    pub fn segments(&self) -> &[Segment] {
        &self.segments
    }

    /// How common words are in this register.
    #[must_use]
    pub fn frequencies(&self) -> &Frequencies {
        &self.frequencies
    }

    /// Whether there is an index in this folder, whole or not.
    #[must_use]
    pub fn exists(folder: &Path) -> bool {
        Manifest::exists(folder)
    }

    /// What changes whenever the index does.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        self.manifest.fingerprint()
    }

    /// Adds a segment and publishes it.
    ///
    /// # Errors
    /// Files that cannot be written.
    pub fn append(self, builder: SegmentBuilder) -> Result<Index, NamesError> {
        let mut growing = self.grow();
        growing.push(builder)?;
        growing.publish()
    }

    /// Begins to add segments. Nobody sees them before [`Growing::publish`].
    #[must_use]
    pub fn grow(self) -> Growing {
        // The records of the old segments are not needed while new ones are written.
        Growing {
            folder: self.folder,
            manifest: self.manifest,
        }
    }

    /// Marks records as deleted, by id, and publishes that. Ids that no living record has are returned.
    ///
    /// # Errors
    /// Files that cannot be read or written.
    pub fn delete(self, ids: &HashSet<String>) -> Result<(Index, Vec<String>), NamesError> {
        let mut manifest = self.manifest.clone();
        let mut found = HashSet::new();
        for (n, segment) in self.segments.iter().enumerate() {
            let mut dead = Vec::new();
            for record in 0..segment.len() {
                if segment.is_dead(record) {
                    dead.push(record);
                    continue;
                }
                let id = segment.id(record)?;
                if ids.contains(&id) {
                    dead.push(record);
                    found.insert(id);
                }
            }
            if dead.len() as u32 > segment.dead() {
                manifest.serial += 1;
                manifest.parts[n].dead = Some(segment::write_dead(&self.folder, format!("dead-{:06}", manifest.serial), &dead)?);
            }
        }
        manifest.publish(&self.folder)?;
        let mut unknown: Vec<String> = ids.difference(&found).cloned().collect();
        unknown.sort();
        Ok((Index::open(&self.folder)?, unknown))
    }

    /// Rewrites all segments into one, without the dead, publishes it and removes the files no manifest names any more.
    ///
    /// # Errors
    /// More living records than one segment holds; files that cannot be written.
    pub fn merge(self) -> Result<Index, NamesError> {
        if self.len() > u64::from(MOST_RECORDS) {
            return Err(NamesError::index(&self.folder, IndexFault::TooMany));
        }
        let mut builder = SegmentBuilder::new();
        for segment in &self.segments {
            builder.take(segment)?;
        }
        let mut manifest = Manifest {
            serial: self.manifest.serial + 1,
            parts: Vec::new(),
        };
        if !builder.is_empty() {
            let file = format!("segment-{:06}", manifest.serial);
            let (bytes, checksum) = builder.write(&self.folder.join(&file))?;
            manifest.parts.push(Part {
                file,
                bytes,
                checksum,
                dead: None,
            });
        }
        manifest.publish(&self.folder)?;
        manifest.sweep(&self.folder);
        Index::open(&self.folder)
    }

    /// The records that may be this person, best first, with at least `least` bits, at most `most` of them.
    ///
    /// # Errors
    /// A file cannot be read any more.
    pub fn screen(&self, scorer: &Scorer<'_>, person: &Person, least: f32, most: usize) -> Result<(Vec<Hit>, Work), NamesError> {
        let mut work = Work::default();
        let mut found: Vec<(f32, usize, u32)> = Vec::new();
        let mut candidates = Vec::new();
        for (n, segment) in self.segments.iter().enumerate() {
            segment.candidates(scorer, person, least, &mut candidates, &mut work)?;
            segment.score(scorer, person, &candidates, least, |bits, record| found.push((bits, n, record)));
        }
        found.sort_unstable_by(|a, b| b.0.total_cmp(&a.0).then((a.1, a.2).cmp(&(b.1, b.2))));
        found.truncate(most);
        let hits = found
            .into_iter()
            .map(|(bits, segment, record)| {
                Ok(Hit {
                    id: self.segments[segment].id(record)?,
                    bits,
                    segment,
                    record,
                })
            })
            .collect::<Result<_, NamesError>>()?;
        Ok((hits, work))
    }

    /// The records that are scored in full for a person, as (segment, record): for measurements and tests.
    ///
    /// # Errors
    /// A file cannot be read any more.
    pub fn candidates(&self, scorer: &Scorer<'_>, person: &Person, least: f32) -> Result<Vec<(usize, u32)>, NamesError> {
        let (mut all, mut one, mut work) = (Vec::new(), Vec::new(), Work::default());
        for (n, segment) in self.segments.iter().enumerate() {
            segment.candidates(scorer, person, least, &mut one, &mut work)?;
            all.extend(one.iter().map(|r| (n, *r)));
        }
        Ok(all)
    }

    /// The person a hit describes, as the index keeps it: words as written, date, sex, nationality.
    ///
    /// # Errors
    /// The hit is not of this index.
    pub fn person(&self, hit: &Hit) -> Result<Person, NamesError> {
        let segment = self.segments.get(hit.segment).filter(|s| hit.record < s.len());
        segment
            .map(|s| s.person(hit.record))
            .ok_or_else(|| NamesError::index(&self.folder, IndexFault::Foreign))
    }
}

/// New segments on their way into an index.
pub struct Growing {
    folder: PathBuf,
    manifest: Manifest,
}

impl Growing {
    /// Writes a segment; an empty one is left out.
    ///
    /// # Errors
    /// Files that cannot be written.
    pub fn push(&mut self, builder: SegmentBuilder) -> Result<(), NamesError> {
        if builder.is_empty() {
            return Ok(());
        }
        self.manifest.serial += 1;
        let file = format!("segment-{:06}", self.manifest.serial);
        let (bytes, checksum) = builder.write(&self.folder.join(&file))?;
        self.manifest.parts.push(Part {
            file,
            bytes,
            checksum,
            dead: None,
        });
        Ok(())
    }

    /// Makes the new segments part of the index.
    ///
    /// # Errors
    /// Files that cannot be written or read again.
    pub fn publish(self) -> Result<Index, NamesError> {
        self.manifest.publish(&self.folder)?;
        Index::open(&self.folder)
    }
}
