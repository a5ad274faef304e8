//! Projections against what came and against the publisher's own; the figures printed here are those of the documentation.
#![allow(clippy::unwrap_used, reason = "a broken premise should stop the test at once")]

mod common;

use sapar_flows::area::Area;
use sapar_flows::data::{CohortFiles, Components, Stock};
use sapar_flows::project::cohort::{Migrants, Scenario, project};
use sapar_flows::project::trend::{self, Method};
use sapar_flows::project::{net_rate, rebuild};
use sapar_flows::region::Region;
use sapar_flows::sex::Sex;

fn area(code: &str) -> Area {
    Area::parse(code).unwrap()
}

#[test]
fn cohorts_reproduce_the_medium_variant() {
    let Some(folder) = common::stats("cohorts_reproduce_the_medium_variant") else {
        return;
    };
    let files = CohortFiles::read(&folder).unwrap();
    let mut areas: Vec<Area> = files.projection.rows.keys().map(|k| k.0).collect();
    areas.dedup();
    assert_eq!(areas.len(), 22);
    for (year, most) in [(2030_u16, 0.1), (2050, 0.5)] {
        let mut errors = Vec::new();
        for &a in &areas {
            let ours = project(&files, a, 2020, year, &Scenario::Medium, &Migrants::of_model_ages(0.5)).unwrap();
            let theirs: f64 = [Sex::Male, Sex::Female].iter().flat_map(|s| &files.projection.rows[&(a, *s, year)]).sum();
            let off = 100.0 * (ours.last().unwrap().1.total() / theirs - 1.0);
            println!("{year} {a} {off:+.2} %");
            errors.push(off.abs());
        }
        errors.sort_by(f64::total_cmp);
        let median = (errors[10] + errors[11]) / 2.0;
        println!("{year}: median error {median:.3} %");
        assert!(median < most);
    }
}

#[test]
fn newest_rates_on_older_ages_come_near_the_newest_totals() {
    let Some(folder) = common::stats("newest_rates_on_older_ages_come_near_the_newest_totals") else {
        return;
    };
    let files = rebuild::newest(&folder).unwrap();
    assert!(files.provenance.bridges().iter().any(|b| b.code().starts_with("ages_")));
    let mut areas: Vec<Area> = files.rates.net_by_age.keys().map(|k| k.0).collect();
    areas.sort_unstable();
    areas.dedup();
    assert_eq!(areas.len(), 22);
    for (year, most) in [(2030_u16, 0.45), (2050, 0.65)] {
        let mut errors = Vec::new();
        for &a in &areas {
            let ours = project(&files, a, 2020, year, &Scenario::Medium, &Migrants::of_model_ages(0.5)).unwrap();
            let off = 100.0 * (ours.last().unwrap().1.total() / files.totals[&(a, year)] - 1.0);
            println!("2024 rates, {year} {a} {off:+.2} %");
            errors.push(off.abs());
        }
        errors.sort_by(f64::total_cmp);
        let median = (errors[10] + errors[11]) / 2.0;
        println!("2024 rates, {year}: median error {median:.3} %");
        assert!(median < most);
    }
}

#[test]
fn migration_makes_the_difference_the_note_says() {
    let Some(folder) = common::stats("migration_makes_the_difference_the_note_says") else {
        return;
    };
    let files = CohortFiles::read(&folder).unwrap();
    for (code, want) in [("KGZ", -3.8), ("TJK", -4.4), ("UZB", -0.7), ("KAZ", 0.0), ("RUS", 2.5), ("DEU", 7.2)] {
        let at = |s: &Scenario| {
            project(&files, area(code), 2020, 2050, s, &Migrants::of_model_ages(0.5))
                .unwrap()
                .last()
                .unwrap()
                .1
                .total()
        };
        let effect = 100.0 * (at(&Scenario::Medium) / at(&Scenario::Zero) - 1.0);
        println!("{code}: effect of migration on 2050 {effect:+.2} %");
        assert!((effect - want).abs() < 0.25, "{code} {effect}");
        let half = at(&Scenario::Half);
        let middle = (at(&Scenario::Medium) + at(&Scenario::Zero)) / 2.0;
        assert!((half / middle - 1.0).abs() < 1e-3, "half lies between");
        let own = at(&Scenario::Series((2020..2050).step_by(5).map(|y| (y, 0.0)).collect()));
        assert!((own / at(&Scenario::Zero) - 1.0).abs() < 1e-12);
    }
}

