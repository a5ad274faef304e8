//! Second pass: provisions, procedures, safeguard, what is covered.

use super::Checker;
use crate::model::{Covered, Due, ExprId, GroupId, Head, Kind, Norm, PackId, Party, Procedure, Provision, ProvisionId, Safeguard, TopicId, Type};
use crate::ratio::Ratio;
use crate::source::{Diagnostic, Span};
use crate::syntax::{Clause, Confidence, Counting, Deadline, File, Head as HeadText, Item, Name, Period, Pick, Placed, Texts};
use std::collections::HashMap;

/// Clauses of one provision, each at most once.
struct Clauses<'a> {
    all: &'a [Placed],
}

impl<'a> Clauses<'a> {
    fn find<T>(&self, pick: impl Fn(&'a Clause) -> Option<T>) -> Option<T> {
        self.all.iter().find_map(|p| pick(&p.clause))
    }
}

impl Checker {
    pub(super) fn resolve_all(&mut self, files: &[File]) {
        let mut names: Vec<String> = self.open_defines.keys().cloned().collect();
        // The same laws give the same plan and the same messages each time.
        names.sort_unstable();
        for n in names {
            self.define(&n, Span::default());
        }
        // Names first: provisions refer to one another.
        let mut ids: HashMap<(u32, u32), ProvisionId> = HashMap::new();
        for f in files {
            let pack = self.pack(f);
            for item in &f.items {
                if let Item::Provision { name, .. } = &item.item {
                    let full = self.full(pack, &name.text);
                    if self.declares("provision", &full, name.span) {
                        ids.insert((item.span.file, item.span.start), ProvisionId(self.laws.provisions.len() as u32));
                        self.laws.provisions.push(blank(full, pack, item.span));
                    }
                }
            }
        }
        self.laws.index_names();
        for f in files {
            let pack = self.pack(f);
            let mut topic = None;
            for item in &f.items {
                match &item.item {
                    Item::Topic { name, texts: None, .. } => topic = self.topic(&name.text, name.span),
                    Item::Provision { name, clauses } => {
                        let Some(id) = ids.get(&(item.span.file, item.span.start)) else { continue };
                        let Some(topic) = topic else {
                            self.error(Diagnostic::error(name.span, "no topic stands above this provision").label("expected `topic NAME` before it"));
                            continue;
                        };
                        self.provision(*id, pack, topic, name, clauses);
                    }
                    Item::Procedure {
                        name,
                        clauses,
                        route,
                        cost,
                        days,
                        counts,
                    } => self.procedure(pack, name, clauses, route.as_ref(), cost.as_ref(), days.as_ref(), counts),
                    Item::Safeguard { texts, when } => {
                        if let Some(when) = self.typed(pack, when, Type::YesNo) {
                            self.laws.safeguard = Some(Safeguard { texts: texts.clone(), when });
                        }
                    }
                    Item::Covered { topic, from, seen_to } => {
                        let Some(t) = self.topic(&topic.text, topic.span) else { continue };
                        match self.laws.packs[pack.ix()].country {
                            Some(country) => self.laws.covered.push(Covered {
                                pack,
                                country,
                                topic: t,
                                from: *from,
                                seen_to: *seen_to,
                            }),
                            None => self.error(
                                Diagnostic::error(topic.span, "only the pack of a country covers a topic")
                                    .label("a treaty answers through the packs of its parties"),
                            ),
                        }
                    }
                    Item::Stale { months } => self.laws.stale_months = Some(*months),
                    Item::Profile { name, given } if self.declares("profile", &name.text, name.span) => {
                        self.laws.profiles.insert(name.text.clone(), given.clone());
                    }
                    _ => {}
                }
            }
        }
        for f in files {
            for item in &f.items {
                if let Item::Profile { given, .. } = &item.item {
                    self.check_given(given);
                }
            }
        }
        self.resolve_groups();
    }

