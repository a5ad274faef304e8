//! How a conclusion comes about in a block, by the rules of the language.

use super::LANES;
use super::kernels::{Choose, every};
use super::registers::Register;
use crate::plan::{Decision, NodeId, Op, Plan};
use crate::syntax::Pick;
use std::collections::HashMap;

/// What is known of a decision before any fact.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Shape {
    /// No two of its provisions can be effective at once: there is no conflict to look for.
    pub exclusive: bool,
    /// The provision that most likely gives the value where no other does.
    pub first: usize,
}

/// What must hold for a step to be true: steps that are true or false, and bounds of steps.
#[derive(Default)]
struct Needs {
    truths: HashMap<NodeId, bool>,
    bounds: HashMap<NodeId, (i128, i128)>,
}

impl Needs {
    fn of(plan: &Plan, n: NodeId) -> Needs {
        let mut needs = Needs::default();
        needs.add(plan, n, true);
        needs
    }

    fn add(&mut self, plan: &Plan, n: NodeId, holds: bool) {
        self.truths.insert(n, holds);
        let known = |n: NodeId| if let Op::Const(v) = plan.nodes[n.ix()].op { Some(v) } else { None };
        let mut bound = |mut n: NodeId, low: i128, high: i128| {
            while let Op::Cast(narrower) = plan.nodes[n.ix()].op {
                n = narrower;
            }
            let b = self.bounds.entry(n).or_insert((i128::MIN, i128::MAX));
            *b = (b.0.max(low), b.1.min(high));
        };
        match plan.nodes[n.ix()].op {
            Op::And(a, b) if holds => {
                self.add(plan, a, true);
                self.add(plan, b, true);
            }
            Op::Or(a, b) if !holds => {
                self.add(plan, a, false);
                self.add(plan, b, false);
            }
            Op::Not(a) => self.add(plan, a, !holds),
            Op::Le(a, b) => match (known(a), known(b), holds) {
                (None, Some(v), true) => bound(a, i128::MIN, v),
                (None, Some(v), false) => bound(a, v + 1, i128::MAX),
                (Some(v), None, true) => bound(b, v, i128::MAX),
                (Some(v), None, false) => bound(b, i128::MIN, v - 1),
                _ => {}
            },
            Op::Lt(a, b) => match (known(a), known(b), holds) {
                (None, Some(v), true) => bound(a, i128::MIN, v - 1),
                (None, Some(v), false) => bound(a, v, i128::MAX),
                (Some(v), None, true) => bound(b, v + 1, i128::MAX),
                (Some(v), None, false) => bound(b, i128::MIN, v),
                _ => {}
            },
            Op::Eq(a, b) if holds => match (known(a), known(b)) {
                (None, Some(v)) => bound(a, v, v),
                (Some(v), None) => bound(b, v, v),
                _ => {}
            },
            _ => {}
        }
    }

    fn excludes(&self, other: &Needs) -> bool {
        self.truths.iter().any(|(n, t)| other.truths.get(n).is_some_and(|o| o != t))
            || self
                .bounds
                .iter()
                .any(|(n, (low, high))| other.bounds.get(n).is_some_and(|(l, h)| l > high || h < low))
    }
}

impl Shape {
    pub(super) fn of(plan: &Plan, decision: &Decision) -> Shape {
        let needs: Vec<Needs> = decision.effective.iter().map(|e| Needs::of(plan, *e)).collect();
        let exclusive = needs.iter().enumerate().all(|(i, a)| needs[..i].iter().all(|b| a.excludes(b)));
        // The ordinary case is the one that waits for the most exceptions.
        let denied = |n: &Needs| n.truths.values().filter(|t| !**t).count();
        let first = (0..needs.len()).max_by_key(|i| denied(&needs[*i])).unwrap_or(0);
        Shape { exclusive, first }
    }
}

/// A provision that may decide in a block: effective, and with which value.
#[derive(Clone, Copy)]
pub(super) struct Part<'a, T> {
    pub effective: &'a Register<u8>,
    pub value: &'a Register<T>,
}

/// What is known of a conclusion in a block, and how it came about.
pub(super) struct Decided<'a, T> {
    /// The value.
    pub value: &'a mut [T; LANES],
    /// 1 where it is known.
    pub known: &'a mut [u8; LANES],
    /// 0 a value, 1 conflict, 2 no rule, 3 unknown; filled where [`decide`] is asked to.
    pub state: &'a mut [u8; LANES],
}

