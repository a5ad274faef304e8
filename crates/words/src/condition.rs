//! To whom a provision applies, in words: the questions of its facts, the titles of its conclusions, and what they must be.
//!
//! What has no plain words yet is shown as the law text writes it, never left out.

use crate::lang::Lang;
use crate::messages::{Arg, say};
use crate::value::{value, value_title};
use sapar_law::model::{ExprId, Kind, Laws, Type};
use sapar_law::show::{fraction, written};
use sapar_law::syntax::{Binary, Pick, Window, WindowAsk, WindowSpan};

/// A condition as nested lists.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// One sentence.
    Is(String),
    /// All of these.
    All(Vec<Part>),
    /// At least one of these.
    Any(Vec<Part>),
}

/// A condition in words.
pub fn condition(laws: &Laws, lang: Lang, e: ExprId) -> Part {
    Speaker { laws, lang }.part(e, true)
}

/// A value or the way it is computed, in words.
pub fn expression(laws: &Laws, lang: Lang, e: ExprId) -> String {
    Speaker { laws, lang }.text(e)
}

struct Speaker<'a> {
    laws: &'a Laws,
    lang: Lang,
}

impl Speaker<'_> {
    fn say(&self, name: &str, args: &[(&'static str, &str)]) -> String {
        let args: Vec<(&'static str, Arg<'_>)> = args.iter().map(|(k, v)| (*k, Arg::from(*v))).collect();
        say(self.lang, name, &args)
    }

    /// `holds` is false inside a negation, which is carried down to the sentences.
    fn part(&self, e: ExprId, holds: bool) -> Part {
        match &self.laws.expr(e).kind {
            Kind::And(a, b) | Kind::Or(a, b) => {
                let both = matches!(self.laws.expr(e).kind, Kind::And(..)) == holds;
                let mut parts = Vec::new();
                for x in [*a, *b] {
                    match (self.part(x, holds), both) {
                        (Part::All(inner), true) | (Part::Any(inner), false) => parts.extend(inner),
                        (one, _) => parts.push(one),
                    }
                }
                parts.dedup();
                if parts.len() == 1 {
                    return parts.remove(0);
                }
                if both { Part::All(parts) } else { Part::Any(parts) }
            }
            Kind::Not(a) => self.part(*a, !holds),
            Kind::Define(_, inner) => self.part(*inner, holds),
            _ => Part::Is(self.sentence(e, holds)),
        }
    }

    fn sentence(&self, e: ExprId, holds: bool) -> String {
        let is = if holds { "cond-is" } else { "cond-is-not" };
        match &self.laws.expr(e).kind {
            Kind::Compare(op, a, b) => self.compare(*op, *a, *b, holds),
            Kind::OneOf(a, list) => {
                let ty = self.laws.expr(*a).ty;
                let mut words: Vec<String> = list.iter().map(|v| value(self.laws, self.lang, ty, *v)).collect();
                words.dedup();
                let name = match (holds, words.len() > 1) {
                    (true, true) => "cond-one-of",
                    (false, true) => "cond-none-of",
                    (_, false) => is,
                };
                self.say(name, &[("what", &self.text(*a)), ("value", &words.join(", "))])
            }
            Kind::Member(t, keys, on) => {
                let what: Vec<String> = keys.iter().map(|k| self.text(*k)).collect();
                let name = if holds { "cond-in-list" } else { "cond-not-in-list" };
                let list = value_title(self.lang, &self.laws.tables[t.ix()].name);
                let text = self.say(name, &[("what", &what.join(", ")), ("list", &list)]);
                self.on(text, *on)
            }
            Kind::Fact(_) | Kind::Conclusion(_) => self.say(
                "cond-is",
                &[("what", &self.text(e)), ("value", &value(self.laws, self.lang, Type::YesNo, i64::from(holds)))],
            ),
            _ if holds => self.text(e),
            _ => self.say("cond-not", &[("text", &self.text(e))]),
        }
    }

    fn compare(&self, op: Binary, a: ExprId, b: ExprId, holds: bool) -> String {
        let (left, right) = (self.laws.expr(a), self.laws.expr(b));
        if let (Type::YesNo, Kind::Const(v)) = (left.ty, &right.kind)
            && matches!(op, Binary::Eq | Binary::Ne)
        {
            let yes = (*v != 0) == (matches!(op, Binary::Eq) == holds);
            return self.say(
                "cond-is",
                &[("what", &self.text(a)), ("value", &value(self.laws, self.lang, Type::YesNo, i64::from(yes)))],
            );
        }
        let op = if holds { op } else { opposite(op) };
        let kind = match (op, left.ty == Type::Date) {
            (Binary::Eq, _) => "cond-is",
            (Binary::Ne, _) => "cond-is-not",
            (Binary::Lt, true) => "cond-before",
            (Binary::Le, true) => "cond-until",
            (Binary::Gt, true) => "cond-after",
            (Binary::Ge, true) => "cond-from",
            (Binary::Lt, false) => "cond-below",
            (Binary::Le, false) => "cond-up-to",
            (Binary::Gt, false) => "cond-over",
            (Binary::Ge, false) => "cond-at-least",
            _ => return written(self.laws, a),
        };
        self.say(kind, &[("what", &self.text(a)), ("value", &self.text(b))])
    }

    fn text(&self, e: ExprId) -> String {
        let typed = self.laws.expr(e);
        let list = |items: &[ExprId]| items.iter().map(|i| self.text(*i)).collect::<Vec<_>>().join("; ");
        match &typed.kind {
            Kind::Const(v) => self.constant(e, *v),
            Kind::Fact(f) => self.say("cond-fact", &[("question", self.lang.of(&self.laws.facts[f.ix()].question))]),
            Kind::EvaluationDate => self.say("cond-today", &[]),
            Kind::Conclusion(c) => self.say("cond-conclusion", &[("title", self.lang.of(&self.laws.conclusions[c.ix()].title))]),
            Kind::Define(_, inner) => self.text(*inner),
            Kind::Series(s, on) => self.on(value_title(self.lang, &self.laws.series[s.ix()].name), Some(*on)),
            Kind::Lookup(t, keys, on) => {
                let text = self.say(
                    "cond-lookup",
                    &[("list", &value_title(self.lang, &self.laws.tables[t.ix()].name)), ("keys", &list(keys))],
                );
                self.on(text, *on)
            }
            Kind::Add(a, b) | Kind::AddMonths(a, b, false, _) | Kind::AddWorking(a, b, _, _, false) => format!("{} + {}", self.text(*a), self.text(*b)),
            Kind::Sub(a, b) | Kind::AddMonths(a, b, true, _) | Kind::AddWorking(a, b, _, _, true) => format!("{} − {}", self.text(*a), self.factor(*b)),
            Kind::Mul(a, b) => format!("{} × {}", self.factor(*a), self.factor(*b)),
            Kind::Scale(a, by) => match decimal(by.num, by.den) {
                Some(n) => format!("{} × {}", n, self.factor(*a)),
                None if by.num == 1 => format!("{} ÷ {}", self.factor(*a), by.den),
                None => format!("{} × {} ÷ {}", self.factor(*a), by.num, by.den),
            },
            Kind::Moved(a, _, next) => self.say(if *next { "cond-next-working" } else { "cond-previous-working" }, &[("day", &self.text(*a))]),
            Kind::Choose(pick, _, items) => {
                let name = match (pick, typed.ty == Type::Date) {
                    (Pick::Least, true) => "cond-earliest",
                    (Pick::Greatest, true) => "cond-latest",
                    (Pick::Least, false) => "cond-lesser",
                    (Pick::Greatest, false) => "cond-greater",
                };
                self.say(name, &[("list", &list(items))])
            }
            Kind::FirstKnown(items) => self.say("cond-first-known", &[("list", &list(items))]),
            Kind::YearOf(a) => self.say("cond-year-of", &[("day", &self.text(*a))]),
            Kind::Rounded(a, ..) => self.say("cond-rounded", &[("value", &self.text(*a))]),
            Kind::Quotient(a, b, ..) => self.say("cond-rounded", &[("value", &format!("{} ÷ {}", self.factor(*a), self.factor(*b)))]),
            Kind::By(_, rows) => self.rows(rows),
            Kind::Accrue(s, a, b) => self.say(
                "cond-accrue",
                &[
                    ("value", &value_title(self.lang, &self.laws.series[s.ix()].name)),
                    ("from", &self.text(*a)),
                    ("to", &self.text(*b)),
                ],
            ),
            Kind::Window(w) => self.window(&self.laws.windows[w.ix()]),
            Kind::WholeYears(a, b) => self.say("cond-whole-years", &[("from", &self.text(*a)), ("to", &self.text(*b))]),
            _ => written(self.laws, e),
        }
    }

    /// A table of thresholds: each test and what follows from it.
    fn rows(&self, rows: &[(Option<ExprId>, Option<ExprId>)]) -> String {
        let row = |(test, found): &(Option<ExprId>, Option<ExprId>)| {
            let found = found.map_or_else(|| self.say("cond-says-nothing", &[]), |v| self.text(v));
            match test {
                Some(t) => {
                    let Part::Is(when) = self.part(*t, true) else { return written(self.laws, *t) };
                    self.say("cond-row", &[("when", &when), ("value", &found)])
                }
                None => self.say("cond-otherwise", &[("value", &found)]),
            }
        };
        rows.iter().map(row).collect::<Vec<_>>().join("; ")
    }

    fn window(&self, w: &Window) -> String {
        let days = |n: i32| value(self.laws, self.lang, Type::Days, i64::from(n));
        let over = match w.over {
            WindowSpan::Rolling(n) => self.say("cond-any-days", &[("days", &days(n))]),
            WindowSpan::CalendarYear => self.say("cond-calendar-year", &[]),
        };
        match w.ask {
            WindowAsk::Used => self.say("cond-days-used", &[("over", &over)]),
            WindowAsk::LastDay(n) => self.say("cond-last-day", &[("days", &days(n)), ("over", &over)]),
            WindowAsk::NextEntry(n) => self.say("cond-next-entry", &[("days", &days(n)), ("over", &over)]),
        }
    }

    /// A sum inside a product stands in brackets.
    fn factor(&self, e: ExprId) -> String {
        let text = self.text(e);
        let sum = matches!(self.laws.expr(e).kind, Kind::Add(..) | Kind::Sub(..));
        if sum { format!("({text})") } else { text }
    }

    /// A constant in the unit of its type; one that does not fit it is shown as written.
    fn constant(&self, e: ExprId, v: i64) -> String {
        let typed = self.laws.expr(e);
        let times = typed.unit.over(typed.ty.unit());
        let whole = times.and_then(|by| v.checked_mul(by.num).filter(|n| n % by.den == 0).map(|n| n / by.den));
        match whole {
            Some(v) => value(self.laws, self.lang, typed.ty, v),
            None => written(self.laws, e),
        }
    }

    /// "… on that day", unless it is the day asked about.
    fn on(&self, text: String, day: Option<ExprId>) -> String {
        match day {
            Some(d) if !matches!(self.laws.expr(d).kind, Kind::EvaluationDate) => self.say("cond-on", &[("text", &text), ("day", &self.text(d))]),
            _ => text,
        }
    }
}

fn opposite(op: Binary) -> Binary {
    match op {
        Binary::Eq => Binary::Ne,
        Binary::Ne => Binary::Eq,
        Binary::Lt => Binary::Ge,
        Binary::Le => Binary::Gt,
        Binary::Gt => Binary::Le,
        Binary::Ge => Binary::Lt,
        other => other,
    }
}

/// A fraction that ends within six digits.
fn decimal(num: i64, den: i64) -> Option<String> {
    let millionths = num.checked_mul(1_000_000)?;
    (millionths % den == 0).then(|| fraction(millionths / den, 6))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_factor_is_written_as_a_person_writes_it() {
        assert_eq!(decimal(35, 100).as_deref(), Some("0.35"));
        assert_eq!(decimal(25, 1).as_deref(), Some("25"));
        assert_eq!(decimal(1, 3), None);
    }

    #[test]
    fn a_negation_turns_the_comparison_round() {
        for op in [Binary::Eq, Binary::Ne, Binary::Lt, Binary::Le, Binary::Gt, Binary::Ge] {
            assert_ne!(opposite(op), op);
            assert_eq!(opposite(opposite(op)), op);
        }
    }
}
