//! How a conclusion comes about in a block, by the rules of the language.

use super::LANES;
use super::kernels::{Choose, Known, Src, every, one, or_with, overwrite, select};
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

/// A provision that may decide: effective, and with which value.
pub(super) type Part<'a, T> = ((Src<'a, u8>, Known<'a>), (Src<'a, T>, Known<'a>));

/// What is known of a conclusion in a block, and how it came about.
pub(super) struct Decided<'a, T> {
    /// The value.
    pub value: &'a mut [T],
    /// 1 where it is known.
    pub known: &'a mut [u8],
    /// 0 a value, 1 conflict, 2 no rule, 3 unknown; filled where [`decide`] is asked to.
    pub state: &'a mut [u8],
}

/// Decides a block; returns whether every lane has a value (`known` is left as it was then). `part` gives the provisions.
pub(super) fn decide<'b, T: Choose + PartialOrd + 'b>(
    count: usize,
    part: impl Fn(usize) -> Part<'b, T>,
    shape: Shape,
    cumulative: Option<Pick>,
    zero: T,
    want_state: bool,
    out: &mut Decided<'_, T>,
) -> bool {
    let all_known = (0..count).all(|k| {
        let ((_, e), (_, v)) = part(k);
        e.is_all() && v.is_all()
    });
    match (all_known, cumulative) {
        (true, None) if shape.exclusive => exclusive(count, part, shape.first, zero, want_state, out),
        (true, None) => agreeing(count, part, zero, want_state, out),
        (true, Some(pick)) => several(count, part, zero, pick, want_state, out),
        (false, _) => {
            unknown(count, part, shape, zero, cumulative, out);
            false
        }
    }
}

/// Everything is known and at most one provision is effective: one choice after the other.
fn exclusive<'b, T: Choose + 'b>(count: usize, part: impl Fn(usize) -> Part<'b, T>, first: usize, zero: T, want_state: bool, out: &mut Decided<'_, T>) -> bool {
    let n = out.value.len();
    if count == 0 {
        out.value.fill(zero);
        out.known.fill(0);
        out.state.fill(2);
        return false;
    }
    // Where the first is not effective either, nothing is known and the value does not matter.
    let ((e, _), (v, _)) = part(first);
    let mut others = (0..count).filter(|k| *k != first);
    match others.next() {
        None => {
            one(out.value, v, |v| v);
            out.known.copy_from_slice(e.truths(n));
        }
        Some(k) => {
            let ((f, _), (w, _)) = part(k);
            let (e, f) = (e.truths(n), f.truths(n));
            select(out.value, f, w, v);
            out.known.iter_mut().zip(e.iter().zip(f)).for_each(|(k, (e, f))| *k = e | f);
        }
    }
    for k in others {
        let ((e, _), (v, _)) = part(k);
        overwrite(out.value, e.truths(n), v);
        or_with(out.known, e.truths(n));
    }
    let all = every(out.known);
    if want_state {
        out.state.iter_mut().zip(out.known.iter()).for_each(|(s, k)| *s = (k ^ 1) << 1);
    }
    all
}

/// Everything is known, and provisions may contradict one another.
fn agreeing<'b, T: Choose + PartialEq + 'b>(count: usize, part: impl Fn(usize) -> Part<'b, T>, zero: T, want_state: bool, out: &mut Decided<'_, T>) -> bool {
    let n = out.value.len();
    out.value.fill(zero);
    // Bit 0: a value stands; bit 1: conflict.
    let bits = &mut *out.known;
    bits.fill(0);
    for k in 0..count {
        let ((e, _), (v, _)) = part(k);
        let add = |value: &mut T, bits: &mut u8, e: u8, x: T| {
            *bits |= e | ((*bits & e & u8::from(*value != x)) << 1);
            *value = T::choose(e, x, *value);
        };
        match v {
            Src::Lanes(v) => out
                .value
                .iter_mut()
                .zip(bits.iter_mut())
                .zip(e.truths(n))
                .zip(v)
                .for_each(|(((value, bits), e), x)| add(value, bits, *e, *x)),
            Src::Const(x) => out
                .value
                .iter_mut()
                .zip(bits.iter_mut())
                .zip(e.truths(n))
                .for_each(|((value, bits), e)| add(value, bits, *e, x)),
        }
    }
    finish(want_state, out)
}

