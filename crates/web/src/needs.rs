//! What a person comes with: the doors of the start page.

use sapar_law::model::{FactId, Laws, TopicId};
use sapar_words::called::known_topics;
use sapar_words::{SITUATIONS, Situation};

/// A need that is answered by questions and a plan.
#[derive(Debug, Clone, Copy)]
pub struct Need {
    /// The situation of `sapar-words`: its name and topics.
    pub situation: &'static Situation,
    /// Facts that are asked first, in this order, where anything waits for them: what a person expects to be asked.
    first: &'static [&'static str],
}

const FIRST: [(&str, &[&str]); 7] = [
    (
        "abroad",
        &[
            "destination",
            "nationality",
            "purpose",
            "entry_date",
            "employer_kind",
            "age",
            "fear_of_return",
            "trafficking_signs",
        ],
    ),
    (
        "papers",
        &[
            "destination",
            "nationality",
            "legal_status",
            "purpose",
            "entry_date",
            "age",
            "fear_of_return",
            "trafficking_signs",
            "employer_kind",
        ],
    ),
    (
        "not-paid",
        &[
            "destination",
            "nationality",
            "trafficking_signs",
            "employer_kind",
            "dispute",
            "wage_debt",
            "wage_due_date",
        ],
    ),
    (
        "barred",
        &[
            "destination",
            "nationality",
            "legal_status",
            "fear_of_return",
            "removal",
            "exit_date",
            "overstay",
        ],
    ),
    (
        "family",
        &[
            "destination",
            "nationality",
            "legal_status",
            "purpose",
            "age",
            "fear_of_return",
            "trafficking_signs",
        ],
    ),
    ("health", &["destination", "nationality", "legal_status", "employer_kind"]),
    ("danger", &["destination", "nationality", "fear_of_return", "trafficking_signs"]),
];

/// Where answers lead that were given without a need.
pub const PLAN: (&str, &str) = ("/plan", "show-plan");

impl Need {
    /// The need of that name.
    pub fn named(name: &str) -> Option<Need> {
        let situation = SITUATIONS.iter().find(|s| s.name == name)?;
        let first = FIRST.iter().find(|(n, _)| *n == name).map_or(&[][..], |(_, f)| f);
        Some(Need { situation, first })
    }

    /// The topics it touches.
    pub fn topics(&self, laws: &Laws) -> Vec<TopicId> {
        known_topics(laws, self.situation.topics)
    }

    /// The page to which its answers lead, and the message on the button.
    pub fn leads_to(&self) -> (&'static str, &'static str) {
        match self.situation.name {
            "barred" => ("/late", "life-late-show"),
            _ => PLAN,
        }
    }

    /// The facts that are asked first.
    pub fn first(&self, laws: &Laws) -> Vec<FactId> {
        self.first.iter().filter_map(|name| laws.fact(name)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_situation_has_its_first_questions() {
        for s in &SITUATIONS {
            assert!(FIRST.iter().any(|(n, _)| *n == s.name), "{}", s.name);
        }
    }
}
