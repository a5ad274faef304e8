//! The rows of a table by key, as flat arrays.
//!
//! A look-up is one pass that computes the number of the key's cell, and one read per lane. The arrays have a length from
//! [`SIZES`], which the compiler knows in each loop: no read needs a check of its bounds.

use super::LANES;
use super::few::Few;
use super::kernels::{Choose, Known, and_with};
use super::registers::{OfDays, Register};
use crate::day::Day;
use crate::table::{Figure, Table};

/// Lengths of arrays.
const SIZES: [usize; 6] = [16, 64, 256, 1024, 4096, 16_384];
/// Most changes over time of one key that are worth flat arrays; tables with more are searched.
const MOST_PIECES: usize = 4;

/// The next length that holds `cells` and one more, for keys that are not there.
pub(super) fn size(cells: usize) -> Option<usize> {
    SIZES.into_iter().find(|s| *s > cells)
}

/// One number for each cell, or one for all.
#[derive(Debug)]
enum Cells<T> {
    Same(T),
    Each(Vec<T>),
}

impl<T: Copy + PartialEq> Cells<T> {
    /// From the cells that matter (`None`: any value does) and the value of a missing key.
    fn new(values: &[Option<T>], absent: Option<T>, size: usize) -> Option<Cells<T>> {
        let some = values.iter().copied().flatten().chain(absent).next()?;
        if values.iter().copied().flatten().chain(absent).all(|v| v == some) {
            return Some(Cells::Same(some));
        }
        let mut all: Vec<T> = values.iter().map(|v| v.unwrap_or(some)).collect();
        all.resize(size, absent.unwrap_or(some));
        Some(Cells::Each(all))
    }
}

/// A stretch of time: from that day on the cell has this value.
#[derive(Debug)]
struct Piece<T> {
    from: Cells<i32>,
    value: Cells<T>,
    known: Cells<u8>,
}

/// A table at one place where it is read, with values of one lane.
#[derive(Debug)]
pub(super) struct Flat<T> {
    /// For each key: smallest, how many, and by how much a step moves the cell.
    keys: Vec<(i64, u32, u32)>,
    /// The cell of keys that are not there.
    absent: u32,
    /// In order; the first holds from the beginning of time.
    pieces: Vec<Piece<T>>,
    /// Every cell but the absent one is known at all times, and the absent one is not.
    known_if_there: bool,
    /// Everything is known, the absent cell too.
    always_known: bool,
    /// 1: the day does not matter in this cell.
    timeless: Cells<u8>,
    /// The length of the arrays.
    size: usize,
    /// One key with few unusual values and changes.
    few: Option<Few<T>>,
}

