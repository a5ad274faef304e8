//! Which facts would settle a step that is unknown.

use super::scalar::Values;
use super::{NodeId, Op, Plan, ProvisionSteps, Slot};
use crate::model::{FactId, Laws};

/// Looks for the facts behind unknown steps of one person. What it marks while it looks is used again for the next step.
#[derive(Debug)]
pub struct Needs<'a> {
    laws: &'a Laws,
    plan: &'a Plan,
    values: &'a Values,
    /// The search in which a step was last seen.
    seen: Vec<u32>,
    search: u32,
    stack: Vec<NodeId>,
}

impl<'a> Needs<'a> {
    /// For the values of one person.
    pub fn new(laws: &'a Laws, plan: &'a Plan, values: &'a Values) -> Needs<'a> {
        Needs {
            laws,
            plan,
            values,
            seen: vec![0; plan.nodes.len()],
            search: 0,
            stack: Vec::new(),
        }
    }

    /// The facts that would settle these steps, in the order of their declaration; none for steps that are known.
    pub fn of(&mut self, nodes: &[NodeId]) -> Vec<FactId> {
        self.stack.clear();
        self.stack.extend_from_slice(nodes);
        self.find()
    }

    /// The facts that would settle what a provision computes: its day, sums and fee.
    pub fn of_parts(&mut self, s: &ProvisionSteps) -> Vec<FactId> {
        self.stack.clear();
        self.stack.extend([s.due, s.amount, s.amount_to, s.until, s.fee].into_iter().flatten());
        self.find()
    }

    fn find(&mut self) -> Vec<FactId> {
        let (plan, values, stack) = (self.plan, self.values, &mut self.stack);
        self.search += 1;
        let mut facts = Vec::new();
        while let Some(n) = stack.pop() {
            if values.get(n).is_some() || std::mem::replace(&mut self.seen[n.ix()], self.search) == self.search {
                continue;
            }
            match plan.nodes[n.ix()].op {
                Op::Input(s) => match plan.slots[s as usize] {
                    Slot::Fact(f) => facts.push(f),
                    Slot::Window(_) => facts.extend(self.laws.fact("stays")),
                    Slot::Evaluation => {}
                },
                Op::Select(c, a, b) => match values.get(c) {
                    None => stack.push(c),
                    Some(0) => stack.push(b),
                    Some(_) => stack.push(a),
                },
                Op::Decide(d) | Op::DecideState(d) => {
                    let d = &plan.decisions[d as usize];
                    for (e, v) in d.effective.iter().zip(&d.values) {
                        if values.may(*e) {
                            stack.extend([*e, *v]);
                        }
                    }
                }
                _ => plan.operands(n, &mut |o| stack.push(o)),
            }
        }
        facts.sort_unstable();
        facts.dedup();
        facts
    }
}

impl Plan {
    /// As [`Needs::of`], once.
    pub fn needs(&self, laws: &Laws, values: &Values, nodes: &[NodeId]) -> Vec<FactId> {
        Needs::new(laws, self, values).of(nodes)
    }
}
