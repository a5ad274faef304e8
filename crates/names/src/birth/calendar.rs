//! Calendars: Solar Hijri dates as Gregorian ones, and days counted from a day.

use super::BirthDate;

impl BirthDate {
    /// Whether the year is one of the Solar Hijri calendar.
    #[must_use]
    pub fn is_solar_hijri(self) -> bool {
        (1250..=1450).contains(&self.year)
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

    /// Days since an epoch.
    pub(super) fn days(self) -> i32 {
        gregorian_to_days(i32::from(self.year), i32::from(self.month), i32::from(self.day))
    }
}

/// The date of a number of days since 1 January 1970, as text: what columnar files hold.
#[must_use]
pub fn of_days(days: i32) -> String {
    let (year, month, day) = days_to_gregorian(days.saturating_add(gregorian_to_days(1970, 1, 1)));
    format!("{year:04}-{month:02}-{day:02}")
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
    use super::super::{DateLevel, date};
    use super::*;

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
}
