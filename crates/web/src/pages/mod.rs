//! The pages, one module each.

pub mod ask;
pub mod days;
pub mod late;
pub mod plan;
pub mod start;
pub mod unpaid;
