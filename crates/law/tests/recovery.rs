//! After a mistake in a provision the rest of it is read, and nothing is told that only follows from the mistake.
#![allow(clippy::expect_used, reason = "a test stops where its premise breaks")]

#[path = "support/packs.rs"]
mod packs;

use sapar_law::check::check;
use sapar_law::parse::parse;
use sapar_law::source::{Report, Severity, Source, Span};
use sapar_law::syntax::Item;
use sapar_law::token::{Kind, tokens};

/// What the places below are taken from: many, and not one behind the other.
const EVERY: usize = 97;

/// The real laws with one token of one provision or procedure replaced: what is found then.
fn damaged(sources: &[Source], file: usize, at: Span, by: &str) -> Option<Report> {
    let mut sources = sources.to_vec();
    let mut text = sources[file].text.to_string();
    text.replace_range(at.start as usize..at.end as usize, by);
    sources[file].text = text.into();
    check(sources).err()
}

/// The tokens within provisions and procedures, behind their names, each with its item.
fn inside(file: usize, source: &Source) -> Vec<(Span, Span)> {
    let (read, errors) = parse(file as u32, source);
    assert!(errors.is_empty(), "{}", source.name);
    let mut found = Vec::new();
    for item in &read.items {
        let (Item::Provision { name, .. } | Item::Procedure { name, .. }) = &item.item else {
            continue;
        };
        let (all, ..) = tokens(file as u32, &source.text);
        let within = all
            .iter()
            .filter(|t| t.span.start >= name.span.end && t.span.end <= item.span.end && t.kind != Kind::End);
        // What is missing at the end of an item is missed where the next begins.
        let next = all.iter().find(|t| t.span.start >= item.span.end).map_or(item.span, |t| t.span);
        found.extend(within.map(|t| (t.span, item.span.to(Span { end: next.start, ..next }))));
    }
    found
}

#[test]
fn one_mistake_is_told_where_it_stands_and_nothing_else() {
    let sources: Vec<Source> = packs::sources();
    let laws = sources.iter().enumerate().filter(|(_, s)| s.name.ends_with(".law"));
    let places: Vec<(usize, Span, Span)> = laws.flat_map(|(i, s)| inside(i, s).into_iter().map(move |(at, item)| (i, at, item))).collect();
    let (mut tried, mut told, mut wrong) = (0, 0, Vec::new());
    for (n, (file, at, item)) in places.iter().enumerate().step_by(EVERY * places.len().div_ceil(EVERY * 160)) {
        // No sign and no word of the language; each breaks other things.
        let by = ["]", "zzzzzz", "\u{ab}"][n % 3];
        tried += 1;
        let Some(report) = damaged(&sources, *file, *at, by) else { continue };
        told += 1;
        let (name, was) = (&sources[*file].name, &sources[*file].text[at.start as usize..at.end as usize]);
        let end = item.end + by.len() as u32;
        let follows = report.diagnostics.iter().filter(|d| d.severity == Severity::Error).any(|d| {
            let elsewhere = d.span.file != *file as u32 || !(item.start..=end).contains(&d.span.start);
            elsewhere || ["has no ", "twice", "no topic stands"].iter().any(|f| d.message.contains(f))
        });
        if follows {
            wrong.push(format!("{name}: `{by}` for `{was}` at {}:\n{report}", at.start));
        }
    }
    assert!(wrong.is_empty(), "{} of {told}\n{}", wrong.len(), wrong.join("\n"));
    assert!(tried >= 100 && told * 2 > tried, "{told} of {tried} were mistakes");
}
