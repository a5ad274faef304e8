//! The answer as JSON, as documented in `docs/advise-json.md`. Names and shapes here are a promise to other programs.

use crate::advice::{DueKind, Question};
use crate::cite::{Standing, act_title, in_force};
use crate::messages::say;
use sapar_law::answer::{ConclusionAnswer, NormAnswer, State, TopicAnswer, shown_type};
use sapar_law::day::Day;
use sapar_law::model::{Country, Due, ExprId, FactId, Head, Laws, Norm, Provision, ProvisionId, Type};
use sapar_law::show::fraction;
use sapar_law::syntax::{Cite, NormKind, Period};
use serde::ser::{Serialize, Serializer};
use serde_json::{Map, Value, json};
use std::fmt;

/// Room for an answer of ordinary length.
const ORDINARY: usize = 32 * 1024;

/// The whole answer: written compact by `{}` and [`Document::bytes`], on many lines by `{:#}`.
#[derive(serde::Serialize)]
pub struct Document<'a> {
    on: Written<Day>,
    today: Written<Day>,
    laws: &'a str,
    destination: Option<Written<Country>>,
    facts: Value,
    withheld: Option<WithheldPart<'a>>,
    conclusions: Vec<ConclusionPart<'a>>,
    duties: Vec<NormPart<'a>>,
    rights: Vec<NormPart<'a>>,
    consequences: Vec<NormPart<'a>>,
    remedies: Vec<NormPart<'a>>,
    unknown: Vec<WaitingPart<'a>>,
    topics: Vec<TopicPart<'a>>,
    next_question: Option<QuestionPart<'a>>,
    notice: String,
}

impl Document<'_> {
    /// The answer, compact, as it is sent.
    ///
    /// # Errors
    /// None that is known: what is written is text and numbers.
    pub fn bytes(&self) -> Result<Vec<u8>, serde_json::Error> {
        let mut bytes = Vec::with_capacity(ORDINARY);
        serde_json::to_writer(&mut bytes, self)?;
        Ok(bytes)
    }
}

impl fmt::Display for Document<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = if f.alternate() {
            serde_json::to_string_pretty(self)
        } else {
            serde_json::to_string(self)
        };
        f.write_str(&text.map_err(|_| fmt::Error)?)
    }
}

/// Said once, before everything else, for all steps that are withheld.
#[derive(serde::Serialize)]
struct WithheldPart<'a> {
    text: String,
    by: Option<Written<Day>>,
    help: Vec<String>,
    needs: Names<'a>,
}

#[derive(serde::Serialize)]
struct ConclusionPart<'a> {
    name: &'a str,
    title: &'a str,
    topic: &'a str,
    #[serde(rename = "type")]
    ty: &'a str,
    value: Option<Value>,
    state: &'static str,
    confidence: Option<&'static str>,
    bound: Option<BoundPart>,
    because: Because<'a>,
    needs: Names<'a>,
    blocked_by: Vec<BlockPart<'a>>,
    unsettled: bool,
}

/// A provision that would answer, and the sentence of what stands in its way.
#[derive(serde::Serialize)]
struct BlockPart<'a> {
    provision: &'a str,
    text: &'a str,
}

#[derive(serde::Serialize)]
struct BoundPart {
    value: Value,
    confidence: Option<&'static str>,
}

#[derive(serde::Serialize)]
struct NormPart<'a> {
    id: &'a str,
    who: Option<&'static str>,
    text: &'a str,
    by: Option<Written<Day>>,
    due: Option<&'static str>,
    state: &'static str,
    confidence: Option<&'static str>,
    amount: Option<Value>,
    amount_to: Option<Value>,
    until: Option<Written<Day>>,
    fee: Option<Value>,
    #[serde(rename = "where")]
    place: Option<&'a str>,
    documents: Option<&'a str>,
    otherwise: Vec<&'a str>,
    exposes_to: Vec<&'static str>,
    withheld: bool,
    unsettled: bool,
    because: Because<'a>,
    cites: Cites<'a>,
    topic: &'a str,
    needs: Names<'a>,
}

#[derive(serde::Serialize)]
struct ReasonPart<'a> {
    provision: &'a str,
    text: &'a str,
    cites: Cites<'a>,
    in_force: Within,
}

/// A period with open ends as `null`.
#[derive(serde::Serialize)]
struct Within {
    from: Option<Written<Day>>,
    to: Option<Written<Day>>,
}

