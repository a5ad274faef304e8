//! Steps that read tables, series and calendars, and those that reckon with days.

use super::dated::{Dated, Moves, TwoMoves};
use super::flat::{Flat, KeyLanes};
use super::kernels::{Known, and_with};
use super::make::{Maker, Pass};
use super::operands::Place;
use super::registers::{Bank, OfDays, Register, Width};
use super::{LANES, days};
use crate::day::{Day, MonthEnd};
use crate::plan::scalar::{Found, find, sure};
use crate::plan::{Lane, NodeId, Op};
use crate::table::{Figure, Series};

/// A key of a table, in its own width.
enum Key {
    B(Place<u8>),
    S(Place<i16>),
    I(Place<i32>),
    L(Place<i64>),
}

impl Key {
    fn read<'b>(&'b self, bank: &'b Bank) -> (KeyLanes<'b>, Known<'b>) {
        match self {
            Key::B(p) => (KeyLanes::B(&p.read(bank).lanes), p.read(bank).known()),
            Key::S(p) => (KeyLanes::S(&p.read(bank).lanes), p.read(bank).known()),
            Key::I(p) => (KeyLanes::I(&p.read(bank).lanes), p.read(bank).known()),
            Key::L(p) => (KeyLanes::L(&p.read(bank).lanes), p.read(bank).known()),
        }
    }
}

/// A day, in its own width.
enum OnDay {
    S(Place<i16>),
    I(Place<i32>),
}

impl OnDay {
    /// The day of a lane, if it is known.
    fn at(&self, bank: &Bank, i: usize) -> Option<i32> {
        let (day, known) = match self {
            OnDay::S(p) => (i32::from(p.read(bank).lanes[i]), p.read(bank).known()),
            OnDay::I(p) => (p.read(bank).lanes[i], p.read(bank).known()),
        };
        (known.lanes()[i] == 1).then_some(day)
    }
}

