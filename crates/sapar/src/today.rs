//! "Today", which depends on where one stands: it is the day in the capital of the country the question is about.

use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};
use sapar_law::day::Day;
use sapar_law::model::Country;
use std::path::Path;

/// Country code and the time zone of its capital.
const ZONES: &str = include_str!("../data/zones.csv");

/// Today in that country; without a country, or in one whose zone is not listed, by the clock of Greenwich.
pub fn today(country: Option<Country>) -> Day {
    let zone = country.and_then(zone_of).unwrap_or(TimeZone::UTC);
    day_of(&Timestamp::now().to_zoned(zone))
}

fn day_of(now: &Zoned) -> Day {
    let d = now.date();
    // A day that has a date is a day of the calendar: the year of the clock lies between 1 and 9999.
    Day::from_ymd(i32::from(d.year()), d.month().unsigned_abs().into(), d.day().unsigned_abs().into()).unwrap_or(Day(0))
}

fn zone_of(country: Country) -> Option<TimeZone> {
    let code = country.to_string();
    let name = ZONES.lines().skip(1).filter_map(|l| l.split_once(',')).find(|(c, _)| *c == code)?.1;
    // The system's file of that zone is read directly: the library would first list every zone there is. Where it is kept elsewhere the library knows.
    let elsewhere = std::env::var_os("TZDIR").is_some();
    let file = std::fs::read(Path::new("/usr/share/zoneinfo").join(name)).ok().filter(|_| !elsewhere);
    let zone = file.and_then(|data| TimeZone::tzif(name, &data).ok());
    zone.or_else(|| TimeZone::get(name).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_listed_zone_exists() {
        for (code, _) in ZONES.lines().skip(1).filter_map(|l| l.split_once(',')) {
            let country = Country::parse(code);
            assert!(country.and_then(zone_of).is_some(), "{code}");
        }
    }

    #[test]
    fn the_day_begins_earlier_in_the_east() {
        let late: Timestamp = "2026-11-21T20:00:00Z".parse().unwrap_or(Timestamp::UNIX_EPOCH);
        let in_zone = |c| zone_of(Country::parse(c)?).map(|z| day_of(&late.to_zoned(z)).to_string());
        assert_eq!(in_zone("KZ").as_deref(), Some("2026-11-22"));
        assert_eq!(in_zone("RU").as_deref(), Some("2026-11-21"));
    }
}
