//! Holes, contradictions and dead provisions, found before anybody asks.
//!
//! The conditions of provisions compare facts with constants. Cutting every fact at its constants divides the space of all persons
//! into boxes inside which no answer changes, so one person stands for a whole box, and the boxes are run like any population. The result is exact for
//! what it covers. Where two facts are compared with one another, or there are more boxes than [`MOST_BOXES`], the finding is "not checked", never silence.

use crate::answer::Engine;
use crate::day::Day;
use crate::model::{ConclusionId, Country, FactId, Laws, ProvisionId, TopicId, Type};
use crate::plan::columns::{Column, Program};
use crate::plan::{NodeId, Op, Plan, PlanError, Slot};
use crate::show::show;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// Most boxes that are run for one conclusion.
pub const MOST_BOXES: usize = 1_000_000;

/// A condition of a box: a fact and its value, in words.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Where {
    /// The fact, `evaluation_date`, or a window.
    pub fact: String,
    /// Its value.
    pub value: String,
}

/// Boxes of one kind, told by the facts that matter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Region {
    /// First evaluation date.
    pub from: Day,
    /// Last evaluation date.
    pub to: Day,
    /// The facts that tell it apart from its surroundings.
    pub facts: Vec<Where>,
    /// The provisions that contradict one another there.
    pub provisions: Vec<ProvisionId>,
}

/// Why a conclusion was not checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotChecked {
    /// More boxes than [`MOST_BOXES`].
    TooManyBoxes(u128),
    /// A condition computes with these facts, so that no constant cuts them.
    SeveralFacts(Vec<String>),
}

impl fmt::Display for NotChecked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            NotChecked::TooManyBoxes(n) => write!(f, "not checked: {n} boxes, only a sample of them was run"),
            NotChecked::SeveralFacts(facts) => write!(f, "not checked: a condition computes with {}", facts.join(", ")),
        }
    }
}

/// What was found about one conclusion.
#[derive(Debug, Clone)]
pub struct Finding {
    /// The conclusion.
    pub conclusion: ConclusionId,
    /// How many boxes were run, over all evaluation dates.
    pub boxes: usize,
    /// Between which evaluation dates it was not checked, and why.
    pub not_checked: Vec<(Day, Day, NotChecked)>,
    /// No provision answers here. Only for lists and yes/no of covered topics: they should always have an answer.
    pub holes: Vec<Region>,
    /// Provisions contradict one another here.
    pub conflicts: Vec<Region>,
    /// Provisions that are effective in no box; empty if something was not checked.
    pub never: Vec<ProvisionId>,
}

/// Two countries answer the same conclusion differently for the same persons.
#[derive(Debug, Clone)]
pub struct Difference {
    /// The conclusion.
    pub conclusion: ConclusionId,
    /// Here.
    pub first: String,
    /// There.
    pub second: String,
    /// How many boxes.
    pub boxes: usize,
    /// For whom, by example.
    pub examples: Vec<Region>,
}

/// What two countries hold and answer.
#[derive(Debug, Clone, Default)]
pub struct Between {
    /// Conclusions they answer differently.
    pub differences: Vec<Difference>,
    /// Topics only the first answers.
    pub only_first: Vec<TopicId>,
    /// Topics only the second answers.
    pub only_second: Vec<TopicId>,
    /// Conclusions that could not be compared, and why.
    pub not_checked: Vec<(ConclusionId, NotChecked)>,
}

/// One input and the values that stand for its intervals.
struct Axis {
    slot: usize,
    values: Vec<i64>,
}

/// Boxes that are run where there are too many for all.
const SAMPLED_BOXES: usize = 30_000;

/// Most examples told of one finding.
const EXAMPLES: usize = 12;

