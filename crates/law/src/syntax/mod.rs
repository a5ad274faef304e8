//! What a `.law` file says, as it is written: names are not yet looked up, types not yet checked.
//!
//! Names are parts of the text that was read; sentences, acts and citations, which the laws keep, are copies.

mod expr;

pub use expr::*;

use crate::day::{Day, MonthEnd};
use crate::source::Span;
use std::borrow::Cow;

/// A word with its place.
#[derive(Debug, Clone, PartialEq)]
pub struct Name<'a> {
    /// As written; `entry date` has become `entry_date`, `eaeu.member` keeps its dot.
    pub text: Cow<'a, str>,
    /// Where.
    pub span: Span,
}

impl Name<'_> {
    /// A copy that outlives the text.
    pub fn owned(self) -> Name<'static> {
        Name {
            text: self.text.into_owned().into(),
            span: self.span,
        }
    }
}

/// A text in the two working languages.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Texts {
    /// English.
    pub en: String,
    /// Russian.
    pub ru: String,
}

/// Days from … to …, both included; open ends are `None`.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Period {
    /// First day.
    pub from: Option<Day>,
    /// Last day.
    pub to: Option<Day>,
}

/// Content confidence of a rule or value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Confidence {
    /// Memory, or sources disagree.
    Low,
    /// One source.
    Medium,
    /// Official text or two independent sources.
    High,
}

impl Confidence {
    /// The word of the language.
    pub fn word(self) -> &'static str {
        match self {
            Confidence::Low => "low",
            Confidence::Medium => "medium",
            Confidence::High => "high",
        }
    }

    /// Reads the word.
    pub fn parse(word: &str) -> Option<Self> {
        [Confidence::Low, Confidence::Medium, Confidence::High].into_iter().find(|c| c.word() == word)
    }
}

/// Where a provision or value stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Cite {
    /// The act's id; `None` for `source "…"`.
    pub act: Option<Name<'static>>,
    /// Article, paragraph … as written; empty if the whole act is meant.
    pub place: String,
}

/// A type as written.
#[derive(Debug, Clone, PartialEq)]
pub struct TypeName<'a> {
    /// `date`, `money`, an enum's name …
    pub name: &'a str,
    /// The currency of `money RUB`.
    pub currency: Option<&'a str>,
    /// Where.
    pub span: Span,
}

/// How the first day of a term is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Counting {
    /// It is day 1.
    Counted,
    /// The next day is day 1.
    NotCounted,
    /// Both readings exist; the protective one is printed.
    Unsettled,
}

/// By when.
#[derive(Debug, Clone, PartialEq)]
pub enum Deadline<'a> {
    /// `at once`
    AtOnce,
    /// `by DATE`
    By(Expr<'a>),
    /// `before DATE`
    Before(Expr<'a>),
    /// `within N unit of DATE …`
    Within {
        /// How many.
        count: Expr<'a>,
        /// From which day.
        of: Expr<'a>,
        /// For days: how the first counts.
        counting: Option<Counting>,
        /// For months and years.
        month_end: Option<MonthEnd>,
        /// `next working day` (true) or `previous working day` (false).
        moved: Option<bool>,
        /// Whose working days.
        calendar: Option<Name<'a>>,
    },
}

/// The head of a provision.
#[derive(Debug, Clone, PartialEq)]
pub enum Head<'a> {
    /// `decides NAME = EXPR`
    Decides(Name<'a>, Expr<'a>),
    /// A duty, right, consequence or remedy.
    Norm {
        /// Which.
        kind: NormKind,
        /// Of whom.
        of: Option<Name<'a>>,
        /// By when.
        deadline: Option<Deadline<'a>>,
    },
}

/// Kinds of norm.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum NormKind {
    /// What somebody must do.
    Duty,
    /// What somebody may do or have.
    Right,
    /// What follows from a breach.
    Consequence,
    /// How to contest.
    Remedy,
}

impl NormKind {
    /// All, in the order of an answer.
    pub const ALL: [NormKind; 4] = [NormKind::Duty, NormKind::Right, NormKind::Consequence, NormKind::Remedy];

    /// The word of the language.
    pub fn word(self) -> &'static str {
        match self {
            NormKind::Duty => "duty",
            NormKind::Right => "right",
            NormKind::Consequence => "consequence",
            NormKind::Remedy => "remedy",
        }
    }
}

