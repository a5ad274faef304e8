//! Women, men, both.

use std::fmt;

/// Whose figure it is. Sources that count two sexes are all we have; "both" is what the source gives as its total.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sex {
    /// Everybody.
    Both,
    /// Men and boys.
    Male,
    /// Women and girls.
    Female,
}

impl Sex {
    /// Both first, as tables are read.
    pub const ALL: [Sex; 3] = [Sex::Both, Sex::Male, Sex::Female];

    /// The SDMX code: `_T`, `M`, `F`.
    pub fn code(self) -> &'static str {
        match self {
            Sex::Both => "_T",
            Sex::Male => "M",
            Sex::Female => "F",
        }
    }

    /// `both`, `male`, `female` or a code.
    pub fn parse(text: &str) -> Option<Sex> {
        match text {
            "both" | "total" | "_T" => Some(Sex::Both),
            "male" | "men" | "M" => Some(Sex::Male),
            "female" | "women" | "F" => Some(Sex::Female),
            _ => None,
        }
    }
}

impl fmt::Display for Sex {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Sex::Both => "both",
            Sex::Male => "male",
            Sex::Female => "female",
        })
    }
}
