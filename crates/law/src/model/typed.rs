//! Typed expressions: what each is and of which parts it consists.

use super::{CalendarId, ConclusionId, DefineId, ExprId, FactId, Laws, SeriesId, TableId, Type, WindowId};
use crate::day::MonthEnd;
use crate::ratio::Ratio;
use crate::source::Span;
use crate::syntax::{Binary, Counting, Pick, Rounding};

/// A typed expression.
#[derive(Debug, Clone)]
pub struct Typed {
    /// What.
    pub kind: Kind,
    /// Its type.
    pub ty: Type,
    /// What one unit of its stored value is worth.
    pub unit: Ratio,
    /// Where it stands.
    pub span: Span,
    /// Does more than facts stand in it: a figure, a working day or a conclusion, which have a confidence of their own, or an unsettled reading?
    pub rests: bool,
    /// Does a conclusion stand in it?
    pub(crate) waits: bool,
    /// How tall it is, definitions included: a name or a number is 1.
    pub(crate) height: u16,
}

/// Kinds of typed expression.
#[derive(Debug, Clone)]
pub enum Kind {
    /// A constant, stored.
    Const(i64),
    /// A fact.
    Fact(FactId),
    /// The day the question is asked for.
    EvaluationDate,
    /// A conclusion.
    Conclusion(ConclusionId),
    /// A named expression.
    Define(DefineId, ExprId),
    /// A series on a day.
    Series(SeriesId, ExprId),
    /// A table's value.
    Lookup(TableId, Vec<ExprId>, Option<ExprId>),
    /// Is the key in the table?
    Member(TableId, Vec<ExprId>, Option<ExprId>),
    /// Is it one of these (stored values)?
    OneOf(ExprId, Vec<i64>),
    /// Sum of two.
    Add(ExprId, ExprId),
    /// Difference.
    Sub(ExprId, ExprId),
    /// Product.
    Mul(ExprId, ExprId),
    /// Product with a constant: only the unit changes.
    Scale(ExprId, Ratio),
    /// A day and months (or years).
    AddMonths(ExprId, ExprId, bool, MonthEnd),
    /// A day and working days after it, or (true) before it.
    AddWorking(ExprId, ExprId, CalendarId, Counting, bool),
    /// The same day, or the next (true) or previous working day.
    Moved(ExprId, CalendarId, bool),
    /// Comparison.
    Compare(Binary, ExprId, ExprId),
    /// and
    And(ExprId, ExprId),
    /// or
    Or(ExprId, ExprId),
    /// not
    Not(ExprId),
    /// Earliest, latest, lesser, greater; the flag marks unsettled law.
    Choose(Pick, bool, Vec<ExprId>),
    /// The first that is known.
    FirstKnown(Vec<ExprId>),
    /// Sum of a series over the days after … to ….
    Accrue(SeriesId, ExprId, ExprId),
    /// A window over the stays.
    Window(WindowId),
    /// The year of a day.
    YearOf(ExprId),
    /// Completed years between two days.
    WholeYears(ExprId, ExprId),
    /// A threshold table: the subject, then rows of test (`None`: otherwise) and value (`None`: says nothing).
    By(ExprId, Vec<(Option<ExprId>, Option<ExprId>)>),
    /// Rounded to a multiple of the step, given in the stored unit of the type.
    Rounded(ExprId, Rounding, Ratio),
    /// A quotient rounded to a multiple of the step; unknown if the divisor is zero.
    Quotient(ExprId, ExprId, Rounding, Ratio),
}

impl Laws {
    /// Visits an expression and all its parts, through definitions.
    pub fn walk(&self, e: ExprId, visit: &mut dyn FnMut(&Kind)) {
        let kind = &self.exprs[e.ix()].kind;
        visit(kind);
        kind.parts(|part| self.walk(part, visit));
    }
}

