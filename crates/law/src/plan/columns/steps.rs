//! What each kind of step does with a block.

use super::decide::{Decided, decide};
use super::flat::KeyLanes;
use super::kernels::{Choose, Known, Src, and_with, both, every, one, select, two};
use super::numbers::{Number, grade};
use super::program::{Block, Place, Program, Step, narrow_source};
use super::registers::{Bank, Register, Width};
use crate::day::Day;
use crate::plan::build::divide;
use crate::plan::fuse::Fused;
use crate::plan::scalar::{Found, find, sure};
use crate::plan::{Lane, NodeId, Op};

impl Program<'_> {
    pub(super) fn step(&self, bank: &mut Bank, step: Step, block: &Block<'_>) {
        match &self.fused[step.node.ix()] {
            Some(Fused::All(holds, fails)) => return self.all_hold(bank, step, holds, fails, block),
            Some(Fused::Graded(of, grades)) => {
                return match self.plan.nodes[step.node.ix()].lane {
                    Lane::B => self.graded::<u8>(bank, step, *of, grades, block),
                    Lane::I => self.graded::<i32>(bank, step, *of, grades, block),
                    Lane::L => self.graded::<i64>(bank, step, *of, grades, block),
                    Lane::X => self.graded::<i128>(bank, step, *of, grades, block),
                };
            }
            None => {}
        }
        match self.plan.nodes[step.node.ix()].lane {
            Lane::B => self.step_b(bank, step, block),
            Lane::I => self.step_of::<i32>(bank, step, block),
            Lane::L => self.step_of::<i64>(bank, step, block),
            Lane::X => self.step_of::<i128>(bank, step, block),
        }
    }

    /// A conjunction: some steps that hold and some that do not, three at a time.
    fn all_hold(&self, bank: &mut Bank, step: Step, holds: &[NodeId], fails: &[NodeId], block: &Block<'_>) {
        let mut r = std::mem::take(&mut bank_of::<u8>(bank)[step.register as usize]);
        let n = block.n;
        let (d, known) = (&mut r.lanes[..n], &mut r.known[..n]);
        let part = |k: NodeId| {
            let (x, k) = self.get::<u8>(bank, k, block);
            (x.truths(n), k)
        };
        r.all = holds.iter().chain(fails).all(|k| part(*k).1.is_all());
        if r.all {
            let lanes = |k: &NodeId| part(*k).0;
            let mut begun = false;
            for group in holds.chunks(3) {
                match (group, begun) {
                    ([a], false) => d.copy_from_slice(lanes(a)),
                    ([a, b], false) => d.iter_mut().zip(lanes(a).iter().zip(lanes(b))).for_each(|(d, (a, b))| *d = a & b),
                    ([a, b, c], false) => d
                        .iter_mut()
                        .zip(lanes(a).iter().zip(lanes(b)))
                        .zip(lanes(c))
                        .for_each(|((d, (a, b)), c)| *d = a & b & c),
                    ([a], true) => and_with(d, lanes(a)),
                    ([a, b], true) => d.iter_mut().zip(lanes(a).iter().zip(lanes(b))).for_each(|(d, (a, b))| *d &= a & b),
                    ([a, b, c], true) => d
                        .iter_mut()
                        .zip(lanes(a).iter().zip(lanes(b)))
                        .zip(lanes(c))
                        .for_each(|((d, (a, b)), c)| *d &= a & b & c),
                    _ => {}
                }
                begun = true;
            }
            if !begun {
                d.fill(1);
            }
            for group in fails.chunks(3) {
                match group {
                    [a] => d.iter_mut().zip(lanes(a)).for_each(|(d, a)| *d &= !a),
                    [a, b] => d.iter_mut().zip(lanes(a).iter().zip(lanes(b))).for_each(|(d, (a, b))| *d &= !(a | b)),
                    [a, b, c] => d
                        .iter_mut()
                        .zip(lanes(a).iter().zip(lanes(b)))
                        .zip(lanes(c))
                        .for_each(|((d, (a, b)), c)| *d &= !(a | b | c)),
                    _ => {}
                }
            }
        } else {
            // `d`: nothing is known to be false; `known`: everything is known. What is false is known all the same.
            d.fill(1);
            known.fill(1);
            for (k, flip) in holds.iter().map(|k| (k, 0)).chain(fails.iter().map(|k| (k, 1))) {
                let (x, kx) = part(*k);
                let lanes = d.iter_mut().zip(known.iter_mut()).zip(x.iter().zip(kx.lanes(n)));
                lanes.for_each(|((d, k), (x, kx))| {
                    *d &= (x ^ flip) | (kx ^ 1);
                    *k &= kx;
                });
            }
            d.iter_mut().zip(known.iter_mut()).for_each(|(d, k)| {
                let (nothing_false, all) = (*d, *k);
                *d = nothing_false & all;
                *k = all | (nothing_false ^ 1);
            });
            r.all = every(known);
        }
        bank_of::<u8>(bank)[step.register as usize] = r;
    }

    /// A function of one number that changes at a few points.
    fn graded<T: Width>(&self, bank: &mut Bank, step: Step, of: NodeId, grades: &[(i64, i64)], block: &Block<'_>) {
        let mut r = std::mem::take(&mut bank_of::<T>(bank)[step.register as usize]);
        let n = block.n;
        let (d, known) = (&mut r.lanes[..n], &mut r.known[..n]);
        macro_rules! of {
            ($t:ty) => {{
                let (x, k) = self.get::<$t>(bank, of, block);
                macro_rules! steps {
                    ($x:expr => $n2:literal $n3:literal $n4:literal $n5:literal $n6:literal $n7:literal $n8:literal) => {
                        match grades.len() {
                            $n2 => grade::<$t, T, $n2>(d, $x, grades),
                            $n3 => grade::<$t, T, $n3>(d, $x, grades),
                            $n4 => grade::<$t, T, $n4>(d, $x, grades),
                            $n5 => grade::<$t, T, $n5>(d, $x, grades),
                            $n6 => grade::<$t, T, $n6>(d, $x, grades),
                            $n7 => grade::<$t, T, $n7>(d, $x, grades),
                            _ => grade::<$t, T, $n8>(d, $x, grades),
                        }
                    };
                }
                match x {
                    Src::Lanes(x) => steps!(x => 2 3 4 5 6 7 8),
                    Src::Const(x) => d.fill(T::of_i64(grades.iter().rev().find(|(from, _)| *from <= i64::from(x)).map_or(0, |g| g.1))),
                }
                r.all = both(known, k, Known::All);
            }};
        }
        match self.plan.nodes[of.ix()].lane {
            Lane::B => of!(u8),
            _ => of!(i32),
        }
        bank_of::<T>(bank)[step.register as usize] = r;
    }

    /// The widest lane among the operands of a comparison.
    fn operand_lane(&self, a: NodeId, b: NodeId) -> Lane {
        let lane = |n: NodeId| {
            if matches!(self.plan.nodes[n.ix()].op, Op::Const(_)) {
                Lane::B
            } else {
                self.plan.nodes[n.ix()].lane
            }
        };
        lane(a).max(lane(b))
    }

    /// Steps that yield yes/no or a small count.
    fn step_b(&self, bank: &mut Bank, step: Step, block: &Block<'_>) {
        let mut r = std::mem::take(&mut bank_of::<u8>(bank)[step.register as usize]);
        let n = block.n;
        let (d, known) = (&mut r.lanes[..n], &mut r.known[..n]);
        r.all = true;
        macro_rules! compare {
            ($a:expr, $b:expr, $f:expr) => {{
                macro_rules! of {
                    ($t:ty) => {{
                        let ((x, kx), (y, ky)) = (self.get::<$t>(bank, $a, block), self.get::<$t>(bank, $b, block));
                        two(d, x, y, $f);
                        r.all = both(known, kx, ky);
                    }};
                }
                match self.operand_lane($a, $b) {
                    Lane::B => of!(u8),
                    Lane::I => of!(i32),
                    Lane::L => of!(i64),
                    Lane::X => of!(i128),
                }
            }};
        }
        match self.plan.nodes[step.node.ix()].op {
            Op::Lt(a, b) => compare!(a, b, |x, y| u8::from(x < y)),
            Op::Le(a, b) => compare!(a, b, |x, y| u8::from(x <= y)),
            Op::Eq(a, b) => compare!(a, b, |x, y| u8::from(x == y)),
            Op::And(a, b) => {
                let ((x, kx), (y, ky)) = (self.get::<u8>(bank, a, block), self.get::<u8>(bank, b, block));
                two(d, x, y, |x, y| x & y);
                if !(kx.is_all() && ky.is_all()) {
                    let (x, y, kx, ky) = (x.truths(n), y.truths(n), kx.lanes(n), ky.lanes(n));
                    let lanes = known.iter_mut().zip(d.iter_mut()).zip(x.iter().zip(y)).zip(kx.iter().zip(ky));
                    lanes.for_each(|(((k, d), (x, y)), (kx, ky))| {
                        *k = (kx & ky) | (kx & (x ^ 1)) | (ky & (y ^ 1));
                        *d &= *k;
                    });
                    r.all = every(known);
                }
            }
            Op::Or(a, b) => {
                let ((x, kx), (y, ky)) = (self.get::<u8>(bank, a, block), self.get::<u8>(bank, b, block));
                two(d, x, y, |x, y| x | y);
                if !(kx.is_all() && ky.is_all()) {
                    let (x, y, kx, ky) = (x.truths(n), y.truths(n), kx.lanes(n), ky.lanes(n));
                    let lanes = known.iter_mut().zip(d.iter_mut()).zip(x.iter().zip(y)).zip(kx.iter().zip(ky));
                    lanes.for_each(|(((k, d), (x, y)), (kx, ky))| {
                        *k = (kx & ky) | (kx & x) | (ky & y);
                        *d &= *k;
                    });
                    r.all = every(known);
                }
            }
            Op::Not(a) => {
                let (x, k) = self.get::<u8>(bank, a, block);
                one(d, x, |x| x ^ 1);
                r.all = both(known, k, Known::All);
            }
            Op::Certain(a) => {
                let (x, k) = self.get::<u8>(bank, a, block);
                one(d, x, |x| x);
                if !k.is_all() {
                    and_with(d, k.lanes(n));
                }
            }
            Op::OneOf(a, s) => {
                let set = &self.plan.sets[s as usize];
                macro_rules! of {
                    ($t:ty) => {{
                        let (x, k) = self.get::<$t>(bank, a, block);
                        match x {
                            Src::Const(x) => d.fill(u8::from(set.binary_search(&i64::from(x)).is_ok())),
                            // One comparison each is faster than a search, as long as there are few.
                            Src::Lanes(x) if set.len() <= 32 => {
                                d.fill(0);
                                for v in set.iter().filter_map(|v| <$t>::try_from(*v).ok()) {
                                    d.iter_mut().zip(x).for_each(|(d, x)| *d |= u8::from(*x == v));
                                }
                            }
                            x => one(d, x, |x| u8::from(set.binary_search(&i64::from(x)).is_ok())),
                        }
                        r.all = both(known, k, Known::All);
                    }};
                }
                match self.plan.nodes[a.ix()].lane {
                    Lane::B => of!(u8),
                    Lane::I => of!(i32),
                    _ => of!(i64),
                }
            }
            Op::Member(site) => self.look_up(bank, site, step.figures, block, &mut r, |f| match f {
                Found::Row(_) => Some(1),
                Found::Absent => Some(0),
                Found::Unknown => None,
            }),
            Op::LookupSure(site) => self.look_up(bank, site, step.figures, block, &mut r, |f| match f {
                Found::Row(row) => Some(sure(row.confidence) as u8),
                Found::Absent => Some(2),
                Found::Unknown => None,
            }),
            Op::SeriesSure(s, day) => {
                let series = &self.laws.series[s as usize];
                self.by_date(bank, day, step.figures, block, &mut r, |d| {
                    series.row(d).map(|i| sure(series.rows[i].confidence) as u8)
                });
            }
            Op::AccrueSure(s, a, b) => {
                let series = &self.laws.series[s as usize];
                self.by_two(bank, a, b, block, &mut r, |a, b| series.lowest(a, b).map(|c| sure(c) as u8));
            }
            Op::DecideState(k) => {
                let decision = &self.plan.decisions[k as usize];
                let lane = decision.values.iter().map(|v| self.operand_lane(*v, *v)).max().unwrap_or(Lane::B);
                macro_rules! of {
                    ($t:ty) => {{
                        let mut values = vec![<$t>::default(); n];
                        self.decide::<$t>(
                            bank,
                            k,
                            block,
                            true,
                            &mut Decided {
                                value: &mut values,
                                known,
                                state: d,
                            },
                        );
                    }};
                }
                match lane {
                    Lane::B => of!(u8),
                    Lane::I => of!(i32),
                    Lane::L => of!(i64),
                    Lane::X => of!(i128),
                }
            }
            _ => {
                bank_of::<u8>(bank)[step.register as usize] = r;
                return self.step_of::<u8>(bank, step, block);
            }
        }
        bank_of::<u8>(bank)[step.register as usize] = r;
    }

    /// Steps that yield a number of their own lane.
    fn step_of<T: Width + Number>(&self, bank: &mut Bank, step: Step, block: &Block<'_>) {
        let mut r = std::mem::take(&mut bank_of::<T>(bank)[step.register as usize]);
        let n = block.n;
        let (lanes, known) = (&mut r.lanes[..n], &mut r.known[..n]);
        r.all = true;
        macro_rules! binary {
            ($a:expr, $b:expr, $f:expr) => {{
                let ((x, kx), (y, ky)) = (self.operand::<T>(bank, $a, block), self.operand::<T>(bank, $b, block));
                let f = $f;
                match (x, y) {
                    (Operand::Own(x), Operand::Own(y)) => two(lanes, x, y, f),
                    (Operand::Narrow(x), Operand::Own(y)) => two(lanes, Src::Lanes(x), y, |x, y| f(T::from_b(x), y)),
                    (Operand::Own(x), Operand::Narrow(y)) => two(lanes, x, Src::Lanes(y), |x, y| f(x, T::from_b(y))),
                    (Operand::Narrow(x), Operand::Narrow(y)) => two(lanes, Src::Lanes(x), Src::Lanes(y), |x, y| f(T::from_b(x), T::from_b(y))),
                }
                r.all = both(known, kx, ky);
            }};
        }
        match self.plan.nodes[step.node.ix()].op {
            Op::Add(a, b) => binary!(a, b, T::plus),
            Op::Sub(a, b) => binary!(a, b, T::minus),
            Op::Mul(a, b) => binary!(a, b, T::times),
            Op::Min(a, b) => binary!(a, b, |x: T, y: T| if x < y { x } else { y }),
            Op::Max(a, b) => binary!(a, b, |x: T, y: T| if x > y { x } else { y }),
            Op::Cast(a) => {
                macro_rules! of {
                    ($t:ty, $f:expr) => {{
                        let (x, k) = self.get::<$t>(bank, a, block);
                        one(lanes, x, $f);
                        k
                    }};
                }
                let k = match self.plan.nodes[a.ix()].lane {
                    Lane::B => of!(u8, T::from_b),
                    Lane::I => of!(i32, T::from_i),
                    Lane::L => of!(i64, T::of_i64),
                    Lane::X => of!(i128, T::of),
                };
                r.all = both(known, k, Known::All);
            }
            Op::Div(a, by, how) => {
                let (x, k) = self.get::<T>(bank, a, block);
                T::divide(lanes, x, by, how);
                r.all = both(known, k, Known::All);
            }
            Op::Quotient(a, b, how) => {
                let ((x, kx), (y, ky)) = (self.get::<i128>(bank, a, block), self.get::<i128>(bank, b, block));
                if both(known, kx, ky) {
                    known.fill(1);
                }
                r.all = false;
                for (i, (d, k)) in lanes.iter_mut().zip(known).enumerate() {
                    let (p, q) = if y.at(i) < 0 { (-x.at(i), -y.at(i)) } else { (x.at(i), y.at(i)) };
                    *k &= u8::from(q != 0);
                    *d = T::of(if *k == 0 { 0 } else { divide(p, q, how) });
                }
            }
            Op::Select(c, a, b) => {
                let ((c, kc), (x, kx), (y, ky)) = (self.get::<u8>(bank, c, block), self.get::<T>(bank, a, block), self.get::<T>(bank, b, block));
                select(lanes, c.truths(n), x, y);
                if !(kc.is_all() && kx.is_all() && ky.is_all()) {
                    let (c, kc, kx, ky) = (c.truths(n), kc.lanes(n), kx.lanes(n), ky.lanes(n));
                    let chosen = known.iter_mut().zip(c.iter().zip(kc)).zip(kx.iter().zip(ky));
                    chosen.for_each(|((k, (c, kc)), (kx, ky))| *k = kc & u8::choose(*c, *kx, *ky));
                    if !every(kc) {
                        // Whatever the condition turns out to be: both are the same.
                        known
                            .iter_mut()
                            .zip(kx.iter().zip(ky))
                            .enumerate()
                            .for_each(|(i, (k, (kx, ky)))| *k |= kx & ky & u8::from(x.at(i) == y.at(i)));
                    }
                    r.all = false;
                }
            }
            Op::Coalesce(a, b) => {
                let ((x, kx), (y, ky)) = (self.get::<T>(bank, a, block), self.get::<T>(bank, b, block));
                select(lanes, kx.lanes(n), x, y);
                if !kx.is_all() && !ky.is_all() {
                    known.iter_mut().zip(kx.lanes(n).iter().zip(ky.lanes(n))).for_each(|(k, (x, y))| *k = x | y);
                    r.all = every(known);
                }
            }
            Op::Series(s, day) => {
                let series = &self.laws.series[s as usize];
                self.by_date(bank, day, step.figures, block, &mut r, |d| series.at(d).map(T::of_i64));
            }
            Op::Accrue(s, a, b) => {
                let series = &self.laws.series[s as usize];
                self.by_two(bank, a, b, block, &mut r, |a, b| series.accrued(a, b).map(T::of_i64));
            }
            Op::Lookup(site) => self.look_up(bank, site, step.figures, block, &mut r, |f| match f {
                Found::Row(row) => Some(T::of_i64(row.value)),
                _ => None,
            }),
            Op::AddMonths(d, m, end) => self.by_two(bank, d, m, block, &mut r, |d, m| Day(d).add_months(m, end).map(|d| T::from_i(d.0))),
            Op::AddWorking(d, m, cal, counted) => {
                let calendar = &self.laws.calendars[cal as usize];
                if !self.moved(bank, d, step.figures, block, &mut r) {
                    self.by_two(bank, d, m, block, &mut r, |d, m| calendar.add(d, m, counted).map(T::from_i));
                }
            }
            Op::Moved(d, cal, next) => {
                let calendar = &self.laws.calendars[cal as usize];
                if !self.moved(bank, d, step.figures, block, &mut r) {
                    self.by_day(bank, d, block, &mut r, |d| calendar.moved(d, next).map(T::from_i));
                }
            }
            Op::YearOf(d) => self.by_day(bank, d, block, &mut r, |d| Some(T::from_i(Day(d).year()))),
            Op::WholeYears(a, b) => self.by_two(bank, a, b, block, &mut r, |a, b| Some(T::from_i(Day(a).whole_years_to(Day(b))))),
            Op::Decide(k) => {
                let mut state = std::mem::take(&mut bank.state);
                r.all = self.decide::<T>(
                    bank,
                    k,
                    block,
                    false,
                    &mut Decided {
                        value: lanes,
                        known,
                        state: &mut state[..n],
                    },
                );
                bank.state = state;
            }
            _ => {
                r.all = false;
                known.fill(0);
            }
        }
        bank_of::<T>(bank)[step.register as usize] = r;
    }

    /// An operand of arithmetic: what is only cast from 8 bits is read there.
    #[inline(always)]
    fn operand<'b, T: Width + Number>(&self, bank: &'b Bank, n: NodeId, block: &Block<'b>) -> (Operand<'b, T>, Known<'b>) {
        match narrow_source(self.plan, n).map(|source| self.get::<u8>(bank, source, block)) {
            Some((Src::Lanes(x), k)) => (Operand::Narrow(x), k),
            Some((Src::Const(x), k)) => (Operand::Own(Src::Const(T::from_b(x))), k),
            None => {
                let (x, k) = self.get::<T>(bank, n, block);
                (Operand::Own(x), k)
            }
        }
    }

    /// A conclusion; returns whether every lane has a value.
    fn decide<T: Width>(&self, bank: &Bank, k: u32, block: &Block<'_>, want_state: bool, out: &mut Decided<'_, T>) -> bool {
        let d = &self.plan.decisions[k as usize];
        let part = |i: usize| (self.get::<u8>(bank, d.effective[i], block), self.get::<T>(bank, d.values[i], block));
        decide(d.effective.len(), part, self.shapes[k as usize], d.cumulative, T::default(), want_state, out)
    }

    /// The days of a step as lanes.
    #[inline(always)]
    fn days<'b>(&self, bank: &'b Bank, day: NodeId, block: &Block<'b>) -> Option<(&'b [i32], Known<'b>)> {
        match self.get::<i32>(bank, day, block) {
            (Src::Lanes(days), k) => Some((days, k)),
            (Src::Const(_), _) => None,
        }
    }

    /// A value of a series.
    fn by_date<T: Width>(&self, bank: &mut Bank, day: NodeId, figures: Option<u16>, block: &Block<'_>, r: &mut Register<T>, f: impl Fn(i32) -> Option<T>) {
        let n = block.n;
        match (figures, self.days(bank, day, block)) {
            (Some(at), Some((days, k))) => {
                let dated = &T::figures(&self.figures).dated[at as usize];
                r.all = dated.read(days, k, &mut r.lanes[..n], &mut r.known[..n]);
            }
            _ => self.by_day(bank, day, block, r, f),
        }
    }

    /// A day moved by a calendar; false if that is not prepared.
    fn moved<T: Width + Number>(&self, bank: &Bank, day: NodeId, figures: Option<u16>, block: &Block<'_>, r: &mut Register<T>) -> bool {
        let n = block.n;
        let (Some(at), Some((days, k)), Some(lanes)) = (figures, self.days(bank, day, block), T::days(&mut r.lanes)) else {
            return false;
        };
        r.all = self.figures.moves[at as usize].read(days, k, &mut lanes[..n], &mut r.known[..n]);
        true
    }

    /// A result found by one day.
    #[inline(always)]
    fn by_day<T: Width>(&self, bank: &Bank, day: NodeId, block: &Block<'_>, r: &mut Register<T>, f: impl Fn(i32) -> Option<T>) {
        match self.get::<i32>(bank, day, block) {
            (Src::Const(day), Known::All) => same(r, f(day)),
            (x, k) => fill(r, block.n, k, |i| f(x.at(i))),
        }
    }

    #[inline(always)]
    fn by_two<T: Width>(&self, bank: &Bank, a: NodeId, b: NodeId, block: &Block<'_>, r: &mut Register<T>, f: impl Fn(i32, i32) -> Option<T>) {
        match (self.get::<i32>(bank, a, block), self.get::<i32>(bank, b, block)) {
            ((Src::Const(a), Known::All), (Src::Const(b), Known::All)) => same(r, f(a, b)),
            ((x, kx), (y, ky)) => {
                let ky = ky.lanes(block.n);
                fill(r, block.n, kx, |i| if ky[i] == 1 { f(x.at(i), y.at(i)) } else { None });
            }
        }
    }

    /// A result found in a table.
    fn look_up<T: Width>(&self, bank: &mut Bank, site: u32, figures: Option<u16>, block: &Block<'_>, r: &mut Register<T>, f: impl Fn(Found<'_>) -> Option<T>) {
        let site = &self.plan.sites[site as usize];
        let n = block.n;
        let mut numbers = std::mem::take(&mut bank.numbers);
        let mut keys_known = Known::All;
        let mut all_keys = Vec::new();
        let mut keys: Vec<(KeyLanes<'_>, Known<'_>)> = Vec::with_capacity(site.keys.len());
        for key in &site.keys {
            let lane = if matches!(self.places[key.ix()], Place::Const(_)) {
                Lane::L
            } else {
                self.plan.nodes[key.ix()].lane
            };
            let (lanes, known) = match lane {
                Lane::B => {
                    let (x, k) = self.get::<u8>(bank, *key, block);
                    (KeyLanes::B(x), k)
                }
                Lane::I => {
                    let (x, k) = self.get::<i32>(bank, *key, block);
                    (KeyLanes::I(x), k)
                }
                _ => {
                    let (x, k) = self.get::<i64>(bank, *key, block);
                    (KeyLanes::L(x), k)
                }
            };
            keys.push((lanes, known));
            if !known.is_all() {
                if all_keys.is_empty() {
                    all_keys.extend_from_slice(known.lanes(n));
                } else {
                    and_with(&mut all_keys, known.lanes(n));
                }
            }
        }
        if !all_keys.is_empty() {
            keys_known = Known::Lanes(&all_keys);
        }
        let day = site.on.map(|d| self.get::<i32>(bank, d, block));
        match figures {
            Some(at) => {
                let lanes: Vec<KeyLanes<'_>> = keys.iter().map(|k| k.0).collect();
                let flat = &T::figures(&self.figures).flat[at as usize];
                r.all = flat.read(&lanes, keys_known, day, &mut numbers, &mut r.lanes[..n], &mut r.known[..n]);
            }
            None => {
                let table = &self.laws.tables[site.table as usize];
                let key = |k: usize, i: usize| {
                    let (lanes, known) = &keys[k];
                    (known.lanes(n)[i] == 1).then(|| lanes.at(i))
                };
                fill(r, n, Known::All, |i| {
                    f(find(
                        table,
                        keys.len(),
                        |k| key(k, i),
                        day.as_ref().map(|(x, k)| (k.lanes(n)[i] == 1).then(|| x.at(i))),
                    ))
                });
            }
        }
        bank.numbers = numbers;
    }
}

