//! Syntax to [`Laws`]: looks every name up, checks every type, reads the figures, refuses what is incomplete.

mod cycles;
mod data;
mod declare;
mod expr;
mod given;
mod provision;

pub(crate) use given::expected_words;
pub use given::{GivenError, read_fact, stored_value};

use crate::model::{Laws, PackId, TopicId, Type};
use crate::parse::parse;
use crate::source::{Diagnostic, Report, Severity, Source, Span, nearest};
use crate::syntax::{File, Item, TypeName};
use std::collections::HashMap;

/// Laws together with what deserves a look although it is no error.
#[derive(Debug)]
pub struct Checked {
    /// The laws.
    pub laws: Laws,
    /// Warnings.
    pub warnings: Vec<Diagnostic>,
}

/// Reads laws from named texts: `.law` files and the `.csv` files they name (paths below the laws folder).
///
/// # Errors
/// Every error that was found, in the order of the files.
pub fn check(sources: Vec<Source>) -> Result<Checked, Report> {
    let mut files = Vec::new();
    let mut diagnostics = Vec::new();
    for (i, s) in sources.iter().enumerate() {
        if s.name.ends_with(".law") {
            let (file, mut errors) = parse(i as u32, s);
            files.push(file);
            diagnostics.append(&mut errors);
        }
    }
    let mut c = Checker::new(sources, diagnostics);
    c.declare(&files);
    c.laws.index_names();
    c.resolve(&files);
    let Checker { mut laws, mut diagnostics, .. } = c;
    diagnostics.sort_by_key(|d| (d.span.file, d.span.start));
    diagnostics.dedup_by(|a, b| a.span == b.span && a.message == b.message);
    if diagnostics.iter().any(|d| d.severity == Severity::Error) {
        return Err(Report {
            sources: std::mem::take(&mut laws.sources),
            diagnostics,
        });
    }
    Ok(Checked { laws, warnings: diagnostics })
}

/// State of the check.
struct Checker {
    laws: Laws,
    diagnostics: Vec<Diagnostic>,
    /// Packs by folder.
    pack_of: HashMap<String, PackId>,
    /// Bodies of definitions that are not resolved yet: pack, expression.
    open_defines: HashMap<String, (PackId, crate::syntax::Expr)>,
    /// Definitions being resolved, to see circles.
    resolving: Vec<String>,
    /// Places of declarations, to show duplicates.
    declared: HashMap<String, Span>,
    /// For every expression how tall it is.
    heights: Vec<u32>,
    /// How deep in an expression the check is.
    depth: u32,
}

impl Checker {
    fn new(sources: Vec<Source>, diagnostics: Vec<Diagnostic>) -> Checker {
        let fingerprint = fingerprint(&sources);
        let laws = Laws {
            sources,
            fingerprint,
            ..Laws::default()
        };
        Checker {
            laws,
            diagnostics,
            pack_of: HashMap::new(),
            open_defines: HashMap::new(),
            resolving: Vec::new(),
            declared: HashMap::new(),
            heights: Vec::new(),
            depth: 0,
        }
    }

    fn error(&mut self, d: Diagnostic) {
        self.diagnostics.push(d);
    }

    /// Notes a declaration; a second one of the same name is an error.
    fn declares(&mut self, kind: &str, name: &str, span: Span) -> bool {
        let key = format!("{kind} {name}");
        if self.declared.contains_key(&key) {
            self.error(
                Diagnostic::error(span, format!("{kind} `{name}` is declared twice"))
                    .label("second declaration")
                    .help("shared names are declared once, in laws/common/"),
            );
            return false;
        }
        self.declared.insert(key, span);
        true
    }

    fn pack(&self, file: &File) -> PackId {
        self.pack_of.get(&file.pack).copied().unwrap_or(PackId(0))
    }

    /// `name` as a full name of the pack, `common` names before those of other packs.
    fn full(&self, pack: PackId, name: &str) -> String {
        if name.contains('.') {
            name.to_owned()
        } else {
            format!("{}.{name}", self.laws.packs[pack.ix()].name)
        }
    }

