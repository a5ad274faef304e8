//! Boxes: each fact cut where some condition changes, one person for every combination of intervals.

use super::{Axis, MOST_BOXES, NotChecked};
use crate::day::Day;
use crate::model::{Country, FactId, Laws, Type};
use crate::plan::columns::{Column, Program};
use crate::plan::{NodeId, Op, Plan, Slot};
use std::collections::{BTreeMap, BTreeSet};

/// Results by wanted step and box.
pub(super) type Results = Vec<Vec<Option<i64>>>;

fn count(axes: &[Axis]) -> u128 {
    axes.iter().map(|a| a.values.len() as u128).product()
}

/// Runs every box.
pub(super) fn run(laws: &Laws, plan: &Plan, axes: &[Axis], wanted: &[NodeId]) -> Result<(Results, usize), NotChecked> {
    let count = count(axes);
    if count > MOST_BOXES as u128 {
        return Err(NotChecked::TooManyBoxes(count));
    }
    Ok((run_boxes(laws, plan, axes, wanted, count as usize, |b| b as u128), count as usize))
}

/// Runs the boxes with these numbers.
pub(super) fn run_boxes(laws: &Laws, plan: &Plan, axes: &[Axis], wanted: &[NodeId], boxes: usize, number: impl Fn(usize) -> u128) -> Results {
    let mut columns: Vec<Column> = (0..plan.slots.len()).map(|_| Column::unknown()).collect();
    let mut stride: u128 = 1;
    for a in axes {
        let size = a.values.len() as u128;
        if let Some(c) = columns.get_mut(a.slot) {
            *c = Column::new(
                plan.input_lane(a.slot),
                (0..boxes).map(|b| Some(a.values[(number(b) / stride % size) as usize])),
            );
        }
        stride *= size;
    }
    let outputs = Program::new(laws, plan, wanted).run(&columns, boxes, 2);
    outputs.iter().map(|o| (0..boxes).map(|b| o.get(b)).collect()).collect()
}

/// Where a step cuts an input: the first value of each new interval.
pub(crate) fn cuts(laws: &Laws, plan: &Plan, n: NodeId) -> Vec<(usize, i64)> {
    let with_constant = |a: NodeId, b: NodeId| match (linear(plan, a), linear(plan, b)) {
        (Some((Some(slot), shift)), Some((None, c))) => Some((slot, c - shift, true)),
        (Some((None, c)), Some((Some(slot), shift))) => Some((slot, c - shift, false)),
        _ => None,
    };
    match plan.nodes[n.ix()].op {
        // x < c and c <= x change at c; x <= c and c < x change after it.
        Op::Lt(a, b) => with_constant(a, b).map(|(s, c, left)| (s, if left { c } else { c + 1 })).into_iter().collect(),
        Op::Le(a, b) => with_constant(a, b).map(|(s, c, left)| (s, if left { c + 1 } else { c })).into_iter().collect(),
        Op::Eq(a, b) => with_constant(a, b).into_iter().flat_map(|(s, c, _)| [(s, c), (s, c + 1)]).collect(),
        Op::OneOf(a, set) => match linear(plan, a) {
            Some((Some(slot), shift)) => plan.sets[set as usize]
                .iter()
                .flat_map(|v| [(slot, v - shift), (slot, v - shift + 1)])
                .collect(),
            _ => Vec::new(),
        },
        // A table read on a day changes where its rows begin and after they end.
        Op::Member(s) | Op::Lookup(s) | Op::LookupSure(s) => {
            let site = &plan.sites[s as usize];
            let rows = &laws.tables[site.table as usize].rows;
            match site.on.and_then(|on| linear(plan, on)) {
                Some((Some(slot), shift)) => rows
                    .iter()
                    .flat_map(|r| [(r.from != Day::MIN).then_some(r.from.0), (r.to != Day::MAX).then_some(r.to.0 + 1)])
                    .flatten()
                    .map(|d| (slot, i64::from(d) - shift))
                    .collect(),
                _ => Vec::new(),
            }
        }
        _ => Vec::new(),
    }
}

/// The inputs behind some steps, each with one value for every interval in which nothing changes.
pub(super) fn axes(laws: &Laws, plan: &Plan, of: &[NodeId], country: Country) -> Result<Vec<Axis>, NotChecked> {
    let cone = cone(plan, of);
    let mut all: BTreeMap<usize, BTreeSet<i64>> = BTreeMap::new();
    let mut mixed: BTreeSet<String> = BTreeSet::new();
    let slot_name = |s: usize| match plan.slots[s] {
        Slot::Evaluation => "evaluation_date".to_owned(),
        Slot::Fact(f) => laws.facts[f.ix()].name.clone(),
        Slot::Window(_) => "stays".to_owned(),
    };
    for n in &cone {
        for (slot, cut) in cuts(laws, plan, *n) {
            all.entry(slot).or_default().insert(cut);
        }
        match plan.nodes[n.ix()].op {
            Op::Input(s) => {
                all.entry(s as usize).or_default();
            }
            Op::Lt(a, b) | Op::Le(a, b) | Op::Eq(a, b) => {
                let constant = |n| matches!(linear(plan, n), Some((None, _)));
                let alone = |n| matches!(linear(plan, n), Some((Some(_), _)));
                let one_fact = (constant(a) && alone(b)) || (alone(a) && constant(b)) || (constant(a) && constant(b));
                // What is constant inside every box already needs no cut of its own.
                let settled = stepwise(laws, plan, a) && stepwise(laws, plan, b);
                if !one_fact && !settled {
                    for m in self::cone(plan, &[a, b]) {
                        if let Op::Input(s) = plan.nodes[m.ix()].op {
                            mixed.insert(slot_name(s as usize));
                        }
                    }
                }
            }
            _ => {}
        }
    }
    if !mixed.is_empty() {
        return Err(NotChecked::SeveralFacts(mixed.into_iter().collect()));
    }
    let mut axes: Vec<Axis> = Vec::new();
    for (slot, cuts) in all {
        let values = match plan.slots[slot] {
            Slot::Fact(f) => values_of(laws, plan, &cone, f, slot, &cuts, country),
            _ => intervals(&cuts, i64::MIN, i64::MAX),
        };
        axes.push(Axis { slot, values });
    }
    Ok(axes)
}