/// Decides a block; returns whether every lane has a value (`known` is left as it was then). `part` gives the provisions.
#[inline(always)]
pub(super) fn decide<'b, T: Choose + PartialOrd + Default + 'b>(
    count: usize,
    part: impl Fn(usize) -> Part<'b, T> + Copy,
    shape: Shape,
    cumulative: Option<Pick>,
    want_state: bool,
    out: &mut Decided<'_, T>,
) -> bool {
    let all_known = (0..count).map(part).all(|p| p.effective.all && p.value.all);
    match (all_known, cumulative) {
        (true, None) if shape.exclusive => exclusive(count, part, shape.first, want_state, out),
        (true, None) => agreeing((0..count).map(part), want_state, out),
        (true, Some(pick)) => several((0..count).map(part), pick, want_state, out),
        (false, _) => unknown(count, part, shape, cumulative, out),
    }
}

/// Everything is known and at most one provision is effective: one choice after the other.
fn exclusive<'b, T: Choose + Default + 'b>(
    count: usize,
    part: impl Fn(usize) -> Part<'b, T>,
    first: usize,
    want_state: bool,
    out: &mut Decided<'_, T>,
) -> bool {
    // The likeliest comes first, and is the value where none is effective: it does not matter there.
    let place = |k: usize| part(if k == 0 { first } else { k - usize::from(k <= first) });
    let mut all = match count {
        0 => {
            out.known.fill(0);
            false
        }
        1 => choices::<T, 1>(place, out),
        2 => choices::<T, 2>(place, out),
        3 => choices::<T, 3>(place, out),
        4 => choices::<T, 4>(place, out),
        5 => choices::<T, 5>(place, out),
        6 => choices::<T, 6>(place, out),
        _ => choices::<T, 7>(place, out),
    };
    for k in 7..count {
        let Part { effective, value } = place(k);
        for i in 0..LANES {
            out.value[i] = T::choose(effective.lanes[i], value.lanes[i], out.value[i]);
            out.known[i] |= effective.lanes[i];
        }
        all = every(out.known);
    }
    if want_state {
        out.state.iter_mut().zip(out.known.iter()).for_each(|(s, k)| *s = (k ^ 1) << 1);
    }
    all
}

#[inline(always)]
fn choices<'b, T: Choose + 'b, const N: usize>(place: impl Fn(usize) -> Part<'b, T>, out: &mut Decided<'_, T>) -> bool {
    let parts: [(&[u8; LANES], &[T; LANES]); N] = std::array::from_fn(|k| {
        let part = place(k);
        (&part.effective.lanes, &part.value.lanes)
    });
    let (value, known) = (&mut *out.value, &mut *out.known);
    for i in 0..LANES {
        value[i] = parts[1..].iter().fold(parts[0].1[i], |v, (e, x)| T::choose(e[i], x[i], v));
    }
    let mut all = 1;
    for i in 0..LANES {
        known[i] = parts.iter().fold(0, |k, (e, _)| k | e[i]);
        all &= known[i];
    }
    all == 1
}

/// Everything is known, and provisions may contradict one another.
fn agreeing<'b, T: Choose + PartialEq + Default + 'b>(parts: impl Iterator<Item = Part<'b, T>>, want_state: bool, out: &mut Decided<'_, T>) -> bool {
    out.value.fill(T::default());
    // Bit 0: a value stands; bit 1: conflict.
    let (value, bits) = (&mut *out.value, &mut *out.known);
    bits.fill(0);
    for part in parts {
        let (e, x) = (&part.effective.lanes, &part.value.lanes);
        for i in 0..LANES {
            bits[i] |= e[i] | ((bits[i] & e[i] & u8::from(value[i] != x[i])) << 1);
            value[i] = T::choose(e[i], x[i], value[i]);
        }
    }
    finish(want_state, out)
}

/// Is the first the better answer?
fn better<T: PartialOrd>(pick: Pick, a: T, b: T) -> u8 {
    u8::from(match pick {
        Pick::Least => a < b,
        Pick::Greatest => a > b,
    })
}

