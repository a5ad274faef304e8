//! Provisions, procedures and the safeguard, from their clauses.

use super::Checker;
use super::clauses::Clauses;
use super::force::Ground;
use super::gather::{Open, OpenItem};
use super::names::COMMON;
use super::resolver::Resolver;
use crate::model::{Due, ExprId, Head, Kind, Norm, PackId, Party, Procedure, Provision, ProvisionId, Safeguard, TopicId, Type};
use crate::parse::parse_passed_over;
use crate::ratio::Ratio;
use crate::source::{Diagnostic, Span};
use crate::syntax::{Cite, Confidence, Counting, Deadline, Expr, Head as HeadText, Item, Name, Period, Pick, Placed, PlacedItem, Texts};

impl<'s> Checker<'s> {
    /// Says that a clause is missing, unless it may stand there and could not be read.
    fn need<T>(&self, found: Option<T>, name: &Name<'s>, words: &[&str], of: &Clauses<'s>, what: &str) -> Option<T> {
        if found.is_none() && !of.may_be_unread(words) {
            self.error(Diagnostic::error(name.span, format!("provision `{}` has no {what}", name.text)).label(format!("expected {what}")));
        }
        found
    }

    /// The parts that provisions and procedures, which have no topic, share.
    fn common_clauses(&self, pack: PackId, name: &Name<'s>, c: &mut Clauses<'s>, topic: Option<TopicId>) -> Option<(Texts, Vec<Cite>, Confidence, Period)> {
        let (en, ru, cites) = (c.en.take(), c.ru.take(), c.cites.take());
        let en = self.need(en, name, &["en"], c, "English sentence (`en \"…\"`)");
        let ru = self.need(ru, name, &["ru"], c, "Russian sentence (`ru \"…\"`)");
        let cites = self.need(cites, name, &["cites"], c, "citation (`cites ACT art …`)");
        let confidence = self.need(c.confidence, name, &["confidence"], c, "`confidence high|medium|low`");
        let period = c.in_force.as_ref().map(|(period, _)| *period);
        let in_force = self.need(period, name, &["in"], c, "period (`in force 2020-01-11..`)");
        for act in cites.iter().flatten().filter_map(|c| c.act.as_ref()) {
            self.known_act(&act.text, act.span);
        }
        if let Some(day) = c.checked_on {
            self.not_yet_checked(name.span, day);
        }
        if let (Some(cites), Some(confidence)) = (&cites, confidence)
            && !c.may_be_unread(&["source"])
        {
            self.needs_a_source(name.span, cites, c.source.as_deref(), confidence);
        }
        for text in [&en, &ru].into_iter().flatten().filter(|t| t.trim().is_empty()) {
            self.error(Diagnostic::error(name.span, format!("a sentence of `{}` is empty (\"{text}\")", name.text)).label("expected words in both languages"));
        }
        for (what, texts) in [("note", &c.note), ("where", &c.place), ("documents", &c.documents)] {
            if let Some(texts) = texts {
                self.needs_words(name.span, format_args!("`{what}` of `{}`", name.text), texts);
            }
        }
        if let (Some(cites), Some(period), Some(at)) = (&cites, period, c.in_force_at) {
            self.not_before_its_acts(&Ground {
                pack,
                topic,
                period,
                cites,
                at,
            });
        }
        Some((Texts { en: en?, ru: ru? }, cites?, confidence?, in_force?))
    }

    /// The day on which a provision's period is read; `None` for the day of the question.
    fn anchor(&self, named: Option<&Name<'s>>) -> Option<crate::model::FactId> {
        let n = named.filter(|n| n.text != super::expr::EVALUATION)?;
        match self.laws.fact(&n.text) {
            Some(f) if self.laws.facts[f.ix()].ty == Type::Date => Some(f),
            _ => {
                self.error(Diagnostic::error(n.span, format!("`{}` is no date fact", n.text)).label("expected a fact of type date"));
                None
            }
        }
    }
}

