//! Which question to ask next: the one that settles most for the least trouble.

use crate::answer::{Answer, Engine, State};
use crate::day::Day;
use crate::facts::Facts;
use crate::model::{Cost, Country, FactId, Kind, Laws, TopicId, Type};
use crate::plan::scalar::{Trial, Values};
use crate::plan::{NodeId, Plan, PlanError, Slot};
use crate::window::Stays;

/// Most answers that are tried for one question.
const SAMPLES: usize = 6;

impl Engine {
    /// The fact to ask for next: the first of [`Engine::questions`].
    ///
    /// # Errors
    /// See [`PlanError`].
    pub fn next_question(&self, facts: &Facts, on: Day, topics: &[TopicId], skipped: &[FactId]) -> Result<Option<FactId>, PlanError> {
        let mut first = None;
        self.questions(facts, on, topics, skipped, &mut |fact| {
            first = Some(fact);
            false
        })?;
        Ok(first)
    }

    /// The facts to ask for, best first, if anything on these topics (all, if none is named) still waits for facts that were not `skipped`.
    /// Each is given to `take`, until it wants no more.
    ///
    /// For every fact that is still needed a few possible answers are tried; the fact that settles most of the goals that wait for it, on average,
    /// divided by the trouble of answering, is the best. Equal ones are asked in the order in which they are declared.
    ///
    /// # Errors
    /// See [`PlanError`].
    pub fn questions(&self, facts: &Facts, on: Day, topics: &[TopicId], skipped: &[FactId], take: &mut dyn FnMut(FactId) -> bool) -> Result<(), PlanError> {
        match self.unknown_destination(facts, skipped) {
            // Without a country no plan says more; what follows is sought only if somebody wants it.
            Some(destination) if !take(destination) => Ok(()),
            first => {
                let skipped: Vec<FactId> = skipped.iter().copied().chain(first).collect();
                self.answer_and_ranked(facts, on, topics, &skipped, take).map(|_| ())
            }
        }
    }

    /// The answer, and what to ask next as [`Engine::next_question`] finds it.
    ///
    /// # Errors
    /// See [`PlanError`].
    pub fn answer_and_question(&self, facts: &Facts, on: Day, topics: &[TopicId], skipped: &[FactId]) -> Result<(Answer, Option<FactId>), PlanError> {
        let mut next = self.unknown_destination(facts, skipped);
        if next.is_some() {
            return self.answer(facts, on).map(|answer| (answer, next));
        }
        let answer = self.answer_and_ranked(facts, on, topics, skipped, &mut |fact| {
            next = Some(fact);
            false
        })?;
        Ok((answer, next))
    }

    fn answer_and_ranked(
        &self,
        facts: &Facts,
        on: Day,
        topics: &[TopicId],
        skipped: &[FactId],
        take: &mut dyn FnMut(FactId) -> bool,
    ) -> Result<Answer, PlanError> {
        let plan = self.plan_for(facts)?;
        let mut values = Values::default();
        let inputs = facts.inputs(&self.laws, &plan, on);
        plan.run(&self.laws, &inputs, &mut values);
        let answer = self.read(&plan, &values, facts, on);
        let goals = goals(&self.laws, &plan, &values, &answer, topics);
        let run = Run {
            plan: &plan,
            inputs,
            values,
            on,
        };
        self.rank(run, &goals, skipped, take);
        Ok(answer)
    }

    /// Without the country nothing can be told, and each country has a plan of its own.
    fn unknown_destination(&self, facts: &Facts, skipped: &[FactId]) -> Option<FactId> {
        let destination = self.laws.fact("destination")?;
        (!facts.knows(&self.laws, destination) && !skipped.contains(&destination)).then_some(destination)
    }

    /// Gives the facts whose answers settle most, best first.
    fn rank(&self, run: Run<'_>, goals: &[Goal<'_>], skipped: &[FactId], take: &mut dyn FnMut(FactId) -> bool) {
        let laws = &self.laws;
        let mut mentions = vec![0usize; laws.facts.len()];
        for fact in goals.iter().flat_map(|g| g.needs) {
            mentions[fact.ix()] += 1;
        }
        for fact in skipped {
            mentions[fact.ix()] = 0;
        }
        let trouble = |fact: FactId| match laws.facts[fact.ix()].cost {
            Cost::Easy => 1.0,
            Cost::Document => 3.0,
            Cost::Hard => 6.0,
        };
        let score = |fact: FactId, settled: f64| (settled + 0.1 * mentions[fact.ix()] as f64) / trouble(fact);
        // An answer settles only goals that mention its fact. Those that could settle most come first, and soon no other can do better.
        let most = |fact: FactId| score(fact, mentions[fact.ix()] as f64);
        let mut asked: Vec<FactId> = (0..laws.facts.len() as u32).map(FactId).filter(|f| mentions[f.ix()] > 0).collect();
        asked.sort_by(|a, b| most(*b).total_cmp(&most(*a)));
        let mut trial = Trial::new(laws, run.plan, run.inputs, run.values, goals.iter().map(|g| (g.step, g.needs)).collect());
        // What was tried and not given yet.
        let mut tried: Vec<(f64, FactId)> = Vec::new();
        for fact in asked {
            // What is better than all that is not tried yet has its place.
            while let Some(best) = best(&tried).filter(|best| tried[*best].0 > most(fact)) {
                if !take(tried.swap_remove(best).1) {
                    return;
                }
            }
            let answers = self.samples(fact, run.on);
            let settled = trial.settled(fact, &answers, |slot, answer| stored(laws, slot, answer, run.on));
            tried.push((score(fact, settled as f64 / answers.len().max(1) as f64), fact));
        }
        while let Some(best) = best(&tried) {
            if !take(tried.swap_remove(best).1) {
                return;
            }
        }
    }

    /// As [`samples`]; the bounds in the laws are found once.
    fn samples(&self, fact: FactId, on: Day) -> Vec<i64> {
        let bounds = self.bounds.get_or_init(|| bounds(&self.laws));
        samples_between(&self.laws, fact, on, &bounds[fact.ix()])
    }
}

