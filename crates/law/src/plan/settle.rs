//! Can a fact still settle what is unknown? As steps of the plan, so that one person and a column of millions get the same answer.
//!
//! A step is unknown because somebody has not said a fact, or because something is not held: no rule on a conclusion that it reads, no row of a table, no
//! figure for that day. Only the first can be settled by asking. A conclusion of which nothing but the second is left is one on which no rule is held.

use super::{Build, NodeId, Op, Slot};

/// What is found out about the steps of one plan.
#[derive(Debug, Default)]
pub(super) struct Settle {
    /// For each step, in order: is it unknown only where a fact is?
    asks: Vec<bool>,
    /// For each step where a fact would settle it: a step that is true or false, never unknown.
    open: Vec<Option<NodeId>>,
}

impl Settle {
    /// The state of a conclusion (see [`Op::DecideState`]) which these provisions may decide. Where none surely does, and whether one does cannot be settled
    /// by any fact, no rule is held. A provision that surely applies but whose figure is missing leaves it unknown: there is a rule.
    pub(super) fn state(&mut self, b: &mut Build, effective: &[NodeId], state: NodeId) -> NodeId {
        if b.known(state).is_some() || effective.iter().all(|e| self.asks(b, *e)) {
            return state;
        }
        let mut applies = b.truth(false);
        for e in effective {
            let (surely, open) = (b.certain(*e), self.open(b, *e));
            let may = b.or(surely, open);
            applies = b.or(applies, may);
        }
        let (unknown, no_rule) = (b.number(3), b.number(2));
        let unknown = b.eq(state, unknown);
        let closed = b.not(applies);
        let dead = b.and(unknown, closed);
        b.select(dead, no_rule, state)
    }

    /// Is it unknown only where a fact is?
    fn asks(&mut self, b: &Build, n: NodeId) -> bool {
        while self.asks.len() <= n.ix() {
            let next = NodeId(self.asks.len() as u32);
            let mut asks = !matches!(
                b.node(next).op,
                Op::Decide(_)
                    | Op::Lookup(_)
                    | Op::Series(..)
                    | Op::SeriesSure(..)
                    | Op::Accrue(..)
                    | Op::AccrueSure(..)
                    | Op::AddMonths(..)
                    | Op::AddWorking(..)
                    | Op::Moved(..)
                    | Op::Quotient(..)
            );
            b.plan.operands(next, &mut |o| asks &= self.asks[o.ix()]);
            self.asks
                .push(asks || matches!(b.node(next).op, Op::Certain(_) | Op::Known(_) | Op::DecideState(_)));
        }
        self.asks[n.ix()]
    }

    /// Where it could still be settled whether one of these provisions applies, or what one says that surely does.
    fn decision(&mut self, b: &mut Build, effective: &[NodeId], values: &[NodeId]) -> NodeId {
        let mut open = b.truth(false);
        for (e, v) in effective.iter().zip(values) {
            let (whether, value, surely) = (self.open(b, *e), self.open(b, *v), b.certain(*e));
            let value = b.and(surely, value);
            let part = b.or(whether, value);
            open = b.or(open, part);
        }
        open
    }

    /// Where a fact would settle the step.
    fn open(&mut self, b: &mut Build, n: NodeId) -> NodeId {
        if let Some(Some(found)) = self.open.get(n.ix()) {
            return *found;
        }
        let found = self.find(b, n);
        if self.open.len() <= n.ix() {
            self.open.resize(n.ix() + 1, None);
        }
        self.open[n.ix()] = Some(found);
        found
    }

    fn find(&mut self, b: &mut Build, n: NodeId) -> NodeId {
        let unknown = |b: &mut Build| {
            let known = b.is_known(n);
            b.not(known)
        };
        let node = b.node(n);
        match node.op {
            Op::Const(_) | Op::Certain(_) | Op::Known(_) | Op::DecideState(_) => b.truth(false),
            Op::Input(slot) if b.plan.slots[slot as usize] == Slot::Evaluation => b.truth(false),
            _ if self.asks(b, n) => unknown(b),
            // Their parts may be unknown while they are not.
            Op::And(..) | Op::Or(..) => {
                let mut leaves = Vec::new();
                leaves_of(b, n, matches!(node.op, Op::And(..)), &mut leaves);
                let open = self.any(b, &leaves);
                let unknown = unknown(b);
                b.and(unknown, open)
            }
            Op::Coalesce(x, y) => {
                let open = self.any(b, &[x, y]);
                let unknown = unknown(b);
                b.and(unknown, open)
            }
            Op::Select(c, x, y) => {
                let (which, x, y) = (self.open(b, c), self.open(b, x), self.open(b, y));
                let chosen = b.select(c, x, y);
                let chosen = b.certain(chosen);
                let open = b.or(which, chosen);
                let unknown = unknown(b);
                b.and(unknown, open)
            }
            Op::Decide(d) => {
                let (state, three) = (b.state_of(d), b.number(3));
                let d = b.plan.decisions[d as usize].clone();
                let open = self.decision(b, &d.effective, &d.values);
                // A contradiction stays one, whatever else becomes known.
                let unknown = b.eq(state, three);
                b.and(unknown, open)
            }
            // All others are unknown where anything that they read is.
            _ => {
                let mut reads = Vec::new();
                b.plan.operands(n, &mut |o| reads.push(o));
                self.any(b, &reads)
            }
        }
    }

    fn any(&mut self, b: &mut Build, of: &[NodeId]) -> NodeId {
        let mut open = b.truth(false);
        for n in of {
            let one = self.open(b, *n);
            open = b.or(open, one);
        }
        open
    }
}

/// The parts of a conjunction (or disjunction) of many: none of them decides it alone while it is unknown.
fn leaves_of(b: &Build, n: NodeId, and: bool, leaves: &mut Vec<NodeId>) {
    match b.node(n).op {
        Op::And(x, y) if and => [x, y].into_iter().for_each(|o| leaves_of(b, o, and, leaves)),
        Op::Or(x, y) if !and => [x, y].into_iter().for_each(|o| leaves_of(b, o, and, leaves)),
        _ => leaves.push(n),
    }
}
