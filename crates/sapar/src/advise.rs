//! `sapar advise`: facts in, advice out.

use crate::answer_json;
use crate::cli::{Advise, Shared};
use crate::dialogue::Dialogue;
use crate::facts_file;
use crate::laws_source;
use crate::refusal;
use crate::sentences;
use crate::stop::Stop;
use crate::today::today;
use sapar_law::answer::Engine;
use sapar_law::day::Day;
use sapar_law::facts::Facts;
use sapar_law::model::{Laws, TopicId};
use sapar_terminal::same_file::{self, Named, on_the_way};
use sapar_terminal::whole_file::{self, ON_THE_WAY};
use sapar_words::told::destination;
use sapar_words::{Advice, Lang, Question, called, say};
use std::io::{IsTerminal, Write, stderr, stdin, stdout};
use std::mem::ManuallyDrop;
use std::path::{Path, PathBuf};
use std::thread;

/// Runs the command.
///
/// # Errors
/// Facts, topics or files that cannot be used.
pub fn run(shared: &Shared, args: &Advise) -> Result<(), Stop> {
    let lang = shared.lang();
    keeps_its_input(lang, args)?;
    // Words are made ready while laws are read; who comes first waits for the other.
    let _ = thread::Builder::new().spawn(move || sapar_words::make_ready(lang));
    // The program ends with this answer: to take the laws apart would only make the reader wait.
    let engine = ManuallyDrop::new(laws_source::engine(shared)?);
    let laws = &engine.laws;
    let mut topics = topics(laws, lang, &args.topics)?;
    let skipped = all(&args.skipped, |name| called::fact(laws, lang, name))?;
    let mut facts = facts_file::read(laws, lang, &args.given)?;
    if args.ask || (!args.given.any() && stdin().is_terminal()) {
        let mut dialogue = Dialogue::new(&engine, lang, args.on, stdin().lock(), stdout());
        (facts, topics) = dialogue.run(facts, topics)?;
    }
    let today = today(destination(laws, &facts));
    let on = args.on.unwrap_or(today);
    facts.check(laws, on).map_err(|e| Stop::refused(refusal::given(laws, lang, &e)))?;
    let found = if args.json {
        engine.answer_and_question(&facts, on, &topics, &skipped)
    } else {
        engine.answer(&facts, on).map(|answer| (answer, None))
    };
    let (answer, next) = found.map_err(|e| Stop::refused(e.to_string()))?;
    let question = Question {
        laws,
        answer: &answer,
        facts: &facts,
        topics: &topics,
        today,
        lang,
    };
    if let Some(path) = &args.ics {
        calendar(path, lang, &question)?;
        if path == Path::new("-") {
            return Ok(());
        }
    }
    if args.json {
        writeln!(stdout(), "{:#}", answer_json::document(&question, next))?;
    } else {
        sentences::print(&sapar_words::text(&sapar_words::advise(&question)))?;
    }
    Ok(())
}

/// Writes the dated duties as a calendar; `-` is the output.
fn calendar(path: &Path, lang: Lang, question: &Question<'_>) -> Result<(), Stop> {
    match sapar_words::ics(&sapar_words::advise(question)) {
        Some(calendar) if path != Path::new("-") => whole_file::write(path, calendar.as_bytes()).map_err(|e| Stop::cannot_write(lang, path, &e)),
        Some(calendar) => Ok(stdout().write_all(calendar.as_bytes())?),
        // Nothing dated is no fault, but an empty file would look like one.
        None => Ok(writeln!(stderr(), "{}", say(lang, "calendar-empty", &[]))?),
    }
}

/// The calendar may not be written over the facts.
fn keeps_its_input(lang: Lang, args: &Advise) -> Result<(), Stop> {
    // `-` is no file but what flows in or out.
    let file = |path: &&PathBuf| path.as_path() != Path::new("-");
    let facts: Vec<Named<'_>> = args.given.facts.iter().filter(file).map(|path| Named { word: "--facts", path }).collect();
    for calendar in args.ics.iter().filter(file) {
        for path in on_the_way(calendar, &["", ON_THE_WAY]) {
            same_file::refuse(lang, &facts, &[Named { word: "--ics", path: &path }]).map_err(Stop::refused)?;
        }
    }
    Ok(())
}

/// What is asked.
pub struct Asked<'a> {
    /// The facts.
    pub facts: &'a Facts,
    /// Only these topics; all, if none is named.
    pub topics: &'a [TopicId],
    /// The day; today in the country, if none is named.
    pub on: Option<Day>,
}

/// The advice as a document.
///
/// # Errors
/// Facts that contradict one another.
pub fn advice(engine: &Engine, lang: Lang, asked: &Asked<'_>) -> Result<Advice, Stop> {
    let laws = &engine.laws;
    let today = today(destination(laws, asked.facts));
    let on = asked.on.unwrap_or(today);
    asked.facts.check(laws, on).map_err(|e| Stop::refused(refusal::given(laws, lang, &e)))?;
    let answer = engine.answer(asked.facts, on).map_err(|e| Stop::refused(e.to_string()))?;
    Ok(sapar_words::advise(&Question {
        laws,
        answer: &answer,
        facts: asked.facts,
        topics: asked.topics,
        today,
        lang,
    }))
}

/// The topics of these names.
///
/// # Errors
/// Every unknown name, with the nearest.
pub fn topics(laws: &Laws, lang: Lang, names: &[String]) -> Result<Vec<TopicId>, Stop> {
    all(names, |name| called::topic(laws, lang, name))
}

/// What all these names mean, or what is wrong with each of the others.
fn all<T>(names: &[String], called: impl Fn(&str) -> Result<T, String>) -> Result<Vec<T>, Stop> {
    let mut found = Vec::new();
    let mut slips = Vec::new();
    for name in names {
        match called(name) {
            Ok(one) => found.push(one),
            Err(slip) => slips.push(slip),
        }
    }
    if slips.is_empty() { Ok(found) } else { Err(Stop::Refused(slips)) }
}

/// The day a question is asked for: the one named, else today in the country.
pub fn asked_for(engine: &Engine, facts: &Facts, on: Option<Day>) -> Day {
    on.unwrap_or_else(|| today(destination(&engine.laws, facts)))
}
