//! Answers of the law engine, and comparisons of persons, as words: sentences, dates, sums and calendars, in every language of Sapar.
//!
//! This room knows how a state of knowledge is told to a person so that nobody takes "unknown" for "nothing to do" or a guess for
//! the law. It never knows files, databases, HTTP, or any number that stands in a law.
//!
//! [`advise`] makes a document from an answer; [`text`] prints it for a terminal and [`ics`] as a calendar. Pages and letters read the
//! same document.
#![forbid(unsafe_code)]

mod advice;
mod cite;
mod ics;
mod identity;
mod lang;
mod messages;
mod state;
mod text;
mod topics;
mod value;

pub use advice::{ActLine, Advice, Due, DueKind, Group, GroupKind, Line, Need, Question, Reason, advise};
pub use cite::{Citation, citation, citations};
pub use ics::ics;
pub use identity::note;
pub use lang::Lang;
pub use messages::{Arg, has, say};
pub use state::{state_words, weaker};
pub use text::text;
pub use topics::{SITUATIONS, Situation, group_of};
pub use value::{country, date, money, number, value};
