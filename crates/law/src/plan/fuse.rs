//! Steps that are done together: what costs most in a block is not the arithmetic but the number of passes over it.
//!
//! * A conjunction of many steps, some of them denied, is one pass ([`Fused::All`]).
//! * Tests of one number against constants, and choices between constants by such tests, are one function of that number that
//!   changes at a few points ([`Fused::Graded`]): a threshold table, a bracket of ages, a period in force.
//!
//! Both give what the single steps give in three-valued logic: a conjunction is denied by any part that is known to be false, and a
//! graded step is unknown where its number is.

use super::{Lane, NodeId, Op, Plan};

/// Most changes of a graded step.
pub(super) const MOST_GRADES: usize = 8;

/// Steps done in one pass.
#[derive(Debug)]
pub(super) enum Fused {
    /// Each of the first holds, and none of the second.
    All(Vec<NodeId>, Vec<NodeId>),
    /// A function of one number: from that value on, this result; the first from the beginning.
    Graded(NodeId, Vec<(i64, i64)>),
}

impl Fused {
    /// The steps it reads.
    pub(super) fn operands(&self, each: &mut (impl FnMut(NodeId) + ?Sized)) {
        match self {
            Fused::All(holds, fails) => holds.iter().chain(fails).for_each(|n| each(*n)),
            Fused::Graded(n, _) => each(*n),
        }
    }
}

/// What becomes of each step that the results need: done with others, or by itself.
pub(super) fn fuse(plan: &Plan, wanted: &[NodeId]) -> Vec<Option<Fused>> {
    let count = plan.nodes.len();
    // How often a step is read, over all that the results need.
    let mut uses = vec![0u32; count];
    let mut live = vec![false; count];
    wanted.iter().for_each(|w| uses[w.ix()] += 1);
    let mut stack = wanted.to_vec();
    while let Some(n) = stack.pop() {
        if !std::mem::replace(&mut live[n.ix()], true) {
            plan.operands(n, &mut |o| {
                uses[o.ix()] += 1;
                stack.push(o);
            });
        }
    }
    let mut fused: Vec<Option<Fused>> = (0..count).map(|_| None).collect();
    // From the results down, so that the largest group is found first; what it took is not looked at again.
    let mut taken = vec![false; count];
    for i in (0..count).rev() {
        let n = NodeId(i as u32);
        if !live[i] || taken[i] || matches!(plan.nodes[i].op, Op::Const(_) | Op::Input(_)) {
            continue;
        }
        let mut inner = Vec::new();
        if let Some((of, grades)) = graded(plan, n, &uses, true, &mut inner)
            && inner.len() > 1
            && (2..=MOST_GRADES).contains(&grades.len())
        {
            inner.iter().filter(|x| **x != n).for_each(|x| taken[x.ix()] = true);
            fused[i] = Some(Fused::Graded(of, grades));
            continue;
        }
        if let Op::And(..) = plan.nodes[i].op {
            let mut parts = Vec::new();
            collect(plan, n, false, &uses, true, &mut parts);
            parts.sort_unstable();
            parts.dedup();
            let of = |denied: bool| parts.iter().filter(|p| p.1 == denied).map(|p| p.0).collect();
            fused[i] = Some(Fused::All(of(false), of(true)));
        }
    }
    fused
}

/// The parts of a conjunction: through conjunctions that nobody else reads, and through denials.
fn collect(plan: &Plan, n: NodeId, denied: bool, uses: &[u32], top: bool, parts: &mut Vec<(NodeId, bool)>) {
    match plan.nodes[n.ix()].op {
        Op::And(a, b) if !denied && (top || uses[n.ix()] == 1) => {
            collect(plan, a, false, uses, false, parts);
            collect(plan, b, false, uses, false, parts);
        }
        Op::Not(a) => collect(plan, a, !denied, uses, false, parts),
        _ => parts.push((n, denied)),
    }
}

type Grades = Vec<(i64, i64)>;