/// The place of the best; of equal ones that of the one declared first.
fn best(tried: &[(f64, FactId)]) -> Option<usize> {
    let better = |(a, f): (f64, FactId), (b, g): (f64, FactId)| a.total_cmp(&b).then(g.cmp(&f));
    (0..tried.len()).max_by(|a, b| better(tried[*a], tried[*b]))
}

/// A plan as it was run for one person.
struct Run<'a> {
    plan: &'a Plan,
    inputs: Vec<Option<i64>>,
    values: Values,
    on: Day,
}

/// What is still open: the step, and the facts that would settle it.
struct Goal<'a> {
    step: NodeId,
    needs: &'a [FactId],
}

fn goals<'a>(laws: &Laws, plan: &Plan, values: &Values, answer: &'a Answer, topics: &[TopicId]) -> Vec<Goal<'a>> {
    let wanted = |t: TopicId| topics.is_empty() || topics.contains(&t);
    let mut goals = Vec::new();
    let mut goal = |step: Option<NodeId>, needs: &'a [FactId]| {
        goals.extend(step.map(|step| Goal { step, needs }));
    };
    for c in &answer.conclusions {
        if c.state == State::Unknown && wanted(laws.conclusions[c.id.ix()].topic) {
            goal(plan.conclusion(c.id).map(|steps| steps.value), &c.needs);
        }
    }
    for n in answer.norms.iter().filter(|n| !n.needs.is_empty() && wanted(laws.provisions[n.id.ix()].topic)) {
        let Some(steps) = plan.provision(n.id) else { continue };
        let open = |step: &NodeId| values.get(*step).is_none();
        let computed = [steps.due, steps.amount, steps.amount_to, steps.until, steps.fee];
        let mut parts = std::iter::once(steps.effective).chain(computed.into_iter().flatten());
        goal(parts.find(open), &n.needs);
    }
    if answer.norms.iter().any(|n| n.withheld && wanted(laws.provisions[n.id.ix()].topic)) && !answer.safeguard_needs.is_empty() {
        goal(plan.safeguard, &answer.safeguard_needs);
    }
    goals
}

/// What an answer puts into a slot.
fn stored(laws: &Laws, slot: Slot, answer: i64, on: Day) -> Option<i64> {
    match slot {
        Slot::Fact(_) => Some(answer),
        // A stay that began that many days before the evaluation date.
        Slot::Window(w) => Stays::new(&[(Day(on.0.saturating_sub(answer as i32)), None)])
            .ok()
            .and_then(|s| s.answer(&laws.windows[w.ix()], on))
            .map(i64::from),
        Slot::Evaluation => None,
    }
}

/// A few possible answers to a question, spread over what the laws tell apart.
pub fn samples(laws: &Laws, fact: FactId, on: Day) -> Vec<i64> {
    samples_between(laws, fact, on, &bounds(laws)[fact.ix()])
}

fn samples_between(laws: &Laws, fact: FactId, on: Day, bounds: &[i64]) -> Vec<i64> {
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
            let ends = [f.low, f.high.min(f.low.saturating_add(1000))];
            bounds.iter().flat_map(|b| [*b, *b + 1]).chain(ends).collect()
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

/// For each fact the constants with which it is compared, in its stored unit, in rising order.
pub(crate) fn bounds(laws: &Laws) -> Vec<Vec<i64>> {
    let mut all = vec![Vec::new(); laws.facts.len()];
    for typed in &laws.exprs {
        let Kind::Compare(_, a, b) = typed.kind else { continue };
        for (x, c) in [(a, b), (b, a)] {
            let Kind::Const(v) = laws.expr(c).kind else { continue };
            laws.walk(x, &mut |k| {
                if let Kind::Fact(f) = k {
                    all[f.ix()].push(v);
                }
            });
        }
    }
    for bounds in &mut all {
        bounds.sort_unstable();
        bounds.dedup();
    }
    all
}
