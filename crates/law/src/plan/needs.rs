//! Which facts would settle a step that is unknown.

use super::scalar::Values;
use super::{Decision, NodeId, Op, Plan, ProvisionSteps, Slot};
use crate::model::{FactId, Laws};

/// The facts that a plan reads, in the order of their declaration, and which of them each slot belongs to.
#[derive(Debug, Clone, Default)]
pub(super) struct Asked {
    pub(super) facts: Vec<FactId>,
    /// For each slot the place of its fact; none for the day of evaluation.
    pub(super) of_slot: Vec<Option<u32>>,
}

impl Asked {
    pub(super) fn new(laws: &Laws, slots: &[Slot]) -> Asked {
        let stays = laws.fact("stays");
        let fact = |slot: &Slot| match slot {
            Slot::Fact(f) => Some(*f),
            Slot::Window(_) => stays,
            Slot::Evaluation => None,
        };
        let mut facts: Vec<FactId> = slots.iter().filter_map(fact).collect();
        facts.sort_unstable();
        facts.dedup();
        let place = |f: FactId| facts.binary_search(&f).ok().map(|at| at as u32);
        let of_slot = slots.iter().map(|s| fact(s).and_then(place)).collect();
        Asked { facts, of_slot }
    }
}

/// The facts behind unknown steps of one person. They are found once for a step, from those that it reads, however many answers rest on it.
#[derive(Debug)]
pub struct Needs<'a> {
    plan: &'a Plan,
    values: &'a Values,
    /// For each step the number of its set, once it was asked for; known steps have the empty one.
    set_of: Vec<u32>,
    sets: Sets,
}

/// In [`Needs::set_of`]: nobody asked for it yet.
const NOT_YET: u32 = u32::MAX;

/// Sets of facts as bits, one after the other; the first is empty.
#[derive(Debug)]
struct Sets {
    /// Words of a set.
    words: usize,
    bits: Vec<u64>,
}

impl Sets {
    fn new(facts: usize) -> Sets {
        let words = facts.div_ceil(64).max(1);
        Sets { words, bits: vec![0; words] }
    }

    /// The set of one fact.
    fn one(&mut self, fact: usize) -> u32 {
        let set = self.push();
        self.bits[set as usize * self.words + fact / 64] |= 1 << (fact % 64);
        set
    }

    fn push(&mut self) -> u32 {
        let set = (self.bits.len() / self.words) as u32;
        self.bits.resize(self.bits.len() + self.words, 0);
        set
    }

    /// Both together.
    #[inline]
    fn union(&mut self, a: u32, b: u32) -> u32 {
        match (a, b) {
            (set, 0) | (0, set) => set,
            _ if a == b => a,
            _ => self.merged(a, b),
        }
    }

    /// Both together; one of the two if it holds the other.
    fn merged(&mut self, a: u32, b: u32) -> u32 {
        let (from_a, from_b) = (a as usize * self.words, b as usize * self.words);
        let (mut in_a, mut in_b) = (true, true);
        for (x, y) in self.bits[from_a..][..self.words].iter().zip(&self.bits[from_b..][..self.words]) {
            in_a &= y & !x == 0;
            in_b &= x & !y == 0;
        }
        if in_a {
            return a;
        }
        if in_b {
            return b;
        }
        let set = self.push();
        let to = set as usize * self.words;
        for i in 0..self.words {
            self.bits[to + i] = self.bits[from_a + i] | self.bits[from_b + i];
        }
        set
    }

    /// The facts of a set, of all that there are.
    fn facts(&self, set: u32, all: &[FactId]) -> Vec<FactId> {
        let bits = &self.bits[set as usize * self.words..][..self.words];
        let mut facts = Vec::with_capacity(bits.iter().map(|w| w.count_ones() as usize).sum());
        for (word, of) in bits.iter().zip(all.chunks(64)) {
            let mut left = *word;
            while left != 0 {
                facts.push(of[left.trailing_zeros() as usize]);
                left &= left - 1;
            }
        }
        facts
    }
}

impl<'a> Needs<'a> {
    /// For the values of one person.
    pub fn new(plan: &'a Plan, values: &'a Values) -> Needs<'a> {
        Needs {
            plan,
            values,
            set_of: vec![NOT_YET; plan.nodes.len()],
            sets: Sets::new(plan.index.asked.facts.len()),
        }
    }

    /// The facts that would settle these steps, in the order of their declaration; none for steps that are known.
    pub fn of(&mut self, nodes: &[NodeId]) -> Vec<FactId> {
        let set = self.set_of_all(nodes.iter().copied());
        self.sets.facts(set, &self.plan.index.asked.facts)
    }

    /// The facts that would settle what a provision computes: its day, sums and fee.
    pub fn of_parts(&mut self, s: &ProvisionSteps) -> Vec<FactId> {
        let parts = [s.due, s.amount, s.amount_to, s.until, s.fee];
        let set = self.set_of_all(parts.into_iter().flatten());
        self.sets.facts(set, &self.plan.index.asked.facts)
    }

    fn set_of_all(&mut self, nodes: impl Iterator<Item = NodeId>) -> u32 {
        nodes.fold(0, |all, n| {
            let set = self.set_of(n);
            self.sets.union(all, set)
        })
    }

    /// The set of a step. A step reads only earlier ones, so this ends, as deep as the plan is.
    fn set_of(&mut self, n: NodeId) -> u32 {
        if self.values.get(n).is_some() {
            return 0;
        }
        let found = self.set_of[n.ix()];
        if found != NOT_YET {
            return found;
        }
        let plan = self.plan;
        let set = if plan.index.reads.is_chosen(n) {
            self.chosen(n)
        } else {
            self.set_of_all(plan.index.reads.of(n).iter().copied())
        };
        self.set_of[n.ix()] = set;
        set
    }

    /// The facts behind an unknown step that reads a fact, or of whose steps only some matter to this person.
    fn chosen(&mut self, n: NodeId) -> u32 {
        let (plan, values) = (self.plan, self.values);
        match plan.nodes[n.ix()].op {
            Op::Input(slot) => plan.index.asked.of_slot[slot as usize].map_or(0, |fact| self.sets.one(fact as usize)),
            Op::Select(c, a, b) => self.set_of(match values.get(c) {
                None => c,
                Some(0) => b,
                Some(_) => a,
            }),
            Op::Decide(d) | Op::DecideState(d) => {
                let d = &plan.decisions[d as usize];
                // A contradiction stays one, whatever else becomes known.
                if d.cumulative.is_none() && contradict(d, values) {
                    return 0;
                }
                let mut set = 0;
                for (e, v) in d.effective.iter().zip(&d.values).filter(|(e, _)| values.may(**e)) {
                    let applies = self.set_of(*e);
                    set = self.sets.union(set, applies);
                    // If no fact can settle whether it applies, what it would say is of no use.
                    if values.is_true(*e) || applies != 0 {
                        let said = self.set_of(*v);
                        set = self.sets.union(set, said);
                    }
                }
                set
            }
            _ => 0,
        }
    }
}

/// Do two provisions that surely apply say different things?
fn contradict(d: &Decision, values: &Values) -> bool {
    let sure = d.effective.iter().zip(&d.values).filter(|(e, _)| values.is_true(**e));
    let mut said = sure.filter_map(|(_, v)| values.get(*v));
    let first = said.next();
    said.any(|v| Some(v) != first)
}

impl Plan {
    /// As [`Needs::of`], once.
    pub fn needs(&self, values: &Values, nodes: &[NodeId]) -> Vec<FactId> {
        Needs::new(self, values).of(nodes)
    }
}
