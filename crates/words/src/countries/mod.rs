//! Countries as people name them: every name that Sapar prints in any of its languages, official long names, common variants and the codes
//! that passports print.
//!
//! `names.csv` holds what is not printed: the codes of three letters of ISO 3166-1 (from `i18n-iso-countries` 7.14.0, MIT), official names in
//! English and Russian as the terminology database of the United Nations lists them (UNTERM, from `datasets/country-codes`, PDDL), and short
//! or older names in everyday use. Such a name only helps to find the code; it says nothing about the status of any territory.

use crate::lang::Lang;
use crate::translations;
use crate::value::country;
use sapar_law::model::{Country, Laws};
use sapar_law::source::nearest;
use std::collections::HashMap;

/// Code and further names, `|` between them.
const FURTHER: &str = include_str!("names.csv");

/// The names under which countries are found.
#[derive(Debug, Clone, Default)]
pub struct Names {
    /// By language: the names as that language prints them, folded.
    printed: Vec<HashMap<String, Option<Country>>>,
    /// All names of all languages, and the further ones; `None` where two countries share one.
    all: HashMap<String, Option<Country>>,
}

impl Names {
    /// The names of the countries that the laws list.
    pub fn new(laws: &Laws) -> Names {
        let mut names = Names::default();
        for lang in Lang::ALL {
            let mut printed = HashMap::new();
            for (code, texts) in &laws.countries {
                let name = match lang {
                    Lang::En => Some(texts.en.as_str()),
                    Lang::Ru => Some(texts.ru.as_str()),
                    other => translations::find(other, &texts.en).map(|t| t.text.as_str()),
                };
                for folded in name.map(fold).into_iter().filter(|n| !n.is_empty()) {
                    add(&mut printed, folded.clone(), *code);
                    add(&mut names.all, folded, *code);
                }
            }
            names.printed.push(printed);
        }
        for (code, list) in further().filter(|(c, _)| laws.countries.contains_key(c)) {
            for name in list.split('|') {
                // A name that is printed for another country stays with that one.
                names.all.entry(fold(name)).or_insert(Some(code));
            }
        }
        names
    }

    /// The country of that name: as the reader's language prints it, else as any other does; `None` if there is none or it could be two.
    pub fn find(&self, lang: Lang, typed: &str) -> Option<Country> {
        let typed = fold(typed);
        let own = self.printed.get(lang as usize).and_then(|p| p.get(&typed));
        own.or_else(|| self.all.get(&typed)).copied().flatten()
    }

    /// The country that was probably meant: its name is nearest to what was typed.
    pub fn near(&self, lang: Lang, typed: &str) -> Option<Country> {
        let typed = fold(typed);
        // Two or three letters are near to every code.
        if typed.chars().count() < 4 {
            return None;
        }
        let own = self.printed.get(lang as usize)?;
        let near = |names: &HashMap<String, Option<Country>>| {
            let found = nearest(&typed, names.keys().filter(|n| n.chars().count() > 3).map(String::as_str))?;
            names.get(found).copied().flatten()
        };
        near(own).or_else(|| near(&self.all))
    }
}

/// The code of a country of the laws, from its code in any case or one of its names.
pub fn read(laws: &Laws, lang: Lang, typed: &str) -> Option<Country> {
    by_code(laws, typed).or_else(|| Names::new(laws).find(lang, typed))
}

/// A code of two letters in any case.
pub fn by_code(laws: &Laws, typed: &str) -> Option<Country> {
    Country::parse(&typed.trim().to_ascii_uppercase()).filter(|c| laws.countries.is_empty() || laws.countries.contains_key(c))
}

/// Name and code of the country that was probably meant, for a sentence: `Uzbekistan (UZ)`.
pub fn meant(laws: &Laws, lang: Lang, typed: &str) -> Option<String> {
    let code = Names::new(laws).near(lang, typed)?;
    Some(format!("{} ({code})", country(laws, lang, code)))
}

/// The countries whose law is held: a pack that only has a calendar holds none.
pub fn held(laws: &Laws) -> Vec<Country> {
    let with_rules = |pack: usize| laws.provisions.iter().any(|p| p.pack.ix() == pack);
    let packs = laws.packs.iter().enumerate().filter(|(i, _)| with_rules(*i));
    let mut held: Vec<Country> = packs.filter_map(|(_, p)| p.country).collect();
    held.sort_by_key(Country::to_string);
    held.dedup();
    held
}

fn add(names: &mut HashMap<String, Option<Country>>, name: String, code: Country) {
    let place = names.entry(name).or_insert(Some(code));
    if *place != Some(code) {
        *place = None;
    }
}

fn further() -> impl Iterator<Item = (Country, &'static str)> {
    let lines = FURTHER.lines().skip(1).filter_map(|l| l.split_once(','));
    lines.filter_map(|(code, names)| Some((Country::parse(code)?, names.trim_matches('"'))))
}

