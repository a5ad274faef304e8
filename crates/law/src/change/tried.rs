//! The same person with one fact changed: which values are tried, and what comes of each.

use super::{Change, Outcome, outcome, same_kind};
use crate::answer::Engine;
use crate::day::Day;
use crate::explain::Target;
use crate::facts::{ENTRY, EXIT, Facts};
use crate::gaps::{cone, cuts};
use crate::model::{Due, FactId, Head, Laws, Type};
use crate::plan::scalar::Values;
use crate::plan::{NodeId, Plan, Slot};
use crate::question::bounds;
use crate::window::Stays;
use std::collections::BTreeSet;

/// Each of so many values before and after the present one is tried …
const CLOSE_BY: i64 = 100;
/// … and beyond them every so many days, on which a step between is found by halving.
const STRIDE: i64 = 15;
/// So far.
const FARTHEST: i64 = 1100;
/// Most outcomes told of one fact that is not known.
const MOST_TOLD: usize = 6;

/// One person, of whom one fact at a time is changed.
pub(super) struct Tried<'a> {
    engine: &'a Engine,
    plan: &'a Plan,
    facts: &'a Facts,
    on: Day,
    target: Target,
    values: Values,
    base: Outcome,
    /// By slot, the values at which some step behind the target changes: the first of each new stretch.
    marks: Vec<BTreeSet<i64>>,
    /// The outcome is a day or a number of days, so that it may move along with a day that is changed.
    counts_days: bool,
}

