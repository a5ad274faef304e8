//! One procedure on one day, as a row.

use super::range::{Found, find, state_of};
use crate::cite::citations_on;
use crate::json as answer_json;
use crate::lang::{Lang, original_words};
use crate::messages::say;
use crate::state::{state_words, weaker};
use crate::value::{country, money, number, value};
use sapar_law::answer::{State, conclusion_state};
use sapar_law::day::{Day, MonthEnd};
use sapar_law::facts::Facts;
use sapar_law::model::{Currency, FactId, Laws, PackId, Procedure, Type};
use sapar_law::plan::scalar::Values;
use sapar_law::plan::{Plan, ProcedureSteps};
use serde_json::{Value, json};

/// The conclusion that says what the monthly minimum wage is.
const MINIMUM_WAGE_HERE: &str = "minimum_wage";
/// Names under which a pack keeps its minimum wage, where the conclusion waits for an answer.
const MINIMUM_WAGE: [&str; 2] = ["min_wage", "minimum_wage"];

/// One procedure on one day.
#[derive(Debug, Clone)]
pub struct Row {
    /// The pack's name.
    pub country: String,
    /// Its index among the procedures.
    pub procedure: usize,
    /// The day.
    pub on: Day,
    found: Found,
    cost_type: Option<Type>,
    days_type: Option<Type>,
    wage: Option<i64>,
}

/// The numbers of a procedure, for whoever compares or draws them.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Measured {
    /// Least and most it costs, in hundredths of the currency.
    pub cost: Option<(i64, i64)>,
    /// The currency of the cost.
    pub currency: Option<Currency>,
    /// The cost in monthly minimum wages, in hundredths.
    pub wages: Option<(i64, i64)>,
    /// Calendar days; a term in working days or months is not counted in them.
    pub days: Option<i64>,
    /// The term is held, but not in calendar days.
    pub other_term: bool,
}

impl Row {
    /// Its numbers.
    pub fn measured(&self) -> Measured {
        let currency = match self.cost_type {
            Some(Type::Money(c)) => c,
            _ => None,
        };
        let calendar = self.days_type == Some(Type::Days);
        Measured {
            // Without its currency a sum says nothing.
            cost: self.found.cost.filter(|_| currency.is_some()),
            currency,
            wages: self.in_wages().filter(|_| currency.is_some()),
            days: self.found.days.filter(|_| calendar),
            other_term: self.found.days.is_some() && !calendar,
        }
    }

    /// `None` if the procedure is surely not open to the person on that day.
    ///
    /// `wage` is the country's monthly minimum wage on that day.
    pub fn new(laws: &Laws, plan: &Plan, steps: &ProcedureSteps, facts: &Facts, on: Day, wage: Option<i64>) -> Option<Row> {
        let p = &laws.procedures[steps.ix];
        let found = find(laws, plan, steps, facts, on);
        if !found.possible {
            return None;
        }
        Some(Row {
            country: laws.packs[p.pack.ix()].name.clone(),
            procedure: steps.ix,
            on,
            found,
            cost_type: p.cost.map(|e| of_pack(laws, p.pack, laws.expr(e).ty)),
            days_type: p.days.map(|e| laws.expr(e).ty),
            wage: wage.or_else(|| minimum_wage(laws, p.pack, on)),
        })
    }

