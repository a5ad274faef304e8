//! Makes steps: shares equal ones, folds constants, keeps ranges, chooses lanes.

use super::{Decision, Lane, Node, NodeId, Op, Plan, Site, Slot};
use crate::day::{Day, MonthEnd};
use crate::hash::Map;
use crate::syntax::{Pick, Rounding};

/// A plan under construction.
#[derive(Debug, Default)]
pub struct Build {
    /// What has been made.
    pub plan: Plan,
    /// The lane is part of what a step is: one value may be cast to several.
    shared: Map<(Op, Lane), NodeId>,
    sets: Map<Vec<i64>, u32>,
    sites: Map<Site, u32>,
    decisions: Map<Decision, u32>,
    /// No, yes and the confidences, which are asked for most often.
    small: [Option<NodeId>; 3],
    /// A value that could not be kept in 128 bits.
    pub overflow: bool,
}

/// The narrowest lane for a range.
fn lane_of(low: i128, high: i128) -> Lane {
    if low >= 0 && high <= i128::from(u8::MAX) {
        Lane::B
    // Its smallest and largest number stand for days before and after all that occur where figures are read.
    } else if low > i128::from(i16::MIN) && high < i128::from(i16::MAX) {
        Lane::S
    } else if low >= i128::from(i32::MIN) && high <= i128::from(i32::MAX) {
        Lane::I
    // The smallest number of 64 bits stands for "unknown" where one person is computed.
    } else if low > i128::from(i64::MIN) && high <= i128::from(i64::MAX) {
        Lane::L
    } else {
        Lane::X
    }
}

/// Quotient by a positive divisor, rounded.
pub(super) fn divide(a: i128, by: i128, how: Rounding) -> i128 {
    let (q, r) = (a / by, a % by);
    let away = match how {
        Rounding::Down => false,
        Rounding::Up => r != 0,
        Rounding::HalfUp => r.abs() * 2 >= by,
    };
    if away { q + a.signum() } else { q }
}

/// As [`divide`], in 64 bits.
#[inline(always)]
pub(super) fn divide_narrow(a: i64, by: i64, how: Rounding) -> i64 {
    let (q, r) = (a / by, a % by);
    let away = match how {
        Rounding::Down => false,
        Rounding::Up => r != 0,
        Rounding::HalfUp => r.unsigned_abs() >= (by as u64).div_ceil(2),
    };
    if away { q + a.signum() } else { q }
}

impl Build {
    /// With room for the steps of so many expressions: what has room from the beginning need not be moved when it grows.
    pub fn of(expressions: usize) -> Build {
        let mut build = Build::default();
        // Of four expressions about one becomes a step of its own.
        build.plan.nodes.reserve(expressions / 4);
        build.shared.reserve(expressions / 4);
        build
    }

    fn put(&mut self, op: Op, lane: Lane, low: i128, high: i128) -> NodeId {
        let nodes = &mut self.plan.nodes;
        *self.shared.entry((op, lane)).or_insert_with(|| {
            nodes.push(Node { op, lane, low, high });
            NodeId(nodes.len() as u32 - 1)
        })
    }

    /// The step.
    pub fn node(&self, n: NodeId) -> Node {
        self.plan.nodes[n.ix()]
    }

    /// The constant it is, if it is one.
    pub fn known(&self, n: NodeId) -> Option<i128> {
        match self.node(n).op {
            Op::Const(v) => Some(v),
            _ => None,
        }
    }

    /// A number as a constant.
    pub fn number(&mut self, v: i128) -> NodeId {
        let small = usize::try_from(v).ok().filter(|v| *v < self.small.len());
        if let Some(n) = small.and_then(|v| self.small[v]) {
            return n;
        }
        // A constant takes part in any lane; its own is the narrowest number lane.
        let n = self.put(Op::Const(v), lane_of(v, v), v, v);
        if let Some(v) = small {
            self.small[v] = Some(n);
        }
        n
    }

    /// A truth as a constant.
    pub fn truth(&mut self, v: bool) -> NodeId {
        self.number(i128::from(v))
    }

    /// An input with its range.
    pub fn input(&mut self, slot: Slot, low: i64, high: i64) -> NodeId {
        let i = self.plan.slot(slot).unwrap_or_else(|| {
            self.plan.slots.push(slot);
            self.plan.slots.len() - 1
        });
        self.put(
            Op::Input(i as u16),
            lane_of(i128::from(low), i128::from(high)),
            i128::from(low),
            i128::from(high),
        )
    }

