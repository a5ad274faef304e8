//! A country, a corridor, the region.

use super::room::{Figures, code};
use super::sheet::{Around, Sheet, Way, respond};
use crate::app::App;
use crate::pages::law::query;
use crate::problem::Problem;
use crate::router::In;
use axum::extract::{Path, RawQuery, State};
use axum::response::Response;
use sapar_flows::area::Area;
use sapar_flows::page;
use sapar_flows::say::Voice;
use sapar_words::{Lang, sort_by_name};
use std::sync::Arc;

/// `GET /{lang}/figures/country/{code}`
pub async fn country(State(app): State<Arc<App>>, In(lang): In, Path((_, area)): Path<(String, String)>, RawQuery(raw): RawQuery) -> Result<Response, Problem> {
    let figures = Figures::of(&app, lang)?;
    let period = Period::read(figures, raw);
    let (area, sheet) = of_country(figures, lang, &area, &period)?;
    let ways = partners(figures, lang, area, &sheet);
    let around = Around {
        address: &format!("/figures/country/{area}"),
        query: &period.query(),
        periods: &period.choices(figures),
        ways: &ways,
        ways_title: "figures-corridors",
        ..Around::default()
    };
    respond(&app, lang, &sheet, &around)
}

/// `GET /{lang}/figures/country/{code}/{file}`
pub async fn country_file(
    State(app): State<Arc<App>>,
    In(lang): In,
    Path((_, area, name)): Path<(String, String, String)>,
    RawQuery(raw): RawQuery,
) -> Result<Response, Problem> {
    let figures = Figures::of(&app, lang)?;
    let (_, sheet) = of_country(figures, lang, &area, &Period::read(figures, raw))?;
    sheet.file(figures, lang, &name)
}

/// `GET /{lang}/figures/corridor/{from}/{to}`
pub async fn corridor(State(app): State<Arc<App>>, In(lang): In, Path((_, from, to)): Path<(String, String, String)>) -> Result<Response, Problem> {
    let figures = Figures::of(&app, lang)?;
    let sheet = of_corridor(figures, lang, &from, &to)?;
    let speech = figures.speech(lang);
    let held: Vec<Area> = figures.countries().collect();
    let ends = [&from, &to].into_iter().filter_map(|c| code(c)).filter(|a| held.contains(a));
    let ways: Vec<Way> = ends.map(|a| (format!("/figures/country/{a}"), speech.area(a))).collect();
    let around = Around {
        address: &format!("/figures/corridor/{from}/{to}"),
        ways: &ways,
        ways_title: "figures-countries",
        ..Around::default()
    };
    respond(&app, lang, &sheet, &around)
}

/// `GET /{lang}/figures/corridor/{from}/{to}/{file}`
pub async fn corridor_file(
    State(app): State<Arc<App>>,
    In(lang): In,
    Path((_, from, to, name)): Path<(String, String, String, String)>,
) -> Result<Response, Problem> {
    let figures = Figures::of(&app, lang)?;
    of_corridor(figures, lang, &from, &to)?.file(figures, lang, &name)
}

/// `GET /{lang}/figures/compare`
pub async fn compare(State(app): State<Arc<App>>, In(lang): In, RawQuery(raw): RawQuery) -> Result<Response, Problem> {
    let figures = Figures::of(&app, lang)?;
    let period = Period::read(figures, raw);
    let sheet = of_region(figures, lang, &period)?;
    let ways = countries(figures, lang);
    let around = Around {
        address: "/figures/compare",
        query: &period.query(),
        periods: &period.choices(figures),
        ways: &ways,
        ways_title: "figures-countries",
        ..Around::default()
    };
    respond(&app, lang, &sheet, &around)
}

/// `GET /{lang}/figures/compare/{file}`
pub async fn compare_file(
    State(app): State<Arc<App>>,
    In(lang): In,
    Path((_, name)): Path<(String, String)>,
    RawQuery(raw): RawQuery,
) -> Result<Response, Problem> {
    let figures = Figures::of(&app, lang)?;
    of_region(figures, lang, &Period::read(figures, raw))?.file(figures, lang, &name)
}

