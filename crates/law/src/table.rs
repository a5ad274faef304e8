//! Values by date, and look-up tables: figures with their own citations.

use crate::day::Day;
use crate::model::{PackId, Type};
use crate::ratio::Ratio;
use crate::syntax::{Cite, Confidence};
use std::sync::Arc;

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
    pub cites: Arc<[Cite]>,
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
    /// The first day of each row: side by side they are searched faster than the rows.
    begins: Vec<i32>,
    /// For each row: sum of the values of all days before it, and how many holes lie before it.
    before: Vec<(i64, u32)>,
}

impl Series {
    /// From sorted rows without overlap.
    pub fn new(name: String, pack: PackId, ty: Type, unit: Ratio, rows: Vec<Figure>) -> Series {
        let begins = rows.iter().map(|r| r.from.0).collect();
        let mut before = Vec::with_capacity(rows.len());
        let (mut sum, mut holes) = (0i64, 0u32);
        for (k, r) in rows.iter().enumerate() {
            before.push((sum, holes));
            if let Some(next) = rows.get(k + 1) {
                sum = sum.saturating_add(r.value.saturating_mul(i64::from(next.from.0 - r.from.0)));
                holes += u32::from(r.to.0 + 1 < next.from.0);
            }
        }
        Series {
            name,
            pack,
            ty,
            unit,
            rows,
            begins,
            before,
        }
    }

    /// The row in force on that day.
    #[inline]
    pub fn row(&self, day: i32) -> Option<usize> {
        let k = self.begins.partition_point(|b| *b <= day).checked_sub(1)?;
        (day <= self.rows[k].to.0).then_some(k)
    }

    /// The stored value on that day.
    #[inline]
    pub fn at(&self, day: i32) -> Option<i64> {
        self.row(day).map(|r| self.rows[r].value)
    }

    /// Sum of the stored values of the days after `from` up to and including `to`; unknown if one of them has no row.
    /// Turned round, the sum is negative.
    pub fn accrued(&self, from: i32, to: i32) -> Option<i64> {
        if to < from {
            return self.accrued(to, from).map(|s| -s);
        }
        if to == from {
            return Some(0);
        }
        let (a, b) = (self.row(from + 1)?, self.row(to)?);
        let ((sum_a, holes_a), (sum_b, holes_b)) = (self.before[a], self.before[b]);
        if holes_a != holes_b {
            return None;
        }
        let within = |r: usize, day: i32| self.rows[r].value.checked_mul(i64::from(day - self.rows[r].from.0 + 1));
        sum_b.checked_add(within(b, to)?)?.checked_sub(sum_a.checked_add(within(a, from)?)?)
    }

    /// The lowest confidence of the rows that hold on the days after `from` up to `to`; `None` where a day has no row.
    pub fn lowest(&self, from: i32, to: i32) -> Option<Confidence> {
        let first = from.saturating_add(1).min(to);
        let (a, b) = (self.row(first)?, self.row(to)?);
        self.rows.get(a..=b)?.iter().map(|r| r.confidence).min()
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

/// The only row of a key, for tables that have at most one row each.
#[derive(Debug, Clone, Copy)]
pub struct Single {
    /// First day.
    pub from: i32,
    /// Last day; before `from` where the key has no row.
    pub to: i32,
    /// Which row.
    pub row: u32,
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
    /// For each key its only row; empty if some key has several.
    pub single: Vec<Single>,
    /// How sure it is that a key without a row is not there: as sure as the best row, since no absence is known better than the list is.
    pub absent: Confidence,
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
        let rows: Vec<Figure> = rows.into_iter().map(|(_, r)| r).collect();
        let one_each = starts.windows(2).all(|w| w[1] - w[0] <= 1);
        let single = starts
            .windows(2)
            .filter(|_| one_each)
            .map(|w| match rows.get(w[0] as usize) {
                Some(r) if w[1] > w[0] => Single {
                    from: r.from.0,
                    to: r.to.0,
                    row: w[0],
                },
                _ => Single { from: 0, to: -1, row: 0 },
            })
            .collect();
        let absent = rows.iter().map(|r| r.confidence).max().unwrap_or(Confidence::High);
        Table {
            name,
            pack,
            keys,
            ty,
            unit,
            dated,
            rows,
            starts,
            single,
            absent,
        }
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

    /// Every combination of keys that has rows, in rising order, with its rows.
    pub fn filled(&self) -> impl Iterator<Item = (Vec<i64>, &[Figure])> {
        let combinations: usize = self.keys.iter().map(|k| k.span).product();
        (0..combinations)
            .map(|slot| (slot, self.rows_of(Some(slot))))
            .filter(|(_, rows)| !rows.is_empty())
            .map(|(slot, rows)| {
                let mut rest = slot;
                let mut keys = vec![0; self.keys.len()];
                for (value, key) in keys.iter_mut().zip(&self.keys).rev() {
                    *value = key.low.saturating_add((rest % key.span) as i64);
                    rest /= key.span;
                }
                (keys, rows)
            })
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
        Figure {
            from: d(from),
            to,
            value,
            cites: Arc::default(),
            confidence: Confidence::High,
            checked_on: d("2026-11-21"),
            note: String::new(),
            line: 0,
        }
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
        let between = |a: &str, b: &str| s.accrued(d(a).0, d(b).0);
        // 13 days at 16 and 3 at 18: the days after 15 July up to and including 31 July.
        assert_eq!(between("2024-07-15", "2024-07-31"), Some(13 * 16 + 3 * 18));
        assert_eq!(between("2024-06-30", "2024-07-02"), Some(32), "the day before the first row is not summed");
        assert_eq!(between("2024-06-29", "2024-07-02"), None);
        assert_eq!(between("2024-07-31", "2024-07-15"), Some(-(13 * 16 + 3 * 18)));
    }

    #[test]
    fn a_sum_across_a_hole_is_unknown() {
        let rows = vec![figure("2020-01-01", d("2020-03-31"), 5), figure("2020-05-01", Day::MAX, 7)];
        let s = Series::new("x".into(), PackId(0), Type::Number, Ratio::ONE, rows);
        assert_eq!(s.accrued(d("2020-03-01").0, d("2020-03-11").0), Some(50));
        assert_eq!(s.accrued(d("2020-03-01").0, d("2020-05-11").0), None);
        assert_eq!(s.accrued(d("2020-05-01").0, d("2020-05-11").0), Some(70));
    }
}
