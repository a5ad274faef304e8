//! Many persons at once: the steps of a plan, each over a block of lanes.
//!
//! A step is one loop over [`LANES`] persons without branches, so that the compiler turns it into vector instructions. What a loop needs
//! (operands, figures, registers) is settled when the [`Program`] is made. Whether a value is known is a second column, kept only where
//! something is unknown: a block whose inputs are all known pays nothing for it.
//! The number of lanes was chosen by measurement (see `bench/`): with fewer, beginning a step shows (9 ns each); with more, the registers
//! that a step touches leave the first-level cache.

mod arithmetic;
mod collect;
mod dated;
mod days;
mod decide;
mod few;
mod figures;
mod flat;
mod kernels;
mod make;
mod numbers;
mod operands;
mod program;
mod registers;
mod results;
mod steps;
mod truths;

pub use program::Program;
pub use results::{Output, OutputData, Results};

use super::{Lane, Plan, Slot};
use crate::model::Laws;

/// Persons in a block.
pub const LANES: usize = 1024;

/// A column of inputs: values by person, in the lane of the plan's input, and which of them are known (`None`: all).
#[derive(Debug, Clone)]
pub struct Column {
    /// The values.
    pub data: Data,
    /// 1 where the value is known.
    pub known: Option<Vec<u8>>,
}

/// Values of a column.
#[derive(Debug, Clone)]
pub enum Data {
    /// yes/no.
    B(Vec<u8>),
    /// 32 bits.
    I(Vec<i32>),
    /// 32 bits, all within 65,535 of the first number: how far each is from it. Days of one or two lifetimes take half the memory so.
    S(i32, Vec<u16>),
    /// 64 bits.
    L(Vec<i64>),
    /// The same for everybody; `None`: unknown.
    Same(Option<i64>),
}

impl Column {
    /// Nobody gave it.
    pub fn unknown() -> Column {
        Column {
            data: Data::Same(None),
            known: None,
        }
    }

    /// From optional values, in the given lane.
    pub fn new(lane: Lane, values: impl Iterator<Item = Option<i64>>) -> Column {
        let mut known = Vec::new();
        let mut take = |v: Option<i64>| {
            known.push(u8::from(v.is_some()));
            v.unwrap_or(0)
        };
        let data = match lane {
            Lane::B => Data::B(values.map(|v| take(v) as u8).collect()),
            Lane::I => {
                let values: Vec<i32> = values.map(|v| take(v) as i32).collect();
                near(&values, &known).unwrap_or(Data::I(values))
            }
            Lane::L | Lane::X => Data::L(values.map(take).collect()),
        };
        let all = known.iter().all(|k| *k == 1);
        Column {
            data,
            known: (!all).then_some(known),
        }
    }

    /// How many persons; none if all have the same value.
    pub fn len(&self) -> usize {
        match &self.data {
            Data::B(v) => v.len(),
            Data::I(v) => v.len(),
            Data::S(_, v) => v.len(),
            Data::L(v) => v.len(),
            Data::Same(_) => 0,
        }
    }

    /// Has it no rows of its own?
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The value of a person.
    pub fn get(&self, row: usize) -> Option<i64> {
        if self.known.as_ref().is_some_and(|k| k[row] == 0) {
            return None;
        }
        match &self.data {
            Data::B(v) => Some(i64::from(v[row])),
            Data::I(v) => Some(i64::from(v[row])),
            Data::S(first, v) => Some(i64::from(*first) + i64::from(v[row])),
            Data::L(v) => Some(v[row]),
            Data::Same(v) => *v,
        }
    }
}

/// Numbers of 32 bits as distances of 16, if they (those that are known) are near one another.
fn near(values: &[i32], known: &[u8]) -> Option<Data> {
    let all = || values.iter().zip(known).filter(|(_, k)| **k == 1).map(|(v, _)| *v);
    let first = all().min()?;
    let distance = |v: i32| u16::try_from(i64::from(v) - i64::from(first)).ok();
    distance(all().max()?)?;
    Some(Data::S(first, values.iter().map(|v| distance(*v).unwrap_or(0)).collect()))
}

impl Plan {
    /// The lane of an input.
    pub fn input_lane(&self, slot: usize) -> Lane {
        self.nodes
            .iter()
            .find_map(|n| match n.op {
                super::Op::Input(s) if s as usize == slot => Some(n.lane),
                _ => None,
            })
            .unwrap_or(Lane::I)
    }

    /// Columns for persons given as facts, all on their own days: for scans of some thousand persons; large files fill columns themselves.
    pub fn columns(&self, laws: &Laws, persons: &[(crate::facts::Facts, crate::day::Day)]) -> Vec<Column> {
        let rows: Vec<Vec<Option<i64>>> = persons.iter().map(|(f, on)| f.inputs(laws, self, *on)).collect();
        (0..self.slots.len())
            .map(|s| Column::new(self.input_lane(s), rows.iter().map(|r| r[s])))
            .collect()
    }

    /// Is the slot the evaluation date?
    pub fn is_evaluation(&self, slot: usize) -> bool {
        self.slots[slot] == Slot::Evaluation
    }
}
