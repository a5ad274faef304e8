//! Reading a segment: directory, record column and words in memory, postings and ids from the file.

use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};

use super::input::Input;
use super::keys::{self, Skeletons};
use super::manifest::{Dead, FORMAT};
use super::record::{Record, decode};
use super::{MOST_RECORDS, Work};
use crate::birth::BirthDate;
use crate::error::NamesError;
use crate::fold::{Name, Reading, Token};
use crate::score::{Person, Scorer};

pub(super) const MAGIC: &[u8; 8] = b"SAPARNS1";
/// Ids in one block, found by one look at the block table.
pub(super) const ID_BLOCK: usize = 64;
const HEADER: usize = 8 + 9 * 4;
/// Longest list of one year key that is read: beyond it the name is so common that pairs and dates find the person.
const LONGEST_YEAR_LIST: u32 = 1_200;
/// Longest list of any other key.
const LONGEST_LIST: u32 = 20_000;

/// What two words can give at best when this many of their consonant classes differ.
const MOST_BITS: [f32; 6] = [16.0, 14.0, 10.0, 7.0, 2.0, 0.0];

/// An opened segment.
pub struct Segment {
    path: PathBuf,
    file: File,
    bits: u32,
    starts: Vec<u32>,
    records: Vec<Record>,
    token_starts: Vec<u32>,
    token_bytes: Vec<u8>,
    classes: Vec<u16>,
    id_blocks: Vec<u32>,
    frequencies: Vec<(u32, u32)>,
    ids_at: u64,
    ids_length: u64,
    postings_at: u64,
    dead: Vec<u64>,
    dead_count: u32,
}

impl Segment {
    pub(super) fn open(path: &Path, bytes: u64, checksum: u32) -> Result<Segment, NamesError> {
        let wrong = |reason: &str| NamesError::index(path, reason);
        let file = File::open(path).map_err(NamesError::file(path))?;
        let length = file.metadata().map_err(NamesError::file(path))?.len();
        if length != bytes {
            return Err(wrong(&format!(
                "the file has {length} bytes, the manifest says {bytes}: it is cut short or was changed"
            )));
        }
        let mut input = Input::new(&file, path, length);
        let header = input.bytes(HEADER)?;
        if &header[..8] != MAGIC {
            return Err(wrong("this is not a segment of a names index"));
        }
        let n = |i: usize| u32::from_le_bytes([header[8 + i * 4], header[9 + i * 4], header[10 + i * 4], header[11 + i * 4]]);
        if n(0) != FORMAT {
            return Err(wrong(&format!(
                "the segment has format {}, this program reads {FORMAT}; build the index again",
                n(0)
            )));
        }
        let (bits, records, tokens) = (n(1), n(2), n(3));
        if !(4..=24).contains(&bits) || records > MOST_RECORDS || tokens > MOST_RECORDS {
            return Err(wrong("the header holds numbers outside their range"));
        }
        let starts = input.numbers((1usize << bits) + 1)?;
        let records = input.records(records as usize)?;
        let mut token_starts = input.numbers(tokens as usize)?;
        token_starts.push(n(4));
        let token_bytes = input.bytes(n(4) as usize)?;
        let id_blocks = input.numbers(n(5) as usize)?;
        let frequencies = input.numbers(n(7) as usize * 2)?.chunks_exact(2).map(|p| (p[0], p[1])).collect();
        let ids_at = length - input.left;
        let ids_length = u64::from(n(6));
        if input.left != ids_length + u64::from(n(8)) * 4 {
            return Err(wrong("the sections do not fill the file"));
        }
        input.rest()?;
        if input.sum.finalize() != checksum {
            return Err(wrong("the checksum does not fit: the file was changed"));
        }
        let rising = |list: &[u32]| list.windows(2).all(|w| w[0] <= w[1]);
        let words_exist = records.iter().all(|r| r.tokens().iter().all(|t| *t == Record::NONE || *t < tokens));
        if !rising(&starts) || starts.last() != Some(&n(8)) || !rising(&token_starts) || !words_exist {
            return Err(wrong("the sections contradict each other"));
        }
        let mut segment = Segment {
            path: path.to_path_buf(),
            file,
            bits,
            starts,
            records,
            token_starts,
            token_bytes,
            classes: Vec::new(),
            id_blocks,
            frequencies,
            ids_at,
            ids_length,
            postings_at: ids_at + ids_length,
            dead: Vec::new(),
            dead_count: 0,
        };
        segment.classes = (0..tokens)
            .map(|t| segment.token(t).readings().iter().fold(0, |c, r| c | Reading::classes(r)))
            .collect();
        Ok(segment)
    }

