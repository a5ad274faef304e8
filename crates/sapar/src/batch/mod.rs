//! `sapar law batch`: the same answers for a file of persons, by columns.

mod answers;
mod csv_out;
mod days;
mod errors;
mod parquet_out;
mod programs;
pub(crate) mod progress;
mod stream;

pub use programs::{Asked, Plans, Programs, Ready, groups};
pub use progress::bar;
pub use stream::stream;

use crate::cli::{LawBatch, Shared};
use crate::laws_source;
use crate::people::{self, People, Slip, Use};
use crate::refusal;
use crate::stop::Stop;
use answers::Answers;
use days::Days;
use errors::Errors;
use parquet_out::{ParquetOut, Piece};
use sapar_law::answer::Engine;
use sapar_law::model::{ConclusionId, Laws};
use sapar_law::source::nearest;
use sapar_terminal::complain;
use sapar_terminal::same_file::{self, Named, on_the_way};
use sapar_terminal::whole_file::{ON_THE_WAY, WholeFile};
use sapar_words::{Lang, say};
use std::fs::File;
use std::io::{BufWriter, Write, stdout};
use std::path::Path;
use std::time::Instant;

/// A chunk of the result.
enum Written {
    Csv(Vec<u8>),
    Parquet(Piece),
}

struct Chunk {
    rows: usize,
    written: Written,
    slips: Vec<Slip>,
}

/// Where the result goes.
enum Target {
    Csv(BufWriter<File>),
    Parquet(Box<ParquetOut>),
}

/// Runs the command.
///
/// # Errors
/// A file that cannot be read or written, or columns that are no facts.
pub fn run(shared: &Shared, args: &LawBatch) -> Result<(), Stop> {
    let lang = shared.lang();
    keeps_its_input(lang, args)?;
    has_a_form(lang, &args.out)?;
    let engine = laws_source::engine(shared)?;
    let laws = &engine.laws;
    let asked = Asked {
        conclusions: conclusions(laws, lang, &args.conclusions)?,
        norms: args.norms,
    };
    let people = People::open(laws, lang, &args.people.file, args.people.ignore_unknown_columns)?;
    let out = WholeFile::to(&args.out);
    let mut errors = Errors::new(args.errors.as_deref()).map_err(|e| Stop::cannot_write(lang, args.errors.as_deref().unwrap_or(Path::new("")), &e))?;
    let ids = people.header.has(Use::Id);
    let mut target = Target::new(laws, &asked, ids, &args.out, out.grows_at()).map_err(|e| Stop::cannot_write(lang, &args.out, &e))?;
    let begun = Instant::now();
    let mut rows = 0u64;
    let done = answer(&engine, lang, &asked, people, args, |chunk| {
        rows += chunk.rows as u64;
        errors.take(chunk.slips).map_err(|e| e.to_string())?;
        target.write(chunk.written)
    });
    let done = done.and_then(|()| target.finish()).and_then(|()| errors.finish().map_err(|e| e.to_string()));
    if let Err(e) = done {
        return Err(Stop::refused(say(
            lang,
            "batch-stopped",
            &[("file", args.people.file.display().to_string().into()), ("problem", e.into())],
        )));
    }
    out.appear().map_err(|e| Stop::cannot_write(lang, &args.out, &e))?;
    summary(lang, &errors, rows, begun.elapsed().as_secs_f64())
}

/// The name tells the form of the answers; with another ending they would be a file that its program cannot open.
fn has_a_form(lang: Lang, out: &Path) -> Result<(), Stop> {
    if people::is_parquet(out) || out.extension().is_some_and(|e| e.eq_ignore_ascii_case("csv")) {
        return Ok(());
    }
    Err(Stop::refused(say(lang, "batch-no-form", &[("file", out.display().to_string().into())])))
}

/// Neither the answers nor the list of errors may be written over the people, nor one over the other.
fn keeps_its_input(lang: Lang, args: &LawBatch) -> Result<(), Stop> {
    let people = [Named {
        word: "PEOPLE",
        path: &args.people.file,
    }];
    // Both are names of what `--out` writes; they are compared with the others, not with one another.
    for path in &on_the_way(&args.out, &["", ON_THE_WAY]) {
        let errors = args.errors.iter().map(|path| Named { word: "--errors", path });
        let writes: Vec<Named<'_>> = std::iter::once(Named { word: "--out", path }).chain(errors).collect();
        same_file::refuse(lang, &people, &writes).map_err(Stop::refused)?;
    }
    Ok(())
}

