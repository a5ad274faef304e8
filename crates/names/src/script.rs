//! In which script a word is written.

use serde::Serialize;

/// The scripts this room has tables for. Everything else is [`Script::Other`] and is read by its usual Latin letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Script {
    /// Latin letters.
    Latin,
    /// Cyrillic letters.
    Cyrillic,
    /// Arabic letters, including the Persian, Pashto and Urdu ones.
    Arabic,
    /// Any other script.
    Other,
}

impl Script {
    /// The script of one letter; `None` for digits, signs and marks that belong to no script.
    #[must_use]
    pub fn of(letter: char) -> Option<Script> {
        match letter {
            'a'..='z' | 'A'..='Z' | '\u{00c0}'..='\u{024f}' | '\u{0250}'..='\u{02af}' | '\u{1e00}'..='\u{1eff}' => Some(Script::Latin),
            '\u{0400}'..='\u{052f}' | '\u{1c80}'..='\u{1c8f}' | '\u{a640}'..='\u{a69f}' => Some(Script::Cyrillic),
            '\u{0600}'..='\u{06ff}' | '\u{0750}'..='\u{077f}' | '\u{08a0}'..='\u{08ff}' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}' => {
                Some(Script::Arabic)
            }
            _ if letter.is_alphabetic() => Some(Script::Other),
            _ => None,
        }
    }

    /// The script most letters of a word belong to: a Latin letter typed inside a Cyrillic word does not make it Latin.
    #[must_use]
    pub fn of_word(word: &[char]) -> Option<Script> {
        Script::of_letters(word).map(|(script, _)| script)
    }

    /// The same, and whether there are letters of another script as well.
    pub(crate) fn of_letters(word: &[char]) -> Option<(Script, bool)> {
        let mut count = [0u32; 4];
        for &c in word {
            if let Some(script) = Script::of(c) {
                count[script as usize] += 1;
            }
        }
        let (best, n) = [Script::Cyrillic, Script::Latin, Script::Arabic, Script::Other]
            .map(|s| (s, count[s as usize]))
            .into_iter()
            .fold((Script::Other, 0), |a, b| if b.1 > a.1 { b } else { a });
        (n > 0).then_some((best, n < count.iter().sum()))
    }

    /// One letter for tables and reports: L, C, A or O.
    #[must_use]
    pub fn letter(self) -> char {
        match self {
            Script::Latin => 'L',
            Script::Cyrillic => 'C',
            Script::Arabic => 'A',
            Script::Other => 'O',
        }
    }
}
