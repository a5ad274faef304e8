//! Codes and names of countries, distances between them, and the classification of occupations.

use super::{DataError, Folder, Once, Sheet};
use crate::area::Area;
use crate::vintage::Vintage;
use std::collections::HashMap;

/// One country's codes and name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Country {
    /// ISO 3166-1 alpha-3.
    pub area: Area,
    /// ISO 3166-1 alpha-2. `NA` is Namibia.
    pub alpha2: String,
    /// UN M49 code.
    pub m49: u16,
    /// English name. Names are the source's; an installation may set others.
    pub name_en: String,
    /// Russian name.
    pub name_ru: String,
}

/// The table of codes.
#[derive(Debug, Clone)]
pub struct Countries {
    /// Source and revision.
    pub vintage: Vintage,
    /// The rows, in the order of the file.
    pub rows: Vec<Country>,
}

impl Countries {
    /// The table of a folder.
    ///
    /// # Errors
    /// A file that cannot be read completely, or a code given twice.
    pub fn read(folder: &Folder) -> Result<Countries, DataError> {
        let (sheet, vintage) = folder.sheet("country_codes.csv")?;
        Countries::parse(&sheet, vintage)
    }

    /// From a sheet with the columns `iso3, iso2, m49, name_en, name_ru`.
    ///
    /// # Errors
    /// As [`read`](Self::read).
    pub fn parse(sheet: &Sheet, vintage: Vintage) -> Result<Countries, DataError> {
        let mut once = Once::new();
        let rows = sheet.rows(&["iso3", "iso2", "m49", "name", "name_en", "name_ru"], |r| {
            let area = r.area(0)?;
            once.note(r, area, || area.to_string())?;
            let m49 = r.text(2).strip_suffix(".0").unwrap_or(r.text(2));
            // Taiwan has no M49 code in the source; zero stands for none.
            let m49 = if m49.is_empty() {
                0
            } else {
                m49.parse().map_err(|_| r.wrong(2, "an M49 code"))?
            };
            let name_en = if r.text(4).is_empty() { r.text(3) } else { r.text(4) };
            Ok(Country {
                area,
                alpha2: r.text(1).to_string(),
                m49,
                name_en: name_en.to_string(),
                name_ru: r.text(5).to_string(),
            })
        })?;
        Ok(Countries { vintage, rows })
    }

    /// By its alpha-2 or alpha-3 code, in any case.
    pub fn find(&self, code: &str) -> Option<&Country> {
        let code = code.to_ascii_uppercase();
        self.rows.iter().find(|c| c.alpha2 == code || c.area.code() == code)
    }
}

/// Names of countries in the region's languages. Names are the source's; an installation may set others with [`set`](Names::set).
#[derive(Debug, Clone)]
pub struct Names {
    /// Source and revision.
    pub vintage: Vintage,
    names: HashMap<(Area, String), String>,
    codes: Vec<(Area, String, u16)>,
}

/// The languages of [`Names`].
pub(crate) const LANGUAGES: [&str; 15] = ["ru", "kk", "ky", "uz", "tg", "tk", "tr", "fa", "ps", "az", "hy", "zh", "ur", "be", "en"];

impl Names {
    /// The tables of a folder: codes and names.
    ///
    /// # Errors
    /// A file that cannot be read completely, or a code given twice.
    pub fn read(folder: &Folder) -> Result<Names, DataError> {
        let countries = Countries::read(folder)?;
        let (sheet, vintage) = folder.sheet("country_names_15_languages.csv")?;
        let mut columns = vec!["iso2"];
        columns.extend(LANGUAGES);
        let mut once = Once::new();
        let rows = sheet.rows(&columns, |r| {
            let code = r.text(0).to_string();
            if code.len() != 2 || !code.bytes().all(|b| b.is_ascii_uppercase()) {
                return Err(r.wrong(0, "a country code of two capital letters"));
            }
            once.note(r, code.clone(), || code.clone())?;
            Ok((code, (1..columns.len()).map(|c| r.text(c).to_string()).collect::<Vec<String>>()))
        })?;
        let mut names = Names {
            vintage,
            names: HashMap::new(),
            codes: Vec::new(),
        };
        for (code, all) in rows {
            // The statistical sources' code for Kosovo has no row among the ISO codes.
            let kosovo = (code == "XK").then(|| Area::parse("XKX")).flatten().map(|a| (a, 0));
            let Some((area, m49)) = countries.find(&code).map(|c| (c.area, c.m49)).or(kosovo) else {
                continue;
            };
            names.put(area, code, m49, all.iter().map(String::as_str));
        }
        names.codes.sort();
        Ok(names)
    }

    /// From a sheet with the columns `iso3, iso2, m49` and one for each language.
    ///
    /// # Errors
    /// As [`read`](Self::read).
    pub fn parse(sheet: &Sheet, vintage: Vintage) -> Result<Names, DataError> {
        let mut columns = vec!["iso3", "iso2", "m49"];
        columns.extend(LANGUAGES);
        let mut once = Once::new();
        let mut names = Names {
            vintage,
            names: HashMap::new(),
            codes: Vec::new(),
        };
        sheet.rows(&columns, |r| {
            let area = r.area(0)?;
            once.note(r, area, || area.to_string())?;
            let m49 = r.text(2).parse().map_err(|_| r.wrong(2, "an M49 code"))?;
            names.put(area, r.text(1).to_string(), m49, (3..columns.len()).map(|c| r.text(c)));
            Ok(())
        })?;
        Ok(names)
    }

