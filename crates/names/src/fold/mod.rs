//! From a written name to sounds.
//!
//! Folding is done once, when a record is written. It cleans the text (compatibility forms, direction marks, look-alike
//! letters of another script inside a word), finds the script of every word, reads letters by the tables of `data/letters/`
//! for the language of the issuing state, and brings endings to a common form. Where a letter is ambiguous a token keeps up to
//! [`MAX_READINGS`] readings. The written text is always kept beside the sounds, so that a change of rules is a re-index and a
//! hit can be explained.

mod endings;
mod letters_to_sounds;
mod particles;
mod words;

use serde::Serialize;

use crate::language::Language;
use crate::phoneme;
use crate::script::Script;
use crate::sex::Sex;

/// Version of the folding rules; stored with every index, so that an index of older rules is rebuilt and not misread.
pub const RULES: u32 = 2;
/// Most readings a token keeps.
pub const MAX_READINGS: usize = 4;
/// Most tokens a name keeps; further words are not compared and [`Name::cut`] says so.
pub const MAX_TOKENS: usize = 8;
/// Most phonemes a reading keeps.
pub const MAX_SOUNDS: usize = 21;

/// One way to read a token: up to [`MAX_SOUNDS`] phonemes of [`crate::phoneme::ALPHABET`].
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Reading {
    classes: u16,
    len: u8,
    sounds: [u8; MAX_SOUNDS],
}

impl Reading {
    /// The empty reading.
    pub const EMPTY: Reading = Reading {
        classes: 0,
        len: 0,
        sounds: [0; MAX_SOUNDS],
    };

    /// The first [`MAX_SOUNDS`] phonemes of a slice.
    #[must_use]
    pub fn of(sounds: &[u8]) -> Reading {
        let mut reading = Reading::EMPTY;
        for &s in sounds.iter().take(MAX_SOUNDS) {
            reading.push(s);
        }
        reading
    }

    /// A reading as it was kept, with the classes it had; `None` for sounds that no reading can have.
    #[inline]
    pub(crate) fn kept(classes: u16, sounds: &[u8]) -> Option<Reading> {
        let mut reading = Reading {
            classes,
            len: sounds.len() as u8,
            sounds: [0; MAX_SOUNDS],
        };
        reading.sounds.get_mut(..sounds.len())?.copy_from_slice(sounds);
        sounds.is_ascii().then_some(reading)
    }

    /// The phonemes.
    #[inline]
    #[must_use]
    pub fn sounds(&self) -> &[u8] {
        &self.sounds[..self.len as usize]
    }

    #[inline]
    pub(crate) fn push(&mut self, sound: u8) {
        if (self.len as usize) < MAX_SOUNDS {
            self.sounds[self.len as usize] = sound;
            self.len += 1;
            // Bit 0 is of those without a class.
            let class = if sound == b'w' { 0 } else { phoneme::class(sound) };
            self.classes |= 1 << class & !1;
        }
    }

    /// Which consonant classes occur, as bits 1..=9; waw is left out, being a vowel as often as a consonant.
    #[inline]
    pub(crate) fn classes(&self) -> u16 {
        self.classes
    }

    /// The phonemes as text, for explanations.
    #[must_use]
    pub fn text(&self) -> &str {
        std::str::from_utf8(self.sounds()).unwrap_or("")
    }
}

impl std::hash::Hash for Reading {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        state.write(self.sounds());
    }
}

impl std::fmt::Debug for Reading {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.text())
    }
}

/// What a token is within its name, as far as its form tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// A given or family name; which of them is not visible.
    #[default]
    Plain,
    /// The father's name: -ович, -ұлы, uulu, -oğlu, qizi, bin.
    Patronymic,
    /// A family name formed by descent: -zoda, -zade, -pur. Its stem is compared.
    Descent,
    /// A single letter standing for a name.
    Initial,
}

/// One folded word of a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    start: u32,
    end: u32,
    /// Script of the word.
    pub script: Script,
    /// What its form says it is.
    pub role: Role,
    /// The sex its ending speaks of, if any.
    pub sex: Option<Sex>,
    /// Whether a feminine family-name ending was brought to the masculine.
    pub feminine_ending: bool,
    /// Whether the word may be the beginning of a longer one (a full name field of a machine readable zone).
    pub cut: bool,
    count: u8,
    readings: [Reading; MAX_READINGS],
}

impl Token {
    /// The readings, the most likely first; at least one.
    #[inline]
    #[must_use]
    pub fn readings(&self) -> &[Reading] {
        &self.readings[..self.count as usize]
    }

    /// A token with given readings, as an index keeps it: no text, no flags beyond these.
    pub(crate) fn of_readings(script: Script, role: Role, readings: &[Reading]) -> Token {
        let mut token = Token {
            start: 0,
            end: 0,
            script,
            role,
            sex: None,
            feminine_ending: false,
            cut: false,
            count: 0,
            readings: [Reading::EMPTY; MAX_READINGS],
        };
        for r in readings {
            token.add(*r);
        }
        token
    }

    pub(crate) fn set_span(&mut self, start: usize, end: usize) {
        (self.start, self.end) = (start as u32, end as u32);
    }

    fn add(&mut self, reading: Reading) {
        let n = self.count as usize;
        if n < MAX_READINGS && reading.len > 0 && !self.readings[..n].contains(&reading) {
            self.readings[n] = reading;
            self.count += 1;
        }
    }
}

/// A folded name.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Name {
    text: String,
    tokens: Vec<Token>,
    /// Number of leading tokens that stood before a comma (`Surname, Given`), 0 without one.
    pub before_comma: u8,
    /// Whether words beyond [`MAX_TOKENS`] or letters beyond the bounds were left out, or an MRZ field was full.
    pub cut: bool,
}

impl Name {
    /// The tokens in the order written; particles and titles are not among them.
    #[inline]
    #[must_use]
    pub fn tokens(&self) -> &[Token] {
        &self.tokens
    }

    /// The cleaned text the tokens were read from.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// How this token was written.
    #[must_use]
    pub fn written(&self, token: &Token) -> &str {
        self.text.get(token.start as usize..token.end as usize).unwrap_or("")
    }

    /// Whether any token is in Arabic letters (short vowels are then mostly not written).
    #[must_use]
    pub fn has_arabic(&self) -> bool {
        self.tokens.iter().any(|t| t.script == Script::Arabic)
    }

    pub(crate) fn mark_last_cut(&mut self) {
        if let Some(last) = self.tokens.last_mut() {
            last.cut = true;
        }
    }

    pub(crate) fn of_parts(text: String, tokens: Vec<Token>) -> Name {
        Name {
            text,
            tokens,
            ..Name::default()
        }
    }

    /// Replaces the tokens, keeping the room they take.
    pub(crate) fn set_tokens(&mut self, tokens: impl Iterator<Item = Token>) {
        self.tokens.clear();
        self.tokens.extend(tokens);
    }

    /// The folded form as text: first readings, spaces between.
    #[must_use]
    pub fn folded(&self) -> String {
        self.tokens.iter().map(|t| t.readings()[0].text()).collect::<Vec<_>>().join(" ")
    }
}

/// Folds a name whose issuing state is not known.
#[must_use]
pub fn fold(text: &str) -> Name {
    fold_as(text, Language::Unknown)
}

/// Folds a name written by a state whose language is known.
///
/// Never fails: letters of other scripts become no sound, a name without any readable letter has no tokens.
#[must_use]
pub fn fold_as(text: &str, language: Language) -> Name {
    words::read(text, language)
}

#[cfg(test)]
mod tests;