    /// `exception to group G` displaces every member of G but the exceptions to G themselves.
    fn resolve_groups(&mut self) {
        for i in 0..self.laws.provisions.len() {
            for g in self.laws.provisions[i].displaces_groups.clone() {
                for m in 0..self.laws.provisions.len() {
                    let member = &self.laws.provisions[m];
                    if member.group == Some(g) && m != i && !member.displaces_groups.contains(&g) {
                        self.laws.provisions[i].displaces.push(ProvisionId(m as u32));
                    }
                }
            }
            let list = &mut self.laws.provisions[i].displaces;
            list.sort_unstable();
            list.dedup();
        }
    }

    fn need<T>(&mut self, found: Option<T>, name: &Name, what: &str) -> Option<T> {
        if found.is_none() {
            self.error(Diagnostic::error(name.span, format!("provision `{}` has no {what}", name.text)).label(format!("expected {what}")));
        }
        found
    }

    /// The parts that provisions and procedures share.
    fn common_clauses(&mut self, name: &Name, c: &Clauses<'_>) -> Option<(Texts, Vec<crate::syntax::Cite>, Confidence, Period)> {
        let en = c.find(|c| if let Clause::En(t) = c { Some(t.clone()) } else { None });
        let ru = c.find(|c| if let Clause::Ru(t) = c { Some(t.clone()) } else { None });
        let cites = c.find(|c| if let Clause::Cites(t) = c { Some(t.clone()) } else { None });
        let confidence = c.find(|c| if let Clause::Confidence(t) = c { Some(*t) } else { None });
        let in_force = c.find(|c| if let Clause::InForce(p, _) = c { Some(*p) } else { None });
        let (en, ru) = (
            self.need(en, name, "English sentence (`en \"…\"`)"),
            self.need(ru, name, "Russian sentence (`ru \"…\"`)"),
        );
        let cites = self.need(cites, name, "citation (`cites ACT art …`)");
        let confidence = self.need(confidence, name, "`confidence high|medium|low`");
        let in_force = self.need(in_force, name, "period (`in force 2020-01-11..`)");
        for cite in cites.iter().flatten() {
            if let Some(act) = &cite.act {
                self.known_act(&act.text.clone(), act.span);
            }
        }
        Some((Texts { en: en?, ru: ru? }, cites?, confidence?, in_force?))
    }

    fn provision(&mut self, id: ProvisionId, pack: PackId, topic: TopicId, name: &Name, clauses: &[Placed]) {
        for (i, a) in clauses.iter().enumerate() {
            let again = clauses[..i]
                .iter()
                .any(|b| std::mem::discriminant(&a.clause) == std::mem::discriminant(&b.clause));
            if again && !matches!(a.clause, Clause::Unless(..) | Clause::ExceptionTo(_)) {
                self.error(Diagnostic::error(a.span, format!("provision `{}` has this clause twice", name.text)).label("second time"));
            }
        }
        let c = Clauses { all: clauses };
        let shared = self.common_clauses(name, &c);
        let checked = c.find(|c| if let Clause::CheckedOn(d) = c { Some(*d) } else { None });
        let checked = self.need(checked, name, "day of the last check (`checked on 2026-11-21`)");
        let head = c.find(|c| if let Clause::Head(h) = c { Some(h) } else { None });
        let head = self.need(head, name, "head (`decides`, `duty`, `right`, `consequence` or `remedy`)");
        let anchor = c.find(|c| if let Clause::InForce(_, a) = c { a.as_ref() } else { None });
        let anchor = match anchor {
            Some(n) if n.text == super::expr::EVALUATION => None,
            Some(n) => match self.laws.fact(&n.text) {
                Some(f) if self.laws.facts[f.ix()].ty == Type::Date => Some(f),
                _ => {
                    self.error(Diagnostic::error(n.span, format!("`{}` is no date fact", n.text)).label("expected a fact of type date"));
                    None
                }
            },
            None => None,
        };
        let head = head.and_then(|h| self.head(pack, h, &c, name));
        let when = match c.find(|c| if let Clause::When(e) = c { Some(e) } else { None }) {
            Some(e) => self.typed(pack, e, Type::YesNo),
            None => None,
        };
        let mut unless = Vec::new();
        for p in clauses {
            if let Clause::Unless(e, t) = &p.clause
                && let Some(e) = self.typed(pack, e, Type::YesNo)
            {
                unless.push((e, t.clone()));
            }
        }
        let (mut displaces, mut displaces_groups) = (Vec::new(), Vec::new());
        for p in clauses {
            let Clause::ExceptionTo(list) = &p.clause else { continue };
            for (is_group, n) in list {
                if *is_group {
                    displaces_groups.extend(self.group(n));
                } else if let Some(other) = self.known_provision(pack, n) {
                    if other == id {
                        self.error(Diagnostic::error(n.span, "a provision is no exception to itself"));
                    } else {
                        displaces.push(other);
                    }
                }
            }
        }
        let group = c.find(|c| if let Clause::Group(n) = c { Some(n) } else { None }).and_then(|n| self.group(n));
        let source = c.find(|c| if let Clause::Source(s) = c { Some(s.clone()) } else { None });
        let published = c.find(|c| if let Clause::Published(d) = c { Some(*d) } else { None });
        let note = c.find(|c| if let Clause::Note(t) = c { Some(t.clone()) } else { None });
        let (Some((texts, cites, confidence, in_force)), Some(checked_on), Some(head)) = (shared, checked, head) else {
            return;
        };
        let span = self.laws.provisions[id.ix()].span;
        let name = self.laws.provisions[id.ix()].name.clone();
        self.laws.provisions[id.ix()] = Provision {
            name,
            pack,
            topic,
            texts,
            cites,
            source,
            confidence,
            checked_on,
            published,
            in_force,
            anchor,
            head,
            when,
            unless,
            displaces,
            displaces_groups,
            group,
            note,
            span,
        };
    }

