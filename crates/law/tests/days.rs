//! Months, years and working days against definitions written independently.
#![allow(clippy::expect_used, reason = "a test stops where its premise breaks")]

use proptest::prelude::*;
use sapar_law::calendar::Calendar;
use sapar_law::day::{Day, MonthEnd};
use sapar_law::model::Country;
use sapar_law::syntax::Confidence;

const YEAR_2024: i32 = 19_723;

/// The last day of a month: the last that can be written.
fn last_of(year: i32, month: u32) -> Day {
    (28..=31).rev().find_map(|d| Day::from_ymd(year, month, d)).expect("every month has 28 days")
}

/// One month at a time.
fn month_by_month(day: Day, months: i32, end: MonthEnd) -> Option<Day> {
    let (mut y, mut m, d) = day.ymd();
    for _ in 0..months.abs() {
        if months > 0 {
            (y, m) = if m == 12 { (y + 1, 1) } else { (y, m + 1) };
        } else {
            (y, m) = if m == 1 { (y - 1, 12) } else { (y, m - 1) };
        }
    }
    if !(1..=9999).contains(&y) {
        return None;
    }
    Day::from_ymd(y, m, d).or_else(|| match end {
        MonthEnd::Last => Some(last_of(y, m)),
        MonthEnd::Next => Some(Day(last_of(y, m).0 + 1)),
    })
}

/// A calendar of two years, and its definition: which days are named, else the weekend.
fn calendars() -> impl Strategy<Value = (Vec<u32>, Vec<(Day, bool)>)> {
    let weekend = prop_oneof![Just(vec![5, 6]), Just(vec![6]), Just(vec![4]), Just(vec![3, 4]), Just(vec![])];
    let named = proptest::collection::btree_map(0..731i32, any::<bool>(), 0..60);
    (weekend, named).prop_map(|(weekend, mut named)| {
        // Both years are covered.
        named.insert(0, false);
        named.insert(400, false);
        (weekend, named.into_iter().map(|(d, worked)| (Day(YEAR_2024 + d), worked)).collect())
    })
}

fn worked(weekend: &[u32], named: &[(Day, bool)], day: i32) -> bool {
    named
        .iter()
        .find(|(d, _)| d.0 == day)
        .map_or(!weekend.contains(&Day(day).weekday()), |(_, w)| *w)
}

fn config() -> ProptestConfig {
    ProptestConfig {
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn months_are_added_one_by_one(day in Day::MIN.0..=Day::MAX.0, months in -1300..1300i32) {
        for end in [MonthEnd::Next, MonthEnd::Last] {
            let expected = month_by_month(Day(day), months, end).filter(|d| *d <= Day::MAX);
            prop_assert_eq!(Day(day).add_months(months, end), expected);
        }
    }

    #[test]
    fn a_later_day_is_later_after_months_too(day in -30_000..60_000i32, more in 0..40i32, months in -600..600i32) {
        for end in [MonthEnd::Next, MonthEnd::Last] {
            let (a, b) = (Day(day).add_months(months, end).expect("in range"), Day(day + more).add_months(months, end).expect("in range"));
            prop_assert!(a <= b);
        }
        let (last, next) = (Day(day).add_months(months, MonthEnd::Last).expect("in range"), Day(day).add_months(months, MonthEnd::Next).expect("in range"));
        prop_assert!(last <= next && next.0 <= last.0 + 1, "the two rules differ by one day at most");
    }

    #[test]
    fn age_grows_on_the_birthday(born in -30_000..30_000i32, lived in 0..40_000i32) {
        let years = Day(born).whole_years_to(Day(born + lived));
        prop_assert!(years >= 0);
        prop_assert!(Day(born).add_months(12 * years, MonthEnd::Next).expect("in range").0 <= born + lived);
        prop_assert!(Day(born).add_months(12 * (years + 1), MonthEnd::Next).expect("in range").0 > born + lived);
    }

    #[test]
    fn what_is_written_is_read(day in Day::MIN.0..=Day::MAX.0) {
        prop_assert_eq!(Day::parse(&Day(day).to_string()), Some(Day(day)));
    }

    #[test]
    fn any_text_is_a_day_or_none(text in "[0-9]{0,5}-?[0-9é]{0,3}-?.{0,4}") {
        if let Some(d) = Day::parse(&text) {
            prop_assert_eq!(d.to_string(), text);
        }
    }

    #[test]
    fn working_days_are_counted_one_by_one((weekend, named) in calendars(), start in 0..731i32, n in -40..60i32, counted in any::<bool>()) {
        let calendar = Calendar::new(Country::parse("KZ").expect("code"), &weekend, named.clone(), Confidence::High);
        let (first, last, start) = (YEAR_2024, YEAR_2024 + 730, YEAR_2024 + start);
        let is = |d: i32| worked(&weekend, &named, d);
        prop_assert_eq!(calendar.is_working(start), Some(is(start)));
        let found = calendar.add(start, n, counted);
        let expected = match n {
            0 => Some(start),
            1.. => (if counted { start } else { start + 1 }..=last).filter(|d| is(*d)).nth(n as usize - 1),
            _ => (first..start).rev().filter(|d| is(*d)).nth((-n) as usize - 1),
        };
        prop_assert_eq!(found, expected);
        prop_assert_eq!(calendar.moved(start, true), (start..=last).find(|d| is(*d)));
        prop_assert_eq!(calendar.moved(start, false), (first..=start).rev().find(|d| is(*d)));
    }

    #[test]
    fn outside_its_years_a_calendar_says_nothing((weekend, named) in calendars(), far in 731..100_000i32, n in 1..30i32) {
        let calendar = Calendar::new(Country::parse("KZ").expect("code"), &weekend, named, Confidence::High);
        for day in [YEAR_2024 - far + 730, YEAR_2024 + far, i32::MIN, i32::MAX] {
            prop_assert_eq!(calendar.is_working(day), None);
            prop_assert_eq!(calendar.add(day, n, true), None);
            prop_assert_eq!(calendar.moved(day, true), None);
        }
    }
}
