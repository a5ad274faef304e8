//! Small tables of one key: reading them is a comparison with each of their keys, which vectors do faster than one look-up a person.

use super::LANES;
use super::kernels::Choose;
use super::registers::OfDays;

/// Most cells with an unusual value, and most changes.
const MOST: usize = 12;
/// A number that no cell has.
const NO_CELL: u8 = u8::MAX;

/// A table with a usual value, few cells with others, and few changes over time. What differs is kept as the [change](Choose::change) that leads to it.
#[derive(Debug)]
pub(super) struct Few<T> {
    usual: T,
    /// From the usual value to what the cell has from the beginning of time.
    others: Vec<(u8, T)>,
    /// From which day on a cell has another value than before; in the order of the days of each cell.
    changes: Vec<(u8, i32, T)>,
}

impl<T: Choose + PartialEq> Few<T> {
    /// From what each cell has from which day on (a value of `None` does not matter), and what a missing key has.
    pub(super) fn new(cells: &[Vec<(i32, Option<T>)>], missing: Option<T>) -> Option<Few<T>> {
        // The missing key has the number after the last.
        if cells.len() >= usize::from(NO_CELL) {
            return None;
        }
        let values: Vec<T> = cells.iter().filter_map(|c| c.first().and_then(|f| f.1)).chain(missing).collect();
        let usual = values.iter().copied().max_by_key(|v| values.iter().filter(|w| *w == v).count());
        let usual = usual.or_else(|| cells.iter().flatten().find_map(|(_, v)| *v))?;
        let (mut others, mut changes) = (Vec::new(), Vec::new());
        let mut change = |cell: usize, from: Option<i32>, before: T, after: Option<T>| match (after, from) {
            (Some(after), _) if after == before => before,
            (Some(after), None) => {
                others.push((cell as u8, T::change(before, after)));
                after
            }
            (Some(after), Some(from)) => {
                changes.push((cell as u8, from, T::change(before, after)));
                after
            }
            (None, _) => before,
        };
        for (cell, pieces) in cells.iter().enumerate() {
            pieces
                .iter()
                .enumerate()
                .fold(usual, |before, (k, (from, after))| change(cell, (k > 0).then_some(*from), before, *after));
        }
        change(cells.len(), None, usual, missing);
        (others.len() <= MOST && changes.len() <= MOST).then_some(Few { usual, others, changes })
    }
}

impl<T: Choose> Few<T> {
    /// Reads every lane, given the numbers of their cells.
    pub(super) fn read<D: OfDays>(&self, cells: &[u8; LANES], days: &[D; LANES], d: &mut [T; LANES]) {
        // A loop for each number of comparisons: those that are not needed would take as long as the others.
        macro_rules! loops {
            ($($n:literal)*) => {
                match self.others.len() {
                    $($n => self.others::<$n>(cells, d),)*
                    _ => d.fill(self.usual),
                }
                match self.changes.len() {
                    $($n => self.changes::<D, $n>(cells, days, d),)*
                    _ => {}
                }
            };
        }
        loops!(1 2 3 4 5 6 7 8 9 10 11 12);
    }

    fn others<const N: usize>(&self, cells: &[u8; LANES], d: &mut [T; LANES]) {
        let mut others = [(NO_CELL, self.usual); N];
        others.iter_mut().zip(&self.others).for_each(|(to, from)| *to = *from);
        d.iter_mut().zip(cells).for_each(|(d, cell)| {
            let mut v = self.usual;
            for (n, change) in &others {
                v = T::changed(u8::from(cell == n), v, *change);
            }
            *d = v;
        });
    }

    fn changes<D: OfDays, const N: usize>(&self, cells: &[u8; LANES], days: &[D; LANES], d: &mut [T; LANES]) {
        let mut changes = [(NO_CELL, D::day(i32::MAX), self.usual); N];
        changes
            .iter_mut()
            .zip(&self.changes)
            .for_each(|(to, (cell, from, change))| *to = (*cell, D::day(*from), *change));
        d.iter_mut().zip(cells.iter().zip(days)).for_each(|(d, (cell, day))| {
            for (n, from, change) in &changes {
                *d = T::changed(u8::from(cell == n) & u8::from(day >= from), *d, *change);
            }
        });
    }
}
