//! Holes, contradictions and dead provisions, found before anybody asks.
//!
//! The conditions of provisions compare facts with constants. Cutting every fact at its constants divides the space of all persons
//! into boxes inside which no answer changes, so one person stands for a whole box, and the boxes are run like any population. The result is exact for
//! what it covers. Where two facts are compared with one another, or there are more boxes than [`MOST_BOXES`], the finding is "not checked", never silence.

mod boxes;
mod regions;

use boxes::{axes, run, run_boxes};
pub(crate) use boxes::{cone, cuts, linear};
use regions::{merge, place, regions};

use crate::answer::Engine;
use crate::day::Day;
use crate::model::{ConclusionId, Country, Laws, ProvisionId, TopicId, Type};
use crate::plan::{NodeId, Plan, PlanError, Slot};
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
    /// Its value, or several: `30 days..89 days`, `(work, study)`.
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
            merge(&mut f.holes, regions(laws, plan, &axes, &states, 2, (from, to), |_| Vec::new()));
        }
        let contradicting = |b: usize| provisions.iter().enumerate().filter(|(i, _)| is_effective(*i, b)).map(|(_, p)| *p).collect();
        merge(&mut f.conflicts, regions(laws, plan, &axes, &states, 1, (from, to), contradicting));
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
                    facts.push(place(&self.laws, plan, a, a.values[(rest % size) as usize]));
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
        let mut merged: BTreeMap<SlotOrder, Vec<i64>> = BTreeMap::new();
        for (plan, axes) in [(a, &here), (b, &there)] {
            for x in axes {
                merged.entry(SlotOrder(plan.slots[x.slot])).or_default().extend(&x.values);
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
                    regions(laws, whole.0, &visible, &states, 1, (on, on), |_| Vec::new())
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
