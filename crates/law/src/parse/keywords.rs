//! The words of the language and what each can begin or end: one list, so that no part of the grammar knows a word that another does not.
//!
//! Any other word is a name, and so is each of these where it cannot begin or end anything.

/// Begins an item.
pub(super) const ITEM: u8 = 1;
/// Begins a clause of a provision.
pub(super) const CLAUSE: u8 = 2;
/// Begins a clause that only procedures have.
pub(super) const OF_PROCEDURE: u8 = 4;
/// Is never the name of a value: an expression ends before it.
pub(super) const NO_VALUE: u8 = 8;
/// May be the name of a value, but not behind a number, where it begins what comes next: `3 mci` is three times a value, in `cost 100 days 7`
/// the second word is a clause.
pub(super) const NOT_COUNTED: u8 = 16;

/// More of the same follows, on the next line if need be: `and`, `within 3 days of`.
pub(super) const OPENS: u8 = 32;

/// In the order of the alphabet.
const WORDS: [(&str, u8); 71] = [
    ("act", ITEM),
    ("amount", CLAUSE | NO_VALUE),
    ("and", NO_VALUE | OPENS),
    ("because", NO_VALUE),
    ("below", NO_VALUE),
    ("by", NO_VALUE | OPENS),
    ("calendar", ITEM),
    ("case", ITEM),
    ("checked", CLAUSE | NO_VALUE),
    ("cites", CLAUSE | NO_VALUE),
    ("conclusion", ITEM),
    ("confidence", CLAUSE | NO_VALUE),
    ("conflict", NO_VALUE),
    ("consequence", CLAUSE | NO_VALUE),
    ("cost", OF_PROCEDURE | NOT_COUNTED),
    ("countries", ITEM),
    ("covered", ITEM),
    ("days", NOT_COUNTED),
    ("decides", CLAUSE | NO_VALUE),
    ("define", ITEM),
    ("documents", CLAUSE | NO_VALUE),
    ("duty", CLAUSE | NO_VALUE),
    ("en", CLAUSE | NO_VALUE),
    ("enum", ITEM),
    ("exception", CLAUSE | NO_VALUE),
    ("expect", NO_VALUE),
    ("exposes", CLAUSE | NO_VALUE),
    ("fact", ITEM),
    ("fee", CLAUSE | NOT_COUNTED),
    ("from", NO_VALUE | OPENS),
    ("given", NO_VALUE),
    ("group", ITEM | CLAUSE | NO_VALUE),
    ("in", CLAUSE | NO_VALUE | OPENS),
    ("is", NO_VALUE | OPENS),
    ("known", NO_VALUE),
    ("needs", NO_VALUE),
    ("not", NO_VALUE | OPENS),
    ("note", CLAUSE | NO_VALUE),
    ("of", OPENS),
    ("offices", NOT_COUNTED),
    ("on", NO_VALUE | OPENS),
    ("or", NO_VALUE | OPENS),
    ("otherwise", CLAUSE | NO_VALUE),
    ("over", NO_VALUE),
    ("pack", ITEM),
    ("procedure", ITEM),
    ("profile", ITEM),
    ("provision", ITEM),
    ("published", CLAUSE | NO_VALUE),
    ("range", NOT_COUNTED),
    ("remedy", CLAUSE | NO_VALUE),
    ("right", CLAUSE | NO_VALUE),
    ("rounded", NO_VALUE),
    ("route", OF_PROCEDURE | NOT_COUNTED),
    ("ru", CLAUSE | NO_VALUE),
    ("safeguard", ITEM),
    ("same", NO_VALUE),
    ("source", CLAUSE | NO_VALUE),
    ("stale", ITEM),
    ("table", ITEM),
    ("to", NO_VALUE | OPENS),
    ("topic", ITEM | NOT_COUNTED),
    ("unless", CLAUSE | NO_VALUE),
    ("until", CLAUSE | NO_VALUE),
    ("up", NO_VALUE),
    ("value", ITEM),
    ("verify", NO_VALUE),
    ("visits", NOT_COUNTED),
    ("when", CLAUSE | NO_VALUE),
    ("where", CLAUSE | NO_VALUE),
    ("why", NOT_COUNTED),
];

/// For each letter the number of words that begin with an earlier one: a word is compared with three others, not with all.
const BEFORE: [usize; 27] = {
    let mut before = [0; 27];
    let mut i = 0;
    while i < WORDS.len() {
        let mut later = (WORDS[i].0.as_bytes()[0] - b'a') as usize + 1;
        while later < 27 {
            before[later] += 1;
            later += 1;
        }
        i += 1;
    }
    before
};

/// What a word can begin or end; 0 for a name.
pub(super) fn roles(word: &str) -> u8 {
    let Some(letter @ b'a'..=b'z') = word.as_bytes().first() else { return 0 };
    let letter = usize::from(letter - b'a');
    let words = &WORDS[BEFORE[letter]..BEFORE[letter + 1]];
    words.iter().find(|(w, _)| *w == word).map_or(0, |(_, roles)| *roles)
}

/// The words that have this role, for "did you mean".
pub(super) fn with(role: u8) -> impl Iterator<Item = &'static str> {
    WORDS.iter().filter(move |(_, roles)| roles & role != 0).map(|(w, _)| *w)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_found_again() {
        assert!(WORDS.is_sorted());
        for (word, of) in WORDS {
            assert_eq!(roles(word), of, "{word}");
        }
        assert_eq!(roles("entry_date"), 0);
        assert_eq!(roles("_"), 0);
    }
}
