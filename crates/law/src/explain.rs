//! Why: the provisions behind a conclusion or norm of one person, condition by condition, with the figures that were read and *their* citations.
//!
//! Nothing is recorded while computing. One person is computed again and the typed expressions are walked beside the values, so that
//! a person inside a batch of millions is explained as easily as one who asks alone.

use crate::answer::{Engine, State, conclusion_state, shown_type};
use crate::day::Day;
use crate::facts::Facts;
use crate::model::{ConclusionId, ExprId, FactId, Head, Kind, Laws, ProvisionId, SeriesId, TableId, Type};
use crate::plan::scalar::Values;
use crate::plan::{NodeId, Plan, PlanError, ProvisionSteps};
use crate::ratio::Ratio;
use crate::show::{show, written};
use crate::table::{Figure, Table};

/// What is explained.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    /// A conclusion.
    Conclusion(ConclusionId),
    /// A duty, right, consequence or remedy (or any other provision).
    Provision(ProvisionId),
}

/// Yes, no or unknown.
pub type Tri = Option<bool>;

/// Part of a condition, as it is written, and whether it holds.
#[derive(Debug, Clone)]
pub struct Condition {
    /// As written in the law text.
    pub text: String,
    /// Does it hold?
    pub holds: Tri,
    /// The facts it reads and their values.
    pub facts: Vec<(FactId, Option<i64>)>,
}

/// A figure that was read.
#[derive(Debug, Clone)]
pub struct Read {
    /// Name of the series or table.
    pub name: String,
    /// On which day, if it has dates.
    pub on: Option<Day>,
    /// Its stored value and how it is shown; `None` where no row holds.
    pub value: Option<String>,
    /// The row, with its own citation and confidence.
    pub figure: Option<Figure>,
}

/// What part a provision plays.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Role {
    /// It carries the answer.
    Carries,
    /// It applies, but these exceptions displace it.
    DisplacedBy(Vec<ProvisionId>),
    /// It does not apply.
    DoesNotApply,
    /// It may apply: these facts would tell.
    MayApply(Vec<FactId>),
}

/// One provision, explained.
#[derive(Debug, Clone)]
pub struct ProvisionExplained {
    /// Which.
    pub id: ProvisionId,
    /// Its part.
    pub role: Role,
    /// Is it in force on the day it is read?
    pub in_force: Tri,
    /// The day on which that is read.
    pub read_on: Option<Day>,
    /// Its conditions.
    pub when: Vec<Condition>,
    /// Its blocks: one that holds, blocks.
    pub unless: Vec<Condition>,
    /// What it computes: as written, and the result.
    pub computes: Vec<(String, Option<String>)>,
    /// The figures it read.
    pub reads: Vec<Read>,
    /// Conclusions it relies on, with their state.
    pub relies_on: Vec<(ConclusionId, State, Option<String>)>,
    /// It tells somebody about the person, it applies or may apply, and the safeguard is not met: nothing of it is told here, and its own text must not be either.
    pub withheld: bool,
}

/// The whole explanation.
#[derive(Debug, Clone)]
pub struct Explanation {
    /// Of what.
    pub target: Target,
    /// The result, if there is one.
    pub value: Option<String>,
    /// Its state.
    pub state: State,
    /// The target itself is withheld from this person: the safeguard's sentence stands in its place.
    pub withheld: bool,
    /// The provisions considered: first those that carry it, then those displaced or open, then those that do not apply.
    pub provisions: Vec<ProvisionExplained>,
}

impl Engine {
    /// Explains a conclusion or a provision for one person.
    ///
    /// # Errors
    /// See [`PlanError`].
    pub fn explain(&self, facts: &Facts, on: Day, target: Target) -> Result<Explanation, PlanError> {
        let plan = self.explained_plan(self.destination(facts))?;
        let mut values = Values::default();
        plan.run_all(&self.laws, &facts.inputs(&self.laws, &plan, on), &mut values);
        let x = Explainer {
            laws: &self.laws,
            plan: &plan,
            values: &values,
            facts,
            on,
        };
        Ok(x.explain(target))
    }
}

struct Explainer<'a> {
    laws: &'a Laws,
    plan: &'a Plan,
    values: &'a Values,
    facts: &'a Facts,
    on: Day,
}

