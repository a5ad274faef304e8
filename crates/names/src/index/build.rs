//! Writing a segment.
//!
//! Only the record column is kept while rows arrive. Keys are computed from it twice, once to count and once to place, so that no
//! list of (key, record) pairs is ever held or sorted: memory is the finished segment and little more.

use std::collections::HashMap;
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;

use super::keys::{self, Skeletons};
use super::record::{Record, encode};
use super::segment::{ID_BLOCK, MAGIC, Segment};
use super::{MOST_RECORDS, manifest};
use crate::error::NamesError;
use crate::fold::{Name, Token, fold_as};
use crate::frequency::skeleton;
use crate::language::Language;
use crate::quick::Quick;
use crate::score::Person;

/// Collects records and writes them as one immutable segment.
#[derive(Default)]
pub struct SegmentBuilder {
    tokens: Vec<StoredToken>,
    numbers: HashMap<Box<[u8]>, u32, Quick>,
    words: HashMap<Box<str>, Known, Quick>,
    language: Language,
    records: Vec<Record>,
    ids: Vec<u8>,
    id_blocks: Vec<u32>,
}

struct StoredToken {
    bytes: Box<[u8]>,
    skeletons: Skeletons,
    whole: u32,
}

/// What folding a single word alone gave.
#[derive(Clone, Copy)]
enum Known {
    /// One ordinary token.
    Token(u32),
    /// A particle or something else that depends on its neighbours.
    Depends,
}

impl SegmentBuilder {
    /// An empty builder.
    #[must_use]
    pub fn new() -> SegmentBuilder {
        SegmentBuilder::default()
    }

