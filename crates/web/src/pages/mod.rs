//! The pages, one module each.

pub mod ask;
pub mod plan;
pub mod start;
