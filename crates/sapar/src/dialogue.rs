//! Asks a person: first what it is about, then the question that settles most, until nothing is open or the person has enough.

use crate::advise::asked_for;
use crate::refusal;
use crate::stop::Stop;
use sapar_law::answer::Engine;
use sapar_law::day::Day;
use sapar_law::facts::Facts;
use sapar_law::model::{FactId, TopicId};
use sapar_words::{Lang, SITUATIONS, country, reply, say, told};
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
        let topics = if topics.is_empty() { self.ask_situation()? } else { topics };
        let mut replies: Vec<Reply> = Vec::new();
        loop {
            let facts = self.facts_after(&given, &replies)?;
            let on = asked_for(self.engine, &facts, self.on);
            let skipped: Vec<FactId> = replies.iter().filter(|(_, r)| r.is_none()).map(|(f, _)| *f).collect();
            let next = self
                .engine
                .next_question(&facts, on, &topics, &skipped)
                .map_err(|e| Stop::refused(e.to_string()))?;
            let Some(fact) = next else {
                writeln!(self.output, "{}\n", say(self.lang, "dialogue-settled", &[]))?;
                return Ok((facts, topics));
            };
            self.print_question(fact)?;
            match self.read()? {
                Typed::Enough => return Ok((facts, topics)),
                Typed::Back => {
                    if replies.pop().is_none() {
                        writeln!(self.output, "{}\n", say(self.lang, "dialogue-first", &[]))?;
                    }
                }
                Typed::Text(text) => {
                    if let Some(reply) = self.accept(&facts, on, fact, &text)? {
                        replies.push((fact, reply));
                    }
                }
            }
        }
    }

    /// What is known after these replies.
    fn facts_after(&self, given: &Facts, replies: &[Reply]) -> Result<Facts, Stop> {
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
        let text = reply::normal(laws, self.lang, f, text);
        let mut tried = facts.clone();
        let slip = match told::set(laws, self.lang, &mut tried, &f.name, &text) {
            Err(slip) => Some(slip),
            Ok(()) => tried.check(laws, on).err().map(|e| refusal::given(laws, self.lang, &e)),
        };
        match slip {
            None => Ok(Some(Some(text))),
            Some(slip) => {
                writeln!(self.output, "{slip}\n")?;
                Ok(None)
            }
        }
    }

    /// What it is about; the topics of all situations that are named, all topics if none is.
    fn ask_situation(&mut self) -> Result<Vec<TopicId>, Stop> {
        loop {
            writeln!(self.output, "{}", say(self.lang, "dialogue-situation", &[]))?;
            for (i, s) in SITUATIONS.iter().enumerate() {
                writeln!(self.output, "  {} {}", i + 1, say(self.lang, &format!("situation-{}", s.name), &[]))?;
            }
            let Typed::Text(text) = self.read()? else { return Ok(Vec::new()) };
            let words: Vec<&str> = text.split([',', ' ', ';']).filter(|w| !w.is_empty() && *w != "?").collect();
            let chosen: Option<Vec<_>> = words.iter().map(|w| SITUATIONS.get(w.parse::<usize>().ok()?.checked_sub(1)?)).collect();
            match chosen {
                Some(list) => return Ok(self.topics_of(list.iter().flat_map(|s| s.topics))),
                None => writeln!(self.output, "{}\n", say(self.lang, "dialogue-number", &[("n", SITUATIONS.len().into())]))?,
            }
        }
    }

    fn topics_of<'b>(&self, names: impl Iterator<Item = &'b &'b str>) -> Vec<TopicId> {
        let mut topics: Vec<TopicId> = names
            .filter_map(|n| self.engine.laws.topics.iter().position(|t| t.name == **n))
            .map(|i| TopicId(i as u32))
            .collect();
        topics.sort();
        topics.dedup();
        topics
    }

    fn print_question(&mut self, fact: FactId) -> Result<(), Stop> {
        let laws = &self.engine.laws;
        let f = &laws.facts[fact.ix()];
        writeln!(self.output, "{}", self.lang.of(&f.question))?;
        if let Some(why) = &f.why {
            writeln!(self.output, "  ({})", self.lang.of(why))?;
        }
        let choices = reply::choices(laws, self.lang, f);
        if choices.is_empty() {
            writeln!(self.output, "  {}", refusal::expects(laws, self.lang, f.ty))?;
        }
        if f.name == "destination" {
            let mut held: Vec<String> = laws
                .packs
                .iter()
                .filter_map(|p| p.country)
                .map(|c| format!("{c} {}", country(laws, self.lang, c)))
                .collect();
            held.sort();
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
            "b" | "B" => Typed::Back,
            "q" | "Q" => Typed::Enough,
            text => Typed::Text(text.to_owned()),
        })
    }
}
