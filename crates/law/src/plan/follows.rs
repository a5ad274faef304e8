//! What follows if a duty is missed, as far as it can follow for this person.
//!
//! A consequence says for whom it is and what happened. What has not happened is no reason to be silent: that is what missing the duty would change. But a
//! consequence for others cannot follow: for people of another state, with another kind of employer, in another region. Who is meant is told by facts `of person`,
//! and by all that the duty itself asks for.

use super::scalar::Values;
use super::{NodeId, Plan, ProvisionSteps};
use crate::model::{ExprId, FactId, Head, Kind, Laws, ProvisionId};

/// A consequence that a duty names.
#[derive(Debug, Clone)]
pub(super) struct Consequence {
    id: ProvisionId,
    in_force: NodeId,
    /// Parts of its condition that say who is meant.
    meant: Vec<NodeId>,
}

impl Consequence {
    /// The consequences of each of the plan's provisions, in their order; `steps` finds those of a provision, if it may be effective.
    pub(super) fn of_all<'p>(laws: &Laws, plan: &'p Plan, steps: impl Fn(ProvisionId) -> Option<&'p ProvisionSteps>) -> Vec<Vec<Consequence>> {
        let of = |s: &ProvisionSteps| {
            let p = &laws.provisions[s.id.ix()];
            let Head::Norm(norm) = &p.head else { return Vec::new() };
            if norm.otherwise.is_empty() {
                return Vec::new();
            }
            let mut asked = Vec::new();
            let conditions = p.when.iter().copied().chain(p.unless.iter().map(|u| u.0));
            conditions.for_each(|e| {
                facts(laws, e, &mut asked);
            });
            let follows = |id: &ProvisionId| {
                let mut parts = Vec::new();
                laws.provisions[id.ix()].when.into_iter().for_each(|e| conjuncts(laws, e, &mut parts));
                let meant = parts.into_iter().filter(|e| {
                    let mut read = Vec::new();
                    facts(laws, *e, &mut read) && !read.is_empty() && read.iter().all(|f| asked.contains(f) || laws.facts[f.ix()].of_person)
                });
                Some(Consequence {
                    id: *id,
                    in_force: steps(*id)?.in_force,
                    meant: meant.filter_map(|e| plan.of_expr(e)).collect(),
                })
            };
            norm.otherwise.iter().filter_map(follows).collect()
        };
        plan.provisions.iter().map(of).collect()
    }

    /// The provision, if it can follow for this person.
    pub(super) fn for_person(&self, values: &Values) -> Option<ProvisionId> {
        let can = values.may(self.in_force) && self.meant.iter().all(|n| values.may(*n));
        can.then_some(self.id)
    }
}

/// The facts that an expression reads; false if it reads anything else that differs from person to person.
fn facts(laws: &Laws, e: ExprId, found: &mut Vec<FactId>) -> bool {
    let mut alone = true;
    laws.walk(e, &mut |kind| match kind {
        Kind::Fact(f) if !found.contains(f) => found.push(*f),
        Kind::Conclusion(_) | Kind::Window(_) | Kind::EvaluationDate => alone = false,
        _ => {}
    });
    alone
}

/// The parts of a conjunction, through definitions.
fn conjuncts(laws: &Laws, e: ExprId, parts: &mut Vec<ExprId>) {
    match laws.expr(e).kind {
        Kind::And(a, b) => [a, b].into_iter().for_each(|part| conjuncts(laws, part, parts)),
        Kind::Define(_, a) => conjuncts(laws, a, parts),
        _ => parts.push(e),
    }
}