/// Answers all rows of a file; chunks come in order.
fn answer(
    engine: &Engine,
    lang: Lang,
    asked: &Asked,
    people: People,
    args: &LawBatch,
    mut take: impl FnMut(Chunk) -> Result<(), String>,
) -> Result<(), String> {
    let laws = &engine.laws;
    let plans = Plans::new();
    let programs = Programs::new(engine, &plans, asked);
    let days = Days::new(args.on);
    let as_parquet = people::is_parquet(&args.out);
    let threads = args.people.threads();
    let bar = bar(people.size());
    let work = |mut block: people::Block| {
        let days = days.of(laws, &block);
        block.check(laws, lang, &days);
        let answers = Answers::of(engine, &programs, asked, &block, &days)?;
        let rows = block.len;
        let slips = std::mem::take(&mut block.slips);
        let written = if as_parquet {
            Written::Parquet(Piece { ids: block.ids, answers })
        } else {
            Written::Csv(csv_out::rows(laws, asked, &block, &answers))
        };
        Ok(Chunk { rows, written, slips })
    };
    let mut rows = 0;
    let result = stream(laws, lang, people, threads, work, |chunk, read| {
        rows += chunk.rows;
        bar.set_message(say(lang, "batch-progress", &[("n", rows.into())]));
        bar.set_position(read);
        take(chunk)
    });
    bar.finish_and_clear();
    result
}

/// The conclusions that are asked for; all, if none is named.
fn conclusions(laws: &Laws, lang: Lang, names: &[String]) -> Result<Vec<ConclusionId>, Stop> {
    if names.is_empty() {
        return Ok((0..laws.conclusions.len()).map(|i| ConclusionId(i as u32)).collect());
    }
    let mut found = Vec::new();
    let mut slips = Vec::new();
    for name in names.iter().map(|n| n.trim()).filter(|n| !n.is_empty()) {
        match laws.conclusion(name) {
            Some(id) if found.contains(&id) => {}
            Some(id) => found.push(id),
            None => slips.push(refusal::unknown(
                lang,
                "refuse-conclusion",
                name,
                nearest(name, laws.conclusions.iter().map(|c| c.name.as_str())),
            )),
        }
    }
    if slips.is_empty() { Ok(found) } else { Err(Stop::Refused(slips)) }
}

fn summary(lang: Lang, errors: &Errors, rows: u64, seconds: f64) -> Result<(), Stop> {
    for s in &errors.told {
        complain(&format!("{}\n", s.sentence(lang)));
    }
    let rate = if seconds > 0.0 { (rows as f64 / seconds) as i64 } else { 0 };
    let args = [
        ("rows", sapar_words::number(lang, i64::try_from(rows).unwrap_or(i64::MAX)).into()),
        ("errors", sapar_words::number(lang, i64::try_from(errors.rows).unwrap_or(i64::MAX)).into()),
        ("seconds", format!("{seconds:.1}").into()),
        ("rate", sapar_words::number(lang, rate).into()),
    ];
    writeln!(stdout(), "{}", say(lang, "batch-done", &args))?;
    Ok(())
}

impl Target {
    fn new(laws: &Laws, asked: &Asked, ids: bool, out: &Path, part: &Path) -> Result<Target, String> {
        let file = File::create(part).map_err(|e| e.to_string())?;
        if people::is_parquet(out) {
            return ParquetOut::new(laws, asked, ids, file)
                .map(|p| Target::Parquet(Box::new(p)))
                .map_err(|e| e.to_string());
        }
        let mut file = BufWriter::new(file);
        let names = csv_out::names(laws, asked, ids).join(",");
        writeln!(file, "{names}").map_err(|e| e.to_string())?;
        Ok(Target::Csv(file))
    }

    fn write(&mut self, chunk: Written) -> Result<(), String> {
        match (self, chunk) {
            (Target::Csv(file), Written::Csv(bytes)) => file.write_all(&bytes).map_err(|e| e.to_string()),
            (Target::Parquet(file), Written::Parquet(piece)) => file.write(piece).map_err(|e| e.to_string()),
            _ => Ok(()),
        }
    }

    fn finish(self) -> Result<(), String> {
        match self {
            Target::Csv(mut file) => file.flush().map_err(|e| e.to_string()),
            Target::Parquet(file) => file.finish().map_err(|e| e.to_string()),
        }
    }
}