impl Engine {
    /// Checks every conclusion of a country, within the days its pack has seen. The evaluation date is cut first: what is not in force on it does not multiply the boxes.
    ///
    /// # Errors
    /// See [`PlanError`].
    pub fn gaps(&self, country: Country) -> Result<Vec<Finding>, PlanError> {
        let laws = &self.laws;
        let general = self.plan(Some(country))?;
        let of_country = || laws.covered.iter().filter(|k| k.country == country);
        let (Some(first), Some(last)) = (of_country().filter_map(|k| k.from).min(), of_country().map(|k| k.seen_to).max()) else {
            return Ok(Vec::new());
        };
        let mut findings: Vec<Finding> = general
            .conclusions
            .iter()
            .map(|c| Finding {
                conclusion: c.id,
                boxes: 0,
                not_checked: Vec::new(),
                holes: Vec::new(),
                conflicts: Vec::new(),
                never: c.provisions.clone(),
            })
            .collect();
        let dates = evaluation_dates(laws, &general, first, last);
        for (i, from) in dates.iter().enumerate() {
            let to = dates.get(i + 1).map_or(last, |d| Day(d.0 - 1));
            let plan = Plan::on(laws, Some(country), *from)?;
            for f in &mut findings {
                self.check_day(&plan, country, (*from, to), f);
            }
        }
        for f in &mut findings {
            if !f.not_checked.is_empty() {
                f.never.clear();
            }
        }
        Ok(findings)
    }

    /// One conclusion on the days from … to …, inside which no provision comes into force or ends.
    fn check_day(&self, plan: &Plan, country: Country, (from, to): (Day, Day), f: &mut Finding) {
        let laws = &self.laws;
        let topic = laws.conclusions[f.conclusion.ix()].topic;
        let total = matches!(laws.conclusions[f.conclusion.ix()].ty, Type::YesNo | Type::Enum(_))
            && laws
                .covered
                .iter()
                .any(|k| k.country == country && k.topic == topic && k.from.is_none_or(|d| d <= from) && to <= k.seen_to);
        let steps = plan.conclusion(f.conclusion);
        let provisions: Vec<ProvisionId> = steps.map(|c| c.provisions.clone()).unwrap_or_default();
        let Some(c) = steps else {
            if total {
                merge(
                    &mut f.holes,
                    vec![Region {
                        from,
                        to,
                        facts: Vec::new(),
                        provisions: Vec::new(),
                    }],
                );
            }
            return;
        };
        let effective: Vec<NodeId> = provisions.iter().filter_map(|p| plan.provision(*p)).map(|s| s.effective).collect();
        let mut wanted = vec![c.state];
        wanted.extend(&effective);
        let result = axes(laws, plan, &effective, country).and_then(|axes| match run(laws, plan, &axes, &wanted) {
            Err(NotChecked::TooManyBoxes(count)) => {
                self.sample(plan, &axes, &wanted, &provisions, count, (from, to), f);
                Err(NotChecked::TooManyBoxes(count))
            }
            other => other.map(|r| (axes, r)),
        });
        let (axes, (results, boxes)) = match result {
            Ok(r) => r,
            Err(why) => {
                match f.not_checked.last_mut() {
                    Some((_, end, reason)) if end.0 + 1 == from.0 && *reason == why => *end = to,
                    _ => f.not_checked.push((from, to, why)),
                }
                return;
            }
        };
        f.boxes += boxes;
        let is_effective = |p: usize, b: usize| results[p + 1][b] == Some(1);
        f.never
            .retain(|p| provisions.iter().position(|q| q == p).is_none_or(|i| !(0..boxes).any(|b| is_effective(i, b))));
        let states: Vec<u8> = (0..boxes).map(|b| results[0][b].unwrap_or(3) as u8).collect();
        if total {
            merge(&mut f.holes, self.regions(plan, &axes, &states, 2, (from, to), |_| Vec::new()));
        }
        let contradicting = |b: usize| provisions.iter().enumerate().filter(|(i, _)| is_effective(*i, b)).map(|(_, p)| *p).collect();
        merge(&mut f.conflicts, self.regions(plan, &axes, &states, 1, (from, to), contradicting));
    }

