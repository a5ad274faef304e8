//! One person: every step once, in three-valued logic.

use super::build::{divide, divide_narrow};
use super::{Lane, NodeId, Op, Plan};
use crate::day::Day;
use crate::model::Laws;
use crate::syntax::{Confidence, Pick, Rounding};
use crate::table::{Figure, Table};
use std::sync::atomic::{AtomicU64, Ordering};

/// Values of all steps for one person; reuse it to spare allocations.
#[derive(Debug, Default, Clone)]
pub struct Values {
    value: Vec<i64>,
    known: Vec<bool>,
    /// Values of 128-bit steps, if the plan has any.
    wide: Vec<i128>,
    /// The plan whose constants are in place.
    of: u64,
}

impl Values {
    /// The value of a step, if it is known.
    #[inline]
    pub fn get(&self, n: NodeId) -> Option<i64> {
        self.known[n.ix()].then(|| self.value[n.ix()])
    }

    /// Is it known and true?
    #[inline]
    pub fn is_true(&self, n: NodeId) -> bool {
        self.known[n.ix()] && self.value[n.ix()] != 0
    }

    /// Is it known and false?
    #[inline]
    pub fn is_false(&self, n: NodeId) -> bool {
        self.known[n.ix()] && self.value[n.ix()] == 0
    }

    /// May it be true: true or unknown?
    #[inline]
    pub fn may(&self, n: NodeId) -> bool {
        !self.is_false(n)
    }
}

/// Confidence as a number in the plan.
pub(super) fn sure(c: Confidence) -> i64 {
    match c {
        Confidence::Low => 0,
        Confidence::Medium => 1,
        Confidence::High => 2,
    }
}

/// What a look-up finds.
pub(super) enum Found<'a> {
    Row(&'a Figure),
    Absent,
    Unknown,
}

/// Finds a row; `key` gives the value of the k-th key. An unknown key or day does not matter where no row could match anyway.
pub(super) fn find<'a>(table: &'a Table, keys: usize, key: impl Fn(usize) -> Option<i64>, day: Option<Option<i32>>) -> Found<'a> {
    if (0..keys).any(|k| key(k).is_none()) {
        return Found::Unknown;
    }
    let slot = Table::slot(&table.keys, (0..keys).map(|k| key(k).unwrap_or_default()));
    let rows = table.rows_of(slot);
    match day {
        None => rows.first().map_or(Found::Absent, Found::Row),
        Some(Some(d)) => rows.iter().find(|r| r.from.0 <= d && d <= r.to.0).map_or(Found::Absent, Found::Row),
        Some(None) => match rows {
            [] => Found::Absent,
            [one] if one.from == Day::MIN && one.to == Day::MAX => Found::Row(one),
            _ => Found::Unknown,
        },
    }
}

/// What the short form of a step does; the rest is done by [`Plan::step`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Short {
    Input,
    Copy,
    Add,
    Sub,
    Mul,
    Min,
    Max,
    Lt,
    Le,
    Eq,
    And,
    Or,
    Not,
    Select,
    Coalesce,
    Certain,
    Div,
    Decide,
    Other,
}

/// A step in short form: 20 bytes instead of a hundred, operands as plain indices.
#[derive(Debug, Clone, Copy)]
struct Line {
    short: Short,
    to: u32,
    a: u32,
    b: u32,
    c: u32,
}

/// The plan as a list of short steps. Constants are not steps: they are put in place once.
#[derive(Debug, Clone, Default)]
pub(super) struct Code {
    id: u64,
    lines: Vec<Line>,
    constants: Vec<(u32, i64, i128)>,
    /// Divisors and how to round.
    divisors: Vec<(i64, Rounding)>,
    wide: bool,
}

