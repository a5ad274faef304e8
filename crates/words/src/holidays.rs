//! Names of public holidays as the calendars of the laws have them, in the reader's language.

use crate::lang::Lang;
use crate::messages::say;
use crate::value::date;
use sapar_law::day::Day;
use std::collections::HashMap;
use std::sync::LazyLock;

static RUSSIAN: LazyLock<HashMap<&'static str, &'static str>> = LazyLock::new(|| {
    include_str!("holidays.tsv")
        .lines()
        .filter(|l| !l.starts_with('#'))
        .filter_map(|l| l.split_once('\t'))
        .collect()
});

/// `Nowruz Holiday; Eid al-Fitr (estimated)` in words, and the language they are in: a name without translation stays English.
pub fn holiday(lang: Lang, name: &str) -> (String, Lang) {
    let mut shown = match lang {
        Lang::En | Lang::Fa | Lang::Ur => Lang::En,
        _ => Lang::Ru,
    };
    if name.split("; ").any(|part| !RUSSIAN.contains_key(apart(part).0)) {
        shown = Lang::En;
    }
    let words: Vec<String> = name.split("; ").map(|part| one(shown, part)).collect();
    (words.join("; "), shown)
}

/// The name and what stands after it in brackets.
fn apart(part: &str) -> (&str, &str) {
    part.find(" (").map_or((part, ""), |at| part.split_at(at))
}

fn one(lang: Lang, part: &str) -> String {
    let (name, rest) = apart(part);
    let name = if lang == Lang::En { name } else { RUSSIAN.get(name).copied().unwrap_or(name) };
    let mut text = name.to_owned();
    for remark in rest.split(['(', ')', ',']).map(str::trim).filter(|r| !r.is_empty()) {
        text.push_str(&format!(" ({})", remark_words(lang, remark)));
    }
    text
}

fn remark_words(lang: Lang, remark: &str) -> String {
    let day = |prefix: &str| remark.strip_prefix(prefix).and_then(Day::parse).map(|d| date(lang, d));
    if let Some(day) = day("moved from ") {
        return say(lang, "tools-cal-moved-from", &[("day", day.into())]);
    }
    if let Some(day) = day("day off moved to ") {
        return say(lang, "tools-cal-moved-to", &[("day", day.into())]);
    }
    match remark {
        "estimated" => say(lang, "tools-cal-estimated", &[]),
        "observed" => say(lang, "tools-cal-observed", &[]),
        other => {
            let russian = RUSSIAN.get(other).filter(|_| lang == Lang::Ru);
            russian.copied().unwrap_or(other).to_owned()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_holiday_is_named_in_the_language_and_what_is_unknown_stays_english() {
        assert_eq!(
            holiday(Lang::Ru, "Nowruz; Eid al-Fitr (estimated)").0,
            "Навруз; Ораза-айт (Ид аль-Фитр) (предположительно)"
        );
        assert_eq!(
            holiday(Lang::En, "Working day (moved from 2024-05-04)").0,
            "Working day (moved from 4 May 2024)"
        );
        assert_eq!(
            holiday(Lang::Ru, "Festival of an unknown name"),
            ("Festival of an unknown name".to_owned(), Lang::En)
        );
    }
}
