//! A question as fields of a form, and the reading of what was filled in.

use crate::answers::date_of;
use crate::body::Fields;
use crate::speak::{countries, held, near};
use askama::Template;
use sapar_law::day::Day;
use sapar_law::model::{Currency, Fact, Laws, Type};
use sapar_law::show::fraction;
use sapar_words::{Arg, Lang, reply, say};

/// Rows of a list of stays that are shown empty beside those that are filled in.
const EMPTY_STAYS: usize = 3;
/// Most stays of one list.
const MOST_STAYS: usize = 40;

/// The fields of one question.
#[derive(Debug, Clone, Template)]
#[template(path = "widget.html")]
pub struct Widget {
    /// The language.
    pub lang: Lang,
    /// The name of the field, and the beginning of the names of its parts.
    pub name: String,
    /// The question stands as a label inside the widget (on pages with several questions) or as the heading of the page.
    pub label: Label,
    /// What can be filled in.
    pub kind: WidgetKind,
    /// What is wrong with what was filled in.
    pub slip: Option<String>,
}

impl Widget {
    fn t(&self, name: &str) -> String {
        say(self.lang, name, &[])
    }

    /// The heading of a stay in a list.
    fn numbered(&self, n: &usize) -> String {
        say(self.lang, "stay-number", &[("n", (*n).into())])
    }
}

/// The question and why it is asked.
#[derive(Debug, Clone, Default)]
pub struct Label {
    /// The question.
    pub question: String,
    /// The Russian question, beside a translation that no person has reviewed.
    pub original: Option<String>,
    /// Why it is asked.
    pub why: Option<String>,
    /// It is the heading of the page.
    pub heading: bool,
}

/// What can be filled in.
#[derive(Debug, Clone)]
pub enum WidgetKind {
    /// One of a short list.
    Choice(Vec<Choice>),
    /// One of a long list, in groups.
    Select(Vec<(String, Vec<Choice>)>),
    /// Day, month, year.
    Date([String; 3]),
    /// A number, with the words for its unit.
    Number {
        /// What stands in the field.
        value: String,
        /// `days`, `years`, `KZT`, `%`.
        unit: String,
    },
    /// A list of stays: from and to.
    Stays(Vec<[[String; 3]; 2]>),
}

/// A member of a list.
#[derive(Debug, Clone)]
pub struct Choice {
    /// What is sent.
    pub value: String,
    /// What is shown.
    pub text: String,
    /// It is chosen.
    pub chosen: bool,
}

/// Why a field cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Slip {
    /// Nothing was filled in.
    Empty,
    /// The calendar has no such day.
    Date,
    /// A stay ends before it begins, or lacks its first day.
    Stay,
    /// No member of the list.
    Choice,
    /// No number.
    Number,
    /// Out of range.
    Range(String, String),
}

impl Slip {
    /// In words.
    pub fn words(&self, lang: Lang) -> String {
        match self {
            Slip::Empty => say(lang, "slip-empty", &[]),
            Slip::Date => say(lang, "slip-date", &[]),
            Slip::Stay => say(lang, "slip-stay", &[]),
            Slip::Choice => say(lang, "slip-choice", &[]),
            Slip::Number => say(lang, "slip-number", &[]),
            Slip::Range(low, high) => say(lang, "slip-range", &[("low", Arg::from(low.as_str())), ("high", Arg::from(high.as_str()))]),
        }
    }
}

/// For whom a widget is made.
#[derive(Debug, Clone, Copy)]
pub struct Reader<'a> {
    /// The laws.
    pub laws: &'a Laws,
    /// The language.
    pub lang: Lang,
    /// The currency of the country the question is about.
    pub currency: Option<Currency>,
}