    fn head(&mut self, pack: PackId, head: &HeadText, c: &Clauses<'_>, name: &Name) -> Option<Head> {
        let extras = || {
            c.all.iter().find(|p| {
                matches!(
                    p.clause,
                    Clause::Amount(..)
                        | Clause::Until(_)
                        | Clause::Where(_)
                        | Clause::Documents(_)
                        | Clause::Fee(_)
                        | Clause::Otherwise(_)
                        | Clause::ExposesTo(_)
                )
            })
        };
        match head {
            HeadText::Decides(n, e) => {
                if let Some(p) = extras() {
                    self.error(
                        Diagnostic::error(p.span, "this clause belongs to a duty, right, consequence or remedy").label("a provision that decides has none"),
                    );
                }
                let Some(id) = self.laws.conclusion(&n.text) else {
                    let known: Vec<String> = self.laws.conclusions.iter().map(|c| c.name.clone()).collect();
                    return self.unknown_name("conclusion", n, &known);
                };
                let ty = match self.laws.conclusions[id.ix()].ty {
                    Type::Money(None) => Type::Money(self.laws.packs[pack.ix()].currency),
                    t => t,
                };
                let e = self.expr(pack, e, Some(ty))?;
                Some(Head::Decides(id, self.storable(e, ty)?))
            }
            HeadText::Norm { kind, of, deadline } => {
                let of = match of {
                    Some(n) => self.party(n)?,
                    None => Party::Worker,
                };
                let (due, unsettled) = match deadline {
                    None => (None, false),
                    Some(d) => {
                        let (due, unsettled) = self.deadline(pack, d, name.span)?;
                        (Some(due), unsettled)
                    }
                };
                let amount = match c.find(|c| if let Clause::Amount(a, b) = c { Some((a, b)) } else { None }) {
                    None => None,
                    Some((a, b)) => {
                        let a = self.sum_of_money(pack, a)?;
                        let b = match b {
                            Some(b) => Some(self.sum_of_money(pack, b)?),
                            None => None,
                        };
                        Some((a, b))
                    }
                };
                let until = match c.find(|c| if let Clause::Until(e) = c { Some(e) } else { None }) {
                    Some(e) => Some(self.typed(pack, e, Type::Date)?),
                    None => None,
                };
                let fee = match c.find(|c| if let Clause::Fee(e) = c { Some(e) } else { None }) {
                    Some(e) => Some(self.sum_of_money(pack, e)?),
                    None => None,
                };
                let mut otherwise = Vec::new();
                for n in c.find(|c| if let Clause::Otherwise(n) = c { Some(n) } else { None }).into_iter().flatten() {
                    otherwise.extend(self.known_provision(pack, n));
                }
                let mut exposes_to = Vec::new();
                for n in c.find(|c| if let Clause::ExposesTo(n) = c { Some(n) } else { None }).into_iter().flatten() {
                    exposes_to.extend(self.party(n));
                }
                let place = c.find(|c| if let Clause::Where(t) = c { Some(t.clone()) } else { None });
                let documents = c.find(|c| if let Clause::Documents(t) = c { Some(t.clone()) } else { None });
                Some(Head::Norm(Norm {
                    kind: *kind,
                    of,
                    due,
                    unsettled,
                    amount,
                    until,
                    place,
                    documents,
                    fee,
                    otherwise,
                    exposes_to,
                }))
            }
        }
    }

