//! Public holidays and working days of a country and a year, by the calendars of the laws.

use crate::app::App;
use crate::body::Fields;
use crate::page::{Page, html};
use crate::pages::law::{confidence_words, day_typed};
use crate::problem::Problem;
use crate::router::In;
use crate::widget::Choice;
use askama::Template;
use axum::extract::{RawQuery, State};
use axum::response::Response;
use sapar_law::calendar::Calendar;
use sapar_law::day::Day;
use sapar_law::model::{Country, Laws, Type};
use sapar_words::{Lang, country, date, holiday, say, sort_by_name, value};
use std::collections::BTreeSet;
use std::sync::Arc;

/// Most working days that are added.
const MOST_DAYS: i32 = 400;

#[derive(Template)]
#[template(path = "tools_calendar.html")]
struct Shown {
    page: Page,
    countries: Vec<Choice>,
    code: String,
    country: String,
    year: i32,
    years: String,
    year_bounds: (i32, i32),
    held: bool,
    not_held: String,
    weekend: Option<String>,
    sure: String,
    named: Vec<Named>,
    months: Vec<(String, i32)>,
    total: i32,
    asked: Asked,
}

/// A named day.
struct Named {
    day: String,
    weekday: String,
    name: String,
    lang: Lang,
    worked: bool,
}

/// What is counted: the fields as they were filled in, the answer, and what is wrong.
#[derive(Default)]
struct Asked {
    from: String,
    to: String,
    counted: Option<String>,
    count_slip: Option<String>,
    start: String,
    n: String,
    added: Option<String>,
    add_slip: Option<String>,
}

/// The country of whose law most is held, if it has a calendar: most people who come here ask about it.
fn deepest(laws: &Laws) -> Option<Country> {
    let rules = |pack: usize| laws.provisions.iter().filter(|p| p.pack.ix() == pack).count();
    let (pack, _) = laws
        .packs
        .iter()
        .enumerate()
        .filter(|(_, p)| p.country.is_some())
        .max_by_key(|(i, _)| rules(*i))?;
    laws.packs[pack].country.filter(|c| calendar_of(laws, *c).is_some())
}

/// `GET /{lang}/tools/calendar?in=KZ&year=2026`
pub async fn page(State(app): State<Arc<App>>, In(lang): In, RawQuery(raw): RawQuery) -> Result<Response, Problem> {
    let laws = &app.engine.laws;
    let fields = Fields::read(raw.unwrap_or_default().as_bytes());
    let choices = countries(laws, lang);
    let wanted = fields.text("in").and_then(Country::parse);
    let first = || choices.first().and_then(|c| Country::parse(&c.value));
    let cal = wanted
        .or_else(|| deepest(laws))
        .or_else(first)
        .and_then(|c| calendar_of(laws, c))
        .ok_or_else(|| Problem::not_found(lang))?;
    let today = (app.clock)(Some(cal.country));
    let years = years(cal);
    let bounds = years.first().copied().zip(years.last().copied()).unwrap_or((today.year(), today.year()));
    let year = fields.text("year").and_then(|y| y.parse::<i32>().ok()).unwrap_or_else(|| today.year());
    let held = years.contains(&year);
    let months: Vec<(String, i32)> = (1..=12)
        .filter(|_| held)
        .filter_map(|m| Some((month(lang, m), worked_in(cal, year, m)?)))
        .collect();
    let code = cal.country.to_string();
    let weekend: Vec<String> = weekend(cal, year).into_iter().map(|d| weekday(lang, d)).collect();
    let address = format!("/tools/calendar?in={code}&year={year}");
    let mut list = choices;
    list.iter_mut().for_each(|c| c.chosen = c.value == code);
    html(
        lang,
        &Shown {
            page: Page::open(&app, lang, "tools-title", &address),
            countries: list,
            country: country(laws, lang, cal.country),
            code,
            years: say(
                lang,
                "tools-cal-years",
                &[("from", bounds.0.to_string().into()), ("to", bounds.1.to_string().into())],
            ),
            year_bounds: bounds,
            held,
            not_held: say(lang, "tools-cal-not-held", &[("year", year.to_string().into())]),
            weekend: (!weekend.is_empty()).then(|| say(lang, "tools-cal-weekend", &[("days", weekend.join(", ").into())])),
            sure: confidence_words(lang, cal.confidence),
            named: named(cal, lang, year),
            total: months.iter().map(|(_, n)| n).sum(),
            months,
            year,
            asked: asked(laws, cal, lang, &fields, &years),
        },
    )
}

/// Countries with a calendar, sorted by name.
fn countries(laws: &Laws, lang: Lang) -> Vec<Choice> {
    let mut all: Vec<Choice> = laws
        .calendars
        .iter()
        .map(|c| Choice {
            value: c.country.to_string(),
            text: country(laws, lang, c.country),
            chosen: false,
        })
        .collect();
    sort_by_name(lang, &mut all, |c| &c.text);
    all
}