impl Reader<'_> {
    /// The widget for a fact. `told` is an earlier reply as the law language writes it.
    pub fn widget(&self, fact: &Fact, name: &str, told: Option<&str>, heading: bool) -> Widget {
        let said = self.lang.said(&fact.question);
        let label = Label {
            question: said.text.to_owned(),
            original: said.beside.map(str::to_owned),
            why: fact.why.as_ref().map(|w| self.lang.of(w).to_owned()),
            heading,
        };
        Widget {
            lang: self.lang,
            name: name.to_owned(),
            label,
            kind: self.kind(fact, told.unwrap_or_default()),
            slip: None,
        }
    }

    fn kind(&self, fact: &Fact, told: &str) -> WidgetKind {
        let told = told.trim();
        match fact.ty {
            Type::YesNo | Type::Enum(_) => {
                let list = reply::choices(self.laws, self.lang, fact);
                WidgetKind::Choice(list.into_iter().map(|(value, text)| choice(value, text, told)).collect())
            }
            Type::Country if fact.name == "destination" => {
                let list = held(self.laws, self.lang);
                WidgetKind::Choice(list.into_iter().map(|(value, text)| choice(value, text, told)).collect())
            }
            Type::Country => {
                let all = countries(self.laws, self.lang);
                let (near, far): (Vec<_>, Vec<_>) = all.into_iter().partition(|(code, _)| near(self.laws, code));
                let group = |name: &str, list: Vec<(String, String)>| {
                    let list = list.into_iter().map(|(value, text)| choice(value, text, told)).collect();
                    (say(self.lang, name, &[]), list)
                };
                WidgetKind::Select(vec![group("countries-near", near), group("countries-all", far)])
            }
            Type::Date => WidgetKind::Date(parts(Day::parse(told))),
            Type::Stays => WidgetKind::Stays(self.stays(told)),
            Type::Days | Type::WorkingDays => self.number(told, "unit-days"),
            Type::Months => self.number(told, "unit-months"),
            Type::Years => self.number(told, "unit-years"),
            Type::Number => WidgetKind::Number {
                value: told.to_owned(),
                unit: String::new(),
            },
            Type::Share => WidgetKind::Number {
                value: told.trim_end_matches('%').trim().to_owned(),
                unit: "%".to_owned(),
            },
            Type::Money(own) => WidgetKind::Number {
                value: told.split(' ').next().unwrap_or_default().to_owned(),
                unit: own.or(self.currency).map_or_else(String::new, |c| c.to_string()),
            },
        }
    }

    fn number(&self, told: &str, unit: &str) -> WidgetKind {
        WidgetKind::Number {
            value: told.split(' ').next().unwrap_or_default().to_owned(),
            unit: say(self.lang, unit, &[]),
        }
    }

    fn stays(&self, told: &str) -> Vec<[[String; 3]; 2]> {
        let inner = told.trim_start_matches('[').trim_end_matches(']');
        let mut rows: Vec<[[String; 3]; 2]> = inner
            .split(',')
            .filter_map(|part| part.trim().split_once(".."))
            .map(|(from, to)| [parts(Day::parse(from.trim())), parts(Day::parse(to.trim()))])
            .take(MOST_STAYS)
            .collect();
        rows.extend(std::iter::repeat_with(Default::default).take(EMPTY_STAYS));
        rows
    }

    /// Reads what was filled in, as the law language writes it.
    ///
    /// # Errors
    /// Why it cannot be read.
    pub fn read(&self, fact: &Fact, name: &str, fields: &Fields) -> Result<String, Slip> {
        let typed = || fields.text(name).ok_or(Slip::Empty);
        let text = match fact.ty {
            Type::Date => read_date(fields, name)?.ok_or(Slip::Empty)?.to_string(),
            Type::Stays => read_stays(fields, name)?,
            Type::YesNo | Type::Enum(_) => {
                let typed = typed()?;
                let known = reply::choices(self.laws, self.lang, fact).iter().any(|(word, _)| word == typed);
                if !known {
                    return Err(Slip::Choice);
                }
                typed.to_owned()
            }
            Type::Country => {
                let typed = typed()?;
                if !self.laws.countries.keys().any(|c| c.to_string() == typed) {
                    return Err(Slip::Choice);
                }
                typed.to_owned()
            }
            Type::Money(own) => {
                let sum = decimal(typed()?)?;
                match own.or(self.currency) {
                    Some(c) => format!("{sum} {c}"),
                    None => sum,
                }
            }
            Type::Share => format!("{} %", decimal(typed()?)?),
            Type::Days | Type::WorkingDays => format!("{} days", whole(typed()?)?),
            Type::Months => format!("{} months", whole(typed()?)?),
            Type::Years => format!("{} years", whole(typed()?)?),
            Type::Number => whole(typed()?)?,
        };
        self.in_range(fact, &text)?;
        Ok(text)
    }

    fn in_range(&self, fact: &Fact, text: &str) -> Result<(), Slip> {
        let mut facts = sapar_law::facts::Facts::new(self.laws);
        match facts.set(self.laws, &fact.name, text) {
            Ok(()) => Ok(()),
            Err(sapar_law::check::GivenError::OutOfRange { .. }) => {
                let shown = |v: i64| match fact.ty {
                    Type::Share => format!("{} %", fraction(v, 4)),
                    ty => sapar_words::value(self.laws, self.lang, ty, v),
                };
                Err(Slip::Range(shown(fact.low), shown(fact.high)))
            }
            Err(_) => Err(match fact.ty {
                Type::Stays => Slip::Stay,
                Type::Date => Slip::Date,
                _ => Slip::Number,
            }),
        }
    }
}

