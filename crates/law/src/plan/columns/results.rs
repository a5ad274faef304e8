//! What a run gives back: columns, and bits of provenance.

use super::registers::Bank;

/// A column of results, and which of them are known (`None`: all).
#[derive(Debug, Clone, PartialEq)]
pub struct Output {
    /// Values by person.
    pub data: OutputData,
    /// 1 where the value is known.
    pub known: Option<Vec<u8>>,
}

/// Values of a result column, as narrow as the step.
#[derive(Debug, Clone, PartialEq)]
pub enum OutputData {
    /// 8 bits.
    B(Vec<u8>),
    /// 16 bits.
    S(Vec<i16>),
    /// 32 bits.
    I(Vec<i32>),
    /// 64 bits.
    L(Vec<i64>),
}

impl Output {
    /// The value of a person.
    pub fn get(&self, row: usize) -> Option<i64> {
        if self.known.as_ref().is_some_and(|k| k[row] == 0) {
            return None;
        }
        Some(match &self.data {
            OutputData::B(v) => i64::from(v[row]),
            OutputData::S(v) => i64::from(v[row]),
            OutputData::I(v) => i64::from(v[row]),
            OutputData::L(v) => v[row],
        })
    }

    /// How many persons.
    pub fn len(&self) -> usize {
        match &self.data {
            OutputData::B(v) => v.len(),
            OutputData::S(v) => v.len(),
            OutputData::I(v) => v.len(),
            OutputData::L(v) => v.len(),
        }
    }

    /// Nobody?
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// The results of a run; give them to the next run to spare allocations.
#[derive(Debug, Default)]
pub struct Results {
    /// The wanted columns, in their order.
    pub columns: Vec<Output>,
    /// One bit for each step of [`Program::with_bits`], person by person in [`Results::words`] words: 1 where it is known and true.
    pub bits: Vec<u64>,
    /// Words of bits a person.
    pub words: usize,
    pub(super) banks: Vec<Bank>,
}

impl Results {
    /// The `bit`-th of the steps of [`Program::with_bits`], for a person.
    pub fn bit(&self, row: usize, bit: usize) -> bool {
        self.bits[row * self.words + bit / 64] >> (bit % 64) & 1 == 1
    }
}

/// The part of a result column that one thread writes.
pub(super) enum Slice<'a> {
    B(&'a mut [u8]),
    S(&'a mut [i16]),
    I(&'a mut [i32]),
    L(&'a mut [i64]),
}

/// The part of the results that one thread writes.
pub(super) struct Share<'a> {
    pub columns: Vec<Slice<'a>>,
    /// What is known of each column so far; empty while all of it is.
    pub known: Vec<Vec<u8>>,
    pub bits: &'a mut [u64],
}

impl<'a> Slice<'a> {
    pub(super) fn split(self, at: usize) -> (Slice<'a>, Slice<'a>) {
        match self {
            Slice::B(v) => {
                let (a, b) = v.split_at_mut(at);
                (Slice::B(a), Slice::B(b))
            }
            Slice::S(v) => {
                let (a, b) = v.split_at_mut(at);
                (Slice::S(a), Slice::S(b))
            }
            Slice::I(v) => {
                let (a, b) = v.split_at_mut(at);
                (Slice::I(a), Slice::I(b))
            }
            Slice::L(v) => {
                let (a, b) = v.split_at_mut(at);
                (Slice::L(a), Slice::L(b))
            }
        }
    }
}
