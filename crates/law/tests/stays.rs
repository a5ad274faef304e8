//! Windows over stays against their definition, written out day by day.
#![allow(clippy::expect_used, reason = "a test stops where its premise breaks")]

use proptest::prelude::*;
use sapar_law::day::Day;
use sapar_law::syntax::{Window, WindowAsk, WindowSpan};
use sapar_law::window::{Stay, Stays};
use std::collections::BTreeSet;

/// 2023-01-01: far enough from both ends of the calendar, with a leap year among the years that follow.
const START: i32 = 19_358;

/// Stays as gaps and lengths, so that every list is possible; a gap of 0 is a border run, which leaves and enters on one day.
fn lists() -> impl Strategy<Value = Vec<Stay>> {
    (proptest::collection::vec((0..120i32, 0..100i32), 1..7), any::<bool>()).prop_map(|(parts, open)| {
        let mut day = START;
        let mut all: Vec<Stay> = Vec::new();
        for (gap, length) in parts {
            day += gap;
            all.push((Day(day), Some(Day(day + length))));
            day += length;
        }
        if let (true, Some(last)) = (open, all.last_mut()) {
            last.1 = None;
        }
        all
    })
}

fn spans() -> impl Strategy<Value = WindowSpan> {
    prop_oneof![
        (1..400i32).prop_map(WindowSpan::Rolling),
        Just(WindowSpan::Rolling(180)),
        Just(WindowSpan::CalendarYear)
    ]
}

/// The days on which the person was there; an open stay goes on to `to`.
fn days(list: &[Stay], to: i32) -> BTreeSet<i32> {
    list.iter().flat_map(|(a, b)| a.0..=b.map_or(to, |b| b.0)).collect()
}

/// How many of them lie in the window that ends on `day`.
fn count(days: &BTreeSet<i32>, over: WindowSpan, day: i32) -> i32 {
    let first = match over {
        WindowSpan::Rolling(n) => day - n + 1,
        WindowSpan::CalendarYear => Day::from_ymd(Day(day).year(), 1, 1).expect("a new year").0,
    };
    if first > day { 0 } else { days.range(first..=day).count() as i32 }
}

fn ask(list: &[Stay], ask: WindowAsk, over: WindowSpan, on: i32) -> Option<i32> {
    Stays::new(list).expect("possible stays").answer(
        &Window {
            ask,
            over,
            counting_from: None,
        },
        Day(on),
    )
}

/// The same list with the last stay ending on `day`.
fn staying_until(list: &[Stay], day: i32) -> BTreeSet<i32> {
    let mut list = list.to_vec();
    let last = list.pop().expect("a stay");
    let mut all = days(&list, i32::MIN);
    all.extend(last.0.0..=day);
    all
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
    fn days_used_are_the_days_in_the_window(list in lists(), over in spans(), after in 0..900i32) {
        let on = START + after;
        prop_assert_eq!(ask(&list, WindowAsk::Used, over, on), Some(count(&days(&list, on), over, on)));
    }

    #[test]
    fn who_leaves_on_the_last_day_keeps_the_limit_and_one_day_more_breaks_it(list in lists(), over in spans(), limit in 1..200i32) {
        let entry = list.last().expect("a stay").0.0;
        match ask(&list, WindowAsk::LastDay(limit), over, entry) {
            // Whatever the window, so many days do not fit into it.
            None => match over {
                WindowSpan::Rolling(n) => prop_assert!(limit >= n),
                WindowSpan::CalendarYear => prop_assert!(false, "so few days always end within two years"),
            },
            Some(last) => {
                let kept = staying_until(&list, last);
                for day in entry..=last {
                    prop_assert!(count(&kept, over, day) <= limit, "{} days on {}", count(&kept, over, day), Day(day));
                }
                prop_assert!(count(&staying_until(&list, last + 1), over, last + 1) > limit, "{} is not the last day", Day(last));
            }
        }
    }

    #[test]
    fn the_last_day_does_not_depend_on_the_day_of_the_question(list in lists(), over in spans(), limit in 1..200i32, after in 0..900i32) {
        prop_assert_eq!(ask(&list, WindowAsk::LastDay(limit), over, START), ask(&list, WindowAsk::LastDay(limit), over, START + after));
    }

    #[test]
    fn the_next_entry_is_the_first_day_that_keeps_the_limit(list in lists(), over in spans(), limit in 1..200i32, after in 0..900i32) {
        let on = START + after;
        // Who is still there leaves on the day of the question (or on the day of entry, if that lies ahead).
        let last = *list.last().expect("a stay");
        let left = last.1.map_or(on.max(last.0.0), |b| b.0);
        let ended = { let mut l = list.clone(); l.pop(); l.push((last.0, Some(Day(left)))); l };
        let before = days(&ended, left);
        let keeps = |day: i32| { let mut d = before.clone(); d.insert(day); count(&d, over, day) <= limit };
        let from = on.max(left + 1);
        let first = (from..from + 800).find(|d| keeps(*d));
        prop_assert_eq!(ask(&list, WindowAsk::NextEntry(limit), over, on).map(Day), first.map(Day));
    }

    #[test]
    fn entries_before_the_first_counted_day_do_not_count(list in lists(), over in spans(), after in 0..600i32, from in 0..600i32) {
        let (on, from) = (START + after, Day(START + from));
        let counted: Vec<Stay> = list.iter().copied().filter(|s| s.0 >= from).collect();
        let found = Stays::new(&list).expect("stays").answer(&Window { ask: WindowAsk::Used, over, counting_from: Some(from) }, Day(on));
        prop_assert_eq!(found, Some(count(&days(&counted, on), over, on)));
    }
}
