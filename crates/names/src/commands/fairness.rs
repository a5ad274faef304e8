//! False alarms and misses by nationality and script, so that no group bears the errors of a threshold alone.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Serialize;

use crate::error::NamesError;
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
pub struct Fairness {
    /// Threshold in bits.
    pub threshold: f32,
    /// By nationality and pair of scripts, `*` for all.
    pub groups: BTreeMap<(String, String), Group>,
    /// Lines that could not be read.
    pub bad_lines: Vec<usize>,
}

/// `fairness PAIRS.tsv`: labelled pairs, one a line: 1 or 0, nationality, anything, name, name.
///
/// # Errors
/// A file that cannot be read.
pub fn fairness(path: &Path, threshold: f32) -> Result<Fairness, NamesError> {
    let bytes = std::fs::read(path).map_err(NamesError::file(path))?;
    let scorer = Scorer::default();
    let mut report = Fairness {
        threshold,
        groups: BTreeMap::new(),
        bad_lines: Vec::new(),
    };
    for (n, line) in String::from_utf8_lossy(&bytes).lines().enumerate() {
        let fields: Vec<&str> = line.split('\t').collect();
        let [label @ ("0" | "1"), nationality, _, a, b] = fields[..] else {
            report.bad_lines.push(n + 1);
            continue;
        };
        let (a, b) = (Person::named(fold(a)), Person::named(fold(b)));
        let mut scripts: Vec<char> = [&a, &b].iter().filter_map(|p| p.name.tokens().first()).map(|t| t.script.letter()).collect();
        scripts.sort_unstable();
        let scripts: String = scripts.into_iter().collect();
        let alarm = scorer.compare(&a, &b).bits >= threshold;
        for key in [
            (nationality.to_owned(), scripts),
            (nationality.to_owned(), "*".to_owned()),
            ("*".to_owned(), "*".to_owned()),
        ] {
            let group = report.groups.entry(key).or_default();
            if label == "1" {
                group.same += 1;
                group.missed += u32::from(!alarm);
            } else {
                group.different += 1;
                group.false_alarms += u32::from(alarm);
            }
        }
    }
    Ok(report)
}
