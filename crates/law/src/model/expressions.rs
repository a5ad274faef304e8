//! The expressions of a provision, each with what it is there for.

use super::{Due, ExprId, Head, Procedure, Provision};

/// What an expression of a provision says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Says {
    /// To whom the provision applies.
    When,
    /// What blocks it.
    Unless,
    /// The value that it decides.
    Value,
    /// By when.
    Due,
    /// A sum.
    Amount,
    /// Up to which sum.
    AmountTo,
    /// Until when.
    Until,
    /// What it costs.
    Fee,
}

impl Says {
    /// Does it stand in the head, and not among the conditions?
    pub fn is_head(self) -> bool {
        !matches!(self, Says::When | Says::Unless)
    }
}

impl Provision {
    /// All its expressions: conditions, then those of its head, in the order in which they are written.
    pub fn expressions(&self) -> impl Iterator<Item = (Says, ExprId)> + '_ {
        let when = self.when.map(|e| (Says::When, e));
        let unless = self.unless.iter().map(|(e, _)| (Says::Unless, *e));
        let head = match &self.head {
            Head::Decides(_, e) => [Some((Says::Value, *e)), None, None, None, None],
            Head::Norm(n) => {
                let due = match n.due {
                    Some(Due::By(e) | Due::Before(e)) => Some((Says::Due, e)),
                    Some(Due::AtOnce) | None => None,
                };
                let amount = n.amount.map(|(from, _)| (Says::Amount, from));
                let amount_to = n.amount.and_then(|(_, to)| to).map(|to| (Says::AmountTo, to));
                [due, amount, amount_to, n.until.map(|e| (Says::Until, e)), n.fee.map(|e| (Says::Fee, e))]
            }
        };
        when.into_iter().chain(unless).chain(head.into_iter().flatten())
    }

    /// All its expressions, to be numbered anew.
    pub(crate) fn expressions_mut(&mut self) -> impl Iterator<Item = &mut ExprId> {
        let head = match &mut self.head {
            Head::Decides(_, e) => [Some(e), None, None, None, None],
            Head::Norm(n) => {
                let due = match &mut n.due {
                    Some(Due::By(e) | Due::Before(e)) => Some(e),
                    Some(Due::AtOnce) | None => None,
                };
                let (amount, amount_to) = match &mut n.amount {
                    Some((from, to)) => (Some(from), to.as_mut()),
                    None => (None, None),
                };
                [due, amount, amount_to, n.until.as_mut(), n.fee.as_mut()]
            }
        };
        let conditions = self.when.iter_mut().chain(self.unless.iter_mut().map(|(e, _)| e));
        conditions.chain(head.into_iter().flatten())
    }
}

impl Procedure {
    /// All its expressions, to be numbered anew.
    pub(crate) fn expressions_mut(&mut self) -> impl Iterator<Item = &mut ExprId> {
        [&mut self.cost, &mut self.days, &mut self.when].into_iter().flatten()
    }
}