    fn put<'a>(&mut self, area: Area, alpha2: String, m49: u16, all: impl Iterator<Item = &'a str>) {
        for (language, name) in LANGUAGES.iter().zip(all) {
            // An empty cell is a name we do not have, not an empty name.
            if !name.is_empty() {
                self.set(area, language, name);
            }
        }
        self.codes.push((area, alpha2, m49));
    }

    /// Gives a country another name in a language: a setting of the installation.
    pub fn set(&mut self, area: Area, language: &str, name: &str) {
        self.names.insert((area, language.to_string()), name.to_string());
    }

    /// The name of a country in a language, else in English.
    pub fn get(&self, area: Area, language: &str) -> Option<&str> {
        let find = |l: &str| self.names.get(&(area, l.to_string()));
        find(language).or_else(|| find("en")).map(String::as_str)
    }

    /// A country by its alpha-2 or alpha-3 code, in any case.
    pub fn find(&self, code: &str) -> Option<Area> {
        let code = code.to_ascii_uppercase();
        self.codes.iter().find(|(a, two, _)| a.code() == code || *two == code).map(|c| c.0)
    }

    /// A country by its M49 number, which maps use.
    pub fn by_number(&self, m49: u16) -> Option<Area> {
        self.codes.iter().find(|c| c.2 == m49 && m49 != 0).map(|c| c.0)
    }

    /// The alpha-2 code of a country.
    pub fn alpha2(&self, area: Area) -> Option<&str> {
        self.codes.iter().find(|c| c.0 == area).map(|c| c.1.as_str())
    }

    /// As the table that [`parse`](Self::parse) reads.
    pub(crate) fn csv(&self) -> String {
        let mut text = format!("iso3,iso2,m49,{}\n", LANGUAGES.join(","));
        for (area, two, m49) in &self.codes {
            text.push_str(&format!("{area},{two},{m49}"));
            for l in LANGUAGES {
                let name = self.names.get(&(*area, l.to_string())).map_or("", String::as_str);
                let quoted = if name.contains([',', '"']) {
                    format!("\"{}\"", name.replace('"', "\"\""))
                } else {
                    name.to_string()
                };
                text.push(',');
                text.push_str(&quoted);
            }
            text.push('\n');
        }
        text
    }
}

/// Great-circle distances between the main cities of two countries (km) and what ties them.
#[derive(Debug, Clone)]
pub struct Distances {
    /// Source and revision.
    pub vintage: Vintage,
    km: HashMap<(Area, Area), f64>,
}

impl Distances {
    /// CEPII's table. Its codes of former names are translated: ROM, ZAR, TMP, YUG, PAL are today's ROU, COD, TLS, SRB, PSE.
    ///
    /// # Errors
    /// A file that cannot be read completely.
    pub fn read(folder: &Folder) -> Result<Distances, DataError> {
        let (sheet, vintage) = folder.sheet("cepii_dist.csv.gz")?;
        let rows = sheet.rows(&["iso_o", "iso_d", "dist"], |r| Ok(((today(r.area(0)?), today(r.area(1)?)), r.count(2)?)))?;
        Ok(Distances {
            vintage,
            km: rows.into_iter().collect(),
        })
    }

    /// Kilometres, if both countries are in the table.
    pub fn km(&self, a: Area, b: Area) -> Option<f64> {
        self.km.get(&(a, b)).copied()
    }
}

fn today(old: Area) -> Area {
    let new = match old.code() {
        "ROM" => "ROU",
        "ZAR" => "COD",
        "TMP" => "TLS",
        "YUG" => "SRB",
        "PAL" => "PSE",
        same => same,
    };
    Area::parse(new).unwrap_or(old)
}

/// One entry of ISCO-08.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Occupation {
    /// Code of one to four digits; a leading zero matters.
    pub code: String,
    /// English title.
    pub title: String,
}

/// ISCO-08: 10 major, 43 sub-major, 130 minor and 436 unit groups.
///
/// # Errors
/// A file that cannot be read completely, or a code that is not one to four digits.
pub fn occupations(folder: &Folder) -> Result<(Vintage, Vec<Occupation>), DataError> {
    let (sheet, vintage) = folder.sheet("isco08_structure.csv")?;
    let mut once = Once::new();
    let rows = sheet.rows(&["isco08", "title_en"], |r| {
        let code = r.text(0).to_string();
        if code.is_empty() || code.len() > 4 || !code.bytes().all(|b| b.is_ascii_digit()) {
            return Err(r.wrong(0, "an ISCO-08 code of one to four digits"));
        }
        once.note(r, code.clone(), || code.clone())?;
        Ok(Occupation {
            code,
            title: r.text(1).to_string(),
        })
    })?;
    Ok((vintage, rows))
}
