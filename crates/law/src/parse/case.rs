//! Cases and profiles.

use super::{Parse, Parser};
use crate::syntax::{Case, Expect, ExpectState, Expected, Given, Item, NormKind, Subject};
use crate::token::{Kind, meant};
use std::borrow::Cow;

/// What can be expected of a procedure.
const NUMBERS: [&str; 5] = ["cost", "days", "documents", "visits", "offices"];

impl<'a> Parser<'a> {
    pub(super) fn given(&mut self, all: &mut Vec<Given<'a>>) -> Parse<()> {
        loop {
            let start = self.span();
            if self.is_word("profile") {
                self.step();
                all.push(Given::Profile(self.declared()?));
            } else if self.is_word("stays") {
                self.step();
                self.need_sign("[")?;
                let mut stays = Vec::new();
                while !self.take_sign("]") {
                    let from = self.date()?;
                    self.need_sign("..")?;
                    let to = if matches!(self.kind(), Kind::Date(_)) { Some(self.date()?) } else { None };
                    stays.push((from, to));
                    if !self.take_sign(",") {
                        self.need_sign("]")?;
                        break;
                    }
                }
                all.push(Given::Stays(stays, start.to(self.last_span())));
            } else {
                let name = self.name()?;
                self.take_sign("=");
                all.push(Given::Fact(name, self.expr()?));
            }
            if !self.take_sign(",") {
                return Ok(());
            }
        }
    }

    pub(super) fn case(&mut self) -> Parse<Item<'a>> {
        let title = in_words(self.quoted()?);
        self.need_word("on")?;
        let on = self.date()?;
        let (mut given, mut expect, mut all_read) = (Vec::with_capacity(8), Vec::with_capacity(2), true);
        while !self.at_end() && !self.item_begins() && (!self.token().at_margin || self.is_word("given") || self.is_word("expect")) {
            let from = self.at;
            if self.part_of_case(&mut given, &mut expect).is_err() {
                all_read = false;
                self.not_all_of_case(from, &mut given, &mut expect);
            }
        }
        if expect.is_empty() && all_read {
            return self.expected("`expect`: what must come out");
        }
        Ok(Item::Case(Box::new(Case { title, on, given, expect })))
    }

    fn part_of_case(&mut self, given: &mut Vec<Given<'a>>, expect: &mut Vec<Expect<'a>>) -> Parse<()> {
        self.mark();
        if self.take_word("given") {
            return self.given(given);
        }
        if !self.take_word("expect") {
            return self.expected_word(&["given", "expect"]);
        }
        loop {
            expect.push(self.expect()?);
            if !self.take_sign(",") {
                return Ok(());
            }
        }
    }

    /// Goes to the next part of a case behind the one that begins at the token `from` and could not be read. What begins no part is the rest of what was read
    /// before it, which was cut short and says something that nobody wrote.
    fn not_all_of_case(&mut self, from: usize, given: &mut Vec<Given<'a>>, expect: &mut Vec<Expect<'a>>) {
        let begins = matches!(self.tokens[from].kind, Kind::Word("given" | "expect"));
        if !begins && expect.pop().is_none() {
            given.pop();
        }
        self.pass_over(from, |p| p.is_word("given") || p.is_word("expect"));
    }

    fn subject(&mut self) -> Subject {
        if self.take_word("procedure") {
            return Subject::Procedure;
        }
        let kind = NormKind::ALL.into_iter().find(|k| self.take_word(k.word()));
        kind.map_or(Subject::Conclusion, Subject::Norm)
    }

    fn expect(&mut self) -> Parse<Expect<'a>> {
        let start = self.span();
        let denied = self.take_word("no");
        let of = self.subject();
        if denied && of == Subject::Conclusion {
            return self.expected("`duty`, `right`, `consequence`, `remedy` or `procedure`");
        }
        let name = self.name()?;
        let what = if denied {
            Expected::Absent
        } else if self.take_word("unknown") {
            Expected::Unknown
        } else if of == Subject::Procedure {
            Expected::Effective
        } else if self.take_word("conflict") {
            Expected::Conflict
        } else if self.take_word("withheld") {
            Expected::Withheld
        } else if self.take_words(&["no", "rule"]) {
            Expected::NoRule
        } else if of != Subject::Conclusion {
            Expected::Effective
        } else {
            self.need_sign("=")?;
            Expected::Value(self.expr()?)
        };
        let mut e = Expect {
            of,
            name,
            what,
            because: Vec::new(),
            needs: Vec::new(),
            state: None,
            by: None,
            amount: None,
            until: None,
            numbers: Vec::new(),
            span: start,
        };
        loop {
            if of == Subject::Procedure && !self.is_word("needs") {
                let Some(what) = NUMBERS.into_iter().find(|w| self.take_word(w)) else { break };
                e.numbers.push((what, self.expr()?));
            } else if self.take_word("because") {
                e.because = vec![self.name()?];
                while self.take_word("and") {
                    e.because.push(self.name()?);
                }
            } else if self.take_word("needs") {
                e.needs = vec![self.name()?];
                while self.is_sign(",") && matches!(self.ahead(1), Kind::Word(_)) {
                    self.step();
                    e.needs.push(self.name()?);
                }
            } else if self.is_word("by") {
                self.step();
                e.by = Some(self.expr()?);
            } else if self.take_word("amount") {
                let from = self.expr()?;
                let to = if self.take_word("to") { Some(self.expr()?) } else { None };
                e.amount = Some((from, to));
            } else if self.take_word("until") {
                e.until = Some(self.expr()?);
            } else if self.take_word("known") {
                e.state = Some(ExpectState::Known);
            } else if self.take_word("verify") {
                e.state = Some(ExpectState::Verify);
            } else if self.take_words(&["not", "certain"]) {
                e.state = Some(ExpectState::NotCertain);
            } else {
                break;
            }
        }
        e.span = start.to(self.last_span());
        Ok(e)
    }
}

/// The title of a case; few of them need a copy.
fn in_words(title: &str) -> Cow<'_, str> {
    if title.contains('\\') { meant(title).into() } else { title.into() }
}
