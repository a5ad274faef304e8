//! Tokens to lines.

use super::piece::{Piece, Remark};
use super::spacing::space;
use crate::parse::Marks;

/// Lines with `and` and `or` are broken before they get longer than this.
const WIDTH: usize = 110;

/// How a run of tokens is set.
#[derive(Debug, Clone, Copy)]
pub(super) struct Style {
    /// Column of the lines after the first; further right inside brackets.
    pub base: usize,
    /// The token from which that column is taken instead.
    pub base_at: Option<usize>,
    /// A token and the column at which it stands at least.
    pub stop: Option<(usize, usize)>,
    /// So many tokens after the first stand on its line.
    pub glued: usize,
    /// The author's line breaks are not kept.
    pub join: bool,
    /// Long lines are broken before `and` and `or`.
    pub wrap: bool,
    /// The free text of a citation.
    pub free: bool,
    /// `..` between the bounds of a fact.
    pub range: bool,
}

impl Default for Style {
    fn default() -> Self {
        Style {
            base: 2,
            base_at: None,
            stop: None,
            glued: 0,
            join: false,
            wrap: false,
            free: false,
            range: false,
        }
    }
}

/// What a table does to its run: which tokens begin lines, which may not, and how far right of the line's start the values stand.
struct Rows {
    begins: Vec<bool>,
    joined: Vec<bool>,
    value: Vec<Option<usize>>,
}

/// The text that is being written.
pub(super) struct Page<'m> {
    /// Where clauses and rows begin.
    pub marks: &'m Marks,
    out: String,
    column: usize,
}

impl<'m> Page<'m> {
    pub fn new(marks: &'m Marks) -> Self {
        Page {
            marks,
            out: String::new(),
            column: 0,
        }
    }

    /// The whole text, with one line break at its end.
    pub fn finish(mut self) -> String {
        self.out.truncate(self.out.trim_end().len());
        if !self.out.is_empty() {
            self.out.push('\n');
        }
        self.out
    }

    /// Begins a line at `indent`.
    pub fn line(&mut self, indent: usize) {
        self.out.truncate(self.out.trim_end_matches(' ').len());
        self.out.push('\n');
        self.column = 0;
        self.fill(indent);
    }

    /// Begins a line at the margin, below a blank one if asked; nothing at the top of the text.
    pub fn gap(&mut self, blank: bool) {
        if self.out.is_empty() {
            return;
        }
        if blank {
            self.line(0);
        }
        self.line(0);
    }

    pub fn word(&mut self, word: &str) {
        self.out.push_str(word);
        self.column += word.chars().count();
    }

