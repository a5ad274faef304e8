//! What changes between two days: provisions that come into force or end, figures that change, and whom it touches.

use crate::answer::{Engine, State, conclusion_state};
use crate::day::Day;
use crate::facts::Facts;
use crate::model::{ConclusionId, Laws, PackId, ProvisionId, SeriesId, TableId};
use crate::plan::PlanError;
use crate::plan::scalar::Values;
use crate::table::Figure;
use std::collections::BTreeMap;

/// One change of law.
#[derive(Debug, Clone)]
pub enum LawChange {
    /// A provision comes into force.
    Begins {
        /// On this day.
        on: Day,
        /// Which.
        provision: ProvisionId,
    },
    /// A provision is in force for the last time.
    Ends {
        /// On this day.
        on: Day,
        /// Which.
        provision: ProvisionId,
    },
    /// A value by date changes.
    Value {
        /// From this day.
        on: Day,
        /// Which series.
        series: SeriesId,
        /// The row before, if there was one.
        before: Option<Figure>,
        /// The row from then on, if there is one.
        after: Option<Figure>,
    },
    /// A row of a table begins or ends.
    Row {
        /// On this day.
        on: Day,
        /// Which table.
        table: TableId,
        /// The row.
        row: Figure,
        /// It begins (true) or was in force for the last time.
        begins: bool,
    },
}

impl LawChange {
    /// The day of the change.
    pub fn on(&self) -> Day {
        match self {
            LawChange::Begins { on, .. } | LawChange::Ends { on, .. } | LawChange::Value { on, .. } | LawChange::Row { on, .. } => *on,
        }
    }

    /// The pack it stands in.
    pub fn pack(&self, laws: &Laws) -> PackId {
        match self {
            LawChange::Begins { provision, .. } | LawChange::Ends { provision, .. } => laws.provisions[provision.ix()].pack,
            LawChange::Value { series, .. } => laws.series[series.ix()].pack,
            LawChange::Row { table, .. } => laws.tables[table.ix()].pack,
        }
    }
}

/// All changes after `from` up to and including `to`, by day.
pub fn changes(laws: &Laws, from: Day, to: Day) -> Vec<LawChange> {
    let within = |d: Day| from < d && d <= to;
    let mut all = Vec::new();
    for (i, p) in laws.provisions.iter().enumerate() {
        let provision = ProvisionId(i as u32);
        // A provision read on another day of the person changes for those whose day lies there; it is told all the same.
        if let Some(on) = p.in_force.from.filter(|d| within(*d)) {
            all.push(LawChange::Begins { on, provision });
        }
        if let Some(on) = p.in_force.to.filter(|d| from <= *d && *d < to) {
            all.push(LawChange::Ends { on, provision });
        }
    }
    for (i, s) in laws.series.iter().enumerate() {
        let series = SeriesId(i as u32);
        for (k, r) in s.rows.iter().enumerate() {
            if within(r.from) {
                let before = k.checked_sub(1).and_then(|k| s.rows.get(k)).filter(|b| follows(b, r)).cloned();
                // A new row with the old figure is a new source, no change of law.
                if before.as_ref().is_none_or(|b| b.value != r.value) {
                    all.push(LawChange::Value {
                        on: r.from,
                        series,
                        before,
                        after: Some(r.clone()),
                    });
                }
            }
            let ends = r.to != Day::MAX && s.rows.get(k + 1).is_none_or(|n| n.from.0 > r.to.0 + 1);
            if ends && within(Day(r.to.0.saturating_add(1))) {
                all.push(LawChange::Value {
                    on: Day(r.to.0 + 1),
                    series,
                    before: Some(r.clone()),
                    after: None,
                });
            }
        }
    }
    for (i, t) in laws.tables.iter().enumerate() {
        for (_, rows) in t.filled() {
            rows_of_a_key(TableId(i as u32), rows, from, to, &mut all);
        }
    }
    all.sort_by_key(LawChange::on);
    all
}

/// Does the second row begin on the day after the first ends?
fn follows(first: &Figure, second: &Figure) -> bool {
    first.to != Day::MAX && first.to.0 + 1 == second.from.0
}

/// The rows of one key that begin or end; one that goes on with the same figure does neither.
fn rows_of_a_key(table: TableId, rows: &[Figure], from: Day, to: Day, all: &mut Vec<LawChange>) {
    let goes_on = |k: usize| rows.get(k).zip(rows.get(k + 1)).is_some_and(|(a, b)| follows(a, b) && a.value == b.value);
    for (k, r) in rows.iter().enumerate() {
        if r.from != Day::MIN && from < r.from && r.from <= to && !(k > 0 && goes_on(k - 1)) {
            all.push(LawChange::Row {
                on: r.from,
                table,
                row: r.clone(),
                begins: true,
            });
        }
        if r.to != Day::MAX && from <= r.to && r.to < to && !goes_on(k) {
            all.push(LawChange::Row {
                on: r.to,
                table,
                row: r.clone(),
                begins: false,
            });
        }
    }
}

/// An outcome: stored value and state.
pub type Outcome = (Option<i64>, State);

/// How many persons of a population get another answer, by conclusion and by what it was and is.
#[derive(Debug, Clone, Default)]
pub struct Touched {
    /// Persons compared.
    pub persons: usize,
    /// Persons with at least one other answer.
    pub changed: usize,
    /// Conclusion, before and after → persons.
    pub conclusions: BTreeMap<(ConclusionId, Outcome, Outcome), usize>,
    /// (provision, begins to apply) → persons.
    pub provisions: BTreeMap<(ProvisionId, bool), usize>,
}

impl Engine {
    /// Adds one person to the count: everything computed on both days.
    ///
    /// # Errors
    /// See [`PlanError`].
    pub fn compare_days(&self, facts: &Facts, from: Day, to: Day, buffers: &mut (Values, Values), touched: &mut Touched) -> Result<(), PlanError> {
        let plan = self.plan_for(facts)?;
        plan.run(&self.laws, &facts.inputs(&self.laws, &plan, from), &mut buffers.0);
        plan.run(&self.laws, &facts.inputs(&self.laws, &plan, to), &mut buffers.1);
        let (before, after) = (&buffers.0, &buffers.1);
        let mut changed = false;
        for c in &plan.conclusions {
            let read = |v: &Values| conclusion_state(v.get(c.value), v.get(c.state), v.get(c.sure));
            let (a, b): (Outcome, Outcome) = (read(before), read(after));
            // Another confidence alone is no other answer.
            if a.0 != b.0 || (a.1.has_value() != b.1.has_value()) {
                changed = true;
                *touched.conclusions.entry((c.id, a, b)).or_default() += 1;
            }
        }
        for s in &plan.provisions {
            let (a, b) = (before.is_true(s.effective), after.is_true(s.effective));
            if a != b && matches!(self.laws.provisions[s.id.ix()].head, crate::model::Head::Norm(_)) {
                changed = true;
                *touched.provisions.entry((s.id, b)).or_default() += 1;
            }
        }
        touched.persons += 1;
        touched.changed += usize::from(changed);
        Ok(())
    }
}
