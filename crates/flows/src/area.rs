//! A country or area by its three-letter code.

use std::collections::HashMap;
use std::fmt;

/// A country or area: ISO 3166-1 alpha-3, or one of the codes the statistical sources add (`XKX` Kosovo, `CHI` Channel Islands,
/// `OTH` unknown origin, `WLD` world, `SCG` and `SUD` former states).
///
/// An `Area` that exists is three capital letters; whether the code means anything is for the source that used it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Area([u8; 3]);

impl Area {
    /// Origin unknown or not given by the source.
    pub const OTHER: Area = Area(*b"OTH");
    /// The whole world.
    pub const WORLD: Area = Area(*b"WLD");

    /// Three capital letters, or nothing.
    pub fn parse(code: &str) -> Option<Area> {
        let bytes: [u8; 3] = code.as_bytes().try_into().ok()?;
        bytes.iter().all(u8::is_ascii_uppercase).then_some(Area(bytes))
    }

    /// The code.
    pub fn code(&self) -> &str {
        // Always ASCII by construction.
        std::str::from_utf8(&self.0).unwrap_or("???")
    }
}

impl fmt::Display for Area {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Debug for Area {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// The areas of a matrix in their order: row and column `i` belong to the `i`-th area.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Areas {
    order: Vec<Area>,
    place: HashMap<Area, usize>,
}

impl Areas {
    /// In the order given; a repeated area keeps its first place.
    pub fn new(areas: impl IntoIterator<Item = Area>) -> Areas {
        let mut order = Vec::new();
        let mut place = HashMap::new();
        for area in areas {
            place.entry(area).or_insert_with(|| {
                order.push(area);
                order.len() - 1
            });
        }
        Areas { order, place }
    }

    /// How many.
    pub fn len(&self) -> usize {
        self.order.len()
    }

    /// None at all?
    pub fn is_empty(&self) -> bool {
        self.order.is_empty()
    }

    /// Row and column of an area.
    pub fn place(&self, area: Area) -> Option<usize> {
        self.place.get(&area).copied()
    }

    /// All, in order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = Area> + '_ {
        self.order.iter().copied()
    }

    /// All, in order.
    pub fn as_slice(&self) -> &[Area] {
        &self.order
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_three_capitals() {
        assert_eq!(Area::parse("KGZ").map(|a| a.to_string()), Some("KGZ".into()));
        for bad in ["kgz", "KG", "KGZZ", "K1Z", "", "ҚАЗ"] {
            assert_eq!(Area::parse(bad), None, "{bad}");
        }
    }
}
