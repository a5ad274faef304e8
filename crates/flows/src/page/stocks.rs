//! Sections about who lives where: destinations, origins, women and men, ages.

use super::pick::{newest, share};
use super::{Cell, Drawing, Grid, Row, Section, plain, words};
use crate::area::Area;
use crate::figure::{Figure, Indicator, Unit};
use crate::region::Tables;
use crate::say::{Explain, Term};
use crate::sex::Sex;

/// How many partners are shown.
const PARTNERS: usize = 12;
/// The years shown beside the newest.
const YEARS: [&str; 2] = ["1990", "2010"];

/// Partners of a country by the size of the stock in a year, largest first.
pub(super) fn partners(tables: &Tables, area: Area, outward: bool, period: &str) -> Vec<Area> {
    let key = |f: &Figure| if outward { Some(f.area) } else { f.counterpart };
    let list: Vec<&Figure> = if outward {
        tables.from("stock", area).collect()
    } else {
        tables.about("stock", area).collect()
    };
    let mut sized: Vec<(f64, Area)> = list
        .into_iter()
        .filter(|f| f.period == period && f.sex == Sex::Both && f.value > 0.0)
        .filter_map(|f| Some((f.value, key(f)?)))
        .collect();
    sized.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
    sized.into_iter().map(|p| p.1).collect()
}

/// Where our people are, or who is here.
pub(super) fn partners_section(tables: &Tables, area: Area, outward: bool) -> Option<Section> {
    let last = newest(tables, "immigrants", area)?;
    let years: Vec<&str> = YEARS.into_iter().chain([last.as_str()]).collect();
    let corridor = |other: Area, sex: Sex, year: &str| {
        let (from, to) = if outward { (area, other) } else { (other, area) };
        tables.corridor("stock", from, to, sex, year)
    };
    let rows = partners(tables, area, outward, &last)
        .into_iter()
        .take(PARTNERS)
        .map(|other| {
            let mut cells: Vec<Cell> = years.iter().map(|y| corridor(other, Sex::Both, y).into()).collect();
            cells.push(share("share_of_women", corridor(other, Sex::Female, &last), corridor(other, Sex::Both, &last)).into());
            Row::of(other, cells)
        })
        .collect();
    let mut columns: Vec<Term> = years.iter().map(|y| plain(*y)).collect();
    columns.push(Term::new("flows-column-women").with("year", last.as_str()));
    let (id, title, summary) = if outward {
        ("destinations", "flows-page-destinations", "flows-page-destinations-summary")
    } else {
        ("origins", "flows-page-origins", "flows-page-origins-summary")
    };
    let grid = Grid {
        corner: Some(Term::new("flows-column-country")),
        columns,
        rows,
    };
    Some(Section::new(id, words(title, area), words(summary, area), grid, Drawing::Bars { columns: 3 }).noting("flows-note-one-revision"))
}

/// Women among the people of each of the largest corridors, then and now.
pub(super) fn women(tables: &Tables, area: Area) -> Option<Section> {
    let last = newest(tables, "immigrants", area)?;
    let mut rows = Vec::new();
    for (outward, count) in [(true, 8), (false, 6)] {
        for other in partners(tables, area, outward, &last).into_iter().take(count) {
            let (from, to) = if outward { (area, other) } else { (other, area) };
            let of = |year: &str| {
                let pick = |sex| tables.corridor("stock", from, to, sex, year);
                share("share_of_women", pick(Sex::Female), pick(Sex::Both))
            };
            rows.push(Row::between(from, to, vec![of(YEARS[0]).into(), of(&last).into()]));
        }
    }
    let grid = Grid {
        corner: Some(Term::new("flows-column-corridor")),
        columns: vec![plain(YEARS[0]), plain(last.as_str())],
        rows,
    };
    Some(Section::new(
        "women",
        words("flows-page-women", area),
        words("flows-page-women-summary", area),
        grid,
        Drawing::Dots,
    ))
}

