//! Birth dates as registers hold them: whole, in part, defaulted to 1 January, in the Solar Hijri calendar, mistyped.

use serde::Serialize;

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

    /// Reads `1985-03-04`, `04.03.1985`, `04/03/1985`, `19850304`, `1985-03`, `03.1985`, `1985`; `00`, `--` and `XX` are unknown parts.
    /// Digits may be Persian or Arabic. `Ok(None)` for an empty field.
    ///
    /// # Errors
    /// Text that is no date, and dates that do not exist.
    pub fn parse(text: &str) -> Result<Option<BirthDate>, NamesError> {
        match Self::parts(text)? {
            None => Ok(None),
            Some((0, 0, 0)) => Ok(None),
            Some((y, m, d)) => BirthDate::new(y, m, d).map(Some).map_err(|e| match e {
                NamesError::Date { fault, .. } => NamesError::Date { text: shown(text), fault },
                other => other,
            }),
        }
    }

    /// As [`BirthDate::parse`], but keeps dates that do not exist.
    ///
    /// # Errors
    /// Text that is no date.
    pub fn parse_as_written(text: &str) -> Result<Option<BirthDate>, NamesError> {
        Ok(Self::parts(text)?.and_then(|(y, m, d)| BirthDate::as_written(y, m, d)))
    }

    fn parts(text: &str) -> Result<Option<(u16, u8, u8)>, NamesError> {
        let wrong = |fault| NamesError::Date { text: shown(text), fault };
        let text = text.trim();
        if text.is_empty() {
            return Ok(None);
        }
        let mut fields = [0u32; 3];
        let mut widths = [0usize; 3];
        let mut n = 0;
        for c in text.chars() {
            let digit = match c {
                '0'..='9' => c as u32 - '0' as u32,
                '٠'..='٩' => c as u32 - '٠' as u32,
                '۰'..='۹' => c as u32 - '۰' as u32,
                'x' | 'X' | '_' | '<' => 0,
                '-' | '.' | '/' | ' ' => {
                    if widths[n] > 0 {
                        n += 1;
                        if n > 2 {
                            return Err(wrong(DateFault::Parts));
                        }
                    }
                    continue;
                }
                _ => return Err(wrong(DateFault::Form)),
            };
            if widths[n] >= 8 {
                return Err(wrong(DateFault::Digits));
            }
            fields[n] = fields[n] * 10 + digit;
            widths[n] += 1;
        }
        let count = widths.iter().filter(|w| **w > 0).count();
        let small = |v: u32, fault| u8::try_from(v).ok().filter(|v| *v < 100).ok_or_else(|| wrong(fault));
        let (y, m, d) = match (count, widths) {
            (1, [8, ..]) => (fields[0] / 10_000, fields[0] / 100 % 100, fields[0] % 100),
            (1, [6, ..]) => (fields[0] / 100, fields[0] % 100, 0),
            (1, [4, ..]) => (fields[0], 0, 0),
            (2, [4, ..]) => (fields[0], fields[1], 0),
            (2, [_, 4, _]) => (fields[1], fields[0], 0),
            (3, [4, ..]) => (fields[0], fields[1], fields[2]),
            (3, [.., 4]) => (fields[2], fields[1], fields[0]),
            _ => return Err(wrong(DateFault::NoYear)),
        };
        Ok(Some((
            u16::try_from(y).map_err(|_| wrong(DateFault::Year))?,
            small(m, DateFault::Month)?,
            small(d, DateFault::Day)?,
        )))
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

    /// Whether the year is one of the Solar Hijri calendar.
    #[must_use]
    pub fn is_solar_hijri(self) -> bool {
        (1250..=1450).contains(&self.year)
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

    /// The Gregorian date of a Solar Hijri one; itself otherwise. A year alone becomes the year in which most of it falls.
    #[must_use]
    pub fn gregorian(self) -> BirthDate {
        if !self.is_solar_hijri() {
            return self;
        }
        if self.month == 0 || self.day == 0 {
            return BirthDate {
                year: self.year + 621,
                month: 0,
                day: 0,
            };
        }
        let (year, month, day) = solar_hijri_to_gregorian(i32::from(self.year), i32::from(self.month), i32::from(self.day));
        BirthDate {
            year: year as u16,
            month: month as u8,
            day: day as u8,
        }
    }

    pub(crate) fn packed(self) -> u32 {
        u32::from(self.year.min(4095)) << 12 | u32::from(self.month.min(63)) << 6 | u32::from(self.day.min(63))
    }

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

    fn days(self) -> i32 {
        gregorian_to_days(i32::from(self.year), i32::from(self.month), i32::from(self.day))
    }
}

/// The date of a number of days since 1 January 1970, as text: what columnar files hold.
#[must_use]
pub fn of_days(days: i32) -> String {
    let (year, month, day) = days_to_gregorian(days.saturating_add(gregorian_to_days(1970, 1, 1)));
    format!("{year:04}-{month:02}-{day:02}")
}

fn shown(text: &str) -> String {
    text.chars().take(40).collect()
}

/// Days since an epoch, by the civil calendar (proleptic Gregorian).
fn gregorian_to_days(year: i32, month: i32, day: i32) -> i32 {
    let y = if month <= 2 { year - 1 } else { year };
    let era = y.div_euclid(400);
    let of_era = y.rem_euclid(400);
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year
}

fn days_to_gregorian(days: i32) -> (i32, i32, i32) {
    let era = days.div_euclid(146_097);
    let of_era = days.rem_euclid(146_097);
    let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let m = (5 * of_year + 2) / 153;
    let month = if m < 10 { m + 3 } else { m - 9 };
    (year_of_era + era * 400 + i32::from(month <= 2), month, of_year - (153 * m + 2) / 5 + 1)
}

/// Solar Hijri to Gregorian for 1250..=1450 by the 33-year cycle, which is exact for 1244 to 1472.
fn solar_hijri_to_gregorian(year: i32, month: i32, day: i32) -> (i32, i32, i32) {
    // 1 Farvardin 1354 was 21 March 1975; leap years have remainder 1, 5, 9, 13, 17, 22, 26, 30 in the cycle of 33.
    let leap = |y: i32| matches!(y.rem_euclid(33), 1 | 5 | 9 | 13 | 17 | 22 | 26 | 30);
    let mut days = gregorian_to_days(1975, 3, 21);
    for y in 1354..year {
        days += 365 + i32::from(leap(y));
    }
    for y in year..1354 {
        days -= 365 + i32::from(leap(y));
    }
    days += if month <= 6 { (month - 1) * 31 } else { 186 + (month - 7) * 30 } + day - 1;
    days_to_gregorian(days)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> BirthDate {
        BirthDate::parse(text).unwrap().unwrap()
    }

    #[test]
    fn solar_hijri_dates_convert() {
        // Published equivalents: 22 Bahman 1357 = 11 February 1979; 1 Farvardin 1400 = 21 March 2021; 30 Esfand 1399 = 20 March 2021.
        assert_eq!(date("1357-11-22").gregorian(), date("1979-02-11"));
        assert_eq!(date("1400-01-01").gregorian(), date("2021-03-21"));
        assert_eq!(date("1399-12-30").gregorian(), date("2021-03-20"));
        assert_eq!(date("1300-01-01").gregorian(), date("1921-03-21"));
        assert_eq!(date("1364/05/12").level(date("1985-08-03")), DateLevel::Converted);
        assert_eq!(date("1364").level(date("1985")), DateLevel::YearKnown);
    }

    #[test]
    fn days_of_columnar_files_are_dates() {
        assert_eq!(of_days(0), "1970-01-01");
        assert_eq!(of_days(5_541), "1985-03-04");
        assert_eq!(of_days(-1), "1969-12-31");
    }

    #[test]
    fn every_way_of_writing_one_day() {
        for text in ["1985-03-04", "04.03.1985", "04/03/1985", "19850304", "۱۹۸۵-۰۳-۰۴", " 1985.03.04 "] {
            assert_eq!(date(text).to_string(), "1985-03-04");
        }
        assert_eq!(date("1985").to_string(), "1985------");
        assert_eq!(date("00.00.1985"), date("1985"));
    }

    #[test]
    fn days_that_do_not_exist_are_refused_with_a_reason() {
        for (text, reason) in [
            ("30.02.1985", "day"),
            ("29.02.1985", "day"),
            ("1985-13-01", "month"),
            ("yesterday", "not written"),
            ("0185-01-01", "year"),
            ("1-2-3", "four digits"),
        ] {
            let error = BirthDate::parse(text).unwrap_err().to_string();
            assert!(error.contains(reason), "{error}");
        }
        assert!(BirthDate::parse("").unwrap().is_none());
    }

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