fn calendar_of(laws: &Laws, c: Country) -> Option<&Calendar> {
    laws.calendars.iter().find(|x| x.country == c)
}

/// The years in which a day is named: only there is anything counted.
fn years(cal: &Calendar) -> BTreeSet<i32> {
    cal.named().map(|(d, ..)| d.year()).collect()
}

fn named(cal: &Calendar, lang: Lang, year: i32) -> Vec<Named> {
    cal.named()
        .filter(|(d, ..)| d.year() == year)
        .map(|(d, worked, name)| {
            let (name, in_lang) = holiday(lang, name);
            Named {
                day: date(lang, d),
                weekday: weekday(lang, d.weekday()),
                name,
                lang: in_lang,
                worked,
            }
        })
        .collect()
}

/// Days of the week that are not worked in a year unless they are named.
fn weekend(cal: &Calendar, year: i32) -> Vec<u32> {
    let days = days_of(year, 1).chain((2..=12).flat_map(|m| days_of(year, m)));
    let plain: Vec<Day> = days.filter(|d| !cal.named().any(|(n, ..)| n == *d)).collect();
    let off = |w: &u32| {
        let mut those = plain.iter().filter(|d| d.weekday() == *w).peekable();
        those.peek().is_some() && those.all(|d| cal.is_working(d.0) == Some(false))
    };
    (0..7).filter(off).collect()
}

/// The days of a month.
fn days_of(year: i32, month: u32) -> impl Iterator<Item = Day> {
    (1..=31).filter_map(move |d| Day::from_ymd(year, month, d))
}

fn worked_in(cal: &Calendar, year: i32, month: u32) -> Option<i32> {
    days_of(year, month).map(|d| cal.is_working(d.0).map(i32::from)).sum()
}

fn month(lang: Lang, m: u32) -> String {
    say(lang, "tools-month", &[("month", m.into())])
}

fn weekday(lang: Lang, d: u32) -> String {
    say(lang, "tools-weekday", &[("day", d.into())])
}

/// How many working days from one day to another, both counted. `None` where a year is not held.
fn between(cal: &Calendar, years: &BTreeSet<i32>, from: Day, to: Day) -> Option<i32> {
    if !(from.year()..=to.year()).all(|y| years.contains(&y)) {
        return None;
    }
    (from.0..=to.0).map(|d| cal.is_working(d).map(i32::from)).sum()
}

fn asked(laws: &Laws, cal: &Calendar, lang: Lang, fields: &Fields, years: &BTreeSet<i32>) -> Asked {
    let text = |name: &str| fields.text(name).unwrap_or_default().to_owned();
    let mut asked = Asked {
        from: text("from"),
        to: text("to"),
        start: text("start"),
        n: text("n"),
        ..Asked::default()
    };
    let told = |found: Result<String, &str>| match found {
        Ok(words) => (Some(words), None),
        Err(slip) => (None, Some(say(lang, slip, &[]))),
    };
    if !asked.from.is_empty() || !asked.to.is_empty() {
        (asked.counted, asked.count_slip) = told(counted(laws, cal, lang, &asked, years));
    }
    if !asked.start.is_empty() || !asked.n.is_empty() {
        (asked.added, asked.add_slip) = told(added(laws, cal, lang, &asked, years));
    }
    asked
}

/// How many working days lie between two days; the error is the message of a slip.
fn counted(laws: &Laws, cal: &Calendar, lang: Lang, asked: &Asked, years: &BTreeSet<i32>) -> Result<String, &'static str> {
    let (Some(from), Some(to)) = (day_typed(&asked.from), day_typed(&asked.to)) else {
        return Err("tools-cal-slip-date");
    };
    if from > to {
        return Err("tools-cal-order");
    }
    let n = between(cal, years, from, to).ok_or("tools-cal-outside")?;
    let words = value(laws, lang, Type::WorkingDays, i64::from(n));
    let args = [("from", date(lang, from).into()), ("to", date(lang, to).into()), ("n", words.into())];
    Ok(say(lang, "tools-cal-counted", &args))
}

/// The day so many working days later; the error is the message of a slip.
fn added(laws: &Laws, cal: &Calendar, lang: Lang, asked: &Asked, years: &BTreeSet<i32>) -> Result<String, &'static str> {
    let start = day_typed(&asked.start).ok_or("tools-cal-slip-date")?;
    let n = asked.n.parse::<i32>().ok().filter(|n| (1..=MOST_DAYS).contains(n));
    let n = n.ok_or("tools-cal-slip-number")?;
    let end = cal.add(start.0, n, false).map(Day);
    let end = end
        .filter(|e| (start.year()..=e.year()).all(|y| years.contains(&y)))
        .ok_or("tools-cal-outside")?;
    let args = [
        ("n", value(laws, lang, Type::WorkingDays, i64::from(n)).into()),
        ("from", date(lang, start).into()),
        ("to", format!("{}, {}", weekday(lang, end.weekday()), date(lang, end)).into()),
    ];
    Ok(say(lang, "tools-cal-added", &args))
}
