//! One person: every step once, in three-valued logic.
//!
//! A value is one word, and so is "unknown": [`UNKNOWN`], the smallest number, which no step can yield ([`lane_of`](super::build) sees to that).

mod code;
mod slow;
mod trial;

pub(super) use code::Code;
pub(super) use trial::Readers;
pub(crate) use trial::Trial;

use self::code::{Deciding, Line, Reading, Short};
use super::build::divide_narrow;
use super::{NodeId, Op, Plan};
use crate::day::Day;
use crate::model::Laws;
use crate::syntax::{Confidence, Pick};
use crate::table::{Figure, Table};

/// What stands in the cell of a step whose value is not known.
pub(crate) const UNKNOWN: i64 = i64::MIN;

/// Values of all steps for one person; reuse it to spare allocations.
#[derive(Debug, Default, Clone)]
pub struct Values {
    cells: Vec<i64>,
    /// Values of 128-bit steps, in the order of [`Code::wide`]; their cells only say whether they are known.
    wide: Vec<i128>,
    /// The plan whose constants are in place.
    of: u64,
}

impl Values {
    /// The value of a step, if it is known.
    #[inline]
    pub fn get(&self, n: NodeId) -> Option<i64> {
        let v = self.cells[n.ix()];
        (v != UNKNOWN).then_some(v)
    }

    /// Is it known and true?
    #[inline]
    pub fn is_true(&self, n: NodeId) -> bool {
        !matches!(self.cells[n.ix()], 0 | UNKNOWN)
    }

    /// Is it known and false?
    #[inline]
    pub fn is_false(&self, n: NodeId) -> bool {
        self.cells[n.ix()] == 0
    }

    /// The place of a step of 128 bits among those, and its value.
    fn wide_of(&self, code: &Code, step: u32) -> Option<(usize, i128)> {
        code.wide_at(NodeId(step)).map(|at| (at, self.wide[at]))
    }

    /// May it be true: true or unknown?
    #[inline]
    pub fn may(&self, n: NodeId) -> bool {
        !self.is_false(n)
    }
}

/// Confidence as a number in the plan.
pub(crate) fn sure(c: Confidence) -> i64 {
    match c {
        Confidence::Low => 0,
        Confidence::Medium => 1,
        Confidence::High => 2,
    }
}

/// What a look-up finds.
pub(crate) enum Found<'a> {
    Row(&'a Figure),
    Absent,
    Unknown,
}

/// Finds a row; `key` gives the value of the k-th key. An unknown key or day does not matter where no row could match anyway.
pub(crate) fn find<'a>(table: &'a Table, keys: usize, key: impl Fn(usize) -> Option<i64>, day: Option<Option<i32>>) -> Found<'a> {
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

impl Plan {
    /// The same plan, but [`Plan::run`] computes only these steps and what they read; all others stay unknown.
    pub fn narrowed(&self, wanted: &[NodeId]) -> Plan {
        let mut plan = self.clone();
        plan.code = Code::of_only(self, wanted);
        plan
    }

    /// Computes what answers are made of and all that they rest on. `inputs` has one entry per slot of the plan, `None` where nobody gave
    /// the fact.
    pub fn run(&self, laws: &Laws, inputs: &[Option<i64>], out: &mut Values) {
        self.run_code(&self.code, laws, inputs, out);
    }

    /// As [`Plan::run`], but every step that the plan has.
    pub fn run_all(&self, laws: &Laws, inputs: &[Option<i64>], out: &mut Values) {
        self.run_code(self.every.get_or_init(|| Code::of_all(self)), laws, inputs, out);
    }

    /// The step itself, or what it is only another width of.
    pub(super) fn source(&self, mut n: NodeId) -> NodeId {
        let wide = |n: NodeId| self.nodes[n.ix()].lane == super::Lane::X;
        while let Op::Cast(a) = self.nodes[n.ix()].op
            && !wide(n)
            && !wide(a)
        {
            n = a;
        }
        n
    }

    fn run_code(&self, code: &Code, laws: &Laws, inputs: &[Option<i64>], out: &mut Values) {
        if out.of != code.id {
            self.prepare(code, out);
        }
        let mut first = 0;
        for run in &code.runs {
            let lines = &code.lines[first..run.end as usize];
            first = run.end as usize;
            if run.short == Short::Other {
                for line in lines {
                    out.cells[line.to as usize] = self.step(code, laws, line.to as usize, out);
                }
            } else {
                self.lines(code, run.short, lines, laws, inputs, &mut out.cells);
            }
        }
    }

