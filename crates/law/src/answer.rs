//! Facts in, answer out: conclusions, duties, rights, consequences and remedies, each with its state.

use crate::day::Day;
use crate::facts::Facts;
use crate::model::{ConclusionId, Country, FactId, Head, Laws, ProvisionId, TopicId, Type};
use crate::plan::scalar::Values;
use crate::plan::{Needs, NodeId, Plan, PlanError};
use crate::syntax::{NormKind, Pick};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

/// How sure an answer is, and if there is none, why.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum State {
    /// High confidence, within what the pack has seen.
    Known,
    /// One source, or somewhat old: to be verified.
    Verify,
    /// Not certain: memory, sources that disagree, or too old.
    NotCertain,
    /// Facts are missing.
    Unknown,
    /// Provisions contradict one another and no order is declared.
    Conflict,
    /// No rule is held.
    NoRule,
}

impl State {
    /// The word used in JSON.
    pub fn word(self) -> &'static str {
        match self {
            State::Known => "known",
            State::Verify => "verify",
            State::NotCertain => "not_certain",
            State::Unknown => "unknown",
            State::Conflict => "conflict",
            State::NoRule => "no_rule",
        }
    }

    /// From a confidence of the plan: 0 low, 1 medium, 2 high.
    pub fn of_sure(sure: Option<i64>) -> State {
        match sure {
            Some(2) => State::Known,
            Some(1) => State::Verify,
            _ => State::NotCertain,
        }
    }

    /// Does a value stand behind it?
    pub fn has_value(self) -> bool {
        matches!(self, State::Known | State::Verify | State::NotCertain)
    }
}

/// The answer about one conclusion.
#[derive(Debug, Clone)]
pub struct ConclusionAnswer {
    /// Which.
    pub id: ConclusionId,
    /// The stored value, if there is one.
    pub value: Option<i64>,
    /// Its state.
    pub state: State,
    /// The provisions that carry it; for a conflict those that contradict.
    pub because: Vec<ProvisionId>,
    /// For an unknown conclusion of which several may hold: what is certain already. The answer will be this or a later one (`latest holds`),
    /// this or an earlier one (`earliest holds`), with the state of the provision that gives it.
    pub bound: Option<(i64, State)>,
    /// Facts that would settle it.
    pub needs: Vec<FactId>,
    /// Where no rule is left: the provisions that would apply but for an `unless` that holds, each with the place of that `unless` among its own.
    pub blocked: Vec<(ProvisionId, usize)>,
    /// A counting convention is unsettled; the protective reading is given.
    pub unsettled: bool,
}

/// The answer about one duty, right, consequence or remedy.
#[derive(Debug, Clone)]
pub struct NormAnswer {
    /// Which.
    pub id: ProvisionId,
    /// Its kind.
    pub kind: NormKind,
    /// Known, verify, not certain; or unknown.
    pub state: State,
    /// It tells somebody about the person, and the safeguard is not answered (or not met).
    pub withheld: bool,
    /// By when.
    pub due: Option<Day>,
    /// A sum.
    pub amount: Option<i64>,
    /// Up to this sum.
    pub amount_to: Option<i64>,
    /// Until when.
    pub until: Option<Day>,
    /// What it costs.
    pub fee: Option<i64>,
    /// Facts that would settle whether it applies, or when it is due.
    pub needs: Vec<FactId>,
    /// The counting of the term is unsettled; the earlier day is given.
    pub unsettled: bool,
    /// What follows if it is missed: of the consequences that the provision names those that may be in force here on that day, for people like this one.
    pub otherwise: Vec<ProvisionId>,
}

/// What is held on a topic.
#[derive(Debug, Clone)]
pub struct TopicAnswer {
    /// Which.
    pub id: TopicId,
    /// A pack answers for it on that day.
    pub covered: bool,
    /// The last day whose law was seen.
    pub seen_to: Option<Day>,
}

/// The whole answer.
#[derive(Debug, Clone)]
pub struct Answer {
    /// On which day the question is asked.
    pub on: Day,
    /// About which country.
    pub destination: Option<Country>,
    /// Conclusions that some provision may decide here.
    pub conclusions: Vec<ConclusionAnswer>,
    /// Norms that apply or may apply.
    pub norms: Vec<NormAnswer>,
    /// What is held on each topic.
    pub topics: Vec<TopicAnswer>,
    /// Facts the safeguard still waits for.
    pub safeguard_needs: Vec<FactId>,
    /// The safeguard is met: duties that expose may be told.
    pub safe: bool,
}

