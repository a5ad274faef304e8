//! Refuses what can grow beyond the numbers in which the engine counts, for facts within their ranges.
//!
//! The engine computes in up to 128 bits and keeps results, keys and what is looked for in a list in 64; a day, and a count of days or months that moves one, has 32.
//! The ranges are followed here as the [plan](crate::plan) follows them, through the rows of figures and the values of conclusions, so that laws which pass
//! compile for every destination, and no step of theirs is ever cut off.

use super::Checker;
use crate::day::Day;
use crate::model::{ExprId, Head, Kind, Type};
use crate::plan::ACCRUED_DAYS;
use crate::ratio::Ratio;
use crate::source::Diagnostic;
use crate::syntax::WindowAsk;

/// The least and the greatest value, in the expression's own unit.
type Range = (i128, i128);

/// What is told of an expression that was refused, so that those around it are not refused for it too.
const REFUSED: Range = (0, 0);

/// How many bits a value may take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Bits {
    /// A day, or how far it is moved.
    Day,
    /// What is kept, looked up or handed over.
    Kept,
}

impl Bits {
    fn hold(self, (low, high): Range) -> bool {
        match self {
            Bits::Day => low >= i128::from(i32::MIN) && high <= i128::from(i32::MAX),
            // The smallest number of 64 bits stands for "unknown".
            Bits::Kept => low > i128::from(i64::MIN) && high <= i128::from(i64::MAX),
        }
    }
}

/// The ranges found so far.
#[derive(Debug, Default)]
pub(super) struct Ranges {
    of_expr: Vec<Option<Range>>,
    of_conclusion: Vec<Option<Range>>,
    /// For each conclusion what decides it.
    deciders: Vec<Vec<ExprId>>,
}

