//! The registers of a thread, and the widths they come in.

use super::figures::{AllFigures, Figures};
use super::flat::CellNumbers;
use super::kernels::Choose;
use super::{Column, Data};

/// A register: lanes and what is known of them.
#[derive(Debug)]
pub(super) struct Register<T> {
    pub lanes: Box<[T]>,
    pub known: Box<[u8]>,
    pub all: bool,
}

impl<T> Default for Register<T> {
    fn default() -> Self {
        Register {
            lanes: Box::default(),
            known: Box::default(),
            all: false,
        }
    }
}

/// The registers of one thread.
#[derive(Debug, Default)]
pub(super) struct Bank {
    b: Vec<Register<u8>>,
    i: Vec<Register<i32>>,
    l: Vec<Register<i64>>,
    x: Vec<Register<i128>>,
    /// States of a decision whose value alone is wanted.
    pub state: Vec<u8>,
    /// Eight bits of provenance a person.
    pub octets: [Vec<u8>; 8],
    pub numbers: CellNumbers,
}

impl Bank {
    /// Makes at least that many registers for blocks of that many persons.
    pub(super) fn reserve(&mut self, registers: [usize; 4], width: usize) {
        fn grow<T: Default + Clone>(all: &mut Vec<Register<T>>, count: usize, width: usize) {
            all.resize_with(count.max(all.len()), Register::default);
            for r in all.iter_mut().filter(|r| r.lanes.len() < width) {
                *r = Register {
                    lanes: vec![T::default(); width].into(),
                    known: vec![0; width].into(),
                    all: false,
                };
            }
        }
        grow(&mut self.b, registers[0], width);
        grow(&mut self.i, registers[1], width);
        grow(&mut self.l, registers[2], width);
        grow(&mut self.x, registers[3], width);
        for bytes in self.octets.iter_mut().chain([&mut self.state]) {
            bytes.resize(width.max(bytes.len()), 0);
        }
    }
}

/// The registers of one lane width, chosen by type.
pub(super) trait Width: Sized + Copy + Choose + PartialOrd + Default {
    fn bank(bank: &Bank) -> &Vec<Register<Self>>;
    fn bank_mut(bank: &mut Bank) -> &mut Vec<Register<Self>>;
    fn figures(all: &AllFigures) -> &Figures<Self>;
    fn figures_mut(all: &mut AllFigures) -> &mut Figures<Self>;
    fn of(v: i128) -> Self;
    fn of_i64(v: i64) -> Self;
    fn input(c: &Column) -> Option<&[Self]>;
}

macro_rules! width {
    ($t:ty, $field:ident, $data:pat => $slice:expr) => {
        impl Width for $t {
            fn bank(bank: &Bank) -> &Vec<Register<Self>> {
                &bank.$field
            }
            fn bank_mut(bank: &mut Bank) -> &mut Vec<Register<Self>> {
                &mut bank.$field
            }
            fn figures(all: &AllFigures) -> &Figures<Self> {
                &all.$field
            }
            fn figures_mut(all: &mut AllFigures) -> &mut Figures<Self> {
                &mut all.$field
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
width!(u8, b, Data::B(v) => Some(v));
width!(i32, i, Data::I(v) => Some(v));
width!(i64, l, Data::L(v) => Some(v));
width!(i128, x, Data::Same(_) => None);
