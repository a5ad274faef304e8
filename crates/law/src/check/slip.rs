//! What is wrong with a value.

use crate::day::Day;
use crate::model::{Laws, Type};
use crate::source::nearest;
use thiserror::Error;

/// What is wrong with the value of a fact or of an expectation. These words are for authors of laws; who types a fact is told in their language.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Slip {
    /// Year, month and day are written well, but the calendar has no such day.
    #[error("the calendar has no such day")]
    NoSuchDay,
    /// No country of the list.
    #[error("`{0}` is no country")]
    NoCountry(String),
    /// No member of the closed list.
    #[error("`{member}` is not in the list{}", .nearest.as_ref().map(|n| format!(" (did you mean `{n}`?)")).unwrap_or_default())]
    NotInList {
        /// As given.
        member: String,
        /// The nearest that exists.
        nearest: Option<String>,
    },
    /// The sum names another currency than that of the fact, or none that exists.
    #[error("`{0}` is not the currency expected")]
    OtherCurrency(String),
    /// A sum with less than a hundredth.
    #[error("a sum has at most two digits after the point")]
    TooFine,
    /// A part of what is counted whole.
    #[error("a whole number is expected")]
    NotWhole,
    /// A stay without the two points between its days.
    #[error("a stay has no `..`")]
    NoTwoPoints,
    /// Another type, or no value at all.
    #[error("this value does not fit")]
    Form,
}

impl Slip {
    /// What a text that is no value of the type was probably meant to be.
    pub(super) fn of_text(laws: &Laws, ty: Type, text: &str) -> Slip {
        let text = text.trim();
        match ty {
            Type::Date => Slip::of_day(text),
            Type::Country => Slip::NoCountry(text.to_owned()),
            Type::Enum(e) => {
                let members = laws.enums[e.ix()].members.iter().map(|(m, _)| m.as_str());
                Slip::NotInList {
                    member: text.to_owned(),
                    nearest: nearest(&text.to_lowercase(), members).map(str::to_owned),
                }
            }
            _ => Slip::Form,
        }
    }

    /// What is wrong with a text that is no date.
    pub(crate) fn of_day(text: &str) -> Slip {
        let as_a_day = text.len() == "2026-01-31".len()
            && text.bytes().enumerate().all(|(i, b)| match i {
                4 | 7 => b == b'-',
                _ => b.is_ascii_digit(),
            });
        if as_a_day && Day::parse(text).is_none() {
            Slip::NoSuchDay
        } else {
            Slip::Form
        }
    }

    /// What is wrong with a number that the type does not take, for the digits after its point.
    pub(super) fn of_number(ty: Type, scale: u8) -> Slip {
        match ty {
            Type::Money(_) if scale > 2 => Slip::TooFine,
            Type::Number | Type::Days | Type::Months | Type::Years if scale > 0 => Slip::NotWhole,
            _ => Slip::Form,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_written_as_a_day_is_told_to_be_missing_in_the_calendar() {
        for text in ["2026-02-30", "2025-02-29", "2026-13-01", "2026-00-10", "0000-01-01"] {
            assert_eq!(Slip::of_day(text), Slip::NoSuchDay, "{text}");
        }
        // The third of February exists; it is only written otherwise.
        for text in ["2026-2-3", "2026-02-3", "30.02.2026", "2026/02/30", "soon", "", "дата-ещё-нет", "2026-02-28"] {
            assert_eq!(Slip::of_day(text), Slip::Form, "{text}");
        }
    }
}
