//! Months as rows, stays as filled days: a calendar strip drawn as SVG.
//!
//! Shape tells as much as colour: stays are filled, days that may still be used are hatched, days over the limit are crossed; a triangle
//! marks today and a diamond the last allowed day. Attributes only, because the page's policy refuses styles.

use askama::Template;
use sapar_law::day::{Day, MonthEnd};
use sapar_law::window::Stay;
use sapar_words::{Direction, Lang, date, say};

/// Most months that are drawn.
const MOST_ROWS: usize = 14;
/// Width of the drawing in its own units.
const WIDE: i32 = 3200;
/// Width of one square; as many as the longest month has fit into the width.
const SQUARE: i32 = 102;
/// Above the first row.
const TOP: i32 = 170;
/// From row to row.
const PITCH: i32 = 430;
/// From the top of a row to its bar.
const BAR: i32 = 200;
/// Height of a bar.
const HIGH: i32 = 150;

/// What is drawn.
#[derive(Debug, Clone)]
pub struct Drawn<'a> {
    /// The language.
    pub lang: Lang,
    /// Stays in order.
    pub stays: &'a [Stay],
    /// The day of the question.
    pub today: Day,
    /// The last allowed day.
    pub last: Option<Day>,
}

/// The drawing.
#[derive(Debug, Clone, Template)]
#[template(path = "strip.html")]
pub struct Strip {
    title: String,
    told: String,
    height: String,
    rows: Vec<Row>,
    ticks: Vec<(String, u32)>,
}

#[derive(Debug, Clone, Default)]
struct Row {
    name: String,
    note: String,
    name_x: String,
    note_x: String,
    /// Where the names begin and the notes end; swapped for languages written from right to left.
    name_anchor: &'static str,
    note_anchor: &'static str,
    text_y: String,
    month: Bar,
    bars: Vec<Bar>,
    lines: String,
    today: Option<Mark>,
    last: Option<Mark>,
}

/// A run of days.
#[derive(Debug, Clone, Default)]
struct Bar {
    kind: &'static str,
    x: String,
    y: String,
    w: String,
}

/// A marked day: its square, and the outline of the mark above it.
#[derive(Debug, Clone, Default)]
struct Mark {
    square: Bar,
    path: String,
}

/// Tenths as the drawing writes them.
fn tenths(n: i32) -> String {
    format!("{}.{}", n.div_euclid(10), n.rem_euclid(10))
}

/// `March 2026`.
pub fn month_name(lang: Lang, day: Day) -> String {
    let (year, month, _) = day.ymd();
    say(lang, "life-days-month", &[("month", month.into()), ("year", year.to_string().into())])
}

/// The number of a day in its month.
fn in_month(day: Day) -> u32 {
    let (_, _, number) = day.ymd();
    number
}

fn first_of_month(day: Day) -> Day {
    let (y, m, _) = day.ymd();
    Day::from_ymd(y, m, 1).unwrap_or(day)
}

fn next_month(first: Day) -> Day {
    first.add_months(1, MonthEnd::Last).unwrap_or(Day(first.0 + 1))
}

