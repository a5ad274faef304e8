//! Values of facts and expectations: literals only.

use super::Checker;
use super::names::COMMON;
use super::slip::Slip;
use crate::contradiction::Contradiction;
use crate::day::Day;
use crate::model::{Country, Currency, FactId, Laws, PackId, PlacedCase, Type};
use crate::parse::{parse_passed_over, parse_value};
use crate::ratio::Ratio;
use crate::source::{Diagnostic, nearest};
use crate::syntax::{Case, Expect, Expected, Expr, ExprKind, Given, Item, Subject, Unit};
use thiserror::Error;

/// Why a value cannot be the value of a fact.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum GivenError {
    /// There is no such fact.
    #[error("no fact is called `{name}`{}", .nearest.as_ref().map(|n| format!("; did you mean `{n}`?")).unwrap_or_default())]
    UnknownFact {
        /// As given.
        name: String,
        /// The nearest that exists.
        nearest: Option<String>,
    },
    /// The value has another type or is no value.
    #[error("`{name}`: `{typed}`: {slip}; expected {expected}")]
    WrongValue {
        /// The fact.
        name: String,
        /// What was given: the whole of it, or the part that is wrong in a list.
        typed: String,
        /// What is wrong.
        slip: Slip,
        /// What the fact takes.
        expected: String,
    },
    /// The value is outside the fact's range.
    #[error("`{name}`: {value} is out of range; expected {low} to {high}")]
    OutOfRange {
        /// The fact.
        name: String,
        /// The value.
        value: String,
        /// Least.
        low: String,
        /// Greatest.
        high: String,
    },
    /// Facts contradict one another.
    #[error(transparent)]
    Contradiction(#[from] Contradiction),
}

/// What a fact of that type takes, in words for an error.
pub(crate) fn expected_words(laws: &Laws, ty: Type) -> String {
    match ty {
        Type::YesNo => "yes or no".into(),
        Type::Date => "a date such as 2026-01-31".into(),
        Type::Days | Type::WorkingDays => "a number of days".into(),
        Type::Months => "a number of months".into(),
        Type::Years => "a number of years".into(),
        Type::Number => "a number".into(),
        Type::Share => "a share such as 25 %".into(),
        Type::Money(_) => "a sum such as 1200 KZT".into(),
        Type::Country => "a country code such as KZ".into(),
        Type::Enum(e) => {
            let words: Vec<&str> = laws.enums[e.ix()].members.iter().map(|(m, _)| m.as_str()).collect();
            format!("one of {}", words.join(", "))
        }
        Type::Stays => "a list of stays such as [2026-01-01..2026-01-20, 2026-02-01..]".into(),
    }
}

/// A number without unit, as a stored value of the type.
pub(super) fn plain_number(e: &Expr<'_>, ty: Type) -> Option<i64> {
    match &e.kind {
        ExprKind::Number(n, scale) | ExprKind::Quantity(n, scale, ..) => Ratio::decimal(*n, *scale).over(ty.unit())?.whole(),
        ExprKind::Date(d) => Some(i64::from(d.0)),
        _ => None,
    }
}

