//! What if this goes on: populations by age and sex, net migration, stocks. Every method stands beside its own back-test and beside the
//! naive one.
//!
//! | method | default for | how wrong before |
//! |---|---|---|
//! | [`cohort`] | population by age and sex, scenarios of migration | reproduces the publisher's medium variant; that is replication |
//! | [`net_rate`] | net migration of a country, with intervals | [`net_rate::back_test`]: beats persistence on three hold-outs |
//! | [`trend`] | stocks of corridors | [`trend::back_test`]: beats persistence, linear and exponential trends |
//!
//! A method that loses to persistence on its hold-out may be offered, but not by default; a test fails otherwise. All back-tests were made
//! on the latest revision, not on what was known at the time, and the stocks are themselves modelled: they flatter every method.

pub mod cohort;
pub mod life_table;
pub mod net_rate;
pub mod rebuild;
pub mod schedule;
pub mod score;
pub mod trend;
