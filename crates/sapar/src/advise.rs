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
use sapar_law::model::{Country, FactId, Laws, Topic, TopicId};
use sapar_law::source::nearest;
use sapar_terminal::same_file::{self, Named};
use sapar_words::{Advice, Lang, Question, say};
use std::io::{IsTerminal, Write, stderr, stdin, stdout};
use std::mem::ManuallyDrop;
use std::path::Path;
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
    let skipped = facts_called(laws, lang, &args.skipped)?;
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
        Some(calendar) if path != Path::new("-") => write_file(path, &calendar, lang),
        Some(calendar) => Ok(stdout().write_all(calendar.as_bytes())?),
        // Nothing dated is no fault, but an empty file would look like one.
        None => Ok(writeln!(stderr(), "{}", say(lang, "calendar-empty", &[]))?),
    }
}

/// The calendar may not be written over the facts.
fn keeps_its_input(lang: Lang, args: &Advise) -> Result<(), Stop> {
    let facts = args.given.facts.iter().map(|path| Named { word: "--facts", path });
    let calendar = args.ics.iter().map(|path| Named { word: "--ics", path });
    // `-` is no file but what flows in or out.
    let [facts, calendar] = [facts.collect::<Vec<_>>(), calendar.collect()].map(|mut list| {
        list.retain(|n| n.path != Path::new("-"));
        list
    });
    same_file::refuse(lang, &facts, &calendar).map_err(Stop::refused)
}

/// The country the question is about.
pub fn destination(laws: &Laws, facts: &Facts) -> Option<Country> {
    let stored = laws.fact("destination").and_then(|f| facts.get(laws, f))?;
    u16::try_from(stored).ok().map(Country)
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
    let mut topics = Vec::new();
    let mut slips = Vec::new();
    for name in names {
        match laws.topics.iter().position(|t| t.name == *name) {
            Some(i) => topics.push(TopicId(i as u32)),
            None => slips.push(no_topic(laws, lang, name)),
        }
    }
    if slips.is_empty() { Ok(topics) } else { Err(Stop::Refused(slips)) }
}

/// The facts of these names.
///
/// # Errors
/// Every unknown name, with the nearest.
fn facts_called(laws: &Laws, lang: Lang, names: &[String]) -> Result<Vec<FactId>, Stop> {
    let mut facts = Vec::new();
    let mut slips = Vec::new();
    for name in names {
        match laws.fact(name) {
            Some(fact) => facts.push(fact),
            None => {
                let near = nearest(name, laws.facts.iter().map(|f| f.name.as_str()));
                slips.push(refusal::unknown(lang, "refuse-fact", name, near));
            }
        }
    }
    if slips.is_empty() { Ok(facts) } else { Err(Stop::Refused(slips)) }
}

/// The sentence for a topic that does not exist: with the one that was probably meant by its name or its title in any language, else with all.
fn no_topic(laws: &Laws, lang: Lang, typed: &str) -> String {
    let wanted = typed.trim().to_lowercase();
    let titles = |t: &Topic| Lang::ALL.map(|l| l.of(&t.title).to_lowercase());
    let has_word = |title: &str| title.split(|c: char| !c.is_alphanumeric()).any(|w| w == wanted);
    let by_title = || laws.topics.iter().find(|t| titles(t).iter().any(|title| *title == wanted || has_word(title)));
    let by_name = nearest(&wanted, laws.topics.iter().map(|t| t.name.as_str()));
    let by_slip = || {
        let near = |t: &&Topic| nearest(&wanted, titles(t).iter().map(String::as_str)).is_some();
        laws.topics.iter().find(near).map(|t| t.name.as_str())
    };
    let found = by_title().map(|t| t.name.as_str()).or(by_name).or_else(by_slip);
    let text = refusal::unknown(lang, "refuse-topic", typed, found);
    if found.is_some() {
        return text;
    }
    let names: Vec<&str> = laws.topics.iter().map(|t| t.name.as_str()).collect();
    format!("{text} {}", say(lang, "list-topics", &[("names", names.join(", ").into())]))
}

/// Writes beside the file first, so that a full disk leaves the old file whole.
fn write_file(path: &Path, text: &str, lang: Lang) -> Result<(), Stop> {
    let beside = path.with_extension("ics.part");
    std::fs::write(&beside, text).and_then(|()| std::fs::rename(&beside, path)).map_err(|e| {
        // What was begun beside it is of no use; that it may not exist is no second error.
        let _ = std::fs::remove_file(&beside);
        Stop::refused(say(
            lang,
            "cannot-write",
            &[("file", path.display().to_string().into()), ("problem", e.to_string().into())],
        ))
    })
}

/// The day a question is asked for: the one named, else today in the country.
pub fn asked_for(engine: &Engine, facts: &Facts, on: Option<Day>) -> Day {
    on.unwrap_or_else(|| today(destination(&engine.laws, facts)))
}
