//! Steps that reckon, compare and choose.

use super::LANES;
use super::decide::{Decided, Part, Shape, decide};
use super::kernels::{Choose, Known, and_with, both, every};
use super::make::{Maker, Pass};
use super::numbers::{Subject, grade};
use super::operands::{Operand, Place, Reads, each};
use super::registers::{Bank, Width};
use crate::plan::build::divide;
use crate::plan::{Decision, Lane, NodeId};
use crate::syntax::Rounding;

/// `f` of one operand.
pub(super) fn unary<'a, T: Width, U: Width>(to: u16, a: u16, f: impl Fn(T) -> U + Send + Sync + 'a) -> Pass<'a> {
    Box::new(move |bank, _| {
        bank.fill::<U>(to, |bank, r| {
            let x = bank.register::<T>(a);
            (0..LANES).for_each(|i| r.lanes[i] = f(x.lanes[i]));
            r.all = both(&mut r.known, x.known(), Known::All);
        });
    })
}

/// `f` of two operands.
pub(super) fn binary<'a, T: Width, U: Width, A: Reads<T>, B: Reads<T>>(to: u16, a: A, b: B, f: impl Fn(T, T) -> U + Send + Sync + 'a) -> Pass<'a> {
    Box::new(move |bank, _| {
        bank.fill::<U>(to, |bank, r| {
            let ((x, kx), (y, ky)) = (a.read(bank), b.read(bank));
            (0..LANES).for_each(|i| r.lanes[i] = f(A::at(x, i), B::at(y, i)));
            r.all = both(&mut r.known, kx, ky);
        });
    })
}

/// The first where the condition holds, else the second.
fn select<'a, T: Width, A: Reads<T>, B: Reads<T>>(to: u16, c: u16, a: A, b: B) -> Pass<'a> {
    Box::new(move |bank, _| {
        bank.fill::<T>(to, |bank, r| {
            let (c, (x, kx), (y, ky)) = (bank.register::<u8>(c), a.read(bank), b.read(bank));
            (0..LANES).for_each(|i| r.lanes[i] = T::choose(c.lanes[i], A::at(x, i), B::at(y, i)));
            r.all = c.all && kx.is_all() && ky.is_all();
            if !r.all {
                let (kc, kx, ky) = (c.known().lanes(), kx.lanes(), ky.lanes());
                // Whatever the condition turns out to be: both may be the same.
                let same = |i: usize| kx[i] & ky[i] & u8::from(A::at(x, i) == B::at(y, i));
                (0..LANES).for_each(|i| r.known[i] = kc[i] & u8::choose(c.lanes[i], kx[i], ky[i]) | same(i));
                r.all = every(&r.known);
            }
        });
    })
}

/// The first where it is known, else the second.
fn coalesce<'a, T: Width, A: Reads<T>, B: Reads<T>>(to: u16, a: A, b: B) -> Pass<'a> {
    Box::new(move |bank, _| {
        bank.fill::<T>(to, |bank, r| {
            let ((x, kx), (y, ky)) = (a.read(bank), b.read(bank));
            let known = kx.lanes();
            (0..LANES).for_each(|i| r.lanes[i] = T::choose(known[i], A::at(x, i), B::at(y, i)));
            r.all = kx.is_all() || ky.is_all();
            if !r.all {
                let other = ky.lanes();
                (0..LANES).for_each(|i| r.known[i] = known[i] | other[i]);
                r.all = every(&r.known);
            }
        });
    })
}

impl<'a> Maker<'a> {
    /// An operation of two numbers.
    pub(super) fn reckon<T: Width>(&self, to: u16, a: NodeId, b: NodeId, f: impl Fn(T, T) -> T + Copy + Send + Sync + 'a) -> Pass<'a> {
        let (a, b) = (self.operand::<T>(a), self.operand::<T>(b));
        each!(a, b => binary(to, a, b, f))
    }

    /// A comparison of two numbers.
    pub(super) fn compare<T: Width>(&self, to: u16, a: NodeId, b: NodeId, f: impl Fn(T, T) -> bool + Copy + Send + Sync + 'a) -> Pass<'a> {
        let (a, b) = (self.operand::<T>(a), self.operand::<T>(b));
        each!(a, b => binary(to, a, b, move |x: T, y: T| u8::from(f(x, y))))
    }

    /// A choice between two numbers.
    pub(super) fn choose<T: Width>(&self, to: u16, c: NodeId, a: NodeId, b: NodeId) -> Pass<'a> {
        let (c, a, b) = (self.register(c), self.operand::<T>(a), self.operand::<T>(b));
        each!(a, b => select::<T, _, _>(to, c, a, b))
    }

    /// What is known of two numbers.
    pub(super) fn first_known<T: Width>(&self, to: u16, a: NodeId, b: NodeId) -> Pass<'a> {
        let (a, b) = (self.operand::<T>(a), self.operand::<T>(b));
        each!(a, b => coalesce::<T, _, _>(to, a, b))
    }

