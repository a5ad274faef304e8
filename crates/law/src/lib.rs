//! The law, readable and executable.
#![forbid(unsafe_code)]

// Tests inside the crate share the reading of the packs with those outside, which name the crate.
#[cfg(test)]
extern crate self as sapar_law;

pub mod answer;
pub mod calendar;
pub mod cases;
pub mod change;
pub mod check;
pub mod contradiction;
pub mod day;
pub mod diff;
pub mod explain;
pub mod facts;
pub mod format;
pub mod gaps;
pub mod hash;
pub mod limits;
pub mod model;
pub mod parse;
pub mod plan;
pub mod question;
pub mod ratio;
mod sheet;
pub mod show;
pub mod source;
pub mod stray;
pub mod syntax;
pub mod table;
pub mod token;
pub mod weak;
pub mod window;
