//! An explanation for a program. Names and shapes here are a promise to other programs.

use super::Told;
use crate::answer_json::{confidence, period, value};
use sapar_law::answer::{ConclusionAnswer, shown_type};
use sapar_law::change::Change;
use sapar_law::day::Day;
use sapar_law::explain::{Condition, ProvisionExplained, Read, Role, Target};
use sapar_law::model::{FactId, Head, Laws, ProvisionId, Type};
use sapar_law::syntax::Cite;
use sapar_words::{Lang, citations_on};
use serde_json::{Value, json};

/// The whole explanation.
pub fn document(t: &Told<'_>) -> Value {
    let laws = &t.engine.laws;
    let (kind, name, result, bound) = match t.explanation.target {
        Target::Conclusion(c) => {
            let answer = t.answer.conclusions.iter().find(|a| a.id == c);
            let shown = |a: &ConclusionAnswer, v| value(laws, shown_type(laws, c, &a.because, t.answer.destination), v);
            let result = answer.and_then(|a| a.value.map(|v| shown(a, v)));
            let bound = answer.and_then(|a| a.bound.map(|(v, sure)| json!({ "value": shown(a, v), "confidence": confidence(sure) })));
            ("conclusion", &laws.conclusions[c.ix()].name, result, bound)
        }
        Target::Provision(p) => ("provision", &laws.provisions[p.ix()].name, None, None),
    };
    json!({
        "on": t.on.to_string(),
        "laws": laws.fingerprint,
        "destination": t.answer.destination.map(|c| c.to_string()),
        "kind": kind,
        "name": name,
        "value": result,
        "bound": bound,
        "state": if t.explanation.withheld { "withheld" } else { t.explanation.state.word() },
        "provisions": t.explanation.provisions.iter().map(|p| provision(t, p)).collect::<Value>(),
        "changes": t.changes.iter().map(|c| change(t, c)).collect::<Value>(),
    })
}

/// Citations for a program: the acts of that day, as an answer has them.
pub fn cites(laws: &Laws, lang: Lang, cites: &[Cite], on: Day) -> Value {
    citations_on(laws, lang, cites, on)
        .into_iter()
        .map(|c| json!({ "act": c.act, "title": c.title, "place": c.place, "verified": c.verified }))
        .collect()
}

fn fact_value(t: &Told<'_>, f: FactId, v: Option<i64>) -> Value {
    v.map_or(Value::Null, |v| value(&t.engine.laws, t.money(t.engine.laws.facts[f.ix()].ty), v))
}

fn provision(t: &Told<'_>, x: &ProvisionExplained) -> Value {
    let laws = &t.engine.laws;
    let p = &laws.provisions[x.id.ix()];
    let names = |ids: &[ProvisionId]| ids.iter().map(|id| laws.provisions[id.ix()].name.clone()).collect::<Vec<_>>();
    let (role, displaced_by, needs) = match &x.role {
        Role::Carries => ("carries", Vec::new(), Vec::new()),
        Role::DisplacedBy(by) => ("displaced", names(by), Vec::new()),
        Role::DoesNotApply => ("does_not_apply", Vec::new(), Vec::new()),
        Role::MayApply(facts) => ("may_apply", Vec::new(), facts.iter().map(|f| laws.facts[f.ix()].name.clone()).collect()),
    };
    // In its place the safeguard speaks.
    let told = !x.withheld;
    let text = laws.safeguard.as_ref().filter(|_| !told).map_or(&p.texts, |s| &s.texts);
    json!({
        "provision": p.name,
        "withheld": x.withheld,
        "role": role,
        "displaced_by": displaced_by,
        "needs": needs,
        "text": t.lang.of(text),
        "cites": cites(laws, t.lang, if told { &p.cites } else { &[] }, t.on),
        "confidence": told.then(|| p.confidence.word()),
        "in_force": told.then(|| period(p.in_force)),
        "in_force_holds": x.in_force,
        "read_on": x.read_on.map(|d| d.to_string()),
        "when": x.when.iter().map(|c| condition(t, c)).collect::<Value>(),
        "unless": x.unless.iter().map(|c| condition(t, c)).collect::<Value>(),
        "computes": x.computes.iter().map(|(text, result)| json!({ "text": text, "result": result })).collect::<Value>(),
        "reads": x.reads.iter().map(|r| read(t, r)).collect::<Value>(),
        "relies_on": x.relies_on.iter().map(|(c, s, v)| json!({ "conclusion": laws.conclusions[c.ix()].name, "state": s.word(), "value": v })).collect::<Value>(),
        "note": p.note.as_ref().filter(|_| told).map(|n| t.lang.of(n)),
    })
}

fn condition(t: &Told<'_>, c: &Condition) -> Value {
    let facts: serde_json::Map<String, Value> = c
        .facts
        .iter()
        .map(|(f, v)| (t.engine.laws.facts[f.ix()].name.clone(), fact_value(t, *f, *v)))
        .collect();
    json!({ "text": c.text, "holds": c.holds, "facts": facts })
}

fn read(t: &Told<'_>, r: &Read) -> Value {
    json!({
        "name": r.name,
        "on": r.on.map(|d| d.to_string()),
        "value": r.value,
        "row": r.figure.as_ref().map(|f| json!({
            "from": f.from.to_string(),
            "to": (f.to != Day::MAX).then(|| f.to.to_string()),
            "cites": cites(&t.engine.laws, t.lang, &f.cites, r.on.unwrap_or(t.on)),
            "confidence": f.confidence.word(),
            "checked_on": f.checked_on.to_string(),
            "note": f.note,
        })),
    })
}

fn change(t: &Told<'_>, c: &Change) -> Value {
    let laws = &t.engine.laws;
    let of = |v: Option<i64>| match c.fact {
        Some(f) => fact_value(t, f, v),
        None => v.map_or(Value::Null, |v| value(laws, Type::Date, v)),
    };
    let result = match t.explanation.target {
        Target::Conclusion(id) => c.outcome.0.map(|v| value(laws, t.money(laws.conclusions[id.ix()].ty), v)),
        Target::Provision(id) => result_type(laws, id).and_then(|ty| c.outcome.0.filter(|v| *v != 1).map(|v| value(laws, t.money(ty), v))),
    };
    json!({
        "fact": c.fact.map_or("evaluation_date", |f| laws.facts[f.ix()].name.as_str()),
        "now": of(c.now),
        "then": of(Some(c.then)),
        "value": result,
        "state": c.outcome.1.word(),
    })
}

/// The type of the figure by which a change of a provision is told: its day, else its sum, else its end.
pub fn result_type(laws: &Laws, id: ProvisionId) -> Option<Type> {
    use sapar_law::model::Due;
    match &laws.provisions[id.ix()].head {
        Head::Decides(..) => None,
        Head::Norm(n) => match (&n.due, n.amount, n.until) {
            (Some(Due::By(_) | Due::Before(_)), _, _) => Some(Type::Date),
            (_, Some((e, _)), _) => Some(laws.expr(e).ty),
            (_, None, Some(_)) => Some(Type::Date),
            _ => None,
        },
    }
}
