//! The letter tables of `data/letters/`, compiled in and read once.

use std::collections::HashMap;
use std::sync::OnceLock;

use crate::language::Language;
use crate::quick::Quick;

/// Up to two sounds a letter can stand for.
pub(crate) type Sounds = [&'static str; 2];

/// One block of letters, by language and place in the block.
pub(crate) struct Block {
    first: u32,
    width: usize,
    sounds: Vec<Option<Sounds>>,
}

impl Block {
    fn read(table: &'static str, first: u32, last: u32) -> Block {
        let width = (last - first + 1) as usize;
        let mut block = Block {
            first,
            width,
            sounds: vec![None; width * Language::ALL.len()],
        };
        for line in table.lines().filter(|l| !l.starts_with('#') && !l.is_empty()) {
            let mut fields = line.split('\t');
            let (Some(letter), Some(languages)) = (fields.next().and_then(|f| f.chars().next()), fields.next()) else {
                continue;
            };
            let sounds = [fields.next().unwrap_or(""), fields.next().unwrap_or("")];
            for (n, language) in Language::ALL.iter().enumerate() {
                let fits = languages == "*" || languages.split(',').any(|code| code == language.code());
                if let (true, Some(place)) = (fits, block.place(n, letter)) {
                    block.sounds[place] = Some(sounds);
                }
            }
        }
        block
    }

    fn place(&self, language: usize, letter: char) -> Option<usize> {
        let offset = (letter as u32).checked_sub(self.first)? as usize;
        (offset < self.width).then_some(language * self.width + offset)
    }

    /// What this letter sounds like in this language; `None` when the table does not hold it.
    #[inline]
    pub(crate) fn sounds(&self, language: Language, letter: char) -> Option<Sounds> {
        self.place(language as usize, letter).and_then(|p| self.sounds[p])
    }
}

/// Cyrillic letters (U+0400..U+052F).
pub(crate) fn cyrillic() -> &'static Block {
    static TABLE: OnceLock<Block> = OnceLock::new();
    TABLE.get_or_init(|| Block::read(include_str!("../data/letters/cyrillic.tsv"), 0x400, 0x52f))
}

/// Arabic letters and vowel signs (U+0600..U+06FF).
pub(crate) fn arabic() -> &'static Block {
    static TABLE: OnceLock<Block> = OnceLock::new();
    TABLE.get_or_init(|| Block::read(include_str!("../data/letters/arabic.tsv"), 0x600, 0x6ff))
}

/// A Latin letter after its marks are read: a plain letter to which the spelling rules apply, or fixed sounds.
#[derive(Clone, Copy)]
pub(crate) enum LatinLetter {
    Plain(u8),
    Fixed(u8),
}

/// Latin letters beyond a-z, for one language.
pub(crate) fn latin(language: Language, letter: char) -> Option<LatinLetter> {
    static TABLE: OnceLock<HashMap<u32, LatinLetter, Quick>> = OnceLock::new();
    let key = |letter: char, language: Language| u32::from(letter) << 8 | language as u32;
    if letter.is_ascii_lowercase() {
        return Some(LatinLetter::Plain(letter as u8));
    }
    let table = TABLE.get_or_init(|| {
        let mut map = HashMap::with_hasher(Quick);
        for line in include_str!("../data/letters/latin.tsv").lines().filter(|l| !l.starts_with('#')) {
            let mut fields = line.split('\t');
            let (Some(letter), Some(languages), Some(value)) = (fields.next(), fields.next(), fields.next()) else {
                continue;
            };
            let mut letters = letter.chars();
            let (Some(letter), None) = (letters.next(), letters.next()) else { continue };
            let value = match value.as_bytes() {
                [b'=', sound] => LatinLetter::Fixed(*sound),
                [plain] => LatinLetter::Plain(*plain),
                _ => continue,
            };
            for language in Language::ALL {
                if languages == "*" || languages.split(',').any(|code| code == language.code()) {
                    map.insert(key(letter, language), value);
                }
            }
        }
        map
    });
    table.get(&key(letter, language)).copied()
}

/// How Latin letters are spelt: which language's habits the writer had.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Profile {
    Web,
    Slavic,
    Turkic,
    Uzbek,
    Kazakh,
    Turkmen,
    West,
}

impl Profile {
    pub(crate) const ALL: [(Profile, &'static str); 7] = [
        (Profile::Web, "web"),
        (Profile::Slavic, "slavic"),
        (Profile::Turkic, "turkic"),
        (Profile::Uzbek, "uzbek"),
        (Profile::Kazakh, "kazakh"),
        (Profile::Turkmen, "turkmen"),
        (Profile::West, "west"),
    ];
}

/// One spelling rule: these letters, before such a letter, sound so.
pub(crate) struct Spelling {
    /// At most eight letters, the first lowest, and the bits they take.
    letters: u64,
    mask: u64,
    pub(crate) length: usize,
    pub(crate) next: Next,
    pub(crate) sounds: &'static [u8],
}

impl Spelling {
    fn new(letters: &[u8], next: Next, sounds: &'static [u8]) -> Spelling {
        let packed = |byte: fn(u8) -> u8| letters.iter().rev().fold(0, |all, l| all << 8 | u64::from(byte(*l)));
        Spelling {
            letters: packed(|l| l),
            mask: packed(|_| 0xff),
            length: letters.len(),
            next,
            sounds,
        }
    }

    /// Whether a word goes on with these letters, by its next eight, the first lowest.
    #[inline]
    pub(crate) fn begins(&self, eight: u64) -> bool {
        eight & self.mask == self.letters
    }
}

/// What must follow the letters of a rule.
pub(crate) enum Next {
    Any,
    OneOf(&'static [u8]),
    ConsonantOrEnd,
}

/// The spelling rules of a profile that begin with this letter (a-z or `@`), longest first.
pub(crate) fn spellings(profile: Profile, first: u8) -> &'static [Spelling] {
    static TABLE: OnceLock<Vec<Vec<Spelling>>> = OnceLock::new();
    let table = TABLE.get_or_init(|| {
        let mut all: Vec<Vec<Spelling>> = (0..Profile::ALL.len() * 32).map(|_| Vec::new()).collect();
        for line in include_str!("../data/letters/latin_spellings.tsv")
            .lines()
            .filter(|l| !l.starts_with('#'))
            .collect::<Vec<_>>()
            .into_iter()
            .rev()
        {
            let mut fields = line.split('\t');
            let (Some(letters), Some(next), Some(profiles), Some(sounds)) = (fields.next(), fields.next(), fields.next(), fields.next()) else {
                continue;
            };
            let (Some(&first), true) = (letters.as_bytes().first(), letters.len() <= 8) else {
                continue;
            };
            for (profile, name) in Profile::ALL {
                if profiles == "*" || profiles.split(',').any(|p| p == name) {
                    let next = match next {
                        "*" => Next::Any,
                        "-" => Next::ConsonantOrEnd,
                        set => Next::OneOf(set.as_bytes()),
                    };
                    all[profile as usize * 32 + (first & 31) as usize].push(Spelling::new(letters.as_bytes(), next, sounds.as_bytes()));
                }
            }
        }
        for rules in &mut all {
            rules.sort_by_key(|r| std::cmp::Reverse(r.length));
        }
        all
    });
    &table[profile as usize * 32 + (first & 31) as usize]
}
