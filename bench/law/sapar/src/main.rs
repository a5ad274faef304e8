//! Measures Sapar's law engine on the reference rules and on the real laws, and prints one JSON object a line.
//!
//! usage: sapar-bench-law DIR                 the reference rules over the persons of DIR (as written by gen.py)
//!        sapar-bench-law DIR --growth        the same: time against the number of provisions and of persons
//!        sapar-bench-law DIR --laws LAWS     the laws in the folder LAWS
//!        sapar-bench-law --start LAWS        one start: the laws loaded for answers and one plan compiled; prints nanoseconds of the
//!                                            thread's CPU and of the clock
//!
//! With SAPAR_BENCH_PROFILE set, where the time of a batch goes is printed to standard error.
#![forbid(unsafe_code)]

mod measure;
mod persons;
mod real;
mod reference;

use measure::{measure, measure_process, peak_mib, report};
use sapar_law::answer::Engine;
use sapar_law::day::Day;
use sapar_law::facts::Facts;
use sapar_law::model::{FactId, Laws};
use sapar_law::plan::columns::{Column, Output, Program, Results};
use sapar_law::plan::scalar::Values;
use sapar_law::plan::{NodeId, Plan, Slot};
use serde_json::json;
use std::error::Error;
use std::path::Path;
use std::time::Instant;

// Its allocator is that of the program.
use sapar_memory as _;

/// Persons whose answers are computed one by one.
const SINGLES: usize = 100_000;
/// Persons for whom the next question is sought.
const QUESTIONS: usize = 200;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let folder = arguments.next().ok_or("usage: sapar-bench-law DIR [--growth | --laws LAWS] | --start LAWS")?;
    if folder == "--start" {
        return real::start(Path::new(&arguments.next().ok_or("usage: sapar-bench-law --start LAWS")?));
    }
    let folder = Path::new(&folder);
    match (arguments.next().as_deref(), arguments.next()) {
        (Some("--growth"), None) => growth(folder),
        (Some("--laws"), Some(laws)) => real::measure_laws(Path::new(&laws)),
        (None, None) => reference_set(folder),
        _ => Err("usage: sapar-bench-law DIR [--growth | --laws LAWS]".into()),
    }
}

/// The sum that every engine must arrive at.
fn checksum(answers: &[Output], first: usize) -> i64 {
    let weights = reference::ANSWERS.iter().map(|(_, weight)| weight);
    // No rule on a ban is no ban: the SPEC writes 0.
    weights
        .zip(answers)
        .map(|(weight, column)| weight * (0..first).map(|i| column.get(i).unwrap_or(0)).sum::<i64>())
        .sum()
}

fn reference_set(folder: &Path) -> Result<(), Box<dyn Error>> {
    let start = Instant::now();
    let sources = reference::sources(folder)?;
    let laws = reference::laws(sources.clone())?;
    let plan = Plan::new(&laws, None)?;
    let start_ms = (start.elapsed().as_secs_f64() * 1e6).round() / 1e3;
    let answers = reference::values(&laws, &plan, reference::answers_of(0))?;
    let (_, effective) = reference::provenance(&plan);
    // One person is answered by the plan for everybody, a population by one that is as narrow as it.
    let narrow = Plan::within(&laws, None, &persons::bounds(folder, &laws, &plan)?)?;
    batch(folder, &laws, &narrow, start_ms)?;
    let columns = persons::columns(folder, &laws, &plan, 1)?;
    let persons = columns.first().map_or(0, Column::len);

    singles(&laws, &plan, &columns, &answers, &effective, persons.min(SINGLES));
    questions(&Engine::new(reference::laws(sources.clone())?), &plan, &columns, persons.min(QUESTIONS))?;

    let times = measure(|| -> Result<usize, Box<dyn Error>> {
        let laws = reference::laws(sources.clone())?;
        Ok(Plan::new(&laws, None)?.nodes.len())
    });
    report("compile", 1, &times, json!({ "provisions": laws.provisions.len(), "steps": plan.nodes.len() }));
    Ok(())
}

/// All persons at once: the five answers; then also one bit for each provision and person.
fn batch(folder: &Path, laws: &Laws, plan: &Plan, start_ms: f64) -> Result<(), Box<dyn Error>> {
    let columns = persons::columns(folder, laws, plan, 1)?;
    let persons = columns.first().map_or(0, Column::len);
    let answers = reference::values(laws, plan, reference::answers_of(0))?;
    let (_, effective) = reference::provenance(plan);

    let program = Program::new(laws, plan, &answers);
    let mut out = Results::default();
    let times = measure(|| program.run_into(&columns, persons, 1, &mut out));
    let sum = checksum(&out.columns, persons);
    report(
        "batch",
        persons,
        &times,
        json!({ "checksum": sum, "peak_mib": peak_mib(), "start_ms": start_ms, "steps": program.steps() }),
    );
    if std::env::var_os("SAPAR_BENCH_PROFILE").is_some() {
        for (kind, count, ns) in program.profile(&columns, persons) {
            eprintln!("{kind:16} {count:4} steps {ns:8.3} ns per person");
        }
    }
    for first in [200, 2_000, 100_000].into_iter().filter(|first| *first < persons) {
        println!(
            "{}",
            json!({ "engine": "sapar", "what": "prefix", "persons": first, "checksum": checksum(&out.columns, first) })
        );
    }
    let times = measure_process(|| program.run_into(&columns, persons, 2, &mut out));
    report("batch_2_threads", persons, &times, json!({ "checksum": checksum(&out.columns, persons) }));

    let program = Program::with_bits(laws, plan, &answers, &effective);
    let mut out = Results::default();
    let times = measure(|| program.run_into(&columns, persons, 1, &mut out));
    report(
        "batch_explained",
        persons,
        &times,
        json!({ "checksum": checksum(&out.columns, persons), "peak_mib": peak_mib(), "bits": effective.len() }),
    );

    Ok(())
}

