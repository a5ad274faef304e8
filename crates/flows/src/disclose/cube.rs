//! The register's counts at their finest: how many people there are for each combination of traits.

use std::collections::BTreeMap;

/// A trait people are counted by, such as sex or month, with its possible values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dimension {
    /// Name.
    pub name: String,
    /// Values, in the order they are printed.
    pub values: Vec<String>,
}

impl Dimension {
    /// From text.
    pub fn new(name: &str, values: &[&str]) -> Dimension {
        Dimension {
            name: name.to_string(),
            values: values.iter().map(|v| (*v).to_string()).collect(),
        }
    }
}

/// Counts of people by all dimensions at once, **of periods that are closed**: a count that still grows would tell, by what it was
/// yesterday and is today, who came in between. Months or quarters are a dimension like any other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cube {
    dimensions: Vec<Dimension>,
    groups: Vec<(Vec<usize>, u64)>,
}

/// Why there is no cube.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CubeError {
    /// A row with too few or too many traits.
    #[error("row {row} has {found} traits where the cube has {expected} dimensions")]
    Width {
        /// Row, counted from 1.
        row: usize,
        /// Traits of the row.
        found: usize,
        /// Dimensions.
        expected: usize,
    },
    /// A value that its dimension does not have.
    #[error("row {row}: value number {value} does not exist in dimension {dimension:?}")]
    Value {
        /// Row, counted from 1.
        row: usize,
        /// The number of the value.
        value: usize,
        /// The dimension.
        dimension: String,
    },
    /// More groups than can be checked.
    #[error("{groups} groups of people are too many to be checked against each other (at most {most}); count by fewer or coarser traits")]
    TooFine {
        /// Groups.
        groups: usize,
        /// Limit.
        most: usize,
    },
}

/// Beyond this many non-empty groups the check would take minutes.
const MOST_GROUPS: usize = 5_000;

impl Cube {
    /// From rows of value numbers, one for each dimension, and how many people have them. Rows with the same values are added up.
    ///
    /// # Errors
    /// A row that does not fit the dimensions, or more than 5,000 different combinations.
    pub fn new(dimensions: Vec<Dimension>, rows: impl IntoIterator<Item = (Vec<usize>, u64)>) -> Result<Cube, CubeError> {
        let mut groups: BTreeMap<Vec<usize>, u64> = BTreeMap::new();
        for (at, (values, count)) in rows.into_iter().enumerate() {
            if values.len() != dimensions.len() {
                return Err(CubeError::Width {
                    row: at + 1,
                    found: values.len(),
                    expected: dimensions.len(),
                });
            }
            for (&value, dimension) in values.iter().zip(&dimensions) {
                if value >= dimension.values.len() {
                    return Err(CubeError::Value {
                        row: at + 1,
                        value,
                        dimension: dimension.name.clone(),
                    });
                }
            }
            if count > 0 {
                *groups.entry(values).or_insert(0) += count;
            }
        }
        if groups.len() > MOST_GROUPS {
            return Err(CubeError::TooFine {
                groups: groups.len(),
                most: MOST_GROUPS,
            });
        }
        Ok(Cube {
            dimensions,
            groups: groups.into_iter().collect(),
        })
    }

    /// The dimensions.
    pub fn dimensions(&self) -> &[Dimension] {
        &self.dimensions
    }

    /// Number of a dimension.
    pub fn dimension(&self, name: &str) -> Option<usize> {
        self.dimensions.iter().position(|d| d.name == name)
    }

    /// The smallest groups that are not empty: their values and how many people they are.
    pub(super) fn groups(&self) -> &[(Vec<usize>, u64)] {
        &self.groups
    }
}
