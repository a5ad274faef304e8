//! A value over time as steps, drawn on the server. The table beside it says the same.

use askama::Template;
use sapar_law::day::Day;

const WIDTH: i64 = 600;
const HEIGHT: i64 = 200;
/// Room for the numbers at the sides.
const ABOVE: i64 = 24;
const BELOW: i64 = 26;
/// Most years that are named below the chart.
const MOST_YEARS: i32 = 7;

/// The steps of a value.
#[derive(Debug, Clone, Template)]
#[template(path = "law_chart.html")]
pub struct Chart {
    /// What it shows.
    pub title: String,
    /// The same in words.
    pub text: String,
    /// The lowest and the highest value as shown.
    pub low: String,
    /// The highest.
    pub high: String,
    path: String,
    area: String,
    years: Vec<(i64, i32)>,
    /// Where the day asked about lies.
    now: Option<i64>,
    /// Where the numbers stand: the highest above its step, the lowest below it.
    low_y: i64,
    high_y: i64,
}

/// A step: first day, last day, value.
pub type Step = (Day, Day, i64);

impl Chart {
    /// From steps in the order of time; fewer than two make no chart.
    pub fn new(title: String, text: String, low: String, high: String, steps: &[Step], today: Day) -> Option<Chart> {
        let (first, last) = (steps.first()?, steps.last()?);
        if steps.len() < 2 {
            return None;
        }
        let end = if last.1 == Day::MAX { Day(today.0.max(last.0.0 + 30)) } else { last.1 };
        let (from, span) = (i64::from(first.0.0), i64::from(end.0 - first.0.0).max(1));
        let x = |d: Day| (i64::from(d.0) - from) * WIDTH / span;
        let (min, max) = (steps.iter().map(|s| s.2).min()?, steps.iter().map(|s| s.2).max()?);
        // Steps stand on zero, so that their heights compare as the values do.
        let base = min.min(0);
        let room = HEIGHT - ABOVE - BELOW;
        let scale = i128::from(max.saturating_sub(base).max(1));
        let y = |v: i64| HEIGHT - BELOW - (i128::from(v.saturating_sub(base)) * i128::from(room) / scale) as i64;
        let (mut path, mut area) = (String::new(), format!("M0 {}", HEIGHT - BELOW));
        let mut before: Option<Day> = None;
        for (a, b, v) in steps {
            let b = (*b).min(end);
            let (x1, x2, h) = (x(*a), x(Day(b.0 + 1)).min(WIDTH), y(*v));
            if before.is_some_and(|p| p.0 + 1 == a.0) {
                path.push_str(&format!("V{h}H{x2}"));
            } else {
                path.push_str(&format!("M{x1} {h}H{x2}"));
                area.push_str(&format!("V{}H{x1}", HEIGHT - BELOW));
            }
            area.push_str(&format!("V{h}H{x2}"));
            before = Some(b);
        }
        area.push_str(&format!("V{}Z", HEIGHT - BELOW));
        let (y1, y2) = (first.0.year(), end.year());
        let stride = ((y2 - y1) / MOST_YEARS + 1).max(1);
        let years = (y1..=y2)
            .filter(|y| (y - y2) % stride == 0)
            .filter_map(|y| Some((x(Day::from_ymd(y, 1, 1)?), y)))
            .filter(|(x, _)| (0..=WIDTH - 30).contains(x))
            .collect();
        Some(Chart {
            title,
            text,
            low,
            high,
            path,
            area,
            years,
            now: (first.0 <= today && today <= end).then(|| x(today)),
            low_y: (y(min) + 18).min(HEIGHT - BELOW - 4),
            high_y: y(max) - 7,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(s: &str) -> Day {
        Day::parse(s).expect("a day")
    }

    #[test]
    fn steps_rise_with_the_values_and_a_hole_stays_open() {
        let steps = [
            (day("2020-01-01"), day("2020-12-31"), 100),
            (day("2021-01-01"), day("2021-12-31"), 200),
            (day("2023-01-01"), Day::MAX, 50),
        ];
        let text = String::new;
        let c = Chart::new(text(), text(), text(), text(), &steps, day("2024-06-01")).expect("a chart");
        assert_eq!(c.path.matches('M').count(), 2, "{}", c.path);
        assert!(c.high_y < c.low_y);
        assert!(c.now.is_some());
        assert!(Chart::new(text(), text(), text(), text(), &steps[..1], day("2024-06-01")).is_none());
    }
}
