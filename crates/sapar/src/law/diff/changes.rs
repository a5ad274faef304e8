//! One change of law, for a person and for a program.

use crate::law::explain::cites_json;
use sapar_law::day::Day;
use sapar_law::diff::LawChange;
use sapar_law::explain::shown_figure;
use sapar_law::model::{Laws, ProvisionId, TableId};
use sapar_law::show::show;
use sapar_law::syntax::Cite;
use sapar_law::table::Figure;
use sapar_words::{Lang, citations_on, say};
use serde_json::{Value, json};

fn cited(laws: &Laws, lang: Lang, cites: &[Cite], on: Day) -> String {
    citations_on(laws, lang, cites, on).into_iter().map(|c| c.text).collect::<Vec<_>>().join("; ")
}

/// A value that ends is told by the acts of its last day.
fn day_before(change: &LawChange) -> Day {
    Day(change.on().0 - 1)
}

/// The lines of a change.
pub fn as_text(laws: &Laws, lang: Lang, change: &LawChange) -> Vec<String> {
    match change {
        LawChange::Begins { provision, .. } => of_provision(laws, lang, *provision, change.on(), "diff-begins"),
        LawChange::Ends { provision, .. } => of_provision(laws, lang, *provision, change.on(), "diff-ends"),
        LawChange::Value { series, before, after, .. } => {
            let s = &laws.series[series.ix()];
            let shown = |f: &Option<Figure>| {
                f.as_ref()
                    .map_or_else(|| say(lang, "diff-no-value", &[]), |f| shown_figure(laws, s.ty, s.unit, f.value))
            };
            let source = match (after, before) {
                (Some(f), _) => beside(laws, lang, f, change.on()),
                (None, Some(f)) => beside(laws, lang, f, day_before(change)),
                (None, None) => String::new(),
            };
            vec![format!("{}: {} \u{2192} {}{source}", s.name, shown(before), shown(after))]
        }
        LawChange::Row { table, row, begins, .. } => {
            let t = &laws.tables[table.ix()];
            let value = t.ty.map_or_else(String::new, |ty| format!(" = {}", shown_figure(laws, ty, t.unit, row.value)));
            let name = format!("{} ({}){value}", t.name, keys(laws, *table, row).join(", "));
            vec![format!(
                "{}{}",
                say(lang, if *begins { "diff-row-begins" } else { "diff-row-ends" }, &[("name", name.into())]),
                beside(laws, lang, row, change.on())
            )]
        }
    }
}

fn of_provision(laws: &Laws, lang: Lang, id: ProvisionId, on: Day, word: &str) -> Vec<String> {
    let p = &laws.provisions[id.ix()];
    let mut first = format!("{} ({})", say(lang, word, &[("name", p.name.as_str().into())]), cited(laws, lang, &p.cites, on));
    if let Some(f) = p.anchor {
        first.push_str(&format!(
            "; {}",
            say(lang, "diff-read-on", &[("fact", laws.facts[f.ix()].name.as_str().into())])
        ));
    }
    vec![first, format!("    {}", lang.of(&p.texts))]
}

/// `  (act art; confidence)`.
fn beside(laws: &Laws, lang: Lang, f: &Figure, on: Day) -> String {
    let word = say(lang, &format!("explain-confidence-{}", f.confidence.word()), &[]);
    let mut parts = vec![cited(laws, lang, &f.cites, on), say(lang, "explain-confidence", &[("word", word.into())])];
    parts.extend((!f.note.is_empty()).then(|| f.note.clone()));
    parts.retain(|p| !p.is_empty());
    format!("  ({})", parts.join("; "))
}

/// The keys of a row in words. A row does not know its keys; its place in the table does.
fn keys(laws: &Laws, id: TableId, row: &Figure) -> Vec<String> {
    let table = &laws.tables[id.ix()];
    let here = |r: &Figure| r.line == row.line && r.from == row.from;
    let keys = table.filled().find(|(_, rows)| rows.iter().any(here)).map(|(keys, _)| keys);
    keys.into_iter().flatten().zip(&table.keys).map(|(v, k)| show(laws, k.ty, v)).collect()
}

/// A change for a program.
pub fn as_json(laws: &Laws, lang: Lang, change: &LawChange) -> Value {
    let provision = |id: ProvisionId, what: &str| {
        let p = &laws.provisions[id.ix()];
        json!({
            "what": what,
            "on": change.on().to_string(),
            "provision": p.name,
            "text": lang.of(&p.texts),
            "cites": cites_json(laws, lang, &p.cites, change.on()),
            "read_on": p.anchor.map(|f| laws.facts[f.ix()].name.clone()),
        })
    };
    match change {
        LawChange::Begins { provision: p, .. } => provision(*p, "begins"),
        LawChange::Ends { provision: p, .. } => provision(*p, "ends"),
        LawChange::Value { series, before, after, .. } => {
            let s = &laws.series[series.ix()];
            let figure = |f: &Option<Figure>, on: Day| {
                f.as_ref().map(|f| json!({ "value": shown_figure(laws, s.ty, s.unit, f.value), "cites": cites_json(laws, lang, &f.cites, on), "confidence": f.confidence.word() }))
            };
            json!({ "what": "value", "on": change.on().to_string(), "name": s.name, "before": figure(before, day_before(change)), "after": figure(after, change.on()) })
        }
        LawChange::Row { table, row, begins, .. } => {
            let t = &laws.tables[table.ix()];
            json!({
                "what": if *begins { "row_begins" } else { "row_ends" },
                "on": change.on().to_string(),
                "name": t.name,
                "keys": keys(laws, *table, row),
                "value": t.ty.map(|ty| shown_figure(laws, ty, t.unit, row.value)),
                "cites": cites_json(laws, lang, &row.cites, change.on()),
                "confidence": row.confidence.word(),
            })
        }
    }
}
