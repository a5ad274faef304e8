//! Reading a segment: record column, words and directories in memory, lists and ids from the file.

use std::fs::File;
use std::hint::black_box;
use std::io::Write;
use std::path::{Path, PathBuf};

use super::MOST_RECORDS;
use super::input::Input;
use super::manifest::{Dead, FORMAT};
use super::record::{ORDERS, Record, decode, readings};
use super::skeleton::Skeleton;
use crate::error::{IndexFault, NamesError};
use crate::fold::{Name, Token};
use crate::score::{Person, Scorer};

pub(super) const MAGIC: &[u8; 8] = b"SAPARNS2";
/// Ids in one block, found by one look at the block table.
pub(super) const ID_BLOCK: usize = 64;
/// Ten sizes, the format, the magic word.
const TRAILER: usize = 12 * 8;

/// Keys of lists that are not empty, and where each ends; it begins where the one before ends.
#[derive(Default)]
pub(super) struct Directory {
    keys: Vec<u32>,
    ends: Vec<u32>,
    /// Place of the first entry in the file.
    at: u64,
}

impl Directory {
    /// Entries from and to, of the list of a key.
    pub(super) fn find(&self, key: u32) -> Option<(u32, u32)> {
        let n = self.keys.binary_search(&key).ok()?;
        Some((n.checked_sub(1).map_or(0, |b| self.ends[b]), self.ends[n]))
    }

    fn is_sound(&self, entries: u64) -> bool {
        self.keys.windows(2).all(|w| w[0] < w[1])
            && self.ends.windows(2).all(|w| w[0] <= w[1])
            && self.keys.len() == self.ends.len()
            && self.ends.last().map_or(0, |e| u64::from(*e)) == entries
    }
}

/// An opened segment.
pub struct Segment {
    path: PathBuf,
    file: File,
    pub(super) records: Vec<Record>,
    token_ends: Vec<u32>,
    token_bytes: Vec<u8>,
    /// Consonant skeleton of each word.
    pub(super) skeletons: Vec<Skeleton>,
    id_blocks: Vec<u32>,
    frequencies: Vec<(u32, u32)>,
    ids_at: u64,
    ids_length: u64,
    pub(super) year_lists: Directory,
    pub(super) day_lists: Directory,
    /// Every year there is (0: unknown), with the number of its first record, and the end.
    pub(super) years: Vec<(u32, u32)>,
    /// Number of the first record that has this place in the order or a later one ([`Record::order`]).
    starts: Vec<u32>,
    dead: Vec<u64>,
    dead_count: u32,
}