impl<'a> Maker<'a> {
    /// What a table yields: `found` says what a row yields, or that there is none.
    pub(super) fn look_up<T: Width>(&self, to: u16, site: u32, found: fn(Option<&Figure>) -> Option<T>) -> (Pass<'a>, bool) {
        let site = &self.plan.sites[site as usize];
        let table = &self.laws.tables[site.table as usize];
        let key = |n: NodeId| match self.plan.nodes[n.ix()] {
            // A constant may be wider than the others are.
            node if matches!(node.op, Op::Const(_)) => Key::L(self.place(n)),
            node if node.lane == Lane::B => Key::B(self.place(n)),
            node if node.lane == Lane::S => Key::S(self.place(n)),
            node if node.lane == Lane::I => Key::I(self.place(n)),
            _ => Key::L(self.place(n)),
        };
        let keys: Vec<Key> = site.keys.iter().map(|n| key(*n)).collect();
        let day = site.on.map(|d| self.day(d));
        let within = |n: NodeId| {
            let node = &self.plan.nodes[n.ix()];
            let day = |v: i128| v.clamp(i128::from(i32::MIN), i128::from(i32::MAX)) as i32;
            (day(node.low), day(node.high))
        };
        let days = site.on.map(within);
        // What is wider than 64 bits, or large, is searched.
        let flat = if T::WIDE { None } else { Flat::new(table, days, found) };
        if let Some(flat) = flat {
            let pass: Pass<'a> = Box::new(move |bank, _| {
                bank.fill::<T>(to, |bank, r| {
                    let mut numbers = bank.numbers.take().unwrap_or_default();
                    let mut room = [1; LANES];
                    let keys_known = keys_known(&keys, bank, &mut room);
                    let key = |k: usize| keys[k].read(bank).0;
                    let (lanes, known) = (&mut r.lanes, &mut r.known);
                    r.all = match &day {
                        None => flat.read::<i32>(key, keys_known, None, &mut numbers, lanes, known),
                        Some(OnDay::S(day)) => flat.read(key, keys_known, Some(day.read(bank)), &mut numbers, lanes, known),
                        Some(OnDay::I(day)) => flat.read(key, keys_known, Some(day.read(bank)), &mut numbers, lanes, known),
                    };
                    bank.numbers = Some(numbers);
                });
            });
            return (pass, true);
        }
        let pass: Pass<'a> = Box::new(move |bank, _| {
            bank.fill::<T>(to, |bank, r| {
                fill(r, Known::All, |i| {
                    let key = |k: usize| {
                        let (lanes, known) = keys[k].read(bank);
                        (known.lanes()[i] == 1).then(|| lanes.at(i))
                    };
                    match find(table, keys.len(), key, day.as_ref().map(|d| d.at(bank, i))) {
                        Found::Row(row) => found(Some(row)),
                        Found::Absent => found(None),
                        Found::Unknown => None,
                    }
                });
            });
        });
        (pass, false)
    }

    /// Where a day is; a constant is one of 32 bits.
    fn day(&self, n: NodeId) -> OnDay {
        match self.plan.nodes[n.ix()] {
            node if node.lane == Lane::S && !matches!(node.op, Op::Const(_)) => OnDay::S(self.place(n)),
            _ => OnDay::I(self.place(n)),
        }
    }

    /// What a row of a series yields on a day.
    pub(super) fn series<T: Width>(&self, to: u16, series: &'a Series, day: NodeId, value: fn(&Figure) -> T) -> (Pass<'a>, bool) {
        fn pass<'a, T: Width, D: OfDays>(to: u16, dated: Dated<T>, day: u16) -> Pass<'a> {
            Box::new(move |bank, _| {
                bank.fill::<T>(to, |bank, r| {
                    let day = bank.register::<D>(day);
                    r.all = dated.read(&day.lanes, day.known(), &mut r.lanes, &mut r.known);
                });
            })
        }
        let flat = || if T::WIDE { None } else { Dated::new(series, value) };
        match self.day(day) {
            OnDay::S(Place::Register(day)) => flat().map(|dated| pass::<T, i16>(to, dated, day)),
            OnDay::I(Place::Register(day)) => flat().map(|dated| pass::<T, i32>(to, dated, day)),
            _ => None,
        }
        .map_or_else(
            || (self.by_day(to, day, move |day| series.row(day).map(|row| value(&series.rows[row]))), false),
            |pass| (pass, true),
        )
    }

    /// A day moved by the rule of a calendar.
    pub(super) fn moved<R: OfDays>(&self, to: u16, calendar: u32, day: NodeId, rule: impl Fn(i32) -> Option<i32> + Send + Sync + 'a) -> (Pass<'a>, bool) {
        fn pass<'a, D: OfDays, R: OfDays>(to: u16, moves: Moves, day: u16) -> Pass<'a> {
            Box::new(move |bank, _| {
                bank.fill::<R>(to, |bank, r| {
                    let day = bank.register::<D>(day);
                    r.all = moves.read(&day.lanes, day.known(), &mut r.lanes, &mut r.known);
                });
            })
        }
        let flat = || Moves::new(&self.laws.calendars[calendar as usize], &rule);
        let pass = match self.day(day) {
            OnDay::S(Place::Register(day)) => flat().map(|moves| pass::<i16, R>(to, moves, day)),
            OnDay::I(Place::Register(day)) => flat().map(|moves| pass::<i32, R>(to, moves, day)),
            _ => None,
        };
        match pass {
            Some(pass) => (pass, true),
            None => (self.by_day(to, day, move |day| rule(day).map(R::from_i)), false),
        }
    }

    /// Two steps that move the same day by the same calendar, in one pass.
    pub(super) fn both_moved(&self, a: NodeId, b: NodeId) -> Option<Pass<'a>> {
        fn pass<'a, D: OfDays, R: OfDays>(to: [u16; 2], moves: [Moves; 2], both: TwoMoves, day: u16) -> Pass<'a> {
            Box::new(move |bank, _| {
                bank.fill::<R>(to[0], |bank, a| {
                    bank.fill::<R>(to[1], |bank, b| {
                        let day = bank.register::<D>(day);
                        let all = both.read(&day.lanes, &mut a.lanes, &mut b.lanes);
                        for ((r, moves), all) in [a, b].into_iter().zip(&moves).zip(all) {
                            r.all = all && day.all;
                            if !r.all {
                                r.all = moves.read(&day.lanes, day.known(), &mut r.lanes, &mut r.known);
                            }
                        }
                    });
                });
            })
        }
        let moves = |n: NodeId| {
            let calendar = |c: u32| &self.laws.calendars[c as usize];
            match self.plan.nodes[n.ix()].op {
                Op::AddWorking(day, count, c, counted) => {
                    let count = match self.plan.nodes[count.ix()].op {
                        Op::Const(v) => v as i32,
                        _ => return None,
                    };
                    Moves::new(calendar(c), |day| calendar(c).add(day, count, counted)).map(|m| (day, m))
                }
                Op::Moved(day, c, next) => Moves::new(calendar(c), |day| calendar(c).moved(day, next)).map(|m| (day, m)),
                _ => None,
            }
        };
        let ((day, first), (_, second)) = moves(a).zip(moves(b))?;
        let both = TwoMoves::new(&first, &second)?;
        let (to, moves) = ([self.register(a), self.register(b)], [first, second]);
        match (self.day(day), self.plan.nodes[a.ix()].lane) {
            (OnDay::S(Place::Register(day)), Lane::S) => Some(pass::<i16, i16>(to, moves, both, day)),
            (OnDay::S(Place::Register(day)), _) => Some(pass::<i16, i32>(to, moves, both, day)),
            (OnDay::I(Place::Register(day)), Lane::S) => Some(pass::<i32, i16>(to, moves, both, day)),
            (OnDay::I(Place::Register(day)), _) => Some(pass::<i32, i32>(to, moves, both, day)),
            _ => None,
        }
    }

    /// A day some months later.
    pub(super) fn months(&self, to: u16, day: NodeId, months: NodeId, end: MonthEnd) -> Pass<'a> {
        let (day, months) = (self.place::<i32>(day), self.place::<i32>(months));
        if let (Some(day), Some(months)) = (day.constant(), months.constant()) {
            return same(to, Day(day).add_months(months, end).map(|d| d.0));
        }
        Box::new(move |bank, _| {
            bank.fill::<i32>(to, |bank, r| {
                let (day, months) = (day.read(bank), months.read(bank));
                r.all = days::add_months(&mut r.lanes, &mut r.known, &day.lanes, &months.lanes, end);
                if !(day.all && months.all) {
                    r.all = false;
                    and_with(&mut r.known, day.known().lanes());
                    and_with(&mut r.known, months.known().lanes());
                }
            });
        })
    }

    /// A result found by one day.
    pub(super) fn by_day<T: Width>(&self, to: u16, day: NodeId, f: impl Fn(i32) -> Option<T> + Send + Sync + 'a) -> Pass<'a> {
        fn pass<'a, T: Width, D: OfDays>(to: u16, day: Place<D>, f: impl Fn(i32) -> Option<T> + Send + Sync + 'a) -> Pass<'a> {
            Box::new(move |bank, _| {
                bank.fill::<T>(to, |bank, r| {
                    let day = day.read(bank);
                    fill(r, day.known(), |i| f(day.lanes[i].into()));
                });
            })
        }
        match self.day(day) {
            OnDay::S(day) => pass(to, day, f),
            OnDay::I(day) => match day.constant() {
                Some(day) => same(to, f(day)),
                None => pass(to, day, f),
            },
        }
    }

    /// A result found by two days, or a day and a count.
    pub(super) fn by_two<T: Width>(&self, to: u16, a: NodeId, b: NodeId, f: impl Fn(i32, i32) -> Option<T> + Send + Sync + 'a) -> Pass<'a> {
        let (a, b) = (self.place::<i32>(a), self.place::<i32>(b));
        if let (Some(a), Some(b)) = (a.constant(), b.constant()) {
            return same(to, f(a, b));
        }
        Box::new(move |bank, _| {
            bank.fill::<T>(to, |bank, r| {
                let (a, b) = (a.read(bank), b.read(bank));
                let known = b.known().lanes();
                fill(r, a.known(), |i| if known[i] == 1 { f(a.lanes[i], b.lanes[i]) } else { None });
            });
        })
    }

    /// A figure in the width of its step.
    pub(super) fn value<T: Width>(row: &Figure) -> T {
        T::of_i64(row.value)
    }

    /// The confidence of a row.
    pub(super) fn confidence(row: &Figure) -> u8 {
        sure(row.confidence) as u8
    }
}

