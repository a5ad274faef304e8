//! Which language a command line is answered in.

use sapar_words::Lang;
use std::ffi::OsString;

/// The language of the system, by the usual variables; `None` if it has no messages here.
#[must_use]
pub fn of_system() -> Option<Lang> {
    let value = |v: &&str| std::env::var(v).ok().filter(|v| !v.is_empty());
    ["LC_ALL", "LC_MESSAGES", "LANG"].iter().find_map(value).and_then(|v| Lang::parse(&v))
}

/// The language asked for by `--lang`, wherever it stands among the words. The help is wanted before anything is understood, so it is looked
/// for in the words as they are.
#[must_use]
pub fn asked(words: &[OsString]) -> Option<Lang> {
    words.iter().enumerate().find_map(|(n, w)| {
        let word = w.to_str()?;
        match word.strip_prefix("--lang=") {
            Some(lang) => Lang::parse(lang),
            None if word == "--lang" => Lang::parse(words.get(n + 1)?.to_str()?),
            None => None,
        }
    })
}
