//! A plan made ready for columns: only the steps that the wanted results need, with registers that are used again.

use super::decide::Shape;
use super::figures::{AllFigures, prepare};
use super::kernels::{Known, Src};
use super::registers::{Bank, Width};
use super::results::{Output, OutputData, Results, Share, Slice};
use super::{Column, Data, LANES};
use crate::model::Laws;
use crate::plan::fuse::{Fused, fuse};
use crate::plan::{Lane, NodeId, Op, Plan};
use std::time::{Duration, Instant};

/// Where the value of a step is found.
#[derive(Debug, Clone, Copy)]
pub(super) enum Place {
    Nowhere,
    Const(i128),
    Input(u16),
    Register(u16),
}

/// One step, the register of its result, and its figures if it reads any.
#[derive(Debug, Clone, Copy)]
pub(super) struct Step {
    pub node: NodeId,
    pub register: u16,
    pub figures: Option<u16>,
}

/// The steps that some results need.
#[derive(Debug)]
pub struct Program<'a> {
    pub(super) laws: &'a Laws,
    pub(super) plan: &'a Plan,
    steps: Vec<Step>,
    pub(super) places: Vec<Place>,
    registers: [usize; 4],
    wanted: Vec<NodeId>,
    bits: Vec<NodeId>,
    pub(super) figures: AllFigures,
    /// Steps that are done together with others.
    pub(super) fused: Vec<Option<Fused>>,
    /// What is known of each decision beforehand.
    pub(super) shapes: Vec<Shape>,
}

/// What a step is only cast from, if that has 8 bits: arithmetic reads it there and spares a pass.
pub(super) fn narrow_source(plan: &Plan, n: NodeId) -> Option<NodeId> {
    match plan.nodes[n.ix()].op {
        Op::Cast(a) => (plan.nodes[a.ix()].lane == Lane::B).then_some(a),
        _ => None,
    }
}

/// One block: the inputs, and which persons.
pub(super) struct Block<'a> {
    inputs: &'a [Column],
    start: usize,
    pub n: usize,
}

