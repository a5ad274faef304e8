//! The examples of the language reference are in the language.
#![allow(clippy::expect_used, reason = "a test stops where its premise breaks")]

#[path = "support/packs.rs"]
mod packs;

use sapar_law::check::check_for_answers;
use sapar_law::model::Type;
use sapar_law::parse::parse;
use sapar_law::source::Source;

/// The examples, each with the line on which it begins.
fn examples() -> Vec<(usize, String)> {
    let text = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/law-language.md")).expect("the reference");
    let mut found: Vec<(usize, String)> = Vec::new();
    let mut inside = false;
    for (i, line) in text.lines().enumerate() {
        if line.starts_with("```") {
            inside = !inside;
            found.extend(inside.then(|| (i + 2, String::new())));
        } else if let (true, Some((_, example))) = (inside, found.last_mut()) {
            example.push_str(line);
            example.push('\n');
        }
    }
    found
}

/// Deadlines are told without the provision around them.
fn whole(example: &str) -> String {
    if !example.starts_with("duty ") {
        return example.to_owned();
    }
    let provision = |line: &str| format!("provision p\n  en \"A\" ru \"А\" cites KZ-LAW art 1 confidence low checked on 2026-11-21 in force ..\n  {line}\n");
    example.lines().map(provision).collect()
}

#[test]
fn every_example_can_be_read() {
    let all = examples();
    assert!(all.len() >= 6, "only {} examples", all.len());
    for (line, example) in all {
        let source = Source {
            name: "kz/example.law".into(),
            text: whole(&example).into(),
        };
        let (_, errors) = parse(0, &source);
        let told: Vec<String> = errors.iter().map(|d| format!("{} {:?}", d.message, d.span)).collect();
        assert!(told.is_empty(), "the example from line {line} on: {told:#?}");
    }
}

#[test]
fn a_member_of_a_list_that_an_example_names_exists() {
    let laws = check_for_answers(packs::sources()).unwrap_or_else(|r| panic!("{r}")).laws;
    let list_of = |name: &str| {
        let fact = laws.fact(name).map(|f| laws.facts[f.ix()].ty);
        match fact.or_else(|| laws.conclusion(name).map(|c| laws.conclusions[c.ix()].ty)) {
            Some(Type::Enum(e)) => Some(&laws.enums[e.ix()].members),
            _ => None,
        }
    };
    let mut seen = 0;
    for (line, example) in examples() {
        let words: Vec<&str> = example.split([' ', '\n', ',']).filter(|w| !w.is_empty()).collect();
        for w in words.windows(3).filter(|w| w[1] == "=") {
            if let Some(members) = list_of(w[0]) {
                seen += 1;
                assert!(members.iter().any(|(m, _)| m == w[2]), "the example from line {line} on says `{}`", w.join(" "));
            }
        }
    }
    assert!(seen >= 2, "no example compares a list");
}