    fn widen(&mut self, n: NodeId, lane: Lane) -> NodeId {
        let node = self.node(n);
        if node.lane >= lane || matches!(node.op, Op::Const(_)) {
            return n;
        }
        let mut id = n;
        for step in [Lane::S, Lane::I, Lane::L, Lane::X] {
            if self.node(id).lane < step && step <= lane {
                id = self.put(Op::Cast(id), step, node.low, node.high);
            }
        }
        id
    }

    /// A day at which figures are read: 16 bits or 32.
    fn day(&mut self, n: NodeId) -> NodeId {
        if self.node(n).lane == Lane::S { n } else { self.whole(n) }
    }

    /// A day or a count of days or months as 32 bits, whatever its range: beyond them it is no day.
    fn whole(&mut self, n: NodeId) -> NodeId {
        let node = self.node(n);
        if node.lane > Lane::I && self.known(n).is_none() {
            return self.put(Op::Cast(n), Lane::I, node.low.max(i128::from(i32::MIN)), node.high.min(i128::from(i32::MAX)));
        }
        self.widen(n, Lane::I)
    }

    /// Brings both to one lane, at least that of the result.
    fn level(&mut self, a: NodeId, b: NodeId, result: Lane) -> (NodeId, NodeId, Lane) {
        let lane_for = |s: &Self, n: NodeId| {
            if s.known(n).is_some() {
                lane_of(s.node(n).low, s.node(n).high)
            } else {
                s.node(n).lane
            }
        };
        let lane = lane_for(self, a).max(lane_for(self, b)).max(result);
        (self.widen(a, lane), self.widen(b, lane), lane)
    }

    fn checked(&mut self, v: Option<i128>) -> i128 {
        v.unwrap_or_else(|| {
            self.overflow = true;
            0
        })
    }

    /// Sum.
    pub fn add(&mut self, a: NodeId, b: NodeId) -> NodeId {
        let (x, y) = (self.node(a), self.node(b));
        let low = self.checked(x.low.checked_add(y.low));
        let high = self.checked(x.high.checked_add(y.high));
        if let (Some(p), Some(q)) = (self.known(a), self.known(b)) {
            let v = self.checked(p.checked_add(q));
            return self.number(v);
        }
        if self.known(b) == Some(0) {
            return a;
        }
        if self.known(a) == Some(0) {
            return b;
        }
        let (a, b, lane) = self.level(a, b, lane_of(low, high));
        self.put(Op::Add(a, b), lane, low, high)
    }

    /// Difference.
    pub fn sub(&mut self, a: NodeId, b: NodeId) -> NodeId {
        let (x, y) = (self.node(a), self.node(b));
        let low = self.checked(x.low.checked_sub(y.high));
        let high = self.checked(x.high.checked_sub(y.low));
        if let (Some(p), Some(q)) = (self.known(a), self.known(b)) {
            let v = self.checked(p.checked_sub(q));
            return self.number(v);
        }
        if self.known(b) == Some(0) {
            return a;
        }
        let (a, b, lane) = self.level(a, b, lane_of(low, high));
        self.put(Op::Sub(a, b), lane, low, high)
    }

    /// Product.
    pub fn mul(&mut self, a: NodeId, b: NodeId) -> NodeId {
        let (x, y) = (self.node(a), self.node(b));
        let corners = [
            x.low.checked_mul(y.low),
            x.low.checked_mul(y.high),
            x.high.checked_mul(y.low),
            x.high.checked_mul(y.high),
        ];
        let corners = corners.map(|c| self.checked(c));
        let (low, high) = (corners.into_iter().min().unwrap_or(0), corners.into_iter().max().unwrap_or(0));
        match (self.known(a), self.known(b)) {
            (Some(_), Some(_)) => return self.number(low),
            (Some(1), _) => return b,
            (_, Some(1)) => return a,
            _ => {}
        }
        let (a, b, lane) = self.level(a, b, lane_of(low, high));
        self.put(Op::Mul(a, b), lane, low, high)
    }

    /// Product with a constant.
    pub fn times(&mut self, a: NodeId, by: i128) -> NodeId {
        let by = self.number(by);
        self.mul(a, by)
    }

    /// Quotient by a positive constant.
    pub fn div(&mut self, a: NodeId, by: i128, how: Rounding) -> NodeId {
        let x = self.node(a);
        let (low, high) = (divide(x.low, by, how), divide(x.high, by, how));
        if by == 1 {
            return a;
        }
        if self.known(a).is_some() {
            return self.number(low);
        }
        // The lane of the operand, so that the kernels divide in one type; a narrower user takes it by `narrow`.
        let n = self.put(Op::Div(a, by, how), x.lane, low, high);
        self.narrow(n)
    }

