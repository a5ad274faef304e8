//! The region's figures that come with the program, so that it shows real numbers where nobody has the large files.
//!
//! Small tables in one form (`measure, area, counterpart, sex, period, group, value, low, high`), one that says for each measure its unit,
//! status and source files, and the names of countries; revision, copy and licence of the sources stand in `sources.csv`. They are written
//! by [`build`] from the official files and never by hand (but for `measures.csv`, which says what is in them); a test compares the two
//! where the files are at hand.

mod build;
mod outline;
mod setting;

pub use build::{BuildError, build};
pub use outline::{Land, Outline};
pub use setting::Region;

use crate::area::Area;
use crate::data::{DataError, Folder, Names, Once, Row, Sheet};
use crate::figure::{Bounds, Figure, Indicator, Status, Unit};
use crate::sex::Sex;
use crate::vintage::{Bridge, Provenance, Vintage};
use std::collections::HashMap;
use std::path::Path;

const MEASURES: &str = include_str!("../../data/region/measures.csv");
const NAMES: &str = include_str!("../../data/region/names.csv");
const OUTLINE: &str = include_str!("../../data/region/outline.csv");
const TABLES: [(&str, &str); 9] = [
    ("stocks", include_str!("../../data/region/stocks.csv")),
    ("population", include_str!("../../data/region/population.csv")),
    ("flows", include_str!("../../data/region/flows.csv")),
    ("remittances", include_str!("../../data/region/remittances.csv")),
    ("costs", include_str!("../../data/region/costs.csv")),
    ("protection", include_str!("../../data/region/protection.csv")),
    ("ages", include_str!("../../data/region/ages.csv")),
    ("pyramids", include_str!("../../data/region/pyramids.csv")),
    ("outlook", include_str!("../../data/region/outlook.csv")),
];

/// What a measure of the built-in tables is.
#[derive(Debug, Clone, PartialEq)]
pub struct Measure {
    /// Its name in the tables.
    pub indicator: Indicator,
    /// Unit.
    pub unit: Unit,
    /// How its values came about.
    pub status: Status,
    /// Nominal coverage of its bounds, %; 0 without bounds.
    pub coverage: u8,
    /// From where.
    pub provenance: Provenance,
}

/// The measures by code.
///
/// # Errors
/// Tables that cannot be read; those built in can.
pub fn measures() -> Result<HashMap<String, Measure>, DataError> {
    measures_of(&Sheet::from_bytes("measures.csv", MEASURES.as_bytes())?, &crate::data::built_in_sources()?)
}

fn measures_of(sheet: &Sheet, vintages: &HashMap<String, Vintage>) -> Result<HashMap<String, Measure>, DataError> {
    let rows = sheet.rows(&["measure", "unit", "status", "coverage_pct", "files", "bridge"], |r| {
        let status = match r.text(2) {
            "published" => Status::Published,
            "estimate" => Status::Estimate,
            _ => return Err(r.wrong(2, "published or estimate")),
        };
        Ok(Measure {
            indicator: Indicator::new(r.text(0).to_string()),
            unit: Unit::parse(r.text(1)).ok_or_else(|| r.wrong(1, "a unit"))?,
            status,
            coverage: r.maybe_number(3)?.unwrap_or(0.0) as u8,
            provenance: provenance(r, vintages)?,
        })
    })?;
    Ok(rows.into_iter().map(|m| (m.indicator.code().to_string(), m)).collect())
}

fn provenance(r: &Row<'_>, vintages: &HashMap<String, Vintage>) -> Result<Provenance, DataError> {
    let mut all = Provenance::default();
    for file in r.text(4).split(' ') {
        let vintage = vintages.get(file).cloned().ok_or_else(|| r.wrong(4, "files of sources.csv"))?;
        all = if r.text(5).is_empty() {
            all.join(&vintage.into()).map_err(|e| r.contradiction(e.into()))?
        } else {
            all.bridge(&vintage.into(), Bridge::new(r.text(5).to_string()))
        };
    }
    Ok(all)
}

fn figures_of(sheet: &Sheet, measures: &HashMap<String, Measure>) -> Result<Vec<Figure>, DataError> {
    let mut once = Once::new();
    sheet.rows(&["measure", "area", "counterpart", "sex", "period", "group", "value", "low", "high"], |r| {
        let measure = measures.get(r.text(0)).ok_or_else(|| r.wrong(0, "a measure of measures.csv"))?;
        let counterpart = if r.text(2).is_empty() { None } else { Some(r.area(2)?) };
        let group = if r.text(5).is_empty() { None } else { Some(r.text(5).to_string()) };
        let key = (
            r.text(0).to_string(),
            r.area(1)?,
            counterpart,
            r.text(3).to_string(),
            r.text(4).to_string(),
            group.clone(),
        );
        once.note(r, key, || format!("{}, {}", r.text(0), r.text(1)))?;
        let bounds = match (r.maybe_number(7)?, r.maybe_number(8)?) {
            (Some(low), Some(high)) => Some(Bounds {
                low,
                high,
                percent: measure.coverage,
            }),
            _ => None,
        };
        Ok(Figure {
            measure: measure.indicator.clone(),
            area: r.area(1)?,
            counterpart,
            sex: Sex::parse(r.text(3)).ok_or_else(|| r.wrong(3, "_T, M or F"))?,
            period: r.text(4).to_string(),
            group,
            value: r.number(6)?,
            bounds,
            unit: measure.unit,
            status: measure.status,
            provenance: measure.provenance.clone(),
        })
    })
}

