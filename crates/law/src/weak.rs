//! Which numbers of the laws could be wrong without anybody noticing?
//!
//! Each number and day in a provision, procedure or definition, and each value and day in a row of figures, is made one larger, and the cases run again that
//! can come to rest on it. If all of them still pass, no case stands at that boundary. (Mutation testing: DeMillo, Lipton and Sayward, "Hints on
//! test data selection", 1978.)

mod numbers;
mod reach;
mod rows;

pub use reach::Reach;

use crate::answer::Engine;
use crate::check::check_for_answers;
use crate::source::{Source, Span};

/// A number or a day as it is written, and what is tried in its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trial {
    /// Where it stands.
    pub span: Span,
    /// What stands there.
    pub now: String,
    /// One more.
    pub other: String,
    /// In which row of figures; `None` in a `.law` text.
    pub row: Option<InRow>,
    /// What moves with it: the last day of the row before, where this is the first of the next.
    beside: Option<(Span, String)>,
    rests: Rests,
}

/// A cell of a row of figures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InRow {
    /// `value`, `from` or `to`.
    pub column: &'static str,
    /// What tells the row from others: its key and its first day.
    pub row: String,
}

/// What a number belongs to, by full names.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Rests {
    Provision(String),
    Procedure(String),
    Definition(String),
    /// Values and tables read from one file.
    Figures(Vec<String>),
}

/// The numbers of the texts that `wanted` chooses by name, in the order in which they are written.
pub fn trials(sources: &[Source], wanted: impl Fn(&str) -> bool) -> Vec<Trial> {
    let mut all = Vec::new();
    for (file, source) in sources.iter().enumerate() {
        if wanted(&source.name) && source.name.ends_with(".law") {
            numbers::trials(file as u32, source, &mut all);
        }
    }
    rows::trials(sources, wanted, &mut all);
    all.sort_by_key(|t| (t.span.file, t.span.start));
    all
}

/// Does a case fail, or the check refuse the laws, when the other number stands there? `reach` is that of the laws as they are.
pub fn is_noticed(sources: &[Source], reach: &Reach, trial: &Trial) -> bool {
    let Ok(checked) = check_for_answers(changed(sources, trial)) else {
        return true;
    };
    let engine = Engine::new(checked.laws);
    reach.cases(trial).into_iter().any(|case| engine.fails(case))
}

/// The texts with the other number in its place.
fn changed(sources: &[Source], trial: &Trial) -> Vec<Source> {
    let mut sources = sources.to_vec();
    let mut edits = vec![(trial.span, &trial.other)];
    edits.extend(trial.beside.as_ref().map(|(span, other)| (*span, other)));
    // The last first: those before it stay where they are.
    edits.sort_by_key(|(span, _)| std::cmp::Reverse(span.start));
    for (span, other) in edits {
        if let Some(source) = sources.get_mut(span.file as usize) {
            source.text.to_mut().replace_range(span.start as usize..span.end as usize, other);
        }
    }
    sources
}