impl Checker<'_> {
    /// Follows every expression of a provision, a procedure and the safeguard. The laws are otherwise without errors, so that nothing runs in a circle.
    pub(super) fn find_overflows(&self) {
        let mut ranges = Ranges {
            of_expr: vec![None; self.laws.exprs.len()],
            of_conclusion: vec![None; self.laws.conclusions.len()],
            deciders: vec![Vec::new(); self.laws.conclusions.len()],
        };
        let (mut kept, mut others) = (Vec::new(), Vec::new());
        for p in &self.laws.provisions {
            if let Head::Decides(c, e) = p.head {
                ranges.deciders[c.ix()].push(e);
            }
            for (says, e) in p.expressions() {
                if says.is_head() { kept.push(e) } else { others.push(e) }
            }
        }
        for p in &self.laws.procedures {
            kept.extend([p.cost, p.days].into_iter().flatten());
            others.extend(p.when);
        }
        others.extend(self.laws.safeguard.as_ref().map(|s| s.when));
        for e in others {
            self.range(&mut ranges, e);
        }
        for e in kept {
            self.stored_range(&mut ranges, e);
        }
    }

    /// The range of what is kept of an expression, in the stored unit of its type.
    fn stored_range(&self, ranges: &mut Ranges, e: ExprId) -> Range {
        let bits = if self.laws.expr(e).ty == Type::Date { Bits::Day } else { Bits::Kept };
        let unit = self.laws.expr(e).ty.unit();
        let found = self.in_unit(ranges, e, unit);
        self.held(e, bits, found)
    }

    /// The range in that unit, which divides the expression's own.
    fn in_unit(&self, ranges: &mut Ranges, e: ExprId, unit: Ratio) -> Option<Range> {
        let (low, high) = self.range(ranges, e);
        let times = i128::from(self.laws.expr(e).unit.over(unit).and_then(Ratio::whole)?);
        scaled((low, high), times)
    }

    /// Refuses an expression whose value is not held in so many bits, or not even found in 128.
    fn held(&self, e: ExprId, bits: Bits, range: Option<Range>) -> Range {
        match range {
            Some(range) if bits.hold(range) => range,
            Some(range) if bits == Bits::Day => self.refuse(e, Some(range), "no calendar has such days"),
            other => self.refuse(e, other, "more than the engine can keep"),
        }
    }

    fn refuse(&self, e: ExprId, range: Option<Range>, label: &str) -> Range {
        let message = match range {
            Some((low, high)) => format!("this can lie anywhere from {} to {}", power(low), power(high)),
            None => "this can grow beyond 38 digits".to_owned(),
        };
        self.error(
            Diagnostic::error(self.laws.expr(e).span, message)
                .label(label)
                .help("give the facts in it a narrower `range`, or use smaller numbers"),
        );
        REFUSED
    }

    fn range(&self, ranges: &mut Ranges, e: ExprId) -> Range {
        if let Some(found) = ranges.of_expr[e.ix()] {
            return found;
        }
        let found = self.find_range(ranges, e, &self.laws.expr(e).kind);
        let found = match (found, self.laws.expr(e).ty) {
            (Some(range), Type::Date) => self.held(e, Bits::Day, Some(range)),
            (Some(range), _) => range,
            (None, _) => self.refuse(e, None, "more than the engine can compute"),
        };
        ranges.of_expr[e.ix()] = Some(found);
        found
    }

    /// `None` where it leaves 128 bits.
    fn find_range(&self, ranges: &mut Ranges, e: ExprId, kind: &Kind) -> Option<Range> {
        let unit = self.laws.expr(e).unit;
        let days = (i128::from(Day::MIN.0), i128::from(Day::MAX.0));
        match kind {
            Kind::Const(v) => Some(wide((*v, *v))),
            Kind::Fact(f) => {
                let fact = &self.laws.facts[f.ix()];
                Some((i128::from(fact.low), i128::from(fact.high)))
            }
            Kind::EvaluationDate => Some(days),
            Kind::Conclusion(c) => {
                if let Some(found) = ranges.of_conclusion[c.ix()] {
                    return Some(found);
                }
                let all = std::mem::take(&mut ranges.deciders[c.ix()]);
                let found = all.into_iter().map(|e| self.stored_range(ranges, e)).reduce(either).unwrap_or((0, 0));
                ranges.of_conclusion[c.ix()] = Some(found);
                Some(found)
            }
            Kind::Define(_, a) | Kind::Scale(a, _) => Some(self.range(ranges, *a)),
            Kind::Series(s, on) => {
                self.range(ranges, *on);
                Some(wide(self.laws.series[s.ix()].range()))
            }
            Kind::Accrue(s, a, b) => {
                self.range(ranges, *a);
                self.range(ranges, *b);
                let (low, high) = wide(self.laws.series[s.ix()].range());
                let most = low.abs().max(high.abs()).checked_mul(ACCRUED_DAYS)?;
                Some((-most, most))
            }
            Kind::Lookup(t, keys, on) => {
                self.keys(ranges, keys, *on);
                Some(wide(self.laws.tables[t.ix()].range()))
            }
            Kind::Member(_, keys, on) => {
                self.keys(ranges, keys, *on);
                Some((0, 1))
            }
            Kind::OneOf(a, _) => {
                let found = self.range(ranges, *a);
                self.held(*a, Bits::Kept, Some(found));
                Some((0, 1))
            }
            Kind::Add(a, b) => {
                let (a, b) = (self.in_unit(ranges, *a, unit)?, self.in_unit(ranges, *b, unit)?);
                Some((a.0.checked_add(b.0)?, a.1.checked_add(b.1)?))
            }
            Kind::Sub(a, b) => {
                let (a, b) = (self.in_unit(ranges, *a, unit)?, self.in_unit(ranges, *b, unit)?);
                Some((a.0.checked_sub(b.1)?, a.1.checked_sub(b.0)?))
            }
            Kind::Mul(a, b) => product(self.range(ranges, *a), self.range(ranges, *b)),
            Kind::AddMonths(day, months, ..) => {
                self.range(ranges, *day);
                let years = self.laws.expr(*months).ty == Type::Years;
                let found = self.in_unit(ranges, *months, Ratio::ONE)?;
                let found = scaled(found, if years { 12 } else { 1 });
                self.held(*months, Bits::Day, found);
                Some(days)
            }
            Kind::AddWorking(day, count, ..) => {
                self.range(ranges, *day);
                let found = self.range(ranges, *count);
                self.held(*count, Bits::Day, Some(found));
                Some(days)
            }
            Kind::Moved(day, ..) => {
                self.range(ranges, *day);
                Some(days)
            }
            Kind::Compare(_, a, b) => {
                let unit = self.laws.expr(*a).unit.common(self.laws.expr(*b).unit)?;
                self.in_unit(ranges, *a, unit)?;
                self.in_unit(ranges, *b, unit)?;
                Some((0, 1))
            }
            Kind::And(..) | Kind::Or(..) | Kind::Not(_) => {
                kind.parts(|part| {
                    self.range(ranges, part);
                });
                Some((0, 1))
            }
            Kind::Choose(_, _, items) | Kind::FirstKnown(items) => {
                let mut all = (None, true);
                for item in items {
                    let one = self.in_unit(ranges, *item, unit);
                    all = (one.map(|one| all.0.map_or(one, |before| either(before, one))).or(all.0), all.1 && one.is_some());
                }
                all.0.filter(|_| all.1)
            }
            Kind::Window(w) => match self.laws.windows[w.ix()].ask {
                WindowAsk::Used => Some((0, 36_600)),
                _ => Some(days),
            },
            Kind::YearOf(day) => {
                self.range(ranges, *day);
                Some((1, 9999))
            }
            Kind::WholeYears(a, b) => {
                self.range(ranges, *a);
                self.range(ranges, *b);
                Some((-9999, 9999))
            }
            Kind::By(subject, rows) => {
                self.range(ranges, *subject);
                let mut found: Option<Range> = None;
                for (test, value) in rows {
                    if let Some(test) = test {
                        self.range(ranges, *test);
                    }
                    if let Some(value) = value {
                        let one = self.in_unit(ranges, *value, unit)?;
                        found = Some(found.map_or(one, |before| either(before, one)));
                    }
                }
                Some(found.unwrap_or((0, 0)))
            }
            Kind::Rounded(a, _, step) => {
                let of = self.range(ranges, *a);
                let whole = self.laws.expr(*a).unit.over(self.laws.expr(e).ty.unit())?.over(*step)?;
                // What is divided must fit, and one more for rounding up.
                let (low, high) = scaled(of, i128::from(whole.num))?;
                let by = i128::from(whole.den);
                scaled((low / by - 1, high / by + 1), i128::from(step.num))
            }
            Kind::Quotient(a, b, _, step) => {
                let (of, by) = (self.range(ranges, *a), self.range(ranges, *b));
                let whole = self
                    .laws
                    .expr(*a)
                    .unit
                    .over(self.laws.expr(*b).unit)?
                    .over(self.laws.expr(e).ty.unit())?
                    .over(*step)?;
                let (low, high) = scaled(of, i128::from(whole.num))?;
                scaled(by, i128::from(whole.den))?;
                let most = low.checked_abs()?.max(high.checked_abs()?);
                scaled((-most, most), i128::from(step.num))
            }
        }
    }

    fn keys(&self, ranges: &mut Ranges, keys: &[ExprId], on: Option<ExprId>) {
        for key in keys {
            let found = self.range(ranges, *key);
            self.held(*key, Bits::Kept, Some(found));
        }
        if let Some(on) = on {
            self.range(ranges, on);
        }
    }
}

fn wide((low, high): (i64, i64)) -> Range {
    (i128::from(low), i128::from(high))
}

fn either(a: Range, b: Range) -> Range {
    (a.0.min(b.0), a.1.max(b.1))
}

fn scaled((low, high): Range, by: i128) -> Option<Range> {
    product((low, high), (by, by))
}

fn product(a: Range, b: Range) -> Option<Range> {
    let corners = [a.0.checked_mul(b.0)?, a.0.checked_mul(b.1)?, a.1.checked_mul(b.0)?, a.1.checked_mul(b.1)?];
    Some((*corners.iter().min()?, *corners.iter().max()?))
}

/// A number as it stands, or its size if nobody could read it.
fn power(n: i128) -> String {
    let digits = n.unsigned_abs().to_string().len();
    match digits {
        0..=7 => n.to_string(),
        _ => format!("{}a number of {digits} digits", if n < 0 { "minus " } else { "" }),
    }
}
