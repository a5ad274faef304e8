//! Month by month: what is owed, what the law adds, by which day a claim is filed. The engine is asked for each month.

use super::claim::{Claim, Month};
use sapar_law::answer::{Answer, ConclusionAnswer, NormAnswer, State};
use sapar_law::day::Day;
use sapar_law::facts::Facts;
use sapar_law::model::{Due, FactId, Head, Kind, Laws, ProvisionId};
use sapar_law::plan::PlanError;
use sapar_law::syntax::NormKind;
use sapar_words::weaker;

/// The conclusions that a month asks for.
const INTEREST: &str = "wage_interest";
/// By which day a claim is filed.
const FILE_BY: &str = "claim_by";
/// The fact that a duty to pay is counted from.
const PERIOD_END: &str = "pay_period_end_date";

/// A value and how sure it is.
pub type Sure<T> = (T, State);

/// One month.
pub struct Sum {
    /// What was told.
    pub month: Month,
    /// Agreed less received, in hundredths.
    pub debt: i64,
    /// The day on which pay was due: as the papers say, else the last lawful day.
    pub due: Option<Day>,
    /// Interest, in hundredths.
    pub interest: Option<Sure<i64>>,
    /// The provisions that carry the interest.
    pub because: Vec<ProvisionId>,
    /// A claim is filed by this day.
    pub file_by: Option<Sure<Day>>,
    /// What interest and term still wait for.
    pub needs: Vec<FactId>,
    /// The whole answer, and the facts it is for.
    pub answer: Answer,
    /// The facts.
    pub facts: Facts,
}

/// All months together.
pub struct Sums {
    /// Each month.
    pub months: Vec<Sum>,
    /// Owed in pay.
    pub debt: i64,
    /// Interest of the months for which it is known, and how sure the least sure is; `None` if of none.
    pub interest: Option<Sure<i64>>,
    /// A month lacks its interest.
    pub partly: bool,
    /// The month whose term ends first.
    pub first: Option<usize>,
}

impl Sums {
    /// Asks the engine for every month.
    ///
    /// # Errors
    /// The laws cannot be computed.
    pub fn of(claim: &Claim<'_>) -> Result<Sums, PlanError> {
        let months = claim.months.iter().map(|m| sum(claim, *m)).collect::<Result<Vec<Sum>, _>>()?;
        let debt = months.iter().map(|m| m.debt).sum();
        let owed = || months.iter().filter(|m| m.debt > 0);
        let interest = owed().filter_map(|m| m.interest).reduce(|a, b| (a.0.saturating_add(b.0), weaker(a.1, b.1)));
        let partly = owed().any(|m| m.interest.is_none());
        let open = months.iter().enumerate().filter(|(_, m)| m.debt > 0);
        let first = open.filter_map(|(i, m)| Some((m.file_by?.0, i))).min().map(|(_, i)| i);
        Ok(Sums {
            months,
            debt,
            interest,
            partly,
            first,
        })
    }

    /// The month that tells who decides: the one whose term ends first, else the last.
    pub fn leading(&self) -> Option<&Sum> {
        self.first.map_or_else(|| self.months.last(), |i| self.months.get(i))
    }

    /// The provisions that carry the interest, each once.
    pub fn because(&self) -> Vec<(ProvisionId, State)> {
        let mut all: Vec<(ProvisionId, State)> = Vec::new();
        for m in self.months.iter().filter(|m| m.debt > 0) {
            let Some((_, state)) = m.interest else { continue };
            for id in &m.because {
                match all.iter_mut().find(|(p, _)| p == id) {
                    Some((_, s)) => *s = weaker(*s, state),
                    None => all.push((*id, state)),
                }
            }
        }
        all
    }
}