impl<'a> Program<'a> {
    /// The steps for these results.
    pub fn new(laws: &'a Laws, plan: &'a Plan, wanted: &[NodeId]) -> Program<'a> {
        Program::with_bits(laws, plan, wanted, &[])
    }

    /// As [`Program::new`], with yes/no steps (which provisions are effective, for example) of which one bit a person is kept.
    pub fn with_bits(laws: &'a Laws, plan: &'a Plan, wanted: &[NodeId], bits: &[NodeId]) -> Program<'a> {
        let count = plan.nodes.len();
        let results: Vec<NodeId> = wanted.iter().chain(bits).copied().collect();
        let fused = fuse(plan, &results);
        let operands = |n: NodeId, each: &mut dyn FnMut(NodeId)| match &fused[n.ix()] {
            Some(f) => f.operands(each),
            None => match plan.nodes[n.ix()].op {
                Op::Add(a, b) | Op::Sub(a, b) | Op::Mul(a, b) | Op::Min(a, b) | Op::Max(a, b) => {
                    [a, b].into_iter().for_each(|o| each(narrow_source(plan, o).unwrap_or(o)));
                }
                _ => plan.operands(n, each),
            },
        };
        let mut live = vec![false; count];
        let mut stack = results.clone();
        while let Some(n) = stack.pop() {
            if !std::mem::replace(&mut live[n.ix()], true) {
                operands(n, &mut |o| stack.push(o));
            }
        }
        let mut last = vec![0usize; count];
        for (i, _) in live.iter().enumerate().filter(|(_, live)| **live) {
            operands(NodeId(i as u32), &mut |o| last[o.ix()] = i);
        }
        for w in results {
            last[w.ix()] = usize::MAX;
        }
        let mut places = vec![Place::Nowhere; count];
        let mut free: [Vec<u16>; 4] = Default::default();
        let mut registers = [0usize; 4];
        let mut steps = Vec::new();
        let mut figures = AllFigures::default();
        for i in (0..count).filter(|i| live[*i]) {
            let node = plan.nodes[i];
            match node.op {
                Op::Const(v) => places[i] = Place::Const(v),
                Op::Input(s) => places[i] = Place::Input(s),
                _ => {
                    let lane = node.lane as usize;
                    let r = free[lane].pop().unwrap_or_else(|| {
                        registers[lane] += 1;
                        (registers[lane] - 1) as u16
                    });
                    places[i] = Place::Register(r);
                    let figures = if fused[i].is_some() {
                        None
                    } else {
                        prepare(laws, plan, NodeId(i as u32), &mut figures)
                    };
                    steps.push(Step {
                        node: NodeId(i as u32),
                        register: r,
                        figures,
                    });
                    // Freed after the result has its register: no step writes over what it reads.
                    let mut done: Vec<NodeId> = Vec::new();
                    operands(NodeId(i as u32), &mut |o| {
                        if last[o.ix()] == i && !done.contains(&o) {
                            done.push(o);
                        }
                    });
                    for o in done {
                        if let Place::Register(r) = places[o.ix()] {
                            free[plan.nodes[o.ix()].lane as usize].push(r);
                        }
                    }
                }
            }
        }
        let mut shapes = vec![Shape::default(); plan.decisions.len()];
        for step in &steps {
            if let Op::Decide(d) | Op::DecideState(d) = plan.nodes[step.node.ix()].op {
                shapes[d as usize] = Shape::of(plan, &plan.decisions[d as usize]);
            }
        }
        Program {
            laws,
            plan,
            steps,
            places,
            registers,
            wanted: wanted.to_vec(),
            bits: bits.to_vec(),
            figures,
            shapes,
            fused,
        }
    }

    /// How many steps run for each block.
    pub fn steps(&self) -> usize {
        self.steps.len()
    }

    /// Runs for all persons of the columns (one per slot of the plan) on `threads` threads; results in the order wanted.
    pub fn run(&self, columns: &[Column], persons: usize, threads: usize) -> Vec<Output> {
        let mut out = Results::default();
        self.run_into(columns, persons, threads, &mut out);
        out.columns
    }

    /// As [`Program::run`], into results whose memory is used again.
    pub fn run_into(&self, columns: &[Column], persons: usize, threads: usize, out: &mut Results) {
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
        let lane = |w: &NodeId| self.plan.nodes[w.ix()].lane;
        let fits = |o: &Output, w: &NodeId| {
            matches!(
                (&o.data, lane(w)),
                (OutputData::B(_), Lane::B) | (OutputData::I(_), Lane::I) | (OutputData::L(_), Lane::L | Lane::X)
            )
        };
        if out.columns.len() != self.wanted.len() || !out.columns.iter().zip(&self.wanted).all(|(o, w)| fits(o, w)) {
            let empty = |w| match lane(w) {
                Lane::B => OutputData::B(Vec::new()),
                Lane::I => OutputData::I(Vec::new()),
                Lane::L | Lane::X => OutputData::L(Vec::new()),
            };
            out.columns = self.wanted.iter().map(|w| Output { data: empty(w), known: None }).collect();
        }
        for o in &mut out.columns {
            match &mut o.data {
                OutputData::B(v) => v.resize(persons, 0),
                OutputData::I(v) => v.resize(persons, 0),
                OutputData::L(v) => v.resize(persons, 0),
            }
        }
        out.words = self.bits.len().div_ceil(64);
        out.bits.resize(persons * out.words, 0);
    }

    fn run_range(&self, columns: &[Column], from: usize, to: usize, mut out: Share<'_>, bank: &mut Bank) -> Vec<Vec<u8>> {
        bank.reserve(self.registers, LANES.min(to - from));
        let mut start = from;
        while start < to {
            let block = Block {
                inputs: columns,
                start,
                n: LANES.min(to - start),
            };
            for step in &self.steps {
                self.step(bank, *step, &block);
            }
            self.collect(bank, &block, from, &mut out);
            start += block.n;
        }
        out.known
    }

    /// Runs on one thread and tells where the time goes: kind of step, how many there are, nanoseconds a person.
    /// Of each step the fastest block counts, so that what else the machine does is left out.
    pub fn profile(&self, columns: &[Column], persons: usize) -> Vec<(String, usize, f64)> {
        let mut bank = Bank::default();
        bank.reserve(self.registers, LANES);
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
                self.step(&mut bank, *step, &block);
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
            let kind = format!(
                "{} {:?}{}",
                op.split('(').next().unwrap_or(""),
                node.lane,
                if step.figures.is_some() { " flat" } else { "" }
            );
            let each = time.as_nanos() as f64 / LANES as f64;
            match kinds.iter_mut().find(|k| k.0 == kind) {
                Some(k) => (k.1, k.2) = (k.1 + 1, k.2 + each),
                None => kinds.push((kind, 1, each)),
            }
        }
        kinds.sort_by(|a, b| b.2.total_cmp(&a.2));
        kinds
    }

    /// Copies the results of a block to where they belong.
    fn collect(&self, bank: &mut Bank, block: &Block<'_>, from: usize, out: &mut Share<'_>) {
        fn copy<T: Copy>(to: &mut [T], s: Src<'_, T>) {
            match s {
                Src::Lanes(l) => to.copy_from_slice(&l[..to.len()]),
                Src::Const(c) => to.fill(c),
            }
        }
        let at = block.start - from;
        let range = at..at + block.n;
        for ((w, column), all_known) in self.wanted.iter().zip(&mut out.columns).zip(&mut out.known) {
            let known = match column {
                Slice::B(v) => {
                    let (s, k) = self.get::<u8>(bank, *w, block);
                    copy(&mut v[range.clone()], s);
                    k
                }
                Slice::I(v) => {
                    let (s, k) = self.get::<i32>(bank, *w, block);
                    copy(&mut v[range.clone()], s);
                    k
                }
                Slice::L(v) if self.plan.nodes[w.ix()].lane == Lane::X => {
                    let (s, k) = self.get::<i128>(bank, *w, block);
                    v[range.clone()].iter_mut().enumerate().for_each(|(i, v)| *v = s.at(i) as i64);
                    k
                }
                Slice::L(v) => {
                    let (s, k) = self.get::<i64>(bank, *w, block);
                    copy(&mut v[range.clone()], s);
                    k
                }
            };
            if all_known.is_empty() {
                if known.is_all() {
                    continue;
                }
                all_known.resize(at, 1);
            }
            all_known.extend_from_slice(known.lanes(block.n));
        }
        let words = self.bits.len().div_ceil(64);
        let mut octets = std::mem::take(&mut bank.octets);
        for (word, steps) in self.bits.chunks(64).enumerate() {
            self.pack(
                bank,
                steps,
                &mut octets,
                block,
                &mut out.bits[at * words + word..(at + block.n - 1) * words + word + 1],
                words,
            );
        }
        bank.octets = octets;
    }

    /// Packs up to 64 yes/no steps into every `stride`-th word.
    fn pack(&self, bank: &Bank, steps: &[NodeId], octets: &mut [Vec<u8>; 8], block: &Block<'_>, out: &mut [u64], stride: usize) {
        let n = block.n;
        for (octet, steps) in octets.iter_mut().zip(steps.chunks(8)) {
            let octet = &mut octet[..n];
            octet.fill(0);
            for (bit, step) in steps.iter().enumerate() {
                let (x, k) = self.get::<u8>(bank, *step, block);
                let x = x.truths(n);
                match k {
                    Known::All => octet.iter_mut().zip(x).for_each(|(o, x)| *o |= x << bit),
                    k => octet.iter_mut().zip(x.iter().zip(k.lanes(n))).for_each(|(o, (x, k))| *o |= (x & k) << bit),
                }
            }
        }
        let [a, b, c, d, e, f, g, h] = octets.each_ref().map(|o| &o[..n]);
        if stride == 1 && steps.len() <= 32 {
            for (i, w) in out.iter_mut().enumerate() {
                *w = u64::from(u32::from_le_bytes([a[i], at(b, i, steps, 8), at(c, i, steps, 16), at(d, i, steps, 24)]));
            }
            return;
        }
        for (i, w) in out.iter_mut().step_by(stride).enumerate() {
            *w = u64::from_le_bytes([
                a[i],
                at(b, i, steps, 8),
                at(c, i, steps, 16),
                at(d, i, steps, 24),
                at(e, i, steps, 32),
                at(f, i, steps, 40),
                at(g, i, steps, 48),
                at(h, i, steps, 56),
            ]);
        }
    }

    /// The lanes of a step, if its lane is `T`'s; a constant fits any lane.
    #[inline(always)]
    pub(super) fn get<'b, T: Width>(&self, bank: &'b Bank, n: NodeId, block: &Block<'b>) -> (Src<'b, T>, Known<'b>) {
        match self.places[n.ix()] {
            Place::Const(v) => (Src::Const(T::of(v)), Known::All),
            Place::Register(r) => {
                let r = &T::bank(bank)[r as usize];
                (
                    Src::Lanes(&r.lanes[..block.n]),
                    if r.all { Known::All } else { Known::Lanes(&r.known[..block.n]) },
                )
            }
            Place::Input(s) => {
                let c = &block.inputs[s as usize];
                let range = block.start..block.start + block.n;
                match (&c.data, T::input(c)) {
                    (Data::Same(Some(v)), _) => (Src::Const(T::of_i64(*v)), Known::All),
                    (_, Some(lanes)) => (
                        Src::Lanes(&lanes[range.clone()]),
                        c.known.as_ref().map_or(Known::All, |k| Known::Lanes(&k[range])),
                    ),
                    _ => (Src::Const(T::default()), Known::None),
                }
            }
            Place::Nowhere => (Src::Const(T::default()), Known::None),
        }
    }
}

/// Octets beyond the steps hold what the last word left in them.
#[inline(always)]
fn at(octet: &[u8], i: usize, steps: &[NodeId], first: usize) -> u8 {
    if steps.len() > first { octet[i] } else { 0 }
}
