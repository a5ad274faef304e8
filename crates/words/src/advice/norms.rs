//! Lines for duties, rights, consequences and remedies.

use super::{Due, DueKind, Line, Question};
use crate::lang::original_words;
use crate::messages::say;
use crate::state::{state_words, weaker};
use crate::value::{date, value};
use sapar_law::answer::{NormAnswer, State};
use sapar_law::model::{Currency, Due as LawDue, ExprId, Head, Norm, Party, Provision, ProvisionId, Type};
use sapar_law::syntax::{Confidence, Texts};

impl Question<'_> {
    /// A norm as a line; `None` if the provision is none.
    pub(super) fn norm(&self, a: &NormAnswer) -> Option<Line> {
        let p = &self.laws.provisions[a.id.ix()];
        let Head::Norm(norm) = &p.head else { return None };
        let mut line = Line::of(&p.name, self.lang.said(&p.texts), a.state, state_words(self.lang, a.state));
        line.due = self.due(norm, a);
        line.needs.clone_from(&a.needs);
        line.who = (norm.of != Party::Worker).then(|| self.party(norm.of));
        line.amount = self.amount(p, norm, a);
        line.until = norm.until.map(|_| {
            let known = |d| say(self.lang, "until", &[("date", date(self.lang, d).into())]);
            a.until.map_or_else(|| say(self.lang, "until-unknown", &[]), known)
        });
        line.fee = self.fee(a).map(|sum| say(self.lang, "fee", &[("sum", sum.into())]));
        line.details = self.details(p, norm);
        line.missed = self.follows(a).into_iter().flat_map(|id| self.otherwise(id, a.state)).collect();
        line.because = vec![self.reason(a.id)];
        line.warnings.extend(self.unsettled(a));
        if a.due.is_some() && matches!(norm.due, Some(LawDue::By(e) | LawDue::Before(e)) if self.reads_must_leave(e)) {
            line.warnings.extend(self.beside_must_leave());
        }
        line.ask = self.ask(&a.needs);
        Some(line)
    }

    fn due(&self, norm: &Norm, a: &NormAnswer) -> Option<Due> {
        let (kind, message) = match norm.due.as_ref()? {
            LawDue::AtOnce => {
                return Some(Due {
                    kind: DueKind::AtOnce,
                    day: None,
                    text: say(self.lang, "due-at-once", &[]),
                });
            }
            LawDue::By(_) => (DueKind::By, "due-by"),
            LawDue::Before(_) => (DueKind::Before, "due-before"),
        };
        let text = match a.due {
            Some(day) => {
                let text = say(self.lang, message, &[("date", date(self.lang, day).into())]);
                let passed = if kind == DueKind::Before {
                    day <= self.answer.on
                } else {
                    day < self.answer.on
                };
                if passed {
                    format!("{text} {}", say(self.lang, "due-passed", &[]))
                } else {
                    text
                }
            }
            None => say(self.lang, "due-unknown", &[]),
        };
        Some(Due { kind, day: a.due, text })
    }

    /// In the currency of the provision's pack, if the expression names none.
    fn shown(&self, p: &Provision, e: ExprId) -> Type {
        match self.laws.expr(e).ty {
            Type::Money(None) => Type::Money(self.currency(p)),
            t => t,
        }
    }

    fn currency(&self, p: &Provision) -> Option<Currency> {
        let of_pack = self.laws.packs.get(p.pack.ix()).and_then(|pack| pack.currency);
        of_pack.or_else(|| self.answer.destination.and_then(|d| self.laws.currency_of(d)))
    }

    /// A sum or the range the law allows.
    fn amount(&self, p: &Provision, norm: &Norm, a: &NormAnswer) -> Option<String> {
        let (from, to) = norm.amount?;
        let words = |e: ExprId, v: i64| value(self.laws, self.lang, self.shown(p, e), v);
        match (a.amount, to, a.amount_to) {
            (Some(x), None, _) => Some(words(from, x)),
            (Some(x), Some(to), Some(y)) if x != y => Some(say(self.lang, "range", &[("from", words(from, x).into()), ("to", words(to, y).into())])),
            (Some(x), Some(_), Some(_)) => Some(words(from, x)),
            _ => (a.state != State::Unknown).then(|| say(self.lang, "amount-unknown", &[])),
        }
    }

    /// The fee in words, if the norm has one.
    pub(super) fn fee(&self, a: &NormAnswer) -> Option<String> {
        let p = &self.laws.provisions[a.id.ix()];
        let Head::Norm(Norm { fee: Some(fee), .. }) = &p.head else { return None };
        Some(a.fee.map_or_else(
            || say(self.lang, "amount-unknown", &[]),
            |v| value(self.laws, self.lang, self.shown(p, *fee), v),
        ))
    }

    fn details(&self, p: &Provision, norm: &Norm) -> Vec<String> {
        let lang = self.lang;
        let mut all = Vec::new();
        if let Some(place) = &norm.place {
            all.push(say(lang, "detail-where", &[("place", self.sentence(place).into())]));
            all.extend(self.original(place));
        }
        if let Some(papers) = &norm.documents {
            all.push(say(lang, "detail-documents", &[("papers", self.sentence(papers).into())]));
            all.extend(self.original(papers));
        }
        if norm.exposes() {
            let who: Vec<String> = norm.exposes_to.iter().map(|w| self.party(*w)).collect();
            all.push(say(lang, "detail-exposes", &[("who", who.join(", ").into())]));
        }
        if p.published.is_some_and(|d| d > self.answer.on) {
            all.push(say(lang, "detail-published-later", &[]));
        }
        all
    }

    /// What follows if it is missed. Once its day has passed and something follows or may follow already, what surely does not follow is left out: whoever is a month late
    /// reads nothing of a warning for three days.
    pub(crate) fn follows(&self, a: &NormAnswer) -> Vec<ProvisionId> {
        // What surely does not apply is not in the answer.
        let may_follow = |id: &ProvisionId| self.answer.norms.iter().any(|n| n.id == *id);
        let passed = a.due.is_some_and(|d| d < self.answer.on);
        let narrowed = passed && a.otherwise.iter().any(may_follow);
        a.otherwise.iter().filter(|id| !narrowed || may_follow(id)).copied().collect()
    }

    /// What follows from missing a duty; it is never surer than the duty or its own source.
    fn otherwise(&self, id: ProvisionId, state: State) -> Vec<String> {
        let p = &self.laws.provisions[id.ix()];
        let own = match p.confidence {
            Confidence::High => State::Known,
            Confidence::Medium => State::Verify,
            Confidence::Low => State::NotCertain,
        };
        let told = self.answer.norms.iter().find(|n| n.id == id && n.state.has_value());
        let state = told.map_or_else(|| weaker(own, if state.has_value() { state } else { own }), |n| n.state);
        let mut text = self.sentence(&p.texts);
        if let (Some(n), Head::Norm(norm)) = (told, &p.head)
            && let Some(sum) = self.amount(p, norm, n)
        {
            text = format!("{text} {sum}");
        }
        if let Some(words) = state_words(self.lang, state) {
            text = format!("{text} ({words})");
        }
        let mut told = vec![say(self.lang, "detail-otherwise", &[("text", text.into())])];
        told.extend(self.original(&p.texts));
        told
    }

    /// A sentence of the laws with the mark of another language or of a machine.
    pub(super) fn sentence(&self, texts: &Texts) -> String {
        let said = self.lang.said(texts);
        self.lang.mark(said.text, said.lang, said.beside.is_some())
    }

    /// The Russian original, for a translation that no person has reviewed.
    pub(super) fn original(&self, texts: &Texts) -> Option<String> {
        self.lang.said(texts).beside.map(original_words)
    }

    /// What is said beside a number whose counting is unsettled; beside a day or sum that is not known there is nothing to warn of.
    fn unsettled(&self, a: &NormAnswer) -> Option<String> {
        let message = match (a.due, a.until.or(a.due)) {
            _ if !a.unsettled => return None,
            (Some(_), _) => "unsettled-term",
            (None, Some(_)) => "unsettled-value",
            (None, None) => return None,
        };
        Some(say(self.lang, message, &[]))
    }

    /// The name of a party.
    pub(super) fn party(&self, party: Party) -> String {
        let name = match party {
            Party::Worker => "party-worker",
            Party::Host => "party-host",
            Party::Employer => "party-employer",
            Party::Recruiter => "party-recruiter",
            Party::Family => "party-family",
            Party::State => "party-state",
            Party::School => "party-school",
            Party::Insurer => "party-insurer",
            Party::Police => "party-police",
            Party::StateOfNationality => "party-state-of-nationality",
        };
        say(self.lang, name, &[])
    }
}
