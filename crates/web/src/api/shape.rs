//! The shapes of what the API takes and gives: the OpenAPI document is made from them, and a test holds real answers to them.

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
}

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
    /// The law does not say how to count; the value protects the person.
    pub unsettled: bool,
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

/// A place in an act.
#[derive(Debug, Deserialize, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Cite {
    /// The act's id.
    pub act: Option<String>,
    /// Its title.
    pub title: Option<String>,
    /// The place in it.
    pub place: String,
    /// A person compared the place with the act.
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

/// A duty, right, consequence or remedy.
#[derive(Debug, Deserialize, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Norm {
    /// The provision's name.
    pub id: String,
    /// Of whom.
    pub who: String,
    /// What is said; of a withheld step the sentence of the safeguard.
    pub text: String,
    /// By which day; `null` while it is not known.
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

/// One answer of a closed list.
#[derive(Debug, Deserialize, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// As it is given.
    pub value: String,
    /// As it is shown.
    pub text: String,
}

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
