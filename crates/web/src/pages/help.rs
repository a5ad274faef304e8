//! Free help near me: the directory, by country, kind of help, city and language.

use crate::app::App;
use crate::directory::{Cost, Entry, OF_DANGER, Seen, SeenOn, Serves, Side, TOPICS};
use crate::page::{Page, html};
use crate::problem::Problem;
use crate::router::In;
use askama::Template;
use axum::extract::{RawQuery, State};
use axum::response::Response;
use sapar_law::day::Day;
use sapar_law::model::Country;
use sapar_words::{Lang, country, date, say};
use std::collections::BTreeSet;
use std::sync::Arc;

/// The value of `topic` that stands for everything somebody in danger may need.
pub const URGENT: &str = "urgent";
/// The value of `only` that leaves out every office of a state.
pub const INDEPENDENT: &str = "independent";

#[derive(Template)]
#[template(path = "help.html")]
struct Help {
    page: Page,
    /// Countries with entries: code, name, how many, address.
    countries: Vec<(String, usize, String)>,
    /// The country that was chosen.
    chosen: Option<String>,
    /// Without offices of any state.
    apart: bool,
    /// The same list with or without offices of states.
    other_list: String,
    filters: Vec<Filter>,
    /// Fields of the form that are not shown.
    fixed: Vec<(&'static str, String)>,
    independent: Vec<Card>,
    state: Vec<Card>,
    own_state: Vec<Card>,
    /// How many wait for a test call.
    waiting: Option<String>,
    /// Nothing fits.
    empty: bool,
}

/// A choice of the form.
struct Filter {
    name: &'static str,
    label: String,
    /// Value, words, chosen.
    options: Vec<(String, String, bool)>,
}

/// An entry as it is shown.
pub struct Card {
    name: String,
    other_name: Option<String>,
    kind: String,
    places: String,
    topics: String,
    serves: String,
    /// Stated by the source, and not.
    languages: [String; 2],
    /// What is shown, and where it leads if it is an address.
    site: Option<(String, Option<String>)>,
    /// As shown and as dialled.
    phones: Vec<(String, String)>,
    hours: Option<String>,
    confirmed: Option<String>,
    /// A number is known and held back.
    held_back: bool,
    cost: Option<String>,
    /// Page and day.
    seen: Vec<(String, String)>,
    old: bool,
    warnings: Vec<String>,
}

/// What is looked for. None of it is about the person: no name, no status, no answer.
#[derive(Debug, Default, Clone)]
struct Wanted {
    country: Option<Country>,
    topic: Option<&'static str>,
    city: Option<String>,
    speaks: Option<String>,
    apart: bool,
}

impl Wanted {
    /// Reads the address; what it does not know it leaves out.
    fn read(query: &str) -> Wanted {
        let mut wanted = Wanted::default();
        for (name, value) in form_urlencoded::parse(query.as_bytes()) {
            match &*name {
                "country" => wanted.country = Country::parse(&value),
                "topic" => wanted.topic = TOPICS.into_iter().chain([URGENT]).find(|t| *t == value),
                "city" => wanted.city = Some(value.into_owned()).filter(|v| !v.is_empty()),
                "speaks" => wanted.speaks = Some(value.into_owned()).filter(|v| !v.is_empty()),
                "only" => wanted.apart = value == INDEPENDENT,
                _ => {}
            }
        }
        wanted
    }

    /// As an address.
    fn address(&self) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        let country = self.country.map(|c| c.to_string());
        let pairs = [
            ("country", country.as_deref()),
            ("topic", self.topic),
            ("city", self.city.as_deref()),
            ("speaks", self.speaks.as_deref()),
            ("only", self.apart.then_some(INDEPENDENT)),
        ];
        for (name, value) in pairs {
            if let Some(v) = value {
                query.append_pair(name, v);
            }
        }
        let query = query.finish();
        if query.is_empty() { "/help".to_owned() } else { format!("/help?{query}") }
    }

    fn fits(&self, e: &Entry) -> bool {
        let topic = |t: &str| {
            if t == URGENT {
                e.topics.iter().any(|x| OF_DANGER.contains(x) || *x == "legal")
            } else {
                e.topics.contains(&t)
            }
        };
        self.is_in(e)
            && (!self.apart || e.is_apart_from_states())
            && self.topic.is_none_or(topic)
            && self.city.as_ref().is_none_or(|c| e.cities.is_empty() || e.cities.iter().any(|(en, _)| en == c))
            && self.speaks.as_ref().is_none_or(|l| e.languages.iter().any(|(x, _)| x == l))
    }

    fn is_in(&self, e: &Entry) -> bool {
        self.country.is_none_or(|c| e.area.contains(&c.to_string()))
    }
}

