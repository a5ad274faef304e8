//! Holes, contradictions and dead provisions, found before anybody asks.
//!
//! The conditions of provisions compare facts with constants. Cutting every fact at its constants divides the space of all persons
//! into boxes inside which no answer changes. There are too many boxes to look at each, so what a provision says is kept as a [decision diagram](diagram), in which
//! those that come to the same are one. The result is exact for what it covers. Where several facts are computed with one another, or even the diagrams grow
//! beyond [`MOST_BRANCHINGS`], the finding is "not checked", never silence.
//!
//! Every fact is taken as known, but for those of which the laws say what holds where they are not (`first known of`).

mod axes;
mod between;
mod cumulative;
mod diagram;
mod reading;
mod regions;
mod search;
#[cfg(test)]
mod tests;

pub(crate) use axes::{cone, cuts};
pub use between::{Between, Difference};

use axes::Gathered;
use search::{Days, Search};

use crate::answer::Engine;
use crate::day::Day;
use crate::model::{ConclusionId, Country, Laws, ProvisionId};
use crate::plan::{NodeId, Plan, PlanError, Slot};
use std::collections::BTreeSet;
use std::fmt;

/// Most branchings that are held for one country. Each takes some hundred bytes; all laws of a country that is described in full take a few ten thousand.
pub const MOST_BRANCHINGS: usize = 2_000_000;

/// Values of a fact.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Values {
    /// One of these.
    These(Vec<String>),
    /// Any but these.
    AllBut(Vec<String>),
    /// In one of these stretches, both ends included; an end that is missing is open. A day may be told as `evaluation date - 1 days`.
    Ranges(Vec<(Option<String>, Option<String>)>),
    /// It is not known, or it is one of the others.
    Unknown(Option<Box<Values>>),
    /// A country that no condition names, or another one that is not excepted here.
    AnyOtherCountry {
        /// The countries that are excepted, by code.
        but: Vec<String>,
        /// One that is meant, by code.
        such_as: String,
    },
}

/// A condition of a region: a fact and its values, in words.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Where {
    /// The fact, or a window.
    pub fact: String,
    /// Its values.
    pub values: Values,
}

impl fmt::Display for Where {
    /// As a condition is written in the laws, as far as it can be.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let fact = &self.fact;
        match &self.values {
            Values::These(all) => match &all[..] {
                [one] => write!(f, "{fact} = {one}"),
                _ => write!(f, "{fact} in ({})", all.join(", ")),
            },
            Values::AllBut(all) => match &all[..] {
                [one] => write!(f, "{fact} != {one}"),
                _ => write!(f, "{fact} not in ({})", all.join(", ")),
            },
            Values::Ranges(all) => {
                for (i, range) in all.iter().enumerate() {
                    f.write_str(if i > 0 { " or " } else { "" })?;
                    match range {
                        (None, None) => f.write_str(fact)?,
                        (None, Some(last)) => write!(f, "{fact} <= {last}")?,
                        (Some(first), None) => write!(f, "{fact} >= {first}")?,
                        (Some(first), Some(last)) if first == last => write!(f, "{fact} = {first}")?,
                        (Some(first), Some(last)) => write!(f, "{fact} >= {first} and {fact} <= {last}")?,
                    }
                }
                Ok(())
            }
            Values::Unknown(None) => write!(f, "{fact} not known"),
            Values::Unknown(Some(values)) => {
                let known = Where {
                    fact: fact.clone(),
                    values: (**values).clone(),
                };
                write!(f, "{known} or not known")
            }
            Values::AnyOtherCountry { but, such_as } if but.is_empty() => write!(f, "{fact} = any country, such as {such_as}"),
            Values::AnyOtherCountry { but, such_as } => write!(f, "{fact} = any other country, such as {such_as}, but not {}", but.join(", ")),
        }
    }
}

/// Boxes of one kind, told by the facts that matter. Regions may overlap.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Region {
    /// First evaluation date.
    pub from: Day,
    /// Last evaluation date.
    pub to: Day,
    /// The facts that tell it apart from its surroundings; none: everybody.
    pub facts: Vec<Where>,
    /// The provisions that contradict one another there, or whose `unless` takes these people out.
    pub provisions: Vec<ProvisionId>,
}

/// What kind of hole it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum HoleKind {
    /// Some of these people are answered if another fact is another one.
    Between,
    /// No provision speaks of anybody of whom this one fact holds, or of anybody at all: the law may not mean them.
    Unspoken,
    /// A provision would hold, but its `unless` takes these people out, and no other one answers.
    TakenOut,
}