impl Code {
    /// All steps, or only those that are `live`.
    pub(super) fn new(plan: &Plan, live: Option<&[bool]>) -> Code {
        static NEXT: AtomicU64 = AtomicU64::new(1);
        let mut code = Code {
            id: NEXT.fetch_add(1, Ordering::Relaxed),
            wide: plan.nodes.iter().any(|n| n.lane == Lane::X),
            ..Code::default()
        };
        // Where the state of each decision goes, if its value is a step.
        let mut states = vec![None; plan.decisions.len()];
        let mut has_value = vec![false; plan.decisions.len()];
        for (i, node) in plan.nodes.iter().enumerate() {
            match node.op {
                Op::DecideState(d) => states[d as usize] = Some(i as u32),
                Op::Decide(d) => has_value[d as usize] = true,
                _ => {}
            }
        }
        let wide = |n: NodeId| plan.nodes[n.ix()].lane == Lane::X;
        for (i, node) in plan.nodes.iter().enumerate() {
            let line = |short, a: NodeId, b: NodeId, c: NodeId| Line {
                short,
                to: i as u32,
                a: a.0,
                b: b.0,
                c: c.0,
            };
            let other = Line {
                short: Short::Other,
                to: i as u32,
                a: 0,
                b: 0,
                c: 0,
            };
            let two = |short, a: NodeId, b: NodeId| if wide(a) || wide(b) { other } else { line(short, a, b, a) };
            // A state comes about with its value.
            let needed = |live: &[bool]| live[i] || matches!(node.op, Op::Decide(d) if states[d as usize].is_some_and(|s| live[s as usize]));
            if live.is_some_and(|live| !needed(live)) {
                continue;
            }
            code.lines.push(match node.op {
                Op::Const(v) => {
                    code.constants.push((i as u32, v as i64, v));
                    continue;
                }
                _ if node.lane == Lane::X => other,
                Op::Input(s) => Line {
                    short: Short::Input,
                    a: u32::from(s),
                    ..other
                },
                Op::Cast(a) if !wide(a) => line(Short::Copy, a, a, a),
                Op::Add(a, b) => two(Short::Add, a, b),
                Op::Sub(a, b) => two(Short::Sub, a, b),
                Op::Mul(a, b) => two(Short::Mul, a, b),
                Op::Min(a, b) => two(Short::Min, a, b),
                Op::Max(a, b) => two(Short::Max, a, b),
                Op::Lt(a, b) => two(Short::Lt, a, b),
                Op::Le(a, b) => two(Short::Le, a, b),
                Op::Eq(a, b) => two(Short::Eq, a, b),
                Op::And(a, b) => line(Short::And, a, b, a),
                Op::Or(a, b) => line(Short::Or, a, b, a),
                Op::Not(a) => line(Short::Not, a, a, a),
                Op::Certain(a) => line(Short::Certain, a, a, a),
                Op::Coalesce(a, b) => two(Short::Coalesce, a, b),
                Op::Select(c, a, b) => line(Short::Select, a, b, c),
                Op::Div(a, by, how) => match i64::try_from(by) {
                    Ok(by) if !wide(a) => {
                        code.divisors.push((by, how));
                        Line {
                            b: code.divisors.len() as u32 - 1,
                            ..line(Short::Div, a, a, a)
                        }
                    }
                    _ => other,
                },
                // State and value come about together.
                Op::DecideState(d) if has_value[d as usize] => continue,
                Op::Decide(d) => match states[d as usize] {
                    Some(state) => Line {
                        short: Short::Decide,
                        a: d,
                        b: state,
                        ..other
                    },
                    None => other,
                },
                _ => other,
            });
        }
        code
    }
}

impl Plan {
    /// The same plan, but [`Plan::run`] computes only these steps and what they read; all others stay unknown.
    pub fn narrowed(&self, wanted: &[NodeId]) -> Plan {
        let mut live = vec![false; self.nodes.len()];
        let mut stack = wanted.to_vec();
        while let Some(n) = stack.pop() {
            if !std::mem::replace(&mut live[n.ix()], true) {
                self.operands(n, &mut |o| stack.push(o));
            }
        }
        Plan {
            code: Code::new(self, Some(&live)),
            ..self.clone()
        }
    }