/// Everything is known; of several values the least or the greatest is the answer.
fn several<'b, T: Choose + PartialOrd + 'b>(
    count: usize,
    part: impl Fn(usize) -> Part<'b, T>,
    zero: T,
    pick: Pick,
    want_state: bool,
    out: &mut Decided<'_, T>,
) -> bool {
    let n = out.value.len();
    out.value.fill(zero);
    let had = &mut *out.known;
    had.fill(0);
    for k in 0..count {
        let ((e, _), (v, _)) = part(k);
        let add = |value: &mut T, had: &mut u8, e: u8, x: T| {
            let better = match pick {
                Pick::Least => x < *value,
                Pick::Greatest => x > *value,
            };
            *value = T::choose(e & (u8::from(better) | (*had ^ 1)), x, *value);
            *had |= e;
        };
        match v {
            Src::Lanes(v) => out
                .value
                .iter_mut()
                .zip(had.iter_mut())
                .zip(e.truths(n))
                .zip(v)
                .for_each(|(((value, had), e), x)| add(value, had, *e, *x)),
            Src::Const(x) => out
                .value
                .iter_mut()
                .zip(had.iter_mut())
                .zip(e.truths(n))
                .for_each(|((value, had), e)| add(value, had, *e, x)),
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
fn unknown<'b, T: Choose + PartialOrd + 'b>(
    count: usize,
    part: impl Fn(usize) -> Part<'b, T>,
    shape: Shape,
    zero: T,
    cumulative: Option<Pick>,
    out: &mut Decided<'_, T>,
) {
    let n = out.value.len();
    out.value.fill(zero);
    // Bits: surely effective, maybe effective, not settled, a value was seen, conflict, a sure value was seen.
    const CERTAIN: u8 = 1;
    const POSSIBLE: u8 = 2;
    const OPEN: u8 = 4;
    const SEEN: u8 = 8;
    const CONFLICT: u8 = 16;
    let bits = &mut *out.state;
    bits.fill(0);
    for k in 0..count {
        let ((e, ek), (v, vk)) = part(k);
        let (e, ek, vk) = (e.truths(n), ek.lanes(n), vk.lanes(n));
        let add = |value: &mut T, bits: &mut u8, e: u8, ek: u8, vk: u8, x: T| {
            let certain = e & ek;
            let possible = e | (ek ^ 1);
            let with_value = possible & vk;
            let seen = (*bits >> 3) & 1;
            let (open, take) = match cumulative {
                None => (possible & (vk ^ 1) | with_value & seen & u8::from(*value != x), with_value & (seen ^ 1)),
                Some(pick) => {
                    let better = match pick {
                        Pick::Least => x < *value,
                        Pick::Greatest => x > *value,
                    };
                    (possible & ((vk & certain) ^ 1), with_value & (u8::from(better) | (seen ^ 1)))
                }
            };
            *value = T::choose(take, x, *value);
            *bits |= (certain * CERTAIN) | (possible * POSSIBLE) | (open * OPEN) | (with_value * SEEN);
        };
        match v {
            Src::Lanes(v) => {
                let lanes = out.value.iter_mut().zip(bits.iter_mut()).zip(e.iter().zip(ek)).zip(vk.iter().zip(v));
                lanes.for_each(|(((value, bits), (e, ek)), (vk, x))| add(value, bits, *e, *ek, *vk, *x));
            }
            Src::Const(x) => {
                let lanes = out.value.iter_mut().zip(bits.iter_mut()).zip(e.iter().zip(ek)).zip(vk);
                lanes.for_each(|(((value, bits), (e, ek)), vk)| add(value, bits, *e, *ek, *vk, x));
            }
        }
    }
    if cumulative.is_none() && !shape.exclusive {
        // Two provisions that surely hold, with different values.
        for k in 0..count {
            let ((e, ek), (v, vk)) = part(k);
            for other in 0..k {
                let ((f, fk), (w, wk)) = part(other);
                let (e, ek, vk, f, fk, wk) = (e.truths(n), ek.lanes(n), vk.lanes(n), f.truths(n), fk.lanes(n), wk.lanes(n));
                let mut sure = [0u8; LANES];
                sure[..n]
                    .iter_mut()
                    .zip(e.iter().zip(ek))
                    .zip(vk.iter().zip(f))
                    .for_each(|((s, (a, b)), (c, d))| *s = a & b & c & d);
                sure[..n].iter_mut().zip(fk.iter().zip(wk)).for_each(|(s, (a, b))| *s &= a & b);
                if sure[..n].iter().all(|s| *s == 0) {
                    continue;
                }
                bits.iter_mut()
                    .zip(&sure[..n])
                    .enumerate()
                    .for_each(|(i, (b, s))| *b |= (s & u8::from(v.at(i) != w.at(i))) * CONFLICT);
            }
        }
    }
    let known = &mut *out.known;
    bits.iter_mut().zip(known.iter_mut()).for_each(|(bits, k)| {
        let b = *bits;
        let state = if b & CONFLICT != 0 {
            1
        } else if b & POSSIBLE == 0 {
            2
        } else if b & (CERTAIN | OPEN) == CERTAIN {
            0
        } else {
            3
        };
        *bits = state;
        *k = u8::from(state == 0);
    });
    out.value.iter_mut().zip(known.iter()).for_each(|(v, k)| *v = T::choose(*k, *v, zero));
}
