//! What has been published about a register, and whether the next table may join it.

use super::Sensitivity;
use super::audit::{self, Equation};
use super::cube::{Cube, Dimension};

/// A question: people counted by some dimensions, among those with certain values.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Query {
    /// Dimensions (by number) that make the table; each also gets a total.
    pub by: Vec<usize>,
    /// Only people with one of these values of a dimension.
    pub only: Vec<(usize, Vec<usize>)>,
}

/// One published cell, as the store keeps it: for every dimension the values it adds up, and what it said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Published {
    /// For each dimension in order: the values counted, or none for all.
    pub values: Vec<Option<Vec<usize>>>,
    /// The count.
    pub count: u64,
}

/// What a cell shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    /// The true count: zero, or at least the threshold.
    Count(u64),
    /// Not shown. Whether the count is small or protects another one is not told, on purpose.
    Hidden,
}

/// One cell of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableCell {
    /// For each dimension of the query its value, or none for the total.
    pub values: Vec<Option<usize>>,
    /// What is shown.
    pub shown: Shown,
}

/// A table that may be published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// The dimensions of the query.
    pub by: Vec<Dimension>,
    /// The cells, values in order, totals last.
    pub cells: Vec<TableCell>,
    /// The threshold that was applied.
    pub threshold: u64,
}

impl Table {
    /// The cells with the names of their values, "total" for totals, and the count where it is shown.
    pub fn labelled(&self) -> Vec<(Vec<&str>, Option<u64>)> {
        self.cells
            .iter()
            .map(|c| {
                let names = self
                    .by
                    .iter()
                    .zip(&c.values)
                    .map(|(d, v)| v.and_then(|v| d.values.get(v)).map_or("total", String::as_str))
                    .collect();
                let shown = match c.shown {
                    Shown::Count(n) => Some(n),
                    Shown::Hidden => None,
                };
                (names, shown)
            })
            .collect()
    }
}

/// Why nothing is published.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DiscloseError {
    /// A dimension or value that does not exist.
    #[error("the register has no dimension {dimension}, or no value {value} in it")]
    Unknown {
        /// Number of the dimension.
        dimension: usize,
        /// Number of the value.
        value: usize,
    },
    /// A dimension asked for twice.
    #[error("dimension {0} stands in the question twice")]
    Repeated(usize),
    /// Too many cells to be checked.
    #[error("a table of {cells} cells, with {published} cells published before, is too large to be checked (at most {most} together); ask for fewer traits")]
    TooLarge {
        /// Cells of the question.
        cells: usize,
        /// Cells published.
        published: usize,
        /// Limit.
        most: usize,
    },
    /// The register has changed under a published figure.
    #[error(
        "a published count of {before} is {now} today: figures may only be taken from periods that are closed; freeze the period and open a new ledger for corrections"
    )]
    Changed {
        /// What was published.
        before: u64,
        /// What it would be.
        now: u64,
    },
}

/// Equations beyond this make the check slow.
const MOST_EQUATIONS: usize = 1_500;

/// A register of a closed period and everything published about it.
///
/// Keep one ledger for all questions about the same people; two ledgers know nothing of each other. Persist [`Ledger::published`] after
/// every release, in the same transaction that lets the table out.
#[derive(Debug, Clone)]
pub struct Ledger {
    cube: Cube,
    threshold: u64,
    told: Vec<(Published, Equation)>,
}

/// Lets one table out. This is the function through which the system's own figures leave.
///
/// # Errors
/// A question about traits the register does not have, or a table too large to be checked. Nothing is published then.
pub fn release(ledger: &mut Ledger, query: &Query) -> Result<Table, DiscloseError> {
    ledger.release(query)
}

impl Ledger {
    /// Nothing published yet.
    pub fn new(cube: Cube, sensitivity: Sensitivity) -> Ledger {
        Ledger {
            cube,
            threshold: sensitivity.threshold(),
            told: Vec::new(),
        }
    }

    /// With what was published before.
    ///
    /// # Errors
    /// [`DiscloseError::Changed`] if a published count is no longer true, [`DiscloseError::Unknown`] if the dimensions have changed.
    pub fn restore(cube: Cube, sensitivity: Sensitivity, published: Vec<Published>) -> Result<Ledger, DiscloseError> {
        let mut ledger = Ledger::new(cube, sensitivity);
        for p in published {
            if p.values.len() != ledger.cube.dimensions().len() {
                return Err(DiscloseError::Unknown {
                    dimension: p.values.len(),
                    value: 0,
                });
            }
            let groups = ledger.members(&p.values);
            let now = ledger.count(&groups);
            if now != p.count {
                return Err(DiscloseError::Changed { before: p.count, now });
            }
            ledger.told.push((p, Equation { groups, count: now }));
        }
        Ok(ledger)
    }

    /// The register.
    pub fn cube(&self) -> &Cube {
        &self.cube
    }

    /// Everything published so far, empty cells apart.
    pub fn published(&self) -> impl Iterator<Item = &Published> {
        self.told.iter().map(|t| &t.0)
    }

    fn members(&self, values: &[Option<Vec<usize>>]) -> Vec<usize> {
        let fits = |group: &[usize]| group.iter().zip(values).all(|(v, wanted)| wanted.as_ref().is_none_or(|w| w.contains(v)));
        self.cube
            .groups()
            .iter()
            .enumerate()
            .filter(|(_, (group, _))| fits(group))
            .map(|(g, _)| g)
            .collect()
    }

    fn count(&self, groups: &[usize]) -> u64 {
        groups.iter().map(|&g| self.cube.groups()[g].1).sum()
    }

