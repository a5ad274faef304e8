//! The rows of a series by day and the working days of a calendar, as flat arrays.

use super::LANES;
use super::flat::size;
use super::kernels::{Choose, Known, and_with, both};
use super::registers::OfDays;
use crate::calendar::Calendar;
use crate::day::Day;
use crate::table::{Figure, Series};

/// Most rows of a series that are compared one after the other.
const MOST_STEPS: usize = 8;

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
    pub(super) fn read<D: OfDays>(&self, days: &[D; LANES], days_known: Known<'_>, d: &mut [T; LANES], known: &mut [u8; LANES]) -> bool {
        match self {
            Dated::Steps { values, last } => {
                macro_rules! steps {
                    ($($n:literal)*) => {
                        match values.len() {
                            $($n => steps::<T, D, $n>(d, days, values),)*
                            _ => {}
                        }
                    };
                }
                steps!(1 2 3 4 5 6 7 8);
                let first = values[0].0;
                let outermost = |later: fn(D, D) -> bool| days.iter().fold(days[0], |a, day| if later(*day, a) { *day } else { a }).into();
                let early = outermost(|day, a| day < a) < first;
                let late = *last != i32::MAX && outermost(|day, a| day > a) > *last;
                if !early && !late {
                    return both(known, days_known, Known::All);
                }
                known
                    .iter_mut()
                    .zip(days)
                    .for_each(|(k, day)| *k = u8::from(first <= (*day).into()) & u8::from((*day).into() <= *last));
            }
            Dated::Days { first, values, known: held } => {
                let n = values.len();
                match n {
                    16 => read_days::<T, D, 16>(d, known, days, *first, values, held),
                    64 => read_days::<T, D, 64>(d, known, days, *first, values, held),
                    256 => read_days::<T, D, 256>(d, known, days, *first, values, held),
                    1024 => read_days::<T, D, 1024>(d, known, days, *first, values, held),
                    4096 => read_days::<T, D, 4096>(d, known, days, *first, values, held),
                    _ => read_days::<T, D, 16_384>(d, known, days, *first, values, held),
                }
                // Before the first day the difference wrapped round to the last entry.
                known.iter_mut().zip(days).for_each(|(k, day)| *k &= u8::from(*first <= (*day).into()));
            }
        }
        and_with(known, days_known.lanes());
        false
    }
}

#[inline(always)]
fn steps<T: Choose, D: OfDays, const N: usize>(d: &mut [T; LANES], days: &[D; LANES], values: &[(i32, T)]) {
    let Ok(values) = <&[(i32, T); N]>::try_from(values) else { return };
    let values = values.map(|(from, v)| (D::day(from), v));
    d.iter_mut().zip(days).for_each(|(d, day)| {
        let mut v = values[0].1;
        for (from, next) in &values[1..] {
            v = T::choose(u8::from(day >= from), *next, v);
        }
        *d = v;
    });
}

fn read_days<T: Copy, D: OfDays, const N: usize>(d: &mut [T; LANES], known: &mut [u8; LANES], days: &[D; LANES], first: i32, values: &[T], held: &[u8]) {
    let (Ok(values), Ok(held)) = (<&[T; N]>::try_from(values), <&[u8; N]>::try_from(held)) else {
        return;
    };
    d.iter_mut().zip(known).zip(days).for_each(|((d, k), day)| {
        let n = ((*day).into().wrapping_sub(first) as u32).min(N as u32 - 1) as usize;
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
    pub(super) fn read<D: OfDays, R: OfDays>(&self, days: &[D; LANES], days_known: Known<'_>, d: &mut [R; LANES], known: &mut [u8; LANES]) -> bool {
        let all = match self.by.len() {
            16 => moved::<D, R, 16>(self, days, d),
            64 => moved::<D, R, 64>(self, days, d),
            256 => moved::<D, R, 256>(self, days, d),
            1024 => moved::<D, R, 1024>(self, days, d),
            4096 => moved::<D, R, 4096>(self, days, d),
            _ => moved::<D, R, 16_384>(self, days, d),
        };
        if !all {
            known
                .iter_mut()
                .zip(days)
                .for_each(|(k, day)| *k = u8::from(self.by[self.place((*day).into(), self.by.len())] != NOWHERE));
            and_with(known, days_known.lanes());
            return false;
        }
        both(known, days_known, Known::All)
    }
}

impl Moves {
    /// Where a day stands. Outside the calendar the difference is large, and the last entry leads nowhere.
    #[inline(always)]
    fn place(&self, day: i32, size: usize) -> usize {
        (day.wrapping_sub(self.first) as u32).min(size as u32 - 1) as usize
    }
}

/// Returns whether every day could be moved.
fn moved<D: OfDays, R: OfDays, const N: usize>(moves: &Moves, days: &[D; LANES], d: &mut [R; LANES]) -> bool {
    let Ok(by) = <&[i16; N]>::try_from(&moves.by[..]) else { return false };
    let mut least = i16::MAX;
    d.iter_mut().zip(days).for_each(|(d, day)| {
        let day: i32 = (*day).into();
        let m = by[moves.place(day, N)];
        least = least.min(m);
        *d = R::from_i(day.wrapping_add(i32::from(m)));
    });
    least != NOWHERE
}

/// For each day, by how much two rules of one calendar move it: both are read at once, since finding the place takes as long as reading.
#[derive(Debug)]
pub(super) struct TwoMoves {
    first: i32,
    by: Vec<[i16; 2]>,
}

impl TwoMoves {
    pub(super) fn new(a: &Moves, b: &Moves) -> Option<TwoMoves> {
        let by = a.by.iter().zip(&b.by).map(|(a, b)| [*a, *b]).collect();
        (a.first == b.first && a.by.len() == b.by.len()).then_some(TwoMoves { first: a.first, by })
    }

    /// Moves every lane by both rules; returns for each whether all results are known. Where they are not it is left to [`Moves::read`].
    pub(super) fn read<D: OfDays, R: OfDays>(&self, days: &[D; LANES], a: &mut [R; LANES], b: &mut [R; LANES]) -> [bool; 2] {
        match self.by.len() {
            16 => self.read_of::<D, R, 16>(days, a, b),
            64 => self.read_of::<D, R, 64>(days, a, b),
            256 => self.read_of::<D, R, 256>(days, a, b),
            1024 => self.read_of::<D, R, 1024>(days, a, b),
            4096 => self.read_of::<D, R, 4096>(days, a, b),
            _ => self.read_of::<D, R, 16_384>(days, a, b),
        }
    }

    fn read_of<D: OfDays, R: OfDays, const N: usize>(&self, days: &[D; LANES], a: &mut [R; LANES], b: &mut [R; LANES]) -> [bool; 2] {
        let Ok(by) = <&[[i16; 2]; N]>::try_from(&self.by[..]) else {
            return [false; 2];
        };
        let mut moves = [[0; 2]; LANES];
        moves
            .iter_mut()
            .zip(days)
            .for_each(|(m, day)| *m = by[((*day).into().wrapping_sub(self.first) as u32).min(N as u32 - 1) as usize]);
        let mut least = [i16::MAX; 2];
        for (i, day) in days.iter().enumerate() {
            let (day, [p, q]): (i32, _) = ((*day).into(), moves[i]);
            least = [least[0].min(p), least[1].min(q)];
            a[i] = R::from_i(day.wrapping_add(i32::from(p)));
            b[i] = R::from_i(day.wrapping_add(i32::from(q)));
        }
        least.map(|l| l != NOWHERE)
    }
}
