//! An explanation for a person, line by line.

use super::Told;
use super::json::result_type;
use sapar_law::answer::{ConclusionAnswer, State, shown_type};
use sapar_law::change::Change;
use sapar_law::day::Day;
use sapar_law::explain::{Condition, ProvisionExplained, Read, Role, Target};
use sapar_law::model::{FactId, ProvisionId, Type};
use sapar_law::syntax::{Cite, Confidence};
use sapar_words::{bound_words, citations_on, date, say, state_words, value};
use std::fmt::Write;

/// The whole explanation.
pub fn document(t: &Told<'_>) -> String {
    let mut out = String::new();
    let mut line = |indent: usize, text: &str| {
        // Writing into memory does not fail.
        let _ = writeln!(out, "{:indent$}{text}", "");
    };
    line(0, &headline(t));
    line(2, &say(t.lang, "head-laws", &[("fingerprint", t.engine.laws.fingerprint.as_str().into())]));
    line(2, &say(t.lang, "explain-on", &[("day", date(t.lang, t.on).into())]));
    let provisions = &t.explanation.provisions;
    for x in provisions.iter().filter(|x| x.role == Role::Carries) {
        whole(t, x, "explain-because", &mut line);
    }
    if t.explanation.state == State::NoRule && provisions.is_empty() {
        line(2, &say(t.lang, "explain-no-provision", &[]));
    }
    for x in provisions.iter().filter(|x| matches!(x.role, Role::MayApply(_))) {
        whole(t, x, "explain-may-apply", &mut line);
    }
    let mut others = provisions
        .iter()
        .filter(|x| matches!(x.role, Role::DisplacedBy(_) | Role::DoesNotApply))
        .peekable();
    if others.peek().is_some() {
        line(2, &say(t.lang, "explain-not-applied", &[]));
    }
    for x in others {
        not_applied(t, x, &mut line);
    }
    let open = open_questions(t);
    if !open.is_empty() {
        line(2, &say(t.lang, "explain-unknown", &[]));
        for f in open {
            let fact = &t.engine.laws.facts[f.ix()];
            line(4, &format!("? {}: {}", fact.name, t.lang.of(&fact.question)));
        }
    }
    if !t.changes.is_empty() {
        line(2, &say(t.lang, "explain-changes", &[]));
        for text in changes(t) {
            line(4, &text);
        }
    }
    out
}

fn headline(t: &Told<'_>) -> String {
    let laws = &t.engine.laws;
    let state = |s: State| state_words(t.lang, s).map_or_else(String::new, |w| format!(" [{w}]"));
    let s = t.explanation.state;
    match t.explanation.target {
        Target::Conclusion(c) => {
            let conclusion = &laws.conclusions[c.ix()];
            let answer = t.answer.conclusions.iter().find(|a| a.id == c);
            let in_words = |a: &ConclusionAnswer, v: i64| value(laws, t.lang, shown_type(laws, c, &a.because, t.answer.destination), v);
            let shown = answer.and_then(|a| a.value.map(|v| in_words(a, v)));
            let bound = answer.and_then(|a| a.bound.map(|(v, sure)| (bound_words(t.lang, conclusion.cumulative, &in_words(a, v)), sure)));
            let result = match (shown, bound) {
                (Some(v), _) => format!("{v}{}", state(s)),
                (None, Some((words, sure))) => format!("{words}{}", state(sure)),
                (None, None) => state_words(t.lang, s).unwrap_or_default(),
            };
            format!("{} ({}) = {result}", conclusion.name, t.lang.of(&conclusion.title))
        }
        Target::Provision(p) if t.explanation.withheld => {
            format!("{}: {}", laws.provisions[p.ix()].name, say(t.lang, "explain-withheld", &[]))
        }
        Target::Provision(p) => {
            let beside = if s.has_value() { state(s) } else { String::new() };
            format!("{}: {}{beside}", laws.provisions[p.ix()].name, applies(t, s))
        }
    }
}

/// Whether a norm applies, in a word or two.
fn applies(t: &Told<'_>, s: State) -> String {
    let word = match s {
        s if s.has_value() => "explain-applies",
        State::Unknown => "explain-applies-unknown",
        _ => "explain-applies-not",
    };
    say(t.lang, word, &[])
}

/// `KZ-COAO-2014 art 517 (3), "On administrative offences"`.
fn cited(t: &Told<'_>, cites: &[Cite], on: Day) -> String {
    let one = |c: sapar_words::Citation| match c.title {
        Some(title) => format!("{}, \u{ab}{title}\u{bb}", c.text),
        None => c.text,
    };
    citations_on(&t.engine.laws, t.lang, cites, on)
        .into_iter()
        .map(one)
        .collect::<Vec<_>>()
        .join("; ")
}

fn since(t: &Told<'_>, id: ProvisionId) -> String {
    let period = t.engine.laws.provisions[id.ix()].in_force;
    span(t, period.from, period.to)
}

