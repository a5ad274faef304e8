//! The cases that stand beside the provisions, and the profiles they share.
//!
//! The laws keep only where these stand: an answer needs none of them, and who runs them reads each from its text when its turn comes.

mod procedure;

use crate::answer::{Answer, Engine, State, shown_type};
use crate::check::stored_value;
use crate::facts::Facts;
use crate::model::{FactId, Head, Laws, PackId, PlacedCase, ProvisionId, Type};
use crate::parse::{parse_case, parse_profile};
use crate::show::show;
use crate::source::Span;
use crate::syntax::{Case, Expect, ExpectState, Expected, Expr, Given, NormKind, Subject};
use std::collections::BTreeSet;

/// What became of one case.
#[derive(Debug, Clone)]
pub struct Outcome {
    /// Index among the cases.
    pub case: usize,
    /// What differs, with its place; empty if all expectations are met.
    pub failures: Vec<(Span, String)>,
}

/// What became of all cases.
#[derive(Debug, Clone, Default)]
pub struct Report {
    /// One for each case, in order.
    pub outcomes: Vec<Outcome>,
    /// Provisions that some case reaches and expects.
    pub reached: BTreeSet<ProvisionId>,
}

impl Laws {
    /// The case that stands there; `None` if its text cannot be read, which [`check`](crate::check::check) would have told.
    pub fn case(&self, placed: &PlacedCase) -> Option<Case<'_>> {
        parse_case(&self.sources.get(placed.span.file as usize)?.text, placed.span)
    }

    /// What the profile of that name gives.
    pub fn profile(&self, name: &str) -> Option<Vec<Given<'_>>> {
        let span = *self.profiles.get(name)?;
        parse_profile(&self.sources.get(span.file as usize)?.text, span)
    }
}

impl Engine {
    /// Runs the cases that `wanted` chooses.
    pub fn run_cases(&self, wanted: impl Fn(&PlacedCase) -> bool) -> Report {
        let mut report = Report::default();
        for (i, c) in self.laws.cases.iter().enumerate().filter(|(_, c)| wanted(c)) {
            let failures = self.run_case(c, &mut report.reached);
            report.outcomes.push(Outcome { case: i, failures });
        }
        report
    }

    /// Does the case of that number in [`Laws::cases`] fail? No case: no.
    pub fn fails(&self, case: usize) -> bool {
        let case = self.laws.cases.get(case);
        case.is_some_and(|c| !self.run_case(c, &mut BTreeSet::new()).is_empty())
    }

    fn run_case(&self, c: &PlacedCase, reached: &mut BTreeSet<ProvisionId>) -> Vec<(Span, String)> {
        let laws = &self.laws;
        let Some(case) = laws.case(c) else {
            return vec![(c.span, "this case cannot be read".to_owned())];
        };
        let mut facts = Facts::new(laws);
        if let Err(e) = facts.give(laws, &case.given).and_then(|()| facts.check(laws, case.on)) {
            return vec![(c.span, e.to_string())];
        }
        let answer = match self.answer(&facts, case.on) {
            Ok(a) => a,
            Err(e) => return vec![(c.span, e.to_string())],
        };
        let mut failures = Vec::new();
        for e in &case.expect {
            let test = Test {
                laws,
                answer: &answer,
                pack: c.pack,
            };
            let result = match e.of {
                Subject::Conclusion => test.conclusion(e, reached),
                Subject::Norm(kind) => test.norm(e, kind, reached),
                Subject::Procedure => self.meets_procedure(e, c.pack, &facts, case.on),
            };
            if let Err(message) = result {
                failures.push((e.span, message));
            }
        }
        failures
    }
}

struct Test<'a> {
    laws: &'a Laws,
    answer: &'a Answer,
    pack: PackId,
}