#[test]
fn the_autoregression_beats_persistence_or_is_not_the_default() {
    let Some(folder) = common::stats("the_autoregression_beats_persistence_or_is_not_the_default") else {
        return;
    };
    let components = Components::read(&folder).unwrap();
    let tests = net_rate::back_test(&components);
    assert_eq!(tests.len(), 3);
    for t in tests {
        println!(
            "{}-{} from {}: model {:.2} (median {:.2}), persistence {:.2} ({:.2}), zero {:.2} ({:.2}); inside 80 % {:.2}, 95 % {:.2}; {} countries",
            t.from,
            t.to,
            t.known,
            t.model.mean_error,
            t.model.median_error,
            t.persistence.mean_error,
            t.persistence.median_error,
            t.zero.mean_error,
            t.zero.median_error,
            t.covered80,
            t.covered95,
            t.model.cases
        );
        assert!(
            t.model.mean_error < t.persistence.mean_error,
            "a model that loses to persistence must not be the default"
        );
        assert!(t.model.mean_error < t.zero.mean_error);
        assert!((0.75..=0.87).contains(&t.covered80), "{}", t.covered80);
        assert!(t.covered95 >= 0.9, "{}", t.covered95);
    }
}

#[test]
fn the_damped_trend_beats_the_naive_one_or_is_not_the_default() {
    let Some(folder) = common::stats("the_damped_trend_beats_the_naive_one_or_is_not_the_default") else {
        return;
    };
    let stock = Stock::read(&folder, "2024").unwrap();
    let lines = trend::back_test(&stock, &Region::default());
    for l in &lines {
        println!(
            "{} {} {:12} WAPE {:.1} % bias {:+.1} % ({} cases)",
            l.what,
            l.year,
            l.method.to_string(),
            l.score.wape,
            l.score.bias,
            l.score.cases
        );
    }
    for d in lines.iter().filter(|l| l.method == Method::Damped) {
        for other in lines.iter().filter(|l| l.what == d.what && l.year == d.year && l.method != Method::Damped) {
            assert!(
                d.score.wape < other.score.wape,
                "{} {}: damped {} against {} {}",
                d.what,
                d.year,
                d.score.wape,
                other.method,
                other.score.wape
            );
        }
    }
}

#[test]
fn the_world_in_2040_and_what_the_same_lines_foretold_for_2024() {
    let Some(folder) = common::stats("the_world_in_2040_and_what_the_same_lines_foretold_for_2024") else {
        return;
    };
    let (stock, components) = (Stock::read(&folder, "2024").unwrap(), Components::read(&folder).unwrap());
    let population = |y: u16| components.get(Area::WORLD, y).map(|r| r.population);
    for (first, last, year) in [
        (1990, 2010, 2024),
        (2000, 2010, 2024),
        (2000, 2024, 2040),
        (2010, 2024, 2040),
        (2015, 2024, 2040),
    ] {
        let f = trend::world_fits(&stock, first, last, year, population).unwrap();
        println!(
            "{first}-{last} to {year}: linear {:.1}, exponential {:.1}, share {:.1} million",
            f.linear / 1e6,
            f.exponential / 1e6,
            f.share.unwrap() / 1e6
        );
    }
    let early = trend::world_fits(&stock, 1990, 2010, 2024, population).unwrap();
    assert!((early.linear / 1e6 - 259.7).abs() < 0.2, "{}", early.linear);
}