    /// Too many boxes for a proof: some of them, spread evenly, can still show a contradiction (never its absence).
    #[expect(clippy::too_many_arguments, reason = "the rest of one pass over the boxes")]
    fn sample(&self, plan: &Plan, axes: &[Axis], wanted: &[NodeId], provisions: &[ProvisionId], count: u128, (from, to): (Day, Day), f: &mut Finding) {
        // Steps of the golden section visit the whole range evenly, the same boxes every time.
        let golden = (count as f64 * 0.618_033_988_75) as u128 | 1;
        let number = |b: usize| (b as u128).wrapping_mul(golden) % count;
        let results = run_boxes(&self.laws, plan, axes, wanted, SAMPLED_BOXES, number);
        let mut told: BTreeSet<Vec<ProvisionId>> = BTreeSet::new();
        for b in (0..SAMPLED_BOXES).filter(|b| results[0][*b] == Some(1)) {
            let contradicting: Vec<ProvisionId> = provisions
                .iter()
                .enumerate()
                .filter(|(i, _)| results[i + 1][b] == Some(1))
                .map(|(_, p)| *p)
                .collect();
            if told.len() < EXAMPLES && told.insert(contradicting.clone()) {
                let mut rest = number(b);
                let mut facts = Vec::new();
                for a in axes {
                    let size = a.values.len() as u128;
                    facts.push(self.place(plan, a, a.values[(rest % size) as usize]));
                    rest /= size;
                }
                merge(
                    &mut f.conflicts,
                    vec![Region {
                        from,
                        to,
                        facts,
                        provisions: contradicting,
                    }],
                );
            }
        }
    }

    /// The boxes of one state, told by the axes that matter for it.
    fn regions(
        &self,
        plan: &Plan,
        axes: &[Axis],
        states: &[u8],
        of: u8,
        (from, to): (Day, Day),
        provisions: impl Fn(usize) -> Vec<ProvisionId>,
    ) -> Vec<Region> {
        if !states.contains(&of) {
            return Vec::new();
        }
        let strides = strides(axes);
        // An axis matters if somewhere a step along it leaves or enters the state.
        let matters: Vec<bool> = axes
            .iter()
            .zip(&strides)
            .map(|(a, stride)| {
                (0..states.len()).any(|b| {
                    let k = b / stride % a.values.len();
                    k + 1 < a.values.len() && (states[b] == of) != (states[b + stride] == of)
                })
            })
            .collect();
        let mut seen: BTreeSet<Vec<Where>> = BTreeSet::new();
        let mut regions = Vec::new();
        for b in (0..states.len()).filter(|b| states[*b] == of) {
            let facts: Vec<Where> = axes
                .iter()
                .zip(&strides)
                .zip(&matters)
                .filter(|(_, m)| **m)
                .map(|((a, stride), _)| self.place(plan, a, a.values[b / stride % a.values.len()]))
                .collect();
            if seen.insert(facts.clone()) {
                if regions.len() < EXAMPLES {
                    regions.push(Region {
                        from,
                        to,
                        facts,
                        provisions: provisions(b),
                    });
                } else {
                    break;
                }
            }
        }
        regions
    }

    fn place(&self, plan: &Plan, a: &Axis, value: i64) -> Where {
        let (fact, ty) = match plan.slots[a.slot] {
            Slot::Evaluation => ("evaluation_date".to_owned(), Type::Date),
            Slot::Fact(f) => (self.laws.facts[f.ix()].name.clone(), self.laws.facts[f.ix()].ty),
            Slot::Window(w) => match self.laws.windows[w.ix()].ask {
                crate::syntax::WindowAsk::Used => ("days used".to_owned(), Type::Days),
                _ => ("day of the window".to_owned(), Type::Date),
            },
        };
        Where {
            fact,
            value: show(&self.laws, ty, value),
        }
    }

