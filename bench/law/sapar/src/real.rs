//! The real laws: how long they take to load and compile, one answer for each destination, and a batch.

use crate::measure::{Times, measure, report};
use cpu_time::ThreadTime;
use sapar_law::answer::Engine;
use sapar_law::check::{check, check_for_answers};
use sapar_law::day::Day;
use sapar_law::facts::Facts;
use sapar_law::model::{Country, FactId, Laws, Type};
use sapar_law::plan::columns::{Column, Program, Results};
use sapar_law::plan::scalar::Values;
use sapar_law::plan::{NodeId, Plan, Slot};
use sapar_law::question;
use sapar_law::source::Source;
use serde_json::json;
use std::error::Error;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

/// More than a measurement repeats its work.
const RUNS_AT_MOST: usize = 16;
/// The day of the question in the measurements of one destination.
const ON: &str = "2026-02-01";
/// Persons of the batch over real laws.
const PERSONS: usize = 200_000;

/// All `.law` and `.csv` files of the packs.
fn read_laws(root: &Path) -> Result<Vec<Source>, Box<dyn Error>> {
    let mut sources = Vec::new();
    for pack in fs::read_dir(root)? {
        let pack = pack?.path();
        if !pack.is_dir() {
            continue;
        }
        for file in fs::read_dir(&pack)? {
            let path = file?.path();
            if path.extension().is_some_and(|e| e == "law" || e == "csv") {
                let name = path.strip_prefix(root)?.to_string_lossy().replace('\\', "/");
                sources.push(Source {
                    name,
                    text: fs::read_to_string(&path)?.into(),
                });
            }
        }
    }
    sources.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(sources)
}

/// A small generator with a fixed seed (SplitMix64): the persons are the same in every run.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&mut self, n: usize) -> usize {
        (self.next() % n.max(1) as u64) as usize
    }
}

/// Every measurement over the laws in `root`.
pub fn measure_laws(root: &Path) -> Result<(), Box<dyn Error>> {
    let sources = read_laws(root)?;
    let bytes: usize = sources.iter().map(|s| s.text.len()).sum();
    let kz = Country::parse("KZ");
    let size = |laws: &Laws| json!({ "bytes": bytes, "provisions": laws.provisions.len() });
    let starts = starts(root)?;
    let (laws, checks) = check_and_compile(&sources, kz)?;
    report("laws_load_compile", 1, &starts, size(&laws));
    report("laws_check_compile", 1, &checks, size(&laws));

    let on = Day::parse(ON).ok_or("a date")?;
    let engine = Engine::new(laws);
    let laws = &engine.laws;
    for destination in laws.packs.iter().filter_map(|p| p.country) {
        one_destination(&engine, destination, on)?;
    }
    if let Some(destination) = kz {
        batch(laws, destination, on)?;
    }
    Ok(())
}

/// What a program does at its start, each time in a new one: only there is all memory touched for the first time.
fn starts(root: &Path) -> Result<Times, Box<dyn Error>> {
    let program = std::env::current_exe()?;
    Times::taken(|| {
        let out = Command::new(&program).arg("--start").arg(root).output()?;
        let text = String::from_utf8(out.stdout)?;
        let (cpu, wall) = text.trim().split_once(' ').ok_or("a start printed no times")?;
        Ok((cpu.parse()?, wall.parse()?))
    })
}

/// One start of a program, whose texts are there: prints how long it took to make the laws and the plan of one destination, in nanoseconds.
pub fn start(root: &Path) -> Result<(), Box<dyn Error>> {
    let sources = read_laws(root)?;
    let (wall, cpu) = (Instant::now(), ThreadTime::now());
    let laws = check_for_answers(sources).map_err(|report| report.to_string())?.laws;
    let plan = Plan::new(&laws, Country::parse("KZ"))?;
    let cpu = cpu.elapsed();
    println!("{} {}", cpu.as_nanos(), wall.elapsed().as_nanos());
    // As a program that answers: nothing is thrown away.
    std::mem::forget((laws, plan));
    Ok(())
}

/// All laws with their cases checked, and how long it takes to make them and the plan of one destination.
fn check_and_compile(sources: &[Source], destination: Option<Country>) -> Result<(Laws, Times), Box<dyn Error>> {
    // As at the start of a program: the texts are there, and nothing is thrown away.
    let mut texts: Vec<Vec<Source>> = (0..RUNS_AT_MOST).map(|_| sources.to_vec()).collect();
    let mut made = Vec::new();
    let times = measure(|| -> Result<(), Box<dyn Error>> {
        let laws = check(texts.pop().ok_or("more runs than texts")?).map_err(|report| report.to_string())?.laws;
        let plan = Plan::new(&laws, destination)?;
        made.push((laws, plan));
        Ok(())
    });
    let (laws, _) = made.pop().ok_or("no laws")?;
    Ok((laws, times))
}

