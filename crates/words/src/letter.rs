//! Letters as a jurist wrote them, with what the laws say put in. The texts stand in `templates/letters/`.

use crate::lang::Lang;
use sapar_law::day::Day;

/// What may stand in braces in a letter.
pub const BRACES: [&str; 12] = [
    "date",
    "firm",
    "place",
    "name",
    "job",
    "months",
    "debt",
    "interest",
    "total",
    "counted-to",
    "law",
    "contact",
];

/// A file of a letter: kind, country (`any` for all others), language, text.
type File = (&'static str, &'static str, Lang, &'static str);

macro_rules! letters {
    ($(($kind:literal, $country:literal, $lang:ident, $code:literal)),* $(,)?) => {
        [$(($kind, $country, Lang::$lang, include_str!(concat!("../../../templates/letters/", $kind, ".", $country, ".", $code, ".txt")))),*]
    };
}

/// Every letter. A test compares the list with the folder.
static FILES: [File; 12] = letters![
    ("wage-commission", "kz", En, "en"),
    ("wage-commission", "kz", Ru, "ru"),
    ("wage-commission", "kz", Kk, "kk"),
    ("wage-commission", "kz", Ky, "ky"),
    ("wage-commission", "kz", Uz, "uz"),
    ("wage-commission", "kz", Tg, "tg"),
    ("wage-demand", "any", En, "en"),
    ("wage-demand", "any", Ru, "ru"),
    ("wage-demand", "any", Kk, "kk"),
    ("wage-demand", "any", Ky, "ky"),
    ("wage-demand", "any", Uz, "uz"),
    ("wage-demand", "any", Tg, "tg"),
];

/// The names of acts as a letter cites them.
static ACTS: [(Lang, &str); 2] = [
    (Lang::En, include_str!("../../../templates/acts.en.txt")),
    (Lang::Ru, include_str!("../../../templates/acts.ru.txt")),
];

/// The names of acts in a language: the id of the laws and the name.
pub fn act_names(lang: Lang) -> impl Iterator<Item = (&'static str, &'static str)> {
    let file = ACTS.iter().find(|(l, _)| *l == lang).map_or("", |(_, text)| *text);
    file.lines().filter_map(|l| l.split_once(" = "))
}

/// The name of an act in a letter of this language.
pub fn act_name(lang: Lang, id: &str) -> Option<&'static str> {
    let here = act_names(lang).find(|(i, _)| *i == id).map(|(_, name)| name);
    here.or_else(|| act_name(lang.fallback()?, id))
}

/// A letter in one language, with its braces still empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// `wage-demand`, …
    pub kind: &'static str,
    /// The country in lower case, or `any`.
    pub country: &'static str,
    /// Its language.
    pub lang: Lang,
    /// What it relies on itself, as the laws cite it.
    pub acts: Vec<String>,
    /// When a person last compared it with those acts; `None` if the file does not say.
    pub checked: Option<Day>,
    /// No person has reviewed the translation.
    pub machine: bool,
    /// The text.
    pub text: &'static str,
}

fn read((kind, country, lang, file): &File) -> Letter {
    let (head, text) = file.split_once("\n---\n").unwrap_or(("", file));
    let line = |name: &str| head.lines().find_map(|l| l.strip_prefix(name)).map(str::trim);
    let acts = line("acts").filter(|a| *a != "none").unwrap_or_default();
    Letter {
        kind,
        country,
        lang: *lang,
        acts: acts.split(';').map(str::trim).filter(|a| !a.is_empty()).map(str::to_owned).collect(),
        checked: line("checked").and_then(Day::parse),
        machine: line("made by machine").is_some(),
        text,
    }
}

/// All letters.
pub fn letters() -> impl Iterator<Item = Letter> {
    FILES.iter().map(read)
}

/// The letter of that kind for a country (by its code), in this language or the one that stands in for it.
pub fn letter(kind: &str, country: Option<&str>, lang: Lang) -> Option<Letter> {
    let wanted = country.map(str::to_ascii_lowercase);
    let places = [wanted.as_deref().unwrap_or("any"), "any"];
    for place in places {
        let mut speaker = Some(lang);
        while let Some(lang) = speaker {
            if let Some(found) = FILES.iter().find(|(k, c, l, _)| *k == kind && *c == place && *l == lang) {
                return Some(read(found));
            }
            speaker = lang.fallback();
        }
    }
    None
}

impl Letter {
    /// The braces of a line.
    pub fn braces(line: &str) -> Vec<&str> {
        line.split('{').skip(1).filter_map(|part| part.split_once('}').map(|(name, _)| name)).collect()
    }

    /// The letter with its braces filled. A line in which one stays empty is left out; what is put in is never searched for braces again.
    pub fn fill(&self, value: impl Fn(&str) -> String) -> String {
        let mut lines: Vec<String> = Vec::new();
        for line in self.text.lines() {
            let braces = Letter::braces(line);
            if braces.iter().any(|b| value(b).trim().is_empty()) {
                continue;
            }
            let mut filled = String::new();
            for (i, part) in line.split('{').enumerate() {
                match part.split_once('}') {
                    Some((name, rest)) if i > 0 => {
                        filled.push_str(&value(name));
                        filled.push_str(rest);
                    }
                    _ => filled.push_str(part),
                }
            }
            // Two empty lines in a row are left by a line that was left out.
            if !(filled.is_empty() && lines.last().is_some_and(String::is_empty)) {
                lines.push(filled);
            }
        }
        lines.join("\n")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_whose_brace_stays_empty_is_left_out_and_nothing_is_filled_twice() {
        let letter = Letter {
            kind: "x",
            country: "any",
            lang: Lang::En,
            acts: Vec::new(),
            checked: None,
            machine: false,
            text: "To: {firm}\n\nI can be reached: {contact}\n\nFrom: {name}",
        };
        let filled = letter.fill(|b| if b == "contact" { String::new() } else { "{contact}".to_owned() });
        assert_eq!(filled, "To: {contact}\n\nFrom: {contact}");
    }

    #[test]
    fn a_country_without_a_letter_of_its_own_gets_the_common_one() {
        let own = letter("wage-commission", Some("KZ"), Lang::UzCyrl);
        assert_eq!(own.map(|l| (l.country, l.lang)), Some(("kz", Lang::Ru)));
        let common = letter("wage-demand", Some("KZ"), Lang::Fa);
        assert_eq!(common.map(|l| (l.country, l.lang)), Some(("any", Lang::En)));
        assert_eq!(letter("wage-commission", None, Lang::En), None);
    }
}
