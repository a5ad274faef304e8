//! Where a provision stands, in words.

use crate::lang::Lang;
use crate::messages::say;
use crate::value::date;
use sapar_law::day::Day;
use sapar_law::model::Laws;
use sapar_law::syntax::{Act, Cite, Period};

/// One citation: the act, the place in it, and whether that place was verified.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Citation {
    /// The act's id, `KZ-COAO-2014`; `None` for another source.
    pub act: Option<String>,
    /// The act's title in the language, to be shown on demand.
    pub title: Option<String>,
    /// What people call the act; its id where nothing is known.
    pub short: Option<String>,
    /// The place as the laws write it, `art 517 (3)`.
    pub place: String,
    /// A person compared the place with the act: see [`Standing::Verified`].
    pub verified: bool,
    /// The citation in words: `Administrative Offences Code, art 517 (3)`, `KZ-DECREE-148 (article not verified)`.
    pub text: String,
}

/// How far the place of a citation is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// A person compared the place with the act.
    Verified,
    /// Nobody has: the place holds a question mark.
    NotVerified,
    /// There is no article that could have been compared: the act is cited as a whole, or the source is no act.
    NoArticle,
}

impl Standing {
    /// Of a citation.
    pub fn of(cite: &Cite) -> Standing {
        match &cite.act {
            None => Standing::NoArticle,
            Some(_) if cite.place.trim().is_empty() => Standing::NoArticle,
            Some(_) if is_doubtful(cite) => Standing::NotVerified,
            Some(_) => Standing::Verified,
        }
    }
}

/// Puts a citation into words.
pub fn citation(laws: &Laws, lang: Lang, cite: &Cite) -> Citation {
    let act = cite.act.as_ref().map(|a| a.text.to_string());
    let known_act = act.as_ref().and_then(|a| laws.acts.get(a));
    let title = known_act.map(|a| act_title(lang, a).to_owned());
    let short = known_act.map(|a| act_short(lang, a)).or_else(|| act.clone());
    let called = known_act.is_some_and(|a| a.called.is_some());
    // A name is set off from the place by a comma, an id needs none.
    let mut parts: Vec<String> = short.iter().cloned().collect();
    let place = place_words(lang, &cite.place);
    // A source that is named in English says so to those who read another language.
    let place = if lang != Lang::En && is_english(&cite.place) {
        say(lang, "cite-english", &[("text", place.into())])
    } else {
        place
    };
    if !is_doubtful(cite) {
        parts.extend((!place.is_empty()).then_some(place));
        set_off(&mut parts, called);
    } else {
        // The question mark itself says nothing to a reader.
        let known = place.replace("(?)", "").replace('?', "").trim().to_owned();
        let bare = ["place-art", "place-point", "place-annex", "place-item", "place-part", "place-rule"]
            .iter()
            .any(|w| known == say(lang, w, &[]));
        parts.extend((!known.is_empty() && !bare).then_some(known));
        set_off(&mut parts, called);
        parts.push(format!("({})", say(lang, "cite-unverified", &[])));
    }
    Citation {
        act,
        title,
        short,
        place: cite.place.clone(),
        verified: Standing::of(cite) == Standing::Verified,
        text: parts.join(" "),
    }
}

/// A question mark in the place says that nobody has compared it.
fn is_doubtful(cite: &Cite) -> bool {
    cite.place.contains('?')
}

/// The title of an act in the language, else in English.
pub fn act_title(lang: Lang, act: &Act) -> &str {
    lang.said_of(&act.title, act.title_ru.as_deref().unwrap_or_default()).text
}

/// What people call an act in the language; its id where nothing is known.
pub fn act_short(lang: Lang, act: &Act) -> String {
    act.called.as_ref().map_or_else(|| act.id.text.to_string(), |texts| lang.of(texts).to_owned())
}

fn set_off(parts: &mut [String], called: bool) {
    if let (true, [name, _, ..]) = (called, parts) {
        name.push(',');
    }
}

/// Citations for a question about a day: acts that were not in force are left out where another one was; where none was, each says until or from which
/// day it is.
pub fn citations_on(laws: &Laws, lang: Lang, cites: &[Cite], on: Day) -> Vec<Citation> {
    in_force(laws, cites, on).into_iter().map(|(c, p)| with_period(laws, lang, c, p, on)).collect()
}