/// The stored value of a literal of that type; the currency too if it names one.
///
/// # Errors
/// What is wrong.
pub fn stored_value(laws: &Laws, ty: Type, e: &Expr<'_>) -> Result<(i64, Option<Currency>), Slip> {
    let value = match (&e.kind, ty) {
        (ExprKind::YesNo(b), Type::YesNo) => Some(i64::from(*b)),
        (ExprKind::Date(d), Type::Date) => Some(i64::from(d.0)),
        (ExprKind::Country(c), Type::Country) => {
            let code = Country::parse(c).filter(|k| laws.countries.is_empty() || laws.countries.contains_key(k));
            match code {
                Some(k) => Some(i64::from(k.0)),
                None => return Err(Slip::NoCountry(c.to_string())),
            }
        }
        (ExprKind::Name(n), Type::Enum(id)) => {
            let members = &laws.enums[id.ix()].members;
            match members.iter().position(|(m, _)| m.as_str() == &**n) {
                Some(i) => Some(i as i64),
                None => return Err(Slip::of_text(laws, ty, n)),
            }
        }
        (ExprKind::Number(n, scale), Type::Number | Type::Days | Type::Months | Type::Years | Type::Share | Type::Money(_)) => {
            let value = Ratio::decimal(*n, *scale).over(ty.unit()).and_then(Ratio::whole);
            return value.map(|v| (v, None)).ok_or_else(|| Slip::of_number(ty, *scale));
        }
        (ExprKind::Quantity(n, scale, unit, _), _) => {
            let (n, fits) = match unit {
                Unit::Days => (Some(Ratio::decimal(*n, *scale)), ty == Type::Days),
                Unit::Months => (Some(Ratio::decimal(*n, *scale)), ty == Type::Months),
                Unit::Years => (Some(Ratio::decimal(*n, *scale)), ty == Type::Years),
                Unit::Percent => (Ratio::decimal(*n, *scale).times(Ratio::new(1, 100)), ty == Type::Share),
                Unit::WorkingDays => (None, false),
            };
            n.filter(|_| fits).and_then(|n| n.over(ty.unit())).and_then(Ratio::whole)
        }
        (ExprKind::Money(n, scale, code), Type::Money(of)) => {
            let currency = Currency::parse(code);
            if currency.is_none() || (of.is_some() && of != currency) {
                return Err(Slip::OtherCurrency(code.to_string()));
            }
            let value = Ratio::decimal(*n, *scale).over(ty.unit()).and_then(Ratio::whole);
            return value.map(|v| (v, currency)).ok_or_else(|| Slip::of_number(ty, *scale));
        }
        _ => None,
    };
    value.map(|v| (v, None)).ok_or(Slip::Form)
}

/// Reads the value of a fact from text, as it would stand after `given`.
///
/// # Errors
/// An unknown name (with the nearest), a value of another type, a value out of range.
pub fn read_fact(laws: &Laws, name: &str, text: &str) -> Result<(FactId, i64, Option<Currency>), GivenError> {
    let Some(id) = laws.fact(name) else {
        let near = nearest(name, laws.facts.iter().map(|f| f.name.as_str())).map(str::to_owned);
        return Err(GivenError::UnknownFact {
            name: name.to_owned(),
            nearest: near,
        });
    };
    let fact = &laws.facts[id.ix()];
    // What the grammar says of a text that it does not know is for authors of laws.
    let read = parse_value(text).map_or(Err(Slip::Form), |e| stored_value(laws, fact.ty, &e));
    let (value, currency) = read.map_err(|slip| GivenError::WrongValue {
        name: name.to_owned(),
        typed: text.to_owned(),
        slip: if slip == Slip::Form { Slip::of_text(laws, fact.ty, text) } else { slip },
        expected: expected_words(laws, fact.ty),
    })?;
    in_range(laws, id, value)?;
    Ok((id, value, currency))
}

/// Is the stored value within the fact's range?
///
/// # Errors
/// The range in words.
pub(crate) fn in_range(laws: &Laws, id: FactId, value: i64) -> Result<(), GivenError> {
    let f = &laws.facts[id.ix()];
    if (f.low..=f.high).contains(&value) {
        return Ok(());
    }
    let show = |v: i64| match f.ty {
        Type::Date => Day(v as i32).to_string(),
        Type::Money(_) => (v / 100).to_string(),
        _ => v.to_string(),
    };
    Err(GivenError::OutOfRange {
        name: f.name.clone(),
        value: show(value),
        low: show(f.low),
        high: show(f.high),
    })
}

