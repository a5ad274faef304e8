//! `estimate`: flows of a period.

use crate::output::{self, Form, Stop};
use crate::tell::Teller;
use crate::{Shared, period};
use clap::Args;
use sapar_flows::area::Area;
use sapar_flows::data::{CohortFiles, Components, FlowInputs, Folder, Stock};
use sapar_flows::estimate::{Accounts, Bands, Closed, Disturbance, Kinds, Measure, PSEUDO_BAYES_WEIGHT, PeriodFlows, WorldAccounts, bands, close, is_regional};
use sapar_flows::figure::Indicator;
use sapar_flows::indicators;
use sapar_flows::say::{Arg, Explain, Term};
use sapar_flows::sex::Sex;
use sapar_terminal::complain;
use std::io::Write;

/// Flows of a period.
#[derive(Debug, Args)]
pub struct Estimate {
    #[command(flatten)]
    pub(crate) shared: Shared,
    /// The period, such as 2015-2020; 1990-1995 to 2015-2020, and 2020-2024
    #[arg(long, value_parser = period, default_value = "2015-2020")]
    period: (u16, u16),
    /// sd_drop_neg, sd_rev_neg, mig_rate, da_min_open, da_min_closed, da_pb_closed, or all
    #[arg(long, default_value = "all", value_name = "MEASURE")]
    method: String,
    /// both, male or female
    #[arg(long, default_value = "both", value_parser = sex)]
    sex: Sex,
    /// Only moves out of the country of birth (outward), back to it (return), or between others (transit); closed methods only
    #[arg(long, value_parser = ["outward", "return", "transit"])]
    kind: Option<String>,
    /// Only flows from or to this country
    #[arg(long, value_name = "CODE")]
    area: Option<String>,
    /// 80 % bands from so many estimates with stocks disturbed as revisions do (100 takes a second or two); JSON, CSV and SDMX-CSV only
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(10..=2000), conflicts_with = "kind")]
    bands: Option<u16>,
    /// Only flows of at least so many persons
    #[arg(long, default_value_t = 0.5)]
    least: f64,
}

fn sex(text: &str) -> Result<Sex, String> {
    Sex::parse(text).ok_or_else(|| "usage-expect-sex".to_string())
}

pub(crate) fn run(c: &Estimate, tell: &Teller, out: &mut dyn Write) -> Result<(), Stop> {
    let folder = c.shared.needed(tell)?;
    let measures: Vec<Measure> = match c.method.as_str() {
        "all" => Measure::ALL.to_vec(),
        one => vec![Measure::parse(one).ok_or_else(|| tell.refuse(Term::new("flows-refuse-measure").with("text", one).with("there", names())))?],
    };
    if c.kind.is_some() && measures.iter().any(|m| !matches!(m, Measure::MinimumClosed | Measure::PseudoBayes)) {
        return Err(tell.refuse(Term::new("flows-refuse-kinds")));
    }
    tell.progress("flows-progress-accounts");
    let stock = Stock::read(&folder, "2024").map_err(|e| tell.error(&e))?;
    let inputs = FlowInputs::read(&folder).map_err(|e| tell.error(&e))?;
    let world = WorldAccounts::new(&stock, &inputs, c.period.0, c.period.1).map_err(|e| tell.error(&e))?;
    let mut provenance = world.provenance.clone();
    let accounts: Accounts = match c.sex {
        Sex::Both => world.accounts.clone(),
        one => {
            tell.progress("flows-progress-sexes");
            let cohort = CohortFiles::read(&folder).map_err(|e| tell.error(&e))?;
            let (both, with_shares) = world.by_sex(&cohort.population, &cohort.rates).map_err(|e| tell.error(&e))?;
            provenance = with_shares;
            if one == Sex::Female { both.women } else { both.men }
        }
    };
    tell.progress("flows-progress-estimate");
    let closed = close(&accounts).map_err(|e| tell.error(&e))?;
    let mut flows = Vec::new();
    for measure in measures {
        let table = match (measure, c.kind.as_deref()) {
            (Measure::MinimumClosed, Some(kind)) => pick(closed.kinds_of_minimum(), kind),
            (Measure::PseudoBayes, Some(kind)) => pick(closed.kinds_of_pseudo_bayes(PSEUDO_BAYES_WEIGHT), kind),
            (Measure::MinimumClosed, None) => closed.minimum(),
            (Measure::PseudoBayes, None) => closed.pseudo_bayes(PSEUDO_BAYES_WEIGHT),
            (other, _) => other.of(&accounts).map_err(|e| tell.error(&e))?,
        };
        flows.push(PeriodFlows {
            from: c.period.0,
            to: c.period.1,
            measure,
            sex: c.sex,
            areas: world.areas.clone(),
            flows: table,
            provenance: provenance.clone(),
        });
    }
    let area = c.area.as_deref().map(|a| tell.country(a)).transpose()?;
    if c.shared.form() == Form::Text {
        let components = Components::read(&folder).map_err(|e| tell.error(&e))?;
        let people = components.get(Area::WORLD, c.period.0).map_or(f64::NAN, |r| 1000.0 * r.population);
        return summary(out, tell, c, &flows, &closed, area, people);
    }
    let mut figures = Vec::new();
    for f in &flows {
        let band = match (c.bands, c.sex) {
            (Some(n), Sex::Both) => Some(banded(c, tell, &folder, &stock, &world, f.measure, n)?),
            _ => None,
        };
        figures.extend(
            f.figures(c.least)
                .into_iter()
                .filter(|x| area.is_none_or(|a| x.area == a || x.counterpart == Some(a)))
                .map(|mut x| {
                    if let (Some(b), Some(o)) = (&band, x.counterpart)
                        && let (Some(i), Some(j)) = (f.areas.place(o), f.areas.place(x.area))
                    {
                        x.bounds = Some(b.of(i, j, x.value, is_regional(&tell.region, o, x.area)));
                    }
                    if let Some(kind) = &c.kind {
                        x.measure = Indicator::new(format!("{}_{kind}", x.measure));
                    }
                    x
                }),
        );
    }
    output::figures(out, c.shared.form(), &figures, tell)
}

