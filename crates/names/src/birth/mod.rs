//! Birth dates as registers hold them: whole, in part, defaulted to 1 January, in the Solar Hijri calendar, mistyped.

mod calendar;
mod level;
mod written;

pub use calendar::of_days;
pub use level::DateLevel;

use crate::error::{DateFault, NamesError};

/// A birth date of which at least one part is known. Parts are in the Gregorian calendar unless the year says otherwise:
/// a year from 1250 to 1450 is read as Solar Hijri (Jalali), as documents of Iran and Afghanistan write it.
///
/// Impossible dates (30.02.) are refused by [`BirthDate::parse`]; [`BirthDate::as_written`] keeps them, because a mistyped date
/// still speaks for or against a person by its digits.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct BirthDate {
    year: u16,
    month: u8,
    day: u8,
}

impl std::fmt::Debug for BirthDate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{self}")
    }
}

impl std::fmt::Display for BirthDate {
    /// `1985-03-04`; unknown parts are `--`, as `1985------`, `1985-03---`.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let part = |n: u16, width: usize| if n == 0 { "-".repeat(width) } else { format!("{n:0width$}") };
        write!(f, "{}-{}-{}", part(self.year, 4), part(u16::from(self.month), 2), part(u16::from(self.day), 2))
    }
}

impl BirthDate {
    /// A date from its parts, 0 for an unknown part.
    ///
    /// # Errors
    /// A year outside 1250..=2100, a month outside 1..=12, a day the month does not have, or no known part.
    pub fn new(year: u16, month: u8, day: u8) -> Result<BirthDate, NamesError> {
        let date = BirthDate { year, month, day };
        let wrong = |fault| NamesError::Date { text: date.to_string(), fault };
        if year == 0 && month == 0 && day == 0 {
            return Err(wrong(DateFault::NoPart));
        }
        if year != 0 && !(1250..=2100).contains(&year) {
            return Err(wrong(DateFault::Year));
        }
        if month > 12 {
            return Err(wrong(DateFault::Month));
        }
        let days = match (month, date.is_solar_hijri()) {
            (0, _) => 31,
            (1..=6, true) => 31,
            (_, true) => 30,
            (2, false) if year != 0 && !(year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400))) => 28,
            (2, false) => 29,
            (4 | 6 | 9 | 11, false) => 30,
            _ => 31,
        };
        if day > days {
            return Err(wrong(DateFault::Day));
        }
        Ok(date)
    }

    /// The parts as written, even if no such day exists; `None` when no part is given.
    #[must_use]
    pub fn as_written(year: u16, month: u8, day: u8) -> Option<BirthDate> {
        (year != 0 || month != 0 || day != 0).then_some(BirthDate {
            year: year.min(9999),
            month: month.min(99),
            day: day.min(99),
        })
    }

    /// Year, if known.
    #[must_use]
    pub fn year(self) -> Option<u16> {
        (self.year != 0).then_some(self.year)
    }

    /// Month, if known.
    #[must_use]
    pub fn month(self) -> Option<u8> {
        (self.month != 0).then_some(self.month)
    }

    /// Day, if known.
    #[must_use]
    pub fn day(self) -> Option<u8> {
        (self.day != 0).then_some(self.day)
    }

    /// Whether all three parts are known.
    #[must_use]
    pub fn is_whole(self) -> bool {
        self.year != 0 && self.month != 0 && self.day != 0
    }

    /// 1 January, or no month and day: a value clerks enter when the day is not known.
    #[must_use]
    pub fn is_default(self) -> bool {
        matches!((self.month, self.day), (1, 1) | (0, _))
    }

    /// Day and month exchanged, where both are possible.
    #[must_use]
    pub fn swapped(self) -> Option<BirthDate> {
        (self.is_whole() && self.day <= 12 && self.day != self.month).then_some(BirthDate {
            month: self.day,
            day: self.month,
            ..self
        })
    }

    pub(crate) fn packed(self) -> u32 {
        u32::from(self.year.min(4095)) << 12 | u32::from(self.month.min(63)) << 6 | u32::from(self.day.min(63))
    }
}

/// A date of a test, from its text.
#[cfg(test)]
fn date(text: &str) -> BirthDate {
    #[allow(clippy::unwrap_used)] // a broken premise stops the test
    BirthDate::parse(text).unwrap().unwrap()
}
