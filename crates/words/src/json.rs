//! The answer as JSON, as documented in `docs/advise-json.md`. Names and shapes here are a promise to other programs.

use crate::advice::{DueKind, Question};
use crate::cite::citations;
use crate::messages::say;
use sapar_law::answer::{ConclusionAnswer, NormAnswer, State, TopicAnswer, shown_type};
use sapar_law::day::Day;
use sapar_law::model::{Country, Due, ExprId, FactId, Head, Laws, Norm, Provision, ProvisionId, Type};
use sapar_law::show::fraction;
use sapar_law::syntax::{NormKind, Period};
use serde_json::{Map, Value, json};

/// The whole answer.
pub fn document(q: &Question<'_>, next: Option<FactId>) -> Value {
    let laws = q.laws;
    let norms = |kind: NormKind| -> Value {
        q.answer
            .norms
            .iter()
            .filter(|n| n.kind == kind && q.wants(laws.provisions[n.id.ix()].topic))
            .filter_map(|n| norm(q, n))
            .collect()
    };
    let conclusions: Vec<&ConclusionAnswer> = q.answer.conclusions.iter().filter(|c| q.wants(laws.conclusions[c.id.ix()].topic)).collect();
    json!({
        "on": q.answer.on.to_string(),
        "today": q.today.to_string(),
        "laws": laws.fingerprint,
        "destination": q.answer.destination.map(|c| c.to_string()),
        "facts": facts(q),
        "conclusions": conclusions.iter().map(|c| conclusion(q, c)).collect::<Value>(),
        "duties": norms(NormKind::Duty),
        "rights": norms(NormKind::Right),
        "consequences": norms(NormKind::Consequence),
        "remedies": norms(NormKind::Remedy),
        "unknown": unknown(q, &conclusions),
        "topics": q.answer.topics.iter().filter(|t| q.wants(t.id)).map(|t| topic(laws, t)).collect::<Value>(),
        "next_question": next.map(|f| question(q, f)),
        "notice": say(q.lang, "head-not-advice", &[]),
    })
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
pub fn type_word(laws: &Laws, ty: Type) -> String {
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
        Type::Enum(e) => return laws.enums.get(e.ix()).map_or_else(String::new, |e| e.name.clone()),
    }
    .to_owned()
}

/// A period with open ends as `null`.
pub fn period(p: Period) -> Value {
    json!({ "from": p.from.map(|d| d.to_string()), "to": p.to.map(|d| d.to_string()) })
}

