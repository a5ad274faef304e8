//! `sapar law test`: the cases that stand beside the provisions.

use super::weak;
use crate::cli::{LawTest, Shared};
use crate::laws_source::{checked, for_authors};
use crate::stop::Stop;
use sapar_law::answer::Engine;
use sapar_words::say;
use serde_json::json;
use std::io::{Write, stdout};

/// Status if a case fails.
const FAILED: u8 = 1;

/// Runs the command.
///
/// # Errors
/// The laws hold errors, or a case fails.
pub fn run(shared: &Shared, args: &LawTest) -> Result<(), Stop> {
    let lang = shared.lang();
    let texts = for_authors(shared, Some(&args.which))?;
    let folder = texts.folder.clone();
    let unchanged = args.weak.then(|| texts.clone());
    let engine = Engine::new(checked(texts, lang)?.laws);
    let laws = &engine.laws;
    let of_pack = |pack: sapar_law::model::PackId| args.which.pack.as_ref().is_none_or(|p| laws.packs[pack.ix()].name == *p);
    let report = engine.run_cases(|c| of_pack(c.pack));
    let mut failures = Vec::new();
    for o in &report.outcomes {
        let title = laws.case(&laws.cases[o.case]).map(|c| c.title).unwrap_or_default();
        failures.extend(
            o.failures
                .iter()
                .map(|(span, message)| (super::place(laws, folder.as_deref(), *span), title.clone(), message)),
        );
    }
    let failed = report.outcomes.iter().filter(|o| !o.failures.is_empty()).count();
    let passed = report.outcomes.len() - failed;
    let unreached: Vec<&str> = laws
        .provisions
        .iter()
        .enumerate()
        .filter(|(i, p)| of_pack(p.pack) && !report.reached.iter().any(|r| r.ix() == *i))
        .map(|(_, p)| p.name.as_str())
        .collect();
    let mut out = stdout().lock();
    if args.output.json {
        let list: Vec<_> = failures
            .iter()
            .map(|(place, case, message)| json!({ "place": place, "case": case, "message": message }))
            .collect();
        writeln!(
            out,
            "{}",
            json!({ "passed": passed, "failed": failed, "failures": list, "unreached": unreached })
        )?;
    } else {
        for (place, case, message) in &failures {
            writeln!(out, "{place}: \"{case}\": {message}")?;
        }
        for name in &unreached {
            writeln!(out, "{}", say(lang, "check-unreached", &[("name", (*name).into())]))?;
        }
        writeln!(out, "{}", say(lang, "test-summary", &[("passed", passed.into()), ("failed", failed.into())]))?;
    }
    drop(out);
    match unchanged {
        _ if failed > 0 => Err(Stop::Failed(FAILED)),
        Some(texts) => {
            let asked = weak::Asked {
                pack: args.which.pack.as_deref(),
                rows: args.rows,
                as_json: args.output.json,
            };
            weak::run(lang, &texts, laws, &asked)
        }
        None => Ok(()),
    }
}
