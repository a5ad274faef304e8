//! Tokens to syntax. Each part of the grammar has a file; this one walks over tokens and finds its way after an error.

mod case;
mod expr;
mod item;
mod keywords;
mod provision;
mod recovery;

pub(crate) use recovery::may_have_meant;

use crate::day::{Day, MonthEnd};
use crate::source::{Diagnostic, Source, Span, nearest};
use crate::syntax::{Case, Cite, Expr, File, Given, Item, Name, Period, PlacedItem, Texts, TypeName};
use crate::token::{Kind, Token, meant, tokens, tokens_into};
use std::borrow::Cow;

/// Does the word begin a clause of a provision, where it stands first on a line?
pub(crate) fn begins_clause(word: &str) -> bool {
    keywords::roles(word) & keywords::CLAUSE != 0
}

/// Does the item above end before a line that begins with that word at the margin: is it the word of an item, or nearly one?
pub(crate) fn ends_item_above(word: &str) -> bool {
    let roles = keywords::roles(word);
    roles & keywords::ITEM != 0 || (roles == 0 && nearest(word, keywords::with(keywords::ITEM)).is_some())
}

/// Can the word begin an item?
pub(crate) fn begins_item(word: &str) -> bool {
    keywords::roles(word) & keywords::ITEM != 0
}

/// A failure whose diagnostic is already recorded.
pub(crate) struct Failed;
pub(crate) type Parse<T> = Result<T, Failed>;

/// Parses one file; what could be read is returned even when something is wrong.
pub fn parse(index: u32, source: &Source) -> (File<'_>, Vec<Diagnostic>) {
    let (file, _, errors) = parse_marked(index, source);
    (file, errors)
}

/// As [`parse`], but passes over what stands in provisions, whose clauses are none then, and over cases, and notes where these stand.
///
/// `room` is where tokens are put, and is handed back for the next file.
pub(crate) fn parse_declarations<'a>(index: u32, source: &'a Source, room: &mut Vec<Token<'a>>) -> (File<'a>, Vec<Diagnostic>) {
    let (mut tokens, mut cases) = (std::mem::take(room), Vec::new());
    tokens.clear();
    let errors = tokens_into(index, &source.text, 0, &mut tokens, &mut Vec::new(), Some(&mut cases));
    let mut p = Parser::over(&source.text, tokens, errors);
    let items = p.items();
    *room = p.tokens;
    let file = File {
        source: index,
        pack: pack_of(source),
        items,
        cases,
        unread: p.unread,
    };
    (file, p.errors)
}

/// Reads the item that was passed over there, and what is wrong with it. What cannot be told from it (text that lost its line breaks) is wrong, and left out.
///
/// `room` is where tokens are put, and is handed back for the next item.
pub(crate) fn parse_passed_over<'a>(text: &'a str, at: Span, room: &mut Vec<Token<'a>>) -> (Option<PlacedItem<'a>>, Vec<Diagnostic>) {
    let mut p = Parser::within(text, at, std::mem::take(room));
    let read = p.items().into_iter().next();
    *room = p.tokens;
    (read, p.errors)
}

/// Places that the syntax tree does not keep and that the formatter needs: only the parser can tell a clause's keyword from a name.
#[derive(Debug, Default)]
pub(crate) struct Marks {
    /// First bytes of clauses and of what else stands on a line of its own.
    pub(crate) clauses: Vec<u32>,
    /// For every threshold table the first bytes of its rows.
    pub(crate) tables: Vec<Vec<u32>>,
}

/// Parses one file and says where its clauses and rows begin.
pub(crate) fn parse_marked(index: u32, source: &Source) -> (File<'_>, Marks, Vec<Diagnostic>) {
    let mut p = Parser::new(index, &source.text);
    let items = p.items();
    let file = File {
        source: index,
        pack: pack_of(source),
        items,
        cases: Vec::new(),
        unread: p.unread,
    };
    (file, p.marks, p.errors)
}

fn pack_of(source: &Source) -> &str {
    source.name.split('/').next().unwrap_or_default()
}

/// The case that stands there, if it can be read.
pub(crate) fn parse_case(text: &str, span: Span) -> Option<Case<'_>> {
    match parse_placed(text, span)? {
        Item::Case(case) => Some(*case),
        _ => None,
    }
}

/// What the profile that stands there gives, if it can be read.
pub(crate) fn parse_profile(text: &str, span: Span) -> Option<Vec<Given<'_>>> {
    match parse_placed(text, span)? {
        Item::Profile { given, .. } => Some(given),
        _ => None,
    }
}

