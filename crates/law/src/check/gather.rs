//! Between the passes: what is covered, where cases and profiles stand, and what is left to resolve.

use super::Checker;
use crate::day::Day;
use crate::model::{Covered, PackId, PlacedCase, ProvisionId, TopicId};
use crate::source::{Diagnostic, Span};
use crate::syntax::{File, Item, Name, PlacedItem};
use std::collections::VecDeque;

/// What is left to resolve: a provision, a procedure or the safeguard.
pub(super) struct Open<'s> {
    pub pack: PackId,
    pub what: OpenItem<'s>,
}

pub(super) enum OpenItem<'s> {
    /// A provision: its number, the topic above it, its name, and where it stands.
    Provision(ProvisionId, TopicId, Name<'s>, Span),
    /// A procedure or the safeguard.
    Other(PlacedItem<'s>),
}

impl<'s> Checker<'s> {
    /// What is left open, for each file, in their order; provisions have the numbers in which they stand there.
    pub(super) fn gather(&mut self, files: Vec<File<'s>>) -> VecDeque<Vec<Open<'s>>> {
        let (mut gathered, mut profiles) = (VecDeque::new(), Vec::new());
        let mut provisions = 0;
        for f in files {
            let pack = self.pack(&f);
            let (mut topic, mut topic_told) = (None, false);
            let mut open = Vec::with_capacity(f.items.len());
            self.laws.cases.extend(f.cases.into_iter().map(|span| PlacedCase { pack, span }));
            for placed in f.items {
                match &placed.item {
                    Item::Topic { name, texts: None, .. } => {
                        topic = self.topic(&name.text, name.span);
                        topic_told = topic.is_none();
                    }
                    Item::Provision { name, .. } => {
                        if !self.declares("provision", pack, name) {
                            continue;
                        }
                        let Some(topic) = topic else {
                            if !topic_told {
                                self.error(Diagnostic::error(name.span, "no topic stands above this provision").label("expected `topic NAME` before it"));
                            }
                            continue;
                        };
                        let id = ProvisionId(provisions);
                        provisions += 1;
                        self.provisions_of.insert(pack, name.text.clone(), id);
                        let what = OpenItem::Provision(id, topic, name.clone(), placed.span);
                        open.push(Open { pack, what });
                    }
                    Item::Procedure { name, .. } if !self.declares("procedure", pack, name) => {}
                    Item::Procedure { .. } | Item::Safeguard { .. } => open.push(Open {
                        pack,
                        what: OpenItem::Other(placed),
                    }),
                    // It says since when a provision without a first day of its own holds.
                    Item::Covered { topic, from, seen_to } => self.covered(pack, topic, *from, *seen_to),
                    Item::Stale { months } => self.laws.stale_months = Some(*months),
                    Item::Profile { name, .. } => {
                        if self.declares_shared("profile", name.text.clone(), name.span) {
                            self.laws.profiles.insert(name.text.to_string(), placed.span);
                        }
                        if let Item::Profile { given, .. } = placed.item {
                            profiles.push(given);
                        }
                    }
                    _ => {}
                }
            }
            if !open.is_empty() {
                gathered.push_back(open);
            }
        }
        for given in &profiles {
            self.check_given(given);
        }
        gathered
    }

    fn covered(&mut self, pack: PackId, name: &Name<'s>, from: Option<Day>, seen_to: Day) {
        let Some(topic) = self.topic(&name.text, name.span) else { return };
        if let Some(from) = from.filter(|from| *from > seen_to) {
            self.error(
                Diagnostic::error(name.span, format!("this is covered from {from}, but seen only to {seen_to}"))
                    .label("from the first day .. to the last day seen"),
            );
        }
        match self.laws.packs[pack.ix()].country {
            Some(country) => self.laws.covered.push(Covered {
                pack,
                country,
                topic,
                from,
                seen_to,
            }),
            None => {
                self.error(Diagnostic::error(name.span, "only the pack of a country covers a topic").label("a treaty answers through the packs of its parties"))
            }
        }
    }
}
