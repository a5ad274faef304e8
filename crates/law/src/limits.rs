//! By which rules a day is counted: every provision that decides a conclusion for one person, what it says by itself, and what of its
//! windows over the stays is used up. And how a sum is rounded, so that whoever shows it can say so.

use crate::answer::{Engine, State};
use crate::day::Day;
use crate::facts::{ENTRY, EXIT, Facts};
use crate::model::{ConclusionId, ExprId, FactId, Head, Kind, Laws, ProvisionId};
use crate::plan::PlanError;
use crate::plan::scalar::Values;
use crate::syntax::{Rounding, Window, WindowAsk};

/// One provision that gives a conclusion its value, or may.
#[derive(Debug, Clone)]
pub struct Limit {
    /// Which.
    pub id: ProvisionId,
    /// How sure it is that it applies; unknown while facts are missing.
    pub state: State,
    /// The day it gives by itself, whatever other provisions say.
    pub last_day: Option<Day>,
    /// Days from the day of the question to that day; none left is zero.
    pub left: Option<i32>,
    /// The windows it counts in.
    pub counted: Vec<Counted>,
    /// Days of the present stay, if it counts from the entry; entry and today both count.
    pub since_entry: Option<i32>,
    /// Facts that would settle whether it applies.
    pub needs: Vec<FactId>,
}

/// A window over the stays as it stands on the day of the question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counted {
    /// The window.
    pub window: Window,
    /// Its first day.
    pub from: Day,
    /// Days that are used up in it.
    pub used: i32,
    /// Days that it allows.
    pub limit: i32,
}

impl Engine {
    /// What every provision says that decides this conclusion (a date) for this person, first those that surely apply.
    ///
    /// # Errors
    /// See [`PlanError`].
    pub fn limits(&self, conclusion: ConclusionId, facts: &Facts, on: Day) -> Result<Vec<Limit>, PlanError> {
        let laws = &self.laws;
        let plan = self.plan_for(facts)?;
        let mut values = Values::default();
        plan.run(laws, &facts.inputs(laws, &plan, on), &mut values);
        let Some(steps) = plan.conclusion(conclusion) else { return Ok(Vec::new()) };
        let mut limits = Vec::new();
        for steps in steps.provisions.iter().filter_map(|p| plan.provision(*p)) {
            let certain = values.is_true(steps.effective);
            if !certain && !values.may(steps.effective) {
                continue;
            }
            let Head::Decides(_, e) = &laws.provisions[steps.id.ix()].head else {
                continue;
            };
            let last_day = steps.value.and_then(|v| values.get(v)).and_then(|v| i32::try_from(v).ok()).map(Day);
            limits.push(Limit {
                id: steps.id,
                state: if certain { State::of_sure(values.get(steps.sure)) } else { State::Unknown },
                last_day,
                left: last_day.map(|d| (d.0 - on.0).max(0)),
                counted: counted(laws, *e, facts, on),
                since_entry: since_entry(laws, *e, facts, on),
                needs: plan.needs(&values, &[steps.effective]),
            });
        }
        limits.sort_by_key(|l| (l.state == State::Unknown, l.last_day.map_or(i32::MAX, |d| d.0)));
        Ok(limits)
    }
}

/// The windows that an expression reads and that ask for a last day.
fn counted(laws: &Laws, e: ExprId, facts: &Facts, on: Day) -> Vec<Counted> {
    let Some(stays) = facts.stays() else { return Vec::new() };
    let mut all: Vec<Counted> = Vec::new();
    laws.walk(e, &mut |k| {
        let Kind::Window(w) = k else { return };
        let window = laws.windows[w.ix()];
        let WindowAsk::LastDay(limit) = window.ask else { return };
        let asked = Window {
            ask: WindowAsk::Used,
            ..window
        };
        if let Some(used) = stays.answer(&asked, on) {
            let counted = Counted {
                window,
                from: window.over.first_day(on),
                used,
                limit,
            };
            if !all.contains(&counted) {
                all.push(counted);
            }
        }
    });
    all
}

/// The days of the present stay, for an expression that counts from the entry.
fn since_entry(laws: &Laws, e: ExprId, facts: &Facts, on: Day) -> Option<i32> {
    let day = |name: &str| laws.fact(name).and_then(|f| facts.get(laws, f)).and_then(|d| i32::try_from(d).ok());
    let entry = laws.fact(ENTRY)?;
    let mut reads = false;
    laws.walk(e, &mut |k| reads |= matches!(k, Kind::Fact(f) if *f == entry));
    let from = day(ENTRY)?;
    let to = day(EXIT).map_or(on.0, |d| d.min(on.0));
    (reads && from <= to).then(|| to - from + 1)
}

/// How what a provision decides is rounded, and to which step in stored units (for money: hundredths); `None` if it is not.
pub fn rounding(laws: &Laws, id: ProvisionId) -> Option<(Rounding, i64)> {
    let Head::Decides(_, e) = &laws.provisions[id.ix()].head else { return None };
    match &laws.expr(*e).kind {
        Kind::Rounded(_, how, step) | Kind::Quotient(_, _, how, step) => Some((*how, step.whole()?)),
        _ => None,
    }
}
