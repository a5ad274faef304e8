//! Sentences of the laws in languages other than English and Russian.
//!
//! A translation stands in `laws/<pack>/<lang>.ftl` under the name of what it belongs to, with a hash of the English sentence it
//! translates. It is looked up by that hash: when the English sentence changes, its old translation is no longer found and the
//! language that stands in for it is shown. So a translation can be late but never wrong by being old.

mod file;
mod items;

pub use file::{Entry, Slip, read, write};
pub use items::{Item, items};

use crate::lang::Lang;
use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::OnceLock;

/// A sentence in another language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Translation {
    /// The sentence.
    pub text: String,
    /// A person compared it with the original.
    pub reviewed: bool,
}

type Memory = HashMap<u64, Translation>;

/// Files of translations: `kz/kk.ftl` and its text.
pub type Files = Vec<(Cow<'static, str>, Cow<'static, str>)>;

/// The files that were handed over.
static FILES: OnceLock<Files> = OnceLock::new();
/// One memory for each language, read when it is first asked for.
static MEMORIES: [OnceLock<Memory>; Lang::ALL.len()] = [const { OnceLock::new() }; Lang::ALL.len()];

/// Hands over the files of translations, once, before the first question in such a language. A later call changes nothing.
///
/// The memory is shared by all laws in the process: it is keyed by the English sentence, so two sets of laws cannot disturb one
/// another.
pub fn install(files: Files) {
    // A second set is refused by the lock itself, as documented.
    let _ = FILES.set(files);
}

/// Reads the memory of a language now, so that the first reader does not wait for it.
pub fn warm(lang: Lang) -> usize {
    memory(lang).len()
}

/// The translation of an English sentence.
pub(crate) fn find(lang: Lang, english: &str) -> Option<&'static Translation> {
    memory(lang).get(&hash(english))
}

fn memory(lang: Lang) -> &'static Memory {
    MEMORIES[lang as usize].get_or_init(|| {
        let mut memory = Memory::new();
        let Some(files) = FILES.get() else { return memory };
        for (_, text) in files.iter().filter(|(name, _)| lang_of(name) == Some(lang)) {
            // A slip costs its own entry only; the tests refuse it.
            let (entries, _) = read(text);
            for e in entries {
                let new = Translation {
                    text: e.text,
                    reviewed: e.reviewed.is_some(),
                };
                let place = memory.entry(e.of).or_insert_with(|| new.clone());
                if new.reviewed && !place.reviewed {
                    *place = new;
                }
            }
        }
        memory
    })
}

/// The language of `kz/uz-Cyrl.ftl`.
pub fn lang_of(name: &str) -> Option<Lang> {
    let stem = name.rsplit('/').next()?.strip_suffix(".ftl")?;
    Lang::ALL.into_iter().find(|l| l.code() == stem)
}

/// The hash by which a translation names its original: FNV-1a of 64 bits. It guards against slips, not against malice.
pub fn hash(english: &str) -> u64 {
    english
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325, |h, b| (h ^ u64::from(b)).wrapping_mul(0x0000_0100_0000_01b3))
}