/// An operand in the lane of its step, or in 8 bits.
enum Operand<'a, T> {
    Own(Src<'a, T>),
    Narrow(&'a [u8]),
}

fn bank_of<T: Width>(bank: &mut Bank) -> &mut [Register<T>] {
    T::bank_mut(bank)
}

impl KeyLanes<'_> {
    #[inline(always)]
    fn at(&self, i: usize) -> i64 {
        match self {
            KeyLanes::B(x) => i64::from(x.at(i)),
            KeyLanes::I(x) => i64::from(x.at(i)),
            KeyLanes::L(x) => x.at(i),
        }
    }
}

/// The same result for everybody.
fn same<T: Width>(r: &mut Register<T>, v: Option<T>) {
    r.lanes.fill(v.unwrap_or_default());
    r.all = v.is_some();
    if v.is_none() {
        r.known.fill(0);
    }
}

/// Fills a register lane by lane with results that may be unknown.
#[inline(always)]
fn fill<T: Width>(r: &mut Register<T>, n: usize, known: Known<'_>, f: impl Fn(usize) -> Option<T>) {
    let mut all = 1u8;
    let lanes = r.lanes[..n].iter_mut().zip(r.known[..n].iter_mut()).zip(known.lanes(n));
    for (i, ((d, k), may)) in lanes.enumerate() {
        let v = if *may == 1 { f(i) } else { None };
        *k = u8::from(v.is_some());
        *d = v.unwrap_or_default();
        all &= *k;
    }
    r.all = all == 1;
}
