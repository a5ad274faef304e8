//! What errors say to people: the messages behind every refusal of this room. (What `Display` prints is English, for logs.)

use crate::data::{DataError, Problem};
use crate::disclose::{CubeError, DiscloseError};
use crate::estimate::{EstimateError, WorldError};
use crate::figure::CannotAdd;
use crate::project::cohort::ProjectError;
use crate::region::BuildError;
use crate::say::{Arg, Explain, Term};
use crate::sex::Sex;
use crate::vintage::MixedRevisions;

fn count(n: impl TryInto<i64>) -> Arg {
    Arg::Count(n.try_into().unwrap_or(i64::MAX))
}

/// The message for what a cell should be: `flows-expect-` and the English words joined by hyphens.
pub fn expected(words: &str) -> Term {
    let mut id = "flows-expect".to_string();
    for word in words.split(|c: char| !c.is_ascii_alphanumeric()).filter(|w| !w.is_empty()) {
        id.push('-');
        id.push_str(&word.to_ascii_lowercase());
    }
    Term::new(id)
}

impl Explain for Sex {
    fn term(&self) -> Term {
        Term::new(match self {
            Sex::Both => "flows-sex-both",
            Sex::Male => "flows-sex-male",
            Sex::Female => "flows-sex-female",
        })
    }
}

impl Explain for DataError {
    fn term(&self) -> Term {
        let at = |id: &'static str, file: &str, line: u64| Term::new(id).with("file", file).with("line", line.to_string());
        match self {
            DataError::NotFound { path } => Term::new("flows-refuse-not-found").with("path", path.as_str()),
            DataError::Io { file, cause } => Term::new("flows-refuse-io").with("file", file.as_str()).with("cause", cause.to_string()),
            DataError::TooLarge { file } => Term::new("flows-refuse-too-large").with("file", file.as_str()),
            DataError::Broken { file, line, problem } | DataError::Contradiction { file, line, problem } => {
                at("flows-refuse-row", file, *line).with("problem", problem.term())
            }
            DataError::MissingColumn { file, column, found } => Term::new("flows-refuse-column")
                .with("file", file.as_str())
                .with("column", column.as_str())
                .with("found", found.as_str()),
            DataError::Cell {
                file,
                line,
                column,
                value,
                expected: words,
            } => at("flows-refuse-cell", file, *line)
                .with("column", column.as_str())
                .with("value", value.as_str())
                .with("expected", expected(words)),
            DataError::Twice { file, line, first, what } => at("flows-refuse-twice", file, *line)
                .with("first", first.to_string())
                .with("what", what.as_str()),
            DataError::Empty { file } => Term::new("flows-refuse-empty").with("file", file.as_str()),
            DataError::NoVintage { file } => Term::new("flows-refuse-no-vintage").with("file", file.as_str()),
        }
    }
}

impl Explain for Problem {
    fn term(&self) -> Term {
        match self {
            Problem::Cells { found, header } => Term::new("flows-problem-cells").with("found", count(*found)).with("header", count(*header)),
            Problem::NotText => Term::new("flows-problem-not-text"),
            Problem::Sexes { men, women, all } => Term::new("flows-problem-sexes")
                .with("men", Arg::Number(*men, 0))
                .with("women", Arg::Number(*women, 0))
                .with("all", Arg::Number(*all, 0)),
            Problem::Backwards { from, to } => Term::new("flows-problem-backwards").with("from", from.to_string()).with("to", to.to_string()),
            Problem::Ages { area, from, found, all } => Term::new("flows-problem-ages")
                .with("area", *area)
                .with("from", from.to_string())
                .with("found", count(*found))
                .with("all", count(*all)),
            Problem::AgeTwice { area, sex, age } => Term::new("flows-problem-age-twice")
                .with("area", *area)
                .with("sex", sex.term())
                .with("age", age.as_str()),
            Problem::NoAge { area, sex, age } => Term::new("flows-problem-no-age")
                .with("area", *area)
                .with("sex", sex.term())
                .with("age", age.as_str()),
            Problem::Mixed(e) => e.term(),
            Problem::NoSheet { wanted, there } => Term::new("flows-problem-no-sheet")
                .with("wanted", wanted.as_str())
                .with("there", there.as_str()),
            Problem::NoHeader { wanted, rows } => Term::new("flows-problem-no-header").with("wanted", wanted.as_str()).with("rows", count(*rows)),
            Problem::Other(words) => Term::new("flows-problem-other").with("words", words.as_str()),
        }
    }
}

impl Explain for MixedRevisions {
    fn term(&self) -> Term {
        Term::new("flows-refuse-mixed")
            .with("source", self.source_name.as_str())
            .with("left", self.left.as_str())
            .with("right", self.right.as_str())
    }
}

