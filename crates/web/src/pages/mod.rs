//! The pages, one module each.

pub mod ask;
pub mod law;
pub mod plan;
pub mod start;
pub mod tools;
