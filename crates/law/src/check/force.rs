//! Nothing holds before the acts on which it rests.
//!
//! The first day of an act is that of its force, or of its signature if no other is known. Of an act without either nothing can be said, and
//! neither of what cites it.

use super::Checker;
use crate::day::Day;
use crate::model::{PackId, TopicId};
use crate::source::{Diagnostic, Span};
use crate::syntax::{Act, Cite, Period};

/// What a provision or procedure rests on, and since when it says to hold.
pub(super) struct Ground<'c> {
    pub pack: PackId,
    /// Procedures have none.
    pub topic: Option<TopicId>,
    pub period: Period,
    pub cites: &'c [Cite],
    /// The clause `in force`.
    pub at: Span,
}

impl Checker<'_> {
    /// The cited act that came first, and its first day; `None` if the day of any is not known, or no act is cited.
    pub(super) fn earliest<'c>(&self, cites: &'c [Cite]) -> Option<(&'c str, Day)> {
        let mut earliest: Option<(&str, Day)> = None;
        for id in cites.iter().filter_map(|c| c.act.as_ref()) {
            let day = self.laws.acts.get(&*id.text)?.first_day()?;
            if earliest.is_none_or(|(_, first)| day < first) {
                earliest = Some((&id.text, day));
            }
        }
        earliest
    }

    /// Refuses a provision or procedure that is in force before every act it cites.
    pub(super) fn not_before_its_acts(&mut self, ground: &Ground<'_>) {
        let Some((act, day)) = self.earliest(ground.cites) else { return };
        let acts = acts(ground.cites);
        let found = match (ground.period.from, ground.topic) {
            (Some(from), _) => (from < day).then(|| (from, self.written(ground.at, from), format!("this is in force before {acts}"))),
            (None, Some(topic)) => self.covered_from(ground.pack, topic).filter(|from| *from < day).map(|from| {
                let topic = &self.laws.topics[topic.ix()].name;
                (
                    from,
                    ground.at,
                    format!("this has no first day, and `covered {topic} from {from}` begins before {acts}"),
                )
            }),
            (None, None) => None,
        };
        if let Some((from, at, message)) = found {
            let d = self.too_early(at, message, from, act, day);
            self.error(d);
        }
    }

    /// Tells of a row of figures that holds before every act it cites.
    pub(super) fn row_before_its_acts(&mut self, at: Span, from: Day, cites: &[Cite]) {
        if let Some((act, day)) = self.earliest(cites) {
            let d = self.too_early(at, format!("this row holds before {}", acts(cites)), from, act, day);
            self.error(d);
        }
    }

    /// The day from which the pack answers for the topic.
    fn covered_from(&self, pack: PackId, topic: TopicId) -> Option<Day> {
        let covered = self.laws.covered.iter().filter(|c| c.pack == pack && c.topic == topic);
        covered.filter_map(|c| c.from).min()
    }

    fn too_early(&self, at: Span, message: String, from: Day, id: &str, day: Day) -> Diagnostic {
        let since = match self.laws.acts.get(id) {
            Some(a) if a.reaches_back.is_some() => "applies from that day",
            Some(a) if a.in_force.from.is_some() => "came into force on that day",
            _ => "was signed on that day",
        };
        let instead = match self.predecessor(id, from) {
            Some(other) => format!("cite {other}, which was in force on {from} and which {id} succeeded"),
            None => format!("cite the act that was in force on {from}"),
        };
        Diagnostic::error(at, message)
            .label(format!("expected {day} or later: {id} {since}"))
            .help(format!(
                "{instead}; or begin on {day}; or, if {id} itself reaches back, say so where it is declared: `applies from {from} \"its article that says so\"`"
            ))
    }

    /// An act that this one succeeded and that was in force on that day.
    fn predecessor(&self, id: &str, on: Day) -> Option<&str> {
        let was_in_force = |a: &Act| a.first_day().is_some_and(|d| d <= on) && a.in_force.to.is_none_or(|to| on <= to);
        let before = self
            .laws
            .acts
            .values()
            .filter(|a| a.succeeded_by.as_ref().is_some_and(|s| s.text == id) && was_in_force(a));
        before.map(|a| &*a.id.text).min()
    }

    /// Where that day is written in a clause.
    fn written(&self, clause: Span, day: Day) -> Span {
        let text = self
            .sources
            .get(clause.file as usize)
            .and_then(|s| s.text.get(clause.start as usize..clause.end as usize));
        let day = day.to_string();
        match text.and_then(|t| t.find(&day)) {
            Some(at) => {
                let start = clause.start + at as u32;
                Span {
                    file: clause.file,
                    start,
                    end: start + day.len() as u32,
                }
            }
            None => clause,
        }
    }
}

/// What the citations are called when something is earlier than all of them.
fn acts(cites: &[Cite]) -> &'static str {
    match cites.iter().filter(|c| c.act.is_some()).count() {
        1 => "the act it cites",
        _ => "every act it cites",
    }
}
