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

/// Most alternatives of a step.
const MOST_ALTERNATIVES: usize = 12;

/// An input and the values that stand for all of its values.
#[derive(Debug)]
pub(super) struct Axis {
    /// Which input.
    pub slot: Slot,
    /// Of what has an order: the first number of each interval, but for the first interval its last. Otherwise a value of each class.
    pub values: Vec<i64>,
    /// Of countries, for each class those that belong to it.
    pub countries: Vec<Vec<Country>>,
    /// A day of which the laws say what holds where it is not known (`first known of`): one more value stands for that, the last.
    pub may_be_unknown: bool,
    /// How many days after the day of the question a day begins another interval because it is compared with that.
    pub relative: BTreeSet<i64>,
    /// Where an interval begins whatever the day of the question is.
    pub fixed: BTreeSet<i64>,
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
    may_be_unknown: bool,
    relative: BTreeSet<i64>,
    fixed: BTreeSet<i64>,
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
                other => {
                    if let Op::Coalesce(a, _) = other
                        && let [only] = slots_behind(plan, a)[..]
                        && matches!(plan.slots[only], Slot::Fact(f) if laws.facts[f.ix()].ty == Type::Date)
                    {
                        self.of.entry(SlotOrder(plan.slots[only])).or_default().may_be_unknown = true;
                    }
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

    /// Notes which days are compared with the day of the question, from the plan for all days.
    pub(super) fn add_relative(&mut self, laws: &Laws, general: &Plan, of: &[NodeId]) {
        let Some(today) = general.slot(Slot::Evaluation) else { return };
        for n in cone(general, of) {
            for (slot, cut) in cuts(laws, general, n).into_iter().filter(|(slot, _)| *slot != today) {
                self.of.entry(SlotOrder(general.slots[slot])).or_default().fixed.insert(cut);
            }
            let (Op::Lt(a, b) | Op::Le(a, b) | Op::Eq(a, b)) = general.nodes[n.ix()].op else {
                continue;
            };
            for (x, y) in [(a, b), (b, a)] {
                for (_, now) in inputs(general, y).into_iter().filter(|(slot, s)| *slot == today && s.times == 1) {
                    for (slot, own) in inputs(general, x).into_iter().filter(|(slot, s)| *slot != today && s.times == 1) {
                        let days = now.plus.saturating_sub(own.plus);
                        self.of
                            .entry(SlotOrder(general.slots[slot]))
                            .or_default()
                            .relative
                            .extend([days, days.saturating_add(1)]);
                    }
                }
            }
        }
    }

    /// Splits the classes of a country by what a step says of each.
    fn tell_countries_apart(&mut self, laws: &Laws, plan: &Plan, n: NodeId) {
        let country = |s: usize| matches!(plan.slots[s], Slot::Fact(f) if laws.facts[f.ix()].ty == Type::Country);
        let among = |n: NodeId| inputs(plan, n).into_iter().map(|(slot, _)| slot).filter(|s| country(*s));
        match plan.nodes[n.ix()].op {
            Op::Eq(a, b) => {
                for (x, c) in [(a, b), (b, a)] {
                    let Some(v) = constant(plan, c) else { continue };
                    among(x).for_each(|slot| self.split(plan.slots[slot], |code| usize::from(code == v)));
                }
            }
            Op::OneOf(a, set) => {
                among(a).for_each(|slot| self.split(plan.slots[slot], |code| usize::from(plan.sets[set as usize].contains(&code))));
            }
            Op::Member(s) | Op::Lookup(s) | Op::LookupSure(s) => {
                let site = &plan.sites[s as usize];
                let table = &laws.tables[site.table as usize];
                for (k, key) in site.keys.iter().enumerate() {
                    for slot in among(*key) {
                        let of = self.rows_of.entry((site.table, k)).or_insert_with(|| by_rows(table, k)).clone();
                        self.split(plan.slots[slot], |code| of.get(&code).copied().unwrap_or(0));
                    }
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
                    may_be_unknown: cuts.may_be_unknown,
                    relative: cuts.relative,
                    fixed: cuts.fixed,
                },
            })
            .collect()
    }
}

/// The inputs that a step rests on.
pub(super) fn slots_behind(plan: &Plan, n: NodeId) -> Vec<usize> {
    let input = |n: NodeId| match plan.nodes[n.ix()].op {
        Op::Input(s) => Some(usize::from(s)),
        _ => None,
    };
    cone(plan, &[n]).into_iter().filter_map(input).collect()
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
    let Some(first) = cuts.first() else {
        return vec![low.clamp(0.min(high), high.max(0))];
    };
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
        may_be_unknown: cuts.may_be_unknown,
        relative: cuts.relative.clone(),
        fixed: cuts.fixed.clone(),
    }
}

impl Axis {
    /// How many days after the day of the question an interval begins, if it begins there because of that day.
    pub(super) fn relative_to(&self, day: Day, begins: i64) -> Option<i64> {
        let days = begins - i64::from(day.0);
        (self.relative.contains(&days) && !self.fixed.contains(&begins)).then_some(days)
    }

    /// How many values it has, "not known" included.
    pub(super) fn size(&self) -> usize {
        self.values.len() + usize::from(self.may_be_unknown)
    }
}

