//! What is known of one person.

use crate::check::{GivenError, Slip, read_fact, stored_value};
use crate::contradiction::Contradiction;
use crate::day::Day;
use crate::model::{Currency, FactId, Laws, Type};
use crate::plan::{Plan, Slot};
use crate::source::text_at;
use crate::syntax::Given;
use crate::window::{Stay, Stays};

/// Names of shared facts that the engine itself fills from the list of stays.
pub(crate) const STAYS: &str = "stays";
pub(crate) const ENTRY: &str = "entry_date";
pub(crate) const EXIT: &str = "exit_date";
/// The last lawful day: not before the present stay began.
pub const LAWFUL_UNTIL: &str = "lawful_until_date";
/// Days over the limit: no more than the present stay has had.
pub const OVERSTAY: &str = "overstay";

/// Dates of which the first cannot lie after the second.
pub const IN_ORDER: [(&str, &str); 4] = [
    (ENTRY, EXIT),
    ("contract_date", "contract_end_date"),
    ("birth_date", ENTRY),
    ("contract_date", "dismissal_date"),
];

/// The facts of one person; what was not given is unknown.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Facts {
    values: Vec<Option<i64>>,
    stays: Option<Stays>,
    currencies: Vec<(FactId, Currency)>,
}

impl Facts {
    /// Nothing is known.
    pub fn new(laws: &Laws) -> Facts {
        Facts {
            values: vec![None; laws.facts.len()],
            stays: None,
            currencies: Vec::new(),
        }
    }

    /// Sets a fact from text, as it would stand after `given` in a case: `KZ`, `2026-01-31`, `30 days`, `yes`, `[2026-01-01..]`.
    ///
    /// # Errors
    /// An unknown name (with the nearest), a value of another type or out of range.
    pub fn set(&mut self, laws: &Laws, name: &str, text: &str) -> Result<(), GivenError> {
        let name = name.trim().replace(' ', "_");
        if name == STAYS {
            return self.set_stays_text(text);
        }
        let (id, value, currency) = read_fact(laws, &name, text)?;
        self.set_stored(id, value);
        if let Some(c) = currency {
            self.currencies.push((id, c));
        }
        Ok(())
    }

    fn set_stays_text(&mut self, text: &str) -> Result<(), GivenError> {
        let expected = "a list of stays such as [2026-01-01..2026-01-20, 2026-02-01..]";
        let wrong = |typed: &str, slip: Slip| GivenError::WrongValue {
            name: STAYS.into(),
            typed: typed.into(),
            slip,
            expected: expected.into(),
        };
        let day = |text: &str| Day::parse(text).ok_or_else(|| wrong(text, Slip::of_day(text)));
        let inner = text.trim().trim_start_matches('[').trim_end_matches(']').trim();
        let mut list: Vec<Stay> = Vec::new();
        for part in inner.split(',').map(str::trim).filter(|p| !p.is_empty()) {
            let (from, to) = part.split_once("..").ok_or_else(|| wrong(part, Slip::NoTwoPoints))?;
            let from = day(from.trim())?;
            let to = match to.trim() {
                "" => None,
                t => Some(day(t)?),
            };
            list.push((from, to));
        }
        self.stays = Some(Stays::new(&list).map_err(Contradiction::from)?);
        Ok(())
    }

    /// Sets a fact to a stored value (see [`Type::unit`]).
    pub fn set_stored(&mut self, id: FactId, value: i64) {
        if let Some(slot) = self.values.get_mut(id.ix()) {
            *slot = Some(value);
        }
    }

    /// Forgets a fact.
    pub fn unset(&mut self, id: FactId) {
        if let Some(slot) = self.values.get_mut(id.ix()) {
            *slot = None;
        }
    }

    /// Sets the list of stays.
    pub fn set_stays(&mut self, stays: Stays) {
        self.stays = Some(stays);
    }

    /// The list of stays.
    pub fn stays(&self) -> Option<&Stays> {
        self.stays.as_ref()
    }