impl<T: Choose + PartialEq + Default> Flat<T> {
    /// The flat form, if the table is small enough. `value` says what a row, or its absence, yields.
    /// `days` is between which days a dated table is read: what changes before or after does not matter.
    pub(super) fn new(table: &Table, days: Option<(i32, i32)>, value: impl Fn(Option<&Figure>) -> Option<T>) -> Option<Flat<T>> {
        let spans: Vec<(i64, u32)> = match &table.keys[..] {
            // One key: only as far as there are rows.
            [key] => {
                let has = |i: &usize| !table.rows_of(Some(*i)).is_empty();
                let (first, last) = ((0..key.span).find(has)?, (0..key.span).rev().find(has)?);
                vec![(key.low + first as i64, (last - first + 1) as u32)]
            }
            keys => keys.iter().map(|k| u32::try_from(k.span).ok().map(|s| (k.low, s))).collect::<Option<_>>()?,
        };
        let cells = spans.iter().try_fold(1usize, |a, (_, s)| a.checked_mul(*s as usize))?;
        let size = size(cells)?;
        let mut keys = Vec::new();
        let mut step = cells as u32;
        for (low, span) in &spans {
            step /= span;
            keys.push((*low, *span, step));
        }
        let offset = table
            .keys
            .first()
            .map_or(0, |k| if spans.len() == 1 { (spans[0].0 - k.low) as usize } else { 0 });
        // For each cell: from which day on which value.
        let mut changes: Vec<Vec<(i32, Option<T>)>> = Vec::with_capacity(cells);
        for cell in 0..cells {
            let rows = table.rows_of(Some(cell + offset));
            let mut list = Vec::new();
            if let Some((first, last)) = days {
                let mut end = i32::MIN;
                for r in rows {
                    let begins = if r.from == Day::MIN { i32::MIN } else { r.from.0 };
                    if begins > end || list.is_empty() && begins > i32::MIN {
                        list.push((end, value(None)));
                    }
                    list.push((begins, value(Some(r))));
                    end = if r.to == Day::MAX { i32::MAX } else { r.to.0 + 1 };
                }
                if end < i32::MAX {
                    list.push((end, value(None)));
                }
                list.retain(|(from, _)| *from <= last);
                let past = list.iter().rposition(|(from, _)| *from <= first).unwrap_or(0);
                list.drain(..past);
                if let Some(earliest) = list.first_mut() {
                    earliest.0 = i32::MIN;
                }
            } else {
                list.push((i32::MIN, value(rows.first())));
            }
            list.dedup_by(|b, a| {
                let same = a.0 == b.0;
                if same {
                    a.1 = b.1;
                }
                same
            });
            list.dedup_by(|b, a| a.1 == b.1);
            changes.push(list);
        }
        let most = changes.iter().map(Vec::len).max()?;
        if most > MOST_PIECES {
            return None;
        }
        let missing = value(None);
        let mut pieces = Vec::new();
        for p in 0..most {
            let of = |cell: &Vec<(i32, Option<T>)>| cell.get(p).copied();
            let values: Vec<Option<T>> = changes.iter().map(|c| of(c).and_then(|(_, v)| v)).collect();
            let knowns: Vec<Option<u8>> = changes.iter().map(|c| of(c).map(|(_, v)| u8::from(v.is_some()))).collect();
            let froms: Vec<Option<i32>> = changes.iter().map(|c| Some(of(c).map_or(i32::MAX, |(from, _)| from))).collect();
            // A missing key has only the first piece.
            let (absent_value, absent_known, absent_from) = if p == 0 {
                (missing, Some(u8::from(missing.is_some())), i32::MIN)
            } else {
                (None, None, i32::MAX)
            };
            pieces.push(Piece {
                from: Cells::new(&froms, Some(absent_from), size)?,
                value: Cells::new(&values, absent_value, size).unwrap_or(Cells::Same(T::default())),
                known: Cells::new(&knowns, absent_known, size)?,
            });
        }
        let few = if spans.len() == 1 { Few::new(&changes, missing) } else { None };
        let there_known = changes.iter().flatten().all(|(_, v)| v.is_some());
        // As for one person: only a key without rows, or with one row of all times, does without the day.
        let constant: Vec<Option<u8>> = (0..cells)
            .map(|cell| match table.rows_of(Some(cell + offset)) {
                [] => Some(1),
                [one] => Some(u8::from(one.from == Day::MIN && one.to == Day::MAX)),
                _ => Some(0),
            })
            .collect();
        Some(Flat {
            keys,
            absent: cells as u32,
            pieces,
            known_if_there: there_known && missing.is_none(),
            always_known: there_known && missing.is_some(),
            timeless: Cells::new(&constant, Some(1), size)?,
            size,
            few,
        })
    }
}

