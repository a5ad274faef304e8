//! What a person tells of unpaid wages: the risk, the facts of the job, the months.

use crate::answers::{Answers, Reply};
use crate::app::App;
use crate::body::Fields;
use crate::pages::ask::Heard;
use crate::sheet::{self, Slipped};
use crate::widget::{Reader, Slip, read_date, typed_date};
use sapar_law::day::{Day, MonthEnd};
use sapar_law::facts::Facts;
use sapar_law::model::{Currency, FactId, Laws};
use sapar_words::told::destination;
use sapar_words::{Lang, say};

/// Rows of months on a new page, and those that the button adds.
pub const ROWS: usize = 3;
/// The most rows.
const MOST_ROWS: usize = 24;
/// Fields that travel as they were typed.
const RAW: [&str; 4] = ["risk-", "m-", "until-", "letter-"];
/// Longest name of such a field.
const LONGEST_NAME: usize = 24;

/// Questions about the job; the rest is asked when the laws wait for it.
pub const JOB: [&str; 6] = ["destination", "employer_kind", "contract_signed", "permit_held", "age", "fear_of_return"];

/// The questions of the risk page, in their order.
pub const RISKS: [&str; 4] = ["documents", "threats", "housing", "workers"];
/// Risks that mean danger: then help comes before a claim.
const DANGER: [&str; 2] = ["documents", "threats"];

/// A row of the table as it was typed.
#[derive(Debug, Clone, Default)]
pub struct Row {
    /// Month and year.
    pub month: String,
    /// Year.
    pub year: String,
    /// The pay that was agreed.
    pub agreed: String,
    /// The pay that was received.
    pub paid: String,
    /// The day on which it was due, if it is known.
    pub due: [String; 3],
    /// What is wrong with the row.
    pub slip: Option<String>,
}

/// A month that was understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Month {
    /// Its last day.
    pub end: Day,
    /// Agreed, in hundredths.
    pub agreed: i64,
    /// Received, in hundredths.
    pub paid: i64,
    /// The pay day, as the papers say.
    pub due: Option<Day>,
}

/// All that was told.
pub struct Claim<'a> {
    /// Answers that the laws know, and today.
    pub heard: Heard<'a>,
    /// What is wrong with answers about the job.
    pub slips: Vec<Slipped>,
    /// The table as typed.
    pub rows: Vec<Row>,
    /// The months that were understood.
    pub months: Vec<Month>,
    /// Interest is counted to this day.
    pub until: Day,
    /// That day as typed, and what is wrong with it.
    pub until_typed: [String; 3],
    /// What is wrong with it.
    pub until_slip: Option<String>,
}