#[derive(serde::Serialize)]
struct CitePart<'a> {
    act: Option<&'a str>,
    title: Option<&'a str>,
    place: &'a str,
    verified: bool,
}

#[derive(serde::Serialize)]
struct WaitingPart<'a> {
    name: &'a str,
    needs: Names<'a>,
}

#[derive(serde::Serialize)]
struct TopicPart<'a> {
    name: &'a str,
    covered: bool,
    seen_to: Option<Written<Day>>,
}

#[derive(serde::Serialize)]
struct QuestionPart<'a> {
    fact: &'a str,
    #[serde(rename = "type")]
    ty: &'a str,
    question: &'a str,
    why: Option<&'a str>,
    choices: Vec<ChoicePart>,
}

#[derive(serde::Serialize)]
struct ChoicePart {
    value: String,
    text: String,
}

/// What is written as its text.
struct Written<T>(T);

impl<T: fmt::Display> Serialize for Written<T> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(&self.0)
    }
}

/// Facts by name.
struct Names<'a>(&'a Laws, &'a [FactId]);

impl Serialize for Names<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_seq(self.1.iter().map(|f| &self.0.facts[f.ix()].name))
    }
}

/// The provisions that carry something.
struct Because<'a>(&'a Question<'a>, &'a [ProvisionId]);

impl Serialize for Because<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let q = self.0;
        to.collect_seq(self.1.iter().map(|id| {
            let p = &q.laws.provisions[id.ix()];
            ReasonPart {
                provision: &p.name,
                text: q.lang.of(&p.texts),
                cites: Cites(q, &p.cites),
                in_force: Within {
                    from: p.in_force.from.map(Written),
                    to: p.in_force.to.map(Written),
                },
            }
        }))
    }
}

/// The places where a provision stands.
struct Cites<'a>(&'a Question<'a>, &'a [Cite]);

impl Serialize for Cites<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let q = self.0;
        to.collect_seq(in_force(q.laws, self.1, q.answer.on).into_iter().map(|(c, _)| {
            let act = c.act.as_ref().map(|a| &*a.text);
            CitePart {
                act,
                title: act.and_then(|a| q.laws.acts.get(a)).map(|a| act_title(q.lang, a)),
                place: &c.place,
                verified: Standing::of(c) == Standing::Verified,
            }
        }))
    }
}

/// The whole answer.
pub fn document<'a>(q: &'a Question<'a>, next: Option<FactId>) -> Document<'a> {
    let laws = q.laws;
    let norms = |kind: NormKind| {
        let wanted = |n: &&NormAnswer| n.kind == kind && q.wants(laws.provisions[n.id.ix()].topic);
        q.answer.norms.iter().filter(wanted).filter_map(|n| norm(q, n)).collect()
    };
    let conclusions: Vec<&ConclusionAnswer> = q.answer.conclusions.iter().filter(|c| q.wants(laws.conclusions[c.id.ix()].topic)).collect();
    Document {
        on: Written(q.answer.on),
        today: Written(q.today),
        laws: &laws.fingerprint,
        destination: q.answer.destination.map(Written),
        facts: facts(q),
        withheld: withheld(q),
        conclusions: conclusions.iter().map(|c| conclusion(q, c)).collect(),
        duties: norms(NormKind::Duty),
        rights: norms(NormKind::Right),
        consequences: norms(NormKind::Consequence),
        remedies: norms(NormKind::Remedy),
        unknown: unknown(q, &conclusions),
        topics: q.answer.topics.iter().filter(|t| q.wants(t.id)).map(|t| topic(laws, t)).collect(),
        next_question: next.map(|f| question(q, f)),
        notice: say(q.lang, "head-not-advice", &[]),
    }
}

/// A stored value: dates and countries as text, yes/no as a boolean, sums with their currency, shares of one as decimal text.
pub fn value(laws: &Laws, ty: Type, v: i64) -> Value {
    match ty {
        Type::YesNo => json!(v != 0),
        Type::Date => i32::try_from(v).map_or(Value::Null, |d| json!(Day(d).to_string())),
        Type::Country => u16::try_from(v).map_or(Value::Null, |c| json!(Country(c).to_string())),
        Type::Money(currency) => {
            let sign = if v < 0 { "-" } else { "" };
            let amount = format!("{sign}{}.{:02}", v.unsigned_abs() / 100, v.unsigned_abs() % 100);
            json!({ "amount": amount, "currency": currency.map(|c| c.to_string()) })
        }
        Type::Share => json!(fraction(v, 6)),
        Type::Enum(e) => {
            let member = usize::try_from(v).ok().and_then(|i| laws.enums.get(e.ix())?.members.get(i));
            member.map_or(Value::Null, |(m, _)| json!(m))
        }
        Type::Days | Type::WorkingDays | Type::Months | Type::Years | Type::Number => json!(v),
        Type::Stays => Value::Null,
    }
}

