//! Provisions and procedures: clauses in any order, told by their first word.

use super::keywords::{self, CLAUSE, ITEM, OF_PROCEDURE};
use super::{Failed, Parse, Parser};
use crate::source::{Diagnostic, nearest};
use crate::syntax::{Cite, Clause, Confidence, Counting, Deadline, Expr, Head, Item, Name, NormKind, Placed, Texts};
use crate::token::Kind;

impl<'a> Parser<'a> {
    pub(super) fn provision(&mut self) -> Parse<Item<'a>> {
        let name = self.declared()?;
        if self.kind() == Kind::PassedOver {
            self.step();
            return Ok(Item::Provision { name, clauses: Vec::new() });
        }
        // Seven clauses are required, most provisions have ten.
        let mut clauses = Vec::with_capacity(12);
        loop {
            let from = self.at;
            match self.clause_or_end() {
                Ok(Some(clause)) => clauses.push(clause),
                Ok(None) => return Ok(Item::Provision { name, clauses }),
                Err(Failed) => self.unread_clause(from, &mut clauses),
            }
        }
    }

    /// An item begins: at the margin, or (in a text that lost its line breaks) at a word that cannot begin a clause.
    pub(super) fn item_begins(&self) -> bool {
        let roles = self.roles();
        roles & ITEM != 0 && (self.token().at_margin || roles & CLAUSE == 0)
    }

    fn clause_or_end(&mut self) -> Parse<Option<Placed<'a>>> {
        if self.at_end() || self.item_begins() {
            return Ok(None);
        }
        let start = self.span();
        self.mark();
        let Kind::Word(word) = self.kind() else {
            return self.expected("a clause, or the next item at the margin");
        };
        let clause = match word {
            "en" => {
                self.step();
                Clause::En(self.text()?)
            }
            "ru" => {
                self.step();
                Clause::Ru(self.text()?)
            }
            "cites" => {
                self.step();
                Clause::Cites(self.cites()?)
            }
            "source" => {
                self.step();
                Clause::Source(self.text()?)
            }
            "confidence" => {
                self.step();
                Clause::Confidence(self.confidence()?)
            }
            "checked" => {
                self.step();
                self.need_word("on")?;
                Clause::CheckedOn(self.date()?)
            }
            "published" => {
                self.step();
                Clause::Published(self.date()?)
            }
            "in" => {
                self.step();
                self.need_word("force")?;
                let period = self.period()?;
                let on = if self.take_word("on") { Some(Box::new(self.name()?)) } else { None };
                Clause::InForce(period, on)
            }
            "decides" => {
                self.step();
                let name = self.name()?;
                self.need_sign("=")?;
                Clause::Head(Box::new(Head::Decides(name, self.expr()?)))
            }
            "duty" | "right" | "consequence" | "remedy" => {
                self.step();
                Clause::Head(Box::new(self.norm(word)?))
            }
            "amount" => {
                self.step();
                let from = self.expr()?;
                let to = if self.take_word("to") { Some(self.expr()?) } else { None };
                Clause::Amount(Box::new((from, to)))
            }
            "until" => {
                self.step();
                Clause::Until(self.expr()?)
            }
            "where" => {
                self.step();
                Clause::Where(self.texts()?)
            }
            "documents" => {
                self.step();
                Clause::Documents(self.texts()?)
            }
            "fee" => {
                self.step();
                Clause::Fee(self.expr()?)
            }
            "otherwise" => {
                self.step();
                Clause::Otherwise(self.names()?)
            }
            "exposes" => {
                self.step();
                self.need_word("to")?;
                Clause::ExposesTo(self.names()?)
            }
            "when" => {
                self.step();
                Clause::When(self.expr()?)
            }
            "unless" => {
                self.step();
                let e = self.expr()?;
                let texts = if self.is_word("en") && matches!(self.ahead(2), Kind::Word(w) if w == "ru") {
                    self.texts()?
                } else {
                    Texts::default()
                };
                Clause::Unless(Box::new((e, texts)))
            }
            "exception" => {
                self.step();
                self.need_word("to")?;
                let mut all = Vec::new();
                loop {
                    let group = self.take_word("group");
                    all.push((group, self.name()?));
                    if !self.take_sign(",") {
                        break;
                    }
                }
                Clause::ExceptionTo(all)
            }
            "group" => {
                self.step();
                Clause::Group(self.name()?)
            }
            "note" => {
                self.step();
                Clause::Note(self.texts()?)
            }
            // Who reads items says what is wrong with it.
            other if self.token().at_margin && nearest(other, keywords::with(ITEM)).is_some() => return Ok(None),
            other => {
                let mut d = Diagnostic::error(start, format!("no clause of a provision is called `{other}`")).label("expected a clause");
                if let Some(near) = nearest(other, keywords::with(CLAUSE)) {
                    d = d.help(format!("did you mean `{near}`?"));
                }
                return self.fail(d);
            }
        };
        Ok(Some(Placed {
            clause,
            span: start.to(self.last_span()),
        }))
    }

    pub(super) fn confidence(&mut self) -> Parse<Confidence> {
        if let Kind::Word(w) = self.kind()
            && let Some(c) = Confidence::parse(w)
        {
            self.step();
            return Ok(c);
        }
        self.expected("`high`, `medium` or `low`")
    }

    /// `ACT art 5 (1); ACT2 art 7; source "…"`: after the id everything up to `;` or the next clause is free text.
    pub(super) fn cites(&mut self) -> Parse<Vec<Cite>> {
        let mut all = Vec::new();
        loop {
            if self.take_word("source") {
                all.push(Cite {
                    act: None,
                    place: self.text()?,
                });
            } else {
                let act = self.upper("the id of an act (upper case, such as KZ-COAO-2014), or `source \"…\"`")?;
                let (from, mut to) = (self.span().start, self.span().start);
                while !self.at_end() && !self.is_sign(";") && !self.item_begins() && !self.clause_begins() && !self.clause_with_a_slip() {
                    to = self.span().end;
                    self.step();
                }
                let place = self.text.get(from as usize..to as usize).unwrap_or_default();
                all.push(Cite {
                    act: Some(act.owned()),
                    place: on_one_line(place.trim_end_matches(|c: char| c == ',' || c.is_whitespace())),
                });
            }
            if !self.take_sign(";") {
                return Ok(all);
            }
        }
    }

    /// Does a clause begin here? In the free text of a citation `in` is a word like others unless `force` follows.
    pub(super) fn clause_begins(&self) -> bool {
        self.roles() & (CLAUSE | OF_PROCEDURE) != 0 && (!self.is_word("in") || self.ahead_is_word(1, "force"))
    }

    /// Is the word here probably a clause with a slip in its name? What follows a citation is free text, in which an `unles`, say, would be lost in silence;
    /// such a word is looked for where a clause would stand, first on its line. Whoever reads the next clause says what is wrong with it.
    fn clause_with_a_slip(&self) -> bool {
        let Kind::Word(word) = self.kind() else { return false };
        // Words of two or three letters are near to everything.
        word.len() >= 4 && self.first_on_its_line() && nearest(word, keywords::with(CLAUSE)).is_some_and(|near| near != word)
    }

    fn norm(&mut self, word: &str) -> Parse<Head<'a>> {
        let kind = NormKind::ALL.into_iter().find(|k| k.word() == word).unwrap_or(NormKind::Duty);
        let of = if self.take_word("of") { Some(self.name()?) } else { None };
        let deadline = self.deadline()?;
        Ok(Head::Norm { kind, of, deadline })
    }

    fn deadline(&mut self) -> Parse<Option<Deadline<'a>>> {
        if self.take_words(&["at", "once"]) {
            return Ok(Some(Deadline::AtOnce));
        }
        if self.is_word("by") {
            self.step();
            return Ok(Some(Deadline::By(self.expr()?)));
        }
        if self.take_word("before") {
            return Ok(Some(Deadline::Before(self.expr()?)));
        }
        if !self.take_word("within") {
            return Ok(None);
        }
        let count = self.expr()?;
        if !self.take_word("of") && !self.take_word("from") {
            return self.expected("`of` and the day from which the term runs");
        }
        let of = self.expr()?;
        let (mut counting, mut month_end, mut moved, mut calendar) = (None, None, None, None);
        while self.take_sign(",") {
            if self.take_words(&["counting", "unsettled"]) {
                counting = Some(Counting::Unsettled);
            } else if let Some(end) = self.month_end() {
                month_end = Some(end);
            } else if self.take_words(&["next", "working", "day"]) {
                moved = Some(true);
            } else if self.take_words(&["previous", "working", "day"]) {
                moved = Some(false);
            } else if self.take_word("calendar") {
                calendar = Some(self.upper("a country")?);
            } else {
                // `entry day not counted`: the word before `day` is for the reader.
                if !self.is_word("day") {
                    self.declared()?;
                }
                self.need_word("day")?;
                let not = self.take_word("not");
                self.need_word("counted")?;
                counting = Some(if not { Counting::NotCounted } else { Counting::Counted });
            }
        }
        Ok(Some(Deadline::Within {
            count,
            of,
            counting,
            month_end,
            moved,
            calendar,
        }))
    }

    pub(super) fn procedure(&mut self) -> Parse<Item<'a>> {
        let name = self.declared()?;
        let mut all = OfProcedure::default();
        while !self.at_end() && !self.item_begins() {
            let from = self.at;
            match self.clause_of_procedure(&mut all) {
                Ok(true) => {}
                Ok(false) => break,
                Err(Failed) => {
                    // One of these may have been cut short: nothing is said about what it says.
                    (all.cost, all.days) = (None, None);
                    self.unread_clause_of_procedure(from, &mut all.clauses);
                }
            }
        }
        let OfProcedure {
            clauses,
            route,
            cost,
            days,
            counts,
        } = all;
        Ok(Item::Procedure {
            name,
            clauses,
            route,
            cost,
            days,
            counts,
        })
    }

    /// Reads a clause; false if none follows.
    fn clause_of_procedure(&mut self, all: &mut OfProcedure<'a>) -> Parse<bool> {
        self.mark();
        if self.take_word("route") {
            all.route = Some(self.name()?);
        } else if self.take_word("cost") {
            all.cost = Some(self.expr()?);
        } else if self.take_word("days") {
            all.days = Some(self.expr()?);
        } else if matches!(self.ahead(1), Kind::Number(..))
            && let Kind::Word(what @ ("documents" | "visits" | "offices")) = self.kind()
        {
            self.step();
            let Kind::Number(n, 0) = self.kind() else {
                return self.expected("a whole number");
            };
            self.step();
            all.counts.push((what, n));
        } else if let Some(clause) = self.clause_or_end()? {
            all.clauses.push(clause);
        } else {
            return Ok(false);
        }
        Ok(true)
    }
}

/// What a procedure says, as far as it is read.
#[derive(Default)]
struct OfProcedure<'a> {
    clauses: Vec<Placed<'a>>,
    route: Option<Name<'a>>,
    cost: Option<Expr<'a>>,
    days: Option<Expr<'a>>,
    counts: Vec<(&'a str, i64)>,
}

/// A text without the line breaks and indentation in it.
fn on_one_line(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}
