//! `project`: populations, net migration and stocks, each beside its back-test.

use crate::output::{self, Form, Stop, grouped};
use crate::{Shared, country, progress};
use clap::{Args, ValueEnum};
use sapar_flows::area::Area;
use sapar_flows::data::{CohortFiles, Components, Folder, Stock};
use sapar_flows::figure::{Figure, Status};
use sapar_flows::project::cohort::{Migrants, Scenario, project, replacement};
use sapar_flows::project::{net_rate, trend};
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
    shared: Shared,
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
    /// Revision of the rates: 2024 (ages of 2020 from 2019, scaled), or 2019 (everything of one vintage)
    #[arg(long, default_value = "2024", value_parser = ["2019", "2024"])]
    revision: String,
}

/// A user's series.
#[derive(Debug, Clone)]
struct Series(Vec<(u16, f64)>);

fn series(text: &str) -> Result<Series, String> {
    text.split(',')
        .map(|part| {
            let wrong = || format!("{part:?} is not YEAR=THOUSANDS, such as 2025=-10");
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

pub(crate) fn run(c: &Project, out: &mut dyn Write) -> Result<(), Stop> {
    let folder = c.shared.needed()?;
    let area = country(Some(&folder), &c.area)?;
    match c.what {
        What::Cohort => cohorts(c, &folder, area, out),
        What::Net => net(c, &folder, area, out),
        What::Stock => stocks(c, &folder, area, out),
    }
}

fn cohorts(c: &Project, folder: &Folder, area: Area, out: &mut dyn Write) -> Result<(), Stop> {
    if !(0.0..=1.0).contains(&c.men) {
        return Err(Stop::Refused(format!("{} is not a share between 0 and 1", c.men)));
    }
    let scenarios = match (&c.series, c.scenario.as_deref()) {
        (Some(own), _) => vec![Scenario::Series(own.0.clone()), Scenario::Zero],
        (None, None) => Scenario::FIXED.to_vec(),
        (None, Some(name)) => vec![Scenario::parse(name).ok_or_else(|| Stop::Refused(format!("{name:?} is not medium, zero, half or double")))?],
    };
    progress("reading ages, rates and migration");
    let files = if c.revision == "2019" {
        CohortFiles::read(folder)
    } else {
        CohortFiles::read_newest(folder)
    }
    .map_err(Stop::refused)?;
    let migrants = Migrants::of_model_ages(c.men);
    let mut figures = Vec::new();
    let mut lines = Vec::new();
    for s in scenarios {
        let years = project(&files, area, 2020, c.to, &s, &migrants).map_err(Stop::refused)?;
        for (year, p) in &years {
            let figure = |measure: &str, value, unit| Figure {
                measure: format!("{measure}, {s} migration"),
                area,
                counterpart: None,
                sex: Sex::Both,
                period: year.to_string(),
                value,
                bounds: None,
                unit,
                status: Status::Estimate,
                provenance: files.provenance.clone(),
            };
            figures.push(figure("population", p.total(), "thousand persons"));
            figures.push(figure("people of 15 to 64", p.working_age(), "thousand persons"));
            figures.push(figure("people of 65 and more", p.old_age_ratio(), "for each hundred of 15 to 64"));
            if *year == 2020 || *year == c.to || year % 10 == 0 {
                lines.push(format!(
                    "  {:10} {year} {:>12} {:>12} {:>8.1}",
                    s.to_string(),
                    grouped(p.total()),
                    grouped(p.working_age()),
                    p.old_age_ratio()
                ));
            }
        }
        if let (Scenario::Zero, Some(n)) = (&s, replacement(&years)) {
            lines.push(format!(
                "  replacement: {} thousand net arrivals of 15 to 64 a year would keep that age at its number of 2020; an illustration",
                grouped(n)
            ));
        }
    }
    if c.shared.form() != Form::Text {
        return output::figures(out, c.shared.form(), &figures);
    }
    writeln!(
        out,
        "Population of {area} by cohorts (estimate), thousand persons\n  source: {}",
        files.provenance
    )?;
    writeln!(out, "  {:10} {:4} {:>12} {:>12} {:>8}", "migration", "year", "everybody", "15 to 64", "65+/100")?;
    for l in lines {
        writeln!(out, "{l}")?;
    }
    if let Some(theirs) = files.totals.get(&(area, 2050)) {
        let own = project(&files, area, 2020, 2050, &Scenario::Medium, &migrants).map_err(Stop::refused)?;
        if let Some((_, last)) = own.last() {
            let median = if c.revision == "2019" { "0.18" } else { "1.04" };
            writeln!(
                out,
                "Replication (not validation): medium 2050 against the publisher's {:+.2} %; median of 22 countries {median} %.",
                100.0 * (last.total() / theirs - 1.0)
            )?;
        }
    }
    if files
        .rates
        .net_migration
        .iter()
        .filter(|((a, y), _)| *a == area && (2020..c.to).contains(y))
        .all(|(_, n)| *n == 0.0)
    {
        writeln!(
            out,
            "This revision assumes no migration for {area}: all scenarios are alike. Give your own with --series."
        )?;
    }
    writeln!(
        out,
        "Back-test of the assumptions: the 2019 revision's migration for 2020-25, against what came in 2020-23, had the right sign in 72 % of countries (mean error 3.3 per 1,000; nobody moving 3.7)."
    )?;
    Ok(())
}

fn net(c: &Project, folder: &Folder, area: Area, out: &mut dyn Write) -> Result<(), Stop> {
    progress("reading components of population");
    let components = Components::read(folder).map_err(Stop::refused)?;
    let periods = u32::from(c.to.saturating_sub(2025) / 5).clamp(1, 6);
    let figures = net_rate::figures(&components, area, periods);
    if figures.is_empty() {
        return Err(Stop::Refused(format!(
            "no series of net migration for {area} (countries over half a million people only)"
        )));
    }
    output::figures(out, c.shared.form(), &figures)?;
    if c.shared.form() == Form::Text {
        writeln!(out, "Back-test, mean absolute error per 1,000 and year (countries held out in time):")?;
        for t in net_rate::back_test(&components) {
            writeln!(
                out,
                "  {}-{} from {}: autoregression {:.2}, persistence {:.2}, zero {:.2}; inside 80 % interval {:.0} %, 95 % {:.0} %",
                t.from,
                t.to,
                t.known,
                t.model.mean_error,
                t.persistence.mean_error,
                t.zero.mean_error,
                100.0 * t.covered80,
                100.0 * t.covered95
            )?;
        }
    }
    Ok(())
}

fn stocks(c: &Project, folder: &Folder, area: Area, out: &mut dyn Write) -> Result<(), Stop> {
    let to = c
        .to_area
        .as_deref()
        .ok_or_else(|| Stop::Refused("a corridor has two countries: give --to-area as well".into()))?;
    let destination = country(Some(folder), to)?;
    progress("reading stocks");
    let stock = Stock::read(folder, "2024").map_err(Stop::refused)?;
    let years: Vec<u16> = (2025..=c.to).step_by(5).collect();
    let figures = trend::figures(&stock, area, destination, &years);
    if figures.iter().all(|f| f.value == 0.0) {
        return Err(Stop::Refused(format!("nobody born in {area} is counted in {destination} in this revision")));
    }
    output::figures(out, c.shared.form(), &figures)?;
    if c.shared.form() == Form::Text {
        writeln!(out, "Back-test, trained to 2015, error over the sum of what came (bias), %:")?;
        for l in trend::back_test(&stock) {
            writeln!(
                out,
                "  {:24} {} {:12} {:6.1} ({:+.1})",
                l.what,
                l.year,
                l.method.to_string(),
                l.score.wape,
                l.score.bias
            )?;
        }
    }
    Ok(())
}
