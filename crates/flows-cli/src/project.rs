//! `project`: populations, net migration and stocks, each beside its back-test.

use crate::Shared;
use crate::output::{self, Form, Stop};
use crate::tell::Teller;
use clap::{Args, ValueEnum};
use sapar_flows::area::Area;
use sapar_flows::data::{CohortFiles, Components, Folder, Stock};
use sapar_flows::figure::{Figure, Indicator, Status, Unit};
use sapar_flows::project::cohort::{Migrants, Scenario, project, replacement};
use sapar_flows::project::{net_rate, rebuild, trend};
use sapar_flows::say::{Arg, Explain, Term};
use sapar_flows::sex::Sex;
use std::io::Write;

/// What is projected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum What {
    /// Population by age and sex, with scenarios of migration
    Cohort,
    /// Net migration with its interval
    Net,
    /// Stocks of corridors
    Stock,
}

/// What if this goes on.
#[derive(Debug, Args)]
pub struct Project {
    #[command(flatten)]
    pub(crate) shared: Shared,
    /// What is projected
    #[arg(long, value_enum, default_value_t = What::Cohort)]
    what: What,
    /// The country
    #[arg(long, value_name = "CODE")]
    area: String,
    /// The other country of a corridor (where the people of --area live); needed for stocks
    #[arg(long, value_name = "CODE")]
    to_area: Option<String>,
    /// Last year
    #[arg(long, default_value_t = 2050)]
    to: u16,
    /// medium, zero, half or double; all four otherwise
    #[arg(long)]
    scenario: Option<String>,
    /// Your own net migration, thousands per five years: 2020=50,2025=-10
    #[arg(long, value_name = "YEAR=N,...", conflicts_with = "scenario", value_parser = series)]
    series: Option<Series>,
    /// Share of men among migrants whose sex no source gives, 0 to 1
    #[arg(long, default_value_t = 0.5)]
    men: f64,
    /// Revision of the rates: 2024 (ages of 2020 rebuilt from births since 1990), or 2019 (everything of one vintage)
    #[arg(long, default_value = "2024", value_parser = ["2019", "2024"])]
    revision: String,
}

/// A user's series.
#[derive(Debug, Clone)]
struct Series(Vec<(u16, f64)>);

fn series(text: &str) -> Result<Series, String> {
    text.split(',')
        .map(|part| {
            let wrong = || "usage-expect-series".to_owned();
            let (y, n) = part.split_once('=').ok_or_else(wrong)?;
            let n: f64 = n.parse().map_err(|_| wrong())?;
            if n.is_finite() {
                Ok((y.parse().map_err(|_| wrong())?, n))
            } else {
                Err(wrong())
            }
        })
        .collect::<Result<_, _>>()
        .map(Series)
}

pub(crate) fn run(c: &Project, tell: &Teller, out: &mut dyn Write) -> Result<(), Stop> {
    let folder = c.shared.needed(tell)?;
    let area = tell.country(&c.area)?;
    match c.what {
        What::Cohort => cohorts(c, tell, &folder, area, out),
        What::Net => net(c, tell, &folder, area, out),
        What::Stock => stocks(c, tell, &folder, area, out),
    }
}

