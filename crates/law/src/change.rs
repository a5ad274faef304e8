//! What would change an answer: the nearest values of the facts at which it would be another one.

use crate::answer::{Engine, State, conclusion_state};
use crate::day::Day;
use crate::explain::Target;
use crate::facts::Facts;
use crate::model::{FactId, Kind, Laws, ProvisionId, Says, Type};
use crate::plan::scalar::Values;
use crate::plan::{Plan, PlanError, Slot};
use crate::question::bounds;

/// An outcome: value (for a provision 1 or 0) and state.
pub type Outcome = (Option<i64>, State);

/// A fact that would change the answer.
#[derive(Debug, Clone)]
pub struct Change {
    /// Which fact; `None`: the evaluation date.
    pub fact: Option<FactId>,
    /// What it is now.
    pub now: Option<i64>,
    /// With this value …
    pub then: i64,
    /// … the answer would be this.
    pub outcome: Outcome,
}

/// The outcome of a target in computed values.
fn outcome(plan: &Plan, values: &Values, target: Target) -> Outcome {
    match target {
        Target::Conclusion(c) => match plan.conclusion(c) {
            Some(s) => conclusion_state(values.get(s.value), values.get(s.state), values.get(s.sure)),
            None => (None, State::NoRule),
        },
        Target::Provision(p) => match plan.provision(p) {
            Some(s) => match values.get(s.effective) {
                Some(1) => (
                    values.get(s.due.or(s.amount).or(s.until).unwrap_or(s.effective)).or(Some(1)),
                    State::of_sure(values.get(s.sure)),
                ),
                Some(_) => (None, State::NoRule),
                None => (None, State::Unknown),
            },
            None => (None, State::NoRule),
        },
    }
}

impl Engine {
    /// The nearest changes, fact by fact: for numbers and dates the next bound below and above, for lists and yes/no every other value.
    /// Facts that are unknown are tried too: their answers tell why they would be asked.
    ///
    /// # Errors
    /// See [`PlanError`].
    pub fn what_would_change(&self, facts: &Facts, on: Day, target: Target) -> Result<Vec<Change>, PlanError> {
        let laws = &self.laws;
        let plan = self.plan_for(facts)?;
        let mut inputs = facts.inputs(laws, &plan, on);
        let mut values = Values::default();
        plan.run(laws, &inputs, &mut values);
        let base = outcome(&plan, &values, target);
        let involved = involved(laws, &plan, target);
        let mut changes = Vec::new();
        for slot in 0..plan.slots.len() {
            let (fact, ty) = match plan.slots[slot] {
                Slot::Fact(f) if involved.contains(&f) => (Some(f), laws.facts[f.ix()].ty),
                Slot::Evaluation => (None, Type::Date),
                _ => continue,
            };
            let now = inputs[slot];
            for side in candidates(laws, &plan, fact, ty, now, target) {
                // Each side is searched from the present value outward; the first that changes anything is told.
                for then in side {
                    inputs[slot] = Some(then);
                    plan.run(laws, &inputs, &mut values);
                    let new = outcome(&plan, &values, target);
                    if (new.0, same_kind(new.1)) != (base.0, same_kind(base.1)) {
                        changes.push(Change { fact, now, then, outcome: new });
                        break;
                    }
                }
            }
            inputs[slot] = now;
        }
        Ok(changes)
    }
}

/// Known, verify and not certain differ in confidence, not in the answer.
fn same_kind(s: State) -> State {
    if s.has_value() { State::Known } else { s }
}

/// The facts that the provisions behind a target read.
fn involved(laws: &Laws, plan: &Plan, target: Target) -> Vec<FactId> {
    let mut provisions: Vec<ProvisionId> = match target {
        Target::Conclusion(c) => plan.conclusion(c).map(|s| s.provisions.clone()).unwrap_or_default(),
        Target::Provision(p) => vec![p],
    };
    let mut facts = Vec::new();
    let mut i = 0;
    while let Some(id) = provisions.get(i).copied() {
        i += 1;
        let p = &laws.provisions[id.ix()];
        facts.extend(p.anchor);
        if let Some(s) = plan.provision(id) {
            for e in &s.displaced_by {
                if !provisions.contains(e) {
                    provisions.push(*e);
                }
            }
        }
        // What a norm computes does not change whether it applies.
        let all = p.expressions().filter(|(says, _)| !says.is_head() || *says == Says::Value);
        for (_, e) in all {
            laws.walk(e, &mut |k| match k {
                Kind::Fact(f) => facts.push(*f),
                Kind::Conclusion(c) => {
                    for q in plan.conclusion(*c).map(|s| s.provisions.clone()).unwrap_or_default() {
                        if !provisions.contains(&q) {
                            provisions.push(q);
                        }
                    }
                }
                _ => {}
            });
        }
    }
    facts.sort_unstable();
    facts.dedup();
    facts
}

/// Values to try, one list for each direction, nearest first.
fn candidates(laws: &Laws, plan: &Plan, fact: Option<FactId>, ty: Type, now: Option<i64>, target: Target) -> Vec<Vec<i64>> {
    match ty {
        Type::YesNo => vec![vec![0], vec![1]].into_iter().filter(|v| Some(v[0]) != now).collect(),
        Type::Enum(e) => (0..laws.enums[e.ix()].members.len() as i64)
            .filter(|v| Some(*v) != now)
            .map(|v| vec![v])
            .collect(),
        Type::Country | Type::Stays => Vec::new(),
        _ => {
            let mut marks: Vec<i64> = fact.map(|f| bounds(laws).swap_remove(f.ix())).unwrap_or_default();
            let considered = match target {
                Target::Conclusion(c) => plan.conclusion(c).map(|s| s.provisions.clone()).unwrap_or_default(),
                Target::Provision(p) => vec![p],
            };
            // The days on which the provisions come into and go out of force.
            for p in considered.iter().map(|p| &laws.provisions[p.ix()]).filter(|p| p.anchor == fact) {
                marks.extend(p.in_force.from.map(|d| i64::from(d.0)));
                marks.extend(p.in_force.to.map(|d| i64::from(d.0)));
            }
            let (low, high) = fact.map_or((i64::MIN, i64::MAX), |f| (laws.facts[f.ix()].low, laws.facts[f.ix()].high));
            let mut all: Vec<i64> = marks
                .iter()
                .flat_map(|m| [m - 1, *m, m + 1])
                .filter(|v| (low..=high).contains(v) && Some(*v) != now)
                .collect();
            all.sort_unstable();
            all.dedup();
            match now {
                None => vec![all],
                Some(n) => {
                    let (mut below, above): (Vec<i64>, Vec<i64>) = all.into_iter().partition(|v| *v < n);
                    below.reverse();
                    vec![below, above]
                }
            }
        }
    }
}
