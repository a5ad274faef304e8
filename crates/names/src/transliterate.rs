//! Plain romanisation for display and for documents, by published letter tables.
//!
//! The tables are `data/romanisation_tables.tsv`, each named by its standard (`icao-rus-Cyrl-Latn-9303`,
//! `bgnpcgn-kir-Cyrl-Latn-1979` …). The longest letters that fit win. The tables hold letters, not the rules of context that
//! some standards add; where a rule decides much (е at the beginning of a word in BGN/PCGN) it stands in this file.

use std::collections::{BTreeMap, HashMap};
use std::sync::OnceLock;

use crate::language::Language;
use crate::script::Script;

type Table = HashMap<&'static str, &'static str>;

fn tables() -> &'static BTreeMap<&'static str, Table> {
    static TABLES: OnceLock<BTreeMap<&'static str, Table>> = OnceLock::new();
    TABLES.get_or_init(|| {
        let mut all: BTreeMap<&str, Table> = BTreeMap::new();
        for line in include_str!("../data/romanisation_tables.tsv").lines().filter(|l| !l.starts_with('#')).skip(1) {
            let mut fields = line.split('\t');
            if let (Some(standard), Some(from), Some(to)) = (fields.next(), fields.next(), fields.next())
                && !from.is_empty()
            {
                all.entry(standard).or_default().insert(from, to);
            }
        }
        all
    })
}

/// The standards held, by name.
#[must_use]
pub fn standards() -> Vec<&'static str> {
    tables().keys().copied().collect()
}

/// The standard usually printed for display in a language and script; `None` where the text is Latin already or no table is held.
#[must_use]
pub fn display_standard(language: Language, script: Script) -> Option<&'static str> {
    Some(match (script, language) {
        (Script::Cyrillic, Language::Kazakh) => "bgnpcgn-kaz-Cyrl-Latn-1979",
        (Script::Cyrillic, Language::Kyrgyz) => "bgnpcgn-kir-Cyrl-Latn-1979",
        (Script::Cyrillic, Language::Tajik) => "bgnpcgn-tgk-Cyrl-Latn-1994",
        (Script::Cyrillic, Language::Uzbek) => "bgnpcgn-uzb-Cyrl-Latn-1979",
        (Script::Cyrillic, Language::Turkmen) => "bgnpcgn-tuk-Cyrl-Latn-1979",
        (Script::Cyrillic, Language::Azerbaijani) => "bgnpcgn-aze-Cyrl-Latn-1993",
        (Script::Cyrillic, Language::Ukrainian) => "icao-ukr-Cyrl-Latn-9303",
        (Script::Cyrillic, Language::Belarusian) => "icao-bel-Cyrl-Latn-9303",
        (Script::Cyrillic, Language::Bulgarian) => "icao-bul-Cyrl-Latn-9303",
        (Script::Cyrillic, _) => "icao-rus-Cyrl-Latn-9303",
        (Script::Arabic, Language::Dari) => "bgnpcgn-prs-Arab-Latn-2007",
        (Script::Arabic, Language::Pashto) => "bgnpcgn-pus-Arab-Latn-1968",
        (Script::Arabic, Language::Urdu) => "bgnpcgn-urd-Arab-Latn-2007",
        (Script::Arabic, _) => "bgnpcgn-per-Arab-Latn-1958",
        (Script::Latin | Script::Other, _) => return None,
    })
}

/// Romanises by a named standard; letters the table does not hold stay as they are. `None` for an unknown standard.
#[must_use]
pub fn by_standard(text: &str, standard: &str) -> Option<String> {
    let table = tables().get(standard)?;
    let letters: Vec<(usize, char)> = text.char_indices().collect();
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    while at < letters.len() {
        let start = letters[at].0;
        let (c, before) = (letters[at].1, at.checked_sub(1).map(|p| letters[p].1));
        if let Some(ye) = ye_rule(standard, c, before) {
            out.push_str(ye);
            at += 1;
            continue;
        }
        let found = (1..=4usize.min(letters.len() - at)).rev().find_map(|n| {
            let end = letters.get(at + n).map_or(text.len(), |l| l.0);
            table.get(&text[start..end]).map(|to| (n, *to))
        });
        match found {
            Some((n, to)) => {
                // SHCH in a word of capitals, Shch before small letters.
                let small_follows = letters.get(at + n).is_some_and(|l| l.1.is_lowercase());
                if small_follows && c.is_uppercase() && to.chars().count() > 1 && to.chars().all(char::is_uppercase) {
                    let mut parts = to.chars();
                    out.extend(parts.next());
                    out.extend(parts.flat_map(char::to_lowercase));
                } else {
                    out.push_str(to);
                }
                at += n;
            }
            None => {
                out.push(c);
                at += 1;
            }
        }
    }
    Some(out)
}

/// BGN/PCGN: е is ye at the beginning, after a vowel, й, ъ and ь (Russian 1947, Belarusian 1979; likewise Kazakh, Tajik, Turkmen, Uzbek).
fn ye_rule(standard: &str, c: char, before: Option<char>) -> Option<&'static str> {
    if !standard.starts_with("bgnpcgn-")
        || !["-rus-", "-uzb-", "-tuk-", "-tgk-", "-kaz-", "-aze-"].iter().any(|l| standard.contains(l))
        || !standard.contains("Cyrl")
    {
        return None;
    }
    let initial = before.is_none_or(|b| !b.is_alphabetic() || "аеёиоуыэюяйъьәөүұіАЕЁИОУЫЭЮЯЙЪЬӘӨҮҰІ".contains(b));
    match c {
        'е' if initial => Some("ye"),
        'Е' if initial => Some("Ye"),
        'ё' if initial && standard.contains("-rus-") => Some("yë"),
        'Ё' if initial && standard.contains("-rus-") => Some("Yë"),
        _ => None,
    }
}

/// Romanises for display: every word by the standard of its script and the language; Latin words unchanged.
#[must_use]
pub fn for_display(text: &str, language: Language) -> String {
    let mut out = String::with_capacity(text.len());
    for (n, word) in text.split_whitespace().enumerate() {
        if n > 0 {
            out.push(' ');
        }
        let letters: Vec<char> = word.chars().collect();
        let standard = Script::of_word(&letters).and_then(|script| display_standard(language, script));
        match standard.and_then(|s| by_standard(word, s)) {
            Some(roman) => out.push_str(&roman),
            None => out.push_str(word),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn display_follows_the_issuing_state() {
        assert_eq!(for_display("Щербакова Юлия", Language::Russian), "Shcherbakova Iuliia");
        assert_eq!(for_display("Жолдошев", Language::Kyrgyz), "Joldoshev");
        assert_eq!(for_display("Ivanov", Language::Russian), "Ivanov");
    }
}
