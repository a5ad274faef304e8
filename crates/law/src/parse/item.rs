//! Declarations: what a pack is, acts, facts, conclusions, values, tables.

use super::keywords::{self, ITEM};
use super::{Parse, Parser};
use crate::source::{Diagnostic, nearest};
use crate::syntax::{Act, Item, Name, Pick, PlacedItem, ReachesBack, Texts, TypeName};
use crate::token::Kind;

/// Kinds of act.
const ACT_KINDS: [&str; 9] = ["constitution", "treaty", "code", "statute", "decree", "order", "judgment", "guideline", "other"];

impl<'a> Parser<'a> {
    pub(super) fn item(&mut self) -> Parse<PlacedItem<'a>> {
        let start = self.span();
        let Kind::Word(word) = self.kind() else {
            return self.expected("an item such as `provision`, `act` or `case`");
        };
        if self.roles() & ITEM != 0 && !self.token().at_margin {
            let d = Diagnostic::error(start, format!("`{word}` begins an item, and items begin at the beginning of a line")).label("put this on a new line");
            self.errors.push(d);
        }
        self.step();
        let item = match word {
            "pack" => self.pack()?,
            "topic" => self.topic()?,
            "act" => self.act()?,
            "enum" => self.enumeration()?,
            "fact" => self.fact()?,
            "conclusion" => self.conclusion()?,
            "group" => Item::Group {
                name: self.declared()?,
                texts: self.texts()?,
            },
            "value" => {
                let (name, ty) = (self.declared()?, self.type_name()?);
                if self.take_word("by") {
                    self.need_word("date")?;
                }
                Item::Value {
                    name,
                    ty,
                    file: self.csv_file()?,
                }
            }
            "table" => self.lookup_table()?,
            "calendar" => {
                let country = self.upper("a country")?;
                self.need_word("weekend")?;
                let weekend = self.names()?;
                Item::Calendar {
                    country,
                    weekend,
                    file: self.csv_file()?,
                }
            }
            "countries" => Item::Countries { file: self.csv_file()? },
            "define" => {
                let name = self.declared()?;
                self.need_sign("=")?;
                Item::Define { name, expr: self.expr()? }
            }
            "safeguard" => {
                self.mark();
                let texts = self.texts()?;
                self.mark();
                self.need_word("when")?;
                Item::Safeguard { texts, when: self.expr()? }
            }
            "covered" => {
                let topic = self.name()?;
                let from = if self.take_word("from") { Some(self.date()?) } else { None };
                self.need_word("seen")?;
                self.need_word("to")?;
                Item::Covered {
                    topic,
                    from,
                    seen_to: self.date()?,
                }
            }
            "stale" => {
                self.need_word("after")?;
                let Kind::Number(months @ 1..=120, 0) = self.kind() else {
                    return self.expected("a number of months from 1 to 120");
                };
                self.step();
                self.need_word("months")?;
                Item::Stale { months: months as i32 }
            }
            "provision" => self.provision()?,
            "procedure" => self.procedure()?,
            "profile" => {
                let name = self.declared()?;
                self.need_word("given")?;
                let mut given = Vec::with_capacity(8);
                self.given(&mut given)?;
                Item::Profile { name, given }
            }
            "case" => self.case()?,
            other => {
                let mut d = Diagnostic::error(start, format!("no item is called `{other}`")).label("expected an item");
                if let Some(near) = nearest(other, keywords::with(ITEM)) {
                    d = d.help(format!("did you mean `{near}`?"));
                }
                return self.fail(d);
            }
        };
        Ok(self.placed(item, start))
    }

    fn csv_file(&mut self) -> Parse<Name<'a>> {
        self.need_word("from")?;
        let span = self.span();
        Ok(Name {
            text: self.text()?.into(),
            span,
        })
    }

    fn pack(&mut self) -> Parse<Item<'a>> {
        let country = if matches!(self.kind(), Kind::Upper(_)) {
            Some(self.upper("a country")?)
        } else {
            None
        };
        let title = self.text()?;
        let mut currency = None;
        if self.take_word("currency") {
            let Kind::Upper(code) = self.kind() else { return self.expected("a currency") };
            self.step();
            currency = Some(code);
        }
        Ok(Item::Pack { country, title, currency })
    }

    fn topic(&mut self) -> Parse<Item<'a>> {
        let name = self.declared()?;
        let of_origin = self.take_words(&["of", "origin"]);
        let texts = if self.is_word("en") { Some(self.texts()?) } else { None };
        Ok(Item::Topic { name, of_origin, texts })
    }

    fn act(&mut self) -> Parse<Item<'a>> {
        let id = self.upper("the id of the act (upper case, such as KZ-COAO-2014)")?;
        let title = self.text()?;
        let kind = self.declared()?;
        if !ACT_KINDS.contains(&&*kind.text) {
            let d =
                Diagnostic::error(kind.span, format!("no kind of act is called `{}`", kind.text)).label(format!("expected one of {}", ACT_KINDS.join(", ")));
            return self.fail(d);
        }
        let mut act = Act {
            id: id.owned(),
            title,
            title_ru: None,
            called: None,
            kind: kind.text.into_owned(),
            number: None,
            signed: None,
            in_force: Default::default(),
            reaches_back: None,
            succeeded_by: None,
            parties: Vec::new(),
            reservations: Vec::new(),
        };
        loop {
            if self.take_word("ru") {
                act.title_ru = Some(self.text()?);
            } else if self.take_word("called") {
                act.called = Some(self.texts()?);
            } else if self.take_word("number") {
                act.number = Some(self.text()?);
            } else if self.take_word("signed") {
                act.signed = Some(self.date()?);
            } else if self.is_word("in") && self.ahead_is_word(1, "force") {
                self.at += 2;
                act.in_force = self.period()?;
            } else if self.take_word("repealed") {
                act.in_force.to = Some(self.date()?);
            } else if self.take_words(&["applies", "from"]) {
                let span = self.span();
                act.reaches_back = Some(ReachesBack {
                    from: self.date()?,
                    says: self.text()?,
                    span,
                });
            } else if self.take_words(&["succeeded", "by"]) {
                act.succeeded_by = Some(self.upper("the id of an act")?.owned());
            } else if self.take_word("parties") {
                loop {
                    let country = self.upper("a country")?;
                    let period = if matches!(self.kind(), Kind::Date(_)) || self.is_sign("..") {
                        self.period()?
                    } else {
                        Default::default()
                    };
                    act.parties.push((country.owned(), period));
                    if !self.take_sign(",") {
                        break;
                    }
                }
            } else if self.take_word("reservation") {
                let country = self.upper("a country")?;
                let text = self.text()?;
                act.reservations.push((country.owned(), text));
            } else {
                return Ok(Item::Act(Box::new(act)));
            }
        }
    }

    fn enumeration(&mut self) -> Parse<Item<'a>> {
        let name = self.declared()?;
        let mut members = Vec::new();
        while matches!(self.kind(), Kind::Word(_)) && matches!(self.ahead(1), Kind::Text(_)) && !self.token().at_margin {
            self.mark();
            let member = self.declared()?;
            let en = self.text()?;
            let ru = self.text()?;
            members.push((member, Texts { en, ru }));
        }
        if members.is_empty() {
            return self.expected("a member: its name and its words in English and Russian");
        }
        Ok(Item::Enum { name, members })
    }

    fn fact(&mut self) -> Parse<Item<'a>> {
        let (name, ty) = (self.declared()?, self.type_name()?);
        let of_person = self.take_words(&["of", "person"]);
        let (mut range, mut texts, mut why, mut cost) = (None, Texts::default(), None, None);
        loop {
            if !self.is_word("range") {
                self.mark();
            }
            if self.take_word("range") {
                let from = self.expr()?;
                self.need_sign("..")?;
                range = Some(Box::new((from, self.expr()?)));
            } else if self.is_word("en") {
                texts = self.texts()?;
            } else if self.take_word("why") {
                why = Some(self.texts()?);
            } else if self.take_word("cost") {
                let word = self.declared()?;
                if !["easy", "document", "hard"].contains(&&*word.text) {
                    return self.fail(Diagnostic::error(word.span, "expected `easy`, `document` or `hard`"));
                }
                cost = Some(word);
            } else {
                break;
            }
        }
        if texts.en.is_empty() {
            return self.expected("the question: `en \"…\" ru \"…\"`");
        }
        Ok(Item::Fact {
            name,
            ty,
            of_person,
            range,
            texts,
            why,
            cost,
        })
    }

    fn conclusion(&mut self) -> Parse<Item<'a>> {
        let (name, ty) = (self.declared()?, self.type_name()?);
        self.need_word("topic")?;
        let topic = self.declared()?;
        let cumulative = if self.take_words(&["earliest", "holds"]) || self.take_words(&["least", "holds"]) {
            Some(Pick::Least)
        } else if self.take_words(&["latest", "holds"]) || self.take_words(&["greatest", "holds"]) {
            Some(Pick::Greatest)
        } else {
            None
        };
        self.mark();
        Ok(Item::Conclusion {
            name,
            ty,
            topic,
            cumulative,
            texts: self.texts()?,
        })
    }

    fn lookup_table(&mut self) -> Parse<Item<'a>> {
        let name = self.declared()?;
        self.need_sign("(")?;
        let mut keys: Vec<(Name<'a>, TypeName<'a>)> = Vec::new();
        loop {
            keys.push((self.declared()?, self.type_name()?));
            if !self.take_sign(",") {
                break;
            }
        }
        self.need_sign(")")?;
        let ty = if self.take_sign("->") { Some(self.type_name()?) } else { None };
        Ok(Item::Table {
            name,
            keys,
            ty,
            file: self.csv_file()?,
        })
    }
}
