//! The published examples of romanisation: both sides must fold to the same sounds, and the tables must reproduce them.

mod common;

use sapar_names::cost::Costs;
use sapar_names::language::Language;
use sapar_names::{fold_as, similarity, transliterate};

#[test]
fn published_examples_fold_alike() {
    let Some(path) = common::data("romanisation_examples.tsv") else { return };
    let text = std::fs::read_to_string(path).unwrap();
    let (mut words, mut alike, mut exact, mut all) = (0, 0, 0, 0);
    for line in text.lines().filter(|l| !l.starts_with('#')).skip(1) {
        let fields: Vec<&str> = line.split('\t').collect();
        let [map, native, roman] = fields[..] else { continue };
        all += 1;
        let language = Language::from_code(map.split('-').nth(1).unwrap_or(""));
        exact += u32::from(transliterate::by_standard(native, map).is_some_and(|t| t.to_lowercase() == roman.to_lowercase()));
        let (a, b) = (fold_as(native, language), fold_as(roman, Language::Unknown));
        if a.tokens().len() != b.tokens().len() {
            words += 1;
            continue;
        }
        for (x, y) in a.tokens().iter().zip(b.tokens()) {
            words += 1;
            alike += u32::from(similarity::tokens(Costs::learned(), x, y) >= 0.6);
        }
    }
    println!("{all} examples; {exact} reproduced by the letter tables; {alike} of {words} words fold alike");
    assert!(all >= 1_443 - 5, "{all}");
    // A floor that may only rise.
    assert!(f64::from(alike) >= 0.93 * f64::from(words), "{alike} of {words}");
    assert!(f64::from(exact) >= 0.52 * f64::from(all), "{exact} of {all}");
}
