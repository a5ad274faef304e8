//! Nationality is graded, not equal or unequal: states ended, people hold two passports, documents are re-issued next door.

use serde::Serialize;

use crate::error::NamesError;

/// An ISO 3166-1 alpha-2 code, or `SU` for documents of the USSR.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Serialize)]
pub struct Country([u8; 2]);

impl std::fmt::Debug for Country {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.code())
    }
}

/// Alpha-3 codes of the region, as the machine readable zone writes them.
const ALPHA_3: &[(&str, &str)] = &[
    ("KAZ", "KZ"),
    ("KGZ", "KG"),
    ("UZB", "UZ"),
    ("TJK", "TJ"),
    ("TKM", "TM"),
    ("RUS", "RU"),
    ("AZE", "AZ"),
    ("TUR", "TR"),
    ("IRN", "IR"),
    ("AFG", "AF"),
    ("PAK", "PK"),
    ("SUN", "SU"),
    ("ARM", "AM"),
    ("GEO", "GE"),
    ("BLR", "BY"),
    ("UKR", "UA"),
    ("MDA", "MD"),
    ("CHN", "CN"),
    ("MNG", "MN"),
    ("IND", "IN"),
    ("IRQ", "IQ"),
    ("SYR", "SY"),
];

/// States that issued papers of, or succeeded, the USSR.
const SUCCESSORS: &[&str] = &["RU", "KZ", "KG", "UZ", "TJ", "TM", "AZ", "AM", "GE", "BY", "UA", "MD", "LT", "LV", "EE"];
/// Pairs between which people move papers often.
const NEAR: &[(&str, &str)] = &[
    ("KG", "UZ"),
    ("KG", "RU"),
    ("TJ", "RU"),
    ("KZ", "RU"),
    ("KZ", "UZ"),
    ("UZ", "RU"),
    ("TJ", "UZ"),
    ("TM", "UZ"),
    ("AF", "IR"),
    ("AF", "PK"),
    ("AF", "TJ"),
    ("AZ", "RU"),
    ("TR", "AZ"),
    ("KZ", "KG"),
    ("KZ", "CN"),
];

/// How two nationalities stand to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Nearness {
    /// The same state.
    Same,
    /// One is the USSR and the other one of its successors.
    Successor,
    /// Neighbours between which papers are often re-issued or held together.
    Near,
    /// Neither.
    Different,
}

impl Country {
    /// Reads an alpha-2 code, or an alpha-3 code of the region, any case.
    ///
    /// # Errors
    /// Anything else.
    pub fn parse(text: &str) -> Result<Country, NamesError> {
        let upper = text.trim().to_ascii_uppercase();
        let two = ALPHA_3.iter().find(|(three, _)| *three == upper).map_or(upper.as_str(), |(_, two)| two);
        match two.as_bytes() {
            [a @ b'A'..=b'Z', b @ b'A'..=b'Z'] => Ok(Country([*a, *b])),
            _ => Err(NamesError::Country(text.chars().take(20).collect())),
        }
    }

    /// The alpha-2 code.
    #[must_use]
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("??")
    }

    pub(crate) fn packed(self) -> u16 {
        u16::from(self.0[0] - b'A') * 26 + u16::from(self.0[1] - b'A') + 1
    }

    pub(crate) fn unpack(packed: u16) -> Option<Country> {
        let n = packed.checked_sub(1)?;
        (n < 676).then(|| Country([b'A' + (n / 26) as u8, b'A' + (n % 26) as u8]))
    }

    /// How near two nationalities are.
    #[must_use]
    pub fn nearness(self, other: Country) -> Nearness {
        let (a, b) = (self.code(), other.code());
        if a == b {
            Nearness::Same
        } else if (a == "SU" && SUCCESSORS.contains(&b)) || (b == "SU" && SUCCESSORS.contains(&a)) {
            Nearness::Successor
        } else if NEAR.iter().any(|(x, y)| (*x == a && *y == b) || (*x == b && *y == a)) {
            Nearness::Near
        } else {
            Nearness::Different
        }
    }
}
