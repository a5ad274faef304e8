//! Expressions to steps.

use super::Lower;
use crate::day::Day;
use crate::model::{ExprId, Kind, Type};
use crate::plan::{Build, NodeId, Op, Site, Slot};
use crate::ratio::Ratio;
use crate::syntax::{Binary, Counting, Rounding};
use crate::table::{Figure, Table};

impl Lower<'_> {
    /// The expression in the stored unit of its type.
    pub(super) fn stored(&mut self, e: ExprId) -> NodeId {
        let t = self.laws.expr(e);
        self.in_unit(e, t.ty.unit())
    }

    fn in_unit(&mut self, e: ExprId, unit: Ratio) -> NodeId {
        let n = self.expr(e);
        let own = self.laws.expr(e).unit;
        match own.over(unit).and_then(Ratio::whole) {
            Some(1) => n,
            Some(k) => self.b.times(n, i128::from(k)),
            None => {
                self.b.overflow = true;
                n
            }
        }
    }

    pub(super) fn site(&mut self, table: u32, keys: &[ExprId], on: Option<ExprId>) -> u32 {
        let keys = keys.iter().map(|k| self.expr(*k)).collect();
        let on = on.map(|e| self.expr(e));
        self.b.site(Site { table, keys, on })
    }

    /// The row of a look-up whose keys and day are fixed by destination and date of the plan; the inner `None`: there is none.
    pub(super) fn fixed_row(&self, site: u32) -> Option<Option<&Figure>> {
        let site = &self.b.plan.sites[site as usize];
        let known = |n: &NodeId| self.b.known(*n).and_then(|v| i64::try_from(v).ok());
        let keys: Vec<i64> = site.keys.iter().map(known).collect::<Option<_>>()?;
        let table = &self.laws.tables[site.table as usize];
        let slot = Table::slot(&table.keys, keys.into_iter());
        Some(match &site.on {
            Some(day) => table.find(slot, known(day)? as i32),
            None => table.rows_of(slot).first(),
        })
    }

    /// An expression that turned out to be fixed.
    fn fixed(&mut self, e: ExprId, v: i128) -> NodeId {
        let n = self.b.number(v);
        self.exprs[e.ix()] = Some(n);
        n
    }

    /// Where `none` stands in a table the provision says nothing; this is when it says something (`None`: always).
    pub(super) fn says(&mut self, e: ExprId) -> Option<NodeId> {
        if let Some(d) = self.defined[e.ix()] {
            return d;
        }
        let laws = self.laws;
        let result = match &laws.expr(e).kind {
            Kind::By(_, rows) => {
                let mut says = self.b.truth(false);
                for (test, value) in rows.iter().rev() {
                    let here = match value {
                        None => self.b.truth(false),
                        Some(v) => match self.says(*v) {
                            Some(d) => d,
                            None => self.b.truth(true),
                        },
                    };
                    says = match test {
                        None => here,
                        Some(t) => {
                            let t = self.expr(*t);
                            self.b.select(t, here, says)
                        }
                    };
                }
                (self.b.known(says) != Some(1)).then_some(says)
            }
            other => {
                let mut all: Option<NodeId> = None;
                other.parts(|p| {
                    if let Some(d) = self.says(p) {
                        all = Some(all.map_or(d, |a| self.b.and(a, d)));
                    }
                });
                all
            }
        };
        self.defined[e.ix()] = Some(result);
        result
    }

    /// The expression's step, in the expression's own unit.
    pub(super) fn expr(&mut self, e: ExprId) -> NodeId {
        if let Some(n) = self.exprs[e.ix()] {
            return n;
        }
        let laws = self.laws;
        let typed = laws.expr(e);
        if let (Kind::And(..) | Kind::Or(..) | Kind::Not(_) | Kind::Define(..), Some(truth)) = (&typed.kind, self.decided(e).truth()) {
            return self.fixed(e, i128::from(truth));
        }
        let n = match &typed.kind {
            Kind::Const(v) => self.b.number(i128::from(*v)),
            Kind::Fact(f) => self.fact(*f),
            Kind::EvaluationDate => self.today(),
            Kind::Conclusion(c) => self.conclusion(*c).0,
            Kind::Define(_, a) => self.expr(*a),
            Kind::Series(s, day) => {
                let day = self.expr(*day);
                let series = &laws.series[s.ix()];
                if let Some(v) = self.b.known(day).and_then(|d| series.at(d as i32)) {
                    return self.fixed(e, i128::from(v));
                }
                let (low, high) = series.range();
                self.b.series(Op::Series, s.0, day, i128::from(low), i128::from(high))
            }
            Kind::Lookup(t, keys, on) => {
                let site = self.site(t.0, keys, *on);
                if let Some(Some(row)) = self.fixed_row(site) {
                    return self.fixed(e, i128::from(row.value));
                }
                let (low, high) = laws.tables[t.ix()].range();
                self.b.lookup(site, i128::from(low), i128::from(high))
            }
            Kind::Member(t, keys, on) => {
                let site = self.site(t.0, keys, *on);
                if let Some(row) = self.fixed_row(site) {
                    return self.fixed(e, i128::from(row.is_some()));
                }
                self.b.member(site)
            }
            Kind::OneOf(a, values) => {
                let a = self.expr(*a);
                self.b.one_of(a, values.clone())
            }
            Kind::Add(a, b) => {
                let (a, b) = (self.in_unit(*a, typed.unit), self.in_unit(*b, typed.unit));
                self.b.add(a, b)
            }
            Kind::Sub(a, b) => {
                let (a, b) = (self.in_unit(*a, typed.unit), self.in_unit(*b, typed.unit));
                self.b.sub(a, b)
            }
            Kind::Mul(a, b) => {
                let (a, b) = (self.expr(*a), self.expr(*b));
                self.b.mul(a, b)
            }
            Kind::Scale(a, _) => self.expr(*a),
            Kind::AddMonths(d, m, minus, end) => {
                let years = laws.expr(*m).ty == Type::Years;
                let (d, mut m) = (self.expr(*d), self.stored(*m));
                if years {
                    m = self.b.times(m, 12);
                }
                if *minus {
                    m = self.b.times(m, -1);
                }
                self.b.add_months(d, m, *end)
            }
            Kind::AddWorking(d, count, calendar, counting, minus) => {
                let (d, mut count) = (self.expr(*d), self.expr(*count));
                if *minus {
                    count = self.b.times(count, -1);
                }
                let days = self.days_of(*calendar);
                self.b.add_working(d, count, calendar.0, *counting == Counting::Counted, days)
            }
            Kind::Moved(d, calendar, next) => {
                let d = self.expr(*d);
                let days = self.days_of(*calendar);
                self.b.moved(d, calendar.0, *next, days)
            }
            Kind::Compare(op, a, b) => self.compare(*op, *a, *b),
            Kind::And(a, b) => {
                let a = self.expr(*a);
                if self.is_settled(a, false) {
                    a
                } else {
                    let b = self.expr(*b);
                    self.b.and(a, b)
                }
            }
            Kind::Or(a, b) => {
                let a = self.expr(*a);
                if self.is_settled(a, true) {
                    a
                } else {
                    let b = self.expr(*b);
                    self.b.or(a, b)
                }
            }
            Kind::Not(a) => {
                let a = self.expr(*a);
                self.b.not(a)
            }
            Kind::Choose(pick, _, items) => self.fold(items, typed.unit, |b, x, y| b.pick(*pick, x, y)),
            Kind::FirstKnown(items) => self.fold(items, typed.unit, Build::coalesce),
            Kind::Accrue(s, a, b) => {
                let (a, b) = (self.expr(*a), self.expr(*b));
                let series = &laws.series[s.ix()];
                let (low, high) = series.range();
                let most = i128::from(low.unsigned_abs().max(high.unsigned_abs())) * crate::plan::ACCRUED_DAYS;
                self.b.accrue(s.0, a, b, most)
            }
            Kind::Window(w) => {
                let window = &laws.windows[w.ix()];
                let (low, high) = match window.ask {
                    crate::syntax::WindowAsk::Used => (0, 36_600),
                    _ => (i64::from(Day::MIN.0), i64::from(Day::MAX.0)),
                };
                self.input(Slot::Window(*w), low, high)
            }
            Kind::YearOf(d) => {
                let d = self.expr(*d);
                self.b.year_of(d)
            }
            Kind::WholeYears(a, b) => {
                let (a, b) = (self.expr(*a), self.expr(*b));
                self.b.whole_years(a, b)
            }
            Kind::By(_, rows) => {
                let mut value: Option<NodeId> = None;
                for (test, v) in rows.iter().rev() {
                    let Some(v) = v else { continue };
                    let v = self.in_unit(*v, typed.unit);
                    value = Some(match (test, value) {
                        (Some(t), Some(below)) => {
                            let t = self.expr(*t);
                            self.b.select(t, v, below)
                        }
                        // The last row with a value: where nothing matches, `says` is false.
                        _ => v,
                    });
                }
                match value {
                    Some(v) => v,
                    None => self.b.number(0),
                }
            }
            Kind::Rounded(a, how, step) => {
                let a_node = self.expr(*a);
                let own = laws.expr(*a).unit;
                self.rounded(a_node, own, typed.ty.unit(), *step, *how)
            }
            Kind::Quotient(a, b, how, step) => {
                let (ua, ub) = (laws.expr(*a).unit, laws.expr(*b).unit);
                let (a, b) = (self.expr(*a), self.expr(*b));
                // Stored result = a·ua / (b·ub) / unit, in steps.
                let whole = ua.over(ub).and_then(|r| r.over(typed.ty.unit())).and_then(|r| r.over(*step));
                match whole {
                    Some(r) => {
                        let (a, b) = (self.b.times(a, i128::from(r.num)), self.b.times(b, i128::from(r.den)));
                        let q = self.b.quotient(a, b, *how);
                        self.b.times(q, i128::from(step.num))
                    }
                    None => {
                        self.b.overflow = true;
                        a
                    }
                }
            }
        };
        self.exprs[e.ix()] = Some(n);
        n
    }

    /// `n` (worth `own` each) rounded to whole steps, in stored units.
    fn rounded(&mut self, n: NodeId, own: Ratio, unit: Ratio, step: Ratio, how: Rounding) -> NodeId {
        match own.over(unit).and_then(|r| r.over(step)) {
            Some(r) => {
                let n = self.b.times(n, i128::from(r.num));
                let q = self.b.div(n, i128::from(r.den), how);
                self.b.times(q, i128::from(step.num))
            }
            None => {
                self.b.overflow = true;
                n
            }
        }
    }

    fn fold(&mut self, items: &[ExprId], unit: Ratio, with: impl Fn(&mut Build, NodeId, NodeId) -> NodeId) -> NodeId {
        let mut nodes = items.iter().map(|i| self.in_unit(*i, unit)).collect::<Vec<_>>().into_iter().rev();
        let last = nodes.next();
        let mut acc = match last {
            Some(n) => n,
            None => return self.b.number(0),
        };
        for n in nodes {
            acc = with(&mut self.b, n, acc);
        }
        acc
    }

    fn compare(&mut self, op: Binary, a: ExprId, b: ExprId) -> NodeId {
        let laws = self.laws;
        let (ua, ub) = (laws.expr(a).unit, laws.expr(b).unit);
        let Some(unit) = ua.common(ub) else {
            self.b.overflow = true;
            return self.b.truth(false);
        };
        let (x, y) = (self.in_unit(a, unit), self.in_unit(b, unit));
        match op {
            Binary::Lt => self.b.lt(x, y),
            Binary::Le => self.b.le(x, y),
            Binary::Gt => self.b.lt(y, x),
            Binary::Ge => self.b.le(y, x),
            Binary::Ne => {
                let e = self.b.eq(x, y);
                self.b.not(e)
            }
            _ => self.b.eq(x, y),
        }
    }
}
