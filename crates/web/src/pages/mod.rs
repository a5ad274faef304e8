//! The pages, one module each.

pub mod api;
pub mod ask;
pub mod danger;
pub mod help;
pub mod kept;
pub mod plan;
pub mod start;
