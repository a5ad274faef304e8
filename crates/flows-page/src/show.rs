//! A page in words: what a template puts into HTML.

use crate::draw::draw;
use crate::speech::Speech;
use sapar_flows::figure::{Figure, Status};
use sapar_flows::page::{Cell, Drawing, Page, Section};
use sapar_flows::region::Outline;
use sapar_flows::say::{Arg, Explain, Term, Voice};

/// A page, ready to be read.
#[derive(Debug, Clone, PartialEq)]
pub struct Shown {
    /// Its name in addresses and file names.
    pub id: String,
    /// Title.
    pub title: String,
    /// The figures at its head.
    pub headlines: Vec<ShownHeadline>,
    /// The sections.
    pub sections: Vec<ShownSection>,
    /// How the page is to be read.
    pub notes: Vec<String>,
}

/// A figure at the head.
#[derive(Debug, Clone, PartialEq)]
pub struct ShownHeadline {
    /// What it is.
    pub label: String,
    /// The figure with its unit and, if it has one, its interval.
    pub value: String,
    /// Its change; empty where there is nothing to compare with.
    pub change: String,
    /// Year, source and revision.
    pub source: String,
}

/// A section: chart, table, remarks, sources.
#[derive(Debug, Clone, PartialEq)]
pub struct ShownSection {
    /// Its name, unique on the page.
    pub id: String,
    /// Title; says "estimate" where everything in it is one.
    pub title: String,
    /// What it shows.
    pub summary: String,
    /// The chart, complete with its own title and source; to be put into the page as it is.
    pub svg: Option<String>,
    /// The same numbers.
    pub table: ShownTable,
    /// Remarks.
    pub notes: Vec<String>,
    /// Sources with revision, day and licence, and why revisions were combined.
    pub sources: Vec<String>,
}

/// A table.
#[derive(Debug, Clone, PartialEq)]
pub struct ShownTable {
    /// What the rows are.
    pub corner: String,
    /// Names of the columns.
    pub columns: Vec<String>,
    /// The rows.
    pub rows: Vec<ShownRow>,
}

/// A row.
#[derive(Debug, Clone, PartialEq)]
pub struct ShownRow {
    /// Its name: the header of the row.
    pub label: String,
    /// Its cells.
    pub cells: Vec<ShownCell>,
}

/// A cell.
#[derive(Debug, Clone, PartialEq)]
pub struct ShownCell {
    /// What stands in it.
    pub text: String,
    /// Is it a number (to the end of the cell) or a word (to its start)?
    pub number: bool,
    /// Was it modelled? The text says so too.
    pub estimate: bool,
}

/// Says a page. `outline` is what maps are drawn on; without one there are no maps.
pub fn show(page: &Page, speech: &Speech, outline: Option<&Outline>) -> Shown {
    Shown {
        id: page.id.clone(),
        title: speech.say(&page.title),
        headlines: page
            .headlines
            .iter()
            .map(|h| ShownHeadline {
                label: label(&h.figure, speech),
                value: written(&h.figure, speech),
                change: h.since.as_ref().map_or_else(String::new, |(year, percent)| {
                    let id = if *percent < 0.0 { "flows-word-down" } else { "flows-word-up" };
                    speech.say(&Term::new(id).with("year", year.as_str()).with("percent", Arg::Number(percent.abs(), 0)))
                }),
                source: headline_source(&h.figure, speech),
            })
            .collect(),
        sections: page.sections.iter().map(|s| section(s, speech, outline)).collect(),
        notes: page.notes.iter().map(|n| speech.say(n)).collect(),
    }
}

/// What a figure at the head is, without its unit, which stands with the number.
fn label(f: &Figure, speech: &Speech) -> String {
    let measure = f.measure.term();
    match f.status {
        Status::Estimate => speech.say(&Term::new("flows-page-estimate").with("title", measure)),
        _ => speech.say(&measure),
    }
}