    /// Comments, each on a line of its own.
    pub fn own_lines(&mut self, remarks: &[Remark<'_>], indent: usize) {
        for remark in remarks {
            self.line(indent);
            self.word(remark.text);
        }
    }

    fn fill(&mut self, to: usize) {
        while self.column < to {
            self.word(" ");
        }
    }

    /// Writes tokens from the current place on. Comments above the first of them are the caller's.
    pub fn run(&mut self, pieces: &[Piece<'_>], style: &Style) {
        let rows = self.rows(pieces, style);
        let depth = depths(pieces);
        let mut base = style.base;
        let mut inside: Vec<usize> = Vec::new();
        let mut at = 0;
        while at < pieces.len() {
            if at > 0 {
                let indent = inside.last().copied().unwrap_or(base);
                self.own_lines(&pieces[at].own, indent);
                self.line(indent);
            }
            let start = self.column;
            let mut end = (at + 1..pieces.len()).find(|&i| breaks(pieces, i, style, &rows)).unwrap_or(pieces.len());
            if style.wrap {
                end = self.wrapped(pieces, at, end, style, &rows, &depth);
            }
            for i in at..end {
                self.column_of(pieces, at, i, start, style, &rows);
                if style.base_at == Some(i) {
                    base = self.column;
                }
                self.word(pieces[i].text);
                if pieces[i].is("(") || pieces[i].is("[") {
                    inside.push(self.column);
                } else if pieces[i].is(")") || pieces[i].is("]") {
                    inside.pop();
                }
            }
            if let Some(comment) = pieces[end - 1].after {
                self.word("  ");
                self.word(comment);
            }
            at = end;
        }
    }

    /// Goes to the column at which token `i` of the line that begins with token `at` stands.
    fn column_of(&mut self, pieces: &[Piece<'_>], at: usize, i: usize, start: usize, style: &Style, rows: &Rows) {
        if i == at {
            return;
        }
        let next = next_column(pieces, i, self.column, start, style, rows);
        self.fill(next);
    }

    /// The end of a line that may be too long: before the last `and` or `or` outside brackets up to which it fits.
    fn wrapped(&self, pieces: &[Piece<'_>], at: usize, end: usize, style: &Style, rows: &Rows, depth: &[usize]) -> usize {
        let mut column = self.column;
        let mut best = None;
        for i in at..end {
            if i > at {
                let outside = depth[i] == 0 && (pieces[i].is_word("and") || pieces[i].is_word("or"));
                if outside && (best.is_none() || column <= WIDTH) {
                    best = Some(i);
                }
                column = next_column(pieces, i, column, self.column, style, rows);
            }
            column += pieces[i].width();
        }
        if column > WIDTH { best.unwrap_or(end) } else { end }
    }

    fn rows(&self, pieces: &[Piece<'_>], style: &Style) -> Rows {
        let n = pieces.len();
        let mut rows = Rows {
            begins: vec![false; n],
            joined: vec![false; n],
            value: vec![None; n],
        };
        let depth = depths(pieces);
        for table in &self.marks.tables {
            let starts: Vec<usize> = table.iter().filter_map(|s| pieces.iter().position(|p| p.start == *s)).collect();
            let on_lines = starts.iter().any(|&s| depth[s] == 0 || pieces[s].broken);
            if starts.len() != table.len() || !on_lines {
                continue;
            }
            let colon = |s: usize| (s..n).find(|&i| pieces[i].is(":") && depth[i] == depth[s]).unwrap_or(s);
            let width = |s: usize| {
                (s..=colon(s))
                    .map(|i| pieces[i].width() + usize::from(i > s && space(pieces, i, style.free, style.range)))
                    .sum::<usize>()
            };
            let widest = starts.iter().map(|&s| width(s)).max().unwrap_or(0);
            for &s in &starts {
                rows.begins[s] = true;
                let value = (colon(s) + 1).min(n - 1);
                rows.value[value] = Some(widest + 1);
                rows.joined[s + 1..=value].fill(true);
            }
        }
        rows
    }
}

/// Does token `i` begin a line?
fn breaks(pieces: &[Piece<'_>], i: usize, style: &Style, rows: &Rows) -> bool {
    let by_comment = !pieces[i].own.is_empty() || pieces[i - 1].after.is_some();
    by_comment || rows.begins[i] || (pieces[i].broken && !style.join && i > style.glued && !rows.joined[i])
}

/// Where token `i` stands if the one before it ended at `column` and their line began at `start`.
fn next_column(pieces: &[Piece<'_>], i: usize, column: usize, start: usize, style: &Style, rows: &Rows) -> usize {
    let plain = column + usize::from(space(pieces, i, style.free, style.range));
    let stop = match (style.stop, rows.value[i]) {
        (Some((token, column)), _) if token == i => column,
        (_, Some(offset)) => start + offset,
        _ => return plain,
    };
    plain.max(stop)
}

/// How many brackets are open at every token.
fn depths(pieces: &[Piece<'_>]) -> Vec<usize> {
    let mut open = 0usize;
    pieces
        .iter()
        .map(|p| {
            let here = open;
            if p.is("(") || p.is("[") {
                open += 1;
            } else if p.is(")") || p.is("]") {
                open = open.saturating_sub(1);
            }
            here
        })
        .collect()
}
