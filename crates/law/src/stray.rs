//! Provisions that speak where their pack has no say: a rule of one country that could be effective in another.

use crate::answer::Engine;
use crate::model::{Country, ProvisionId};
use crate::plan::PlanError;
use std::collections::BTreeSet;

impl Engine {
    /// Provisions of a country's pack that may be effective for another destination, although their topic is keyed by destination: their `when` forgot to
    /// name it. Pairs of provision and the other destination.
    ///
    /// # Errors
    /// See [`PlanError`].
    pub fn strays(&self) -> Result<BTreeSet<(ProvisionId, Country)>, PlanError> {
        let laws = &self.laws;
        let mut strays = BTreeSet::new();
        for destination in laws.packs.iter().filter_map(|p| p.country) {
            for s in &self.plan(Some(destination))?.provisions {
                let p = &laws.provisions[s.id.ix()];
                let own = laws.packs[p.pack.ix()].country;
                if own.is_some() && own != Some(destination) && !laws.topics[p.topic.ix()].of_origin {
                    strays.insert((s.id, destination));
                }
            }
        }
        Ok(strays)
    }
}