impl Explainer<'_> {
    fn tri(&self, n: NodeId) -> Tri {
        self.values.get(n).map(|v| v != 0)
    }

    fn explain(&self, target: Target) -> Explanation {
        let (value, state, considered) = match target {
            Target::Conclusion(id) => match self.plan.conclusion(id) {
                Some(c) => {
                    let (value, state) = conclusion_state(self.values.get(c.value), self.values.get(c.state), self.values.get(c.sure));
                    let carrying: Vec<ProvisionId> = c
                        .provisions
                        .iter()
                        .copied()
                        .filter(|p| self.plan.provision(*p).is_some_and(|s| self.values.is_true(s.effective)))
                        .collect();
                    let ty = shown_type(self.laws, id, &carrying, self.plan.destination);
                    (value.map(|v| show(self.laws, ty, v)), state, c.provisions.clone())
                }
                None => (None, State::NoRule, Vec::new()),
            },
            Target::Provision(id) => match self.plan.provision(id) {
                Some(s) => {
                    let state = match self.tri(s.effective) {
                        Some(true) => State::of_sure(self.values.get(s.sure)),
                        Some(false) => State::NoRule,
                        None => State::Unknown,
                    };
                    let mut all = vec![id];
                    all.extend(&s.displaced_by);
                    (None, state, all)
                }
                None => (None, State::NoRule, vec![id]),
            },
        };
        let withheld = matches!(target, Target::Provision(p) if self.withheld(p));
        let mut provisions: Vec<ProvisionExplained> = considered.into_iter().map(|p| self.provision(p)).collect();
        provisions.sort_by_key(|p| match p.role {
            Role::Carries => 0,
            Role::DisplacedBy(_) => 1,
            Role::MayApply(_) => 2,
            Role::DoesNotApply => 3,
        });
        Explanation {
            target,
            value,
            state,
            withheld,
            provisions,
        }
    }

    /// What an answer withholds, an explanation withholds too; also while it is open whether the provision applies, since an explanation tells the step all the same.
    fn withheld(&self, id: ProvisionId) -> bool {
        let safe = self.plan.safeguard.is_none_or(|s| self.values.is_true(s));
        let may_apply = self.plan.provision(id).is_some_and(|s| self.tri(s.effective) != Some(false));
        !safe && may_apply && exposes(self.laws, id)
    }

    fn provision(&self, id: ProvisionId) -> ProvisionExplained {
        let p = &self.laws.provisions[id.ix()];
        let read_on = match p.anchor {
            None => Some(self.on),
            Some(f) => self.facts.get(self.laws, f).map(|d| Day(d as i32)),
        };
        let steps = self.plan.provision(id);
        let role = match steps {
            None => Role::DoesNotApply,
            Some(s) => self.role(s),
        };
        if self.withheld(id) {
            return ProvisionExplained {
                id,
                role,
                in_force: None,
                read_on: None,
                when: Vec::new(),
                unless: Vec::new(),
                computes: Vec::new(),
                reads: Vec::new(),
                relies_on: Vec::new(),
                withheld: true,
            };
        }
        let heads = p.expressions().filter(|(says, _)| says.is_head()).map(|(_, e)| e);
        let mut parts = Vec::new();
        if let Some(w) = p.when {
            self.conjuncts(w, &mut parts);
        }
        let mut reads = Vec::new();
        let mut relies_on = Vec::new();
        for (_, e) in p.expressions() {
            self.figures(e, &mut reads, &mut relies_on);
        }
        // A provision of another destination has no steps: what is folded away is told from the text alone.
        let in_force = steps.map_or_else(
            || read_on.map(|d| p.in_force.from.is_none_or(|f| f <= d) && p.in_force.to.is_none_or(|t| d <= t)),
            |s| self.tri(s.in_force),
        );
        ProvisionExplained {
            id,
            role,
            in_force,
            read_on,
            when: parts.into_iter().map(|e| self.condition(e)).collect(),
            unless: p.unless.iter().map(|(e, _)| self.condition(*e)).collect(),
            computes: heads.filter(|_| steps.is_some()).map(|e| (written(self.laws, e), self.value(e))).collect(),
            reads,
            relies_on,
            withheld: false,
        }
    }

    fn role(&self, s: &ProvisionSteps) -> Role {
        match (self.tri(s.effective), self.tri(s.applicable)) {
            (Some(true), _) => Role::Carries,
            (Some(false), Some(true)) => {
                let by = s
                    .displaced_by
                    .iter()
                    .copied()
                    .filter(|e| self.plan.provision(*e).is_some_and(|x| self.values.is_true(x.effective)))
                    .collect();
                Role::DisplacedBy(by)
            }
            (Some(false), _) => Role::DoesNotApply,
            (None, _) => Role::MayApply(self.plan.needs(self.values, &[s.effective])),
        }
    }

    fn conjuncts(&self, e: ExprId, out: &mut Vec<ExprId>) {
        match &self.laws.expr(e).kind {
            Kind::And(a, b) => {
                self.conjuncts(*a, out);
                self.conjuncts(*b, out);
            }
            _ => out.push(e),
        }
    }

    fn condition(&self, e: ExprId) -> Condition {
        let mut facts: Vec<(FactId, Option<i64>)> = Vec::new();
        self.laws.walk(e, &mut |k| {
            if let Kind::Fact(f) = k
                && !facts.iter().any(|(g, _)| g == f)
            {
                facts.push((*f, self.facts.get(self.laws, *f)));
            }
        });
        Condition {
            text: written(self.laws, e),
            holds: self.node(e).and_then(|n| self.tri(n)),
            facts,
        }
    }

    fn node(&self, e: ExprId) -> Option<NodeId> {
        self.plan.of_expr(e)
    }

    /// The value of an expression in words, if it is known.
    fn value(&self, e: ExprId) -> Option<String> {
        let typed = self.laws.expr(e);
        let stored = self.values.get(self.node(e)?)?;
        let in_unit = typed.unit.over(typed.ty.unit()).and_then(|r| Ratio::new(stored, 1).times(r));
        Some(match in_unit.and_then(Ratio::whole) {
            Some(v) => show(self.laws, typed.ty, v),
            // Before rounding: as a fraction.
            None => {
                let worth = in_unit?;
                show(self.laws, typed.ty, worth.num.checked_div(worth.den)?)
            }
        })
    }

    fn day(&self, e: ExprId) -> Option<Day> {
        self.values.get(self.node(e)?).and_then(|d| i32::try_from(d).ok()).map(Day)
    }

    /// The figures and conclusions an expression reads.
    fn figures(&self, e: ExprId, reads: &mut Vec<Read>, relies_on: &mut Vec<(ConclusionId, State, Option<String>)>) {
        let mut kinds: Vec<Kind> = Vec::new();
        self.laws.walk(e, &mut |k| kinds.push(k.clone()));
        for k in kinds {
            match k {
                Kind::Series(s, on) => {
                    let read = self.series(s, self.day(on));
                    if !reads.iter().any(|r| r.name == read.name && r.on == read.on) {
                        reads.push(read);
                    }
                }
                Kind::Accrue(s, from, to) => {
                    let (Some(from), Some(to)) = (self.day(from), self.day(to)) else { continue };
                    // Every row that holds on one of the days, each with its own citation.
                    for r in self.laws.series[s.ix()].rows.iter().filter(|r| r.from <= to && from < r.to) {
                        reads.push(self.series(s, Some(r.from.max(Day(from.0 + 1)))));
                    }
                }
                Kind::Lookup(t, keys, on) | Kind::Member(t, keys, on) => {
                    if let Some(read) = self.table(t, &keys, on)
                        && !reads.iter().any(|r| r.name == read.name && r.on == read.on)
                    {
                        reads.push(read);
                    }
                }
                Kind::Conclusion(c) => {
                    let Some(steps) = self.plan.conclusion(c) else { continue };
                    let (value, state) = conclusion_state(self.values.get(steps.value), self.values.get(steps.state), self.values.get(steps.sure));
                    let ty = shown_type(self.laws, c, &steps.provisions, self.plan.destination);
                    if !relies_on.iter().any(|(d, _, _)| *d == c) {
                        relies_on.push((c, state, value.map(|v| show(self.laws, ty, v))));
                    }
                }
                _ => {}
            }
        }
    }

    fn series(&self, s: SeriesId, on: Option<Day>) -> Read {
        let series = &self.laws.series[s.ix()];
        let figure = on.and_then(|d| series.row(d.0)).map(|r| series.rows[r].clone());
        let value = figure.as_ref().map(|f| shown_figure(self.laws, series.ty, series.unit, f.value));
        Read {
            name: series.name.clone(),
            on,
            value,
            figure,
        }
    }

    fn table(&self, t: TableId, keys: &[ExprId], on: Option<ExprId>) -> Option<Read> {
        let table = &self.laws.tables[t.ix()];
        let cells: Option<Vec<i64>> = keys.iter().map(|k| self.values.get(self.node(*k)?)).collect();
        let day = on.and_then(|d| self.day(d));
        let slot = Table::slot(&table.keys, cells?.into_iter());
        let figure = match (on, day) {
            (None, _) => table.rows_of(slot).first().cloned(),
            (Some(_), Some(d)) => table.find(slot, d.0).cloned(),
            (Some(_), None) => None,
        };
        let value = figure.as_ref().map(|f| {
            table
                .ty
                .map_or_else(|| "listed".to_owned(), |ty| shown_figure(self.laws, ty, table.unit, f.value))
        });
        Some(Read {
            name: table.name.clone(),
            on: day,
            value,
            figure,
        })
    }
}

/// Does a step that the provision asks for tell somebody about the person?
pub(crate) fn exposes(laws: &Laws, id: ProvisionId) -> bool {
    matches!(&laws.provisions[id.ix()].head, Head::Norm(n) if n.exposes())
}

/// A figure as it stands in its file.
pub fn shown_figure(laws: &Laws, ty: Type, unit: Ratio, value: i64) -> String {
    match ty {
        Type::Number if unit != Ratio::ONE => {
            let digits = unit.den.ilog10();
            crate::show::fraction(value, digits)
        }
        _ => show(laws, ty, value),
    }
}
