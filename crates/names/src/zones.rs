//! Three zones, set by how many false alarms an office can bear. No zone decides anything: a person does.

use serde::Serialize;

/// Where a score falls.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Zone {
    /// Not shown.
    NoHit,
    /// To be looked at when there is time.
    Review,
    /// To be looked at first.
    Hit,
}

/// Thresholds in bits.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Zones {
    /// From here on: review.
    pub review: f32,
    /// From here on: hit.
    pub hit: f32,
}

impl Zones {
    /// Thresholds for a register of `persons` so that about `review` and `hit` false alarms come from 1,000 queries about
    /// persons who are not in it.
    ///
    /// By chance alone a random pair reaches w bits with probability at most 2^−w, so that a query meets
    /// `persons` · 2^−w false alarms.
    #[must_use]
    pub fn for_false_alarms(persons: u64, review_per_1000: f64, hit_per_1000: f64) -> Zones {
        let threshold = |per_1000: f64| ((persons.max(1) as f64).log2() - (per_1000.clamp(1e-6, 1e6) / 1000.0).log2()) as f32;
        Zones {
            review: threshold(review_per_1000),
            hit: threshold(hit_per_1000),
        }
    }

    /// The zone of a score.
    #[must_use]
    pub fn of(&self, bits: f32) -> Zone {
        if bits >= self.hit {
            Zone::Hit
        } else if bits >= self.review {
            Zone::Review
        } else {
            Zone::NoHit
        }
    }
}
