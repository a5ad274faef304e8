//! Lines for conclusions.

use super::{Line, Question, Reason};
use crate::cite::citations_on;
use crate::lang::Lang;
use crate::messages::say;
use crate::state::state_words;
use crate::value::value;
use sapar_law::answer::{ConclusionAnswer, State, shown_type};
use sapar_law::model::{ExprId, Kind, ProvisionId};
use sapar_law::syntax::Pick;

/// The conclusion that says until when a person may stay: such a day never stands alone.
const MUST_LEAVE: &str = "stay_until";
/// The conclusion that says how long entry is closed.
const BAN: &str = "ban_until";
/// The facts that tell whether a stay is over: is the person in the country, and on which day did they leave?
const PRESENT: &str = "present_now";
const EXIT: &str = "exit_date";

impl Question<'_> {
    /// The sentence of a provision and where it stands.
    pub(super) fn reason(&self, id: ProvisionId) -> Reason {
        let p = &self.laws.provisions[id.ix()];
        let said = self.lang.said(&p.texts);
        Reason {
            provision: p.name.clone(),
            text: said.text.to_owned(),
            lang: said.lang,
            original: said.beside.map(str::to_owned),
            cites: citations_on(self.laws, self.lang, &p.cites, self.answer.on),
            note: p.note.as_ref().map(|n| self.lang.marked(n)),
            note_original: p.note.as_ref().and_then(|n| self.lang.said(n).beside).map(str::to_owned),
        }
    }

    /// A conclusion as a line.
    pub(super) fn conclusion(&self, a: &ConclusionAnswer) -> Line {
        let c = &self.laws.conclusions[a.id.ix()];
        let mut line = Line::of(&c.name, self.lang.said(&c.title), a.state, state_words(self.lang, a.state));
        let ty = shown_type(self.laws, a.id, &a.because, self.answer.destination);
        line.value = a.value.map(|v| value(self.laws, self.lang, ty, v));
        if let Some((v, sure)) = a.bound {
            line.value = Some(self.at_least(c.cumulative, &value(self.laws, self.lang, ty, v), sure));
        }
        // A rule is held, but a figure is not, or nobody can tell whether another rule applies: there is nothing to ask.
        let not_held = a.state == State::Unknown && a.needs.is_empty();
        if not_held {
            line.state_words = Some(say(self.lang, "state-not-held", &[]));
        }
        line.because = match a.state {
            State::Unknown if a.bound.is_none() && !not_held => Vec::new(),
            State::NoRule => Vec::new(),
            _ => a.because.iter().map(|p| self.reason(*p)).collect(),
        };
        line.details = self.blocked(a);
        line.needs.clone_from(&a.needs);
        line.ask = self.ask(&a.needs);
        if a.unsettled {
            line.warnings.push(say(self.lang, "unsettled-value", &[]));
        }
        if c.name == MUST_LEAVE && (a.value.is_some() || a.bound.is_some()) {
            line.warnings.extend(self.beside_must_leave());
        }
        line
    }

    /// Why a rule that would answer does not apply: the sentences of what stands in its way, each once.
    fn blocked(&self, a: &ConclusionAnswer) -> Vec<String> {
        let mut told: Vec<String> = Vec::new();
        for texts in a.blocked.iter().filter_map(|(p, i)| Some(&self.laws.provisions[p.ix()].unless.get(*i)?.1)) {
            if texts.en.is_empty() {
                continue;
            }
            let reason = say(self.lang, "blocked", &[("reason", self.sentence(texts).into())]);
            if !told.contains(&reason) {
                told.push(reason);
                told.extend(self.original(texts));
            }
        }
        told
    }

    /// A value, or what is certain of it, with the words of its state.
    fn conclusion_value(&self, a: &ConclusionAnswer) -> Option<String> {
        let c = &self.laws.conclusions[a.id.ix()];
        let ty = shown_type(self.laws, a.id, &a.because, self.answer.destination);
        if let Some((v, sure)) = a.bound {
            return Some(self.at_least(c.cumulative, &value(self.laws, self.lang, ty, v), sure));
        }
        let text = value(self.laws, self.lang, ty, a.value?);
        Some(state_words(self.lang, a.state).map_or_else(|| text.clone(), |words| format!("{text} ({words})")))
    }

    fn at_least(&self, holds: Option<Pick>, value: &str, sure: State) -> String {
        let words = bound_words(self.lang, holds, value);
        match state_words(self.lang, sure) {
            Some(state) => format!("{words} ({state})"),
            None => words,
        }
    }

    /// What is said beside a day by which a person must leave: what may change it, and what leaving may start, or may have started.
    pub(super) fn beside_must_leave(&self) -> Vec<String> {
        let ban = self.laws.conclusion(BAN).and_then(|id| self.answer.conclusions.iter().find(|c| c.id == id));
        let start = match (ban.and_then(|b| self.conclusion_value(b)), self.has_left()) {
            (Some(date), false) => say(self.lang, "leaving-starts-ban-until", &[("date", date.into())]),
            (None, false) => say(self.lang, "leaving-may-start-ban", &[]),
            (Some(date), true) => say(self.lang, "left-ban-until", &[("date", date.into())]),
            (None, true) => say(self.lang, "left-may-have-started-ban", &[]),
        };
        vec![say(self.lang, "must-leave-may-change", &[]), start]
    }

    /// Has the person told that the stay is over: that they are gone, or on which earlier day they left?
    fn has_left(&self) -> bool {
        let told = |fact: &str| self.laws.fact(fact).and_then(|f| self.facts.get(self.laws, f));
        told(PRESENT) == Some(0) || told(EXIT).is_some_and(|day| day < i64::from(self.answer.on.0))
    }

    /// Does this expression read the day by which a person must leave?
    pub(super) fn reads_must_leave(&self, e: ExprId) -> bool {
        let Some(id) = self.laws.conclusion(MUST_LEAVE) else { return false };
        let mut found = false;
        self.laws.walk(e, &mut |k| found |= matches!(k, Kind::Conclusion(c) if *c == id));
        found
    }
}

/// What is certain of a conclusion although more may come: "10 June 2028 or later".
pub fn bound_words(lang: Lang, holds: Option<Pick>, value: &str) -> String {
    let name = if holds == Some(Pick::Least) { "bound-least" } else { "bound-greatest" };
    say(lang, name, &[("value", value.into())])
}