/// The step as a function of one number, if it is one; `inner` collects the steps that it takes in. A step that others read too is only
/// taken in where the search began.
fn graded(plan: &Plan, n: NodeId, uses: &[u32], top: bool, inner: &mut Vec<NodeId>) -> Option<(NodeId, Grades)> {
    if !top && uses[n.ix()] > 1 {
        return None;
    }
    let known = |n: NodeId| {
        if let Op::Const(v) = plan.nodes[n.ix()].op {
            i64::try_from(v).ok()
        } else {
            None
        }
    };
    let number = |n: NodeId| (known(n).is_none() && plan.nodes[n.ix()].lane <= Lane::I).then_some(n);
    let result = match plan.nodes[n.ix()].op {
        Op::Lt(a, b) => match (known(a), known(b)) {
            (None, Some(v)) => (number(a)?, vec![(i64::MIN, 1), (v, 0)]),
            (Some(v), None) => (number(b)?, vec![(i64::MIN, 0), (v.checked_add(1)?, 1)]),
            _ => return None,
        },
        Op::Le(a, b) => match (known(a), known(b)) {
            (None, Some(v)) => (number(a)?, vec![(i64::MIN, 1), (v.checked_add(1)?, 0)]),
            (Some(v), None) => (number(b)?, vec![(i64::MIN, 0), (v, 1)]),
            _ => return None,
        },
        Op::Eq(a, b) => {
            let (x, v) = if let Some(v) = known(b) { (a, v) } else { (b, known(a)?) };
            (number(x)?, vec![(i64::MIN, 0), (v, 1), (v.checked_add(1)?, 0)])
        }
        Op::Not(a) => {
            let (x, grades) = graded(plan, a, uses, false, inner)?;
            (x, grades.into_iter().map(|(from, v)| (from, v ^ 1)).collect())
        }
        Op::And(a, b) | Op::Or(a, b) => {
            let before = inner.len();
            let (Some((x, p)), Some((y, q))) = (graded(plan, a, uses, false, inner), graded(plan, b, uses, false, inner)) else {
                inner.truncate(before);
                return None;
            };
            if x != y {
                inner.truncate(before);
                return None;
            }
            let and = matches!(plan.nodes[n.ix()].op, Op::And(..));
            (x, merge(&p, &q, |p, q| if and { p & q } else { p | q }))
        }
        Op::Select(c, a, b) => {
            let before = inner.len();
            let found = (|| {
                let (x, tests) = graded(plan, c, uses, false, inner)?;
                let mut side = |s: NodeId| match known(s) {
                    Some(v) => Some(vec![(i64::MIN, v)]),
                    None => graded(plan, s, uses, false, inner).filter(|(y, _)| *y == x).map(|(_, g)| g),
                };
                let (p, q) = (side(a)?, side(b)?);
                let yes = merge(&tests, &p, |c, v| if c == 1 { v } else { i64::MIN });
                Some((x, merge(&yes, &q, |p, q| if p == i64::MIN { q } else { p })))
            })();
            if found.is_none() {
                inner.truncate(before);
            }
            found?
        }
        _ => return None,
    };
    inner.push(n);
    Some(result)
}

/// Two functions of one number as one.
fn merge(a: &Grades, b: &Grades, with: impl Fn(i64, i64) -> i64) -> Grades {
    let at = |g: &Grades, x: i64| g.iter().rev().find(|(from, _)| *from <= x).map_or(0, |g| g.1);
    let mut points: Vec<i64> = a.iter().chain(b).map(|g| g.0).collect();
    points.sort_unstable();
    points.dedup();
    let mut all: Grades = points.into_iter().map(|x| (x, with(at(a, x), at(b, x)))).collect();
    all.dedup_by(|later, earlier| later.1 == earlier.1);
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_functions_change_where_either_does() {
        let below_10 = vec![(i64::MIN, 1), (10, 0)];
        let from_5 = vec![(i64::MIN, 0), (5, 1)];
        assert_eq!(merge(&below_10, &from_5, |a, b| a & b), vec![(i64::MIN, 0), (5, 1), (10, 0)]);
        assert_eq!(merge(&below_10, &from_5, |a, b| a | b), vec![(i64::MIN, 1)]);
    }
}
