//! The steps of a plan as functions of the facts.
//!
//! Every fact is one of the values of its axis. What is computed from facts in a way that no constant cuts (the sum of two days, an age on a day)
//! is [`Leaf::Untold`], with the facts that it is computed from, and so is what hangs on it; all else is exact.

use super::NotChecked;
use super::axes::{Axis, alternatives, cone, constant, counted, slots_behind};
use super::cumulative;
use super::diagram::{Diagram, Diagrams, Leaf, Settled, TooLarge};
use crate::facts::STAYS;
use crate::model::{ConclusionId, FactId, Laws, ProvisionId, Type};
use crate::plan::scalar::{Found, UNKNOWN, Values, decide, find, sure};
use crate::plan::{Decision, Lane, NodeId, Op, Plan, Slot};
use crate::table::Key;
use std::collections::BTreeSet;

/// State of a conclusion for which rules hold, of which it is not found out whether they say the same.
pub(super) const PERHAPS_CONFLICT: i64 = 4;

/// The facts with which something is computed that is not found out; each has a bit.
#[derive(Debug, Default)]
pub(super) struct Causes {
    facts: Vec<Slot>,
}

impl Causes {
    /// The bits of these inputs. The last one is shared by all that do not fit.
    fn bits(&mut self, slots: impl Iterator<Item = Slot>) -> u128 {
        slots.fold(0, |bits, slot| {
            let at = self.facts.iter().position(|f| *f == slot).unwrap_or_else(|| {
                self.facts.push(slot);
                self.facts.len() - 1
            });
            bits | 1 << at.min(127)
        })
    }

    /// Why something was not checked: the facts of these bits.
    pub(super) fn told(&self, laws: &Laws, bits: u128) -> NotChecked {
        let told = |(at, _): &(usize, &Slot)| bits >> (*at).min(127) & 1 == 1;
        let name = |slot: &Slot| match slot {
            Slot::Evaluation => "evaluation_date".to_owned(),
            Slot::Fact(f) => laws.facts[f.ix()].name.clone(),
            Slot::Window(_) => STAYS.to_owned(),
        };
        let names: BTreeSet<String> = self.facts.iter().enumerate().filter(told).map(|(_, slot)| name(slot)).collect();
        NotChecked::SeveralFacts(names.into_iter().collect())
    }
}