/// Persons of whose facts that many in ten are known, drawn from the answers the laws tell apart.
fn people(laws: &Laws, destination: Country, on: Day, count: usize, known: usize) -> Vec<Facts> {
    let mut random = Random(7);
    let samples: Vec<Vec<i64>> = (0..laws.facts.len()).map(|i| question::samples(laws, FactId(i as u32), on)).collect();
    (0..count)
        .map(|_| {
            let mut facts = Facts::new(laws);
            for (i, values) in samples.iter().enumerate() {
                let id = FactId(i as u32);
                if laws.facts[i].name == "destination" {
                    facts.set_stored(id, i64::from(destination.0));
                } else if laws.facts[i].ty != Type::Stays && !values.is_empty() && random.below(10) < known {
                    facts.set_stored(id, values[random.below(values.len())]);
                }
            }
            facts
        })
        .collect()
}

fn one_destination(engine: &Engine, destination: Country, on: Day) -> Result<(), Box<dyn Error>> {
    let laws = &engine.laws;
    let plan = engine.plan(Some(destination))?;
    let some = people(laws, destination, on, 200, 9);
    let inputs: Vec<Vec<Option<i64>>> = some.iter().map(|f| f.inputs(laws, &plan, on)).collect();
    let mut values = Values::default();
    let times = measure(|| inputs.iter().for_each(|row| plan.run(laws, row, &mut values)));
    let size = json!({ "steps": plan.nodes.len(), "provisions": plan.provisions.len() });
    report(&format!("laws_single_{destination}"), inputs.len(), &times, size);
    // With the facts read, and the answer with its reasons and open questions written.
    let times = measure(|| some.iter().filter_map(|f| engine.answer(f, on).ok()).map(|a| a.norms.len()).sum::<usize>());
    report(&format!("laws_answer_{destination}"), some.len(), &times, json!({}));
    // At the beginning of a conversation: one fact in ten is known.
    let new = people(laws, destination, on, 50, 1);
    let times = measure(|| new.iter().filter_map(|f| engine.answer(f, on).ok()).map(|a| a.norms.len()).sum::<usize>());
    report(&format!("laws_answer_new_{destination}"), new.len(), &times, json!({}));
    let times = measure(|| new.iter().filter_map(|f| engine.next_question(f, on, &[], &[]).ok().flatten()).count());
    report(&format!("laws_next_{destination}"), new.len(), &times, json!({}));
    Ok(())
}

/// All conclusions and which provisions are effective, for many persons of one destination on one day.
fn batch(laws: &Laws, destination: Country, on: Day) -> Result<(), Box<dyn Error>> {
    let plan = Plan::on(laws, Some(destination), on)?;
    let some = people(laws, destination, on, 20_000, 9);
    let rows: Vec<Vec<Option<i64>>> = some.iter().map(|f| f.inputs(laws, &plan, on)).collect();
    let conclusions: Vec<NodeId> = plan.conclusions.iter().map(|c| c.value).collect();
    let effective: Vec<NodeId> = plan.provisions.iter().map(|p| p.effective).collect();
    for (what, all_known, bits) in [
        ("laws_batch_known", true, &[][..]),
        ("laws_batch", false, &[][..]),
        ("laws_batch_explained", false, &effective[..]),
    ] {
        let columns: Vec<Column> = (0..plan.slots.len())
            .map(|s| {
                if plan.slots[s] == Slot::Evaluation {
                    return Column::same(i64::from(on.0));
                }
                let fill = rows.iter().find_map(|r| r[s]);
                let values = (0..PERSONS).map(|i| rows[i % rows.len()][s].or(if all_known { fill } else { None }));
                Column::new(plan.input_lane(s), values)
            })
            .collect();
        let program = Program::with_bits(laws, &plan, &conclusions, bits);
        let mut out = Results::default();
        let times = measure(|| program.run_into(&columns, PERSONS, 1, &mut out));
        report(
            what,
            PERSONS,
            &times,
            json!({ "destination": destination.to_string(), "steps": program.steps(), "conclusions": conclusions.len(), "provisions": effective.len() }),
        );
        if std::env::var_os("SAPAR_BENCH_PROFILE").is_some() {
            for (kind, count, ns) in program.profile(&columns, PERSONS) {
                eprintln!("{kind:16} {count:4} steps {ns:8.3} ns per person");
            }
        }
    }
    Ok(())
}
