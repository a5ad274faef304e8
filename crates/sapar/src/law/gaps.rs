//! `sapar law gaps`: holes, contradictions and provisions that never apply; with two countries, where they differ.

use super::known_country;
use crate::batch::progress::bar;
use crate::cli::{LawGaps, Shared};
use crate::laws_source::{checked, for_authors};
use crate::stop::Stop;
use crate::today::today;
use sapar_law::answer::Engine;
use sapar_law::day::Day;
use sapar_law::gaps::{Between, Difference, Finding, Hole, HoleKind, NotChecked, Region, Values, Where};
use sapar_law::model::{Country, ProvisionId, TopicId};
use sapar_law::plan::PlanError;
use sapar_words::{Lang, country, say};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::io::{Write, stdout};

/// What was found in one country.
struct Found {
    country: Country,
    findings: Vec<Finding>,
    /// Provisions of its pack that may be effective in another country.
    strays: Vec<(ProvisionId, Country)>,
}

/// Runs the command.
///
/// # Errors
/// The laws hold errors, or there is no such country.
pub fn run(shared: &Shared, args: &LawGaps) -> Result<(), Stop> {
    let lang = shared.lang();
    let engine = Engine::new(checked(for_authors(shared, None)?, lang)?.laws);
    let laws = &engine.laws;
    let named = |c: &Option<String>| c.as_deref().map(|c| known_country(laws, lang, c)).transpose();
    let (first, second) = (named(&args.country)?, named(&args.other)?);
    let wrong = |e: PlanError| Stop::refused(e.to_string());
    let mut out = stdout().lock();
    if let (Some(a), Some(b)) = (first, second) {
        let on = args.on.unwrap_or_else(|| today(Some(a)));
        let between = engine.between(a, b, on).map_err(wrong)?;
        let written = if args.output.json {
            format!("{:#}\n", between_json(&engine, (a, b), on, &between))
        } else {
            between_text(&engine, lang, (a, b), on, &between)
        };
        out.write_all(written.as_bytes())?;
        return Ok(());
    }
    let mut countries: Vec<Country> = first.map_or_else(|| laws.packs.iter().filter_map(|p| p.country).collect(), |c| vec![c]);
    countries.sort_by_key(ToString::to_string);
    countries.dedup();
    let strays = engine.strays().map_err(wrong)?;
    let mut all = Vec::new();
    for c in countries {
        let mut findings = watched(&engine, lang, c).map_err(wrong)?;
        if let Some(on) = args.on {
            findings.iter_mut().for_each(|f| only_on(f, on));
        }
        let strays = strays
            .iter()
            .copied()
            .filter(|(p, _)| laws.packs[laws.provisions[p.ix()].pack.ix()].country == Some(c))
            .collect();
        all.push(Found { country: c, findings, strays });
        if !args.output.json {
            // The countries take a while; each is told when it is done.
            if let Some(found) = all.pop() {
                out.write_all(text(&engine, lang, &found).as_bytes())?;
                out.flush()?;
            }
        }
    }
    if args.output.json {
        let rows: Value = all.iter().map(|f| as_json(&engine, f)).collect();
        writeln!(
            out,
            "{:#}",
            json!({ "laws": laws.fingerprint, "on": args.on.map(|d| d.to_string()), "countries": rows })
        )?;
    }
    Ok(())
}

/// Looks for the gaps of a country, and shows on a terminal how far it has come.
pub(super) fn watched(engine: &Engine, lang: Lang, c: Country) -> Result<Vec<Finding>, PlanError> {
    let bar = bar(0);
    bar.set_message(country(&engine.laws, lang, c));
    let findings = engine.gaps_watched(c, &mut |done, of| {
        bar.set_length(of as u64);
        bar.set_position(done as u64);
    });
    bar.finish_and_clear();
    findings
}

/// Leaves what holds on one day. That a provision never applies is a finding about all days.
fn only_on(f: &mut Finding, on: Day) {
    let holds = |r: &Region| r.from <= on && on <= r.to;
    f.holes.retain(|h| holds(&h.region));
    f.conflicts.retain(holds);
    f.follows.retain(|(from, to, _)| *from <= on && on <= *to);
    f.not_checked.retain(|(from, to, _)| *from <= on && on <= *to);
}

