//! Packs of a folder: the laws of the repository, or a small world of tests.
#![allow(clippy::expect_used, reason = "a test that cannot go on should stop with a reason")]

use sapar_law::check::check;
use sapar_law::model::Laws;
use sapar_law::source::Source;
use std::path::{Path, PathBuf};

/// The laws of the repository.
pub fn shipped() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../laws")
}

/// `kz/stay.law` and its text, for every file of every pack, in the order of their names.
pub fn texts(folder: &Path) -> Vec<(String, String)> {
    let mut all = Vec::new();
    for pack in std::fs::read_dir(folder).expect("laws").flatten().filter(|p| p.path().is_dir()) {
        for file in std::fs::read_dir(pack.path()).expect("a pack").flatten() {
            let name = format!("{}/{}", pack.file_name().to_string_lossy(), file.file_name().to_string_lossy());
            all.push((name, std::fs::read_to_string(file.path()).expect("a text")));
        }
    }
    all.sort();
    all
}

/// The laws of these texts; translations and notes are left aside.
pub fn laws(texts: Vec<(String, String)>) -> Laws {
    let law = texts.into_iter().filter(|(name, _)| name.ends_with(".law") || name.ends_with(".csv"));
    let sources = law.map(|(name, text)| Source { name, text: text.into() });
    check(sources.collect()).unwrap_or_else(|r| panic!("{r}")).laws
}
