//! The laws, facts and names as they are held.

use super::{Choice, Cite, ConfidenceWord, Period};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// What is held.
#[derive(Debug, Deserialize, Serialize, ToSchema)]
pub struct LawList {
    /// Fingerprint of the laws.
    pub laws: String,
    /// The packs.
    pub packs: Vec<PackHeld>,
}

/// A pack of laws: a country, a treaty, or what all share.
#[derive(Debug, Deserialize, Serialize, ToSchema)]
pub struct PackHeld {
    /// Its name, for `GET /api/v1/laws/{pack}/provisions`.
    pub name: String,
    /// The country it answers for; a treaty has none.
    pub country: Option<String>,
    /// Its title.
    pub title: String,
    /// Its currency.
    pub currency: Option<String>,
    /// How many provisions it holds.
    pub provisions: usize,
    /// Topics it answers.
    pub topics: Vec<TopicHeld>,
}

/// A topic that a pack answers.
#[derive(Debug, Deserialize, Serialize, ToSchema)]
pub struct TopicHeld {
    /// Its name.
    pub name: String,
    /// In words.
    pub title: String,
    /// The country whose law it is.
    pub country: String,
    /// Since when.
    #[schema(format = Date)]
    pub from: Option<String>,
    /// The last day whose law was seen.
    #[schema(format = Date)]
    pub seen_to: String,
}

/// Provisions of a pack.
#[derive(Debug, Deserialize, Serialize, ToSchema)]
pub struct ProvisionList {
    /// The pack.
    pub pack: String,
    /// Its provisions.
    pub provisions: Vec<ProvisionHead>,
}

/// A provision in a list.
#[derive(Debug, Deserialize, Serialize, ToSchema)]
pub struct ProvisionHead {
    /// Its name.
    pub name: String,
    /// `decides`, `duty`, `right`, `consequence`, `remedy`.
    pub kind: String,
    /// Its topic.
    pub topic: String,
    /// Its sentence.
    pub text: String,
    /// When it is in force.
    pub in_force: Period,
    /// How sure the text is.
    pub confidence: ConfidenceWord,
}

/// A provision as it is held. It says nothing about whether it applies to anybody: that is what advice is for.
#[derive(Debug, Deserialize, Serialize, ToSchema)]
pub struct ProvisionFull {
    /// Its name.
    pub name: String,
    /// Its pack.
    pub pack: String,
    /// `decides`, `duty`, `right`, `consequence`, `remedy`.
    pub kind: String,
    /// The conclusion that it decides.
    pub decides: Option<String>,
    /// Of whom.
    pub who: Option<String>,
    /// Its topic.
    pub topic: String,
    /// Its sentence.
    pub text: String,
    /// The language the sentence is really in.
    pub text_lang: String,
    /// The Russian sentence that must stand beside a translation that no person has reviewed.
    pub original: Option<String>,
    /// Where it stands.
    pub cites: Vec<Cite>,
    /// Where it was read.
    pub source: Option<String>,
    /// How sure the text is.
    pub confidence: ConfidenceWord,
    /// When it was last compared with the source.
    #[schema(format = Date)]
    pub checked_on: String,
    /// When it is in force.
    pub in_force: Period,
    /// A remark.
    pub note: Option<String>,
    /// At which office.
    #[serde(rename = "where")]
    pub place: Option<String>,
    /// With which papers.
    pub documents: Option<String>,
    /// Who learns of the person who takes this step.
    pub exposes_to: Vec<String>,
    /// What follows if it is missed.
    pub otherwise: Vec<String>,
    /// Provisions that it displaces.
    pub displaces: Vec<String>,
}

/// Facts that can be told.
#[derive(Debug, Deserialize, Serialize, ToSchema)]
pub struct FactList {
    /// The facts.
    pub facts: Vec<FactHeld>,
}

/// A fact that can be told.
#[derive(Debug, Deserialize, Serialize, ToSchema)]
pub struct FactHeld {
    /// Its name.
    pub name: String,
    /// Its type: `date`, `yes/no`, `money`, `country`, the name of a closed list, …
    #[serde(rename = "type")]
    pub ty: String,
    /// The question.
    pub question: String,
    /// Why it is asked.
    pub why: Option<String>,
    /// The answers of a closed list, and of yes/no.
    pub choices: Vec<Choice>,
}

/// Topics that can be asked about.
#[derive(Debug, Deserialize, Serialize, ToSchema)]
pub struct TopicList {
    /// The topics.
    pub topics: Vec<TopicHead>,
}

/// A topic.
#[derive(Debug, Deserialize, Serialize, ToSchema)]
#[schema(as = Topic)]
pub struct TopicHead {
    /// Its name.
    pub name: String,
    /// In words.
    pub title: String,
    /// Its law is that of the state of nationality, not of the destination.
    pub of_origin: bool,
}

/// Countries.
#[derive(Debug, Deserialize, Serialize, ToSchema)]
pub struct CountryList {
    /// The countries, in the order of the language.
    pub countries: Vec<CountryHeld>,
}

/// A country.
#[derive(Debug, Deserialize, Serialize, ToSchema)]
pub struct CountryHeld {
    /// ISO 3166-1 alpha-2.
    pub code: String,
    /// Its name.
    pub name: String,
    /// Its laws are held on a topic at least.
    pub laws_held: bool,
}