impl<'s> Resolver<'_, 's> {
    /// Resolves what is left open.
    pub(super) fn resolve(&mut self, open: Open<'s>) {
        let pack = open.pack;
        match open.what {
            OpenItem::Provision(id, topic, name, span) => {
                let read = self.read(span).and_then(|placed| match placed.item {
                    Item::Provision { clauses, .. } => self.provision(id, pack, topic, &name, clauses, placed.span),
                    _ => None,
                });
                // One that cannot be read leaves its place to an empty one, so that those behind it keep their numbers.
                let read = read.unwrap_or_else(|| blank(self.full(pack, &name.text), pack, span));
                self.made.provisions.push(read);
            }
            OpenItem::Other(placed) => match placed.item {
                Item::Procedure {
                    name,
                    clauses,
                    route,
                    cost,
                    days,
                    counts,
                } => self.procedure(pack, &name, clauses, route.as_ref(), cost.as_ref(), days.as_ref(), &counts),
                Item::Safeguard { texts, when } => {
                    if let Some(when) = self.typed(pack, &when, Type::YesNo) {
                        self.made.safeguard = Some(Safeguard { texts, when });
                    }
                }
                _ => {}
            },
        }
    }

    /// Reads the item that was passed over there.
    fn read(&mut self, at: Span) -> Option<PlacedItem<'s>> {
        let source = self.sources.get(at.file as usize)?;
        let (read, errors) = parse_passed_over(&source.text, at, &mut self.room);
        if !errors.is_empty() {
            self.told().extend(errors);
        }
        read
    }

    fn provision(&mut self, id: ProvisionId, pack: PackId, topic: TopicId, name: &Name<'s>, clauses: Vec<Placed<'s>>, span: Span) -> Option<Provision> {
        let mut c = self.clauses(name, clauses);
        let shared = self.common_clauses(pack, name, &mut c, Some(topic));
        let checked = self.need(c.checked_on, name, &["checked"], &c, "day of the last check (`checked on 2026-11-21`)");
        let head = c.head.take();
        let words = ["decides", "duty", "right", "consequence", "remedy"];
        let head = self.need(head, name, &words, &c, "head (`decides`, `duty`, `right`, `consequence` or `remedy`)");
        let anchor = self.anchor(c.in_force.as_ref().and_then(|(_, on)| on.as_deref()));
        let head = head.and_then(|h| self.head(pack, &h, &mut c, name));
        let when = c.when.as_ref().and_then(|e| self.typed(pack, e, Type::YesNo));
        let mut unless = Vec::new();
        for (e, texts) in c.unless {
            unless.extend(self.typed(pack, &e, Type::YesNo).map(|e| (e, texts)));
        }
        let (mut displaces, mut displaces_groups) = (Vec::new(), Vec::new());
        for (is_group, n) in &c.exception_to {
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
        let group = c.group.as_ref().and_then(|n| self.group(n));
        let ((texts, cites, confidence, in_force), checked_on, head) = (shared?, checked?, head?);
        Some(Provision {
            name: self.full(pack, &name.text),
            pack,
            topic,
            texts,
            cites,
            source: c.source,
            confidence,
            checked_on,
            published: c.published,
            in_force,
            anchor,
            head,
            when,
            unless,
            displaces,
            displaces_groups,
            group,
            note: c.note,
            span,
        })
    }

    fn head(&mut self, pack: PackId, head: &HeadText<'s>, c: &mut Clauses<'s>, name: &Name<'s>) -> Option<Head> {
        match head {
            HeadText::Decides(n, e) => {
                if let Some(span) = c.of_norm {
                    self.error(
                        Diagnostic::error(span, "this clause belongs to a duty, right, consequence or remedy").label("a provision that decides has none"),
                    );
                }
                let Some(id) = self.laws.conclusion(&n.text) else {
                    let known: Vec<String> = self.laws.conclusions.iter().map(|c| c.name.clone()).collect();
                    return self.unknown_name(&["conclusion"], COMMON, n, &known);
                };
                let ty = self.in_currency_of(pack, self.laws.conclusions[id.ix()].ty);
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
                let amount = match c.amount.as_deref() {
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
                let until = match &c.until {
                    Some(e) => Some(self.typed(pack, e, Type::Date)?),
                    None => None,
                };
                let fee = match &c.fee {
                    Some(e) => Some(self.sum_of_money(pack, e)?),
                    None => None,
                };
                let (mut otherwise, mut exposes_to) = (Vec::new(), Vec::new());
                for n in c.otherwise.iter().flatten() {
                    otherwise.extend(self.known_provision(pack, n));
                }
                for n in c.exposes_to.iter().flatten() {
                    exposes_to.extend(self.party(n));
                }
                Some(Head::Norm(Norm {
                    kind: *kind,
                    of,
                    due,
                    unsettled,
                    amount,
                    until,
                    place: c.place.take(),
                    documents: c.documents.take(),
                    fee,
                    otherwise,
                    exposes_to,
                }))
            }
        }
    }

    /// A sum, number, share or count in whole stored units.
    fn sum_of_money(&mut self, pack: PackId, e: &Expr<'s>) -> Option<ExprId> {
        let id = self.expr(pack, e, Some(Type::Money(self.laws.packs[pack.ix()].currency)))?;
        let ty = self.ty(id);
        if !matches!(ty, Type::Money(_) | Type::Number | Type::Share | Type::Days | Type::Months | Type::Years) {
            let name = self.type_name(ty);
            self.error(Diagnostic::error(e.span, format!("expected a sum, found {name}")).label("expected money, a number or a share"));
            return None;
        }
        self.storable(id, ty)
    }

    fn deadline(&mut self, pack: PackId, d: &Deadline<'s>, at: Span) -> Option<(Due, bool)> {
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
                                Kind::AddWorking(of, n, k, if unsettled { Counting::Counted } else { *counting }, false),
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
        name: &Name<'s>,
        clauses: Vec<Placed<'s>>,
        route: Option<&Name<'s>>,
        cost: Option<&Expr<'s>>,
        days: Option<&Expr<'s>>,
        counts: &[(&str, i64)],
    ) {
        let mut c = self.clauses(name, clauses);
        let shared = self.common_clauses(pack, name, &mut c, None);
        let route = self.need(route.map(|r| r.text.to_string()), name, &["route"], &c, "`route`");
        let told = [cost.is_some(), days.is_some()];
        let cost = cost.and_then(|e| self.sum_of_money(pack, e));
        let days = days.and_then(|e| self.expr(pack, e, Some(Type::Days)));
        // Of a procedure that is not read whole nobody can say what it does not say.
        let whole = c.unread.is_empty() && told == [cost.is_some(), days.is_some()];
        let when = c.when.as_ref().and_then(|e| self.typed(pack, e, Type::YesNo));
        let count = |what: &str| counts.iter().find(|(w, _)| *w == what).map(|(_, n)| *n);
        if let (Some((texts, cites, confidence, in_force)), Some(route), true) = (shared, route, whole) {
            let name = self.full(pack, &name.text);
            self.made.procedures.push(Procedure {
                name,
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
                note: c.note,
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
