//! Names: what was declared where, and what a name means to the pack that writes it.
//!
//! A name without a dot means what its own pack declares, then what `common` does; `eaeu.member` is the name of another pack.

use super::Checker;
use crate::hash::Map;
use crate::model::{CalendarId, Country, FactId, GroupId, PackId, Party, ProvisionId, SeriesId, TableId, TopicId, Type};
use crate::source::{Diagnostic, Span, line_column, nearest};
use crate::syntax::{File, Name};
use std::borrow::Cow;

/// The pack whose names every pack may use.
pub(super) const COMMON: PackId = PackId(0);

/// What packs declare of one kind, each by its name without the pack.
#[derive(Debug, Clone)]
pub(super) struct Scope<'s, T> {
    of_pack: Vec<Map<Cow<'s, str>, T>>,
}

impl<T> Default for Scope<'_, T> {
    fn default() -> Self {
        Scope { of_pack: Vec::new() }
    }
}

impl<'s, T> Scope<'s, T> {
    pub fn insert(&mut self, pack: PackId, name: Cow<'s, str>, value: T) {
        if self.of_pack.len() <= pack.ix() {
            self.of_pack.resize_with(pack.ix() + 1, Map::default);
        }
        self.of_pack[pack.ix()].insert(name, value);
    }

    pub fn get(&self, pack: PackId, name: &str) -> Option<&T> {
        self.of_pack.get(pack.ix())?.get(name)
    }

    pub fn get_mut(&mut self, pack: PackId, name: &str) -> Option<&mut T> {
        self.of_pack.get_mut(pack.ix())?.get_mut(name)
    }

    /// Every pack with the names it declares, in no order.
    pub fn names(&self) -> impl Iterator<Item = (PackId, &Cow<'s, str>)> {
        self.of_pack
            .iter()
            .enumerate()
            .flat_map(|(i, names)| names.keys().map(move |n| (PackId(i as u32), n)))
    }
}

impl<'s> Checker<'s> {
    /// Notes a declaration that a pack may make beside other packs; a second one of the same name in one pack is an error.
    pub(super) fn declares(&mut self, kind: &'static str, pack: PackId, name: &Name<'s>) -> bool {
        let Some(first) = self.first_declaration(kind, pack, name.text.clone(), name.span) else {
            return true;
        };
        let help = match self.sources.get(first.file as usize) {
            Some(s) => format!(
                "the first stands in {}, line {}: give one of them another name",
                s.name,
                line_column(&s.text, first.start).0
            ),
            None => "give one of them another name".to_owned(),
        };
        let full = self.full(pack, &name.text);
        self.error(
            Diagnostic::error(name.span, format!("{kind} `{full}` is declared twice"))
                .label("second declaration")
                .help(help),
        );
        false
    }

    /// Notes a declaration that holds for all packs; a second one is an error.
    pub(super) fn declares_shared(&mut self, kind: &'static str, name: Cow<'s, str>, span: Span) -> bool {
        if self.first_declaration(kind, COMMON, name.clone(), span).is_none() {
            return true;
        }
        self.error(
            Diagnostic::error(span, format!("{kind} `{name}` is declared twice"))
                .label("second declaration")
                .help("shared names are declared once, in the pack `common`"),
        );
        false
    }

    /// Notes what the file declares and the parser could not read.
    pub(super) fn declared_but_unread(&mut self, file: &File<'s>) {
        let pack = self.pack(file);
        for (kind, name) in &file.unread {
            let shared = matches!(*kind, "act" | "topic" | "fact" | "conclusion" | "group" | "profile");
            self.first_declaration(kind, if shared { COMMON } else { pack }, name.text.clone(), name.span);
        }
    }

    fn first_declaration(&mut self, kind: &'static str, pack: PackId, name: Cow<'s, str>, span: Span) -> Option<Span> {
        let declared = self.declared.entry(kind).or_default();
        let first = declared.get(pack, &name).copied();
        if first.is_none() {
            declared.insert(pack, name, span);
        }
        first
    }

