//! Finds everything that a name may mean.

use super::card::Card;
use crate::answer_json::type_word;
use crate::law::{facts, place};
use sapar_law::day::Day;
use sapar_law::model::{Due, Head, Kind, Laws, PackId, Procedure, Provision, ProvisionId};
use sapar_law::show::{show, written};
use sapar_law::source::text_at;
use sapar_law::syntax::{Act, Cite, Expect, Period, Pick, Subject};
use sapar_law::table::{Figure, Series, Table};
use std::path::Path;

/// Everything of that name: full names, and names without their pack.
pub fn cards(laws: &Laws, folder: Option<&Path>, name: &str) -> Vec<Card> {
    let is = |full: &str| full == name || (!name.contains('.') && full.split_once('.').is_some_and(|(_, own)| own == name));
    let mut all = Vec::new();
    for (i, p) in laws.provisions.iter().enumerate().filter(|(_, p)| is(&p.name)) {
        all.push(provision(laws, folder, ProvisionId(i as u32), p));
    }
    all.extend(laws.procedures.iter().filter(|p| is(&p.name)).map(|p| procedure(laws, p)));
    all.extend(
        laws.conclusions
            .iter()
            .enumerate()
            .filter(|(_, c)| is(&c.name))
            .map(|(i, _)| conclusion(laws, i)),
    );
    all.extend(laws.facts.iter().filter(|f| is(&f.name)).map(|f| {
        Card::new("fact", &f.name, Some(&f.question))
            .with("type", [type_word(laws, f.ty).to_owned()])
            .with("members", facts::members(laws, f))
            .with("range", facts::range(laws, f).map(|(low, high)| format!("{low}..{high}")))
            .with("why", f.why.iter().flat_map(|w| [w.en.clone(), w.ru.clone()]))
            .with("cost", [facts::cost_word(f.cost).to_owned()])
    }));
    all.extend(laws.series.iter().filter(|s| is(&s.name)).map(|s| series(laws, s)));
    all.extend(laws.tables.iter().filter(|t| is(&t.name)).map(|t| table(laws, t)));
    all.extend(laws.defines.iter().enumerate().filter(|(_, full)| is(full)).filter_map(|(i, full)| {
        // The expression is found where it is used: what a definition is called stands in explanations.
        let meant = laws.exprs.iter().find_map(|e| match e.kind {
            Kind::Define(id, meant) if id.ix() == i => Some(meant),
            _ => None,
        });
        meant.map(|e| {
            Card::new("definition", full, None)
                .with("type", [type_word(laws, laws.expr(e).ty).to_owned()])
                .with("as-written", [written(laws, e)])
                .with("written", [place(laws, folder, laws.expr(e).span)])
        })
    }));
    all.extend(laws.profiles.get(name).map(|span| {
        Card::new("profile", name, None)
            .with("as-written", lines(text_at(&laws.sources, *span)))
            .with("written", [place(laws, folder, *span)])
    }));
    all.extend(laws.acts.get(name).map(|a| act(laws, name, a)));
    all.extend(
        laws.enums
            .iter()
            .filter(|e| is(&e.name))
            .map(|e| Card::new("enum", &e.name, None).with("members", e.members.iter().map(|(m, t)| format!("{m}: {} / {}", t.en, t.ru)))),
    );
    all.extend(laws.topics.iter().enumerate().filter(|(_, t)| is(&t.name)).map(|(i, t)| {
        let covered = laws.covered.iter().filter(|c| c.topic.ix() == i);
        Card::new("topic", &t.name, Some(&t.title)).with("covered", covered.map(|c| format!("{} {}..{}", c.country, day(c.from), c.seen_to)))
    }));
    all.extend(laws.groups.iter().enumerate().filter(|(_, g)| is(&g.name)).map(|(i, g)| {
        let members = laws.provisions.iter().filter(|p| p.group.is_some_and(|x| x.ix() == i));
        Card::new("group", &g.name, Some(&g.title)).with("provisions", members.map(|p| p.name.clone()))
    }));
    all
}

fn lines(text: &str) -> impl Iterator<Item = String> {
    text.lines().map(|l| l.trim_end().to_owned())
}

