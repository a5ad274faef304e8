//! Puts an answer under its headings.

use super::{ActLine, Advice, Group, GroupKind, Line, Question};
use crate::messages::say;
use crate::state::state_words;
use crate::topics::group_of;
use crate::value::{country, date, stay, value};
use sapar_law::answer::{NormAnswer, State};
use sapar_law::day::Day;
use sapar_law::model::{Country, FactId, Kind, TopicId};
use sapar_law::syntax::NormKind;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// Bytes as hexadecimal digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}

/// Puts an answer into words.
pub fn advise(q: &Question<'_>) -> Advice {
    let mut groups: Vec<Group> = GroupKind::ALL.into_iter().map(|kind| q.group(kind)).collect();
    if q.answer.destination.is_none() {
        // A heading without anything under it would only stand between the person and the question about the country.
        groups.retain(|g| g.kind == GroupKind::Unknown || !g.lines.is_empty());
    }
    let withheld = q.withheld();
    if let Some(duties) = groups.iter_mut().find(|g| g.kind == GroupKind::Duties) {
        duties.lines.splice(0..0, withheld);
    }
    let acts = q.acts(&groups);
    Advice {
        lang: q.lang,
        on: q.answer.on,
        mark: q.mark(),
        title: q.title(),
        head: q.head(),
        told: q.told(),
        groups,
        acts,
    }
}

/// The norms that stand under a heading.
fn norm_kind(kind: GroupKind) -> Option<NormKind> {
    match kind {
        GroupKind::Duties => Some(NormKind::Duty),
        GroupKind::Rights => Some(NormKind::Right),
        GroupKind::Consequences => Some(NormKind::Consequence),
        GroupKind::Contest => Some(NormKind::Remedy),
        GroupKind::Stay | GroupKind::Work | GroupKind::Costs | GroupKind::Unknown => None,
    }
}

