//! Money sent home, what sending costs, and what being recruited costs.
//!
//! Received and paid remittances are published statistics. Who sends to whom is not measured anywhere: [`bilateral`] is a model, and so is
//! the World Bank's matrix it is compared with; agreement of the two is replication, not validation.

pub mod bilateral;
pub mod compliance;
pub mod costs;
pub mod recruitment;
pub mod sending;
pub mod series;
