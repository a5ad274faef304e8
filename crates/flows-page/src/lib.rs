//! The analyst's pages: what a web page or a file shows of `sapar-flows`, in words, charts, tables and downloads.
#![forbid(unsafe_code)]

mod settings;
mod speech;

pub use settings::{Settings, SettingsError};
pub use speech::Speech;
