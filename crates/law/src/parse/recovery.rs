//! After an error inside an item: where the next clause begins, so that one run tells what is wrong with the others too.
//!
//! Nothing here is reached without an error. What is passed over is kept as a place: the check must not say that something is missing there.

use super::Parser;
use super::keywords::{self, CLAUSE, ITEM, NOT_COUNTED, OF_PROCEDURE, OPENS};
use crate::source::Span;
use crate::syntax::{Clause, Placed};
use crate::token::{Kind, Token};

impl<'a> Parser<'a> {
    /// Puts into `clauses` that the one of a provision that begins at the token `from` could not be read, and goes to the next.
    ///
    /// The sentences of a `note` begin with the words that a provision's own begin with, so these are looked for only behind one of their kind.
    pub(super) fn unread_clause(&mut self, from: usize, clauses: &mut Vec<Placed<'a>>) {
        self.unread_clause_before(from, clauses, Parser::clause_begins);
    }

    /// As [`Parser::unread_clause`], in a procedure.
    pub(super) fn unread_clause_of_procedure(&mut self, from: usize, clauses: &mut Vec<Placed<'a>>) {
        self.unread_clause_before(from, clauses, |p| {
            p.clause_begins() || matches!(p.kind(), Kind::Word("days" | "visits" | "offices"))
        });
    }

    fn unread_clause_before(&mut self, from: usize, clauses: &mut Vec<Placed<'a>>, begins: impl Fn(&Self) -> bool) {
        let from = self.cut_short(from, clauses);
        let a_sentence = |kind: Kind<'_>| matches!(kind, Kind::Word("en" | "ru"));
        let after_a_sentence = a_sentence(self.tokens[from].kind);
        let span = self.pass_over(from, |p| {
            // In a table of thresholds this is a row.
            let row = p.is_word("otherwise") && matches!(p.ahead(1), Kind::Sign(":"));
            begins(p) && !row && (after_a_sentence || !a_sentence(p.kind()))
        });
        clauses.push(Placed { clause: Clause::Unread, span });
    }

    /// Where that begins of which the token `from`, where a clause should begin, is a part. What begins no clause and stands on the line of the clause before,
    /// or deeper, is the rest of that one, which was cut short and says something that nobody wrote: it is taken out of `clauses`.
    fn cut_short(&self, from: usize, clauses: &mut Vec<Placed<'a>>) -> usize {
        let (Some(last), Some(before)) = (clauses.last(), from.checked_sub(1).and_then(|i| self.tokens.get(i))) else {
            return from;
        };
        let here = &self.tokens[from];
        let begins = matches!(here.kind, Kind::Word(word) if keywords::roles(word) & (CLAUSE | OF_PROCEDURE) != 0);
        let between = self.text.get(before.span.end as usize..here.span.start as usize).unwrap_or_default();
        let goes_on = !between.contains('\n') || self.indentation(here.span) > self.indentation(last.span);
        if begins || here.at_margin || !goes_on || last.span.end != before.span.end {
            return from;
        }
        let start = last.span.start;
        let begin = self.tokens[..from].iter().rposition(|t| t.span.start == start);
        clauses.pop();
        begin.unwrap_or(from)
    }

    /// Passes over what begins at the token `from`, inside an item, and could not be read: up to where more of this item `begins`, first on its line and no
    /// deeper than the line of what failed (what is deeper continues that), or up to the next item. Says where that stood.
    ///
    /// Always leaves at least that token behind, unless the text or the item ends there.
    pub(super) fn pass_over(&mut self, from: usize, begins: impl Fn(&Self) -> bool) -> Span {
        let start = self.tokens[from].span;
        let failed = self.at.max(from + 1).min(self.tokens.len() - 1);
        // An unfinished clause may have taken the first word of the next item for a name.
        let next_item = (from.saturating_sub(1)..=failed).find(|i| self.tokens.get(*i).is_some_and(item_at_margin));
        if let Some(next_item) = next_item {
            self.at = next_item;
            return start.to(self.last_span());
        }
        // A word at the margin that begins no item is one with a slip in it: what follows is not of this item.
        let mut lost = self.tokens[from..failed].iter().any(|t| t.at_margin);
        let depth = self.indentation(start);
        self.at = failed;
        while !self.at_end() && !item_at_margin(self.token()) {
            lost |= self.token().at_margin;
            if !lost && self.first_on_its_line() && self.indentation(self.span()) <= depth && !self.continues() && begins(self) {
                break;
            }
            self.step();
        }
        start.to(self.last_span())
    }

    /// Does the token before say that more of the same follows?
    fn continues(&self) -> bool {
        let before = self.at.checked_sub(1).and_then(|i| self.tokens.get(i));
        match before.map(|t| t.kind) {
            Some(Kind::Sign(sign)) => !matches!(sign, ")" | "]" | ".."),
            Some(Kind::Word(word)) => keywords::roles(word) & OPENS != 0,
            _ => false,
        }
    }

    /// Does nothing but white space and remarks stand before the current token on its line?
    pub(super) fn first_on_its_line(&self) -> bool {
        let between = self.text.get(self.last_span().end as usize..self.span().start as usize);
        between.is_some_and(|between| between.contains('\n'))
    }

    /// How far from the margin the line begins in which that stands, in bytes.
    fn indentation(&self, span: Span) -> usize {
        let before = self.text.get(..span.start as usize).unwrap_or_default();
        let line = &self.text[before.rfind('\n').map_or(0, |n| n + 1)..];
        line.len() - line.trim_start_matches([' ', '\t']).len()
    }
}

/// Does the token begin an item?
fn item_at_margin(token: &Token<'_>) -> bool {
    token.at_margin && matches!(token.kind, Kind::Word(word) if keywords::roles(word) & ITEM != 0)
}

/// Can what could not be read have been the clause that begins with one of these words?
///
/// So it is if one of them stands in it, and if it does not begin like a clause: then nobody knows what was meant.
pub(crate) fn may_have_meant(unread: &str, words: &[&str]) -> bool {
    let mut all = unread.split(|c: char| !c.is_alphanumeric() && c != '_').filter(|w| !w.is_empty());
    let begins = unread.split_whitespace().next().unwrap_or_default();
    let known = keywords::roles(begins) & (CLAUSE | OF_PROCEDURE | NOT_COUNTED) != 0;
    !known || all.any(|w| words.contains(&w))
}
