//! False alarms and misses by nationality and script, so that no group bears the errors of a threshold alone.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::fold::fold;
use crate::score::{Person, Scorer};

/// One group.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Group {
    /// Pairs of one person.
    pub same: u32,
    /// Of these, below the threshold.
    pub missed: u32,
    /// Pairs of two persons.
    pub different: u32,
    /// Of these, at or above the threshold.
    pub false_alarms: u32,
}

impl Group {
    /// Share of misses, 0 to 1; `None` without such pairs.
    #[must_use]
    pub fn miss_rate(&self) -> Option<f64> {
        (self.same > 0).then(|| f64::from(self.missed) / f64::from(self.same))
    }

    /// Share of false alarms, 0 to 1; `None` without such pairs.
    #[must_use]
    pub fn false_alarm_rate(&self) -> Option<f64> {
        (self.different > 0).then(|| f64::from(self.false_alarms) / f64::from(self.different))
    }
}

/// The report.
#[derive(Clone, Debug, Serialize)]
pub struct Report {
    /// Threshold in bits.
    pub threshold: f32,
    /// By nationality and pair of scripts, `*` for all.
    pub groups: BTreeMap<(String, String), Group>,
}

impl Report {
    /// An empty report for a threshold.
    #[must_use]
    pub fn new(threshold: f32) -> Report {
        Report {
            threshold,
            groups: BTreeMap::new(),
        }
    }

    /// Counts a labelled pair: whether it is one person, the nationality, the two names.
    pub fn add(&mut self, same: bool, nationality: &str, a: &str, b: &str) {
        let scorer = Scorer::default();
        let (a, b) = (Person::named(fold(a)), Person::named(fold(b)));
        let mut scripts: Vec<char> = [&a, &b].iter().filter_map(|p| p.name.tokens().first()).map(|t| t.script.letter()).collect();
        scripts.sort_unstable();
        let scripts: String = scripts.into_iter().collect();
        let alarm = scorer.compare(&a, &b).bits >= self.threshold;
        for key in [
            (nationality.to_owned(), scripts.clone()),
            (nationality.to_owned(), "*".to_owned()),
            ("*".to_owned(), scripts),
            ("*".to_owned(), "*".to_owned()),
        ] {
            let group = self.groups.entry(key).or_default();
            if same {
                group.same += 1;
                group.missed += u32::from(!alarm);
            } else {
                group.different += 1;
                group.false_alarms += u32::from(alarm);
            }
        }
    }
}
