//! Words without their endings, so that "сварщиком" finds "сварщики" and "bricklayer" finds "bricklayers".
//!
//! A light stemmer for names of occupations: it only has to bring forms of one word together, not to be right as grammar.

/// Most words of a search that are looked at.
const MOST_WORDS: usize = 12;
/// Shortest stem that is left.
const SHORTEST: usize = 3;
/// Words without a meaning of their own.
const EMPTY: [&str; 22] = [
    "and", "or", "of", "in", "the", "at", "for", "to", "a", "an", "on", "и", "или", "в", "во", "на", "по", "с", "со", "для", "из", "к",
];
/// Endings of Russian nouns and adjectives, longest first.
const RUSSIAN: [&str; 42] = [
    "иями", "ями", "ами", "ыми", "ими", "ого", "его", "ому", "ему", "ием", "ией", "ках", "кам", "кой", "ки", "ка", "ку", "ой", "ей", "ом", "ем", "ам", "ям",
    "ах", "ях", "ов", "ев", "ый", "ий", "ая", "яя", "ое", "ее", "ые", "ие", "ия", "ию", "ы", "и", "а", "я", "у",
];
/// Endings of English nouns.
const ENGLISH: [&str; 5] = ["ies", "es", "s", "y", "e"];

/// The stems of the words of a text, in their order.
pub fn stems(text: &str) -> Vec<String> {
    let lower = text.to_lowercase().replace('ё', "е");
    lower
        .split(|c: char| !c.is_alphanumeric())
        .filter(|w| !w.is_empty() && !EMPTY.contains(w))
        .take(MOST_WORDS)
        .map(stem)
        .collect()
}

fn stem(word: &str) -> String {
    let russian = word.chars().any(|c| ('а'..='я').contains(&c));
    let endings: &[&str] = if russian { &RUSSIAN } else { &ENGLISH };
    let cut = endings.iter().find_map(|e| word.strip_suffix(e).filter(|s| s.chars().count() >= SHORTEST));
    let stem = cut.unwrap_or(word);
    // A woman's job is in the group of the man's: "каменщица", "каменщик".
    let stem = match stem.strip_suffix("щиц") {
        Some(root) if russian => format!("{root}щик"),
        _ => stem.to_owned(),
    };
    stem.trim_end_matches(['ь', 'й']).to_owned()
}

/// Does a word of the table begin as the word that was typed, or the other way round with an ending that the stemmer does not know?
pub fn starts_alike(held: &str, typed: &str) -> bool {
    let (h, t) = (held.chars().count(), typed.chars().count());
    t >= 4 && held.starts_with(typed) || h >= 5 && t.saturating_sub(h) <= 3 && typed.starts_with(held)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_a_word_have_one_stem() {
        for (a, b) in [
            ("сварщик", "сварщиками"),
            ("каменщик", "каменщица"),
            ("швея", "швеи"),
            ("водитель", "водители"),
            ("welder", "welders"),
            ("lorry", "lorries"),
            ("Монтажёр", "монтажер"),
        ] {
            assert_eq!(stems(a), stems(b), "{a} {b}");
        }
        assert_eq!(stems("работник на ферме и в поле").len(), 3);
    }
}
