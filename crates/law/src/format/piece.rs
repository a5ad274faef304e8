//! Tokens with what stands around them.

use crate::token::{Comment, Kind, Token};

/// A comment on a line of its own.
#[derive(Debug)]
pub(super) struct Remark<'a> {
    /// With the `#`.
    pub text: &'a str,
    /// Does a blank line stand above it?
    pub blank: bool,
    /// Does it stand right of the margin?
    pub indented: bool,
}

/// A token, the comments that go with it, and the white space that its author put before it.
#[derive(Debug)]
pub(super) struct Piece<'a> {
    /// As written: texts keep their escapes, numbers their zeros.
    pub text: &'a str,
    /// What it is.
    pub kind: Kind<'a>,
    /// Its first byte.
    pub start: u32,
    /// Comments above it.
    pub own: Vec<Remark<'a>>,
    /// The comment behind it, at the end of its line.
    pub after: Option<&'a str>,
    /// Is it the first on its line?
    pub broken: bool,
    /// Does a blank line stand above it (below its comments)?
    pub blank: bool,
    /// White space before it on its line, in bytes; 1 if it is the first there.
    pub gap: usize,
}

impl Piece<'_> {
    /// Columns it takes.
    pub fn width(&self) -> usize {
        self.text.chars().count()
    }

    pub fn is(&self, sign: &str) -> bool {
        matches!(self.kind, Kind::Sign(s) if s == sign)
    }

    pub fn is_word(&self, word: &str) -> bool {
        matches!(self.kind, Kind::Word(w) if w == word)
    }
}

/// All tokens of a text, the end included, with the comments given to the token that they precede or follow.
pub(super) fn pieces<'a>(text: &'a str, tokens: &[Token<'a>], comments: &[Comment]) -> Vec<Piece<'a>> {
    let mut out: Vec<Piece<'a>> = Vec::with_capacity(tokens.len());
    let mut comments = comments.iter().peekable();
    let slice = |from: u32, to: u32| text.get(from as usize..to as usize).unwrap_or_default();
    let mut thing_end = 0;
    let mut token_end = 0;
    for token in tokens {
        let mut own = Vec::new();
        while let Some(c) = comments.next_if(|c| c.span.start < token.span.start || token.kind == Kind::End) {
            let written = slice(c.span.start, c.span.end).trim_end();
            let between = slice(thing_end, c.span.start);
            match out.last_mut() {
                Some(last) if !c.own_line => last.after = Some(written),
                _ => own.push(Remark {
                    text: written,
                    blank: blank(between),
                    indented: !between.ends_with('\n') && c.span.start > 0,
                }),
            }
            thing_end = c.span.end;
        }
        let broken = slice(token_end, token.span.start).contains('\n');
        out.push(Piece {
            text: slice(token.span.start, token.span.end),
            kind: token.kind,
            start: token.span.start,
            own,
            after: None,
            broken,
            blank: blank(slice(thing_end, token.span.start)),
            gap: if broken { 1 } else { (token.span.start - token_end) as usize },
        });
        thing_end = token.span.end;
        token_end = token.span.end;
    }
    out
}

fn blank(between: &str) -> bool {
    between.matches('\n').count() > 1
}