fn names(laws: &Laws, facts: &[FactId]) -> Vec<String> {
    facts.iter().map(|f| laws.facts[f.ix()].name.clone()).collect()
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

/// The places where a provision stands.
pub fn cites(q: &Question<'_>, p: &Provision) -> Value {
    citations(q.laws, q.lang, &p.cites)
        .into_iter()
        .map(|c| json!({ "act": c.act, "title": c.title, "place": c.place, "verified": c.verified }))
        .collect()
}

fn because(q: &Question<'_>, ids: &[ProvisionId]) -> Value {
    ids.iter()
        .map(|id| {
            let p = &q.laws.provisions[id.ix()];
            json!({ "provision": p.name, "text": q.lang.of(&p.texts), "cites": cites(q, p), "in_force": period(p.in_force) })
        })
        .collect()
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

fn conclusion(q: &Question<'_>, a: &ConclusionAnswer) -> Value {
    let c = &q.laws.conclusions[a.id.ix()];
    let ty = shown_type(q.laws, a.id, &a.because, q.answer.destination);
    let carried = a.bound.is_none() && matches!(a.state, State::Unknown | State::NoRule);
    json!({
        "name": c.name,
        "title": q.lang.of(&c.title),
        "topic": q.laws.topics[c.topic.ix()].name,
        "type": type_word(q.laws, ty),
        "value": a.value.map(|v| value(q.laws, ty, v)),
        "state": a.state.word(),
        "confidence": confidence(a.state),
        "bound": a.bound.map(|(v, sure)| json!({ "value": value(q.laws, ty, v), "confidence": confidence(sure) })),
        "because": because(q, if carried { &[] } else { &a.because }),
        "needs": names(q.laws, &a.needs),
        "unsettled": a.unsettled,
    })
}

fn norm(q: &Question<'_>, a: &NormAnswer) -> Option<Value> {
    let laws = q.laws;
    let p = &laws.provisions[a.id.ix()];
    let Head::Norm(n) = &p.head else { return None };
    let mut o = Map::new();
    let mut put = |key: &str, v: Value| drop(o.insert(key.to_owned(), v));
    // Until the safeguard is met, only its own sentence and the day by which help should be asked are told.
    let told = !a.withheld;
    let words = if told {
        &p.texts
    } else {
        laws.safeguard.as_ref().map_or(&p.texts, |s| &s.texts)
    };
    let stated = |e: ExprId, v: Option<i64>| v.filter(|_| told).map_or(Value::Null, |v| value(laws, money_of(q, p, laws.expr(e).ty), v));
    put("id", json!(p.name));
    put("who", json!(n.of.word()));
    put("text", json!(q.lang.of(words)));
    put("by", json!(a.due.map(|d| d.to_string())));
    put("due", json!(due_word(n)));
    put("state", json!(a.state.word()));
    put("confidence", json!(confidence(a.state)));
    put("amount", n.amount.map_or(Value::Null, |(e, _)| stated(e, a.amount)));
    put("amount_to", n.amount.and_then(|(_, e)| e).map_or(Value::Null, |e| stated(e, a.amount_to)));
    put("until", json!(a.until.filter(|_| told).map(|d| d.to_string())));
    put("fee", n.fee.map_or(Value::Null, |e| stated(e, a.fee)));
    put("where", json!(n.place.as_ref().filter(|_| told).map(|t| q.lang.of(t))));
    put("documents", json!(n.documents.as_ref().filter(|_| told).map(|t| q.lang.of(t))));
    let otherwise: Vec<&str> = n.otherwise.iter().filter(|_| told).map(|id| laws.provisions[id.ix()].name.as_str()).collect();
    put("otherwise", json!(otherwise));
    put("exposes_to", json!(n.exposes_to.iter().map(|w| w.word()).collect::<Vec<_>>()));
    put("withheld", json!(a.withheld));
    put("unsettled", json!(a.unsettled));
    put("because", because(q, if told { std::slice::from_ref(&a.id) } else { &[] }));
    put("cites", if told { cites(q, p) } else { json!([]) });
    put("topic", json!(laws.topics[p.topic.ix()].name));
    put("needs", json!(names(laws, if told { &a.needs } else { &q.answer.safeguard_needs })));
    Some(Value::Object(o))
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

fn unknown(q: &Question<'_>, conclusions: &[&ConclusionAnswer]) -> Value {
    let laws = q.laws;
    let open = conclusions
        .iter()
        .filter(|c| c.state == State::Unknown)
        .map(|c| (laws.conclusions[c.id.ix()].name.clone(), &c.needs));
    let norms = q
        .answer
        .norms
        .iter()
        .filter(|n| n.state == State::Unknown && q.wants(laws.provisions[n.id.ix()].topic));
    let norms = norms.map(|n| (laws.provisions[n.id.ix()].name.clone(), &n.needs));
    open.chain(norms)
        .map(|(name, needs)| json!({ "name": name, "needs": names(laws, needs) }))
        .collect()
}

fn topic(laws: &Laws, t: &TopicAnswer) -> Value {
    json!({ "name": laws.topics[t.id.ix()].name, "covered": t.covered, "seen_to": t.seen_to.map(|d| d.to_string()) })
}

fn question(q: &Question<'_>, f: FactId) -> Value {
    let fact = &q.laws.facts[f.ix()];
    let choices: Vec<Value> = crate::reply::choices(q.laws, q.lang, fact)
        .into_iter()
        .map(|(word, shown)| json!({ "value": word, "text": shown }))
        .collect();
    json!({
        "fact": fact.name,
        "type": type_word(q.laws, fact.ty),
        "question": q.lang.of(&fact.question),
        "why": fact.why.as_ref().map(|w| q.lang.of(w)),
        "choices": choices,
    })
}