/// Every name, for "did you mean".
pub fn names(laws: &Laws) -> Vec<String> {
    let full: Vec<&str> = laws
        .provisions
        .iter()
        .map(|p| p.name.as_str())
        .chain(laws.procedures.iter().map(|p| p.name.as_str()))
        .chain(laws.series.iter().map(|s| s.name.as_str()))
        .chain(laws.tables.iter().map(|t| t.name.as_str()))
        .chain(laws.defines.iter().map(String::as_str))
        .collect();
    let own = full.iter().filter_map(|n| n.split_once('.')).map(|(_, own)| own);
    let shared = laws
        .facts
        .iter()
        .map(|f| f.name.as_str())
        .chain(laws.conclusions.iter().map(|c| c.name.as_str()));
    let shared = shared
        .chain(laws.enums.iter().map(|e| e.name.as_str()))
        .chain(laws.topics.iter().map(|t| t.name.as_str()));
    let acts = laws.acts.keys().chain(laws.profiles.keys()).map(String::as_str);
    full.iter().copied().chain(own).chain(shared).chain(acts).map(str::to_owned).collect()
}

fn day(d: Option<Day>) -> String {
    d.map(|d| d.to_string()).unwrap_or_default()
}

fn period(p: Period) -> String {
    format!("{}..{}", day(p.from), day(p.to))
}

fn cite(c: &Cite) -> String {
    let act = c.act.as_ref().map_or("", |a| &*a.text);
    format!("{act} {}", c.place).trim().to_owned()
}

fn pack(laws: &Laws, id: PackId) -> String {
    let p = &laws.packs[id.ix()];
    format!("{} ({})", p.name, p.title)
}

fn head(laws: &Laws, h: &Head) -> String {
    match h {
        Head::Decides(c, _) => format!("decides {}", laws.conclusions[c.ix()].name),
        Head::Norm(n) => {
            let due = match n.due {
                Some(Due::AtOnce) => ", at once",
                Some(Due::By(_)) => ", by a day",
                Some(Due::Before(_)) => ", before a day",
                None => "",
            };
            format!("{} of {}{due}", n.kind.word(), n.of.word())
        }
    }
}

fn provision(laws: &Laws, folder: Option<&Path>, id: ProvisionId, p: &Provision) -> Card {
    let name_of = |id: &ProvisionId| laws.provisions[id.ix()].name.clone();
    let displaced_by = laws.provisions.iter().filter(|o| o.displaces.contains(&id)).map(|o| o.name.clone());
    let own = p.name.split_once('.').map_or(p.name.as_str(), |(_, own)| own);
    let cases = laws.cases.iter().filter_map(|placed| {
        let case = laws.case(placed)?;
        let means = |n: &str| n == p.name || (n == own && placed.pack == p.pack);
        let names = |e: &Expect<'_>| e.because.iter().any(|b| means(&b.text)) || (matches!(e.of, Subject::Norm(_)) && means(&e.name.text));
        let found = case.expect.iter().any(names);
        found.then(|| format!("{} ({})", case.title, place(laws, folder, placed.span)))
    });
    let mut card = Card::new("provision", &p.name, Some(&p.texts))
        .with("pack", [pack(laws, p.pack)])
        .with("topic", [laws.topics[p.topic.ix()].name.clone()])
        .with("head", [head(laws, &p.head)])
        .with("cites", p.cites.iter().map(cite))
        .with("source", p.source.clone())
        .with("confidence", [p.confidence.word().to_owned()])
        .with("checked-on", [p.checked_on.to_string()])
        .with("published", [day(p.published)])
        .with("in-force", [period(p.in_force)])
        .with("in-force-on", p.anchor.map(|f| laws.facts[f.ix()].name.clone()))
        .with("group", p.group.map(|g| laws.groups[g.ix()].name.clone()))
        .with("exception-to", p.displaces.iter().map(name_of))
        .with("displaced-by", displaced_by);
    if let Head::Norm(n) = &p.head {
        card = card
            .with("where", n.place.iter().flat_map(|t| [t.en.clone(), t.ru.clone()]))
            .with("documents", n.documents.iter().flat_map(|t| [t.en.clone(), t.ru.clone()]))
            .with("otherwise", n.otherwise.iter().map(name_of))
            .with("exposes-to", n.exposes_to.iter().map(|w| w.word().to_owned()));
    }
    card.with("note", p.note.iter().flat_map(|t| [t.en.clone(), t.ru.clone()]))
        .with("as-written", lines(text_at(&laws.sources, p.span)))
        .with("cases", cases)
        .with("written", [place(laws, folder, p.span)])
}

