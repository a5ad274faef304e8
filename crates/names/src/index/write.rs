//! Writing a segment.
//!
//! Records are sorted by birth date, so that a day or a year is one run of them and needs no list. The lists of words are counted and
//! placed, never sorted: memory stays at the finished records and little more. The file is written by a thread of its own, which brings it to
//! the disk as it grows.

use std::fs::File;
use std::io::Write;
use std::path::Path;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};

use super::build::SegmentBuilder;
use super::record::{ORDERS, Record};
use super::segment::{ID_BLOCK, MAGIC};
use super::skeleton::{DAY_KEYS, MOST_DAY_KEYS, Skeleton, YEAR_KEYS, day_key, year_key};
use crate::error::NamesError;

/// Bytes that go to the writer at once.
const PIECE: usize = 1 << 20;
/// Bytes after which they are brought to the disk, while the next are prepared.
const SYNC: u64 = 48 << 20;

impl SegmentBuilder {
    /// Writes the segment; returns its length and checksum.
    pub(super) fn write(mut self, path: &Path) -> Result<(u64, u32), NamesError> {
        self.words.done();
        let failed = |e| NamesError::File {
            path: path.to_path_buf(),
            source: e,
        };
        let file = File::create(path).map_err(failed)?;
        let (send, receive) = sync_channel(16);
        std::thread::scope(|scope| {
            let writer = scope.spawn(move || bring(file, &receive));
            let mut out = Out {
                send,
                piece: Vec::with_capacity(PIECE),
                length: 0,
            };
            // A send fails only if the writer has stopped, and then its error says why.
            let sent = self.sections(&mut out).and_then(|()| out.flush());
            drop(out);
            let written = writer
                .join()
                .unwrap_or_else(|_| Err(std::io::Error::other("the writing thread stopped")))
                .map_err(failed)?;
            sent.map_err(|Stopped| failed(std::io::Error::other("the writing thread stopped")))?;
            Ok(written)
        })
    }

    fn sections(self, out: &mut Out) -> Result<(), Stopped> {
        let SegmentBuilder { words, records, ids, id_ends } = self;
        let order = order(&records);
        let records = {
            let unsorted = records;
            let mut sorted = vec![Record([0; 16]); unsorted.len()];
            let half = sorted.len().div_ceil(2).max(1);
            std::thread::scope(|scope| {
                for (to, from) in sorted.chunks_mut(half).zip(order.chunks(half)) {
                    let unsorted = &unsorted;
                    scope.spawn(move || to.iter_mut().zip(from).for_each(|(r, n)| *r = unsorted[*n as usize]));
                }
            });
            sorted
        };
        out.put(MAGIC)?;
        for r in &records {
            out.put(&r.0)?;
        }
        let ids_at = out.length;
        let mut id_blocks = Vec::with_capacity(records.len() / ID_BLOCK + 1);
        for (n, row) in order.iter().enumerate() {
            if n.is_multiple_of(ID_BLOCK) {
                id_blocks.push((out.length - ids_at) as u32);
            }
            let row = *row as usize;
            let from = row.checked_sub(1).map_or(0, |r| id_ends[r] as usize);
            let id = &ids[from..id_ends[row] as usize];
            out.put(&[id.len() as u8])?;
            out.put(id)?;
        }
        let ids_length = out.length - ids_at;
        drop((order, ids, id_ends));
        let mut frequencies = std::collections::BTreeMap::<u32, u32>::new();
        let mut counts = vec![0u32; words.len()];
        for t in records.iter().flat_map(Record::tokens).filter(|t| *t != Record::NONE) {
            counts[t as usize] += 1;
        }
        for (n, skeleton) in counts.into_iter().zip(&words.whole) {
            *frequencies.entry(*skeleton).or_default() += n;
        }
        out.numbers(id_blocks.iter().copied())?;
        out.numbers(words.ends().iter().copied())?;
        out.put(words.bytes())?;
        out.numbers(frequencies.iter().flat_map(|(k, c)| [*k, *c]))?;
        let (year_lists, year_postings) = year_lists(&records, &words.skeletons, out)?;
        let (day_lists, day_postings) = day_lists(&records, &words.skeletons, out)?;
        for lists in [&year_lists, &day_lists] {
            out.numbers(lists.iter().map(|l| l.0))?;
            out.numbers(lists.iter().map(|l| l.1))?;
        }
        let sizes = [
            records.len() as u64,
            ids_length,
            id_blocks.len() as u64,
            words.len() as u64,
            words.bytes().len() as u64,
            frequencies.len() as u64,
            year_postings,
            day_postings,
            year_lists.len() as u64,
            day_lists.len() as u64,
        ];
        for n in sizes {
            out.put(&n.to_le_bytes())?;
        }
        out.put(&u64::from(super::manifest::FORMAT).to_le_bytes())?;
        out.put(MAGIC)
    }
}

/// Key and end of every list that is not empty.
type Lists = Vec<(u32, u32)>;

/// Row numbers in the order of the segment; rows of one day stay in the order they came.
fn order(records: &[Record]) -> Vec<u32> {
    let mut starts = vec![0u32; ORDERS + 1];
    for r in records {
        starts[r.order() as usize + 1] += 1;
    }
    for i in 1..starts.len() {
        starts[i] += starts[i - 1];
    }
    let mut order = vec![0u32; records.len()];
    for (n, r) in records.iter().enumerate() {
        let place = &mut starts[r.order() as usize];
        order[*place as usize] = n as u32;
        *place += 1;
    }
    order
}

/// An entry of a list: the next classes of the word above the record's number.
#[inline]
fn entry(rest: u8, record: usize) -> u32 {
    u32::from(rest) << 24 | record as u32
}