fn sum(claim: &Claim<'_>, month: Month) -> Result<Sum, PlanError> {
    let engine = &claim.heard.app.engine;
    let laws = &engine.laws;
    let debt = month.agreed - month.paid;
    let mut facts = claim.heard.facts.clone();
    let mut put = |name: &str, stored: i64| {
        if let Some(fact) = laws.fact(name) {
            facts.set_stored(fact, stored);
        }
    };
    put("wage_debt", debt);
    put("monthly_wage", month.agreed);
    put("pay_received", month.paid);
    put(PERIOD_END, i64::from(month.end.0));
    put("payment_date", i64::from(claim.until.0));
    put("pay_still_owed", i64::from(debt > 0));
    if let Some(due) = month.due {
        put("wage_due_date", i64::from(due.0));
    }
    // This page is for unpaid or late wages; other disputes are asked about elsewhere.
    if let Some(wages) = member(laws, "dispute", "wages") {
        put("dispute", wages);
    }
    let answer = engine.answer(&facts, claim.heard.today)?;
    let interest = find(laws, &answer, INTEREST);
    let file_by = find(laws, &answer, FILE_BY);
    let needs = interest.iter().chain(&file_by).flat_map(|c| c.needs.iter().copied()).collect();
    let day = |c: &ConclusionAnswer| {
        let (v, state) = c.value.map(|v| (v, c.state)).or(c.bound)?;
        i32::try_from(v).ok().map(|d| (Day(d), state))
    };
    Ok(Sum {
        month,
        debt,
        due: month.due.or_else(|| lawful_pay_day(laws, &answer)),
        interest: interest.and_then(|c| Some((c.value?, c.state))),
        because: interest.map(|c| c.because.clone()).unwrap_or_default(),
        file_by: file_by.and_then(day),
        needs,
        answer,
        facts,
    })
}

/// The answer about a conclusion.
pub fn find<'a>(laws: &Laws, answer: &'a Answer, name: &str) -> Option<&'a ConclusionAnswer> {
    let id = laws.conclusion(name)?;
    answer.conclusions.iter().find(|c| c.id == id)
}

/// The stored value of a member of the list that a fact is chosen from.
fn member(laws: &Laws, fact: &str, name: &str) -> Option<i64> {
    let fact = laws.fact(fact)?;
    let sapar_law::model::Type::Enum(e) = laws.facts[fact.ix()].ty else {
        return None;
    };
    let at = laws.enums[e.ix()].members.iter().position(|(m, _)| m == name)?;
    i64::try_from(at).ok()
}

/// The last day on which the law lets an employer pay for that month.
fn lawful_pay_day(laws: &Laws, answer: &Answer) -> Option<Day> {
    let end = laws.fact(PERIOD_END)?;
    let of_period = |id: ProvisionId| reads_due(laws, id, &|k| matches!(k, Kind::Fact(f) if *f == end));
    let duties = answer
        .norms
        .iter()
        .filter(|n| n.kind == NormKind::Duty && n.state.has_value() && of_period(n.id));
    duties.filter_map(|n| n.due).min()
}

/// The steps that keep the day by which a claim is filed: remedies that are due by it.
pub fn steps_that_count<'a>(laws: &'a Laws, answer: &'a Answer) -> impl Iterator<Item = ProvisionId> + 'a {
    remedies_by_claim_day(laws, answer).filter(|n| n.state.has_value()).map(|n| n.id)
}

/// Does such a step wait for answers?
pub fn step_is_open(laws: &Laws, answer: &Answer) -> bool {
    remedies_by_claim_day(laws, answer).any(|n| n.state == State::Unknown)
}

fn remedies_by_claim_day<'a>(laws: &'a Laws, answer: &'a Answer) -> impl Iterator<Item = &'a NormAnswer> + 'a {
    let by = laws.conclusion(FILE_BY);
    let of_claim = move |id: ProvisionId| by.is_some_and(|by| reads_due(laws, id, &|k| matches!(k, Kind::Conclusion(c) if *c == by)));
    answer.norms.iter().filter(move |n| n.kind == NormKind::Remedy && of_claim(n.id))
}

/// Does the day on which a norm is due read something?
fn reads_due(laws: &Laws, id: ProvisionId, what: &dyn Fn(&Kind) -> bool) -> bool {
    let Head::Norm(norm) = &laws.provisions[id.ix()].head else { return false };
    let Some(Due::By(e) | Due::Before(e)) = norm.due else { return false };
    let mut found = false;
    laws.walk(e, &mut |k| found |= what(k));
    found
}