impl Drawn<'_> {
    /// Draws; `None` if there is nothing to draw.
    pub fn draw(&self) -> Option<Strip> {
        let months = self.months()?;
        let rows: Vec<Row> = months.iter().enumerate().map(|(i, m)| self.row(i32::try_from(i).unwrap_or(0), *m)).collect();
        let height = TOP + PITCH * i32::try_from(rows.len()).unwrap_or(0);
        let t = |name| say(self.lang, name, &[]);
        Some(Strip {
            title: t("life-days-strip"),
            told: self.told(),
            height: tenths(height),
            rows,
            ticks: [1u32, 5, 10, 15, 20, 25, 31]
                .into_iter()
                .map(|d| (tenths(self.x(d, 1) + SQUARE / 2), d))
                .collect(),
        })
    }

    /// The months from the first stay that still counts to the last allowed day; of too many the first, among which today is.
    fn months(&self) -> Option<Vec<Day>> {
        let (year, month, _) = self.today.ymd();
        let year_ago = Day::from_ymd(year - 1, month, 1)?;
        let first = self.stays.iter().filter(|s| s.1.is_none_or(|e| e >= year_ago)).map(|s| s.0.max(year_ago)).min();
        let begin = first_of_month(first.unwrap_or(self.today).min(self.today));
        let left = self.stays.iter().filter_map(|s| s.1).max();
        let end = [self.last, left].into_iter().flatten().fold(self.today, Day::max);
        let mut months = Vec::new();
        let mut month = begin;
        while month <= end && months.len() < MOST_ROWS {
            months.push(month);
            month = next_month(month);
        }
        Some(months)
    }

    fn rtl(&self) -> bool {
        self.lang.direction() == Direction::Rtl
    }

    /// Where a run of `n` days begins whose first is the `day`-th of its month.
    fn x(&self, day: u32, n: i32) -> i32 {
        let from = 19 + (i32::try_from(day).unwrap_or(1) - 1) * SQUARE;
        if self.rtl() { WIDE - from - n * SQUARE } else { from }
    }

    fn bar(&self, kind: &'static str, y: i32, from: Day, to: Day) -> Bar {
        let n = to.0 - from.0 + 1;
        Bar {
            kind,
            x: tenths(self.x(in_month(from), n)),
            y: tenths(y + BAR),
            w: tenths(n * SQUARE),
        }
    }

    fn row(&self, i: i32, month: Day) -> Row {
        let y = TOP + i * PITCH;
        let end = Day(next_month(month).0 - 1);
        let within = |d: Day| month <= d && d <= end;
        let mut bars = Vec::new();
        let mut put = |kind, from: Day, to: Day| {
            let (from, to) = (from.max(month), to.min(end));
            if from <= to {
                bars.push(self.bar(kind, y, from, to));
            }
        };
        let last = self.last.unwrap_or(Day(i32::MAX));
        for (i, (from, to)) in self.stays.iter().enumerate() {
            let to = to.unwrap_or(self.today.max(*from));
            // Only the last stay is measured by the last allowed day.
            let present = i + 1 == self.stays.len();
            put("stay", *from, if present { to.min(last) } else { to });
            if present && to > last {
                put("over", Day(last.0 + 1).max(*from), to);
            }
        }
        let still = self.stays.last().is_some_and(|s| s.1.is_none_or(|e| e >= self.today) && s.0 <= self.today);
        if let (true, Some(last)) = (still, self.last) {
            let from = self.stays.last().and_then(|s| s.1).map_or(self.today, |e| e.max(self.today));
            put("free", Day(from.0 + 1), last);
        }
        let days = end.0 - month.0 + 1;
        let begin = self.x(1, days);
        let lines: Vec<String> = (1..days)
            .map(|n| format!("M{} {}v{}", tenths(begin + n * SQUARE), tenths(y + BAR), tenths(HIGH)))
            .collect();
        let (near, far) = (tenths(19), tenths(WIDE - 19));
        let rtl = self.rtl();
        Row {
            name: month_name(self.lang, month),
            note: self.note(&within),
            name_x: if rtl { far.clone() } else { near.clone() },
            note_x: if rtl { near } else { far },
            name_anchor: if rtl { "end" } else { "start" },
            note_anchor: if rtl { "start" } else { "end" },
            text_y: tenths(y + 100),
            month: self.bar("month", y, month, end),
            bars,
            lines: lines.concat(),
            today: within(self.today).then(|| self.mark(y, self.today, false)),
            last: self.last.filter(|d| within(*d)).map(|d| self.mark(y, d, true)),
        }
    }

    /// What stands at the end of the row's name: the marks in words.
    fn note(&self, within: &impl Fn(Day) -> bool) -> String {
        let words = |name: &str, day: Day| say(self.lang, name, &[("day", in_month(day).into())]);
        let mut notes = Vec::new();
        if within(self.today) {
            notes.push(words("life-days-mark-today", self.today));
        }
        if let Some(last) = self.last.filter(|d| within(*d)) {
            notes.push(words("life-days-mark-last", last));
        }
        notes.join("  ")
    }

    fn mark(&self, y: i32, day: Day, diamond: bool) -> Mark {
        let square = self.bar("mark", y, day, day);
        let middle = self.x(in_month(day), 1) + SQUARE / 2;
        let (top, foot) = (y + BAR - 82, y + BAR - 10);
        let (half, centre) = (if diamond { 44 } else { 40 }, top + (foot - top) / 2);
        let at = |x: i32, y: i32| format!("{} {}", tenths(x), tenths(y));
        let path = if diamond {
            format!(
                "M{}L{}L{}L{}Z",
                at(middle, top),
                at(middle + half, centre),
                at(middle, foot),
                at(middle - half, centre)
            )
        } else {
            format!("M{}L{}L{}Z", at(middle - half, top), at(middle + half, top), at(middle, foot))
        };
        Mark { square, path }
    }

    /// The drawing in words, for whoever hears it.
    fn told(&self) -> String {
        let mut parts: Vec<String> = self.stays.iter().map(|(from, to)| sapar_words::stay(self.lang, *from, *to)).collect();
        parts.push(say(self.lang, "life-days-told-today", &[("date", date(self.lang, self.today).into())]));
        if let Some(last) = self.last {
            parts.push(say(self.lang, "life-days-told-last", &[("date", date(self.lang, last).into())]));
        }
        parts.join("; ")
    }
}
