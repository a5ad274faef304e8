//! Expressions: names, types, units.

use super::resolver::Resolver;
use crate::model::{Country, Currency, ExprId, Kind, PackId, Type};
use crate::ratio::Ratio;
use crate::source::{Diagnostic, Span};
use crate::syntax::{Binary, Expr, ExprKind, Unit};

/// Name of the day the question is asked for.
pub(super) const EVALUATION: &str = "evaluation_date";

/// The tallest expression, definitions included: who walks it needs as many frames of the stack.
const TALLEST: u16 = 400;

impl<'s> Resolver<'_, 's> {
    /// Two types of which one may be money without currency.
    pub(super) fn same(&self, a: Type, b: Type) -> Option<Type> {
        match (a, b) {
            (Type::Money(x), Type::Money(y)) if x.is_none() || y.is_none() || x == y => Some(Type::Money(x.or(y))),
            _ => (a == b).then_some(a),
        }
    }

    /// Checks that `e` has the type, and says what was found if not.
    pub(super) fn must_be(&mut self, e: ExprId, ty: Type) -> Option<ExprId> {
        let found = self.ty(e);
        if self.same(found, ty).is_some() {
            return Some(e);
        }
        // A literal zero is a zero of everything that can be counted.
        if let Kind::Const(0) = self.at(e).kind
            && found == Type::Number
            && matches!(ty, Type::Days | Type::Months | Type::Years | Type::Share | Type::Money(_))
        {
            return Some(self.add(Kind::Const(0), ty, ty.unit(), self.span(e)));
        }
        let (want, got) = (self.type_name(ty), self.type_name(found));
        let mut d = Diagnostic::error(self.span(e), format!("expected {want}, found {got}")).label(format!("this is {got}"));
        if found == Type::Number {
            d = match ty {
                Type::Days => d.help("write the unit: `30 days`"),
                Type::Months => d.help("write the unit: `3 months`"),
                Type::Years => d.help("write the unit: `5 years`"),
                Type::Money(c) => d.help(format!("write the currency: `1200 {}`", c.map_or("KZT".into(), |c| c.to_string()))),
                _ => d,
            };
        }
        self.error(d);
        None
    }

    /// An expression of a type that is known beforehand.
    pub(super) fn typed(&mut self, pack: PackId, e: &Expr<'s>, ty: Type) -> Option<ExprId> {
        let id = self.expr(pack, e, Some(ty))?;
        self.must_be(id, ty)
    }

    /// An expression. `hint` gives names of enum members their meaning.
    pub(super) fn expr(&mut self, pack: PackId, e: &Expr<'s>, hint: Option<Type>) -> Option<ExprId> {
        // The parser bounds what is written; definitions in terms of definitions are bounded here, on the way down and on the way up.
        self.depth += 1;
        let id = if self.depth > TALLEST { None } else { self.any_expr(pack, e, hint) };
        self.depth -= 1;
        if self.depth + 1 > TALLEST || id.is_some_and(|id| self.at(id).height > TALLEST) {
            return self.wrong(
                e.span,
                "this expression is nested too deeply, its definitions included".into(),
                "use a table, or fewer definitions of definitions",
            );
        }
        id
    }

    fn any_expr(&mut self, pack: PackId, e: &Expr<'s>, hint: Option<Type>) -> Option<ExprId> {
        let span = e.span;
        match &e.kind {
            ExprKind::Number(n, scale) => Some(self.add(Kind::Const(*n), Type::Number, Ratio::decimal(1, *scale), span)),
            ExprKind::Quantity(n, scale, unit, calendar) => {
                let ty = match unit {
                    Unit::Percent => {
                        let share = Ratio::decimal(*n, *scale)
                            .times(Ratio::new(1, 100))
                            .and_then(|r| r.over(Type::Share.unit()))
                            .and_then(Ratio::whole);
                        let Some(n) = share else {
                            return self.wrong(span, "a share has at most four digits after the point of a per cent".into(), "too fine");
                        };
                        return Some(self.add(Kind::Const(n), Type::Share, Type::Share.unit(), span));
                    }
                    Unit::Days => Type::Days,
                    Unit::Months => Type::Months,
                    Unit::Years => Type::Years,
                    Unit::WorkingDays => Type::WorkingDays,
                };
                if *scale != 0 {
                    return self.wrong(span, "days, months and years are whole".into(), "expected a whole number");
                }
                if let Some(c) = calendar {
                    self.calendar(pack, Some(&**c), span)?;
                }
                Some(self.add(Kind::Const(*n), ty, Ratio::ONE, span))
            }
            ExprKind::Money(n, scale, code) => {
                let Some(c) = Currency::parse(code) else {
                    return self.wrong(span, format!("`{code}` is no currency"), "expected three capitals, such as KZT");
                };
                let Some(n) = Ratio::decimal(*n, *scale).over(Ratio::new(1, 100)).and_then(Ratio::whole) else {
                    return self.wrong(span, "a sum has at most two digits after the point".into(), "too fine");
                };
                Some(self.add(Kind::Const(n), Type::Money(Some(c)), Ratio::new(1, 100), span))
            }
            ExprKind::Times(n, value) => {
                let (n, value) = (self.expr(pack, n, None)?, self.expr(pack, value, None)?);
                self.multiply(n, value, span)
            }
            ExprKind::Date(d) => Some(self.add(Kind::Const(i64::from(d.0)), Type::Date, Ratio::ONE, span)),
            ExprKind::YesNo(b) => Some(self.add(Kind::Const(i64::from(*b)), Type::YesNo, Ratio::ONE, span)),
            ExprKind::Country(c) => {
                let Some(code) = Country::parse(c) else {
                    return self.wrong(span, format!("`{c}` is no country"), "expected two capitals, such as KZ");
                };
                if !self.is_country(code, span) {
                    return None;
                }
                Some(self.add(Kind::Const(i64::from(code.0)), Type::Country, Ratio::ONE, span))
            }
            ExprKind::Name(n) => self.name(pack, n, span, hint),
            ExprKind::On(name, day) => {
                let day = self.typed(pack, day, Type::Date)?;
                let s = self.series(pack, name)?;
                Some(self.read_value(s, day, span))
            }
            ExprKind::Lookup(reading) => {
                let (t, keys, on) = self.lookup(pack, reading, span)?;
                let table = &self.laws.tables[t.ix()];
                let Some(ty) = table.ty else {
                    return self.wrong(span, format!("`{}` is a set and has no values", reading.table.text), "test it with `in`");
                };
                let unit = table.unit;
                Some(self.add(Kind::Lookup(t, keys, on), ty, unit, span))
            }
            ExprKind::InTable(reading, negated) => {
                let (t, keys, on) = self.lookup(pack, reading, span)?;
                let e = self.add(Kind::Member(t, keys, on), Type::YesNo, Ratio::ONE, span);
                Some(if *negated { self.add(Kind::Not(e), Type::YesNo, Ratio::ONE, span) } else { e })
            }
            ExprKind::InList(parts, negated) => {
                let (subject, list) = &**parts;
                let s = self.expr(pack, subject, None)?;
                let ty = self.ty(s);
                let mut values = Vec::new();
                for item in list {
                    let item = self.typed(pack, item, ty)?;
                    match self.at(item).kind {
                        Kind::Const(v) => values.push(v),
                        _ => return self.wrong(self.span(item), "a list in brackets holds fixed values".into(), "expected a value"),
                    }
                }
                let e = self.add(Kind::OneOf(s, values), Type::YesNo, Ratio::ONE, span);
                Some(if *negated { self.add(Kind::Not(e), Type::YesNo, Ratio::ONE, span) } else { e })
            }
            ExprKind::Not(a) => {
                let a = self.typed(pack, a, Type::YesNo)?;
                Some(self.add(Kind::Not(a), Type::YesNo, Ratio::ONE, span))
            }
            ExprKind::Binary(op @ (Binary::And | Binary::Or), sides, _) => {
                let (a, b) = &**sides;
                let (a, b) = (self.typed(pack, a, Type::YesNo), self.typed(pack, b, Type::YesNo));
                let (a, b) = (a?, b?);
                Some(self.add(if *op == Binary::And { Kind::And(a, b) } else { Kind::Or(a, b) }, Type::YesNo, Ratio::ONE, span))
            }
            ExprKind::Binary(op @ (Binary::Add | Binary::Sub), sides, end) => self.sum(pack, *op, &sides.0, &sides.1, *end, span, hint),
            ExprKind::Binary(Binary::Mul, sides, _) => {
                let (a, b) = &**sides;
                let (a, b) = (self.expr(pack, a, None)?, self.expr(pack, b, None)?);
                self.multiply(a, b, span)
            }
            ExprKind::Binary(Binary::Div, sides, _) => {
                let (a, b) = &**sides;
                let (a, b) = (self.expr(pack, a, None)?, self.expr(pack, b, None)?);
                let by = self.constant(b);
                if by.is_some_and(|r| r.num == 0) {
                    return self.wrong(self.span(b), "nothing can be divided by 0".into(), "expected another number");
                }
                let Some(by) = by else {
                    return self.wrong(
                        self.span(b),
                        "a quotient by something that varies must be rounded".into(),
                        "write `(a / b rounded half up to …)`",
                    );
                };
                self.scale(a, Ratio::ONE.over(by)?, span)
            }
            ExprKind::Binary(op, sides, _) => self.compare(pack, *op, &sides.0, &sides.1, span),
            ExprKind::Choose(pick, unsettled, items) => {
                let ids = self.alike(pack, items, hint)?;
                let ty = self.ty(ids[0]);
                let Some(unit) = ids.iter().try_fold(self.unit(ids[0]), |u, i| u.common(self.unit(*i))) else {
                    return self.wrong(span, "these numbers are too fine to be compared exactly".into(), "too many digits");
                };
                Some(self.add(Kind::Choose(*pick, *unsettled, ids), ty, unit, span))
            }
            ExprKind::FirstKnown(items) => {
                let ids = self.alike(pack, items, hint)?;
                let ty = self.ty(ids[0]);
                let Some(unit) = ids.iter().try_fold(self.unit(ids[0]), |u, i| u.common(self.unit(*i))) else {
                    return self.wrong(span, "these numbers are too fine to be compared exactly".into(), "too many digits");
                };
                Some(self.add(Kind::FirstKnown(ids), ty, unit, span))
            }
            ExprKind::Accrue(name, a, b) => {
                let (a, b) = (self.typed(pack, a, Type::Date)?, self.typed(pack, b, Type::Date)?);
                let s = self.series(pack, name)?;
                let (ty, unit) = (self.laws.series[s.ix()].ty, self.laws.series[s.ix()].unit);
                Some(self.add(Kind::Accrue(s, a, b), ty, unit, span))
            }
            ExprKind::Window(w) => {
                if let Some(most) = w.never_full() {
                    return self.wrong(
                        span,
                        format!("this limit is never reached: such a window has at most {most} days"),
                        "expected fewer days than the window has",
                    );
                }
                let ty = if matches!(w.ask, crate::syntax::WindowAsk::Used) {
                    Type::Days
                } else {
                    Type::Date
                };
                if self.laws.fact("stays").is_none() {
                    return self.wrong(span, "a window needs the shared fact `stays`".into(), "no fact `stays` is declared");
                }
                let id = self.window(*w);
                Some(self.add(Kind::Window(id), ty, Ratio::ONE, span))
            }
            ExprKind::YearOf(d) => {
                let d = self.typed(pack, d, Type::Date)?;
                Some(self.add(Kind::YearOf(d), Type::Number, Ratio::ONE, span))
            }
            ExprKind::WholeYears(a, b) => {
                let (a, b) = (self.typed(pack, a, Type::Date)?, self.typed(pack, b, Type::Date)?);
                Some(self.add(Kind::WholeYears(a, b), Type::Years, Ratio::ONE, span))
            }
            ExprKind::By(table) => self.table_by(pack, &table.0, &table.1, hint, span),
            ExprKind::Rounded(e, how, step) => {
                if let ExprKind::Binary(Binary::Div, sides, _) = &e.kind {
                    let (a, b) = &**sides;
                    let divisor = self.expr(pack, b, None)?;
                    if self.constant(divisor).is_none() {
                        return self.quotient(pack, a, divisor, *how, step, span);
                    }
                }
                let (e, step) = (self.expr(pack, e, hint)?, self.expr(pack, step, None)?);
                let ty = self
                    .same(self.ty(e), self.ty(step))
                    .or_else(|| (self.ty(step) == Type::Number).then(|| self.ty(e)));
                let (Some(ty), Some(size)) = (ty, self.constant(step)) else {
                    return self.wrong(
                        self.span(step),
                        "one rounds to a fixed amount of the same kind".into(),
                        "for example `1 RUB` or `0.01`",
                    );
                };
                let Some(step) = size.over(ty.unit()).filter(|r| r.num > 0 && r.den == 1) else {
                    return self.wrong(self.span(step), "this step is finer than the smallest unit".into(), "for example `0.01`");
                };
                Some(self.add(Kind::Rounded(e, *how, step), ty, ty.unit(), span))
            }
        }
    }

    pub(super) fn compare(&mut self, pack: PackId, op: Binary, a: &Expr<'s>, b: &Expr<'s>, span: Span) -> Option<ExprId> {
        // A bare word may be a member of the other side's enum: look at the side that has a type of its own first.
        let bare = |e: &Expr<'s>| matches!(&e.kind, ExprKind::Name(n) if self.laws.fact(n).is_none() && self.laws.conclusion(n).is_none());
        let (x, y) = if bare(a) && !bare(b) {
            let y = self.expr(pack, b, None)?;
            let x = self.expr(pack, a, Some(self.ty(y)))?;
            (x, y)
        } else {
            let x = self.expr(pack, a, None)?;
            (x, self.expr(pack, b, Some(self.ty(x)))?)
        };
        let (tx, ty) = (self.ty(x), self.ty(y));
        let (x, y) = if self.same(tx, ty).is_some() {
            (x, y)
        } else if tx == Type::Number {
            (self.must_be(x, ty)?, y)
        } else {
            let y = self.must_be(y, tx)?;
            (x, y)
        };
        let ordered = matches!(
            self.ty(x),
            Type::Date | Type::Days | Type::Months | Type::Years | Type::Number | Type::Share | Type::Money(_)
        );
        if !ordered && !matches!(op, Binary::Eq | Binary::Ne) {
            let name = self.type_name(self.ty(x));
            return self.wrong(span, format!("{name} has no order"), "expected `=` or `!=`");
        }
        if self.unit(x).common(self.unit(y)).is_none() {
            return self.wrong(span, "these numbers are too fine to be compared exactly".into(), "too many digits");
        }
        Some(self.add(Kind::Compare(op, x, y), Type::YesNo, Ratio::ONE, span))
    }

    /// Several expressions of one type, brought to one unit by the lowering.
    pub(super) fn alike(&mut self, pack: PackId, items: &[Expr<'s>], hint: Option<Type>) -> Option<Vec<ExprId>> {
        let first = self.expr(pack, items.first()?, hint)?;
        let mut ids = vec![first];
        for item in &items[1..] {
            let id = self.expr(pack, item, Some(self.ty(first)))?;
            let ty = self.ty(first);
            ids.push(self.must_be(id, ty)?);
        }
        if self.ty(first) == Type::Number && ids.len() > 1 {
            let ty = self.ty(*ids.last()?);
            ids[0] = self.must_be(first, ty)?;
        }
        Some(ids)
    }

    /// The expression as a conclusion, deadline or sum stores it: whole units of its type.
    pub(super) fn storable(&mut self, e: ExprId, ty: Type) -> Option<ExprId> {
        let e = self.must_be(e, ty)?;
        let fits = self.unit(e).over(ty.unit()).is_some_and(|r| r.den == 1);
        if fits {
            return Some(e);
        }
        self.error(
            Diagnostic::error(self.span(e), "this result may have fractions of the smallest unit")
                .label("say how it is rounded")
                .help("for example `rounded half up to 0.01`, `rounded down to 1 RUB`"),
        );
        None
    }
}
