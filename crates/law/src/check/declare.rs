//! First pass: what exists and of which type.

use super::Checker;
use super::definitions::Definition;
use crate::model::{Conclusion, Cost, Country, Currency, Enum, Fact, Group, Pack, PackId, Topic, Type};
use crate::source::Diagnostic;
use crate::syntax::{Expr, ExprKind, File, Item, Name, PlacedItem, TypeName};
use std::borrow::Cow;

impl<'s> Checker<'s> {
    pub(super) fn declare(&mut self, files: &mut [File<'s>]) {
        self.declare_packs(files);
        for f in files.iter() {
            let pack = self.pack(f);
            self.declared_but_unread(f);
            for item in &f.items {
                self.declare_words(pack, item);
                self.declared_in_words(item);
            }
        }
        for f in files.iter_mut() {
            let pack = self.pack(f);
            for item in &mut f.items {
                match &mut item.item {
                    Item::Fact {
                        name,
                        ty,
                        of_person,
                        range,
                        texts,
                        why,
                        cost,
                    } if self.declares_shared("fact", name.text.clone(), name.span) => {
                        let Some(ty) = self.type_of(PackId(0), ty) else { continue };
                        let (low, high) = self.fact_range(ty, range.as_deref());
                        let cost = match cost.as_ref().map(|c| &*c.text) {
                            Some("document") => Cost::Document,
                            Some("hard") => Cost::Hard,
                            _ => Cost::Easy,
                        };
                        self.laws.facts.push(Fact {
                            name: name.text.to_string(),
                            ty,
                            of_person: *of_person,
                            low,
                            high,
                            question: texts.clone(),
                            why: why.clone(),
                            cost,
                        });
                    }
                    Item::Conclusion {
                        name,
                        ty,
                        topic,
                        cumulative,
                        texts,
                    } if self.declares_shared("conclusion", name.text.clone(), name.span) => {
                        self.shared_only(pack, name.span, "a conclusion");
                        let (ty, topic) = (self.type_of(PackId(0), ty), self.topic(&topic.text, topic.span));
                        if let (Some(ty), Some(topic)) = (ty, topic) {
                            self.laws.conclusions.push(Conclusion {
                                name: name.text.to_string(),
                                ty,
                                topic,
                                cumulative: *cumulative,
                                title: texts.clone(),
                            });
                        }
                    }
                    Item::Define { name, expr } if self.declares("definition", pack, name) => {
                        // Resolved on first use, which may be before its file is reached again.
                        let nothing = ExprKind::YesNo(false);
                        let kind = std::mem::replace(&mut expr.kind, nothing);
                        let body = Expr { kind, span: expr.span };
                        self.definitions.insert(pack, name.text.clone(), Definition::Open(body));
                    }
                    _ => {}
                }
                if let Item::Fact { name, .. } = &item.item {
                    self.shared_only(pack, name.span, "a fact");
                }
            }
        }
        self.laws.index_words();
        // Which codes are countries is asked of the keys of every table.
        for f in files.iter() {
            for item in &f.items {
                if let Item::Countries { file } = &item.item {
                    self.read_countries(f.pack, file);
                }
            }
        }
        for f in files.iter() {
            let pack = self.pack(f);
            for item in &f.items {
                self.read_data(pack, f.pack, item);
                match &item.item {
                    Item::Pack { country: Some(c), .. } => self.names_a_country(c),
                    Item::Act(act) => {
                        let reservations = act.reservations.iter().map(|(c, _)| c);
                        act.parties.iter().map(|(c, _)| c).chain(reservations).for_each(|c| self.names_a_country(c));
                    }
                    Item::Calendar { country, .. } => self.names_a_country(country),
                    _ => {}
                }
            }
        }
    }

    fn names_a_country(&self, code: &Name<'_>) {
        if let Some(country) = Country::parse(&code.text) {
            self.is_country(country, code.span);
        } else {
            self.error(Diagnostic::error(code.span, "a country is two capitals, such as KZ"));
        }
    }

    fn shared_only(&self, pack: PackId, span: crate::source::Span, what: &str) {
        if self.laws.packs[pack.ix()].name != "common" {
            self.error(
                Diagnostic::error(span, format!("{what} is declared in the pack `common` only")).label("packs use shared names, they do not declare them"),
            );
        }
    }

    fn declare_packs(&mut self, files: &[File<'s>]) {
        for name in ["common"].into_iter().chain(files.iter().map(|f| f.pack)) {
            if !self.pack_of.contains_key(name) {
                let id = PackId(self.laws.packs.len() as u32);
                self.pack_of.insert(name, id);
                self.laws.packs.push(Pack {
                    name: name.to_owned(),
                    country: None,
                    title: name.to_owned(),
                    currency: None,
                });
            }
        }
        for f in files {
            for item in &f.items {
                let Item::Pack { country, title, currency } = &item.item else { continue };
                if !self.declares_shared("pack", Cow::Borrowed(f.pack), item.span) {
                    continue;
                }
                let code = country.as_ref().and_then(|c| Country::parse(&c.text));
                let money = currency.and_then(Currency::parse);
                if let (Some(c), None) = (currency, money) {
                    self.error(Diagnostic::error(item.span, format!("`{c}` is no currency")).label("expected three capitals, such as KZT"));
                }
                let id = self.pack(f);
                let pack = &mut self.laws.packs[id.ix()];
                (pack.country, pack.title, pack.currency) = (code, title.clone(), money);
            }
        }
    }

    fn declare_words(&mut self, pack: PackId, item: &PlacedItem<'s>) {
        match &item.item {
            Item::Enum { name, members } if self.declares_shared("enum", name.text.clone(), name.span) => {
                for (i, (m, _)) in members.iter().enumerate() {
                    if members[..i].iter().any(|(other, _)| other.text == m.text) {
                        self.error(Diagnostic::error(m.span, format!("member `{}` stands twice in `{}`", m.text, name.text)));
                    }
                }
                let members = members.iter().map(|(n, t)| (n.text.to_string(), t.clone())).collect();
                self.laws.enums.push(Enum {
                    name: name.text.to_string(),
                    members,
                });
            }
            Item::Topic {
                name,
                of_origin,
                texts: Some(t),
            } if self.declares_shared("topic", name.text.clone(), name.span) => {
                self.laws.topics.push(Topic {
                    name: name.text.to_string(),
                    of_origin: *of_origin,
                    title: t.clone(),
                });
            }
            Item::Group { name, texts } if self.declares_shared("group", name.text.clone(), name.span) => {
                self.shared_only(pack, name.span, "a group");
                self.laws.groups.push(Group {
                    name: name.text.to_string(),
                    title: texts.clone(),
                });
            }
            Item::Act(act) if self.declares_shared("act", act.id.text.clone(), act.id.span) => {
                self.reaches_back(act);
                self.laws.acts.insert(act.id.text.to_string(), (**act).clone());
            }
            _ => {}
        }
    }

    /// Smallest and largest stored value of a fact.
    fn fact_range(&self, ty: Type, range: Option<&(Expr<'s>, Expr<'s>)>) -> (i64, i64) {
        let default = match ty {
            Type::YesNo => (0, 1),
            Type::Date => (i64::from(crate::day::Day::MIN.0), i64::from(crate::day::Day::MAX.0)),
            Type::Days | Type::WorkingDays => (0, 36_600),
            Type::Months => (0, 1_200),
            Type::Years => (0, 150),
            Type::Number => (0, 1_000_000_000),
            Type::Share => (0, 1_000_000),
            Type::Money(_) => (0, 10_000_000_000_000),
            Type::Country => (0, Country::COUNT as i64 - 1),
            Type::Enum(e) => (0, self.laws.enums[e.ix()].members.len() as i64 - 1),
            Type::Stays => (0, 0),
        };
        let Some((a, b)) = range else { return default };
        let bound = |e: &Expr<'_>, otherwise: i64| match super::given::plain_number(e, ty) {
            Some(n) => n,
            None => {
                self.error(Diagnostic::error(e.span, "a range has plain numbers, such as 0..120"));
                otherwise
            }
        };
        (bound(a, default.0), bound(b, default.1))
    }

    /// A type whose name cannot be resolved has been reported already.
    pub(super) fn data_type(&self, pack: PackId, t: &TypeName<'_>) -> Option<Type> {
        let ty = self.type_of(pack, t)?;
        if matches!(ty, Type::Stays | Type::YesNo | Type::WorkingDays) {
            self.error(Diagnostic::error(
                t.span,
                "a figure is money, a number, a share, days, months, years, a date or a member of an enum",
            ));
            return None;
        }
        Some(ty)
    }
}
