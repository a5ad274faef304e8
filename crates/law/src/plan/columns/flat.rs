//! Figures as flat arrays: the rows of a table by key, the rows of a series by day, the working days of a calendar.
//!
//! A look-up is one pass that computes the number of the key's cell, and one read per lane. The arrays have a length from
//! [`SIZES`], which the compiler knows in each loop: no read needs a check of its bounds.

use super::LANES;
use super::kernels::{Choose, Known, Src, and_with, both, one};
use crate::calendar::Calendar;
use crate::day::Day;
use crate::table::{Figure, Series, Table};

/// Lengths of arrays.
const SIZES: [usize; 6] = [16, 64, 256, 1024, 4096, 16_384];
/// Most changes over time of one key that are worth flat arrays; tables with more are searched.
const MOST_PIECES: usize = 4;
/// Most rows of a series that are compared one after the other.
const MOST_STEPS: usize = 8;

/// The next length that holds `cells` and one more, for keys that are not there.
fn size(cells: usize) -> Option<usize> {
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
    /// One key of few values that changes at most once.
    few: Option<Few<T>>,
}

/// A small table of one key: reading it is a comparison with each of its keys, which vectors do faster than one look-up.
#[derive(Debug)]
struct Few<T> {
    before: Chain<T>,
    /// From which day on the other value holds.
    change: Option<(Chain<i32>, Chain<T>)>,
}

/// The usual value, and cells with others.
#[derive(Debug)]
struct Chain<T> {
    usual: T,
    others: Vec<(u8, T)>,
}

/// Most cells with an unusual value.
const MOST_UNUSUAL: usize = 12;
/// A number that no cell has.
const NO_CELL: u8 = u8::MAX;

impl<T: Copy + PartialEq> Chain<T> {
    /// From the cells that matter (`None`: any value does); the last is the absent one.
    fn new(cells: &[Option<T>]) -> Option<Chain<T>> {
        let values: Vec<T> = cells.iter().copied().flatten().collect();
        let usual = values.iter().copied().max_by_key(|v| values.iter().filter(|w| *w == v).count())?;
        let others: Vec<(u8, T)> = cells
            .iter()
            .enumerate()
            .filter_map(|(n, v)| v.filter(|v| *v != usual).map(|v| (n as u8, v)))
            .collect();
        (cells.len() < usize::from(NO_CELL) && others.len() <= MOST_UNUSUAL).then_some(Chain { usual, others })
    }
}

impl<T: Choose> Chain<T> {
    fn read(&self, cells: &[u8], d: &mut [T]) {
        match self.others.len() {
            0 => d.fill(self.usual),
            1..=4 => self.read_of::<4>(cells, d),
            5..=8 => self.read_of::<8>(cells, d),
            _ => self.read_of::<MOST_UNUSUAL>(cells, d),
        }
    }

    fn read_of<const N: usize>(&self, cells: &[u8], d: &mut [T]) {
        let mut others = [(NO_CELL, self.usual); N];
        others.iter_mut().zip(&self.others).for_each(|(to, from)| *to = *from);
        d.iter_mut().zip(cells).for_each(|(d, cell)| {
            let mut v = self.usual;
            for (n, other) in &others {
                v = T::choose(u8::from(cell == n), *other, v);
            }
            *d = v;
        });
    }
}

impl<T: Choose> Few<T> {
    fn read(&self, cells: &[u8], days: Src<'_, i32>, d: &mut [T]) {
        self.before.read(cells, d);
        let Some((from, after)) = &self.change else { return };
        let (mut from_day, mut other) = ([0i32; LANES], [after.usual; LANES]);
        let (from_day, other) = (&mut from_day[..d.len()], &mut other[..d.len()]);
        from.read(cells, from_day);
        after.read(cells, other);
        let lanes = d.iter_mut().zip(from_day.iter().zip(other.iter()));
        match days {
            Src::Lanes(days) => lanes.zip(days).for_each(|((d, (from, v)), day)| *d = T::choose(u8::from(day >= from), *v, *d)),
            Src::Const(day) => lanes.for_each(|(d, (from, v))| *d = T::choose(u8::from(day >= *from), *v, *d)),
        }
    }
}

