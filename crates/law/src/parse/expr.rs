//! Expressions.

use super::keywords::{ITEM, NO_VALUE, NOT_COUNTED, roles};
use super::{Parse, Parser};
use crate::source::{Diagnostic, Span};
use crate::syntax::{Binary, Expr, ExprKind, Pick, Reading, Rounding, Row, RowTest, Unit, Window, WindowAsk, WindowSpan};
use crate::token::Kind;

/// Deepest nesting of brackets, `not` and tables; keeps a hostile text from exhausting the stack.
const DEPTH: u32 = 100;

/// Most `and`, `or`, `+`, `-`, `*`, `/` in one expression.
const LINKS: u32 = 200;

impl<'a> Parser<'a> {
    pub(crate) fn expr(&mut self) -> Parse<Expr<'a>> {
        self.links = 0;
        self.or(0)
    }

    /// Chains are as bounded as brackets, counted over the whole expression (a bracket may begin with another chain): every tree that is
    /// walked later stays shallow.
    fn link(&mut self) -> Parse<()> {
        self.links += 1;
        if self.links > LINKS {
            let d =
                Diagnostic::error(self.span(), format!("this expression has more than {LINKS} links")).label("name a part of it with `define`, or use a table");
            return self.fail(d);
        }
        Ok(())
    }

    fn nested(&mut self, depth: u32) -> Parse<()> {
        if depth > DEPTH {
            let d = Diagnostic::error(self.span(), "this expression is nested too deeply").label("name a part of it with `define`");
            return self.fail(d);
        }
        Ok(())
    }

    fn binary(&self, op: Binary, a: Expr<'a>, b: Expr<'a>) -> Expr<'a> {
        let span = a.span.to(b.span);
        Expr {
            kind: ExprKind::Binary(op, Box::new((a, b)), None),
            span,
        }
    }

    fn or(&mut self, depth: u32) -> Parse<Expr<'a>> {
        self.nested(depth)?;
        let mut a = self.and(depth)?;
        while self.take_word("or") {
            self.link()?;
            let b = self.and(depth)?;
            a = self.binary(Binary::Or, a, b);
        }
        Ok(a)
    }

    fn and(&mut self, depth: u32) -> Parse<Expr<'a>> {
        let mut a = self.not(depth)?;
        while self.take_word("and") {
            self.link()?;
            let b = self.not(depth)?;
            a = self.binary(Binary::And, a, b);
        }
        Ok(a)
    }

    fn not(&mut self, depth: u32) -> Parse<Expr<'a>> {
        let start = self.span();
        if self.take_word("not") {
            let e = if self.is_word("not") {
                return self.expected("what is denied, once");
            } else {
                self.compare(depth + 1)?
            };
            let span = start.to(e.span);
            return Ok(Expr {
                kind: ExprKind::Not(Box::new(e)),
                span,
            });
        }
        self.compare(depth)
    }

    fn compare(&mut self, depth: u32) -> Parse<Expr<'a>> {
        let a = self.sum(depth)?;
        let signs = [
            ("=", Binary::Eq),
            ("!=", Binary::Ne),
            ("<=", Binary::Le),
            (">=", Binary::Ge),
            ("<", Binary::Lt),
            (">", Binary::Gt),
        ];
        if let Some((_, op)) = signs.into_iter().find(|(s, _)| self.is_sign(s)) {
            self.step();
            let b = self.sum(depth)?;
            return Ok(self.binary(op, a, b));
        }
        let negated = self.is_word("not") && self.ahead_is_word(1, "in");
        if negated || (self.is_word("in") && !self.ahead_is_word(1, "force")) {
            self.at += if negated { 2 } else { 1 };
            if self.take_sign("(") {
                let list = self.list_to_bracket(depth)?;
                let span = a.span.to(self.last_span());
                return Ok(Expr {
                    kind: ExprKind::InList(Box::new((a, list)), negated),
                    span,
                });
            }
            let table = self.name()?;
            let on = self.on(depth)?;
            let span = a.span.to(self.last_span());
            let reading = Reading { table, keys: vec![a], on };
            return Ok(Expr {
                kind: ExprKind::InTable(Box::new(reading), negated),
                span,
            });
        }
        Ok(a)
    }

    fn on(&mut self, depth: u32) -> Parse<Option<Expr<'a>>> {
        Ok(if self.take_word("on") { Some(self.primary(depth)?) } else { None })
    }

    fn sum(&mut self, depth: u32) -> Parse<Expr<'a>> {
        let mut a = self.product(depth)?;
        loop {
            let op = if self.take_sign("+") {
                Binary::Add
            } else if self.take_sign("-") {
                Binary::Sub
            } else {
                break;
            };
            self.link()?;
            let b = self.product(depth)?;
            a = self.binary(op, a, b);
            if let Some(end) = self.month_end()
                && let ExprKind::Binary(_, _, slot) = &mut a.kind
            {
                *slot = Some(end);
            }
        }
        let start = a.span;
        if self.is_word("rounded") {
            self.step();
            let how = if self.take_words(&["half", "up"]) {
                Rounding::HalfUp
            } else if self.take_word("down") {
                Rounding::Down
            } else if self.take_word("up") {
                Rounding::Up
            } else {
                return self.expected("`half up`, `down` or `up`");
            };
            self.need_word("to")?;
            let unit = self.primary(depth)?;
            let span = start.to(unit.span);
            a = Expr {
                kind: ExprKind::Rounded(Box::new(a), how, Box::new(unit)),
                span,
            };
        }
        Ok(a)
    }

    fn product(&mut self, depth: u32) -> Parse<Expr<'a>> {
        let mut a = self.primary(depth)?;
        loop {
            let op = if self.take_sign("*") {
                Binary::Mul
            } else if self.take_sign("/") {
                Binary::Div
            } else {
                return Ok(a);
            };
            self.link()?;
            let b = self.primary(depth)?;
            a = self.binary(op, a, b);
        }
    }

    pub(crate) fn list_to_bracket(&mut self, depth: u32) -> Parse<Vec<Expr<'a>>> {
        let mut list = vec![self.or(depth + 1)?];
        while self.take_sign(",") {
            list.push(self.or(depth + 1)?);
        }
        self.need_sign(")")?;
        Ok(list)
    }

    fn primary(&mut self, depth: u32) -> Parse<Expr<'a>> {
        // Every way down leads through here: also `year of year of …`, which has no bracket.
        self.nested(depth)?;
        let start = self.span();
        let kind = match self.kind() {
            Kind::Number(n, scale) => {
                self.step();
                return self.quantity(start, n, scale, depth);
            }
            Kind::Sign("-") => {
                self.step();
                let Kind::Number(n, scale) = self.kind() else {
                    return self.expected("a number");
                };
                self.step();
                return self.quantity(start, -n, scale, depth);
            }
            Kind::Date(_) => ExprKind::Date(self.date()?),
            Kind::Upper(c) => {
                self.step();
                ExprKind::Country(c)
            }
            Kind::Sign("(") => {
                self.step();
                let e = self.or(depth + 1)?;
                self.need_sign(")")?;
                return Ok(Expr {
                    kind: e.kind,
                    span: start.to(self.last_span()),
                });
            }
            Kind::Word(w) => return self.word(start, w, depth),
            _ => return self.expected("a value"),
        };
        Ok(Expr {
            kind,
            span: start.to(self.last_span()),
        })
    }

    fn quantity(&mut self, start: Span, n: i64, scale: u8, depth: u32) -> Parse<Expr<'a>> {
        let unit = [
            ("days", Unit::Days),
            ("day", Unit::Days),
            ("months", Unit::Months),
            ("month", Unit::Months),
            ("years", Unit::Years),
            ("year", Unit::Years),
        ]
        .into_iter()
        .find(|(w, _)| self.is_word(w) && !(*w == "day" && self.ahead_is_word(1, "or")));
        let kind = if let Some((_, unit)) = unit {
            self.step();
            ExprKind::Quantity(n, scale, unit, None)
        } else if self.take_words(&["working", "days"]) || self.take_words(&["working", "day"]) {
            let calendar = if self.take_word("calendar") {
                Some(Box::new(self.upper("a country")?))
            } else {
                None
            };
            ExprKind::Quantity(n, scale, Unit::WorkingDays, calendar)
        } else if self.kind() == Kind::Other('%') {
            self.step();
            ExprKind::Quantity(n, scale, Unit::Percent, None)
        } else if let Kind::Upper(c) = self.kind() {
            self.step();
            ExprKind::Money(n, scale, c)
        } else if matches!(self.kind(), Kind::Word(w) if roles(w) & (ITEM | NO_VALUE | NOT_COUNTED) == 0) && !self.token().at_margin {
            let number = Expr {
                kind: ExprKind::Number(n, scale),
                span: start,
            };
            let value = self.primary(depth + 1)?;
            ExprKind::Times(Box::new(number), Box::new(value))
        } else {
            ExprKind::Number(n, scale)
        };
        Ok(Expr {
            kind,
            span: start.to(self.last_span()),
        })
    }

    fn word(&mut self, start: Span, w: &str, depth: u32) -> Parse<Expr<'a>> {
        let kind = match w {
            "yes" | "no" => {
                self.step();
                ExprKind::YesNo(w == "yes")
            }
            "by" => {
                self.step();
                return self.table(start, depth);
            }
            "lesser" | "greater" | "earliest" | "latest" if self.ahead_is_word(1, "of") => self.choose(false, depth)?,
            "unsettled" => {
                self.step();
                self.choose(true, depth)?
            }
            "first" if self.take_words(&["first", "known", "of"]) => {
                self.need_sign("(")?;
                ExprKind::FirstKnown(self.list_to_bracket(depth)?)
            }
            "sum" if self.take_words(&["sum", "of"]) => {
                let value = self.name()?;
                if !self.take_words(&["for", "days", "after"]) {
                    return self.expected("`for days after`");
                }
                let a = self.sum(depth + 1)?;
                self.need_word("to")?;
                let b = self.sum(depth + 1)?;
                ExprKind::Accrue(Box::new(value), Box::new(a), Box::new(b))
            }
            "year" if self.take_words(&["year", "of"]) => ExprKind::YearOf(Box::new(self.primary(depth + 1)?)),
            "whole" if self.take_words(&["whole", "years", "from"]) => {
                let a = self.primary(depth + 1)?;
                self.need_word("to")?;
                ExprKind::WholeYears(Box::new(a), Box::new(self.primary(depth + 1)?))
            }
            "days" if self.take_words(&["days", "used", "in"]) => self.window(WindowAsk::Used)?,
            "last" if self.take_words(&["last", "day", "of"]) => {
                let n = self.days_count()?;
                self.need_word("in")?;
                self.window(WindowAsk::LastDay(n))?
            }
            "next" if self.take_words(&["next", "entry", "under"]) => {
                let n = self.days_count()?;
                self.need_word("in")?;
                self.window(WindowAsk::NextEntry(n))?
            }
            _ if roles(w) & NO_VALUE != 0 => return self.expected("a value"),
            _ => {
                let name = self.name()?;
                if self.take_word("of") {
                    let mut keys = vec![self.key(depth + 1)?];
                    while self.take_sign(",") {
                        keys.push(self.key(depth + 1)?);
                    }
                    let on = self.on(depth + 1)?;
                    ExprKind::Lookup(Box::new(Reading { table: name, keys, on }))
                } else if self.is_word("on") {
                    match self.on(depth + 1)? {
                        Some(on) => ExprKind::On(Box::new(name), Box::new(on)),
                        None => return self.expected("a date"),
                    }
                } else {
                    ExprKind::Name(name.text)
                }
            }
        };
        Ok(Expr {
            kind,
            span: start.to(self.last_span()),
        })
    }

    /// A key of a look-up: in `fee of band on entry date` the day belongs to the look-up, not to `band`.
    fn key(&mut self, depth: u32) -> Parse<Expr<'a>> {
        let plain = matches!(self.kind(), Kind::Word(w) if !["yes", "no"].contains(&w) && roles(w) & NO_VALUE == 0);
        if plain && (matches!(self.ahead(1), Kind::Sign("," | ")")) || self.ahead_is_word(1, "on") || self.ahead_is_word(1, "date")) {
            let start = self.span();
            let name = self.name()?;
            return Ok(Expr {
                kind: ExprKind::Name(name.text),
                span: start.to(self.last_span()),
            });
        }
        self.primary(depth)
    }

    fn choose(&mut self, unsettled: bool, depth: u32) -> Parse<ExprKind<'a>> {
        let pick = if self.take_word("lesser") || self.take_word("earliest") {
            Pick::Least
        } else if self.take_word("greater") || self.take_word("latest") {
            Pick::Greatest
        } else {
            return self.expected("`earliest`, `latest`, `lesser` or `greater`");
        };
        self.need_word("of")?;
        self.need_sign("(")?;
        Ok(ExprKind::Choose(pick, unsettled, self.list_to_bracket(depth)?))
    }

    fn days_count(&mut self) -> Parse<i32> {
        if let Kind::Number(n, 0) = self.kind()
            && (1..=3660).contains(&n)
        {
            self.step();
            self.need_word("days")?;
            return Ok(n as i32);
        }
        self.expected("a number of days from 1 to 3660")
    }

    fn window(&mut self, ask: WindowAsk) -> Parse<ExprKind<'a>> {
        let over = if self.take_words(&["calendar", "year"]) {
            WindowSpan::CalendarYear
        } else {
            self.need_word("any")?;
            WindowSpan::Rolling(self.days_count()?)
        };
        let counting_from = if self.take_words(&["counting", "entries", "from"]) {
            Some(self.date()?)
        } else {
            None
        };
        Ok(ExprKind::Window(Window { ask, over, counting_from }))
    }

    fn table(&mut self, start: Span, depth: u32) -> Parse<Expr<'a>> {
        let subject = self.sum(depth + 1)?;
        let mut rows = Vec::new();
        loop {
            let row = self.span();
            let test = if self.take_words(&["up", "to"]) {
                RowTest::UpTo(self.sum(depth + 1)?)
            } else if self.take_word("below") {
                RowTest::Below(self.sum(depth + 1)?)
            } else if self.take_word("over") {
                RowTest::Over(self.sum(depth + 1)?)
            } else if self.take_word("from") {
                RowTest::From(self.sum(depth + 1)?)
            } else if self.take_word("is") {
                let mut list = vec![self.sum(depth + 1)?];
                while self.take_sign(",") {
                    list.push(self.sum(depth + 1)?);
                }
                RowTest::Is(list)
            } else if self.is_word("otherwise") && matches!(self.ahead(1), Kind::Sign(":")) {
                self.step();
                RowTest::Otherwise
            } else {
                break;
            };
            self.need_sign(":")?;
            let value = if self.take_word("none") { None } else { Some(self.sum(depth + 1)?) };
            rows.push(Row {
                test,
                value,
                span: row.to(self.last_span()),
            });
        }
        if rows.is_empty() {
            return self.expected("a row of the table (`up to`, `below`, `over`, `from`, `is`, `otherwise`)");
        }
        self.marks.tables.push(rows.iter().map(|r| r.span.start).collect());
        Ok(Expr {
            kind: ExprKind::By(Box::new((subject, rows))),
            span: start.to(self.last_span()),
        })
    }
}
