//! Splitting a written name into words, cleaned of what only looks like letters.

use unicode_normalization::UnicodeNormalization;

use super::particles::{self, Particle};
use super::{MAX_READINGS, MAX_TOKENS, Name, Reading, Role, Token, endings, letters_to_sounds};
use crate::language::Language;
use crate::script::Script;
use crate::sex::Sex;

/// Most letters of a word that are read.
const MAX_LETTERS: usize = 48;
/// Most bytes of a name that are read: longer input is an attack or a mistake, never a name.
const MAX_BYTES: usize = 1024;

/// A word while its letters are collected.
struct Word {
    letters: [char; MAX_LETTERS],
    len: usize,
    start: usize,
    end: usize,
}

pub(super) fn read(text: &str, language: Language) -> Name {
    let mut cut = false;
    let mut clean: String = if text.len() > MAX_BYTES {
        cut = true;
        let mut end = MAX_BYTES;
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        text[..end].to_owned()
    } else {
        text.to_owned()
    };
    if clean.chars().any(needs_composing) {
        clean = clean.nfkc().collect();
    }
    let mut name = Name {
        text: clean,
        tokens: Vec::with_capacity(3),
        before_comma: 0,
        cut,
    };
    let mut folding = Folding {
        language,
        pending: None,
        dropped: [const { None }; 4],
        dropped_count: 0,
        ranks: [const { None }; 2],
        son_of_next: false,
    };
    let mut word = Word {
        letters: ['\0'; MAX_LETTERS],
        len: 0,
        start: 0,
        end: 0,
    };
    let text = std::mem::take(&mut name.text);
    for (at, c) in text.char_indices() {
        match kind(c) {
            Kind::Letter => {
                if word.len == 0 {
                    word.start = at;
                }
                word.end = at + c.len_utf8();
                push_lower(&mut word, c, language, &mut name.cut);
            }
            Kind::Skip => {}
            Kind::Break => {
                folding.take(&mut word, &mut name);
                if matches!(c, ',' | '،') && name.before_comma == 0 {
                    name.before_comma = name.tokens.len() as u8;
                }
            }
        }
    }
    folding.take(&mut word, &mut name);
    folding.finish(&mut name);
    name.text = text;
    name
}

enum Kind {
    Letter,
    Skip,
    Break,
}

fn kind(c: char) -> Kind {
    match c {
        'a'..='z' | 'A'..='Z' | 'а'..='я' | 'А'..='Я' | '\u{621}'..='\u{63a}' | '\u{641}'..='\u{64a}' => Kind::Letter,
        ' ' | ',' | '-' | '.' | '<' | '/' | '(' | ')' => Kind::Break,
        '\'' | '’' | '‘' | '`' | 'ʻ' | 'ʼ' | 'ʾ' | 'ʿ' | '´' => Kind::Letter,
        // Prime signs stand for ь and ъ in some standards; direction and width marks stand for nothing.
        'ʹ'
        | 'ʺ'
        | '′'
        | '″'
        | '"'
        | '\u{200b}'
        | '\u{200d}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2069}'
        | '\u{feff}'
        | '\u{ad}'
        | 'ـ' => Kind::Skip,
        '\u{64b}'..='\u{65f}' | '\u{670}' => Kind::Letter,
        '\u{300}'..='\u{36f}' => Kind::Skip,
        _ if Script::of(c).is_some() => Kind::Letter,
        // Signs that join letters in the scripts of India and South-East Asia; without them a word would fall apart.
        '\u{900}'..='\u{1cff}' if unicode_normalization::char::is_combining_mark(c) => Kind::Skip,
        _ => Kind::Break,
    }
}

