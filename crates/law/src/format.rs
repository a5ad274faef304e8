//! The canonical form of a `.law` text: `sapar law fmt`.
//!
//! The formatter works on tokens, not on the syntax tree: a tree knows neither comments nor how a text or the place of a citation was
//! written, and both must come out as they went in. The parser only tells where items, clauses and the rows of tables begin. White space
//! means nothing to it (but for items, which begin at the margin), so what is moved here are whole clauses, and nothing else can change.

mod layout;
mod piece;
mod spacing;

use crate::parse::{Marks, parse, parse_marked};
use crate::source::{Diagnostic, Source};
use crate::syntax::{Item, PlacedItem};
use crate::token::{Kind, tokens};
use layout::{Page, Style};
use piece::{Piece, Remark, pieces};

/// Clauses of provisions and procedures in the order in which they are printed; heads share a place, for there is only one.
const ORDER: [&[&str]; 28] = [
    &["en"],
    &["ru"],
    &["cites"],
    &["source"],
    &["confidence"],
    &["checked"],
    &["published"],
    &["in"],
    &["decides", "duty", "right", "consequence", "remedy"],
    &["route"],
    &["cost"],
    &["days"],
    &["amount"],
    &["until"],
    &["where"],
    &["documents"],
    &["visits"],
    &["offices"],
    &["fee"],
    &["otherwise"],
    &["exposes"],
    &["when"],
    &["unless"],
    &["exception"],
    &["group"],
    &["note"],
    // Of cases, which keep their order: they tell a story.
    &["given"],
    &["expect"],
];

/// Where the value of a clause begins: two columns of indentation, ten for the keyword, one between.
const VALUE: usize = 13;

/// The text in canonical form, or what keeps it from being read.
///
/// Formatting twice gives the same as formatting once, keeps every comment and never changes what the text says.
pub fn format(source: &Source) -> Result<String, Vec<Diagnostic>> {
    let (file, marks, errors) = parse_marked(0, source);
    if !errors.is_empty() {
        return Err(errors);
    }
    let mut as_written = vec![false; file.items.len()];
    loop {
        let text = print(source, &file.items, &marks, &as_written);
        let printed = Source {
            name: source.name.clone(),
            text: text.clone().into(),
        };
        let (again, errors) = parse(0, &printed);
        // A clause may swallow what follows it in another order (`cost 100` before `days 7`). Nobody writes that by intent, but
        // a formatter that changes the law is worse than none: such an item keeps its author's order.
        let mut changed = false;
        for (i, item) in file.items.iter().enumerate() {
            let same = errors.is_empty() && again.items.get(i).is_some_and(|a| shape(&a.item) == shape(&item.item));
            if !same && !as_written[i] {
                as_written[i] = true;
                changed = true;
            }
        }
        if !changed {
            return Ok(text);
        }
    }
}

/// What an item says, without places and without the order of its clauses.
fn shape(item: &Item) -> Vec<String> {
    match item {
        Item::Provision { name, clauses } => {
            let mut all: Vec<String> = clauses.iter().map(|c| without_spans(&format!("{:?}", c.clause))).collect();
            all.sort_by(|a, b| clause_kind(a).cmp(clause_kind(b)));
            all.push(name.text.to_string());
            all
        }
        Item::Procedure {
            name,
            clauses,
            route,
            cost,
            days,
            counts,
        } => {
            let mut all: Vec<String> = clauses.iter().map(|c| without_spans(&format!("{:?}", c.clause))).collect();
            all.sort_by(|a, b| clause_kind(a).cmp(clause_kind(b)));
            let mut counts = counts.clone();
            counts.sort();
            all.push(without_spans(&format!("{name:?} {route:?} {cost:?} {days:?} {counts:?}")));
            all
        }
        other => vec![without_spans(&format!("{other:?}"))],
    }
}

fn clause_kind(clause: &str) -> &str {
    clause.split('(').next().unwrap_or_default()
}

