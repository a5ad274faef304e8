//! A plan made ready for columns: only the steps that the wanted results need, each as a pass over a block.

use super::collect::Wanted;
use super::make::{Maker, Pass};
use super::operands::Place;
use super::registers::{Bank, Counts, Width};
use super::results::{Output, OutputData, Results, Share, Slice};
use super::{Column, Data, LANES};
use crate::model::Laws;
use crate::plan::fuse::Fused;
use crate::plan::{Lane, NodeId, Plan};
use std::fmt;
use std::hint::black_box;
use std::ops::{BitXor, Range};
use std::time::{Duration, Instant};

/// One step.
pub(super) struct Step<'a> {
    pub node: NodeId,
    /// Its figures stand in flat arrays.
    pub flat: bool,
    pub run: Pass<'a>,
}

/// The steps that some results need.
pub struct Program<'a> {
    plan: &'a Plan,
    steps: Vec<Step<'a>>,
    /// Which steps are done together with others.
    fused: Vec<Option<Fused>>,
    counts: Counts,
    lanes: Vec<Lane>,
    pub(super) wanted: Vec<Wanted>,
    pub(super) bits: Vec<Place<u8>>,
}

impl fmt::Debug for Program<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Program of {} steps for {} results", self.steps.len(), self.wanted.len())
    }
}

/// One block: the inputs, and which persons.
pub(super) struct Block<'a> {
    /// For each slot its column; none where its numbers are not those that the plan was made for.
    pub inputs: &'a [Option<&'a Column>],
    pub start: usize,
    pub n: usize,
}

/// Brings an input into a register. The last block is filled up with its first person, so that all lanes have sensible values.
pub(super) fn load<'a, T: Width>(to: u16, slot: u16) -> Pass<'a> {
    Box::new(move |bank, block| {
        let range = block.start..block.start + block.n;
        bank.fill::<T>(to, |_, r| {
            let Some(column) = block.inputs[slot as usize] else {
                r.lanes.fill(T::default());
                r.known.fill(0);
                r.all = false;
                return;
            };
            let there = match (&column.data, T::input(column)) {
                (_, Some(values)) => copy(&mut r.lanes, &values[range.clone()], |v| v),
                (Data::S(values), _) if T::LANE > Lane::S => copy(&mut r.lanes, &values[range.clone()], T::from_s),
                (Data::Same(Some(v)), _) => {
                    r.lanes.fill(T::of_i64(*v));
                    true
                }
                // Nobody's, or not in the width that the plan asks for.
                _ => false,
            };
            r.all = there && column.known.is_none();
            match &column.known {
                Some(known) if there => {
                    copy(&mut r.known, &known[range], |k| k);
                }
                _ if !there => {
                    r.lanes.fill(T::default());
                    r.known.fill(0);
                }
                _ => {}
            }
        });
    })
}

/// Writes all lanes; true.
#[inline(always)]
fn copy<S: Copy, T: Copy>(to: &mut [T; LANES], from: &[S], f: impl Fn(S) -> T) -> bool {
    match <&[S; LANES]>::try_from(from) {
        Ok(whole) => to.iter_mut().zip(whole).for_each(|(to, v)| *to = f(*v)),
        Err(_) => {
            to.iter_mut().zip(from).for_each(|(to, v)| *to = f(*v));
            to[from.len()..].fill(f(from[0]));
        }
    }
    true
}

/// Persons whose inputs are brought into the cache together.
const AHEAD: usize = 4096;

/// Reads one value of each line of the cache, column by column: memory delivers one long stretch faster than many short ones in turn (12.0 instead of
/// 12.3 ns a person for the reference rules, 11.1 instead of 11.8 with large pages).
fn touch(columns: &[Option<&Column>], persons: Range<usize>) {
    fn lines<T: Copy + BitXor<Output = T> + Default>(values: &[T], persons: &Range<usize>) {
        let line = 64 / size_of::<T>();
        let values = values.get(persons.clone()).unwrap_or_default();
        black_box(values.iter().step_by(line).fold(T::default(), |all, v| all ^ *v));
    }
    for column in columns.iter().flatten() {
        match &column.data {
            Data::B(v) => lines(v, &persons),
            Data::S(v) => lines(v, &persons),
            Data::I(v) => lines(v, &persons),
            Data::L(v) => lines(v, &persons),
            Data::Same(_) => {}
        }
        column.known.iter().for_each(|known| lines(known, &persons));
    }
}

