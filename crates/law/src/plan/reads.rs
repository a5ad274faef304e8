//! Which steps each step reads, close together in memory: what is asked of a plan for every person goes over thousands of them.

use super::{NodeId, Op, Plan};

/// What every step of a plan reads; widths of a step count as the step itself.
#[derive(Debug, Clone, Default)]
pub(super) struct Reads {
    steps: Vec<NodeId>,
    /// For each step where its part of `steps` ends.
    ends: Vec<u32>,
    /// For each step: does the person decide which of them matter, or does it read a fact?
    chosen: Vec<bool>,
}

impl Reads {
    pub(super) fn new(plan: &Plan) -> Reads {
        let mut reads = Reads::default();
        for (n, node) in (0..).map(NodeId).zip(&plan.nodes) {
            plan.operands(n, &mut |o| reads.steps.push(plan.source(o)));
            reads.ends.push(reads.steps.len() as u32);
            reads
                .chosen
                .push(matches!(node.op, Op::Input(_) | Op::Select(..) | Op::Decide(_) | Op::DecideState(_)));
        }
        reads
    }

    /// The steps that a step reads; all stand before it.
    #[inline]
    pub(super) fn of(&self, n: NodeId) -> &[NodeId] {
        let first = n.ix().checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.steps[first as usize..self.ends[n.ix()] as usize]
    }

    /// Does the person decide which of the steps that it reads matter, or does it read a fact?
    #[inline]
    pub(super) fn is_chosen(&self, n: NodeId) -> bool {
        self.chosen[n.ix()]
    }
}