fn span(t: &Told<'_>, from: Option<Day>, to: Option<Day>) -> String {
    let day = |d: Option<Day>| d.map_or_else(String::new, |d| d.to_string());
    let name = match (from, to) {
        (None, None) => "explain-always",
        (Some(_), None) => "explain-since",
        (None, Some(_)) => "explain-until",
        (Some(_), Some(_)) => "explain-between",
    };
    say(t.lang, name, &[("from", day(from).into()), ("to", day(to).into())])
}

fn whole(t: &Told<'_>, x: &ProvisionExplained, word: &str, line: &mut dyn FnMut(usize, &str)) {
    let laws = &t.engine.laws;
    let p = &laws.provisions[x.id.ix()];
    if x.withheld {
        line(2, &format!("{}: {}", p.name, say(t.lang, "explain-withheld", &[])));
        if let Some(s) = &laws.safeguard {
            line(4, t.lang.of(&s.texts));
        }
        return;
    }
    line(
        2,
        &format!("{} {} ({}; {})", say(t.lang, word, &[]), p.name, cited(t, &p.cites, t.on), since(t, x.id)),
    );
    line(4, t.lang.of(&p.texts));
    if p.confidence != Confidence::High {
        line(4, &confidence(t, p.confidence));
    }
    if x.in_force != Some(true) {
        line(4, &format!("{} {}", mark(x.in_force), in_force_words(t, x)));
    }
    for c in &x.when {
        line(4, &condition(t, c, c.holds, ""));
    }
    let unless = format!("{} ", say(t.lang, "explain-unless", &[]));
    for c in &x.unless {
        line(4, &condition(t, c, c.holds.map(|h| !h), &unless));
    }
    for r in &x.reads {
        read(t, r, line);
    }
    for (c, s, v) in &x.relies_on {
        let shown = v.clone().unwrap_or_else(|| say(t.lang, &format!("state-{}", s.word().replace('_', "-")), &[]));
        line(
            4,
            &say(
                t.lang,
                "explain-relies",
                &[("name", laws.conclusions[c.ix()].name.as_str().into()), ("value", shown.into())],
            ),
        );
    }
    for (text, result) in &x.computes {
        let result = result.clone().unwrap_or_else(|| say(t.lang, "not-known", &[]));
        // A constant needs no sum.
        line(
            4,
            &if *text == result {
                format!("= {result}")
            } else {
                format!("{text} = {result}")
            },
        );
    }
    if let Some(note) = &p.note {
        line(4, &say(t.lang, "explain-note", &[("note", t.lang.of(note).into())]));
    }
}

fn in_force_words(t: &Told<'_>, x: &ProvisionExplained) -> String {
    let day = x.read_on.map_or_else(|| say(t.lang, "not-known", &[]), |d| d.to_string());
    say(t.lang, "explain-in-force-on", &[("span", since(t, x.id).into()), ("day", day.into())])
}

fn confidence(t: &Told<'_>, c: Confidence) -> String {
    say(
        t.lang,
        "explain-confidence",
        &[("word", say(t.lang, &format!("explain-confidence-{}", c.word()), &[]).into())],
    )
}

fn mark(holds: Option<bool>) -> char {
    match holds {
        Some(true) => '\u{2713}',
        Some(false) => '\u{2717}',
        None => '?',
    }
}

fn condition(t: &Told<'_>, c: &Condition, good: Option<bool>, before: &str) -> String {
    let laws = &t.engine.laws;
    let facts: Vec<String> = c
        .facts
        .iter()
        .filter_map(|(f, v)| v.map(|v| format!("{}: {}", laws.facts[f.ix()].name, value(laws, t.lang, t.money(laws.facts[f.ix()].ty), v))))
        .collect();
    let asked: Vec<String> = c
        .facts
        .iter()
        .filter(|(f, _)| !t.facts.knows(laws, *f))
        .map(|(f, _)| format!("{}: {}", laws.facts[f.ix()].name, t.lang.of(&laws.facts[f.ix()].question)))
        .collect();
    let beside = if good.is_none() && !asked.is_empty() { asked } else { facts };
    let beside = if beside.is_empty() {
        String::new()
    } else {
        format!("   [{}]", beside.join("; "))
    };
    format!("{} {before}{}{beside}", mark(good), c.text)
}

fn read(t: &Told<'_>, r: &Read, line: &mut dyn FnMut(usize, &str)) {
    let on =
        r.on.map_or_else(String::new, |d| say(t.lang, "explain-read-on", &[("day", d.to_string().into())]));
    let Some(f) = &r.figure else {
        line(4, &say(t.lang, "explain-read-none", &[("name", r.name.as_str().into()), ("on", on.into())]));
        return;
    };
    // A list only says who stands in it.
    let list = t.engine.laws.tables.iter().any(|table| table.name == r.name && table.ty.is_none());
    let shown = if list {
        say(t.lang, "explain-listed", &[])
    } else {
        r.value.clone().unwrap_or_default()
    };
    line(4, &format!("{}{on}: {shown}", r.name));
    let to = (f.to != Day::MAX).then_some(f.to);
    let from = (f.from != Day::MIN).then_some(f.from);
    let mut parts = vec![cited(t, &f.cites, r.on.unwrap_or(t.on)), span(t, from, to), confidence(t, f.confidence)];
    parts.push(say(t.lang, "explain-checked", &[("day", f.checked_on.to_string().into())]));
    parts.retain(|p| !p.is_empty());
    line(6, &parts.join("; "));
    if !f.note.is_empty() {
        line(6, &say(t.lang, "explain-note", &[("note", f.note.as_str().into())]));
    }
}