/// A key of a table in one of the lanes.
#[derive(Clone, Copy)]
pub(super) enum KeyLanes<'a> {
    B(&'a [u8; LANES]),
    S(&'a [i16; LANES]),
    I(&'a [i32; LANES]),
    L(&'a [i64; LANES]),
}

/// Room for the numbers of the cells of a block.
#[derive(Debug)]
pub(super) struct CellNumbers {
    wide: Box<[u32; LANES]>,
    small: Box<[u8; LANES]>,
}

impl Default for CellNumbers {
    fn default() -> Self {
        CellNumbers {
            wide: Box::new([0; LANES]),
            small: Box::new([0; LANES]),
        }
    }
}

impl KeyLanes<'_> {
    #[inline(always)]
    pub(super) fn at(&self, i: usize) -> i64 {
        match self {
            KeyLanes::B(x) => i64::from(x[i]),
            KeyLanes::S(x) => i64::from(x[i]),
            KeyLanes::I(x) => i64::from(x[i]),
            KeyLanes::L(x) => x[i],
        }
    }
}

impl<T: Copy> Flat<T> {
    /// The numbers of the cells of one key, in 8 bits; returns the largest.
    fn small_cells(&self, key: KeyLanes<'_>, cells: &mut [u8; LANES]) -> u32 {
        let (low, absent) = (self.keys[0].0, self.absent);
        // Below the first key the difference wraps round to a large number.
        let of_64 = |x: i64| (x.wrapping_sub(low) as u64).min(u64::from(absent)) as u8;
        let of_32 = |x: i32| (x.wrapping_sub(low as i32) as u32).min(absent) as u8;
        let mut largest = 0;
        let mut write = |cell: &mut u8, number: u8| {
            *cell = number;
            largest = number.max(largest);
        };
        match key {
            KeyLanes::B(x) if (0..=255).contains(&low) => {
                let (low, absent) = (low as u8, absent as u8);
                let number = |x: u8| if x >= low { (x - low).min(absent) } else { absent };
                cells.iter_mut().zip(x).for_each(|(c, x)| write(c, number(*x)));
            }
            KeyLanes::B(x) => cells.iter_mut().zip(x).for_each(|(c, x)| write(c, of_32(i32::from(*x)))),
            KeyLanes::S(x) => cells.iter_mut().zip(x).for_each(|(c, x)| write(c, of_32(i32::from(*x)))),
            KeyLanes::I(x) => cells.iter_mut().zip(x).for_each(|(c, x)| write(c, of_32(*x))),
            KeyLanes::L(x) => cells.iter_mut().zip(x).for_each(|(c, x)| write(c, of_64(*x))),
        }
        u32::from(largest)
    }

    /// The number of the cell for each lane; returns the largest.
    fn cells<'b>(&self, key_of: impl Fn(usize) -> KeyLanes<'b>, numbers: &mut [u32; LANES]) -> u32 {
        let absent = self.absent;
        if let [(low, ..)] = &self.keys[..] {
            // Below the first key the difference wraps round to a large number.
            let low32 = *low as i32;
            match key_of(0) {
                KeyLanes::B(x) => numbers
                    .iter_mut()
                    .zip(x)
                    .for_each(|(n, x)| *n = (i32::from(*x).wrapping_sub(low32) as u32).min(absent)),
                KeyLanes::S(x) => numbers
                    .iter_mut()
                    .zip(x)
                    .for_each(|(n, x)| *n = (i32::from(*x).wrapping_sub(low32) as u32).min(absent)),
                KeyLanes::I(x) => numbers.iter_mut().zip(x).for_each(|(n, x)| *n = (x.wrapping_sub(low32) as u32).min(absent)),
                KeyLanes::L(x) => numbers
                    .iter_mut()
                    .zip(x)
                    .for_each(|(n, x)| *n = (x.wrapping_sub(*low) as u64).min(u64::from(absent)) as u32),
            }
        } else {
            numbers.fill(0);
            for (k, (low, span, step)) in self.keys.iter().enumerate() {
                // A key that is not there adds more than all the others can.
                let add = |x: i64| {
                    let k = (x.wrapping_sub(*low) as u64).min(u64::from(*span)) as u32;
                    if k < *span { k * step } else { absent }
                };
                match key_of(k) {
                    KeyLanes::B(x) => numbers.iter_mut().enumerate().for_each(|(i, n)| *n = n.saturating_add(add(i64::from(x[i])))),
                    KeyLanes::S(x) => numbers.iter_mut().enumerate().for_each(|(i, n)| *n = n.saturating_add(add(i64::from(x[i])))),
                    KeyLanes::I(x) => numbers.iter_mut().enumerate().for_each(|(i, n)| *n = n.saturating_add(add(i64::from(x[i])))),
                    KeyLanes::L(x) => numbers.iter_mut().enumerate().for_each(|(i, n)| *n = n.saturating_add(add(x[i]))),
                }
            }
            numbers.iter_mut().for_each(|n| *n = (*n).min(absent));
        }
        numbers.iter().fold(0, |m, n| m.max(*n))
    }
}

impl<T: Copy + PartialEq + Default + Choose> Flat<T> {
    /// Looks every lane up; returns whether all results are known, else writes which.
    pub(super) fn read<'b, D: OfDays>(
        &self,
        key_of: impl Fn(usize) -> KeyLanes<'b>,
        keys_known: Known<'_>,
        day: Option<&Register<D>>,
        numbers: &mut CellNumbers,
        d: &mut [T; LANES],
        known: &mut [u8; LANES],
    ) -> bool {
        // Without a date nothing changes over time.
        let no_day;
        let (days, day_known) = match day {
            Some(day) => (&day.lanes, day.known()),
            None => {
                no_day = [D::default(); LANES];
                (&no_day, Known::All)
            }
        };
        let all = keys_known.is_all() && day_known.is_all();
        if let Some(few) = &self.few {
            let cells = &mut *numbers.small;
            let largest = self.small_cells(key_of(0), cells);
            few.read(cells, days, d);
            if all && (self.always_known || (self.known_if_there && largest < self.absent)) {
                return true;
            }
        }
        let numbers = &mut *numbers.wide;
        let largest_cell = self.cells(key_of, numbers);
        if self.few.is_none() {
            for (k, piece) in self.pieces.iter().enumerate() {
                self.place(d, numbers, &piece.value, (k > 0).then_some(&piece.from), days);
            }
        }
        if all && (self.always_known || (self.known_if_there && largest_cell < self.absent)) {
            return true;
        }
        if self.always_known {
            known.fill(1);
        } else if self.known_if_there {
            known.iter_mut().zip(numbers.iter()).for_each(|(k, n)| *k = u8::from(*n < self.absent));
        } else {
            for (k, piece) in self.pieces.iter().enumerate() {
                self.place(known, numbers, &piece.known, (k > 0).then_some(&piece.from), days);
            }
        }
        if !day_known.is_all() {
            match &self.timeless {
                Cells::Same(0) => and_with(known, day_known.lanes()),
                Cells::Same(_) => {}
                Cells::Each(t) => known
                    .iter_mut()
                    .zip(numbers.iter())
                    .zip(day_known.lanes())
                    .for_each(|((k, cell), dk)| *k &= *dk | t[*cell as usize]),
            }
        }
        and_with(known, keys_known.lanes());
        false
    }

    /// Writes the values of one piece: where the day has come, or everywhere if it is the first.
    fn place<V: Choose, D: OfDays>(&self, d: &mut [V; LANES], numbers: &[u32; LANES], value: &Cells<V>, from: Option<&Cells<i32>>, days: &[D; LANES]) {
        match self.size {
            16 => place::<V, D, 16>(d, numbers, value, from, days),
            64 => place::<V, D, 64>(d, numbers, value, from, days),
            256 => place::<V, D, 256>(d, numbers, value, from, days),
            1024 => place::<V, D, 1024>(d, numbers, value, from, days),
            4096 => place::<V, D, 4096>(d, numbers, value, from, days),
            _ => place::<V, D, 16_384>(d, numbers, value, from, days),
        }
    }
}

