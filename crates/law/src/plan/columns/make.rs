//! From the steps of a plan to passes over a block: which steps are needed, in which registers their results are, and one pass for each.
//!
//! All that does not change from block to block is settled here (kind of step, widths, registers, figures), so that a pass begins at
//! once: in a block of [`LANES`](super::LANES) persons its loop takes some nanoseconds, and to find out what to do would take as long.

use super::operands::{Const, Narrow, Operand, Own, Place, Short};
use super::program::{Block, Step};
use super::registers::{Bank, Counts, Width};
use crate::model::Laws;
use crate::plan::fuse::{Fused, fuse};
use crate::plan::{Lane, NodeId, Op, Plan};

/// A step made ready: it reads registers and fills its own.
pub(super) type Pass<'a> = Box<dyn Fn(&mut Bank, &Block<'_>) + Send + Sync + 'a>;

/// Makes passes.
pub(super) struct Maker<'a> {
    pub laws: &'a Laws,
    pub plan: &'a Plan,
    /// Steps that are done together with others.
    pub fused: Vec<Option<Fused>>,
    /// Where the result of each step is.
    registers: Vec<Option<u16>>,
    /// How many registers there are of each width; the last is free for every step.
    pub counts: Counts,
}

/// What a step is only cast from, if that has 8 bits or 16.
fn narrow_source(plan: &Plan, n: NodeId) -> Option<NodeId> {
    match plan.nodes[n.ix()].op {
        Op::Cast(a) => (plan.nodes[a.ix()].lane <= Lane::S).then_some(a),
        _ => None,
    }
}

impl<'a> Maker<'a> {
    /// The passes that these results need, in order.
    pub(super) fn make(laws: &'a Laws, plan: &'a Plan, results: &[NodeId]) -> (Maker<'a>, Vec<Step<'a>>) {
        let mut maker = Maker {
            laws,
            plan,
            fused: fuse(plan, results),
            registers: vec![None; plan.nodes.len()],
            counts: [1; 5],
        };
        let (live, twins) = maker.beside_twins(maker.live(results));
        maker.assign(&live, results);
        let mut steps = Vec::with_capacity(live.len());
        let mut done = None;
        for n in live {
            if done.take() == Some(n) {
                continue;
            }
            let twin = twins.iter().find(|(first, _)| *first == n).map(|(_, second)| *second);
            let (run, flat) = match twin.and_then(|t| maker.both_moved(n, t)) {
                Some(both) => {
                    done = twin;
                    (both, true)
                }
                None => maker.pass(n, maker.register(n)),
            };
            steps.push(Step { node: n, flat, run });
        }
        (maker, steps)
    }

    /// Puts beside each step that moves a day by a calendar another that moves the same day by it; gives those pairs too.
    fn beside_twins(&self, live: Vec<NodeId>) -> (Vec<NodeId>, Vec<(NodeId, NodeId)>) {
        let moved = |n: NodeId| match (self.plan.nodes[n.ix()].op, self.plan.nodes[n.ix()].lane) {
            (Op::AddWorking(day, count, calendar, _), lane) if matches!(self.plan.nodes[count.ix()].op, Op::Const(_)) => Some((day, calendar, lane)),
            (Op::Moved(day, calendar, _), lane) => Some((day, calendar, lane)),
            _ => None,
        };
        let mut twins: Vec<(NodeId, NodeId)> = Vec::new();
        let mut order: Vec<NodeId> = Vec::with_capacity(live.len());
        for n in live {
            let alone = |o: &NodeId| !twins.iter().any(|(a, b)| a == o || b == o);
            let first = moved(n).and_then(|of| order.iter().position(|o| moved(*o) == Some(of) && alone(o)));
            match first {
                Some(at) => {
                    twins.push((order[at], n));
                    order.insert(at + 1, n);
                }
                None => order.push(n),
            }
        }
        (order, twins)
    }