/// The topics about which something was found, in the order of the laws.
fn topics(engine: &Engine, found: &Found) -> Vec<TopicId> {
    let of = |f: &Finding| engine.laws.conclusions[f.conclusion.ix()].topic;
    let all: BTreeSet<TopicId> = found.findings.iter().filter(|f| is_told(f)).map(of).collect();
    all.into_iter().collect()
}

/// Is there anything to tell?
fn is_told(f: &Finding) -> bool {
    !(f.holes.is_empty() && f.follows.is_empty() && f.conflicts.is_empty() && f.never.is_empty() && f.not_checked.is_empty())
}

fn text(engine: &Engine, lang: Lang, found: &Found) -> String {
    let laws = &engine.laws;
    let mut out = String::new();
    let sum = |f: fn(&Finding) -> usize| found.findings.iter().map(f).sum::<usize>();
    let boxes = found.findings.iter().fold(0, |n: u128, f| n.saturating_add(f.boxes));
    let args = [
        ("country", country(laws, lang, found.country).into()),
        ("conclusions", found.findings.len().into()),
        ("boxes", counted(lang, boxes).into()),
        ("holes", sum(|f| f.holes.len()).into()),
        ("conflicts", sum(|f| f.conflicts.len()).into()),
        ("never", sum(|f| f.never.len()).into()),
        ("strays", found.strays.len().into()),
        ("unchecked", found.findings.iter().filter(|f| !f.not_checked.is_empty()).count().into()),
    ];
    // Writing into memory does not fail.
    let _ = writeln!(out, "{}", say(lang, "gaps-summary", &args));
    for topic in topics(engine, found) {
        let _ = writeln!(out, "\n{}", lang.of(&laws.topics[topic.ix()].title));
        let of_topic = |f: &&Finding| laws.conclusions[f.conclusion.ix()].topic == topic && is_told(f);
        for f in found.findings.iter().filter(of_topic) {
            finding(engine, lang, f, &mut out);
        }
    }
    if !found.strays.is_empty() {
        let _ = writeln!(out, "\n{}", say(lang, "gaps-strays", &[]));
        for (p, c) in &found.strays {
            let args = [
                ("name", laws.provisions[p.ix()].name.as_str().into()),
                ("country", country(laws, lang, *c).into()),
            ];
            let _ = writeln!(out, "  {}", say(lang, "gaps-stray", &args));
        }
    }
    out.push('\n');
    out
}

/// What was found about one conclusion: its name, and below it each kind of finding with its places.
fn finding(engine: &Engine, lang: Lang, f: &Finding, out: &mut String) {
    let laws = &engine.laws;
    let _ = writeln!(out, "  {}", laws.conclusions[f.conclusion.ix()].name);
    for (kind, head) in [
        (HoleKind::Between, "gaps-holes"),
        (HoleKind::TakenOut, "gaps-holes-taken-out"),
        (HoleKind::Unspoken, "gaps-holes-unspoken"),
    ] {
        let holes: Vec<&Hole> = f.holes.iter().filter(|h| h.kind == kind).collect();
        for of_one in holes.chunk_by(|a, b| a.region.provisions == b.region.provisions) {
            let by = of_one.first().map_or_else(String::new, |h| names(engine, &h.region.provisions));
            let _ = writeln!(out, "    {}", say(lang, head, &[("provisions", by.into())]));
            for h in of_one {
                let _ = writeln!(out, "      {}", place(lang, &h.region));
            }
        }
    }
    for (from, to, read) in &f.follows {
        let args = [
            ("name", laws.conclusions[read.ix()].name.as_str().into()),
            ("days", days(lang, *from, *to).into()),
        ];
        let _ = writeln!(out, "    {}", say(lang, "gaps-follows", &args));
    }
    for of_one in f.conflicts.chunk_by(|a, b| a.provisions == b.provisions) {
        let provisions = of_one.first().map_or_else(String::new, |r| names(engine, &r.provisions));
        let _ = writeln!(out, "    {}", say(lang, "gaps-conflict", &[("provisions", provisions.into())]));
        for r in of_one {
            let _ = writeln!(out, "      {}", place(lang, r));
        }
    }
    if f.more {
        let _ = writeln!(out, "    {}", say(lang, "gaps-more", &[]));
    }
    for p in &f.never {
        let name = laws.provisions[p.ix()].name.as_str();
        let _ = writeln!(out, "    {}", say(lang, "gaps-never", &[("name", name.into())]));
    }
    for (from, to, why) in &f.not_checked {
        let days = days(lang, *from, *to);
        let why = not_checked(engine, lang, why);
        let _ = writeln!(out, "    {}", say(lang, "gaps-not-checked", &[("days", days.into()), ("why", why.into())]));
    }
}

