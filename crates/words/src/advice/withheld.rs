//! What is said, once, instead of the steps that the safeguard withholds.

use super::{Due, DueKind, Line, Question};
use crate::messages::say;
use crate::state::state_words;
use crate::value::date;
use sapar_law::answer::{NormAnswer, State};
use sapar_law::day::Day;
use sapar_law::model::{Head, Party};
use sapar_law::syntax::NormKind;

/// The name of the line that stands for all withheld steps.
pub(super) const NAME: &str = "safeguard";

impl Question<'_> {
    /// The withheld norms that were asked about.
    fn withheld_norms(&self) -> impl Iterator<Item = &NormAnswer> {
        self.wanted_norms().filter(|n| n.withheld)
    }

    /// Is something under the heading of this kind withheld?
    pub(super) fn withholds(&self, kind: NormKind) -> bool {
        self.withheld_norms().any(|n| n.kind == kind)
    }

    /// The day of a withheld step as far as it may be told: a term of somebody else says nothing to the person, and might send the person to an office.
    pub(crate) fn own_term(&self, a: &NormAnswer) -> Option<Day> {
        let Head::Norm(norm) = &self.laws.provisions[a.id.ix()].head else {
            return None;
        };
        a.due.filter(|_| norm.of == Party::Worker)
    }

    /// One line for all withheld steps: where to go first, how many there are, the person's own next term, where such help is found.
    pub(crate) fn withheld(&self) -> Option<Line> {
        let n = self.withheld_norms().count();
        if n == 0 {
            return None;
        }
        let text = say(self.lang, "withheld", &[("n", n.into())]);
        let mut line = Line::new(self.lang, NAME, text, State::Known, None);
        line.withheld = true;
        let page = say(self.lang, "help-heading", &[]);
        line.details.push(say(self.lang, "withheld-help", &[("page", page.into())]));
        line.needs.clone_from(&self.answer.safeguard_needs);
        line.ask = self.ask(&line.needs);
        let terms = || self.withheld_norms().filter_map(|n| Some((n, self.own_term(n)?)));
        // A term that still runs matters more than one that ended.
        let running = terms().filter(|(_, day)| *day >= self.answer.on).min_by_key(|(_, day)| *day);
        if let Some((norm, day)) = running.or_else(|| terms().max_by_key(|(_, day)| *day)) {
            let message = if day < self.answer.on { "withheld-passed" } else { "withheld-before" };
            let text = say(self.lang, message, &[("date", date(self.lang, day).into())]);
            line.due = Some(Due {
                kind: DueKind::Before,
                day: Some(day),
                text,
            });
            line.state = norm.state;
            line.state_words = state_words(self.lang, norm.state);
        }
        Some(line)
    }
}
