//! Nothing holds before the acts on which it rests.
//!
//! The first day of an act is that of its force, or of its signature if no other is known. Of an act without either nothing can be said, and
//! neither of what cites it.

use super::Checker;
use crate::day::Day;
use crate::model::{PackId, TopicId};
use crate::source::{Diagnostic, Span, text_at};
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
    /// The cited act that came first, and its first day; `None` if the day of any is not known, and the day of what is no act never is.
    pub(super) fn earliest<'c>(&self, cites: &'c [Cite]) -> Option<(&'c str, Day)> {
        let mut earliest: Option<(&str, Day)> = None;
        for cite in cites {
            let id = cite.act.as_ref()?;
            let day = self.laws.acts.get(&*id.text)?.first_day()?;
            if earliest.is_none_or(|(_, first)| day < first) {
                earliest = Some((&id.text, day));
            }
        }
        earliest
    }

    /// Refuses a provision or procedure that is in force before every act it cites.
    pub(super) fn not_before_its_acts(&self, ground: &Ground<'_>) {
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
    pub(super) fn row_before_its_acts(&self, at: Span, from: Day, cites: &[Cite]) {
        if let Some((act, day)) = self.earliest(cites) {
            let d = self.too_early(at, format!("this row holds before {}", acts(cites)), from, act, day);
            self.error(d);
        }
    }

    /// Refuses a day from which an act is said to apply that is not before its own.
    pub(super) fn reaches_back(&self, act: &Act) {
        if let (Some(back), Some(own)) = (&act.reaches_back, act.own_day())
            && back.from >= own
        {
            let id = &act.id.text;
            self.error(
                Diagnostic::error(back.span, format!("{id} applies from {} on anyhow", back.from))
                    .label(format!("expected a day before {own}, the first day of {id}"))
                    .help("`applies from` is only for an act that says itself that it also applies to what happened before; leave it out"),
            );
        }
    }

    /// The day from which the pack answers for the topic.
    fn covered_from(&self, pack: PackId, topic: TopicId) -> Option<Day> {
        let covered = self.laws.covered.iter().filter(|c| c.pack == pack && c.topic == topic);
        covered.filter_map(|c| c.from).min()
    }

    fn too_early(&self, at: Span, message: String, from: Day, id: &str, day: Day) -> Diagnostic {
        let act = self.laws.acts.get(id);
        let reaches_back = act.is_some_and(|a| a.reaches_back.is_some());
        let since = match act {
            _ if reaches_back => "applies from that day",
            Some(a) if a.in_force.from.is_some() => "came into force on that day",
            _ => "was signed on that day",
        };
        let instead = match self.predecessor(id, from) {
            Some(other) => format!("cite {other}, which was in force on {from} and which {id} succeeded"),
            None => format!("cite the act that was in force on {from}"),
        };
        let mut help = format!("{instead}; or begin on {day}");
        if !reaches_back {
            help.push_str(&format!(
                "; or, if {id} itself reaches back, say so where it is declared: `applies from {from} \"its article that says so\"`"
            ));
        }
        Diagnostic::error(at, message)
            .label(format!("expected {day} or later: {id} {since}"))
            .help(help)
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
        let day = day.to_string();
        match text_at(self.sources, clause).find(&day) {
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
    match cites.len() {
        1 => "the act it cites",
        _ => "every act it cites",
    }
}

#[cfg(test)]
mod tests {
    use crate::check::check;
    use crate::source::Source;

    /// The errors of a pack with these acts and a provision that cites them.
    fn told(acts: &str, cites: &str, in_force: &str) -> String {
        let text = format!(
            "pack KZ \"Kazakhstan\" currency KZT\ntopic stay en \"Stay\" ru \"Пребывание\"\n{acts}\ntopic stay\nprovision p\n  en \"A.\"\n  ru \"А.\"\n  \
             cites {cites}\n  confidence high\n  checked on 2026-11-21\n  in force {in_force}\n  right of worker\n"
        );
        let source = Source {
            name: "kz/a.law".to_owned(),
            text: text.into(),
        };
        check(vec![source]).map_or_else(|report| report.to_string(), |_| String::new())
    }

    const YOUNG: &str = "act YOUNG \"Young\" statute in force 2016-01-01..";

    #[test]
    fn it_is_silent_where_nothing_can_be_said() {
        assert!(
            told(YOUNG, "YOUNG art 1", "2015-12-31..").contains("in force before the act it cites"),
            "the test could fail"
        );
        assert_eq!(told(YOUNG, "YOUNG art 1", "2016-01-01.."), "");
        assert_eq!(told(YOUNG, "YOUNG art 1", ".."), "", "no first day, and nothing is covered");
        assert_eq!(told(YOUNG, "YOUNG art 1; source \"a newspaper\"", "2015-12-31.."), "");
        assert_eq!(
            told("act UNDATED \"Undated\" statute in force ..2020-12-31", "UNDATED art 1", "1990-01-01.."),
            ""
        );
        let two = format!("{YOUNG}\nact UNDATED \"Undated\" statute");
        assert_eq!(told(&two, "YOUNG art 1; UNDATED art 1", "2015-12-31.."), "");
    }

    #[test]
    fn the_oldest_of_the_acts_it_cites_is_enough() {
        let two = format!("{YOUNG}\nact OLD \"Old\" statute signed 2000-01-01");
        assert_eq!(told(&two, "YOUNG art 1; OLD art 2", "2015-12-31.."), "");
    }

    #[test]
    fn an_act_that_reaches_back_carries_what_was_before_it() {
        let back = format!("{YOUNG} applies from 2014-01-01 \"art 2\"");
        assert_eq!(told(&back, "YOUNG art 1", "2014-01-01.."), "");
    }
}
