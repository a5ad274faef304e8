//! Asks a person: first what it is about, then the question that settles most, until nothing is open or the person has enough.

mod several;
mod slip;

use crate::advise::asked_for;
use crate::refusal;
use crate::stop::Stop;
use sapar_law::answer::Engine;
use sapar_law::day::Day;
use sapar_law::facts::Facts;
use sapar_law::model::{FactId, TopicId};
use sapar_words::called::known_topics;
use sapar_words::{Lang, SITUATIONS, asking, countries, country, reply, say, told};
use slip::Slip;
use std::io::{BufRead, Write};

/// One reply: the fact and what was told; `None` is "I do not know".
type Reply = (FactId, Option<String>);

/// What a typed line asks for.
enum Typed {
    Back,
    Enough,
    Text(String),
}

/// A conversation over lines of text.
pub struct Dialogue<'a, R, W> {
    engine: &'a Engine,
    lang: Lang,
    on: Option<Day>,
    input: R,
    output: W,
}

impl<'a, R: BufRead, W: Write> Dialogue<'a, R, W> {
    /// Asks on `input`, prints on `output`; `on` is the day of the question, today if `None`.
    pub fn new(engine: &'a Engine, lang: Lang, on: Option<Day>, input: R, output: W) -> Self {
        Dialogue {
            engine,
            lang,
            on,
            input,
            output,
        }
    }

    /// Asks until nothing is open or the person has enough; starts from facts and topics that are given already.
    ///
    /// # Errors
    /// The terminal cannot be read or written, or the laws cannot be computed.
    pub fn run(&mut self, given: Facts, topics: Vec<TopicId>) -> Result<(Facts, Vec<TopicId>), Stop> {
        writeln!(self.output, "{}\n", say(self.lang, "dialogue-welcome", &[]))?;
        let asks_situation = topics.is_empty();
        let mut topics = topics;
        if asks_situation {
            match self.ask_situation()? {
                Some(chosen) => topics = chosen,
                None => return Ok((given, topics)),
            }
        }
        // What each screen brought, so that one can go back by screens.
        let mut screens: Vec<Vec<Reply>> = Vec::new();
        loop {
            let replies = screens.iter().flatten();
            let facts = self.facts_after(&given, replies.clone())?;
            let on = asked_for(self.engine, &facts, self.on);
            let skipped: Vec<FactId> = replies.filter(|(_, r)| r.is_none()).map(|(f, _)| *f).collect();
            let asked = asking::next_questions(&self.engine.laws, |take| self.engine.questions(&facts, on, &topics, &skipped, take))
                .map_err(|e| Stop::refused(e.to_string()))?;
            match asked.as_slice() {
                [] => {
                    writeln!(self.output, "{}\n", say(self.lang, "dialogue-settled", &[]))?;
                    return Ok((facts, topics));
                }
                [fact] => self.print_question(&facts, *fact)?,
                several => self.print_questions(several)?,
            }
            match self.read()? {
                Typed::Enough => return Ok((facts, topics)),
                Typed::Back if screens.pop().is_some() => {}
                Typed::Back if asks_situation => match self.ask_situation()? {
                    Some(chosen) => topics = chosen,
                    None => return Ok((facts, topics)),
                },
                Typed::Back => writeln!(self.output, "{}\n", say(self.lang, "dialogue-first", &[]))?,
                Typed::Text(text) => {
                    let replies = match asked.as_slice() {
                        [fact] => self.accept(&facts, on, *fact, &text)?.map(|reply| vec![(*fact, reply)]),
                        several => self.accept_several(&facts, on, several, &text)?,
                    };
                    screens.extend(replies);
                }
            }
        }
    }

