//! Letters of one word to raw phonemes, by the tables; alternatives where a letter is ambiguous.

use super::MAX_READINGS;
use crate::language::Language;
use crate::letters::{self, LatinLetter, Next, Profile};
use crate::script::Script;

/// Most raw phonemes of a word, before endings are cut.
const RAW: usize = 40;

/// Raw readings of one word.
#[derive(Default)]
pub(super) struct Readings {
    all: [Raw; MAX_READINGS],
    count: usize,
}

#[derive(Clone, Copy)]
struct Raw {
    sounds: [u8; RAW],
    len: usize,
}

impl Default for Raw {
    fn default() -> Raw {
        Raw { sounds: [0; RAW], len: 0 }
    }
}

impl Raw {
    #[inline]
    fn push(&mut self, sound: u8) {
        if self.len < RAW {
            self.sounds[self.len] = sound;
            self.len += 1;
        }
    }
    fn extend(&mut self, sounds: &[u8]) {
        for &s in sounds {
            self.push(s);
        }
    }
}

impl Readings {
    pub(super) fn iter(&self) -> impl Iterator<Item = &[u8]> {
        self.all[..self.count].iter().map(|r| &r.sounds[..r.len])
    }
    fn add(&mut self, raw: Raw) {
        if self.count < MAX_READINGS && raw.len > 0 && !self.iter().any(|r| r == &raw.sounds[..raw.len]) {
            self.all[self.count] = raw;
            self.count += 1;
        }
    }
}

pub(super) fn read(word: &[char], script: Script, language: Language, out: &mut Readings) {
    match script {
        Script::Cyrillic => by_letter(word, |c| cyrillic(language, c), out),
        Script::Arabic => {
            // The article is written to the word in Arabic script and apart or not at all in others.
            let word = match word {
                ['ا', 'ل', rest @ ..] if rest.len() >= 3 => rest,
                ['ع', 'ب', 'د', 'ا', 'ل', rest @ ..] if rest.len() >= 2 => {
                    let mut joined: Vec<char> = vec!['ع', 'ب', 'د'];
                    joined.extend_from_slice(rest);
                    by_letter(&joined, |c| letters::arabic().sounds(language, c), out);
                    return;
                }
                _ => word,
            };
            by_letter(word, |c| letters::arabic().sounds(language, c), out);
        }
        Script::Latin => latin(word, language, out),
        Script::Other => other(word, out),
    }
}

/// Scripts of which this room holds no table: their usual Latin letters, read as those. Vowels that a script leaves out stay out.
fn other(word: &[char], out: &mut Readings) {
    let letters: Vec<char> = word
        .iter()
        .flat_map(|c| any_ascii::any_ascii_char(*c).chars())
        .filter(|c| c.is_ascii_alphabetic() || *c == '\'')
        .map(|c| c.to_ascii_lowercase())
        .collect();
    latin(&letters, Language::Unknown, out);
}

/// Я, ю, ё carry a glide that Latin spellings write; endings and glides are brought together later.
#[inline]
fn cyrillic(language: Language, c: char) -> Option<letters::Sounds> {
    match c {
        'я' => Some(["ya", ""]),
        'ю' => Some(["yu", ""]),
        'ё' => Some(["yo", "e"]),
        _ => letters::cyrillic().sounds(language, c),
    }
}

fn by_letter(word: &[char], sounds: impl Fn(char) -> Option<letters::Sounds>, out: &mut Readings) {
    let mut first = Raw::default();
    let mut second = Raw::default();
    let mut ambiguous = false;
    for &c in word {
        if let Some([one, other]) = sounds(c) {
            first.extend(one.as_bytes());
            second.extend(if other.is_empty() { one } else { other }.as_bytes());
            ambiguous |= !other.is_empty();
        }
    }
    out.add(first);
    if ambiguous {
        out.add(second);
    }
}

/// Which habits of spelling to try, the likeliest first.
fn profiles(word: &[char], language: Language) -> ([Profile; 4], usize) {
    let mut list = [Profile::Web; 4];
    let mut n = 0;
    let mut add = |p: Profile| {
        if n < 4 && !list[..n].contains(&p) {
            list[n] = p;
            n += 1;
        }
    };
    match language {
        Language::Turkish | Language::Azerbaijani => add(Profile::Turkic),
        Language::Uzbek => add(Profile::Uzbek),
        Language::Kazakh => add(Profile::Kazakh),
        Language::Turkmen => add(Profile::Turkmen),
        _ => {}
    }
    add(Profile::Web);
    let (mut j, mut c, mut x, mut w, mut west) = (false, false, false, false, false);
    for (at, letter) in word.iter().enumerate() {
        match letter {
            'j' => j |= at == 0 || word[at - 1] != 'd',
            'c' => c |= word.get(at + 1) != Some(&'h'),
            'x' => x = true,
            'w' => w = true,
            'ı' | 'ş' | 'ç' | 'ğ' | 'ə' | 'ö' | 'ü' => c |= word.contains(&'c'),
            'h' => west |= at > 0 && word[at - 1] == 'c',
            'z' | 'e' => west |= at > 0 && matches!(word[at - 1], 'o' | 's'),
            _ => {}
        }
    }
    if j || c {
        add(Profile::Slavic);
        add(Profile::Turkic);
    }
    if x {
        add(Profile::Uzbek);
    }
    if w || west {
        add(Profile::West);
    }
    (list, n)
}

fn latin(word: &[char], language: Language, out: &mut Readings) {
    // Plain letters stay as they are, fixed sounds are marked by the high bit.
    // Zeros behind the last letter, so that there are always eight.
    let mut letters = [0u8; RAW + 8];
    let mut len = 0;
    for &c in word {
        if len == RAW {
            break;
        }
        let value = match c {
            '\'' => b'@',
            _ => match letters::latin(language, c) {
                Some(LatinLetter::Plain(p)) => p,
                Some(LatinLetter::Fixed(s)) => s | 0x80,
                None => continue,
            },
        };
        letters[len] = value;
        len += 1;
    }
    let (list, n) = profiles(word, language);
    for &profile in &list[..n] {
        let mut raw = Raw::default();
        let mut at = 0;
        while at < len {
            let first = letters[at];
            if first & 0x80 != 0 {
                raw.push(first & 0x7f);
                at += 1;
                continue;
            }
            let eight = letters[at..at + 8].iter().rev().fold(0, |all, l| all << 8 | u64::from(*l));
            let rules = letters::spellings(profile, first).iter();
            match rules.filter(|r| r.begins(eight)).find(|r| goes_on(&r.next, letters[at + r.length])) {
                Some(rule) => {
                    raw.extend(rule.sounds);
                    at += rule.length;
                }
                None => {
                    if first == b'@' {
                        // An apostrophe inside is ayn, hamza or a soft sign; at the edges it is a quotation mark.
                        if at > 0 && at + 1 < len {
                            raw.push(b'@');
                        }
                    } else {
                        raw.push(first);
                    }
                    at += 1;
                }
            }
        }
        out.add(raw);
    }
}

/// Whether a rule holds before this letter; 0 is the end of the word.
#[inline]
fn goes_on(next: &Next, after: u8) -> bool {
    match next {
        Next::Any => true,
        Next::OneOf(set) => set.contains(&after),
        Next::ConsonantOrEnd => !matches!(after & 0x7f, b'a' | b'e' | b'i' | b'o' | b'u' | b'A' | b'O' | b'U' | b'I'),
    }
}
