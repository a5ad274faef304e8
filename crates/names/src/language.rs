//! Which language a document's issuing state writes names in. The letters alone do not say it: `j` is й in Kyrgyz web
//! romanisation, дж in Azerbaijan's neighbours and ж in Turkey.

use crate::script::Script;

/// Languages whose letters are read differently by some table of this room.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
#[allow(missing_docs)] // the names are the documentation: ISO 639 names
pub enum Language {
    #[default]
    Unknown,
    Russian,
    Ukrainian,
    Belarusian,
    Bulgarian,
    Kazakh,
    Kyrgyz,
    Tajik,
    Uzbek,
    Turkmen,
    Azerbaijani,
    Turkish,
    Persian,
    Dari,
    Pashto,
    Urdu,
    Arabic,
}

impl Language {
    /// All languages, in the order of their table columns.
    pub(crate) const ALL: [Language; 17] = [
        Language::Unknown,
        Language::Russian,
        Language::Ukrainian,
        Language::Belarusian,
        Language::Bulgarian,
        Language::Kazakh,
        Language::Kyrgyz,
        Language::Tajik,
        Language::Uzbek,
        Language::Turkmen,
        Language::Azerbaijani,
        Language::Turkish,
        Language::Persian,
        Language::Dari,
        Language::Pashto,
        Language::Urdu,
        Language::Arabic,
    ];

    /// ISO 639 code as the letter tables write it (`prs` for Dari); empty for unknown.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Language::Unknown => "",
            Language::Russian => "ru",
            Language::Ukrainian => "uk",
            Language::Belarusian => "be",
            Language::Bulgarian => "bg",
            Language::Kazakh => "kk",
            Language::Kyrgyz => "ky",
            Language::Tajik => "tg",
            Language::Uzbek => "uz",
            Language::Turkmen => "tk",
            Language::Azerbaijani => "az",
            Language::Turkish => "tr",
            Language::Persian => "fa",
            Language::Dari => "prs",
            Language::Pashto => "ps",
            Language::Urdu => "ur",
            Language::Arabic => "ar",
        }
    }

    /// The language of an ISO 639 code (two or three letters, any case); unknown codes are [`Language::Unknown`].
    #[must_use]
    pub fn from_code(code: &str) -> Language {
        let code = code.to_ascii_lowercase();
        let two = match code.as_str() {
            "rus" => "ru",
            "ukr" => "uk",
            "bel" => "be",
            "bul" => "bg",
            "kaz" => "kk",
            "kir" => "ky",
            "tgk" => "tg",
            "uzb" => "uz",
            "tuk" => "tk",
            "aze" => "az",
            "tur" => "tr",
            "fas" | "per" => "fa",
            "pus" => "ps",
            "urd" => "ur",
            "ara" => "ar",
            other => other,
        };
        Language::ALL
            .into_iter()
            .find(|l| l.code() == two && !two.is_empty())
            .unwrap_or(Language::Unknown)
    }

    /// The language in which a state (ISO 3166-1, two or three letters) writes names in this script.
    #[must_use]
    pub fn of_state(state: &str, script: Script) -> Language {
        match (state.to_ascii_uppercase().as_str(), script) {
            ("RU" | "RUS", _) => Language::Russian,
            ("UA" | "UKR", _) => Language::Ukrainian,
            ("BY" | "BLR", _) => Language::Belarusian,
            ("BG" | "BGR", _) => Language::Bulgarian,
            ("KZ" | "KAZ", _) => Language::Kazakh,
            ("KG" | "KGZ", _) => Language::Kyrgyz,
            ("TJ" | "TJK", _) => Language::Tajik,
            ("UZ" | "UZB", _) => Language::Uzbek,
            ("TM" | "TKM", _) => Language::Turkmen,
            ("AZ" | "AZE", _) => Language::Azerbaijani,
            ("TR" | "TUR", _) => Language::Turkish,
            ("IR" | "IRN", _) => Language::Persian,
            ("AF" | "AFG", _) => Language::Dari,
            ("PK" | "PAK", _) => Language::Urdu,
            ("IQ" | "IRQ" | "SY" | "SYR" | "SA" | "SAU" | "AE" | "ARE" | "EG" | "EGY", _) => Language::Arabic,
            _ => Language::Unknown,
        }
    }
}
