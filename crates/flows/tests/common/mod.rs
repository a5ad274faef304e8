//! Where the data are, and what to say when they are not there.
#![allow(clippy::unwrap_used, reason = "a broken premise should stop the test at once")]
#![allow(dead_code, reason = "each test file uses a part")]

use sapar_flows::data::Folder;
use std::path::PathBuf;

/// The folder with the official tables, or `None` after a line that says the test was skipped.
pub fn stats(test: &str) -> Option<Folder> {
    let path = match std::env::var_os("SAPAR_DATA") {
        Some(root) => PathBuf::from(root).join("stats"),
        None => PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/stats"),
    };
    if !path.is_dir() {
        println!("skipped: {test}: no data at {}; set SAPAR_DATA", path.display());
        return None;
    }
    Some(Folder::open(&path).unwrap())
}
