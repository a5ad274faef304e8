//! Laws to plan: expressions become steps; provisions, exceptions and conclusions become the logic of [language §5](crate).

mod decided;
mod expressions;

use self::decided::Decided;

use super::index::Index;
use super::scalar::Code;
use super::settle::Settle;
use super::{Bounds, Build, ConclusionSteps, NodeId, Plan, PlanError, ProcedureSteps, ProvisionSteps, Slot};
use crate::day::{Day, MonthEnd};
use crate::hash::Map;
use crate::model::{CalendarId, ConclusionId, Country, ExprId, FactId, Head, Kind, Laws, PackId, ProvisionId, Says, TopicId};
use crate::syntax::{Confidence, Period};

/// Confidence as a number in the plan.
fn sure(c: Confidence) -> i128 {
    match c {
        Confidence::Low => 0,
        Confidence::Medium => 1,
        Confidence::High => 2,
    }
}

/// What a plan is for.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct For<'a> {
    /// One destination, or any.
    pub destination: Option<Country>,
    /// One day of evaluation, or any.
    pub on: Option<Day>,
    /// A population, or everybody.
    pub bounds: Option<&'a Bounds>,
    /// It shall be explained: provisions that cannot apply here are computed too.
    pub explained: bool,
}

struct Lower<'a> {
    laws: &'a Laws,
    b: Build,
    plan_for: For<'a>,
    destination_fact: Option<FactId>,
    /// For each expression whether the destination decides it.
    decided: Vec<Decided>,
    /// For each expression, provision, conclusion and fact what it became, if it was met before.
    exprs: Vec<Option<NodeId>>,
    defined: Vec<Option<Option<NodeId>>>,
    sures: Vec<Option<NodeId>>,
    provisions: Vec<Option<ProvisionSteps>>,
    conclusions: Vec<Option<(NodeId, NodeId, NodeId)>>,
    facts: Vec<Option<NodeId>>,
    exceptions: Vec<Vec<ProvisionId>>,
    deciders: Vec<Vec<ProvisionId>>,
    caps: Map<(PackId, TopicId), NodeId>,
    settle: Settle,
}

pub(super) fn lower<'a>(laws: &'a Laws, plan_for: For<'a>) -> Result<Plan, PlanError> {
    let mut exceptions = vec![Vec::new(); laws.provisions.len()];
    let mut deciders = vec![Vec::new(); laws.conclusions.len()];
    for (i, p) in laws.provisions.iter().enumerate() {
        let id = ProvisionId(i as u32);
        for d in &p.displaces {
            exceptions[d.ix()].push(id);
        }
        if let Head::Decides(c, _) = p.head {
            deciders[c.ix()].push(id);
        }
    }
    let mut l = Lower {
        laws,
        b: Build::of(laws.exprs.len()),
        plan_for,
        destination_fact: laws.fact("destination"),
        decided: vec![Decided::NotYet; laws.exprs.len()],
        exprs: vec![None; laws.exprs.len()],
        defined: vec![None; laws.exprs.len()],
        sures: vec![None; laws.exprs.len()],
        provisions: vec![None; laws.provisions.len()],
        conclusions: vec![None; laws.conclusions.len()],
        facts: vec![None; laws.facts.len()],
        exceptions,
        deciders,
        caps: Map::default(),
        settle: Settle::default(),
    };
    for i in 0..laws.provisions.len() {
        l.provision(ProvisionId(i as u32));
        if l.b.overflow {
            return Err(PlanError {
                of: laws.provisions[i].name.clone(),
            });
        }
    }
    let mut conclusions = Vec::new();
    for i in 0..laws.conclusions.len() {
        let id = ConclusionId(i as u32);
        let (value, state, sure) = l.conclusion(id);
        if l.b.overflow {
            return Err(PlanError {
                of: laws.conclusions[i].name.clone(),
            });
        }
        let live: Vec<ProvisionId> = l.deciders[i].iter().copied().filter(|p| l.possible(*p)).collect();
        if !live.is_empty() {
            conclusions.push(ConclusionSteps {
                id,
                value,
                state,
                sure,
                provisions: live,
            });
        }
    }
    let mut procedures = Vec::new();
    for (ix, p) in laws.procedures.iter().enumerate() {
        let when = p.when.map(|e| l.expr(e));
        let period = l.period(p.in_force, None);
        let applies = match when {
            Some(w) => l.b.and(period, w),
            None => period,
        };
        if l.b.known(applies) == Some(0) {
            continue;
        }
        let cost = p.cost.map(|e| l.stored(e));
        let days = p.days.map(|e| l.stored(e));
        procedures.push(ProcedureSteps { ix, applies, cost, days });
    }
    let safeguard = laws.safeguard.as_ref().map(|s| l.expr(s.when));
    if l.b.overflow {
        return Err(PlanError {
            of: "a procedure or the safeguard".into(),
        });
    }
    let possible = |p: &ProvisionSteps| l.b.known(p.effective) != Some(0);
    let provisions: Vec<ProvisionSteps> = l.provisions.into_iter().flatten().filter(possible).collect();
    let mut plan = l.b.plan;
    plan.destination = plan_for.destination;
    plan.conclusions = conclusions;
    plan.provisions = provisions;
    plan.procedures = procedures;
    plan.safeguard = safeguard;
    plan.of_expr = l.exprs;
    plan.code = Code::of_answers(&plan);
    plan.index = Index::new(laws, &plan);
    Ok(plan)
}