    /// Takes over what a case or profile gives.
    ///
    /// # Errors
    /// As [`Facts::set`].
    pub fn give(&mut self, laws: &Laws, given: &[Given<'_>]) -> Result<(), GivenError> {
        for g in given {
            match g {
                Given::Profile(name) => {
                    if let Some(list) = laws.profile(&name.text) {
                        self.give(laws, &list)?;
                    }
                }
                Given::Stays(list, _) => self.stays = Some(Stays::new(list).map_err(Contradiction::from)?),
                Given::Fact(name, value) => {
                    let Some(id) = laws.fact(&name.text) else {
                        return Err(GivenError::UnknownFact {
                            name: name.text.to_string(),
                            nearest: None,
                        });
                    };
                    let ty = laws.facts[id.ix()].ty;
                    let (stored, currency) = stored_value(laws, ty, value).map_err(|slip| GivenError::WrongValue {
                        name: name.text.to_string(),
                        typed: text_at(&laws.sources, value.span).to_owned(),
                        slip,
                        expected: crate::check::expected_words(laws, ty),
                    })?;
                    self.set_stored(id, stored);
                    if let Some(c) = currency {
                        self.currencies.push((id, c));
                    }
                }
            }
        }
        Ok(())
    }

    /// The stored value of a fact; entry and exit come from the last stay if they were not given.
    pub fn get(&self, laws: &Laws, id: FactId) -> Option<i64> {
        if let Some(v) = self.values.get(id.ix()).copied().flatten() {
            return Some(v);
        }
        let stays = self.stays.as_ref()?;
        match laws.facts[id.ix()].name.as_str() {
            ENTRY => stays.last_entry().map(|d| i64::from(d.0)),
            EXIT => stays.last_exit().map(|d| i64::from(d.0)),
            _ => None,
        }
    }

    /// Was it given (or follows from the stays)?
    pub fn knows(&self, laws: &Laws, id: FactId) -> bool {
        match laws.facts[id.ix()].ty {
            Type::Stays => self.stays.is_some(),
            _ => self.get(laws, id).is_some(),
        }
    }

    /// The facts that were given, in the order of their declaration.
    pub fn given<'a>(&'a self, laws: &'a Laws) -> impl Iterator<Item = (FactId, i64)> + 'a {
        (0..laws.facts.len()).filter_map(|i| self.values.get(i).copied().flatten().map(|v| (FactId(i as u32), v)))
    }

    /// Facts that cannot be true together: an exit before the entry, a birth in the future, more days over the limit than days in the country, a sum in another country's money.
    ///
    /// # Errors
    /// The first contradiction.
    pub fn check(&self, laws: &Laws, on: Day) -> Result<(), GivenError> {
        let date = |name: &str| laws.fact(name).and_then(|f| self.get(laws, f)).map(|d| Day(d as i32));
        if let (Some(entry), Some(begin)) = (date(ENTRY), self.stays.as_ref().and_then(Stays::last_entry))
            && entry != begin
        {
            return Err(Contradiction::OtherEntry { entry, begin }.into());
        }
        for (earlier, later) in IN_ORDER {
            if let (Some(a), Some(b)) = (date(earlier), date(later))
                && b < a
            {
                return Err(Contradiction::Order {
                    earlier,
                    first: a,
                    later,
                    second: b,
                }
                .into());
            }
        }
        if let Some(born) = date("birth_date")
            && born > on
        {
            return Err(Contradiction::BornLater { born, on }.into());
        }
        self.check_stay(laws, on)?;
        let here = laws
            .fact("destination")
            .and_then(|f| self.get(laws, f))
            .and_then(|c| laws.currency_of(crate::model::Country(c as u16)));
        for (f, c) in &self.currencies {
            if let (Type::Money(None), Some(here)) = (laws.facts[f.ix()].ty, here)
                && *c != here
            {
                return Err(Contradiction::OtherMoney {
                    fact: laws.facts[f.ix()].name.clone(),
                    given: *c,
                    here,
                }
                .into());
            }
        }
        Ok(())
    }

    /// What is said of the present stay must fit the day on which it began. Only what cannot be true is refused: of one who has left, or has
    /// not yet entered, the days over the limit may be those of any stay.
    fn check_stay(&self, laws: &Laws, on: Day) -> Result<(), Contradiction> {
        let value = |name: &str| laws.fact(name).and_then(|f| self.get(laws, f));
        let date = |name: &str| value(name).map(|d| Day(d as i32));
        let Some(entry) = date(ENTRY).filter(|entry| *entry <= on && date(EXIT).is_none()) else {
            return Ok(());
        };
        if let Some(until) = date(LAWFUL_UNTIL)
            && until < entry
        {
            return Err(Contradiction::LawfulBefore { until, entry });
        }
        // The day of entry may itself be one too many, for one who had no right to enter. Days over the limit of an earlier stay are
        // possible where that stay is listed and was as long.
        let at_most = i64::from(on.0) - i64::from(entry.0) + 1;
        let earlier = self
            .stays
            .iter()
            .flat_map(|s| s.list())
            .filter_map(|(from, to)| to.map(|to| i64::from(to.0) - i64::from(from.0) + 1));
        if let Some(over) = value(OVERSTAY)
            && over > at_most
            && !earlier.into_iter().any(|days| over <= days)
        {
            return Err(Contradiction::TooManyDaysOver { over, at_most, entry });
        }
        Ok(())
    }

    /// The inputs of a plan.
    pub fn inputs(&self, laws: &Laws, plan: &Plan, on: Day) -> Vec<Option<i64>> {
        plan.slots
            .iter()
            .map(|s| match s {
                Slot::Evaluation => Some(i64::from(on.0)),
                Slot::Fact(f) => self.get(laws, *f),
                Slot::Window(w) => self.stays.as_ref().and_then(|s| s.answer(&laws.windows[w.ix()], on)).map(i64::from),
            })
            .collect()
    }
}
