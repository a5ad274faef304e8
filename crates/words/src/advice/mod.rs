//! The document made of an answer: headings and lines, in one language, for every way of showing it.

mod build;
mod conclusions;
mod needs;
mod norms;
mod withheld;

pub use build::advise;
pub(crate) use build::hex;
pub use conclusions::bound_words;
pub use needs::Need;

use crate::cite::Citation;
use crate::lang::{Lang, Said};
use sapar_law::answer::{Answer, State};
use sapar_law::day::Day;
use sapar_law::facts::Facts;
use sapar_law::model::{FactId, Laws, TopicId};

/// What is to be put into words.
#[derive(Debug, Clone, Copy)]
pub struct Question<'a> {
    /// The laws that were asked.
    pub laws: &'a Laws,
    /// What they answered.
    pub answer: &'a Answer,
    /// What was told about the person.
    pub facts: &'a Facts,
    /// Only these topics; all, if none is named.
    pub topics: &'a [TopicId],
    /// The day on which this is read, in the country the question is about.
    pub today: Day,
    /// The language.
    pub lang: Lang,
}

impl Question<'_> {
    /// Was this topic asked about?
    pub fn wants(&self, topic: TopicId) -> bool {
        self.topics.is_empty() || self.topics.contains(&topic)
    }
}

/// An answer in words.
#[derive(Debug, Clone)]
pub struct Advice {
    /// The language.
    pub lang: Lang,
    /// The day the question was asked for.
    pub on: Day,
    /// Tells the advice for one person from that for another, without telling anything about either.
    pub mark: String,
    /// The heading.
    pub title: String,
    /// The day, today, the fingerprint of the laws, "information, not legal advice".
    pub head: Vec<String>,
    /// What was told: the question and the reply.
    pub told: Vec<(String, String)>,
    /// The lines under their headings, in the order in which they are read.
    pub groups: Vec<Group>,
    /// The acts that are cited, with their titles.
    pub acts: Vec<ActLine>,
}

impl Advice {
    /// The one line that stands for all withheld steps; a page that shows only some headings must not lose it.
    pub fn withheld(&self) -> Option<&Line> {
        self.groups.iter().flat_map(|g| &g.lines).find(|l| l.withheld)
    }
}

/// An act that is cited.
#[derive(Debug, Clone)]
pub struct ActLine {
    /// Its id.
    pub id: String,
    /// What people call it; its id where nothing is known.
    pub short: String,
    /// Its title.
    pub title: String,
}

/// The headings, in the order in which they are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum GroupKind {
    /// May I enter and stay, until when.
    Stay,
    /// What must be done, by whom, by which day.
    Duties,
    /// May I work, with what.
    Work,
    /// What it costs.
    Costs,
    /// Rights.
    Rights,
    /// What happens if.
    Consequences,
    /// How to contest.
    Contest,
    /// What is not known.
    Unknown,
}

impl GroupKind {
    /// All, in order.
    pub const ALL: [GroupKind; 8] = [
        GroupKind::Stay,
        GroupKind::Duties,
        GroupKind::Work,
        GroupKind::Costs,
        GroupKind::Rights,
        GroupKind::Consequences,
        GroupKind::Contest,
        GroupKind::Unknown,
    ];

    /// The word used in names of messages.
    pub fn word(self) -> &'static str {
        match self {
            GroupKind::Stay => "stay",
            GroupKind::Duties => "duties",
            GroupKind::Work => "work",
            GroupKind::Costs => "costs",
            GroupKind::Rights => "rights",
            GroupKind::Consequences => "consequences",
            GroupKind::Contest => "contest",
            GroupKind::Unknown => "unknown",
        }
    }
}

/// Lines under one heading.
#[derive(Debug, Clone)]
pub struct Group {
    /// Which heading.
    pub kind: GroupKind,
    /// Its words.
    pub title: String,
    /// The lines: first what is known, last what is open.
    pub lines: Vec<Line>,
    /// What is said if nothing under this heading is known; never "nothing to do".
    pub empty: Option<String>,
    /// Subjects on which no rule is held.
    pub no_rule: Vec<String>,
}

/// A deadline.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// How the day is meant.
    pub kind: DueKind,
    /// The day, unless it is "at once" or not known.
    pub day: Option<Day>,
    /// In words: `by 24 November 2026`.
    pub text: String,
}

/// How a deadline is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DueKind {
    /// At once.
    AtOnce,
    /// On that day at the latest.
    By,
    /// Before that day.
    Before,
}

impl DueKind {
    /// The word used in JSON.
    pub fn word(self) -> &'static str {
        match self {
            DueKind::AtOnce => "at_once",
            DueKind::By => "by",
            DueKind::Before => "before",
        }
    }
}

/// Why: the sentence of a provision and where it stands.
#[derive(Debug, Clone)]
pub struct Reason {
    /// The provision's name.
    pub provision: String,
    /// Its sentence.
    pub text: String,
    /// The language it is really in: another one where a translation is missing.
    pub lang: Lang,
    /// The Russian sentence, which must stand beside a translation that no person has reviewed.
    pub original: Option<String>,
    /// Where it stands.
    pub cites: Vec<Citation>,
    /// A remark that belongs to it.
    pub note: Option<String>,
    /// Its Russian original, which must stand beside a translation that no person has reviewed.
    pub note_original: Option<String>,
}

/// One line.
#[derive(Debug, Clone)]
pub struct Line {
    /// The name of the conclusion or provision.
    pub name: String,
    /// What is said. One line stands for all withheld steps and tells none of them.
    pub text: String,
    /// The language it is really in: another one where a translation is missing.
    pub lang: Lang,
    /// The Russian sentence, which must stand beside a translation that no person has reviewed.
    pub original: Option<String>,
    /// The value of a conclusion.
    pub value: Option<String>,
    /// How sure.
    pub state: State,
    /// The words that must stand beside it.
    pub state_words: Option<String>,
    /// Who must or may, unless it is the person who asks.
    pub who: Option<String>,
    /// By when.
    pub due: Option<Due>,
    /// A sum, or the range the law allows.
    pub amount: Option<String>,
    /// Until when, in words: `until 10 March 2029`.
    pub until: Option<String>,
    /// What it costs, in words: `fee: 100 KZT`.
    pub fee: Option<String>,
    /// Other particulars: office, papers, who learns of the person.
    pub details: Vec<String>,
    /// What follows if it is missed.
    pub missed: Vec<String>,
    /// What must be said beside it: unsettled counting, what may change the date.
    pub warnings: Vec<String>,
    /// Why.
    pub because: Vec<Reason>,
    /// Facts that would settle it.
    pub needs: Vec<FactId>,
    /// Those facts as questions.
    pub ask: Vec<String>,
    /// It is withheld until the safeguard is met.
    pub withheld: bool,
}

impl Line {
    /// A line that says a sentence of the laws.
    fn of(name: &str, said: Said<'_>, state: State, state_words: Option<String>) -> Line {
        let mut line = Line::new(said.lang, name, said.text.to_owned(), state, state_words);
        line.original = said.beside.map(str::to_owned);
        line
    }

    /// A line in words of our own.
    fn new(lang: Lang, name: &str, text: String, state: State, state_words: Option<String>) -> Line {
        Line {
            name: name.to_owned(),
            text,
            lang,
            original: None,
            value: None,
            state,
            state_words,
            who: None,
            due: None,
            amount: None,
            until: None,
            fee: None,
            details: Vec::new(),
            missed: Vec::new(),
            warnings: Vec::new(),
            because: Vec::new(),
            needs: Vec::new(),
            ask: Vec::new(),
            withheld: false,
        }
    }
}