    /// Whether no record was added.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.records.is_empty()
    }

    /// Number of records.
    #[must_use]
    pub fn len(&self) -> usize {
        self.records.len()
    }

    /// Adds a record under the register's id (at most 255 bytes).
    ///
    /// # Errors
    /// An id that is too long, or a full segment.
    pub fn add(&mut self, id: &str, person: &Person) -> Result<(), NamesError> {
        let mut tokens = [Record::NONE; 4];
        for (slot, token) in tokens.iter_mut().zip(person.name.tokens()) {
            *slot = self.number(encode(token, person.name.written(token)), token)?;
        }
        self.push(id, Record::new(tokens, person))
    }

    /// Adds a record by its written name: words seen before are not folded again. The name of `person` is not used.
    ///
    /// # Errors
    /// As [`SegmentBuilder::add`].
    pub fn add_written(&mut self, id: &str, name: &str, language: Language, person: &mut Person) -> Result<(), NamesError> {
        if language != self.language {
            self.words.clear();
            self.language = language;
        }
        let mut tokens = [Record::NONE; 4];
        let mut n = 0;
        let mut simple = name.len() < 200;
        for word in name.split(' ').filter(|w| !w.is_empty()) {
            match if simple { self.known(word)? } else { Known::Depends } {
                Known::Token(t) if n < 4 => {
                    tokens[n] = t;
                    n += 1;
                }
                _ => {
                    simple = false;
                    break;
                }
            }
        }
        if simple {
            return self.push(id, Record::new(tokens, person));
        }
        person.name = fold_as(name, language);
        let added = self.add(id, person);
        person.name = Name::default();
        added
    }

    fn known(&mut self, word: &str) -> Result<Known, NamesError> {
        if let Some(known) = self.words.get(word) {
            return Ok(*known);
        }
        // Two copies of an ordinary word fold to two equal tokens; a particle or a joining word does not.
        let twice = fold_as(&format!("{word} {word}"), self.language);
        let known = match twice.tokens() {
            [a, b] if a.readings() == b.readings() && a.role == b.role && !word.contains(',') => Known::Token(self.number(encode(a, word), a)?),
            _ => Known::Depends,
        };
        self.words.insert(word.into(), known);
        Ok(known)
    }

    fn number(&mut self, bytes: Box<[u8]>, token: &Token) -> Result<u32, NamesError> {
        if let Some(n) = self.numbers.get(&bytes) {
            return Ok(*n);
        }
        let n = self.tokens.len() as u32;
        if n >= MOST_RECORDS {
            return Err(NamesError::Setting(
                "a segment holds at most 16,777,214 different words; start another".to_owned(),
            ));
        }
        let first = token.readings().first().copied().unwrap_or(crate::fold::Reading::EMPTY);
        self.tokens.push(StoredToken {
            skeletons: Skeletons::of(first.sounds()),
            whole: skeleton(&first),
            bytes: bytes.clone(),
        });
        self.numbers.insert(bytes, n);
        Ok(n)
    }

    fn push(&mut self, id: &str, record: Record) -> Result<(), NamesError> {
        if self.records.len() as u32 >= MOST_RECORDS {
            return Err(NamesError::Setting("a segment holds at most 16,777,214 records; start another".to_owned()));
        }
        let Ok(length) = u8::try_from(id.len()) else {
            return Err(NamesError::Setting(format!("an id of {} bytes; at most 255 are kept", id.len())));
        };
        if self.records.len().is_multiple_of(ID_BLOCK) {
            self.id_blocks
                .push(u32::try_from(self.ids.len()).map_err(|_| NamesError::Setting("the ids of a segment take more than 4 GB; start another".to_owned()))?);
        }
        self.ids.push(length);
        self.ids.extend_from_slice(id.as_bytes());
        self.records.push(record);
        Ok(())
    }

    /// Takes over the living records of a segment.
    pub(super) fn take(&mut self, segment: &Segment) -> Result<(), NamesError> {
        let mut numbers: HashMap<u32, u32, Quick> = HashMap::default();
        for n in 0..segment.len() {
            if segment.is_dead(n) {
                continue;
            }
            let mut record = segment.record(n);
            let mut tokens = record.tokens();
            for slot in tokens.iter_mut().filter(|t| **t != Record::NONE) {
                *slot = match numbers.get(slot) {
                    Some(new) => *new,
                    None => {
                        let new = self.number(segment.token_bytes(*slot).into(), &segment.token(*slot))?;
                        numbers.insert(*slot, new);
                        new
                    }
                };
            }
            record.set_tokens(tokens);
            self.push(&segment.id(n)?, record)?;
        }
        Ok(())
    }

    /// Writes the segment; returns its length and checksum.
    pub(super) fn write(mut self, path: &Path) -> Result<(u64, u32), NamesError> {
        self.numbers = HashMap::default();
        self.words = HashMap::default();
        let mut frequencies: HashMap<u32, u32, Quick> = HashMap::default();
        for t in self.records.iter().flat_map(Record::tokens).filter(|t| *t != Record::NONE) {
            *frequencies.entry(self.tokens[t as usize].whole).or_default() += 1;
        }
        let mut frequencies: Vec<(u32, u32)> = frequencies.into_iter().collect();
        frequencies.sort_unstable();
        let (bits, halves) = self.postings();
        let postings: usize = halves.iter().map(|h| h.postings.len()).sum();
        let token_bytes: usize = self.tokens.iter().map(|t| t.bytes.len()).sum();
        let failed = |e| NamesError::File {
            path: path.to_path_buf(),
            source: e,
        };
        let mut out = Sum {
            file: BufWriter::with_capacity(1 << 20, File::create(path).map_err(failed)?),
            sum: crc32fast::Hasher::new(),
            bytes: 0,
        };
        let mut write = || -> std::io::Result<()> {
            out.put(MAGIC)?;
            let sizes = [
                self.records.len(),
                self.tokens.len(),
                token_bytes,
                self.id_blocks.len(),
                self.ids.len(),
                frequencies.len(),
                postings,
            ];
            out.numbers([manifest::FORMAT, bits].into_iter().chain(sizes.into_iter().map(|n| n as u32)))?;
            let mut base = 0;
            for half in &halves {
                out.numbers(half.starts[..half.starts.len() - 1].iter().map(|s| s + base))?;
                base += half.postings.len() as u32;
            }
            out.numbers([base])?;
            for records in self.records.chunks(1 << 12) {
                out.put(&records.iter().flat_map(|r| r.0).collect::<Vec<u8>>())?;
            }
            let mut at = 0;
            out.numbers(self.tokens.iter().map(|t| {
                at += t.bytes.len() as u32;
                at - t.bytes.len() as u32
            }))?;
            for t in &self.tokens {
                out.put(&t.bytes)?;
            }
            out.numbers(self.id_blocks.iter().copied())?;
            out.numbers(frequencies.iter().flat_map(|(k, c)| [*k, *c]))?;
            out.put(&self.ids)?;
            for half in &halves {
                out.numbers(half.postings.iter().copied())?;
            }
            out.file.flush()?;
            out.file.get_ref().sync_data()
        };
        write().map_err(failed)?;
        Ok((out.bytes, out.sum.finalize()))
    }

    /// Directory bits, and both halves of the key space: two cores work without sharing anything.
    fn postings(&self) -> (u32, [Half; 2]) {
        let expected = self.records.len() as u64 * 8;
        let bits = (64 - (expected / 5).max(16).leading_zeros()).clamp(4, 24);
        let halves = std::thread::scope(|scope| {
            let other = scope.spawn(|| self.half(bits, true));
            let one = self.half(bits, false);
            [one, other.join().unwrap_or_default()]
        });
        (bits, halves)
    }

    /// Bucket starts and postings (8 bits of hash, 24 of record) of one half, sorted within each bucket.
    fn half(&self, bits: u32, upper: bool) -> Half {
        let buckets = 1usize << (bits - 1);
        let bucket = |key: u32| ((key >> 31 == 1) == upper).then_some((key << 1 >> (33 - bits)) as usize);
        let mut starts = vec![0u32; buckets + 1];
        self.each_key(|key, _| {
            if let Some(b) = bucket(key) {
                starts[b + 1] += 1;
            }
        });
        for i in 1..starts.len() {
            starts[i] += starts[i - 1];
        }
        let mut postings = vec![0u32; starts[buckets] as usize];
        // Every start is moved to its bucket's end while placing, and moved back afterwards.
        self.each_key(|key, record| {
            if let Some(b) = bucket(key) {
                postings[starts[b] as usize] = (key << bits >> 24) << 24 | record;
                starts[b] += 1;
            }
        });
        starts.copy_within(0..buckets, 1);
        starts[0] = 0;
        for w in starts.windows(2) {
            postings[w[0] as usize..w[1] as usize].sort_unstable();
        }
        Half { starts, postings }
    }

    fn each_key(&self, mut found: impl FnMut(u32, u32)) {
        for (n, record) in self.records.iter().enumerate() {
            let mut skeletons = [Skeletons::default(); 4];
            let mut count = 0;
            for t in record.tokens().into_iter().filter(|t| *t != Record::NONE) {
                skeletons[count] = self.tokens[t as usize].skeletons;
                count += 1;
            }
            keys::of_record(&skeletons[..count], record.born(), |key| found(key, n as u32));
        }
    }
}

#[derive(Default)]
struct Half {
    starts: Vec<u32>,
    postings: Vec<u32>,
}

/// A writer that keeps length and checksum.
struct Sum {
    file: BufWriter<File>,
    sum: crc32fast::Hasher,
    bytes: u64,
}

impl Sum {
    fn put(&mut self, bytes: &[u8]) -> std::io::Result<()> {
        self.sum.update(bytes);
        self.bytes += bytes.len() as u64;
        self.file.write_all(bytes)
    }

    fn numbers(&mut self, numbers: impl IntoIterator<Item = u32>) -> std::io::Result<()> {
        let mut buffer = Vec::with_capacity(1 << 16);
        for n in numbers {
            buffer.extend_from_slice(&n.to_le_bytes());
            if buffer.len() >= 1 << 16 {
                self.put(&buffer)?;
                buffer.clear();
            }
        }
        self.put(&buffer)
    }
}
