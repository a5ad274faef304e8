//! Working days of a country.

use crate::day::Day;
use crate::model::Country;
use crate::syntax::Confidence;
use std::sync::OnceLock;

/// The working days of whole years; outside them every count is unknown.
#[derive(Debug, Clone)]
pub struct Calendar {
    /// Whose.
    pub country: Country,
    /// The lowest confidence of its rows.
    pub confidence: Confidence,
    /// For each day of the week, from Monday, whether it is worked.
    works: [bool; 7],
    /// Holidays and moved working days (`true`: worked), in order.
    named: Vec<(Day, bool)>,
    /// What those days are called, in order; a day without a row has no name.
    names: Vec<(Day, Box<str>)>,
    /// Counted when the first question needs it: most questions need one calendar of a dozen, or none.
    counted: OnceLock<Counted>,
}

/// Every covered day, counted.
#[derive(Debug, Clone, Default)]
struct Counted {
    first: i32,
    /// For each covered day: how many working days lie before it.
    before: Vec<i32>,
    /// The working days in order.
    working: Vec<i32>,
}

impl Calendar {
    /// From the weekend (0 = Monday) and the named days (`true`: worked). Covers the years in which a day is named.
    pub fn new(country: Country, weekend: &[u32], mut named: Vec<(Day, bool)>, confidence: Confidence) -> Calendar {
        named.sort_by_key(|(d, _)| *d);
        Calendar {
            country,
            confidence,
            works: [0, 1, 2, 3, 4, 5, 6].map(|weekday| !weekend.contains(&weekday)),
            named,
            names: Vec::new(),
            counted: OnceLock::new(),
        }
    }

    /// With the names of its days, for readers; counting needs none.
    pub fn with_names(mut self, mut names: Vec<(Day, Box<str>)>) -> Calendar {
        names.sort_by_key(|(d, _)| *d);
        self.names = names;
        self
    }

    /// The named days in order: the day, whether it is worked, what it is called.
    pub fn named(&self) -> impl Iterator<Item = (Day, bool, &str)> {
        self.named.iter().map(|(day, worked)| {
            let name = self.names.binary_search_by_key(day, |(d, _)| *d).map_or("", |i| &self.names[i].1);
            (*day, *worked, name)
        })
    }

    fn counted(&self) -> &Counted {
        self.counted.get_or_init(|| Counted::new(&self.works, &self.named))
    }

    /// First and last covered day.
    pub fn bounds(&self) -> Option<(Day, Day)> {
        let c = self.counted();
        (!c.working.is_empty()).then(|| (Day(c.first), Day(c.first + c.before.len() as i32 - 2)))
    }

    /// Is the day worked? `None` outside the covered years.
    pub fn is_working(&self, day: i32) -> Option<bool> {
        let c = self.counted();
        let i = c.index(day)?;
        Some(c.before[i + 1] > c.before[i])
    }

    /// The `n`-th working day after `day` (counting `day` itself as the first if `counted` and it is worked).
    pub fn add(&self, day: i32, n: i32, counted: bool) -> Option<i32> {
        let c = self.counted();
        let i = c.index(day)?;
        // Working days up to and including the start, or only before it.
        let base = if counted { c.before[i] } else { c.before[i + 1] };
        let k = if n > 0 {
            base + n - 1
        } else if n == 0 {
            return Some(day);
        } else {
            c.before[i] + n
        };
        c.working.get(usize::try_from(k).ok()?).copied()
    }

    /// The day itself if it is worked, else the next (or previous) working day.
    pub fn moved(&self, day: i32, next: bool) -> Option<i32> {
        let c = self.counted();
        let i = c.index(day)?;
        if c.before[i + 1] > c.before[i] {
            return Some(day);
        }
        let k = if next { c.before[i] } else { c.before[i] - 1 };
        c.working.get(usize::try_from(k).ok()?).copied()
    }
}

impl Counted {
    fn new(works: &[bool; 7], named: &[(Day, bool)]) -> Counted {
        let mut years: Vec<i32> = named.iter().map(|(d, _)| d.year()).collect();
        years.dedup();
        let bounds = years.first().zip(years.last());
        let Some((a, b)) = bounds.and_then(|(lo, hi)| Day::from_ymd(*lo, 1, 1).zip(Day::from_ymd(*hi, 12, 31))) else {
            return Counted::default();
        };
        let days = (b.0 - a.0 + 1) as usize;
        let (mut before, mut working) = (Vec::with_capacity(days + 1), Vec::with_capacity(days));
        let mut named = named.iter().peekable();
        let (mut day, mut weekday) = (a.0, a.weekday() as usize);
        for year in a.year()..=b.year() {
            let last = Day::from_ymd(year, 12, 31).unwrap_or(b).0;
            // Nothing is worked in years that are not covered.
            let held = years.binary_search(&year).is_ok();
            while day <= last {
                before.push(working.len() as i32);
                let mut worked = held && works[weekday];
                // Of two rows for one day the later holds.
                while let Some((_, w)) = named.next_if(|(d, _)| d.0 == day) {
                    worked = *w;
                }
                if worked {
                    working.push(day);
                }
                day += 1;
                weekday = (weekday + 1) % works.len();
            }
        }
        before.push(working.len() as i32);
        Counted { first: a.0, before, working }
    }

    fn index(&self, day: i32) -> Option<usize> {
        let i = usize::try_from(day.checked_sub(self.first)?).ok()?;
        (i + 1 < self.before.len()).then_some(i)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(s: &str) -> i32 {
        Day::parse(s).expect("date").0
    }

    fn march_2024() -> Calendar {
        let named = ["2024-01-01", "2024-03-08", "2024-03-21", "2024-03-22"].map(|s| (Day(day(s)), false));
        let mut named = named.to_vec();
        named.push((Day(day("2024-03-30")), true));
        Calendar::new(Country::parse("KZ").expect("code"), &[5, 6], named, Confidence::Medium)
    }

    #[test]
    fn three_working_days_after_a_friday() {
        let c = march_2024();
        assert_eq!(c.add(day("2024-03-01"), 3, false), Some(day("2024-03-06")));
        assert_eq!(c.add(day("2024-03-01"), 3, true), Some(day("2024-03-05")));
        assert_eq!(c.add(day("2024-03-07"), 1, false), Some(day("2024-03-11")));
        assert_eq!(c.add(day("2024-03-20"), 1, false), Some(day("2024-03-25")));
    }

    #[test]
    fn a_day_off_moves() {
        let c = march_2024();
        assert_eq!(c.moved(day("2024-03-21"), true), Some(day("2024-03-25")));
        assert_eq!(c.moved(day("2024-03-21"), false), Some(day("2024-03-20")));
        assert_eq!(c.moved(day("2024-03-30"), true), Some(day("2024-03-30")));
    }

    #[test]
    fn outside_the_covered_years_nothing_is_known() {
        let c = march_2024();
        assert_eq!(c.add(day("2024-12-30"), 3, false), None);
        assert_eq!(c.is_working(day("2023-12-31")), None);
        assert_eq!(c.bounds(), Some((Day(day("2024-01-01")), Day(day("2024-12-31")))));
    }
}
