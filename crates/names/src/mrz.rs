//! The name field of the machine readable zone, ICAO Doc 9303 parts 3 and 4.
//!
//! Primary identifier, `<<`, secondary identifiers; every space and hyphen is `<`, apostrophes and full stops are left out; what
//! is short is filled with `<`, what is long is cut so that the last place holds a letter and so shows that it was cut.

use crate::error::NamesError;
use crate::fold::{self, Name};
use crate::language::Language;
use crate::script::Script;
use crate::transliterate;

/// Places of the name field in a passport (TD3).
pub const PASSPORT: usize = 39;
/// Places of the name field on an identity card (TD1).
pub const CARD: usize = 30;
/// Places of the name field on a TD2 document.
pub const TD2: usize = 31;

/// Latin letters with marks, Doc 9303-3 section 6A (the first of the recommended forms).
const LATIN: &[(char, &str)] = &[
    ('Ä', "AE"),
    ('Æ', "AE"),
    ('Å', "AA"),
    ('Ð', "D"),
    ('Đ', "D"),
    ('Ħ', "H"),
    ('I', "I"),
    ('İ', "I"),
    ('ı', "I"),
    ('Ĳ', "IJ"),
    ('Ł', "L"),
    ('Ñ', "N"),
    ('Ŋ', "N"),
    ('Ö', "OE"),
    ('Ø', "OE"),
    ('Œ', "OE"),
    ('ẞ', "SS"),
    ('ß', "SS"),
    ('Þ', "TH"),
    ('Ŧ', "T"),
    ('Ü', "UE"),
    ('Ə', "E"),
    ('Ɵ', "O"),
    ('Ƶ', "Z"),
    ('Ƣ', "G"),
];

/// One identifier in the letters A-Z and `<`.
fn letters(text: &str, language: Language) -> String {
    let chars: Vec<char> = text.chars().collect();
    let roman = match Script::of_word(&chars) {
        Some(Script::Cyrillic) => {
            let standard = match language {
                Language::Ukrainian => "icao-ukr-Cyrl-Latn-9303",
                Language::Belarusian => "icao-bel-Cyrl-Latn-9303",
                Language::Bulgarian => "icao-bul-Cyrl-Latn-9303",
                _ => "icao-rus-Cyrl-Latn-9303",
            };
            transliterate::by_standard(&region(text), standard).unwrap_or_default()
        }
        Some(Script::Arabic) => transliterate::by_standard(text, "icao-fas-Arab-Latn-9303").unwrap_or_default(),
        _ => text.to_owned(),
    };
    let mut out = String::new();
    // Turkish and Azerbaijani passports print Ö, Ü as O, U: their states chose the other recommended form.
    let turkic = matches!(
        language,
        Language::Turkish | Language::Azerbaijani | Language::Turkmen | Language::Kazakh | Language::Kyrgyz | Language::Uzbek
    );
    for c in roman.chars().flat_map(char::to_uppercase) {
        match c {
            'A'..='Z' => out.push(c),
            ' ' | '-' | '<' | '\u{200c}' => {
                if !out.ends_with('<') && !out.is_empty() {
                    out.push('<');
                }
            }
            'Ö' if turkic => out.push('O'),
            'Ü' if turkic => out.push('U'),
            'Ä' if turkic => out.push('A'),
            _ => match LATIN.iter().find(|(from, _)| *from == c) {
                Some((_, to)) => out.push_str(to),
                None => {
                    use unicode_normalization::UnicodeNormalization;
                    out.extend(std::iter::once(c).nfd().filter(char::is_ascii_uppercase));
                }
            },
        }
    }
    out.trim_end_matches('<').to_owned()
}

/// Cyrillic letters of the region that section 6B does not hold, as the states' passports print them.
fn region(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            'қ' | 'ҡ' => 'к',
            'Қ' | 'Ҡ' => 'К',
            'ғ' | 'ӷ' | 'ҝ' => 'г',
            'Ғ' | 'Ӷ' | 'Ҝ' => 'Г',
            'ң' => 'н',
            'Ң' => 'Н',
            'ә' => 'а',
            'Ә' => 'А',
            'ө' => 'о',
            'Ө' => 'О',
            'ү' | 'ұ' | 'ӯ' => 'у',
            'Ү' | 'Ұ' | 'Ӯ' => 'У',
            'ҳ' => 'х',
            'Ҳ' => 'Х',
            'ҷ' => 'ч',
            'Ҷ' => 'Ч',
            'ӣ' | 'і' => 'и',
            'Ӣ' | 'І' => 'И',
            'ў' => 'у',
            'Ў' => 'У',
            'ҹ' | 'җ' => 'ж',
            'Ҹ' | 'Җ' => 'Ж',
            other => other,
        })
        .collect()
}