/// All citations of a text of the law that is looked at on a day: acts that are not in force then say until or from which day they are.
pub fn citations_with_periods(laws: &Laws, lang: Lang, cites: &[Cite], on: Day) -> Vec<Citation> {
    cites.iter().map(|c| with_period(laws, lang, c, period(laws, c), on)).collect()
}

fn with_period(laws: &Laws, lang: Lang, cite: &Cite, period: Option<Period>, on: Day) -> Citation {
    let mut told = citation(laws, lang, cite);
    let words = period.and_then(|p| match (p.to.filter(|d| *d < on), p.from.filter(|d| *d > on)) {
        (Some(to), _) => Some(say(lang, "cite-until", &[("date", date(lang, to).into())])),
        (None, Some(from)) => Some(say(lang, "cite-from", &[("date", date(lang, from).into())])),
        (None, None) => None,
    });
    if let Some(words) = words {
        told.text = format!("{} ({words})", told.text);
    }
    told
}

/// When the act of a citation is in force, where it is known.
fn period(laws: &Laws, cite: &Cite) -> Option<Period> {
    let act = laws.acts.get(&*cite.act.as_ref()?.text)?;
    Some(Period {
        // An act that reaches back is a ground from the day from which it applies.
        from: act.in_force.from.and(act.first_day()),
        to: act.in_force.to,
    })
}

/// The citations that may stand for a question about a day, each with the period of its act.
pub(crate) fn in_force<'a>(laws: &Laws, cites: &'a [Cite], on: Day) -> Vec<(&'a Cite, Option<Period>)> {
    let all: Vec<(&Cite, Option<Period>)> = cites.iter().map(|c| (c, period(laws, c))).collect();
    let holds = |p: &Option<Period>| p.is_none_or(|p| p.from.is_none_or(|d| d <= on) && p.to.is_none_or(|d| on <= d));
    let acts_in_force = all.iter().any(|(_, p)| p.is_some() && holds(p));
    all.into_iter().filter(|(_, p)| !acts_in_force || holds(p)).collect()
}

/// Several citations, for the text of the law itself and no day.
pub fn citations(laws: &Laws, lang: Lang, cites: &[Cite]) -> Vec<Citation> {
    cites.iter().map(|c| citation(laws, lang, c)).collect()
}

/// `art 5 (1), point 2` with the words of the language; a source that is told in an English sentence stays as it is.
fn place_words(lang: Lang, place: &str) -> String {
    if is_english(place) {
        return place.to_owned();
    }
    let word = |w: &str| place_key(w).map_or_else(|| w.to_owned(), |key| say(lang, key, &[]));
    place.split(' ').map(word).collect::<Vec<_>>().join(" ")
}

/// The message for a word in the place of a citation.
fn place_key(word: &str) -> Option<&'static str> {
    // Numbers, brackets and points of a place are the same in every language.
    if !word.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return None;
    }
    Some(match word.to_ascii_lowercase().as_str() {
        "art" => "place-art",
        "arts" => "place-arts",
        "point" => "place-point",
        "points" => "place-points",
        "part" | "parts" => "place-part",
        "para" | "paras" => "place-para",
        "section" | "sections" => "place-section",
        "chapter" | "ch" => "place-chapter",
        "annex" => "place-annex",
        "note" | "notes" => "place-note",
        "table" => "place-table",
        "item" | "items" => "place-item",
        "clause" | "clauses" => "place-clause",
        "rule" | "rules" => "place-rule",
        "and" => "place-and",
        _ => return None,
    })
}