fn parse_placed(text: &str, span: Span) -> Option<Item<'_>> {
    let mut p = Parser::within(text, span, Vec::new());
    let item = p.item().ok()?;
    (p.errors.is_empty() && p.at_end()).then_some(item.item)
}

/// Reads one value as it would stand after `given`: for facts that come from a command line or a form.
pub fn parse_value(text: &str) -> Result<Expr<'_>, String> {
    let mut p = Parser::new(0, text);
    let result = p.expr();
    match result {
        Ok(e) if p.errors.is_empty() && p.at_end() => Ok(e),
        _ => Err(p.errors.first().map_or_else(
            || "something follows after the value".to_owned(),
            |d| {
                if d.label.is_empty() {
                    d.message.clone()
                } else {
                    format!("{}, {}", d.message, d.label)
                }
            },
        )),
    }
}

pub(crate) struct Parser<'a> {
    text: &'a str,
    tokens: Vec<Token<'a>>,
    at: usize,
    errors: Vec<Diagnostic>,
    /// What was declared by items that could not be read.
    unread: Vec<(&'static str, Name<'a>)>,
    marks: Marks,
    /// How many links the expression being read has so far.
    links: u32,
    /// What stands behind the last token, in words.
    end: &'static str,
}

impl<'a> Parser<'a> {
    fn new(index: u32, text: &'a str) -> Self {
        let (tokens, _, errors) = tokens(index, text);
        Parser::over(text, tokens, errors)
    }

    fn over(text: &'a str, tokens: Vec<Token<'a>>, errors: Vec<Diagnostic>) -> Self {
        Parser {
            text,
            tokens,
            at: 0,
            errors,
            unread: Vec::new(),
            marks: Marks::default(),
            links: 0,
            end: "the end of the file",
        }
    }

    /// Over what stands there; `room` is where tokens are put.
    fn within(text: &'a str, span: Span, room: Vec<Token<'a>>) -> Self {
        let text = text.get(..span.end as usize).unwrap_or(text);
        let mut tokens = room;
        tokens.clear();
        let errors = tokens_into(span.file, text, span.start as usize, &mut tokens, &mut Vec::new(), None);
        Parser {
            end: "the end of this item",
            ..Parser::over(text, tokens, errors)
        }
    }