    /// Computes all steps. `inputs` has one entry per slot of the plan, `None` where nobody gave the fact.
    pub fn run(&self, laws: &Laws, inputs: &[Option<i64>], out: &mut Values) {
        if out.of != self.code.id {
            self.prepare(out);
        }
        for line in &self.code.lines {
            let (a, b) = (line.a as usize, line.b as usize);
            macro_rules! both {
                ($f:expr) => {{
                    let known = out.known[a] & out.known[b];
                    ($f(out.value[a], out.value[b]), known)
                }};
            }
            let (value, known) = match line.short {
                Short::Input => (inputs[a].unwrap_or(0), inputs[a].is_some()),
                Short::Copy => (out.value[a], out.known[a]),
                Short::Add => both!(i64::wrapping_add),
                Short::Sub => both!(i64::wrapping_sub),
                Short::Mul => both!(i64::wrapping_mul),
                Short::Min => both!(i64::min),
                Short::Max => both!(i64::max),
                Short::Lt => both!(|a, b| i64::from(a < b)),
                Short::Le => both!(|a, b| i64::from(a <= b)),
                Short::Eq => both!(|a, b| i64::from(a == b)),
                Short::And => {
                    // What is unknown has the value 0.
                    let (x, y, kx, ky) = (out.value[a], out.value[b], out.known[a], out.known[b]);
                    (x & y, (kx & ky) | (kx & (x == 0)) | (ky & (y == 0)))
                }
                Short::Or => {
                    let either = out.value[a] | out.value[b];
                    (either, (out.known[a] & out.known[b]) | (either != 0))
                }
                Short::Not => (out.value[a] ^ 1, out.known[a]),
                Short::Certain => (out.value[a], true),
                Short::Coalesce => {
                    let from = if out.known[a] { a } else { b };
                    (out.value[from], out.known[from])
                }
                Short::Select => {
                    let c = line.c as usize;
                    let from = if out.value[c] != 0 { a } else { b };
                    let alike = out.known[a] & out.known[b] & (out.value[a] == out.value[b]);
                    (out.value[from], if out.known[c] { out.known[from] } else { alike })
                }
                Short::Div => {
                    let (by, how) = self.code.divisors[b];
                    (divide_narrow(out.value[a], by, how), out.known[a])
                }
                Short::Decide => {
                    let (value, state) = self.decide(line.a, out);
                    (out.value[b], out.known[b]) = (state, true);
                    (value.unwrap_or(0), value.is_some())
                }
                Short::Other => {
                    let value = self.step(laws, line.to as usize, inputs, out);
                    (value.unwrap_or(0), value.is_some())
                }
            };
            let to = line.to as usize;
            out.value[to] = if known { value } else { 0 };
            out.known[to] = known;
        }
    }

    /// Makes room for the values of this plan and puts its constants in place.
    fn prepare(&self, out: &mut Values) {
        let n = self.nodes.len();
        out.value.clear();
        out.value.resize(n, 0);
        out.known.clear();
        out.known.resize(n, false);
        out.wide.clear();
        out.wide.resize(if self.code.wide { n } else { 0 }, 0);
        for (at, v, whole) in &self.code.constants {
            let at = *at as usize;
            (out.value[at], out.known[at]) = (*v, true);
            if let Some(w) = out.wide.get_mut(at) {
                *w = *whole;
            }
        }
        out.of = self.code.id;
    }