/// A clause of a provision.
#[derive(Debug, Clone, PartialEq)]
pub enum Clause<'a> {
    /// `en "…"`
    En(String),
    /// `ru "…"`
    Ru(String),
    /// `cites …`
    Cites(Vec<Cite>),
    /// `source "…"`
    Source(String),
    /// `confidence …`
    Confidence(Confidence),
    /// `checked on …`
    CheckedOn(Day),
    /// `published …`
    Published(Day),
    /// `in force … [on … date]`
    InForce(Period, Option<Box<Name<'a>>>),
    /// The head.
    Head(Box<Head<'a>>),
    /// `amount A [to B]`
    Amount(Box<(Expr<'a>, Option<Expr<'a>>)>),
    /// `until DATE`
    Until(Expr<'a>),
    /// `where …`
    Where(Texts),
    /// `documents …`
    Documents(Texts),
    /// `fee …`
    Fee(Expr<'a>),
    /// `otherwise …`
    Otherwise(Vec<Name<'a>>),
    /// `exposes to …`
    ExposesTo(Vec<Name<'a>>),
    /// `when …`
    When(Expr<'a>),
    /// `unless … [en "…" ru "…"]`
    Unless(Box<(Expr<'a>, Texts)>),
    /// `exception to …`; the flag marks a group.
    ExceptionTo(Vec<(bool, Name<'a>)>),
    /// `group …`
    Group(Name<'a>),
    /// `note …`
    Note(Texts),
    /// One that could not be read, which has been told; up to where the next begins.
    Unread,
}

/// A clause and its place.
#[derive(Debug, Clone, PartialEq)]
pub struct Placed<'a> {
    /// What.
    pub clause: Clause<'a>,
    /// From its keyword to its last token.
    pub span: Span,
}

/// `given` of a case or profile: fact and value.
#[derive(Debug, Clone, PartialEq)]
pub enum Given<'a> {
    /// `fact value`
    Fact(Name<'a>, Expr<'a>),
    /// `stays [a..b, c..]`
    Stays(Vec<(Day, Option<Day>)>, Span),
    /// `profile NAME`
    Profile(Name<'a>),
}

/// What an expectation is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// A conclusion.
    Conclusion,
    /// A duty, right, consequence or remedy.
    Norm(NormKind),
    /// A procedure.
    Procedure,
}

/// What a case expects.
#[derive(Debug, Clone, PartialEq)]
pub struct Expect<'a> {
    /// About what.
    pub of: Subject,
    /// Its name.
    pub name: Name<'a>,
    /// What of it.
    pub what: Expected<'a>,
    /// `because`
    pub because: Vec<Name<'a>>,
    /// `needs`
    pub needs: Vec<Name<'a>>,
    /// A state that must be met exactly.
    pub state: Option<ExpectState>,
    /// `by`
    pub by: Option<Expr<'a>>,
    /// `amount`, and `to`
    pub amount: Option<(Expr<'a>, Option<Expr<'a>>)>,
    /// `until`
    pub until: Option<Expr<'a>>,
    /// Of a procedure: `cost`, `days`, `documents`, `visits`, `offices`.
    pub numbers: Vec<(&'a str, Expr<'a>)>,
    /// Where.
    pub span: Span,
}

/// The core of an expectation.
#[derive(Debug, Clone, PartialEq)]
pub enum Expected<'a> {
    /// A conclusion has this value.
    Value(Expr<'a>),
    /// A norm is effective, a procedure is open.
    Effective,
    /// A norm is surely not effective, a procedure surely not open.
    Absent,
    /// Unknown.
    Unknown,
    /// Two provisions contradict.
    Conflict,
    /// No rule held.
    NoRule,
    /// A duty is withheld.
    Withheld,
}

/// States a case can ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExpectState {
    /// high
    Known,
    /// medium
    Verify,
    /// low
    NotCertain,
}

/// An item of a file.
#[derive(Debug, Clone, PartialEq)]
pub enum Item<'a> {
    /// `pack KZ "…" currency KZT`
    Pack {
        /// Its country; treaties have none.
        country: Option<Name<'a>>,
        /// Its title.
        title: String,
        /// Its currency.
        currency: Option<&'a str>,
    },
    /// `topic NAME` (a mark) or, in common, a declaration with texts
    Topic {
        /// Its name.
        name: Name<'a>,
        /// Keyed by nationality.
        of_origin: bool,
        /// Its title, where it is declared.
        texts: Option<Texts>,
    },
    /// `act …`
    Act(Box<Act>),
    /// `enum …`
    Enum {
        /// Its name.
        name: Name<'a>,
        /// Its members.
        members: Vec<(Name<'a>, Texts)>,
    },
    /// `fact …`
    Fact {
        /// Its name.
        name: Name<'a>,
        /// Its type.
        ty: TypeName<'a>,
        /// Does it say who somebody is, not what happened?
        of_person: bool,
        /// Smallest and largest value.
        range: Option<Box<(Expr<'a>, Expr<'a>)>>,
        /// The question.
        texts: Texts,
        /// Why it is asked.
        why: Option<Texts>,
        /// How hard it is to answer.
        cost: Option<Name<'a>>,
    },
    /// `conclusion …`
    Conclusion {
        /// Its name.
        name: Name<'a>,
        /// Its type.
        ty: TypeName<'a>,
        /// Its topic.
        topic: Name<'a>,
        /// Several may hold; which is the answer.
        cumulative: Option<Pick>,
        /// Its title.
        texts: Texts,
    },
    /// `group …`
    Group {
        /// Its name.
        name: Name<'a>,
        /// Its title.
        texts: Texts,
    },
    /// `value …`
    Value {
        /// Its name.
        name: Name<'a>,
        /// Its type.
        ty: TypeName<'a>,
        /// Its CSV file.
        file: Name<'a>,
    },
    /// `table …`
    Table {
        /// Its name.
        name: Name<'a>,
        /// Its key columns.
        keys: Vec<(Name<'a>, TypeName<'a>)>,
        /// The type of its values; a set has none.
        ty: Option<TypeName<'a>>,
        /// Its CSV file.
        file: Name<'a>,
    },
    /// `calendar …`
    Calendar {
        /// Whose.
        country: Name<'a>,
        /// Days of the week that are off.
        weekend: Vec<Name<'a>>,
        /// Its CSV file.
        file: Name<'a>,
    },
    /// `countries from "…"`
    Countries {
        /// Its CSV file.
        file: Name<'a>,
    },
    /// `define …`
    Define {
        /// Its name.
        name: Name<'a>,
        /// What it stands for.
        expr: Expr<'a>,
    },
    /// `safeguard …`
    Safeguard {
        /// What is said until it is met.
        texts: Texts,
        /// What must hold.
        when: Expr<'a>,
    },
    /// `covered …`
    Covered {
        /// Which topic.
        topic: Name<'a>,
        /// Since when.
        from: Option<Day>,
        /// The last day whose law was seen.
        seen_to: Day,
    },
    /// `stale after N months`
    Stale {
        /// How many.
        months: i32,
    },
    /// `provision …`
    Provision {
        /// Its name.
        name: Name<'a>,
        /// Its clauses, as written.
        clauses: Vec<Placed<'a>>,
    },
    /// `procedure …`
    Procedure {
        /// Its name.
        name: Name<'a>,
        /// The clauses it shares with provisions.
        clauses: Vec<Placed<'a>>,
        /// Which kind of route.
        route: Option<Name<'a>>,
        /// What it costs.
        cost: Option<Expr<'a>>,
        /// How long it takes.
        days: Option<Expr<'a>>,
        /// Documents, visits, offices.
        counts: Vec<(&'a str, i64)>,
    },
    /// `profile …`
    Profile {
        /// Its name.
        name: Name<'a>,
        /// Its facts.
        given: Vec<Given<'a>>,
    },
    /// `case …`
    Case(Box<Case<'a>>),
}

/// An act of law.
#[derive(Debug, Clone, PartialEq)]
pub struct Act {
    /// Id.
    pub id: Name<'static>,
    /// Title in English.
    pub title: String,
    /// Title in Russian, if it is given.
    pub title_ru: Option<String>,
    /// What people call it, short enough for a citation.
    pub called: Option<Texts>,
    /// `treaty`, `code`, `statute`, `decree`, `order`, `judgment` …
    pub kind: String,
    /// Number.
    pub number: Option<String>,
    /// Day of signature.
    pub signed: Option<Day>,
    /// In force.
    pub in_force: Period,
    /// `applies from DAY "…"`: it reaches back to what happened before it was in force.
    pub reaches_back: Option<ReachesBack>,
    /// Succeeded by.
    pub succeeded_by: Option<Name<'static>>,
    /// Parties of a treaty and since when.
    pub parties: Vec<(Name<'static>, Period)>,
    /// Reservations: of whom, which.
    pub reservations: Vec<(Name<'static>, String)>,
}

impl Act {
    /// The first day on which it can be the ground of anything: that from which it applies, on which it came into force, or, if neither
    /// is known, on which it was signed.
    pub fn first_day(&self) -> Option<Day> {
        self.reaches_back.as_ref().map(|r| r.from).or(self.own_day())
    }

    /// Its first day in force; if that is not known, the day on which it was signed.
    pub fn own_day(&self) -> Option<Day> {
        self.in_force.from.or(self.signed)
    }
}

/// That an act applies to what happened before it was in force.
#[derive(Debug, Clone, PartialEq)]
pub struct ReachesBack {
    /// From this day.
    pub from: Day,
    /// Which of its articles says so.
    pub says: String,
    /// Where the day is written.
    pub span: Span,
}

/// A case: given, expect.
#[derive(Debug, Clone, PartialEq)]
pub struct Case<'a> {
    /// Title.
    pub title: Cow<'a, str>,
    /// Asked on this day.
    pub on: Day,
    /// The facts.
    pub given: Vec<Given<'a>>,
    /// What must come out.
    pub expect: Vec<Expect<'a>>,
}

/// An item and its place.
#[derive(Debug, Clone)]
pub struct PlacedItem<'a> {
    /// What.
    pub item: Item<'a>,
    /// From its keyword to its last token.
    pub span: Span,
}

/// A parsed file.
#[derive(Debug, Clone)]
pub struct File<'a> {
    /// Index of its source.
    pub source: u32,
    /// The folder it stands in.
    pub pack: &'a str,
    /// What it says.
    pub items: Vec<PlacedItem<'a>>,
    /// Where the cases stand that were left for later.
    pub cases: Vec<Span>,
    /// What it declares in items that could not be read: of which kind, and by which name.
    pub unread: Vec<(&'static str, Name<'a>)>,
}