/// The word for a type.
pub fn type_word(laws: &Laws, ty: Type) -> &str {
    match ty {
        Type::YesNo => "yes/no",
        Type::Date => "date",
        Type::Days => "days",
        Type::WorkingDays => "working_days",
        Type::Months => "months",
        Type::Years => "years",
        Type::Number => "number",
        Type::Share => "share",
        Type::Money(_) => "money",
        Type::Country => "country",
        Type::Stays => "stays",
        Type::Enum(e) => laws.enums.get(e.ix()).map_or("", |e| &e.name),
    }
}

/// A period with open ends as `null`.
pub fn period(p: Period) -> Value {
    json!({ "from": p.from.map(|d| d.to_string()), "to": p.to.map(|d| d.to_string()) })
}

fn facts(q: &Question<'_>) -> Value {
    let mut all = Map::new();
    for (f, v) in q.facts.given(q.laws) {
        let fact = &q.laws.facts[f.ix()];
        let ty = match fact.ty {
            Type::Money(None) => Type::Money(q.answer.destination.and_then(|d| q.laws.currency_of(d))),
            t => t,
        };
        all.insert(fact.name.clone(), value(q.laws, ty, v));
    }
    if let Some(stays) = q.facts.stays() {
        let list: Value = stays
            .list()
            .iter()
            .map(|(from, to)| json!({ "from": from.to_string(), "to": to.map(|d| d.to_string()) }))
            .collect();
        all.insert("stays".to_owned(), list);
    }
    Value::Object(all)
}

/// The confidence behind a state, if there is an answer.
pub fn confidence(state: State) -> Option<&'static str> {
    match state {
        State::Known => Some("high"),
        State::Verify => Some("medium"),
        State::NotCertain => Some("low"),
        State::Unknown | State::Conflict | State::NoRule => None,
    }
}

fn conclusion<'a>(q: &'a Question<'a>, a: &'a ConclusionAnswer) -> ConclusionPart<'a> {
    let c = &q.laws.conclusions[a.id.ix()];
    let ty = shown_type(q.laws, a.id, &a.because, q.answer.destination);
    let carried = match a.state {
        State::NoRule => false,
        // A part of it is certain, or a rule is held whose figure is not.
        State::Unknown => a.bound.is_some() || a.needs.is_empty(),
        _ => true,
    };
    ConclusionPart {
        name: &c.name,
        title: q.lang.of(&c.title),
        topic: &q.laws.topics[c.topic.ix()].name,
        ty: type_word(q.laws, ty),
        value: a.value.map(|v| value(q.laws, ty, v)),
        state: a.state.word(),
        confidence: confidence(a.state),
        bound: a.bound.map(|(v, sure)| BoundPart {
            value: value(q.laws, ty, v),
            confidence: confidence(sure),
        }),
        because: Because(q, if carried { &a.because } else { &[] }),
        needs: Names(q.laws, &a.needs),
        blocked_by: a.blocked.iter().filter_map(|(p, i)| blocked(q, *p, *i)).collect(),
        unsettled: a.unsettled,
    }
}

fn blocked<'a>(q: &'a Question<'a>, id: ProvisionId, unless: usize) -> Option<BlockPart<'a>> {
    let p = &q.laws.provisions[id.ix()];
    let texts = &p.unless.get(unless)?.1;
    (!texts.en.is_empty()).then(|| BlockPart {
        provision: &p.name,
        text: q.lang.of(texts),
    })
}

