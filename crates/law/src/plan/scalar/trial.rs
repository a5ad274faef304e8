//! What if a fact were known? Only the steps are computed again that read something which changed.
//!
//! Most steps behind a fact stay open when it becomes known, since they wait for others too: what follows from an answer is soon found.
//! And three-valued logic helps: what is known stays as it is when an unknown fact becomes known. [`Op::Coalesce`], [`Op::Certain`],
//! [`Op::Known`] and [`Op::DecideState`] are the exceptions, and all that reads them.

use super::{Short, Values};
use crate::model::{FactId, Laws};
use crate::plan::{NodeId, Op, Plan, Slot};

/// Which lines read what, in the order in which lines run; the same for every person.
#[derive(Debug, Clone)]
pub(in crate::plan) struct Readers {
    lines: Vec<u32>,
    /// For each step, and after them for each slot, where its part of `lines` ends.
    ends: Vec<u32>,
    /// How many steps there are, the one for states that nobody reads included.
    steps: usize,
    /// For each step the line that yields it; none for constants.
    line_of: Vec<Option<u32>>,
    /// Steps that keep their value, once known, whatever else becomes known.
    steady: Vec<bool>,
}

impl Readers {
    fn new(plan: &Plan) -> Readers {
        let steps = plan.nodes.len() + 1;
        let mut line_of = vec![None; steps];
        let mut read = Vec::new();
        for (line, at) in plan.code.lines.iter().zip(0u32..) {
            line_of[line.to as usize] = Some(at);
            if line.short == Short::Decide {
                line_of[line.b as usize] = Some(at);
            }
            if line.short == Short::Input {
                read.push((steps as u32 + line.a, at));
            }
            read.extend(plan.index.reads.of(NodeId(line.to)).iter().map(|step| (step.0, at)));
        }
        read.sort_unstable();
        read.dedup();
        let mut ends = vec![0; steps + plan.slots.len()];
        for (of, _) in &read {
            ends[*of as usize] += 1;
        }
        let mut end = 0;
        for count in &mut ends {
            end += *count;
            *count = end;
        }
        let mut steady: Vec<bool> = Vec::with_capacity(steps);
        for (n, node) in (0..).map(NodeId).zip(&plan.nodes) {
            let by_itself = !matches!(node.op, Op::Coalesce(..) | Op::Certain(_) | Op::Known(_) | Op::DecideState(_));
            steady.push(by_itself && plan.index.reads.of(n).iter().all(|step| steady[step.ix()]));
        }
        Readers {
            lines: read.into_iter().map(|(_, line)| line).collect(),
            ends,
            steps,
            line_of,
            steady,
        }
    }

    fn of_step(&self, step: u32) -> &[u32] {
        self.part(step as usize)
    }

    fn of_slot(&self, slot: usize) -> &[u32] {
        self.part(self.steps + slot)
    }

    fn part(&self, at: usize) -> &[u32] {
        let first = at.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.lines[first as usize..self.ends[at] as usize]
    }
}

/// One person, and what is still open.
pub(crate) struct Trial<'a> {
    laws: &'a Laws,
    plan: &'a Plan,
    readers: &'a Readers,
    inputs: Vec<Option<i64>>,
    values: Values,
    /// Goals in the order of their steps, and the facts that each waits for, in order.
    goals: Vec<(NodeId, &'a [FactId])>,
    /// Lines that may yield something else and on which a goal rests.
    open: Lines,
    /// Those of them that are to run.
    waiting: Lines,
    /// Steps that have another value than before the trial, and the one that they had.
    changed: Vec<(u32, i64)>,
    /// The same of values of 128 bits, by their places.
    wide_changed: Vec<(usize, i128)>,
}

