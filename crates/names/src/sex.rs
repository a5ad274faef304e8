//! Sex as a document states it, or as an ending speaks of it. Used only where the field is missing.

use serde::Serialize;

/// Sex in documents (ICAO Doc 9303: F, M).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Sex {
    /// F
    Female,
    /// M
    Male,
}

impl Sex {
    /// Reads `F`, `M`, `female`, `male`, `ж`, `м`, any case; anything else is not stated.
    #[must_use]
    pub fn parse(text: &str) -> Option<Sex> {
        match text.trim().to_lowercase().as_str() {
            "f" | "female" | "ж" | "жен" | "woman" | "w" => Some(Sex::Female),
            "m" | "male" | "м" | "муж" | "man" => Some(Sex::Male),
            _ => None,
        }
    }
}