    /// What is known after these replies.
    fn facts_after<'r>(&self, given: &Facts, replies: impl Iterator<Item = &'r Reply>) -> Result<Facts, Stop> {
        let laws = &self.engine.laws;
        let mut facts = given.clone();
        for (f, text) in replies {
            if let Some(text) = text {
                told::set(laws, self.lang, &mut facts, &laws.facts[f.ix()].name, text).map_err(Stop::refused)?;
            }
        }
        Ok(facts)
    }

    /// The reply, if it can be used: `Some(None)` is "I do not know". A slip is told and asked again.
    fn accept(&mut self, facts: &Facts, on: Day, fact: FactId, text: &str) -> Result<Option<Option<String>>, Stop> {
        if matches!(text, "" | "?") {
            return Ok(Some(None));
        }
        let laws = &self.engine.laws;
        let f = &laws.facts[fact.ix()];
        let here = told::currency_here(laws, facts);
        let as_told = reply::normal(laws, self.lang, f, here, text);
        let mut tried = facts.clone();
        let tried = tried.set(laws, &f.name, &as_told).and_then(|()| tried.check(laws, on));
        match tried {
            Ok(()) => Ok(Some(Some(as_told))),
            Err(e) => {
                let slip = Slip {
                    laws,
                    lang: self.lang,
                    fact,
                    here,
                    typed: text,
                };
                writeln!(self.output, "{}\n", slip.sentence(&e))?;
                Ok(None)
            }
        }
    }

    /// What it is about: the topics of all situations that are named, all topics (an empty list) for an empty line. `None` is "enough".
    fn ask_situation(&mut self) -> Result<Option<Vec<TopicId>>, Stop> {
        loop {
            writeln!(self.output, "{}", say(self.lang, "dialogue-situation", &[]))?;
            for (i, s) in SITUATIONS.iter().enumerate() {
                writeln!(self.output, "  {} {}", i + 1, say(self.lang, &format!("situation-{}", s.name), &[]))?;
            }
            let text = match self.read()? {
                Typed::Enough => return Ok(None),
                Typed::Back => {
                    writeln!(self.output, "{}\n", say(self.lang, "dialogue-first", &[]))?;
                    continue;
                }
                Typed::Text(text) => text,
            };
            if matches!(text.as_str(), "" | "?") {
                // Nobody should learn only from the length of the answer that everything was chosen.
                writeln!(self.output, "{}\n", say(self.lang, "dialogue-everything", &[]))?;
                return Ok(Some(Vec::new()));
            }
            let words: Vec<&str> = text.split([',', ' ', ';', '،']).filter(|w| !w.is_empty()).collect();
            let chosen: Option<Vec<_>> = words.iter().map(|w| SITUATIONS.get(w.parse::<usize>().ok()?.checked_sub(1)?)).collect();
            match chosen.filter(|list| !list.is_empty()) {
                Some(list) => return Ok(Some(known_topics(&self.engine.laws, list.iter().flat_map(|s| s.topics)))),
                None => writeln!(self.output, "{}\n", say(self.lang, "dialogue-number", &[("n", SITUATIONS.len().into())]))?,
            }
        }
    }

    fn print_question(&mut self, facts: &Facts, fact: FactId) -> Result<(), Stop> {
        let laws = &self.engine.laws;
        let f = &laws.facts[fact.ix()];
        writeln!(self.output, "{}", self.lang.of(&f.question))?;
        if let Some(why) = &f.why {
            writeln!(self.output, "  ({})", self.lang.of(why))?;
        }
        let choices = reply::choices(laws, self.lang, f);
        if choices.is_empty() {
            let ty = slip::with_currency(f.ty, told::currency_here(laws, facts));
            writeln!(self.output, "  {}", refusal::expects(laws, self.lang, ty))?;
        }
        if f.name == "destination" {
            let named = |c| format!("{c} {}", country(laws, self.lang, c));
            let held: Vec<String> = countries::held(laws).into_iter().map(named).collect();
            writeln!(self.output, "  {}", say(self.lang, "dialogue-held", &[("countries", held.join(", ").into())]))?;
        }
        for (i, (_, shown)) in choices.iter().enumerate() {
            writeln!(self.output, "  {} {shown}", i + 1)?;
        }
        Ok(())
    }

    /// One line; the end of the input is "enough".
    fn read(&mut self) -> Result<Typed, Stop> {
        write!(self.output, "> ")?;
        self.output.flush()?;
        let mut line = Vec::new();
        if self.input.read_until(b'\n', &mut line)? == 0 {
            writeln!(self.output)?;
            return Ok(Typed::Enough);
        }
        writeln!(self.output)?;
        Ok(match String::from_utf8_lossy(&line).trim() {
            // The letters that the texts name; in Uzbek Cyrillic they are written so.
            "b" | "B" | "б" | "Б" => Typed::Back,
            "q" | "Q" | "қ" | "Қ" => Typed::Enough,
            text => Typed::Text(text.to_owned()),
        })
    }
}