/// The same result for everybody.
fn same<'a, T: Width>(to: u16, v: Option<T>) -> Pass<'a> {
    Box::new(move |bank, _| {
        bank.fill::<T>(to, |_, r| {
            r.lanes.fill(v.unwrap_or_default());
            r.known.fill(u8::from(v.is_some()));
            r.all = v.is_some();
        });
    })
}

/// Which lanes have all keys.
fn keys_known<'b>(keys: &'b [Key], bank: &'b Bank, room: &'b mut [u8; LANES]) -> Known<'b> {
    if let [key] = keys {
        return key.read(bank).1;
    }
    let mut all = true;
    for (_, known) in keys.iter().map(|k| k.read(bank)).filter(|(_, known)| !known.is_all()) {
        all = false;
        and_with(room, known.lanes());
    }
    if all { Known::All } else { Known::Lanes(room) }
}

/// Fills a register lane by lane with results that may be unknown.
#[inline(always)]
fn fill<T: Width>(r: &mut Register<T>, known: Known<'_>, f: impl Fn(usize) -> Option<T>) {
    let mut all = 1u8;
    let lanes = r.lanes.iter_mut().zip(&mut r.known).zip(known.lanes());
    for (i, ((d, k), may)) in lanes.enumerate() {
        let v = if *may == 1 { f(i) } else { None };
        *k = u8::from(v.is_some());
        *d = v.unwrap_or_default();
        all &= *k;
    }
    r.all = all == 1;
}
