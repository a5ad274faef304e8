//! Expressions, as they are written.

use super::Name;
use crate::day::{Day, MonthEnd};
use crate::source::Span;
use std::borrow::Cow;

/// An expression with its place.
#[derive(Debug, Clone, PartialEq)]
pub struct Expr<'a> {
    /// What.
    pub kind: ExprKind<'a>,
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

impl Window {
    /// The most days the window can hold, if the limit it is asked for lies at or above that: no stay, however long, goes beyond such a limit.
    pub fn never_full(&self) -> Option<i32> {
        let most = match self.over {
            WindowSpan::Rolling(days) => days,
            WindowSpan::CalendarYear => 366,
        };
        match self.ask {
            WindowAsk::LastDay(limit) | WindowAsk::NextEntry(limit) if limit >= most => Some(most),
            _ => None,
        }
    }
}

/// A row of a threshold table.
#[derive(Debug, Clone, PartialEq)]
pub struct Row<'a> {
    /// The test.
    pub test: RowTest<'a>,
    /// The value, or `None` for `none`.
    pub value: Option<Expr<'a>>,
    /// Where the row stands.
    pub span: Span,
}

/// The test of a row.
#[derive(Debug, Clone, PartialEq)]
pub enum RowTest<'a> {
    /// `up to` (<=)
    UpTo(Expr<'a>),
    /// `below` (<)
    Below(Expr<'a>),
    /// `over` (>)
    Over(Expr<'a>),
    /// `from` (>=)
    From(Expr<'a>),
    /// `is a, b`
    Is(Vec<Expr<'a>>),
    /// `otherwise`
    Otherwise,
}

/// Where a table is read: its name, the keys, the day.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading<'a> {
    /// Which table.
    pub table: Name<'a>,
    /// The keys, one for each of its columns.
    pub keys: Vec<Expr<'a>>,
    /// On which day.
    pub on: Option<Expr<'a>>,
}

/// The kinds of expression. What is rare or large stands behind a box: trees are built and moved at every start.
#[derive(Debug, Clone, PartialEq)]
pub enum ExprKind<'a> {
    /// Digits and scale.
    Number(i64, u8),
    /// `30 days`, `9.25 %`; for working days the calendar, if named.
    Quantity(i64, u8, Unit, Option<Box<Name<'a>>>),
    /// `1200 RUB`.
    Money(i64, u8, &'a str),
    /// `25 mci`: so many times a value.
    Times(Box<Expr<'a>>, Box<Expr<'a>>),
    /// A date.
    Date(Day),
    /// `yes` or `no`.
    YesNo(bool),
    /// A country.
    Country(&'a str),
    /// A fact, conclusion, definition, value or member of an enum.
    Name(Cow<'a, str>),
    /// `mci on entry date`.
    On(Box<Name<'a>>, Box<Expr<'a>>),
    /// `fee of band, category on entry date`.
    Lookup(Box<Reading<'a>>),
    /// Two sides; a sum with months says how it is rounded.
    Binary(Binary, Box<(Expr<'a>, Expr<'a>)>, Option<MonthEnd>),
    /// `not`
    Not(Box<Expr<'a>>),
    /// `in (a, b)`; the flag negates.
    InList(Box<(Expr<'a>, Vec<Expr<'a>>)>, bool),
    /// `in table on date`; the flag negates.
    InTable(Box<Reading<'a>>, bool),
    /// `earliest of (…)`; the flag says that the law is unsettled.
    Choose(Pick, bool, Vec<Expr<'a>>),
    /// `first known of (…)`
    FirstKnown(Vec<Expr<'a>>),
    /// `sum of VALUE for days after A to B`
    Accrue(Box<Name<'a>>, Box<Expr<'a>>, Box<Expr<'a>>),
    /// A window over the stays.
    Window(Window),
    /// `year of D`
    YearOf(Box<Expr<'a>>),
    /// `whole years from A to B`
    WholeYears(Box<Expr<'a>>, Box<Expr<'a>>),
    /// `by EXPR rows`
    By(Box<(Expr<'a>, Vec<Row<'a>>)>),
    /// `… rounded half up to 1 RUB`
    Rounded(Box<Expr<'a>>, Rounding, Box<Expr<'a>>),
}
