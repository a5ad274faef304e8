//! Which countries an installation calls its region.

use crate::area::Area;
use crate::data::DataError;

/// The countries shown together. A setting of the installation: the list says who is on the pages, nothing about the status of any
/// territory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Region(Vec<Area>);

/// The countries of the built-in tables.
const BUILT_IN: [&str; 14] = ["AFG", "ARM", "AZE", "BLR", "CHN", "IRN", "KAZ", "KGZ", "PAK", "RUS", "TJK", "TKM", "TUR", "UZB"];

impl Default for Region {
    fn default() -> Region {
        Region(BUILT_IN.iter().filter_map(|c| Area::parse(c)).collect())
    }
}

impl Region {
    /// From alpha-3 codes, in the order in which they are shown; a repeated code counts once.
    ///
    /// # Errors
    /// A code that is not three capital letters, or no code at all. The error names the setting and the place in the list.
    pub fn of<'a>(codes: impl IntoIterator<Item = &'a str>) -> Result<Region, DataError> {
        let mut areas = Vec::new();
        for (at, code) in codes.into_iter().enumerate() {
            let area = Area::parse(code.trim()).ok_or_else(|| DataError::Cell {
                file: "region".to_string(),
                line: at as u64 + 1,
                column: "code".to_string(),
                value: code.to_string(),
                expected: "a country code of three capital letters",
            })?;
            if !areas.contains(&area) {
                areas.push(area);
            }
        }
        if areas.is_empty() {
            return Err(DataError::Empty { file: "region".to_string() });
        }
        Ok(Region(areas))
    }

    /// Its countries.
    pub fn areas(&self) -> &[Area] {
        &self.0
    }

    /// Is the country one of them?
    pub fn contains(&self, area: Area) -> bool {
        self.0.contains(&area)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_region_is_a_list_of_codes() {
        let r = Region::of(["UZB", " KAZ", "UZB"]).unwrap();
        assert_eq!(r.areas().len(), 2);
        assert!(r.contains(Area::parse("KAZ").unwrap()));
        let e = Region::of(["UZB", "Kazakhstan"]).unwrap_err().to_string();
        assert!(e.contains("region, row 2") && e.contains("Kazakhstan"), "{e}");
        assert!(Region::of([]).is_err());
    }
}