fn names(engine: &Engine, provisions: &[ProvisionId]) -> String {
    let names: Vec<&str> = provisions.iter().map(|p| engine.laws.provisions[p.ix()].name.as_str()).collect();
    names.join(", ")
}

fn days(lang: Lang, from: Day, to: Day) -> String {
    match from == to {
        true => from.to_string(),
        false => say(lang, "range", &[("from", from.to_string().into()), ("to", to.to_string().into())]),
    }
}

/// Days and facts of a region.
pub(super) fn place(lang: Lang, r: &Region) -> String {
    format!("{}: {}", days(lang, r.from, r.to), whom(lang, r))
}

/// Facts of a region.
fn whom(lang: Lang, r: &Region) -> String {
    if r.facts.is_empty() {
        return say(lang, "gaps-everybody", &[]);
    }
    let facts: Vec<String> = r.facts.iter().map(|w| condition(lang, w)).collect();
    facts.join("; ")
}

/// One fact and its values, as the laws write it, but for what they have no words for.
fn condition(lang: Lang, w: &Where) -> String {
    let fact = &w.fact;
    match &w.values {
        Values::AnyOtherCountry { but, such_as } => {
            let args = [("but", but.join(", ").into()), ("such", such_as.as_str().into())];
            let which = say(lang, if but.is_empty() { "gaps-any-country" } else { "gaps-any-other-country" }, &args);
            format!("{fact} = {which}")
        }
        Values::Ranges(all) => {
            let one = |(first, last): &(Option<String>, Option<String>)| match (first, last) {
                (Some(first), Some(last)) if first == last => format!("{fact} = {first}"),
                (Some(first), Some(last)) => format!("{fact} = {first} .. {last}"),
                (Some(first), None) => format!("{fact} >= {first}"),
                (None, Some(last)) => format!("{fact} <= {last}"),
                (None, None) => fact.clone(),
            };
            let all: Vec<String> = all.iter().map(one).collect();
            all.join(&format!(" {} ", say(lang, "gaps-or", &[])))
        }
        Values::Unknown(known) => {
            let unknown = say(lang, "gaps-not-known", &[("fact", fact.as_str().into())]);
            match known {
                None => unknown,
                Some(values) => {
                    let known = Where {
                        fact: fact.clone(),
                        values: (**values).clone(),
                    };
                    format!("{} {} {unknown}", condition(lang, &known), say(lang, "gaps-or", &[]))
                }
            }
        }
        Values::These(_) | Values::AllBut(_) => w.to_string(),
    }
}

fn not_checked(engine: &Engine, lang: Lang, why: &NotChecked) -> String {
    match why {
        NotChecked::TooLarge => say(lang, "gaps-too-large", &[]),
        NotChecked::SeveralFacts(facts) => say(lang, "gaps-several-facts", &[("facts", facts.join(", ").into())]),
        NotChecked::Computed(provisions) => say(lang, "gaps-computed", &[("provisions", names(engine, provisions).into())]),
    }
}

pub(super) fn region_json(engine: &Engine, r: &Region) -> Value {
    json!({
        "from": r.from.to_string(),
        "to": r.to.to_string(),
        "facts": r.facts.iter().map(|w| (w.fact.clone(), values_json(&w.values))).collect::<serde_json::Map<_, _>>(),
        "provisions": r.provisions.iter().map(|p| engine.laws.provisions[p.ix()].name.as_str()).collect::<Vec<_>>(),
    })
}

