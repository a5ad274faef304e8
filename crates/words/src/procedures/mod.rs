//! Procedures side by side: what they cost, in money and in minimum wages, how long they take, how many papers, visits and offices.
//!
//! What a pack does not say stays "not known". What depends on answers that were not given is told as the least and the most.

mod range;
mod row;

pub use range::{Found, state_of};
pub use row::{Measured, Row};

use crate::lang::Lang;
use crate::value::value;
use sapar_law::answer::Engine;
use sapar_law::day::Day;
use sapar_law::facts::Facts;
use sapar_law::model::{Country, FactId, Laws, Procedure};
use sapar_law::plan::{Plan, PlanError};

/// The profile of `laws/common` from which a comparison starts: nobody tells thirty facts to see a table.
pub const STARTING_POINT: &str = "ordinary_worker";

/// The countries whose packs hold procedures.
pub fn countries(laws: &Laws) -> Vec<Country> {
    let held = |name: &str| laws.procedures.iter().any(|p| laws.packs[p.pack.ix()].name == name);
    laws.packs.iter().filter(|p| held(&p.name)).filter_map(|p| p.country).collect()
}

/// The facts of the starting point; `None` where the laws declare no such profile or it does not fit them.
pub fn starting_point(laws: &Laws) -> Option<Facts> {
    let given = laws.profile(STARTING_POINT)?;
    let mut facts = Facts::new(laws);
    facts.give(laws, &given).ok().map(|()| facts)
}

/// What is assumed of the person, each as question and reply.
pub fn assumed(laws: &Laws, lang: Lang, facts: &Facts) -> Vec<String> {
    let told = |(id, stored): (FactId, i64)| {
        let fact = &laws.facts[id.ix()];
        format!("{} {}", lang.of(&fact.question), value(laws, lang, fact.ty, stored))
    };
    facts.given(laws).map(told).collect()
}

/// The procedures of a country on a day: for those who come, and for its own citizens who leave.
///
/// # Errors
/// A plan of the laws that cannot be made.
pub fn rows(engine: &Engine, facts: &Facts, c: Country, on: Day) -> Result<Vec<Row>, PlanError> {
    let laws = &engine.laws;
    let own = |p: &Procedure| laws.packs[p.pack.ix()].country == Some(c);
    let (arriving, leaving) = (engine.plan(Some(c))?, engine.plan(None)?);
    let here = with_country(laws, facts, "destination", c);
    let away = with_country(laws, facts, "nationality", c);
    let wage = row::concluded_wage(laws, &arriving, &here, on);
    let held = |plan: &Plan, ix: usize| plan.procedures.iter().any(|s| s.ix == ix);
    let mut rows: Vec<Row> = Vec::new();
    for steps in arriving.procedures.iter().filter(|s| own(&laws.procedures[s.ix])) {
        rows.extend(Row::new(laws, &arriving, steps, &here, on, wage));
    }
    // What can never be open to those who come is for those who leave.
    for steps in leaving.procedures.iter().filter(|s| own(&laws.procedures[s.ix]) && !held(&arriving, s.ix)) {
        rows.extend(Row::new(laws, &leaving, steps, &away, on, wage));
    }
    rows.sort_by_key(|r| r.procedure);
    Ok(rows)
}

fn with_country(laws: &Laws, facts: &Facts, fact: &str, c: Country) -> Facts {
    let mut facts = facts.clone();
    if let Some(f) = laws.fact(fact) {
        facts.set_stored(f, i64::from(c.0));
    }
    facts
}