/// What kept a provision from applying, and only that.
fn not_applied(t: &Told<'_>, x: &ProvisionExplained, line: &mut dyn FnMut(usize, &str)) {
    let laws = &t.engine.laws;
    let p = &laws.provisions[x.id.ix()];
    let why = match &x.role {
        Role::DisplacedBy(by) => {
            let names: Vec<&str> = by.iter().map(|b| laws.provisions[b.ix()].name.as_str()).collect();
            say(t.lang, "explain-displaced", &[("by", names.join(", ").into())])
        }
        _ if x.in_force == Some(false) => in_force_words(t, x),
        _ => String::new(),
    };
    let name = format!(
        "{} ({})",
        p.name,
        citations_on(laws, t.lang, &p.cites, t.on)
            .into_iter()
            .map(|c| c.text)
            .collect::<Vec<_>>()
            .join("; ")
    );
    line(4, &if why.is_empty() { name } else { format!("{name}: {why}") });
    if x.role == Role::DoesNotApply && x.in_force != Some(false) {
        for c in x.when.iter().filter(|c| c.holds == Some(false)) {
            line(6, &condition(t, c, Some(false), ""));
        }
        let unless = format!("{} ", say(t.lang, "explain-unless", &[]));
        for c in x.unless.iter().filter(|c| c.holds == Some(true)) {
            line(6, &condition(t, c, Some(false), &unless));
        }
        let failed = x.when.iter().any(|c| c.holds == Some(false)) || x.unless.iter().any(|c| c.holds == Some(true));
        if !failed {
            // Its table says nothing for these facts, or the plan of this country knows it cannot apply here.
            line(6, &say(t.lang, "explain-says-nothing", &[]));
        }
    }
}

/// The facts that would settle it, if it is not settled.
fn open_questions(t: &Told<'_>) -> Vec<FactId> {
    let mut open: Vec<FactId> = Vec::new();
    if let Target::Conclusion(c) = t.explanation.target {
        open.extend(
            t.answer
                .conclusions
                .iter()
                .find(|a| a.id == c)
                .into_iter()
                .flat_map(|a| a.needs.iter().copied()),
        );
    }
    if t.explanation.provisions.iter().any(|x| x.withheld) {
        open.extend(&t.answer.safeguard_needs);
    }
    if let Target::Provision(p) = t.explanation.target
        && !t.explanation.withheld
    {
        open.extend(t.answer.norms.iter().find(|a| a.id == p).into_iter().flat_map(|a| a.needs.iter().copied()));
    }
    for x in &t.explanation.provisions {
        if let Role::MayApply(facts) = &x.role {
            open.extend(facts.iter().copied());
        }
    }
    open.sort_unstable();
    open.dedup();
    open
}

/// One line for each fact and outcome; values with the same outcome stand together.
fn changes(t: &Told<'_>) -> Vec<String> {
    let laws = &t.engine.laws;
    let mut grouped: Vec<(&Change, Vec<String>)> = Vec::new();
    for c in &t.changes {
        let ty = c.fact.map_or(Type::Date, |f| t.money(laws.facts[f.ix()].ty));
        let then = value(laws, t.lang, ty, c.then);
        match grouped
            .iter_mut()
            .find(|(g, _)| g.fact == c.fact && g.outcome == c.outcome && matches!(ty, Type::Enum(_)))
        {
            Some((_, values)) => values.push(then),
            None => grouped.push((c, vec![then])),
        }
    }
    let line = |(c, values): (&Change, Vec<String>)| {
        let name = c
            .fact
            .map_or_else(|| say(t.lang, "explain-evaluation-date", &[]), |f| laws.facts[f.ix()].name.clone());
        format!("{name} {}: {}", values.join(", "), outcome(t, c))
    };
    grouped.into_iter().map(line).collect()
}

fn outcome(t: &Told<'_>, c: &Change) -> String {
    let laws = &t.engine.laws;
    let (found, state) = c.outcome;
    let beside = state_words(t.lang, state)
        .filter(|_| state.has_value())
        .map_or_else(String::new, |w| format!(" [{w}]"));
    match t.explanation.target {
        Target::Conclusion(id) => match found {
            Some(v) => format!("{}{beside}", value(laws, t.lang, t.money(laws.conclusions[id.ix()].ty), v)),
            None => state_words(t.lang, state).unwrap_or_default(),
        },
        Target::Provision(id) => {
            let figure = result_type(laws, id)
                .zip(found.filter(|v| *v != 1))
                .map(|(ty, v)| format!(", {}", value(laws, t.lang, t.money(ty), v)));
            format!("{}{}{beside}", applies(t, state), figure.unwrap_or_default())
        }
    }
}