/// The name field of a document with `places` places ([`PASSPORT`], [`CARD`], [`TD2`]).
///
/// # Errors
/// No letter in the primary identifier, or fewer than 10 places.
pub fn field(primary: &str, secondary: &str, language: Language, places: usize) -> Result<String, NamesError> {
    if places < 10 {
        return Err(NamesError::Mrz(format!("a name field of {places} places")));
    }
    let (mut first, second) = (letters(primary, language), letters(secondary, language));
    if first.is_empty() {
        return Err(NamesError::Mrz("the primary identifier has no letter".to_owned()));
    }
    // Where both identifiers do not fit, at least one letter of the secondary one stays.
    let room = if second.is_empty() { places } else { places - 3 };
    if first.len() > room {
        first.truncate(room);
        if first.ends_with('<') {
            first.pop();
        }
    }
    let mut field = first;
    if !second.is_empty() {
        field.push_str("<<");
        field.push_str(&second);
    }
    if field.len() > places {
        field.truncate(places);
        if field.ends_with('<') {
            // The last place must show a letter: the name before gives one up and the next name's initial closes the field.
            let next = second.split('<').rev().find_map(|part| part.chars().next()).unwrap_or('X');
            field.pop();
            while field.ends_with('<') {
                field.pop();
            }
            while field.len() > places - 2 {
                field.pop();
            }
            field.push('<');
            field.push(next);
        }
    }
    while field.len() < places {
        field.push('<');
    }
    Ok(field)
}

/// Reads a name field. [`Name::cut`] says that the field was full, so that names may be missing or shortened.
///
/// # Errors
/// Characters outside A-Z and `<`, or no letter.
pub fn read(field: &str, language: Language) -> Result<Name, NamesError> {
    let field = field.trim();
    if let Some(c) = field.chars().find(|c| !matches!(c, 'A'..='Z' | '<')) {
        return Err(NamesError::Mrz(format!("the character {c:?} does not occur in a name field")));
    }
    let full = !field.ends_with('<') && matches!(field.len(), PASSPORT | CARD | TD2);
    let (primary, secondary) = field.split_once("<<").unwrap_or((field, ""));
    if primary.is_empty() {
        return Err(NamesError::Mrz("the primary identifier is empty".to_owned()));
    }
    let mut name = fold::fold_as(&format!("{}, {}", primary.replace('<', " "), secondary.replace('<', " ").trim()), language);
    name.cut |= full;
    if full {
        name.mark_last_cut();
    }
    Ok(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_field_of_a_passport_has_39_places() {
        assert_eq!(
            field("ERIKSSON", "ANNA MARIA", Language::Unknown, PASSPORT).unwrap(),
            "ERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"
        );
        assert_eq!(
            field("Жолдошев", "Айбек", Language::Russian, PASSPORT).unwrap(),
            "ZHOLDOSHEV<<AIBEK<<<<<<<<<<<<<<<<<<<<<<"
        );
        assert_eq!(
            field("O’Toshmatov-Said", "Öner", Language::Turkish, PASSPORT).unwrap(),
            "OTOSHMATOV<SAID<<ONER<<<<<<<<<<<<<<<<<<"
        );
    }

    #[test]
    fn a_cut_field_ends_with_a_letter_and_is_read_as_cut() {
        let long = field("Nilavadhanananda", "Chayapa Dejthamrong Krasuang", Language::Unknown, PASSPORT).unwrap();
        assert_eq!(long, "NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K");
        let name = read(&long, Language::Unknown).unwrap();
        assert!(name.cut);
        assert_eq!(name.before_comma, 1);
        assert!(!read("ERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", Language::Unknown).unwrap().cut);
    }

    #[test]
    fn every_field_has_its_length() {
        for (p, s) in [
            ("A", ""),
            ("Abdurahmonzodabekmuhammadalijoniyozovichshoev", "B"),
            ("Ab", "Cd Ef Gh Ij Kl Mn Op Qr St Uv Wx Yz Ab Cd Ef Gh"),
        ] {
            for places in [PASSPORT, CARD, TD2] {
                let f = field(p, s, Language::Unknown, places).unwrap();
                assert_eq!(f.len(), places, "{f}");
            }
        }
        assert!(field("123", "", Language::Unknown, PASSPORT).is_err());
        assert!(read("ERIKSSON1", Language::Unknown).is_err());
    }
}
