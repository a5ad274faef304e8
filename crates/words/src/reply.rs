//! What a person types as a reply, as the law language writes it.

use crate::countries;
use crate::currencies;
use crate::lang::Lang;
use crate::messages::say;
use sapar_law::model::{Currency, Fact, Laws, Type};

/// The choices of a question that has a closed list: the word of the law language and the words shown.
pub fn choices(laws: &Laws, lang: Lang, fact: &Fact) -> Vec<(String, String)> {
    match fact.ty {
        Type::YesNo => ["yes", "no"].iter().map(|w| ((*w).to_owned(), say(lang, w, &[]))).collect(),
        Type::Enum(e) => laws.enums[e.ix()]
            .members
            .iter()
            .map(|(m, texts)| (m.clone(), lang.of(texts).to_owned()))
            .collect(),
        _ => Vec::new(),
    }
}

/// The reply in the form in which facts are given: a number of the list becomes its word, `31.01.2026` an ISO date, the name of a
/// country its code, the name of a currency its code (`here` is the one of the country asked about). What is not recognised stays as it is
/// and is refused later, with the reason.
pub fn normal(laws: &Laws, lang: Lang, fact: &Fact, here: Option<Currency>, typed: &str) -> String {
    let typed = typed.trim();
    let lower = typed.to_lowercase();
    let choices = choices(laws, lang, fact);
    if !choices.is_empty() {
        let by_number = typed.parse::<usize>().ok().and_then(|n| choices.get(n.checked_sub(1)?));
        let by_word = || choices.iter().find(|(word, shown)| *word == lower || shown.to_lowercase() == lower);
        let by_letter = || {
            choices
                .iter()
                .find(|(_, shown)| fact.ty == Type::YesNo && shown.to_lowercase().chars().next().map(String::from).as_ref() == Some(&lower))
        };
        let found = by_number.or_else(by_word).or_else(by_letter);
        return found.map_or_else(|| usual(laws, lang, fact, here, typed), |(word, _)| word.clone());
    }
    match fact.ty {
        Type::Date => iso_date(typed).unwrap_or_else(|| typed.to_owned()),
        Type::Number | Type::Days | Type::Months | Type::Years => without_groups(typed),
        _ => usual(laws, lang, fact, here, typed),
    }
}

/// What means the same for a person and for a program that tells facts: yes and no in every language and as `true` and `false`, countries by
/// their names, sums with groups of digits and a currency by its name.
pub fn usual(laws: &Laws, lang: Lang, fact: &Fact, here: Option<Currency>, text: &str) -> String {
    let text = text.trim();
    match fact.ty {
        Type::YesNo => yes_no(text).map_or_else(|| text.to_owned(), str::to_owned),
        Type::Country => countries::read(laws, lang, text).map_or_else(|| text.to_owned(), |c| c.to_string()),
        Type::Money(own) => currencies::with_code(&without_groups(text), own.or(here)),
        _ => text.to_owned(),
    }
}

/// `yes` or `no` for such a word of any language, or of a program.
pub fn yes_no(text: &str) -> Option<&'static str> {
    let lower = text.to_lowercase();
    let means = |word: &str, programs: &str| lower == programs || Lang::ALL.into_iter().any(|l| say(l, word, &[]).to_lowercase() == lower);
    [("yes", "true"), ("no", "false")]
        .into_iter()
        .find(|(word, p)| means(word, p))
        .map(|(word, _)| word)
}

/// `31.01.2026` as `2026-01-31`; only with points, because a slash is read in two ways.
fn iso_date(typed: &str) -> Option<String> {
    let parts: Vec<&str> = typed.split('.').collect();
    let [d, m, y] = parts.as_slice() else { return None };
    let digits = |s: &str, n: std::ops::RangeInclusive<usize>| n.contains(&s.len()) && s.bytes().all(|b| b.is_ascii_digit());
    (digits(d, 1..=2) && digits(m, 1..=2) && digits(y, 4..=4)).then(|| format!("{y}-{m:0>2}-{d:0>2}"))
}

/// `150 000` as `150000`: a space between two digits groups them.
fn without_groups(typed: &str) -> String {
    let chars: Vec<char> = typed.chars().collect();
    let digit = |i: Option<usize>| i.and_then(|i| chars.get(i)).is_some_and(char::is_ascii_digit);
    let grouping = |i: usize| matches!(chars[i], ' ' | '\u{a0}' | '\u{202f}') && digit(i.checked_sub(1)) && digit(i.checked_add(1));
    (0..chars.len()).filter(|i| !grouping(*i)).map(|i| chars[i]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_with_points_are_days_first() {
        assert_eq!(iso_date("1.2.2026").as_deref(), Some("2026-02-01"));
        assert_eq!(iso_date("01/02/2026"), None);
        assert_eq!(iso_date("2026-02-01"), None);
    }

    #[test]
    fn yes_and_no_are_understood_in_every_language_and_mean_one_thing_only() {
        assert_eq!((yes_no("True"), yes_no("false")), (Some("yes"), Some("no")));
        assert_eq!((yes_no("Да"), yes_no("нет")), (Some("yes"), Some("no")));
        for lang in Lang::ALL {
            for word in ["yes", "no"] {
                assert_eq!(yes_no(&say(lang, word, &[])), Some(word), "{}", lang.code());
            }
        }
        assert_eq!(yes_no("perhaps"), None);
    }

    #[test]
    fn spaces_group_digits_but_keep_the_currency_apart() {
        assert_eq!(without_groups("150 000 KZT"), "150000 KZT");
        assert_eq!(without_groups("1\u{a0}500"), "1500");
    }
}