    /// One step by itself.
    fn run_line(&self, code: &Code, line: &Line, laws: &Laws, inputs: &[Option<i64>], out: &mut Values) {
        if line.short == Short::Other {
            out.cells[line.to as usize] = self.step(code, laws, line.to as usize, out);
        } else {
            self.lines(code, line.short, std::slice::from_ref(line), laws, inputs, &mut out.cells);
        }
    }

    /// Steps of one kind, in short form.
    #[inline(always)]
    fn lines(&self, code: &Code, short: Short, lines: &[Line], laws: &Laws, inputs: &[Option<i64>], cells: &mut [i64]) {
        macro_rules! each {
            ($value:expr) => {
                for line in lines {
                    let value = $value(line, &mut *cells);
                    cells[line.to as usize] = value;
                }
            };
        }
        macro_rules! both {
            ($f:expr) => {
                each!(|line: &Line, cells: &mut [i64]| {
                    let (x, y) = (cells[line.a as usize], cells[line.b as usize]);
                    let value = $f(x, y);
                    if (x == UNKNOWN) | (y == UNKNOWN) { UNKNOWN } else { value }
                })
            };
        }
        macro_rules! known {
            ($f:expr) => {
                each!(|line: &Line, cells: &mut [i64]| {
                    let x = cells[line.a as usize];
                    if x == UNKNOWN { x } else { $f(line, x) }
                })
            };
        }
        match short {
            Short::Input => each!(|line: &Line, _: &mut [i64]| inputs[line.a as usize].unwrap_or(UNKNOWN)),
            Short::Copy => each!(|line: &Line, cells: &mut [i64]| cells[line.a as usize]),
            Short::Add => both!(i64::wrapping_add),
            Short::Sub => both!(i64::wrapping_sub),
            Short::Mul => both!(i64::wrapping_mul),
            Short::Min => both!(i64::min),
            Short::Max => both!(i64::max),
            Short::Lt => both!(|a, b| i64::from(a < b)),
            Short::Le => both!(|a, b| i64::from(a <= b)),
            Short::Eq => both!(|a, b| i64::from(a == b)),
            Short::And => each!(|line: &Line, cells: &mut [i64]| {
                let (x, y) = (cells[line.a as usize], cells[line.b as usize]);
                // A truth is 0 or 1, and what is unknown is the only one below zero.
                let undenied = if (x | y) < 0 { UNKNOWN } else { 1 };
                if (x == 0) | (y == 0) { 0 } else { undenied }
            }),
            Short::All => each!(|line: &Line, cells: &mut [i64]| {
                let (x, y, z) = (cells[line.a as usize], cells[line.b as usize], cells[line.c as usize]);
                let no = i64::from(line.denied);
                let undenied = if (x | y | z) < 0 { UNKNOWN } else { 1 };
                if (x == no & 1) | (y == no >> 1 & 1) | (z == no >> 2) { 0 } else { undenied }
            }),
            Short::Or => each!(|line: &Line, cells: &mut [i64]| {
                let (x, y) = (cells[line.a as usize], cells[line.b as usize]);
                let unmet = (x | y) & UNKNOWN;
                if (x == 1) | (y == 1) { 1 } else { unmet }
            }),
            Short::Not => known!(|_: &Line, x| x ^ 1),
            Short::Certain => each!(|line: &Line, cells: &mut [i64]| i64::from(cells[line.a as usize] == 1)),
            Short::Known => each!(|line: &Line, cells: &mut [i64]| i64::from(cells[line.a as usize] != UNKNOWN)),
            Short::Coalesce => each!(|line: &Line, cells: &mut [i64]| {
                let (x, y) = (cells[line.a as usize], cells[line.b as usize]);
                if x == UNKNOWN { y } else { x }
            }),
            Short::Select => each!(|line: &Line, cells: &mut [i64]| {
                let (x, y, c) = (cells[line.a as usize], cells[line.b as usize], cells[line.c as usize]);
                let either = if x == y { x } else { UNKNOWN };
                let chosen = if c == 0 { y } else { x };
                if c == UNKNOWN { either } else { chosen }
            }),
            Short::Graded => known!(|line: &Line, x| {
                let grades = &code.grades[line.b as usize..][..line.c as usize];
                grades.iter().fold(0, |v, (from, next)| if x >= *from { *next } else { v })
            }),
            Short::Div => known!(|line: &Line, x| {
                let (by, how) = code.divisors[line.b as usize];
                divide_narrow(x, by, how)
            }),
            Short::OneOf => known!(|line: &Line, x| i64::from(code.sets[line.b as usize].has(x))),
            Short::Lookup => each!(
                |line: &Line, cells: &mut [i64]| match self.reading(code, code.readings[line.a as usize], laws, cells) {
                    Found::Row(r) => r.value,
                    _ => UNKNOWN,
                }
            ),
            Short::Member => each!(
                |line: &Line, cells: &mut [i64]| match self.reading(code, code.readings[line.a as usize], laws, cells) {
                    Found::Row(_) => 1,
                    Found::Absent => 0,
                    Found::Unknown => UNKNOWN,
                }
            ),
            Short::Series => known!(|line: &Line, day| laws.series[line.b as usize].at(day as i32).unwrap_or(UNKNOWN)),
            Short::AddWorking => each!(|line: &Line, cells: &mut [i64]| {
                let (day, count) = (cells[line.a as usize], cells[line.b as usize]);
                if (day == UNKNOWN) | (count == UNKNOWN) {
                    UNKNOWN
                } else {
                    let to = laws.calendars[(line.c >> 1) as usize].add(day as i32, count as i32, line.c & 1 == 1);
                    to.map_or(UNKNOWN, i64::from)
                }
            }),
            Short::Decide => each!(|line: &Line, cells: &mut [i64]| {
                let (value, state) = deciding(code, code.decisions[line.a as usize], cells);
                cells[line.b as usize] = state;
                value
            }),
            Short::Other => {}
        }
    }