impl<'a> Trial<'a> {
    /// For goals that are unknown now, and the facts that each waits for, in order; `values` is the plan's own run over `inputs`.
    pub(crate) fn new(laws: &'a Laws, plan: &'a Plan, inputs: Vec<Option<i64>>, values: Values, mut goals: Vec<(NodeId, &'a [FactId])>) -> Trial<'a> {
        goals.sort_by_key(|(step, _)| *step);
        let readers = plan.readers.get_or_init(|| Readers::new(plan));
        let lines = &plan.code.lines;
        let mut open = Lines::none(lines.len());
        let mut found: Vec<NodeId> = goals.iter().map(|(step, _)| *step).collect();
        while let Some(step) = found.pop() {
            let fixed = values.get(step).is_some() && readers.steady[step.ix()];
            if let Some(line) = readers.line_of[step.ix()].filter(|line| !fixed && !open.has(*line)) {
                open.put(line);
                found.extend_from_slice(plan.index.reads.of(step));
            }
        }
        Trial {
            laws,
            plan,
            readers,
            inputs,
            values,
            goals,
            waiting: Lines::none(lines.len()),
            open,
            changed: Vec::new(),
            wide_changed: Vec::new(),
        }
    }

    /// How many of the goals that wait for the fact these answers settle, all told; `stored` gives what an answer puts into a slot of the fact.
    pub(crate) fn settled(&mut self, fact: FactId, answers: &[i64], stored: impl Fn(Slot, i64) -> Option<i64>) -> usize {
        let Ok(place) = self.plan.index.asked.facts.binary_search(&fact) else {
            return 0;
        };
        let of_slot = &self.plan.index.asked.of_slot;
        let slots: Vec<usize> = (0..self.inputs.len()).filter(|s| of_slot[*s] == Some(place as u32)).collect();
        let before: Vec<Option<i64>> = slots.iter().map(|s| self.inputs[*s]).collect();
        let mut settled = 0;
        for answer in answers {
            for slot in &slots {
                self.inputs[*slot] = stored(self.plan.slots[*slot], *answer);
                self.wait(self.readers.of_slot(*slot));
            }
            settled += self.follow(fact);
            self.take_back();
        }
        for (slot, value) in slots.into_iter().zip(before) {
            self.inputs[slot] = value;
        }
        settled
    }

    /// Runs the lines that wait, and those that read what they change; how many goals that wait for the fact become known.
    fn follow(&mut self, fact: FactId) -> usize {
        let mut settled = 0;
        // A line reads only what earlier ones yield.
        for word in 0..self.waiting.0.len() {
            while let Some(line) = self.waiting.take_first(word) {
                let line = self.plan.code.lines[line];
                let before = self.values.cells[line.to as usize];
                // The state of a decision comes about with its value.
                let state = (line.short == Short::Decide).then(|| (line.b, self.values.cells[line.b as usize]));
                let wide = (line.short == Short::Other).then(|| self.values.wide_of(&self.plan.code, line.to)).flatten();
                self.plan.run_line(&self.plan.code, &line, self.laws, &self.inputs, &mut self.values);
                if let Some((at, value)) = wide
                    && self.values.wide[at] != value
                {
                    self.wide_changed.push((at, value));
                    self.wait(self.readers.of_step(line.to));
                }
                for (step, before) in std::iter::once((line.to, before)).chain(state) {
                    if self.values.cells[step as usize] == before {
                        continue;
                    }
                    self.changed.push((step, before));
                    self.wait(self.readers.of_step(step));
                    settled += self.goals_at(step).filter(|needs| needs.binary_search(&fact).is_ok()).count();
                }
            }
        }
        settled
    }

    /// These lines are to run, if they are open.
    fn wait(&mut self, lines: &[u32]) {
        for line in lines {
            let (word, bit) = (*line as usize / 64, 1 << (line % 64));
            self.waiting.0[word] |= self.open.0[word] & bit;
        }
    }

    /// What each goal at a step waits for.
    fn goals_at(&self, step: u32) -> impl Iterator<Item = &'a [FactId]> + '_ {
        let first = self.goals.partition_point(|(goal, _)| goal.0 < step);
        self.goals[first..].iter().take_while(move |(goal, _)| goal.0 == step).map(|(_, needs)| *needs)
    }

    fn take_back(&mut self) {
        for (step, before) in self.changed.drain(..) {
            self.values.cells[step as usize] = before;
        }
        for (at, before) in self.wide_changed.drain(..) {
            self.values.wide[at] = before;
        }
    }
}

/// Some of a plan's lines, as bits.
struct Lines(Vec<u64>);

impl Lines {
    fn none(lines: usize) -> Lines {
        Lines(vec![0; lines.div_ceil(64)])
    }

    fn has(&self, line: u32) -> bool {
        self.0[line as usize / 64] >> (line % 64) & 1 == 1
    }

    fn put(&mut self, line: u32) {
        self.0[line as usize / 64] |= 1 << (line % 64);
    }

    /// The first line of a word of bits, which it takes out.
    fn take_first(&mut self, word: usize) -> Option<usize> {
        let bits = self.0[word];
        self.0[word] = bits & bits.wrapping_sub(1);
        (bits != 0).then(|| word * 64 + bits.trailing_zeros() as usize)
    }
}
