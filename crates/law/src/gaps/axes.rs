//! Axes: each fact with one value for every interval in which no condition changes.

use crate::day::Day;
use crate::hash::Map;
use crate::model::{Country, FactId, Laws, Type};
use crate::plan::{NodeId, Op, Plan, Slot};
use crate::syntax::Confidence;
use crate::table::{Figure, Key, Table};
use std::collections::{BTreeMap, BTreeSet};

/// Most keys of a column of numbers at which a fact is cut.
const MOST_KEYS: usize = 400;

/// An input and the values that stand for all of its values.
#[derive(Debug)]
pub(super) struct Axis {
    /// Which input.
    pub slot: Slot,
    /// Of what has an order: the first number of each interval, but for the first interval its last. Otherwise a value of each class.
    pub values: Vec<i64>,
    /// Of countries, for each class those that belong to it.
    pub countries: Vec<Vec<Country>>,
}

/// The axes of several plans of one country.
#[derive(Debug, Default)]
pub(super) struct Gathered {
    of: BTreeMap<SlotOrder, Cuts>,
    /// For a key column of a table (both by number) a number for each country: where they are equal, so are the rows.
    rows_of: Map<(u32, usize), Map<i64, usize>>,
}

/// The rows of one key in a table: its other keys, days, value and confidence of each.
type RowsOf = Vec<(Vec<i64>, i32, i32, i64, Confidence)>;

/// What is known of one axis so far.
#[derive(Debug, Default)]
struct Cuts {
    /// How many steps test it.
    tests: usize,
    at: BTreeSet<i64>,
    /// For each country its class: those in one class are told apart by no condition so far.
    classes: Vec<usize>,
}

impl Gathered {
    /// Adds what cuts the inputs behind these steps.
    pub(super) fn add(&mut self, laws: &Laws, plan: &Plan, of: &[NodeId]) {
        for n in cone(plan, of) {
            match plan.nodes[n.ix()].op {
                Op::Input(s) => {
                    self.of.entry(SlotOrder(plan.slots[s as usize])).or_default();
                }
                _ => {
                    let mut tested: BTreeSet<usize> = BTreeSet::new();
                    for (slot, cut) in cuts(laws, plan, n) {
                        tested.insert(slot);
                        self.of.entry(SlotOrder(plan.slots[slot])).or_default().at.insert(cut);
                    }
                    self.tell_countries_apart(laws, plan, n);
                    for slot in tested {
                        self.of.entry(SlotOrder(plan.slots[slot])).or_default().tests += 1;
                    }
                }
            }
        }
    }

    /// Splits the classes of a country by what a step says of each.
    fn tell_countries_apart(&mut self, laws: &Laws, plan: &Plan, n: NodeId) {
        let country = |s: usize| matches!(plan.slots[s], Slot::Fact(f) if laws.facts[f.ix()].ty == Type::Country);
        let alone = |n: NodeId| linear(plan, n).and_then(|(slot, _)| slot).filter(|s| country(*s));
        match plan.nodes[n.ix()].op {
            Op::Eq(a, b) => {
                for (x, c) in [(a, b), (b, a)] {
                    if let (Some(slot), Some((None, v))) = (alone(x), linear(plan, c)) {
                        self.split(plan.slots[slot], |code| usize::from(code == v));
                    }
                }
            }
            Op::OneOf(a, set) => {
                if let Some(slot) = alone(a) {
                    self.split(plan.slots[slot], |code| usize::from(plan.sets[set as usize].contains(&code)));
                }
            }
            Op::Member(s) | Op::Lookup(s) | Op::LookupSure(s) => {
                let site = &plan.sites[s as usize];
                let table = &laws.tables[site.table as usize];
                for (k, key) in site.keys.iter().enumerate() {
                    let Some(slot) = alone(*key) else { continue };
                    let of = self.rows_of.entry((site.table, k)).or_insert_with(|| by_rows(table, k)).clone();
                    self.split(plan.slots[slot], |code| of.get(&code).copied().unwrap_or(0));
                }
            }
            _ => {}
        }
    }

