//! Money: published series, corridor costs, and the modelled matrix beside the World Bank's.
#![allow(clippy::unwrap_used, reason = "a broken premise should stop the test at once")]

mod common;

use sapar_flows::area::Area;
use sapar_flows::data::{Components, RemittanceFiles, Stock};
use sapar_flows::remit::bilateral::{Weight, agreement, share};
use sapar_flows::remit::{costs, series};
use std::collections::HashMap;

fn area(code: &str) -> Area {
    Area::parse(code).unwrap()
}

#[test]
fn shares_of_gdp_are_those_of_the_source() {
    let Some(folder) = common::stats("shares_of_gdp_are_those_of_the_source") else {
        return;
    };
    let files = RemittanceFiles::read(&folder).unwrap();
    for (code, year, want) in [
        ("TJK", 2013, 43.8),
        ("TJK", 2020, 26.9),
        ("TJK", 2021, 33.4),
        ("KGZ", 2021, 32.7),
        ("UZB", 2021, 13.3),
        ("PAK", 2021, 9.0),
    ] {
        let y = series::years(&files, area(code)).into_iter().find(|y| y.year == year).unwrap();
        let (published, computed) = (y.share_published.unwrap(), y.share_computed.unwrap_or(f64::NAN));
        println!("{code} {year}: published {published:.1} %, computed {computed:.1} %");
        assert!((published - want).abs() < 0.06);
    }
    let off = series::disagreements(&files, area("TJK"), 10.0);
    println!("TJK, two publications of remittances received: {off:?}");
    assert!(off.iter().any(|(y, a, b)| *y == 2022 && b > a));
}

#[test]
fn two_hundred_dollars_on_the_corridors_from_russia() {
    let Some(folder) = common::stats("two_hundred_dollars_on_the_corridors_from_russia") else {
        return;
    };
    let files = RemittanceFiles::read(&folder).unwrap();
    let all = costs::latest(&files);
    for (to, want) in [("KAZ", 1.398), ("KGZ", 1.598), ("TJK", 2.0), ("UZB", 1.75), ("AZE", 0.9967), ("ARM", 2.0)] {
        let c = all.iter().find(|c| c.sender == area("RUS") && c.receiver == area(to)).unwrap();
        assert_eq!(c.quarter, "2020Q3");
        assert!((c.cost_pct - want).abs() < 1e-9);
        assert_eq!(c.verdict(), "below the goal of 3 %");
        assert_eq!(c.saving(1e9), 0.0);
    }
    println!(
        "{} corridors, {} above 5 %",
        all.len(),
        all.iter().filter(|c| c.cost_pct > costs::CEILING).count()
    );
}

#[test]
fn the_modelled_matrix_replicates_the_world_banks() {
    let Some(folder) = common::stats("the_modelled_matrix_replicates_the_world_banks") else {
        return;
    };
    let files = RemittanceFiles::read(&folder).unwrap();
    let components = Components::read(&folder).unwrap();
    let received: HashMap<Area, f64> = files
        .flows
        .1
        .iter()
        .filter(|r| r.year == 2018)
        .filter_map(|r| r.received_usd.map(|v| (r.area, v)))
        .collect();
    let income: HashMap<Area, f64> = files
        .gdp
        .1
        .iter()
        .filter(|g| g.year == 2018)
        .filter_map(|g| components.get(g.area, 2018).map(|p| (g.area, g.gdp_usd / (1000.0 * p.population))))
        .collect();
    let theirs: HashMap<(Area, Area), f64> = files.bilateral.1.iter().map(|b| ((b.sender, b.receiver), b.musd * 1e6)).collect();
    // Shared out from the matrix's own totals, the model is compared with nothing but the sharing.
    let mut own_totals: HashMap<Area, f64> = HashMap::new();
    for ((_, r), v) in &theirs {
        *own_totals.entry(*r).or_insert(0.0) += v;
    }
    for revision in ["2020", "2024"] {
        let stock = Stock::read(&folder, revision).unwrap();
        let mut people: HashMap<(Area, Area), f64> = HashMap::new();
        for c in stock.cells.iter().filter(|c| c.year == 2015 || c.year == 2020) {
            *people.entry((c.origin, c.destination)).or_insert(0.0) += c.total * if c.year == 2015 { 0.4 } else { 0.6 };
        }
        let people: Vec<(Area, Area, f64)> = people.into_iter().map(|((o, d), n)| (o, d, n)).collect();
        for weight in [Weight::Stocks, Weight::Income(0.75), Weight::Income(0.5), Weight::Income(1.0)] {
            let flows = share(&people, &received, &income, weight);
            let a = agreement(&flows, &theirs).unwrap();
            let shared_alike = agreement(&share(&people, &own_totals, &income, weight), &theirs).unwrap();
            println!("  from the matrix's own totals: {shared_alike:?}");
            let one = |s: &str, r: &str| flows.iter().find(|f| f.sender == area(s) && f.receiver == area(r)).map_or(0.0, |f| f.usd / 1e6);
            println!(
                "stock {revision} {weight:?}: {a:?}; RU-TJ {:.0}, RU-KG {:.0}, RU-UZ {:.0}",
                one("RUS", "TJK"),
                one("RUS", "KGZ"),
                one("RUS", "UZB")
            );
            assert!(a.corridors > 3000 && a.log_correlation > 0.8 && a.median_factor < 2.5);
            let sum: f64 = flows.iter().filter(|f| f.receiver == area("TJK")).map(|f| f.usd).sum();
            assert!((sum / received[&area("TJK")] - 1.0).abs() < 1e-9, "shares add up to what was received");
        }
    }
}
