//! Findings about law texts, drawn with file, line, caret, label and help.

use annotate_snippets::renderer::DEFAULT_TERM_WIDTH;
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use sapar_law::source::{Diagnostic, Report, Severity, Source, line_column};
use sapar_words::{Lang, say};
use serde_json::{Value, json};
use std::io::IsTerminal;
use std::path::Path;

/// Most findings drawn in one run.
const MOST: usize = 200;

/// Draws findings for standard error: in colours, if it is a terminal that wants them.
pub fn draw(report: &Report, folder: Option<&Path>, lang: Lang) -> String {
    let colour = std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() }.term_width(DEFAULT_TERM_WIDTH.max(140));
    let mut text = String::new();
    for d in report.diagnostics.iter().take(MOST) {
        text.push_str(&one(&renderer, &report.sources, folder, d));
        text.push_str("\n\n");
    }
    if report.diagnostics.len() > MOST {
        let more = say(lang, "check-more", &[("n", (report.diagnostics.len() - MOST).into())]);
        text.push_str(&format!("{more}\n"));
    }
    text
}

fn one(renderer: &Renderer, sources: &[Source], folder: Option<&Path>, d: &Diagnostic) -> String {
    let level = match d.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let title = level.primary_title(d.message.as_str());
    let mut group: Group<'_> = match sources.get(d.span.file as usize) {
        Some(source) => {
            let mark = AnnotationKind::Primary.span(within(&source.text, d));
            let mark = if d.label.is_empty() { mark } else { mark.label(d.label.as_str()) };
            title.element(Snippet::source(&*source.text).path(path(folder, source)).annotation(mark))
        }
        None => Group::with_title(title),
    };
    if let Some(help) = &d.help {
        group = group.element(Level::HELP.message(help.as_str()));
    }
    renderer.render(&[group]).to_string()
}

/// The bytes of a finding, cut to the text and to whole characters.
fn within(text: &str, d: &Diagnostic) -> std::ops::Range<usize> {
    let inside = |offset: u32| (0..=(offset as usize).min(text.len())).rev().find(|i| text.is_char_boundary(*i)).unwrap_or(0);
    let start = inside(d.span.start);
    start..inside(d.span.end).max(start)
}

/// The name under which a reader finds the file.
pub fn path(folder: Option<&Path>, source: &Source) -> String {
    folder.map_or_else(|| source.name.clone(), |f| f.join(&source.name).display().to_string())
}

/// Findings for a program.
pub fn as_json(report: &Report, folder: Option<&Path>) -> Value {
    let one = |d: &Diagnostic| {
        let source = report.sources.get(d.span.file as usize);
        let (line, column) = source.map_or((0, 0), |s| line_column(&s.text, d.span.start));
        json!({
            "severity": match d.severity { Severity::Error => "error", Severity::Warning => "warning" },
            "file": source.map(|s| path(folder, s)),
            "line": line,
            "column": column,
            "message": d.message,
            "label": d.label,
            "help": d.help,
        })
    };
    report.diagnostics.iter().map(one).collect()
}