/// Values as a program reads them: a list, a list of what is excepted, or stretches of which an open end is `null`.
fn values_json(values: &Values) -> Value {
    match values {
        Values::These(all) => json!({ "in": all }),
        Values::AllBut(all) => json!({ "not_in": all }),
        Values::AnyOtherCountry { but, such_as } => json!({ "any_other_country": true, "not_in": but, "such_as": such_as }),
        Values::Unknown(known) => json!({ "unknown": true, "or": known.as_deref().map(values_json) }),
        Values::Ranges(all) => json!({ "ranges": all.iter().map(|(from, to)| json!({ "from": from, "to": to })).collect::<Value>() }),
    }
}

fn hole_json(engine: &Engine, h: &Hole) -> Value {
    let mut document = region_json(engine, &h.region);
    document["kind"] = json!(match h.kind {
        HoleKind::Between => "between",
        HoleKind::Unspoken => "unspoken",
        HoleKind::TakenOut => "taken_out",
    });
    document
}

fn why_json(engine: &Engine, why: &NotChecked) -> Value {
    match why {
        NotChecked::TooLarge => json!({ "reason": "too_large" }),
        NotChecked::SeveralFacts(facts) => json!({ "reason": "several_facts", "facts": facts }),
        NotChecked::Computed(provisions) => {
            let names = provisions.iter().map(|p| engine.laws.provisions[p.ix()].name.as_str());
            json!({ "reason": "computed", "provisions": names.collect::<Vec<_>>() })
        }
    }
}

fn as_json(engine: &Engine, found: &Found) -> Value {
    let laws = &engine.laws;
    let one = |f: &Finding| {
        let c = &laws.conclusions[f.conclusion.ix()];
        json!({
            "conclusion": c.name,
            "topic": laws.topics[c.topic.ix()].name,
            // A program gets what a number of JSON can carry: beyond 64 bits the magnitude.
            "boxes": u64::try_from(f.boxes).map_or_else(|_| json!(f.boxes as f64), |n| json!(n)),
            "holes": f.holes.iter().map(|h| hole_json(engine, h)).collect::<Value>(),
            "follows": f.follows.iter().map(|(from, to, c)| json!({ "from": from.to_string(), "to": to.to_string(), "conclusion": laws.conclusions[c.ix()].name })).collect::<Value>(),
            "conflicts": f.conflicts.iter().map(|r| region_json(engine, r)).collect::<Value>(),
            "more": f.more,
            "never": f.never.iter().map(|p| laws.provisions[p.ix()].name.as_str()).collect::<Vec<_>>(),
            "not_checked": f.not_checked.iter().map(|(from, to, why)| json!({ "from": from.to_string(), "to": to.to_string(), "why": why_json(engine, why) })).collect::<Value>(),
        })
    };
    json!({
        "country": found.country.to_string(),
        "findings": found.findings.iter().map(one).collect::<Value>(),
        "strays": found.strays.iter().map(|(p, c)| json!({ "provision": laws.provisions[p.ix()].name, "country": c.to_string() })).collect::<Value>(),
    })
}

fn between_text(engine: &Engine, lang: Lang, (a, b): (Country, Country), on: Day, found: &Between) -> String {
    let laws = &engine.laws;
    let (here, there) = (country(laws, lang, a), country(laws, lang, b));
    let args = [
        ("first", here.as_str().into()),
        ("second", there.as_str().into()),
        ("day", on.to_string().into()),
    ];
    let mut out = format!("{}\n", say(lang, "between-head", &args));
    for (list, name) in [(&found.only_first, &here), (&found.only_second, &there)] {
        let titles: Vec<&str> = list.iter().map(|t| lang.of(&laws.topics[t.ix()].title)).collect();
        if !titles.is_empty() {
            let _ = writeln!(
                out,
                "{}",
                say(lang, "between-only", &[("country", name.as_str().into()), ("topics", titles.join(", ").into())])
            );
        }
    }
    let told: BTreeSet<TopicId> = found.differences.iter().map(|d| laws.conclusions[d.conclusion.ix()].topic).collect();
    for topic in told {
        let _ = writeln!(out, "\n{}", lang.of(&laws.topics[topic.ix()].title));
        for d in found.differences.iter().filter(|d| laws.conclusions[d.conclusion.ix()].topic == topic) {
            difference(engine, lang, (a, b), d, &mut out);
        }
    }
    if !found.not_checked.is_empty() {
        let _ = writeln!(out, "\n{}", say(lang, "between-not-compared", &[]));
        for (c, why) in &found.not_checked {
            let _ = writeln!(out, "  {}: {}", laws.conclusions[c.ix()].name, not_checked(engine, lang, why));
        }
    }
    if found.differences.is_empty() && found.not_checked.is_empty() {
        let _ = writeln!(out, "{}", say(lang, "between-same", &[]));
    }
    out
}