/// Persons for whom no provision answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hole {
    /// Which kind.
    pub kind: HoleKind,
    /// Who.
    pub region: Region,
}

/// Why a conclusion was not checked for some.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotChecked {
    /// More branchings than [`MOST_BRANCHINGS`].
    TooLarge,
    /// A condition computes with these facts, so that no constant cuts them.
    SeveralFacts(Vec<String>),
    /// These provisions hold together, and what they say is computed: whether it is the same was not compared.
    Computed(Vec<ProvisionId>),
}

/// What was found about one conclusion.
#[derive(Debug, Clone)]
pub struct Finding {
    /// The conclusion.
    pub conclusion: ConclusionId,
    /// How many boxes its conditions tell apart, over all evaluation dates.
    pub boxes: u128,
    /// Between which evaluation dates it was not checked for everybody, and why.
    pub not_checked: Vec<(Day, Day, NotChecked)>,
    /// No provision answers here. Only for lists and yes/no of covered topics: they should always have an answer.
    pub holes: Vec<Hole>,
    /// Between which evaluation dates others are without an answer because there is none on this conclusion, which is read; its own finding tells whom.
    pub follows: Vec<(Day, Day, ConclusionId)>,
    /// Provisions contradict one another here.
    pub conflicts: Vec<Region>,
    /// There are more holes or contradictions than are told.
    pub more: bool,
    /// Provisions of the country's own pack that are effective for nobody; those of which that was not found out are left out, as those in force only on days
    /// that the pack has not seen.
    pub never: Vec<ProvisionId>,
}

impl Engine {
    /// Checks every conclusion of a country, within the days its pack has seen.
    ///
    /// # Errors
    /// See [`PlanError`].
    pub fn gaps(&self, country: Country) -> Result<Vec<Finding>, PlanError> {
        self.gaps_watched(country, &mut |_, _| {})
    }

    /// As [`Engine::gaps`]; `done` hears how many parts of the work are done, and of how many.
    ///
    /// # Errors
    /// See [`PlanError`].
    pub fn gaps_watched(&self, country: Country, done: &mut dyn FnMut(usize, usize)) -> Result<Vec<Finding>, PlanError> {
        let laws = &self.laws;
        let general = self.plan(Some(country))?;
        let of_country = || laws.covered.iter().filter(|k| k.country == country);
        let (Some(first), Some(last)) = (of_country().filter_map(|k| k.from).min(), of_country().map(|k| k.seen_to).max()) else {
            return Ok(Vec::new());
        };
        let dates = evaluation_dates(laws, &general, first, last);
        let work = dates.len() + general.conclusions.len();
        let mut days = Vec::with_capacity(dates.len());
        for (i, from) in dates.iter().enumerate() {
            done(i, work);
            let to = dates.get(i + 1).map_or(last, |d| Day(d.0 - 1));
            let plan = Plan::on(laws, Some(country), *from)?;
            days.push(Days { from: *from, to, plan });
        }
        let mut gathered = Gathered::default();
        for d in &days {
            gathered.add(laws, &d.plan, &wanted(&d.plan));
        }
        gathered.add_relative(laws, &general, &wanted(&general));
        let axes = gathered.axes(laws, &[country]);
        let mut search = Search::new(laws, country, &axes, &days);
        let mut findings = Vec::with_capacity(general.conclusions.len());
        for (i, c) in general.conclusions.iter().enumerate() {
            done(dates.len() + i, work);
            findings.push(search.conclusion(c.id, &c.provisions));
        }
        Ok(findings)
    }
}

/// The steps of a plan of which the functions are asked.
fn wanted(plan: &Plan) -> Vec<NodeId> {
    let effective = plan
        .conclusions
        .iter()
        .flat_map(|c| &c.provisions)
        .filter_map(|p| plan.provision(*p))
        .map(|s| s.effective);
    plan.conclusions.iter().map(|c| c.state).chain(effective).collect()
}

/// First days of the stretches in which the evaluation date changes nothing.
fn evaluation_dates(laws: &Laws, plan: &Plan, first: Day, last: Day) -> Vec<Day> {
    let mut days: BTreeSet<i64> = BTreeSet::from([i64::from(first.0)]);
    if let Some(slot) = plan.slot(Slot::Evaluation) {
        for n in cone(plan, &wanted(plan)) {
            days.extend(cuts(laws, plan, n).into_iter().filter(|(s, _)| *s == slot).map(|(_, cut)| cut));
        }
    }
    days.into_iter()
        .filter(|d| (i64::from(first.0)..=i64::from(last.0)).contains(d))
        .map(|d| Day(d as i32))
        .collect()
}