fn norm<'a>(q: &'a Question<'a>, a: &'a NormAnswer) -> Option<NormPart<'a>> {
    let laws = q.laws;
    let p = &laws.provisions[a.id.ix()];
    let Head::Norm(n) = &p.head else { return None };
    // Until the safeguard is met, only its own sentence and the day by which help should be asked are told.
    let told = !a.withheld;
    let words = if told {
        &p.texts
    } else {
        laws.safeguard.as_ref().map_or(&p.texts, |s| &s.texts)
    };
    let stated = |e: ExprId, v: Option<i64>| v.filter(|_| told).map(|v| value(laws, money_of(q, p, laws.expr(e).ty), v));
    Some(NormPart {
        id: &p.name,
        who: told.then(|| n.of.word()),
        text: q.lang.of(words),
        by: if told { a.due } else { q.own_term(a) }.map(Written),
        due: due_word(n).filter(|_| told),
        state: a.state.word(),
        confidence: confidence(a.state).filter(|_| told),
        amount: n.amount.and_then(|(e, _)| stated(e, a.amount)),
        amount_to: n.amount.and_then(|(_, e)| e).and_then(|e| stated(e, a.amount_to)),
        until: a.until.filter(|_| told).map(Written),
        fee: n.fee.and_then(|e| stated(e, a.fee)),
        place: n.place.as_ref().filter(|_| told).map(|t| q.lang.of(t)),
        documents: n.documents.as_ref().filter(|_| told).map(|t| q.lang.of(t)),
        otherwise: q.follows(a).iter().filter(|_| told).map(|id| laws.provisions[id.ix()].name.as_str()).collect(),
        exposes_to: n.exposes_to.iter().filter(|_| told).map(|w| w.word()).collect(),
        withheld: a.withheld,
        unsettled: told && a.unsettled,
        because: Because(q, if told { std::slice::from_ref(&a.id) } else { &[] }),
        cites: Cites(q, if told { &p.cites } else { &[] }),
        topic: &laws.topics[p.topic.ix()].name,
        needs: Names(laws, if told { &a.needs } else { &q.answer.safeguard_needs }),
    })
}

fn withheld<'a>(q: &'a Question<'a>) -> Option<WithheldPart<'a>> {
    let line = q.withheld()?;
    Some(WithheldPart {
        text: line.text,
        by: line.due.and_then(|d| d.day).map(Written),
        help: line.details,
        needs: Names(q.laws, &q.answer.safeguard_needs),
    })
}

fn due_word(n: &Norm) -> Option<&'static str> {
    n.due.as_ref().map(|d| match d {
        Due::AtOnce => DueKind::AtOnce.word(),
        Due::By(_) => DueKind::By.word(),
        Due::Before(_) => DueKind::Before.word(),
    })
}

/// A sum without a currency is in that of the provision's pack, else of the country.
fn money_of(q: &Question<'_>, p: &Provision, ty: Type) -> Type {
    match ty {
        Type::Money(None) => {
            let of_pack = q.laws.packs.get(p.pack.ix()).and_then(|pack| pack.currency);
            Type::Money(of_pack.or_else(|| q.answer.destination.and_then(|d| q.laws.currency_of(d))))
        }
        t => t,
    }
}

fn unknown<'a>(q: &'a Question<'a>, conclusions: &[&'a ConclusionAnswer]) -> Vec<WaitingPart<'a>> {
    let laws = q.laws;
    let open = conclusions
        .iter()
        .filter(|c| c.state == State::Unknown)
        .map(|c| (&laws.conclusions[c.id.ix()].name, &c.needs));
    let norms = q
        .answer
        .norms
        .iter()
        .filter(|n| n.state == State::Unknown && q.wants(laws.provisions[n.id.ix()].topic));
    let norms = norms.map(|n| (&laws.provisions[n.id.ix()].name, &n.needs));
    open.chain(norms)
        .map(|(name, needs)| WaitingPart {
            name,
            needs: Names(laws, needs),
        })
        .collect()
}

fn topic<'a>(laws: &'a Laws, t: &TopicAnswer) -> TopicPart<'a> {
    TopicPart {
        name: &laws.topics[t.id.ix()].name,
        covered: t.covered,
        seen_to: t.seen_to.map(Written),
    }
}

fn question<'a>(q: &Question<'a>, f: FactId) -> QuestionPart<'a> {
    let fact = &q.laws.facts[f.ix()];
    let choices = crate::reply::choices(q.laws, q.lang, fact).into_iter();
    QuestionPart {
        fact: &fact.name,
        ty: type_word(q.laws, fact.ty),
        question: q.lang.of(&fact.question),
        why: fact.why.as_ref().map(|w| q.lang.of(w)),
        choices: choices.map(|(value, text)| ChoicePart { value, text }).collect(),
    }
}