/// All figures that come with the program, those of one table or of all.
///
/// # Errors
/// Tables that cannot be read; those built in can.
pub fn figures(table: Option<&str>) -> Result<Vec<Figure>, DataError> {
    let measures = measures()?;
    let mut all = Vec::new();
    for (name, text) in TABLES.iter().filter(|(name, _)| table.is_none_or(|t| t == *name)) {
        all.extend(figures_of(&Sheet::from_bytes(name, text.as_bytes())?, &measures)?);
    }
    Ok(all)
}

/// The names of countries that come with the program.
///
/// # Errors
/// A table that cannot be read; the one built in can.
pub fn names() -> Result<Names, DataError> {
    let vintage = crate::data::built_in_sources()?.remove("country_names_15_languages.csv");
    let vintage = vintage.ok_or_else(|| DataError::NoVintage { file: "names.csv".into() })?;
    Names::parse(&Sheet::from_bytes("names.csv", NAMES.as_bytes())?, vintage)
}

/// The outlines of countries that come with the program. An installation may draw others: [`Outline::parse`].
///
/// # Errors
/// A table that cannot be read; the one built in can.
pub fn outline() -> Result<Outline, DataError> {
    let vintage = crate::data::built_in_sources()?.remove(outline::FILE);
    let vintage = vintage.ok_or_else(|| DataError::NoVintage { file: "outline.csv".into() })?;
    Outline::parse(&Sheet::from_bytes("outline.csv", OUTLINE.as_bytes())?, vintage)
}

/// The tables in memory, with an index: what pages are made from. Load them once.
#[derive(Debug, Clone)]
pub struct Tables {
    figures: Vec<Figure>,
    of_area: HashMap<(String, Area), Vec<usize>>,
    of_counterpart: HashMap<(String, Area), Vec<usize>>,
    areas: Vec<Area>,
}

impl Tables {
    /// Those that come with the program.
    ///
    /// # Errors
    /// Tables that cannot be read; those built in can.
    pub fn built_in() -> Result<Tables, DataError> {
        Ok(Tables::index(figures(None)?))
    }

    /// From a folder in which [`build`] has written tables, such as those of another region.
    ///
    /// # Errors
    /// A table that is missing or cannot be read completely.
    pub fn open(path: &Path) -> Result<Tables, DataError> {
        let folder = Folder::open(path)?;
        let vintages = folder.declared().into_iter().map(|(f, v)| (f.to_string(), v.clone())).collect();
        let measures = measures_of(&Sheet::open(&path.join("measures.csv"))?, &vintages)?;
        let mut all = Vec::new();
        for (name, _) in TABLES {
            all.extend(figures_of(&Sheet::open(&path.join(format!("{name}.csv")))?, &measures)?);
        }
        Ok(Tables::index(all))
    }

    fn index(figures: Vec<Figure>) -> Tables {
        let mut of_area: HashMap<(String, Area), Vec<usize>> = HashMap::new();
        let mut of_counterpart: HashMap<(String, Area), Vec<usize>> = HashMap::new();
        for (i, f) in figures.iter().enumerate() {
            of_area.entry((f.measure.code().to_string(), f.area)).or_default().push(i);
            if let Some(c) = f.counterpart {
                of_counterpart.entry((f.measure.code().to_string(), c)).or_default().push(i);
            }
        }
        let mut areas: Vec<Area> = figures
            .iter()
            .filter(|f| f.measure.code() == "emigrants" && f.area != Area::WORLD)
            .map(|f| f.area)
            .collect();
        areas.sort_unstable();
        areas.dedup();
        Tables {
            figures,
            of_area,
            of_counterpart,
            areas,
        }
    }

    /// The countries the tables were made for.
    pub fn areas(&self) -> &[Area] {
        &self.areas
    }

    /// All figures, in the order of the tables.
    pub fn figures(&self) -> &[Figure] {
        &self.figures
    }

    /// Figures of a measure about a country (a destination, a receiver), in the order of the tables.
    pub fn about(&self, measure: &str, area: Area) -> impl Iterator<Item = &Figure> + '_ {
        self.pick(self.of_area.get(&(measure.to_string(), area)))
    }

    /// Figures of a measure whose other country (an origin, a sender) is this one.
    pub fn from(&self, measure: &str, counterpart: Area) -> impl Iterator<Item = &Figure> + '_ {
        self.pick(self.of_counterpart.get(&(measure.to_string(), counterpart)))
    }

    fn pick<'a>(&'a self, places: Option<&'a Vec<usize>>) -> impl Iterator<Item = &'a Figure> + 'a {
        places.into_iter().flatten().filter_map(|&i| self.figures.get(i))
    }

    /// One figure about one country, without another country and without group.
    pub fn one(&self, measure: &str, area: Area, sex: Sex, period: &str) -> Option<&Figure> {
        self.about(measure, area)
            .find(|f| f.sex == sex && f.period == period && f.counterpart.is_none() && f.group.is_none())
    }

    /// One figure of one corridor.
    pub fn corridor(&self, measure: &str, origin: Area, destination: Area, sex: Sex, period: &str) -> Option<&Figure> {
        self.about(measure, destination)
            .find(|f| f.counterpart == Some(origin) && f.sex == sex && f.period == period)
    }

    /// The periods of a measure of one country, in order.
    pub fn periods(&self, measure: &str, area: Area) -> Vec<&str> {
        let mut all: Vec<&str> = self.about(measure, area).map(|f| f.period.as_str()).collect();
        all.sort_unstable();
        all.dedup();
        all
    }
}

/// Names of the tables.
pub fn tables() -> impl Iterator<Item = &'static str> {
    TABLES.iter().map(|t| t.0)
}

/// Bytes of everything built in.
pub fn size() -> usize {
    MEASURES.len() + NAMES.len() + OUTLINE.len() + TABLES.iter().map(|t| t.1.len()).sum::<usize>()
}
