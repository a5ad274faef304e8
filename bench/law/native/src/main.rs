//! Measures the hand-written rules and the memory floor, and prints one JSON object a line.
//!
//! usage: sapar-bench-native DIR      (DIR as written by gen.py)
//!
//! CPU time of the measuring thread, the median of 5 runs after 3 warm-ups. Also writes DIR/expected/*.i32.

mod data;
mod rules;

use cpu_time::ThreadTime;
use data::{Answers, Columns, Rows};
use rules::{Tables, decide};
use serde_json::json;
use std::{error::Error, hint::black_box, path::Path, time::Instant};

const WARM_UPS: usize = 3;
const RUNS: usize = 5;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args_os().nth(1).ok_or("usage: sapar-bench-native DIR")?;
    let folder = Path::new(&folder);
    let start = Instant::now();
    let tables = data::read_tables(folder)?;
    let start_ms = round(start.elapsed().as_secs_f64() * 1e3);
    let columns = Columns::read(folder)?;
    let persons = columns.persons();
    let rows = columns.rows();
    let mut answers = Answers::new(persons);

    let floor = measure(|| memory_floor(&columns, &mut answers));
    report("memory_floor", persons, &floor, json!({}));

    let batch_times = measure(|| batch::<false>(&tables, rows, &mut answers));
    let checksum = answers.checksum(persons);
    report("batch", persons, &batch_times, json!({ "checksum": checksum, "peak_mib": peak_mib(), "start_ms": start_ms }));

    let batch_times = measure(|| batch::<true>(&tables, rows, &mut answers));
    report("batch_explained", persons, &batch_times, json!({ "checksum": answers.checksum(persons), "peak_mib": peak_mib() }));

    let single_times = measure(|| singles(&tables, rows, persons));
    report("single_explained", persons, &single_times, json!({ "checksum": singles(&tables, rows, persons) }));

    // what the slower engines, which take fewer persons, are compared with
    for first in [200, 2_000, 100_000].into_iter().filter(|first| *first < persons) {
        println!("{}", json!({ "engine": "native", "what": "prefix", "persons": first, "checksum": answers.checksum(first) }));
    }
    answers.write(folder)
}

/// The rules, person after person, from columns to columns.
#[inline(never)]
fn batch<const WHY: bool>(tables: &Tables, rows: Rows, answers: &mut Answers) {
    let persons = answers.decision.len();
    let decision = &mut answers.decision[..persons];
    let fee_due = &mut answers.fee_due[..persons];
    let fine = &mut answers.fine[..persons];
    let ban_until = &mut answers.ban_until[..persons];
    let next_deadline = &mut answers.next_deadline[..persons];
    let why = &mut answers.why[..persons];
    for i in 0..persons {
        let answer = decide::<WHY>(tables, rows.person(i));
        decision[i] = answer.decision;
        fee_due[i] = answer.fee_due;
        fine[i] = answer.fine;
        ban_until[i] = answer.ban_until;
        next_deadline[i] = answer.next_deadline;
        if WHY {
            why[i] = answer.why;
        }
    }
}

/// One person at a time: which one, and the answer, are hidden from the optimiser, so that nothing is shared between two of them.
#[inline(never)]
fn singles(tables: &Tables, rows: Rows, persons: usize) -> i64 {
    (0..persons).map(|i| black_box(decide::<true>(tables, rows.person(black_box(i)))).checksum()).sum()
}

/// What it costs to read fourteen columns and to write five, with next to no arithmetic: no engine over such columns can be faster.
#[inline(never)]
fn memory_floor(columns: &Columns, answers: &mut Answers) {
    const BLOCK: usize = 1024; // stays in the first-level cache
    let outputs =
        [&mut answers.decision, &mut answers.fee_due, &mut answers.fine, &mut answers.ban_until, &mut answers.next_deadline];
    let mut outputs = outputs.map(|column| column.chunks_mut(BLOCK));
    let mut inputs = columns.0.each_ref().map(|column| column.chunks(BLOCK));
    while let Some(first) = outputs[0].next() {
        let [_, rest @ ..] = &mut outputs;
        let rest = rest.each_mut().map(|column| column.next().unwrap_or_default());
        let input = inputs.each_mut().map(|column| column.next().unwrap_or_default());
        for (k, output) in std::iter::once(first).chain(rest).enumerate() {
            let (a, b, c) = (input[k], input[k + 5], input[(k + 9).min(13)]);
            for (((out, a), b), c) in output.iter_mut().zip(a).zip(b).zip(c) {
                *out = a ^ b ^ c;
            }
        }
    }
}

fn round(figure: f64) -> f64 {
    (figure * 1e3).round() / 1e3
}

struct Times {
    cpu_ms: Vec<f64>,
    wall_ms: Vec<f64>,
}

fn measure<T>(mut work: impl FnMut() -> T) -> Times {
    let mut times = Times { cpu_ms: vec![], wall_ms: vec![] };
    for run in 0..WARM_UPS + RUNS {
        let (wall, cpu) = (Instant::now(), ThreadTime::now());
        black_box(work());
        let (cpu, wall) = (cpu.elapsed(), wall.elapsed());
        if run >= WARM_UPS {
            times.cpu_ms.push(cpu.as_secs_f64() * 1e3);
            times.wall_ms.push(wall.as_secs_f64() * 1e3);
        }
    }
    times.cpu_ms.sort_by(f64::total_cmp);
    times.wall_ms.sort_by(f64::total_cmp);
    times
}

fn report(what: &str, persons: usize, times: &Times, more: serde_json::Value) {
    let mut line = json!({
        "engine": "native",
        "what": what,
        "persons": persons,
        "cpu_ns": round(times.cpu_ms[RUNS / 2] * 1e6 / persons as f64),
        "wall_ns": round(times.wall_ms[RUNS / 2] * 1e6 / persons as f64),
        "runs_ms": times.cpu_ms.iter().copied().map(round).collect::<Vec<_>>(),
    });
    if let (Some(line), serde_json::Value::Object(more)) = (line.as_object_mut(), more) {
        line.extend(more);
    }
    println!("{line}");
}

/// The largest memory of this process so far, where the system tells (Linux).
fn peak_mib() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    Some(line.split_whitespace().nth(1)?.parse::<u64>().ok()? / 1024)
}