impl<'a> Claim<'a> {
    /// Reads everything; `more` adds empty rows.
    pub fn read(app: &'a App, lang: Lang, fields: &Fields, more: bool) -> Claim<'a> {
        let laws = &app.engine.laws;
        let mut answers = Answers::read(laws, fields);
        let slips = sheet::take(laws, lang, fields, &mut answers);
        put_risk(laws, fields, &mut answers);
        let heard = Heard::new(app, answers);
        let mut rows = rows(fields);
        if more {
            rows.resize_with((rows.len() + ROWS).min(MOST_ROWS), Row::default);
        }
        let reader = Reader {
            laws,
            lang,
            currency: heard.currency(),
        };
        let mut months: Vec<Month> = Vec::new();
        for (i, row) in rows.iter_mut().enumerate() {
            match month(&reader, fields, i + 1) {
                Ok(Some(m)) if months.iter().any(|o| o.end == m.end && o.due == m.due) => row.slip = Some(say(lang, "life-slip-twice", &[])),
                Ok(Some(m)) => months.push(m),
                Ok(None) => {}
                Err(words) => row.slip = Some(words),
            }
        }
        months.sort_by_key(|m| m.end);
        let (until, until_slip) = match read_date(fields, "until") {
            Ok(day) => (day.unwrap_or(heard.today), None),
            Err(slip) => (heard.today, Some(slip.words(lang))),
        };
        Claim {
            heard,
            slips,
            rows,
            months,
            until,
            until_typed: typed_date(fields, "until"),
            until_slip,
        }
    }

    /// The currency of the sums.
    pub fn currency(&self) -> Option<Currency> {
        self.heard.currency()
    }

    /// Everything that is needed for an answer was told and understood.
    pub fn complete(&self, laws: &Laws) -> bool {
        self.slips.is_empty()
            && self.until_slip.is_none()
            && self.rows.iter().all(|r| r.slip.is_none())
            && !self.months.is_empty()
            && !self.heard.contradiction
            && destination(laws, &self.heard.facts).is_some()
    }
}

/// Do the answers of the risk page tell of danger?
pub fn in_danger(fields: &Fields) -> bool {
    DANGER.iter().any(|r| risk(fields, r) == Some(true))
}

/// The answer to a question of the risk page.
pub fn risk(fields: &Fields, name: &str) -> Option<bool> {
    match fields.get(&format!("risk-{name}")) {
        Some("yes") => Some(true),
        Some("no") => Some(false),
        _ => None,
    }
}

/// What the risk page told, as facts. The laws ask in one question whether papers are held or somebody is forced or kept: it is
/// answered by "no" only if both were.
fn put_risk(laws: &Laws, fields: &Fields, answers: &mut Answers) {
    // The risk page was filled in again: what it said before no longer counts.
    for (name, fact) in [("documents", "documents_held"), ("threats", "trafficking_signs")] {
        if let (Some(_), Some(fact)) = (fields.get(&format!("risk-{name}")), laws.fact(fact)) {
            answers.replies.retain(|(f, _)| *f != fact);
        }
    }
    let word = |yes: bool| Reply::Told(if yes { "yes" } else { "no" }.to_owned());
    let held = risk(fields, "documents");
    if let (Some(held), Some(fact)) = (held, laws.fact("documents_held")) {
        answers.put(fact, word(held));
    }
    let signs = match (held, risk(fields, "threats")) {
        (Some(true), _) | (_, Some(true)) => Some(true),
        (Some(false), Some(false)) => Some(false),
        _ => None,
    };
    if let (Some(signs), Some(fact)) = (signs, laws.fact("trafficking_signs")) {
        answers.put(fact, word(signs));
    }
}

/// Fields that are typed and not shown on a page travel on as they are.
pub fn carried(fields: &Fields, shown: &[&str]) -> Vec<(String, String)> {
    let mut all: Vec<(String, String)> = Vec::new();
    for (name, value) in fields.iter() {
        let travels = RAW.iter().any(|p| name.starts_with(p)) && name.len() <= LONGEST_NAME;
        if travels && !value.trim().is_empty() && !shown.iter().any(|p| name.starts_with(p)) && !all.iter().any(|(n, _)| n == name) {
            all.push((name.to_owned(), fields.get(name).unwrap_or(value).to_owned()));
        }
    }
    all
}

fn rows(fields: &Fields) -> Vec<Row> {
    let get = |name: String| fields.get(&name).unwrap_or_default().to_owned();
    let row = |n: usize| Row {
        month: get(format!("m-{n}-m")),
        year: get(format!("m-{n}-y")),
        agreed: get(format!("m-{n}-agreed")),
        paid: get(format!("m-{n}-paid")),
        due: typed_date(fields, &format!("m-{n}-due")),
        slip: None,
    };
    let mut all: Vec<Row> = (1..=MOST_ROWS).map(row).collect();
    let filled = all.iter().rposition(|r| !r.is_empty()).map_or(0, |i| i + 1);
    all.truncate(filled.max(ROWS));
    all
}

impl Row {
    fn is_empty(&self) -> bool {
        let parts = [&self.month, &self.year, &self.agreed, &self.paid];
        parts.into_iter().chain(&self.due).all(|p| p.trim().is_empty())
    }
}

/// A row as a month; `None` if it is empty.
fn month(reader: &Reader<'_>, fields: &Fields, n: usize) -> Result<Option<Month>, String> {
    let lang = reader.lang;
    let empty = |part: &str| fields.text(&format!("m-{n}-{part}")).is_none();
    if ["m", "y", "agreed", "paid", "due-d", "due-m", "due-y"].iter().all(|p| empty(p)) {
        return Ok(None);
    }
    let end = last_day(fields, n).ok_or_else(|| say(lang, "life-slip-month", &[]))?;
    let sum = |part: &str, fact: &str, missing: &str| -> Result<i64, String> {
        let name = format!("m-{n}-{part}");
        let fact: FactId = reader.laws.fact(fact).ok_or_else(|| Slip::Number.words(lang))?;
        let f = &reader.laws.facts[fact.ix()];
        let text = reader.read(f, &name, fields).map_err(|slip| match slip {
            Slip::Empty => say(lang, missing, &[]),
            slip => slip.words(lang),
        })?;
        let mut facts = Facts::new(reader.laws);
        let stored = facts.set(reader.laws, &f.name, &text).ok().and_then(|()| facts.get(reader.laws, fact));
        stored.ok_or_else(|| Slip::Number.words(lang))
    };
    let agreed = sum("agreed", "monthly_wage", "life-slip-agreed")?;
    let paid = sum("paid", "pay_received", "life-slip-paid")?;
    if paid > agreed {
        return Err(say(lang, "life-slip-more", &[]));
    }
    let due = read_date(fields, &format!("m-{n}-due")).map_err(|slip| slip.words(lang))?;
    Ok(Some(Month { end, agreed, paid, due }))
}

/// The last day of the month of a row.
fn last_day(fields: &Fields, n: usize) -> Option<Day> {
    let mut first = Fields::default();
    first.put("v-d", "1");
    first.put("v-m", fields.get(&format!("m-{n}-m"))?);
    first.put("v-y", fields.get(&format!("m-{n}-y"))?);
    let day = read_date(&first, "v").ok().flatten()?;
    Some(Day(day.add_months(1, MonthEnd::Last)?.0 - 1))
}