    /// Reads the tombstones.
    pub(super) fn bury(&mut self, path: &Path, bytes: u64, checksum: u32) -> Result<(), NamesError> {
        let data = std::fs::read(path).map_err(NamesError::file(path))?;
        if data.len() as u64 != bytes || crc32fast::hash(&data) != checksum || !data.len().is_multiple_of(4) {
            return Err(NamesError::index(path, "the tombstones are cut short or were changed"));
        }
        self.dead = vec![0; self.records.len().div_ceil(64)];
        for n in data.chunks_exact(4).map(|b| u32::from_le_bytes([b[0], b[1], b[2], b[3]])) {
            if n >= self.len() {
                return Err(NamesError::index(path, "a tombstone for a record that is not there"));
            }
            if !self.is_dead(n) {
                self.dead[n as usize / 64] |= 1 << (n % 64);
                self.dead_count += 1;
            }
        }
        Ok(())
    }

    /// Number of records, the dead included.
    #[must_use]
    pub fn len(&self) -> u32 {
        self.records.len() as u32
    }

    /// Whether there is no record.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.records.is_empty()
    }

    /// Number of deleted records.
    #[must_use]
    pub fn dead(&self) -> u32 {
        self.dead_count
    }

    #[inline]
    pub(super) fn is_dead(&self, record: u32) -> bool {
        self.dead.get(record as usize / 64).is_some_and(|w| w >> (record % 64) & 1 == 1)
    }

    pub(super) fn record(&self, n: u32) -> Record {
        self.records[n as usize]
    }

    pub(super) fn frequencies(&self) -> &[(u32, u32)] {
        &self.frequencies
    }

    #[inline]
    pub(super) fn token_bytes(&self, token: u32) -> &[u8] {
        let (from, to) = (self.token_starts[token as usize] as usize, self.token_starts[token as usize + 1] as usize);
        self.token_bytes.get(from..to).unwrap_or(&[])
    }

    #[inline]
    pub(super) fn token(&self, token: u32) -> Token {
        decode(self.token_bytes(token)).0
    }

    /// The register's id of a record.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn id(&self, record: u32) -> Result<String, NamesError> {
        let block = record as usize / ID_BLOCK;
        let from = self.id_blocks.get(block).map_or(0, |n| u64::from(*n));
        let to = self.id_blocks.get(block + 1).map_or(self.ids_length, |n| u64::from(*n));
        let mut bytes = vec![0; to.min(self.ids_length).saturating_sub(from) as usize];
        self.read_at(&mut bytes, self.ids_at + from)?;
        let length = |at: usize| bytes.get(at).map_or(0, |n| *n as usize);
        let at = (0..record as usize % ID_BLOCK).fold(0, |at, _| at + 1 + length(at));
        Ok(String::from_utf8_lossy(bytes.get(at + 1..at + 1 + length(at)).unwrap_or(&[])).into_owned())
    }

    /// A record as a person. The name's text is its words as written, in order.
    #[must_use]
    pub fn person(&self, record: u32) -> Person {
        let record = self.record(record);
        let mut text = String::new();
        let mut tokens = Vec::new();
        for t in record.tokens().into_iter().filter(|t| *t != Record::NONE) {
            let bytes = self.token_bytes(t);
            let (mut token, at) = decode(bytes);
            if !text.is_empty() {
                text.push(' ');
            }
            let start = text.len();
            text.push_str(&String::from_utf8_lossy(bytes.get(at..).unwrap_or(&[])));
            token.set_span(start, text.len());
            tokens.push(token);
        }
        Person {
            name: Name::of_parts(text, tokens),
            born: record.born(),
            nationality: record.nationality(),
            sex: record.sex(),
        }
    }

    fn read_at(&self, buffer: &mut [u8], at: u64) -> Result<(), NamesError> {
        #[cfg(unix)]
        return std::os::unix::fs::FileExt::read_exact_at(&self.file, buffer, at).map_err(NamesError::file(&self.path));
        #[cfg(not(unix))]
        {
            use std::io::{Read, Seek, SeekFrom};
            // Another handle, so that readers do not move each other's place.
            let mut file = File::open(&self.path).map_err(NamesError::file(&self.path))?;
            file.seek(SeekFrom::Start(at))
                .and_then(|_| file.read_exact(buffer))
                .map_err(NamesError::file(&self.path))
        }
    }

    /// Reads one key's list into `out`, unless it is longer than `longest`.
    fn list(&self, key: u32, longest: u32, buffer: &mut Vec<u8>, out: &mut Vec<u32>, work: &mut Work) -> Result<(), NamesError> {
        work.keys += 1;
        let bucket = (key >> (32 - self.bits)) as usize;
        let (from, to) = (self.starts[bucket], self.starts[bucket + 1]);
        if from == to {
            return Ok(());
        }
        if to - from > longest {
            work.skipped += 1;
            return Ok(());
        }
        buffer.resize((to - from) as usize * 4, 0);
        self.read_at(buffer, self.postings_at + u64::from(from) * 4)?;
        let tag = key << self.bits >> 24;
        for p in buffer.chunks_exact(4) {
            let posting = u32::from_le_bytes([p[0], p[1], p[2], p[3]]);
            if posting >> 24 == tag && posting & 0x00ff_ffff < self.len() {
                out.push(posting & 0x00ff_ffff);
            }
        }
        Ok(())
    }

    /// Candidates for a person: distinct record numbers in rising order.
    pub(super) fn candidates(&self, person: &Person, out: &mut Vec<u32>, work: &mut Work) -> Result<(), NamesError> {
        let mut buffer = Vec::new();
        let born = person.born.map(BirthDate::gregorian);
        let exact = born.filter(|d| d.is_whole() && !d.is_default());
        let mut skeletons: Vec<Vec<Skeletons>> = Vec::new();
        for token in person.name.tokens().iter().take(5) {
            let mut all: Vec<Skeletons> = Vec::new();
            for s in token.readings().iter().map(|r| Skeletons::of(r.sounds())) {
                if !all.contains(&s) {
                    all.push(s);
                }
            }
            skeletons.push(all);
        }
        // Records without a year stand under year 0; a query without one must look under all.
        let years: Vec<u16> = born
            .and_then(BirthDate::year)
            .map_or_else(|| (1900..=2030).chain([0]).collect(), |year| vec![year, 0]);
        for d in [exact, exact.and_then(BirthDate::swapped)].into_iter().flatten().filter(|d| !d.is_default()) {
            self.list(keys::date(d), LONGEST_LIST, &mut buffer, out, work)?;
        }
        for (n, all) in skeletons.iter().enumerate() {
            for x in all {
                if let Some(d) = exact {
                    self.list(
                        keys::day(x.day, d.month().unwrap_or(0), d.day().unwrap_or(0)),
                        LONGEST_LIST,
                        &mut buffer,
                        out,
                        work,
                    )?;
                }
                if born.is_some() || skeletons.len() == 1 {
                    for year in &years {
                        self.list(keys::year(x.year, *year), LONGEST_YEAR_LIST, &mut buffer, out, work)?;
                    }
                }
                for y in skeletons[n + 1..].iter().flatten() {
                    for year in &years {
                        self.list(keys::pair(x.pair, y.pair, *year), LONGEST_LIST, &mut buffer, out, work)?;
                    }
                }
            }
        }
        out.sort_unstable();
        out.dedup();
        work.candidates += out.len() as u32;
        Ok(())
    }

    /// Scores candidates and reports those with at least `least` bits.
    pub(super) fn score(&self, scorer: &Scorer<'_>, person: &Person, candidates: &[u32], least: f32, mut found: impl FnMut(f32, u32)) {
        let query: Vec<u16> = person
            .name
            .tokens()
            .iter()
            .map(|t| t.readings().iter().fold(0, |c, r| c | r.classes()))
            .collect();
        let mut person = person.clone();
        person.born = person.born.map(BirthDate::gregorian);
        let mut candidate = Person::default();
        for &n in candidates {
            if self.is_dead(n) {
                continue;
            }
            let record = self.records[n as usize];
            candidate.born = record.born();
            let date = match (person.born, candidate.born) {
                (Some(a), Some(b)) => scorer.weights.date[a.level(b) as usize],
                _ => 0.0,
            };
            // What the words could give at best, from their consonant classes alone: most candidates end here.
            let mut most = date + 3.0;
            for t in record.tokens().into_iter().filter(|t| *t != Record::NONE) {
                let c = self.classes[t as usize];
                most += query.iter().map(|q| MOST_BITS[(q ^ c).count_ones().min(5) as usize]).fold(0.0, f32::max);
            }
            if most < least {
                continue;
            }
            candidate.nationality = record.nationality();
            candidate.sex = record.sex();
            candidate
                .name
                .set_tokens(record.tokens().into_iter().filter(|t| *t != Record::NONE).map(|t| self.token(t)));
            let bits = scorer.compare(&person, &candidate).bits;
            if bits >= least {
                found(bits, n);
            }
        }
    }
}

/// Writes a tombstone file.
pub(super) fn write_dead(folder: &Path, file: String, dead: &[u32]) -> Result<Dead, NamesError> {
    let path = folder.join(&file);
    let bytes: Vec<u8> = dead.iter().flat_map(|n| n.to_le_bytes()).collect();
    let mut out = File::create(&path).map_err(NamesError::file(&path))?;
    out.write_all(&bytes).and_then(|()| out.sync_all()).map_err(NamesError::file(&path))?;
    Ok(Dead {
        file,
        bytes: bytes.len() as u64,
        checksum: crc32fast::hash(&bytes),
    })
}