impl Segment {
    pub(super) fn open(path: &Path, bytes: u64, checksum: u32) -> Result<Segment, NamesError> {
        let wrong = |fault| NamesError::index(path, fault);
        let file = File::open(path).map_err(NamesError::file(path))?;
        let length = file.metadata().map_err(NamesError::file(path))?.len();
        if length != bytes || length < (MAGIC.len() + TRAILER) as u64 {
            return Err(wrong(IndexFault::Length {
                found: length,
                expected: bytes,
            }));
        }
        let mut trailer = [0u8; TRAILER];
        read_at(&file, path, &mut trailer, length - TRAILER as u64)?;
        let n = |i: usize| {
            trailer
                .get(i * 8..i * 8 + 8)
                .map_or(0, |b| u64::from_le_bytes([b[0], b[1], b[2], b[3], b[4], b[5], b[6], b[7]]))
        };
        let mut input = Input::new(&file, path, length);
        if input.bytes(MAGIC.len())? != MAGIC || &trailer[TRAILER - 8..] != MAGIC {
            return Err(wrong(IndexFault::NotOurs));
        }
        if n(10) != u64::from(FORMAT) {
            return Err(wrong(IndexFault::Format {
                found: n(10).to_string(),
                read: FORMAT,
            }));
        }
        let [
            records,
            ids_length,
            id_blocks,
            words,
            word_bytes,
            frequencies,
            year_entries,
            day_entries,
            year_lists,
            day_lists,
        ] = std::array::from_fn(n);
        // Checked before anything is reserved: a changed trailer must not make us ask for gigabytes.
        let parts = [
            (MAGIC.len() + TRAILER) as u64,
            records.saturating_mul(16),
            ids_length,
            id_blocks.saturating_mul(4),
            words.saturating_mul(4),
            word_bytes,
            frequencies.saturating_mul(8),
            year_entries.saturating_mul(4),
            day_entries.saturating_mul(4),
            year_lists.saturating_mul(8),
            day_lists.saturating_mul(8),
        ];
        if records > u64::from(MOST_RECORDS) || words > u64::from(MOST_RECORDS) || parts.into_iter().fold(0, u64::saturating_add) != length {
            return Err(wrong(IndexFault::Contradiction));
        }
        let records = input.records(records as usize)?;
        let ids_at = length - input.left;
        input.skip(ids_length)?;
        let id_blocks = input.numbers(id_blocks as usize)?;
        let token_ends = input.numbers(words as usize)?;
        let token_bytes = input.bytes(word_bytes as usize)?;
        let frequencies = input.numbers(frequencies as usize * 2)?.chunks_exact(2).map(|p| (p[0], p[1])).collect();
        let years_at = length - input.left;
        input.skip((year_entries + day_entries) * 4)?;
        let mut directory = |lists: u64, at: u64| -> Result<Directory, NamesError> {
            Ok(Directory {
                keys: input.numbers(lists as usize)?,
                ends: input.numbers(lists as usize)?,
                at,
            })
        };
        let year_lists = directory(year_lists, years_at)?;
        let day_lists = directory(day_lists, years_at + year_entries * 4)?;
        input.skip(TRAILER as u64)?;
        if input.sum.finalize() != checksum {
            return Err(wrong(IndexFault::Checksum));
        }
        let words_exist = records.iter().all(|r| r.tokens().iter().all(|t| *t == Record::NONE || u64::from(*t) < words));
        let rising = token_ends.windows(2).all(|w| w[0] <= w[1]) && token_ends.last().map_or(0, |e| u64::from(*e)) == word_bytes;
        let sorted = records.windows(2).all(|w| w[0].order() <= w[1].order());
        if !words_exist || !rising || !sorted || !year_lists.is_sound(year_entries) || !day_lists.is_sound(day_entries) {
            return Err(wrong(IndexFault::Contradiction));
        }
        let mut starts = Vec::with_capacity(ORDERS + 1);
        for (n, r) in records.iter().enumerate() {
            starts.resize(starts.len().max(r.order() as usize + 1), n as u32);
        }
        starts.resize(ORDERS + 1, records.len() as u32);
        let mut years = Vec::new();
        let mut at = 0;
        while at < records.len() {
            let year = records[at].date().0;
            years.push((year, at as u32));
            at += records[at..].partition_point(|r| r.date().0 <= year);
        }
        years.push((u32::MAX, records.len() as u32));
        let mut segment = Segment {
            path: path.to_path_buf(),
            file,
            records,
            token_ends,
            token_bytes,
            skeletons: Vec::new(),
            id_blocks,
            frequencies,
            ids_at,
            ids_length,
            year_lists,
            day_lists,
            years,
            starts,
            dead: Vec::new(),
            dead_count: 0,
        };
        for t in 0..segment.words() {
            // A word without a sound is never written, and nothing could be compared with it.
            let Some((first, _)) = readings(segment.token_bytes(t)).next().filter(|(r, _)| !r.sounds().is_empty()) else {
                return Err(wrong(IndexFault::Contradiction));
            };
            segment.skeletons.push(Skeleton::of(first.sounds()));
        }
        Ok(segment)
    }

