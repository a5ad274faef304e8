//! `check`: quoted figures against sources, and default methods against the naive one.

use crate::output::{Form, Stop};
use crate::{Shared, progress};
use clap::Args;
use sapar_flows::claims::{Again, Tables, recheck, register};
use sapar_flows::data::{Components, RemittanceFiles, Stock};
use sapar_flows::project::trend::Method;
use sapar_flows::project::{net_rate, trend};
use serde_json::json;
use std::io::Write;

/// Check quoted figures, and every default method against the naive one.
#[derive(Debug, Args)]
pub struct Check {
    #[command(flatten)]
    shared: Shared,
    /// Reasons in Russian
    #[arg(long)]
    ru: bool,
}

pub(crate) fn run(c: &Check, out: &mut dyn Write) -> Result<(), Stop> {
    let claims = register().map_err(Stop::refused)?;
    let tables = match c.shared.folder()? {
        Some(folder) => {
            progress("reading stocks, populations and remittances");
            Some(Tables {
                stock: Stock::read(&folder, "2024").map_err(Stop::refused)?,
                components: Components::read(&folder).map_err(Stop::refused)?,
                remittances: RemittanceFiles::read(&folder).map_err(Stop::refused)?,
            })
        }
        None => None,
    };
    let mut failed = false;
    let mut rows = Vec::new();
    for claim in &claims {
        let again = tables.as_ref().map_or(Again::Not, |t| recheck(claim, t));
        let (computed, state) = match again {
            Again::Same(v) => (Some(v), "computed again, the same"),
            Again::Told(v) => (Some(v), "computed"),
            Again::Different(v) => {
                failed = true;
                (Some(v), "computed again, DIFFERENT: change the register")
            }
            Again::Not => (None, "not computed"),
        };
        let (said, why) = if c.ru {
            (&claim.claim_ru, &claim.why_ru)
        } else {
            (&claim.claim_en, &claim.why_en)
        };
        if c.shared.form() == Form::Text {
            writeln!(out, "\"{said}\"\n  verdict: {}. {why}", claim.verdict)?;
            writeln!(
                out,
                "  source: {} ({}); checked {}; {state}{}",
                claim.source,
                claim.place,
                claim.checked_on,
                computed.map_or(String::new(), |v| format!(" {v:.2}"))
            )?;
        }
        rows.push(
            json!({"id": claim.id, "claim": said, "quoted": claim.quoted, "unit": claim.unit, "quoted_for": claim.quoted_for, "quoted_in": claim.quoted_in,
            "today": claim.today, "today_for": claim.today_for, "verdict": claim.verdict, "why": why, "source": claim.source, "place": claim.place,
            "confidence": claim.confidence, "checked_on": claim.checked_on, "computed": computed, "state": state}),
        );
    }
    let mut methods = Vec::new();
    if let Some(t) = &tables {
        for b in net_rate::back_test(&t.components) {
            let good = b.model.mean_error < b.persistence.mean_error;
            failed |= !good;
            methods.push((
                format!(
                    "net migration {}-{}: autoregression {:.2}, persistence {:.2} per 1,000",
                    b.from, b.to, b.model.mean_error, b.persistence.mean_error
                ),
                good,
            ));
        }
        let lines = trend::back_test(&t.stock);
        for d in lines.iter().filter(|l| l.method == Method::Damped) {
            if let Some(n) = lines.iter().find(|l| l.what == d.what && l.year == d.year && l.method == Method::Naive) {
                let good = d.score.wape < n.score.wape;
                failed |= !good;
                methods.push((
                    format!("stocks of {} {}: damped {:.1} %, naive {:.1} %", d.what, d.year, d.score.wape, n.score.wape),
                    good,
                ));
            }
        }
    }
    if c.shared.form() == Form::Text {
        for (what, good) in &methods {
            writeln!(out, "{} {what}", if *good { "holds:" } else { "LOSES TO THE NAIVE METHOD:" })?;
        }
        if tables.is_none() {
            writeln!(
                out,
                "The official tables are not at hand: nothing was computed again, and no method was tested."
            )?;
        }
    } else {
        let methods: Vec<_> = methods.iter().map(|(what, good)| json!({"what": what, "beats_naive": good})).collect();
        writeln!(out, "{:#}", json!({"claims": rows, "methods": methods}))?;
    }
    if failed { Err(Stop::Failed) } else { Ok(()) }
}
