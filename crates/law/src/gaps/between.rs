//! Where two countries answer the same persons differently.

use super::axes::{Axis, Gathered};
use super::diagram::{Diagram, Diagrams, Leaf, Settled, TooLarge};
use super::reading::{Causes, Reader};
use super::regions::{Stretch, Told, cover, in_words};
use super::search::is;
use super::{MOST_BRANCHINGS, NotChecked, Region};
use crate::answer::Engine;
use crate::day::Day;
use crate::hash::Map;
use crate::model::{ConclusionId, Country, Laws, TopicId, Type};
use crate::plan::{ConclusionSteps, Plan, PlanError};
use crate::show::show;
use std::cell::RefCell;

/// Two countries answer the same conclusion differently for the same persons.
#[derive(Debug, Clone)]
pub struct Difference {
    /// The conclusion.
    pub conclusion: ConclusionId,
    /// Here.
    pub first: Option<String>,
    /// There; `None`: no rule is held.
    pub second: Option<String>,
    /// For whom.
    pub regions: Vec<Region>,
    /// There are more regions than are told.
    pub more: bool,
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
    /// Conclusions that could not be compared for everybody, and why.
    pub not_checked: Vec<(ConclusionId, NotChecked)>,
}

/// What is answered here and there: a stored value, or `None` where no rule is held.
type Pair = (Option<i64>, Option<i64>);

impl Engine {
    /// Compares what two countries answer on one day: the same persons, citizens of neither, the same conclusion, another value.
    ///
    /// # Errors
    /// See [`PlanError`].
    pub fn between(&self, first: Country, second: Country, on: Day) -> Result<Between, PlanError> {
        let laws = &self.laws;
        let plans = [Plan::on(laws, Some(first), on)?, Plan::on(laws, Some(second), on)?];
        let mut result = Between::default();
        let held = |c: Country, t: TopicId| laws.covered.iter().any(|k| k.country == c && k.topic == t && k.from.is_none_or(|f| f <= on));
        for t in (0..laws.topics.len()).map(|i| TopicId(i as u32)) {
            match (held(first, t), held(second, t)) {
                (true, false) => result.only_first.push(t),
                (false, true) => result.only_second.push(t),
                _ => {}
            }
        }
        let listed = |c: ConclusionId| matches!(laws.conclusions[c.ix()].ty, Type::YesNo | Type::Enum(_));
        let shared: Vec<ConclusionId> = plans[0]
            .conclusions
            .iter()
            .map(|c| c.id)
            .filter(|c| listed(*c) && plans[1].conclusion(*c).is_some())
            .collect();
        let mut gathered = Gathered::default();
        for plan in &plans {
            let steps = shared.iter().filter_map(|c| plan.conclusion(*c));
            gathered.add(laws, plan, &steps.flat_map(|c| [c.value, c.state]).collect::<Vec<_>>());
        }
        let axes = gathered.axes(laws, &[first, second]);
        let sizes = axes.iter().map(Axis::size).collect();
        let (mut all, mut causes) = (Diagrams::new(sizes, MOST_BRANCHINGS), Causes::default());
        let [here, there] = &plans;
        let mut readers = [Reader::new(laws, here, &axes), Reader::new(laws, there, &axes)];
        for id in shared {
            let steps = [here.conclusion(id), there.conclusion(id)];
            let [Some(a), Some(b)] = steps else { continue };
            let mut pairs: Vec<Pair> = Vec::new();
            let compared = compare(&mut all, &mut causes, &mut readers, [a, b], &mut pairs);
            let told = compared.and_then(|d| {
                let bits = all
                    .outcomes(d)
                    .into_iter()
                    .filter_map(|leaf| if let Leaf::Untold(b) = leaf { Some(b) } else { None });
                let bits = bits.reduce(|x, y| x | y);
                let mut found = Vec::new();
                for (number, (x, y)) in (1..).zip(&pairs) {
                    let of = is(&mut all, d, number)?;
                    let (stretch, mut open) = ([Stretch { from: on, to: on, of }], [of]);
                    let (mut parts, mut more) = cover(&mut all, &axes, &stretch, &mut open, true)?;
                    let rest = cover(&mut all, &axes, &stretch, &mut open, false)?;
                    parts.extend(rest.0);
                    more |= rest.1;
                    let region = |told: Told| Region {
                        from: on,
                        to: on,
                        facts: in_words(laws, &axes, &told.part, on),
                        provisions: Vec::new(),
                    };
                    found.push(Difference {
                        conclusion: id,
                        first: in_a_word(laws, id, *x),
                        second: in_a_word(laws, id, *y),
                        regions: parts.into_iter().map(region).collect(),
                        more,
                    });
                }
                Ok((found, bits))
            });
            match told {
                Ok((found, bits)) => {
                    result.differences.extend(found);
                    if let Some(bits) = bits {
                        result.not_checked.push((id, causes.told(laws, bits)));
                    }
                }
                Err(TooLarge) => result.not_checked.push((id, NotChecked::TooLarge)),
            }
        }
        Ok(result)
    }
}

fn in_a_word(laws: &Laws, conclusion: ConclusionId, value: Option<i64>) -> Option<String> {
    value.map(|v| show(laws, laws.conclusions[conclusion.ix()].ty, v))
}

/// Where both answer, and differently: the number of the pair of answers in `pairs`, from 1, else 0.
fn compare(
    all: &mut Diagrams,
    causes: &mut Causes,
    readers: &mut [Reader<'_>; 2],
    steps: [&ConclusionSteps; 2],
    pairs: &mut Vec<Pair>,
) -> Result<Diagram, TooLarge> {
    let mut of = Vec::with_capacity(4);
    for (reader, steps) in readers.iter_mut().zip(steps) {
        of.push(reader.read(all, causes, steps.value)?);
        of.push(reader.read(all, causes, steps.state)?);
    }
    let numbers: RefCell<(Map<Pair, i64>, &mut Vec<Pair>)> = RefCell::new((Map::default(), pairs));
    all.combine(of, &|all, of| {
        let leaves: Option<Vec<Leaf>> = of.iter().map(|d| all.yields(*d)).collect();
        let Some(leaves) = leaves else { return Settled::No };
        if let Some(untold) = leaves.iter().find(|leaf| matches!(leaf, Leaf::Untold(_))) {
            return Settled::Yields(*untold);
        }
        let answer = |value: Leaf, state: Leaf| match (value, state) {
            (Leaf::Known(v), _) => Some(Some(v)),
            (_, Leaf::Known(2)) => Some(None),
            _ => None,
        };
        Settled::Yields(Leaf::Known(match (answer(leaves[0], leaves[1]), answer(leaves[2], leaves[3])) {
            (Some(x), Some(y)) if x != y => {
                let (numbers, pairs) = &mut *numbers.borrow_mut();
                let next = pairs.len() as i64 + 1;
                let number = *numbers.entry((x, y)).or_insert(next);
                if number == next {
                    pairs.push((x, y));
                }
                number
            }
            _ => 0,
        }))
    })
}
