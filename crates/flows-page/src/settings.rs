//! What an installation decides about the analyst's pages: which countries are its region, how countries are called, which outline is
//! drawn.
//!
//! ```toml
//! region = ["KAZ", "KGZ", "TJK", "TKM", "UZB", "RUS"]
//!
//! [names.ru]
//! TUR = "Турция"
//! ```

use sapar_flows::area::Area;
use sapar_flows::data::{DataError, Names, Sheet};
use sapar_flows::region::{Region, names};
use serde::Deserialize;
use std::collections::BTreeMap;

/// The names the law packs use.
const COUNTRIES: &str = include_str!("../../../laws/common/countries.csv");

/// Settings of an installation.
#[derive(Debug, Clone, Default)]
pub struct Settings {
    /// The countries shown together.
    pub region: Region,
    own_names: Vec<(Area, String, String)>,
}

/// Why settings were not taken.
#[derive(Debug, thiserror::Error)]
pub enum SettingsError {
    /// Not TOML, or a key that does not exist.
    #[error("{0}")]
    Toml(#[from] toml::de::Error),
    /// A region that is none.
    #[error(transparent)]
    Region(#[from] DataError),
    /// A name for something that is no country code.
    #[error("names.{language}: {code:?} is not a country code of three capital letters")]
    Name {
        /// Language of the name.
        language: String,
        /// The code.
        code: String,
    },
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    region: Option<Vec<String>>,
    #[serde(default)]
    names: BTreeMap<String, BTreeMap<String, String>>,
}

impl Settings {
    /// Reads settings in TOML; what is not there stays as built in.
    ///
    /// # Errors
    /// Text that is no TOML, keys that do not exist, codes that are none.
    pub fn parse(text: &str) -> Result<Settings, SettingsError> {
        let file: File = toml::from_str(text)?;
        let region = match &file.region {
            Some(codes) => Region::of(codes.iter().map(String::as_str))?,
            None => Region::default(),
        };
        let mut own_names = Vec::new();
        for (language, all) in file.names {
            for (code, name) in all {
                let area = Area::parse(&code).ok_or_else(|| SettingsError::Name {
                    language: language.clone(),
                    code: code.clone(),
                })?;
                own_names.push((area, language.clone(), name));
            }
        }
        Ok(Settings { region, own_names })
    }

    /// The names of countries: those that come with the program, and the installation's own before them.
    ///
    /// # Errors
    /// A table that cannot be read; the one built in can.
    pub fn names(&self) -> Result<Names, DataError> {
        let mut all = names()?;
        // English and Russian names are those of the law packs, so that every page calls a country the same.
        let sheet = Sheet::from_bytes("countries.csv", COUNTRIES.as_bytes())?;
        let rows = sheet.rows(&["code", "en", "ru"], |r| {
            Ok((r.text(0).to_string(), r.text(1).to_string(), r.text(2).to_string()))
        })?;
        for (code, en, ru) in rows {
            if let Some(area) = all.find(&code) {
                all.set(area, "en", &en);
                all.set(area, "ru", &ru);
            }
        }
        for (area, language, name) in &self.own_names {
            all.set(*area, language, name);
        }
        Ok(all)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_region_are_settings() {
        let s = Settings::parse("region = [\"KAZ\", \"UZB\"]\n[names.en]\nKAZ = \"Republic of Kazakhstan\"\n").unwrap();
        let kaz = Area::parse("KAZ").unwrap();
        assert_eq!(s.region.areas().len(), 2);
        assert_eq!(s.names().unwrap().get(kaz, "en"), Some("Republic of Kazakhstan"));
        assert_eq!(s.names().unwrap().get(kaz, "ru"), Some("Казахстан"));
        assert!(Settings::parse("").unwrap().region.contains(kaz));
    }

    #[test]
    fn what_is_wrong_is_named() {
        for (text, want) in [("regoin = []", "regoin"), ("[names.en]\nkaz = \"x\"", "kaz"), ("region = [\"KZ\"]", "KZ")] {
            let e = Settings::parse(text).unwrap_err().to_string();
            assert!(e.contains(want), "{text}: {e}");
        }
    }
}
