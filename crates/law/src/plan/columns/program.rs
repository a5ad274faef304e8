//! A plan made ready for columns: only the steps that the wanted results need, with registers that are used again.

use super::kernels::{Choose, Decided, Known, Src, both, decide_cumulative, decide_known, decide_unknown, one, select, two};
use super::{Column, Data, LANES};
use crate::day::Day;
use crate::model::Laws;
use crate::plan::build::divide;
use crate::plan::scalar::{Found, find, sure};
use crate::plan::{Lane, NodeId, Op, Plan};

/// Where the value of a step is found.
#[derive(Debug, Clone, Copy)]
enum Place {
    Nowhere,
    Const(i128),
    Input(u16),
    Register(u16),
}

/// The steps that some results need.
#[derive(Debug)]
pub struct Program<'a> {
    laws: &'a Laws,
    plan: &'a Plan,
    steps: Vec<(NodeId, u16)>,
    places: Vec<Place>,
    registers: [usize; 4],
    wanted: Vec<NodeId>,
}

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
            OutputData::I(v) => i64::from(v[row]),
            OutputData::L(v) => v[row],
        })
    }

    /// How many persons.
    pub fn len(&self) -> usize {
        match &self.data {
            OutputData::B(v) => v.len(),
            OutputData::I(v) => v.len(),
            OutputData::L(v) => v.len(),
        }
    }

    /// Nobody?
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// A register: lanes and what is known of them.
struct Register<T> {
    lanes: Vec<T>,
    known: Vec<u8>,
    all: bool,
}

impl<T> Default for Register<T> {
    fn default() -> Self {
        Register { lanes: Vec::new(), known: Vec::new(), all: false }
    }
}

/// The registers of one thread.
#[derive(Default)]
struct Bank {
    b: Vec<Register<u8>>,
    i: Vec<Register<i32>>,
    l: Vec<Register<i64>>,
    x: Vec<Register<i128>>,
    /// States of a decision whose value alone is wanted.
    spare: Vec<u8>,
}

/// The registers of one lane width, chosen by type.
trait Width: Sized + Copy + Choose + PartialOrd {
    const LANE: Lane;
    fn bank(bank: &Bank) -> &Vec<Register<Self>>;
    fn bank_mut(bank: &mut Bank) -> &mut Vec<Register<Self>>;
    fn of(v: i128) -> Self;
    fn input(c: &Column) -> Option<&[Self]>;
}

