//! Which question to ask next: the one that settles most for the least trouble.

use crate::answer::{Answer, Engine, State};
use crate::day::Day;
use crate::facts::Facts;
use crate::model::{Cost, Country, ExprId, FactId, Kind, Laws, TopicId, Type};
use crate::plan::scalar::Values;
use crate::plan::{NodeId, Plan, PlanError, Slot};
use crate::window::Stays;

/// Most answers that are tried for one question.
const SAMPLES: usize = 6;

impl Engine {
    /// The fact to ask for next, if anything on these topics (all, if none is named) still waits for a fact that was not `skipped`.
    ///
    /// For every fact that is still needed a few possible answers are tried; the fact that settles most goals on average, divided by the
    /// trouble of answering, wins. Equal ones are asked in the order in which they are declared.
    ///
    /// # Errors
    /// See [`PlanError`].
    pub fn next_question(&self, facts: &Facts, on: Day, topics: &[TopicId], skipped: &[FactId]) -> Result<Option<FactId>, PlanError> {
        let laws = &self.laws;
        // Without the country nothing can be told, and each country has a plan of its own.
        if let Some(d) = laws.fact("destination")
            && !facts.knows(laws, d)
            && !skipped.contains(&d)
        {
            return Ok(Some(d));
        }
        let plan = self.plan_for(facts)?;
        let mut values = Values::default();
        let mut inputs = facts.inputs(laws, &plan, on);
        plan.run(laws, &inputs, &mut values);
        let answer = self.read(&plan, &values, facts, on);
        Ok(best(laws, &plan, &goals(self, &plan, &answer, topics), &mut inputs, &mut values, on, skipped))
    }
}

/// What is still open: the step, and the facts that would settle it.
fn goals(engine: &Engine, plan: &Plan, answer: &Answer, topics: &[TopicId]) -> Vec<(NodeId, Vec<FactId>)> {
    let laws = &engine.laws;
    let wanted = |t: TopicId| topics.is_empty() || topics.contains(&t);
    let mut goals = Vec::new();
    for c in answer
        .conclusions
        .iter()
        .filter(|c| c.state == State::Unknown && wanted(laws.conclusions[c.id.ix()].topic))
    {
        if let Some(steps) = plan.conclusion(c.id) {
            goals.push((steps.value, c.needs.clone()));
        }
    }
    for n in answer.norms.iter().filter(|n| !n.needs.is_empty() && wanted(laws.provisions[n.id.ix()].topic)) {
        let Some(steps) = plan.provision(n.id) else { continue };
        let open = if n.state == State::Unknown {
            Some(steps.effective)
        } else {
            steps.due.or(steps.amount).or(steps.until).or(steps.fee)
        };
        goals.extend(open.map(|o| (o, n.needs.clone())));
    }
    let exposes = answer.norms.iter().any(|n| n.withheld && wanted(laws.provisions[n.id.ix()].topic));
    if let (Some(s), true) = (plan.safeguard, exposes && !answer.safeguard_needs.is_empty()) {
        goals.push((s, answer.safeguard_needs.clone()));
    }
    goals
}

/// The fact whose answers settle most.
pub(crate) fn best(
    laws: &Laws,
    plan: &Plan,
    goals: &[(NodeId, Vec<FactId>)],
    inputs: &mut [Option<i64>],
    values: &mut Values,
    on: Day,
    skipped: &[FactId],
) -> Option<FactId> {
    let mut best: Option<(f64, FactId)> = None;
    for i in 0..laws.facts.len() {
        let fact = FactId(i as u32);
        let mentions = goals.iter().filter(|(_, needs)| needs.contains(&fact)).count();
        if mentions == 0 || skipped.contains(&fact) {
            continue;
        }
        let settled = settled_by(laws, plan, goals, inputs, values, on, fact);
        let weight = match laws.facts[i].cost {
            Cost::Easy => 1.0,
            Cost::Document => 3.0,
            Cost::Hard => 6.0,
        };
        let score = (settled + 0.1 * mentions as f64) / weight;
        if best.is_none_or(|(b, _)| score > b) {
            best = Some((score, fact));
        }
    }
    best.map(|(_, f)| f)
}

