//! What the numbers say about migration: stocks, flows between countries, projections, remittances, and the one way a figure may leave.
//!
//! This room knows demography and statistics. It never knows the web, a database or the network: it reads files it is pointed to
//! ([`data`]), computes, and returns [`figure::Figure`]s that carry where they come from.
//!
//! | module | question |
//! |---|---|
//! | [`data`] | what do the official files say, and of which revision is each number? |
//! | [`estimate`] | who moved from where to where between two stock tables? |
//! | [`project`] | what if this goes on, and how wrong was the same method before? |
//! | [`remit`] | what is sent home, and what does sending and being recruited cost? |
//! | [`claims`] | is a quoted figure right? |
//! | [`disclose`] | which of our own counts may be published? |
//!
//! Three rules hold everywhere. A number keeps its source and revision ([`vintage::Vintage`]), and two revisions of one source are never
//! joined by accident. Whatever was computed by a model says "estimate" ([`figure::Status::Estimate`]). A file that cannot be read
//! completely is not read at all, and the error names file, row and column.
#![forbid(unsafe_code)]

pub mod area;
pub mod claims;
pub mod data;
pub mod disclose;
pub mod estimate;
pub mod explain;
pub mod figure;
pub mod indicators;
pub mod matrix;
pub mod page;
pub mod project;
pub mod region;
pub mod remit;
pub mod say;
pub mod sex;
pub mod vintage;
