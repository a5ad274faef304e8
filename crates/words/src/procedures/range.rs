//! What a procedure costs when some facts are not given: the least and the most over the possible answers.

use crate::state::weaker;
use sapar_law::answer::State;
use sapar_law::day::Day;
use sapar_law::facts::Facts;
use sapar_law::model::{FactId, Kind, Laws, Type};
use sapar_law::plan::scalar::Values;
use sapar_law::plan::{Plan, ProcedureSteps};
use sapar_law::syntax::Confidence;

/// Most persons that are computed for one procedure; beyond them the cost stays open.
const MOST_PERSONS: usize = 4_000;
/// Most answers to one question that are tried.
const MOST_ANSWERS: i64 = 40;

/// What is known of a procedure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// May it be open to this person at all?
    pub possible: bool,
    /// It is open to this person, whatever the other answers are.
    pub certain: bool,
    /// Facts on which it depends whether it is open.
    pub open_needs: Vec<FactId>,
    /// The cost, stored; the least and the most if it depends on answers.
    pub cost: Option<(i64, i64)>,
    /// The term.
    pub days: Option<i64>,
    /// Facts on which the cost depends.
    pub needs: Vec<FactId>,
    /// How sure the cost is.
    pub sure: State,
}

/// Computes a procedure for a person; answers that were not given are tried one by one.
pub fn find(laws: &Laws, plan: &Plan, steps: &ProcedureSteps, facts: &Facts, on: Day) -> Found {
    let mut values = Values::default();
    plan.run(laws, &facts.inputs(laws, plan, on), &mut values);
    let applies = values.get(steps.applies);
    let mut found = Found {
        possible: applies != Some(0),
        certain: applies == Some(1),
        open_needs: if applies.is_none() {
            plan.needs(&values, &[steps.applies])
        } else {
            Vec::new()
        },
        cost: None,
        days: steps.days.and_then(|d| values.get(d)),
        needs: Vec::new(),
        sure: State::Known,
    };
    let Some(cost) = steps.cost else { return found };
    let mut search = Search {
        laws,
        plan,
        steps,
        on,
        left: MOST_PERSONS,
        least_most: None,
        sure: State::Known,
        open: false,
    };
    if let Some(c) = values.get(cost) {
        found.cost = Some((c, c));
        search.weaken(&values);
    } else if found.possible {
        found.needs = plan.needs(&values, &[cost]);
        search.try_answers(&mut facts.clone(), &mut values);
        // A range is told only if every possible answer was computed.
        if !search.open && search.left > 0 {
            found.cost = search.least_most;
        }
    }
    found.sure = search.sure;
    found
}

/// The state that a confidence gives.
pub fn state_of(c: Confidence) -> State {
    match c {
        Confidence::High => State::Known,
        Confidence::Medium => State::Verify,
        Confidence::Low => State::NotCertain,
    }
}

struct Search<'a> {
    laws: &'a Laws,
    plan: &'a Plan,
    steps: &'a ProcedureSteps,
    on: Day,
    left: usize,
    least_most: Option<(i64, i64)>,
    sure: State,
    open: bool,
}

impl Search<'_> {
    fn try_answers(&mut self, facts: &mut Facts, values: &mut Values) {
        if self.left == 0 || self.open {
            return;
        }
        self.left -= 1;
        self.plan.run(self.laws, &facts.inputs(self.laws, self.plan, self.on), values);
        let (applies, cost) = (values.get(self.steps.applies), self.steps.cost.and_then(|c| values.get(c)));
        let open = match (applies, cost) {
            (Some(0), _) => return,
            (Some(_), Some(c)) => {
                self.least_most = Some(self.least_most.map_or((c, c), |(a, b)| (a.min(c), b.max(c))));
                self.weaken(values);
                return;
            }
            // First whether it is open to the person at all, then what it costs.
            (None, _) => self.plan.needs(values, &[self.steps.applies]),
            (Some(_), None) => self.steps.cost.map(|c| self.plan.needs(values, &[c])).unwrap_or_default(),
        };
        // A cost that waits for nothing is not held for these answers.
        if open.is_empty() {
            return;
        }
        let next = open.iter().find_map(|f| Some((*f, self.answers(*f)?)));
        let Some((fact, answers)) = next else {
            self.open = true;
            return;
        };
        for a in answers {
            facts.set_stored(fact, a);
            self.try_answers(facts, values);
            facts.unset(fact);
        }
    }

    /// The cost is never surer than what it reads: conclusions, values, tables.
    fn weaken(&mut self, values: &Values) {
        let Some(e) = self.laws.procedures[self.steps.ix].cost else { return };
        let (laws, plan, on) = (self.laws, self.plan, self.on);
        let mut sure = self.sure;
        laws.walk(e, &mut |k| {
            let read = match k {
                Kind::Conclusion(c) => plan.conclusion(*c).map(|c| State::of_sure(values.get(c.sure))),
                Kind::Series(s, _) => {
                    let series = &laws.series[s.ix()];
                    series.row(on.0).map(|r| state_of(series.rows[r].confidence))
                }
                Kind::Lookup(t, ..) => laws.tables[t.ix()].rows.iter().map(|r| state_of(r.confidence)).reduce(weaker),
                _ => None,
            };
            sure = read.map_or(sure, |r| weaker(sure, r));
        });
        self.sure = sure;
    }

    /// Every answer to a question that has few.
    fn answers(&self, fact: FactId) -> Option<Vec<i64>> {
        let f = &self.laws.facts[fact.ix()];
        match f.ty {
            Type::YesNo => Some(vec![0, 1]),
            Type::Enum(e) => Some((0..self.laws.enums[e.ix()].members.len() as i64).collect()),
            Type::Number | Type::Days | Type::Months | Type::Years if f.high.saturating_sub(f.low) < MOST_ANSWERS => Some((f.low..=f.high).collect()),
            _ => None,
        }
    }
}
