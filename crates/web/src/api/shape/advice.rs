//! What `POST /api/v1/advise` takes and gives.

use super::{Choice, Cite, ConfidenceWord, LangCode, Period, StateWord};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use utoipa::ToSchema;

/// Facts by name; the document lists those of the laws that are loaded in its place.
#[derive(Debug, Deserialize, Serialize, ToSchema)]
#[schema(value_type = Object)]
pub struct Facts(pub Map<String, Value>);

/// The name of a topic; the document lists those of the laws that are loaded in its place.
#[derive(Debug, Deserialize, Serialize, ToSchema)]
pub struct TopicName(pub String);

/// Facts in, advice out.
#[derive(Debug, Deserialize, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Asked {
    /// Facts by name, as `GET /api/v1/facts` lists them. What is left out or `null` is unknown, never "no".
    pub facts: Facts,
    /// The day the question is asked for; today in the country of destination, if none is given.
    #[schema(format = Date, example = "2026-03-09")]
    pub on: Option<String>,
    /// The language of texts; English, if none is given.
    pub lang: Option<LangCode>,
    /// Only these topics; all, if none is named.
    pub topics: Option<Vec<TopicName>>,
    /// Names of facts that the person cannot tell or does not want to: `next_question` asks for another.
    pub skip: Option<Vec<String>>,
    /// `false`: no next question is sought, which spares a third of the work; `next_question` is `null`.
    pub ask: Option<bool>,
}

/// The answer: what `sapar advise --json` prints.
#[derive(Debug, Deserialize, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Advice {
    /// The day the question was asked for.
    #[schema(format = Date)]
    pub on: String,
    /// Today in the country that is asked about.
    #[schema(format = Date)]
    pub today: String,
    /// Fingerprint of the laws that answered.
    pub laws: String,
    /// The country that is asked about.
    pub destination: Option<String>,
    /// What was told, by name.
    #[schema(value_type = Object)]
    pub facts: Map<String, Value>,
    /// Said once for all steps that are withheld, before anything else; `null` if none is.
    pub withheld: Option<Withheld>,
    /// What the law comes to.
    pub conclusions: Vec<Conclusion>,
    /// What somebody must do.
    pub duties: Vec<Norm>,
    /// What the person may do or have.
    pub rights: Vec<Norm>,
    /// What follows from a breach.
    pub consequences: Vec<Norm>,
    /// How to contest.
    pub remedies: Vec<Norm>,
    /// What waits for facts.
    pub unknown: Vec<Waiting>,
    /// What was asked about, and whether rules are held.
    pub topics: Vec<TopicState>,
    /// The question that settles most.
    pub next_question: Option<NextQuestion>,
    /// "Information, not legal advice." It must be shown.
    pub notice: String,
}

/// Steps are withheld, because it is not known that they are safe for the person.
#[derive(Debug, Deserialize, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Withheld {
    /// Whom to speak to first, and how many steps are left out.
    pub text: String,
    /// The day of the person's own next term among them, if one is known.
    #[schema(format = Date)]
    pub by: Option<String>,
    /// Where such help is found.
    pub help: Vec<String>,
    /// Facts for which the safeguard waits.
    pub needs: Vec<String>,
}

/// A conclusion. Its `state` must be shown beside its value.
#[derive(Debug, Deserialize, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Conclusion {
    /// Its name.
    pub name: String,
    /// In words.
    pub title: String,
    /// Its topic.
    pub topic: String,
    /// The type of the value: `date`, `yes/no`, `money`, …
    #[serde(rename = "type")]
    pub ty: String,
    /// A date, sum, number, word, yes or no; `null` is unknown, never zero.
    pub value: Value,
    /// How sure.
    pub state: StateWord,
    /// How sure the texts are.
    pub confidence: Option<ConfidenceWord>,
    /// What is certain already of an unknown value.
    pub bound: Option<Bound>,
    /// Why.
    pub because: Vec<Reason>,
    /// Facts that would settle it.
    pub needs: Vec<String>,
    /// Where no rule is left: provisions that would answer, with the sentence of what stands in their way.
    pub blocked_by: Vec<Block>,
    /// The law does not say how to count; the value protects the person.
    pub unsettled: bool,
}

/// What stands in the way of a provision.
#[derive(Debug, Deserialize, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Block {
    /// The provision's name.
    pub provision: String,
    /// The sentence.
    pub text: String,
}

/// What is certain already.
#[derive(Debug, Deserialize, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Bound {
    /// The value.
    pub value: Value,
    /// How sure.
    pub confidence: Option<ConfidenceWord>,
}

/// A provision that decided.
#[derive(Debug, Deserialize, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Reason {
    /// Its name, for `GET /api/v1/provisions/{name}`.
    pub provision: String,
    /// Its sentence.
    pub text: String,
    /// Where it stands.
    pub cites: Vec<Cite>,
    /// When it is in force.
    pub in_force: Period,
}

/// A duty, right, consequence or remedy.
#[derive(Debug, Deserialize, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Norm {
    /// The provision's name.
    pub id: String,
    /// Of whom; `null` of a withheld step.
    pub who: Option<String>,
    /// What is said; of a withheld step the sentence of the safeguard.
    pub text: String,
    /// By which day; `null` while it is not known, and of a withheld step that somebody else must take.
    #[schema(format = Date)]
    pub by: Option<String>,
    /// `by`, `before`, `at_once`.
    pub due: Option<String>,
    /// How sure.
    pub state: StateWord,
    /// How sure the text is.
    pub confidence: Option<ConfidenceWord>,
    /// A sum or another value.
    pub amount: Value,
    /// The upper end of a range.
    pub amount_to: Value,
    /// Until which day.
    #[schema(format = Date)]
    pub until: Option<String>,
    /// What it costs.
    pub fee: Value,
    /// At which office.
    #[serde(rename = "where")]
    pub place: Option<String>,
    /// With which papers.
    pub documents: Option<String>,
    /// What follows if it is missed.
    pub otherwise: Vec<String>,
    /// Who learns of the person.
    pub exposes_to: Vec<String>,
    /// It is not known that this step is safe: do not look it up and show it.
    pub withheld: bool,
    /// The counting is unsettled.
    pub unsettled: bool,
    /// Why.
    pub because: Vec<Reason>,
    /// Where it stands.
    pub cites: Vec<Cite>,
    /// Its topic.
    pub topic: String,
    /// Facts that would settle it.
    pub needs: Vec<String>,
}

/// A conclusion or norm that waits for facts.
#[derive(Debug, Deserialize, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Waiting {
    /// Its name.
    pub name: String,
    /// The facts.
    pub needs: Vec<String>,
}

/// A topic that was asked about.
#[derive(Debug, Deserialize, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct TopicState {
    /// Its name.
    pub name: String,
    /// Rules are held; if not, an empty list does not mean "nothing to do".
    pub covered: bool,
    /// The last day whose law was seen.
    #[schema(format = Date)]
    pub seen_to: Option<String>,
}

/// What to ask next.
#[derive(Debug, Deserialize, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NextQuestion {
    /// The fact.
    pub fact: String,
    /// Its type.
    #[serde(rename = "type")]
    pub ty: String,
    /// The question.
    pub question: String,
    /// Why it is asked.
    pub why: Option<String>,
    /// The answers of a closed list.
    pub choices: Vec<Choice>,
}
