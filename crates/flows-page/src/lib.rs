//! The analyst's pages: what a web page or a file shows of `sapar-flows`, in words, charts, tables and downloads.
//!
//! `sapar-flows` makes a page as plain data ([`sapar_flows::page`]); this room says it in a language, draws its charts and writes its files. It
//! knows no web: whoever serves pages puts [`Shown`] into HTML and [`file()`] behind a link.
//!
//! ```
//! use sapar_flows::area::Area;
//! use sapar_flows::page::country;
//! use sapar_flows::region::Tables;
//! use sapar_flows_page::{Form, Settings, Speech, file, show};
//! use sapar_words::Lang;
//!
//! let tables = Tables::built_in()?;                        // once, at start
//! let speech = Speech::new(Lang::En, Settings::default().names()?);
//! let page = country(&tables, Area::parse("KGZ").ok_or("a code")?, None).ok_or("no such country")?;
//! let shown = show(&page, &speech, None);
//! assert!(shown.sections[0].svg.as_deref().is_some_and(|svg| svg.starts_with("<svg ")));
//! let xlsx = file(&page.sections[0], Form::Xlsx, &speech, None)?;
//! assert!(xlsx.starts_with(b"PK"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
#![forbid(unsafe_code)]

mod claims;
mod draw;
mod files;
mod report;
mod settings;
mod show;
mod speech;
mod workbook;

pub use claims::{CLAIM_FORMS, claims_file};
pub use draw::draw;
pub use files::{FileError, Form, file, file_name};
pub use report::html;
pub use settings::{Settings, SettingsError};
pub use show::{Shown, ShownCell, ShownHeadline, ShownRow, ShownSection, ShownTable, show};
pub use speech::Speech;
