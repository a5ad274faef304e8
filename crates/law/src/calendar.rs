//! Working days of a country.

use crate::day::Day;
use crate::model::Country;
use crate::syntax::Confidence;

/// The working days of whole years; outside them every count is unknown.
#[derive(Debug, Clone)]
pub struct Calendar {
    /// Whose.
    pub country: Country,
    /// The lowest confidence of its rows.
    pub confidence: Confidence,
    /// Named days: holidays and moved working days.
    pub named: Vec<(Day, bool, String)>,
    first: i32,
    /// For each covered day: how many working days lie before it.
    before: Vec<i32>,
    /// The working days in order.
    working: Vec<i32>,
}

impl Calendar {
    /// From the weekend (0 = Monday) and the named days (`true`: worked). Covers the years in which a day is named.
    pub fn new(country: Country, weekend: &[u32], named: Vec<(Day, bool, String)>, confidence: Confidence) -> Calendar {
        let years: Vec<i32> = named.iter().map(|(d, _, _)| d.year()).collect();
        let (lo, hi) = match (years.iter().min(), years.iter().max()) {
            (Some(lo), Some(hi)) => (*lo, *hi),
            _ => (1, 0),
        };
        let (mut before, mut working) = (Vec::new(), Vec::new());
        let bounds = Day::from_ymd(lo, 1, 1).zip(Day::from_ymd(hi, 12, 31)).filter(|(a, b)| a <= b);
        let first = bounds.map_or(0, |(a, _)| a.0);
        if let Some((a, b)) = bounds {
            // Day by day: what its weekday says, then what its name says, and nothing in years that are not covered.
            let covered = |year: i32| years.contains(&year);
            let mut worked = Vec::with_capacity((b.0 - a.0 + 1) as usize);
            for year in lo..=hi {
                let last = Day::from_ymd(year, 12, 31).unwrap_or(b);
                let held = covered(year);
                worked.extend((a.0 + worked.len() as i32..=last.0).map(|n| held && !weekend.contains(&Day(n).weekday())));
            }
            for (d, w, _) in &named {
                worked[(d.0 - a.0) as usize] = *w;
            }
            for (n, worked) in (a.0..=b.0).zip(worked) {
                before.push(working.len() as i32);
                if worked {
                    working.push(n);
                }
            }
            before.push(working.len() as i32);
        }
        Calendar {
            country,
            confidence,
            named,
            first,
            before,
            working,
        }
    }

    /// First and last covered day.
    pub fn bounds(&self) -> Option<(Day, Day)> {
        (!self.working.is_empty()).then(|| (Day(self.first), Day(self.first + self.before.len() as i32 - 2)))
    }

    /// Is the day worked? `None` outside the covered years.
    pub fn is_working(&self, day: i32) -> Option<bool> {
        let i = self.index(day)?;
        Some(self.before[i + 1] > self.before[i])
    }

    /// The `n`-th working day after `day` (counting `day` itself as the first if `counted` and it is worked).
    pub fn add(&self, day: i32, n: i32, counted: bool) -> Option<i32> {
        let i = self.index(day)?;
        // Working days up to and including the start, or only before it.
        let base = if counted { self.before[i] } else { self.before[i + 1] };
        let k = if n > 0 {
            base + n - 1
        } else if n == 0 {
            return Some(day);
        } else {
            self.before[i] + n
        };
        self.working.get(usize::try_from(k).ok()?).copied()
    }

    /// The day itself if it is worked, else the next (or previous) working day.
    pub fn moved(&self, day: i32, next: bool) -> Option<i32> {
        let i = self.index(day)?;
        if self.before[i + 1] > self.before[i] {
            return Some(day);
        }
        let k = if next { self.before[i] } else { self.before[i] - 1 };
        self.working.get(usize::try_from(k).ok()?).copied()
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
        let named = ["2024-01-01", "2024-03-08", "2024-03-21", "2024-03-22"].map(|s| (Day(day(s)), false, "holiday".to_owned()));
        let mut named = named.to_vec();
        named.push((Day(day("2024-03-30")), true, "worked Saturday".into()));
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
