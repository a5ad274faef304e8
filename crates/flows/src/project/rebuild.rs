//! Ages of 2020 of the newest revision, rebuilt where the publisher's own table is too large to carry.
//!
//! A revision changes how many children were born more than anything else. So whoever was born since 1990 is made anew from the newest
//! revision's births, death rates and migration; only those born before keep the shape of the older revision's ages. Both parts are brought
//! to the newest revision's total.

use super::cohort::{Migrants, Net, Pyramid, step};
use super::life_table::GROUPS;
use crate::area::Area;
use crate::data::{CohortFiles, Components, DataError, Folder};
use crate::sex::Sex;
use crate::vintage::{Bridge, Provenance};

/// The year from which people are made anew.
const FROM: u16 = 1990;
/// The year for which.
const TO: u16 = 2020;

/// The newest revision with rebuilt ages, for the countries whose rates are at hand; the others keep the older revision's shape.
///
/// # Errors
/// A file that cannot be read completely.
pub fn newest(folder: &Folder) -> Result<CohortFiles, DataError> {
    let mut files = CohortFiles::read_newest(folder)?;
    let components = Components::read(folder)?;
    let mut areas: Vec<Area> = files.rates.net_by_age.keys().map(|k| k.0).collect();
    areas.sort_unstable();
    areas.dedup();
    for area in areas {
        if let Some(p) = rebuilt(&files, &components, area) {
            files.population.rows.insert((area, Sex::Female, TO), p.women.to_vec());
            files.population.rows.insert((area, Sex::Male, TO), p.men.to_vec());
        }
    }
    let [newer, older] = files.provenance.vintages() else { return Ok(files) };
    files.provenance = Provenance::from(newer.clone()).bridge(&older.clone().into(), Bridge::new("ages_rebuilt"));
    Ok(files)
}

fn pyramid(files: &CohortFiles, area: Area, year: u16) -> Option<Pyramid> {
    let of = |sex| <[f64; GROUPS]>::try_from(files.population.rows.get(&(area, sex, year))?.as_slice()).ok();
    Some(Pyramid {
        women: of(Sex::Female)?,
        men: of(Sex::Male)?,
    })
}

fn scaled(p: &Pyramid, factor: f64) -> Pyramid {
    Pyramid {
        women: p.women.map(|x| x * factor),
        men: p.men.map(|x| x * factor),
    }
}

/// Sum over the years from 1 July to 1 July: half of the first and of the last calendar year.
fn between(components: &Components, area: Area, from: u16, value: impl Fn(&crate::data::YearRow) -> f64) -> Option<f64> {
    let of = |y: u16| components.get(area, y).map(&value);
    let inner: f64 = (from + 1..from + 5).map(of).sum::<Option<f64>>()?;
    Some(of(from)? / 2.0 + inner + of(from + 5)? / 2.0)
}

fn rebuilt(files: &CohortFiles, components: &Components, area: Area) -> Option<Pyramid> {
    let older = pyramid(files, area, TO)?;
    let mut now = pyramid(files, area, FROM)?;
    let migrants = Migrants::of_model_ages(0.5);
    for from in (FROM..TO).step_by(5) {
        let births = between(components, area, from, |r| r.births)?;
        let net = between(components, area, from, |r| r.net_migration)?;
        let net = Net {
            women: migrants.women.map(|s| s * net),
            men: migrants.men.map(|s| s * net),
        };
        now = step(&files.rates, area, from, &now, &net, Some(births)).ok()?;
    }
    // Groups that end before the age of those born in the first year.
    let young = usize::from((TO - FROM) / 5);
    let total = components.get(area, TO)?.population;
    let part = |p: &Pyramid, groups: std::ops::Range<usize>| groups.map(|g| p.women[g] + p.men[g]).sum::<f64>();
    let rest = total - part(&now, 0..young);
    let old = part(&older, young..GROUPS);
    let factor = if old > 0.0 { rest / old } else { 1.0 };
    // Where the two do not fit together at all, the older revision's shape is the safer one.
    if !(0.8..=1.25).contains(&factor) {
        return None;
    }
    let older = scaled(&older, factor);
    for g in young..GROUPS {
        (now.women[g], now.men[g]) = (older.women[g], older.men[g]);
    }
    Some(now)
}