impl Test<'_> {
    fn names(&self, all: &[ProvisionId]) -> String {
        let names: Vec<&str> = all.iter().map(|p| self.laws.provisions[p.ix()].name.as_str()).collect();
        if names.is_empty() { "nothing".into() } else { names.join(", ") }
    }

    fn facts(&self, all: &[FactId]) -> String {
        let names: Vec<&str> = all.iter().map(|f| self.laws.facts[f.ix()].name.as_str()).collect();
        if names.is_empty() { "no fact".into() } else { names.join(", ") }
    }

    fn conclusion(&self, e: &Expect, reached: &mut BTreeSet<ProvisionId>) -> Result<(), String> {
        let Some(id) = self.laws.conclusion(&e.name.text) else {
            return Err("no such conclusion".into());
        };
        let none = crate::answer::ConclusionAnswer {
            id,
            value: None,
            state: State::NoRule,
            because: Vec::new(),
            bound: None,
            needs: Vec::new(),
            blocked: Vec::new(),
            unsettled: false,
        };
        let a = self.answer.conclusions.iter().find(|c| c.id == id).unwrap_or(&none);
        let ty = shown_type(self.laws, id, &a.because, self.answer.destination);
        let found = match a.value {
            Some(v) => format!("{} ({}) because {}", show(self.laws, ty, v), a.state.word(), self.names(&a.because)),
            None if a.state == State::Unknown => format!("unknown, needs {}", self.facts(&a.needs)),
            None => format!("{} {}", a.state.word(), self.names(&a.because)),
        };
        let wrong = |what: &str| Err(format!("{}: expected {what}, found {found}", e.name.text));
        match &e.what {
            Expected::Value(v) => {
                let (want, currency) = stored_value(self.laws, self.laws.conclusions[id.ix()].ty, v).map_err(|slip| slip.to_string())?;
                let currency_differs = matches!((ty, currency), (Type::Money(Some(x)), Some(y)) if x != y);
                if a.value != Some(want) || currency_differs {
                    return wrong(&show(self.laws, ty, want));
                }
                reached.extend(&a.because);
            }
            Expected::Unknown if a.state != State::Unknown => return wrong("unknown"),
            Expected::Conflict if a.state != State::Conflict => return wrong("a conflict"),
            Expected::NoRule if a.state != State::NoRule => return wrong("no rule"),
            _ => {}
        }
        if e.what == Expected::Conflict {
            reached.extend(&a.because);
        }
        self.because(e, &a.because, &found)?;
        self.needs(e, &a.needs, &found)?;
        self.state(e, a.state, &found)
    }

    fn because(&self, e: &Expect, found: &[ProvisionId], words: &str) -> Result<(), String> {
        for b in &e.because {
            let id = self.laws.provision(&b.text, Some(self.pack));
            if !id.is_some_and(|p| found.contains(&p)) {
                return Err(format!("{}: expected because {}, found {words}", e.name.text, b.text));
            }
        }
        Ok(())
    }

    fn needs(&self, e: &Expect, found: &[FactId], words: &str) -> Result<(), String> {
        for n in &e.needs {
            if !self.laws.fact(&n.text).is_some_and(|f| found.contains(&f)) {
                return Err(format!("{}: expected to need {}, found {words}", e.name.text, n.text));
            }
        }
        Ok(())
    }

    fn state(&self, e: &Expect, found: State, words: &str) -> Result<(), String> {
        let want = match e.state {
            None => return Ok(()),
            Some(ExpectState::Known) => State::Known,
            Some(ExpectState::Verify) => State::Verify,
            Some(ExpectState::NotCertain) => State::NotCertain,
        };
        if want == found {
            Ok(())
        } else {
            Err(format!("{}: expected the state {}, found {words}", e.name.text, want.word()))
        }
    }

    fn norm(&self, e: &Expect, kind: NormKind, reached: &mut BTreeSet<ProvisionId>) -> Result<(), String> {
        let Some(id) = self.laws.provision(&e.name.text, Some(self.pack)) else {
            return Err("no such provision".into());
        };
        let Head::Norm(norm) = &self.laws.provisions[id.ix()].head else {
            return Err(format!("{} decides a conclusion; expect that conclusion", e.name.text));
        };
        if norm.kind != kind {
            return Err(format!("{} is a {}, not a {}", e.name.text, norm.kind.word(), kind.word()));
        }
        let a = self.answer.norms.iter().find(|n| n.id == id);
        let found = match a {
            None => "that it does not apply".to_owned(),
            Some(n) if n.state == State::Unknown => format!("unknown, needs {}", self.facts(&n.needs)),
            Some(n) if n.withheld => "that it is withheld".to_owned(),
            Some(n) => format!("that it applies ({})", n.state.word()),
        };
        let wrong = |what: &str| Err(format!("{}: expected {what}, found {found}", e.name.text));
        match (&e.what, a) {
            (Expected::Absent, None) => return Ok(()),
            (Expected::Absent, Some(_)) => return wrong("that it does not apply"),
            (Expected::Unknown, Some(n)) if n.state == State::Unknown => return self.needs(e, &n.needs, &found),
            (Expected::Unknown, _) => return wrong("unknown"),
            (Expected::Withheld, Some(n)) if n.withheld => {
                reached.insert(id);
                return Ok(());
            }
            (Expected::Withheld, _) => return wrong("that it is withheld"),
            _ => {}
        }
        let Some(n) = a.filter(|n| n.state.has_value()) else {
            return wrong("that it applies");
        };
        if n.withheld {
            return wrong("that it applies and may be told");
        }
        reached.insert(id);
        let day = |what: &str, want: &Option<Expr>, got: Option<crate::day::Day>| -> Result<(), String> {
            let Some(want) = want else { return Ok(()) };
            let (want, _) = stored_value(self.laws, Type::Date, want).map_err(|slip| slip.to_string())?;
            if got.map(|d| i64::from(d.0)) == Some(want) {
                return Ok(());
            }
            let got = got.map_or("no day".into(), |d| d.to_string());
            Err(format!("{}: expected {what} {}, found {got}", e.name.text, show(self.laws, Type::Date, want)))
        };
        day("by", &e.by, n.due)?;
        day("until", &e.until, n.until)?;
        if let Some((from, to)) = &e.amount {
            let (first, second) = match norm.amount {
                Some((a, b)) => (Some(a), b),
                None => (norm.fee, None),
            };
            let values = if norm.amount.is_some() { (n.amount, n.amount_to) } else { (n.fee, None) };
            self.amount(e, from, first, values.0)?;
            match to {
                Some(to) => self.amount(e, to, second, values.1)?,
                None if values.1.is_some() => return Err(format!("{}: a range is found, expected one sum", e.name.text)),
                None => {}
            }
        }
        self.needs(e, &n.needs, &found)?;
        self.state(e, n.state, &found)
    }

    fn amount(&self, e: &Expect, want: &Expr, of: Option<crate::model::ExprId>, got: Option<i64>) -> Result<(), String> {
        let Some(of) = of else {
            return Err(format!("{}: it names no sum", e.name.text));
        };
        let ty = self.laws.expr(of).ty;
        let (want, _) = stored_value(self.laws, ty, want).map_err(|p| format!("{}: amount: {p}", e.name.text))?;
        if got == Some(want) {
            return Ok(());
        }
        let got = got.map_or("unknown".into(), |v| show(self.laws, ty, v));
        Err(format!("{}: expected the amount {}, found {got}", e.name.text, show(self.laws, ty, want)))
    }
}