/// One person at a time, in three-valued logic: the five answers; then also which provisions carry them.
fn singles(laws: &Laws, plan: &Plan, columns: &[Column], answers: &[NodeId], effective: &[NodeId], persons: usize) {
    let rows: Vec<Vec<Option<i64>>> = (0..persons).map(|i| columns.iter().map(|c| c.get(i)).collect()).collect();
    let mut values = Values::default();
    let answer = |values: &Values| -> i64 {
        let weights = reference::ANSWERS.iter().map(|(_, weight)| weight);
        weights.zip(answers).map(|(weight, n)| weight * values.get(*n).unwrap_or(0)).sum()
    };
    let mut sum = 0;
    let only = plan.narrowed(answers);
    let times = measure(|| {
        sum = 0;
        for row in &rows {
            only.run(laws, row, &mut values);
            sum += answer(&values);
        }
        sum
    });
    report("single", persons, &times, json!({ "checksum": sum }));

    let all: Vec<NodeId> = answers.iter().chain(effective).copied().collect();
    let only = plan.narrowed(&all);
    let mut carried = Vec::new();
    let mut count = 0usize;
    let times = measure(|| {
        (sum, count) = (0, 0);
        for row in &rows {
            only.run(laws, row, &mut values);
            sum += answer(&values);
            // The list of provisions that apply, with which a page names act and article.
            carried.clear();
            carried.extend(
                effective
                    .iter()
                    .enumerate()
                    .filter(|(_, n)| values.is_true(**n))
                    .map(|(i, _)| plan.provisions[i].id),
            );
            count += carried.len();
        }
        sum
    });
    report(
        "single_explained",
        persons,
        &times,
        json!({ "checksum": sum, "provisions_each": count as f64 / persons as f64 }),
    );
}

/// The most useful next question for persons of whom four facts are known and the others are not.
fn questions(engine: &Engine, plan: &Plan, columns: &[Column], persons: usize) -> Result<(), Box<dyn Error>> {
    let laws = &engine.laws;
    let known: Vec<Option<FactId>> = ["nationality", "purpose", "entry_date"].iter().map(|n| laws.fact(n)).collect();
    let unknown = plan.slots.iter().filter(|s| matches!(s, Slot::Fact(f) if !known.contains(&Some(*f)))).count();
    let people: Vec<(Facts, Day)> = (0..persons)
        .map(|i| {
            let mut facts = Facts::new(laws);
            let mut on = 0;
            for (slot, column) in plan.slots.iter().zip(columns) {
                match (slot, column.get(i)) {
                    (Slot::Fact(f), Some(v)) if known.contains(&Some(*f)) => facts.set_stored(*f, v),
                    (Slot::Evaluation, Some(v)) => on = v as i32,
                    _ => {}
                }
            }
            (facts, Day(on))
        })
        .collect();
    let mut asked = None;
    let times = measure(|| {
        people
            .iter()
            .try_for_each(|(facts, on)| engine.next_question(facts, *on, &[], &[]).map(|fact| asked = fact))
    });
    let asked = asked.map(|f| laws.facts[f.ix()].name.clone()).ok_or("no question is left")?;
    report("next_question", persons, &times, json!({ "unknown_facts": unknown, "last_asked": asked }));
    Ok(())
}

/// Time against the number of provisions and of persons.
fn growth(folder: &Path) -> Result<(), Box<dyn Error>> {
    let sources = reference::sources(folder)?;
    for k in [1, 2, 4, 8] {
        let sources = reference::repeated(&sources, k);
        let laws = reference::laws(sources.clone())?;
        let plan = Plan::new(&laws, None)?;
        let columns = persons::columns(folder, &laws, &plan, 1)?;
        let persons = columns.first().map_or(0, Column::len);
        let answers = reference::values(&laws, &plan, (0..k).flat_map(reference::answers_of))?;
        let program = Program::new(&laws, &plan, &answers);
        let mut out = Results::default();
        let times = measure(|| program.run_into(&columns, persons, 1, &mut out));
        report(
            &format!("growth_rules_x{k}"),
            persons,
            &times,
            json!({ "provisions": laws.provisions.len(), "steps": program.steps() }),
        );
        let times = measure(|| -> Result<usize, Box<dyn Error>> {
            let laws = reference::laws(sources.clone())?;
            Ok(Plan::new(&laws, None)?.nodes.len())
        });
        report(&format!("growth_compile_x{k}"), 1, &times, json!({ "provisions": laws.provisions.len() }));
    }
    let laws = reference::laws(sources)?;
    let plan = Plan::new(&laws, None)?;
    let answers = reference::values(&laws, &plan, reference::answers_of(0))?;
    let program = Program::new(&laws, &plan, &answers);
    let columns = persons::columns(folder, &laws, &plan, 10)?;
    for persons in [1_000, 10_000, 100_000, 1_000_000, 10_000_000] {
        let mut out = Results::default();
        let times = measure(|| program.run_into(&columns, persons, 1, &mut out));
        report("growth_persons", persons, &times, json!({}));
    }
    Ok(())
}
