//! Could a small group be large? Finds another register with the same publications.
//!
//! Groups that occur in the same publications are interchangeable and form one class. The unknowns are the sizes of the classes, each
//! publication is one equation, and the question is the largest size of a class: a linear program with equations of zeros and ones, solved
//! by the simplex method in a dense table. A solution counts only if it is whole and satisfies every equation exactly.

use std::collections::BTreeMap;

/// One publication: which groups it adds up, and what it said.
#[derive(Debug, Clone)]
pub(super) struct Equation {
    pub groups: Vec<usize>,
    pub count: u64,
}

/// A small group that cannot be large: the equations (by number) that together give it away.
#[derive(Debug)]
pub(super) struct Exposed {
    pub by: Vec<usize>,
}

const SMALL: f64 = 1e-7;
const MOST_PIVOTS: usize = 20_000;

/// Checks every small group; returns those that are exposed. `sizes` are the true sizes of the groups.
pub(super) fn exposed(sizes: &[u64], equations: &[Equation], k: u64) -> Vec<Exposed> {
    let mut signature: Vec<Vec<usize>> = vec![Vec::new(); sizes.len()];
    for (e, equation) in equations.iter().enumerate() {
        for &g in &equation.groups {
            signature[g].push(e);
        }
    }
    let mut classes: BTreeMap<&[usize], (bool, u64)> = BTreeMap::new();
    for (g, s) in signature.iter().enumerate() {
        let class = classes.entry(s).or_insert((false, 0));
        class.0 |= sizes[g] > 0 && sizes[g] < k;
        class.1 += sizes[g];
    }
    // Nothing has been said about people in no publication.
    let classes: Vec<(&[usize], bool, u64)> = classes
        .into_iter()
        .filter(|(s, _)| !s.is_empty())
        .map(|(s, (small, n))| (s, small, n))
        .collect();
    let mut open: Vec<usize> = (0..classes.len()).filter(|&c| classes[c].1 && classes[c].2 < k).collect();
    if open.is_empty() {
        // Every small group sits in a class of k or more: give it all of them, and nothing published changes.
        return Vec::new();
    }
    let columns: Vec<&[usize]> = classes.iter().map(|c| c.0).collect();
    let counts: Vec<u64> = equations.iter().map(|e| e.count).collect();
    let Some(mut table) = Tableau::feasible(&columns, &counts) else {
        // Cannot happen: the true register is a solution. If numbers fail us, nothing is let out.
        return open.iter().map(|&c| Exposed { by: columns[c].to_vec() }).collect();
    };
    let mut found = Vec::new();
    while let Some(class) = open.pop() {
        match table.enlarge(class, k, &columns, &counts) {
            Ok(witness) => open.retain(|&c| witness[c] < k),
            Err(by) => found.push(Exposed { by }),
        }
    }
    found
}

/// A simplex table: one row for each equation and one of reduced costs; columns are classes, then one artificial unknown for each equation,
/// then the right-hand side. Artificial unknowns may not come back; their columns keep the multipliers of the equations.
struct Tableau {
    rows: usize,
    classes: usize,
    width: usize,
    cells: Vec<f64>,
    cost: Vec<f64>,
    basis: Vec<usize>,
}

impl Tableau {
    /// A corner of the set of possible registers.
    fn feasible(columns: &[&[usize]], counts: &[u64]) -> Option<Tableau> {
        let (rows, classes) = (counts.len(), columns.len());
        let width = classes + rows + 1;
        let mut t = Tableau {
            rows,
            classes,
            width,
            cells: vec![0.0; rows * width],
            cost: vec![0.0; width],
            basis: (classes..classes + rows).collect(),
        };
        for (c, column) in columns.iter().enumerate() {
            for &e in *column {
                t.cells[e * width + c] = 1.0;
            }
        }
        for (e, &count) in counts.iter().enumerate() {
            t.cells[e * width + classes + e] = 1.0;
            t.cells[e * width + width - 1] = count as f64;
        }
        // Minimise the sum of the artificial unknowns.
        for e in 0..rows {
            for x in 0..width {
                if x < classes || x == width - 1 {
                    t.cost[x] -= t.cells[e * width + x];
                }
            }
        }
        if !t.run(|_| false) || t.cost[width - 1].abs() > 1e-5 {
            return None;
        }
        // Artificial unknowns that stayed at zero leave if they can; a row where none can is a repetition of others.
        for e in 0..rows {
            if t.basis[e] >= classes
                && let Some(c) = (0..classes).find(|&c| t.cells[e * width + c].abs() > 1e-6)
            {
                t.pivot(e, c);
            }
        }
        Some(t)
    }