    /// Compares what two countries answer on one day: the same persons, the same conclusion, another value.
    ///
    /// # Errors
    /// See [`PlanError`].
    pub fn between(&self, first: Country, second: Country, on: Day) -> Result<Between, PlanError> {
        let laws = &self.laws;
        let (a, b) = (Plan::on(laws, Some(first), on)?, Plan::on(laws, Some(second), on)?);
        let mut result = Between::default();
        let held = |c: Country, t: TopicId| laws.covered.iter().any(|k| k.country == c && k.topic == t && k.from.is_none_or(|f| f <= on));
        for i in 0..laws.topics.len() {
            let t = TopicId(i as u32);
            match (held(first, t), held(second, t)) {
                (true, false) => result.only_first.push(t),
                (false, true) => result.only_second.push(t),
                _ => {}
            }
        }
        for ca in &a.conclusions {
            let Some(cb) = b.conclusion(ca.id) else { continue };
            if !matches!(laws.conclusions[ca.id.ix()].ty, Type::YesNo | Type::Enum(_)) {
                continue;
            }
            match self.compare(&a, &b, ca.value, cb.value, (ca.state, cb.state), ca.id, on, first, second) {
                Ok(more) => result.differences.extend(more),
                Err(why) => result.not_checked.push((ca.id, why)),
            }
        }
        Ok(result)
    }

    #[expect(clippy::too_many_arguments, reason = "two plans side by side")]
    fn compare(
        &self,
        a: &Plan,
        b: &Plan,
        va: NodeId,
        vb: NodeId,
        states: (NodeId, NodeId),
        conclusion: ConclusionId,
        on: Day,
        first: Country,
        second: Country,
    ) -> Result<Vec<Difference>, NotChecked> {
        let laws = &self.laws;
        let here = axes(laws, a, &[va], first)?;
        let there = axes(laws, b, &[vb], second)?;
        // One set of axes over the slots of both: values of either side stand for both.
        let mut merged: BTreeMap<Slot2, Vec<i64>> = BTreeMap::new();
        for (plan, axes) in [(a, &here), (b, &there)] {
            for x in axes {
                merged.entry(Slot2(plan.slots[x.slot])).or_default().extend(&x.values);
            }
        }
        let merged: Vec<(Slot, Vec<i64>)> = merged
            .into_iter()
            .map(|(s, mut v)| {
                v.sort_unstable();
                v.dedup();
                (s.0, v)
            })
            .collect();
        let axes_of = |plan: &Plan| -> Vec<Axis> {
            merged
                .iter()
                .map(|(s, v)| Axis {
                    slot: plan.slot(*s).unwrap_or(usize::MAX),
                    values: v.clone(),
                })
                .collect()
        };
        let (ax, bx) = (axes_of(a), axes_of(b));
        let (ra, boxes) = run(laws, a, &ax, &[va, states.0])?;
        let (rb, _) = run(laws, b, &bx, &[vb, states.1])?;
        let ty = laws.conclusions[conclusion.ix()].ty;
        let word = |r: &[Vec<Option<i64>>], i: usize| match (r[0][i], r[1][i]) {
            (Some(v), _) => Some(show(laws, ty, v)),
            (None, Some(2)) => Some("no rule held".to_owned()),
            _ => None,
        };
        let mut groups: BTreeMap<(String, String), Vec<usize>> = BTreeMap::new();
        for i in 0..boxes {
            if let (Some(x), Some(y)) = (word(&ra, i), word(&rb, i))
                && x != y
            {
                groups.entry((x, y)).or_default().push(i);
            }
        }
        Ok(groups
            .into_iter()
            .map(|((x, y), list)| {
                let mut states = vec![0u8; boxes];
                for i in &list {
                    states[*i] = 1;
                }
                let whole = if ax.iter().any(|x| x.slot == usize::MAX) { (b, &bx) } else { (a, &ax) };
                let visible: Vec<Axis> = whole
                    .1
                    .iter()
                    .filter(|x| x.slot != usize::MAX)
                    .map(|x| Axis {
                        slot: x.slot,
                        values: x.values.clone(),
                    })
                    .collect();
                let examples = if visible.len() == whole.1.len() {
                    self.regions(whole.0, &visible, &states, 1, (on, on), |_| Vec::new())
                } else {
                    Vec::new()
                };
                Difference {
                    conclusion,
                    first: x,
                    second: y,
                    boxes: list.len(),
                    examples,
                }
            })
            .collect())
    }
}

