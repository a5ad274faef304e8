//! One person in many scripts.
//!
//! ИВАНОВА, Ivanova and ایوانوا are one family name; Joldoshev, Жолдошев and Zholdoshev are another. This room reads names
//! of the region in Cyrillic, Latin and Perso-Arabic letters, folds them to sounds, weighs in bits how far two descriptions
//! speak for one person, keeps an index of millions of persons on disk and links whole registers.
//!
//! It knows scripts, transliteration, scoring and the identity index. It never knows what a match is used for: no zone
//! decides anything, a person does.
//!
//! - [`fold`]: a written name to tokens of phonemes with up to four readings, patronymics, particles, flags;
//! - [`transliterate`] and [`mrz`]: plain romanisation for display, and the machine readable zone of ICAO Doc 9303;
//! - [`score`]: Fellegi-Sunter evidence in bits, with an explanation as data and as text;
//! - [`index`]: immutable, checksummed segments published by one atomic rename;
//! - [`link`]: registers against each other and against themselves, with reversible merges;
//! - [`clk`]: keyed encodings for statistics between agencies.
//! - [`oblivious`]: one question to another agency's list, without telling it whom the question is about.
#![forbid(unsafe_code)]

pub mod birth;
pub mod clk;
pub mod cost;
mod error;
pub mod explain;
pub mod fairness;
pub mod fold;
pub mod frequency;
pub mod index;
pub mod language;
mod letters;
pub mod link;
pub mod mrz;
pub mod nationality;
pub mod nicknames;
pub mod oblivious;
pub mod phoneme;
mod quick;
mod relatives;
pub mod score;
pub mod script;
pub mod sex;
pub mod similarity;
pub mod transliterate;
pub mod zones;

pub use birth::BirthDate;
pub use error::{DateFault, IndexFault, NamesError};
pub use fold::{Name, fold, fold_as};
pub use language::Language;
pub use score::{Person, Scorer};
pub use script::Script;