fn difference(engine: &Engine, lang: Lang, (a, b): (Country, Country), d: &Difference, out: &mut String) {
    let name = &engine.laws.conclusions[d.conclusion.ix()].name;
    let answer = |value: &Option<String>| value.clone().unwrap_or_else(|| say(lang, "state-no-rule", &[]));
    let _ = writeln!(out, "  {name}: {a} {}, {b} {}", answer(&d.first), answer(&d.second));
    for r in &d.regions {
        let whom = match r.facts.is_empty() {
            true => say(lang, "between-everybody", &[]),
            false => whom(lang, r),
        };
        let _ = writeln!(out, "    {}", say(lang, "between-for", &[("whom", whom.into())]));
    }
    if d.more {
        let _ = writeln!(out, "    {}", say(lang, "gaps-more", &[]));
    }
}

fn between_json(engine: &Engine, (a, b): (Country, Country), on: Day, found: &Between) -> Value {
    let laws = &engine.laws;
    let names = |list: &[TopicId]| list.iter().map(|t| laws.topics[t.ix()].name.clone()).collect::<Vec<_>>();
    let one = |d: &Difference| {
        json!({
            "conclusion": laws.conclusions[d.conclusion.ix()].name,
            "first": d.first,
            "second": d.second,
            "for": d.regions.iter().map(|r| region_json(engine, r)).collect::<Value>(),
            "more": d.more,
        })
    };
    json!({
        "laws": laws.fingerprint,
        "on": on.to_string(),
        "first": a.to_string(),
        "second": b.to_string(),
        "only_first": names(&found.only_first),
        "only_second": names(&found.only_second),
        "differences": found.differences.iter().map(one).collect::<Value>(),
        "not_checked": found.not_checked.iter().map(|(c, why)| json!({ "conclusion": laws.conclusions[c.ix()].name, "why": why_json(engine, why) })).collect::<Value>(),
    })
}

/// A count in words; one that is too large to be written out is not told as if it were counted to the last one.
fn counted(lang: Lang, n: u128) -> String {
    match i64::try_from(n) {
        Ok(n) => sapar_words::number(lang, n),
        Err(_) => say(lang, "gaps-more-than", &[("n", sapar_words::number(lang, i64::MAX / BILLION * BILLION).into())]),
    }
}

/// To what a count is rounded that is told as "more than".
const BILLION: i64 = 1_000_000_000;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_count_too_large_to_be_kept_is_told_as_more() {
        let plain = |n| counted(Lang::En, n).replace(['\u{2068}', '\u{2069}'], "");
        assert_eq!(plain(1_234_567), "1,234,567");
        assert_eq!(plain(u128::from(u64::MAX)), "more than 9,223,372,036,000,000,000");
        assert_eq!(plain(u128::MAX), "more than 9,223,372,036,000,000,000");
    }

    #[test]
    fn a_country_that_nobody_names_is_told_as_any_other() {
        let others = Where {
            fact: "nationality".to_owned(),
            values: Values::AnyOtherCountry {
                but: vec!["AM".to_owned(), "KG".to_owned()],
                such_as: "AD".to_owned(),
            },
        };
        // Numbers and names are set apart by marks that are not seen.
        let plain = |lang| condition(lang, &others).replace(['\u{2068}', '\u{2069}'], "");
        assert_eq!(plain(Lang::En), "nationality = any other country, such as AD (not AM, KG)");
        assert_eq!(plain(Lang::Ru), "nationality = любая другая страна, например AD (кроме AM, KG)");
        assert_eq!(
            values_json(&others.values),
            json!({ "any_other_country": true, "not_in": ["AM", "KG"], "such_as": "AD" })
        );
        let days = Values::Ranges(vec![(None, Some("17 years".to_owned()))]);
        assert_eq!(values_json(&days), json!({ "ranges": [{ "from": null, "to": "17 years" }] }));
    }
}
