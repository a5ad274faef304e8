//! `sapar law explain NAME`: why an answer comes out as it does for one person, and what would change it.

mod json;
mod text;

pub use json::cites as cites_json;

use crate::advise::asked_for;
use crate::cli::{LawExplain, Shared};
use crate::sentences;
use crate::stop::Stop;
use crate::{facts_file, laws_source, people, refusal};
use sapar_law::answer::{Answer, Engine};
use sapar_law::change::Change;
use sapar_law::day::Day;
use sapar_law::explain::{Explanation, Target};
use sapar_law::facts::Facts;
use sapar_law::model::{Country, Laws, ProvisionId, Type};
use sapar_law::source::nearest;
use sapar_words::Lang;
use sapar_words::told::destination;
use std::io::{Write, stdout};

/// All that is told.
pub struct Told<'a> {
    /// The engine that was asked.
    pub engine: &'a Engine,
    /// The language.
    pub lang: Lang,
    /// The day of the question.
    pub on: Day,
    /// What is known of the person.
    pub facts: &'a Facts,
    /// The whole answer, of which one part is explained.
    pub answer: Answer,
    /// Why.
    pub explanation: Explanation,
    /// What would change it.
    pub changes: Vec<Change>,
}

impl Told<'_> {
    /// A sum without a currency is in that of the country.
    pub fn money(&self, ty: Type) -> Type {
        match ty {
            Type::Money(None) => Type::Money(self.answer.destination.and_then(|d| self.engine.laws.currency_of(d))),
            t => t,
        }
    }
}

/// Runs the command.
///
/// # Errors
/// A name or facts that cannot be used.
pub fn run(shared: &Shared, args: &LawExplain) -> Result<(), Stop> {
    let lang = shared.lang();
    let engine = laws_source::engine(shared)?;
    let laws = &engine.laws;
    let (facts, own_day) = match (args.row, &args.file) {
        (Some(row), Some(file)) => people::person(laws, lang, file, row, args.ignore_unknown_columns)?,
        _ => (facts_file::read(laws, lang, &args.given)?, None),
    };
    let target = target(laws, lang, &args.name, destination(laws, &facts))?;
    let on = asked_for(&engine, &facts, own_day.or(args.on));
    facts.check(laws, on).map_err(|e| Stop::refused(refusal::given(laws, lang, &e)))?;
    let wrong = |e: sapar_law::plan::PlanError| Stop::refused(e.to_string());
    let told = Told {
        engine: &engine,
        lang,
        on,
        facts: &facts,
        answer: engine.answer(&facts, on).map_err(wrong)?,
        explanation: engine.explain(&facts, on, target).map_err(wrong)?,
        changes: engine.what_would_change(&facts, on, target).map_err(wrong)?,
    };
    if args.output.json {
        writeln!(stdout(), "{:#}", json::document(&told))?;
    } else {
        sentences::print(&text::document(&told))?;
    }
    Ok(())
}

/// The conclusion or provision of that name; without a pack, that of the country the question is about.
fn target(laws: &Laws, lang: Lang, name: &str, destination: Option<Country>) -> Result<Target, Stop> {
    let plain = name.trim().replace(' ', "_");
    if let Some(c) = laws.conclusion(&plain) {
        return Ok(Target::Conclusion(c));
    }
    if let Some(p) = laws.provision(&plain, None) {
        return Ok(Target::Provision(p));
    }
    let bare = |full: &str| full.split_once('.').is_some_and(|(_, own)| own == plain);
    let found: Vec<usize> = (0..laws.provisions.len()).filter(|i| bare(&laws.provisions[*i].name)).collect();
    let here = found
        .iter()
        .find(|i| destination.is_some() && laws.packs[laws.provisions[**i].pack.ix()].country == destination);
    match (here, found.as_slice()) {
        (Some(i), _) | (None, [i]) => Ok(Target::Provision(ProvisionId(*i as u32))),
        (None, [first, ..]) => Err(Stop::refused(refusal::unknown(
            lang,
            "refuse-explain",
            name,
            Some(&laws.provisions[*first].name),
        ))),
        (None, []) => {
            let conclusions = laws.conclusions.iter().map(|c| c.name.as_str());
            let provisions = laws.provisions.iter().map(|p| p.name.as_str());
            let own = laws.provisions.iter().filter_map(|p| p.name.split_once('.').map(|(_, own)| own));
            Err(Stop::refused(refusal::unknown(
                lang,
                "refuse-explain",
                name,
                nearest(&plain, conclusions.chain(provisions).chain(own)),
            )))
        }
    }
}
