//! Lists in the reader's language and order.

use sapar_law::model::Laws;
use sapar_words::{Lang, country};

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

/// Countries whose laws are held for a topic at least, sorted by name.
pub fn held(laws: &Laws, lang: Lang) -> Vec<(String, String)> {
    let mut held: Vec<_> = laws.covered.iter().map(|c| c.country).collect();
    held.sort();
    held.dedup();
    let mut all: Vec<(String, String)> = held.into_iter().map(|c| (c.to_string(), country(laws, lang, c))).collect();
    sapar_words::sort_by_name(lang, &mut all, |(_, name)| name);
    all
}