/// How many goals an answer settles on average.
fn settled_by(laws: &Laws, plan: &Plan, goals: &[(NodeId, Vec<FactId>)], inputs: &mut [Option<i64>], values: &mut Values, on: Day, fact: FactId) -> f64 {
    let samples = samples(laws, fact, on);
    if samples.is_empty() {
        return 0.0;
    }
    let slots: Vec<usize> = plan
        .slots
        .iter()
        .enumerate()
        .filter(|(_, s)| match s {
            Slot::Fact(f) => *f == fact,
            Slot::Window(_) => laws.facts[fact.ix()].ty == Type::Stays,
            Slot::Evaluation => false,
        })
        .map(|(i, _)| i)
        .collect();
    let before: Vec<Option<i64>> = slots.iter().map(|s| inputs[*s]).collect();
    let mut settled = 0usize;
    for sample in &samples {
        for s in &slots {
            inputs[*s] = match plan.slots[*s] {
                // A stay that began that many days before the evaluation date.
                Slot::Window(w) => Stays::new(&[(Day(on.0.saturating_sub(*sample as i32)), None)])
                    .ok()
                    .and_then(|s| s.answer(&laws.windows[w.ix()], on))
                    .map(i64::from),
                _ => Some(*sample),
            };
        }
        plan.run(laws, inputs, values);
        settled += goals.iter().filter(|(n, _)| values.get(*n).is_some()).count();
    }
    for (s, v) in slots.iter().zip(before) {
        inputs[*s] = v;
    }
    settled as f64 / samples.len() as f64
}

/// A few possible answers to a question, spread over what the laws tell apart.
pub fn samples(laws: &Laws, fact: FactId, on: Day) -> Vec<i64> {
    let f = &laws.facts[fact.ix()];
    let today = i64::from(on.0);
    let mut all: Vec<i64> = match f.ty {
        Type::YesNo => vec![1, 0],
        Type::Enum(e) => (0..laws.enums[e.ix()].members.len() as i64).collect(),
        Type::Country => laws.packs.iter().filter_map(|p| p.country).map(|c: Country| i64::from(c.0)).collect(),
        Type::Date => [0, -10, -100, -400, 30].into_iter().map(|d| today + d).collect(),
        Type::Stays => vec![1, 20, 100],
        _ => {
            // Both sides of the bounds that stand in the laws.
            let mut bounds = bounds(laws, fact);
            bounds.sort_unstable();
            bounds.dedup();
            bounds
                .into_iter()
                .flat_map(|b| [b, b + 1])
                .chain([f.low, f.high.min(f.low.saturating_add(1000))])
                .collect()
        }
    };
    all.retain(|v| (f.low..=f.high).contains(v) || f.ty == Type::Stays);
    all.dedup();
    // Evenly spread, if there are many.
    let n = all.len();
    if n > SAMPLES {
        (0..SAMPLES).map(|i| all[i * n / SAMPLES]).collect()
    } else {
        all
    }
}

/// The constants with which a fact is compared, in its stored unit.
pub(crate) fn bounds(laws: &Laws, fact: FactId) -> Vec<i64> {
    let mut all = Vec::new();
    let reads = |e: ExprId| {
        let mut found = false;
        laws.walk(e, &mut |k| found |= matches!(k, Kind::Fact(f) if *f == fact));
        found
    };
    for typed in &laws.exprs {
        let Kind::Compare(_, a, b) = typed.kind else { continue };
        for (x, c) in [(a, b), (b, a)] {
            if let (Kind::Const(v), true) = (&laws.expr(c).kind, reads(x))
                && let Ok(v) = i64::try_from(*v)
            {
                all.push(v);
            }
        }
    }
    all
}
