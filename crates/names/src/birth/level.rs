//! How two birth dates stand to each other, and what that is worth where nothing was learned.

use serde::Serialize;

use super::BirthDate;

/// How two birth dates stand to each other, from the strongest to the weakest agreement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum DateLevel {
    /// Equal in all parts.
    Equal,
    /// Equal after conversion from Solar Hijri.
    Converted,
    /// Day and month exchanged.
    Swapped,
    /// Equal 1 January: a default as often as a birthday.
    EqualDefault,
    /// Known parts equal, year and month.
    YearMonthKnown,
    /// Known parts equal, year only.
    YearKnown,
    /// One digit differs, or two neighbours are exchanged.
    OneDigit,
    /// Same year, and one side is 1 January.
    Default,
    /// Month and day equal, year not.
    MonthDay,
    /// Year and one other part equal.
    YearAndPart,
    /// Two digits differ.
    TwoDigits,
    /// Only the year equal.
    Year,
    /// One year apart.
    NextYear,
    /// Nothing equal.
    Different,
}

impl DateLevel {
    /// All levels, strongest first.
    pub const ALL: [DateLevel; 14] = [
        DateLevel::Equal,
        DateLevel::Converted,
        DateLevel::Swapped,
        DateLevel::EqualDefault,
        DateLevel::YearMonthKnown,
        DateLevel::YearKnown,
        DateLevel::OneDigit,
        DateLevel::Default,
        DateLevel::MonthDay,
        DateLevel::YearAndPart,
        DateLevel::TwoDigits,
        DateLevel::Year,
        DateLevel::NextYear,
        DateLevel::Different,
    ];

    /// Evidence in bits where nothing was learned: m from registers' error rates as published, u from dates spread over 57
    /// years of birth.
    #[must_use]
    pub fn hand_bits(self) -> f32 {
        match self {
            DateLevel::Equal => 13.5,
            DateLevel::Converted => 11.5,
            DateLevel::Swapped => 9.5,
            DateLevel::EqualDefault => 7.0,
            DateLevel::YearMonthKnown => 8.5,
            DateLevel::YearKnown => 5.0,
            DateLevel::OneDigit => 6.0,
            DateLevel::Default => 3.5,
            DateLevel::MonthDay => 3.0,
            DateLevel::YearAndPart => 2.5,
            DateLevel::TwoDigits => 1.5,
            DateLevel::Year => -1.0,
            DateLevel::NextYear => -2.5,
            DateLevel::Different => -6.0,
        }
    }
}

impl BirthDate {
    /// How this date stands to another. Symmetric.
    #[must_use]
    pub fn level(self, other: BirthDate) -> DateLevel {
        if self.is_solar_hijri() != other.is_solar_hijri() && self.year != 0 && other.year != 0 {
            let (a, b) = (self.gregorian(), other.gregorian());
            return match a.level(b) {
                DateLevel::Equal | DateLevel::EqualDefault => DateLevel::Converted,
                // The leap rule differs by a day between tables in use.
                _ if a.is_whole() && b.is_whole() && (a.days() - b.days()).abs() <= 1 => DateLevel::Converted,
                DateLevel::NextYear => DateLevel::Year,
                level => level,
            };
        }
        if self.is_whole() && other.is_whole() {
            if self == other {
                return if self.is_default() { DateLevel::EqualDefault } else { DateLevel::Equal };
            }
            if self.year == other.year && self.month == other.day && self.day == other.month {
                return DateLevel::Swapped;
            }
            if self.year == other.year && (self.is_default() || other.is_default()) {
                return DateLevel::Default;
            }
            let (a, b) = (self.digits(), other.digits());
            let differ = a.iter().zip(&b).filter(|(x, y)| x != y).count();
            let neighbours = differ == 2 && (0..7).any(|i| a[i] != b[i] && a[i] == b[i + 1] && a[i + 1] == b[i]);
            if differ == 1 || neighbours {
                return DateLevel::OneDigit;
            }
            if self.month == other.month && self.day == other.day {
                return DateLevel::MonthDay;
            }
            if self.year == other.year && (self.month == other.month || self.day == other.day) {
                return DateLevel::YearAndPart;
            }
            if differ == 2 {
                return DateLevel::TwoDigits;
            }
        } else if self.year != 0 && self.year == other.year {
            if self.month != 0 && self.month == other.month {
                return DateLevel::YearMonthKnown;
            }
            if self.month == 0 || other.month == 0 {
                return DateLevel::YearKnown;
            }
        }
        if self.year == 0 || other.year == 0 {
            return if self.month == other.month && self.day == other.day {
                DateLevel::MonthDay
            } else {
                DateLevel::Different
            };
        }
        match self.year.abs_diff(other.year) {
            0 => DateLevel::Year,
            1 => DateLevel::NextYear,
            _ => DateLevel::Different,
        }
    }

    fn digits(self) -> [u8; 8] {
        let y = self.year;
        [
            (y / 1000) as u8,
            (y / 100 % 10) as u8,
            (y / 10 % 10) as u8,
            (y % 10) as u8,
            self.month / 10,
            self.month % 10,
            self.day / 10,
            self.day % 10,
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::super::date;
    use super::*;

    #[test]
    fn levels() {
        let l = |a: &str, b: &str| {
            let (a, b) = (date(a), date(b));
            assert_eq!(a.level(b), b.level(a));
            a.level(b)
        };
        assert_eq!(l("1985-03-04", "1985-03-04"), DateLevel::Equal);
        assert_eq!(l("1985-01-01", "1985-01-01"), DateLevel::EqualDefault);
        assert_eq!(l("1985-03-04", "1985-04-03"), DateLevel::Swapped);
        assert_eq!(l("1985-01-01", "1985-04-13"), DateLevel::Default);
        assert_eq!(l("1985", "1985-04-13"), DateLevel::YearKnown);
        assert_eq!(l("1985-04", "1985-04-13"), DateLevel::YearMonthKnown);
        assert_eq!(l("1985-03-04", "1986-03-04"), DateLevel::OneDigit);
        assert_eq!(l("1985-03-04", "1958-03-04"), DateLevel::OneDigit);
        assert_eq!(l("1985-03-14", "1972-03-14"), DateLevel::MonthDay);
        assert_eq!(l("1985-03-14", "1972-11-20"), DateLevel::Different);
    }
}
