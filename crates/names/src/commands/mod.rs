//! What the commands `sapar names …` do, as functions with structured results. A caller prints them; nothing here prints.

mod fairness;
mod rows;
mod run;

pub use fairness::{Fairness, Group, fairness};
pub use rows::{Columns, RowError, Rows};
pub use run::{
    Built, Deduped, Folded, LinkedRow, Screened, compare, dedupe_file, fold_names, index_build, learn_file, link_files, person, screen, screen_file, zones_for,
};