    /// The steps that have no short form, and those beside them in 128 bits.
    fn step(&self, laws: &Laws, i: usize, inputs: &[Option<i64>], out: &mut Values) -> Option<i64> {
        let node = &self.nodes[i];
        if node.lane == Lane::X {
            return self.wide_step(i, out);
        }
        let v = |n: NodeId| out.value[n.ix()];
        let k = |n: NodeId| out.known[n.ix()];
        let get = |n: NodeId| if k(n) { Some(v(n)) } else { None };
        // Operands of a narrow comparison may be wide.
        let wide = |n: NodeId| self.nodes[n.ix()].lane == Lane::X;
        match node.op {
            Op::Const(c) => Some(c as i64),
            Op::Input(s) => inputs[s as usize],
            Op::Cast(a) if wide(a) => k(a).then(|| out.wide[a.ix()] as i64),
            Op::Cast(a) => get(a),
            Op::Add(a, b) => (k(a) && k(b)).then(|| v(a).wrapping_add(v(b))),
            Op::Sub(a, b) => (k(a) && k(b)).then(|| v(a).wrapping_sub(v(b))),
            Op::Mul(a, b) => (k(a) && k(b)).then(|| v(a).wrapping_mul(v(b))),
            Op::Min(a, b) => (k(a) && k(b)).then(|| v(a).min(v(b))),
            Op::Max(a, b) => (k(a) && k(b)).then(|| v(a).max(v(b))),
            Op::Div(a, by, how) => get(a).map(|a| divide(i128::from(a), by, how) as i64),
            Op::Lt(a, b) if wide(a) || wide(b) => (k(a) && k(b)).then(|| i64::from(self.widened(a, out) < self.widened(b, out))),
            Op::Le(a, b) if wide(a) || wide(b) => (k(a) && k(b)).then(|| i64::from(self.widened(a, out) <= self.widened(b, out))),
            Op::Eq(a, b) if wide(a) || wide(b) => (k(a) && k(b)).then(|| i64::from(self.widened(a, out) == self.widened(b, out))),
            Op::Lt(a, b) => (k(a) && k(b)).then(|| i64::from(v(a) < v(b))),
            Op::Le(a, b) => (k(a) && k(b)).then(|| i64::from(v(a) <= v(b))),
            Op::Eq(a, b) => (k(a) && k(b)).then(|| i64::from(v(a) == v(b))),
            Op::And(a, b) => match (get(a), get(b)) {
                (Some(0), _) | (_, Some(0)) => Some(0),
                (Some(_), Some(_)) => Some(1),
                _ => None,
            },
            Op::Or(a, b) => match (get(a), get(b)) {
                (Some(0), Some(0)) => Some(0),
                (Some(x), _) | (_, Some(x)) if x != 0 => Some(1),
                (_, Some(x)) if x != 0 => Some(1),
                _ => None,
            },
            Op::Not(a) => get(a).map(|x| x ^ 1),
            Op::Select(c, a, b) => match get(c) {
                Some(0) => get(b),
                Some(_) => get(a),
                None => (k(a) && k(b) && v(a) == v(b)).then(|| v(a)),
            },
            Op::OneOf(a, s) => get(a).map(|a| i64::from(self.sets[s as usize].binary_search(&a).is_ok())),
            Op::Series(s, d) => get(d).and_then(|d| laws.series[s as usize].at(d as i32)),
            Op::SeriesSure(s, d) => {
                let series = &laws.series[s as usize];
                get(d).and_then(|d| series.row(d as i32)).map(|r| sure(series.rows[r].confidence))
            }
            Op::AccrueSure(s, a, b) => (k(a) && k(b))
                .then(|| laws.series[s as usize].lowest(v(a) as i32, v(b) as i32))
                .flatten()
                .map(sure),
            Op::Accrue(s, a, b) => (k(a) && k(b)).then(|| laws.series[s as usize].accrued(v(a) as i32, v(b) as i32)).flatten(),
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
                Found::Absent => Some(2),
                Found::Unknown => None,
            },
            Op::AddMonths(d, m, end) => (k(d) && k(m))
                .then(|| Day(v(d) as i32).add_months(v(m) as i32, end))
                .flatten()
                .map(|d| i64::from(d.0)),
            Op::AddWorking(d, c, cal, counted) => (k(d) && k(c))
                .then(|| laws.calendars[cal as usize].add(v(d) as i32, v(c) as i32, counted))
                .flatten()
                .map(i64::from),
            Op::Moved(d, cal, next) => get(d).and_then(|d| laws.calendars[cal as usize].moved(d as i32, next)).map(i64::from),
            Op::YearOf(d) => get(d).map(|d| i64::from(Day(d as i32).year())),
            Op::WholeYears(a, b) => (k(a) && k(b)).then(|| i64::from(Day(v(a) as i32).whole_years_to(Day(v(b) as i32)))),
            Op::Coalesce(a, b) => get(a).or_else(|| get(b)),
            Op::Decide(d) => self.decide(d, out).0,
            Op::DecideState(d) => Some(self.decide(d, out).1),
            Op::Certain(a) => Some(i64::from(k(a) && v(a) != 0)),
            Op::Quotient(..) => None,
        }
    }

    fn widened(&self, n: NodeId, out: &Values) -> i128 {
        match self.nodes[n.ix()] {
            node if matches!(node.op, Op::Const(_)) => node.low,
            node if node.lane == Lane::X => out.wide[n.ix()],
            _ => i128::from(out.value[n.ix()]),
        }
    }

    /// A step of 128 bits: its value goes to `wide`, the return value only says whether it is known.
    fn wide_step(&self, i: usize, out: &mut Values) -> Option<i64> {
        let k = |n: NodeId| out.known[n.ix()];
        let w = |n: NodeId| self.widened(n, out);
        let two = |a: NodeId, b: NodeId, f: fn(i128, i128) -> i128| (k(a) && k(b)).then(|| f(w(a), w(b)));
        let value = match self.nodes[i].op {
            Op::Const(c) => Some(c),
            Op::Cast(a) => k(a).then(|| w(a)),
            Op::Add(a, b) => two(a, b, i128::wrapping_add),
            Op::Sub(a, b) => two(a, b, i128::wrapping_sub),
            Op::Mul(a, b) => two(a, b, i128::wrapping_mul),
            Op::Min(a, b) => two(a, b, i128::min),
            Op::Max(a, b) => two(a, b, i128::max),
            Op::Div(a, by, how) => k(a).then(|| divide(w(a), by, how)),
            Op::Quotient(a, b, how) => (k(a) && k(b) && w(b) != 0).then(|| {
                let (a, b) = if w(b) < 0 { (-w(a), -w(b)) } else { (w(a), w(b)) };
                divide(a, b, how)
            }),
            Op::Select(c, a, b) => match (k(c), out.value[c.ix()]) {
                (true, 0) => k(b).then(|| w(b)),
                (true, _) => k(a).then(|| w(a)),
                (false, _) => (k(a) && k(b) && w(a) == w(b)).then(|| w(a)),
            },
            Op::Coalesce(a, b) => {
                if k(a) {
                    Some(w(a))
                } else {
                    k(b).then(|| w(b))
                }
            }
            _ => None,
        };
        out.wide[i] = value.unwrap_or(0);
        value.map(|v| v as i64)
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

    /// Value (if known) and state of a conclusion: 0 a value, 1 conflict, 2 no rule, 3 unknown.
    fn decide(&self, d: u32, out: &Values) -> (Option<i64>, i64) {
        let d = &self.decisions[d as usize];
        let (mut certain, mut possible) = (false, false);
        let mut agreed: Option<i64> = None;
        let (mut settled, mut conflict) = (true, false);
        let mut sure_value: Option<i64> = None;
        for (e, v) in d.effective.iter().zip(&d.values) {
            if out.is_false(*e) {
                continue;
            }
            possible = true;
            let is_certain = out.known[e.ix()];
            certain |= is_certain;
            let value = out.get(*v);
            match (d.cumulative, value) {
                (_, None) => settled = false,
                (None, Some(x)) => {
                    settled &= agreed.is_none_or(|a| a == x);
                    agreed = agreed.or(Some(x));
                    if is_certain {
                        conflict |= sure_value.is_some_and(|s| s != x);
                        sure_value = sure_value.or(Some(x));
                    }
                }
                (Some(pick), Some(x)) => {
                    settled &= is_certain;
                    agreed = Some(match (agreed, pick) {
                        (None, _) => x,
                        (Some(a), Pick::Least) => a.min(x),
                        (Some(a), Pick::Greatest) => a.max(x),
                    });
                }
            }
        }
        if conflict {
            (None, 1)
        } else if !possible {
            (None, 2)
        } else if certain && settled {
            (agreed, 0)
        } else {
            (None, 3)
        }
    }
}