impl Explain for EstimateError {
    fn term(&self) -> Term {
        match self {
            EstimateError::Sizes { .. } => Term::new("flows-refuse-sizes"),
            EstimateError::NotACount { what, country, value } => Term::new("flows-refuse-not-a-count")
                .with("what", *what)
                .with("country", count(*country))
                .with("value", value.to_string()),
            EstimateError::TooManyDeaths { country, deaths, population } => Term::new("flows-refuse-deaths")
                .with("country", count(*country))
                .with("deaths", Arg::Number(*deaths, 0))
                .with("population", Arg::Number(*population, 0)),
            EstimateError::TooManyBirths { country, births, population } => Term::new("flows-refuse-births")
                .with("country", count(*country))
                .with("births", Arg::Number(*births, 0))
                .with("population", Arg::Number(*population, 0)),
            EstimateError::Nobody { country } => Term::new("flows-refuse-nobody").with("country", count(*country)),
            EstimateError::NotFitted { sweeps, residual, country } => Term::new("flows-refuse-not-fitted")
                .with("sweeps", count(*sweeps))
                .with("residual", Arg::Number(*residual, 3))
                .with("country", count(*country)),
            EstimateError::Share { country, share } => Term::new("flows-refuse-share")
                .with("country", count(*country))
                .with("share", share.to_string()),
        }
    }
}

impl Explain for WorldError {
    fn term(&self) -> Term {
        match self {
            WorldError::NoPeriod { from, to, there } => Term::new("flows-refuse-no-period")
                .with("from", from.to_string())
                .with("to", to.to_string())
                .with("there", there.as_str()),
            WorldError::Mixed(e) => e.term(),
            WorldError::Estimate(e) => e.term(),
        }
    }
}

impl Explain for ProjectError {
    fn term(&self) -> Term {
        match self {
            ProjectError::NoStart { area, year } => Term::new("flows-refuse-no-start").with("area", *area).with("year", year.to_string()),
            ProjectError::NoRate { what, area, from } => Term::new("flows-refuse-no-rate")
                .with("what", Term::new(format!("flows-rate-{}", what.replace(' ', "-"))))
                .with("area", *area)
                .with("from", from.to_string())
                .with("to", (from + 5).to_string()),
            ProjectError::Steps { from, to } => Term::new("flows-refuse-steps").with("from", from.to_string()).with("to", to.to_string()),
        }
    }
}

impl Explain for BuildError {
    fn term(&self) -> Term {
        match self {
            BuildError::Data(e) => e.term(),
            BuildError::World(e) => e.term(),
            BuildError::Mixed(e) => e.term(),
            BuildError::Estimate(e) => e.term(),
            BuildError::Project(e) => e.term(),
        }
    }
}

impl Explain for CannotAdd {
    fn term(&self) -> Term {
        match self {
            CannotAdd::Administrative { administrative, statistic } => Term::new("flows-refuse-add-administrative")
                .with("administrative", administrative.term())
                .with("statistic", statistic.term()),
            CannotAdd::Units { left, right } => Term::new("flows-refuse-add-units").with("left", left.term()).with("right", right.term()),
            CannotAdd::Revisions(e) => e.term(),
        }
    }
}

impl Explain for CubeError {
    fn term(&self) -> Term {
        match self {
            CubeError::Width { row, found, expected } => Term::new("flows-refuse-cube-width")
                .with("row", count(*row))
                .with("found", count(*found))
                .with("expected", count(*expected)),
            CubeError::Value { row, value, dimension } => Term::new("flows-refuse-cube-value")
                .with("row", count(*row))
                .with("value", count(*value))
                .with("dimension", dimension.as_str()),
            CubeError::TooFine { groups, most } => Term::new("flows-refuse-cube-fine").with("groups", count(*groups)).with("most", count(*most)),
        }
    }
}

impl Explain for DiscloseError {
    fn term(&self) -> Term {
        match self {
            DiscloseError::Unknown { dimension, value } => Term::new("flows-refuse-trait")
                .with("dimension", count(*dimension))
                .with("value", count(*value)),
            DiscloseError::Repeated(d) => Term::new("flows-refuse-trait-twice").with("dimension", count(*d)),
            DiscloseError::TooLarge { cells, published, most } => Term::new("flows-refuse-table-large")
                .with("cells", count(*cells))
                .with("published", count(*published))
                .with("most", count(*most)),
            DiscloseError::Changed { before, now } => Term::new("flows-refuse-changed").with("before", count(*before)).with("now", count(*now)),
        }
    }
}