/// Reads one plan.
pub(super) struct Reader<'a> {
    laws: &'a Laws,
    plan: &'a Plan,
    /// For each input its axis.
    axis_of: Vec<Option<usize>>,
    axes: &'a [Axis],
    /// For each step whether it takes few fixed values that change only where conditions do: lists, yes/no, and what is chosen among constants.
    stepwise: Vec<bool>,
    /// What no fact changes, computed once.
    values: Values,
    /// For each step whether no fact changes it.
    fixed: Vec<bool>,
    read: Vec<Option<Result<Diagram, TooLarge>>>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(laws: &'a Laws, plan: &'a Plan, axes: &'a [Axis]) -> Reader<'a> {
        let mut values = Values::default();
        plan.run_all(laws, &vec![None; plan.slots.len()], &mut values);
        let fixed = fixed(plan);
        Reader {
            laws,
            plan,
            values,
            axis_of: plan.slots.iter().map(|slot| axes.iter().position(|a| a.slot == *slot)).collect(),
            axes,
            stepwise: stepwise(laws, plan, &fixed),
            fixed,
            read: vec![None; plan.nodes.len()],
        }
    }

    /// A step as a function of the facts.
    pub(super) fn read(&mut self, all: &mut Diagrams, causes: &mut Causes, n: NodeId) -> Result<Diagram, TooLarge> {
        // Each step reads only earlier ones.
        for n in cone(self.plan, &[n]) {
            if self.read[n.ix()].is_none() {
                // That it is too large is kept too: many conclusions may rest on it.
                self.read[n.ix()] = Some(self.step(all, causes, n));
            }
        }
        self.done(n)
    }

    fn done(&self, n: NodeId) -> Result<Diagram, TooLarge> {
        self.read[n.ix()].unwrap_or(Err(TooLarge))
    }

    fn step(&self, all: &mut Diagrams, causes: &mut Causes, n: NodeId) -> Result<Diagram, TooLarge> {
        let shifted = |n: NodeId| alternatives(self.plan, n).is_some();
        let chosen = |n: NodeId| self.stepwise[n.ix()] || shifted(n);
        match self.plan.nodes[n.ix()].op {
            Op::Const(v) => match i64::try_from(v) {
                Ok(v) => Ok(all.known(v)),
                Err(_) => Ok(all.leaf(Leaf::Untold(0))),
            },
            _ if self.fixed[n.ix()] && self.plan.nodes[n.ix()].lane != Lane::X => Ok(all.leaf(self.values.get(n).map_or(Leaf::Unknown, Leaf::Known))),
            Op::Input(s) => match self.axis_of[usize::from(s)] {
                Some(axis) => {
                    let mut values: Vec<Diagram> = self.axes[axis].values.iter().map(|v| all.known(*v)).collect();
                    if self.axes[axis].may_be_unknown {
                        values.push(all.leaf(Leaf::Unknown));
                    }
                    all.branch(axis, values)
                }
                None => Ok(self.untold(all, causes, n)),
            },
            Op::Cast(a) => self.done(a),
            Op::And(a, b) => {
                let (a, b) = (self.done(a)?, self.done(b)?);
                all.and(a, b)
            }
            Op::Or(a, b) => {
                let (a, b) = (self.done(a)?, self.done(b)?);
                all.or(a, b)
            }
            Op::Not(a) => {
                let a = self.done(a)?;
                all.not(a)
            }
            Op::Lt(a, b) if self.comparable(a, b) => self.both(all, a, b, |a, b| Some(i64::from(a < b))),
            Op::Le(a, b) if self.comparable(a, b) => self.both(all, a, b, |a, b| Some(i64::from(a <= b))),
            Op::Eq(a, b) if self.comparable(a, b) => self.both(all, a, b, |a, b| Some(i64::from(a == b))),
            Op::Mul(a, b) if shifted(n) => self.both(all, a, b, i64::checked_mul),
            Op::Add(a, b) if shifted(n) => self.both(all, a, b, i64::checked_add),
            Op::Sub(a, b) if shifted(n) => self.both(all, a, b, i64::checked_sub),
            Op::Min(a, b) if chosen(n) => self.both(all, a, b, |a, b| Some(a.min(b))),
            Op::Max(a, b) if chosen(n) => self.both(all, a, b, |a, b| Some(a.max(b))),
            Op::OneOf(a, set) if chosen(a) => {
                let (a, set) = (self.done(a)?, &self.plan.sets[set as usize]);
                all.map(a, |leaf| match leaf {
                    Leaf::Known(v) => Leaf::Known(i64::from(set.contains(&v))),
                    other => other,
                })
            }
            Op::Select(c, a, b) if chosen(n) => all.combine(vec![self.done(c)?, self.done(a)?, self.done(b)?], &select),
            Op::Coalesce(a, b) if chosen(n) => all.combine(vec![self.done(a)?, self.done(b)?], &|all, of| match all.yields(of[0]) {
                Some(Leaf::Unknown) => Settled::Is(of[1]),
                Some(known) => Settled::Yields(known),
                None => Settled::No,
            }),
            Op::Certain(a) if self.stepwise[a.ix()] => {
                let a = self.done(a)?;
                all.map(a, |leaf| match leaf {
                    Leaf::Known(v) => Leaf::Known(i64::from(v == 1)),
                    Leaf::Unknown => Leaf::Known(0),
                    untold => untold,
                })
            }
            Op::Known(a) if chosen(a) => {
                let a = self.done(a)?;
                all.map(a, |leaf| match leaf {
                    Leaf::Known(_) => Leaf::Known(1),
                    Leaf::Unknown => Leaf::Known(0),
                    untold => untold,
                })
            }
            Op::Lookup(s) | Op::Member(s) | Op::LookupSure(s) if self.looked_up(s) => self.look_up(all, n, s),
            Op::Decide(d) => self.decide(all, &self.plan.decisions[d as usize], false),
            Op::DecideState(d) => self.decide(all, &self.plan.decisions[d as usize], true),
            _ => Ok(self.untold(all, causes, n)),
        }
    }

    /// What is computed with facts and not found out.
    fn untold(&self, all: &mut Diagrams, causes: &mut Causes, n: NodeId) -> Diagram {
        let mut inputs = BTreeSet::new();
        self.computed_with(n, true, &mut inputs);
        if inputs.is_empty() {
            inputs.extend(slots_behind(self.plan, n));
        }
        let bits = causes.bits(inputs.into_iter().map(|s| self.plan.slots[s]));
        all.leaf(Leaf::Untold(bits))
    }

    /// The inputs with which a step computes; conditions by which it chooses are found out, or have causes of their own.
    fn computed_with(&self, n: NodeId, first: bool, inputs: &mut BTreeSet<usize>) {
        match self.plan.nodes[n.ix()].op {
            Op::Input(s) => {
                inputs.insert(usize::from(s));
            }
            _ if self.stepwise[n.ix()] && !first => {}
            Op::Select(_, a, b) => [a, b].into_iter().for_each(|o| self.computed_with(o, false, inputs)),
            Op::Decide(d) => self.plan.decisions[d as usize]
                .values
                .iter()
                .for_each(|v| self.computed_with(*v, false, inputs)),
            _ => self.plan.operands(n, &mut |o| self.computed_with(o, false, inputs)),
        }
    }

    /// Is the outcome of the comparison the same inside every interval?
    fn comparable(&self, a: NodeId, b: NodeId) -> bool {
        let with_constant = |a: NodeId, b: NodeId| alternatives(self.plan, a).is_some() && constant(self.plan, b).is_some();
        with_constant(a, b) || with_constant(b, a) || (self.stepwise[a.ix()] && self.stepwise[b.ix()])
    }

    /// Is the row that is found the same inside every interval?
    fn looked_up(&self, site: u32) -> bool {
        let site = &self.plan.sites[site as usize];
        let table = &self.laws.tables[site.table as usize];
        let of_key = |(key, column): (&NodeId, &Key)| {
            self.stepwise[key.ix()] || (alternatives(self.plan, *key).is_some() && (column.ty == Type::Country || counted(column)))
        };
        site.keys.iter().zip(&table.keys).all(of_key) && site.on.is_none_or(|on| alternatives(self.plan, on).is_some())
    }

    fn look_up(&self, all: &mut Diagrams, n: NodeId, site: u32) -> Result<Diagram, TooLarge> {
        let site = &self.plan.sites[site as usize];
        let table = &self.laws.tables[site.table as usize];
        let of = site.keys.iter().chain(&site.on).map(|k| self.done(*k)).collect::<Result<_, _>>()?;
        let op = self.plan.nodes[n.ix()].op;
        all.combine(of, &|all, of| {
            let mut values = Vec::with_capacity(of.len());
            for d in of.iter() {
                match all.yields(*d) {
                    None => return Settled::No,
                    Some(Leaf::Known(v)) => values.push(Some(v)),
                    Some(Leaf::Unknown) => values.push(None),
                    Some(untold) => return Settled::Yields(untold),
                }
            }
            let day = site.on.and_then(|_| values.pop()).map(|day| day.and_then(|d| i32::try_from(d).ok()));
            Settled::Yields(match (find(table, values.len(), |k| values[k], day), op) {
                (Found::Unknown, _) => Leaf::Unknown,
                (found, Op::Member(_)) => Leaf::Known(i64::from(matches!(found, Found::Row(_)))),
                (Found::Row(row), Op::Lookup(_)) => Leaf::Known(row.value),
                (Found::Absent, Op::Lookup(_)) => Leaf::Unknown,
                (Found::Row(row), _) => Leaf::Known(sure(row.confidence)),
                (Found::Absent, _) => Leaf::Known(sure(table.absent)),
            })
        })
    }

    /// A function of what two steps yield.
    fn both(&self, all: &mut Diagrams, a: NodeId, b: NodeId, with: fn(i64, i64) -> Option<i64>) -> Result<Diagram, TooLarge> {
        all.combine(vec![self.done(a)?, self.done(b)?], &|all, of| match (all.yields(of[0]), all.yields(of[1])) {
            (Some(Leaf::Known(a)), Some(Leaf::Known(b))) => Settled::Yields(with(a, b).map_or(Leaf::Untold(0), Leaf::Known)),
            (Some(x), Some(y)) => Settled::Yields(match (x, y) {
                (Leaf::Unknown, _) | (_, Leaf::Unknown) => Leaf::Unknown,
                (Leaf::Untold(a), Leaf::Untold(b)) => Leaf::Untold(a | b),
                (Leaf::Untold(_), _) => x,
                _ => y,
            }),
            _ => Settled::No,
        })
    }

    /// The value of a conclusion, or its state.
    fn decide(&self, all: &mut Diagrams, decision: &Decision, state: bool) -> Result<Diagram, TooLarge> {
        let parts = decision.effective.iter().zip(&decision.values);
        let parts: Vec<(Diagram, Diagram)> = parts.map(|(e, v)| Ok((self.done(*e)?, self.done(*v)?))).collect::<Result<_, _>>()?;
        match decision.cumulative {
            Some(_) if state => return cumulative::state(all, &parts),
            Some(pick) => return cumulative::value(all, &parts, pick),
            None => {}
        }
        let of = parts.into_iter().flat_map(|(e, v)| [e, v]).collect();
        let no = all.known(0);
        let same = |a: usize, b: usize| decision.values[a] == decision.values[b];
        all.combine(of, &|all, of| {
            let mut parts: Vec<(Leaf, Leaf)> = Vec::with_capacity(of.len() / 2);
            let (mut open, mut contradiction) = (false, false);
            for part in of.chunks_exact_mut(2) {
                // What a provision says matters only where it may be effective, and only once.
                let leaves = (all.yields(part[0]), all.yields(part[1]));
                let said = matches!(leaves, (Some(e), Some(v)) if !matches!(v, Leaf::Untold(_)) && parts.contains(&(e, v)));
                if part[0] == no || said {
                    part.fill(no);
                }
                match (all.yields(part[0]), all.yields(part[1])) {
                    (Some(e), Some(v)) => {
                        let says = |(e, v): &(Leaf, Leaf)| *e == Leaf::Known(1) && matches!(v, Leaf::Known(_));
                        contradiction |= says(&(e, v)) && parts.iter().any(|p| says(p) && p.1 != v);
                        parts.push((e, v));
                    }
                    _ => open = true,
                }
            }
            if contradiction {
                return Settled::Yields(if state { Leaf::Known(1) } else { Leaf::Unknown });
            }
            if open {
                return Settled::No;
            }
            let (v, s) = decided(&parts, &same);
            Settled::Yields(if state { s } else { v })
        })
    }

    /// Of a conclusion its state (see [`Op::DecideState`], and [`PERHAPS_CONFLICT`]).
    pub(super) fn state(&mut self, all: &mut Diagrams, causes: &mut Causes, c: ConclusionId) -> Result<Option<Diagram>, TooLarge> {
        let plan = self.plan;
        plan.conclusion(c).map(|steps| self.read(all, causes, steps.state)).transpose()
    }

    /// The provisions that may decide a conclusion, and where each is effective.
    pub(super) fn effective(&mut self, all: &mut Diagrams, causes: &mut Causes, c: ConclusionId) -> Result<Vec<(ProvisionId, Diagram)>, TooLarge> {
        let plan = self.plan;
        let steps = plan.conclusion(c).into_iter().flat_map(|c| &c.provisions).filter_map(|p| plan.provision(*p));
        steps.map(|s| Ok((s.id, self.read(all, causes, s.effective)?))).collect()
    }

    /// Where a provision is in force and its `when` holds, but an `unless` takes people out.
    pub(super) fn taken_out(&mut self, all: &mut Diagrams, causes: &mut Causes, p: ProvisionId) -> Result<Diagram, TooLarge> {
        let mut any = all.known(0);
        let Some(steps) = self.plan.provision(p) else { return Ok(any) };
        for unless in &steps.unless {
            let one = self.read(all, causes, *unless)?;
            any = all.or(any, one)?;
        }
        let (in_force, when) = (self.read(all, causes, steps.in_force)?, self.read(all, causes, steps.when)?);
        let meant = all.and(in_force, when)?;
        all.and(meant, any)
    }
}

