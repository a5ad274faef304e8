//! What would change an answer: the nearest values of the facts at which it would be another one.

mod tried;

use self::tried::Tried;
use crate::answer::{Engine, State, conclusion_state};
use crate::day::Day;
use crate::explain::{Target, exposes};
use crate::facts::Facts;
use crate::model::{FactId, Kind, Laws, ProvisionId, Says, Type};
use crate::plan::scalar::Values;
use crate::plan::{Plan, PlanError, Slot};

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
    /// The nearest changes, fact by fact: for numbers and dates the nearest threshold below and above, for lists and yes/no every other value.
    /// Facts that are unknown are tried too: their answers tell why they would be asked.
    ///
    /// Nothing is tried that contradicts what is given, and what belongs together changes together: another entry moves the last stay.
    /// An answer that only moves along with a day (stay until thirty days after the entry) does not count as another one. What is withheld
    /// from the person has no changes: they would tell the step.
    ///
    /// # Errors
    /// See [`PlanError`].
    pub fn what_would_change(&self, facts: &Facts, on: Day, target: Target) -> Result<Vec<Change>, PlanError> {
        let laws = &self.laws;
        let plan = self.plan_for(facts)?;
        let mut tried = Tried::new(self, &plan, facts, on, target);
        if matches!(target, Target::Provision(p) if exposes(laws, p)) && !tried.safe() {
            return Ok(Vec::new());
        }
        let involved = involved(laws, &plan, target);
        let mut changes = Vec::new();
        for slot in &plan.slots {
            match slot {
                Slot::Fact(f) if involved.contains(f) => tried.changes(Some(*f), laws.facts[f.ix()].ty, &mut changes),
                Slot::Evaluation => tried.changes(None, Type::Date, &mut changes),
                _ => {}
            }
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
