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
    data: Data,
    /// 1 where the value is known.
    known: Option<Vec<u8>>,
    /// The least and the greatest of its values, if any is known.
    range: Option<(i64, i64)>,
}

/// Values of a column.
#[derive(Debug, Clone)]
enum Data {
    /// yes/no.
    B(Vec<u8>),
    /// 32 bits.
    I(Vec<i32>),
    /// 16 bits; for an input of 32 bits too, if all its numbers fit. Days of one or two lifetimes take half the memory so.
    S(Vec<i16>),
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
            range: None,
        }
    }

    /// The same for everybody.
    pub fn same(value: i64) -> Column {
        Column {
            data: Data::Same(Some(value)),
            known: None,
            range: Some((value, value)),
        }
    }

    /// From optional values, in the given lane.
    pub fn new(lane: Lane, values: impl Iterator<Item = Option<i64>>) -> Column {
        let (mut all, mut known) = (Vec::new(), Vec::new());
        let mut range: Option<(i64, i64)> = None;
        for v in values {
            known.push(u8::from(v.is_some()));
            // Where it is not known, any number that fits does.
            all.push(v.or(range.map(|r| r.0)).unwrap_or(0));
            if let Some(v) = v {
                range = Some(range.map_or((v, v), |(low, high)| (low.min(v), high.max(v))));
            }
        }
        let fits = |low: i64, high: i64| range.is_none_or(|r| low <= r.0 && r.1 <= high);
        let narrow = fits(i64::from(i16::MIN), i64::from(i16::MAX));
        let data = match lane {
            Lane::B => Data::B(all.iter().map(|v| *v as u8).collect()),
            Lane::S | Lane::I if narrow => Data::S(all.iter().map(|v| *v as i16).collect()),
            Lane::S | Lane::I if fits(i64::from(i32::MIN), i64::from(i32::MAX)) => Data::I(all.iter().map(|v| *v as i32).collect()),
            _ => Data::L(all),
        };
        let all_known = known.iter().all(|k| *k == 1);
        Column {
            data,
            known: (!all_known).then_some(known),
            range,
        }
    }

    /// The least and the greatest of its values, if any is known.
    pub fn range(&self) -> Option<(i64, i64)> {
        self.range
    }

    /// How many persons; none if all have the same value.
    pub fn len(&self) -> usize {
        match &self.data {
            Data::B(v) => v.len(),
            Data::I(v) => v.len(),
            Data::S(v) => v.len(),
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
            Data::S(v) => Some(i64::from(v[row])),
            Data::L(v) => Some(v[row]),
            Data::Same(v) => *v,
        }
    }
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

    /// Do the numbers of these columns (one for each slot) lie in the range of their inputs? Those of others are unknown to the plan.
    pub fn holds(&self, columns: &[Column]) -> bool {
        let mut readable = columns.iter().zip(self.readable(columns));
        readable.all(|(column, read)| read.is_some() || column.range().is_none())
    }

    /// The columns (one for each slot) whose numbers lie in the range of their inputs.
    fn readable<'a>(&self, columns: &'a [Column]) -> Vec<Option<&'a Column>> {
        let mut ranges = vec![None; columns.len()];
        for node in &self.nodes {
            if let super::Op::Input(slot) = node.op {
                ranges[usize::from(slot)] = Some((node.low, node.high));
            }
        }
        let lies = |(column, range): (&'a Column, Option<(i128, i128)>)| {
            let inside = |(low, high): (i64, i64)| range.is_none_or(|(least, most)| least <= i128::from(low) && i128::from(high) <= most);
            column.range().is_some_and(inside).then_some(column)
        };
        columns.iter().zip(ranges).map(lies).collect()
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