/// `GET /{lang}/help`
pub async fn page(State(app): State<Arc<App>>, In(lang): In, RawQuery(query): RawQuery) -> Result<Response, Problem> {
    let mut wanted = Wanted::read(&query.unwrap_or_default());
    let laws = &app.engine.laws;
    if wanted.country.is_some_and(|c| !laws.countries.contains_key(&c)) {
        wanted.country = None;
    }
    let today = (app.clock)(wanted.country);
    let shown: Vec<&Entry> = app.directory.entries.iter().filter(|e| e.is_shown(today)).collect();
    let fitting: Vec<&Entry> = shown.iter().copied().filter(|e| wanted.country.is_some() && wanted.fits(e)).collect();
    let waiting = app
        .directory
        .entries
        .iter()
        .filter(|e| wanted.country.is_some() && wanted.fits(e) && !e.is_shown(today))
        .count();
    let cards = |side: Side| -> Vec<Card> {
        let of_side = fitting.iter().filter(|e| e.side() == side);
        of_side.map(|e| card(&app, lang, e, today)).collect()
    };
    let mut countries: Vec<(String, usize, String)> = codes(&shown)
        .into_iter()
        .map(|c| {
            let there = Wanted {
                country: Some(c),
                ..wanted.clone()
            };
            let n = shown.iter().filter(|e| there.fits(e)).count();
            (country(laws, lang, c), n, format!("/{}{}", lang.code(), there.address()))
        })
        .collect();
    sapar_words::sort_by_name(lang, &mut countries, |(name, ..)| name);
    let other = Wanted {
        apart: !wanted.apart,
        ..wanted.clone()
    };
    let help = Help {
        page: Page::open(&app, lang, "portal-title", &wanted.address()),
        countries,
        chosen: wanted.country.map(|c| country(laws, lang, c)),
        apart: wanted.apart,
        other_list: format!("/{}{}", lang.code(), other.address()),
        filters: if wanted.country.is_some() {
            filters(lang, &wanted, &shown)
        } else {
            Vec::new()
        },
        fixed: [
            ("country", wanted.country.map(|c| c.to_string())),
            ("only", wanted.apart.then(|| INDEPENDENT.to_owned())),
        ]
        .into_iter()
        .filter_map(|(n, v)| Some((n, v?)))
        .collect(),
        independent: cards(Side::Independent),
        state: cards(Side::State),
        own_state: cards(Side::OwnState),
        waiting: (waiting > 0).then(|| say(lang, "help-waiting", &[("n", waiting.into())])),
        empty: wanted.country.is_some() && fitting.is_empty(),
    };
    html(lang, &help)
}

/// The states in which anybody helps.
fn codes(entries: &[&Entry]) -> Vec<Country> {
    let codes: BTreeSet<&String> = entries.iter().flat_map(|e| &e.area).collect();
    codes.into_iter().filter_map(|c| Country::parse(c)).collect()
}

/// Kind of help, city and language, of those that the country has.
fn filters(lang: Lang, wanted: &Wanted, shown: &[&Entry]) -> Vec<Filter> {
    let here: Vec<&Entry> = shown.iter().copied().filter(|e| wanted.is_in(e)).collect();
    let any = |chosen: bool| (String::new(), say(lang, "help-any", &[]), chosen);
    let mut topics = vec![
        any(wanted.topic.is_none()),
        (URGENT.to_owned(), say(lang, "help-topic-urgent", &[]), wanted.topic == Some(URGENT)),
    ];
    let has = |t: &&'static str| here.iter().any(|e| e.topics.contains(t));
    topics.extend(
        TOPICS
            .into_iter()
            .filter(has)
            .map(|t| (t.to_owned(), say(lang, &format!("help-topic-{t}"), &[]), wanted.topic == Some(t))),
    );
    let mut towns: Vec<(String, String)> = here.iter().flat_map(|e| e.cities.clone()).collect();
    towns.sort();
    towns.dedup();
    let mut towns: Vec<(String, String, bool)> = towns
        .into_iter()
        .map(|(en, ru)| {
            let chosen = wanted.city.as_ref() == Some(&en);
            let shown = if of_russian_readers(lang) { ru } else { en.clone() };
            (en, shown, chosen)
        })
        .collect();
    sapar_words::sort_by_name(lang, &mut towns, |(_, name, _)| name);
    towns.insert(0, any(wanted.city.is_none()));
    let spoken: BTreeSet<&'static str> = here.iter().flat_map(|e| &e.languages).map(|(l, _)| *l).collect();
    let mut spoken: Vec<(String, String, bool)> = spoken
        .into_iter()
        .map(|l| (l.to_owned(), language(lang, l), wanted.speaks.as_deref() == Some(l)))
        .collect();
    sapar_words::sort_by_name(lang, &mut spoken, |(_, name, _)| name);
    spoken.insert(0, any(wanted.speaks.is_none()));
    let filter = |name: &'static str, options: Vec<(String, String, bool)>| Filter {
        name,
        label: say(lang, &format!("help-by-{name}"), &[]),
        options,
    };
    vec![filter("topic", topics), filter("city", towns), filter("speaks", spoken)]
}

