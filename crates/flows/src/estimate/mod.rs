//! Who moved from where to where: flows estimated from two stock tables.
//!
//! A stock table says where people born in `k` live at a moment. Two of them, with births and deaths between, say how each birthplace's
//! population has been rearranged; a flow is the smallest (or the most likely) set of moves that explains it. Every number here is an
//! **estimate**: for the same pair of tables the six measures differ by a factor of six in Central Asia, which is why they are shown
//! together.
//!
//! | measure | moves counted | paper |
//! |---|---|---|
//! | [`Measure::DropNegative`] | growth of each stock; what shrank is left out | Beine & Parsons 2015, in Abel & Cohen 2019 |
//! | [`Measure::ReverseNegative`] | growth, and what shrank as moves back | the same |
//! | [`Measure::Rate`] | an assumed world total, shared like the stocks | Dennett 2016 |
//! | [`Measure::MinimumOpen`] | demographic accounts, surplus moves out of the system | Abel 2013 |
//! | [`Measure::MinimumClosed`] | demographic accounts, closed world, fewest moves | Abel & Sander 2014 |
//! | [`Measure::PseudoBayes`] | 0.87 of the fewest moves and 0.13 of independence | Azose & Raftery 2019 |
//!
//! Matrices of stocks have birthplaces as rows and residences as columns; matrices of flows have origins as rows and destinations as
//! columns. All counts are persons, over the whole period.

mod accounts;
mod bands;
mod closed;
mod laplacian;
mod margins;
mod open;
mod sexes;
mod simple;
mod weighted;
mod world;

pub use accounts::{Accounts, EstimateError};
pub use bands::{Bands, Disturbance, bands, is_regional};
pub use closed::{Closed, Convergence, Kinds, close};
pub use margins::{Fit, fit};
pub use open::{Leaving, open};
pub use sexes::{SexAccounts, SexShares, split};
pub use simple::{drop_negative, rates, reverse_negative};
pub use weighted::minimum_weighted;
pub use world::{PeriodFlows, WorldAccounts, WorldError, net_check};

use crate::matrix::Matrix;
use std::fmt;

/// Share of the minimum in the pseudo-Bayes mixture. Regressing the published flows on their two parts gives 0.868 and 0.130.
pub const PSEUDO_BAYES_WEIGHT: f64 = 0.87;

/// One of the six measures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Measure {
    /// Stock differences, negative ones dropped.
    DropNegative,
    /// Stock differences, negative ones turned round.
    ReverseNegative,
    /// Migration rates.
    Rate,
    /// Demographic accounts, open, fewest moves.
    MinimumOpen,
    /// Demographic accounts, closed, fewest moves.
    MinimumClosed,
    /// Demographic accounts, closed, pseudo-Bayes.
    PseudoBayes,
}

impl Measure {
    /// All six, in the order of Abel & Cohen.
    pub const ALL: [Measure; 6] = [
        Measure::DropNegative,
        Measure::ReverseNegative,
        Measure::Rate,
        Measure::MinimumOpen,
        Measure::MinimumClosed,
        Measure::PseudoBayes,
    ];

    /// The name the literature uses in data files: `da_pb_closed`.
    pub fn code(self) -> &'static str {
        match self {
            Measure::DropNegative => "sd_drop_neg",
            Measure::ReverseNegative => "sd_rev_neg",
            Measure::Rate => "mig_rate",
            Measure::MinimumOpen => "da_min_open",
            Measure::MinimumClosed => "da_min_closed",
            Measure::PseudoBayes => "da_pb_closed",
        }
    }

    /// By its code.
    pub fn parse(code: &str) -> Option<Measure> {
        Measure::ALL.into_iter().find(|m| m.code() == code)
    }

    /// One measure of one set of accounts, diagonal zero.
    ///
    /// # Errors
    /// Accounts that no closed world can satisfy.
    pub fn of(self, accounts: &Accounts) -> Result<Matrix, EstimateError> {
        Ok(match self {
            Measure::DropNegative => drop_negative(accounts.start(), accounts.end()),
            Measure::ReverseNegative => reverse_negative(accounts.start(), accounts.end()),
            Measure::Rate => rates(accounts.start(), simple::total_change(accounts.start(), accounts.end())),
            Measure::MinimumOpen => open(accounts, Leaving::OwnShares),
            Measure::MinimumClosed => close(accounts)?.minimum(),
            Measure::PseudoBayes => close(accounts)?.pseudo_bayes(PSEUDO_BAYES_WEIGHT),
        })
    }

    /// All six of one set of accounts, sharing what they share.
    ///
    /// # Errors
    /// Accounts that no closed world can satisfy.
    pub fn all(accounts: &Accounts) -> Result<Vec<(Measure, Matrix)>, EstimateError> {
        let closed = close(accounts)?;
        let minimum = closed.minimum();
        let mixed = minimum.zip(&closed.independence(), |f, g| PSEUDO_BAYES_WEIGHT * f + (1.0 - PSEUDO_BAYES_WEIGHT) * g);
        let mut all = Vec::with_capacity(6);
        for m in &Measure::ALL[..4] {
            all.push((*m, m.of(accounts)?));
        }
        all.push((Measure::MinimumClosed, minimum));
        all.push((Measure::PseudoBayes, mixed));
        Ok(all)
    }
}

impl fmt::Display for Measure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}
