//! What a `.law` file says, as it is written: names are not yet looked up, types not yet checked.

use crate::day::{Day, MonthEnd};
use crate::source::Span;

/// A word with its place.
#[derive(Debug, Clone, PartialEq)]
pub struct Name {
    /// As written; `entry date` has become `entry_date`, `eaeu.member` keeps its dot.
    pub text: String,
    /// Where.
    pub span: Span,
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
    pub act: Option<Name>,
    /// Article, paragraph … as written; empty if the whole act is meant.
    pub place: String,
}

/// A type as written.
#[derive(Debug, Clone, PartialEq)]
pub struct TypeName {
    /// `date`, `money`, an enum's name …
    pub name: String,
    /// The currency of `money RUB`.
    pub currency: Option<String>,
    /// Where.
    pub span: Span,
}

/// An expression with its place.
#[derive(Debug, Clone, PartialEq)]
pub struct Expr {
    /// What.
    pub kind: ExprKind,
    /// Where.
    pub span: Span,
}

/// Units that a number literal may carry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// Calendar days.
    Days,
    /// Working days of a calendar.
    WorkingDays,
    /// Calendar months.
    Months,
    /// Calendar years.
    Years,
    /// Per cent.
    Percent,
}

/// Operators with two sides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Binary {
    /// `and`
    And,
    /// `or`
    Or,
    /// `=`
    Eq,
    /// `!=`
    Ne,
    /// `<`
    Lt,
    /// `<=`
    Le,
    /// `>`
    Gt,
    /// `>=`
    Ge,
    /// `+`
    Add,
    /// `-`
    Sub,
    /// `*`
    Mul,
    /// `/`
    Div,
}

/// Which of several values.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Pick {
    /// The earliest date or the lesser number.
    Least,
    /// The latest date or the greater number.
    Greatest,
}

/// How a sum is rounded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Rounding {
    /// Half up (away from zero).
    HalfUp,
    /// Towards zero.
    Down,
    /// Away from zero.
    Up,
}

/// The stays a window looks at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum WindowSpan {
    /// Any so many days on end.
    Rolling(i32),
    /// The calendar year.
    CalendarYear,
}

/// What is asked of a window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum WindowAsk {
    /// Days present in the window that ends on the evaluation date.
    Used,
    /// The last day on which the limit is kept, staying on from the last entry.
    LastDay(i32),
    /// The first day on which one may enter again within the limit.
    NextEntry(i32),
}

/// A window over the list of stays.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Window {
    /// What is asked.
    pub ask: WindowAsk,
    /// Over which days.
    pub over: WindowSpan,
    /// Only entries from this day count.
    pub counting_from: Option<Day>,
}

/// A row of a threshold table.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// The test.
    pub test: RowTest,
    /// The value, or `None` for `none`.
    pub value: Option<Expr>,
    /// Where the row stands.
    pub span: Span,
}

/// The test of a row.
#[derive(Debug, Clone, PartialEq)]
pub enum RowTest {
    /// `up to` (<=)
    UpTo(Expr),
    /// `below` (<)
    Below(Expr),
    /// `over` (>)
    Over(Expr),
    /// `from` (>=)
    From(Expr),
    /// `is a, b`
    Is(Vec<Expr>),
    /// `otherwise`
    Otherwise,
}

