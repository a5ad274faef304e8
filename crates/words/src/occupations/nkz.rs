//! What is held of Kazakhstan's classifier of occupations, НК РК 01-2017: how many groups its main groups have.
//!
//! Source: НК РК 01-2017, table 1, page 5 (copy at emirsaba.org). Titles and unit groups are not held: the classifier is built on
//! ISCO-08 but does not match it one to one (444 unit groups against 436).

/// A main group of the classifier.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Main {
    /// Its sign, `1` to `9`, or `X` for workers who are in no other group.
    pub sign: &'static str,
    /// Subgroups, minor groups; `None` where the table has a dash.
    pub above: Option<(u16, u16)>,
    /// Unit groups.
    pub unit: u16,
    /// Occupations.
    pub occupations: u16,
    /// Skill level, 1 to 4; `None` where it is not set.
    pub level: Option<u8>,
}

const fn main(sign: &'static str, above: Option<(u16, u16)>, unit: u16, occupations: u16, level: Option<u8>) -> Main {
    Main {
        sign,
        above,
        unit,
        occupations,
        level,
    }
}

const MAINS: [Main; 10] = [
    main("1", Some((4, 12)), 38, 67, None),
    main("2", Some((6, 29)), 114, 368, Some(4)),
    main("3", Some((5, 21)), 71, 169, Some(3)),
    main("4", Some((5, 9)), 21, 55, Some(2)),
    main("5", Some((4, 14)), 27, 77, Some(2)),
    main("6", Some((3, 7)), 15, 35, Some(2)),
    main("7", Some((5, 21)), 68, 188, Some(2)),
    main("8", Some((3, 17)), 60, 243, Some(2)),
    main("9", Some((6, 11)), 25, 67, Some(1)),
    main("X", None, 5, 5, None),
];

/// The main group in which a code of ISCO-08 stands: that of its first digit. The armed forces have none of their own.
pub fn main_group(code: &str) -> Option<&'static Main> {
    MAINS.iter().find(|m| code.starts_with(m.sign))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_columns_add_up_to_the_totals_of_the_table() {
        let sum = |f: fn(&Main) -> u16| MAINS.iter().map(f).sum::<u16>();
        assert_eq!(sum(|m| m.above.map_or(0, |a| a.0)), 41);
        assert_eq!(sum(|m| m.above.map_or(0, |a| a.1)), 141);
        assert_eq!((sum(|m| m.unit), sum(|m| m.occupations)), (444, 1274));
        assert_eq!(main_group("7112").map(|m| m.sign), Some("7"));
        assert_eq!(main_group("0110"), None);
    }
}
