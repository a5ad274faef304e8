//! Sums, products and quotients: what their units are.

use super::resolver::Resolver;
use crate::day::MonthEnd;
use crate::model::{ExprId, Kind, PackId, Type};
use crate::ratio::Ratio;
use crate::source::{Diagnostic, Span};
use crate::syntax::{Binary, Counting, Expr, ExprKind, Rounding};

impl<'s> Resolver<'_, 's> {
    /// A quotient by something that varies is exact only once it is rounded, so both are one step.
    pub(super) fn quotient(&mut self, pack: PackId, a: &Expr<'s>, b: ExprId, how: Rounding, step: &Expr<'s>, span: Span) -> Option<ExprId> {
        let (a, step) = (self.expr(pack, a, None)?, self.expr(pack, step, None)?);
        let (ta, tb) = (self.ty(a), self.ty(b));
        let countable = |t: Type| matches!(t, Type::Number | Type::Days | Type::Months | Type::Years);
        let ty = match (ta, tb) {
            (Type::Money(_) | Type::Share, t) if countable(t) => Some(ta),
            (x, y) if self.same(x, y).is_some() && !matches!(x, Type::Date | Type::YesNo | Type::Country | Type::Enum(_)) => Some(Type::Number),
            (x, Type::Number) if countable(x) => Some(x),
            (x, y) if countable(x) && countable(y) => Some(Type::Number),
            _ => None,
        };
        let Some(ty) = ty else {
            let (x, y) = (self.type_name(ta), self.type_name(tb));
            return self.wrong(span, format!("{x} cannot be divided by {y}"), "expected a sum and a number, or two of a kind");
        };
        let size = self.constant(step).and_then(|s| s.over(ty.unit())).filter(|r| r.num > 0 && r.den == 1);
        let fits = self.same(self.ty(step), ty).is_some() || self.ty(step) == Type::Number;
        let (Some(step), true) = (size, fits) else {
            return self.wrong(
                self.span(step),
                "one rounds to a fixed amount of the same kind".into(),
                "for example `1 RUB` or `0.01`",
            );
        };
        Some(self.add(Kind::Quotient(a, b, how, step), ty, ty.unit(), span))
    }

    /// The worth of a constant.
    pub(super) fn constant(&self, e: ExprId) -> Option<Ratio> {
        match self.at(e).kind {
            Kind::Const(n) => Ratio::new(n, 1).times(self.unit(e)),
            _ => None,
        }
    }

    pub(super) fn scale(&mut self, a: ExprId, by: Ratio, span: Span) -> Option<ExprId> {
        let Some(unit) = self.unit(a).times(by) else {
            return self.wrong(span, "these numbers are too fine to be computed exactly".into(), "too many digits");
        };
        let ty = self.ty(a);
        if !matches!(ty, Type::Number | Type::Share | Type::Money(_) | Type::Days | Type::Months | Type::Years) {
            let name = self.type_name(ty);
            return self.wrong(self.span(a), format!("{name} cannot be multiplied"), "expected a number or a sum");
        }
        // Days, months and years stay whole: a fraction of them is a number until it is rounded.
        Some(self.add(Kind::Scale(a, by), ty, unit, span))
    }

    pub(super) fn multiply(&mut self, a: ExprId, b: ExprId, span: Span) -> Option<ExprId> {
        if self.ty(a) == Type::Number
            && let Some(by) = self.constant(a)
        {
            return self.scale(b, by, span);
        }
        if self.ty(b) == Type::Number
            && let Some(by) = self.constant(b)
        {
            return self.scale(a, by, span);
        }
        let (ta, tb) = (self.ty(a), self.ty(b));
        let countable = |t: Type| matches!(t, Type::Number | Type::Days | Type::Months | Type::Years);
        let ty = match (ta, tb) {
            (Type::Money(_), Type::Money(_)) => None,
            (Type::Money(c), t) | (t, Type::Money(c)) if countable(t) || t == Type::Share => Some(Type::Money(c)),
            (Type::Share, t) | (t, Type::Share) if countable(t) || t == Type::Share => Some(Type::Share),
            (Type::Number, t) | (t, Type::Number) if countable(t) => Some(t),
            (x, y) if countable(x) && countable(y) => Some(Type::Number),
            _ => None,
        };
        let Some(ty) = ty else {
            let (x, y) = (self.type_name(ta), self.type_name(tb));
            return self.wrong(span, format!("{x} and {y} cannot be multiplied"), "expected a number or a share and a sum");
        };
        let Some(unit) = self.unit(a).times(self.unit(b)) else {
            return self.wrong(span, "these numbers are too fine to be computed exactly".into(), "too many digits");
        };
        Some(self.add(Kind::Mul(a, b), ty, unit, span))
    }

    #[expect(clippy::too_many_arguments, reason = "the parts of one clause of the grammar")]
    pub(super) fn sum(
        &mut self,
        pack: PackId,
        op: Binary,
        a: &Expr<'s>,
        b: &Expr<'s>,
        end: Option<MonthEnd>,
        span: Span,
        hint: Option<Type>,
    ) -> Option<ExprId> {
        // Working days are those of the calendar that they name.
        let named = match &b.kind {
            ExprKind::Quantity(.., named) => named.as_deref(),
            _ => None,
        };
        let a = self.expr(pack, a, hint)?;
        let b = self.expr(pack, b, None)?;
        let (ta, tb) = (self.ty(a), self.ty(b));
        let minus = op == Binary::Sub;
        let (kind, ty, unit) = match (ta, tb) {
            (Type::Date, Type::Days) => (if minus { Kind::Sub(a, b) } else { Kind::Add(a, b) }, Type::Date, Ratio::ONE),
            (Type::Date, Type::Date) if minus => (Kind::Sub(a, b), Type::Days, Ratio::ONE),
            (Type::Date, Type::Months | Type::Years) => {
                let Some(end) = end else {
                    self.error(
                        Diagnostic::error(span, "months and years need a rule for the day that a month does not have")
                            .label("31 January + 1 month?")
                            .help("write `same day or next` (1 March) or `same day or last` (28 February) after it"),
                    );
                    return None;
                };
                (Kind::AddMonths(a, b, minus, end), Type::Date, Ratio::ONE)
            }
            (Type::Date, Type::WorkingDays) => {
                let calendar = self.calendar(pack, named, span)?;
                (Kind::AddWorking(a, b, calendar, Counting::NotCounted, minus), Type::Date, Ratio::ONE)
            }
            _ => match self.same(ta, tb) {
                Some(ty @ (Type::Days | Type::Months | Type::Years | Type::Number | Type::Share | Type::Money(_))) => {
                    let Some(unit) = self.unit(a).common(self.unit(b)) else {
                        return self.wrong(span, "these numbers are too fine to be added exactly".into(), "too many digits");
                    };
                    (if minus { Kind::Sub(a, b) } else { Kind::Add(a, b) }, ty, unit)
                }
                _ => {
                    let (x, y) = (self.type_name(ta), self.type_name(tb));
                    let word = if minus { "subtracted" } else { "added" };
                    return self.wrong(span, format!("{x} and {y} cannot be {word}"), "the units differ");
                }
            },
        };
        Some(self.add(kind, ty, unit, span))
    }
}