    /// A sum, number, share or count in whole stored units.
    fn sum_of_money(&mut self, pack: PackId, e: &crate::syntax::Expr) -> Option<ExprId> {
        let id = self.expr(pack, e, Some(Type::Money(self.laws.packs[pack.ix()].currency)))?;
        let ty = self.ty(id);
        if !matches!(ty, Type::Money(_) | Type::Number | Type::Share | Type::Days | Type::Months | Type::Years) {
            let name = self.type_name(ty);
            self.error(Diagnostic::error(e.span, format!("expected a sum, found {name}")).label("expected money, a number or a share"));
            return None;
        }
        self.storable(id, ty)
    }

    fn party(&mut self, n: &Name) -> Option<Party> {
        if let Some(p) = Party::parse(&n.text) {
            return Some(p);
        }
        let known: Vec<String> = Party::ALL.iter().map(|(_, w)| (*w).to_owned()).collect();
        self.unknown_name("party", n, &known)
    }

    fn group(&mut self, n: &Name) -> Option<GroupId> {
        if let Some(i) = self.laws.groups.iter().position(|g| g.name == n.text) {
            return Some(GroupId(i as u32));
        }
        let known: Vec<String> = self.laws.groups.iter().map(|g| g.name.clone()).collect();
        self.unknown_name("group", n, &known)
    }

    pub(super) fn known_provision(&mut self, pack: PackId, n: &Name) -> Option<ProvisionId> {
        if let Some(id) = self.laws.provision(&n.text, Some(pack)) {
            return Some(id);
        }
        let known: Vec<String> = self
            .laws
            .provisions
            .iter()
            .map(|p| {
                p.name
                    .strip_prefix(&format!("{}.", self.laws.packs[pack.ix()].name))
                    .unwrap_or(&p.name)
                    .to_owned()
            })
            .collect();
        self.unknown_name("provision", n, &known)
    }