impl Checker<'_> {
    /// Reads a case and checks it.
    pub(super) fn read_case(&self, place: PlacedCase) {
        let Some(source) = self.sources.get(place.span.file as usize) else { return };
        let (read, errors) = parse_passed_over(&source.text, place.span, &mut Vec::new());
        self.told().extend(errors);
        if let Some(Item::Case(case)) = read.map(|r| r.item) {
            self.check_case(place.pack, &case);
        }
    }

    /// A case speaks of things that exist, with values of their types.
    fn check_case(&self, pack: PackId, case: &Case<'_>) {
        self.check_given(&case.given);
        for e in &case.expect {
            let ty = match e.of {
                Subject::Conclusion => match self.laws.conclusion(&e.name.text) {
                    Some(c) => Some(self.laws.conclusions[c.ix()].ty),
                    None => {
                        let known: Vec<String> = self.laws.conclusions.iter().map(|c| c.name.clone()).collect();
                        self.unknown_name::<()>(&["conclusion"], COMMON, &e.name, &known);
                        continue;
                    }
                },
                Subject::Norm(_) => {
                    self.known_provision(pack, &e.name);
                    None
                }
                Subject::Procedure => {
                    self.expected_of_procedure(pack, e);
                    None
                }
            };
            let ty = ty.map(|t| if matches!(t, Type::Money(_)) { Type::Money(None) } else { t });
            if let (Expected::Value(v), Some(ty)) = (&e.what, ty)
                && let Err(slip) = stored_value(&self.laws, ty, v)
            {
                let words = expected_words(&self.laws, ty);
                self.error(Diagnostic::error(v.span, slip.to_string()).label(format!("expected {words}")));
            }
            for (value, ty) in [(&e.by, Type::Date), (&e.until, Type::Date)] {
                if let Some(v) = value
                    && stored_value(&self.laws, ty, v).is_err()
                {
                    self.error(Diagnostic::error(v.span, "expected a date"));
                }
            }
            for v in e.amount.iter().flat_map(|(a, b)| std::iter::once(a).chain(b)) {
                if [Type::Money(None), Type::Number, Type::Days, Type::Months, Type::Years, Type::Share]
                    .iter()
                    .all(|t| stored_value(&self.laws, *t, v).is_err())
                {
                    self.error(Diagnostic::error(v.span, "expected a sum or a number"));
                }
            }
            for b in &e.because {
                self.known_provision(pack, b);
            }
            for n in &e.needs {
                self.fact(n);
            }
        }
    }

    /// There is such a procedure, and it says what is expected of it.
    fn expected_of_procedure(&self, pack: PackId, e: &Expect<'_>) {
        let Some(ix) = self.procedure_called(pack, &e.name) else { return };
        let procedure = &self.laws.procedures[ix];
        let problems = e.numbers.iter().filter_map(|(what, value)| {
            let (problem, words) = procedure.expected(&self.laws, what, value).err()?;
            Some(Diagnostic::error(value.span, format!("{what}: {problem}")).label(format!("expected {words}")))
        });
        self.told().extend(problems);
    }

    pub(super) fn check_given(&self, given: &[Given<'_>]) {
        for (i, g) in given.iter().enumerate() {
            // What a profile gives may be given otherwise; what stands here is said once.
            let again = match g {
                Given::Fact(name, _) => given[..i]
                    .iter()
                    .any(|o| matches!(o, Given::Fact(other, _) if other.text == name.text))
                    .then_some((&*name.text, name.span)),
                Given::Stays(_, span) => given[..i].iter().any(|o| matches!(o, Given::Stays(..))).then_some(("stays", *span)),
                Given::Profile(_) => None,
            };
            if let Some((name, span)) = again {
                self.error(Diagnostic::error(span, format!("`{name}` is given twice")).label("which of them holds?"));
            }
            match g {
                Given::Fact(name, value) => {
                    let Some(f) = self.fact(name) else { continue };
                    let ty = self.laws.facts[f.ix()].ty;
                    let result = stored_value(&self.laws, ty, value);
                    match result {
                        Err(slip) => {
                            let words = expected_words(&self.laws, ty);
                            self.error(Diagnostic::error(value.span, slip.to_string()).label(format!("expected {words}")));
                        }
                        Ok((v, _)) => {
                            if let Err(e) = in_range(&self.laws, f, v) {
                                self.error(Diagnostic::error(value.span, e.to_string()));
                            }
                        }
                    }
                }
                Given::Stays(stays, span) => {
                    if let Err(e) = crate::window::Stays::new(stays) {
                        self.error(Diagnostic::error(*span, e.to_string()));
                    }
                }
                Given::Profile(name) => {
                    if !self.laws.profiles.contains_key(&*name.text) {
                        let known: Vec<String> = self.laws.profiles.keys().cloned().collect();
                        self.unknown_name::<()>(&["profile"], COMMON, name, &known);
                    }
                }
            }
        }
    }
}
