//! `sapar-fuzz`: feeds malformed laws, figures, facts, names and index files to the rooms, which must answer with an error and never with a panic.
//!
//! ```text
//! sapar-fuzz parse|facts|csv|check|fold|index|all [--seed N] [--share N] [--seconds N] [--laws DIR]
//! sapar-fuzz check --one 7f3a…          shows one input again and puts it to the engine
//! ```
//!
//! Every input has a seed of its own, so a finding is one number. A panic is caught; an exhausted stack, an abort or an endless loop
//! ends only the child process that does the work: its parent notes where it was and starts another behind that place.
#![forbid(unsafe_code)]

mod mutate;
mod names;
mod rng;
mod targets;

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read, Seek, SeekFrom, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::process::{Command, ExitCode, Stdio};
use std::sync::Mutex;
use std::time::{Duration, Instant};
use targets::{Target, World};

/// The stack of a thread of the standard library: what a web server would give the engine.
const STACK: usize = 2 << 20;

/// An input that takes longer has no end, or none that a user would wait for.
const PATIENCE: Duration = Duration::from_secs(20);

/// After so many findings the rest of a run tells nothing new.
const ENOUGH: usize = 20;

struct Options {
    targets: Vec<Target>,
    seed: u64,
    /// How many shares of inputs; 0: as many as the time allows.
    share: u64,
    seconds: u64,
    laws: PathBuf,
    one: Option<u64>,
    /// Set in a child: from which input, and where to note how far it is.
    child: Option<(u64, PathBuf)>,
}

fn main() -> ExitCode {
    match options(std::env::args().skip(1).collect()) {
        Err(problem) => {
            eprintln!("{problem}\nusage: sapar-fuzz parse|facts|csv|check|fold|index|all [--seed N] [--share N] [--seconds N] [--laws DIR] [--one SEED]");
            ExitCode::from(2)
        }
        Ok(o) if o.child.is_some() || o.one.is_some() => match std::thread::Builder::new()
            .stack_size(STACK)
            .spawn(move || work(&o))
            .map(std::thread::JoinHandle::join)
        {
            Ok(Ok(Ok(()))) => ExitCode::SUCCESS,
            Ok(Ok(Err(problem))) => {
                eprintln!("{problem}");
                ExitCode::from(2)
            }
            _ => ExitCode::FAILURE,
        },
        Ok(o) => match o.targets.iter().map(|t| watch(*t, &o)).collect::<Result<Vec<bool>, String>>() {
            Ok(results) => {
                let good = results.iter().filter(|r| **r).count();
                println!("{good} passed, {} failed", results.len() - good);
                if good == results.len() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
            }
            Err(problem) => {
                eprintln!("{problem}");
                ExitCode::from(2)
            }
        },
    }
}

fn options(args: Vec<String>) -> Result<Options, String> {
    let mut o = Options {
        targets: Vec::new(),
        seed: 1,
        share: 0,
        seconds: 60,
        laws: "laws".into(),
        one: None,
        child: None,
    };
    let mut from = 0;
    let mut args = args.into_iter();
    while let Some(a) = args.next() {
        let mut value = || args.next().ok_or(format!("{a} needs a value"));
        let number = |v: String| v.parse::<u64>().map_err(|_| format!("`{v}` is no number"));
        match a.as_str() {
            "--seed" => o.seed = number(value()?)?,
            "--share" => o.share = number(value()?)?,
            "--seconds" => o.seconds = number(value()?)?,
            "--laws" => o.laws = value()?.into(),
            "--one" => o.one = Some(u64::from_str_radix(&value()?, 16).map_err(|_| "--one needs the hexadecimal seed of a finding")?),
            "--from" => from = number(value()?)?,
            "--progress" => o.child = Some((from, value()?.into())),
            "all" => o.targets = Target::ALL.to_vec(),
            word => o
                .targets
                .push(*Target::ALL.iter().find(|t| t.word() == word).ok_or(format!("`{word}` is no target"))?),
        }
    }
    if o.targets.is_empty() {
        return Err("which target?".into());
    }
    Ok(o)
}

/// The place of the last panic: the hook knows it, the one who catches does not.
static PLACE: Mutex<String> = Mutex::new(String::new());

/// In the child: input after input until the time or the share is used up.
fn work(o: &Options) -> Result<(), String> {
    let target = o.targets[0];
    let world = World::new(&o.laws, target)?;
    std::panic::set_hook(Box::new(|info| {
        let place = info.location().map_or("?".into(), |l| format!("{}:{}:{}", l.file(), l.line(), l.column()));
        let words = info.payload_as_str().unwrap_or("a panic without words").replace('\n', " ");
        if let Ok(mut p) = PLACE.lock() {
            *p = format!("{place}: {words}");
        }
    }));
    if let Some(seed) = o.one {
        let input = world.input(target, seed);
        println!("{input}");
        println!("--- {} ---", attempt(&world, &input).err().unwrap_or("no panic".into()));
        return Ok(());
    }
    let Some((from, progress)) = &o.child else { return Ok(()) };
    let mut noted = std::fs::OpenOptions::new()
        .write(true)
        .open(progress)
        .map_err(|e| format!("{}: {e}", progress.display()))?;
    let last = if o.share == 0 { u64::MAX } else { o.share * target.share() };
    let begin = Instant::now();
    let mut index = *from;
    while index < last && begin.elapsed() < Duration::from_secs(o.seconds) {
        noted
            .seek(SeekFrom::Start(0))
            .and_then(|_| noted.write_all(&index.to_le_bytes()))
            .map_err(|e| e.to_string())?;
        let seed = rng::seed_of(o.seed, index);
        let input = world.input(target, seed);
        if let Err(words) = attempt(&world, &input) {
            println!("panic {seed:016x} {words}");
        }
        index += 1;
    }
    println!("done {index}");
    Ok(())
}