fn procedure(laws: &Laws, p: &Procedure) -> Card {
    let count = |n: Option<i64>| n.map(|n| n.to_string());
    Card::new("procedure", &p.name, Some(&p.texts))
        .with("pack", [pack(laws, p.pack)])
        .with("route", [p.route.clone()])
        .with("cites", p.cites.iter().map(cite))
        .with("confidence", [p.confidence.word().to_owned()])
        .with("in-force", [period(p.in_force)])
        .with("documents", count(p.documents))
        .with("visits", count(p.visits))
        .with("offices", count(p.offices))
        .with("note", p.note.iter().flat_map(|t| [t.en.clone(), t.ru.clone()]))
}

fn conclusion(laws: &Laws, i: usize) -> Card {
    let c = &laws.conclusions[i];
    let deciders = laws.provisions.iter().filter(|p| matches!(p.head, Head::Decides(d, _) if d.ix() == i));
    let cumulative = c.cumulative.map(|p| match p {
        Pick::Least => "the earliest or least holds".to_owned(),
        Pick::Greatest => "the latest or greatest holds".to_owned(),
    });
    Card::new("conclusion", &c.name, Some(&c.title))
        .with("type", [type_word(laws, c.ty).to_owned()])
        .with("topic", [laws.topics[c.topic.ix()].name.clone()])
        .with("cumulative", cumulative)
        .with("provisions", deciders.map(|p| format!("{} ({})", p.name, period(p.in_force))))
}

/// Columns of a history.
const HISTORY: [&str; 7] = ["from", "to", "value", "cites", "confidence", "checked-on", "note"];

fn figure(laws: &Laws, ty: Option<sapar_law::model::Type>, f: &Figure) -> Vec<String> {
    let open = |d: Day, end: Day| if d == end { String::new() } else { d.to_string() };
    let cites: Vec<String> = f.cites.iter().map(cite).collect();
    vec![
        open(f.from, Day::MIN),
        open(f.to, Day::MAX),
        ty.map(|t| show(laws, t, f.value)).unwrap_or_default(),
        cites.join("; "),
        f.confidence.word().to_owned(),
        f.checked_on.to_string(),
        f.note.clone(),
    ]
}

fn series(laws: &Laws, s: &Series) -> Card {
    let mut card = Card::new("value", &s.name, None)
        .with("pack", [pack(laws, s.pack)])
        .with("type", [type_word(laws, s.ty).to_owned()]);
    card.heading = HISTORY.to_vec();
    card.rows = s.rows.iter().map(|r| figure(laws, Some(s.ty), r)).collect();
    card
}

fn table(laws: &Laws, t: &Table) -> Card {
    let mut card = Card::new("table", &t.name, None)
        .with("pack", [pack(laws, t.pack)])
        .with("keys", t.keys.iter().map(|k| format!("{} ({})", k.name, type_word(laws, k.ty))))
        .with("type", t.ty.map(|ty| type_word(laws, ty).to_owned()));
    card.heading = std::iter::once("key").chain(HISTORY).collect();
    card.rows = keyed(laws, t);
    card
}

/// Every row with its keys in words.
fn keyed(laws: &Laws, t: &Table) -> Vec<Vec<String>> {
    let words = |keys: &[i64]| {
        let words = keys.iter().zip(&t.keys).map(|(v, k)| show(laws, k.ty, *v));
        words.collect::<Vec<_>>().join(", ")
    };
    t.filled()
        .flat_map(|(keys, rows)| rows.iter().map(move |f| (words(&keys), f)))
        .map(|(key, f)| std::iter::once(key).chain(figure(laws, t.ty, f)).collect())
        .collect()
}

fn act(laws: &Laws, id: &str, a: &Act) -> Card {
    let citing = laws
        .provisions
        .iter()
        .filter(|p| p.cites.iter().any(|c| c.act.as_ref().is_some_and(|x| x.text == id)));
    Card::new("act", id, None)
        .with("title", [a.title.clone()])
        .with("act-kind", [a.kind.clone()])
        .with("number", a.number.clone())
        .with("signed", [day(a.signed)])
        .with("in-force", [period(a.in_force)])
        .with("applies-from", a.reaches_back.iter().map(|r| format!("{} ({})", r.from, r.says)))
        .with("succeeded-by", a.succeeded_by.iter().map(|n| n.text.to_string()))
        .with("parties", a.parties.iter().map(|(n, p)| format!("{} {}", n.text, period(*p))))
        .with("reservations", a.reservations.iter().map(|(n, t)| format!("{}: {t}", n.text)))
        .with("provisions", citing.map(|p| p.name.clone()))
}
