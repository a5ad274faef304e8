//! How these pages tell what the laws hold: sentences with their Russian original, periods, confidence, places, days asked for.

use crate::app::App;
use crate::body::Fields;
use sapar_law::day::Day;
use sapar_law::model::{Country, Laws, PackId};
use sapar_law::syntax::{Confidence, Period, Texts};
use sapar_words::{Lang, country, date, say};

/// A sentence of the laws as it is shown.
#[derive(Debug, Clone)]
pub struct Told {
    /// The sentence.
    pub text: String,
    /// The language it is really in.
    pub lang: Lang,
    /// The Russian sentence, beside a translation that no person has reviewed.
    pub original: Option<String>,
}

impl Told {
    /// In the reader's language, or the one that stands in for it.
    pub fn of(lang: Lang, texts: &Texts) -> Told {
        let said = lang.said(texts);
        Told {
            text: said.text.to_owned(),
            lang: said.lang,
            original: said.beside.map(str::to_owned),
        }
    }

    /// The value of the attribute `dir`.
    pub fn dir(&self) -> &'static str {
        self.lang.direction().word()
    }
}

/// "from … to …".
pub fn period(lang: Lang, p: Period) -> String {
    match (p.from, p.to) {
        (None, None) => say(lang, "law-period-always", &[]),
        (Some(from), None) => say(lang, "law-period-from", &[("from", date(lang, from).into())]),
        (None, Some(to)) => say(lang, "law-period-to", &[("to", date(lang, to).into())]),
        (Some(from), Some(to)) => say(lang, "law-period-both", &[("from", date(lang, from).into()), ("to", date(lang, to).into())]),
    }
}

/// Does the day lie in the period?
pub fn holds(p: Period, on: Day) -> bool {
    p.from.is_none_or(|f| f <= on) && p.to.is_none_or(|t| on <= t)
}

/// How sure we are, in a sentence.
pub fn confidence(lang: Lang, c: Confidence) -> String {
    say(lang, &format!("law-confidence-{}", c.word()), &[])
}

/// How sure we are, in a word or two.
pub fn sure(lang: Lang, c: Confidence) -> String {
    say(lang, &format!("law-sure-{}", c.word()), &[])
}

/// The name of a pack: its country, or the title of the treaties.
pub fn place(laws: &Laws, lang: Lang, pack: PackId) -> String {
    let pack = &laws.packs[pack.ix()];
    pack.country.map_or_else(|| pack.title.clone(), |c| country(laws, lang, c))
}

/// The pack of that name.
pub fn pack_named(laws: &Laws, name: &str) -> Option<PackId> {
    laws.packs.iter().position(|p| p.name == name).map(|i| PackId(i as u32))
}

/// The day for which a page is shown.
#[derive(Debug, Clone)]
pub struct Asked {
    /// The day.
    pub on: Day,
    /// It is in the address: links from this page keep it.
    pub chosen: bool,
    /// The field could not be read.
    pub slip: Option<String>,
    /// As a reader writes it.
    pub words: String,
}

impl Asked {
    /// From the address; without it today.
    pub fn read(app: &App, lang: Lang, fields: &Fields, of: Option<Country>) -> Asked {
        let today = (app.clock)(of);
        let typed = fields.text("on");
        let day = typed.and_then(day);
        let on = day.unwrap_or(today);
        let words = date(lang, on);
        let slip = (typed.is_some() && day.is_none()).then(|| say(lang, "law-day-slip", &[("day", words.as_str().into())]));
        Asked {
            on,
            chosen: day.is_some_and(|d| d != today),
            slip,
            words,
        }
    }

    /// `?on=2026-03-09`, or nothing for today.
    pub fn query(&self) -> String {
        if self.chosen { format!("?on={}", self.on) } else { String::new() }
    }
}

/// A day as the field of a date sends it, or with points, day first.
pub fn day(typed: &str) -> Option<Day> {
    let typed = typed.trim();
    Day::parse(typed).or_else(|| {
        let mut parts = typed.split('.').map(str::parse::<u32>);
        let (d, m, y) = (parts.next()?.ok()?, parts.next()?.ok()?, parts.next()?.ok()?);
        Day::from_ymd(i32::try_from(y).ok()?, m, d)
    })
}

/// The fields of an address.
pub fn query(raw: Option<String>) -> Fields {
    Fields::read(raw.unwrap_or_default().as_bytes())
}
