//! `sapar law facts`: every fact that can be asked.

use crate::answer_json::type_word;
use crate::cli::{Output, Shared};
use crate::columns::columns;
use crate::law::read_by::topics_of_facts;
use crate::laws_source::{checked, for_authors};
use crate::stop::Stop;
use sapar_law::model::{Cost, Fact, Laws, TopicId, Type};
use sapar_law::show::show;
use sapar_words::{Lang, say};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::io::{Write, stdout};

/// Runs the command.
///
/// # Errors
/// The laws hold errors.
pub fn run(shared: &Shared, args: &Output) -> Result<(), Stop> {
    let lang = shared.lang();
    let laws = checked(for_authors(shared, None)?, lang)?.laws;
    let mut out = stdout().lock();
    if args.json {
        let topics = topics_of_facts(&laws);
        let all: Value = laws.facts.iter().zip(&topics).map(|(f, of)| as_json(&laws, f, of)).collect();
        writeln!(out, "{all:#}")?;
        return Ok(());
    }
    let heading = ["name", "type", "range", "cost", "question-why"].map(|h| say(lang, &format!("column-{h}"), &[]));
    let rows: Vec<Vec<String>> = laws.facts.iter().map(|f| row(&laws, lang, f)).collect();
    out.write_all(columns(&heading, &rows).as_bytes())?;
    lists(&mut out, &laws, lang)
}

/// The members of the closed lists that facts take, and the topics: what can be typed after `--set` and `--topic`.
fn lists(out: &mut impl Write, laws: &Laws, lang: Lang) -> Result<(), Stop> {
    let asked = |e: usize| laws.facts.iter().any(|f| matches!(f.ty, Type::Enum(of) if of.ix() == e));
    let heading = ["list", "member", "title"].map(|h| say(lang, &format!("column-{h}"), &[]));
    let mut rows = Vec::new();
    for (_, list) in laws.enums.iter().enumerate().filter(|(e, _)| asked(*e)) {
        rows.extend(
            list.members
                .iter()
                .map(|(m, texts)| vec![list.name.clone(), m.clone(), lang.of(texts).to_owned()]),
        );
    }
    write!(out, "\n{}", columns(&heading, &rows))?;
    let heading = ["topic", "title"].map(|h| say(lang, &format!("column-{h}"), &[]));
    let rows: Vec<Vec<String>> = laws.topics.iter().map(|t| vec![t.name.clone(), lang.of(&t.title).to_owned()]).collect();
    write!(out, "\n{}", columns(&heading, &rows))?;
    Ok(())
}

/// The word for how hard a question is.
pub fn cost_word(cost: Cost) -> &'static str {
    match cost {
        Cost::Easy => "easy",
        Cost::Document => "document",
        Cost::Hard => "hard",
    }
}

/// The range of a fact that has one of its own, as the law language writes it.
pub fn range(laws: &Laws, f: &Fact) -> Option<(String, String)> {
    let ranged = matches!(f.ty, Type::Days | Type::Months | Type::Years | Type::Number | Type::Share | Type::Money(_));
    ranged.then(|| (show(laws, f.ty, f.low), show(laws, f.ty, f.high)))
}

/// The members of a fact with a closed list.
pub fn members(laws: &Laws, f: &Fact) -> Vec<String> {
    match f.ty {
        Type::Enum(e) => laws.enums[e.ix()].members.iter().map(|(m, _)| m.clone()).collect(),
        _ => Vec::new(),
    }
}

fn row(laws: &Laws, lang: Lang, f: &Fact) -> Vec<String> {
    let range = match range(laws, f) {
        Some((low, high)) => format!("{low}..{high}"),
        None => String::new(),
    };
    let cost = say(lang, &format!("cost-{}", cost_word(f.cost)), &[]);
    let texts = std::iter::once(&f.question).chain(&f.why).map(|t| lang.of(t));
    let question = texts.collect::<Vec<_>>().join(" ");
    vec![f.name.clone(), type_word(laws, f.ty).to_owned(), range, cost, question]
}

fn as_json(laws: &Laws, f: &Fact, topics: &BTreeSet<TopicId>) -> Value {
    json!({
        "name": f.name,
        "type": type_word(laws, f.ty),
        "members": members(laws, f),
        "range": range(laws, f).map(|(low, high)| json!({ "low": low, "high": high })),
        "cost": cost_word(f.cost),
        "topics": topics.iter().map(|t| laws.topics[t.ix()].name.as_str()).collect::<Vec<_>>(),
        "question": { "en": f.question.en, "ru": f.question.ru },
        "why": f.why.as_ref().map(|w| json!({ "en": w.en, "ru": w.ru })),
    })
}