fn select(all: &Diagrams, of: &mut [Diagram]) -> Settled {
    match all.yields(of[0]) {
        _ if of[1] == of[2] => Settled::Is(of[1]),
        None => Settled::No,
        Some(Leaf::Known(0)) => Settled::Is(of[2]),
        Some(Leaf::Known(_)) => Settled::Is(of[1]),
        Some(unknown) => match (all.yields(of[1]), all.yields(of[2])) {
            (Some(_), Some(_)) => Settled::Yields(unknown),
            _ => Settled::No,
        },
    }
}

/// Value and state of a conclusion of which one holds, of parts of which each is whether a provision is effective, and what it says. `same`: do two say the same step?
fn decided(parts: &[(Leaf, Leaf)], same: &dyn Fn(usize, usize) -> bool) -> (Leaf, Leaf) {
    let untold = |leaf: Leaf| match leaf {
        Leaf::Untold(bits) => Some(bits),
        _ => None,
    };
    let live: Vec<usize> = (0..parts.len()).filter(|i| parts[*i].0 != Leaf::Known(0)).collect();
    let bits: Vec<u128> = live.iter().flat_map(|i| [parts[*i].0, parts[*i].1]).filter_map(untold).collect();
    if bits.is_empty() {
        let word = |leaf: Leaf| match leaf {
            Leaf::Known(v) => v,
            _ => UNKNOWN,
        };
        let (value, state) = decide(parts.iter().map(|(e, v)| (word(*e), word(*v))), None);
        let value = if value == UNKNOWN { Leaf::Unknown } else { Leaf::Known(value) };
        return (value, Leaf::Known(state));
    }
    let value = Leaf::Untold(bits.iter().fold(0, |all, b| all | b));
    let certain: Vec<Leaf> = live.iter().filter(|i| parts[**i].0 == Leaf::Known(1)).map(|i| parts[*i].1).collect();
    let mut sure_values = certain.iter().filter(|v| matches!(v, Leaf::Known(_)));
    if let Some(one) = sure_values.next()
        && sure_values.any(|other| other != one)
    {
        return (Leaf::Unknown, Leaf::Known(1));
    }
    if certain.is_empty() {
        return (value, value);
    }
    // A rule surely holds. Whether another one contradicts it is found out only where both are known, or where they are one and the same.
    let agree = |a: usize, b: usize| same(a, b) || (parts[a].1 == parts[b].1 && untold(parts[a].1).is_none());
    let alike = live.iter().all(|i| agree(live[0], *i));
    (value, Leaf::Known(if alike { 0 } else { PERHAPS_CONFLICT }))
}

