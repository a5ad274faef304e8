//! `sapar law coverage`: what is held for each country and topic, and how well it is sourced.

use crate::cli::{LawCoverage, Shared};
use crate::columns::columns;
use crate::laws_source::{checked, for_authors};
use crate::refusal;
use crate::stop::Stop;
use sapar_law::model::{Country, Laws, PackId, TopicId};
use sapar_law::source::nearest;
use sapar_law::syntax::Confidence;
use sapar_words::{Lang, Standing, countries, country, say};
use serde_json::{Value, json};
use std::io::{Write, stdout};

/// What one pack holds on one topic.
struct Held {
    pack: PackId,
    topic: TopicId,
    provisions: usize,
    /// Citations of each standing.
    verified: usize,
    unverified: usize,
    no_article: usize,
    low: usize,
    since: Option<String>,
    covered: bool,
    seen_to: Option<String>,
}

/// Runs the command.
///
/// # Errors
/// The laws hold errors, or there is no such country.
pub fn run(shared: &Shared, args: &LawCoverage) -> Result<(), Stop> {
    let lang = shared.lang();
    let laws = checked(for_authors(shared, None)?, lang)?.laws;
    let asked = args.of.typed().map(|c| known_country(&laws, lang, c)).transpose()?;
    let all: Vec<Held> = held(&laws)
        .into_iter()
        .filter(|h| asked.is_none() || laws.packs[h.pack.ix()].country == asked)
        .collect();
    let mut out = stdout().lock();
    if args.output.json {
        let rows: Value = all.iter().map(|h| as_json(&laws, h)).collect();
        writeln!(out, "{:#}", json!({ "laws": laws.fingerprint, "rows": rows }))?;
        return Ok(());
    }
    let heading = [
        "country",
        "topic",
        "provisions",
        "verified",
        "unverified",
        "no-article",
        "low",
        "since",
        "seen-to",
    ]
    .map(|h| say(lang, &format!("column-{h}"), &[]));
    let mut rows: Vec<Vec<String>> = all.iter().map(|h| row(&laws, lang, h)).collect();
    let sum = |f: fn(&Held) -> usize| all.iter().map(f).sum::<usize>().to_string();
    rows.push(vec![
        say(lang, "coverage-all", &[]),
        String::new(),
        sum(|h| h.provisions),
        sum(|h| h.verified),
        sum(|h| h.unverified),
        sum(|h| h.no_article),
        sum(|h| h.low),
    ]);
    out.write_all(columns(&heading, &rows).as_bytes())?;
    Ok(())
}

/// A country that has a pack.
///
/// # Errors
/// There is none, with the nearest that exists.
pub fn known_country(laws: &Laws, lang: Lang, text: &str) -> Result<Country, Stop> {
    let packs: Vec<Country> = laws.packs.iter().filter_map(|p| p.country).collect();
    if let Some(c) = countries::read(laws, lang, text).filter(|c| packs.contains(c)) {
        return Ok(c);
    }
    let code = text.to_uppercase();
    let codes: Vec<String> = packs.iter().map(Country::to_string).collect();
    let near = nearest(&code, codes.iter().map(String::as_str));
    Err(Stop::refused(refusal::unknown(lang, "refuse-country", text, near)))
}

fn held(laws: &Laws) -> Vec<Held> {
    let mut all = Vec::new();
    for (pack, topic) in (0..laws.packs.len()).flat_map(|p| (0..laws.topics.len()).map(move |t| (PackId(p as u32), TopicId(t as u32)))) {
        let provisions: Vec<_> = laws.provisions.iter().filter(|p| p.pack == pack && p.topic == topic).collect();
        let covered = laws.covered.iter().find(|c| c.pack == pack && c.topic == topic);
        if provisions.is_empty() && covered.is_none() {
            continue;
        }
        let cited = |as_what: Standing| provisions.iter().flat_map(|p| &p.cites).filter(|c| Standing::of(c) == as_what).count();
        all.push(Held {
            pack,
            topic,
            provisions: provisions.len(),
            verified: cited(Standing::Verified),
            unverified: cited(Standing::NotVerified),
            no_article: cited(Standing::NoArticle),
            low: provisions.iter().filter(|p| p.confidence == Confidence::Low).count(),
            since: covered.and_then(|c| c.from).map(|d| d.to_string()),
            covered: covered.is_some(),
            seen_to: covered.map(|c| c.seen_to.to_string()),
        });
    }
    all
}

fn row(laws: &Laws, lang: Lang, h: &Held) -> Vec<String> {
    let pack = &laws.packs[h.pack.ix()];
    let place = pack.country.map_or_else(|| pack.title.clone(), |c| country(laws, lang, c));
    let since = match (&h.since, h.covered) {
        (Some(day), _) => day.clone(),
        (None, true) => say(lang, "coverage-always", &[]),
        (None, false) => say(lang, "coverage-not", &[]),
    };
    vec![
        place,
        lang.of(&laws.topics[h.topic.ix()].title).to_owned(),
        h.provisions.to_string(),
        h.verified.to_string(),
        h.unverified.to_string(),
        h.no_article.to_string(),
        h.low.to_string(),
        since,
        h.seen_to.clone().unwrap_or_default(),
    ]
}

fn as_json(laws: &Laws, h: &Held) -> Value {
    let pack = &laws.packs[h.pack.ix()];
    json!({
        "pack": pack.name,
        "country": pack.country.map(|c| c.to_string()),
        "topic": laws.topics[h.topic.ix()].name,
        "provisions": h.provisions,
        "articles_verified": h.verified,
        "articles_not_verified": h.unverified,
        "without_article": h.no_article,
        "low_confidence": h.low,
        "covered": h.covered,
        "covered_since": h.since,
        "seen_to": h.seen_to,
    })
}
