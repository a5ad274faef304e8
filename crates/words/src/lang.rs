//! The languages in which answers are written.

use crate::messages::say;
use crate::translations;
use sapar_law::syntax::Texts;

/// A language with messages in `locales/`. English and Russian have all of them; the others have those of answers and pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum Lang {
    /// English.
    #[default]
    En,
    /// Russian.
    Ru,
    /// Kazakh, in Cyrillic.
    Kk,
    /// Kyrgyz.
    Ky,
    /// Uzbek, in Latin.
    Uz,
    /// Uzbek, in Cyrillic.
    UzCyrl,
    /// Tajik.
    Tg,
    /// Persian.
    Fa,
    /// Urdu.
    Ur,
}

/// In which direction a language is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// From left to right.
    Ltr,
    /// From right to left.
    Rtl,
}

impl Direction {
    /// The value of the attribute `dir`.
    pub fn word(self) -> &'static str {
        match self {
            Direction::Ltr => "ltr",
            Direction::Rtl => "rtl",
        }
    }
}

/// A sentence of the laws in a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Said<'a> {
    /// The sentence.
    pub text: &'a str,
    /// The language it is really in: another one where a translation is missing or stale.
    pub lang: Lang,
    /// The Russian sentence, which must stand beside a translation that no person has reviewed.
    pub beside: Option<&'a str>,
}

impl Lang {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Lang; 9] = [Lang::En, Lang::Ru, Lang::Kk, Lang::Ky, Lang::Uz, Lang::UzCyrl, Lang::Tg, Lang::Fa, Lang::Ur];

    /// Those with every message of the program, also of the commands for experts.
    pub const COMPLETE: [Lang; 2] = [Lang::En, Lang::Ru];

    /// The BCP 47 code, which is also the name of the folder in `locales/`.
    pub fn code(self) -> &'static str {
        match self {
            Lang::En => "en",
            Lang::Ru => "ru",
            Lang::Kk => "kk",
            Lang::Ky => "ky",
            Lang::Uz => "uz",
            Lang::UzCyrl => "uz-Cyrl",
            Lang::Tg => "tg",
            Lang::Fa => "fa",
            Lang::Ur => "ur",
        }
    }

    /// Its name in itself.
    pub fn own_name(self) -> &'static str {
        match self {
            Lang::En => "English",
            Lang::Ru => "Русский",
            Lang::Kk => "Қазақша",
            Lang::Ky => "Кыргызча",
            Lang::Uz => "Oʻzbekcha",
            Lang::UzCyrl => "Ўзбекча",
            Lang::Tg => "Тоҷикӣ",
            Lang::Fa => "فارسی",
            Lang::Ur => "اردو",
        }
    }

    /// In which direction it is written.
    pub fn direction(self) -> Direction {
        match self {
            Lang::Fa | Lang::Ur => Direction::Rtl,
            _ => Direction::Ltr,
        }
    }

    /// What is shown where this language has no text: the language that most of its readers read besides.
    pub fn fallback(self) -> Option<Lang> {
        match self {
            Lang::En => None,
            Lang::Ru | Lang::Fa | Lang::Ur => Some(Lang::En),
            Lang::Kk | Lang::Ky | Lang::Uz | Lang::UzCyrl | Lang::Tg => Some(Lang::Ru),
        }
    }

    /// Reads `ru`, `ru-RU`, `ru_RU.UTF-8`, `uz@cyrillic`, `uz-Cyrl-UZ`; `None` for a language without messages.
    pub fn parse(text: &str) -> Option<Lang> {
        let lower = text.to_ascii_lowercase();
        let mut parts = lower.split(['-', '_', '.', '@']);
        let first = parts.next().unwrap_or_default();
        if first == "uz" && parts.any(|p| p == "cyrl" || p == "cyrillic") {
            return Some(Lang::UzCyrl);
        }
        Lang::ALL.into_iter().find(|l| l.code() == first)
    }

    /// The text in this language, else in the language that stands in for it.
    pub fn of(self, texts: &Texts) -> &str {
        self.said(texts).text
    }

    /// The text in this language, and how far to trust it.
    pub fn said(self, texts: &Texts) -> Said<'_> {
        self.said_of(&texts.en, &texts.ru)
    }

    /// The text in this language; in another one it is followed by the words that say so.
    pub fn marked(self, texts: &Texts) -> String {
        let said = self.said(texts);
        self.mark(said.text, said.lang, false)
    }

    /// A text with the words that say that it is really in another language, or that a machine translated it and nobody reviewed it.
    pub fn mark(self, text: &str, really: Lang, machine: bool) -> String {
        let mark = if really != self {
            say(self, "other-language", &[("language", really.own_name().into())])
        } else if machine {
            say(self, "machine", &[])
        } else {
            return text.to_owned();
        };
        format!("{text} {mark}")
    }

    /// As [`Lang::said`]; the Russian text is empty if there is none.
    pub(crate) fn said_of<'a>(self, en: &'a str, ru: &'a str) -> Said<'a> {
        let mut lang = self;
        loop {
            match lang {
                Lang::En => break,
                Lang::Ru if !ru.is_empty() => {
                    return Said { text: ru, lang, beside: None };
                }
                Lang::Ru => {}
                other => {
                    if let Some(found) = translations::find(other, en) {
                        let beside = (!found.reviewed && !ru.is_empty()).then_some(ru);
                        return Said {
                            text: &found.text,
                            lang,
                            beside,
                        };
                    }
                }
            }
            lang = lang.fallback().unwrap_or_default();
        }
        Said {
            text: en,
            lang: Lang::En,
            beside: None,
        }
    }
}

/// The Russian sentence as it stands under a translation.
pub fn original_words(russian: &str) -> String {
    format!("{}: {russian}", Lang::Ru.own_name())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_locale_of_the_system_is_understood() {
        assert_eq!(Lang::parse("ru_RU.UTF-8"), Some(Lang::Ru));
        assert_eq!(Lang::parse("EN"), Some(Lang::En));
        assert_eq!(Lang::parse("uz_UZ@cyrillic"), Some(Lang::UzCyrl));
        assert_eq!(Lang::parse("uz-Cyrl"), Some(Lang::UzCyrl));
        assert_eq!(Lang::parse("uz-Latn-UZ"), Some(Lang::Uz));
        assert_eq!(Lang::parse("xx"), None);
        for lang in Lang::ALL {
            assert_eq!(Lang::parse(lang.code()), Some(lang));
        }
    }

    #[test]
    fn a_missing_translation_shows_the_language_that_stands_in() {
        let english = Texts {
            en: "permit".into(),
            ru: String::new(),
        };
        for lang in Lang::ALL {
            assert_eq!(lang.of(&english), "permit");
        }
        let both = Texts {
            en: "a sentence that nobody translated".into(),
            ru: "непереведённое предложение".into(),
        };
        assert_eq!(Lang::Kk.said(&both).lang, Lang::Ru);
        assert_eq!(Lang::Fa.said(&both).lang, Lang::En);
        assert_eq!(Lang::Kk.said(&both).beside, None);
    }

    #[test]
    fn every_language_ends_at_english() {
        for mut lang in Lang::ALL {
            let mut steps = 0;
            while let Some(next) = lang.fallback() {
                lang = next;
                steps += 1;
                assert!(steps < 5);
            }
            assert_eq!(lang, Lang::En);
        }
    }
}
