//! Days of the civil calendar as one number, and the arithmetic laws do with them.

use std::fmt;

/// A day of the Gregorian calendar, counted from 1970-01-01 (= 0). Valid from 0001-01-01 to 9999-12-31.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(pub i32);

/// What to do when a month has no such day: 31 January + 1 month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum MonthEnd {
    /// The first day of the following month (1 March).
    Next,
    /// The last day of the month (28 or 29 February).
    Last,
}

impl Day {
    /// First day that can be written.
    pub const MIN: Day = Day(-719_162);
    /// Last day that can be written.
    pub const MAX: Day = Day(2_932_896);

    /// The day, if the calendar has it.
    pub fn from_ymd(year: i32, month: u32, day: u32) -> Option<Day> {
        let possible = (1..=9999).contains(&year) && (1..=12).contains(&month) && day >= 1 && day <= days_in_month(year, month);
        possible.then(|| Day(days_from_civil(year, month, day)))
    }

    /// Reads `2026-01-31`.
    pub fn parse(text: &str) -> Option<Day> {
        let [y0, y1, y2, y3, b'-', m0, m1, b'-', d0, d1] = *text.as_bytes() else {
            return None;
        };
        // A digit, or a number so large that no calendar has it.
        let digit = |b: u8| if b.is_ascii_digit() { u32::from(b - b'0') } else { 1_000_000 };
        let number = |digits: &[u8]| digits.iter().fold(0u32, |n, d| n.saturating_mul(10).saturating_add(digit(*d)));
        Day::from_ymd(number(&[y0, y1, y2, y3]).min(10_000) as i32, number(&[m0, m1]), number(&[d0, d1]))
    }

    /// Year, month (1 to 12), day of month (1 to 31).
    pub fn ymd(self) -> (i32, u32, u32) {
        // Counted from 1 March of year 0, so that the leap day is the last of its year.
        let z = self.0 + 719_468;
        let era = z.div_euclid(146_097);
        let of_era = z.rem_euclid(146_097);
        let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let mp = (5 * of_year + 2) / 153;
        let day = (of_year - (153 * mp + 2) / 5 + 1) as u32;
        let month = if mp < 10 { mp + 3 } else { mp - 9 } as u32;
        let year = year_of_era + era * 400 + i32::from(month <= 2);
        (year, month, day)
    }

    /// The year.
    pub fn year(self) -> i32 {
        self.ymd().0
    }

    /// 0 = Monday … 6 = Sunday.
    pub fn weekday(self) -> u32 {
        (self.0 + 3).rem_euclid(7) as u32
    }

    /// The same day of the month `months` later (earlier if negative); `None` outside the calendar.
    pub fn add_months(self, months: i32, end: MonthEnd) -> Option<Day> {
        let (day, exists) = months_later(self.0, months, end == MonthEnd::Next);
        exists.then_some(Day(day))
    }

    /// Completed years from `self` to `later`; somebody born on 29 February completes a year on 1 March.
    pub fn whole_years_to(self, later: Day) -> i32 {
        let (y0, m0, d0) = self.ymd();
        let (y1, m1, d1) = later.ymd();
        y1 - y0 - i32::from((m1, d1) < (m0, d0))
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (y, m, d) = self.ymd();
        write!(f, "{y:04}-{m:02}-{d:02}")
    }
}

/// The day `months` later, and whether the calendar has it (else the day means nothing). A month without such a day gives the first of the
/// next month, or its own last day. Without branches, so that it becomes vector code where many days are reckoned at once.
#[inline(always)]
pub(crate) fn months_later(day: i32, months: i32, next: bool) -> (i32, bool) {
    // Counted from 1 March of year 0, as in `ymd`. What is outside the calendar must only not overflow.
    let z = (day.clamp(Day::MIN.0, Day::MAX.0) + 719_468) as u32;
    let (era, of_era) = (z / 146_097, z % 146_097);
    let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month = (5 * of_year + 2) / 153;
    let of_month = of_year - (153 * month + 2) / 5;
    // Months since that March: January of the year 1 is the tenth, December 9999 the last.
    let whole = ((era * 400 + year_of_era) * 12 + month) as i32 + months.clamp(-120_000, 120_000);
    let there = whole.clamp(10, 9999 * 12 + 9) as u32;
    let (year, month) = (there / 12, there % 12);
    let begins = |year: u32| 365 * year + year / 4 - year / 100 + year / 400;
    let begin = begins(year);
    let first = begin + (153 * month + 2) / 5;
    // The year ends with February, before that month would have 30 days.
    let next_first = (begin + (153 * month + 155) / 5).min(begins(year + 1));
    let last = next_first - u32::from(!next);
    ((first + of_month).min(last) as i32 - 719_468, whole == there as i32)
}