/// Laws with their plans; made once and shared.
#[derive(Debug)]
pub struct Engine {
    /// The laws.
    pub laws: Laws,
    plans: Mutex<HashMap<Option<Country>, Arc<Plan>>>,
    /// Plans with all steps, for explanations.
    explained: Mutex<HashMap<Option<Country>, Arc<Plan>>>,
    /// For each fact the constants with which it is compared; found when the first question is sought.
    pub(crate) bounds: OnceLock<Vec<Vec<i64>>>,
}

impl Engine {
    /// Plans are compiled on first use.
    pub fn new(laws: Laws) -> Engine {
        Engine {
            laws,
            plans: Mutex::new(HashMap::new()),
            explained: Mutex::new(HashMap::new()),
            bounds: OnceLock::new(),
        }
    }

    /// The plan for a destination; countries without a pack share the plan for "any".
    ///
    /// # Errors
    /// See [`PlanError`].
    pub fn plan(&self, destination: Option<Country>) -> Result<Arc<Plan>, PlanError> {
        kept(&self.plans, destination, || Plan::new(&self.laws, destination))
    }

    /// As [`Engine::plan`], with the steps of provisions that cannot apply there.
    ///
    /// # Errors
    /// See [`PlanError`].
    pub(crate) fn explained_plan(&self, destination: Option<Country>) -> Result<Arc<Plan>, PlanError> {
        kept(&self.explained, destination, || Plan::explained(&self.laws, destination))
    }

    /// The destination of a person, if it is known.
    pub(crate) fn destination(&self, facts: &Facts) -> Option<Country> {
        let fact = self.laws.fact("destination")?;
        facts.get(&self.laws, fact).map(|c| Country(c as u16))
    }

    /// The plan for a person.
    ///
    /// # Errors
    /// See [`PlanError`].
    pub fn plan_for(&self, facts: &Facts) -> Result<Arc<Plan>, PlanError> {
        self.plan(self.destination(facts))
    }

    /// Answers for one person on one day.
    ///
    /// # Errors
    /// See [`PlanError`].
    pub fn answer(&self, facts: &Facts, on: Day) -> Result<Answer, PlanError> {
        let plan = self.plan_for(facts)?;
        let mut values = Values::default();
        plan.run(&self.laws, &facts.inputs(&self.laws, &plan, on), &mut values);
        Ok(self.read(&plan, &values, facts, on))
    }

    /// Reads an answer from computed values.
    pub fn read(&self, plan: &Plan, values: &Values, facts: &Facts, on: Day) -> Answer {
        let laws = &self.laws;
        let mut needs = Needs::new(plan, values);
        let conclusions = plan
            .conclusions
            .iter()
            .map(|c| {
                let (value, state) = conclusion_state(values.get(c.value), values.get(c.state), values.get(c.sure));
                let because: Vec<ProvisionId> = c
                    .provisions
                    .iter()
                    .copied()
                    .filter(|p| plan.provision(*p).is_some_and(|s| values.is_true(s.effective)))
                    .collect();
                let unsettled = value.is_some() && because.iter().any(|p| plan.is_unsettled(values, *p));
                let needs = if state == State::Unknown { needs.of(&[c.value]) } else { Vec::new() };
                let bound = if state == State::Unknown {
                    laws.conclusions[c.id.ix()].cumulative.and_then(|pick| {
                        let carrying = because.iter().filter_map(|p| plan.provision(*p));
                        certain_part(pick, carrying.map(|s| (s.value.and_then(|n| values.get(n)), values.get(s.sure))))
                    })
                } else {
                    None
                };
                let blocked = if state == State::NoRule {
                    blocked(plan, values, &c.provisions)
                } else {
                    Vec::new()
                };
                ConclusionAnswer {
                    id: c.id,
                    value,
                    state,
                    because,
                    bound,
                    needs,
                    blocked,
                    unsettled,
                }
            })
            .collect();
        let safe = plan.safeguard.is_none_or(|s| values.is_true(s));
        let safeguard_needs = plan.safeguard.map(|s| needs.of(&[s])).unwrap_or_default();
        let mut norms = Vec::new();
        for s in &plan.provisions {
            let Head::Norm(n) = &laws.provisions[s.id.ix()].head else { continue };
            if values.is_false(s.effective) {
                continue;
            }
            let certain = values.is_true(s.effective);
            // It waits for a conclusion on which no rule is held (or rules contradict): no answer of the person can settle it.
            let waits_for = if certain { Vec::new() } else { needs.of(&[s.effective]) };
            if !certain && waits_for.is_empty() {
                continue;
            }
            let state = if certain { State::of_sure(values.get(s.sure)) } else { State::Unknown };
            let get = |n: Option<NodeId>| n.and_then(|n| values.get(n));
            let day = |n: Option<NodeId>| get(n).and_then(|d| i32::try_from(d).ok()).map(Day);
            norms.push(NormAnswer {
                id: s.id,
                kind: n.kind,
                state,
                withheld: certain && !safe && n.exposes(),
                due: day(s.due),
                amount: get(s.amount),
                amount_to: get(s.amount_to),
                until: day(s.until),
                fee: get(s.fee),
                needs: if certain { needs.of_parts(s) } else { waits_for },
                unsettled: plan.is_unsettled(values, s.id),
                otherwise: plan.follows(values, s.id),
            });
        }
        Answer {
            on,
            destination: plan.destination,
            conclusions,
            norms,
            topics: self.topics(facts, on),
            safeguard_needs,
            safe,
        }
    }