    fn split(&mut self, slot: Slot, says: impl Fn(i64) -> usize) {
        let cuts = self.of.entry(SlotOrder(slot)).or_default();
        cuts.tests += 1;
        cuts.classes.resize(Country::COUNT, 0);
        let mut numbers: Map<(usize, usize), usize> = Map::default();
        for (code, class) in cuts.classes.iter_mut().enumerate() {
            let next = numbers.len();
            *class = *numbers.entry((*class, says(code as i64))).or_insert(next);
        }
    }

    /// The axes, first those that most conditions test; `country` is the destination, whose own citizens are not asked about.
    pub(super) fn axes(self, laws: &Laws, country: &[Country]) -> Vec<Axis> {
        let mut all: Vec<(SlotOrder, Cuts)> = self.of.into_iter().collect();
        all.sort_by_key(|(_, cuts)| std::cmp::Reverse(cuts.tests));
        all.into_iter()
            .map(|(SlotOrder(slot), cuts)| match slot {
                Slot::Fact(f) => axis_of_fact(laws, f, slot, &cuts, country),
                _ => Axis {
                    slot,
                    values: intervals(&cuts.at, i64::MIN, i64::MAX),
                    countries: Vec::new(),
                },
            })
            .collect()
    }
}

/// For each value in the `k`-th key column a number that stands for its rows.
fn by_rows(table: &Table, k: usize) -> Map<i64, usize> {
    let mut rows_of: BTreeMap<i64, RowsOf> = BTreeMap::new();
    for (mut keys, rows) in table.filled() {
        let key = std::mem::take(&mut keys[k]);
        let list = rows_of.entry(key).or_default();
        list.extend(rows.iter().map(|r| (keys.clone(), r.from.0, r.to.0, r.value, r.confidence)));
    }
    let mut numbers: BTreeMap<RowsOf, usize> = BTreeMap::new();
    let number = |(key, rows)| {
        let next = numbers.len() + 1;
        (key, *numbers.entry(rows).or_insert(next))
    };
    rows_of.into_iter().map(number).collect()
}

/// Slots in a fixed order.
#[derive(Debug, PartialEq, Eq)]
struct SlotOrder(Slot);

impl SlotOrder {
    fn key(&self) -> (u8, u32) {
        match self.0 {
            Slot::Evaluation => (0, 0),
            Slot::Fact(f) => (1, f.0),
            Slot::Window(w) => (2, w.0),
        }
    }
}

impl PartialOrd for SlotOrder {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for SlotOrder {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.key().cmp(&other.key())
    }
}

/// One value in every interval: the one before the first cut, and each cut.
fn intervals(cuts: &BTreeSet<i64>, low: i64, high: i64) -> Vec<i64> {
    let Some(first) = cuts.first() else { return vec![low.clamp(0.min(high), high.max(0))] };
    let mut values = vec![first.saturating_sub(1)];
    values.extend(cuts);
    values.retain(|v| (low..=high).contains(v));
    if values.is_empty() { vec![low] } else { values }
}

fn axis_of_fact(laws: &Laws, f: FactId, slot: Slot, cuts: &Cuts, destinations: &[Country]) -> Axis {
    let fact = &laws.facts[f.ix()];
    let mut countries: Vec<Vec<Country>> = Vec::new();
    let values = match fact.ty {
        Type::YesNo => vec![0, 1],
        Type::Enum(e) => (0..laws.enums[e.ix()].members.len() as i64).collect(),
        Type::Country => {
            // Countries that no table and no condition tells apart are one class.
            let mut classes: BTreeMap<usize, Vec<Country>> = BTreeMap::new();
            for code in (0..Country::COUNT as u16).map(Country).filter(|c| !destinations.contains(c)) {
                if laws.countries.is_empty() || laws.countries.contains_key(&code) {
                    let class = cuts.classes.get(usize::from(code.0)).copied().unwrap_or(0);
                    classes.entry(class).or_default().push(code);
                }
            }
            countries = classes.into_values().collect();
            countries.iter().filter_map(|c| c.first()).map(|c| i64::from(c.0)).collect()
        }
        _ => intervals(&cuts.at, fact.low, fact.high),
    };
    Axis {
        slot,
        values,
        countries,
    }
}

