//! The loops. Each works on slices of one length; operands are lanes or one constant.

use crate::syntax::Pick;

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

/// Which lanes are known: all, or by lane.
#[derive(Clone, Copy)]
pub(super) enum Known<'a> {
    All,
    Lanes(&'a [u8]),
    None,
}

impl Known<'_> {
    #[inline(always)]
    pub(super) fn at(&self, i: usize) -> u8 {
        match self {
            Known::All => 1,
            Known::Lanes(l) => l[i],
            Known::None => 0,
        }
    }

    pub(super) fn is_all(&self) -> bool {
        matches!(self, Known::All)
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

/// Known where both are.
pub(super) fn both(out: &mut Vec<u8>, n: usize, a: Known<'_>, b: Known<'_>) -> bool {
    match (a, b) {
        (Known::All, Known::All) => return true,
        (Known::Lanes(x), Known::All) | (Known::All, Known::Lanes(x)) => {
            out.clear();
            out.extend_from_slice(&x[..n]);
        }
        (Known::Lanes(x), Known::Lanes(y)) => {
            out.clear();
            out.extend(x[..n].iter().zip(&y[..n]).map(|(x, y)| x & y));
        }
        (Known::None, _) | (_, Known::None) => {
            out.clear();
            out.resize(n, 0);
        }
    }
    false
}

/// What is known of a conclusion in a block, and how it came about.
pub(super) struct Decided<'a, T> {
    /// The value.
    pub value: &'a mut [T],
    /// 1 where it is known.
    pub known: &'a mut Vec<u8>,
    /// 0 a value, 1 conflict, 2 no rule, 3 unknown.
    pub state: &'a mut [u8],
}

/// Everything is known: the common case, without branches. Returns whether every lane has a value.
pub(super) fn decide_known<T: Choose + PartialEq>(effective: &[Src<'_, u8>], values: &[Src<'_, T>], zero: T, out: &mut Decided<'_, T>) -> bool {
    let n = out.value.len();
    out.value.fill(zero);
    // Bit 0: a value stands; bit 1: conflict.
    out.state.fill(0);
    for (e, v) in effective.iter().zip(values) {
        let (value, state) = (&mut *out.value, &mut *out.state);
        match (e, v) {
            (Src::Const(0), _) => {}
            (Src::Const(_), v) => {
                for i in 0..n {
                    let x = v.at(i);
                    let had = state[i] & 1;
                    state[i] |= 1 | ((had & u8::from(value[i] != x)) << 1);
                    value[i] = x;
                }
            }
            (Src::Lanes(e), Src::Const(x)) => {
                for ((value, state), e) in value.iter_mut().zip(state.iter_mut()).zip(*e) {
                    let had = *state & *e;
                    *state |= *e | ((had & u8::from(*value != *x)) << 1);
                    *value = T::choose(*e, *x, *value);
                }
            }
            (Src::Lanes(e), Src::Lanes(v)) => {
                for (((value, state), e), x) in value.iter_mut().zip(state.iter_mut()).zip(*e).zip(*v) {
                    let had = *state & *e;
                    *state |= *e | ((had & u8::from(*value != *x)) << 1);
                    *value = T::choose(*e, *x, *value);
                }
            }
        }
    }
    finish(out)
}

/// As [`decide_known`], for conclusions of which several may hold.
pub(super) fn decide_cumulative<T: Choose + PartialOrd>(effective: &[Src<'_, u8>], values: &[Src<'_, T>], zero: T, pick: Pick, out: &mut Decided<'_, T>) -> bool {
    let n = out.value.len();
    out.value.fill(zero);
    out.state.fill(0);
    for (e, v) in effective.iter().zip(values) {
        for i in 0..n {
            let (e, x) = (e.at(i), v.at(i));
            let better = match pick {
                Pick::Least => x < out.value[i],
                Pick::Greatest => x > out.value[i],
            };
            let take = e & (u8::from(better) | (out.state[i] ^ 1));
            out.value[i] = T::choose(take, x, out.value[i]);
            out.state[i] |= e;
        }
    }
    finish(out)
}

/// Turns "has a value" and "conflict" bits into states and the known column.
fn finish<T>(out: &mut Decided<'_, T>) -> bool {
    let every = out.state.iter().all(|s| *s == 1);
    if every {
        out.state.fill(0);
        return true;
    }
    out.known.clear();
    out.known.extend(out.state.iter().map(|s| u8::from(*s == 1)));
    // 1 → 0 a value, 3 → 1 conflict, 0 → 2 no rule.
    out.state.iter_mut().for_each(|s| *s = [2, 0, 2, 1][usize::from(*s & 3)]);
    false
}

/// Something is unknown: lane by lane, by the rules of the language.
pub(super) fn decide_unknown<T: Choose + PartialOrd>(
    effective: &[(Src<'_, u8>, Known<'_>)],
    values: &[(Src<'_, T>, Known<'_>)],
    zero: T,
    cumulative: Option<Pick>,
    out: &mut Decided<'_, T>,
) {
    let n = out.value.len();
    out.known.clear();
    out.known.resize(n, 0);
    for i in 0..n {
        let (mut certain, mut possible, mut settled, mut conflict) = (false, false, true, false);
        let (mut agreed, mut sure): (Option<T>, Option<T>) = (None, None);
        for ((e, ek), (v, vk)) in effective.iter().zip(values) {
            let is_certain = ek.at(i) == 1;
            if is_certain && e.at(i) == 0 {
                continue;
            }
            possible = true;
            certain |= is_certain;
            if vk.at(i) == 0 {
                settled = false;
                continue;
            }
            let x = v.at(i);
            match cumulative {
                None => {
                    settled &= agreed.is_none_or(|a| a == x);
                    agreed = agreed.or(Some(x));
                    if is_certain {
                        conflict |= sure.is_some_and(|s| s != x);
                        sure = sure.or(Some(x));
                    }
                }
                Some(pick) => {
                    settled &= is_certain;
                    agreed = Some(match (agreed, pick) {
                        (None, _) => x,
                        (Some(a), Pick::Least) => if x < a { x } else { a },
                        (Some(a), Pick::Greatest) => if x > a { x } else { a },
                    });
                }
            }
        }
        let state = if conflict {
            1
        } else if !possible {
            2
        } else if certain && settled {
            0
        } else {
            3
        };
        out.state[i] = state;
        out.known[i] = u8::from(state == 0);
        out.value[i] = if state == 0 { agreed.unwrap_or(zero) } else { zero };
    }
}
