//! Steps of logic. What is false is known to be so where a part of it is, whatever the rest may be.

use super::LANES;
use super::kernels::{Known, every};
use super::make::{Maker, Pass};
use super::registers::{Bank, Register, Width};
use crate::plan::NodeId;

impl<'a> Maker<'a> {
    /// Both, or one of two: `both` says which.
    pub(super) fn two_truths(&self, to: u16, a: NodeId, b: NodeId, both: bool) -> Pass<'a> {
        let (a, b) = (self.register(a), self.register(b));
        if both {
            truths(to, a, b, |x, y| x & y, |x| x ^ 1)
        } else {
            truths(to, a, b, |x, y| x | y, |x| x)
        }
    }

    /// Known and true.
    pub(super) fn certain(&self, to: u16, a: NodeId) -> Pass<'a> {
        let a = self.register(a);
        Box::new(move |bank, _| {
            bank.fill::<u8>(to, |bank, r| {
                let x = bank.register::<u8>(a);
                let known = x.known().lanes();
                (0..LANES).for_each(|i| r.lanes[i] = x.lanes[i] & known[i]);
                r.all = true;
            });
        })
    }

    /// Known, whatever it is.
    pub(super) fn is_known<T: Width>(&self, to: u16, a: NodeId) -> Pass<'a> {
        let a = self.register(a);
        Box::new(move |bank, _| {
            bank.fill::<u8>(to, |bank, r| {
                r.lanes = *bank.register::<T>(a).known().lanes();
                r.all = true;
            });
        })
    }

    /// Is a number one of a set?
    pub(super) fn one_of<T: Width + TryFrom<i64> + Into<i64>>(&self, to: u16, a: NodeId, set: &'a [i64]) -> Pass<'a> {
        let a = self.register(a);
        // One comparison each is faster than a search, as long as there are few.
        let few: Vec<T> = if set.len() <= 32 {
            set.iter().filter_map(|v| T::try_from(*v).ok()).collect()
        } else {
            Vec::new()
        };
        let many = set.len() > 32;
        // Numbers that follow one another are a range.
        let range = match (set.first(), set.last()) {
            (Some(first), Some(last)) if last - first + 1 == set.len() as i64 => T::try_from(*first).ok().zip(T::try_from(*last).ok()),
            _ => None,
        };
        Box::new(move |bank, _| {
            bank.fill::<u8>(to, |bank, r| {
                let x = bank.register::<T>(a);
                r.all = super::kernels::both(&mut r.known, x.known(), Known::All);
                if let Some((first, last)) = range {
                    (0..LANES).for_each(|i| r.lanes[i] = u8::from(x.lanes[i] >= first) & u8::from(x.lanes[i] <= last));
                    return;
                }
                if many {
                    (0..LANES).for_each(|i| r.lanes[i] = u8::from(set.binary_search(&x.lanes[i].into()).is_ok()));
                    return;
                }
                r.lanes.fill(0);
                let (pairs, last) = few.as_chunks::<2>();
                for [v, w] in pairs {
                    (0..LANES).for_each(|i| r.lanes[i] |= u8::from(x.lanes[i] == *v) | u8::from(x.lanes[i] == *w));
                }
                for v in last {
                    (0..LANES).for_each(|i| r.lanes[i] |= u8::from(x.lanes[i] == *v));
                }
            });
        })
    }

    /// A conjunction: some steps that hold and some that do not.
    pub(super) fn all_hold(&self, to: u16, holds: &[NodeId], fails: &[NodeId]) -> Pass<'a> {
        let parts: Vec<(u16, u8)> = holds
            .iter()
            .map(|n| (self.register(*n), 0))
            .chain(fails.iter().map(|n| (self.register(*n), 1)))
            .collect();
        match parts.len() {
            0..=2 => all::<2>(to, parts),
            3 => all::<3>(to, parts),
            4 => all::<4>(to, parts),
            5 => all::<5>(to, parts),
            _ => all::<6>(to, parts),
        }
    }
}

/// A conjunction, `N` parts in one loop and more of them one after the other.
fn all<'a, const N: usize>(to: u16, parts: Vec<(u16, u8)>) -> Pass<'a> {
    // A single one is said twice.
    let first: [(u16, u8); N] = std::array::from_fn(|k| parts[k.min(parts.len() - 1)]);
    let denied = first.map(|(_, denied)| denied);
    Box::new(move |bank, _| {
        bank.fill::<u8>(to, |bank, r| {
            let first = first.map(|(at, _)| bank.register::<u8>(at));
            r.all = first.iter().all(|x| x.all) && parts.iter().skip(N).all(|(at, _)| bank.register::<u8>(*at).all);
            if !r.all {
                return some_unknown(bank, &parts, r);
            }
            (0..LANES).for_each(|i| r.lanes[i] = (0..N).fold(1, |all, k| all & (first[k].lanes[i] ^ denied[k])));
            for (at, denied) in parts.iter().skip(N) {
                let x = &bank.register::<u8>(*at).lanes;
                (0..LANES).for_each(|i| r.lanes[i] &= x[i] ^ denied);
            }
        });
    })
}

/// `a and b`, or `a or b`: `settles` says where one operand decides alone.
fn truths<'a>(to: u16, a: u16, b: u16, f: impl Fn(u8, u8) -> u8 + Copy + Send + Sync + 'a, settles: impl Fn(u8) -> u8 + Copy + Send + Sync + 'a) -> Pass<'a> {
    Box::new(move |bank, _| {
        bank.fill::<u8>(to, |bank, r| {
            let (x, y) = (bank.register::<u8>(a), bank.register::<u8>(b));
            (0..LANES).for_each(|i| r.lanes[i] = f(x.lanes[i], y.lanes[i]));
            r.all = x.all && y.all;
            if !r.all {
                let (kx, ky) = (x.known().lanes(), y.known().lanes());
                for i in 0..LANES {
                    r.known[i] = kx[i] & ky[i] | kx[i] & settles(x.lanes[i]) | ky[i] & settles(y.lanes[i]);
                    r.lanes[i] &= r.known[i];
                }
                r.all = every(&r.known);
            }
        });
    })
}

/// A conjunction of which some parts may be unknown. What is false is known all the same.
fn some_unknown(bank: &Bank, parts: &[(u16, u8)], r: &mut Register<u8>) {
    // `lanes`: nothing is known to be false; `known`: everything is known.
    r.lanes.fill(1);
    r.known.fill(1);
    for (part, denied) in parts {
        let x = bank.register::<u8>(*part);
        if x.all {
            (0..LANES).for_each(|i| r.lanes[i] &= x.lanes[i] ^ denied);
        } else {
            for i in 0..LANES {
                r.lanes[i] &= (x.lanes[i] ^ denied) | (x.known[i] ^ 1);
                r.known[i] &= x.known[i];
            }
        }
    }
    for i in 0..LANES {
        let (nothing_false, all) = (r.lanes[i], r.known[i]);
        r.lanes[i] = nothing_false & all;
        r.known[i] = all | (nothing_false ^ 1);
    }
    r.all = every(&r.known);
}