    /// What is held on each topic for this person's countries on that day.
    pub fn topics(&self, facts: &Facts, on: Day) -> Vec<TopicAnswer> {
        let laws = &self.laws;
        let country = |name: &str| laws.fact(name).and_then(|f| facts.get(laws, f)).map(|c| Country(c as u16));
        let (destination, nationality) = (country("destination"), country("nationality"));
        laws.topics
            .iter()
            .enumerate()
            .map(|(i, t)| {
                let of = if t.of_origin { nationality } else { destination };
                let id = TopicId(i as u32);
                let held = laws
                    .covered
                    .iter()
                    .find(|c| c.topic == id && Some(c.country) == of && c.from.is_none_or(|f| f <= on));
                TopicAnswer {
                    id,
                    covered: held.is_some(),
                    seen_to: held.map(|c| c.seen_to),
                }
            })
            .collect()
    }
}

/// The plan that is kept, or else a new one.
fn kept(
    plans: &Mutex<HashMap<Option<Country>, Arc<Plan>>>,
    destination: Option<Country>,
    new: impl FnOnce() -> Result<Plan, PlanError>,
) -> Result<Arc<Plan>, PlanError> {
    let mut plans = plans.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(p) = plans.get(&destination) {
        return Ok(p.clone());
    }
    let plan = Arc::new(new()?);
    plans.insert(destination, plan.clone());
    Ok(plan)
}

/// The provisions that are in force and whose `when` holds, with every `unless` that surely holds.
fn blocked(plan: &Plan, values: &Values, provisions: &[ProvisionId]) -> Vec<(ProvisionId, usize)> {
    let steps = provisions.iter().filter_map(|p| plan.provision(*p));
    let meant = steps.filter(|s| values.is_true(s.in_force) && values.is_true(s.when));
    meant
        .flat_map(|s| s.unless.iter().enumerate().filter(|(_, u)| values.is_true(**u)).map(|(i, _)| (s.id, i)))
        .collect()
}

/// What is certain of a cumulative conclusion although parts of it are open: the best of the values that surely hold. `parts` gives value
/// and confidence (as in the plan) of each provision that surely applies.
pub fn certain_part(pick: Pick, parts: impl Iterator<Item = (Option<i64>, Option<i64>)>) -> Option<(i64, State)> {
    let mut best: Option<(i64, Option<i64>)> = None;
    for (v, sure) in parts {
        let Some(v) = v else { continue };
        best = Some(match (best, pick) {
            (None, _) => (v, sure),
            (Some((b, _)), Pick::Least) if v < b => (v, sure),
            (Some((b, _)), Pick::Greatest) if v > b => (v, sure),
            (Some(b), _) => b,
        });
    }
    best.map(|(v, sure)| (v, State::of_sure(sure)))
}

/// Value and state of a conclusion from the plan's numbers.
pub fn conclusion_state(value: Option<i64>, state: Option<i64>, sure: Option<i64>) -> (Option<i64>, State) {
    match state {
        Some(0) => (value, State::of_sure(sure)),
        Some(1) => (None, State::Conflict),
        Some(2) => (None, State::NoRule),
        _ => (None, State::Unknown),
    }
}

/// The type and currency in which a stored value of a conclusion is shown: that of the pack of the provision that carries it.
pub fn shown_type(laws: &Laws, id: ConclusionId, because: &[ProvisionId], destination: Option<Country>) -> Type {
    match laws.conclusions[id.ix()].ty {
        Type::Money(None) => {
            let of_pack = because.first().and_then(|p| laws.packs[laws.provisions[p.ix()].pack.ix()].currency);
            Type::Money(of_pack.or_else(|| destination.and_then(|d| laws.currency_of(d))))
        }
        t => t,
    }
}