macro_rules! width {
    ($t:ty, $lane:ident, $field:ident, $data:pat => $slice:expr) => {
        impl Width for $t {
            const LANE: Lane = Lane::$lane;
            fn bank(bank: &Bank) -> &Vec<Register<Self>> {
                &bank.$field
            }
            fn bank_mut(bank: &mut Bank) -> &mut Vec<Register<Self>> {
                &mut bank.$field
            }
            #[inline(always)]
            fn of(v: i128) -> Self {
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
width!(i32, I, i, Data::I(v) => Some(v));
width!(i64, L, l, Data::L(v) => Some(v));
width!(i128, X, x, Data::Same(_) => None);

/// One block: the inputs, and which persons.
struct Block<'a> {
    inputs: &'a [Column],
    start: usize,
    n: usize,
}

impl<'a> Program<'a> {
    /// The steps for these results.
    pub fn new(laws: &'a Laws, plan: &'a Plan, wanted: &[NodeId]) -> Program<'a> {
        let count = plan.nodes.len();
        let mut live = vec![false; count];
        let mut stack = wanted.to_vec();
        while let Some(n) = stack.pop() {
            if !std::mem::replace(&mut live[n.ix()], true) {
                plan.operands(n, &mut |o| stack.push(o));
            }
        }
        let mut last = vec![0usize; count];
        for i in 0..count {
            if live[i] {
                plan.operands(NodeId(i as u32), &mut |o| last[o.ix()] = i);
            }
        }
        for w in wanted {
            last[w.ix()] = usize::MAX;
        }
        let mut places = vec![Place::Nowhere; count];
        let mut free: [Vec<u16>; 4] = Default::default();
        let mut registers = [0usize; 4];
        let mut steps = Vec::new();
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
                    steps.push((NodeId(i as u32), r));
                    // Freed after the result has its register: no step writes over what it reads.
                    let mut done: Vec<NodeId> = Vec::new();
                    plan.operands(NodeId(i as u32), &mut |o| {
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
        Program { laws, plan, steps, places, registers, wanted: wanted.to_vec() }
    }

    /// How many steps run for each block.
    pub fn steps(&self) -> usize {
        self.steps.len()
    }

    /// Runs for all persons of the columns (one per slot of the plan) on `threads` threads; results in the order wanted.
    pub fn run(&self, columns: &[Column], persons: usize, threads: usize) -> Vec<Output> {
        let threads = threads.clamp(1, persons.div_ceil(LANES).max(1));
        let share = persons.div_ceil(threads).div_ceil(LANES) * LANES;
        let parts: Vec<Vec<Output>> = if threads == 1 {
            vec![self.run_range(columns, 0, persons)]
        } else {
            std::thread::scope(|s| {
                let handles: Vec<_> = (0..threads)
                    .map(|t| {
                        let (a, b) = ((t * share).min(persons), ((t + 1) * share).min(persons));
                        s.spawn(move || self.run_range(columns, a, b))
                    })
                    .collect();
                handles.into_iter().map(|h| h.join().unwrap_or_default()).collect()
            })
        };
        let mut parts = parts.into_iter();
        let mut all = parts.next().unwrap_or_default();
        for part in parts {
            for (whole, piece) in all.iter_mut().zip(part) {
                append(whole, piece);
            }
        }
        all
    }

    fn run_range(&self, columns: &[Column], from: usize, to: usize) -> Vec<Output> {
        let mut bank = Bank { spare: vec![0; LANES], ..Bank::default() };
        bank.b.resize_with(self.registers[0], || Register { lanes: vec![0; LANES], ..Register::default() });
        bank.i.resize_with(self.registers[1], || Register { lanes: vec![0; LANES], ..Register::default() });
        bank.l.resize_with(self.registers[2], || Register { lanes: vec![0; LANES], ..Register::default() });
        bank.x.resize_with(self.registers[3], || Register { lanes: vec![0; LANES], ..Register::default() });
        let size = to - from;
        let mut out: Vec<Output> = self
            .wanted
            .iter()
            .map(|w| {
                let node = self.plan.nodes[w.ix()];
                let data = match (node.lane, node.op) {
                    (Lane::B, _) => OutputData::B(Vec::with_capacity(size)),
                    (Lane::I, _) => OutputData::I(Vec::with_capacity(size)),
                    _ => OutputData::L(Vec::with_capacity(size)),
                };
                Output { data, known: None }
            })
            .collect();
        let mut start = from;
        while start < to {
            let block = Block { inputs: columns, start, n: LANES.min(to - start) };
            for (node, register) in &self.steps {
                self.step(&mut bank, *node, *register as usize, &block);
            }
            for (w, o) in self.wanted.iter().zip(&mut out) {
                self.collect(&bank, *w, &block, o);
            }
            start += block.n;
        }
        out
    }

    fn collect(&self, bank: &Bank, w: NodeId, block: &Block<'_>, out: &mut Output) {
        fn push<T: Copy>(v: &mut Vec<T>, s: Src<'_, T>, n: usize) {
            match s {
                Src::Lanes(l) => v.extend_from_slice(&l[..n]),
                Src::Const(c) => v.resize(v.len() + n, c),
            }
        }
        let before = out.len();
        let known = match &mut out.data {
            OutputData::B(v) => {
                let (s, k) = self.get::<u8>(bank, w, block);
                push(v, s, block.n);
                k
            }
            OutputData::I(v) => {
                let (s, k) = self.get::<i32>(bank, w, block);
                push(v, s, block.n);
                k
            }
            OutputData::L(v) => {
                let (s, k) = self.get::<i64>(bank, w, block);
                push(v, s, block.n);
                k
            }
        };
        match (&mut out.known, known) {
            (None, Known::All) => {}
            (Some(k), Known::All) => k.resize(before + block.n, 1),
            (slot, known) => {
                let k = slot.get_or_insert_with(|| vec![1; before]);
                match known {
                    Known::Lanes(l) => k.extend_from_slice(&l[..block.n]),
                    _ => k.resize(before + block.n, 0),
                }
            }
        }
    }

    /// The lanes of a step, if its lane is `T`'s; a constant fits any lane.
    #[inline(always)]
    fn get<'b, T: Width>(&self, bank: &'b Bank, n: NodeId, block: &Block<'b>) -> (Src<'b, T>, Known<'b>) {
        match self.places[n.ix()] {
            Place::Const(v) => (Src::Const(T::of(v)), Known::All),
            Place::Register(r) => {
                let r = &T::bank(bank)[r as usize];
                (Src::Lanes(&r.lanes[..block.n]), if r.all { Known::All } else { Known::Lanes(&r.known[..block.n]) })
            }
            Place::Input(s) => {
                let c = &block.inputs[s as usize];
                let range = block.start..block.start + block.n;
                match (&c.data, T::input(c)) {
                    (Data::Same(Some(v)), _) => (Src::Const(T::of(i128::from(*v))), Known::All),
                    (_, Some(lanes)) => (Src::Lanes(&lanes[range.clone()]), c.known.as_ref().map_or(Known::All, |k| Known::Lanes(&k[range]))),
                    _ => (Src::Const(T::of(0)), Known::None),
                }
            }
            Place::Nowhere => (Src::Const(T::of(0)), Known::None),
        }
    }

    fn known<'b>(&self, bank: &'b Bank, n: NodeId, block: &Block<'b>) -> Known<'b> {
        match self.plan.nodes[n.ix()].lane {
            Lane::B => self.get::<u8>(bank, n, block).1,
            Lane::I => self.get::<i32>(bank, n, block).1,
            Lane::L => self.get::<i64>(bank, n, block).1,
            Lane::X => self.get::<i128>(bank, n, block).1,
        }
    }

    fn step(&self, bank: &mut Bank, node: NodeId, register: usize, block: &Block<'_>) {
        match self.plan.nodes[node.ix()].lane {
            Lane::B => self.step_b(bank, node, register, block),
            Lane::I => self.step_of::<i32>(bank, node, register, block),
            Lane::L => self.step_of::<i64>(bank, node, register, block),
            Lane::X => self.step_of::<i128>(bank, node, register, block),
        }
    }

    /// The widest lane among the operands of a comparison.
    fn operand_lane(&self, a: NodeId, b: NodeId) -> Lane {
        let lane = |n: NodeId| if matches!(self.plan.nodes[n.ix()].op, Op::Const(_)) { Lane::B } else { self.plan.nodes[n.ix()].lane };
        lane(a).max(lane(b))
    }

    /// Steps that yield yes/no or a small count.
    fn step_b(&self, bank: &mut Bank, node: NodeId, register: usize, block: &Block<'_>) {
        let mut r = std::mem::take(&mut bank.b[register]);
        let n = block.n;
        let d = &mut r.lanes[..n];
        r.all = true;
        macro_rules! compare {
            ($a:expr, $b:expr, $f:expr) => {{
                macro_rules! of {
                    ($t:ty) => {{
                        let ((x, kx), (y, ky)) = (self.get::<$t>(bank, $a, block), self.get::<$t>(bank, $b, block));
                        two(d, x, y, $f);
                        r.all = both(&mut r.known, n, kx, ky);
                    }};
                }
                match self.operand_lane($a, $b) {
                    Lane::B => of!(u8),
                    Lane::I => of!(i32),
                    Lane::L => of!(i64),
                    Lane::X => of!(i128),
                }
            }};
        }
        match self.plan.nodes[node.ix()].op {
            Op::Lt(a, b) => compare!(a, b, |x, y| u8::from(x < y)),
            Op::Le(a, b) => compare!(a, b, |x, y| u8::from(x <= y)),
            Op::Eq(a, b) => compare!(a, b, |x, y| u8::from(x == y)),
            Op::And(a, b) => {
                let ((x, kx), (y, ky)) = (self.get::<u8>(bank, a, block), self.get::<u8>(bank, b, block));
                two(d, x, y, |x, y| x & y);
                if !(kx.is_all() && ky.is_all()) {
                    r.all = false;
                    r.known.clear();
                    r.known.extend((0..n).map(|i| (kx.at(i) & ky.at(i)) | (kx.at(i) & (x.at(i) ^ 1)) | (ky.at(i) & (y.at(i) ^ 1))));
                    d.iter_mut().zip(&r.known).for_each(|(d, k)| *d &= *k);
                }
            }
            Op::Or(a, b) => {
                let ((x, kx), (y, ky)) = (self.get::<u8>(bank, a, block), self.get::<u8>(bank, b, block));
                two(d, x, y, |x, y| x | y);
                if !(kx.is_all() && ky.is_all()) {
                    r.all = false;
                    r.known.clear();
                    r.known.extend((0..n).map(|i| (kx.at(i) & ky.at(i)) | (kx.at(i) & x.at(i)) | (ky.at(i) & y.at(i))));
                    d.iter_mut().zip(&r.known).for_each(|(d, k)| *d &= *k);
                }
            }
            Op::Not(a) => {
                let (x, k) = self.get::<u8>(bank, a, block);
                one(d, x, |x| x ^ 1);
                r.all = both(&mut r.known, n, k, Known::All);
            }
            Op::Certain(a) => {
                let (x, k) = self.get::<u8>(bank, a, block);
                one(d, x, |x| x);
                match k {
                    Known::All => {}
                    Known::Lanes(k) => d.iter_mut().zip(k).for_each(|(d, k)| *d &= *k),
                    Known::None => d.fill(0),
                }
            }
            Op::OneOf(a, s) => {
                let set = &self.plan.sets[s as usize];
                let all = match self.plan.nodes[a.ix()].lane {
                    Lane::I => {
                        let (x, k) = self.get::<i32>(bank, a, block);
                        // Small sets: one comparison each is faster than a search.
                        d.fill(0);
                        for v in set {
                            let v = i32::try_from(*v).unwrap_or(i32::MIN);
                            if let Src::Lanes(x) = x {
                                d.iter_mut().zip(x).for_each(|(d, x)| *d |= u8::from(*x == v));
                            } else {
                                d.fill(u8::from(set.binary_search(&i64::from(x.at(0))).is_ok()));
                            }
                        }
                        both(&mut r.known, n, k, Known::All)
                    }
                    Lane::B => {
                        let (x, k) = self.get::<u8>(bank, a, block);
                        one(d, x, |x| u8::from(set.binary_search(&i64::from(x)).is_ok()));
                        both(&mut r.known, n, k, Known::All)
                    }
                    _ => {
                        let (x, k) = self.get::<i64>(bank, a, block);
                        one(d, x, |x| u8::from(set.binary_search(&x).is_ok()));
                        both(&mut r.known, n, k, Known::All)
                    }
                };
                r.all = all;
            }
            Op::Member(site) => self.look_up(bank, site, block, &mut r, |f| match f {
                Found::Row(_) => Some(1),
                Found::Absent => Some(0),
                Found::Unknown => None,
            }),
            Op::LookupSure(site) => self.look_up(bank, site, block, &mut r, |f| match f {
                Found::Row(row) => Some(sure(row.confidence) as u8),
                Found::Absent => Some(2),
                Found::Unknown => None,
            }),
            Op::SeriesSure(s, day) => {
                let series = &self.laws.series[s as usize];
                self.by_day(bank, day, block, &mut r, |d| series.row(d).map(|i| sure(series.rows[i].confidence) as u8));
            }
            Op::AccrueSure(s, a, b) => {
                let series = &self.laws.series[s as usize];
                self.by_two(bank, a, b, block, &mut r, |a, b| series.lowest(a, b).map(|c| sure(c) as u8));
            }
            Op::DecideState(k) => {
                let decision = &self.plan.decisions[k as usize];
                let lane = decision.values.iter().map(|v| self.operand_lane(*v, *v)).max().unwrap_or(Lane::B);
                macro_rules! of {
                    ($t:ty) => {{
                        let mut values = vec![<$t as Width>::of(0); n];
                        let mut known = std::mem::take(&mut r.known);
                        self.decide::<$t>(bank, k, block, &mut Decided { value: &mut values, known: &mut known, state: d });
                        r.known = known;
                    }};
                }
                match lane {
                    Lane::B => of!(u8),
                    Lane::I => of!(i32),
                    Lane::L => of!(i64),
                    Lane::X => of!(i128),
                }
            }
            _ => {
                bank.b[register] = r;
                return self.step_of::<u8>(bank, node, register, block);
            }
        }
        bank.b[register] = r;
    }

    /// Steps that yield a number of their own lane.
    fn step_of<T: Width + Number>(&self, bank: &mut Bank, node: NodeId, register: usize, block: &Block<'_>) {
        let mut r = std::mem::take(&mut T::bank_mut(bank)[register]);
        let n = block.n;
        r.all = true;
        macro_rules! binary {
            ($a:expr, $b:expr, $f:expr) => {{
                let ((x, kx), (y, ky)) = (self.get::<T>(bank, $a, block), self.get::<T>(bank, $b, block));
                two(&mut r.lanes[..n], x, y, $f);
                r.all = both(&mut r.known, n, kx, ky);
            }};
        }
        match self.plan.nodes[node.ix()].op {
            Op::Add(a, b) => binary!(a, b, T::plus),
            Op::Sub(a, b) => binary!(a, b, T::minus),
            Op::Mul(a, b) => binary!(a, b, T::times),
            Op::Min(a, b) => binary!(a, b, |x: T, y: T| if x < y { x } else { y }),
            Op::Max(a, b) => binary!(a, b, |x: T, y: T| if x > y { x } else { y }),
            Op::Cast(a) => {
                let d = &mut r.lanes[..n];
                let k = match self.plan.nodes[a.ix()].lane {
                    Lane::B => {
                        let (x, k) = self.get::<u8>(bank, a, block);
                        one(d, x, T::from_b);
                        k
                    }
                    Lane::I => {
                        let (x, k) = self.get::<i32>(bank, a, block);
                        one(d, x, T::from_i);
                        k
                    }
                    Lane::L => {
                        let (x, k) = self.get::<i64>(bank, a, block);
                        one(d, x, T::from_l);
                        k
                    }
                    Lane::X => {
                        let (x, k) = self.get::<i128>(bank, a, block);
                        one(d, x, T::of);
                        k
                    }
                };
                r.all = both(&mut r.known, n, k, Known::All);
            }
            Op::Div(a, by, how) => {
                let (x, k) = self.get::<T>(bank, a, block);
                T::divide(&mut r.lanes[..n], x, by, how);
                r.all = both(&mut r.known, n, k, Known::All);
            }
            Op::Quotient(a, b, how) => {
                let ((x, kx), (y, ky)) = (self.get::<i128>(bank, a, block), self.get::<i128>(bank, b, block));
                both(&mut r.known, n, kx, ky);
                if kx.is_all() && ky.is_all() {
                    r.known.clear();
                    r.known.resize(n, 1);
                }
                r.all = false;
                for i in 0..n {
                    let (p, q) = if y.at(i) < 0 { (-x.at(i), -y.at(i)) } else { (x.at(i), y.at(i)) };
                    r.known[i] &= u8::from(q != 0);
                    r.lanes[i] = T::of(if q == 0 { 0 } else { divide(p, q, how) });
                }
            }
            Op::Select(c, a, b) => {
                let ((c, kc), (x, kx), (y, ky)) = (self.get::<u8>(bank, c, block), self.get::<T>(bank, a, block), self.get::<T>(bank, b, block));
                match c {
                    Src::Lanes(c) => select(&mut r.lanes[..n], c, x, y),
                    Src::Const(0) => one(&mut r.lanes[..n], y, |v| v),
                    Src::Const(_) => one(&mut r.lanes[..n], x, |v| v),
                }
                if !(kc.is_all() && kx.is_all() && ky.is_all()) {
                    r.all = false;
                    r.known.clear();
                    r.known.extend((0..n).map(|i| {
                        let chosen = u8::choose(c.at(i), kx.at(i), ky.at(i));
                        let alike = kx.at(i) & ky.at(i) & u8::from(x.at(i) == y.at(i));
                        (kc.at(i) & chosen) | alike
                    }));
                }
            }
            Op::Coalesce(a, b) => {
                let ((x, kx), (y, ky)) = (self.get::<T>(bank, a, block), self.get::<T>(bank, b, block));
                match kx {
                    Known::All => one(&mut r.lanes[..n], x, |v| v),
                    Known::None => {
                        one(&mut r.lanes[..n], y, |v| v);
                        r.all = both(&mut r.known, n, ky, Known::All);
                    }
                    Known::Lanes(k) => {
                        select(&mut r.lanes[..n], k, x, y);
                        if !ky.is_all() {
                            r.all = false;
                            r.known.clear();
                            r.known.extend((0..n).map(|i| k[i] | ky.at(i)));
                        }
                    }
                }
            }
            Op::Series(s, day) => {
                let series = &self.laws.series[s as usize];
                self.by_day(bank, day, block, &mut r, |d| series.at(d).map(T::from_l));
            }
            Op::Accrue(s, a, b) => {
                let series = &self.laws.series[s as usize];
                self.by_two(bank, a, b, block, &mut r, |a, b| series.accrued(a, b).map(T::from_l));
            }
            Op::Lookup(site) => self.look_up(bank, site, block, &mut r, |f| match f {
                Found::Row(row) => Some(T::from_l(row.value)),
                _ => None,
            }),
            Op::AddMonths(d, m, end) => self.by_two(bank, d, m, block, &mut r, |d, m| Day(d).add_months(m, end).map(|d| T::from_i(d.0))),
            Op::AddWorking(d, m, cal, counted) => {
                let calendar = &self.laws.calendars[cal as usize];
                self.by_two(bank, d, m, block, &mut r, |d, m| calendar.add(d, m, counted).map(T::from_i));
            }
            Op::Moved(d, cal, next) => {
                let calendar = &self.laws.calendars[cal as usize];
                self.by_day(bank, d, block, &mut r, |d| calendar.moved(d, next).map(T::from_i));
            }
            Op::YearOf(d) => self.by_day(bank, d, block, &mut r, |d| Some(T::from_i(Day(d).year()))),
            Op::WholeYears(a, b) => self.by_two(bank, a, b, block, &mut r, |a, b| Some(T::from_i(Day(a).whole_years_to(Day(b))))),
            Op::Decide(k) => {
                let mut state = std::mem::take(&mut bank.spare);
                let mut known = std::mem::take(&mut r.known);
                r.all = self.decide::<T>(bank, k, block, &mut Decided { value: &mut r.lanes[..n], known: &mut known, state: &mut state[..n] });
                r.known = known;
                bank.spare = state;
            }
            _ => {
                r.all = false;
                r.known.clear();
                r.known.resize(n, 0);
            }
        }
        T::bank_mut(bank)[register] = r;
    }

    /// A conclusion; returns whether every lane has a value.
    fn decide<T: Width>(&self, bank: &Bank, k: u32, block: &Block<'_>, out: &mut Decided<'_, T>) -> bool {
        let d = &self.plan.decisions[k as usize];
        let effective: Vec<(Src<'_, u8>, Known<'_>)> = d.effective.iter().map(|e| self.get::<u8>(bank, *e, block)).collect();
        let values: Vec<(Src<'_, T>, Known<'_>)> = d.values.iter().map(|v| self.get::<T>(bank, *v, block)).collect();
        if effective.iter().all(|e| e.1.is_all()) && values.iter().all(|v| v.1.is_all()) {
            let (e, v): (Vec<_>, Vec<_>) = (effective.iter().map(|e| e.0).collect(), values.iter().map(|v| v.0).collect());
            return match d.cumulative {
                None => decide_known(&e, &v, T::of(0), out),
                Some(pick) => decide_cumulative(&e, &v, T::of(0), pick, out),
            };
        }
        decide_unknown(&effective, &values, T::of(0), d.cumulative, out);
        false
    }

    /// A result found by one day.
    #[inline(always)]
    fn by_day<T: Width>(&self, bank: &Bank, day: NodeId, block: &Block<'_>, r: &mut Register<T>, f: impl Fn(i32) -> Option<T>) {
        let (x, k) = self.get::<i32>(bank, day, block);
        fill(r, block.n, k, |i| f(x.at(i)));
    }

    #[inline(always)]
    fn by_two<T: Width>(&self, bank: &Bank, a: NodeId, b: NodeId, block: &Block<'_>, r: &mut Register<T>, f: impl Fn(i32, i32) -> Option<T>) {
        let ((x, kx), (y, ky)) = (self.get::<i32>(bank, a, block), self.get::<i32>(bank, b, block));
        fill(r, block.n, kx, |i| if ky.at(i) == 1 { f(x.at(i), y.at(i)) } else { None });
    }

    /// A result found in a table.
    fn look_up<T: Width>(&self, bank: &Bank, site: u32, block: &Block<'_>, r: &mut Register<T>, f: impl Fn(Found<'_>) -> Option<T>) {
        let site = &self.plan.sites[site as usize];
        let table = &self.laws.tables[site.table as usize];
        let keys: Vec<Keys<'_>> = site
            .keys
            .iter()
            .map(|k| match self.plan.nodes[k.ix()].lane {
                _ if matches!(self.places[k.ix()], Place::Const(_)) => Keys::L(self.get::<i64>(bank, *k, block)),
                Lane::B => Keys::B(self.get::<u8>(bank, *k, block)),
                Lane::I => Keys::I(self.get::<i32>(bank, *k, block)),
                _ => Keys::L(self.get::<i64>(bank, *k, block)),
            })
            .collect();
        let day = site.on.map(|d| self.get::<i32>(bank, d, block));
        // One key that is known for all, one row each and no unknown day: the common case, without a search.
        if let ([Keys::I((x, Known::All))], Some((on, Known::All))) = (&keys[..], &day)
            && table.keys[0].span <= table.single.len()
        {
            let key = &table.keys[0];
            fill(r, block.n, Known::All, |i| {
                let cell = i64::from(x.at(i)) - key.low;
                let at = usize::try_from(cell).ok().and_then(|c| table.single.get(c));
                let day = on.at(i);
                f(match at {
                    Some(s) if s.from <= day && day <= s.to => Found::Row(&table.rows[s.row as usize]),
                    _ => Found::Absent,
                })
            });
            return;
        }
        fill(r, block.n, Known::All, |i| f(find(table, keys.len(), |k| keys[k].at(i), day.as_ref().map(|(x, k)| (k.at(i) == 1).then(|| x.at(i))))));
    }
}

/// Keys of a table in one of the lanes.
enum Keys<'a> {
    B((Src<'a, u8>, Known<'a>)),
    I((Src<'a, i32>, Known<'a>)),
    L((Src<'a, i64>, Known<'a>)),
}

impl Keys<'_> {
    #[inline(always)]
    fn at(&self, i: usize) -> Option<i64> {
        match self {
            Keys::B((x, k)) => (k.at(i) == 1).then(|| i64::from(x.at(i))),
            Keys::I((x, k)) => (k.at(i) == 1).then(|| i64::from(x.at(i))),
            Keys::L((x, k)) => (k.at(i) == 1).then(|| x.at(i)),
        }
    }
}

