//! Values by date, and look-up tables: figures with their own citations.

use crate::day::Day;
use crate::model::{PackId, Type};
use crate::ratio::Ratio;
use crate::syntax::{Cite, Confidence};

/// A row of figures.
#[derive(Debug, Clone)]
pub struct Figure {
    /// First day.
    pub from: Day,
    /// Last day.
    pub to: Day,
    /// The stored value.
    pub value: i64,
    /// Where it stands.
    pub cites: Vec<Cite>,
    /// How sure we are.
    pub confidence: Confidence,
    /// Last compared with the source.
    pub checked_on: Day,
    /// A remark of the file.
    pub note: String,
    /// Line in its file.
    pub line: u64,
}

/// A value by date. Rows are sorted and do not overlap.
#[derive(Debug, Clone)]
pub struct Series {
    /// Full name, `kz.mci`.
    pub name: String,
    /// Its pack.
    pub pack: PackId,
    /// Its type.
    pub ty: Type,
    /// What one stored unit is worth.
    pub unit: Ratio,
    /// The rows.
    pub rows: Vec<Figure>,
    first: i32,
    /// For each day from `first`: row number + 1, or 0 in a hole.
    by_day: Vec<u16>,
    /// For each row: sum of the values of all days before it.
    before: Vec<i64>,
}

/// Days ahead of the last dated row that are answered by table; later days take the last row.
const AHEAD: i32 = 1;

impl Series {
    /// From sorted rows without overlap, at most 65,000 of them.
    pub fn new(name: String, pack: PackId, ty: Type, unit: Ratio, rows: Vec<Figure>) -> Series {
        let first = rows.first().map_or(0, |r| r.from.0);
        let last = rows.last().map_or(0, |r| if r.to == Day::MAX { r.from.0 } else { r.to.0 });
        let mut by_day = vec![0u16; (last - first + 1 + AHEAD).max(0) as usize];
        let mut before = Vec::with_capacity(rows.len());
        let mut sum = 0i64;
        for (k, r) in rows.iter().enumerate() {
            before.push(sum);
            let end = r.to.0.min(first + by_day.len() as i32 - 1);
            for d in r.from.0..=end {
                by_day[(d - first) as usize] = k as u16 + 1;
            }
            let next = rows.get(k + 1).map_or(r.from.0, |n| n.from.0);
            sum = sum.saturating_add(r.value.saturating_mul(i64::from(next - r.from.0)));
        }
        Series { name, pack, ty, unit, rows, first, by_day, before }
    }

    /// The row in force on that day.
    #[inline]
    pub fn row(&self, day: i32) -> Option<usize> {
        let i = i64::from(day) - i64::from(self.first);
        if i < 0 || self.by_day.is_empty() {
            return None;
        }
        let i = (i as usize).min(self.by_day.len() - 1);
        usize::from(self.by_day[i]).checked_sub(1)
    }

    /// The stored value on that day.
    #[inline]
    pub fn at(&self, day: i32) -> Option<i64> {
        self.row(day).map(|r| self.rows[r].value)
    }

    /// Sum of the stored values of all days from the first row to `day`, which must lie in a row.
    pub fn sum_to(&self, day: i32) -> Option<i64> {
        let r = self.row(day)?;
        let days = i64::from(day - self.rows[r].from.0 + 1);
        self.rows[r].value.checked_mul(days)?.checked_add(self.before[r])
    }

    /// Smallest and largest stored value.
    pub fn range(&self) -> (i64, i64) {
        let lo = self.rows.iter().map(|r| r.value).min().unwrap_or(0);
        (lo, self.rows.iter().map(|r| r.value).max().unwrap_or(0))
    }

    /// The confidence if all rows agree, else `None`.
    pub fn confidence(&self) -> Option<Confidence> {
        let first = self.rows.first()?.confidence;
        self.rows.iter().all(|r| r.confidence == first).then_some(first)
    }
}

/// A key column.
#[derive(Debug, Clone)]
pub struct Key {
    /// Its name.
    pub name: String,
    /// Its type.
    pub ty: Type,
    /// The smallest stored key.
    pub low: i64,
    /// How many keys the column spans.
    pub span: usize,
}

