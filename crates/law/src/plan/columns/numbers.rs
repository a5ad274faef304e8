//! Arithmetic in each width.

use super::kernels::{Src, one};
use super::registers::Width;
use crate::plan::build::{divide, divide_narrow};
use crate::syntax::Rounding;

/// Arithmetic; ranges are checked when the plan is made, so nothing wraps.
pub(super) trait Number: Copy {
    fn plus(a: Self, b: Self) -> Self;
    fn minus(a: Self, b: Self) -> Self;
    fn times(a: Self, b: Self) -> Self;
    fn from_b(v: u8) -> Self;
    fn from_i(v: i32) -> Self;
    fn divide(d: &mut [Self], a: Src<'_, Self>, by: i128, how: Rounding);
    /// The lanes as days, if they are 32 bits wide.
    fn days(lanes: &mut [Self]) -> Option<&mut [i32]>;
}

macro_rules! number {
    ($t:ty, $divide:ident, $days:expr) => {
        impl Number for $t {
            #[inline(always)]
            fn plus(a: Self, b: Self) -> Self {
                a.wrapping_add(b)
            }
            #[inline(always)]
            fn minus(a: Self, b: Self) -> Self {
                a.wrapping_sub(b)
            }
            #[inline(always)]
            fn times(a: Self, b: Self) -> Self {
                a.wrapping_mul(b)
            }
            #[inline(always)]
            fn from_b(v: u8) -> Self {
                v as $t
            }
            #[inline(always)]
            fn from_i(v: i32) -> Self {
                v as $t
            }
            fn divide(d: &mut [Self], a: Src<'_, Self>, by: i128, how: Rounding) {
                $divide(d, a, by, how);
            }
            fn days(lanes: &mut [Self]) -> Option<&mut [i32]> {
                $days(lanes)
            }
        }
    };
}
number!(u8, divide_u8, |_| None);
number!(i32, divide_i32, Some);
number!(i64, divide_i64, |_| None);
number!(i128, divide_i128, |_| None);

fn divide_u8(d: &mut [u8], a: Src<'_, u8>, by: i128, how: Rounding) {
    one(d, a, |a| divide(i128::from(a), by, how) as u8);
}

/// The quotient by a multiplication (Granlund and Montgomery 1994): without its sign a number is at most 2^31, so a factor of
/// 32 bits and a shift give the exact quotient.
fn divide_i32(d: &mut [i32], a: Src<'_, i32>, by: i128, how: Rounding) {
    let Ok(by) = i32::try_from(by) else {
        return one(d, a, |a| divide(i128::from(a), by, how) as i32);
    };
    let shift = 31 + (32 - (by as u32 - 1).leading_zeros());
    let factor = (1u64 << shift).div_ceil(by as u64);
    let quotient = |a: i32, add: fn(u32, u32) -> u32| {
        let size = a.unsigned_abs();
        let q = ((u64::from(size) * factor) >> shift) as u32;
        let q = (q + add(size - q.wrapping_mul(by as u32), by as u32)) as i32;
        if a < 0 { -q } else { q }
    };
    match how {
        Rounding::Down => one(d, a, |a| quotient(a, |_, _| 0)),
        Rounding::Up => one(d, a, |a| quotient(a, |rest, _| u32::from(rest > 0))),
        Rounding::HalfUp => one(d, a, |a| quotient(a, |rest, by| u32::from(rest * 2 >= by))),
    }
}

fn divide_i64(d: &mut [i64], a: Src<'_, i64>, by: i128, how: Rounding) {
    let Ok(by) = i64::try_from(by) else {
        return one(d, a, |a| divide(i128::from(a), by, how) as i64);
    };
    one(d, a, |a| divide_narrow(a, by, how));
}

fn divide_i128(d: &mut [i128], a: Src<'_, i128>, by: i128, how: Rounding) {
    one(d, a, |a| divide(a, by, how));
}

/// A number that a graded step looks at.
pub(super) trait Subject: Copy + PartialOrd {
    const LEAST: Self;
    /// The change as a number of this lane; `None` if the lane never comes so far.
    fn change(from: i64) -> Option<Self>;
}

impl Subject for u8 {
    const LEAST: u8 = u8::MIN;
    fn change(from: i64) -> Option<u8> {
        u8::try_from(from.max(0)).ok()
    }
}

impl Subject for i32 {
    const LEAST: i32 = i32::MIN;
    fn change(from: i64) -> Option<i32> {
        i32::try_from(from.max(i64::from(i32::MIN))).ok()
    }
}

/// Writes a function with `N` values.
pub(super) fn grade<S: Subject, T: Width, const N: usize>(d: &mut [T], x: &[S], grades: &[(i64, i64)]) {
    let (mut values, mut changes) = ([T::default(); N], [S::LEAST; N]);
    let mut last = 0;
    for (k, (from, v)) in grades.iter().enumerate().take(N) {
        match S::change(*from) {
            Some(from) => (values[k], changes[k], last) = (T::of_i64(*v), from, k),
            // It never comes so far: nothing changes any more.
            None => (values[k], changes[k]) = (values[last], changes[last]),
        }
    }
    d.iter_mut().zip(x).for_each(|(d, x)| {
        let mut v = values[0];
        for k in 1..N {
            v = T::choose(u8::from(*x >= changes[k]), values[k], v);
        }
        *d = v;
    });
}