/// For each step whether it rests on no input.
fn fixed(plan: &Plan) -> Vec<bool> {
    let mut all: Vec<bool> = Vec::with_capacity(plan.nodes.len());
    for (i, node) in plan.nodes.iter().enumerate() {
        let mut one = !matches!(node.op, Op::Input(_));
        plan.operands(NodeId(i as u32), &mut |o| one &= all[o.ix()]);
        all.push(one);
    }
    all
}

fn stepwise(laws: &Laws, plan: &Plan, fixed: &[bool]) -> Vec<bool> {
    let mut all: Vec<bool> = Vec::with_capacity(plan.nodes.len());
    let of_fact = |f: FactId| matches!(laws.facts[f.ix()].ty, Type::YesNo | Type::Enum(_));
    for (node, fixed) in plan.nodes.iter().zip(fixed) {
        let is = |n: NodeId| all[n.ix()];
        let one = match node.op {
            Op::Const(_)
            | Op::Lookup(_)
            | Op::LookupSure(_)
            | Op::Member(_)
            | Op::OneOf(..)
            | Op::And(..)
            | Op::Or(..)
            | Op::Not(_)
            | Op::Lt(..)
            | Op::Le(..)
            | Op::Eq(..)
            | Op::Certain(_)
            | Op::Known(_)
            | Op::DecideState(_) => true,
            Op::Input(s) => matches!(plan.slots[usize::from(s)], Slot::Fact(f) if of_fact(f)),
            Op::Cast(a) => is(a),
            Op::Select(_, a, b) | Op::Coalesce(a, b) | Op::Min(a, b) | Op::Max(a, b) => is(a) && is(b),
            Op::Decide(d) => plan.decisions[d as usize].values.iter().all(|v| is(*v)),
            _ => false,
        };
        all.push(one || *fixed);
    }
    all
}