impl<'a> Program<'a> {
    /// The steps for these results.
    pub fn new(laws: &'a Laws, plan: &'a Plan, wanted: &[NodeId]) -> Program<'a> {
        Program::with_bits(laws, plan, wanted, &[])
    }

    /// As [`Program::new`], with yes/no steps (which provisions are effective, for example) of which one bit a person is kept.
    pub fn with_bits(laws: &'a Laws, plan: &'a Plan, wanted: &[NodeId], bits: &[NodeId]) -> Program<'a> {
        let results: Vec<NodeId> = wanted.iter().chain(bits).copied().collect();
        let (maker, steps) = Maker::make(laws, plan, &results);
        Program {
            plan,
            steps,
            lanes: wanted.iter().map(|w| plan.nodes[w.ix()].lane).collect(),
            wanted: wanted.iter().map(|w| Wanted::new(&maker, *w)).collect(),
            bits: bits.iter().map(|b| maker.place(*b)).collect(),
            counts: maker.counts,
            fused: maker.fused,
        }
    }

    /// How many steps run for each block: inputs are brought into registers, all others are computed.
    pub fn steps(&self) -> usize {
        self.steps.len()
    }

    /// Runs for all persons of the columns (one per slot of the plan) on `threads` threads; results in the order wanted. A column with numbers outside the range
    /// of its input (see [`Plan::within`]) counts as unknown.
    pub fn run(&self, columns: &[Column], persons: usize, threads: usize) -> Vec<Output> {
        let mut out = Results::default();
        self.run_into(columns, persons, threads, &mut out);
        out.columns
    }

    /// As [`Program::run`], into results whose memory is used again.
    pub fn run_into(&self, columns: &[Column], persons: usize, threads: usize, out: &mut Results) {
        let columns = &self.plan.readable(columns)[..];
        let threads = threads.clamp(1, persons.div_ceil(LANES).max(1));
        let share = (persons.div_ceil(threads).div_ceil(LANES) * LANES).max(LANES);
        self.make_room(persons, out);
        out.banks.resize_with(threads.max(out.banks.len()), Bank::default);
        let Results {
            columns: results,
            bits,
            words,
            banks,
        } = out;
        let mut spare: Vec<Vec<u8>> = results.iter_mut().map(|o| o.known.take().unwrap_or_default()).collect();
        let mut shares: Vec<Share<'_>> = Vec::with_capacity(threads);
        let mut data: Vec<&mut OutputData> = results.iter_mut().map(|o| &mut o.data).collect();
        let mut rest: Vec<Slice<'_>> = data
            .iter_mut()
            .map(|d| match d {
                OutputData::B(v) => Slice::B(v),
                OutputData::S(v) => Slice::S(v),
                OutputData::I(v) => Slice::I(v),
                OutputData::L(v) => Slice::L(v),
            })
            .collect();
        let mut bits_rest = &mut bits[..];
        for t in 0..threads {
            let size = share.min(persons - (t * share).min(persons));
            let (mut mine, mut others) = (Vec::new(), Vec::new());
            for r in rest {
                let (a, b) = r.split(size);
                mine.push(a);
                others.push(b);
            }
            rest = others;
            let (a, b) = std::mem::take(&mut bits_rest).split_at_mut(size * *words);
            bits_rest = b;
            let known = spare
                .iter_mut()
                .map(std::mem::take)
                .map(|mut k| {
                    k.clear();
                    k
                })
                .collect();
            shares.push(Share { columns: mine, known, bits: a });
        }
        let run =
            |t: usize, share_of: Share<'_>, bank: &mut Bank| self.run_range(columns, (t * share).min(persons), ((t + 1) * share).min(persons), share_of, bank);
        let known: Vec<Vec<Vec<u8>>> = if threads == 1 {
            shares.into_iter().zip(banks).map(|(s, bank)| run(0, s, bank)).collect()
        } else {
            std::thread::scope(|scope| {
                let run = &run;
                let handles: Vec<_> = shares
                    .into_iter()
                    .zip(banks)
                    .enumerate()
                    .map(|(t, (s, bank))| scope.spawn(move || run(t, s, bank)))
                    .collect();
                handles.into_iter().map(|h| h.join().unwrap_or_default()).collect()
            })
        };
        for (t, pieces) in known.into_iter().enumerate() {
            let (from, to) = ((t * share).min(persons), ((t + 1) * share).min(persons));
            for (o, piece) in results.iter_mut().zip(pieces) {
                match &mut o.known {
                    None if piece.is_empty() => {}
                    None if from == 0 => o.known = Some(piece),
                    slot => {
                        let known = slot.get_or_insert_with(|| vec![1; from]);
                        if piece.is_empty() {
                            known.resize(to, 1);
                        } else {
                            known.extend(piece);
                        }
                    }
                }
            }
        }
    }

    /// Result columns of the right kind and length.
    fn make_room(&self, persons: usize, out: &mut Results) {
        let fits = |o: &Output, lane: &Lane| {
            matches!(
                (&o.data, lane),
                (OutputData::B(_), Lane::B) | (OutputData::S(_), Lane::S) | (OutputData::I(_), Lane::I) | (OutputData::L(_), Lane::L | Lane::X)
            )
        };
        if out.columns.len() != self.lanes.len() || !out.columns.iter().zip(&self.lanes).all(|(o, lane)| fits(o, lane)) {
            let empty = |lane: &Lane| match lane {
                Lane::B => OutputData::B(Vec::new()),
                Lane::S => OutputData::S(Vec::new()),
                Lane::I => OutputData::I(Vec::new()),
                Lane::L | Lane::X => OutputData::L(Vec::new()),
            };
            let column = |lane| Output {
                data: empty(lane),
                known: None,
            };
            out.columns = self.lanes.iter().map(column).collect();
        }
        for o in &mut out.columns {
            match &mut o.data {
                OutputData::B(v) => v.resize(persons, 0),
                OutputData::S(v) => v.resize(persons, 0),
                OutputData::I(v) => v.resize(persons, 0),
                OutputData::L(v) => v.resize(persons, 0),
            }
        }
        out.words = self.bits.len().div_ceil(64);
        out.bits.resize(persons * out.words, 0);
    }

    fn run_range(&self, columns: &[Option<&Column>], from: usize, to: usize, mut out: Share<'_>, bank: &mut Bank) -> Vec<Vec<u8>> {
        bank.reserve(self.counts);
        for start in (from..to).step_by(LANES) {
            if (start - from).is_multiple_of(AHEAD) {
                touch(columns, start..to.min(start + AHEAD));
            }
            let block = Block {
                inputs: columns,
                start,
                n: LANES.min(to - start),
            };
            for step in &self.steps {
                (step.run)(bank, &block);
            }
            self.collect(bank, &block, from, &mut out);
        }
        out.known
    }

    /// Runs on one thread and tells where the time goes: kind of step, how many there are, nanoseconds a person.
    /// Of each step the fastest block counts, so that what else the machine does is left out.
    pub fn profile(&self, columns: &[Column], persons: usize) -> Vec<(String, usize, f64)> {
        let columns = &self.plan.readable(columns)[..];
        let mut bank = Bank::default();
        bank.reserve(self.counts);
        let mut times = vec![Duration::MAX; self.steps.len()];
        let mut start = 0;
        while start + LANES <= persons {
            let block = Block {
                inputs: columns,
                start,
                n: LANES,
            };
            for (step, time) in self.steps.iter().zip(&mut times) {
                let before = Instant::now();
                (step.run)(&mut bank, &block);
                *time = before.elapsed().min(*time);
            }
            start += block.n;
        }
        let mut kinds: Vec<(String, usize, f64)> = Vec::new();
        for (step, time) in self.steps.iter().zip(times) {
            let node = self.plan.nodes[step.node.ix()];
            let op = match &self.fused[step.node.ix()] {
                Some(Fused::All(..)) => "All".to_owned(),
                Some(Fused::Graded(..)) => "Graded".to_owned(),
                None => format!("{:?}", node.op),
            };
            let kind = format!("{} {:?}{}", op.split('(').next().unwrap_or(""), node.lane, if step.flat { " flat" } else { "" });
            let each = time.as_nanos() as f64 / LANES as f64;
            match kinds.iter_mut().find(|k| k.0 == kind) {
                Some(k) => (k.1, k.2) = (k.1 + 1, k.2 + each),
                None => kinds.push((kind, 1, each)),
            }
        }
        kinds.sort_by(|a, b| b.2.total_cmp(&a.2));
        kinds
    }
}
