//! The languages in which answers are written.

use sapar_law::syntax::Texts;

/// A language with a full set of messages in `locales/`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Lang {
    /// English.
    #[default]
    En,
    /// Russian.
    Ru,
}

impl Lang {
    /// All of them.
    pub const ALL: [Lang; 2] = [Lang::En, Lang::Ru];

    /// The BCP 47 code, which is also the name of the folder in `locales/`.
    pub fn code(self) -> &'static str {
        match self {
            Lang::En => "en",
            Lang::Ru => "ru",
        }
    }

    /// Reads `ru`, `ru-RU`, `ru_RU.UTF-8`; `None` for a language without messages.
    pub fn parse(text: &str) -> Option<Lang> {
        let first = text.split(['-', '_', '.', '@']).next().unwrap_or_default().to_ascii_lowercase();
        Lang::ALL.into_iter().find(|l| l.code() == first)
    }

    /// The text in this language; English where it is missing.
    pub fn of(self, texts: &Texts) -> &str {
        match self {
            Lang::Ru if !texts.ru.is_empty() => &texts.ru,
            _ => &texts.en,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_locale_of_the_system_is_understood() {
        assert_eq!(Lang::parse("ru_RU.UTF-8"), Some(Lang::Ru));
        assert_eq!(Lang::parse("EN"), Some(Lang::En));
        assert_eq!(Lang::parse("xx"), None);
    }

    #[test]
    fn a_missing_translation_shows_english() {
        let texts = Texts {
            en: "permit".into(),
            ru: String::new(),
        };
        assert_eq!(Lang::Ru.of(&texts), "permit");
    }
}
