//! Windows over a list of stays: so many days in any so many, or in a calendar year.
//!
//! Days are whole, and the days of entry and of exit both count. The last stay is taken to go on when the last lawful day is
//! asked for, because that is what the person asks: how long may I stay if I stay.

use crate::day::Day;
use crate::syntax::{Window, WindowAsk, WindowSpan};
use thiserror::Error;

/// One stay: entry and exit, both included; open while the person is in the country.
pub type Stay = (Day, Option<Day>);

/// Why a list of stays is impossible.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum StaysError {
    /// Exit before entry.
    #[error("a stay ends on {0} before it begins on {1}")]
    EndsBeforeItBegins(Day, Day),
    /// Two stays overlap.
    #[error("two stays overlap: one begins on {0} before the other has ended")]
    Overlap(Day),
    /// An open stay is not the last.
    #[error("only the last stay may be open; the one from {0} is not the last")]
    OpenInTheMiddle(Day),
    /// Too many.
    #[error("more than 1,000 stays")]
    TooMany,
}

/// A possible list of stays, in order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Stays(Vec<Stay>);

impl Stays {
    /// Sorts and checks.
    ///
    /// # Errors
    /// See [`StaysError`]. Leaving and entering on the same day is possible.
    pub fn new(stays: &[Stay]) -> Result<Stays, StaysError> {
        if stays.len() > 1000 {
            return Err(StaysError::TooMany);
        }
        let mut all = stays.to_vec();
        all.sort_by_key(|s| s.0);
        for s in &all {
            if let Some(end) = s.1
                && end < s.0
            {
                return Err(StaysError::EndsBeforeItBegins(end, s.0));
            }
        }
        for pair in all.windows(2) {
            match pair[0].1 {
                None => return Err(StaysError::OpenInTheMiddle(pair[0].0)),
                Some(end) if pair[1].0 < end => return Err(StaysError::Overlap(pair[1].0)),
                Some(_) => {}
            }
        }
        Ok(Stays(all))
    }

    /// The stays in order.
    pub fn list(&self) -> &[Stay] {
        &self.0
    }

    /// Entry of the last stay.
    pub fn last_entry(&self) -> Option<Day> {
        self.0.last().map(|s| s.0)
    }

    /// Exit of the last stay, if it has ended.
    pub fn last_exit(&self) -> Option<Day> {
        self.0.last().and_then(|s| s.1)
    }

    /// Answers a window on the evaluation date; `None` if there is nothing to count from.
    pub fn answer(&self, w: &Window, today: Day) -> Option<i32> {
        let counted: Vec<(i32, i32)> = self
            .0
            .iter()
            .filter(|s| w.counting_from.is_none_or(|d| s.0 >= d))
            .map(|s| (s.0.0, s.1.map_or(i32::MAX, |e| e.0)))
            .collect();
        match w.ask {
            WindowAsk::Used => Some(used(&counted, w.over, today.0)),
            WindowAsk::LastDay(limit) => last_day(&counted, w.over, limit),
            WindowAsk::NextEntry(limit) => next_entry(&counted, w.over, limit, today.0),
        }
    }
}

impl WindowSpan {
    /// First day of the window that ends on `day`.
    pub fn first_day(self, day: Day) -> Day {
        match self {
            WindowSpan::Rolling(n) => Day(day.0 - n + 1),
            WindowSpan::CalendarYear => Day::from_ymd(day.year(), 1, 1).unwrap_or(day),
        }
    }
}

/// Days present from `from` to `to`; a day on which one leaves and enters again counts once.
fn present(stays: &[(i32, i32)], from: i32, to: i32) -> i32 {
    let mut days = 0;
    let mut counted_to = i32::MIN;
    for (a, b) in stays {
        let (a, b) = ((*a).max(from).max(counted_to.saturating_add(1)), (*b).min(to));
        if a <= b {
            days += b - a + 1;
            counted_to = b;
        }
    }
    days
}

fn used(stays: &[(i32, i32)], over: WindowSpan, day: i32) -> i32 {
    present(stays, over.first_day(Day(day)).0, day)
}