fn choice(value: String, text: String, told: &str) -> Choice {
    let chosen = value == told;
    Choice { value, text, chosen }
}

/// Day, month and year as they stand in three fields.
fn parts(day: Option<Day>) -> [String; 3] {
    day.map_or_else(Default::default, |d| {
        let (y, m, d) = d.ymd();
        [d.to_string(), m.to_string(), y.to_string()]
    })
}

/// Three fields; `None` if all are empty.
///
/// # Errors
/// They make no date.
pub fn read_date(fields: &Fields, name: &str) -> Result<Option<Day>, Slip> {
    let part = |p: &str| fields.text(&format!("{name}-{p}")).map(latin_digits).unwrap_or_default();
    let (d, m, y) = (part("d"), part("m"), part("y"));
    if d.is_empty() && m.is_empty() && y.is_empty() {
        return Ok(None);
    }
    date_of(&d, &m, &y).map(Some).map_err(|()| Slip::Date)
}

/// What was typed into the three fields, to be shown again beside what is wrong with it.
pub fn typed_date(fields: &Fields, name: &str) -> [String; 3] {
    ["d", "m", "y"].map(|p| fields.get(&format!("{name}-{p}")).unwrap_or_default().to_owned())
}

fn read_stays(fields: &Fields, name: &str) -> Result<String, Slip> {
    let mut stays = Vec::new();
    for row in 1..=MOST_STAYS {
        let from = read_date(fields, &format!("{name}-{row}-from"))?;
        let to = read_date(fields, &format!("{name}-{row}-to"))?;
        match (from, to) {
            (None, None) => {}
            (None, Some(_)) => return Err(Slip::Stay),
            (Some(from), to) => stays.push(format!("{from}..{}", to.map_or_else(String::new, |d| d.to_string()))),
        }
    }
    if stays.is_empty() {
        return Err(Slip::Empty);
    }
    Ok(format!("[{}]", stays.join(", ")))
}

/// Persian and Arabic digits as Latin ones: phones in those languages type them.
fn latin_digits(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '\u{660}'..='\u{669}' => char::from(b'0' + (c as u32 - 0x660) as u8),
            '\u{6f0}'..='\u{6f9}' => char::from(b'0' + (c as u32 - 0x6f0) as u8),
            c => c,
        })
        .collect()
}

/// A whole number; spaces may group its digits.
fn whole(typed: &str) -> Result<String, Slip> {
    let digits: String = latin_digits(typed).chars().filter(|c| !c.is_whitespace()).collect();
    if digits.is_empty() || digits.len() > 15 || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return Err(Slip::Number);
    }
    Ok(digits)
}

/// A number with at most two decimals after a point or comma; spaces may group its digits.
fn decimal(typed: &str) -> Result<String, Slip> {
    let text: String = latin_digits(typed)
        .chars()
        .filter(|c| !c.is_whitespace())
        .map(|c| if matches!(c, ',' | '٫') { '.' } else { c })
        .collect();
    let (units, cents) = text.split_once('.').unwrap_or((&text, ""));
    let digits = |s: &str| s.bytes().all(|b| b.is_ascii_digit());
    // More decimals than two are a slip: in "1,500" the comma groups, and reading it as one and a half would be a wrong sum.
    if units.is_empty() || units.len() > 13 || cents.len() > 2 || !digits(units) || !digits(cents) {
        return Err(Slip::Number);
    }
    Ok(if cents.is_empty() { units.to_owned() } else { format!("{units}.{cents}") })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_are_read_as_people_write_them_and_never_guessed() {
        assert_eq!(decimal("150 000").as_deref(), Ok("150000"));
        assert_eq!(decimal("150\u{a0}000,50").as_deref(), Ok("150000.50"));
        assert_eq!(decimal("۱۲۰۰").as_deref(), Ok("1200"));
        assert_eq!(decimal("1,500"), Err(Slip::Number));
        assert_eq!(decimal("-5"), Err(Slip::Number));
        assert_eq!(decimal("1e9"), Err(Slip::Number));
    }

    #[test]
    fn a_date_is_three_fields() {
        let date = |body: &[u8]| read_date(&Fields::read(body), "v");
        assert_eq!(date(b"v-d=&v-m=&v-y="), Ok(None));
        assert_eq!(date(b"v-d=31&v-m=1&v-y=2026"), Ok(Day::from_ymd(2026, 1, 31)));
        assert_eq!(date(b"v-d=30&v-m=2&v-y=2026"), Err(Slip::Date));
        assert_eq!(date(b"v-d=&v-m=2&v-y=2026"), Err(Slip::Date));
    }
}