/// The kinds of expression.
#[derive(Debug, Clone, PartialEq)]
pub enum ExprKind {
    /// Digits and scale.
    Number(i64, u8),
    /// `30 days`, `9.25 %`; for working days the calendar, if named.
    Quantity(i64, u8, Unit, Option<Name>),
    /// `1200 RUB`.
    Money(i64, u8, String),
    /// `25 mci`: so many times a value.
    Times(Box<Expr>, Box<Expr>),
    /// A date.
    Date(Day),
    /// `yes` or `no`.
    YesNo(bool),
    /// A country.
    Country(String),
    /// A fact, conclusion, definition, value or member of an enum.
    Name(String),
    /// `mci on entry date`.
    On(Name, Box<Expr>),
    /// `fee of band, category on entry date`.
    Lookup(Name, Vec<Expr>, Option<Box<Expr>>),
    /// Two sides; a sum with months says how it is rounded.
    Binary(Binary, Box<Expr>, Box<Expr>, Option<MonthEnd>),
    /// `not`
    Not(Box<Expr>),
    /// `in (a, b)`; the flag negates.
    InList(Box<Expr>, Vec<Expr>, bool),
    /// `in table on date`; the flag negates.
    InTable(Vec<Expr>, Name, Option<Box<Expr>>, bool),
    /// `earliest of (…)`; the flag says that the law is unsettled.
    Choose(Pick, bool, Vec<Expr>),
    /// `first known of (…)`
    FirstKnown(Vec<Expr>),
    /// `sum of VALUE for days after A to B`
    Accrue(Name, Box<Expr>, Box<Expr>),
    /// A window over the stays.
    Window(Window),
    /// `year of D`
    YearOf(Box<Expr>),
    /// `whole years from A to B`
    WholeYears(Box<Expr>, Box<Expr>),
    /// `by EXPR rows`
    By(Box<Expr>, Vec<Row>),
    /// `… rounded half up to 1 RUB`
    Rounded(Box<Expr>, Rounding, Box<Expr>),
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
pub enum Deadline {
    /// `at once`
    AtOnce,
    /// `by DATE`
    By(Expr),
    /// `before DATE`
    Before(Expr),
    /// `within N unit of DATE …`
    Within {
        /// How many.
        count: Expr,
        /// From which day.
        of: Expr,
        /// For days: how the first counts.
        counting: Option<Counting>,
        /// For months and years.
        month_end: Option<MonthEnd>,
        /// `next working day` (true) or `previous working day` (false).
        moved: Option<bool>,
        /// Whose working days.
        calendar: Option<Name>,
    },
}

/// The head of a provision.
#[derive(Debug, Clone, PartialEq)]
pub enum Head {
    /// `decides NAME = EXPR`
    Decides(Name, Expr),
    /// A duty, right, consequence or remedy.
    Norm {
        /// Which.
        kind: NormKind,
        /// Of whom.
        of: Option<Name>,
        /// By when.
        deadline: Option<Deadline>,
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
pub enum Clause {
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
    InForce(Period, Option<Name>),
    /// The head.
    Head(Head),
    /// `amount A [to B]`
    Amount(Expr, Option<Expr>),
    /// `until DATE`
    Until(Expr),
    /// `where …`
    Where(Texts),
    /// `documents …`
    Documents(Texts),
    /// `fee …`
    Fee(Expr),
    /// `otherwise …`
    Otherwise(Vec<Name>),
    /// `exposes to …`
    ExposesTo(Vec<Name>),
    /// `when …`
    When(Expr),
    /// `unless … [en "…" ru "…"]`
    Unless(Expr, Texts),
    /// `exception to …`; the flag marks a group.
    ExceptionTo(Vec<(bool, Name)>),
    /// `group …`
    Group(Name),
    /// `note …`
    Note(Texts),
}

/// A clause and its place.
#[derive(Debug, Clone, PartialEq)]
pub struct Placed {
    /// What.
    pub clause: Clause,
    /// From its keyword to its last token.
    pub span: Span,
}

/// `given` of a case or profile: fact and value.
#[derive(Debug, Clone, PartialEq)]
pub enum Given {
    /// `fact value`
    Fact(Name, Expr),
    /// `stays [a..b, c..]`
    Stays(Vec<(Day, Option<Day>)>, Span),
    /// `profile NAME`
    Profile(Name),
}

/// What a case expects.
#[derive(Debug, Clone, PartialEq)]
pub struct Expect {
    /// Of what: a conclusion (`None`) or a kind of norm.
    pub kind: Option<NormKind>,
    /// Its name.
    pub name: Name,
    /// What of it.
    pub what: Expected,
    /// `because`
    pub because: Vec<Name>,
    /// `needs`
    pub needs: Vec<Name>,
    /// A state that must be met exactly.
    pub state: Option<ExpectState>,
    /// `by`
    pub by: Option<Expr>,
    /// `amount`, and `to`
    pub amount: Option<(Expr, Option<Expr>)>,
    /// `until`
    pub until: Option<Expr>,
    /// Where.
    pub span: Span,
}

/// The core of an expectation.
#[derive(Debug, Clone, PartialEq)]
pub enum Expected {
    /// A conclusion has this value.
    Value(Expr),
    /// A norm is effective.
    Effective,
    /// A norm is surely not effective.
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
pub enum Item {
    /// `pack KZ "…" currency KZT`
    Pack {
        /// Its country; treaties have none.
        country: Option<Name>,
        /// Its title.
        title: String,
        /// Its currency.
        currency: Option<String>,
    },
    /// `topic NAME` (a mark) or, in common, a declaration with texts
    Topic {
        /// Its name.
        name: Name,
        /// Keyed by nationality.
        of_origin: bool,
        /// Its title, where it is declared.
        texts: Option<Texts>,
    },
    /// `act …`
    Act(Act),
    /// `enum …`
    Enum {
        /// Its name.
        name: Name,
        /// Its members.
        members: Vec<(Name, Texts)>,
    },
    /// `fact …`
    Fact {
        /// Its name.
        name: Name,
        /// Its type.
        ty: TypeName,
        /// Smallest and largest value.
        range: Option<(Expr, Expr)>,
        /// The question.
        texts: Texts,
        /// Why it is asked.
        why: Option<Texts>,
        /// How hard it is to answer.
        cost: Option<Name>,
    },
    /// `conclusion …`
    Conclusion {
        /// Its name.
        name: Name,
        /// Its type.
        ty: TypeName,
        /// Its topic.
        topic: Name,
        /// Several may hold; which is the answer.
        cumulative: Option<Pick>,
        /// Its title.
        texts: Texts,
    },
    /// `group …`
    Group {
        /// Its name.
        name: Name,
        /// Its title.
        texts: Texts,
    },
    /// `value …`
    Value {
        /// Its name.
        name: Name,
        /// Its type.
        ty: TypeName,
        /// Its CSV file.
        file: Name,
    },
    /// `table …`
    Table {
        /// Its name.
        name: Name,
        /// Its key columns.
        keys: Vec<(Name, TypeName)>,
        /// The type of its values; a set has none.
        ty: Option<TypeName>,
        /// Its CSV file.
        file: Name,
    },
    /// `calendar …`
    Calendar {
        /// Whose.
        country: Name,
        /// Days of the week that are off.
        weekend: Vec<Name>,
        /// Its CSV file.
        file: Name,
    },
    /// `countries from "…"`
    Countries {
        /// Its CSV file.
        file: Name,
    },
    /// `define …`
    Define {
        /// Its name.
        name: Name,
        /// What it stands for.
        expr: Expr,
    },
    /// `safeguard …`
    Safeguard {
        /// What is said until it is met.
        texts: Texts,
        /// What must hold.
        when: Expr,
    },
    /// `covered …`
    Covered {
        /// Which topic.
        topic: Name,
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
        name: Name,
        /// Its clauses, as written.
        clauses: Vec<Placed>,
    },
    /// `procedure …`
    Procedure {
        /// Its name.
        name: Name,
        /// The clauses it shares with provisions.
        clauses: Vec<Placed>,
        /// Which kind of route.
        route: Option<Name>,
        /// What it costs.
        cost: Option<Expr>,
        /// How long it takes.
        days: Option<Expr>,
        /// Documents, visits, offices.
        counts: Vec<(String, i64)>,
    },
    /// `profile …`
    Profile {
        /// Its name.
        name: Name,
        /// Its facts.
        given: Vec<Given>,
    },
    /// `case …`
    Case(Case),
}

/// An act of law.
#[derive(Debug, Clone, PartialEq)]
pub struct Act {
    /// Id.
    pub id: Name,
    /// Title.
    pub title: String,
    /// `treaty`, `code`, `statute`, `decree`, `order`, `judgment` …
    pub kind: String,
    /// Number.
    pub number: Option<String>,
    /// Day of signature.
    pub signed: Option<Day>,
    /// In force.
    pub in_force: Period,
    /// Succeeded by.
    pub succeeded_by: Option<Name>,
    /// Parties of a treaty and since when.
    pub parties: Vec<(Name, Period)>,
    /// Reservations: of whom, which.
    pub reservations: Vec<(Name, String)>,
}

/// A case: given, expect.
#[derive(Debug, Clone, PartialEq)]
pub struct Case {
    /// Title.
    pub title: String,
    /// Asked on this day.
    pub on: Day,
    /// The facts.
    pub given: Vec<Given>,
    /// What must come out.
    pub expect: Vec<Expect>,
}

/// An item and its place.
#[derive(Debug, Clone)]
pub struct PlacedItem {
    /// What.
    pub item: Item,
    /// From its keyword to its last token.
    pub span: Span,
}

/// A parsed file.
#[derive(Debug, Clone)]
pub struct File {
    /// Index of its source.
    pub source: u32,
    /// The folder it stands in.
    pub pack: String,
    /// What it says.
    pub items: Vec<PlacedItem>,
}