/// Combining marks, presentation forms, full-width letters and ligatures, which the letter tables hold only composed.
fn needs_composing(c: char) -> bool {
    // The letters of nearly all names are below or between.
    !matches!(c as u32, 0..=0x1c3 | 0x370..=0x652)
        && matches!(c as u32, 0x300..=0x36f | 0x653..=0x655 | 0xfb00..=0xfdff | 0xfe70..=0xfefc | 0xff00..=0xffef | 0x2126..=0x212b | 0x1c4..=0x1cc | 0x1f1..=0x1f3)
}

fn push_lower(word: &mut Word, c: char, language: Language, cut: &mut bool) {
    let mut push = |c: char| {
        if word.len < MAX_LETTERS {
            word.letters[word.len] = c;
            word.len += 1;
        } else {
            *cut = true;
        }
    };
    match c {
        'a'..='z' => push(c),
        'I' if matches!(language, Language::Turkish | Language::Azerbaijani) => push('ı'),
        'A'..='Z' => push(c.to_ascii_lowercase()),
        'İ' => push('i'),
        'а'..='я' => push(c),
        'А'..='Я' => push(char::from_u32(c as u32 + 0x20).unwrap_or(c)),
        'ẞ' => push('ß'),
        '’' | '‘' | '`' | 'ʻ' | 'ʼ' | 'ʾ' | 'ʿ' | '´' => push('\''),
        '\u{600}'..='\u{6ff}' => push(c),
        _ => c.to_lowercase().for_each(push),
    }
}

/// What is carried from word to word: a waiting `Abd`, particles that may turn out to be the whole name.
struct Folding {
    language: Language,
    pending: Option<(Token, ())>,
    dropped: [Option<Token>; 4],
    dropped_count: usize,
    /// Ranks, which are names where little else is left.
    ranks: [Option<Token>; 2],
    son_of_next: bool,
}

impl Folding {
    fn take(&mut self, word: &mut Word, name: &mut Name) {
        if word.len == 0 {
            return;
        }
        let letters = &mut word.letters[..word.len];
        let particle = particles::of(letters);
        let token = self.token(letters, word.start, word.end);
        word.len = 0;
        let Some(mut token) = token else { return };
        match particle {
            Some(Particle::Article | Particle::Title) => self.set_aside(token),
            Some(Particle::Rank) => self.set_rank_aside(token),
            Some(Particle::Son | Particle::Daughter) if !name.tokens.is_empty() => {
                if let Some(last) = name.tokens.last_mut() {
                    last.role = Role::Patronymic;
                    last.end = token.end;
                    last.sex = Some(if particle == Some(Particle::Son) { Sex::Male } else { Sex::Female });
                    // A father's name keeps the stem it has as a given name, without a feminine ending's guess.
                }
            }
            Some(Particle::Child) => {
                self.son_of_next = !name.tokens.is_empty();
                self.set_aside(token);
            }
            Some(Particle::Abd) if self.pending.is_none() => self.pending = Some((token, ())),
            Some(Particle::Din) if !name.tokens.is_empty() => {
                if let Some(last) = name.tokens.last_mut() {
                    last.end = token.end;
                    for reading in &mut last.readings[..last.count as usize] {
                        for &s in b"din" {
                            reading.push(s);
                        }
                    }
                }
            }
            _ => {
                if let Some((abd, ())) = self.pending.take() {
                    token = join_abd(&abd, &token);
                }
                self.push(token, name);
            }
        }
    }

    fn push(&mut self, mut token: Token, name: &mut Name) {
        if self.son_of_next && token.role == Role::Plain {
            token.role = Role::Patronymic;
        }
        self.son_of_next = false;
        if name.tokens.len() < MAX_TOKENS {
            name.tokens.push(token);
        } else {
            name.cut = true;
        }
    }

    fn set_aside(&mut self, token: Token) {
        if self.dropped_count < self.dropped.len() {
            self.dropped[self.dropped_count] = Some(token);
            self.dropped_count += 1;
        }
    }

    fn set_rank_aside(&mut self, token: Token) {
        match self.ranks.iter_mut().find(|r| r.is_none()) {
            Some(place) => *place = Some(token),
            None => self.set_aside(token),
        }
    }