    /// A product in 128 bits that was rounded fits a narrower lane again: `Cast` read backwards.
    fn narrow(&mut self, n: NodeId) -> NodeId {
        let node = self.node(n);
        let lane = lane_of(node.low, node.high);
        if lane < node.lane {
            self.put(Op::Cast(n), lane, node.low, node.high)
        } else {
            n
        }
    }

    /// Quotient of two steps, in 128 bits.
    pub fn quotient(&mut self, a: NodeId, b: NodeId, how: Rounding) -> NodeId {
        let x = self.node(a);
        let most = x.low.unsigned_abs().max(x.high.unsigned_abs()).min(i128::MAX as u128) as i128;
        let (a, b) = (self.widen(a, Lane::X), self.widen(b, Lane::X));
        let n = self.put(Op::Quotient(a, b, how), Lane::X, -most, most);
        self.narrow(n)
    }

    /// Lesser or greater.
    pub fn pick(&mut self, pick: Pick, a: NodeId, b: NodeId) -> NodeId {
        if a == b {
            return a;
        }
        let (x, y) = (self.node(a), self.node(b));
        let (low, high) = match pick {
            Pick::Least => (x.low.min(y.low), x.high.min(y.high)),
            Pick::Greatest => (x.low.max(y.low), x.high.max(y.high)),
        };
        if self.known(a).is_some() && self.known(b).is_some() {
            return self.number(low);
        }
        let (a, b, lane) = self.level(a, b, Lane::B);
        self.put(if pick == Pick::Least { Op::Min(a, b) } else { Op::Max(a, b) }, lane, low, high)
    }

    fn compare(&mut self, op: fn(NodeId, NodeId) -> Op, a: NodeId, b: NodeId) -> NodeId {
        let (a, b, _) = self.level(a, b, Lane::B);
        self.put(op(a, b), Lane::B, 0, 1)
    }

    /// `a < b`
    pub fn lt(&mut self, a: NodeId, b: NodeId) -> NodeId {
        let (x, y) = (self.node(a), self.node(b));
        if let (Some(p), Some(q)) = (self.known(a), self.known(b)) {
            return self.truth(p < q);
        }
        // Beyond the range of the fact the comparison is still asked: an unknown fact keeps it unknown.
        let _ = (x, y);
        self.compare(Op::Lt, a, b)
    }

    /// `a <= b`
    pub fn le(&mut self, a: NodeId, b: NodeId) -> NodeId {
        if let (Some(p), Some(q)) = (self.known(a), self.known(b)) {
            return self.truth(p <= q);
        }
        self.compare(Op::Le, a, b)
    }

    /// `a = b`
    pub fn eq(&mut self, a: NodeId, b: NodeId) -> NodeId {
        if let (Some(p), Some(q)) = (self.known(a), self.known(b)) {
            return self.truth(p == q);
        }
        // A yes/no compared with a constant is itself or its opposite.
        for (x, c) in [(a, b), (b, a)] {
            if self.node(x).lane == Lane::B && self.node(x).high == 1 {
                match self.known(c) {
                    Some(1) => return x,
                    Some(0) => return self.not(x),
                    _ => {}
                }
            }
        }
        let (a, b) = (a.min(b), a.max(b));
        self.compare(Op::Eq, a, b)
    }

    /// and
    pub fn and(&mut self, a: NodeId, b: NodeId) -> NodeId {
        match (self.known(a), self.known(b)) {
            (Some(0), _) | (_, Some(0)) => return self.truth(false),
            (Some(_), _) => return b,
            (_, Some(_)) => return a,
            _ if a == b => return a,
            _ => {}
        }
        let (a, b) = (a.min(b), a.max(b));
        self.put(Op::And(a, b), Lane::B, 0, 1)
    }

    /// or
    pub fn or(&mut self, a: NodeId, b: NodeId) -> NodeId {
        match (self.known(a), self.known(b)) {
            (Some(0), _) => return b,
            (_, Some(0)) => return a,
            (Some(_), _) | (_, Some(_)) => return self.truth(true),
            _ if a == b => return a,
            _ => {}
        }
        let (a, b) = (a.min(b), a.max(b));
        self.put(Op::Or(a, b), Lane::B, 0, 1)
    }