/// The debug form of a tree with the places taken out. A text cannot be mistaken for a place: in it quotes are escaped, and so both
/// sides of the comparison lose the same.
fn without_spans(debug: &str) -> String {
    let mut out = String::with_capacity(debug.len());
    let mut rest = debug;
    while let Some(at) = rest.find("Span {") {
        out.push_str(&rest[..at]);
        rest = rest[at..].find('}').map_or("", |end| &rest[at + end + 1..]);
    }
    out.push_str(rest);
    out
}

fn print(source: &Source, items: &[PlacedItem], marks: &Marks, as_written: &[bool]) -> String {
    let (tokens, comments, _) = tokens(0, &source.text);
    let all = pieces(&source.text, &tokens, &comments);
    let mut parts = Vec::new();
    let mut rest = all.as_slice();
    for (placed, &as_written) in items.iter().zip(as_written) {
        let end = rest.iter().position(|p| p.start >= placed.span.end).unwrap_or(rest.len());
        let (own, after) = rest.split_at(end);
        parts.push(Part {
            item: &placed.item,
            pieces: own,
            as_written,
        });
        rest = after;
    }
    let stops = stops(&parts);
    let mut page = Page::new(marks);
    for (i, part) in parts.iter().enumerate() {
        let before = i.checked_sub(1).map(|b| &parts[b]);
        between(&mut page, before, part.pieces.first(), part.tall());
        part.print(&mut page, stops[i]);
    }
    between(&mut page, parts.last(), rest.first(), false);
    page.finish()
}

/// An item with its tokens.
struct Part<'p, 'a> {
    item: &'p Item<'a>,
    pieces: &'p [Piece<'a>],
    as_written: bool,
}

impl<'a> Part<'_, 'a> {
    /// Does it stand alone, with a blank line on both sides?
    fn tall(&self) -> bool {
        matches!(
            self.item,
            Item::Provision { .. } | Item::Procedure { .. } | Item::Case(_) | Item::Enum { .. } | Item::Safeguard { .. }
        )
    }

    fn keyword(&self) -> &'a str {
        self.pieces.first().map_or("", |p| p.text)
    }

    /// How many columns the keyword and the name take.
    fn name_width(&self) -> usize {
        self.pieces.iter().take(2).map(|p| p.width() + 1).sum::<usize>().saturating_sub(1)
    }

    /// Is it of a kind whose neighbours may stand in columns?
    fn in_columns(&self) -> bool {
        let kinds = ["topic", "act", "group", "value", "table", "covered", "define", "profile"];
        self.pieces.len() > 2 && kinds.contains(&self.keyword()) && self.pieces[..3].iter().skip(1).all(|p| p.own.is_empty())
    }

    fn print(&self, page: &mut Page<'_>, stop: Option<usize>) {
        let mut clauses = self.clauses(page.marks);
        let head = clauses.remove(0);
        let style = match self.item {
            Item::Act(_) => Style { base: 4, ..Style::default() },
            Item::Value { .. }
            | Item::Table { .. }
            | Item::Calendar { .. }
            | Item::Countries { .. }
            | Item::Covered { .. }
            | Item::Stale { .. }
            | Item::Pack { .. } => Style {
                base: 4,
                join: true,
                ..Style::default()
            },
            Item::Define { .. } | Item::Profile { .. } => Style {
                base_at: Some(3),
                glued: 3,
                wrap: true,
                ..Style::default()
            },
            Item::Fact { .. } => Style {
                range: true,
                ..Style::default()
            },
            _ => Style::default(),
        };
        page.run(
            head,
            &Style {
                stop: stop.map(|column| (2, column)),
                ..style
            },
        );
        if matches!(self.item, Item::Provision { .. } | Item::Procedure { .. }) && !self.as_written {
            clauses.sort_by_key(|c| rank(c[0].text));
        }
        let member = clauses.iter().map(|c| c[0].width()).max().unwrap_or(0) + 3;
        for clause in clauses {
            page.own_lines(&clause[0].own, 2);
            page.line(2);
            let style = match self.item {
                Item::Enum { .. } => Style {
                    base: 4,
                    stop: Some((1, member)),
                    ..Style::default()
                },
                Item::Fact { .. } | Item::Conclusion { .. } => Style::default(),
                Item::Safeguard { .. } if clause[0].text == "en" => Style::default(),
                _ => clause_style(clause),
            };
            page.run(clause, &style);
        }
    }

    /// The head of the item and its clauses, as written.
    fn clauses(&self, marks: &Marks) -> Vec<&[Piece<'a>]> {
        let mut all = Vec::new();
        let mut from = 0;
        for i in 1..self.pieces.len() {
            if marks.clauses.contains(&self.pieces[i].start) {
                all.push(&self.pieces[from..i]);
                from = i;
            }
        }
        all.push(&self.pieces[from..]);
        all
    }
}

