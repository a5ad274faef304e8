//! `sapar law check`: texts, types and figures, that a case reaches every provision, and on request that none contradict one another.

use super::{diagnostics, gaps};
use crate::cli::{LawCheck, Shared};
use crate::laws_source::{errors, for_authors};
use crate::stop::Stop;
use crate::today::today;
use sapar_law::answer::Engine;
use sapar_law::check::{Checked, check_as_of};
use sapar_law::day::Day;
use sapar_law::gaps::Region;
use sapar_law::model::{ConclusionId, Country, Laws, ProvisionId};
use sapar_law::plan::PlanError;
use sapar_law::source::{Diagnostic, Report};
use sapar_terminal::complain;
use sapar_words::{Lang, say};
use serde_json::{Value, json};
use std::io::{Write, stdout};
use std::path::Path;

/// Status for errors and for provisions without a case.
const FAILED: u8 = 2;

/// Runs the command.
///
/// # Errors
/// The laws hold errors, or provisions that no case reaches.
pub fn run(shared: &Shared, args: &LawCheck) -> Result<(), Stop> {
    let lang = shared.lang();
    let texts = for_authors(shared, Some(&args.which))?;
    let folder = texts.folder.clone();
    let pack = args.which.pack.as_deref();
    // East of Greenwich it may be tomorrow already.
    match check_as_of(texts.sources, Day(today(None).0 + 1)) {
        Err(report) => {
            let all = errors(&report);
            let report = of_pack(report, pack);
            let shown = errors(&report);
            if args.output.json {
                let found = diagnostics::as_json(&report, folder.as_deref());
                writeln!(
                    stdout(),
                    "{}",
                    json!({ "ok": false, "diagnostics": found, "elsewhere": all - shown, "unreached": [] })
                )?;
            } else {
                complain(&diagnostics::draw(&report, folder.as_deref(), lang));
                complain(&format!("{}\n", say(lang, "check-errors", &[("n", shown.into())])));
                if all > shown {
                    complain(&format!("{}\n", say(lang, "check-errors-elsewhere", &[("n", (all - shown).into())])));
                }
            }
            Err(Stop::Failed(FAILED))
        }
        Ok(Checked { laws, warnings }) => {
            let asked = Asked {
                folder: folder.as_deref(),
                pack,
                boxes: args.boxes,
                as_json: args.output.json,
            };
            reached(lang, laws, warnings, &asked)
        }
    }
}

/// Only the findings of one pack.
fn of_pack(mut report: Report, pack: Option<&str>) -> Report {
    if let Some(pack) = pack {
        let sources = &report.sources;
        report
            .diagnostics
            .retain(|d| sources.get(d.span.file as usize).is_some_and(|s| s.pack() == pack));
    }
    report
}

/// What is asked about laws without errors.
struct Asked<'a> {
    folder: Option<&'a Path>,
    pack: Option<&'a str>,
    boxes: bool,
    as_json: bool,
}

/// A contradiction: where, about which conclusion, and for whom.
type Conflict = (Country, ConclusionId, Region);

/// The contradictions in which a provision of the pack takes part (of any pack, if none is named).
fn conflicts(engine: &Engine, lang: Lang, pack: Option<&str>) -> Result<Vec<Conflict>, PlanError> {
    let laws = &engine.laws;
    let own = |p: &ProvisionId| {
        let file = laws.provisions[p.ix()].span.file as usize;
        pack.is_none_or(|pack| laws.sources.get(file).is_some_and(|s| s.pack() == pack))
    };
    // What a country's pack says matters at home only; a treaty's, wherever it is in force.
    let home = pack
        .and_then(|p| Country::parse(&p.to_uppercase()))
        .filter(|c| laws.packs.iter().any(|p| p.country == Some(*c)));
    let mut countries: Vec<Country> = home.map_or_else(|| laws.packs.iter().filter_map(|p| p.country).collect(), |c| vec![c]);
    countries.sort_by_key(ToString::to_string);
    countries.dedup();
    let mut found = Vec::new();
    for country in countries {
        for f in gaps::watched(engine, lang, country)? {
            found.extend(
                f.conflicts
                    .into_iter()
                    .filter(|r| r.provisions.iter().any(own))
                    .map(|r| (country, f.conclusion, r)),
            );
        }
    }
    Ok(found)
}

fn reached(lang: Lang, laws: Laws, warnings: Vec<Diagnostic>, asked: &Asked<'_>) -> Result<(), Stop> {
    let Asked { folder, pack, as_json, .. } = *asked;
    let engine = Engine::new(laws);
    let run = engine.run_cases(|_| true);
    let laws = &engine.laws;
    let of_pack_asked = |file: u32| pack.is_none_or(|p| laws.sources.get(file as usize).is_some_and(|s| s.pack() == p));
    let unreached: Vec<Diagnostic> = laws
        .provisions
        .iter()
        .enumerate()
        .filter(|(i, p)| of_pack_asked(p.span.file) && !run.reached.iter().any(|r| r.ix() == *i))
        .map(|(_, p)| Diagnostic::error(p.span, say(lang, "check-unreached", &[("name", p.name.as_str().into())])))
        .collect();
    let warnings: Vec<Diagnostic> = warnings.into_iter().filter(|w| of_pack_asked(w.span.file)).collect();
    let found = match asked.boxes {
        true => conflicts(&engine, lang, pack).map_err(|e| Stop::refused(e.to_string()))?,
        false => Vec::new(),
    };
    let failed = !unreached.is_empty() || !found.is_empty();
    let names: Vec<String> = unreached.iter().map(|d| super::place(laws, folder, d.span)).collect();
    let report = Report {
        sources: laws.sources.clone(),
        diagnostics: warnings,
    };
    if as_json {
        let mut document = json!({ "ok": !failed, "diagnostics": diagnostics::as_json(&report, folder), "elsewhere": 0, "unreached": names });
        if asked.boxes {
            document["conflicts"] = found.iter().map(|c| conflict_json(&engine, c)).collect();
        }
        writeln!(stdout(), "{document}")?;
    } else {
        complain(&diagnostics::draw(&report, folder, lang));
        for (d, place) in unreached.iter().zip(&names) {
            complain(&format!("{place}: {}\n", d.message));
        }
        for (country, conclusion, r) in &found {
            let names: Vec<&str> = r.provisions.iter().map(|p| laws.provisions[p.ix()].name.as_str()).collect();
            let args = [("provisions", names.join(", ").into())];
            let name = &laws.conclusions[conclusion.ix()].name;
            complain(&format!("{country}, {name}: {} {}\n", say(lang, "gaps-conflict", &args), gaps::place(lang, r)));
        }
        let provisions = laws.provisions.iter().filter(|p| of_pack_asked(p.span.file)).count();
        let cases = laws.cases.iter().filter(|c| of_pack_asked(c.span.file)).count();
        let (message, n) = match (unreached.len(), found.len()) {
            (0, 0) => ("check-ok", 0),
            (0, n) => ("check-summary-conflicts", n),
            (n, _) => ("check-summary-unreached", n),
        };
        let text = say(lang, message, &[("provisions", provisions.into()), ("cases", cases.into()), ("n", n.into())]);
        writeln!(stdout(), "{text}")?;
    }
    if failed { Err(Stop::Failed(FAILED)) } else { Ok(()) }
}

fn conflict_json(engine: &Engine, (country, conclusion, r): &Conflict) -> Value {
    let mut document = gaps::region_json(engine, r);
    document["country"] = json!(country.to_string());
    document["conclusion"] = json!(engine.laws.conclusions[conclusion.ix()].name);
    document
}
