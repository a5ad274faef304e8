//! Pages and JSON API of Sapar.
//!
//! This room knows forms, pages and HTTP. It holds no rules of its own: every number of days, sum and nationality comes from the law
//! engine, every sentence from `sapar-words`.
//!
//! A worker's pages need no JavaScript, set no cookie and store nothing. Answers travel only in the bodies of forms: every step carries
//! all answers so far in hidden fields and checks them again. Nothing in them is trusted, so nothing needs to be signed.
#![forbid(unsafe_code)]

mod access;
mod answers;
pub mod api;
mod app;
mod assets;
mod body;
mod directory;
mod guard;
mod headers;
mod limit;
mod metrics;
mod needs;
mod pack;
mod page;
mod pages;
mod peer;
mod problem;
mod router;
mod serve;
mod sheet;
mod speak;
mod strip;
mod widget;
mod workers;

pub use access::LogError;
pub use app::{App, Clock, Config, Limit, Log, LogTo};
pub use directory::{Directory, Slip, Wrong};
pub use router::{logged_router, router};
/// Region and names on the pages of figures.
pub use sapar_flows_page::Settings as FigureSettings;
pub use serve::{Bounds, ServeError, serve};
