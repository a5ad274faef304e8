//! Facts that cannot be true together.

use crate::day::Day;
use crate::model::Currency;
use crate::window::StaysError;
use thiserror::Error;

/// What contradicts what. The words here are for those who write laws and programs; `words` says it to everybody else.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Contradiction {
    /// An impossible list of stays.
    #[error(transparent)]
    Stays(#[from] StaysError),
    /// Two days in the wrong order.
    #[error("`{later}` ({second}) lies before `{earlier}` ({first})")]
    Order {
        /// The fact that comes first.
        earlier: &'static str,
        /// Its day.
        first: Day,
        /// The fact that comes second.
        later: &'static str,
        /// Its day, which lies before the other.
        second: Day,
    },
    /// A birth after the day of the question.
    #[error("`birth_date` ({born}) lies after the day of the question ({on})")]
    BornLater {
        /// The day of birth.
        born: Day,
        /// The day of the question.
        on: Day,
    },
    /// Another entry than that of the last stay.
    #[error("`entry_date` ({entry}) is not the first day of the last of the `stays` ({begin})")]
    OtherEntry {
        /// The entry as given.
        entry: Day,
        /// The first day of the last stay.
        begin: Day,
    },
    /// A stay that was lawful only until a day before it began.
    #[error("`lawful_until_date` ({until}) lies before the present stay began ({entry})")]
    LawfulBefore {
        /// The last lawful day, as given.
        until: Day,
        /// The entry.
        entry: Day,
    },
    /// More days over the limit than the present stay has had.
    #[error("`overstay` is {over} days, but the present stay began on {entry}: it has had {at_most}")]
    TooManyDaysOver {
        /// The days as given.
        over: i64,
        /// Days from the entry to the day of the question, both counted.
        at_most: i64,
        /// The entry.
        entry: Day,
    },
    /// A sum in the money of another country.
    #[error("`{fact}` is given in {given}, but money of this country is {here}")]
    OtherMoney {
        /// The fact.
        fact: String,
        /// As given.
        given: Currency,
        /// The money of the destination.
        here: Currency,
    },
}