    /// not
    pub fn not(&mut self, a: NodeId) -> NodeId {
        if let Some(v) = self.known(a) {
            return self.truth(v == 0);
        }
        if let Op::Not(x) = self.node(a).op {
            return x;
        }
        self.put(Op::Not(a), Lane::B, 0, 1)
    }

    /// If `c`, `a`, else `b`.
    pub fn select(&mut self, c: NodeId, a: NodeId, b: NodeId) -> NodeId {
        match self.known(c) {
            Some(0) => return b,
            Some(_) => return a,
            None if a == b => return a,
            None => {}
        }
        let (x, y) = (self.node(a), self.node(b));
        let (low, high) = (x.low.min(y.low), x.high.max(y.high));
        let (a, b, lane) = self.level(a, b, Lane::B);
        self.put(Op::Select(c, a, b), lane, low, high)
    }

    /// Is `a` in the set?
    pub fn one_of(&mut self, a: NodeId, mut values: Vec<i64>) -> NodeId {
        values.sort_unstable();
        values.dedup();
        if let Some(v) = self.known(a) {
            return self.truth(values.iter().any(|x| i128::from(*x) == v));
        }
        if let [one] = values[..] {
            let one = self.number(i128::from(one));
            return self.eq(a, one);
        }
        let next = self.plan.sets.len() as u32;
        let set = *self.sets.entry(values.clone()).or_insert(next);
        if set == next {
            self.plan.sets.push(values);
        }
        self.put(Op::OneOf(a, set), Lane::B, 0, 1)
    }

    /// A step with a date that reads one series; lanes by the range of its values.
    pub fn series(&mut self, op: fn(u32, NodeId) -> Op, series: u32, day: NodeId, low: i128, high: i128) -> NodeId {
        let day = self.day(day);
        self.put(op(series, day), lane_of(low, high), low, high)
    }

    /// Confidence of a series: a small count.
    pub fn series_sure(&mut self, series: u32, day: NodeId) -> NodeId {
        let day = self.day(day);
        self.put(Op::SeriesSure(series, day), Lane::B, 0, 2)
    }

    /// Sum of a series over a stretch of days.
    pub fn accrue(&mut self, series: u32, from: NodeId, to: NodeId, most: i128) -> NodeId {
        let (from, to) = (self.whole(from), self.whole(to));
        self.put(Op::Accrue(series, from, to), lane_of(-most, most), -most, most)
    }

    /// The lowest confidence over a stretch of a series.
    pub fn accrue_sure(&mut self, series: u32, from: NodeId, to: NodeId) -> NodeId {
        let (from, to) = (self.whole(from), self.whole(to));
        self.put(Op::AccrueSure(series, from, to), Lane::B, 0, 2)
    }

    /// A place where a table is read.
    pub fn site(&mut self, mut site: Site) -> u32 {
        site.on = site.on.map(|d| self.day(d));
        let next = self.plan.sites.len() as u32;
        let id = *self.sites.entry(site.clone()).or_insert(next);
        if id == next {
            self.plan.sites.push(site);
        }
        id
    }

    /// A table's value.
    pub fn lookup(&mut self, site: u32, low: i128, high: i128) -> NodeId {
        self.put(Op::Lookup(site), lane_of(low, high), low, high)
    }

    /// Is the key there?
    pub fn member(&mut self, site: u32) -> NodeId {
        self.put(Op::Member(site), Lane::B, 0, 1)
    }

    /// Confidence of the row.
    pub fn lookup_sure(&mut self, site: u32) -> NodeId {
        self.put(Op::LookupSure(site), Lane::B, 0, 2)
    }

    /// A day and months.
    pub fn add_months(&mut self, day: NodeId, months: NodeId, end: MonthEnd) -> NodeId {
        if let (Some(d), Some(m)) = (self.known(day), self.known(months))
            && let (Ok(d), Ok(m)) = (i32::try_from(d), i32::try_from(m))
            && let Some(r) = Day(d).add_months(m, end)
        {
            return self.number(i128::from(r.0));
        }
        let (day, months) = (self.whole(day), self.whole(months));
        self.put(Op::AddMonths(day, months, end), Lane::I, i128::from(Day::MIN.0), i128::from(Day::MAX.0))
    }

    /// A day and working days; the flag counts the first day. `days` is how far the calendar reaches.
    pub fn add_working(&mut self, day: NodeId, count: NodeId, calendar: u32, counted: bool, days: (Day, Day)) -> NodeId {
        let (day, count) = if self.known(count).is_some() {
            (self.day(day), count)
        } else {
            (self.whole(day), self.whole(count))
        };
        let (low, high) = (i128::from(days.0.0), i128::from(days.1.0));
        self.put(Op::AddWorking(day, count, calendar, counted), lane_of(low, high).max(Lane::S), low, high)
    }

