//! Under which heading a topic is told.

use crate::advice::{GroupKind, Line};
use sapar_law::model::{Laws, TopicId};

/// Topics of `laws/common/topics.law` and their headings. Duties, rights, consequences and remedies stand under the heading of their
/// kind, so this concerns conclusions only. A test compares the list with the laws.
const GROUPS: [(&str, GroupKind); 26] = [
    ("entry", GroupKind::Stay),
    ("stay", GroupKind::Stay),
    ("registration", GroupKind::Stay),
    ("refugees", GroupKind::Stay),
    ("kandas", GroupKind::Stay),
    ("bans", GroupKind::Stay),
    ("departure", GroupKind::Stay),
    ("work", GroupKind::Work),
    ("hiring", GroupKind::Work),
    ("quota", GroupKind::Work),
    ("contract", GroupKind::Work),
    ("recruitment", GroupKind::Work),
    ("fees", GroupKind::Costs),
    ("taxes", GroupKind::Costs),
    ("wages", GroupKind::Rights),
    ("injury", GroupKind::Rights),
    ("family", GroupKind::Rights),
    ("health", GroupKind::Rights),
    ("pensions", GroupKind::Rights),
    ("trafficking", GroupKind::Rights),
    ("social", GroupKind::Rights),
    ("return", GroupKind::Rights),
    ("penalties", GroupKind::Consequences),
    ("removal", GroupKind::Consequences),
    ("claims", GroupKind::Contest),
    ("remedies", GroupKind::Contest),
];

/// Topics that tell of lateness, bans, fear or exploitation: what must not be found on a phone that somebody else opens.
const SENSITIVE: [&str; 7] = ["bans", "penalties", "removal", "refugees", "trafficking", "return", "departure"];

/// Does this line tell of lateness, a ban, fear or exploitation?
///
/// Consequences and remedies always do; a line whose topic is not found is treated as if it did.
pub fn is_sensitive(laws: &Laws, kind: GroupKind, line: &Line) -> bool {
    let hidden = |t: TopicId| SENSITIVE.contains(&laws.topics[t.ix()].name.as_str());
    if matches!(kind, GroupKind::Consequences | GroupKind::Contest | GroupKind::Unknown) || line.withheld {
        return true;
    }
    if OF_OVERSTAY.contains(&line.name.as_str()) {
        return true;
    }
    let conclusion = laws.conclusions.iter().find(|c| c.name == line.name).map(|c| c.topic);
    let provision = || laws.provisions.iter().find(|p| p.name == line.name).map(|p| p.topic);
    conclusion.or_else(provision).is_none_or(hidden)
}

/// Conclusions of the topic `stay` that say by how much somebody is late.
const OF_OVERSTAY: [&str; 2] = ["overstay_days", "days_left"];

/// What a person comes with, in the person's own words; the message is `situation-NAME`.
#[derive(Debug, Clone, Copy)]
pub struct Situation {
    /// Its name.
    pub name: &'static str,
    /// The topics it touches.
    pub topics: &'static [&'static str],
}

/// The situations, in the order in which they are offered.
pub const SITUATIONS: [Situation; 7] = [
    Situation {
        name: "abroad",
        topics: &[
            "entry",
            "stay",
            "registration",
            "work",
            "fees",
            "hiring",
            "contract",
            "departure",
            "recruitment",
        ],
    },
    Situation {
        name: "papers",
        topics: &["entry", "stay", "registration", "work", "fees", "penalties", "kandas"],
    },
    Situation {
        name: "not-paid",
        topics: &["wages", "contract", "claims", "taxes", "return"],
    },
    Situation {
        name: "barred",
        topics: &["entry", "bans", "penalties", "removal", "remedies"],
    },
    Situation {
        name: "family",
        topics: &["family", "social", "stay", "registration", "health"],
    },
    Situation {
        name: "health",
        topics: &["health", "injury", "social", "pensions"],
    },
    Situation {
        name: "danger",
        topics: &["refugees", "trafficking", "removal", "remedies", "return"],
    },
];

/// The heading for conclusions of a topic; a topic this room has not heard of is told under rights.
pub fn group_of(topic: &str) -> GroupKind {
    GROUPS.iter().find(|(t, _)| *t == topic).map_or(GroupKind::Rights, |(_, g)| *g)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_topic_of_the_laws_has_a_heading() {
        let text = include_str!("../../../laws/common/topics.law");
        let topics = text
            .lines()
            .filter_map(|l| l.strip_prefix("topic "))
            .filter_map(|l| l.split_whitespace().next());
        for t in topics {
            assert!(GROUPS.iter().any(|(g, _)| *g == t), "topic `{t}` has no heading in topics.rs");
        }
    }

    #[test]
    fn what_is_kept_off_a_saved_page_exists_in_the_laws() {
        assert!(SENSITIVE.iter().all(|t| GROUPS.iter().any(|(g, _)| g == t)));
        let text = include_str!("../../../laws/common/stay.law");
        assert!(OF_OVERSTAY.iter().all(|c| text.contains(&format!("conclusion {c} "))));
    }

    #[test]
    fn situations_name_topics_that_have_a_heading() {
        for t in SITUATIONS.iter().flat_map(|s| s.topics) {
            assert!(GROUPS.iter().any(|(g, _)| g == t), "{t}");
        }
    }
}