fn rank(word: &str) -> usize {
    ORDER.iter().position(|words| words.contains(&word)).unwrap_or(ORDER.len())
}

/// How the value of a clause stands beside its keyword.
fn clause_style(clause: &[Piece<'_>]) -> Style {
    let second = clause.get(1).map_or("", |p| p.text);
    let keyword = match (clause[0].text, second) {
        ("en" | "ru", _) => return Style { base: 5, ..Style::default() },
        // `duty of worker` reads as one phrase.
        ("duty" | "right" | "consequence" | "remedy", _) => {
            return Style {
                base: VALUE,
                glued: 1,
                wrap: true,
                ..Style::default()
            };
        }
        ("checked", "on") | ("in", "force") | ("exposes" | "exception", "to") => 2,
        _ => 1,
    };
    let free = clause[0].text == "cites";
    Style {
        base: VALUE,
        stop: Some((keyword, VALUE)),
        glued: keyword,
        wrap: !free,
        free,
        ..Style::default()
    }
}

/// For every item the column of its third token, where it stands in a block of its kind that its author set in columns.
fn stops(parts: &[Part<'_, '_>]) -> Vec<Option<usize>> {
    let mut stops = vec![None; parts.len()];
    let mut from = 0;
    while from < parts.len() {
        let keyword = parts[from].keyword();
        let mut to = from + 1;
        while to < parts.len() && parts[to].keyword() == keyword && !parts[to].blank_before() {
            to += 1;
        }
        let block: Vec<usize> = (from..to).filter(|&i| parts[i].in_columns()).collect();
        let least = if keyword == "profile" { 2 } else { 1 };
        if keyword == "profile" || block.iter().any(|&i| parts[i].pieces[2].gap > 1) {
            let column = block.iter().map(|&i| parts[i].name_width()).max().unwrap_or(0) + least;
            for i in block {
                stops[i] = Some(column);
            }
        }
        from = to;
    }
    stops
}

impl Part<'_, '_> {
    fn blank_before(&self) -> bool {
        self.pieces.first().is_some_and(|p| p.blank || p.own.iter().any(|r| r.blank))
    }
}

/// The comments and the blank line before an item (or before the end).
fn between(page: &mut Page<'_>, before: Option<&Part<'_, '_>>, next: Option<&Piece<'_>>, tall: bool) {
    let Some(next) = next else { return };
    // Indented and close to what stands above: it belongs there.
    let belonging = if before.is_some() {
        next.own.iter().take_while(|r| r.indented && !r.blank).count()
    } else {
        0
    };
    page.own_lines(&next.own[..belonging], 2);
    let own = &next.own[belonging..];
    let is_end = next.kind == Kind::End;
    if own.is_empty() && is_end {
        return;
    }
    // A comment with a blank line below it speaks of more than the next item.
    let close = !next.blank && own.iter().skip(1).all(|r| !r.blank);
    let first_blank = own.first().map_or(next.blank, |r: &Remark| r.blank);
    let blank = before.is_some_and(Part::tall) || (tall && close) || first_blank;
    page.gap(blank);
    for (i, remark) in own.iter().enumerate() {
        if i > 0 {
            page.gap(remark.blank);
        }
        page.word(remark.text);
    }
    if !own.is_empty() && !is_end {
        page.gap(next.blank);
    }
}

#[cfg(test)]
#[path = "format/tests.rs"]
mod tests;
