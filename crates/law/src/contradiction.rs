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
