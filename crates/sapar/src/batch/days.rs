//! The day on which each row is asked for.

use crate::people::Block;
use crate::today::today;
use sapar_law::day::Day;
use sapar_law::model::{Country, Laws};
use std::sync::OnceLock;

/// The row's own day, else the one named, else today in its country (the same day for a whole run).
pub struct Days {
    named: Option<Day>,
    today: Vec<OnceLock<Day>>,
}

impl Days {
    /// For a run.
    pub fn new(named: Option<Day>) -> Days {
        Days {
            named,
            today: (0..=Country::COUNT).map(|_| OnceLock::new()).collect(),
        }
    }

    /// The day of every row of a block.
    pub fn of(&self, laws: &Laws, block: &Block) -> Vec<Day> {
        (0..block.len)
            .map(|row| block.on(row).or(self.named).unwrap_or_else(|| self.today(block.destination(laws, row))))
            .collect()
    }

    fn today(&self, country: Option<Country>) -> Day {
        let at = country.map_or(Country::COUNT, |c| usize::from(c.0));
        *self.today[at].get_or_init(|| today(country))
    }
}