fn cohorts(c: &Project, tell: &Teller, folder: &Folder, area: Area, out: &mut dyn Write) -> Result<(), Stop> {
    if !(0.0..=1.0).contains(&c.men) {
        return Err(tell.refuse(Term::new("flows-refuse-men").with("text", c.men.to_string())));
    }
    let scenarios = match (&c.series, c.scenario.as_deref()) {
        (Some(own), _) => vec![Scenario::Series(own.0.clone()), Scenario::Zero],
        (None, None) => Scenario::FIXED.to_vec(),
        (None, Some(name)) => vec![Scenario::parse(name).ok_or_else(|| tell.refuse(Term::new("flows-refuse-scenario").with("text", name)))?],
    };
    tell.progress("flows-progress-ages");
    let files = if c.revision == "2019" {
        CohortFiles::read(folder)
    } else {
        rebuild::newest(folder)
    }
    .map_err(|e| tell.error(&e))?;
    let migrants = Migrants::of_model_ages(c.men);
    let mut figures = Vec::new();
    let head = ["migration", "year", "everybody", "working-age", "old-age"];
    let mut rows = vec![head.map(|h| tell.word(format!("flows-column-{h}"))).to_vec()];
    let mut replaced = None;
    for s in scenarios {
        let years = project(&files, area, 2020, c.to, &s, &migrants).map_err(|e| tell.error(&e))?;
        for (year, p) in &years {
            let name = if matches!(s, Scenario::Series(_)) {
                "series".to_string()
            } else {
                s.to_string()
            };
            let figure = |measure: &str, value, unit| Figure {
                measure: Indicator::new(format!("{measure}_{name}")),
                area,
                counterpart: None,
                sex: Sex::Both,
                period: year.to_string(),
                group: None,
                value,
                bounds: None,
                unit,
                status: Status::Estimate,
                provenance: files.provenance.clone(),
            };
            figures.push(figure("projected", p.total(), Unit::Thousands));
            figures.push(figure("working_age", p.working_age(), Unit::Thousands));
            figures.push(figure("old_age", p.old_age_ratio(), Unit::PerHundredWorking));
            if *year == 2020 || *year == c.to || year % 10 == 0 {
                rows.push(vec![
                    tell.say(s.term()),
                    year.to_string(),
                    tell.number(p.total(), 0),
                    tell.number(p.working_age(), 0),
                    tell.number(p.old_age_ratio(), 1),
                ]);
            }
        }
        if let (Scenario::Zero, Some(n)) = (&s, replacement(&years)) {
            replaced = Some(tell.say(Term::new("flows-cli-replacement").with("n", tell.number(n, 1))));
        }
    }
    if c.shared.form() != Form::Text {
        return output::figures(out, c.shared.form(), &figures, tell);
    }
    writeln!(out, "{}", tell.say(Term::new("flows-cli-cohort-title").with("area", area)))?;
    writeln!(out, "  {}", tell.source(&files.provenance))?;
    output::columns(out, &rows)?;
    if let Some(line) = replaced {
        writeln!(out, "  {line}")?;
    }
    if let Some(theirs) = files.totals.get(&(area, 2050)) {
        let own = project(&files, area, 2020, 2050, &Scenario::Medium, &migrants).map_err(|e| tell.error(&e))?;
        if let Some((_, last)) = own.last() {
            let median = if c.revision == "2019" { 0.18 } else { 0.60 };
            let line = Term::new("flows-cli-replication")
                .with("off", Arg::Number(100.0 * (last.total() / theirs - 1.0), 2))
                .with("median", Arg::Number(median, 2));
            writeln!(out, "{}", tell.say(line))?;
        }
    }
    if files
        .rates
        .net_migration
        .iter()
        .filter(|((a, y), _)| *a == area && (2020..c.to).contains(y))
        .all(|(_, n)| *n == 0.0)
    {
        writeln!(out, "{}", tell.say(Term::new("flows-cli-no-migration").with("area", area)))?;
    }
    writeln!(out, "{}", tell.word("flows-cli-assumptions"))?;
    Ok(())
}

fn net(c: &Project, tell: &Teller, folder: &Folder, area: Area, out: &mut dyn Write) -> Result<(), Stop> {
    tell.progress("flows-progress-components");
    let components = Components::read(folder).map_err(|e| tell.error(&e))?;
    let periods = u32::from(c.to.saturating_sub(2025) / 5).clamp(1, 6);
    let figures = net_rate::figures(&components, area, periods);
    if figures.is_empty() {
        return Err(tell.refuse(Term::new("flows-refuse-no-series").with("area", area)));
    }
    output::figures(out, c.shared.form(), &figures, tell)?;
    if c.shared.form() == Form::Text {
        writeln!(out, "{}", tell.word("flows-cli-back-test-net"))?;
        for t in net_rate::back_test(&components) {
            let line = Term::new("flows-cli-back-test-net-line")
                .with("from", t.from.to_string())
                .with("to", t.to.to_string())
                .with("known", t.known.to_string())
                .with("model", Arg::Number(t.model.mean_error, 2))
                .with("persistence", Arg::Number(t.persistence.mean_error, 2))
                .with("zero", Arg::Number(t.zero.mean_error, 2))
                .with("in80", Arg::Number(100.0 * t.covered80, 0))
                .with("in95", Arg::Number(100.0 * t.covered95, 0));
            writeln!(out, "  {}", tell.say(line))?;
        }
    }
    Ok(())
}

fn stocks(c: &Project, tell: &Teller, folder: &Folder, area: Area, out: &mut dyn Write) -> Result<(), Stop> {
    let to = c.to_area.as_deref().ok_or_else(|| tell.refuse(Term::new("flows-refuse-two-countries")))?;
    let destination = tell.country(to)?;
    tell.progress("flows-progress-stocks");
    let stock = Stock::read(folder, "2024").map_err(|e| tell.error(&e))?;
    let years: Vec<u16> = (2025..=c.to).step_by(5).collect();
    let figures = trend::figures(&stock, area, destination, &years);
    if figures.iter().all(|f| f.value == 0.0) {
        return Err(tell.refuse(Term::new("flows-refuse-nobody-counted").with("origin", area).with("destination", destination)));
    }
    output::figures(out, c.shared.form(), &figures, tell)?;
    if c.shared.form() == Form::Text {
        writeln!(out, "{}", tell.word("flows-cli-back-test-stock"))?;
        let mut rows = Vec::new();
        for l in trend::back_test(&stock, &tell.region) {
            rows.push(vec![
                tell.say(l.what.term()),
                l.year.to_string(),
                tell.say(l.method.term()),
                tell.number(l.score.wape, 1),
                format!("({})", tell.number(l.score.bias, 1)),
            ]);
        }
        output::columns(out, &rows)?;
    }
    Ok(())
}
