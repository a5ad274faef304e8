//! Laws to plan: expressions become steps; provisions, exceptions and conclusions become the logic of [language §5](crate).

use super::index::Index;
use super::scalar::Code;
use super::settle::Settle;
use super::{Bounds, Build, ConclusionSteps, NodeId, Op, Plan, PlanError, ProcedureSteps, ProvisionSteps, Site, Slot};
use crate::day::{Day, MonthEnd};
use crate::hash::Map;
use crate::model::{CalendarId, ConclusionId, Country, ExprId, FactId, Head, Kind, Laws, PackId, ProvisionId, Says, TopicId, Type};
use crate::ratio::Ratio;
use crate::syntax::{Binary, Confidence, Counting, Period, Rounding};
use crate::table::{Figure, Table};

/// Confidence as a number in the plan.
fn sure(c: Confidence) -> i128 {
    match c {
        Confidence::Low => 0,
        Confidence::Medium => 1,
        Confidence::High => 2,
    }
}

struct Lower<'a> {
    laws: &'a Laws,
    b: Build,
    destination: Option<Country>,
    on: Option<Day>,
    bounds: Option<&'a Bounds>,
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

pub(super) fn lower<'a>(laws: &'a Laws, destination: Option<Country>, on: Option<Day>, bounds: Option<&'a Bounds>) -> Result<Plan, PlanError> {
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
        destination,
        on,
        bounds,
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
    plan.destination = destination;
    plan.conclusions = conclusions;
    plan.provisions = provisions;
    plan.procedures = procedures;
    plan.safeguard = safeguard;
    plan.of_expr = l.exprs;
    plan.code = Code::of_answers(&plan);
    plan.every = Code::of_all(&plan);
    plan.index = Index::new(laws, &plan);
    Ok(plan)
}