    fn items(&mut self) -> Vec<PlacedItem<'a>> {
        let at_margin = self.tokens.iter().filter(|t| t.at_margin).count();
        let mut items = Vec::with_capacity(at_margin);
        while !self.at_end() {
            let before = self.at;
            match self.item() {
                Ok(item) => items.push(item),
                Err(Failed) => {
                    self.note_unread(before);
                    self.skip_to_item(before);
                }
            }
        }
        items
    }

    /// Notes what the item at that token declares, so that nobody is told that there is no such thing.
    fn note_unread(&mut self, at: usize) {
        let (Some(keyword), Some(name)) = (self.tokens.get(at), self.tokens.get(at + 1)) else {
            return;
        };
        let (Kind::Word(word), Kind::Word(text) | Kind::Upper(text)) = (keyword.kind, name.kind) else {
            return;
        };
        let kinds = [
            "act",
            "conclusion",
            "fact",
            "group",
            "procedure",
            "profile",
            "provision",
            "table",
            "topic",
            "value",
        ];
        let kind = if word == "define" {
            Some("definition")
        } else {
            // Of one with a slip in its word it is clear enough what it declares.
            let meant = if begins_item(word) { Some(word) } else { nearest(word, kinds) };
            kinds.into_iter().find(|k| Some(*k) == meant)
        };
        if let Some(kind) = kind {
            let text = Cow::Borrowed(text);
            self.unread.push((kind, Name { text, span: name.span }));
        }
    }

    fn token(&self) -> &Token<'a> {
        &self.tokens[self.at.min(self.tokens.len() - 1)]
    }

    fn kind(&self) -> Kind<'a> {
        self.token().kind
    }

    fn ahead(&self, n: usize) -> Kind<'a> {
        self.tokens[(self.at + n).min(self.tokens.len() - 1)].kind
    }

    /// What the word here can begin or end; 0 if it is a name or no word.
    fn roles(&self) -> u8 {
        if let Kind::Word(w) = self.kind() { keywords::roles(w) } else { 0 }
    }

    fn span(&self) -> Span {
        self.token().span
    }

    /// A clause begins at the current token.
    fn mark(&mut self) {
        let start = self.span().start;
        self.marks.clauses.push(start);
    }

    /// Place of the last token that was taken.
    fn last_span(&self) -> Span {
        self.tokens[self.at.saturating_sub(1)].span
    }

    fn at_end(&self) -> bool {
        matches!(self.kind(), Kind::End)
    }

    fn step(&mut self) {
        if !self.at_end() {
            self.at += 1;
        }
    }

    fn skip_to_item(&mut self, from: usize) {
        self.at = self.at.max(from + 1).min(self.tokens.len() - 1);
        while !self.at_end() {
            if self.token().at_margin && self.roles() & keywords::ITEM != 0 {
                return;
            }
            self.step();
        }
    }

    fn fail<T>(&mut self, d: Diagnostic) -> Parse<T> {
        self.errors.push(d);
        Err(Failed)
    }

    /// "expected X, found Y" at the current token.
    fn expected<T>(&mut self, what: &str) -> Parse<T> {
        let found = match self.kind() {
            Kind::Word(w) => format!("`{w}`"),
            Kind::Upper(w) => format!("`{w}`"),
            Kind::Number(..) => "a number".into(),
            Kind::Date(_) => "a date".into(),
            Kind::Text(_) => "a text".into(),
            Kind::Sign(s) => format!("`{s}`"),
            Kind::Other(c) => format!("`{c}`"),
            Kind::End | Kind::PassedOver => self.end.into(),
        };
        let mut d = Diagnostic::error(self.span(), format!("expected {what}, found {found}")).label(format!("expected {what}"));
        d.help = self.meant_here();
        self.fail(d)
    }

    /// What the author probably meant by the token here, which cannot stand here.
    fn meant_here(&self) -> Option<String> {
        match self.kind() {
            Kind::Other('“' | '”' | '„' | '«' | '»' | '‘' | '’') => Some("texts stand in straight quotes: `\"…\"`".to_owned()),
            Kind::Other(c) if c.is_alphabetic() => Some(format!(
                "`{c}` is no Latin letter, even if it looks like one: names and words of the language are written in Latin letters"
            )),
            Kind::Upper(w) => {
                let word = w.to_ascii_lowercase();
                (keywords::roles(&word) & (keywords::CLAUSE | keywords::ITEM | keywords::NO_VALUE) != 0).then(|| format!("did you mean `{word}`?"))
            }
            _ => None,
        }
    }

    fn is_word(&self, word: &str) -> bool {
        matches!(self.kind(), Kind::Word(w) if w == word)
    }

    fn ahead_is_word(&self, n: usize, word: &str) -> bool {
        matches!(self.ahead(n), Kind::Word(w) if w == word)
    }

    /// Takes these words if all of them stand here.
    fn take_words(&mut self, words: &[&str]) -> bool {
        let here = words.iter().enumerate().all(|(i, w)| self.ahead_is_word(i, w));
        if here {
            self.at += words.len();
        }
        here
    }

    fn take_word(&mut self, word: &str) -> bool {
        self.take_words(&[word])
    }

    fn need_word(&mut self, word: &str) -> Parse<()> {
        if self.take_word(word) {
            return Ok(());
        }
        self.expected_word(&[word])
    }

    /// "expected one of these words, found Y" at the current token.
    fn expected_word<T>(&mut self, words: &[&str]) -> Parse<T> {
        let near = if let Kind::Word(w) = self.kind() {
            nearest(w, words.iter().copied())
        } else {
            None
        };
        let help = near.map(|near| format!("did you mean `{near}`?"));
        let quoted: Vec<String> = words.iter().map(|w| format!("`{w}`")).collect();
        let failed = self.expected(&quoted.join(" or "));
        if let Some(d) = self.errors.last_mut().filter(|_| help.is_some()) {
            d.help = help;
        }
        failed
    }

    fn is_sign(&self, sign: &str) -> bool {
        matches!(self.kind(), Kind::Sign(s) if s == sign)
    }

    fn take_sign(&mut self, sign: &str) -> bool {
        let here = self.is_sign(sign);
        if here {
            self.at += 1;
        }
        here
    }

    fn need_sign(&mut self, sign: &str) -> Parse<()> {
        if self.take_sign(sign) { Ok(()) } else { self.expected(&format!("`{sign}`")) }
    }

    /// A text in quotes, without the signs that protect quotes in it.
    fn text(&mut self) -> Parse<String> {
        self.quoted().map(meant)
    }

    /// A text in quotes, as it is written.
    fn quoted(&mut self) -> Parse<&'a str> {
        if let Kind::Text(t) = self.kind() {
            self.step();
            return Ok(t);
        }
        self.expected("a text in quotes")
    }

    fn date(&mut self) -> Parse<Day> {
        if let Kind::Date(d) = self.kind() {
            self.step();
            // That there is no such day has been told where it was read.
            return d.ok_or(Failed);
        }
        self.expected("a date such as 2026-01-31")
    }

    fn upper(&mut self, what: &str) -> Parse<Name<'a>> {
        if let Kind::Upper(t) = self.kind() {
            let name = Name {
                text: Cow::Borrowed(t),
                span: self.span(),
            };
            self.step();
            return Ok(name);
        }
        self.expected(what)
    }

    /// A name that is being declared: one word.
    fn declared(&mut self) -> Parse<Name<'a>> {
        if let Kind::Word(w) = self.kind() {
            let name = Name {
                text: Cow::Borrowed(w),
                span: self.span(),
            };
            self.step();
            return Ok(name);
        }
        self.expected("a name (lower case, such as `work_permit`)")
    }

    /// A name that is being used: `entry date`, `eaeu.member`.
    fn name(&mut self) -> Parse<Name<'a>> {
        let mut name = self.declared()?;
        while self.is_sign(".") && matches!(self.ahead(1), Kind::Word(_)) {
            self.step();
            let part = self.declared()?;
            name = Name {
                text: [&*name.text, ".", &part.text].concat().into(),
                span: name.span.to(part.span),
            };
        }
        if self.is_word("date") && !name.text.ends_with("_date") {
            name = Name {
                text: [&name.text, "_date"].concat().into(),
                span: name.span.to(self.span()),
            };
            self.step();
        }
        Ok(name)
    }

    fn names(&mut self) -> Parse<Vec<Name<'a>>> {
        let mut all = vec![self.name()?];
        while self.take_sign(",") {
            all.push(self.name()?);
        }
        Ok(all)
    }

    /// `en "…" ru "…"`
    fn texts(&mut self) -> Parse<Texts> {
        self.need_word("en")?;
        let en = self.text()?;
        self.need_word("ru")?;
        Ok(Texts { en, ru: self.text()? })
    }

    /// `2015-01-01..`, `..2016-12-31`, `a..b`
    fn period(&mut self) -> Parse<Period> {
        let from = if matches!(self.kind(), Kind::Date(_)) { Some(self.date()?) } else { None };
        let span = self.span();
        self.need_sign("..")?;
        let to = if matches!(self.kind(), Kind::Date(_)) { Some(self.date()?) } else { None };
        if let (Some(a), Some(b)) = (from, to)
            && a > b
        {
            return self.fail(Diagnostic::error(span, format!("the period ends ({b}) before it begins ({a})")).label("first day .. last day"));
        }
        Ok(Period { from, to })
    }

    fn type_name(&mut self) -> Parse<TypeName<'a>> {
        let mut span = self.span();
        if self.is_word("yes") {
            self.step();
            self.need_sign("/")?;
            self.need_word("no")?;
            return Ok(TypeName {
                name: "yes/no",
                currency: None,
                span: span.to(self.last_span()),
            });
        }
        let Kind::Word(name) = self.kind() else {
            return self.expected("a name (lower case, such as `work_permit`)");
        };
        self.step();
        let mut currency = None;
        if name == "money"
            && let Kind::Upper(code) = self.kind()
        {
            self.step();
            currency = Some(code);
            span = span.to(self.last_span());
        }
        Ok(TypeName { name, currency, span })
    }

    /// `same day or next`, `same day or last`
    fn month_end(&mut self) -> Option<MonthEnd> {
        if self.take_words(&["same", "day", "or", "next"]) {
            return Some(MonthEnd::Next);
        }
        self.take_words(&["same", "day", "or", "last"]).then_some(MonthEnd::Last)
    }

    fn placed(&self, item: Item<'a>, start: Span) -> PlacedItem<'a> {
        PlacedItem {
            item,
            span: start.to(self.last_span()),
        }
    }
}

/// Reads the `cites` column of a figure; `None` if it cites nothing.
pub fn parse_cites(text: &str) -> Option<Vec<Cite>> {
    let mut all = Vec::new();
    for part in text.split(';').map(str::trim).filter(|p| !p.is_empty()) {
        if let Some(page) = part.strip_prefix("source") {
            all.push(Cite {
                act: None,
                place: page.trim().trim_matches('"').to_owned(),
            });
        } else if let Some(Cite { act: None, place }) = all.last_mut()
            && !part.starts_with(|c: char| c.is_ascii_uppercase())
        {
            // A `;` inside the name of a page.
            place.push_str("; ");
            place.push_str(part);
        } else {
            let (act, place) = part.split_once(char::is_whitespace).unwrap_or((part, ""));
            let name = Name {
                text: act.to_owned().into(),
                span: Span::default(),
            };
            all.push(Cite {
                act: Some(name),
                place: place.trim().to_owned(),
            });
        }
    }
    (!all.is_empty()).then_some(all)
}
