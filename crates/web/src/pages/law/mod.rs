//! The law, for anybody to read. These pages hold no answers about a person, so what was chosen stands in their addresses.

pub mod act;
pub mod browse;
pub mod changes;
mod chart;
mod history;
pub mod procedures;
pub mod provision;
mod rows;
mod tell;
pub mod value;

pub use tell::{Asked, Told, query};
pub use tell::{confidence as confidence_words, day as day_typed};
