//! Translations of the laws: well formed, about something that exists, and with the numbers of the original.
#![expect(clippy::expect_used, reason = "a test that cannot go on should stop with a reason")]

#[path = "support/packs.rs"]
mod packs;

use sapar_words::Lang;
use sapar_words::translations::{hash, items, lang_of, read};
use std::collections::{BTreeMap, HashMap};

/// The numbers of a sentence, sorted; a space or comma may group their digits.
fn numbers(text: &str) -> Vec<String> {
    let chars: Vec<char> = text.chars().collect();
    let mut all = vec![String::new()];
    for (i, c) in chars.iter().enumerate() {
        let groups = matches!(c, ' ' | '\u{a0}' | '\u{202f}' | ',')
            && i > 0
            && chars[i - 1].is_ascii_digit()
            && chars.len() > i + 3
            && chars[i + 1..=i + 3].iter().all(char::is_ascii_digit)
            && !chars.get(i + 4).is_some_and(char::is_ascii_digit);
        if c.is_ascii_digit() {
            all.last_mut().expect("one").push(*c);
        } else if !groups {
            all.push(String::new());
        }
    }
    all.retain(|n| !n.is_empty());
    all.sort();
    all
}

#[test]
fn a_translation_is_about_a_sentence_of_its_pack_and_keeps_its_numbers() {
    let texts = packs::texts(&packs::shipped());
    let laws = packs::laws(texts.clone());
    let items: HashMap<(String, String), _> = items(&laws).into_iter().map(|i| ((i.pack.to_owned(), i.id), i.texts)).collect();
    let mut held: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for (name, text) in texts.iter().filter(|(n, _)| n.ends_with(".ftl")) {
        let lang = lang_of(name).unwrap_or_else(|| panic!("{name}: no language is called like that"));
        assert!(!Lang::COMPLETE.contains(&lang), "{name}: this language stands beside the provision itself");
        let pack = name.split('/').next().unwrap_or_default();
        let (entries, slips) = read(text);
        assert!(slips.is_empty(), "{name}: {slips:?}");
        for e in entries {
            let original = items.get(&(pack.to_owned(), e.id.clone()));
            let original = original.unwrap_or_else(|| panic!("{name}: the laws have no sentence called {}", e.id));
            let count = held.entry(lang.code()).or_default();
            if e.of != hash(&original.en) {
                count.1 += 1;
                continue;
            }
            count.0 += 1;
            let own = numbers(&e.text);
            assert!(
                own == numbers(&original.en) || own == numbers(&original.ru),
                "{name}: {} has other numbers than its original: {}",
                e.id,
                e.text
            );
        }
    }
    println!("sentences translated and stale: {held:?}");
    for lang in ["kk", "ky", "uz", "uz-Cyrl", "tg"] {
        assert!(held.get(lang).is_some_and(|(n, _)| *n > 1_000), "{lang}: {:?}", held.get(lang));
    }
}
