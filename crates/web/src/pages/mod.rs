//! The pages, one module each.

pub mod api;
pub mod ask;
pub mod danger;
pub mod help;
pub mod kept;
pub mod days;
pub mod late;
pub mod plan;
pub mod start;
pub mod unpaid;
