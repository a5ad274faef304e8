//! Times and lines of output, as README.md of the benchmark says: CPU time of the thread, the median of 5 runs (31 starts) after 3 warm-ups.

use cpu_time::{ProcessTime, ThreadTime};
use serde_json::{Value, json};
use std::error::Error;
use std::hint::black_box;
use std::time::Instant;

const WARM_UPS: usize = 3;
const RUNS: usize = 5;
/// Runs of a start, which takes little and is disturbed by much.
const STARTS: usize = 31;

/// What the runs took, sorted, in nanoseconds.
pub struct Times {
    cpu: Vec<f64>,
    wall: Vec<f64>,
}

impl Times {
    fn of(mut runs: Vec<(f64, f64)>) -> Times {
        runs.drain(..WARM_UPS);
        let (mut cpu, mut wall): (Vec<f64>, Vec<f64>) = runs.into_iter().unzip();
        cpu.sort_by(f64::total_cmp);
        wall.sort_by(f64::total_cmp);
        Times { cpu, wall }
    }

    /// Of runs that tell their CPU time and their time by the clock themselves, in nanoseconds.
    ///
    /// # Errors
    /// Those of a run.
    pub fn taken(mut run: impl FnMut() -> Result<(f64, f64), Box<dyn Error>>) -> Result<Times, Box<dyn Error>> {
        let runs = (0..WARM_UPS + STARTS).map(|_| run()).collect::<Result<_, _>>()?;
        Ok(Times::of(runs))
    }

    /// The median, in nanoseconds.
    pub fn median(&self) -> f64 {
        self.cpu[self.cpu.len() / 2]
    }
}

/// CPU time of this thread.
pub fn measure<T>(mut work: impl FnMut() -> T) -> Times {
    let run = |_| {
        let (wall, cpu) = (Instant::now(), ThreadTime::now());
        black_box(work());
        let cpu = cpu.elapsed();
        (cpu.as_nanos() as f64, wall.elapsed().as_nanos() as f64)
    };
    Times::of((0..WARM_UPS + RUNS).map(run).collect())
}

/// CPU time of the whole process, for work on several threads.
pub fn measure_process<T>(mut work: impl FnMut() -> T) -> Times {
    let run = |_| {
        let (wall, cpu) = (Instant::now(), ProcessTime::now());
        black_box(work());
        let cpu = cpu.elapsed();
        (cpu.as_nanos() as f64, wall.elapsed().as_nanos() as f64)
    };
    Times::of((0..WARM_UPS + RUNS).map(run).collect())
}

fn round(figure: f64) -> f64 {
    (figure * 1e3).round() / 1e3
}

/// Prints one line; the times are for `persons` decisions (or one piece of work).
pub fn report(what: &str, persons: usize, times: &Times, more: Value) {
    let mut line = json!({
        "engine": "sapar",
        "what": what,
        "persons": persons,
        "cpu_ns": round(times.median() / persons as f64),
        "wall_ns": round(times.wall[times.wall.len() / 2] / persons as f64),
        "runs_ms": times.cpu.iter().map(|t| round(t / 1e6)).collect::<Vec<_>>(),
    });
    if let (Some(line), Value::Object(more)) = (line.as_object_mut(), more) {
        line.extend(more);
    }
    println!("{line}");
}

/// The largest memory of this process so far, where the system tells (Linux).
pub fn peak_mib() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    Some(line.split_whitespace().nth(1)?.parse::<u64>().ok()? / 1024)
}