/// Everything is known; of several values the least or the greatest is the answer.
fn several<'b, T: Choose + PartialOrd + Default + 'b>(
    parts: impl Iterator<Item = Part<'b, T>>,
    pick: Pick,
    want_state: bool,
    out: &mut Decided<'_, T>,
) -> bool {
    out.value.fill(T::default());
    let (value, had) = (&mut *out.value, &mut *out.known);
    had.fill(0);
    for part in parts {
        let (e, x) = (&part.effective.lanes, &part.value.lanes);
        for i in 0..LANES {
            value[i] = T::choose(e[i] & (better(pick, x[i], value[i]) | (had[i] ^ 1)), x[i], value[i]);
            had[i] |= e[i];
        }
    }
    finish(want_state, out)
}

/// Turns "a value stands" and "conflict" bits into what is known and states.
fn finish<T>(want_state: bool, out: &mut Decided<'_, T>) -> bool {
    if want_state {
        // 1 → 0 a value, 3 → 1 conflict, 0 → 2 no rule.
        out.state.iter_mut().zip(out.known.iter()).for_each(|(s, b)| *s = ((b & 1) ^ 1) << 1 | (b >> 1));
    }
    out.known.iter_mut().for_each(|b| *b = u8::from(*b == 1));
    every(out.known)
}

/// Something is unknown.
fn unknown<'b, T: Choose + PartialOrd + Default + 'b>(
    count: usize,
    part: impl Fn(usize) -> Part<'b, T> + Copy,
    shape: Shape,
    cumulative: Option<Pick>,
    out: &mut Decided<'_, T>,
) -> bool {
    out.value.fill(T::default());
    // Bits: surely effective, maybe effective, not settled, a value was seen, conflict.
    const CERTAIN: u8 = 0;
    const POSSIBLE: u8 = 1;
    const OPEN: u8 = 2;
    const SEEN: u8 = 3;
    const CONFLICT: u8 = 4;
    let (value, bits) = (&mut *out.value, &mut *out.state);
    bits.fill(0);
    for Part { effective, value: x } in (0..count).map(part) {
        let (e, ek, vk, x) = (&effective.lanes, effective.known().lanes(), x.known().lanes(), &x.lanes);
        for i in 0..LANES {
            let certain = e[i] & ek[i];
            let possible = e[i] | (ek[i] ^ 1);
            let with_value = possible & vk[i];
            let seen = bits[i] >> SEEN & 1;
            let (open, take) = match cumulative {
                None => (possible & (vk[i] ^ 1) | with_value & seen & u8::from(value[i] != x[i]), with_value & (seen ^ 1)),
                Some(pick) => (possible & ((vk[i] & certain) ^ 1), with_value & (better(pick, x[i], value[i]) | (seen ^ 1))),
            };
            value[i] = T::choose(take, x[i], value[i]);
            bits[i] |= certain << CERTAIN | possible << POSSIBLE | open << OPEN | with_value << SEEN;
        }
    }
    if cumulative.is_none() && !shape.exclusive {
        // Two provisions that surely hold, with different values: one of them differs from the first that surely holds.
        let (mut sure_value, mut had) = ([T::default(); LANES], [0; LANES]);
        for Part { effective, value: x } in (0..count).map(part) {
            let (e, ek, vk, x) = (&effective.lanes, effective.known().lanes(), x.known().lanes(), &x.lanes);
            for i in 0..LANES {
                let sure = e[i] & ek[i] & vk[i];
                bits[i] |= (sure & had[i] & u8::from(sure_value[i] != x[i])) << CONFLICT;
                sure_value[i] = T::choose(sure & (had[i] ^ 1), x[i], sure_value[i]);
                had[i] |= sure;
            }
        }
    }
    let known = &mut *out.known;
    for i in 0..LANES {
        let bit = |n: u8| bits[i] >> n & 1;
        let settled = bit(CERTAIN) & (bit(OPEN) ^ 1);
        let possible = u8::choose(bit(POSSIBLE), (settled ^ 1) * 3, 2);
        let state = u8::choose(bit(CONFLICT), 1, possible);
        bits[i] = state;
        known[i] = u8::from(state == 0);
        value[i] = T::choose(known[i], value[i], T::default());
    }
    every(known)
}