    /// Makes one class as large as needed. A whole register in which it counts `k` or more, or the equations that forbid it.
    fn enlarge(&mut self, class: usize, k: u64, columns: &[&[usize]], counts: &[u64]) -> Result<Vec<u64>, Vec<usize>> {
        self.cost.fill(0.0);
        self.cost[class] = -1.0;
        if let Some(e) = self.basis.iter().position(|&b| b == class) {
            let width = self.width;
            for x in 0..width {
                self.cost[x] += self.cells[e * width + x];
            }
        }
        let mut witness = None;
        self.run(|t| {
            witness = t.whole(columns, counts).filter(|w| w[class] >= k);
            witness.is_some()
        });
        if let Some(w) = witness {
            return Ok(w);
        }
        Err((0..self.rows).filter(|&e| self.cost[self.classes + e].abs() > SMALL).collect())
    }

    /// The present corner in whole people, if it is one and every equation holds exactly.
    fn whole(&self, columns: &[&[usize]], counts: &[u64]) -> Option<Vec<u64>> {
        let mut sizes = vec![0_u64; self.classes];
        for (e, &b) in self.basis.iter().enumerate() {
            let value = self.cells[e * self.width + self.width - 1];
            let rounded = value.round();
            if (value - rounded).abs() > 1e-4 || rounded < 0.0 {
                return None;
            }
            if b < self.classes {
                sizes[b] = rounded as u64;
            }
        }
        let mut sums = vec![0_u64; counts.len()];
        for (column, size) in columns.iter().zip(&sizes) {
            for &e in *column {
                sums[e] = sums[e].checked_add(*size)?;
            }
        }
        (sums == counts).then_some(sizes)
    }

    /// Pivots until nothing improves or `enough`. The largest coefficient first; after many steps the first one, which cannot cycle.
    fn run(&mut self, mut enough: impl FnMut(&Tableau) -> bool) -> bool {
        for step in 0..MOST_PIVOTS {
            if enough(self) {
                return true;
            }
            let negative = (0..self.classes).filter(|&c| self.cost[c] < -SMALL);
            let enters = if step < 500 {
                negative.min_by(|&a, &b| self.cost[a].total_cmp(&self.cost[b]))
            } else {
                negative.min()
            };
            let Some(column) = enters else { return true };
            let mut leaves: Option<(usize, f64)> = None;
            for e in 0..self.rows {
                let a = self.cells[e * self.width + column];
                // An artificial unknown at zero must not grow again.
                let blocked = self.basis[e] >= self.classes && a < -SMALL && self.cells[e * self.width + self.width - 1].abs() <= SMALL;
                if a > SMALL || blocked {
                    let ratio = if blocked { 0.0 } else { self.cells[e * self.width + self.width - 1] / a };
                    if leaves.is_none_or(|(l, r)| ratio < r - 1e-12 || (ratio <= r + 1e-12 && self.basis[e] < self.basis[l])) {
                        leaves = Some((e, ratio));
                    }
                }
            }
            // Every class is in some publication and therefore bounded.
            let Some((row, _)) = leaves else { return false };
            self.pivot(row, column);
        }
        false
    }

    fn pivot(&mut self, row: usize, column: usize) {
        let width = self.width;
        let p = self.cells[row * width + column];
        for x in &mut self.cells[row * width..(row + 1) * width] {
            *x /= p;
        }
        let source: Vec<f64> = self.cells[row * width..(row + 1) * width].to_vec();
        for e in 0..self.rows {
            if e != row {
                let f = self.cells[e * width + column];
                if f != 0.0 {
                    for (x, s) in self.cells[e * width..(e + 1) * width].iter_mut().zip(&source) {
                        *x -= f * s;
                    }
                }
            }
        }
        let f = self.cost[column];
        if f != 0.0 {
            for (x, s) in self.cost.iter_mut().zip(&source) {
                *x -= f * s;
            }
        }
        self.basis[row] = column;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn equation(groups: &[usize], count: u64) -> Equation {
        Equation {
            groups: groups.to_vec(),
            count,
        }
    }

    #[test]
    fn a_lonely_gap_in_a_line_is_found_with_the_cells_that_give_it_away() {
        let sizes = [2, 30, 40];
        let told = [equation(&[0, 1, 2], 72), equation(&[1], 30), equation(&[2], 40)];
        let e = exposed(&sizes, &told, 5);
        assert_eq!(e.len(), 1);
        assert_eq!(e[0].by, [0, 1, 2]);
        assert!(exposed(&sizes, &told[..2], 5).is_empty(), "with one more cell hidden it is safe");
    }

    #[test]
    fn two_gaps_whose_sum_is_small_protect_nobody() {
        let told = [equation(&[0, 1, 2], 43), equation(&[2], 40)];
        assert!(!exposed(&[2, 1, 40], &told, 5).is_empty());
        let told = [equation(&[0, 1, 2], 46), equation(&[2], 40)];
        assert!(exposed(&[2, 4, 40], &told, 5).is_empty());
    }
}