    /// The pack that declares a name, and the name without that pack.
    pub(super) fn parted<'n>(&self, pack: PackId, name: &'n str) -> Option<(PackId, &'n str)> {
        match name.split_once('.') {
            None => Some((pack, name)),
            Some((folder, own)) => self.pack_of.get(folder).map(|p| (*p, own)),
        }
    }

    /// What a name means to a pack.
    fn meaning<'m, T>(&self, of: &'m Scope<'s, T>, pack: PackId, name: &str) -> Option<&'m T> {
        let (owner, own) = self.parted(pack, name)?;
        of.get(owner, own).or_else(|| if name.contains('.') { None } else { of.get(COMMON, own) })
    }

    /// `name` as a full name: with the pack that writes it, unless it names another.
    pub(super) fn full(&self, pack: PackId, name: &str) -> String {
        if name.contains('.') {
            name.to_owned()
        } else {
            [self.laws.packs[pack.ix()].name.as_str(), ".", name].concat()
        }
    }

    /// A full name as that pack may write it.
    pub(super) fn short(&self, pack: PackId, full: &str) -> String {
        let own = full.strip_prefix(self.laws.packs[pack.ix()].name.as_str()).and_then(|n| n.strip_prefix('.'));
        own.unwrap_or(full).to_owned()
    }

    /// Is something of that name declared that could not be read? What is wrong with it has been told; that it is not there follows from that.
    pub(super) fn unreadable(&self, kinds: &[&'static str], pack: PackId, name: &str) -> bool {
        let declared = |kind: &&'static str| self.declared.get(kind).is_some_and(|of| self.meaning(of, pack, name).is_some());
        self.has_errors() && kinds.iter().any(declared)
    }

    /// Reports that nothing of one of these kinds has that name, unless it is declared and could not be read.
    pub(super) fn unknown_name<T>(&self, kinds: &[&'static str], pack: PackId, name: &Name<'_>, known: &[String]) -> Option<T> {
        if self.unreadable(kinds, pack, &name.text) {
            return None;
        }
        let what = match kinds {
            [first @ .., last] if !first.is_empty() => format!("{} or {last}", first.join(", ")),
            _ => kinds.concat(),
        };
        let mut d = Diagnostic::error(name.span, format!("no {what} is called `{}`", name.text)).label(format!("expected a {what}"));
        if let Some(n) = nearest(&name.text, known.iter().map(String::as_str)) {
            d = d.help(format!("did you mean `{n}`?"));
        }
        self.error(d);
        None
    }

    /// Like any unknown name, but a list is short enough to be told whole.
    pub(super) fn unknown_member<T>(&self, name: &Name<'_>, members: &[String]) -> Option<T> {
        let near = nearest(&name.text, members.iter().map(String::as_str))
            .map(|n| format!("did you mean `{n}`? "))
            .unwrap_or_default();
        self.error(
            Diagnostic::error(name.span, format!("no member of this list is called `{}`", name.text))
                .label("expected a member of this list")
                .help(format!("{near}its members are {}", members.join(", "))),
        );
        None
    }

    pub(super) fn series_called(&self, pack: PackId, name: &str) -> Option<SeriesId> {
        self.meaning(&self.series_of, pack, name).copied()
    }

    /// The series of that name, or a report that there is none.
    pub(super) fn series(&self, pack: PackId, name: &Name<'_>) -> Option<SeriesId> {
        let found = self.series_called(pack, &name.text);
        if found.is_none() {
            let known: Vec<String> = self.laws.series.iter().map(|s| self.short(pack, &s.name)).collect();
            return self.unknown_name(&["value"], pack, name, &known);
        }
        found
    }

    /// The table of that name, or a report that there is none.
    pub(super) fn table(&self, pack: PackId, name: &Name<'_>) -> Option<TableId> {
        let found = self.meaning(&self.tables_of, pack, &name.text).copied();
        if found.is_none() {
            let known: Vec<String> = self.laws.tables.iter().map(|s| self.short(pack, &s.name)).collect();
            return self.unknown_name(&["table"], pack, name, &known);
        }
        found
    }

    /// The fact of that name, or a report that there is none.
    pub(super) fn fact(&self, name: &Name<'_>) -> Option<FactId> {
        let found = self.laws.fact(&name.text);
        if found.is_none() {
            let known: Vec<String> = self.laws.facts.iter().map(|f| f.name.clone()).collect();
            return self.unknown_name(&["fact"], COMMON, name, &known);
        }
        found
    }

    pub(super) fn topic(&self, name: &str, span: Span) -> Option<TopicId> {
        if let Some(i) = self.laws.topics.iter().position(|t| t.name == name) {
            return Some(TopicId(i as u32));
        }
        if self.unreadable(&["topic"], COMMON, name) {
            return None;
        }
        let mut d = Diagnostic::error(span, format!("no topic is called `{name}`")).label("expected a topic of the pack `common`");
        if let Some(n) = nearest(name, self.laws.topics.iter().map(|t| t.name.as_str())) {
            d = d.help(format!("did you mean `{n}`?"));
        }
        self.error(d);
        None
    }

    /// Is the code that of a country? If not, it is reported. Where no file of countries is named, any code is.
    pub(super) fn is_country(&self, code: Country, span: Span) -> bool {
        if self.laws.countries.is_empty() || self.laws.countries.contains_key(&code) {
            return true;
        }
        let known: Vec<String> = self.laws.countries.keys().map(ToString::to_string).collect();
        let mut d = Diagnostic::error(span, format!("no country has the code `{code}`"));
        if let Some(n) = nearest(&code.to_string(), known.iter().map(String::as_str)) {
            d = d.help(format!("did you mean `{n}`?"));
        }
        self.error(d);
        false
    }

    pub(super) fn party(&self, n: &Name<'_>) -> Option<Party> {
        if let Some(p) = Party::parse(&n.text) {
            return Some(p);
        }
        let known: Vec<String> = Party::ALL.iter().map(|(_, w)| (*w).to_owned()).collect();
        self.unknown_name(&["party"], COMMON, n, &known)
    }

    pub(super) fn group(&self, n: &Name<'_>) -> Option<GroupId> {
        if let Some(i) = self.laws.groups.iter().position(|g| g.name == n.text) {
            return Some(GroupId(i as u32));
        }
        let known: Vec<String> = self.laws.groups.iter().map(|g| g.name.clone()).collect();
        self.unknown_name(&["group"], COMMON, n, &known)
    }

    pub(super) fn known_provision(&self, pack: PackId, n: &Name<'_>) -> Option<ProvisionId> {
        // A provision of the pack `common` is written with its pack, like that of any other.
        let found = self.parted(pack, &n.text).and_then(|(owner, own)| self.provisions_of.get(owner, own));
        if let Some(id) = found {
            return Some(*id);
        }
        let known: Vec<String> = self.provisions_of.names().map(|(p, own)| self.short(pack, &self.full(p, own))).collect();
        self.unknown_name(&["provision"], pack, n, &known)
    }

    /// The number of the procedure of that name, or a report that there is none.
    pub(super) fn procedure_called(&self, pack: PackId, n: &Name<'_>) -> Option<usize> {
        let found = self.laws.procedure(&n.text, pack);
        if found.is_none() {
            let known: Vec<String> = self.laws.procedures.iter().map(|p| self.short(pack, &p.name)).collect();
            return self.unknown_name(&["procedure"], pack, n, &known);
        }
        found
    }

    pub(super) fn calendar(&self, pack: PackId, named: Option<&Name<'_>>, span: Span) -> Option<CalendarId> {
        let country = match named {
            Some(n) => Country::parse(&n.text),
            None => self.laws.packs[pack.ix()].country,
        };
        let found = country.and_then(|c| self.laws.calendars.iter().position(|k| k.country == c));
        match found {
            Some(i) => Some(CalendarId(i as u32)),
            None => {
                let which = named.map_or("of this pack's country".into(), |n| format!("`{}`", n.text));
                self.wrong(
                    named.map_or(span, |n| n.span),
                    format!("there is no calendar {which}"),
                    "declare it: calendar KZ weekend saturday, sunday from \"calendar.csv\"",
                )
            }
        }
    }

    /// Money without a currency is in the currency of the pack that reads it.
    pub(super) fn in_currency_of(&self, pack: PackId, ty: Type) -> Type {
        match ty {
            Type::Money(None) => Type::Money(self.laws.packs[pack.ix()].currency),
            t => t,
        }
    }
}
