//! The shapes of what the API takes and gives: the OpenAPI document is made from them, and a test holds real answers to them.

mod advice;
mod held;

pub use advice::{Advice, Asked, Bound, Conclusion, Facts, NextQuestion, Norm, Reason, TopicName, TopicState, Waiting};
pub use held::{CountryHeld, CountryList, FactHeld, FactList, LawList, PackHeld, ProvisionFull, ProvisionHead, ProvisionList, TopicHead, TopicHeld, TopicList};

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// A code of a language in which texts are.
#[derive(Debug, Deserialize, Serialize, ToSchema)]
#[expect(missing_docs, reason = "the codes of BCP 47 speak for themselves")]
pub enum LangCode {
    #[serde(rename = "en")]
    En,
    #[serde(rename = "ru")]
    Ru,
    #[serde(rename = "kk")]
    Kk,
    #[serde(rename = "ky")]
    Ky,
    #[serde(rename = "uz")]
    Uz,
    #[serde(rename = "uz-Cyrl")]
    UzCyrl,
    #[serde(rename = "tg")]
    Tg,
    #[serde(rename = "fa")]
    Fa,
    #[serde(rename = "ur")]
    Ur,
}

/// How sure an answer is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum StateWord {
    /// Official text or two sources.
    Known,
    /// One source, or not newest.
    Verify,
    /// From memory, or sources disagree.
    NotCertain,
    /// Facts are missing.
    Unknown,
    /// Rules contradict.
    Conflict,
    /// No rule is held.
    NoRule,
}

/// How sure a text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum ConfidenceWord {
    /// Official text or two independent sources.
    High,
    /// One source.
    Medium,
    /// Memory, or sources disagree.
    Low,
}

/// A place in an act.
#[derive(Debug, Deserialize, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Cite {
    /// The act's id.
    pub act: Option<String>,
    /// Its title.
    pub title: Option<String>,
    /// The place in it; empty where the act is cited as a whole.
    pub place: String,
    /// A person compared the place with the act; `false` also where no article is named or the source is no act.
    pub verified: bool,
}

/// A period; an open end is `null`.
#[derive(Debug, Deserialize, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Period {
    /// First day.
    #[schema(format = Date)]
    pub from: Option<String>,
    /// Last day.
    #[schema(format = Date)]
    pub to: Option<String>,
}

/// One answer of a closed list.
#[derive(Debug, Deserialize, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// As it is given.
    pub value: String,
    /// As it is shown.
    pub text: String,
}

/// What went wrong (RFC 9457).
#[derive(Debug, Deserialize, Serialize, ToSchema)]
pub struct ProblemDetails {
    /// Always `about:blank`: the status says what kind of problem it is.
    #[serde(rename = "type")]
    pub kind: String,
    /// The words of the status.
    pub title: String,
    /// The status.
    pub status: u16,
    /// What went wrong with this request.
    pub detail: String,
    /// Every field that cannot be used.
    pub errors: Vec<FieldProblem>,
}

/// A field that cannot be used.
#[derive(Debug, Deserialize, Serialize, ToSchema)]
pub struct FieldProblem {
    /// A JSON pointer into the body, `/facts/nationality`, or `query:lang`.
    pub field: String,
    /// What is wrong with it.
    pub detail: String,
}