fn card(app: &App, lang: Lang, e: &Entry, today: Day) -> Card {
    let laws = &app.engine.laws;
    let join = |words: Vec<String>| words.join(", ");
    let contact = e.contact(today);
    let (first, second) = if of_russian_readers(lang) && !e.name_local.is_empty() {
        (&e.name_local, &e.name)
    } else {
        (&e.name, &e.name_local)
    };
    let first = e.without_numbers(first, today);
    let second = e.without_numbers(second, today);
    let places = if e.cities.is_empty() {
        Vec::new()
    } else {
        e.cities.iter().map(|(en, ru)| if of_russian_readers(lang) { ru } else { en }.clone()).collect()
    };
    let serves = e.serves.iter().map(|s| match s {
        Serves::Group(g) => say(lang, &format!("help-serves-{g}"), &[]),
        Serves::Citizens(code) => {
            let name = Country::parse(code).map_or_else(|| code.clone(), |c| country(laws, lang, c));
            say(lang, "help-serves-citizens", &[("country", name.into())])
        }
    });
    Card {
        other_name: Some(second).filter(|s| !s.is_empty() && *s != first),
        name: first,
        kind: say(lang, &format!("help-kind-{}", e.kind), &[]),
        places: join(places),
        topics: join(e.topics.iter().map(|t| say(lang, &format!("help-topic-{t}"), &[])).collect()),
        serves: join(serves.collect()),
        languages: [true, false].map(|stated| join(e.languages.iter().filter(|(_, s)| *s == stated).map(|(l, _)| language(lang, l)).collect())),
        site: e.site.as_ref().map(|s| (s.clone(), link(s))),
        phones: contact.map_or_else(Vec::new, |c| c.contact.phones.iter().map(|p| (p.clone(), dialled(p))).collect()),
        hours: contact.and_then(|c| {
            let (en, ru) = c.contact.hours.as_ref()?;
            Some(if of_russian_readers(lang) { ru } else { en }.clone())
        }),
        confirmed: contact.map(|c| say(lang, "help-confirmed", &[("day", date(lang, c.on).into())])),
        held_back: e.holds_back(today),
        cost: e.cost.as_ref().map(|c| match c {
            Cost::Free => say(lang, "help-free", &[]),
            Cost::Sum(sum) => sum.clone(),
        }),
        seen: e.seen.iter().map(|s| (s.page.clone(), seen_words(lang, s))).collect(),
        old: e.is_old(today),
        warnings: e.warnings.iter().map(|w| say(lang, &format!("help-warn-{w}"), &[])).collect(),
    }
}

/// Readers of these languages read names in Russian or the local language more easily than in English.
fn of_russian_readers(lang: Lang) -> bool {
    !matches!(lang, Lang::En | Lang::Fa | Lang::Ur)
}

fn language(lang: Lang, code: &str) -> String {
    say(lang, &format!("help-language-{code}"), &[])
}

fn seen_words(lang: Lang, seen: &Seen) -> String {
    let Some(on) = seen.on else { return say(lang, "help-undated", &[]) };
    let day = match on {
        SeenOn { month: None, .. } => on.year.to_string(),
        SeenOn { month: Some(m), day: None, .. } => format!("{m:02}.{}", on.year),
        _ => on.first().map_or_else(String::new, |d| date(lang, d)),
    };
    if on.about { say(lang, "help-about", &[("day", day.into())]) } else { day }
}

/// Where a site leads: only what has the shape of an address becomes a link.
fn link(site: &str) -> Option<String> {
    if let Some(name) = site.strip_prefix("Telegram @") {
        return Some(format!("https://t.me/{name}")).filter(|_| name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_'));
    }
    let host = site.split('/').next().unwrap_or_default();
    let plain = site.chars().all(|c| c.is_alphanumeric() || "./-_".contains(c));
    if plain && host.contains('.') && !host.starts_with('.') && !host.ends_with('.') {
        return Some(format!("https://{site}"));
    }
    let (user, at) = site.split_once('@')?;
    let word = |s: &str| !s.is_empty() && s.chars().all(|c| c.is_ascii_alphanumeric() || ".-_".contains(c));
    (word(user) && word(at) && at.contains('.')).then(|| format!("mailto:{site}"))
}

/// A number as a phone dials it.
fn dialled(phone: &str) -> String {
    let digits: String = phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    format!("tel:{digits}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_an_address_becomes_a_link() {
        assert_eq!(link("росмигрант.рф").as_deref(), Some("https://росмигрант.рф"));
        assert_eq!(link("Telegram @some_bot").as_deref(), Some("https://t.me/some_bot"));
        assert_eq!(link("a@b.int").as_deref(), Some("mailto:a@b.int"));
        for bad in ["javascript:alert(1)", "ask at the desk", "a b.kz", "//", "Telegram @x/y"] {
            assert_eq!(link(bad), None, "{bad}");
        }
    }

    #[test]
    fn an_address_keeps_what_was_chosen() {
        let query = "country=KZ&topic=legal&city=Almaty&speaks=ru&only=independent";
        assert_eq!(Wanted::read(query).address(), format!("/help?{query}"));
        assert_eq!(Wanted::read("topic=nothing&x=y").address(), "/help");
    }
}