fn headline_source(f: &Figure, speech: &Speech) -> String {
    let sources: Vec<String> = f.provenance.vintages().iter().map(|v| vintage(&v.source, &v.revision, speech)).collect();
    speech.say(
        &Term::new("flows-word-headline-source")
            .with("period", f.period.replace('/', "–"))
            .with("sources", sources.join("; ")),
    )
}

fn vintage(source: &str, revision: &str, speech: &Speech) -> String {
    speech.say(&Term::new("flows-vintage").with("source", source).with("revision", revision))
}

fn section(s: &Section, speech: &Speech, outline: Option<&Outline>) -> ShownSection {
    let mut sources: Vec<String> = s
        .sources()
        .into_iter()
        .map(|v| {
            speech.say(
                &Term::new("flows-word-source")
                    .with("source", v.source.as_str())
                    .with("revision", v.revision.as_str())
                    .with("day", v.retrieved.as_str())
                    .with("licence", v.licence.as_str()),
            )
        })
        .collect();
    if let (Drawing::Map { .. }, Some(o)) = (&s.drawing, outline) {
        sources.push(speech.say(&Term::new("flows-note-outline").with("source", o.vintage.source.as_str())));
    }
    sources.extend(s.bridges().into_iter().map(|b| speech.say(&b.term())));
    ShownSection {
        id: s.id.clone(),
        title: speech.say(&s.printed_title()),
        summary: speech.say(&s.summary),
        svg: draw(s, speech, outline),
        table: ShownTable {
            corner: s.grid.corner.as_ref().map_or_else(String::new, |c| speech.say(c)),
            columns: s.grid.columns.iter().map(|c| speech.say(c)).collect(),
            rows: s
                .grid
                .rows
                .iter()
                .map(|r| ShownRow {
                    label: speech.say(&r.label),
                    cells: r.cells.iter().map(|c| cell(c, speech)).collect(),
                })
                .collect(),
        },
        notes: s.notes.iter().map(|n| speech.say(n)).collect(),
        sources,
    }
}

/// Sources in one line, for the foot of a chart.
pub(crate) fn source_line(s: &Section, speech: &Speech) -> String {
    let mut parts: Vec<String> = s
        .sources()
        .into_iter()
        .map(|v| format!("{} ({})", vintage(&v.source, &v.revision, speech), v.licence))
        .collect();
    parts.extend(s.bridges().into_iter().map(|b| speech.say(&b.term())));
    speech.say(&Term::new("flows-cli-source").with("sources", parts.join("; ")))
}

fn cell(c: &Cell, speech: &Speech) -> ShownCell {
    let word = |text: String| ShownCell {
        text,
        number: false,
        estimate: false,
    };
    match c {
        Cell::Figure(f) => {
            let number = number(f, speech);
            let estimate = f.status == Status::Estimate;
            ShownCell {
                text: if estimate {
                    speech.say(&Term::new("flows-cell-estimate").with("value", number))
                } else {
                    number
                },
                number: true,
                estimate,
            }
        }
        Cell::Word(t) => word(speech.say(t)),
        Cell::Absent => word(speech.say(&Term::new("flows-cell-absent"))),
        Cell::Withheld => word(speech.say(&Term::new("flows-cell-withheld"))),
    }
}

/// The number with its interval, without unit.
fn number(f: &Figure, speech: &Speech) -> String {
    let decimals = f.unit.decimals();
    let value = speech.number(f.value, decimals);
    match f.bounds {
        None => value,
        Some(b) => speech.say(
            &Term::new("flows-cell-bounds")
                .with("value", value)
                .with("low", Arg::Number(b.low, decimals))
                .with("high", Arg::Number(b.high, decimals))
                .with("percent", b.percent.to_string()),
        ),
    }
}

/// The number with interval and unit.
fn written(f: &Figure, speech: &Speech) -> String {
    let term = Term::new("flows-word-with-unit").with("value", number(f, speech)).with("unit", f.unit.term());
    speech.say(&term)
}
