//! The registers of a thread, and the widths they come in.

use super::flat::CellNumbers;
use super::kernels::{Choose, Known};
use super::numbers::Number;
use super::{Column, Data, LANES};
use crate::plan::Lane;

/// A register: lanes, and which of them are known. It begins where a line of the cache does: vectors that lie across two lines take twice as long.
#[derive(Debug)]
#[repr(C, align(64))]
pub(super) struct Register<T> {
    pub lanes: [T; LANES],
    /// 1 where the value is known; meaningless where all are.
    pub known: [u8; LANES],
    pub all: bool,
}

impl<T> Register<T> {
    #[inline(always)]
    pub(super) fn known(&self) -> Known<'_> {
        if self.all { Known::All } else { Known::Lanes(&self.known) }
    }
}

/// Registers of one width. One is away while a step fills it.
type Registers<T> = Vec<Option<Box<Register<T>>>>;

/// How many registers there are of each width.
pub(super) type Counts = [usize; 5];

/// The registers of one thread.
#[derive(Debug, Default)]
pub(super) struct Bank {
    b: Registers<u8>,
    s: Registers<i16>,
    i: Registers<i32>,
    l: Registers<i64>,
    x: Registers<i128>,
    /// Eight bits of provenance a person.
    pub octets: [Vec<u8>; 8],
    /// Room for the numbers of cells, away while a look-up uses it.
    pub numbers: Option<CellNumbers>,
}

impl Bank {
    /// Makes at least that many registers.
    pub(super) fn reserve(&mut self, counts: Counts) {
        fn grow<T: Width>(all: &mut Registers<T>, count: usize) {
            let new = || {
                Some(Box::new(Register {
                    lanes: [T::default(); LANES],
                    known: [0; LANES],
                    all: false,
                }))
            };
            all.resize_with(count.max(all.len()), new);
        }
        grow(&mut self.b, counts[0]);
        grow(&mut self.s, counts[1]);
        grow(&mut self.i, counts[2]);
        grow(&mut self.l, counts[3]);
        grow(&mut self.x, counts[4]);
        self.octets.iter_mut().for_each(|o| o.resize(LANES, 0));
    }

    /// A register.
    #[inline(always)]
    pub(super) fn register<T: Width>(&self, at: u16) -> &Register<T> {
        match &T::registers(self)[at as usize] {
            Some(r) => r,
            None => unreachable!("a step never reads the register that it fills"),
        }
    }

    /// Fills a register while others are read.
    #[inline(always)]
    pub(super) fn fill<T: Width>(&mut self, at: u16, step: impl FnOnce(&mut Bank, &mut Register<T>)) {
        if let Some(mut r) = T::registers_mut(self)[at as usize].take() {
            step(self, &mut r);
            T::registers_mut(self)[at as usize] = Some(r);
        }
    }
}

/// The registers of one lane width, chosen by type.
pub(super) trait Width: Sized + Copy + Choose + Number + PartialOrd + Default + Send + Sync + 'static {
    fn registers(bank: &Bank) -> &[Option<Box<Register<Self>>>];
    fn registers_mut(bank: &mut Bank) -> &mut [Option<Box<Register<Self>>>];
    const LANE: Lane;
    /// 128 bits: figures never are.
    const WIDE: bool = matches!(Self::LANE, Lane::X);
    fn of(v: i128) -> Self;
    fn of_i64(v: i64) -> Self;
    /// The values of a column, if they have this width.
    fn input(c: &Column) -> Option<&[Self]>;
}

macro_rules! width {
    ($t:ty, $lane:ident, $field:ident, $data:pat => $slice:expr) => {
        impl Width for $t {
            const LANE: Lane = Lane::$lane;
            #[inline(always)]
            fn registers(bank: &Bank) -> &[Option<Box<Register<Self>>>] {
                &bank.$field
            }
            #[inline(always)]
            fn registers_mut(bank: &mut Bank) -> &mut [Option<Box<Register<Self>>>] {
                &mut bank.$field
            }
            #[inline(always)]
            fn of(v: i128) -> Self {
                v as $t
            }
            #[inline(always)]
            fn of_i64(v: i64) -> Self {
                v as $t
            }
            fn input(c: &Column) -> Option<&[Self]> {
                match &c.data {
                    $data => $slice,
                    _ => None,
                }
            }
        }
    };
}
width!(u8, B, b, Data::B(v) => Some(v));
width!(i16, S, s, Data::S(v) => Some(v));
width!(i32, I, i, Data::I(v) => Some(v));
width!(i64, L, l, Data::L(v) => Some(v));
width!(i128, X, x, Data::Same(_) => None);

/// A lane that days come in.
pub(super) trait OfDays: Width + Into<i32> {
    /// The day; before or after all that the lane holds, its smallest or largest number, which no step yields.
    fn day(day: i32) -> Self;
}

impl OfDays for i16 {
    #[inline(always)]
    fn day(day: i32) -> i16 {
        day.clamp(i32::from(i16::MIN), i32::from(i16::MAX)) as i16
    }
}

impl OfDays for i32 {
    #[inline(always)]
    fn day(day: i32) -> i32 {
        day
    }
}
