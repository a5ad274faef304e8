//! Lists in the reader's language and order.

use sapar_law::model::Laws;
use sapar_words::{Lang, countries, country};

/// Is it one of the countries that are offered first: those whose laws are held, whose citizens come most often?
pub fn near(laws: &Laws, code: &str) -> bool {
    laws.packs.iter().filter_map(|p| p.country).any(|c| c.to_string() == code)
}

/// Every country, code and name, sorted by name.
pub fn countries(laws: &Laws, lang: Lang) -> Vec<(String, String)> {
    let mut all: Vec<(String, String)> = laws.countries.keys().map(|c| (c.to_string(), country(laws, lang, *c))).collect();
    sapar_words::sort_by_name(lang, &mut all, |(_, name)| name);
    all
}

/// Countries whose law is held, sorted by name: the same that the terminal names. One with a calendar only is not offered.
pub fn held(laws: &Laws, lang: Lang) -> Vec<(String, String)> {
    let held = countries::held(laws).into_iter();
    let mut all: Vec<(String, String)> = held.map(|c| (c.to_string(), country(laws, lang, c))).collect();
    sapar_words::sort_by_name(lang, &mut all, |(_, name)| name);
    all
}