impl<T: Copy + PartialEq + Default> Flat<T> {
    /// The flat form, if the table is small enough. `value` says what a row, or its absence, yields.
    pub(super) fn new(table: &Table, dated: bool, value: impl Fn(Option<&Figure>) -> Option<T>) -> Option<Flat<T>> {
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
            if dated {
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
        let few = (spans.len() == 1 && most <= 2).then(|| {
            let of = |list: &Vec<(i32, Option<T>)>, p: usize| list.get(p).copied();
            let before: Vec<Option<T>> = changes.iter().map(|c| of(c, 0).and_then(|(_, v)| v)).chain([missing]).collect();
            let from: Vec<Option<i32>> = changes
                .iter()
                .map(|c| Some(of(c, 1).map_or(i32::MAX, |(from, _)| from)))
                .chain([Some(i32::MAX)])
                .collect();
            let after: Vec<Option<T>> = changes.iter().map(|c| of(c, 1).and_then(|(_, v)| v)).chain([None]).collect();
            let change = if most == 2 {
                Some((
                    Chain::new(&from)?,
                    Chain::new(&after).or(Some(Chain {
                        usual: T::default(),
                        others: Vec::new(),
                    }))?,
                ))
            } else {
                None
            };
            // The absent cell too has a number of 8 bits.
            Some(Few {
                before: Chain::new(&before)?,
                change,
            })
        });
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
            few: few.flatten(),
        })
    }
}