impl Question<'_> {
    /// A digest of what was told. The same facts give the same mark, so that a calendar taken in twice does not stand twice. What the safeguard asks
    /// (fear, force) is not in it: who knows all other answers could find these by trying.
    fn mark(&self) -> String {
        let mut quiet: Vec<FactId> = Vec::new();
        if let Some(s) = &self.laws.safeguard {
            self.laws.walk(s.when, &mut |k| {
                if let Kind::Fact(f) = k {
                    quiet.push(*f);
                }
            });
        }
        let mut digest = Sha256::new();
        for (f, v) in self.facts.given(self.laws).filter(|(f, _)| !quiet.contains(f)) {
            digest.update(format!("{}={v}\n", self.laws.facts[f.ix()].name));
        }
        for (from, to) in self.facts.stays().iter().flat_map(|s| s.list()) {
            digest.update(format!("{from}..{}\n", to.map(|d| d.to_string()).unwrap_or_default()));
        }
        hex(&digest.finalize())
    }

    fn title(&self) -> String {
        match self.answer.destination {
            Some(c) => say(self.lang, "title", &[("country", country(self.laws, self.lang, c).into())]),
            None => say(self.lang, "title-no-country", &[]),
        }
    }

    fn head(&self) -> Vec<String> {
        let day = |d| date(self.lang, d);
        vec![
            say(self.lang, "head-day", &[("day", day(self.answer.on).into()), ("today", day(self.today).into())]),
            say(self.lang, "head-laws", &[("fingerprint", self.laws.fingerprint.as_str().into())]),
            say(self.lang, "head-not-advice", &[]),
        ]
    }

    /// What was told, so that a slip is seen.
    fn told(&self) -> Vec<(String, String)> {
        let mut told: Vec<(String, String)> = Vec::new();
        for (f, v) in self.facts.given(self.laws) {
            let fact = &self.laws.facts[f.ix()];
            let ty = match fact.ty {
                sapar_law::model::Type::Money(None) => sapar_law::model::Type::Money(self.answer.destination.and_then(|d| self.laws.currency_of(d))),
                t => t,
            };
            told.push((self.lang.marked(&fact.question), value(self.laws, self.lang, ty, v)));
        }
        if let Some(stays) = self.facts.stays() {
            let question = self.laws.fact("stays").map(|f| self.lang.marked(&self.laws.facts[f.ix()].question));
            let list: Vec<String> = stays.list().iter().map(|(from, to)| stay(self.lang, *from, *to)).collect();
            told.extend(question.map(|q| (q, list.join("; "))));
        }
        told
    }

    fn group(&self, kind: GroupKind) -> Group {
        let title = say(self.lang, &format!("group-{}", kind.word()), &[]);
        let mut group = Group {
            kind,
            title,
            lines: Vec::new(),
            empty: None,
            no_rule: Vec::new(),
        };
        match kind {
            GroupKind::Unknown => {
                group.lines = self.unknown();
                return group;
            }
            GroupKind::Costs => group.lines = self.fees(),
            kind => group.lines = norm_kind(kind).map(|k| self.norms(k)).unwrap_or_default(),
        }
        let mut lines = self.conclusions(kind);
        // Where a sentence says why no rule is left, it is told in a line of its own.
        let bare = |l: &Line| l.state == State::NoRule && l.details.is_empty();
        group.no_rule = lines.iter().filter(|l| bare(l)).map(|l| l.text.clone()).collect();
        lines.retain(|l| !bare(l));
        // Conclusions stand before the norms of their heading.
        group.lines.splice(0..0, lines);
        group.lines.sort_by_key(|l| {
            (
                !l.state.has_value() && l.state != State::Conflict,
                l.due.as_ref().and_then(|d| d.day).map_or(i32::MAX, |d| d.0),
            )
        });
        group.empty = self.nothing_known(&group);
        group
    }

    /// Conclusions of the topics under a heading.
    fn conclusions(&self, kind: GroupKind) -> Vec<Line> {
        let laws = self.laws;
        let wanted = |t: TopicId| self.tells(t) && group_of(&laws.topics[t.ix()].name) == kind;
        self.answer
            .conclusions
            .iter()
            .filter(|c| wanted(laws.conclusions[c.id.ix()].topic))
            .map(|c| self.conclusion(c))
            .collect()
    }

    pub(super) fn wanted_norms(&self) -> impl Iterator<Item = &NormAnswer> {
        self.answer.norms.iter().filter(|n| self.tells(self.laws.provisions[n.id.ix()].topic))
    }

    fn norms(&self, kind: NormKind) -> Vec<Line> {
        self.wanted_norms()
            .filter(|n| n.kind == kind && !n.withheld)
            .filter_map(|n| self.norm(n))
            .collect()
    }

    /// What norms that surely apply cost; a withheld one tells nothing.
    fn fees(&self) -> Vec<Line> {
        let surely = self.wanted_norms().filter(|n| n.state.has_value() && !n.withheld);
        surely
            .filter_map(|n| {
                let fee = self.fee(n)?;
                let reason = self.reason(n.id);
                let mut line = Line::new(reason.lang, &reason.provision, reason.text.clone(), n.state, state_words(self.lang, n.state));
                line.value = Some(fee);
                line.because = vec![reason];
                Some(line)
            })
            .collect()
    }

    /// What an empty heading says: that no rule is held, unless every topic that was asked about is covered.
    fn nothing_known(&self, group: &Group) -> Option<String> {
        if group
            .lines
            .iter()
            .any(|l| l.state.has_value() || l.state == State::Conflict || l.value.is_some())
        {
            return None;
        }
        if group.lines.is_empty() && norm_kind(group.kind).is_some_and(|k| self.withholds(k)) {
            return Some(say(self.lang, "empty-withheld", &[]));
        }
        let told_by_kind = group.kind == GroupKind::Duties || (norm_kind(group.kind).is_some() && !group.lines.is_empty());
        let of_group = |t: TopicId| self.wants(t) && (told_by_kind || group_of(&self.laws.topics[t.ix()].name) == group.kind);
        let mut topics = self.answer.topics.iter().filter(|t| of_group(t.id)).peekable();
        if topics.peek().is_none() {
            // Nothing under this heading was asked about.
            return Some(say(self.lang, "empty-not-asked", &[]));
        }
        let message = match (topics.all(|t| t.covered), group.lines.is_empty()) {
            (true, true) => "empty-covered",
            (true, false) => "empty-open",
            (false, true) => "empty-no-rule",
            (false, false) => "empty-open-in-part",
        };
        Some(say(self.lang, message, &[]))
    }

    /// Topics without rules, topics seen only up to a day, and facts that would settle what is open.
    fn unknown(&self) -> Vec<Line> {
        let mut lines = Vec::new();
        if self.answer.destination.is_none() {
            let line = Line::new(
                self.lang,
                "destination",
                say(self.lang, "unknown-destination", &[]),
                State::Unknown,
                state_words(self.lang, State::Unknown),
            );
            lines.push(line);
        }
        // Without a country there is nothing else to ask, and what no law answers is no news.
        let narrowed = |t: TopicId| self.answer.destination.is_some() || self.named_of_origin(t);
        let mut ended: BTreeMap<Day, Vec<String>> = BTreeMap::new();
        let mut in_part: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for t in self.answer.topics.iter().filter(|t| self.wants(t.id) && narrowed(t.id)) {
            let topic = &self.laws.topics[t.id.ix()];
            let name = self.lang.of(&topic.title).to_owned();
            let place = self.place_of(t.id);
            if !t.covered {
                let text = match place {
                    Some(place) if self.holds_a_rule(t.id) => {
                        in_part.entry(place).or_default().push(name);
                        continue;
                    }
                    Some(place) => say(self.lang, "topic-no-rule", &[("topic", name.into()), ("country", place.into())]),
                    None => say(self.lang, "topic-no-country", &[("topic", name.into())]),
                };
                lines.push(Line::new(self.lang, &topic.name, text, State::NoRule, state_words(self.lang, State::NoRule)));
            } else if let Some(seen) = t.seen_to.filter(|s| *s < self.answer.on) {
                ended.entry(seen).or_default().push(name);
            }
        }
        // One line for all topics of which a country's pack holds some rules and not all.
        for (place, topics) in in_part {
            let text = say(
                self.lang,
                "topics-held-in-part",
                &[("topic", topics.join(", ").into()), ("country", place.into())],
            );
            lines.push(Line::new(self.lang, "held_in_part", text, State::NoRule, None));
        }
        // One line for all topics whose law was last seen on the same day.
        for (seen, topics) in ended {
            let text = say(
                self.lang,
                "topic-seen-to",
                &[("topic", topics.join(", ").into()), ("date", date(self.lang, seen).into())],
            );
            lines.push(Line::new(self.lang, "seen_to", text, State::Verify, state_words(self.lang, State::Verify)));
        }
        for need in self.needs() {
            let text = say(self.lang, "need", &[("question", need.question.into()), ("n", need.waiting.into())]);
            let mut line = Line::new(self.lang, &self.laws.facts[need.fact.ix()].name, text, State::Unknown, None);
            line.needs = vec![need.fact];
            lines.push(line);
        }
        lines
    }

    /// Does some line of the answer rest on a rule of this topic?
    fn holds_a_rule(&self, topic: TopicId) -> bool {
        let conclusions = self.answer.conclusions.iter().filter(|c| c.state != State::NoRule);
        conclusions.map(|c| self.laws.conclusions[c.id.ix()].topic).any(|t| t == topic)
            || self.answer.norms.iter().any(|n| self.laws.provisions[n.id.ix()].topic == topic)
    }

    /// Is this topic told? Without its country the laws of all countries would stand side by side; and who names no country of destination is asked for
    /// it before the laws of the own country are told, unless just those were asked for.
    pub(super) fn tells(&self, topic: TopicId) -> bool {
        if self.laws.topics[topic.ix()].of_origin {
            let nationality = || self.laws.fact("nationality").and_then(|f| self.facts.get(self.laws, f)).is_some();
            self.wants(topic) && nationality() && (self.answer.destination.is_some() || self.named_of_origin(topic))
        } else {
            self.wants(topic) && self.answer.destination.is_some()
        }
    }

    /// Was this topic named, and is it for the law of the own country?
    fn named_of_origin(&self, topic: TopicId) -> bool {
        self.laws.topics[topic.ix()].of_origin && self.topics.contains(&topic)
    }

    /// The country whose law a topic asks for: that of nationality or that of destination.
    fn place_of(&self, topic: TopicId) -> Option<String> {
        let fact = if self.laws.topics[topic.ix()].of_origin {
            "nationality"
        } else {
            "destination"
        };
        let stored = self.laws.fact(fact).and_then(|f: FactId| self.facts.get(self.laws, f))?;
        Some(country(self.laws, self.lang, Country(u16::try_from(stored).ok()?)))
    }

    /// The acts that the lines cite, each once.
    fn acts(&self, groups: &[Group]) -> Vec<ActLine> {
        let reasons = groups
            .iter()
            .flat_map(|g| &g.lines)
            .filter(|l| l.state != State::Unknown)
            .flat_map(|l| &l.because);
        let acts: BTreeMap<String, (String, String)> = reasons
            .flat_map(|r| &r.cites)
            .filter_map(|c| Some((c.act.clone()?, (c.short.clone()?, c.title.clone()?))))
            .collect();
        acts.into_iter().map(|(id, (short, title))| ActLine { id, short, title }).collect()
    }
}
