//! Facts and topics by the names that people type: what is meant, or the sentence that tells there is none of that name.

use crate::lang::Lang;
use crate::messages::say;
use crate::refusal::unknown;
use crate::told::plain;
use sapar_law::model::{FactId, Laws, Topic, TopicId};
use sapar_law::source::nearest;

/// The fact of a name; spaces may stand for underscores.
///
/// # Errors
/// The sentence that there is none, with the name that was probably meant.
pub fn fact(laws: &Laws, lang: Lang, typed: &str) -> Result<FactId, String> {
    let name = plain(typed);
    laws.fact(&name).ok_or_else(|| {
        let near = nearest(&name, laws.facts.iter().map(|f| f.name.as_str()));
        unknown(lang, "refuse-fact", &name, near)
    })
}

/// The topic of a name.
///
/// # Errors
/// The sentence that there is none, with the name that was probably meant, else with all.
pub fn topic(laws: &Laws, lang: Lang, typed: &str) -> Result<TopicId, String> {
    known_topic(laws, typed).ok_or_else(|| no_topic(laws, lang, typed))
}

/// The topic of exactly this name.
pub fn known_topic(laws: &Laws, name: &str) -> Option<TopicId> {
    laws.topics.iter().position(|t| t.name == name).map(|i| TopicId(i as u32))
}

/// The topics of these names, each once, in the order of the laws. Laws of another folder may lack some of them.
pub fn known_topics<'a>(laws: &Laws, names: impl IntoIterator<Item = &'a &'a str>) -> Vec<TopicId> {
    let mut found: Vec<TopicId> = names.into_iter().filter_map(|n| known_topic(laws, n)).collect();
    found.sort();
    found.dedup();
    found
}

/// What was probably meant is found by the name of a topic or by its title in any language.
fn no_topic(laws: &Laws, lang: Lang, typed: &str) -> String {
    let wanted = typed.trim().to_lowercase();
    let titles = |t: &Topic| Lang::ALL.map(|l| l.of(&t.title).to_lowercase());
    let has_word = |title: &str| title.split(|c: char| !c.is_alphanumeric()).any(|w| w == wanted);
    let by_title = || laws.topics.iter().find(|t| titles(t).iter().any(|title| *title == wanted || has_word(title)));
    let by_name = nearest(&wanted, laws.topics.iter().map(|t| t.name.as_str()));
    let by_slip = || {
        let near = |t: &&Topic| nearest(&wanted, titles(t).iter().map(String::as_str)).is_some();
        laws.topics.iter().find(near).map(|t| t.name.as_str())
    };
    let found = by_title().map(|t| t.name.as_str()).or(by_name).or_else(by_slip);
    let text = unknown(lang, "refuse-topic", typed, found);
    if found.is_some() {
        return text;
    }
    let names: Vec<&str> = laws.topics.iter().map(|t| t.name.as_str()).collect();
    format!("{text} {}", say(lang, "list-topics", &[("names", names.join(", ").into())]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn a_name_that_does_not_exist_is_told_in_every_language() {
        let laws = Laws::default();
        let facts: BTreeSet<String> = Lang::ALL.into_iter().filter_map(|l| fact(&laws, l, "birth date").err()).collect();
        assert_eq!(facts.len(), Lang::ALL.len(), "each language has words of its own: {facts:?}");
        assert!(facts.iter().all(|t| t.contains("birth_date")), "{facts:?}");
        let topics: BTreeSet<String> = Lang::ALL.into_iter().filter_map(|l| topic(&laws, l, "entry").err()).collect();
        assert_eq!(topics.len(), Lang::ALL.len(), "each language has words of its own: {topics:?}");
    }
}