fn place<V: Choose, D: OfDays, const N: usize>(d: &mut [V; LANES], numbers: &[u32; LANES], value: &Cells<V>, from: Option<&Cells<i32>>, days: &[D; LANES]) {
    let values = if let Cells::Each(t) = value { <&[V; N]>::try_from(&t[..]).ok() } else { None };
    let froms = if let Some(Cells::Each(f)) = from {
        <&[i32; N]>::try_from(&f[..]).ok()
    } else {
        None
    };
    match (value, values, from, froms) {
        (Cells::Same(v), _, None, _) => d.fill(*v),
        (_, Some(t), None, _) => d.iter_mut().zip(numbers).for_each(|(d, n)| *d = t[*n as usize & (N - 1)]),
        (Cells::Same(v), _, Some(Cells::Same(f)), _) => from_day(d, numbers, days, |_| (*f, *v)),
        (Cells::Same(v), _, _, Some(f)) => from_day(d, numbers, days, |n| (f[n & (N - 1)], *v)),
        (_, Some(t), Some(Cells::Same(f)), _) => from_day(d, numbers, days, |n| (*f, t[n & (N - 1)])),
        (_, Some(t), _, Some(f)) => from_day(d, numbers, days, |n| (f[n & (N - 1)], t[n & (N - 1)])),
        // Arrays always have the length of the table.
        _ => {}
    }
}

#[inline(always)]
fn from_day<V: Choose, D: OfDays>(d: &mut [V; LANES], numbers: &[u32; LANES], days: &[D; LANES], at: impl Fn(usize) -> (i32, V)) {
    let choose = |d: &mut V, n: &u32, day: i32| {
        let (from, v) = at(*n as usize);
        *d = V::choose(u8::from(day >= from), v, *d);
    };
    d.iter_mut().zip(numbers).zip(days).for_each(|((d, n), day)| choose(d, n, (*day).into()));
}