/// A key of a table in one of the lanes.
#[derive(Clone, Copy)]
pub(super) enum KeyLanes<'a> {
    B(Src<'a, u8>),
    I(Src<'a, i32>),
    L(Src<'a, i64>),
}

/// Room for the numbers of cells of a block.
pub(super) type CellNumbers = Vec<u32>;

impl<T: Copy> Flat<T> {
    /// The numbers of the cells of one key, in 8 bits; returns the largest.
    fn small_cells(&self, key: &KeyLanes<'_>, cells: &mut [u8]) -> u32 {
        let (low, absent) = (self.keys[0].0, self.absent);
        // Below the first key the difference wraps round to a large number.
        let of_64 = |x: i64| (x.wrapping_sub(low) as u64).min(u64::from(absent)) as u8;
        let of_32 = |x: i32| (x.wrapping_sub(low as i32) as u32).min(absent) as u8;
        match key {
            KeyLanes::B(x) if (0..=255).contains(&low) => {
                let (low, absent) = (low as u8, absent as u8);
                one(cells, *x, |x| if x >= low { (x - low).min(absent) } else { absent });
            }
            KeyLanes::B(x) => one(cells, *x, |x| of_32(i32::from(x))),
            KeyLanes::I(x) => one(cells, *x, of_32),
            KeyLanes::L(x) => one(cells, *x, of_64),
        }
        u32::from(cells.iter().fold(0, |m: u8, c| m.max(*c)))
    }

    /// The number of the cell for each lane; returns the largest.
    fn cells(&self, keys: &[KeyLanes<'_>], numbers: &mut [u32]) -> u32 {
        let absent = self.absent;
        if let ([key], [(low, ..)]) = (keys, &self.keys[..]) {
            // Below the first key the difference wraps round to a large number.
            let low32 = *low as i32;
            match key {
                KeyLanes::B(Src::Lanes(x)) => numbers
                    .iter_mut()
                    .zip(*x)
                    .for_each(|(n, x)| *n = (i32::from(*x).wrapping_sub(low32) as u32).min(absent)),
                KeyLanes::I(Src::Lanes(x)) => numbers.iter_mut().zip(*x).for_each(|(n, x)| *n = (x.wrapping_sub(low32) as u32).min(absent)),
                KeyLanes::L(Src::Lanes(x)) => numbers
                    .iter_mut()
                    .zip(*x)
                    .for_each(|(n, x)| *n = (x.wrapping_sub(*low) as u64).min(u64::from(absent)) as u32),
                KeyLanes::B(Src::Const(c)) => numbers.fill((i64::from(*c).wrapping_sub(*low) as u64).min(u64::from(absent)) as u32),
                KeyLanes::I(Src::Const(c)) => numbers.fill((i64::from(*c).wrapping_sub(*low) as u64).min(u64::from(absent)) as u32),
                KeyLanes::L(Src::Const(c)) => numbers.fill((c.wrapping_sub(*low) as u64).min(u64::from(absent)) as u32),
            }
        } else {
            numbers.fill(0);
            for (key, (low, span, step)) in keys.iter().zip(&self.keys) {
                // A key that is not there adds more than all the others can.
                let add = |x: i64| {
                    let k = (x.wrapping_sub(*low) as u64).min(u64::from(*span)) as u32;
                    if k < *span { k * step } else { absent }
                };
                match key {
                    KeyLanes::B(x) => numbers.iter_mut().enumerate().for_each(|(i, n)| *n = n.saturating_add(add(i64::from(x.at(i))))),
                    KeyLanes::I(x) => numbers.iter_mut().enumerate().for_each(|(i, n)| *n = n.saturating_add(add(i64::from(x.at(i))))),
                    KeyLanes::L(x) => numbers.iter_mut().enumerate().for_each(|(i, n)| *n = n.saturating_add(add(x.at(i)))),
                }
            }
            numbers.iter_mut().for_each(|n| *n = (*n).min(absent));
        }
        numbers.iter().fold(0, |m, n| m.max(*n))
    }
}

impl<T: Copy + PartialEq + Default + Choose> Flat<T> {
    /// Looks every lane up; returns whether all results are known, else writes which.
    pub(super) fn read(
        &self,
        keys: &[KeyLanes<'_>],
        keys_known: Known<'_>,
        day: Option<(Src<'_, i32>, Known<'_>)>,
        numbers: &mut CellNumbers,
        d: &mut [T],
        known: &mut [u8],
    ) -> bool {
        let n = d.len();
        let (days, day_known) = day.unwrap_or((Src::Const(0), Known::All));
        let all = keys_known.is_all() && day_known.is_all();
        if let ([key], Some(few)) = (keys, &self.few) {
            let mut cells = [0u8; LANES];
            let cells = &mut cells[..n];
            let largest = self.small_cells(key, cells);
            few.read(cells, days, d);
            if all && (self.always_known || (self.known_if_there && largest < self.absent)) {
                return true;
            }
        }
        numbers.resize(n, 0);
        let numbers = &mut numbers[..n];
        let largest_cell = self.cells(keys, numbers);
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
                Cells::Same(0) => and_with(known, day_known.lanes(n)),
                Cells::Same(_) => {}
                Cells::Each(t) => known
                    .iter_mut()
                    .zip(numbers.iter())
                    .zip(day_known.lanes(n))
                    .for_each(|((k, cell), dk)| *k &= *dk | t[*cell as usize]),
            }
        }
        and_with(known, keys_known.lanes(n));
        false
    }

    /// Writes the values of one piece: where the day has come, or everywhere if it is the first.
    fn place<V: Choose>(&self, d: &mut [V], numbers: &[u32], value: &Cells<V>, from: Option<&Cells<i32>>, days: Src<'_, i32>) {
        match self.size {
            16 => place::<V, 16>(d, numbers, value, from, days),
            64 => place::<V, 64>(d, numbers, value, from, days),
            256 => place::<V, 256>(d, numbers, value, from, days),
            1024 => place::<V, 1024>(d, numbers, value, from, days),
            4096 => place::<V, 4096>(d, numbers, value, from, days),
            _ => place::<V, 16_384>(d, numbers, value, from, days),
        }
    }
}

fn place<V: Choose, const N: usize>(d: &mut [V], numbers: &[u32], value: &Cells<V>, from: Option<&Cells<i32>>, days: Src<'_, i32>) {
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
fn from_day<V: Choose>(d: &mut [V], numbers: &[u32], days: Src<'_, i32>, at: impl Fn(usize) -> (i32, V)) {
    let choose = |d: &mut V, n: &u32, day: i32| {
        let (from, v) = at(*n as usize);
        *d = V::choose(u8::from(day >= from), v, *d);
    };
    match days {
        Src::Lanes(days) => d.iter_mut().zip(numbers).zip(days).for_each(|((d, n), day)| choose(d, n, *day)),
        Src::Const(day) => d.iter_mut().zip(numbers).for_each(|(d, n)| choose(d, n, day)),
    }
}

/// A series with values of one lane.
#[derive(Debug)]
pub(super) enum Dated<T> {
    /// Few rows without holes: each compared with the day.
    Steps { values: Vec<(i32, T)>, last: i32 },
    /// Many rows: one entry a day from `first`, the last for ever after.
    Days { first: i32, values: Vec<T>, known: Vec<u8> },
}

impl<T: Choose + Default + PartialEq> Dated<T> {
    /// The flat form, if the series is short enough. `value` reads a row.
    pub(super) fn new(series: &Series, value: impl Fn(&Figure) -> T) -> Option<Dated<T>> {
        let rows = &series.rows;
        let (first, end) = (rows.first()?.from.0, rows.last()?);
        let whole = rows.windows(2).all(|w| w[0].to.0 + 1 == w[1].from.0);
        if whole && rows.len() <= MOST_STEPS {
            return Some(Dated::Steps {
                values: rows.iter().map(|r| (r.from.0, value(r))).collect(),
                last: if end.to == Day::MAX { i32::MAX } else { end.to.0 },
            });
        }
        // The day after the last change stands for all later days.
        let last = if end.to == Day::MAX { end.from.0 } else { end.to.0 + 1 };
        let days = usize::try_from(last - first + 1).ok()?;
        let size = size(days)?;
        let row = |i: usize| series.row(first + i.min(days - 1) as i32).map(|r| &rows[r]);
        Some(Dated::Days {
            first,
            values: (0..size).map(|i| row(i).map_or(T::default(), &value)).collect(),
            known: (0..size).map(|i| u8::from(row(i).is_some())).collect(),
        })
    }

    /// Reads every lane; returns whether all results are known, else writes which.
    pub(super) fn read(&self, days: &[i32], days_known: Known<'_>, numbers: &mut CellNumbers, d: &mut [T], known: &mut [u8]) -> bool {
        match self {
            Dated::Steps { values, last } => {
                macro_rules! steps {
                    ($($n:literal)*) => {
                        match values.len() {
                            $($n => steps::<T, $n>(d, days, values),)*
                            _ => {}
                        }
                    };
                }
                steps!(1 2 3 4 5 6 7 8);
                let first = values[0].0;
                let early = days.iter().fold(i32::MAX, |a, day| a.min(*day)) < first;
                let late = *last != i32::MAX && days.iter().fold(i32::MIN, |a, day| a.max(*day)) > *last;
                if !early && !late {
                    return both(known, days_known, Known::All);
                }
                known
                    .iter_mut()
                    .zip(days)
                    .for_each(|(k, day)| *k = u8::from(first <= *day) & u8::from(*day <= *last));
            }
            Dated::Days { first, values, known: held } => {
                numbers.resize(days.len(), 0);
                let (n, top) = (values.len(), values.len() as u32 - 1);
                numbers
                    .iter_mut()
                    .zip(days)
                    .for_each(|(n, day)| *n = (day.wrapping_sub(*first) as u32).min(top));
                match n {
                    16 => read_days::<T, 16>(d, known, numbers, values, held),
                    64 => read_days::<T, 64>(d, known, numbers, values, held),
                    256 => read_days::<T, 256>(d, known, numbers, values, held),
                    1024 => read_days::<T, 1024>(d, known, numbers, values, held),
                    4096 => read_days::<T, 4096>(d, known, numbers, values, held),
                    _ => read_days::<T, 16_384>(d, known, numbers, values, held),
                }
                // Before the first day the difference wrapped round to the last entry.
                known.iter_mut().zip(days).for_each(|(k, day)| *k &= u8::from(first <= day));
            }
        }
        and_with(known, days_known.lanes(days.len()));
        false
    }
}

#[inline(always)]
fn steps<T: Choose, const N: usize>(d: &mut [T], days: &[i32], values: &[(i32, T)]) {
    let Ok(values) = <&[(i32, T); N]>::try_from(values) else { return };
    let values = *values;
    d.iter_mut().zip(days).for_each(|(d, day)| {
        let mut v = values[0].1;
        for (from, next) in &values[1..] {
            v = T::choose(u8::from(day >= from), *next, v);
        }
        *d = v;
    });
}

fn read_days<T: Copy, const N: usize>(d: &mut [T], known: &mut [u8], numbers: &[u32], values: &[T], held: &[u8]) {
    let (Ok(values), Ok(held)) = (<&[T; N]>::try_from(values), <&[u8; N]>::try_from(held)) else {
        return;
    };
    d.iter_mut().zip(known).zip(numbers).for_each(|((d, k), n)| {
        let n = *n as usize & (N - 1);
        (*d, *k) = (values[n], held[n]);
    });
}

/// For each day, by how much a rule of working days moves it.
#[derive(Debug)]
pub(super) struct Moves {
    first: i32,
    by: Vec<i16>,
}

const NOWHERE: i16 = i16::MIN;

impl Moves {
    /// From the calendar's rule, if it is short enough.
    pub(super) fn new(calendar: &Calendar, rule: impl Fn(i32) -> Option<i32>) -> Option<Moves> {
        let (first, last) = calendar.bounds()?;
        let days = (last.0 - first.0 + 1) as usize;
        let mut by = Vec::with_capacity(size(days)?);
        for day in first.0..=last.0 {
            by.push(rule(day).map_or(Some(NOWHERE), |to| i16::try_from(to - day).ok().filter(|m| *m != NOWHERE))?);
        }
        by.resize(size(days)?, NOWHERE);
        Some(Moves { first: first.0, by })
    }

    /// Moves every lane; returns whether all results are known, else writes which.
    pub(super) fn read(&self, days: &[i32], days_known: Known<'_>, d: &mut [i32], known: &mut [u8]) -> bool {
        let all = match self.by.len() {
            16 => moved::<16>(self, days, d),
            64 => moved::<64>(self, days, d),
            256 => moved::<256>(self, days, d),
            1024 => moved::<1024>(self, days, d),
            4096 => moved::<4096>(self, days, d),
            _ => moved::<16_384>(self, days, d),
        };
        if !all {
            known
                .iter_mut()
                .zip(d.iter().zip(days))
                .for_each(|(k, (d, day))| *k = u8::from(d.wrapping_sub(*day) != i32::from(NOWHERE)));
            and_with(known, days_known.lanes(days.len()));
            return false;
        }
        both(known, days_known, Known::All)
    }
}

/// Returns whether every day could be moved.
fn moved<const N: usize>(moves: &Moves, days: &[i32], d: &mut [i32]) -> bool {
    let Ok(by) = <&[i16; N]>::try_from(&moves.by[..]) else { return false };
    let mut least = i16::MAX;
    d.iter_mut().zip(days).for_each(|(d, day)| {
        // Outside the calendar the difference is large, and the last entry leads nowhere.
        let m = by[(day.wrapping_sub(moves.first) as u32).min(N as u32 - 1) as usize];
        least = least.min(m);
        *d = day.wrapping_add(i32::from(m));
    });
    least != NOWHERE
}
