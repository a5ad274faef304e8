//! What a case expects of a procedure: that it is open to the person, and its numbers.

use crate::answer::Engine;
use crate::check::{expected_words, stored_value};
use crate::day::Day;
use crate::facts::Facts;
use crate::model::{ExprId, Laws, PackId, Procedure, Type};
use crate::plan::scalar::Values;
use crate::plan::{Plan, ProcedureSteps};
use crate::ratio::Ratio;
use crate::show::show;
use crate::syntax::{Expect, Expected, Expr, ExprKind, Unit};

impl Procedure {
    /// The expression of a clause.
    fn expression(&self, what: &str) -> Option<ExprId> {
        match what {
            "cost" => self.cost,
            "days" => self.days,
            _ => None,
        }
    }

    /// The stored value that a case expects of one of its numbers, and the type of that number.
    ///
    /// # Errors
    /// The procedure does not have that clause, or the value does not fit it: what is wrong, and what was expected.
    pub(crate) fn expected(&self, laws: &Laws, what: &str, value: &Expr<'_>) -> Result<(i64, Type), (String, String)> {
        let ty = match what {
            "cost" | "days" => self.expression(what).map(|e| laws.expr(e).ty),
            _ => self.count(what).map(|_| Type::Number),
        };
        let Some(ty) = ty else {
            return Err((format!("`{}` does not say it", self.name), "a clause that it has".to_owned()));
        };
        let stored = match (&value.kind, ty) {
            (ExprKind::Quantity(n, scale, Unit::WorkingDays, _), Type::WorkingDays) => Ratio::decimal(*n, *scale).whole(),
            (_, Type::WorkingDays) => None,
            _ => stored_value(laws, ty, value).ok().map(|(v, _)| v),
        };
        let words = || match ty {
            Type::WorkingDays => "working days, such as `7 working days`".to_owned(),
            _ => expected_words(laws, ty),
        };
        stored.map(|v| (v, ty)).ok_or_else(|| ("this value does not fit".to_owned(), words()))
    }

    /// What it counts.
    fn count(&self, what: &str) -> Option<i64> {
        match what {
            "documents" => self.documents,
            "visits" => self.visits,
            "offices" => self.offices,
            _ => None,
        }
    }

    /// Its number as computed.
    fn found(&self, steps: &ProcedureSteps, values: &Values, what: &str) -> Option<i64> {
        match what {
            "cost" => steps.cost.and_then(|c| values.get(c)),
            "days" => steps.days.and_then(|d| values.get(d)),
            _ => self.count(what),
        }
    }
}

impl Engine {
    /// Is the procedure, on that day and for that person, as the case expects it?
    ///
    /// # Errors
    /// What differs, in words.
    pub(super) fn meets_procedure(&self, e: &Expect<'_>, pack: PackId, facts: &Facts, on: Day) -> Result<(), String> {
        let laws = &self.laws;
        let name = &e.name.text;
        let Some(ix) = laws.procedure(name, pack) else {
            return Err("no such procedure".into());
        };
        let plan = self.plan_for(facts).map_err(|e| e.to_string())?;
        let mut values = Values::default();
        plan.run(laws, &facts.inputs(laws, &plan, on), &mut values);
        let steps = plan.procedures.iter().find(|s| s.ix == ix);
        let open = steps.map_or(Some(0), |s| values.get(s.applies));
        match (&e.what, open, steps) {
            (Expected::Absent, Some(0), _) => Ok(()),
            (Expected::Unknown, None, Some(s)) => needed(laws, e, &plan, &values, s),
            (Expected::Effective, Some(1), Some(s)) => numbers(laws, e, &values, s),
            (want, open, _) => {
                let want = match want {
                    Expected::Absent => "that it is not open",
                    Expected::Unknown => "unknown",
                    _ => "that it is open",
                };
                let found = match open {
                    Some(0) => "that it is not open".to_owned(),
                    Some(_) => "that it is open".to_owned(),
                    None => format!(
                        "unknown, needs {}",
                        steps.map(|s| needs(laws, &plan, &values, s).join(", ")).unwrap_or_default()
                    ),
                };
                Err(format!("{name}: expected {want}, found {found}"))
            }
        }
    }
}

fn numbers(laws: &Laws, e: &Expect<'_>, values: &Values, steps: &ProcedureSteps) -> Result<(), String> {
    let procedure = &laws.procedures[steps.ix];
    for (what, value) in &e.numbers {
        let (want, ty) = procedure
            .expected(laws, what, value)
            .map_err(|(problem, _)| format!("{}: {what}: {problem}", e.name.text))?;
        let found = procedure.found(steps, values, what);
        if found != Some(want) {
            let found = found.map_or("unknown".into(), |v| show(laws, ty, v));
            return Err(format!("{}: expected {what} {}, found {found}", e.name.text, show(laws, ty, want)));
        }
    }
    Ok(())
}

/// The facts that would settle whether it is open.
fn needs<'l>(laws: &'l Laws, plan: &Plan, values: &Values, steps: &ProcedureSteps) -> Vec<&'l str> {
    let facts = plan.needs(values, &[steps.applies]);
    facts.into_iter().map(|f| laws.facts[f.ix()].name.as_str()).collect()
}

fn needed(laws: &Laws, e: &Expect<'_>, plan: &Plan, values: &Values, steps: &ProcedureSteps) -> Result<(), String> {
    let found = needs(laws, plan, values, steps);
    match e.needs.iter().find(|n| !found.contains(&&*n.text)) {
        Some(missing) => Err(format!(
            "{}: expected to need {}, found unknown, needs {}",
            e.name.text,
            missing.text,
            found.join(", ")
        )),
        None => Ok(()),
    }
}