/// Slots in a fixed order, so that two plans agree on it.
#[derive(PartialEq, Eq)]
struct Slot2(Slot);

impl Slot2 {
    fn key(&self) -> (u8, u32) {
        match self.0 {
            Slot::Evaluation => (0, 0),
            Slot::Fact(f) => (1, f.0),
            Slot::Window(w) => (2, w.0),
        }
    }
}

impl PartialOrd for Slot2 {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Slot2 {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.key().cmp(&other.key())
    }
}

fn strides(axes: &[Axis]) -> Vec<usize> {
    let mut stride = 1;
    axes.iter()
        .map(|a| {
            let s = stride;
            stride *= a.values.len().max(1);
            s
        })
        .collect()
}

/// First days of the stretches in which the evaluation date changes nothing.
fn evaluation_dates(laws: &Laws, plan: &Plan, first: Day, last: Day) -> Vec<Day> {
    let mut days: BTreeSet<i64> = BTreeSet::from([i64::from(first.0)]);
    if let Some(slot) = plan.slot(Slot::Evaluation) {
        let all: Vec<NodeId> = (0..plan.nodes.len()).map(|i| NodeId(i as u32)).collect();
        for n in &all {
            for (s, cut) in cuts(laws, plan, *n) {
                if s == slot {
                    days.insert(cut);
                }
            }
        }
    }
    days.into_iter()
        .filter(|d| (i64::from(first.0)..=i64::from(last.0)).contains(d))
        .map(|d| Day(d as i32))
        .collect()
}

/// Adds regions, joining those that go on from one stretch of days to the next.
fn merge(all: &mut Vec<Region>, more: Vec<Region>) {
    for r in more {
        match all
            .iter_mut()
            .find(|x| x.to.0 + 1 == r.from.0 && x.facts == r.facts && x.provisions == r.provisions)
        {
            Some(x) => x.to = r.to,
            None => all.push(r),
        }
    }
}

/// Results by wanted step and box.
type Results = Vec<Vec<Option<i64>>>;

fn count(axes: &[Axis]) -> u128 {
    axes.iter().map(|a| a.values.len() as u128).product()
}

/// Runs every box.
fn run(laws: &Laws, plan: &Plan, axes: &[Axis], wanted: &[NodeId]) -> Result<(Results, usize), NotChecked> {
    let count = count(axes);
    if count > MOST_BOXES as u128 {
        return Err(NotChecked::TooManyBoxes(count));
    }
    Ok((run_boxes(laws, plan, axes, wanted, count as usize, |b| b as u128), count as usize))
}

/// Runs the boxes with these numbers.
fn run_boxes(laws: &Laws, plan: &Plan, axes: &[Axis], wanted: &[NodeId], boxes: usize, number: impl Fn(usize) -> u128) -> Results {
    let mut columns: Vec<Column> = (0..plan.slots.len()).map(|_| Column::unknown()).collect();
    let mut stride: u128 = 1;
    for a in axes {
        let size = a.values.len() as u128;
        if let Some(c) = columns.get_mut(a.slot) {
            *c = Column::new(
                plan.input_lane(a.slot),
                (0..boxes).map(|b| Some(a.values[(number(b) / stride % size) as usize])),
            );
        }
        stride *= size;
    }
    let outputs = Program::new(laws, plan, wanted).run(&columns, boxes, 2);
    outputs.iter().map(|o| (0..boxes).map(|b| o.get(b)).collect()).collect()
}

