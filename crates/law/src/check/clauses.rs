//! The clauses of one provision or procedure, each in its place.

use super::Checker;
use crate::day::Day;
use crate::parse::may_have_meant;
use crate::source::{Diagnostic, Span, text_at};
use crate::syntax::{Cite, Clause, Confidence, Expr, Head, Name, Period, Placed, Texts};

/// The clauses of one item. Of a clause that stands twice, which is an error, the first.
#[derive(Debug, Default)]
pub(super) struct Clauses<'s> {
    pub en: Option<String>,
    pub ru: Option<String>,
    pub cites: Option<Vec<Cite>>,
    pub source: Option<String>,
    pub confidence: Option<Confidence>,
    pub checked_on: Option<Day>,
    pub published: Option<Day>,
    pub in_force: Option<(Period, Option<Box<Name<'s>>>)>,
    /// Where the period stands.
    pub in_force_at: Option<Span>,
    pub head: Option<Box<Head<'s>>>,
    pub amount: Option<Box<(Expr<'s>, Option<Expr<'s>>)>>,
    pub until: Option<Expr<'s>>,
    pub place: Option<Texts>,
    pub documents: Option<Texts>,
    pub fee: Option<Expr<'s>>,
    pub otherwise: Option<Vec<Name<'s>>>,
    pub exposes_to: Option<Vec<Name<'s>>>,
    pub when: Option<Expr<'s>>,
    pub unless: Vec<(Expr<'s>, Texts)>,
    pub exception_to: Vec<(bool, Name<'s>)>,
    pub group: Option<Name<'s>>,
    pub note: Option<Texts>,
    /// The first clause that only duties, rights, consequences and remedies have.
    pub of_norm: Option<Span>,
    /// Clauses that could not be read.
    pub unread: Vec<&'s str>,
}

impl Clauses<'_> {
    /// May the clause that begins with one of these words be among those that could not be read? Then nothing is missing for sure.
    pub fn may_be_unread(&self, words: &[&str]) -> bool {
        self.unread.iter().any(|text| may_have_meant(text, words))
    }
}

/// Fills an empty place; is it the first?
fn first<T>(place: &mut Option<T>, value: T) -> bool {
    let empty = place.is_none();
    if empty {
        *place = Some(value);
    }
    empty
}

impl<'s> Checker<'s> {
    /// Puts every clause in its place and reports those that stand twice.
    pub(super) fn clauses(&self, name: &Name<'s>, all: Vec<Placed<'s>>) -> Clauses<'s> {
        let mut c = Clauses::default();
        for Placed { clause, span } in all {
            let of_norm = matches!(
                clause,
                Clause::Amount(_) | Clause::Until(_) | Clause::Where(_) | Clause::Documents(_) | Clause::Fee(_) | Clause::Otherwise(_) | Clause::ExposesTo(_)
            );
            if of_norm {
                c.of_norm.get_or_insert(span);
            }
            let alone = match clause {
                Clause::En(t) => first(&mut c.en, t),
                Clause::Ru(t) => first(&mut c.ru, t),
                Clause::Cites(all) => first(&mut c.cites, all),
                Clause::Source(t) => first(&mut c.source, t),
                Clause::Confidence(word) => first(&mut c.confidence, word),
                Clause::CheckedOn(d) => first(&mut c.checked_on, d),
                Clause::Published(d) => first(&mut c.published, d),
                Clause::InForce(period, on) => {
                    c.in_force_at.get_or_insert(span);
                    first(&mut c.in_force, (period, on))
                }
                Clause::Head(h) => first(&mut c.head, h),
                Clause::Amount(range) => first(&mut c.amount, range),
                Clause::Until(e) => first(&mut c.until, e),
                Clause::Where(t) => first(&mut c.place, t),
                Clause::Documents(t) => first(&mut c.documents, t),
                Clause::Fee(e) => first(&mut c.fee, e),
                Clause::Otherwise(names) => first(&mut c.otherwise, names),
                Clause::ExposesTo(names) => first(&mut c.exposes_to, names),
                Clause::When(e) => first(&mut c.when, e),
                Clause::Group(n) => first(&mut c.group, n),
                Clause::Note(t) => first(&mut c.note, t),
                Clause::Unread => {
                    c.unread.push(text_at(self.sources, span));
                    true
                }
                Clause::Unless(block) => {
                    c.unless.push(*block);
                    true
                }
                Clause::ExceptionTo(mut names) => {
                    c.exception_to.append(&mut names);
                    true
                }
            };
            // Behind one that could not be read it is not sure that this is a clause of its own.
            if !alone && c.unread.is_empty() {
                self.error(Diagnostic::error(span, format!("provision `{}` has this clause twice", name.text)).label("second time"));
            }
        }
        c
    }
}