/// Does it hold an English word that is no part of a place? Names of sites, numbers and names in capitals are read in every language.
fn is_english(place: &str) -> bool {
    place.split([' ', ',', ';', ':', '(', ')', '"']).any(|w| {
        let letters = w.len() > 1 && w.bytes().all(|b| b.is_ascii_alphabetic());
        letters && w.bytes().any(|b| b.is_ascii_lowercase()) && place_key(w).is_none()
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use sapar_law::source::Span;
    use sapar_law::syntax::Name;

    fn words(lang: Lang, place: &str) -> String {
        let act = Some(Name {
            text: "KZ-COAO-2014".into(),
            span: Span::default(),
        });
        citation(&Laws::default(), lang, &Cite { act, place: place.into() }).text
    }

    #[test]
    fn a_place_is_told_in_the_language() {
        assert_eq!(words(Lang::En, "art 517 (3), (4)"), "KZ-COAO-2014 art 517 (3), (4)");
        assert_eq!(words(Lang::Ru, "art 517 (3)"), "KZ-COAO-2014 ст. 517 (3)");
        assert_eq!(words(Lang::Ru, ""), "KZ-COAO-2014");
        assert_eq!(words(Lang::Ru, "ch 22"), "KZ-COAO-2014 глава 22");
        assert_eq!(words(Lang::Ru, "Annex 30"), "KZ-COAO-2014 приложение 30");
    }

    #[test]
    fn a_source_that_is_named_in_english_is_left_whole_and_says_so() {
        let source = |lang, place: &str| {
            citation(
                &Laws::default(),
                lang,
                &Cite {
                    act: None,
                    place: place.into(),
                },
            )
            .text
        };
        let list = "my.gov.uz list of minimum wages and the decrees named there";
        assert_eq!(source(Lang::En, list), list);
        assert_eq!(source(Lang::Ru, list), format!("{list} (источник назван по-английски)"));
        assert_eq!(source(Lang::Ru, "uznews.uz 15.02.2020"), "uznews.uz 15.02.2020");
    }

    /// Laws with an act that ended in 2016 and one that began the day after.
    fn two_acts() -> (Laws, Vec<Cite>) {
        let text = "act OLD \"Old\" decree in force 2010-01-01..2016-12-31\nact NEW \"New\" decree in force 2017-01-01..\n";
        let laws = crate::law_text::laws("kz/acts.law", text);
        let cite = |id: &'static str| Cite {
            act: Some(Name {
                text: id.into(),
                span: Span::default(),
            }),
            place: "art 1".into(),
        };
        (laws, vec![cite("OLD"), cite("NEW")])
    }

    #[test]
    fn only_acts_of_the_day_are_cited_or_their_end_is_told() {
        let (laws, both) = two_acts();
        let told = |cites: &[Cite], y| {
            let on = Day::from_ymd(y, 6, 1).unwrap_or(Day(0));
            citations_on(&laws, Lang::En, cites, on).into_iter().map(|c| c.text).collect::<Vec<_>>()
        };
        assert_eq!(told(&both, 2026), ["NEW art 1"]);
        assert_eq!(told(&both, 2016), ["OLD art 1"]);
        assert_eq!(told(&both[..1], 2026), ["OLD art 1 (in force until 31 December 2016)"]);
        assert_eq!(told(&both[1..], 2016), ["NEW art 1 (in force from 1 January 2017)"]);
        let all = citations_with_periods(&laws, Lang::En, &both, Day::from_ymd(2026, 6, 1).unwrap_or(Day(0)));
        let all: Vec<String> = all.into_iter().map(|c| c.text).collect();
        assert_eq!(all, ["OLD art 1 (in force until 31 December 2016)", "NEW art 1"]);
    }

    #[test]
    fn only_an_article_that_is_named_can_be_verified() {
        let standing = |act: Option<&str>, place: &str| {
            let act = act.map(|text| Name {
                text: text.to_owned().into(),
                span: Span::default(),
            });
            let cite = Cite { act, place: place.into() };
            let told = citation(&Laws::default(), Lang::En, &cite).verified;
            assert_eq!(told, Standing::of(&cite) == Standing::Verified, "{place}");
            Standing::of(&cite)
        };
        assert_eq!(standing(Some("KZ-COAO-2014"), "art 517 (3)"), Standing::Verified);
        assert_eq!(standing(Some("KZ-COAO-2014"), "art 517 (?)"), Standing::NotVerified);
        for (act, place) in [(Some("KZ-BUDGET-2026"), ""), (None, "egov.kz"), (None, "a page, art ?")] {
            assert_eq!(standing(act, place), Standing::NoArticle, "{place}");
        }
    }

    #[test]
    fn a_question_mark_is_told_as_not_verified() {
        assert_eq!(words(Lang::En, "art ?"), "KZ-COAO-2014 (article not verified)");
        assert_eq!(words(Lang::En, "art 517 (?)"), "KZ-COAO-2014 art 517 (article not verified)");
        assert_eq!(words(Lang::Ru, "art ?"), "KZ-COAO-2014 (статья не проверена)");
    }
}
