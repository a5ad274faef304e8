//! Syntax to [`Laws`]: looks every name up, checks every type, reads the figures, refuses what is incomplete.

mod arithmetic;
mod calendars;
mod cited;
mod clauses;
mod cycles;
mod data;
mod declare;
mod definitions;
mod expr;
mod fingerprint;
mod force;
mod gather;
mod given;
mod names;
mod provision;
mod ranges;
mod reading;
mod resolver;
mod slip;
mod texts;
mod two;
mod words;

pub(crate) use given::expected_words;
pub use given::{GivenError, read_fact, stored_value};
pub use slip::Slip;

use crate::day::Day;
use crate::hash::Map;
use crate::model::{Laws, PackId, ProvisionId, SeriesId, TableId, Type};
use crate::sheet::Sheet;
use crate::source::{Diagnostic, Report, Severity, Source, Span, nearest};
use crate::syntax::{File, TypeName};
use definitions::Definition;
use names::Scope;
use std::sync::{Mutex, MutexGuard, PoisonError};

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
    read(sources, true, None)
}

/// As [`check`], for an author who checks laws `today`: nobody can have compared anything with its source on a later day.
///
/// # Errors
/// As [`check`], and for days of a check that lie after `today`.
pub fn check_as_of(sources: Vec<Source>, today: Day) -> Result<Checked, Report> {
    read(sources, true, Some(today))
}

/// As [`check`], for a program that only answers: cases, half of the text, are passed over. They stand in [`Laws::cases`] all the same and can be
/// [read](Laws::case), but nothing is said about those that are wrong. Nor are sums followed that could grow too large; those beyond 128 bits make no plan.
///
/// # Errors
/// As [`check`], but for errors in cases and such sums.
pub fn check_for_answers(sources: Vec<Source>) -> Result<Checked, Report> {
    read(sources, false, None)
}

fn read(sources: Vec<Source>, with_cases: bool, today: Option<Day>) -> Result<Checked, Report> {
    let (mut laws, mut diagnostics) = {
        let mut c = two::resolved(&sources, today);
        c.finish(with_cases);
        (c.laws, c.diagnostics.into_inner().unwrap_or_else(PoisonError::into_inner))
    };
    diagnostics.sort_by_key(|d| (d.span.file, d.span.start));
    diagnostics.dedup_by(|a, b| a.span == b.span && a.message == b.message);
    if diagnostics.iter().any(|d| d.severity == Severity::Error) {
        return Err(Report { sources, diagnostics });
    }
    laws.sources = sources;
    Ok(Checked { laws, warnings: diagnostics })
}

/// What is declared, and what was found wrong. Once all is declared, [resolvers](resolver::Resolver) read it side by side.
struct Checker<'s> {
    sources: &'s [Source],
    /// Figures that were read and nobody has taken yet, by number of the source.
    sheets: Vec<Option<Sheet<'s>>>,
    laws: Laws,
    /// Told by all who check; put into the order of the texts in the end.
    diagnostics: Mutex<Vec<Diagnostic>>,
    /// Packs by folder.
    pack_of: Map<&'s str, PackId>,
    /// Sources by name.
    source_of: Map<&'s str, u32>,
    series_of: Scope<'s, SeriesId>,
    tables_of: Scope<'s, TableId>,
    provisions_of: Scope<'s, ProvisionId>,
    /// Definitions as they are written, until they are resolved.
    definitions: Scope<'s, Definition<'s>>,
    /// Places of declarations of each kind, to show duplicates.
    declared: Map<&'static str, Scope<'s, Span>>,
    /// The day of this check, if the caller told it.
    today: Option<Day>,
}

impl<'s> Checker<'s> {
    fn new(sources: &'s [Source], sheets: Vec<Option<Sheet<'s>>>, diagnostics: Vec<Diagnostic>) -> Checker<'s> {
        Checker {
            sources,
            sheets,
            laws: Laws::default(),
            diagnostics: Mutex::new(diagnostics),
            pack_of: Map::default(),
            source_of: sources.iter().enumerate().map(|(i, s)| (s.name.as_str(), i as u32)).collect(),
            series_of: Scope::default(),
            tables_of: Scope::default(),
            provisions_of: Scope::default(),
            definitions: Scope::default(),
            declared: Map::default(),
            today: None,
        }
    }

    fn told(&self) -> MutexGuard<'_, Vec<Diagnostic>> {
        self.diagnostics.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn error(&self, d: Diagnostic) {
        self.told().push(d);
    }

    /// Reports what is wrong there; for a caller that has nothing to go on with then.
    fn wrong<T>(&self, span: Span, message: String, label: &str) -> Option<T> {
        self.error(Diagnostic::error(span, message).label(label));
        None
    }

    fn has_errors(&self) -> bool {
        self.told().iter().any(|d| d.severity == Severity::Error)
    }

    fn pack(&self, file: &File<'_>) -> PackId {
        self.pack_of.get(file.pack).copied().unwrap_or(names::COMMON)
    }

    fn type_of(&self, pack: PackId, t: &TypeName<'_>) -> Option<Type> {
        let simple = match t.name {
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
                let named = t.currency;
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
        if let Some(n) = nearest(t.name, known.into_iter().chain(names.iter().map(String::as_str))) {
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

    /// Warns of files of figures that no declaration names. Where there are errors, a declaration that could not be read may name them.
    fn unnamed_figures(&self) {
        if self.has_errors() {
            return;
        }
        let unnamed = self
            .sheets
            .iter()
            .enumerate()
            .filter_map(|(i, sheet)| Some((sheet.as_ref()?, self.sources.get(i)?)));
        for (sheet, source) in unnamed {
            let own = source.name.rsplit('/').next().unwrap_or_default();
            let d = Diagnostic::warning(sheet.head(), format!("no declaration names the file {}", source.name));
            self.error(d.label("nobody reads these figures").help(format!(
                "name it in a law of this folder, for example `value NAME TYPE by date from \"{own}\"`, or take it away"
            )));
        }
    }

    /// What can be said only of resolved laws, and the cases: they speak of all the rest.
    fn finish(&mut self, with_cases: bool) {
        self.resolve_groups();
        if !self.has_errors() {
            self.find_circles();
        }
        // Values are followed through conclusions, which must not run in a circle. A program that only answers takes laws that an author has checked.
        if with_cases && !self.has_errors() {
            self.find_overflows();
        }
        if with_cases {
            for case in &self.laws.cases {
                self.read_case(*case);
            }
        }
        self.unnamed_figures();
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
}