    fn deadline(&mut self, pack: PackId, d: &Deadline, at: Span) -> Option<(Due, bool)> {
        match d {
            Deadline::AtOnce => Some((Due::AtOnce, false)),
            Deadline::By(e) => Some((Due::By(self.typed(pack, e, Type::Date)?), false)),
            Deadline::Before(e) => Some((Due::Before(self.typed(pack, e, Type::Date)?), false)),
            Deadline::Within {
                count,
                of,
                counting,
                month_end,
                moved,
                calendar,
            } => {
                let n = self.expr(pack, count, None)?;
                let of = self.typed(pack, of, Type::Date)?;
                let span = count.span;
                let mut unsettled = false;
                let end = match self.ty(n) {
                    Type::Days | Type::WorkingDays => {
                        let Some(counting) = counting else {
                            self.error(
                                Diagnostic::error(span, "say how the first day is counted")
                                    .label("day 0 or day 1?")
                                    .help("write `, day counted`, `, day not counted` or `, counting unsettled` after it"),
                            );
                            return None;
                        };
                        if self.ty(n) == Type::WorkingDays {
                            let k = self.calendar(pack, calendar.as_ref(), at)?;
                            unsettled = *counting == Counting::Unsettled;
                            self.add(
                                Kind::AddWorking(of, n, k, if unsettled { Counting::Counted } else { *counting }),
                                Type::Date,
                                Ratio::ONE,
                                span,
                            )
                        } else {
                            let later = self.add(Kind::Add(of, n), Type::Date, Ratio::ONE, span);
                            let one = self.add(Kind::Const(1), Type::Days, Ratio::ONE, span);
                            let earlier = self.add(Kind::Sub(later, one), Type::Date, Ratio::ONE, span);
                            match counting {
                                Counting::NotCounted => later,
                                Counting::Counted => earlier,
                                Counting::Unsettled => {
                                    unsettled = true;
                                    self.add(Kind::Choose(Pick::Least, true, vec![earlier, later]), Type::Date, Ratio::ONE, span)
                                }
                            }
                        }
                    }
                    Type::Months | Type::Years => {
                        let Some(end) = month_end else {
                            self.error(
                                Diagnostic::error(span, "months and years need a rule for the day that a month does not have")
                                    .label("31 January + 1 month?")
                                    .help("write `, same day or next` (1 March) or `, same day or last` (28 February) after it"),
                            );
                            return None;
                        };
                        self.add(Kind::AddMonths(of, n, false, *end), Type::Date, Ratio::ONE, span)
                    }
                    other => {
                        let name = self.type_name(other);
                        self.error(Diagnostic::error(span, format!("a term is days, working days, months or years, not {name}")));
                        return None;
                    }
                };
                let end = match moved {
                    Some(next) => {
                        let k = self.calendar(pack, calendar.as_ref(), at)?;
                        self.add(Kind::Moved(end, k, *next), Type::Date, Ratio::ONE, span)
                    }
                    None => end,
                };
                Some((Due::By(end), unsettled))
            }
        }
    }

    #[expect(clippy::too_many_arguments, reason = "the clauses of one item of the grammar")]
    fn procedure(
        &mut self,
        pack: PackId,
        name: &Name,
        clauses: &[Placed],
        route: Option<&Name>,
        cost: Option<&crate::syntax::Expr>,
        days: Option<&crate::syntax::Expr>,
        counts: &[(String, i64)],
    ) {
        let full = self.full(pack, &name.text);
        if !self.declares("procedure", &full, name.span) {
            return;
        }
        let c = Clauses { all: clauses };
        let shared = self.common_clauses(name, &c);
        let route = self.need(route.map(|r| r.text.clone()), name, "`route`");
        let cost = cost.and_then(|e| self.sum_of_money(pack, e));
        let days = days.and_then(|e| self.expr(pack, e, Some(Type::Days)));
        let when = c
            .find(|c| if let Clause::When(e) = c { Some(e) } else { None })
            .and_then(|e| self.typed(pack, e, Type::YesNo));
        let note = c.find(|c| if let Clause::Note(t) = c { Some(t.clone()) } else { None });
        let count = |what: &str| counts.iter().find(|(w, _)| w == what).map(|(_, n)| *n);
        if let (Some((texts, cites, confidence, in_force)), Some(route)) = (shared, route) {
            self.laws.procedures.push(Procedure {
                name: full,
                pack,
                texts,
                cites,
                confidence,
                in_force,
                route,
                cost,
                days,
                documents: count("documents"),
                visits: count("visits"),
                offices: count("offices"),
                when,
                note,
            });
        }
    }
}

/// Holds the place of a provision until its clauses are read.
fn blank(name: String, pack: PackId, span: Span) -> Provision {
    let norm = Norm {
        kind: crate::syntax::NormKind::Right,
        of: Party::Worker,
        due: None,
        unsettled: false,
        amount: None,
        until: None,
        place: None,
        documents: None,
        fee: None,
        otherwise: Vec::new(),
        exposes_to: Vec::new(),
    };
    Provision {
        name,
        pack,
        topic: TopicId(0),
        texts: Texts::default(),
        cites: Vec::new(),
        source: None,
        confidence: Confidence::Low,
        checked_on: crate::day::Day::MIN,
        published: None,
        in_force: Period::default(),
        anchor: None,
        head: Head::Norm(norm),
        when: None,
        unless: Vec::new(),
        displaces: Vec::new(),
        displaces_groups: Vec::new(),
        group: None,
        note: None,
        span,
    }
}
