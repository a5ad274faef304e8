//! `sapar examples`: three invented people ask, and are answered.

use crate::advise::{Asked, advice};
use crate::cli::{FactArgs, Shared};
use crate::facts_file;
use crate::laws_source;
use crate::stop::Stop;
use sapar_law::day::Day;
use sapar_words::say;
use serde::Deserialize;
use std::io::{Write, stdout};

#[derive(Deserialize)]
struct Demo {
    person: Vec<Person>,
}

#[derive(Deserialize)]
struct Person {
    /// The message that tells who asks.
    title: String,
    on: String,
    topics: Vec<String>,
    profile: Option<String>,
    set: Vec<String>,
}

const PERSONS: &str = include_str!("../demo/persons.toml");

/// Runs the command.
///
/// # Errors
/// Facts that laws given with `--laws` do not know.
pub fn run(shared: &Shared) -> Result<(), Stop> {
    let lang = shared.lang();
    let engine = laws_source::engine(shared)?;
    let demo: Demo = toml::from_str(PERSONS).map_err(|e| Stop::refused(e.to_string()))?;
    let mut out = stdout().lock();
    writeln!(out, "{}", say(lang, "demo-head", &[]))?;
    for p in demo.person {
        let given = FactArgs {
            facts: None,
            profile: p.profile.clone(),
            set: p.set.clone(),
        };
        let facts = facts_file::read(&engine.laws, lang, &given)?;
        let topics = crate::advise::topics(&engine.laws, lang, &p.topics)?;
        let on = Day::parse(&p.on);
        writeln!(out, "\n{}\n{}\n", "─".repeat(100), say(lang, &p.title, &[]))?;
        writeln!(out, "    {}\n", command(&p))?;
        let asked = Asked {
            facts: &facts,
            topics: &topics,
            on,
        };
        out.write_all(sapar_words::text(&advice(&engine, lang, &asked)?).as_bytes())?;
    }
    writeln!(out, "\n{}", say(lang, "demo-end", &[]))?;
    Ok(())
}

/// The command that asks the same.
fn command(p: &Person) -> String {
    let mut words = vec!["sapar advise".to_owned()];
    words.extend(p.profile.iter().map(|n| format!("--profile {n}")));
    words.extend(p.set.iter().map(|s| {
        if s.contains(['[', ' ']) {
            format!("--set '{s}'")
        } else {
            format!("--set {s}")
        }
    }));
    words.extend(p.topics.iter().map(|t| format!("--topic {t}")));
    words.push(format!("--on {}", p.on));
    words.join(" ")
}
