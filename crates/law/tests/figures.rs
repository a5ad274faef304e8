//! Sums over days and rounding against exact arithmetic written independently.
#![allow(clippy::expect_used, reason = "a test stops where its premise breaks")]

mod tiny;

use proptest::prelude::*;
use sapar_law::day::Day;
use sapar_law::model::{PackId, Type};
use sapar_law::ratio::Ratio;
use sapar_law::syntax::Confidence;
use sapar_law::table::{Figure, Series};
use std::sync::Arc;

const START: i32 = 19_000;

/// Rows with holes between some of them; the last may be open.
fn series() -> impl Strategy<Value = Vec<Figure>> {
    let row = (0..4i32, 1..60i32, -1000..100_000i64, 0..3usize);
    (proptest::collection::vec(row, 1..8), any::<bool>()).prop_map(|(rows, open)| {
        let mut day = START;
        let mut all = Vec::new();
        for (hole, length, value, sure) in rows {
            day += (hole - 2).max(0) * 5;
            let confidence = [Confidence::Low, Confidence::Medium, Confidence::High][sure];
            all.push(Figure {
                from: Day(day),
                to: Day(day + length - 1),
                value,
                cites: Arc::default(),
                confidence,
                checked_on: Day(START),
                note: String::new(),
                line: 0,
            });
            day += length;
        }
        if let (true, Some(last)) = (open, all.last_mut()) {
            last.to = Day::MAX;
        }
        all
    })
}

/// A rational number rounded to whole steps.
fn rounded(num: i128, den: i128, how: &str) -> i128 {
    let (size, sign) = (num.abs(), num.signum() * den.signum());
    let den = den.abs();
    let (whole, rest) = (size / den, size % den);
    let up = match how {
        "half up" => 2 * rest >= den,
        "up" => rest > 0,
        _ => false,
    };
    sign * (whole + i128::from(up))
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
    fn a_sum_over_days_is_added_day_by_day(rows in series(), a in -20..420i32, b in -20..420i32) {
        let on = |day: i32| rows.iter().find(|r| r.from.0 <= day && day <= r.to.0);
        let (from, to) = (START + a.min(b), START + a.max(b));
        let expected = (from + 1..=to).map(|d| on(d).map(|r| r.value)).sum::<Option<i64>>();
        let s = Series::new("x".into(), PackId(0), Type::Share, Ratio::ONE, rows.clone());
        for day in from..=to {
            prop_assert_eq!(s.at(day), on(day).map(|r| r.value));
        }
        prop_assert_eq!(s.accrued(from, to), expected);
        prop_assert_eq!(s.accrued(to, from), expected.map(|x| -x));
        if expected.is_some() && from < to {
            prop_assert_eq!(s.lowest(from, to), (from + 1..=to).filter_map(on).map(|r| r.confidence).min());
        }
    }

    #[test]
    fn a_share_of_a_sum_is_rounded_as_it_says(
        salary in 0..10_000_000_000i64, less in 0..100_000_000i64, digits in 0..99_999i64, scale in 0..5u32,
        how in prop_oneof![Just("half up"), Just("down"), Just("up")], step in prop_oneof![Just(("0.01", 1i64)), Just(("1", 100)), Just(("10", 1000)), Just(("0.5", 50)), Just(("7", 700))],
    ) {
        let factor = if scale == 0 { digits.to_string() } else {
            let text = format!("{digits:0width$}", width = scale as usize + 1);
            let (a, b) = text.split_at(text.len() - scale as usize);
            format!("{a}.{b}")
        };
        let less_text = format!("{}.{:02} KZT", less / 100, less % 100);
        let law = tiny::decides("fee", &format!("(salary - {less_text}) * {factor} rounded {how} to {} KZT", step.0));
        let engine = tiny::engine(&law);
        let expected = rounded(i128::from(salary - less) * i128::from(digits), 10i128.pow(scale) * i128::from(step.1), how) * i128::from(step.1);
        let found = tiny::value(&engine, "fee", &[("salary", salary)]);
        prop_assert_eq!(found.map(i128::from), Some(expected), "{}", law);
    }

    #[test]
    fn a_quotient_is_rounded_as_it_says(
        salary in 0..10_000_000_000i64, persons in 0..10_000i64,
        how in prop_oneof![Just("half up"), Just("down"), Just("up")], step in prop_oneof![Just(("0.01", 1i64)), Just(("1", 100)), Just(("10", 1000))],
    ) {
        let engine = tiny::engine(&tiny::decides("fee", &format!("salary / persons rounded {how} to {} KZT", step.0)));
        let found = tiny::value(&engine, "fee", &[("salary", salary), ("persons", persons)]);
        let expected = (persons != 0).then(|| rounded(i128::from(salary), i128::from(persons) * i128::from(step.1), how) * i128::from(step.1));
        prop_assert_eq!(found.map(i128::from), expected, "nothing is divided by zero");
    }
}