/// The words of each year: a year is one run of records, so its lists are made in one small piece of memory.
fn year_lists(records: &[Record], skeletons: &[Skeleton], out: &mut Out) -> Result<(Lists, u64), Stopped> {
    let keys: Vec<(u32, u8)> = skeletons.iter().map(|s| s.key()).collect();
    let mut lists = Lists::new();
    let (mut from, mut base) = (0, 0u32);
    let mut place: Vec<u32> = Vec::new();
    while from < records.len() {
        let slot = records[from].date().0;
        let to = from + records[from..].partition_point(|r| r.date().0 == slot);
        let mut starts = vec![0u32; YEAR_KEYS as usize + 1];
        let each = |found: &mut dyn FnMut(usize, u32, u8)| {
            for (n, r) in records[from..to].iter().enumerate() {
                for t in r.tokens().into_iter().filter(|t| *t != Record::NONE) {
                    let (key, rest) = keys[t as usize];
                    found(from + n, key, rest);
                }
            }
        };
        each(&mut |_, key, _| starts[key as usize + 1] += 1);
        for i in 1..starts.len() {
            starts[i] += starts[i - 1];
        }
        place.clear();
        place.resize(starts[YEAR_KEYS as usize] as usize, 0);
        for (key, pair) in starts.windows(2).enumerate() {
            if pair[0] != pair[1] {
                lists.push((year_key(slot, key as u32), base + pair[1]));
            }
        }
        each(&mut |n, key, rest| {
            let at = &mut starts[key as usize];
            place[*at as usize] = entry(rest, n);
            *at += 1;
        });
        out.numbers(place.iter().copied())?;
        base += place.len() as u32;
        from = to;
    }
    Ok((lists, u64::from(base)))
}

/// The words of each day of the year. Two threads take half of the year each and share nothing.
fn day_lists(records: &[Record], skeletons: &[Skeleton], out: &mut Out) -> Result<(Lists, u64), Stopped> {
    let keys: Vec<(u32, u8)> = skeletons.iter().map(|s| s.key()).collect();
    let half = |first: bool| -> (Lists, Vec<u32>) {
        let (base, most) = if first { (0, HALF_YEAR) } else { (HALF_YEAR, MOST_DAY_KEYS - HALF_YEAR) };
        let mut starts = vec![0u32; most + 1];
        let each = |found: &mut dyn FnMut(usize, usize, u8)| {
            for (n, r) in records.iter().enumerate() {
                let (_, month, day) = r.date();
                if month == 0 || day == 0 || (month, day) == (1, 1) || (month < 7) != first {
                    continue;
                }
                for t in r.tokens().into_iter().filter(|t| *t != Record::NONE) {
                    let (key, rest) = keys[t as usize];
                    found(n, day_key(month, day, key) as usize - base, rest);
                }
            }
        };
        each(&mut |_, key, _| starts[key + 1] += 1);
        let mut lists = Lists::new();
        for i in 1..starts.len() {
            let n = starts[i];
            starts[i] += starts[i - 1];
            if n > 0 {
                lists.push(((base + i - 1) as u32, starts[i]));
            }
        }
        let mut place = vec![0u32; starts.last().map_or(0, |s| *s as usize)];
        each(&mut |n, key, rest| {
            let at = &mut starts[key];
            place[*at as usize] = entry(rest, n);
            *at += 1;
        });
        (lists, place)
    };
    let (first, second) = std::thread::scope(|scope| {
        let second = scope.spawn(|| half(false));
        (half(true), second.join())
    });
    let Ok(second) = second else { return Err(Stopped) };
    let (mut lists, base) = (first.0, first.1.len() as u32);
    lists.extend(second.0.into_iter().map(|(key, end)| (key, base + end)));
    out.numbers(first.1.iter().copied())?;
    out.numbers(second.1.iter().copied())?;
    Ok((lists, u64::from(base) + second.1.len() as u64))
}

/// Keys of the months before July.
const HALF_YEAR: usize = 7 * 32 * DAY_KEYS as usize;

/// The writing thread has ended; its result says why.
struct Stopped;

/// Pieces on their way to the writer.
struct Out {
    send: SyncSender<Vec<u8>>,
    piece: Vec<u8>,
    length: u64,
}

impl Out {
    #[inline]
    fn put(&mut self, bytes: &[u8]) -> Result<(), Stopped> {
        self.length += bytes.len() as u64;
        self.piece.extend_from_slice(bytes);
        if self.piece.len() >= PIECE { self.flush() } else { Ok(()) }
    }

    fn numbers(&mut self, numbers: impl IntoIterator<Item = u32>) -> Result<(), Stopped> {
        for n in numbers {
            self.put(&n.to_le_bytes())?;
        }
        Ok(())
    }

    fn flush(&mut self) -> Result<(), Stopped> {
        let piece = std::mem::replace(&mut self.piece, Vec::with_capacity(PIECE + 512));
        self.send.send(piece).map_err(|_| Stopped)
    }
}

/// Writes what arrives, with a checksum, and brings it to the disk.
fn bring(mut file: File, receive: &Receiver<Vec<u8>>) -> std::io::Result<(u64, u32)> {
    let mut sum = crc32fast::Hasher::new();
    let (mut bytes, mut synced) = (0u64, 0u64);
    for piece in receive {
        sum.update(&piece);
        bytes += piece.len() as u64;
        file.write_all(&piece)?;
        if bytes - synced >= SYNC {
            file.sync_data()?;
            synced = bytes;
        }
    }
    file.sync_all()?;
    Ok((bytes, sum.finalize()))
}