/// Where a step cuts an input: the first value of each new interval.
pub(crate) fn cuts(laws: &Laws, plan: &Plan, n: NodeId) -> Vec<(usize, i64)> {
    let with_constant = |a: NodeId, b: NodeId| match (linear(plan, a), linear(plan, b)) {
        (Some((Some(slot), shift)), Some((None, c))) => Some((slot, c - shift, true)),
        (Some((None, c)), Some((Some(slot), shift))) => Some((slot, c - shift, false)),
        _ => None,
    };
    match plan.nodes[n.ix()].op {
        // x < c and c <= x change at c; x <= c and c < x change after it.
        Op::Lt(a, b) => with_constant(a, b).map(|(s, c, left)| (s, if left { c } else { c + 1 })).into_iter().collect(),
        Op::Le(a, b) => with_constant(a, b).map(|(s, c, left)| (s, if left { c + 1 } else { c })).into_iter().collect(),
        Op::Eq(a, b) => with_constant(a, b).into_iter().flat_map(|(s, c, _)| [(s, c), (s, c + 1)]).collect(),
        Op::OneOf(a, set) => match linear(plan, a) {
            Some((Some(slot), shift)) => plan.sets[set as usize]
                .iter()
                .flat_map(|v| [(slot, v - shift), (slot, v - shift + 1)])
                .collect(),
            _ => Vec::new(),
        },
        // A figure changes where its rows begin and after they end.
        Op::Series(s, day) => match linear(plan, day) {
            Some((Some(slot), shift)) => boundaries(&laws.series[s as usize].rows).map(|d| (slot, d - shift)).collect(),
            _ => Vec::new(),
        },
        // So does what stands in a table, and at each number among its keys.
        Op::Member(s) | Op::Lookup(s) | Op::LookupSure(s) => {
            let site = &plan.sites[s as usize];
            let table = &laws.tables[site.table as usize];
            let mut all: Vec<(usize, i64)> = match site.on.and_then(|on| linear(plan, on)) {
                Some((Some(slot), shift)) => boundaries(&table.rows).map(|d| (slot, d - shift)).collect(),
                _ => Vec::new(),
            };
            for (key, column) in site.keys.iter().zip(&table.keys).filter(|(_, column)| counted(column)) {
                if let Some((Some(slot), shift)) = linear(plan, *key) {
                    all.extend((0..=column.span as i64).map(|i| (slot, column.low.saturating_add(i) - shift)));
                }
            }
            all
        }
        _ => Vec::new(),
    }
}

/// The first days of rows, and the days after their last.
fn boundaries(rows: &[Figure]) -> impl Iterator<Item = i64> + '_ {
    let of_row = |r: &Figure| [(r.from != Day::MIN).then_some(r.from.0), (r.to != Day::MAX).then_some(r.to.0.saturating_add(1))];
    rows.iter().flat_map(of_row).flatten().map(i64::from)
}

/// Is it a column of numbers, few enough that a fact can be cut at each of them?
pub(super) fn counted(column: &Key) -> bool {
    !matches!(column.ty, Type::YesNo | Type::Enum(_) | Type::Country) && column.span <= MOST_KEYS
}

/// All steps that some steps read, and they themselves.
pub(crate) fn cone(plan: &Plan, of: &[NodeId]) -> BTreeSet<NodeId> {
    let mut seen = BTreeSet::new();
    let mut stack = of.to_vec();
    while let Some(n) = stack.pop() {
        if seen.insert(n) {
            plan.operands(n, &mut |o| stack.push(o));
        }
    }
    seen
}

/// A step as an input plus a constant: (input, shift), or (no input, constant).
pub(crate) fn linear(plan: &Plan, n: NodeId) -> Option<(Option<usize>, i64)> {
    match plan.nodes[n.ix()].op {
        Op::Const(v) => Some((None, i64::try_from(v).ok()?)),
        Op::Input(s) => Some((Some(s as usize), 0)),
        Op::Cast(a) => linear(plan, a),
        Op::Add(a, b) => match (linear(plan, a)?, linear(plan, b)?) {
            ((s, x), (None, y)) | ((None, x), (s, y)) => Some((s, x.checked_add(y)?)),
            _ => None,
        },
        Op::Sub(a, b) => match (linear(plan, a)?, linear(plan, b)?) {
            ((s, x), (None, y)) => Some((s, x.checked_sub(y)?)),
            _ => None,
        },
        _ => None,
    }
}
