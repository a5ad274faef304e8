//! What the numbers say: pages of a country, a corridor, the region; procedures measured; quoted figures checked.
//!
//! The numbers, charts and tables are made by `sapar-flows-page`; here they become pages and files behind links. These pages hold nothing
//! about a reader: what was chosen stands in their addresses.

pub mod index;
pub mod measured;
mod memory;
pub mod quoted;
pub mod read;
mod room;
mod sheet;

pub use room::Figures;