/// A name without what people type differently: case, apostrophes of every kind, marks on letters, hyphens and spaces, and the letters that
/// a Russian or Arabic keyboard lacks.
fn fold(name: &str) -> String {
    let mut folded = String::with_capacity(name.len());
    for c in name.chars().flat_map(char::to_lowercase) {
        if c.is_whitespace() || matches!(c, '-' | '‑' | '–' | '.' | ',') {
            if !folded.ends_with(' ') {
                folded.push(' ');
            }
            continue;
        }
        // Apostrophes, joiners and vowel signs are left out.
        if matches!(c, '\'' | '`' | '´' | '‘' | '’' | 'ʻ' | 'ʼ' | 'ʹ' | '′' | '\u{200c}' | '\u{200d}' | '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{652}')
        {
            continue;
        }
        folded.push(plain(c));
    }
    let folded = folded.trim();
    folded.strip_prefix("the ").unwrap_or(folded).to_owned()
}

/// The letter without its mark, or the one that stands in for it on another keyboard.
fn plain(c: char) -> char {
    match c {
        'á' | 'à' | 'â' | 'ä' | 'ã' | 'å' | 'ā' | 'ə' => 'a',
        'ç' | 'č' | 'ć' => 'c',
        'é' | 'è' | 'ê' | 'ë' | 'ē' | 'ě' => 'e',
        'ğ' => 'g',
        'í' | 'ì' | 'î' | 'ï' | 'ī' | 'ı' => 'i',
        'ñ' => 'n',
        'ó' | 'ò' | 'ô' | 'ö' | 'õ' | 'ō' => 'o',
        'ş' | 'š' => 's',
        'ú' | 'ù' | 'û' | 'ü' | 'ū' => 'u',
        'ý' => 'y',
        'ž' => 'z',
        'ё' => 'е',
        'ә' => 'а',
        'ғ' => 'г',
        'қ' => 'к',
        'ң' => 'н',
        'ө' => 'о',
        'ұ' | 'ү' | 'ў' | 'ӯ' => 'у',
        'ҳ' | 'һ' => 'х',
        'ҷ' => 'ч',
        'і' | 'ӣ' => 'и',
        'ي' | 'ى' => 'ی',
        'ك' => 'ک',
        'ة' | 'ہ' | 'ھ' => 'ه',
        'أ' | 'إ' | 'آ' => 'ا',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use sapar_law::syntax::Texts;

    fn laws() -> Laws {
        let mut laws = Laws::default();
        for line in include_str!("../../../../laws/common/countries.csv").lines().skip(1) {
            let (code, names) = line.split_once(',').expect("a code");
            let (en, ru) = names.rsplit_once(',').expect("two names");
            let code = Country::parse(code).expect("a code");
            let texts = Texts {
                en: en.trim_matches('"').into(),
                ru: ru.trim_matches('"').into(),
            };
            laws.countries.insert(code, texts);
        }
        laws
    }

    #[test]
    fn every_further_name_belongs_to_a_listed_country_and_to_no_other() {
        let laws = laws();
        let names = Names::new(&laws);
        for (code, list) in further() {
            assert!(laws.countries.contains_key(&code), "{code}");
            for name in list.split('|') {
                assert_eq!(names.find(Lang::En, name), Some(code), "{name}");
            }
        }
    }

    #[test]
    fn a_name_is_found_however_it_is_typed() {
        let laws = laws();
        let names = Names::new(&laws);
        let found = |typed: &str| names.find(Lang::Ru, typed).map(|c| c.to_string());
        for (typed, code) in [
            ("Turkey", "TR"),
            ("türkiye", "TR"),
            ("TURKIYE", "TR"),
            ("Russian Federation", "RU"),
            ("the russian  federation", "RU"),
            ("РФ", "RU"),
            ("Киргизия", "KG"),
            ("кыргызстан", "KG"),
            ("O'zbekiston Respublikasi", "UZ"),
            ("Oʻzbekiston respublikasi", "UZ"),
            ("Казакстан", "KZ"),
            ("Қазақстан республикасы", "KZ"),
            ("UZB", "UZ"),
            ("Сейшельские острова", "SC"),
        ] {
            assert_eq!(found(typed).as_deref(), Some(code), "{typed}");
        }
        assert_eq!(found("Narnia"), None);
        assert_eq!(found(""), None);
    }

    #[test]
    fn a_slip_of_the_pen_is_recognised_and_a_strange_word_is_not() {
        let laws = laws();
        assert_eq!(meant(&laws, Lang::En, "Uzbekstan").as_deref(), Some("Uzbekistan (UZ)"));
        assert_eq!(meant(&laws, Lang::Ru, "Таджкистан").as_deref(), Some("Таджикистан (TJ)"));
        assert_eq!(meant(&laws, Lang::En, "Narnia"), None);
        assert_eq!(meant(&laws, Lang::En, "ZZ"), None);
    }
}