fn attempt(world: &World, input: &targets::Input) -> Result<(), String> {
    catch_unwind(AssertUnwindSafe(|| world.put(input))).map_err(|_| PLACE.lock().map(|p| p.clone()).unwrap_or_default())
}

/// In the parent: starts children until the run is done; `true` if nothing was found.
fn watch(target: Target, o: &Options) -> Result<bool, String> {
    let me = std::env::current_exe().map_err(|e| e.to_string())?;
    let progress = std::env::temp_dir().join(format!("sapar-fuzz-{}-{}", std::process::id(), target.word()));
    // One line for each place: how often, and the first seed.
    let mut findings: BTreeMap<String, (usize, String)> = BTreeMap::new();
    let begin = Instant::now();
    let mut from = 0u64;
    let mut total = 0;
    while findings.len() < ENOUGH {
        let left = Duration::from_secs(o.seconds).saturating_sub(begin.elapsed()).as_secs();
        if left == 0 && from > 0 {
            break;
        }
        std::fs::write(&progress, from.to_le_bytes()).map_err(|e| e.to_string())?;
        let mut child = Command::new(&me)
            .args([
                target.word(),
                "--seed",
                &o.seed.to_string(),
                "--share",
                &o.share.to_string(),
                "--seconds",
                &left.max(1).to_string(),
                "--laws",
            ])
            .arg(&o.laws)
            .args(["--from", &from.to_string(), "--progress"])
            .arg(&progress)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .map_err(|e| e.to_string())?;
        let out = child.stdout.take();
        let reader = std::thread::spawn(move || {
            out.map(|o| BufReader::new(o).lines().map_while(Result::ok).collect::<Vec<_>>())
                .unwrap_or_default()
        });
        let errors = child.stderr.take();
        let complaint = std::thread::spawn(move || {
            let mut text = String::new();
            // What cannot be read is only missing from a message.
            let _ = errors.map(|mut e| e.read_to_string(&mut text));
            text
        });
        let (mut at, mut since, mut hung) = (u64::MAX, Instant::now(), false);
        let status = loop {
            if let Some(status) = child.try_wait().map_err(|e| e.to_string())? {
                break status;
            }
            std::thread::sleep(Duration::from_millis(20));
            let now = position(&progress);
            if now != at {
                (at, since) = (now, Instant::now());
            } else if since.elapsed() > PATIENCE {
                hung = true;
                child.kill().map_err(|e| e.to_string())?;
                since = Instant::now();
            }
        };
        let lines = reader.join().unwrap_or_default();
        let words = complaint.join().unwrap_or_default();
        let mut done = None;
        for line in &lines {
            if let Some(n) = line.strip_prefix("done ") {
                done = n.parse::<u64>().ok();
            } else if let Some((seed, place)) = line.strip_prefix("panic ").and_then(|l| l.split_once(' ')) {
                findings.entry(place.to_owned()).or_insert((0, seed.to_owned())).0 += 1;
            }
        }
        if let Some(n) = done {
            total = n;
            break;
        }
        if status.code() == Some(2) {
            return Err(words);
        }
        let stopped = position(&progress);
        let what = if hung {
            format!("no answer within {} s", PATIENCE.as_secs())
        } else {
            format!("the process ended ({status}): {}", last_words(&words))
        };
        findings.entry(what).or_insert((0, format!("{:016x}", rng::seed_of(o.seed, stopped)))).0 += 1;
        from = stopped + 1;
        total = from;
    }
    // The file was only a note between parent and child.
    let _ = std::fs::remove_file(&progress);
    println!(
        "fuzz {}: {total} inputs from seed {}, {:.0} s, {} findings",
        target.word(),
        o.seed,
        begin.elapsed().as_secs_f64(),
        findings.len()
    );
    for (place, (times, seed)) in &findings {
        println!("  {place}\n    {times} times, first: sapar-fuzz {} --one {seed}", target.word());
    }
    Ok(findings.is_empty())
}

/// The last line a process left, which names the cause and no thread.
fn last_words(words: &str) -> &str {
    words.lines().rev().find(|l| !l.trim().is_empty()).unwrap_or("without a word")
}

/// How far the child is.
fn position(progress: &std::path::Path) -> u64 {
    let mut bytes = [0u8; 8];
    match std::fs::File::open(progress).and_then(|mut f| f.read_exact(&mut bytes)) {
        Ok(()) => u64::from_le_bytes(bytes),
        Err(_) => 0,
    }
}
