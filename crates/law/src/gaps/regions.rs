//! Boxes of one kind as few regions: told by the facts that matter, and neighbours as one.

use super::{Axis, EXAMPLES, Region, Where};
use crate::day::Day;
use crate::model::{Laws, ProvisionId, Type};
use crate::plan::{Plan, Slot};
use crate::show::show;
use crate::syntax::WindowAsk;
use std::collections::{BTreeMap, BTreeSet};

/// Most boxes that are joined to regions; beyond them the others are not told.
const MOST_JOINED: usize = 20_000;

/// For each axis that matters the numbers of its values.
type Shape = Vec<Vec<u16>>;

/// The boxes of one state, told by the axes that matter for it.
pub(super) fn regions(
    laws: &Laws,
    plan: &Plan,
    axes: &[Axis],
    states: &[u8],
    of: u8,
    (from, to): (Day, Day),
    provisions: impl Fn(usize) -> Vec<ProvisionId>,
) -> Vec<Region> {
    if !states.contains(&of) {
        return Vec::new();
    }
    let strides = strides(axes);
    let number = |b: usize, k: usize| b / strides[k] % axes[k].values.len();
    // An axis matters if somewhere a step along it leaves or enters the state.
    let matters = |k: &usize| {
        let last = axes[*k].values.len() - 1;
        (0..states.len()).any(|b| number(b, *k) < last && (states[b] == of) != (states[b + strides[*k]] == of))
    };
    let told: Vec<usize> = (0..axes.len()).filter(matters).collect();
    let mut seen: BTreeSet<Vec<u16>> = BTreeSet::new();
    let mut shapes: Vec<(Vec<ProvisionId>, Shape)> = Vec::new();
    for b in (0..states.len()).filter(|b| states[*b] == of) {
        let at: Vec<u16> = told.iter().map(|k| number(b, *k) as u16).collect();
        if seen.insert(at.clone()) {
            shapes.push((provisions(b), at.into_iter().map(|n| vec![n]).collect()));
            if shapes.len() == MOST_JOINED {
                break;
            }
        }
    }
    for (i, k) in told.iter().enumerate() {
        shapes = join(shapes, i, in_order(laws, plan, &axes[*k]));
    }
    shapes.truncate(EXAMPLES);
    let in_words = |shape: Shape| {
        let each = told.iter().zip(shape).filter(|(k, numbers)| numbers.len() < axes[**k].values.len());
        each.map(|(k, numbers)| span(laws, plan, &axes[*k], &numbers)).collect()
    };
    shapes
        .into_iter()
        .map(|(provisions, shape)| Region {
            from,
            to,
            facts: in_words(shape),
            provisions,
        })
        .collect()
}

/// Joins what differs only on the `i`-th axis: neighbours if its values are in order, else all.
fn join(shapes: Vec<(Vec<ProvisionId>, Shape)>, i: usize, in_order: bool) -> Vec<(Vec<ProvisionId>, Shape)> {
    let mut order = Vec::new();
    let mut alike: BTreeMap<(Vec<ProvisionId>, Shape), Vec<u16>> = BTreeMap::new();
    for (provisions, mut shape) in shapes {
        let own = std::mem::take(&mut shape[i]);
        let numbers = alike.entry((provisions.clone(), shape.clone())).or_default();
        if numbers.is_empty() {
            order.push((provisions, shape));
        }
        numbers.extend(own);
    }
    let mut joined = Vec::new();
    for key in order {
        let mut numbers = alike.remove(&key).unwrap_or_default();
        numbers.sort_unstable();
        let runs = numbers.chunk_by(|a, b| !in_order || a + 1 == *b).map(<[u16]>::to_vec);
        joined.extend(runs.map(|run| {
            let (provisions, mut shape) = key.clone();
            shape[i] = run;
            (provisions, shape)
        }));
    }
    joined
}

fn named(laws: &Laws, plan: &Plan, a: &Axis) -> (String, Type) {
    match plan.slots[a.slot] {
        Slot::Evaluation => ("evaluation_date".to_owned(), Type::Date),
        Slot::Fact(f) => (laws.facts[f.ix()].name.clone(), laws.facts[f.ix()].ty),
        Slot::Window(w) => match laws.windows[w.ix()].ask {
            WindowAsk::Used => ("days used".to_owned(), Type::Days),
            _ => ("day of the window".to_owned(), Type::Date),
        },
    }
}

fn in_order(laws: &Laws, plan: &Plan, a: &Axis) -> bool {
    !matches!(named(laws, plan, a).1, Type::YesNo | Type::Enum(_) | Type::Country)
}

/// One value of an axis.
pub(super) fn place(laws: &Laws, plan: &Plan, a: &Axis, value: i64) -> Where {
    let (fact, ty) = named(laws, plan, a);
    Where {
        fact,
        value: show(laws, ty, value),
    }
}

/// Some values of an axis: as a list, or from where to where.
fn span(laws: &Laws, plan: &Plan, a: &Axis, numbers: &[u16]) -> Where {
    let value = |n: u16| a.values[usize::from(n)];
    let (first, last) = match numbers {
        [] => return place(laws, plan, a, 0),
        [one] => return place(laws, plan, a, value(*one)),
        [first, .., last] => (*first, *last),
    };
    let (fact, ty) = named(laws, plan, a);
    let value = if in_order(laws, plan, a) {
        // The first value stands for all below the first cut, and each of the others begins an interval.
        let begin = if first == 0 { String::new() } else { show(laws, ty, value(first)) };
        let end = a.values.get(usize::from(last) + 1).map_or_else(String::new, |next| show(laws, ty, next - 1));
        format!("{begin}..{end}")
    } else {
        let all: Vec<String> = numbers.iter().map(|n| show(laws, ty, value(*n))).collect();
        format!("({})", all.join(", "))
    };
    Where { fact, value }
}

fn strides(axes: &[Axis]) -> Vec<usize> {
    let mut stride = 1;
    axes.iter()
        .map(|a| {
            let s = stride;
            stride *= a.values.len().max(1);
            s
        })
        .collect()
}

/// Adds regions, joining those that go on from one stretch of days to the next.
pub(super) fn merge(all: &mut Vec<Region>, more: Vec<Region>) {
    for r in more {
        match all
            .iter_mut()
            .find(|x| x.to.0 + 1 == r.from.0 && x.facts == r.facts && x.provisions == r.provisions)
        {
            Some(x) => x.to = r.to,
            None => all.push(r),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shapes(all: &[&[u16]]) -> Vec<(Vec<ProvisionId>, Shape)> {
        all.iter().map(|at| (Vec::new(), at.iter().map(|n| vec![*n]).collect())).collect()
    }

    #[test]
    fn neighbours_become_one_and_others_do_not() {
        let all = join(shapes(&[&[1, 0], &[2, 0], &[4, 0], &[2, 1]]), 0, true);
        let found: Vec<Shape> = all.into_iter().map(|s| s.1).collect();
        assert_eq!(found, [vec![vec![1, 2], vec![0]], vec![vec![4], vec![0]], vec![vec![2], vec![1]]]);
    }

    #[test]
    fn what_has_no_order_becomes_one_list() {
        let all = join(shapes(&[&[1, 0], &[4, 0]]), 0, false);
        assert_eq!(all, [(Vec::new(), vec![vec![1, 4], vec![0]])]);
    }

    #[test]
    fn those_of_other_provisions_stay_apart() {
        let mut two = shapes(&[&[1], &[2]]);
        two[1].0 = vec![ProvisionId(3)];
        assert_eq!(join(two.clone(), 0, true), two);
    }
}