    fn check(&self, query: &Query) -> Result<Vec<Option<Vec<usize>>>, DiscloseError> {
        let dimensions = self.cube.dimensions();
        let mut base: Vec<Option<Vec<usize>>> = vec![None; dimensions.len()];
        for (d, values) in &query.only {
            let dimension = dimensions.get(*d).ok_or(DiscloseError::Unknown { dimension: *d, value: 0 })?;
            if let Some(&value) = values.iter().find(|&&v| v >= dimension.values.len()) {
                return Err(DiscloseError::Unknown { dimension: *d, value });
            }
            if base[*d].is_some() {
                return Err(DiscloseError::Repeated(*d));
            }
            let mut sorted = values.clone();
            sorted.sort_unstable();
            sorted.dedup();
            base[*d] = Some(sorted);
        }
        for (at, d) in query.by.iter().enumerate() {
            if *d >= dimensions.len() {
                return Err(DiscloseError::Unknown { dimension: *d, value: 0 });
            }
            if query.by[..at].contains(d) {
                return Err(DiscloseError::Repeated(*d));
            }
        }
        Ok(base)
    }

    fn release(&mut self, query: &Query) -> Result<Table, DiscloseError> {
        let base = self.check(query)?;
        let dimensions = self.cube.dimensions();
        let choices: Vec<Vec<Option<usize>>> = query
            .by
            .iter()
            .map(|&d| {
                let values: Vec<usize> = base[d].clone().unwrap_or_else(|| (0..dimensions[d].values.len()).collect());
                values.into_iter().map(Some).chain([None]).collect()
            })
            .collect();
        let size = choices.iter().map(Vec::len).fold(1_usize, usize::saturating_mul);
        if size.saturating_add(self.told.len()) > MOST_EQUATIONS {
            return Err(DiscloseError::TooLarge {
                cells: size,
                published: self.told.len(),
                most: MOST_EQUATIONS,
            });
        }
        let mut cells = Vec::with_capacity(size);
        for number in 0..size {
            let mut rest = number;
            let mut values = vec![None; query.by.len()];
            for (at, choice) in choices.iter().enumerate().rev() {
                values[at] = choice[rest % choice.len()];
                rest /= choice.len();
            }
            let mut wanted = base.clone();
            for (&d, v) in query.by.iter().zip(&values) {
                if let Some(v) = v {
                    wanted[d] = Some(vec![*v]);
                }
            }
            let groups = self.members(&wanted);
            let count = self.count(&groups);
            cells.push(Cell {
                values,
                published: Published { values: wanted, count },
                groups,
                known: false,
                out: false,
            });
        }
        self.decide(&mut cells);
        for c in &cells {
            if c.out && !c.known && c.published.count > 0 && !self.told.iter().any(|t| t.1.groups == c.groups) {
                self.told.push((
                    c.published.clone(),
                    Equation {
                        groups: c.groups.clone(),
                        count: c.published.count,
                    },
                ));
            }
        }
        let shown = |c: &Cell| if c.out { Shown::Count(c.published.count) } else { Shown::Hidden };
        Ok(Table {
            by: query.by.iter().map(|&d| self.cube.dimensions()[d].clone()).collect(),
            cells: cells
                .iter()
                .map(|c| TableCell {
                    values: c.values.clone(),
                    shown: shown(c),
                })
                .collect(),
            threshold: self.threshold,
        })
    }

    /// Marks which cells may go out.
    fn decide(&self, cells: &mut [Cell]) {
        for c in cells.iter_mut() {
            // The same people were counted before: the answer is the same, and adds nothing.
            c.known = self.told.iter().any(|t| t.1.groups == c.groups);
            c.out = c.known || c.published.count == 0 || c.published.count >= self.threshold;
        }
        let sizes: Vec<u64> = self.cube.groups().iter().map(|g| g.1).collect();
        loop {
            let mut equations: Vec<Equation> = self.told.iter().map(|t| t.1.clone()).collect();
            let mut owner: Vec<Option<usize>> = vec![None; equations.len()];
            for (at, c) in cells.iter().enumerate() {
                if c.out && !c.known && c.published.count > 0 {
                    equations.push(Equation {
                        groups: c.groups.clone(),
                        count: c.published.count,
                    });
                    owner.push(Some(at));
                }
            }
            let exposed = audit::exposed(&sizes, &equations, self.threshold);
            if exposed.is_empty() {
                return;
            }
            let mut hidden = false;
            for e in exposed {
                let mut may_go: Vec<usize> = e.by.iter().filter_map(|&x| owner.get(x).copied().flatten()).collect();
                if may_go.is_empty() {
                    may_go = owner.iter().copied().flatten().collect();
                }
                // One cell less breaks this derivation; another exposed group may have hidden it already.
                if may_go.iter().any(|&c| !cells[c].out) {
                    continue;
                }
                // The most detailed cell goes first, then the smallest: totals are what readers need most.
                let totals = |c: usize| cells[c].values.iter().filter(|v| v.is_none()).count();
                if let Some(goes) = may_go.into_iter().min_by_key(|&c| (totals(c), cells[c].published.count)) {
                    // Cells that count the same people are one publication.
                    let same = cells[goes].groups.clone();
                    for c in cells.iter_mut().filter(|c| c.groups == same) {
                        c.out = false;
                    }
                    hidden = true;
                }
            }
            if !hidden {
                // No new cell is left to hide: whatever remains was safe when it was published.
                for c in cells.iter_mut().filter(|c| !c.known && c.published.count > 0) {
                    c.out = false;
                }
                return;
            }
        }
    }
}

struct Cell {
    values: Vec<Option<usize>>,
    published: Published,
    groups: Vec<usize>,
    known: bool,
    out: bool,
}