    /// Reads the tombstones.
    pub(super) fn bury(&mut self, path: &Path, bytes: u64, checksum: u32) -> Result<(), NamesError> {
        let data = std::fs::read(path).map_err(NamesError::file(path))?;
        if data.len() as u64 != bytes || crc32fast::hash(&data) != checksum || !data.len().is_multiple_of(4) {
            return Err(NamesError::index(path, IndexFault::Checksum));
        }
        self.dead = vec![0; self.records.len().div_ceil(64)];
        for n in data.chunks_exact(4).map(|b| u32::from_le_bytes([b[0], b[1], b[2], b[3]])) {
            if n >= self.len() {
                return Err(NamesError::index(path, IndexFault::Contradiction));
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

    /// Number of distinct words.
    pub(super) fn words(&self) -> u32 {
        self.token_ends.len() as u32
    }

    #[inline]
    pub(super) fn is_dead(&self, record: u32) -> bool {
        self.dead.get(record as usize / 64).is_some_and(|w| w >> (record % 64) & 1 == 1)
    }

    /// Number of the first record with this place in the order or a later one.
    #[inline]
    pub(super) fn from(&self, order: u32) -> u32 {
        self.starts.get(order as usize).copied().unwrap_or(self.len())
    }

    pub(super) fn record(&self, n: u32) -> Record {
        self.records[n as usize]
    }

    pub(super) fn frequencies(&self) -> &[(u32, u32)] {
        &self.frequencies
    }

    #[inline]
    pub(super) fn token_bytes(&self, token: u32) -> &[u8] {
        let token = token as usize;
        let from = token.checked_sub(1).map_or(0, |b| self.token_ends[b] as usize);
        self.token_bytes.get(from..self.token_ends[token] as usize).unwrap_or(&[])
    }

    /// Reads from the word as much as brings all of it near.
    #[inline]
    pub(super) fn touch(&self, token: u32) -> u8 {
        let bytes = self.token_bytes(token);
        bytes.first().copied().unwrap_or(0) ^ bytes.last().copied().unwrap_or(0)
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
        read_at(&self.file, &self.path, &mut bytes, self.ids_at + from)?;
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

    /// Appends the entries of a list to `out`: next classes in the upper byte, record below it.
    pub(super) fn entries(&self, lists: &Directory, (from, to): (u32, u32), out: &mut Vec<u8>) -> Result<(), NamesError> {
        let before = out.len();
        out.resize(before + (to - from) as usize * 4, 0);
        read_at(&self.file, &self.path, &mut out[before..], lists.at + u64::from(from) * 4)
    }

    /// Scores candidates and reports those with at least `least` bits.
    pub(super) fn score(&self, scorer: &Scorer<'_>, person: &Person, candidates: &[u32], least: f32, mut found: impl FnMut(f32, u32)) {
        let mut person = person.clone();
        person.born = person.born.map(crate::BirthDate::gregorian);
        let mut candidate = Person::default();
        // Fetched at once: one after the other, each word would wait for memory.
        let words = candidates
            .iter()
            .flat_map(|n| self.records[*n as usize].tokens())
            .filter(|t| *t != Record::NONE);
        black_box(words.map(|t| self.touch(t)).fold(0, u8::wrapping_add));
        for &n in candidates {
            let record = self.records[n as usize];
            candidate.born = record.born();
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

fn read_at(file: &File, path: &Path, buffer: &mut [u8], at: u64) -> Result<(), NamesError> {
    #[cfg(unix)]
    return std::os::unix::fs::FileExt::read_exact_at(file, buffer, at).map_err(NamesError::file(path));
    #[cfg(not(unix))]
    {
        use std::io::{Read, Seek, SeekFrom};
        let _ = file;
        // Another handle, so that readers do not move each other's place.
        let mut file = File::open(path).map_err(NamesError::file(path))?;
        file.seek(SeekFrom::Start(at))
            .and_then(|_| file.read_exact(buffer))
            .map_err(NamesError::file(path))
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