fn of_country(figures: &Figures, lang: Lang, area: &str, period: &Period) -> Result<(Area, Arc<Sheet>), Problem> {
    let none = || Problem::not_found(lang);
    let area = code(area).ok_or_else(none)?;
    let speaker = super::room::spoken(lang).code();
    let name = format!("{speaker} {area} {}", period.query());
    let sheet = figures.made.get(&name, || {
        let page = page::country(&figures.tables, area, period.chosen()).ok_or_else(none)?;
        Ok(Sheet::new(figures, lang, page))
    })?;
    Ok((area, sheet))
}

fn of_corridor(figures: &Figures, lang: Lang, from: &str, to: &str) -> Result<Arc<Sheet>, Problem> {
    let none = || Problem::not_found(lang);
    let (from, to) = code(from).zip(code(to)).ok_or_else(none)?;
    let speaker = super::room::spoken(lang).code();
    figures.made.get(&format!("{speaker} {from} {to}"), || {
        let page = page::corridor(&figures.tables, from, to).ok_or_else(none)?;
        Ok(Sheet::new(figures, lang, page))
    })
}

/// The region side by side.
pub(super) fn of_region(figures: &Figures, lang: Lang, period: &Period) -> Result<Arc<Sheet>, Problem> {
    let speaker = super::room::spoken(lang).code();
    figures.made.get(&format!("{speaker} region {}", period.query()), || {
        let page = page::compare(&figures.tables, &figures.region, period.chosen());
        Ok(Sheet::new(figures, lang, page))
    })
}

/// The countries of the region, in the order of the alphabet.
pub(super) fn countries(figures: &Figures, lang: Lang) -> Vec<Way> {
    let speech = figures.speech(lang);
    let mut all: Vec<Way> = figures.countries().map(|a| (format!("/figures/country/{a}"), speech.area(a))).collect();
    sort_by_name(speech.lang(), &mut all, |(_, name)| name);
    all
}

/// Corridors of a country: those of the bars on its page.
fn partners(figures: &Figures, lang: Lang, area: Area, sheet: &Sheet) -> Vec<Way> {
    let speech = figures.speech(lang);
    let sections = ["destinations", "origins"];
    let rows = sections.iter().filter_map(|id| sheet.data().section(id)).flat_map(|s| &s.grid.rows);
    let mut others: Vec<Area> = rows.filter_map(|r| r.area).filter(|a| *a != area).collect();
    others.sort_unstable();
    others.dedup();
    let mut all: Vec<Way> = others.into_iter().map(|b| (format!("/figures/corridor/{area}/{b}"), speech.area(b))).collect();
    sort_by_name(speech.lang(), &mut all, |(_, name)| name);
    all
}

/// The period of the flows that is shown.
#[derive(Debug, Default)]
pub(super) struct Period(Option<String>);

impl Period {
    /// From the address; one that the tables do not hold is as good as none.
    fn read(figures: &Figures, raw: Option<String>) -> Period {
        let fields = query(raw);
        let wanted = fields.text("period").map(|p| p.replace('-', "/"));
        Period(wanted.filter(|w| held(figures).iter().any(|p| p == w)))
    }

    fn chosen(&self) -> Option<&str> {
        self.0.as_deref()
    }

    fn query(&self) -> String {
        self.0.as_ref().map_or_else(String::new, |p| format!("?period={}", p.replace('/', "-")))
    }

    /// All periods as the address writes them, the newest first, and whether each is shown.
    fn choices(&self, figures: &Figures) -> Vec<(String, bool)> {
        let mut all: Vec<String> = held(figures).into_iter().map(str::to_owned).collect();
        all.reverse();
        let shown = self.0.clone().or_else(|| all.first().cloned());
        all.into_iter().map(|p| (p.replace('/', "-"), shown.as_ref() == Some(&p))).collect()
    }
}

fn held(figures: &Figures) -> Vec<&str> {
    let first = figures.countries().next();
    first.map(|a| figures.tables.periods("flow_pseudo_bayes", a)).unwrap_or_default()
}