impl Lower<'_> {
    fn possible(&self, p: ProvisionId) -> bool {
        self.provisions[p.ix()].as_ref().is_some_and(|s| self.b.known(s.effective) != Some(0))
    }

    fn today(&mut self) -> NodeId {
        if let Some(on) = self.plan_for.on {
            return self.b.number(i128::from(on.0));
        }
        self.input(Slot::Evaluation, i64::from(Day::MIN.0), i64::from(Day::MAX.0))
    }

    fn period(&mut self, p: Period, anchor: Option<FactId>) -> NodeId {
        if p.from.is_none() && p.to.is_none() {
            return self.b.truth(true);
        }
        let day = match anchor {
            Some(f) => self.fact(f),
            None => self.today(),
        };
        let mut holds = self.b.truth(true);
        if let Some(from) = p.from {
            let from = self.b.number(i128::from(from.0));
            let after = self.b.le(from, day);
            holds = self.b.and(holds, after);
        }
        if let Some(to) = p.to {
            let to = self.b.number(i128::from(to.0));
            let before = self.b.le(day, to);
            holds = self.b.and(holds, before);
        }
        holds
    }

    fn fact(&mut self, f: FactId) -> NodeId {
        if let Some(n) = self.facts[f.ix()] {
            return n;
        }
        let n = self.new_fact(f);
        self.facts[f.ix()] = Some(n);
        n
    }

    fn new_fact(&mut self, f: FactId) -> NodeId {
        let fact = &self.laws.facts[f.ix()];
        if let (Some(d), "destination") = (self.plan_for.destination, fact.name.as_str()) {
            return self.b.number(i128::from(d.0));
        }
        self.input(Slot::Fact(f), fact.low, fact.high)
    }

    /// An input of this range, or of a smaller one in the population that the plan is for.
    fn input(&mut self, slot: Slot, low: i64, high: i64) -> NodeId {
        let (low, high) = match self.plan_for.bounds.and_then(|b| b.get(slot)) {
            Some((least, most)) if least <= high && most >= low => (low.max(least), high.min(most)),
            _ => (low, high),
        };
        self.b.input(slot, low, high)
    }

    /// How far a calendar reaches; only a plan for a population asks, since its days must be counted for that.
    fn days_of(&self, calendar: CalendarId) -> (Day, Day) {
        let held = self.plan_for.bounds.and_then(|_| self.laws.calendars[calendar.ix()].bounds());
        held.unwrap_or((Day::MIN, Day::MAX))
    }

    /// Is it settled for everybody for whom the plan is? Then the rest of a condition need not be computed, unless it shall be explained.
    fn is_settled(&self, n: NodeId, as_this: bool) -> bool {
        !self.plan_for.explained && self.b.known(n) == Some(i128::from(as_this))
    }

    /// The provision's steps; they are made once.
    fn provision(&mut self, id: ProvisionId) -> ProvisionSteps {
        if let Some(s) = &self.provisions[id.ix()] {
            return s.clone();
        }
        let laws = self.laws;
        let p = &laws.provisions[id.ix()];
        // Most provisions are those of other countries: their periods need no steps.
        let elsewhere = p.when.is_some_and(|e| self.decided(e).truth() == Some(false));
        let in_force = if elsewhere { self.b.truth(false) } else { self.period(p.in_force, p.anchor) };
        let when = match p.when {
            Some(e) if !self.is_settled(in_force, false) => self.expr(e),
            _ => self.b.truth(true),
        };
        let mut applicable = self.b.and(in_force, when);
        let mut unless = Vec::with_capacity(p.unless.len());
        for (e, _) in &p.unless {
            if self.is_settled(applicable, false) {
                break;
            }
            let u = self.expr(*e);
            unless.push(u);
            let not = self.b.not(u);
            applicable = self.b.and(applicable, not);
        }
        let mut steps = ProvisionSteps {
            id,
            in_force,
            when,
            unless,
            defined: in_force,
            applicable,
            effective: applicable,
            sure: in_force,
            displaced_by: Vec::new(),
            value: None,
            due: None,
            amount: None,
            amount_to: None,
            until: None,
            fee: None,
        };
        let mut defined = self.b.truth(true);
        // What cannot apply to this destination need not be computed.
        if self.b.known(applicable) != Some(0) {
            for (says, e) in p.expressions() {
                let place = match says {
                    Says::When | Says::Unless => continue,
                    Says::Value => &mut steps.value,
                    Says::Due => &mut steps.due,
                    Says::Amount => &mut steps.amount,
                    Says::AmountTo => &mut steps.amount_to,
                    Says::Until => &mut steps.until,
                    Says::Fee => &mut steps.fee,
                };
                *place = Some(self.stored(e));
            }
            // A fee that a table does not name is no reason to be silent.
            let heads = p.expressions().filter(|(says, _)| says.is_head() && *says != Says::Fee);
            for (_, e) in heads {
                if let Some(d) = self.says(e) {
                    defined = self.b.and(defined, d);
                }
            }
        }
        steps.defined = defined;
        steps.applicable = self.b.and(applicable, defined);
        steps.effective = steps.applicable;
        if self.b.known(steps.applicable) != Some(0) {
            for e in std::mem::take(&mut self.exceptions[id.ix()]) {
                let other = self.provision(e);
                if self.b.known(other.effective) != Some(0) {
                    steps.displaced_by.push(e);
                    let not = self.b.not(other.effective);
                    steps.effective = self.b.and(steps.effective, not);
                }
            }
        }
        steps.sure = if self.b.known(steps.effective) == Some(0) {
            self.b.number(2)
        } else {
            self.confidence(id)
        };
        self.provisions[id.ix()] = Some(steps.clone());
        steps
    }

    /// The lowest confidence of what a provision is and reads.
    fn confidence(&mut self, id: ProvisionId) -> NodeId {
        let laws = self.laws;
        let p = &laws.provisions[id.ix()];
        let mut lowest = self.b.number(sure(p.confidence));
        let cap = self.cap(p.pack, p.topic);
        lowest = self.b.least_sure(lowest, cap);
        for (_, e) in p.expressions() {
            let one = self.sure(e);
            lowest = self.b.least_sure(lowest, one);
        }
        lowest
    }

    /// The lowest confidence of what an expression reads. Definitions are read in many places, so it is found once for each expression.
    fn sure(&mut self, e: ExprId) -> NodeId {
        if let Some(n) = self.sures[e.ix()] {
            return n;
        }
        let laws = self.laws;
        let kind = &laws.expr(e).kind;
        if !laws.expr(e).rests {
            return self.b.number(2);
        }
        let own = match kind {
            Kind::Accrue(s, from, to) => Some(match laws.series[s.ix()].confidence() {
                Some(c) => self.b.number(sure(c)),
                None => {
                    let (from, to) = (self.expr(*from), self.expr(*to));
                    self.b.accrue_sure(s.0, from, to)
                }
            }),
            Kind::Series(s, day) => Some(match laws.series[s.ix()].confidence() {
                Some(c) => self.b.number(sure(c)),
                None => {
                    let day = self.expr(*day);
                    self.b.series_sure(s.0, day)
                }
            }),
            Kind::Lookup(t, keys, on) | Kind::Member(t, keys, on) => Some(match laws.tables[t.ix()].confidence() {
                Some(c) => self.b.number(sure(c)),
                None => {
                    let site = self.site(t.0, keys, *on);
                    match self.fixed_row(site) {
                        Some(row) => self.b.number(row.map_or(sure(laws.tables[t.ix()].absent), |r| sure(r.confidence))),
                        None => self.b.lookup_sure(site),
                    }
                }
            }),
            Kind::AddWorking(_, _, c, ..) | Kind::Moved(_, c, _) => Some(self.b.number(sure(laws.calendars[c.ix()].confidence))),
            Kind::Conclusion(c) => Some(self.conclusion(*c).2),
            _ => None,
        };
        // What was not read does not weaken the answer.
        let high = self.b.number(2);
        let mut lowest = own.map_or(high, |own| self.b.coalesce(own, high));
        kind.parts(|part| {
            let one = self.sure(part);
            lowest = self.b.least_sure(lowest, one);
        });
        self.sures[e.ix()] = Some(lowest);
        lowest
    }

    /// The age of the pack's knowledge: as it is until `seen to`, medium until it is stale, then low.
    fn cap(&mut self, pack: PackId, topic: TopicId) -> NodeId {
        if let Some(n) = self.caps.get(&(pack, topic)) {
            return *n;
        }
        let laws = self.laws;
        let of_pack = |p: PackId| laws.seen_to(p, Some(topic));
        // A treaty is as old as the pack of the country that is asked about; without one, as what was seen longest ago.
        let here = self
            .plan_for
            .destination
            .and_then(|d| laws.packs.iter().position(|p| p.country == Some(d)))
            .map(|i| PackId(i as u32));
        let seen = of_pack(pack)
            .or_else(|| here.and_then(of_pack))
            .or_else(|| laws.covered.iter().map(|c| c.seen_to).min());
        let node = match seen {
            None => self.b.number(2),
            Some(seen) => {
                let today = self.today();
                let seen_to = self.b.number(i128::from(seen.0));
                let fresh = self.b.le(today, seen_to);
                let (two, one, zero) = (self.b.number(2), self.b.number(1), self.b.number(0));
                let later = match laws.stale_months.and_then(|m| seen.add_months(m, MonthEnd::Last)) {
                    Some(stale) => {
                        let stale = self.b.number(i128::from(stale.0));
                        let not_stale = self.b.le(today, stale);
                        self.b.select(not_stale, one, zero)
                    }
                    None => one,
                };
                self.b.select(fresh, two, later)
            }
        };
        self.caps.insert((pack, topic), node);
        node
    }

    /// Value, state and confidence of a conclusion.
    fn conclusion(&mut self, id: ConclusionId) -> (NodeId, NodeId, NodeId) {
        if let Some(n) = self.conclusions[id.ix()] {
            return n;
        }
        let laws = self.laws;
        let c = &laws.conclusions[id.ix()];
        let (mut effective, mut values, mut sures) = (Vec::new(), Vec::new(), Vec::new());
        for i in 0..self.deciders[id.ix()].len() {
            let s = self.provision(self.deciders[id.ix()][i]);
            if let (Some(v), false) = (s.value, self.b.known(s.effective) == Some(0)) {
                effective.push(s.effective);
                values.push(v);
                sures.push(s.sure);
            }
        }
        // The best of those that carry the answer; cumulative answers are as weak as their weakest part.
        let mut confidence = self.b.number(if c.cumulative.is_some() { 2 } else { 0 });
        for (e, s) in effective.iter().zip(&sures) {
            let certain = self.b.certain(*e);
            if c.cumulative.is_some() {
                let two = self.b.number(2);
                let part = self.b.select(certain, *s, two);
                confidence = self.b.least_sure(confidence, part);
            } else {
                let zero = self.b.number(0);
                let part = self.b.select(certain, *s, zero);
                confidence = self.b.most_sure(confidence, part);
            }
        }
        let (value, state) = self.b.decide(effective.clone(), values, c.cumulative);
        let state = self.settle.state(&mut self.b, &effective, state);
        self.conclusions[id.ix()] = Some((value, state, confidence));
        (value, state, confidence)
    }
}