    /// Calls `each` with the steps that a pass reads.
    fn reads(&self, n: NodeId, each: &mut dyn FnMut(NodeId)) {
        let mut narrowed = |o: NodeId| each(narrow_source(self.plan, o).unwrap_or(o));
        match (&self.fused[n.ix()], self.plan.nodes[n.ix()].op) {
            (Some(f), _) => f.operands(each),
            (None, Op::Add(a, b) | Op::Sub(a, b) | Op::Mul(a, b) | Op::Min(a, b) | Op::Max(a, b)) => [a, b].into_iter().for_each(narrowed),
            (None, Op::Lt(a, b) | Op::Le(a, b) | Op::Eq(a, b) | Op::Coalesce(a, b)) => [a, b].into_iter().for_each(narrowed),
            (None, Op::Select(c, a, b)) => {
                [a, b].into_iter().for_each(&mut narrowed);
                each(c);
            }
            (None, _) => self.plan.operands(n, each),
        }
    }

    /// The steps that the results need, but for constants, in order.
    fn live(&self, results: &[NodeId]) -> Vec<NodeId> {
        let mut live = vec![false; self.plan.nodes.len()];
        let mut stack = results.to_vec();
        while let Some(n) = stack.pop() {
            if !std::mem::replace(&mut live[n.ix()], true) {
                self.reads(n, &mut |o| stack.push(o));
            }
        }
        let steps = (0..live.len()).filter(|i| live[*i]).map(|i| NodeId(i as u32));
        steps.filter(|n| !matches!(self.plan.nodes[n.ix()].op, Op::Const(_))).collect()
    }

    /// Gives each step a register. One is used again as soon as nobody reads what is in it: what a block touches stays in the first-level cache.
    fn assign(&mut self, live: &[NodeId], results: &[NodeId]) {
        let mut last = vec![None; self.plan.nodes.len()];
        for n in live {
            self.reads(*n, &mut |o| last[o.ix()] = Some(*n));
        }
        results.iter().for_each(|w| last[w.ix()] = None);
        let mut free: [Vec<u16>; 5] = Default::default();
        for n in live {
            let lane = self.plan.nodes[n.ix()].lane as usize;
            let register = free[lane].pop().unwrap_or_else(|| {
                self.counts[lane] += 1;
                (self.counts[lane] - 2) as u16
            });
            self.registers[n.ix()] = Some(register);
            // Freed after the result has its register: no step writes over what it reads.
            let mut done: Vec<NodeId> = Vec::new();
            self.reads(*n, &mut |o| {
                if last[o.ix()] == Some(*n) && !done.contains(&o) {
                    done.push(o);
                }
            });
            for o in done {
                if let Some(r) = self.registers[o.ix()] {
                    free[self.plan.nodes[o.ix()].lane as usize].push(r);
                }
            }
        }
    }

    /// The register of a step that is no constant.
    pub(super) fn register(&self, n: NodeId) -> u16 {
        match self.registers[n.ix()] {
            Some(r) => r,
            None => unreachable!("a step that is read has a register"),
        }
    }

    /// A register of that width in which nothing is kept.
    pub(super) fn spare(&self, lane: Lane) -> u16 {
        (self.counts[lane as usize] - 1) as u16
    }

    /// Where the result of a step is, if its lane is `T`'s; a constant fits any lane.
    pub(super) fn place<T: Width>(&self, n: NodeId) -> Place<T> {
        match self.plan.nodes[n.ix()].op {
            Op::Const(v) => Place::same(T::of(v)),
            _ => Place::Register(self.register(n)),
        }
    }

    /// As [`Maker::place`]; what is only cast from 8 bits or 16 is read there.
    pub(super) fn operand<T: Width>(&self, n: NodeId) -> Operand<T> {
        if let Some(source) = narrow_source(self.plan, n) {
            let at = self.register(source);
            return match self.plan.nodes[source.ix()].lane {
                Lane::B => Operand::Narrow(Narrow(at)),
                _ => Operand::Short(Short(at)),
            };
        }
        match self.plan.nodes[n.ix()].op {
            Op::Const(v) => Operand::Const(Const(T::of(v))),
            _ => Operand::Own(Own(self.register(n))),
        }
    }
}
