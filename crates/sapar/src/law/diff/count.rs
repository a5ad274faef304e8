//! Persons counted, and how a count is told: a small one never exactly.

use sapar_words::{Lang, number, say};
use serde_json::{Value, json};

/// Counts below this are not told.
pub const SMALLEST: u64 = 5;

/// `1,234` or "fewer than 5".
pub fn words(lang: Lang, persons: u64) -> String {
    if persons < SMALLEST {
        say(lang, "count-fewer", &[("n", SMALLEST.into())])
    } else {
        number(lang, i64::try_from(persons).unwrap_or(i64::MAX))
    }
}

/// The same for a program.
pub fn as_json(persons: u64) -> Value {
    if persons < SMALLEST {
        json!({ "fewer_than": SMALLEST })
    } else {
        json!(persons)
    }
}
