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
            // A sum in US$ is no argument.
            if !argument.is_empty() {
                all.entry(current.clone()).or_default().insert(argument);
            }
        }
    }
    all
}

fn files(lang: Lang) -> BTreeMap<String, String> {
    let dir = root().join("locales").join(lang.code());
    let read = |e: fs::DirEntry| (e.file_name().to_string_lossy().into_owned(), fs::read_to_string(e.path()).expect("a text"));
    fs::read_dir(dir).expect("the folder").map(|e| read(e.expect("an entry"))).collect()
}

/// Files that only languages with every message of the program have.
const FOR_EXPERTS: [&str; 10] = [
    "analysis.ftl",
    "batch.ftl",
    "cli.ftl",
    "demo.ftl",
    "flows.ftl",
    "help.ftl",
    "law.ftl",
    "names.ftl",
    "portal-figures.ftl",
    "usage.ftl",
];

#[test]
fn all_languages_have_the_same_messages_with_the_same_arguments() {
    let english = files(Lang::En);
    for lang in Lang::ALL {
        let other = files(lang);
        let complete = Lang::COMPLETE.contains(&lang);
        let expected: Vec<_> = english.keys().filter(|f| complete || !FOR_EXPERTS.contains(&f.as_str())).collect();
        assert_eq!(expected, other.keys().collect::<Vec<_>>(), "files of {}", lang.code());
        for file in expected {
            let (a, b) = (messages(&english[file]), messages(&other[file]));
            assert_eq!(a.keys().collect::<Vec<_>>(), b.keys().collect::<Vec<_>>(), "{file} in {}", lang.code());
            for (name, arguments) in &a {
                // A plural may leave the number out of its text, but both must know the same names.
                assert_eq!(arguments, &b[name], "arguments of {name} in {}", lang.code());
            }
        }
    }
}

#[test]
fn a_translation_that_no_person_reviewed_says_so() {
    for lang in Lang::ALL.into_iter().filter(|l| !Lang::COMPLETE.contains(l)) {
        for (file, text) in files(lang) {
            let first = text.lines().next().unwrap_or_default();
            assert!(
                first.starts_with("### Machine-made") || first.starts_with("### Made from") || first.starts_with("### Reviewed by"),
                "{}/{file} does not say who made it",
                lang.code()
            );
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
        let head: String = call.chars().take(90).collect();
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
    for room in ["words", "web", "sapar", "names-cli", "terminal"] {
        sources(&root().join("crates").join(room).join("src"), &mut all);
    }
    let names: BTreeSet<String> = all.iter().flat_map(|s| used(s)).collect();
    assert!(names.len() > 60, "only {} uses found; has `say` been renamed?", names.len());
    for name in names {
        assert!(has(Lang::En, &name), "no message is called {name}");
    }
}

/// Whoever reads answers and pages in Kazakh shall not meet Russian words between them. Figures and the comparison of names, which no other language has,
/// are left out.
#[test]
fn answers_pages_and_explanations_speak_only_messages_that_every_language_has() {
    let mut all = Vec::new();
    for room in ["words/src", "web/src/pages", "sapar/src/law/explain"] {
        sources(&root().join("crates").join(room), &mut all);
    }
    let names: BTreeSet<String> = all.iter().flat_map(|s| used(s)).collect();
    assert!(names.len() > 60, "only {} uses found; has `say` been renamed?", names.len());
    let english = files(Lang::En);
    let whole = ["names.ftl", "portal-figures.ftl"];
    let mixed = FOR_EXPERTS.iter().filter(|f| !whole.contains(f));
    let of_experts: BTreeSet<String> = mixed.flat_map(|f| messages(&english[*f]).into_keys()).collect();
    let missing: Vec<&String> = names.iter().filter(|n| of_experts.contains(*n)).collect();
    assert!(missing.is_empty(), "only English and Russian have {missing:?}");
}

/// Texts between quotes that name a message of the analyst's room.
fn named(source: &str) -> Vec<String> {
    let parts: Vec<&str> = source.split('"').collect();
    let is_name =
        |t: &str| t.starts_with("flows-") && !t.ends_with('-') && t != "flows-expect" && t.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_');
    parts.into_iter().filter(|t| is_name(t)).map(str::to_owned).collect()
}

/// The sentence ends behind it, and who types the example again would type the full stop too: `2026-02-01...` is no stay.
#[test]
fn no_example_ends_with_a_point() {
    for lang in Lang::ALL {
        let files = files(lang);
        let expected: Vec<&str> = files["dialogue.ftl"].lines().filter(|l| l.starts_with("expect-")).collect();
        assert!(expected.iter().any(|l| l.contains("2026-02-01..")), "{}: stays are shown", lang.code());
        for line in expected {
            assert!(!line.ends_with('.'), "{}: {line}", lang.code());
        }
    }
}

#[test]
fn every_message_of_the_flows_rooms_exists() {
    let mut all = Vec::new();
    for room in ["flows", "flows-cli", "flows-page"] {
        sources(&root().join("crates").join(room).join("src"), &mut all);
    }
    let names: BTreeSet<String> = all.iter().flat_map(|s| named(s)).collect();
    assert!(names.len() > 100, "only {} names found", names.len());
    let missing: Vec<&String> = names.iter().filter(|n| !has(Lang::En, n)).collect();
    assert!(missing.is_empty(), "no messages are called {missing:?}");
}

#[test]
fn every_measure_of_the_built_in_tables_has_words() {
    let measures = fs::read_to_string(root().join("crates/flows/data/region/measures.csv")).expect("the measures");
    for line in measures.lines().skip(1) {
        let name = format!("flows-measure-{}", line.split(',').next().unwrap_or_default());
        assert!(has(Lang::Ru, &name), "{name}");
    }
    let claims = fs::read_to_string(root().join("crates/flows/data/claims.csv")).expect("the claims");
    assert!(claims.lines().count() > 5);
}
