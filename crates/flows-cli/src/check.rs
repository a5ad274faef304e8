//! `check`: quoted figures against sources, and default methods against the naive one.

use crate::Shared;
use crate::output::{Form, Stop};
use crate::tell::Teller;
use clap::Args;
use sapar_flows::claims::{Again, Tables, recheck, register};
use sapar_flows::data::{Components, RemittanceFiles, Stock};
use sapar_flows::project::trend::Method;
use sapar_flows::project::{net_rate, trend};
use sapar_flows::say::{Arg, Explain, Term};
use sapar_words::Lang;
use serde_json::json;
use std::io::Write;

/// Check quoted figures, and every default method against the naive one.
#[derive(Debug, Args)]
pub struct Check {
    #[command(flatten)]
    pub(crate) shared: Shared,
}

pub(crate) fn run(c: &Check, tell: &Teller, out: &mut dyn Write) -> Result<(), Stop> {
    let claims = register().map_err(|e| tell.error(&e))?;
    let tables = match c.shared.folder(tell)? {
        Some(folder) => {
            tell.progress("flows-progress-claims");
            Some(Tables {
                stock: Stock::read(&folder, "2024").map_err(|e| tell.error(&e))?,
                components: Components::read(&folder).map_err(|e| tell.error(&e))?,
                remittances: RemittanceFiles::read(&folder).map_err(|e| tell.error(&e))?,
            })
        }
        None => None,
    };
    let mut failed = false;
    let mut rows = Vec::new();
    for claim in &claims {
        let again = tables.as_ref().map_or(Again::Not, |t| recheck(claim, t));
        let (computed, state) = match again {
            Again::Same(v) => (Some(v), "flows-again-same"),
            Again::Told(v) => (Some(v), "flows-again-told"),
            Again::Different(v) => {
                failed = true;
                (Some(v), "flows-again-different")
            }
            Again::Not => (None, "flows-again-not"),
        };
        let lang = tell.speech.lang();
        let (said, why) = if lang == Lang::Ru || lang.fallback() == Some(Lang::Ru) {
            (&claim.claim_ru, &claim.why_ru)
        } else {
            (&claim.claim_en, &claim.why_en)
        };
        let (state, verdict) = (tell.word(state), tell.say(claim.verdict_term()));
        if c.shared.form() == Form::Text {
            let line = Term::new("flows-cli-verdict").with("verdict", verdict.as_str()).with("why", why.as_str());
            writeln!(out, "\"{said}\"\n  {}", tell.say(line))?;
            let line = Term::new("flows-cli-claim-source")
                .with("source", claim.source.as_str())
                .with("place", claim.place.as_str())
                .with("day", claim.checked_on.as_str())
                .with("state", computed.map_or_else(|| state.clone(), |v| format!("{state} {}", tell.number(v, 2))));
            writeln!(out, "  {}", tell.say(line))?;
        }
        rows.push(
            json!({"id": claim.id, "claim": said, "quoted": claim.quoted, "unit": claim.unit, "quoted_for": claim.quoted_for, "quoted_in": claim.quoted_in,
            "today": claim.today, "today_for": claim.today_for, "verdict": claim.verdict, "verdict_in_words": verdict, "why": why, "source": claim.source, "place": claim.place,
            "confidence": claim.confidence, "checked_on": claim.checked_on, "computed": computed, "state": state}),
        );
    }
    let mut methods = Vec::new();
    if let Some(t) = &tables {
        for b in net_rate::back_test(&t.components) {
            let good = b.model.mean_error < b.persistence.mean_error;
            failed |= !good;
            methods.push((
                tell.say(
                    Term::new("flows-cli-check-net")
                        .with("from", b.from.to_string())
                        .with("to", b.to.to_string())
                        .with("model", Arg::Number(b.model.mean_error, 2))
                        .with("persistence", Arg::Number(b.persistence.mean_error, 2)),
                ),
                good,
            ));
        }
        let lines = trend::back_test(&t.stock, &tell.region);
        for d in lines.iter().filter(|l| l.method == Method::Damped) {
            if let Some(n) = lines.iter().find(|l| l.what == d.what && l.year == d.year && l.method == Method::Naive) {
                let good = d.score.wape < n.score.wape;
                failed |= !good;
                methods.push((
                    tell.say(
                        Term::new("flows-cli-check-stock")
                            .with("what", d.what.term())
                            .with("year", d.year.to_string())
                            .with("damped", Arg::Number(d.score.wape, 1))
                            .with("naive", Arg::Number(n.score.wape, 1)),
                    ),
                    good,
                ));
            }
        }
    }
    if c.shared.form() == Form::Text {
        for (what, good) in &methods {
            let id = if *good { "flows-cli-holds" } else { "flows-cli-loses" };
            writeln!(out, "{}", tell.say(Term::new(id).with("what", what.as_str())))?;
        }
        if tables.is_none() {
            writeln!(out, "{}", tell.word("flows-cli-nothing-tested"))?;
        }
    } else {
        let methods: Vec<_> = methods.iter().map(|(what, good)| json!({"what": what, "beats_naive": good})).collect();
        writeln!(out, "{:#}", json!({"claims": rows, "methods": methods}))?;
    }
    if failed { Err(Stop::Failed) } else { Ok(()) }
}