/// Bands of a measure, from the changes between the two revisions at hand.
fn banded(c: &Estimate, tell: &Teller, folder: &Folder, stock: &Stock, world: &WorldAccounts, measure: Measure, n: u16) -> Result<Bands, Stop> {
    tell.progress("flows-progress-bands");
    let older = Stock::read(folder, "2020").map_err(|e| tell.error(&e))?;
    let years = older.years();
    // A period the older revision does not cover is disturbed as the last one it covers.
    let (from, to) = if years.contains(&c.period.1) { c.period } else { (2015, 2020) };
    let disturbance = Disturbance::between(stock, &older, from, to).ok_or_else(|| tell.refuse(Term::new("flows-refuse-no-revisions")))?;
    let found = bands(world, measure, &disturbance, usize::from(n), 1).map_err(|e| tell.error(&e))?;
    let line = Term::new("flows-cli-band").with("n", Arg::Number(found.replicates as f64, 0));
    complain(&format!("{}\n", tell.say(line)));
    Ok(found)
}

fn names() -> String {
    Measure::ALL.map(Measure::code).join(", ")
}

fn pick(kinds: Kinds, kind: &str) -> sapar_flows::matrix::Matrix {
    match kind {
        "outward" => kinds.outward,
        "return" => kinds.homeward,
        _ => kinds.transit,
    }
}

fn summary(out: &mut dyn Write, tell: &Teller, c: &Estimate, flows: &[PeriodFlows], closed: &Closed, area: Option<Area>, people: f64) -> Result<(), Stop> {
    let (from, to) = c.period;
    let mut title = Term::new("flows-cli-estimate-title")
        .with("from", from.to_string())
        .with("to", to.to_string())
        .with("sex", c.sex.term());
    title = match &c.kind {
        Some(kind) => Term::new("flows-cli-estimate-title-kind")
            .with("title", title)
            .with("kind", Term::new(format!("flows-kind-{kind}"))),
        None => title,
    };
    writeln!(out, "{}", tell.say(title))?;
    if let Some(first) = flows.first() {
        writeln!(out, "  {}", tell.source(&first.provenance))?;
    }
    let v = closed.convergence();
    let fitted = Term::new("flows-cli-fitted")
        .with("sweeps", Arg::Number(v.sweeps as f64, 0))
        .with("steps", Arg::Number(v.steps as f64, 0))
        .with("residual", Arg::Number(v.residual, 6))
        .with("imbalance", Arg::Number(v.imbalance, 0));
    writeln!(out, "  {}", tell.say(fitted))?;
    let head = ["measure", "world", "intensity", "effectiveness", "used", "largest"].map(|h| tell.word(format!("flows-column-{h}")));
    let mut rows = vec![head.to_vec()];
    for f in flows {
        let mut cells: Vec<(f64, Area, Area)> = Vec::new();
        for (i, o) in f.areas.iter().enumerate() {
            for (j, d) in f.areas.iter().enumerate() {
                if area.is_none_or(|a| a == o || a == d) {
                    cells.push((f.flows[(i, j)], o, d));
                }
            }
        }
        cells.sort_by(|a, b| b.0.total_cmp(&a.0));
        let top: Vec<String> = cells.iter().take(5).map(|(n, o, d)| format!("{o}–{d} {}", tell.grouped(*n))).collect();
        rows.push(vec![
            f.measure.code().to_string(),
            tell.grouped(f.flows.sum()),
            tell.number(indicators::intensity(&f.flows, people), 2),
            format!("{} %", tell.number(indicators::effectiveness(&f.flows), 1)),
            format!("{} %", tell.number(100.0 * indicators::connectivity(&f.flows), 1)),
            top.join(", "),
        ]);
    }
    output::columns(out, &rows)?;
    writeln!(out, "{}", tell.word("flows-cli-estimate-note"))?;
    Ok(())
}