/// Where a step cuts inputs: the first value of each new interval.
pub(crate) fn cuts(laws: &Laws, plan: &Plan, n: NodeId) -> Vec<(usize, i64)> {
    let at = |of: NodeId, values: &mut dyn Iterator<Item = i64>| -> Vec<(usize, i64)> {
        let inputs = inputs(plan, of);
        values
            .flat_map(|v| inputs.iter().map(move |(slot, s)| (*slot, s.reaches(v))).collect::<Vec<_>>())
            .collect()
    };
    // One side is constant: what cuts the other, if that is the right one, or the left one.
    let with_constant = |a: NodeId, b: NodeId, left: &[i64], right: &[i64]| match (constant(plan, a), constant(plan, b)) {
        (_, Some(c)) => at(a, &mut left.iter().map(|k| c.saturating_add(*k))),
        (Some(c), _) => at(b, &mut right.iter().map(|k| c.saturating_add(*k))),
        _ => Vec::new(),
    };
    match plan.nodes[n.ix()].op {
        // x < c and c <= x change at c; x <= c and c < x change after it.
        Op::Lt(a, b) => with_constant(a, b, &[0], &[1]),
        Op::Le(a, b) => with_constant(a, b, &[1], &[0]),
        Op::Eq(a, b) => with_constant(a, b, &[0, 1], &[0, 1]),
        Op::OneOf(a, set) => at(a, &mut plan.sets[set as usize].iter().flat_map(|v| [*v, v.saturating_add(1)])),
        // A figure changes where its rows begin and after they end.
        Op::Series(s, day) => at(day, &mut boundaries(&laws.series[s as usize].rows)),
        // So does what stands in a table, and at each number among its keys.
        Op::Member(s) | Op::Lookup(s) | Op::LookupSure(s) => {
            let site = &plan.sites[s as usize];
            let table = &laws.tables[site.table as usize];
            let mut all = site.on.map(|on| at(on, &mut boundaries(&table.rows))).unwrap_or_default();
            for (key, column) in site.keys.iter().zip(&table.keys).filter(|(_, column)| counted(column)) {
                all.extend(at(*key, &mut (0..=column.span as i64).map(|i| column.low.saturating_add(i))));
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

/// A number that is computed from one input: its multiple plus a constant, or that constant alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Shifted {
    /// Which input; `None`: none.
    slot: Option<usize>,
    /// How many times it is taken, at least once.
    times: i64,
    /// What is added.
    plus: i64,
}

impl Shifted {
    fn constant(v: i64) -> Shifted {
        Shifted { slot: None, times: 1, plus: v }
    }

    /// The first value of the input at which it reaches `v`.
    fn reaches(self, v: i64) -> i64 {
        let above = v.saturating_sub(self.plus);
        above.div_euclid(self.times) + i64::from(above.rem_euclid(self.times) != 0)
    }
}

/// A step as one of several inputs, each multiplied and moved: which of them it is may hang on conditions, on what is known and on which is greater. `None` if it
/// is anything else.
pub(super) fn alternatives(plan: &Plan, n: NodeId) -> Option<Vec<Shifted>> {
    let of = |n: NodeId| alternatives(plan, n);
    let moved = |all: Vec<Shifted>, by: i64| -> Option<Vec<Shifted>> {
        let one = |s: Shifted| s.plus.checked_add(by).map(|plus| Shifted { plus, ..s });
        all.into_iter().map(one).collect()
    };
    let mut all = match plan.nodes[n.ix()].op {
        Op::Const(v) => vec![Shifted::constant(i64::try_from(v).ok()?)],
        Op::Input(s) => vec![Shifted {
            slot: Some(usize::from(s)),
            times: 1,
            plus: 0,
        }],
        Op::Cast(a) => of(a)?,
        Op::Coalesce(a, b) | Op::Select(_, a, b) | Op::Min(a, b) | Op::Max(a, b) => {
            let mut both = of(a)?;
            both.extend(of(b)?);
            both
        }
        Op::Add(a, b) => match (constant(plan, a), constant(plan, b)) {
            (_, Some(by)) => moved(of(a)?, by)?,
            (Some(by), _) => moved(of(b)?, by)?,
            _ => return None,
        },
        Op::Sub(a, b) => moved(of(a)?, constant(plan, b)?.checked_neg()?)?,
        Op::Mul(a, b) => {
            let (by, other) = match (constant(plan, a), constant(plan, b)) {
                (_, Some(by)) => (by, a),
                (Some(by), _) => (by, b),
                _ => return None,
            };
            let one = |s: Shifted| {
                let plus = s.plus.checked_mul(by)?;
                let times = if s.slot.is_some() { s.times.checked_mul(by)? } else { 1 };
                Some(Shifted { times, plus, ..s })
            };
            // Turned round, greater would be less.
            if by < 1 {
                return None;
            }
            of(other)?.into_iter().map(one).collect::<Option<_>>()?
        }
        _ => return None,
    };
    all.sort_unstable();
    all.dedup();
    (all.len() <= MOST_ALTERNATIVES).then_some(all)
}

/// The inputs among the alternatives.
fn inputs(plan: &Plan, n: NodeId) -> Vec<(usize, Shifted)> {
    let of = alternatives(plan, n).unwrap_or_default();
    of.into_iter().filter_map(|s| Some((s.slot?, s))).collect()
}

/// A step that is one constant.
pub(super) fn constant(plan: &Plan, n: NodeId) -> Option<i64> {
    match alternatives(plan, n)?[..] {
        [Shifted { slot: None, plus, .. }] => Some(plus),
        _ => None,
    }
}