impl<'a> Tried<'a> {
    pub(super) fn new(engine: &'a Engine, plan: &'a Plan, facts: &'a Facts, on: Day, target: Target) -> Tried<'a> {
        let laws = &engine.laws;
        let mut values = Values::default();
        plan.run(laws, &facts.inputs(laws, plan, on), &mut values);
        let base = outcome(plan, &values, target);
        Tried {
            engine,
            plan,
            facts,
            on,
            target,
            values,
            base,
            marks: marks(laws, plan, target),
            counts_days: counts_days(laws, target),
        }
    }

    /// Is the safeguard met as things stand? To be asked before anything is tried.
    pub(super) fn safe(&self) -> bool {
        self.plan.safeguard.is_none_or(|s| self.values.is_true(s))
    }

    /// The changes of one fact; `None`: of the day of the question.
    pub(super) fn changes(&mut self, fact: Option<FactId>, ty: Type, changes: &mut Vec<Change>) {
        let laws = &self.engine.laws;
        let now = match fact {
            None => Some(i64::from(self.on.0)),
            Some(f) => self.facts.get(laws, f),
        };
        let tell = |then: i64, outcome: Outcome| Change { fact, now, then, outcome };
        match (ty, now) {
            (Type::YesNo | Type::Enum(_), _) => {
                let count = match ty {
                    Type::Enum(e) => laws.enums[e.ix()].members.len() as i64,
                    _ => 2,
                };
                for then in (0..count).filter(|v| Some(*v) != now) {
                    changes.extend(self.outcome(fact, then).filter(|o| self.differs(*o)).map(|o| tell(then, o)));
                }
            }
            (Type::Country | Type::Stays, _) => {}
            (_, Some(now)) => {
                for up in [false, true] {
                    changes.extend(self.nearest(fact, ty, now, up).map(|(then, o)| tell(then, o)));
                }
            }
            (_, None) => changes.extend(self.stretches(fact, ty).into_iter().map(|(then, o)| tell(then, o))),
        }
    }

    fn differs(&self, new: Outcome) -> bool {
        (new.0, same_kind(new.1)) != (self.base.0, same_kind(self.base.1))
    }

    /// What comes of that value; `None` if it contradicts what is given.
    fn outcome(&mut self, fact: Option<FactId>, value: i64) -> Option<Outcome> {
        let laws = &self.engine.laws;
        let inputs = match fact {
            None => {
                let on = Day(i32::try_from(value).ok()?);
                self.facts.check(laws, on).ok()?;
                self.facts.inputs(laws, self.plan, on)
            }
            Some(f) => with(laws, self.facts, f, value, self.on)?.inputs(laws, self.plan, self.on),
        };
        self.plan.run(laws, &inputs, &mut self.values);
        Some(outcome(self.plan, &self.values, self.target))
    }

    /// The nearest value on one side at which the outcome is another one.
    fn nearest(&mut self, fact: Option<FactId>, ty: Type, now: i64, up: bool) -> Option<(i64, Outcome)> {
        let along = self.counts_days && ty == Type::Date;
        let marks = self.marks_of(fact);
        let mut before = now;
        for v in self.outward(fact, ty, now, up) {
            let Some(new) = self.outcome(fact, v) else { continue };
            let other_kind = same_kind(new.1) != same_kind(self.base.1);
            if other_kind || (self.differs(new) && !along) {
                return Some(self.first_between(fact, before, v, new, other_kind));
            }
            // A day that moves along with the changed one is told only where a rule makes it jump.
            if along && self.differs(new) && (marks.contains(&v) || marks.contains(&(v + 1))) {
                let beside = self.outcome(fact, if up { v - 1 } else { v + 1 });
                if let (Some(a), Some((Some(b), _))) = (new.0, beside)
                    && a.abs_diff(b) > 1
                {
                    return Some((v, new));
                }
            }
            before = v;
        }
        None
    }

    /// The value nearest to `same` of those up to `other` at which the outcome differs.
    fn first_between(&mut self, fact: Option<FactId>, mut same: i64, mut other: i64, mut found: Outcome, by_kind: bool) -> (i64, Outcome) {
        while same.abs_diff(other) > 1 {
            let middle = same + (other - same) / 2;
            match self.outcome(fact, middle) {
                Some(o) if same_kind(o.1) != same_kind(self.base.1) || (!by_kind && self.differs(o)) => (other, found) = (middle, o),
                _ => same = middle,
            }
        }
        (other, found)
    }

    /// For a fact that is not known: one value of every stretch in which the outcome is one and not the present one, at the threshold that bounds it.
    fn stretches(&mut self, fact: Option<FactId>, ty: Type) -> Vec<(i64, Outcome)> {
        let here = i64::from(self.on.0);
        let mut all: Vec<i64> = if ty == Type::Date {
            [false, true]
                .into_iter()
                .flat_map(|up| self.outward(fact, ty, here, up))
                .chain([here])
                .collect()
        } else {
            let (low, high) = self.range(fact);
            // An open end says nothing that its last bound does not.
            let ends = [low, high].into_iter().filter(|e| *e != i64::MIN && *e != i64::MAX);
            self.marks_of(fact).into_iter().flat_map(|m| [m - 1, m]).chain(ends).collect()
        };
        all.sort_unstable();
        all.dedup();
        let told: Vec<(i64, Outcome)> = all.into_iter().filter_map(|v| self.outcome(fact, v).map(|o| (v, o))).collect();
        let exact = self.runs(fact, &told, !(self.counts_days && ty == Type::Date));
        let found = if exact.len() > MOST_TOLD { self.runs(fact, &told, false) } else { exact };
        let single = found.len() == 1 && ty == Type::Date;
        let mut changes: Vec<(i64, Outcome)> = found
            .into_iter()
            .filter(|(_, o)| self.differs(*o))
            // Where every day gives the same, the day of the question stands for all.
            .map(|(v, o)| {
                if single {
                    told.iter().find(|(d, _)| *d == here).copied().unwrap_or((v, o))
                } else {
                    (v, o)
                }
            })
            .collect();
        changes.truncate(MOST_TOLD);
        changes
    }

    /// Runs of equal outcomes in rising order: of the first its last value, of the others their first.
    fn runs(&mut self, fact: Option<FactId>, told: &[(i64, Outcome)], by_value: bool) -> Vec<(i64, Outcome)> {
        let class = |o: Outcome| (o.0.filter(|_| by_value), same_kind(o.1));
        let mut runs: Vec<(i64, Outcome)> = Vec::new();
        for pair in told.windows(2) {
            let ((mut a, mut left), (mut b, mut right)) = (pair[0], pair[1]);
            if class(left) == class(right) {
                continue;
            }
            while b - a > 1 {
                let middle = a + (b - a) / 2;
                match self.outcome(fact, middle) {
                    Some(o) if class(o) == class(right) => (b, right) = (middle, o),
                    Some(o) => (a, left) = (middle, o),
                    None => a = middle,
                }
            }
            if runs.is_empty() {
                runs.push((a, left));
            }
            runs.push((b, right));
        }
        if runs.is_empty() {
            runs.extend(told.first());
        }
        runs
    }

    fn range(&self, fact: Option<FactId>) -> (i64, i64) {
        let all = &self.engine.laws.facts;
        fact.map_or((i64::from(Day::MIN.0), i64::from(Day::MAX.0)), |f| (all[f.ix()].low, all[f.ix()].high))
    }

    fn marks_of(&self, fact: Option<FactId>) -> BTreeSet<i64> {
        let laws = &self.engine.laws;
        let slot = self.plan.slot(fact.map_or(Slot::Evaluation, Slot::Fact));
        let mut marks = slot.map(|s| self.marks[s].clone()).unwrap_or_default();
        // Numbers that a rule computes with are compared with these; days are not.
        if let Some(f) = fact.filter(|f| laws.facts[f.ix()].ty != Type::Date) {
            let bounds = &self.engine.bounds.get_or_init(|| bounds(laws))[f.ix()];
            marks.extend(bounds.iter().flat_map(|b| [*b, b + 1]));
        }
        marks
    }

    /// Values on one side of the present one, nearest first.
    fn outward(&self, fact: Option<FactId>, ty: Type, now: i64, up: bool) -> Vec<i64> {
        let (low, high) = self.range(fact);
        let mut all: BTreeSet<i64> = self.marks_of(fact).into_iter().flat_map(|m| [m - 1, m, m + 1]).collect();
        if ty == Type::Date {
            // Days are compared with one another too.
            let laws = &self.engine.laws;
            let given = self.facts.given(laws).filter(|(f, _)| laws.facts[f.ix()].ty == Type::Date).map(|(_, v)| v);
            let stays = self.facts.stays().into_iter().flat_map(|s| [s.last_entry(), s.last_exit()]).flatten();
            let known = given.chain(stays.map(|d| i64::from(d.0))).chain([i64::from(self.on.0)]);
            all.extend(known.flat_map(|d| [d - 1, d, d + 1]));
            let steps = (1..=CLOSE_BY).chain((CLOSE_BY..=FARTHEST).step_by(STRIDE as usize));
            all.extend(steps.map(|d| if up { now + d } else { now - d }));
        }
        let side = all.into_iter().filter(|v| (low..=high).contains(v) && if up { *v > now } else { *v < now });
        let mut side: Vec<i64> = side.collect();
        if !up {
            side.reverse();
        }
        side
    }
}

/// The person with another value of one fact, and of what belongs to it; `None` if that cannot be true.
fn with(laws: &Laws, facts: &Facts, fact: FactId, value: i64, on: Day) -> Option<Facts> {
    let mut changed = facts.clone();
    let name = laws.facts[fact.ix()].name.as_str();
    let before = facts.get(laws, fact).and_then(|v| i32::try_from(v).ok()).map(Day);
    if let Some(stays) = facts.stays()
        && (name == EXIT || name == ENTRY && before == stays.last_entry())
    {
        let mut list = stays.list().to_vec();
        let last = list.last_mut()?;
        let day = Day(i32::try_from(value).ok()?);
        if name == ENTRY {
            last.0 = day;
        } else {
            last.1 = Some(day);
        }
        let moved = *last;
        let stays = Stays::new(&list).ok()?;
        if stays.list().last() != Some(&moved) {
            return None;
        }
        changed.set_stays(stays);
    }
    if name == "age" && laws.fact("birth_date").is_some_and(|b| facts.knows(laws, b)) {
        return None;
    }
    if name == "birth_date"
        && let Some(age) = laws.fact("age").filter(|a| facts.knows(laws, *a))
    {
        changed.set_stored(age, i64::from(Day(i32::try_from(value).ok()?).whole_years_to(on)));
    }
    changed.set_stored(fact, value);
    changed.check(laws, on).ok()?;
    Some(changed)
}

/// What a target is told by: a conclusion's value; of a provision its day, else its sum, else its end.
fn counts_days(laws: &Laws, target: Target) -> bool {
    match target {
        Target::Conclusion(c) => matches!(laws.conclusions[c.ix()].ty, Type::Date | Type::Days | Type::WorkingDays),
        Target::Provision(p) => match &laws.provisions[p.ix()].head {
            Head::Decides(..) => false,
            Head::Norm(n) => matches!(n.due, Some(Due::By(_) | Due::Before(_))) || (n.amount.is_none() && n.until.is_some()),
        },
    }
}

/// By slot, where some step behind the target changes: constants it is compared with, first days of rows and the days after their last.
fn marks(laws: &Laws, plan: &Plan, target: Target) -> Vec<BTreeSet<i64>> {
    let mut marks = vec![BTreeSet::new(); plan.slots.len()];
    let of: Vec<NodeId> = match target {
        Target::Conclusion(c) => plan.conclusion(c).map(|s| vec![s.value, s.state]).unwrap_or_default(),
        Target::Provision(p) => plan
            .provision(p)
            .map(|s| [Some(s.effective), s.due, s.amount, s.until].into_iter().flatten().collect())
            .unwrap_or_default(),
    };
    for n in cone(plan, &of) {
        for (slot, cut) in cuts(laws, plan, n) {
            marks[slot].insert(cut);
        }
    }
    marks
}
