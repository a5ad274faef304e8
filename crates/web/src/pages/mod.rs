//! The pages, one module each.

pub mod api;
pub mod ask;
pub mod danger;
pub mod days;
pub mod figures;
pub mod help;
pub mod kept;
pub mod late;
pub mod law;
pub mod plan;
pub mod start;
pub mod tools;
pub mod unpaid;