/// Ages of migrants against those of everybody, as shares of each.
pub(super) fn pyramid(tables: &Tables, area: Area) -> Option<Section> {
    let migrants: Vec<&Figure> = tables.about("migrants_by_age", area).collect();
    let people: Vec<&Figure> = tables.about("population_by_age", area).collect();
    let all_migrants: f64 = migrants.iter().map(|f| f.value).sum();
    let all_people: f64 = people.iter().map(|f| f.value).sum();
    let year = migrants.first()?.period.clone();
    let mut ages: Vec<&str> = migrants.iter().filter_map(|f| f.group.as_deref()).collect();
    ages.dedup();
    let count = ages.len() / 2;
    // Men come first, then women: the first half names every age once.
    ages.truncate(count.max(1));
    let part = |list: &[&Figure], all: f64, measure: &'static str, sex: Sex, age: &str| -> Cell {
        let open = age.strip_suffix('+').and_then(|a| a.parse::<u16>().ok());
        let fits = |f: &&&Figure| {
            let group = f.group.as_deref().unwrap_or("");
            let first = group.split(['-', '+']).next().and_then(|a| a.parse::<u16>().ok());
            f.sex == sex && (group == age || open.zip(first).is_some_and(|(o, a)| a >= o))
        };
        let found: Vec<&&Figure> = list.iter().filter(fits).collect();
        let Some(one) = found.first().filter(|_| all > 0.0) else {
            return Cell::Absent;
        };
        let mut figure = (**one).clone();
        figure.measure = Indicator::new(measure);
        figure.value = 100.0 * found.iter().map(|f| f.value).sum::<f64>() / all;
        figure.unit = Unit::Percent;
        figure.group = Some(age.to_string());
        Some(figure).into()
    };
    let rows = ages
        .iter()
        .map(|age| {
            let cells = vec![
                part(&migrants, all_migrants, "migrants_share_of_age", Sex::Male, age),
                part(&migrants, all_migrants, "migrants_share_of_age", Sex::Female, age),
                part(&people, all_people, "population_share_of_age", Sex::Male, age),
                part(&people, all_people, "population_share_of_age", Sex::Female, age),
            ];
            Row::named(plain(*age), cells)
        })
        .collect();
    let who = |id: &'static str, sex: Sex| Term::new("flows-column-who").with("who", Term::new(id)).with("sex", sex.term());
    let grid = Grid {
        corner: Some(Term::new("flows-column-age")),
        columns: vec![
            who("flows-word-migrants", Sex::Male),
            who("flows-word-migrants", Sex::Female),
            who("flows-word-everybody", Sex::Male),
            who("flows-word-everybody", Sex::Female),
        ],
        rows,
    };
    let drawing = Drawing::Pyramid {
        filled: Term::new("flows-word-migrants-year").with("year", year),
        other: Term::new("flows-word-everybody-2020"),
    };
    Some(Section::new(
        "ages",
        words("flows-page-ages", area),
        words("flows-page-ages-summary", area),
        grid,
        drawing,
    ))
}

/// People in need of protection by year: those from here, and those who are here.
pub(super) fn protection(tables: &Tables, area: Area) -> Vec<Section> {
    let section = |id: &'static str, title: &'static str, summary: &'static str, measures: &[&'static str], lines: usize| {
        let mut years: Vec<&str> = measures.iter().flat_map(|m| tables.periods(m, area)).collect();
        years.sort_unstable();
        years.dedup();
        let rows = years
            .iter()
            .map(|y| {
                let cells = measures.iter().map(|m| tables.one(m, area, Sex::Both, y).into()).collect();
                Row::at(y, cells)
            })
            .collect();
        let grid = Grid {
            corner: Some(Term::new("flows-column-year")),
            columns: measures.iter().map(|m| Term::new(format!("flows-short-{m}"))).collect(),
            rows,
        };
        let drawing = Drawing::Lines {
            columns: lines,
            fans: Vec::new(),
            steps: false,
            until: None,
            level: None,
        };
        Section::new(id, words(title, area), words(summary, area), grid, drawing).noting("flows-note-other-in-need")
    };
    vec![
        section(
            "hosted",
            "flows-page-hosted",
            "flows-page-hosted-summary",
            &["hosted_refugees", "hosted_other_in_need", "hosted_asylum_seekers"],
            3,
        ),
        section(
            "protection",
            "flows-page-protection",
            "flows-page-protection-summary",
            &["refugees", "other_in_need", "asylum_seekers", "returned_refugees", "recognition"],
            4,
        ),
    ]
}