    #[inline(always)]
    fn reading<'a>(&self, code: &Code, r: Reading, laws: &'a Laws, cells: &[i64]) -> Found<'a> {
        let known = |n: u32| Some(cells[n as usize]).filter(|v| *v != UNKNOWN);
        let keys = &code.keys[r.first as usize..][..r.count as usize];
        find(
            &laws.tables[r.table as usize],
            keys.len(),
            |k| known(keys[k]),
            r.on.map(|d| known(d).map(|d| d as i32)),
        )
    }

    /// Makes room for the values of this plan and puts its constants in place.
    fn prepare(&self, code: &Code, out: &mut Values) {
        let n = self.nodes.len();
        out.cells.clear();
        // One more, for states that nobody reads.
        out.cells.resize(n + 1, UNKNOWN);
        out.wide.clear();
        out.wide.resize(code.wide.len(), 0);
        for (step, v, whole) in &code.constants {
            out.cells[*step as usize] = *v;
            if let Some(at) = code.wide_at(NodeId(*step)) {
                out.wide[at] = *whole;
            }
        }
        out.of = code.id;
    }
}

/// Value and state of a conclusion: 0 a value, 1 conflict, 2 no rule, 3 unknown.
#[inline(always)]
fn deciding(code: &Code, d: Deciding, cells: &[i64]) -> (i64, i64) {
    let parts = &code.parts[d.first as usize..][..d.count as usize];
    if d.cumulative.is_none() {
        // The ordinary case: one value, or several that agree, of provisions of which at least one surely applies.
        let (mut certain, mut possible, mut open) = (false, false, false);
        let mut value = UNKNOWN;
        for (e, v) in parts {
            let (e, v) = (cells[*e as usize], cells[*v as usize]);
            let may = e != 0;
            certain |= e == 1;
            open |= may & ((v == UNKNOWN) | (possible & (v != value)));
            possible |= may;
            value = if may { v } else { value };
        }
        if !open {
            return match (certain, possible) {
                (true, _) => (value, 0),
                (false, true) => (UNKNOWN, 3),
                (false, false) => (UNKNOWN, 2),
            };
        }
    }
    decide(parts.iter().map(|(e, v)| (cells[*e as usize], cells[*v as usize])), d.cumulative)
}

/// As [`deciding`], by the rules of the language in full; each part is whether the provision is effective, and its value.
pub(crate) fn decide(parts: impl Iterator<Item = (i64, i64)>, cumulative: Option<Pick>) -> (i64, i64) {
    let (mut certain, mut possible) = (false, false);
    let mut agreed: Option<i64> = None;
    let (mut settled, mut conflict) = (true, false);
    let mut sure_value: Option<i64> = None;
    for (e, v) in parts.filter(|(e, _)| *e != 0) {
        possible = true;
        let is_certain = e != UNKNOWN;
        certain |= is_certain;
        match (cumulative, Some(v).filter(|v| *v != UNKNOWN)) {
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
        (UNKNOWN, 1)
    } else if !possible {
        (UNKNOWN, 2)
    } else if certain && settled {
        (agreed.unwrap_or(UNKNOWN), 0)
    } else {
        (UNKNOWN, 3)
    }
}
