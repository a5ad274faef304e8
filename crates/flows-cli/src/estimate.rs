//! `estimate`: flows of a period.

use crate::output::{self, Form, Stop, grouped};
use crate::{Shared, country, period, progress};
use clap::Args;
use sapar_flows::area::Area;
use sapar_flows::data::{CohortFiles, Components, FlowInputs, Stock};
use sapar_flows::estimate::{Accounts, Closed, Kinds, Measure, PSEUDO_BAYES_WEIGHT, PeriodFlows, WorldAccounts, close};
use sapar_flows::indicators;
use sapar_flows::sex::Sex;
use std::io::Write;

/// Flows of a period.
#[derive(Debug, Args)]
pub struct Estimate {
    #[command(flatten)]
    shared: Shared,
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
    /// Only flows of at least so many persons
    #[arg(long, default_value_t = 0.5)]
    least: f64,
}

fn sex(text: &str) -> Result<Sex, String> {
    Sex::parse(text).ok_or_else(|| "both, male or female".to_string())
}

pub(crate) fn run(c: &Estimate, out: &mut dyn Write) -> Result<(), Stop> {
    let folder = c.shared.needed()?;
    let measures: Vec<Measure> = match c.method.as_str() {
        "all" => Measure::ALL.to_vec(),
        one => vec![Measure::parse(one).ok_or_else(|| Stop::Refused(format!("{one:?} is not a measure; there are: {}", names())))?],
    };
    if c.kind.is_some() && measures.iter().any(|m| !matches!(m, Measure::MinimumClosed | Measure::PseudoBayes)) {
        return Err(Stop::Refused(
            "kinds of moves exist for da_min_closed and da_pb_closed only: give one of them with --method".into(),
        ));
    }
    progress("reading stocks, populations, births and deaths");
    let stock = Stock::read(&folder, "2024").map_err(Stop::refused)?;
    let inputs = FlowInputs::read(&folder).map_err(Stop::refused)?;
    let world = WorldAccounts::new(&stock, &inputs, c.period.0, c.period.1).map_err(Stop::refused)?;
    let mut provenance = world.provenance.clone();
    let accounts: Accounts = match c.sex {
        Sex::Both => world.accounts.clone(),
        one => {
            progress("splitting the accounts by sex");
            let cohort = CohortFiles::read(&folder).map_err(Stop::refused)?;
            let (both, with_shares) = world.by_sex(&cohort.population, &cohort.rates).map_err(Stop::refused)?;
            provenance = with_shares;
            if one == Sex::Female { both.women } else { both.men }
        }
    };
    progress(&format!("estimating flows between {} countries", world.areas.len()));
    let closed = close(&accounts).map_err(Stop::refused)?;
    let mut flows = Vec::new();
    for measure in measures {
        let table = match (measure, c.kind.as_deref()) {
            (Measure::MinimumClosed, Some(kind)) => pick(closed.kinds_of_minimum(), kind),
            (Measure::PseudoBayes, Some(kind)) => pick(closed.kinds_of_pseudo_bayes(PSEUDO_BAYES_WEIGHT), kind),
            (Measure::MinimumClosed, None) => closed.minimum(),
            (Measure::PseudoBayes, None) => closed.pseudo_bayes(PSEUDO_BAYES_WEIGHT),
            (other, _) => other.of(&accounts).map_err(Stop::refused)?,
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
    let area = c.area.as_deref().map(|a| country(Some(&folder), a)).transpose()?;
    if c.shared.form() == Form::Text {
        let components = Components::read(&folder).map_err(Stop::refused)?;
        let people = components.get(Area::WORLD, c.period.0).map_or(f64::NAN, |r| 1000.0 * r.population);
        return summary(out, c, &flows, &closed, area, people);
    }
    let mut figures = Vec::new();
    for f in &flows {
        figures.extend(
            f.figures(c.least)
                .into_iter()
                .filter(|x| area.is_none_or(|a| x.area == a || x.counterpart == Some(a)))
                .map(|mut x| {
                    if let Some(kind) = &c.kind {
                        x.measure = format!("{}, {kind}", x.measure);
                    }
                    x
                }),
        );
    }
    output::figures(out, c.shared.form(), &figures)
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

fn summary(out: &mut dyn Write, c: &Estimate, flows: &[PeriodFlows], closed: &Closed, area: Option<Area>, people: f64) -> Result<(), Stop> {
    let (from, to) = c.period;
    let kind = c.kind.as_deref().map_or(String::new(), |k| format!(", {k}"));
    writeln!(out, "Migration flows {from}-{to}, {}{kind} (estimate)", c.sex)?;
    if let Some(first) = flows.first() {
        writeln!(out, "  source: {}", first.provenance)?;
    }
    let v = closed.convergence();
    writeln!(
        out,
        "  fitted in {} sweeps and {} Newton steps, largest difference {:.6} persons; world imbalance {} persons",
        v.sweeps,
        v.steps,
        v.residual,
        grouped(v.imbalance)
    )?;
    writeln!(
        out,
        "  {:14} {:>16} {:>10} {:>14} {:>14}  largest corridors (estimate)",
        "measure", "world, persons", "per 100", "effectiveness", "corridors used"
    )?;
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
        let top: Vec<String> = cells.iter().take(5).map(|(n, o, d)| format!("{o}-{d} {}", grouped(*n))).collect();
        writeln!(
            out,
            "  {:14} {:>16} {:>10.2} {:>12.1} % {:>12.1} %  {}",
            f.measure.code(),
            grouped(f.flows.sum()),
            indicators::intensity(&f.flows, people),
            indicators::effectiveness(&f.flows),
            100.0 * indicators::connectivity(&f.flows),
            top.join(", ")
        )?;
    }
    writeln!(
        out,
        "The measures differ by more than any trend: quote them together. Seasonal and unregistered work is not in stocks, and so not in flows."
    )?;
    Ok(())
}
