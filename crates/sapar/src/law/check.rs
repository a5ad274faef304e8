//! `sapar law check`: texts, types and figures, and that a case reaches every provision.

use super::diagnostics;
use crate::cli::{LawCheck, Shared};
use crate::laws_source::{errors, for_authors, pack_of};
use crate::stop::{Stop, complain};
use sapar_law::answer::Engine;
use sapar_law::check::{Checked, check};
use sapar_law::model::Laws;
use sapar_law::source::{Diagnostic, Report};
use sapar_words::{Lang, say};
use serde_json::json;
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
    match check(texts.sources) {
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
                complain(&diagnostics::draw(&report, folder.as_deref(), diagnostics::colour_on_stderr()));
                complain(&format!("{}\n", say(lang, "check-errors", &[("n", shown.into())])));
                if all > shown {
                    complain(&format!("{}\n", say(lang, "check-errors-elsewhere", &[("n", (all - shown).into())])));
                }
            }
            Err(Stop::Failed(FAILED))
        }
        Ok(Checked { laws, warnings }) => reached(lang, laws, warnings, folder.as_deref(), pack, args.output.json),
    }
}

/// Only the findings of one pack.
fn of_pack(mut report: Report, pack: Option<&str>) -> Report {
    if let Some(pack) = pack {
        let sources = &report.sources;
        report
            .diagnostics
            .retain(|d| sources.get(d.span.file as usize).is_some_and(|s| pack_of(s) == pack));
    }
    report
}

fn reached(lang: Lang, laws: Laws, warnings: Vec<Diagnostic>, folder: Option<&Path>, pack: Option<&str>, as_json: bool) -> Result<(), Stop> {
    let engine = Engine::new(laws);
    let run = engine.run_cases(|_| true);
    let laws = &engine.laws;
    let of_pack_asked = |file: u32| pack.is_none_or(|p| laws.sources.get(file as usize).is_some_and(|s| pack_of(s) == p));
    let unreached: Vec<Diagnostic> = laws
        .provisions
        .iter()
        .enumerate()
        .filter(|(i, p)| of_pack_asked(p.span.file) && !run.reached.iter().any(|r| r.ix() == *i))
        .map(|(_, p)| Diagnostic::error(p.span, say(lang, "check-unreached", &[("name", p.name.as_str().into())])))
        .collect();
    let warnings: Vec<Diagnostic> = warnings.into_iter().filter(|w| of_pack_asked(w.span.file)).collect();
    let failed = !unreached.is_empty();
    let names: Vec<String> = unreached.iter().map(|d| super::place(laws, folder, d.span)).collect();
    if as_json {
        let report = Report {
            sources: laws.sources.clone(),
            diagnostics: warnings,
        };
        let found = diagnostics::as_json(&report, folder);
        writeln!(
            stdout(),
            "{}",
            json!({ "ok": !failed, "diagnostics": found, "elsewhere": 0, "unreached": names })
        )?;
    } else {
        let report = Report {
            sources: laws.sources.clone(),
            diagnostics: warnings,
        };
        complain(&diagnostics::draw(&report, folder, diagnostics::colour_on_stderr()));
        for (d, place) in unreached.iter().zip(&names) {
            complain(&format!("{place}: {}\n", d.message));
        }
        let provisions = laws.provisions.iter().filter(|p| of_pack_asked(p.span.file)).count();
        let cases = laws.cases.iter().filter(|c| of_pack_asked(c.span.file)).count();
        let message = if failed { "check-summary-unreached" } else { "check-ok" };
        let text = say(
            lang,
            message,
            &[("provisions", provisions.into()), ("cases", cases.into()), ("n", unreached.len().into())],
        );
        writeln!(stdout(), "{text}")?;
    }
    if failed { Err(Stop::Failed(FAILED)) } else { Ok(()) }
}