impl Lower<'_> {
    fn possible(&self, p: ProvisionId) -> bool {
        self.provisions[p.ix()].as_ref().is_some_and(|s| self.b.known(s.effective) != Some(0))
    }

    fn today(&mut self) -> NodeId {
        if let Some(on) = self.on {
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
        if let (Some(d), "destination") = (self.destination, fact.name.as_str()) {
            return self.b.number(i128::from(d.0));
        }
        self.input(Slot::Fact(f), fact.low, fact.high)
    }

    /// An input of this range, or of a smaller one in the population that the plan is for.
    fn input(&mut self, slot: Slot, low: i64, high: i64) -> NodeId {
        let (low, high) = match self.bounds.and_then(|b| b.get(slot)) {
            Some((least, most)) if least <= high && most >= low => (low.max(least), high.min(most)),
            _ => (low, high),
        };
        self.b.input(slot, low, high)
    }

    /// How far a calendar reaches; only a plan for a population asks, since its days must be counted for that.
    fn days_of(&self, calendar: CalendarId) -> (Day, Day) {
        let held = self.bounds.and_then(|_| self.laws.calendars[calendar.ix()].bounds());
        held.unwrap_or((Day::MIN, Day::MAX))
    }

    /// The provision's steps; they are made once.
    fn provision(&mut self, id: ProvisionId) -> ProvisionSteps {
        if let Some(s) = &self.provisions[id.ix()] {
            return s.clone();
        }
        let laws = self.laws;
        let p = &laws.provisions[id.ix()];
        let in_force = self.period(p.in_force, p.anchor);
        let when = match p.when {
            Some(e) => self.expr(e),
            None => self.b.truth(true),
        };
        let mut applicable = self.b.and(in_force, when);
        let unless: Vec<NodeId> = p.unless.iter().map(|(e, _)| self.expr(*e)).collect();
        for u in &unless {
            let not = self.b.not(*u);
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
                        Some(row) => self.b.number(row.map_or(2, |r| sure(r.confidence))),
                        None => self.b.lookup_sure(site),
                    }
                }
            }),
            Kind::AddWorking(_, _, c, _) | Kind::Moved(_, c, _) => Some(self.b.number(sure(laws.calendars[c.ix()].confidence))),
            Kind::Conclusion(c) => Some(self.conclusion(*c).2),
            _ => None,
        };
        // What was not read does not weaken the answer.
        let high = self.b.number(2);
        let mut lowest = own.map_or(high, |own| self.b.coalesce(own, high));
        kind.parts(&mut |part| {
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
        let of_pack = |p: PackId| {
            let own = laws.covered.iter().filter(|c| c.pack == p);
            own.clone()
                .filter(|c| c.topic == topic)
                .map(|c| c.seen_to)
                .max()
                .or_else(|| own.map(|c| c.seen_to).max())
        };
        // A treaty is as old as the pack of the country that is asked about; without one, as what was seen last.
        let here = self
            .destination
            .and_then(|d| laws.packs.iter().position(|p| p.country == Some(d)))
            .map(|i| PackId(i as u32));
        let seen = of_pack(pack)
            .or_else(|| here.and_then(of_pack))
            .or_else(|| laws.covered.iter().map(|c| c.seen_to).max());
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

    /// The expression in the stored unit of its type.
    fn stored(&mut self, e: ExprId) -> NodeId {
        let t = self.laws.expr(e);
        self.in_unit(e, t.ty.unit())
    }

    fn in_unit(&mut self, e: ExprId, unit: Ratio) -> NodeId {
        let n = self.expr(e);
        let own = self.laws.expr(e).unit;
        match own.over(unit).and_then(Ratio::whole) {
            Some(1) => n,
            Some(k) => self.b.times(n, i128::from(k)),
            None => {
                self.b.overflow = true;
                n
            }
        }
    }

    fn site(&mut self, table: u32, keys: &[ExprId], on: Option<ExprId>) -> u32 {
        let keys = keys.iter().map(|k| self.expr(*k)).collect();
        let on = on.map(|e| self.expr(e));
        self.b.site(Site { table, keys, on })
    }

    /// The row of a look-up whose keys and day are fixed by destination and date of the plan; the inner `None`: there is none.
    fn fixed_row(&self, site: u32) -> Option<Option<&Figure>> {
        let site = &self.b.plan.sites[site as usize];
        let known = |n: &NodeId| self.b.known(*n).and_then(|v| i64::try_from(v).ok());
        let keys: Vec<i64> = site.keys.iter().map(known).collect::<Option<_>>()?;
        let table = &self.laws.tables[site.table as usize];
        let slot = Table::slot(&table.keys, keys.into_iter());
        Some(match &site.on {
            Some(day) => table.find(slot, known(day)? as i32),
            None => table.rows_of(slot).first(),
        })
    }

    /// An expression that turned out to be fixed.
    fn fixed(&mut self, e: ExprId, v: i128) -> NodeId {
        let n = self.b.number(v);
        self.exprs[e.ix()] = Some(n);
        n
    }

    /// Where `none` stands in a table the provision says nothing; this is when it says something (`None`: always).
    fn says(&mut self, e: ExprId) -> Option<NodeId> {
        if let Some(d) = self.defined[e.ix()] {
            return d;
        }
        let laws = self.laws;
        let result = match &laws.expr(e).kind {
            Kind::By(_, rows) => {
                let mut says = self.b.truth(false);
                for (test, value) in rows.iter().rev() {
                    let here = match value {
                        None => self.b.truth(false),
                        Some(v) => match self.says(*v) {
                            Some(d) => d,
                            None => self.b.truth(true),
                        },
                    };
                    says = match test {
                        None => here,
                        Some(t) => {
                            let t = self.expr(*t);
                            self.b.select(t, here, says)
                        }
                    };
                }
                (self.b.known(says) != Some(1)).then_some(says)
            }
            other => {
                let mut all: Option<NodeId> = None;
                other.parts(&mut |p| {
                    if let Some(d) = self.says(p) {
                        all = Some(all.map_or(d, |a| self.b.and(a, d)));
                    }
                });
                all
            }
        };
        self.defined[e.ix()] = Some(result);
        result
    }

    /// The expression's step, in the expression's own unit.
    fn expr(&mut self, e: ExprId) -> NodeId {
        if let Some(n) = self.exprs[e.ix()] {
            return n;
        }
        let laws = self.laws;
        let typed = laws.expr(e);
        let n = match &typed.kind {
            Kind::Const(v) => self.b.number(*v),
            Kind::Fact(f) => self.fact(*f),
            Kind::EvaluationDate => self.today(),
            Kind::Conclusion(c) => self.conclusion(*c).0,
            Kind::Define(_, a) => self.expr(*a),
            Kind::Series(s, day) => {
                let day = self.expr(*day);
                let series = &laws.series[s.ix()];
                if let Some(v) = self.b.known(day).and_then(|d| series.at(d as i32)) {
                    return self.fixed(e, i128::from(v));
                }
                let (low, high) = series.range();
                self.b.series(Op::Series, s.0, day, i128::from(low), i128::from(high))
            }
            Kind::Lookup(t, keys, on) => {
                let site = self.site(t.0, keys, *on);
                if let Some(Some(row)) = self.fixed_row(site) {
                    return self.fixed(e, i128::from(row.value));
                }
                let (low, high) = laws.tables[t.ix()].range();
                self.b.lookup(site, i128::from(low), i128::from(high))
            }
            Kind::Member(t, keys, on) => {
                let site = self.site(t.0, keys, *on);
                if let Some(row) = self.fixed_row(site) {
                    return self.fixed(e, i128::from(row.is_some()));
                }
                self.b.member(site)
            }
            Kind::OneOf(a, values) => {
                let a = self.expr(*a);
                self.b.one_of(a, values.clone())
            }
            Kind::Add(a, b) => {
                let (a, b) = (self.in_unit(*a, typed.unit), self.in_unit(*b, typed.unit));
                self.b.add(a, b)
            }
            Kind::Sub(a, b) => {
                let (a, b) = (self.in_unit(*a, typed.unit), self.in_unit(*b, typed.unit));
                self.b.sub(a, b)
            }
            Kind::Mul(a, b) => {
                let (a, b) = (self.expr(*a), self.expr(*b));
                self.b.mul(a, b)
            }
            Kind::Scale(a, _) => self.expr(*a),
            Kind::AddMonths(d, m, minus, end) => {
                let years = laws.expr(*m).ty == Type::Years;
                let (d, mut m) = (self.expr(*d), self.stored(*m));
                if years {
                    m = self.b.times(m, 12);
                }
                if *minus {
                    m = self.b.times(m, -1);
                }
                self.b.add_months(d, m, *end)
            }
            Kind::AddWorking(d, count, calendar, counting) => {
                let (d, count) = (self.expr(*d), self.expr(*count));
                let days = self.days_of(*calendar);
                self.b.add_working(d, count, calendar.0, *counting == Counting::Counted, days)
            }
            Kind::Moved(d, calendar, next) => {
                let d = self.expr(*d);
                let days = self.days_of(*calendar);
                self.b.moved(d, calendar.0, *next, days)
            }
            Kind::Compare(op, a, b) => self.compare(*op, *a, *b),
            Kind::And(a, b) => {
                let (a, b) = (self.expr(*a), self.expr(*b));
                self.b.and(a, b)
            }
            Kind::Or(a, b) => {
                let (a, b) = (self.expr(*a), self.expr(*b));
                self.b.or(a, b)
            }
            Kind::Not(a) => {
                let a = self.expr(*a);
                self.b.not(a)
            }
            Kind::Choose(pick, _, items) => self.fold(items, typed.unit, |b, x, y| b.pick(*pick, x, y)),
            Kind::FirstKnown(items) => self.fold(items, typed.unit, Build::coalesce),
            Kind::Accrue(s, a, b) => {
                let (a, b) = (self.expr(*a), self.expr(*b));
                let series = &laws.series[s.ix()];
                let (low, high) = series.range();
                let most = i128::from(low.unsigned_abs().max(high.unsigned_abs())) * 3_000_000;
                self.b.accrue(s.0, a, b, most)
            }
            Kind::Window(w) => {
                let window = &laws.windows[w.ix()];
                let (low, high) = match window.ask {
                    crate::syntax::WindowAsk::Used => (0, 36_600),
                    _ => (i64::from(Day::MIN.0), i64::from(Day::MAX.0)),
                };
                self.input(Slot::Window(*w), low, high)
            }
            Kind::YearOf(d) => {
                let d = self.expr(*d);
                self.b.year_of(d)
            }
            Kind::WholeYears(a, b) => {
                let (a, b) = (self.expr(*a), self.expr(*b));
                self.b.whole_years(a, b)
            }
            Kind::By(_, rows) => {
                let mut value: Option<NodeId> = None;
                for (test, v) in rows.iter().rev() {
                    let Some(v) = v else { continue };
                    let v = self.in_unit(*v, typed.unit);
                    value = Some(match (test, value) {
                        (Some(t), Some(below)) => {
                            let t = self.expr(*t);
                            self.b.select(t, v, below)
                        }
                        // The last row with a value: where nothing matches, `says` is false.
                        _ => v,
                    });
                }
                match value {
                    Some(v) => v,
                    None => self.b.number(0),
                }
            }
            Kind::Rounded(a, how, step) => {
                let a_node = self.expr(*a);
                let own = laws.expr(*a).unit;
                self.rounded(a_node, own, typed.ty.unit(), *step, *how)
            }
            Kind::Quotient(a, b, how, step) => {
                let (ua, ub) = (laws.expr(*a).unit, laws.expr(*b).unit);
                let (a, b) = (self.expr(*a), self.expr(*b));
                // Stored result = a·ua / (b·ub) / unit, in steps.
                let whole = ua.over(ub).and_then(|r| r.over(typed.ty.unit())).and_then(|r| r.over(*step));
                match whole {
                    Some(r) => {
                        let (a, b) = (self.b.times(a, i128::from(r.num)), self.b.times(b, i128::from(r.den)));
                        let q = self.b.quotient(a, b, *how);
                        self.b.times(q, i128::from(step.num))
                    }
                    None => {
                        self.b.overflow = true;
                        a
                    }
                }
            }
        };
        self.exprs[e.ix()] = Some(n);
        n
    }

    /// `n` (worth `own` each) rounded to whole steps, in stored units.
    fn rounded(&mut self, n: NodeId, own: Ratio, unit: Ratio, step: Ratio, how: Rounding) -> NodeId {
        match own.over(unit).and_then(|r| r.over(step)) {
            Some(r) => {
                let n = self.b.times(n, i128::from(r.num));
                let q = self.b.div(n, i128::from(r.den), how);
                self.b.times(q, i128::from(step.num))
            }
            None => {
                self.b.overflow = true;
                n
            }
        }
    }

    fn fold(&mut self, items: &[ExprId], unit: Ratio, with: impl Fn(&mut Build, NodeId, NodeId) -> NodeId) -> NodeId {
        let mut nodes = items.iter().map(|i| self.in_unit(*i, unit)).collect::<Vec<_>>().into_iter().rev();
        let last = nodes.next();
        let mut acc = match last {
            Some(n) => n,
            None => return self.b.number(0),
        };
        for n in nodes {
            acc = with(&mut self.b, n, acc);
        }
        acc
    }

    fn compare(&mut self, op: Binary, a: ExprId, b: ExprId) -> NodeId {
        let laws = self.laws;
        let (ua, ub) = (laws.expr(a).unit, laws.expr(b).unit);
        let Some(unit) = ua.common(ub) else {
            self.b.overflow = true;
            return self.b.truth(false);
        };
        let (x, y) = (self.in_unit(a, unit), self.in_unit(b, unit));
        match op {
            Binary::Lt => self.b.lt(x, y),
            Binary::Le => self.b.le(x, y),
            Binary::Gt => self.b.lt(y, x),
            Binary::Ge => self.b.le(y, x),
            Binary::Ne => {
                let e = self.b.eq(x, y);
                self.b.not(e)
            }
            _ => self.b.eq(x, y),
        }
    }
}
