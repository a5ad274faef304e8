//! The one way in which the system's own figures leave: small cells hidden, and nothing to be learned by subtracting one table from
//! another.
//!
//! A count of two people in a small town is two people. Hiding the cell is not enough: whoever has the total and the other cells
//! subtracts; whoever asks one question about everybody and one about everybody but a village subtracts too. So a [`Ledger`] remembers
//! everything that was ever published about its people, and lets a new cell out only if this holds afterwards:
//!
//! > For every smallest group of the register that counts 1 to k - 1 people there is another register, of whole people, that would have
//! > given exactly the same publications and in which that group counts k or more.
//!
//! It follows that **no** set of people with 1 to k - 1 members can be derived, or only bounded below k, from any number of published
//! cells by any arithmetic: such a set would contain one of those smallest groups, and in the other register it alone would count k. The
//! other register is found by linear programming (module `audit`) and then verified in whole numbers, so that rounding cannot break the
//! promise.
//!
//! What it does not promise: it does not hide that everybody of a large group has the same trait (50 of 50), nor protect against somebody
//! who already knows most members of a group, nor sums of money; and that a cell is hidden tells that it is small or stands beside a small
//! one. Ask those questions before you choose the dimensions.

mod audit;
mod cube;
mod ledger;

pub use cube::{Cube, CubeError, Dimension};
pub use ledger::{DiscloseError, Ledger, Published, Query, Shown, Table, TableCell, release};

/// How much a figure may hurt if it points at somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sensitivity {
    /// Consultations, permits, returns.
    Ordinary,
    /// Victims of trafficking, and everything that would single them out.
    Trafficking,
}

impl Sensitivity {
    /// The smallest count that may be shown: 5, and 11 for trafficking.
    pub fn threshold(self) -> u64 {
        match self {
            Sensitivity::Ordinary => 5,
            Sensitivity::Trafficking => 11,
        }
    }
}
