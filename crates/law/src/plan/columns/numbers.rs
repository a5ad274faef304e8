//! Arithmetic in each width.

use super::LANES;
use super::kernels::one;
use super::registers::Width;
use crate::plan::build::{divide, divide_narrow};
use crate::syntax::Rounding;

/// Arithmetic; ranges are checked when the plan is made, so nothing wraps.
pub(super) trait Number: Copy {
    fn plus(a: Self, b: Self) -> Self;
    fn minus(a: Self, b: Self) -> Self;
    fn times(a: Self, b: Self) -> Self;
    fn from_b(v: u8) -> Self;
    fn from_s(v: i16) -> Self;
    fn from_i(v: i32) -> Self;
    /// Quotients by a constant; `signed`: numbers below zero occur.
    fn divide(d: &mut [Self; LANES], a: &[Self; LANES], by: i128, how: Rounding, signed: bool);
}

macro_rules! number {
    ($t:ty, $divide:ident) => {
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
            fn from_s(v: i16) -> Self {
                v as $t
            }
            #[inline(always)]
            fn from_i(v: i32) -> Self {
                v as $t
            }
            fn divide(d: &mut [Self; LANES], a: &[Self; LANES], by: i128, how: Rounding, signed: bool) {
                $divide(d, a, by, how, signed);
            }
        }
    };
}
number!(u8, divide_u8);
number!(i16, divide_i16);
number!(i32, divide_i32);
number!(i64, divide_i64);
number!(i128, divide_i128);

fn divide_u8(d: &mut [u8; LANES], a: &[u8; LANES], by: i128, how: Rounding, _: bool) {
    one(d, a, |a| divide(i128::from(a), by, how) as u8);
}

fn divide_i16(d: &mut [i16; LANES], a: &[i16; LANES], by: i128, how: Rounding, _: bool) {
    let Ok(by) = i32::try_from(by) else {
        return one(d, a, |a| divide(i128::from(a), by, how) as i16);
    };
    one(d, a, |a| divide_narrow(i64::from(a), i64::from(by), how) as i16);
}

/// The quotient by a multiplication (Granlund and Montgomery 1994): without its sign a number is at most 2^31, so a factor of
/// 32 bits and a shift give the exact quotient.
fn divide_i32(d: &mut [i32; LANES], a: &[i32; LANES], by: i128, how: Rounding, signed: bool) {
    let Ok(by) = u32::try_from(by) else {
        return one(d, a, |a| divide(i128::from(a), by, how) as i32);
    };
    let shift = 31 + (32 - (by - 1).leading_zeros());
    let factor = (1u64 << shift).div_ceil(u64::from(by));
    match how {
        Rounding::Down => quotients(d, a, (by, factor, shift), signed, |_| 0),
        Rounding::Up => quotients(d, a, (by, factor, shift), signed, |rest| u32::from(rest > 0)),
        Rounding::HalfUp => quotients(d, a, (by, factor, shift), signed, |rest| u32::from(rest >= by - rest)),
    }
}

/// `away` says by how much a rest raises the quotient.
#[inline(always)]
fn quotients(d: &mut [i32; LANES], a: &[i32; LANES], (by, factor, shift): (u32, u64, u32), signed: bool, away: impl Fn(u32) -> u32) {
    let of = |size: u32| {
        let q = ((u64::from(size) * factor) >> shift) as u32;
        q.wrapping_add(away(size.wrapping_sub(q.wrapping_mul(by)))) as i32
    };
    if signed {
        one(d, a, |a| {
            let q = of(a.unsigned_abs());
            if a < 0 { q.wrapping_neg() } else { q }
        });
    } else {
        one(d, a, |a| of(a as u32));
    }
}

fn divide_i64(d: &mut [i64; LANES], a: &[i64; LANES], by: i128, how: Rounding, _: bool) {
    let Ok(by) = i64::try_from(by) else {
        return one(d, a, |a| divide(i128::from(a), by, how) as i64);
    };
    one(d, a, |a| divide_narrow(a, by, how));
}

fn divide_i128(d: &mut [i128; LANES], a: &[i128; LANES], by: i128, how: Rounding, _: bool) {
    one(d, a, |a| divide(a, by, how));
}

/// A number that a graded step looks at.
pub(super) trait Subject: Copy + PartialOrd + Send + Sync {
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

impl Subject for i16 {
    const LEAST: i16 = i16::MIN;
    fn change(from: i64) -> Option<i16> {
        i16::try_from(from.max(i64::from(i16::MIN))).ok()
    }
}

impl Subject for i32 {
    const LEAST: i32 = i32::MIN;
    fn change(from: i64) -> Option<i32> {
        i32::try_from(from.max(i64::from(i32::MIN))).ok()
    }
}

/// A function with `N` values.
pub(super) fn grade<S: Subject, T: Width, const N: usize>(grades: &[(i64, i64)]) -> impl Fn(S) -> T + Send + Sync + use<S, T, N> {
    let (mut values, mut changes) = ([T::default(); N], [S::LEAST; N]);
    let mut last = 0;
    for (k, (from, v)) in grades.iter().enumerate().take(N) {
        match S::change(*from) {
            Some(from) => (values[k], changes[k], last) = (T::of_i64(*v), from, k),
            // It never comes so far: nothing changes any more.
            None => (values[k], changes[k]) = (values[last], changes[last]),
        }
    }
    move |x| (1..N).fold(values[0], |v, k| T::choose(u8::from(x >= changes[k]), values[k], v))
}