    fn type_of(&mut self, pack: PackId, t: &TypeName) -> Option<Type> {
        let simple = match t.name.as_str() {
            "yes/no" => Some(Type::YesNo),
            "date" => Some(Type::Date),
            "days" => Some(Type::Days),
            "months" => Some(Type::Months),
            "years" => Some(Type::Years),
            "number" => Some(Type::Number),
            "share" => Some(Type::Share),
            "country" => Some(Type::Country),
            "stays" => Some(Type::Stays),
            "money" => {
                let named = t.currency.as_deref();
                let currency = named.and_then(crate::model::Currency::parse);
                if named.is_some() && currency.is_none() {
                    self.error(Diagnostic::error(t.span, "a currency is three capitals, such as KZT"));
                    return None;
                }
                Some(Type::Money(currency.or(self.laws.packs[pack.ix()].currency)))
            }
            _ => None,
        };
        if simple.is_some() {
            return simple;
        }
        if let Some(i) = self.laws.enums.iter().position(|e| e.name == t.name) {
            return Some(Type::Enum(crate::model::EnumId(i as u32)));
        }
        let known = ["yes/no", "date", "days", "months", "years", "number", "share", "country", "money", "stays"];
        let names: Vec<String> = self.laws.enums.iter().map(|e| e.name.clone()).collect();
        let mut d = Diagnostic::error(t.span, format!("no type is called `{}`", t.name)).label("expected a type or an enum");
        if let Some(n) = nearest(&t.name, known.into_iter().chain(names.iter().map(String::as_str))) {
            d = d.help(format!("did you mean `{n}`?"));
        }
        self.error(d);
        None
    }

    /// The words for a type in messages.
    fn type_name(&self, t: Type) -> String {
        match t {
            Type::YesNo => "yes/no".into(),
            Type::Date => "a date".into(),
            Type::Days => "days".into(),
            Type::WorkingDays => "working days".into(),
            Type::Months => "months".into(),
            Type::Years => "years".into(),
            Type::Number => "a number".into(),
            Type::Share => "a share".into(),
            Type::Money(None) => "money".into(),
            Type::Money(Some(c)) => format!("money in {c}"),
            Type::Country => "a country".into(),
            Type::Enum(e) => format!("one of `{}`", self.laws.enums[e.ix()].name),
            Type::Stays => "stays".into(),
        }
    }

    fn topic(&mut self, name: &str, span: Span) -> Option<TopicId> {
        if let Some(i) = self.laws.topics.iter().position(|t| t.name == name) {
            return Some(TopicId(i as u32));
        }
        let mut d = Diagnostic::error(span, format!("no topic is called `{name}`")).label("expected a topic of laws/common/topics.law");
        if let Some(n) = nearest(name, self.laws.topics.iter().map(|t| t.name.as_str())) {
            d = d.help(format!("did you mean `{n}`?"));
        }
        self.error(d);
        None
    }

    fn resolve(&mut self, files: &[File]) {
        self.resolve_all(files);
        if self.diagnostics.iter().all(|d| d.severity != Severity::Error) {
            self.find_circles();
        }
        for f in files {
            for item in &f.items {
                if let Item::Case(case) = &item.item {
                    let pack = self.pack(f);
                    self.check_case(pack, case);
                    self.laws.cases.push(crate::model::PlacedCase {
                        pack,
                        case: case.clone(),
                        span: item.span,
                    });
                }
            }
        }
    }
}

/// 64 bits over names and texts, in hexadecimal: tells which laws an answer used; not a protection against forgery.
/// Eight bytes at a time, each word mixed in by a multiplication whose high bits come back down (a million and a half bytes are read at every start).
fn fingerprint(sources: &[Source]) -> String {
    let mut order: Vec<&Source> = sources.iter().collect();
    order.sort_by(|a, b| a.name.cmp(&b.name));
    let mut h: u64 = 0xcbf2_9ce4_8422_2325;
    let mut mix = |word: u64| {
        let m = (h ^ word).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        h = m ^ (m >> 32);
    };
    for s in order {
        for text in [&s.name, &s.text] {
            let (words, rest) = text.as_bytes().as_chunks::<8>();
            words.iter().for_each(|w| mix(u64::from_le_bytes(*w)));
            let mut last = [0; 8];
            last[..rest.len()].copy_from_slice(rest);
            mix(u64::from_le_bytes(last));
            // The length keeps texts apart that differ only in where one ends.
            mix(text.len() as u64);
        }
    }
    format!("{h:016x}")
}