impl Kind {
    /// Is it, without its parts, something that is known with a confidence of its own, or an unsettled reading? Every kind is named, so that nobody adds
    /// one without deciding.
    pub fn rests(&self) -> bool {
        match self {
            Kind::Choose(_, unsettled, _) => *unsettled,
            Kind::Accrue(..) | Kind::Series(..) | Kind::Lookup(..) | Kind::Member(..) | Kind::AddWorking(..) | Kind::Moved(..) | Kind::Conclusion(_) => true,
            Kind::Const(_)
            | Kind::Fact(_)
            | Kind::EvaluationDate
            | Kind::Window(_)
            | Kind::Define(..)
            | Kind::OneOf(..)
            | Kind::Scale(..)
            | Kind::Not(_)
            | Kind::YearOf(_)
            | Kind::Rounded(..)
            | Kind::Add(..)
            | Kind::Sub(..)
            | Kind::Mul(..)
            | Kind::AddMonths(..)
            | Kind::Compare(..)
            | Kind::And(..)
            | Kind::Or(..)
            | Kind::Quotient(..)
            | Kind::WholeYears(..)
            | Kind::FirstKnown(_)
            | Kind::By(..) => false,
        }
    }

    /// The direct parts of an expression.
    pub fn parts(&self, mut each: impl FnMut(ExprId)) {
        match self {
            Kind::Const(_) | Kind::Fact(_) | Kind::EvaluationDate | Kind::Conclusion(_) | Kind::Window(_) => {}
            Kind::Define(_, a)
            | Kind::Series(_, a)
            | Kind::OneOf(a, _)
            | Kind::Scale(a, _)
            | Kind::Moved(a, ..)
            | Kind::Not(a)
            | Kind::YearOf(a)
            | Kind::Rounded(a, ..) => each(*a),
            Kind::Lookup(_, keys, on) | Kind::Member(_, keys, on) => keys.iter().chain(on).for_each(|k| each(*k)),
            Kind::Add(a, b)
            | Kind::Sub(a, b)
            | Kind::Mul(a, b)
            | Kind::AddMonths(a, b, ..)
            | Kind::AddWorking(a, b, ..)
            | Kind::Compare(_, a, b)
            | Kind::And(a, b)
            | Kind::Or(a, b)
            | Kind::Accrue(_, a, b)
            | Kind::Quotient(a, b, ..)
            | Kind::WholeYears(a, b) => [*a, *b].into_iter().for_each(each),
            Kind::Choose(_, _, items) | Kind::FirstKnown(items) => items.iter().for_each(|i| each(*i)),
            Kind::By(subject, rows) => {
                each(*subject);
                rows.iter().for_each(|(t, v)| t.iter().chain(v).for_each(|x| each(*x)));
            }
        }
    }

    /// The direct parts of an expression, to be numbered anew.
    pub(crate) fn parts_mut(&mut self, mut each: impl FnMut(&mut ExprId)) {
        match self {
            Kind::Const(_) | Kind::Fact(_) | Kind::EvaluationDate | Kind::Conclusion(_) | Kind::Window(_) => {}
            Kind::Define(_, a)
            | Kind::Series(_, a)
            | Kind::OneOf(a, _)
            | Kind::Scale(a, _)
            | Kind::Moved(a, ..)
            | Kind::Not(a)
            | Kind::YearOf(a)
            | Kind::Rounded(a, ..) => each(a),
            Kind::Lookup(_, keys, on) | Kind::Member(_, keys, on) => keys.iter_mut().chain(on).for_each(each),
            Kind::Add(a, b)
            | Kind::Sub(a, b)
            | Kind::Mul(a, b)
            | Kind::AddMonths(a, b, ..)
            | Kind::AddWorking(a, b, ..)
            | Kind::Compare(_, a, b)
            | Kind::And(a, b)
            | Kind::Or(a, b)
            | Kind::Accrue(_, a, b)
            | Kind::Quotient(a, b, ..)
            | Kind::WholeYears(a, b) => [a, b].into_iter().for_each(each),
            Kind::Choose(_, _, items) | Kind::FirstKnown(items) => items.iter_mut().for_each(each),
            Kind::By(subject, rows) => {
                each(subject);
                rows.iter_mut().for_each(|(t, v)| t.iter_mut().chain(v).for_each(&mut each));
            }
        }
    }
}
