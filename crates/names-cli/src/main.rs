//! `sapar-names-cli`: the commands of `sapar names`, thin, for development.
#![forbid(unsafe_code)]

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use sapar_names::commands;
use sapar_names::{Language, NamesError, index::Index};

const USAGE: &str = "usage:
  fold NAME [LANGUAGE]
  compare A B [--explain] [--born-a D --born-b D --nationality-a N --nationality-b N]
  index build REGISTER.csv --out FOLDER
  screen --index FOLDER --name NAME [--born D] [--nationality N] [--sex S]
  screen-file QUERIES.csv --index FOLDER [--resume-after ROW]
  link A.csv B.csv --work FOLDER [--one-to-one]
  dedupe A.csv
  learn PAIRS.tsv… --out FOLDER
  fairness PAIRS.tsv [--threshold BITS]";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    match run(&args) {
        Ok(()) => ExitCode::SUCCESS,
        Err(e) => {
            eprintln!("{e}");
            ExitCode::from(2)
        }
    }
}

fn option<'a>(args: &'a [String], name: &str) -> Option<&'a str> {
    args.iter().position(|a| a == name).and_then(|at| args.get(at + 1)).map(String::as_str)
}

fn words(args: &[String]) -> Vec<&str> {
    const FLAGS: [&str; 2] = ["--explain", "--one-to-one"];
    let mut out = Vec::new();
    let mut skip = false;
    for a in args {
        if skip {
            skip = false;
        } else if a.starts_with("--") {
            skip = !FLAGS.contains(&a.as_str());
        } else {
            out.push(a.as_str());
        }
    }
    out
}

fn need<'a>(value: Option<&'a str>, what: &str) -> Result<&'a str, NamesError> {
    value.ok_or_else(|| NamesError::Setting(format!("{what} is missing\n{USAGE}")))
}

fn report(errors: &[commands::RowError]) {
    for e in errors {
        eprintln!(
            "line {}, {}: {}{}",
            e.line,
            if e.column.is_empty() { "row" } else { &e.column },
            e.reason,
            if e.left_out { " (row left out)" } else { "" }
        );
    }
}

fn run(args: &[String]) -> Result<(), NamesError> {
    let Some((command, rest)) = args.split_first() else {
        return Err(NamesError::Setting(USAGE.to_owned()));
    };
    let w = words(rest);
    let word = |n: usize, what: &str| need(w.get(n).copied(), what);
    match command.as_str() {
        "fold" => {
            let (words, mrz) = commands::fold_names(word(0, "a name")?, w.get(1).map_or(Language::Unknown, |l| Language::from_code(l)));
            for f in words {
                println!("{}\t{:?}\t{:?}\t{}\t{}", f.written, f.script, f.role, f.readings.join(" | "), f.roman);
            }
            println!("{}", mrz.unwrap_or_default());
        }
        "compare" => {
            let a = commands::person(word(0, "the first name")?, option(rest, "--born-a"), option(rest, "--nationality-a"), None)?;
            let b = commands::person(word(1, "the second name")?, option(rest, "--born-b"), option(rest, "--nationality-b"), None)?;
            let e = commands::compare(&a, &b);
            if rest.iter().any(|a| a == "--explain") {
                print!("{}", e.note())
            } else {
                println!("{:.1}\t{:?}", e.bits, e.zone)
            }
        }
        "index" => {
            let built = commands::index_build(Path::new(word(1, "a register")?), Path::new(need(option(rest, "--out"), "--out")?), |n| {
                eprint!("\r{n} rows")
            })?;
            report(&built.errors);
            println!(
                "{} rows read, {} records in the index, {} errors; columns not used: {:?}",
                built.read,
                built.records,
                built.errors.len(),
                built.unknown_columns
            );
        }
        "screen" => {
            let index = Index::open(need(option(rest, "--index"), "--index")?)?;
            let person = commands::person(
                need(option(rest, "--name"), "--name")?,
                option(rest, "--born"),
                option(rest, "--nationality"),
                option(rest, "--sex"),
            )?;
            for s in commands::screen(&index, &person, 10, &std::collections::HashSet::new())? {
                println!("{}\t{:?}\n{}", s.id, s.zone, s.explanation.note());
            }
        }
        "screen-file" => {
            let index = Index::open(need(option(rest, "--index"), "--index")?)?;
            let after = option(rest, "--resume-after")
                .map_or(Ok(0), str::parse)
                .map_err(|_| NamesError::Setting("--resume-after is no number".to_owned()))?;
            let (_, errors) = commands::screen_file(&index, Path::new(word(0, "a file of queries")?), after, |row, l| {
                println!("{row}\t{}\t{}\t{:.1}\t{:?}", l.a, l.b, l.bits, l.zone);
                Ok(())
            })?;
            report(&errors);
        }
        "link" => {
            let (rows, errors) = commands::link_files(
                Path::new(word(0, "A.csv")?),
                Path::new(word(1, "B.csv")?),
                Path::new(need(option(rest, "--work"), "--work")?),
                rest.iter().any(|a| a == "--one-to-one"),
            )?;
            for l in rows {
                println!("{}\t{}\t{:.1}\t{:?}", l.a, l.b, l.bits, l.zone);
            }
            report(&errors);
        }
        "dedupe" => {
            let commands::Deduped { pairs: rows, clusters, errors } = commands::dedupe_file(Path::new(word(0, "A.csv")?))?;
            for l in rows {
                println!("{}\t{}\t{:.1}\t{:?}", l.a, l.b, l.bits, l.zone);
            }
            eprintln!("{} clusters", clusters.len());
            report(&errors);
        }
        "learn" => {
            let out = PathBuf::from(need(option(rest, "--out"), "--out")?);
            let (learned, bad) = commands::learn_file(&w.iter().map(PathBuf::from).collect::<Vec<_>>())?;
            for (path, line) in bad {
                eprintln!("{}, line {line}: not a pair", path.display());
            }
            for (file, text) in [("costs.tsv", learned.costs.write()), ("levels.tsv", learned.levels.write())] {
                let path = out.join(file);
                std::fs::write(&path, text).map_err(|source| NamesError::File { path, source })?;
            }
            println!("pairs used by scripts: {:?}", learned.used);
        }
        "fairness" => {
            let threshold = option(rest, "--threshold")
                .map_or(Ok(10.0), str::parse)
                .map_err(|_| NamesError::Setting("--threshold is no number".to_owned()))?;
            let report = commands::fairness(Path::new(word(0, "PAIRS.tsv")?), threshold)?;
            let percent = |r: Option<f64>| r.map_or("-".to_owned(), |r| format!("{:.2} %", r * 100.0));
            println!("nationality\tscripts\tsame\tmissed\tdifferent\tfalse alarms");
            for ((nationality, scripts), g) in report.groups {
                println!(
                    "{nationality}\t{scripts}\t{}\t{}\t{}\t{}",
                    g.same,
                    percent(g.miss_rate()),
                    g.different,
                    percent(g.false_alarm_rate())
                );
            }
        }
        _ => return Err(NamesError::Setting(USAGE.to_owned())),
    }
    Ok(())
}