    /// The next (true) or previous working day, or the day itself. `days` is how far the calendar reaches.
    pub fn moved(&mut self, day: NodeId, calendar: u32, next: bool, days: (Day, Day)) -> NodeId {
        let day = self.day(day);
        let (low, high) = (i128::from(days.0.0), i128::from(days.1.0));
        self.put(Op::Moved(day, calendar, next), lane_of(low, high).max(Lane::S), low, high)
    }

    /// The year of a day.
    pub fn year_of(&mut self, day: NodeId) -> NodeId {
        let day = self.whole(day);
        self.put(Op::YearOf(day), Lane::I, 1, 9999)
    }

    /// Completed years between two days.
    pub fn whole_years(&mut self, from: NodeId, to: NodeId) -> NodeId {
        let (from, to) = (self.whole(from), self.whole(to));
        self.put(Op::WholeYears(from, to), Lane::I, -9999, 9999)
    }

    /// The first if known, else the second.
    pub fn coalesce(&mut self, a: NodeId, b: NodeId) -> NodeId {
        if a == b || self.known(a).is_some() {
            return a;
        }
        let (x, y) = (self.node(a), self.node(b));
        let (a, b, lane) = self.level(a, b, Lane::B);
        self.put(Op::Coalesce(a, b), lane, x.low.min(y.low), x.high.max(y.high))
    }

    /// The least of two small counts (confidences).
    pub fn least_sure(&mut self, a: NodeId, b: NodeId) -> NodeId {
        match (self.known(a), self.known(b)) {
            (Some(x), Some(y)) => return self.number(x.min(y)),
            (Some(0), _) | (_, Some(0)) => return self.number(0),
            (Some(2), _) => return b,
            (_, Some(2)) => return a,
            _ if a == b => return a,
            _ => {}
        }
        let (a, b) = (a.min(b), a.max(b));
        self.put(Op::Min(a, b), Lane::B, 0, 2)
    }

    /// The greatest of two small counts.
    pub fn most_sure(&mut self, a: NodeId, b: NodeId) -> NodeId {
        match (self.known(a), self.known(b)) {
            (Some(x), Some(y)) => return self.number(x.max(y)),
            (Some(2), _) | (_, Some(2)) => return self.number(2),
            (Some(0), _) => return b,
            (_, Some(0)) => return a,
            _ if a == b => return a,
            _ => {}
        }
        let (a, b) = (a.min(b), a.max(b));
        self.put(Op::Max(a, b), Lane::B, 0, 2)
    }

    /// A conclusion's value and state.
    pub fn decide(&mut self, effective: Vec<NodeId>, values: Vec<NodeId>, cumulative: Option<Pick>) -> (NodeId, NodeId) {
        let low = values.iter().map(|v| self.node(*v).low).min().unwrap_or(0);
        let high = values.iter().map(|v| self.node(*v).high).max().unwrap_or(0);
        let lane = values.iter().map(|v| self.node(*v).lane).max().unwrap_or(Lane::B);
        let values = values.into_iter().map(|v| self.widen(v, lane)).collect();
        let decision = Decision { effective, values, cumulative };
        let next = self.plan.decisions.len() as u32;
        let id = *self.decisions.entry(decision.clone()).or_insert(next);
        if id == next {
            self.plan.decisions.push(decision.clone());
        }
        let state = self.state_of(id);
        // The only provision, always effective: the conclusion is its value, known or not.
        if let ([always], [value]) = (&decision.effective[..], &decision.values[..])
            && self.known(*always) == Some(1)
        {
            return (*value, state);
        }
        (self.put(Op::Decide(id), lane, low, high), state)
    }

    /// How a decision came about.
    pub fn state_of(&mut self, decision: u32) -> NodeId {
        self.put(Op::DecideState(decision), Lane::B, 0, 3)
    }

    /// Known and true.
    pub fn certain(&mut self, a: NodeId) -> NodeId {
        if self.known(a).is_some() {
            return a;
        }
        self.put(Op::Certain(a), Lane::B, 0, 1)
    }

    /// Known, whatever it is.
    pub fn is_known(&mut self, a: NodeId) -> NodeId {
        match self.node(a).op {
            Op::Const(_) | Op::Certain(_) | Op::Known(_) | Op::DecideState(_) => self.truth(true),
            _ => self.put(Op::Known(a), Lane::B, 0, 1),
        }
    }
}