    fn of<'a>(&self, laws: &'a Laws) -> &'a Procedure {
        &laws.procedures[self.procedure]
    }

    /// The cost in monthly minimum wages, in hundredths, rounded half up.
    fn in_wages(&self) -> Option<(i64, i64)> {
        let wage = i128::from(self.wage.filter(|w| *w > 0)?);
        let hundredths = |cost: i64| i64::try_from((i128::from(cost) * 200 + wage) / (2 * wage)).ok();
        let (least, most) = self.found.cost?;
        Some((hundredths(least)?, hundredths(most)?))
    }

    /// The weakest of the procedure's own confidence, that of its cost, and the age of what was seen.
    fn state(&self, laws: &Laws) -> State {
        let p = self.of(laws);
        let seen = laws.seen_to(p.pack, None);
        let age = match seen.filter(|s| *s < self.on) {
            None => State::Known,
            Some(s) => {
                let stale = laws.stale_months.and_then(|m| s.add_months(m, MonthEnd::Last));
                if stale.is_some_and(|d| d < self.on) {
                    State::NotCertain
                } else {
                    State::Verify
                }
            }
        };
        weaker(weaker(state_of(p.confidence), self.found.sure), age)
    }

    /// The cells of the row.
    pub fn cells(&self, laws: &Laws, lang: Lang) -> Vec<String> {
        let p = self.of(laws);
        let place = laws.packs[p.pack.ix()]
            .country
            .map_or_else(|| laws.packs[p.pack.ix()].name.clone(), |c| country(laws, lang, c));
        let mut cells = vec![
            place,
            crate::value::date(lang, self.on),
            say(lang, &format!("route-{}", p.route), &[]),
            self.title(laws, lang),
        ];
        cells.extend(self.figures(laws, lang));
        cells.push(self.state_words(laws, lang).unwrap_or_default());
        cells
    }

    /// Cost, cost in minimum wages, days, documents, visits, offices; what is not held is said to be not known.
    pub fn figures(&self, laws: &Laws, lang: Lang) -> [String; 6] {
        let p = self.of(laws);
        let unknown = || say(lang, "not-known", &[]);
        // A cost that waits for no answer is not held.
        let open = if self.found.needs.is_empty() { "not-known" } else { "depends" };
        let depends = || say(lang, open, &[]);
        let cost = match (self.cost_type, self.found.cost) {
            (Some(ty), Some(pair)) => range(lang, pair, |v| value(laws, lang, ty, v)),
            (Some(_), None) => depends(),
            (None, _) => unknown(),
        };
        let wages = match (self.in_wages(), self.cost_type) {
            (Some(pair), Some(Type::Money(_))) => range(lang, pair, |v| hundredths(lang, v)),
            (None, Some(Type::Money(_))) if self.wage.is_some() => depends(),
            _ => unknown(),
        };
        let days = match (self.days_type, self.found.days) {
            (Some(ty), Some(v)) => value(laws, lang, ty, v),
            (Some(_), None) => say(lang, "depends", &[]),
            (None, _) => unknown(),
        };
        let count = |n: Option<i64>| n.map_or_else(unknown, |n| number(lang, n));
        [cost, wages, days, count(p.documents), count(p.visits), count(p.offices)]
    }

    /// What must be said beside the figures; nothing where they are plainly known.
    pub fn state_words(&self, laws: &Laws, lang: Lang) -> Option<String> {
        state_words(lang, self.state(laws))
    }

    /// Is it open to the person, whatever the answers that were not given?
    pub fn is_certain(&self) -> bool {
        self.found.certain
    }

    /// The questions on which the cost depends.
    pub fn questions<'a>(&self, laws: &'a Laws, lang: Lang) -> Vec<&'a str> {
        self.found.needs.iter().map(|f| lang.of(&laws.facts[f.ix()].question)).collect()
    }

    /// The procedure's name, whether it is only perhaps open to the person, and whether a machine translated it.
    fn title(&self, laws: &Laws, lang: Lang) -> String {
        let said = lang.said(&self.of(laws).texts);
        let marked = lang.mark(said.text, said.lang, said.beside.is_some());
        if self.found.certain {
            marked
        } else {
            say(lang, "procedure-perhaps", &[("procedure", marked.into())])
        }
    }

    /// The procedure's name and, below it, the Russian one, which must stand by a translation that no person has reviewed.
    pub fn original(&self, laws: &Laws, lang: Lang) -> Option<[String; 2]> {
        let said = lang.said(&self.of(laws).texts);
        said.beside.map(|russian| [said.text.to_owned(), original_words(russian)])
    }

    /// On which answers it depends whether it is open, and what it costs, each as a sentence.
    pub fn depends(&self, laws: &Laws, lang: Lang) -> Vec<String> {
        let title = lang.of(&self.of(laws).texts);
        let told = |message: &str, facts: &[FactId]| {
            let questions: Vec<&str> = facts.iter().map(|f| lang.of(&laws.facts[f.ix()].question)).collect();
            (!facts.is_empty()).then(|| say(lang, message, &[("procedure", title.into()), ("questions", questions.join(" ").into())]))
        };
        let open = told("procedure-open-depends", &self.found.open_needs);
        open.into_iter().chain(told("procedure-cost-depends", &self.found.needs)).collect()
    }

    /// The facts on which it depends whether it is open, and what it costs.
    fn needs(&self, laws: &Laws) -> Vec<String> {
        let mut all: Vec<FactId> = self.found.open_needs.clone();
        all.extend(self.found.needs.iter().filter(|f| !self.found.open_needs.contains(f)));
        all.iter().map(|f| laws.facts[f.ix()].name.clone()).collect()
    }

    /// For a program; what is not known is `null`.
    pub fn as_json(&self, laws: &Laws, lang: Lang) -> Value {
        let p = self.of(laws);
        let money = |v: Option<i64>| self.cost_type.zip(v).map(|(ty, v)| answer_json::value(laws, ty, v));
        let wages = |v: Option<i64>| v.map(|v| hundredths(Lang::En, v));
        let cites: Vec<String> = citations_on(laws, Lang::En, &p.cites, self.on).into_iter().map(|c| c.text).collect();
        json!({
            "name": p.name,
            "country": laws.packs[p.pack.ix()].country.map(|c| c.to_string()),
            "title": lang.of(&p.texts),
            "on": self.on.to_string(),
            "route": p.route,
            "open": if self.found.certain { "yes" } else { "perhaps" },
            "cost": money(self.found.cost.map(|(a, _)| a)),
            "cost_to": money(self.found.cost.map(|(_, b)| b)),
            "minimum_wages": wages(self.in_wages().map(|(a, _)| a)),
            "minimum_wages_to": wages(self.in_wages().map(|(_, b)| b)),
            "days": self.found.days,
            "days_kind": self.days_type.map(|t| answer_json::type_word(laws, t)),
            "documents": p.documents,
            "visits": p.visits,
            "offices": p.offices,
            "state": self.state(laws).word(),
            "cites": cites,
            "needs": self.needs(laws),
        })
    }
}

