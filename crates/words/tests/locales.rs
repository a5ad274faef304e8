//! Every language says the same things: the same messages, with the same arguments, and none that is used is missing.
#![expect(clippy::expect_used, reason = "a test that cannot go on should stop with a reason")]

use sapar_words::{Lang, has};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Messages of a text and the arguments they take.
fn messages(text: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut all: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut current = String::new();
    for line in text.lines().filter(|l| !l.starts_with('#')) {
        if let Some((name, _)) = line.split_once(" = ").filter(|(n, _)| !n.starts_with([' ', '*']) && !n.contains(['[', '{'])) {
            assert!(all.insert(name.to_owned(), BTreeSet::new()).is_none(), "{name} is said twice in one file");
            current = name.to_owned();
        }
        for part in line.split('$').skip(1) {
            let argument: String = part.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
            all.entry(current.clone()).or_default().insert(argument);
        }
    }
    all
}

fn files(lang: Lang) -> BTreeMap<String, String> {
    let dir = root().join("locales").join(lang.code());
    let read = |e: fs::DirEntry| (e.file_name().to_string_lossy().into_owned(), fs::read_to_string(e.path()).expect("a text"));
    fs::read_dir(dir).expect("the folder").map(|e| read(e.expect("an entry"))).collect()
}

#[test]
fn all_languages_have_the_same_messages_with_the_same_arguments() {
    let english = files(Lang::En);
    for lang in Lang::ALL {
        let other = files(lang);
        assert_eq!(english.keys().collect::<Vec<_>>(), other.keys().collect::<Vec<_>>(), "files of {}", lang.code());
        for (file, text) in &english {
            let (a, b) = (messages(text), messages(&other[file]));
            assert_eq!(a.keys().collect::<Vec<_>>(), b.keys().collect::<Vec<_>>(), "{file} in {}", lang.code());
            for (name, arguments) in &a {
                // A plural may leave the number out of its text, but both must know the same names.
                assert_eq!(arguments, &b[name], "arguments of {name} in {}", lang.code());
            }
        }
    }
}

#[test]
fn every_file_is_embedded_and_every_message_is_read() {
    for lang in Lang::ALL {
        for (file, text) in files(lang) {
            for name in messages(&text).keys() {
                assert!(
                    has(lang, name),
                    "{name} of {}/{file} is not found: is the file in messages.rs, is the message well formed?",
                    lang.code()
                );
            }
        }
    }
}

/// Texts between quotes that directly name a message in a call of `say`.
fn used(source: &str) -> Vec<String> {
    let mut names = Vec::new();
    for call in source.split("say(").skip(1) {
        let head: String = call.chars().take(60).collect();
        let mut parts = head.split('"');
        let (before, name) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
        if before.contains("format!") || before.contains([')', '[', '&']) || name.is_empty() || name.contains('{') {
            continue;
        }
        names.push(name.to_owned());
    }
    names
}

fn sources(dir: &Path, all: &mut Vec<String>) {
    for e in fs::read_dir(dir).expect("a folder").map(|e| e.expect("an entry").path()) {
        if e.is_dir() {
            sources(&e, all);
        } else if e.extension().is_some_and(|x| x == "rs") {
            all.push(fs::read_to_string(e).expect("a text"));
        }
    }
}

#[test]
fn every_message_that_is_used_exists() {
    let mut all = Vec::new();
    for room in ["words", "sapar", "names-cli"] {
        sources(&root().join("crates").join(room).join("src"), &mut all);
    }
    let names: BTreeSet<String> = all.iter().flat_map(|s| used(s)).collect();
    assert!(names.len() > 60, "only {} uses found; has `say` been renamed?", names.len());
    for name in names {
        assert!(has(Lang::En, &name), "no message is called {name}");
    }
}