/// The last day on which the limit is kept if the last stay goes on.
fn last_day(stays: &[(i32, i32)], over: WindowSpan, limit: i32) -> Option<i32> {
    let entry = stays.last()?.0;
    let mut going_on = stays.to_vec();
    if let Some(last) = going_on.last_mut() {
        last.1 = i32::MAX;
    }
    let horizon = match over {
        WindowSpan::Rolling(n) if limit >= n => return None,
        WindowSpan::Rolling(n) => n,
        WindowSpan::CalendarYear if limit > 366 => return None,
        WindowSpan::CalendarYear => 740,
    };
    (entry..=entry.saturating_add(horizon))
        .find(|d| used(&going_on, over, *d) > limit)
        .map(|d| d - 1)
}

/// The first day from `today` on which one more day keeps the limit.
fn next_entry(stays: &[(i32, i32)], over: WindowSpan, limit: i32, today: i32) -> Option<i32> {
    // Who is still in the country leaves today at the earliest.
    let ended: Vec<(i32, i32)> = stays.iter().map(|(a, b)| (*a, if *b == i32::MAX { today.max(*a) } else { *b })).collect();
    let from = ended.last().map_or(today, |(_, b)| today.max(b.saturating_add(1)));
    let horizon = match over {
        WindowSpan::Rolling(n) => n,
        WindowSpan::CalendarYear => 367,
    };
    (from..=from.saturating_add(horizon)).find(|d| {
        let mut more = ended.clone();
        more.push((*d, *d));
        used(&more, over, *d) <= limit
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(s: &str) -> Day {
        Day::parse(s).expect("date")
    }

    fn stays(list: &[(&str, &str)]) -> Stays {
        let list: Vec<Stay> = list.iter().map(|(a, b)| (day(a), if b.is_empty() { None } else { Some(day(b)) })).collect();
        Stays::new(&list).expect("possible stays")
    }

    fn answer(s: &Stays, ask: WindowAsk, over: WindowSpan, on: &str) -> Option<i32> {
        s.answer(
            &Window {
                ask,
                over,
                counting_from: None,
            },
            day(on),
        )
    }

    #[test]
    fn ninety_days_from_a_first_entry() {
        let s = stays(&[("2024-03-01", "")]);
        let last = answer(&s, WindowAsk::LastDay(90), WindowSpan::Rolling(180), "2024-04-15");
        assert_eq!(last.map(Day), Some(day("2024-05-29")));
    }

    #[test]
    fn earlier_days_leave_the_window_while_one_stays() {
        // 60 days in January and February, then entry in June: the old days fall out one by one.
        let s = stays(&[("2025-01-01", "2025-03-01"), ("2025-06-15", "")]);
        let last = answer(&s, WindowAsk::LastDay(90), WindowSpan::Rolling(180), "2025-06-20")
            .map(Day)
            .expect("a day");
        assert_eq!(
            answer(
                &stays(&[("2025-01-01", "2025-03-01"), ("2025-06-15", &last.to_string())]),
                WindowAsk::Used,
                WindowSpan::Rolling(180),
                &last.to_string()
            ),
            Some(90)
        );
        assert_eq!(last, day("2025-09-12"));
    }

    #[test]
    fn a_calendar_year_begins_anew() {
        let s = stays(&[("2025-03-23", "2025-06-20")]);
        assert_eq!(answer(&s, WindowAsk::Used, WindowSpan::CalendarYear, "2025-07-01"), Some(90));
        assert_eq!(
            answer(&s, WindowAsk::NextEntry(90), WindowSpan::CalendarYear, "2025-07-01").map(Day),
            Some(day("2026-01-01"))
        );
    }

    #[test]
    fn the_day_of_a_border_run_counts_once() {
        let s = stays(&[("2025-01-01", "2025-01-10"), ("2025-01-10", "2025-01-20")]);
        assert_eq!(answer(&s, WindowAsk::Used, WindowSpan::Rolling(180), "2025-02-01"), Some(20));
    }

    #[test]
    fn impossible_lists_are_refused() {
        let d = day;
        assert!(matches!(
            Stays::new(&[(d("2025-02-01"), Some(d("2025-01-01")))]),
            Err(StaysError::EndsBeforeItBegins(..))
        ));
        assert!(matches!(
            Stays::new(&[(d("2025-01-01"), None), (d("2025-02-01"), None)]),
            Err(StaysError::OpenInTheMiddle(_))
        ));
        assert!(matches!(
            Stays::new(&[(d("2025-01-01"), Some(d("2025-03-01"))), (d("2025-02-01"), None)]),
            Err(StaysError::Overlap(_))
        ));
    }
}
