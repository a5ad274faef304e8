//! The pass of each kind of step.

use super::arithmetic::unary;
use super::decide::Shape;
use super::make::{Maker, Pass};
use super::numbers::Number;
use super::program::load;
use super::registers::Width;
use crate::day::Day;
use crate::plan::fuse::Fused;
use crate::plan::scalar::sure;
use crate::plan::{Lane, NodeId, Op};
use crate::syntax::Confidence;
use crate::table::Figure;

/// Calls a function made for the type of a lane: `of_lane!(lane => self.reckon(to, …))` with `T` standing for the type.
macro_rules! of_lane {
    ($lane:expr, $t:ident => $made:expr) => {
        match $lane {
            Lane::B => {
                type $t = u8;
                $made
            }
            Lane::S => {
                type $t = i16;
                $made
            }
            Lane::I => {
                type $t = i32;
                $made
            }
            Lane::L => {
                type $t = i64;
                $made
            }
            Lane::X => {
                type $t = i128;
                $made
            }
        }
    };
}

impl<'a> Maker<'a> {
    fn lane(&self, n: NodeId) -> Lane {
        self.plan.nodes[n.ix()].lane
    }

    /// The widest lane among operands; a constant fits any.
    fn widest(&self, operands: impl IntoIterator<Item = NodeId>) -> Lane {
        let lanes = operands.into_iter().filter(|n| !matches!(self.plan.nodes[n.ix()].op, Op::Const(_)));
        lanes.map(|n| self.lane(n)).max().unwrap_or(Lane::B)
    }

    /// The pass of a step, and whether it reads figures from flat arrays.
    pub(super) fn pass(&self, n: NodeId, to: u16) -> (Pass<'a>, bool) {
        let lane = self.lane(n);
        match (&self.fused[n.ix()], self.plan.nodes[n.ix()].op) {
            (
                None,
                Op::Lookup(_)
                | Op::Member(_)
                | Op::LookupSure(_)
                | Op::Series(..)
                | Op::SeriesSure(..)
                | Op::AddWorking(..)
                | Op::Moved(..)
                | Op::AddMonths(..),
            ) => self.reading(n, to),
            (Some(Fused::All(holds, fails)), _) => (self.all_hold(to, holds, fails), false),
            (Some(Fused::Graded(of, grades)), _) => {
                let pass = match self.lane(*of) {
                    Lane::B => of_lane!(lane, T => self.graded::<u8, T>(to, *of, grades)),
                    Lane::S => of_lane!(lane, T => self.graded::<i16, T>(to, *of, grades)),
                    _ => of_lane!(lane, T => self.graded::<i32, T>(to, *of, grades)),
                };
                (pass, false)
            }
            (None, Op::Lt(..) | Op::Le(..) | Op::Eq(..) | Op::And(..) | Op::Or(..) | Op::Not(_) | Op::Certain(_) | Op::Known(_) | Op::OneOf(..)) => {
                (self.truth(n, to), false)
            }
            (None, _) => (of_lane!(lane, T => self.number::<T>(n, to)), false),
        }
    }

