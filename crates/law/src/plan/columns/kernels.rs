//! The loops. Each works on slices of one length; operands are lanes or one constant.

use super::LANES;

/// An operand.
#[derive(Clone, Copy)]
pub(super) enum Src<'a, T> {
    Lanes(&'a [T]),
    Const(T),
}

impl<T: Copy> Src<'_, T> {
    #[inline(always)]
    pub(super) fn at(&self, i: usize) -> T {
        match self {
            Src::Lanes(l) => l[i],
            Src::Const(c) => *c,
        }
    }
}

static ONES: [u8; LANES] = [1; LANES];
static ZEROS: [u8; LANES] = [0; LANES];

impl<'a> Src<'a, u8> {
    /// A yes/no as lanes, so that one loop does for constants too.
    pub(super) fn truths(self, n: usize) -> &'a [u8] {
        match self {
            Src::Lanes(l) => &l[..n],
            Src::Const(0) => &ZEROS[..n],
            Src::Const(_) => &ONES[..n],
        }
    }
}

/// Which lanes are known: all, or by lane.
#[derive(Clone, Copy)]
pub(super) enum Known<'a> {
    All,
    Lanes(&'a [u8]),
    None,
}

impl<'a> Known<'a> {
    pub(super) fn is_all(&self) -> bool {
        matches!(self, Known::All)
    }

    /// By lane, whatever it is.
    pub(super) fn lanes(self, n: usize) -> &'a [u8] {
        match self {
            Known::All => &ONES[..n],
            Known::Lanes(l) => &l[..n],
            Known::None => &ZEROS[..n],
        }
    }
}

/// `d[i] = f(a[i])`
#[inline(always)]
pub(super) fn one<T: Copy, U: Copy>(d: &mut [U], a: Src<'_, T>, f: impl Fn(T) -> U) {
    match a {
        Src::Lanes(a) => d.iter_mut().zip(a).for_each(|(d, a)| *d = f(*a)),
        Src::Const(c) => d.fill(f(c)),
    }
}

/// `d[i] = f(a[i], b[i])`
#[inline(always)]
pub(super) fn two<T: Copy, S: Copy, U: Copy>(d: &mut [U], a: Src<'_, T>, b: Src<'_, S>, f: impl Fn(T, S) -> U) {
    match (a, b) {
        (Src::Lanes(a), Src::Lanes(b)) => d.iter_mut().zip(a.iter().zip(b)).for_each(|(d, (a, b))| *d = f(*a, *b)),
        (Src::Lanes(a), Src::Const(b)) => d.iter_mut().zip(a).for_each(|(d, a)| *d = f(*a, b)),
        (Src::Const(a), Src::Lanes(b)) => d.iter_mut().zip(b).for_each(|(d, b)| *d = f(a, *b)),
        (Src::Const(a), Src::Const(b)) => d.fill(f(a, b)),
    }
}

/// A number that can be chosen by a mask.
pub(super) trait Choose: Copy {
    fn choose(c: u8, a: Self, b: Self) -> Self;
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
        }
    )*};
}
choose!(u8, i32, i64, i128);

/// `d[i] = if c[i] { a[i] } else { b[i] }`
#[inline(always)]
pub(super) fn select<T: Choose>(d: &mut [T], c: &[u8], a: Src<'_, T>, b: Src<'_, T>) {
    match (a, b) {
        (Src::Lanes(a), Src::Lanes(b)) => d.iter_mut().zip(c).zip(a.iter().zip(b)).for_each(|((d, c), (a, b))| *d = T::choose(*c, *a, *b)),
        (Src::Lanes(a), Src::Const(b)) => d.iter_mut().zip(c).zip(a).for_each(|((d, c), a)| *d = T::choose(*c, *a, b)),
        (Src::Const(a), Src::Lanes(b)) => d.iter_mut().zip(c).zip(b).for_each(|((d, c), b)| *d = T::choose(*c, a, *b)),
        (Src::Const(a), Src::Const(b)) => d.iter_mut().zip(c).for_each(|(d, c)| *d = T::choose(*c, a, b)),
    }
}

/// `d[i] = if c[i] { a[i] } else { d[i] }`
#[inline(always)]
pub(super) fn overwrite<T: Choose>(d: &mut [T], c: &[u8], a: Src<'_, T>) {
    match a {
        Src::Lanes(a) => d.iter_mut().zip(c).zip(a).for_each(|((d, c), a)| *d = T::choose(*c, *a, *d)),
        Src::Const(a) => d.iter_mut().zip(c).for_each(|(d, c)| *d = T::choose(*c, a, *d)),
    }
}

/// `d[i] &= a[i]`
pub(super) fn and_with(d: &mut [u8], a: &[u8]) {
    d.iter_mut().zip(a).for_each(|(d, a)| *d &= *a);
}

/// `d[i] |= a[i]`
pub(super) fn or_with(d: &mut [u8], a: &[u8]) {
    d.iter_mut().zip(a).for_each(|(d, a)| *d |= *a);
}

/// Is every lane 1?
pub(super) fn every(a: &[u8]) -> bool {
    a.iter().fold(1, |all, x| all & x) == 1
}

/// Known where both are; returns whether that is everywhere (then `out` is left as it was).
pub(super) fn both(out: &mut [u8], a: Known<'_>, b: Known<'_>) -> bool {
    match (a, b) {
        (Known::All, Known::All) => return true,
        (Known::Lanes(x), Known::All) | (Known::All, Known::Lanes(x)) => out.copy_from_slice(&x[..out.len()]),
        (Known::Lanes(x), Known::Lanes(y)) => out.iter_mut().zip(x.iter().zip(y)).for_each(|(d, (x, y))| *d = x & y),
        (Known::None, _) | (_, Known::None) => out.fill(0),
    }
    false
}
