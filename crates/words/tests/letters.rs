//! Letters that a jurist can edit without breaking anything unseen.

#[path = "support/packs.rs"]
mod packs;

use sapar_law::model::Head;
use sapar_words::Lang;
use sapar_words::letter::{BRACES, Letter, act_name, act_names, letters};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;

#[test]
fn every_brace_is_known_and_every_language_of_a_letter_has_the_same() {
    let mut of: BTreeMap<(&str, &str), BTreeSet<String>> = BTreeMap::new();
    for l in letters() {
        let braces: BTreeSet<String> = l.text.lines().flat_map(Letter::braces).map(str::to_owned).collect();
        for b in &braces {
            assert!(BRACES.contains(&b.as_str()), "{{{b}}} in {}.{}.{}", l.kind, l.country, l.lang.code());
        }
        assert_eq!(l.text.matches('{').count(), l.text.matches('}').count(), "{} {}", l.kind, l.lang.code());
        let first = of.entry((l.kind, l.country)).or_insert_with(|| braces.clone());
        assert_eq!(*first, braces, "{}.{}.{}", l.kind, l.country, l.lang.code());
    }
    assert!(of.len() > 1);
}

#[test]
fn every_letter_says_when_it_was_checked_and_relies_on_acts_that_the_laws_hold() {
    let laws = packs::laws(packs::texts(&packs::shipped()));
    for lang in Lang::COMPLETE {
        for (id, name) in act_names(lang) {
            let act = laws.acts.get(id).unwrap_or_else(|| panic!("the laws hold no {id}"));
            let signed = act.signed.expect("a day on which it was signed");
            let (year, _, day) = signed.ymd();
            assert!(name.contains(&year.to_string()) && name.contains(&format!("{day} ")), "{name}: not of {signed}");
        }
        // Whatever carries interest for late pay is cited by a name.
        let interest = laws.conclusion("wage_interest").expect("a conclusion");
        for p in laws.provisions.iter().filter(|p| matches!(p.head, Head::Decides(c, _) if c == interest)) {
            for id in p.cites.iter().filter_map(|c| c.act.as_ref()) {
                assert!(act_name(lang, &id.text).is_some(), "{} has no name for a letter in {}", id.text, lang.code());
            }
        }
    }
    for l in letters() {
        assert!(l.checked.is_some(), "{} {}: no day", l.kind, l.lang.code());
        for act in &l.acts {
            let id = act.split_whitespace().next().unwrap_or_default();
            assert!(laws.acts.contains_key(id), "{} relies on {act}, which the laws do not hold", l.kind);
        }
        if l.country != "any" {
            assert!(!l.acts.is_empty(), "{} for one country names no act", l.kind);
        }
    }
}

#[test]
fn no_letter_holds_a_number_of_its_own() {
    for l in letters() {
        for line in l.text.lines() {
            // The numbers of a list are no numbers of the law.
            let text = line.trim_start_matches(|c: char| c.is_ascii_digit());
            assert!(!text.contains(|c: char| c.is_ascii_digit()), "{} {}: {line}", l.kind, l.lang.code());
        }
    }
}

#[test]
fn every_file_of_the_folder_is_embedded_and_every_letter_is_in_english_and_russian() {
    let on_disk: BTreeSet<String> = fs::read_dir(packs::shipped().join("../templates/letters"))
        .expect("letters")
        .map(|e| e.expect("entry").file_name().to_string_lossy().into_owned())
        .collect();
    let embedded: BTreeSet<String> = letters().map(|l| format!("{}.{}.{}.txt", l.kind, l.country, l.lang.code())).collect();
    assert_eq!(on_disk, embedded);
    for l in letters() {
        for lang in [Lang::En, Lang::Ru] {
            assert!(
                letters().any(|o| o.kind == l.kind && o.country == l.country && o.lang == lang),
                "{} {}",
                l.kind,
                lang.code()
            );
        }
        assert_eq!(l.machine, !Lang::COMPLETE.contains(&l.lang), "{} {}", l.kind, l.lang.code());
    }
}
