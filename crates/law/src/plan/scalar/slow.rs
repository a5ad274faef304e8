//! The steps that have no short form, and those in 128 bits.

use super::{Code, Found, UNKNOWN, Values, decide, find, sure};
use crate::day::Day;
use crate::model::Laws;
use crate::plan::build::divide;
use crate::plan::{Lane, NodeId, Op, Plan};

impl Plan {
    /// A step that has no short form; what it yields, or [`UNKNOWN`].
    pub(super) fn step(&self, code: &Code, laws: &Laws, i: usize, out: &mut Values) -> i64 {
        let node = &self.nodes[i];
        if node.lane == Lane::X {
            return self.wide_step(code, i, out);
        }
        let wide = |n: NodeId| self.nodes[n.ix()].lane == Lane::X;
        let get = |n: NodeId| out.get(self.source(n));
        let day = |n: NodeId| get(n).map(|d| d as i32);
        let days = |a: NodeId, b: NodeId| day(a).zip(day(b));
        let compare = |a: NodeId, b: NodeId, f: fn(&i128, &i128) -> bool| {
            let both = self.widened(code, a, out).zip(self.widened(code, b, out));
            both.map(|(a, b)| i64::from(f(&a, &b)))
        };
        let value = match node.op {
            Op::Cast(a) if wide(a) => self.widened(code, a, out).map(|v| v as i64),
            Op::Lt(a, b) => compare(a, b, i128::lt),
            Op::Le(a, b) => compare(a, b, i128::le),
            Op::Eq(a, b) => compare(a, b, i128::eq),
            Op::Div(a, by, how) => get(a).map(|a| divide(i128::from(a), by, how) as i64),
            Op::OneOf(a, s) => get(a).map(|a| i64::from(self.sets[s as usize].binary_search(&a).is_ok())),
            Op::Series(s, d) => day(d).and_then(|d| laws.series[s as usize].at(d)),
            Op::SeriesSure(s, d) => {
                let series = &laws.series[s as usize];
                day(d).and_then(|d| series.row(d)).map(|r| sure(series.rows[r].confidence))
            }
            Op::AccrueSure(s, a, b) => days(a, b).and_then(|(a, b)| laws.series[s as usize].lowest(a, b)).map(sure),
            Op::Accrue(s, a, b) => days(a, b).and_then(|(a, b)| laws.series[s as usize].accrued(a, b)),
            Op::Lookup(s) => match self.find(laws, s, get) {
                Found::Row(r) => Some(r.value),
                _ => None,
            },
            Op::Member(s) => match self.find(laws, s, get) {
                Found::Row(_) => Some(1),
                Found::Absent => Some(0),
                Found::Unknown => None,
            },
            Op::LookupSure(s) => match self.find(laws, s, get) {
                Found::Row(r) => Some(sure(r.confidence)),
                Found::Absent => Some(sure(laws.tables[self.sites[s as usize].table as usize].absent)),
                Found::Unknown => None,
            },
            Op::AddMonths(d, m, end) => days(d, m).and_then(|(d, m)| Day(d).add_months(m, end)).map(|d| i64::from(d.0)),
            Op::AddWorking(d, c, calendar, counted) => days(d, c)
                .and_then(|(d, c)| laws.calendars[calendar as usize].add(d, c, counted))
                .map(i64::from),
            Op::Moved(d, calendar, next) => day(d).and_then(|d| laws.calendars[calendar as usize].moved(d, next)).map(i64::from),
            Op::YearOf(d) => day(d).map(|d| i64::from(Day(d).year())),
            Op::WholeYears(a, b) => days(a, b).map(|(a, b)| i64::from(Day(a).whole_years_to(Day(b)))),
            Op::Decide(d) => return self.decided(d, out).0,
            Op::DecideState(d) => return self.decided(d, out).1,
            // All others have a short form.
            _ => None,
        };
        value.unwrap_or(UNKNOWN)
    }

    fn decided(&self, d: u32, out: &Values) -> (i64, i64) {
        let d = &self.decisions[d as usize];
        let cell = |n: NodeId| out.cells[self.source(n).ix()];
        decide(d.effective.iter().zip(&d.values).map(|(e, v)| (cell(*e), cell(*v))), d.cumulative)
    }

    /// The value in 128 bits, if it is known.
    fn widened(&self, code: &Code, n: NodeId, out: &Values) -> Option<i128> {
        let n = self.source(n);
        match self.nodes[n.ix()] {
            node if matches!(node.op, Op::Const(_)) => Some(node.low),
            node if node.lane == Lane::X => out.get(n).and(code.wide_at(n).map(|at| out.wide[at])),
            _ => out.get(n).map(i128::from),
        }
    }

    /// A step of 128 bits: its value goes to `wide`; the cell says whether it is known, and how large it is as far as 64 bits go.
    fn wide_step(&self, code: &Code, i: usize, out: &mut Values) -> i64 {
        let w = |n: NodeId| self.widened(code, n, out);
        let two = |a: NodeId, b: NodeId, f: fn(i128, i128) -> i128| w(a).zip(w(b)).map(|(a, b)| f(a, b));
        let value = match self.nodes[i].op {
            Op::Const(c) => Some(c),
            Op::Cast(a) => w(a),
            Op::Add(a, b) => two(a, b, i128::wrapping_add),
            Op::Sub(a, b) => two(a, b, i128::wrapping_sub),
            Op::Mul(a, b) => two(a, b, i128::wrapping_mul),
            Op::Min(a, b) => two(a, b, i128::min),
            Op::Max(a, b) => two(a, b, i128::max),
            Op::Div(a, by, how) => w(a).map(|a| divide(a, by, how)),
            Op::Quotient(a, b, how) => w(a).zip(w(b)).filter(|(_, b)| *b != 0).map(|(a, b)| {
                let (a, b) = if b < 0 { (-a, -b) } else { (a, b) };
                divide(a, b, how)
            }),
            Op::Select(c, a, b) => match out.get(self.source(c)) {
                Some(0) => w(b),
                Some(_) => w(a),
                None => w(a).filter(|a| w(b) == Some(*a)),
            },
            Op::Coalesce(a, b) => w(a).or_else(|| w(b)),
            _ => None,
        };
        if let Some(at) = code.wide_at(NodeId(i as u32)) {
            out.wide[at] = value.unwrap_or(0);
        }
        value.map_or(UNKNOWN, |v| v.clamp(i128::from(UNKNOWN) + 1, i128::from(i64::MAX)) as i64)
    }

    fn find<'a>(&self, laws: &'a Laws, site: u32, get: impl Fn(NodeId) -> Option<i64>) -> Found<'a> {
        let site = &self.sites[site as usize];
        find(
            &laws.tables[site.table as usize],
            site.keys.len(),
            |i| get(site.keys[i]),
            site.on.map(|d| get(d).map(|d| d as i32)),
        )
    }
}
