//! The loops. Each works on arrays of [`LANES`], so that the compiler knows how long they are.

use super::LANES;

static ONES: [u8; LANES] = [1; LANES];

/// Which lanes are known: all, or by lane.
#[derive(Debug, Clone, Copy)]
pub(super) enum Known<'a> {
    All,
    Lanes(&'a [u8; LANES]),
}

impl<'a> Known<'a> {
    #[inline(always)]
    pub(super) fn is_all(&self) -> bool {
        matches!(self, Known::All)
    }

    /// By lane, whatever it is.
    #[inline(always)]
    pub(super) fn lanes(self) -> &'a [u8; LANES] {
        match self {
            Known::All => &ONES,
            Known::Lanes(l) => l,
        }
    }
}

/// `d[i] = f(a[i])`
#[inline(always)]
pub(super) fn one<T: Copy, U: Copy>(d: &mut [U; LANES], a: &[T; LANES], f: impl Fn(T) -> U) {
    d.iter_mut().zip(a).for_each(|(d, a)| *d = f(*a));
}

/// A number that can be chosen by a mask.
pub(super) trait Choose: Copy {
    fn choose(c: u8, a: Self, b: Self) -> Self;
    /// What turns `a` into `b`, and back.
    fn change(a: Self, b: Self) -> Self;
    /// `v`, changed where the mask is 1.
    fn changed(c: u8, v: Self, change: Self) -> Self;
}

macro_rules! choose {
    ($($t:ty),*) => {$(
        impl Choose for $t {
            #[inline(always)]
            fn choose(c: u8, a: Self, b: Self) -> Self {
                // A mask instead of a branch: it becomes vector code.
                let m = (0 as $t).wrapping_sub(c as $t);
                (a & m) | (b & !m)
            }
            #[inline(always)]
            fn change(a: Self, b: Self) -> Self {
                a ^ b
            }
            #[inline(always)]
            fn changed(c: u8, v: Self, change: Self) -> Self {
                v ^ (change & (0 as $t).wrapping_sub(c as $t))
            }
        }
    )*};
}
choose!(u8, i16, i32, i64, i128);

/// `d[i] &= a[i]`
pub(super) fn and_with(d: &mut [u8; LANES], a: &[u8; LANES]) {
    d.iter_mut().zip(a).for_each(|(d, a)| *d &= *a);
}

/// Is every lane 1?
pub(super) fn every(a: &[u8; LANES]) -> bool {
    a.iter().fold(1, |all, x| all & x) == 1
}

/// Known where both are; returns whether that is everywhere (then `out` is left as it was).
#[inline(always)]
pub(super) fn both(out: &mut [u8; LANES], a: Known<'_>, b: Known<'_>) -> bool {
    match (a, b) {
        (Known::All, Known::All) => return true,
        (Known::Lanes(x), Known::All) | (Known::All, Known::Lanes(x)) => *out = *x,
        (Known::Lanes(x), Known::Lanes(y)) => out.iter_mut().zip(x.iter().zip(y)).for_each(|(d, (x, y))| *d = x & y),
    }
    false
}