    /// A quotient by a constant.
    pub(super) fn divided<T: Width>(&self, to: u16, a: NodeId, by: i128, how: Rounding) -> Pass<'a> {
        let signed = self.plan.nodes[a.ix()].low < 0;
        let a = self.register(a);
        Box::new(move |bank, _| {
            bank.fill::<T>(to, |bank, r| {
                let a = bank.register::<T>(a);
                T::divide(&mut r.lanes, &a.lanes, by, how, signed);
                r.all = both(&mut r.known, a.known(), Known::All);
            });
        })
    }

    /// A quotient of two numbers, unknown where the divisor is zero.
    pub(super) fn quotient<T: Width>(&self, to: u16, a: NodeId, b: NodeId, how: Rounding) -> Pass<'a> {
        let (a, b) = (self.place::<i128>(a), self.place::<i128>(b));
        Box::new(move |bank, _| {
            bank.fill::<T>(to, |bank, r| {
                let (a, b) = (a.read(bank), b.read(bank));
                r.known = *a.known().lanes();
                and_with(&mut r.known, b.known().lanes());
                r.all = false;
                for (i, (d, k)) in r.lanes.iter_mut().zip(&mut r.known).enumerate() {
                    let (p, q) = (a.lanes[i], b.lanes[i]);
                    let (p, q) = if q < 0 { (-p, -q) } else { (p, q) };
                    *k &= u8::from(q != 0);
                    *d = T::of(if *k == 0 { 0 } else { divide(p, q, how) });
                }
            });
        })
    }

    /// A function of one number that changes at a few points.
    pub(super) fn graded<S: Subject + Width, T: Width>(&self, to: u16, of: NodeId, grades: &[(i64, i64)]) -> Pass<'a> {
        fn pass<'a, S: Subject + Width, T: Width, const N: usize>(to: u16, of: u16, grades: &[(i64, i64)]) -> Pass<'a> {
            let grade = grade::<S, T, N>(grades);
            Box::new(move |bank, _| {
                bank.fill::<T>(to, |bank, r| {
                    let x = bank.register::<S>(of);
                    (0..LANES).for_each(|i| r.lanes[i] = grade(x.lanes[i]));
                    r.all = both(&mut r.known, x.known(), Known::All);
                });
            })
        }
        let of = self.register(of);
        match grades.len() {
            2 => pass::<S, T, 2>(to, of, grades),
            3 => pass::<S, T, 3>(to, of, grades),
            4 => pass::<S, T, 4>(to, of, grades),
            5 => pass::<S, T, 5>(to, of, grades),
            6 => pass::<S, T, 6>(to, of, grades),
            7 => pass::<S, T, 7>(to, of, grades),
            _ => pass::<S, T, 8>(to, of, grades),
        }
    }

    /// The value of a conclusion.
    pub(super) fn decided<T: Width>(&self, to: u16, d: &Decision, shape: Shape) -> Pass<'a> {
        let (parts, cumulative, spare) = (self.parts::<T>(d), d.cumulative, self.spare(Lane::B));
        Box::new(move |bank, _| {
            bank.fill::<T>(to, |bank, r| {
                bank.fill::<u8>(spare, |bank, state| {
                    let part = |i: usize| part(&parts[i], bank);
                    let mut out = Decided {
                        value: &mut r.lanes,
                        known: &mut r.known,
                        state: &mut state.lanes,
                    };
                    r.all = decide(parts.len(), part, shape, cumulative, false, &mut out);
                });
            });
        })
    }

    /// How a conclusion comes about.
    pub(super) fn decided_state<T: Width>(&self, to: u16, d: &Decision, shape: Shape) -> Pass<'a> {
        let (parts, cumulative, spare) = (self.parts::<T>(d), d.cumulative, self.spare(T::LANE));
        Box::new(move |bank, _| {
            bank.fill::<u8>(to, |bank, r| {
                // The state is always known, even where the value is not.
                r.all = true;
                bank.fill::<T>(spare, |bank, value| {
                    let part = |i: usize| part(&parts[i], bank);
                    let mut out = Decided {
                        value: &mut value.lanes,
                        known: &mut value.known,
                        state: &mut r.lanes,
                    };
                    decide(parts.len(), part, shape, cumulative, true, &mut out);
                });
            });
        })
    }

    fn parts<T: Width>(&self, d: &Decision) -> Vec<(Place<u8>, Place<T>)> {
        let pairs = d.effective.iter().zip(&d.values);
        pairs.map(|(e, v)| (self.place(*e), self.place(*v))).collect()
    }
}

#[inline(always)]
fn part<'b, T: Width>((effective, value): &'b (Place<u8>, Place<T>), bank: &'b Bank) -> Part<'b, T> {
    Part {
        effective: effective.read(bank),
        value: value.read(bank),
    }
}