/// A look-up table; a set if it has no value column.
#[derive(Debug, Clone)]
pub struct Table {
    /// Full name.
    pub name: String,
    /// Its pack.
    pub pack: PackId,
    /// Its key columns.
    pub keys: Vec<Key>,
    /// The type of its values; `None` for a set.
    pub ty: Option<Type>,
    /// What one stored unit is worth.
    pub unit: Ratio,
    /// Do rows have dates?
    pub dated: bool,
    /// The rows, sorted by key and date.
    pub rows: Vec<Figure>,
    /// For each key (mixed radix): where its rows begin; one more at the end.
    starts: Vec<u32>,
}

/// Most cells a table may span.
pub const MOST_KEYS: usize = 2_000_000;

impl Table {
    /// From rows with their key number (see [`Table::slot`]), sorted by key and date; the spans multiply to at most [`MOST_KEYS`].
    pub fn new(name: String, pack: PackId, keys: Vec<Key>, ty: Option<Type>, unit: Ratio, dated: bool, rows: Vec<(usize, Figure)>) -> Table {
        let cells: usize = keys.iter().map(|k| k.span).product();
        let mut starts = vec![0u32; cells + 1];
        for (slot, _) in &rows {
            starts[slot + 1] += 1;
        }
        for i in 0..cells {
            starts[i + 1] += starts[i];
        }
        Table { name, pack, keys, ty, unit, dated, rows: rows.into_iter().map(|(_, r)| r).collect(), starts }
    }

    /// The number of a combination of keys, if the table spans it.
    #[inline]
    pub fn slot(keys: &[Key], values: impl Iterator<Item = i64>) -> Option<usize> {
        let mut slot = 0usize;
        for (k, v) in keys.iter().zip(values) {
            let i = usize::try_from(v.checked_sub(k.low)?).ok()?;
            if i >= k.span {
                return None;
            }
            slot = slot * k.span + i;
        }
        Some(slot)
    }

    /// The rows of a combination of keys.
    #[inline]
    pub fn rows_of(&self, slot: Option<usize>) -> &[Figure] {
        match slot {
            Some(s) => &self.rows[self.starts[s] as usize..self.starts[s + 1] as usize],
            None => &[],
        }
    }

    /// The row of a combination of keys on a day.
    #[inline]
    pub fn find(&self, slot: Option<usize>, day: i32) -> Option<&Figure> {
        self.rows_of(slot).iter().find(|r| r.from.0 <= day && day <= r.to.0)
    }

    /// Smallest and largest stored value.
    pub fn range(&self) -> (i64, i64) {
        let lo = self.rows.iter().map(|r| r.value).min().unwrap_or(0);
        (lo, self.rows.iter().map(|r| r.value).max().unwrap_or(0))
    }

    /// The confidence if all rows agree, else `None`.
    pub fn confidence(&self) -> Option<Confidence> {
        let first = self.rows.first()?.confidence;
        self.rows.iter().all(|r| r.confidence == first).then_some(first)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn d(s: &str) -> Day {
        Day::parse(s).expect("date")
    }

    fn figure(from: &str, to: Day, value: i64) -> Figure {
        Figure { from: d(from), to, value, cites: Vec::new(), confidence: Confidence::High, checked_on: d("2026-11-21"), note: String::new(), line: 0 }
    }

    #[test]
    fn a_series_is_unknown_before_its_first_row_and_in_a_hole() {
        let rows = vec![figure("2020-01-01", d("2020-03-31"), 5), figure("2020-05-01", Day::MAX, 7)];
        let s = Series::new("x".into(), PackId(0), Type::Number, Ratio::ONE, rows);
        let at = |t| s.at(d(t).0);
        assert_eq!((at("2019-12-31"), at("2020-01-01"), at("2020-03-31")), (None, Some(5), Some(5)));
        assert_eq!((at("2020-04-15"), at("2020-05-01"), at("2031-01-01")), (None, Some(7), Some(7)));
    }

    #[test]
    fn a_sum_over_days_crosses_a_change() {
        let rows = vec![figure("2024-07-01", d("2024-07-28"), 16), figure("2024-07-29", Day::MAX, 18)];
        let s = Series::new("x".into(), PackId(0), Type::Share, Ratio::ONE, rows);
        let between = |a: &str, b: &str| s.sum_to(d(b).0).zip(s.sum_to(d(a).0)).map(|(b, a)| b - a);
        // 13 days at 16 and 3 at 18: the days after 15 July up to and including 31 July.
        assert_eq!(between("2024-07-15", "2024-07-31"), Some(13 * 16 + 3 * 18));
    }
}
