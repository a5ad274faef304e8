//! Translations of the laws are taken in without touching those of others.
#![expect(clippy::expect_used, reason = "a test that cannot go on should stop with a reason")]

mod support;

use std::fs;
use std::path::Path;
use support::{folder, sapar, small_world};

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder").map(|e| e.expect("an entry").path()) {
        let target = to.join(entry.file_name().expect("a name"));
        if entry.is_dir() {
            copy(&entry, &target);
        } else {
            fs::copy(&entry, &target).expect("copied");
        }
    }
}

#[test]
fn only_the_packs_that_were_translated_are_written() {
    let laws = folder("translate");
    copy(&small_world(), &laws);
    let laws_word = laws.display().to_string();
    let asked = |more: &[&str]| sapar(&[&["law", "translate", "kk", "--laws", &laws_word], more].concat());
    let missing = asked(&[]).out;
    let names: Vec<&str> = missing.lines().filter_map(|l| l.split('\t').next()).collect();
    let of = |pack: &str| *names.iter().find(|n| n.starts_with(pack)).expect("a sentence of that pack");
    let (alpha, beta) = (of("xa/"), of("xb/"));
    let sentences = laws.join("sentences.tsv");
    let sentences_word = sentences.display().to_string();
    let take = |name: &str, sentence: &str| {
        fs::write(&sentences, format!("{name}\t{sentence}\n")).expect("written");
        let ran = asked(&["--take", &sentences_word]);
        assert_eq!(ran.status, 0, "{}", ran.err);
    };
    take(beta, "бета");
    let file = laws.join("xb/kk.ftl");
    assert!(!laws.join("xa/kk.ftl").exists());
    // Its own order and a sentence that no law has any more.
    let theirs = format!("provision-xb-gone = жоқ\n\n{}", fs::read_to_string(&file).expect("taken in"));
    fs::write(&file, &theirs).expect("written");
    take(alpha, "альфа");
    assert_eq!(fs::read_to_string(&file).expect("there"), theirs);
    assert!(fs::read_to_string(laws.join("xa/kk.ftl")).expect("there").contains("альфа"));
    fs::remove_dir_all(&laws).expect("removed");
}
