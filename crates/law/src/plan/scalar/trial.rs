//! What if a fact were known? Of all steps only those are computed again which rest on it, behind which a goal waits, and which are open.
//!
//! Three-valued logic helps: what is known stays as it is when an unknown fact becomes known. [`Op::Coalesce`], [`Op::Certain`],
//! [`Op::Known`] and [`Op::DecideState`] are the exceptions, and all that reads them.

use super::{Line, Short, UNKNOWN, Values};
use crate::model::{FactId, Laws};
use crate::plan::{NodeId, Op, Plan, Slot};

/// On which facts each step of a plan rests; the same for every person.
#[derive(Debug, Clone)]
pub(in crate::plan) struct Behind {
    /// Words of a set of facts.
    words: usize,
    /// For each step its set, as bits by the places of [`Asked`](crate::plan::needs::Asked).
    sets: Vec<u64>,
    /// Steps that keep their value, once known, whatever else becomes known.
    steady: Vec<bool>,
}

impl Behind {
    fn new(plan: &Plan) -> Behind {
        let words = plan.index.asked.facts.len().div_ceil(64).max(1);
        let mut behind = Behind {
            words,
            sets: vec![0; words * plan.nodes.len()],
            steady: Vec::with_capacity(plan.nodes.len()),
        };
        for (i, node) in plan.nodes.iter().enumerate() {
            let mut steady = !matches!(node.op, Op::Coalesce(..) | Op::Certain(_) | Op::Known(_) | Op::DecideState(_));
            let (earlier, own) = behind.sets.split_at_mut(i * words);
            if let Op::Input(slot) = node.op
                && let Some(fact) = plan.index.asked.of_slot[slot as usize]
            {
                own[fact as usize / 64] |= 1 << (fact % 64);
            }
            plan.operands(NodeId(i as u32), &mut |o| {
                steady &= behind.steady[o.ix()];
                for (word, of) in own.iter_mut().zip(&earlier[o.ix() * words..][..words]) {
                    *word |= of;
                }
            });
            behind.steady.push(steady);
        }
        behind
    }

    fn rests(&self, step: u32, fact: usize) -> bool {
        self.sets[step as usize * self.words + fact / 64] >> (fact % 64) & 1 == 1
    }
}

/// One person, and what is still open.
pub(crate) struct Trial<'a> {
    laws: &'a Laws,
    plan: &'a Plan,
    behind: &'a Behind,
    inputs: Vec<Option<i64>>,
    /// As it is without the facts that are tried.
    before: &'a Values,
    values: Values,
    /// Goals, and the facts that each waits for, in order.
    goals: Vec<(NodeId, &'a [FactId])>,
    /// The open steps that goals rest on.
    open: Vec<Line>,
    /// Those of them that rest on the fact that is tried, and how many goals wait for it there.
    again: Vec<(Line, u32)>,
    /// For each step how many goals wait there for the fact that is tried.
    waiting: Vec<u32>,
}

impl<'a> Trial<'a> {
    /// For goals that are unknown now, and the facts that each waits for, in order; `before` is the plan's own run over `inputs`.
    pub(crate) fn new(laws: &'a Laws, plan: &'a Plan, inputs: Vec<Option<i64>>, before: &'a Values, goals: Vec<(NodeId, &'a [FactId])>) -> Trial<'a> {
        let behind = plan.behind.get_or_init(|| Behind::new(plan));
        let fixed = |n: NodeId| before.get(n).is_some() && behind.steady[n.ix()];
        // One more, for states that nobody reads.
        let mut wanted = vec![false; plan.nodes.len() + 1];
        for (goal, _) in &goals {
            wanted[goal.ix()] = true;
        }
        // A step reads only earlier ones.
        for n in (0..plan.nodes.len() as u32).rev().map(NodeId) {
            if wanted[n.ix()] {
                wanted[n.ix()] = !fixed(n);
            }
            if wanted[n.ix()] {
                plan.index.reads.of(n).iter().for_each(|o| wanted[o.ix()] = true);
            }
        }
        // The state of a decision comes about with its value.
        let needed = |line: &Line| wanted[line.to as usize] || line.short == Short::Decide && wanted[line.b as usize];
        let open = plan.code.lines.iter().filter(|l| needed(l)).copied().collect();
        Trial {
            laws,
            plan,
            behind,
            inputs,
            before,
            values: before.clone(),
            goals,
            open,
            again: Vec::new(),
            waiting: vec![0; plan.nodes.len()],
        }
    }

    /// How many of the goals that wait for the fact these answers settle, all told; `stored` gives what an answer puts into a slot of the fact.
    pub(crate) fn settled(&mut self, fact: FactId, answers: &[i64], stored: impl Fn(Slot, i64) -> Option<i64>) -> usize {
        let Ok(place) = self.plan.index.asked.facts.binary_search(&fact) else {
            return 0;
        };
        for (goal, needs) in &self.goals {
            self.waiting[goal.ix()] += u32::from(needs.binary_search(&fact).is_ok());
        }
        let rests = self.open.iter().filter(|line| self.behind.rests(line.to, place));
        self.again.clear();
        self.again.extend(rests.map(|line| (*line, self.waiting[line.to as usize])));
        for (goal, _) in &self.goals {
            self.waiting[goal.ix()] = 0;
        }
        let asked: Vec<(usize, Option<i64>)> = (0..self.inputs.len())
            .filter(|s| self.plan.index.asked.of_slot[*s] == Some(place as u32))
            .map(|s| (s, self.inputs[s]))
            .collect();
        let mut settled = 0;
        for answer in answers {
            for (slot, _) in &asked {
                self.inputs[*slot] = stored(self.plan.slots[*slot], *answer);
            }
            for (line, goals) in &self.again {
                let value = self.plan.run_line(&self.plan.code, line, self.laws, &self.inputs, &mut self.values);
                settled += if value == UNKNOWN { 0 } else { *goals as usize };
            }
        }
        for (slot, value) in asked {
            self.inputs[slot] = value;
        }
        for (line, _) in &self.again {
            self.values.take(&self.plan.code, line.to, self.before);
            if line.short == Short::Decide {
                self.values.take(&self.plan.code, line.b, self.before);
            }
        }
        settled
    }
}