/// Where a step cuts an input: the first value of each new interval.
fn cuts(laws: &Laws, plan: &Plan, n: NodeId) -> Vec<(usize, i64)> {
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
        // A table read on a day changes where its rows begin and after they end.
        Op::Member(s) | Op::Lookup(s) | Op::LookupSure(s) => {
            let site = &plan.sites[s as usize];
            let rows = &laws.tables[site.table as usize].rows;
            match site.on.and_then(|on| linear(plan, on)) {
                Some((Some(slot), shift)) => rows
                    .iter()
                    .flat_map(|r| [(r.from != Day::MIN).then_some(r.from.0), (r.to != Day::MAX).then_some(r.to.0 + 1)])
                    .flatten()
                    .map(|d| (slot, i64::from(d) - shift))
                    .collect(),
                _ => Vec::new(),
            }
        }
        _ => Vec::new(),
    }
}

/// The inputs behind some steps, each with one value for every interval in which nothing changes.
fn axes(laws: &Laws, plan: &Plan, of: &[NodeId], country: Country) -> Result<Vec<Axis>, NotChecked> {
    let cone = cone(plan, of);
    let mut all: BTreeMap<usize, BTreeSet<i64>> = BTreeMap::new();
    let mut mixed: BTreeSet<String> = BTreeSet::new();
    let slot_name = |s: usize| match plan.slots[s] {
        Slot::Evaluation => "evaluation_date".to_owned(),
        Slot::Fact(f) => laws.facts[f.ix()].name.clone(),
        Slot::Window(_) => "stays".to_owned(),
    };
    for n in &cone {
        for (slot, cut) in cuts(laws, plan, *n) {
            all.entry(slot).or_default().insert(cut);
        }
        match plan.nodes[n.ix()].op {
            Op::Input(s) => {
                all.entry(s as usize).or_default();
            }
            Op::Lt(a, b) | Op::Le(a, b) | Op::Eq(a, b) => {
                let constant = |n| matches!(linear(plan, n), Some((None, _)));
                let alone = |n| matches!(linear(plan, n), Some((Some(_), _)));
                let one_fact = (constant(a) && alone(b)) || (alone(a) && constant(b)) || (constant(a) && constant(b));
                // What is constant inside every box already needs no cut of its own.
                let settled = stepwise(laws, plan, a) && stepwise(laws, plan, b);
                if !one_fact && !settled {
                    for m in self::cone(plan, &[a, b]) {
                        if let Op::Input(s) = plan.nodes[m.ix()].op {
                            mixed.insert(slot_name(s as usize));
                        }
                    }
                }
            }
            _ => {}
        }
    }
    if !mixed.is_empty() {
        return Err(NotChecked::SeveralFacts(mixed.into_iter().collect()));
    }
    let mut axes: Vec<Axis> = Vec::new();
    for (slot, cuts) in all {
        let values = match plan.slots[slot] {
            Slot::Fact(f) => values_of(laws, plan, &cone, f, slot, &cuts, country),
            _ => intervals(&cuts, i64::MIN, i64::MAX),
        };
        axes.push(Axis { slot, values });
    }
    Ok(axes)
}

/// One value in every interval: the one before the first cut, and each cut.
fn intervals(cuts: &BTreeSet<i64>, low: i64, high: i64) -> Vec<i64> {
    let Some(first) = cuts.first() else { return vec![low.clamp(0, high.max(0))] };
    let mut values = vec![first - 1];
    values.extend(cuts);
    values.retain(|v| (low..=high).contains(v));
    if values.is_empty() { vec![low] } else { values }
}

