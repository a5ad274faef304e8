//! Answers of the law engine, and comparisons of persons, as words: sentences, dates, sums and calendars, in every language of Sapar.
//!
//! This room knows how a state of knowledge is told to a person so that nobody takes "unknown" for "nothing to do" or a guess for
//! the law. It never knows files, databases, HTTP, or any number that stands in a law.
//!
//! [`advise`] makes a document from an answer; [`text`] prints it for a terminal and [`ics`] as a calendar. Pages and letters read the
//! same document.
#![forbid(unsafe_code)]

mod advice;
pub mod asking;
pub mod called;
mod cite;
mod collate;
mod condition;
pub mod countries;
mod currencies;
mod holidays;
mod ics;
mod identity;
pub mod json;
mod lang;
pub mod letter;
mod messages;
pub mod occupations;
pub mod procedures;
pub mod refusal;
pub mod reply;
mod state;
mod text;
pub mod told;
mod topics;
pub mod translations;
mod value;

#[cfg(test)]
#[path = "../tests/support/text.rs"]
mod law_text;

pub use advice::{ActLine, Advice, Due, DueKind, Group, GroupKind, Line, Need, Question, Reason, advise, bound_words};
pub use cite::{Citation, Standing, act_short, act_title, citation, citations, citations_on, citations_with_periods};
pub use collate::sort_by_name;
pub use condition::{Part, condition, expression};
pub use holidays::holiday;
pub use ics::ics;
pub use identity::note;
pub use lang::{Direction, Lang, Said};
pub use messages::{Arg, has, is_machine_made, make_ready, say};
pub use state::{state_words, weaker};
pub use text::text;
pub use topics::{SITUATIONS, Situation, group_of, is_sensitive};
pub use value::{country, date, decimal, money, number, stay, value, value_title};