/// Fills a register lane by lane with results that may be unknown.
#[inline(always)]
fn fill<T: Width>(r: &mut Register<T>, n: usize, known: Known<'_>, f: impl Fn(usize) -> Option<T>) {
    let d = &mut r.lanes[..n];
    r.known.clear();
    r.known.resize(n, 0);
    let mut all = 1u8;
    match known {
        Known::All => {
            for i in 0..n {
                let v = f(i);
                let k = u8::from(v.is_some());
                d[i] = v.unwrap_or(T::of(0));
                r.known[i] = k;
                all &= k;
            }
        }
        known => {
            for i in 0..n {
                let v = if known.at(i) == 1 { f(i) } else { None };
                let k = u8::from(v.is_some());
                d[i] = v.unwrap_or(T::of(0));
                r.known[i] = k;
                all &= k;
            }
        }
    }
    r.all = all == 1;
}

/// Arithmetic; ranges are checked when the plan is made, so nothing wraps.
trait Number: Copy {
    fn plus(a: Self, b: Self) -> Self;
    fn minus(a: Self, b: Self) -> Self;
    fn times(a: Self, b: Self) -> Self;
    fn from_b(v: u8) -> Self;
    fn from_i(v: i32) -> Self;
    fn from_l(v: i64) -> Self;
    fn divide(d: &mut [Self], a: Src<'_, Self>, by: i128, how: crate::syntax::Rounding);
}

macro_rules! number {
    ($($t:ty),*) => {$(
        impl Number for $t {
            #[inline(always)]
            fn plus(a: Self, b: Self) -> Self {
                a.wrapping_add(b)
            }
            #[inline(always)]
            fn minus(a: Self, b: Self) -> Self {
                a.wrapping_sub(b)
            }
            #[inline(always)]
            fn times(a: Self, b: Self) -> Self {
                a.wrapping_mul(b)
            }
            #[inline(always)]
            fn from_b(v: u8) -> Self {
                v as $t
            }
            #[inline(always)]
            fn from_i(v: i32) -> Self {
                v as $t
            }
            #[inline(always)]
            fn from_l(v: i64) -> Self {
                v as $t
            }
            fn divide(d: &mut [Self], a: Src<'_, Self>, by: i128, how: crate::syntax::Rounding) {
                if let (Src::Lanes(lanes), Ok(by), true) = (a, i32::try_from(by), size_of::<$t>() == 4 && how == crate::syntax::Rounding::Down) {
                    // A double holds every 32-bit quotient exactly enough, and divides in vectors.
                    let by = f64::from(by);
                    d.iter_mut().zip(lanes).for_each(|(d, a)| *d = (*a as f64 / by) as $t);
                } else {
                    one(d, a, |v| divide(v as i128, by, how) as $t);
                }
            }
        }
    )*};
}
number!(u8);
number!(i32);
number!(i64);
number!(i128);

fn append(whole: &mut Output, piece: Output) {
    let (before, more) = (whole.len(), piece.len());
    match (&mut whole.data, piece.data) {
        (OutputData::B(a), OutputData::B(b)) => a.extend(b),
        (OutputData::I(a), OutputData::I(b)) => a.extend(b),
        (OutputData::L(a), OutputData::L(b)) => a.extend(b),
        _ => {}
    }
    match (&mut whole.known, piece.known) {
        (None, None) => {}
        (Some(k), None) => k.resize(before + more, 1),
        (slot, Some(p)) => slot.get_or_insert_with(|| vec![1; before]).extend(p),
    }
}