/// Values that stand for all of a fact.
fn values_of(laws: &Laws, plan: &Plan, cone: &BTreeSet<NodeId>, f: FactId, slot: usize, cuts: &BTreeSet<i64>, country: Country) -> Vec<i64> {
    let fact = &laws.facts[f.ix()];
    match fact.ty {
        Type::YesNo => vec![0, 1],
        Type::Enum(e) => (0..laws.enums[e.ix()].members.len() as i64).collect(),
        Type::Country => {
            // Countries that no table and no condition tells apart are one class.
            let mut classes: BTreeMap<String, i64> = BTreeMap::new();
            for code in (0..Country::COUNT as i64).filter(|c| *c != i64::from(country.0)) {
                let known = laws.countries.is_empty() || laws.countries.contains_key(&Country(code as u16));
                if !known {
                    continue;
                }
                let mut signature = String::new();
                for n in cone {
                    match plan.nodes[n.ix()].op {
                        Op::Eq(a, b) => {
                            for (x, c) in [(a, b), (b, a)] {
                                if linear(plan, x) == Some((Some(slot), 0))
                                    && let Some((None, v)) = linear(plan, c)
                                {
                                    signature.push(if v == code { '1' } else { '0' });
                                }
                            }
                        }
                        Op::OneOf(a, set) if linear(plan, a) == Some((Some(slot), 0)) => {
                            signature.push(if plan.sets[set as usize].contains(&code) { '1' } else { '0' })
                        }
                        Op::Member(s) | Op::Lookup(s) => {
                            let site = &plan.sites[s as usize];
                            let table = &laws.tables[site.table as usize];
                            if site.keys.len() == 1 && linear(plan, site.keys[0]) == Some((Some(slot), 0)) {
                                let rows = table.rows_of(crate::table::Table::slot(&table.keys, std::iter::once(code)));
                                signature.extend(rows.iter().map(|r| format!("{}{}{};", r.from, r.to, r.value)));
                                signature.push('|');
                            }
                        }
                        _ => {}
                    }
                }
                classes.entry(signature).or_insert(code);
            }
            classes.into_values().collect()
        }
        _ => intervals(cuts, fact.low, fact.high),
    }
}

/// All steps that some steps read, and they themselves.
fn cone(plan: &Plan, of: &[NodeId]) -> BTreeSet<NodeId> {
    let mut seen = BTreeSet::new();
    let mut stack = of.to_vec();
    while let Some(n) = stack.pop() {
        if seen.insert(n) {
            plan.operands(n, &mut |o| stack.push(o));
        }
    }
    seen
}

/// Does a step take few fixed values that change only where its conditions do? (Lists, yes/no, and what is chosen among constants.)
fn stepwise(laws: &Laws, plan: &Plan, n: NodeId) -> bool {
    match plan.nodes[n.ix()].op {
        Op::Const(_)
        | Op::Lookup(_)
        | Op::Member(_)
        | Op::OneOf(..)
        | Op::And(..)
        | Op::Or(..)
        | Op::Not(_)
        | Op::Lt(..)
        | Op::Le(..)
        | Op::Eq(..)
        | Op::DecideState(_) => true,
        Op::Input(s) => match plan.slots[s as usize] {
            Slot::Fact(f) => matches!(laws.facts[f.ix()].ty, Type::YesNo | Type::Enum(_)),
            _ => false,
        },
        Op::Cast(a) => stepwise(laws, plan, a),
        Op::Select(_, a, b) | Op::Coalesce(a, b) | Op::Min(a, b) | Op::Max(a, b) => stepwise(laws, plan, a) && stepwise(laws, plan, b),
        Op::Decide(d) => plan.decisions[d as usize].values.iter().all(|v| stepwise(laws, plan, *v)),
        _ => false,
    }
}

/// A step as an input plus a constant: (input, shift), or (no input, constant).
fn linear(plan: &Plan, n: NodeId) -> Option<(Option<usize>, i64)> {
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