/// One value in every interval: the one before the first cut, and each cut.
fn intervals(cuts: &BTreeSet<i64>, low: i64, high: i64) -> Vec<i64> {
    let Some(first) = cuts.first() else { return vec![low.clamp(0, high.max(0))] };
    let mut values = vec![first - 1];
    values.extend(cuts);
    values.retain(|v| (low..=high).contains(v));
    if values.is_empty() { vec![low] } else { values }
}

/// Values that stand for all of a fact.
fn values_of(laws: &Laws, plan: &Plan, cone: &BTreeSet<NodeId>, f: FactId, slot: usize, cuts: &BTreeSet<i64>, country: Country) -> Vec<i64> {
    let fact = &laws.facts[f.ix()];
    match fact.ty {
        Type::YesNo => vec![0, 1],
        Type::Enum(e) => (0..laws.enums[e.ix()].members.len() as i64).collect(),
        Type::Country => {
            // Countries that no table and no condition tells apart are one class.
            let mut classes: BTreeMap<String, i64> = BTreeMap::new();
            for code in (0..Country::COUNT as i64).filter(|c| *c != i64::from(country.0)) {
                let known = laws.countries.is_empty() || laws.countries.contains_key(&Country(code as u16));
                if !known {
                    continue;
                }
                let mut signature = String::new();
                for n in cone {
                    match plan.nodes[n.ix()].op {
                        Op::Eq(a, b) => {
                            for (x, c) in [(a, b), (b, a)] {
                                if linear(plan, x) == Some((Some(slot), 0))
                                    && let Some((None, v)) = linear(plan, c)
                                {
                                    signature.push(if v == code { '1' } else { '0' });
                                }
                            }
                        }
                        Op::OneOf(a, set) if linear(plan, a) == Some((Some(slot), 0)) => {
                            signature.push(if plan.sets[set as usize].contains(&code) { '1' } else { '0' })
                        }
                        Op::Member(s) | Op::Lookup(s) => {
                            let site = &plan.sites[s as usize];
                            let table = &laws.tables[site.table as usize];
                            if site.keys.len() == 1 && linear(plan, site.keys[0]) == Some((Some(slot), 0)) {
                                let rows = table.rows_of(crate::table::Table::slot(&table.keys, std::iter::once(code)));
                                signature.extend(rows.iter().map(|r| format!("{}{}{};", r.from, r.to, r.value)));
                                signature.push('|');
                            }
                        }
                        _ => {}
                    }
                }
                classes.entry(signature).or_insert(code);
            }
            classes.into_values().collect()
        }
        _ => intervals(cuts, fact.low, fact.high),
    }
}

/// All steps that some steps read, and they themselves.
pub(crate) fn cone(plan: &Plan, of: &[NodeId]) -> BTreeSet<NodeId> {
    let mut seen = BTreeSet::new();
    let mut stack = of.to_vec();
    while let Some(n) = stack.pop() {
        if seen.insert(n) {
            plan.operands(n, &mut |o| stack.push(o));
        }
    }
    seen
}

/// Does a step take few fixed values that change only where its conditions do? (Lists, yes/no, and what is chosen among constants.)
fn stepwise(laws: &Laws, plan: &Plan, n: NodeId) -> bool {
    match plan.nodes[n.ix()].op {
        Op::Const(_)
        | Op::Lookup(_)
        | Op::Member(_)
        | Op::OneOf(..)
        | Op::And(..)
        | Op::Or(..)
        | Op::Not(_)
        | Op::Lt(..)
        | Op::Le(..)
        | Op::Eq(..)
        | Op::DecideState(_) => true,
        Op::Input(s) => match plan.slots[s as usize] {
            Slot::Fact(f) => matches!(laws.facts[f.ix()].ty, Type::YesNo | Type::Enum(_)),
            _ => false,
        },
        Op::Cast(a) => stepwise(laws, plan, a),
        Op::Select(_, a, b) | Op::Coalesce(a, b) | Op::Min(a, b) | Op::Max(a, b) => stepwise(laws, plan, a) && stepwise(laws, plan, b),
        Op::Decide(d) => plan.decisions[d as usize].values.iter().all(|v| stepwise(laws, plan, *v)),
        _ => false,
    }
}

/// A step as an input plus a constant: (input, shift), or (no input, constant).
pub(crate) fn linear(plan: &Plan, n: NodeId) -> Option<(Option<usize>, i64)> {
    match plan.nodes[n.ix()].op {
        Op::Const(v) => Some((None, i64::try_from(v).ok()?)),
        Op::Input(s) => Some((Some(s as usize), 0)),
        Op::Cast(a) => linear(plan, a),
        Op::Add(a, b) => match (linear(plan, a)?, linear(plan, b)?) {
            ((s, x), (None, y)) | ((None, x), (s, y)) => Some((s, x.checked_add(y)?)),
            _ => None,
        },
        Op::Sub(a, b) => match (linear(plan, a)?, linear(plan, b)?) {
            ((s, x), (None, y)) => Some((s, x.checked_sub(y)?)),
            _ => None,
        },
        _ => None,
    }
}
