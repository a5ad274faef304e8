//! What the destination alone decides: most conditions of other countries, found without making a step for them.

use super::Lower;
use crate::model::{ExprId, Kind};
use crate::syntax::Binary;

/// What is known of a condition before any fact but the destination.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Decided {
    /// It was not looked at.
    #[default]
    NotYet,
    Open,
    No,
    Yes,
}

impl Decided {
    fn of(truth: bool) -> Decided {
        if truth { Decided::Yes } else { Decided::No }
    }

    fn not(self) -> Decided {
        match self {
            Decided::Yes => Decided::No,
            Decided::No => Decided::Yes,
            other => other,
        }
    }

    /// Whether it holds, if that is decided.
    pub(super) fn truth(self) -> Option<bool> {
        match self {
            Decided::Yes => Some(true),
            Decided::No => Some(false),
            _ => None,
        }
    }
}

impl Lower<'_> {
    /// Does the destination decide the condition? Of a plan that shall be explained every step is made.
    pub(super) fn decided(&mut self, e: ExprId) -> Decided {
        let Some(destination) = self.plan_for.destination.filter(|_| !self.plan_for.explained) else {
            return Decided::Open;
        };
        if self.decided[e.ix()] != Decided::NotYet {
            return self.decided[e.ix()];
        }
        let laws = self.laws;
        let is_destination = |e: ExprId| matches!(laws.expr(e).kind, Kind::Fact(f) if Some(f) == self.destination_fact);
        let found = match &laws.expr(e).kind {
            Kind::Compare(op @ (Binary::Eq | Binary::Ne), a, b) if is_destination(*a) => match laws.expr(*b).kind {
                Kind::Const(country) => Decided::of((country == i64::from(destination.0)) == (*op == Binary::Eq)),
                _ => Decided::Open,
            },
            Kind::OneOf(a, countries) if is_destination(*a) => Decided::of(countries.contains(&i64::from(destination.0))),
            Kind::Define(_, a) => self.decided(*a),
            Kind::Not(a) => self.decided(*a).not(),
            Kind::And(a, b) => self.either(*a, *b, Decided::No),
            Kind::Or(a, b) => self.either(*a, *b, Decided::Yes),
            _ => Decided::Open,
        };
        self.decided[e.ix()] = found;
        found
    }

    /// A conjunction or disjunction: one part that is `enough` decides it, else both together.
    fn either(&mut self, a: ExprId, b: ExprId, enough: Decided) -> Decided {
        let a = self.decided(a);
        if a == enough {
            return a;
        }
        match (a, self.decided(b)) {
            (_, b) if b == enough => b,
            (a, b) if a == b => a,
            _ => Decided::Open,
        }
    }
}