    /// Steps that yield yes/no.
    fn truth(&self, n: NodeId, to: u16) -> Pass<'a> {
        match self.plan.nodes[n.ix()].op {
            Op::Lt(a, b) => of_lane!(self.widest([a, b]), T => self.compare::<T>(to, a, b, |x, y| x < y)),
            Op::Le(a, b) => of_lane!(self.widest([a, b]), T => self.compare::<T>(to, a, b, |x, y| x <= y)),
            Op::Eq(a, b) => of_lane!(self.widest([a, b]), T => self.compare::<T>(to, a, b, |x, y| x == y)),
            Op::And(a, b) => self.two_truths(to, a, b, true),
            Op::Or(a, b) => self.two_truths(to, a, b, false),
            Op::Certain(a) => self.certain(to, a),
            Op::Known(a) => of_lane!(self.lane(a), T => self.is_known::<T>(to, a)),
            Op::OneOf(a, set) => {
                let set = &self.plan.sets[set as usize];
                match self.lane(a) {
                    Lane::B => self.one_of::<u8>(to, a, set),
                    Lane::S => self.one_of::<i16>(to, a, set),
                    Lane::I => self.one_of::<i32>(to, a, set),
                    _ => self.one_of::<i64>(to, a, set),
                }
            }
            Op::Not(a) => unary(to, self.register(a), |x: u8| x ^ 1),
            op => unreachable!("{op:?} is no truth"),
        }
    }

    /// Steps that yield a number of their own lane.
    fn number<T: Width>(&self, n: NodeId, to: u16) -> Pass<'a> {
        let laws = self.laws;
        match self.plan.nodes[n.ix()].op {
            Op::Input(slot) => load::<T>(to, slot),
            Op::Add(a, b) => self.reckon(to, a, b, T::plus),
            Op::Sub(a, b) => self.reckon(to, a, b, T::minus),
            Op::Mul(a, b) => self.reckon(to, a, b, T::times),
            Op::Min(a, b) => self.reckon(to, a, b, |x: T, y: T| if x < y { x } else { y }),
            Op::Max(a, b) => self.reckon(to, a, b, |x: T, y: T| if x > y { x } else { y }),
            Op::Cast(a) => {
                let from = self.register(a);
                match self.lane(a) {
                    Lane::B => unary(to, from, |x: u8| T::of_i64(i64::from(x))),
                    Lane::S => unary(to, from, |x: i16| T::of_i64(i64::from(x))),
                    Lane::I => unary(to, from, |x: i32| T::of_i64(i64::from(x))),
                    Lane::L => unary(to, from, |x: i64| T::of_i64(x)),
                    Lane::X => unary(to, from, |x: i128| T::of(x)),
                }
            }
            Op::Div(a, by, how) => self.divided::<T>(to, a, by, how),
            Op::Quotient(a, b, how) => self.quotient::<T>(to, a, b, how),
            Op::Select(c, a, b) => self.choose::<T>(to, c, a, b),
            Op::Coalesce(a, b) => self.first_known::<T>(to, a, b),
            Op::Accrue(series, a, b) => {
                let series = &laws.series[series as usize];
                self.by_two(to, a, b, move |a, b| series.accrued(a, b).map(T::of_i64))
            }
            Op::AccrueSure(series, a, b) => {
                let series = &laws.series[series as usize];
                self.by_two(to, a, b, move |a, b| series.lowest(a, b).map(|c| T::of_i64(sure(c))))
            }
            Op::YearOf(day) => self.by_day(to, day, |d| Some(T::from_i(Day(d).year()))),
            Op::WholeYears(a, b) => self.by_two(to, a, b, |a, b| Some(T::from_i(Day(a).whole_years_to(Day(b))))),
            Op::Decide(d) => {
                let decision = &self.plan.decisions[d as usize];
                self.decided::<T>(to, decision, Shape::of(self.plan, decision))
            }
            Op::DecideState(d) => {
                let decision = &self.plan.decisions[d as usize];
                let shape = Shape::of(self.plan, decision);
                of_lane!(self.widest(decision.values.iter().copied()), V => self.decided_state::<V>(to, decision, shape))
            }
            op => unreachable!("{op:?} has a pass of its own"),
        }
    }

    /// Steps that read figures.
    fn reading(&self, n: NodeId, to: u16) -> (Pass<'a>, bool) {
        let (laws, lane) = (self.laws, self.lane(n));
        match self.plan.nodes[n.ix()].op {
            Op::Lookup(site) => of_lane!(lane, T => self.look_up::<T>(to, site, |row| row.map(Self::value::<T>))),
            Op::Member(site) => self.look_up::<u8>(to, site, |row| Some(u8::from(row.is_some()))),
            Op::LookupSure(site) => {
                let absent: fn(Option<&Figure>) -> Option<u8> = match laws.tables[self.plan.sites[site as usize].table as usize].absent {
                    Confidence::High => |row| Some(row.map_or(2, Self::confidence)),
                    Confidence::Medium => |row| Some(row.map_or(1, Self::confidence)),
                    Confidence::Low => |row| Some(row.map_or(0, Self::confidence)),
                };
                self.look_up::<u8>(to, site, absent)
            }
            Op::Series(series, day) => of_lane!(lane, T => self.series::<T>(to, &laws.series[series as usize], day, Self::value::<T>)),
            Op::SeriesSure(series, day) => self.series::<u8>(to, &laws.series[series as usize], day, Self::confidence),
            Op::Moved(day, calendar, next) => {
                let rule = &laws.calendars[calendar as usize];
                let rule = move |day| rule.moved(day, next);
                match lane {
                    Lane::S => self.moved::<i16>(to, calendar, day, rule),
                    _ => self.moved::<i32>(to, calendar, day, rule),
                }
            }
            Op::AddWorking(day, count, calendar, counted) => {
                let rule = &laws.calendars[calendar as usize];
                let count_of = self.plan.nodes[count.ix()].op;
                let fixed = move |count: i128| move |day| rule.add(day, count as i32, counted);
                match (count_of, lane) {
                    (Op::Const(count), Lane::S) => self.moved::<i16>(to, calendar, day, fixed(count)),
                    (Op::Const(count), _) => self.moved::<i32>(to, calendar, day, fixed(count)),
                    (_, Lane::S) => (
                        self.by_two(to, day, count, move |day, count| rule.add(day, count, counted).map(i16::from_i)),
                        false,
                    ),
                    _ => (self.by_two(to, day, count, move |day, count| rule.add(day, count, counted)), false),
                }
            }
            Op::AddMonths(day, months, end) => (self.months(to, day, months, end), false),
            op => unreachable!("{op:?} reads no figures"),
        }
    }
}