fn of_pack(laws: &Laws, pack: PackId, ty: Type) -> Type {
    match ty {
        Type::Money(None) => Type::Money(laws.packs[pack.ix()].currency),
        t => t,
    }
}

/// The monthly minimum wage of a country on that day as its laws conclude it, if no answer of the person is needed for that.
pub fn concluded_wage(laws: &Laws, plan: &Plan, facts: &Facts, on: Day) -> Option<i64> {
    let steps = plan.conclusion(laws.conclusion(MINIMUM_WAGE_HERE)?)?;
    let mut values = Values::default();
    plan.run(laws, &facts.inputs(laws, plan, on), &mut values);
    let (value, state) = conclusion_state(values.get(steps.value), values.get(steps.state), values.get(steps.sure));
    value.filter(|_| state.has_value())
}

/// The monthly minimum wage of a pack on that day, if it is in the pack's own currency.
fn minimum_wage(laws: &Laws, pack: PackId, on: Day) -> Option<i64> {
    let own = |name: &str| MINIMUM_WAGE.iter().any(|w| name.split_once('.').is_some_and(|(_, n)| n == *w));
    let currency: Option<Currency> = laws.packs[pack.ix()].currency;
    let series = laws.series.iter().find(|s| s.pack == pack && own(&s.name) && s.ty == Type::Money(currency))?;
    series.at(on.0)
}

fn range(lang: Lang, (least, most): (i64, i64), words: impl Fn(i64) -> String) -> String {
    if least == most {
        words(least)
    } else {
        say(lang, "range", &[("from", words(least).into()), ("to", words(most).into())])
    }
}

/// Hundredths as a decimal number.
fn hundredths(lang: Lang, v: i64) -> String {
    money(lang, None, v)
}
