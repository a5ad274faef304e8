//! Where a step finds what it reads: settled when the program is made, so that a pass over a block begins at once.

use super::LANES;
use super::kernels::Known;
use super::registers::{Bank, Register, Width};

/// Where the value of a step is, for steps that read many: a constant has a register of its own, so that one loop does for all.
#[derive(Debug)]
pub(super) enum Place<T> {
    Register(u16),
    Const(Box<Register<T>>),
}

impl<T: Width> Place<T> {
    /// The same for everybody.
    pub(super) fn same(v: T) -> Place<T> {
        Place::Const(Box::new(Register {
            lanes: [v; LANES],
            known: [1; LANES],
            all: true,
        }))
    }

    /// Its register in this block.
    #[inline(always)]
    pub(super) fn read<'b>(&'b self, bank: &'b Bank) -> &'b Register<T> {
        match self {
            Place::Register(at) => bank.register(*at),
            Place::Const(register) => register,
        }
    }

    /// What it is for everybody, if it is a constant.
    pub(super) fn constant(&self) -> Option<T> {
        match self {
            Place::Register(_) => None,
            Place::Const(register) => Some(register.lanes[0]),
        }
    }
}

/// An operand of arithmetic or a comparison.
#[derive(Debug, Clone, Copy)]
pub(super) enum Operand<T> {
    Own(Own),
    /// Only cast from 8 bits: read there, which spares a pass.
    Narrow(Narrow),
    /// Only cast from 16 bits.
    Short(Short),
    Const(Const<T>),
}

/// In a register of the operation's width.
#[derive(Debug, Clone, Copy)]
pub(super) struct Own(pub u16);

/// In a register of 8 bits.
#[derive(Debug, Clone, Copy)]
pub(super) struct Narrow(pub u16);

/// In a register of 16 bits.
#[derive(Debug, Clone, Copy)]
pub(super) struct Short(pub u16);

/// The same for everybody.
#[derive(Debug, Clone, Copy)]
pub(super) struct Const<T>(pub T);

/// A kind of operand, known to the compiler: each loop is made for the kinds it reads.
pub(super) trait Reads<T>: Copy + Send + Sync + 'static {
    type Lanes<'b>: Copy;
    fn read(self, bank: &Bank) -> (Self::Lanes<'_>, Known<'_>);
    fn at(lanes: Self::Lanes<'_>, i: usize) -> T;
}

impl<T: Width> Reads<T> for Own {
    type Lanes<'b> = &'b [T; LANES];

    #[inline(always)]
    fn read(self, bank: &Bank) -> (&[T; LANES], Known<'_>) {
        let r = bank.register::<T>(self.0);
        (&r.lanes, r.known())
    }

    #[inline(always)]
    fn at(lanes: &[T; LANES], i: usize) -> T {
        lanes[i]
    }
}

impl<T: Width> Reads<T> for Narrow {
    type Lanes<'b> = &'b [u8; LANES];

    #[inline(always)]
    fn read(self, bank: &Bank) -> (&[u8; LANES], Known<'_>) {
        let r = bank.register::<u8>(self.0);
        (&r.lanes, r.known())
    }

    #[inline(always)]
    fn at(lanes: &[u8; LANES], i: usize) -> T {
        T::from_b(lanes[i])
    }
}

impl<T: Width> Reads<T> for Short {
    type Lanes<'b> = &'b [i16; LANES];

    #[inline(always)]
    fn read(self, bank: &Bank) -> (&[i16; LANES], Known<'_>) {
        let r = bank.register::<i16>(self.0);
        (&r.lanes, r.known())
    }

    #[inline(always)]
    fn at(lanes: &[i16; LANES], i: usize) -> T {
        T::from_s(lanes[i])
    }
}

impl<T: Width> Reads<T> for Const<T> {
    type Lanes<'b> = T;

    #[inline(always)]
    fn read(self, _: &Bank) -> (T, Known<'_>) {
        (self.0, Known::All)
    }

    #[inline(always)]
    fn at(lanes: T, _: usize) -> T {
        lanes
    }
}

/// Makes a pass with the operands as the kinds they are: `each!(a, b => binary(to, a, b, f))`.
macro_rules! each {
    ($a:ident => $made:expr) => {
        match $a {
            Operand::Own($a) => $made,
            Operand::Narrow($a) => $made,
            Operand::Short($a) => $made,
            Operand::Const($a) => $made,
        }
    };
    ($a:ident, $b:ident => $made:expr) => {
        each!($a => each!($b => $made))
    };
}
pub(super) use each;