    fn finish(&mut self, name: &mut Name) {
        if let Some((abd, ())) = self.pending.take() {
            self.push(abd, name);
        }
        // `Paşa Yılmaz`, `Karl Count`: what may be a rank is a name where one word would be left, and keeps its place.
        if name.tokens.len() < 2 {
            for rank in self.ranks.iter_mut().filter_map(Option::take) {
                let at = name.tokens.partition_point(|t| t.start < rank.start);
                name.tokens.insert(at, rank);
            }
        }
        // A name that consists of particles only ("Bin Al") is still a name.
        if name.tokens.is_empty() {
            name.tokens.extend(self.dropped.iter_mut().filter_map(Option::take));
        }
    }

    fn token(&self, letters: &mut [char], start: usize, end: usize) -> Option<Token> {
        let (script, mixed) = Script::of_letters(letters)?;
        if mixed {
            unify_look_alikes(letters, script);
        }
        let mut token = Token {
            start: start as u32,
            end: end as u32,
            script,
            role: Role::Plain,
            sex: None,
            feminine_ending: false,
            cut: false,
            count: 0,
            readings: [Reading::EMPTY; MAX_READINGS],
        };
        let mut raw = letters_to_sounds::Readings::default();
        letters_to_sounds::read(letters, script, self.language, &mut raw);
        for (n, sounds) in raw.iter().enumerate() {
            let (reading, found) = endings::normal_form(sounds, script);
            if n == 0 {
                token.role = found.role;
                token.sex = found.sex;
                token.feminine_ending = found.feminine;
            }
            token.add(reading);
        }
        if token.count == 0 {
            return None;
        }
        if letters.iter().filter(|c| **c != '\'').count() == 1 {
            token.role = Role::Initial;
        }
        Some(token)
    }
}

/// `Abd al-Rahman` is one name: its sounds follow each other as in Abdurrahman after [`endings::normal_form`].
fn join_abd(abd: &Token, next: &Token) -> Token {
    let mut token = Token {
        start: abd.start,
        count: 0,
        readings: [Reading::EMPTY; MAX_READINGS],
        ..next.clone()
    };
    let head: &[u8] = if abd.readings()[0].sounds().first() == Some(&b'@') { b"@bd" } else { b"abd" };
    for reading in next.readings() {
        let mut joined = Reading::of(head);
        for &s in reading.sounds() {
            joined.push(s);
        }
        token.add(joined);
    }
    token
}

/// Latin letters typed inside a Cyrillic word and the reverse, brought to the word's script.
fn unify_look_alikes(letters: &mut [char], script: Script) {
    const PAIRS: [(char, char); 17] = [
        ('a', 'а'),
        ('b', 'в'),
        ('c', 'с'),
        ('e', 'е'),
        ('h', 'н'),
        ('i', 'і'),
        ('j', 'ј'),
        ('k', 'к'),
        ('m', 'м'),
        ('o', 'о'),
        ('p', 'р'),
        ('s', 'ѕ'),
        ('t', 'т'),
        ('x', 'х'),
        ('y', 'у'),
        ('ə', 'ә'),
        ('ɵ', 'ө'),
    ];
    match script {
        Script::Cyrillic => {
            for c in letters.iter_mut().filter(|c| Script::of(**c) == Some(Script::Latin)) {
                if let Some((_, cyrillic)) = PAIRS.iter().find(|(latin, _)| latin == c) {
                    *c = *cyrillic;
                }
            }
        }
        Script::Latin => {
            for c in letters.iter_mut().filter(|c| Script::of(**c) == Some(Script::Cyrillic)) {
                if let Some((latin, _)) = PAIRS.iter().find(|(_, cyrillic)| cyrillic == c) {
                    *c = *latin;
                }
            }
        }
        Script::Arabic | Script::Other => {}
    }
}