fn days_in_month(year: i32, month: u32) -> u32 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 => 29,
        2 => 28,
        _ => 31,
    }
}

fn days_from_civil(year: i32, month: u32, day: u32) -> i32 {
    let y = year - i32::from(month <= 2);
    let era = y.div_euclid(400);
    let year_of_era = y.rem_euclid(400);
    let mp = (month as i32 + 9) % 12;
    let of_year = (153 * mp + 2) / 5 + day as i32 - 1;
    era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + of_year - 719_468
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(s: &str) -> Day {
        Day::parse(s).expect("a date")
    }

    #[test]
    fn every_day_of_four_centuries_returns_to_itself() {
        for n in day("1900-01-01").0..day("2301-01-01").0 {
            let (y, m, d) = Day(n).ymd();
            assert_eq!(Day::from_ymd(y, m, d), Some(Day(n)));
        }
        assert_eq!(day("0001-01-01"), Day::MIN);
        assert_eq!(day("9999-12-31"), Day::MAX);
    }

    #[test]
    fn a_month_without_such_a_day_is_rounded_as_stated() {
        assert_eq!(day("2026-01-31").add_months(1, MonthEnd::Next), Some(day("2026-03-01")));
        assert_eq!(day("2026-01-31").add_months(1, MonthEnd::Last), Some(day("2026-02-28")));
        assert_eq!(day("2024-02-29").add_months(36, MonthEnd::Next), Some(day("2027-03-01")));
        assert_eq!(day("2026-03-15").add_months(-14, MonthEnd::Last), Some(day("2025-01-15")));
    }

    #[test]
    fn months_are_added_as_by_hand() {
        let by_hand = |from: Day, months: i32, end: MonthEnd| {
            let (y, m, d) = from.ymd();
            let index = y * 12 + m as i32 - 1 + months;
            let (y, m) = (index.div_euclid(12), index.rem_euclid(12) as u32 + 1);
            let there = Day::from_ymd(y, m, d);
            let last = || (28..=31).rev().find_map(|d| Day::from_ymd(y, m, d));
            there.or_else(|| last().map(|l| Day(l.0 + i32::from(end == MonthEnd::Next))))
        };
        let centuries = (day("1896-01-01").0..day("2106-01-01").0).chain([Day::MIN.0, Day::MIN.0 + 30, Day::MAX.0 - 30, Day::MAX.0]);
        for (n, end) in centuries.flat_map(|n| [(n, MonthEnd::Next), (n, MonthEnd::Last)]) {
            for months in [
                -120_000,
                -119_987,
                -14,
                -12,
                -1,
                0,
                1,
                2,
                3,
                11,
                12,
                13,
                240,
                95_000,
                119_987,
                i32::MAX,
                i32::MIN + 200_000,
            ] {
                assert_eq!(
                    Day(n).add_months(months, end),
                    by_hand(Day(n), months.clamp(-200_000, 200_000), end),
                    "{} {months}",
                    Day(n)
                );
            }
        }
    }

    #[test]
    fn impossible_dates_are_refused() {
        for s in ["2026-02-30", "2026-13-01", "26-01-01", "2026-1-01", "2026/01/01", "0000-01-01"] {
            assert_eq!(Day::parse(s), None, "{s}");
        }
    }

    #[test]
    fn age_is_completed_years() {
        assert_eq!(day("2008-02-29").whole_years_to(day("2026-02-28")), 17);
        assert_eq!(day("2008-02-29").whole_years_to(day("2026-03-01")), 18);
        assert_eq!(day("2024-11-21").weekday(), 3);
    }
}
