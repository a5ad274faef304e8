//! The whole world: published totals, published cells, and the identity that every closed measure must keep.
#![allow(clippy::unwrap_used, reason = "a broken premise should stop the test at once")]

mod common;

use sapar_flows::data::{CohortFiles, FlowInputs, PublishedFlows, Stock};
use sapar_flows::estimate::{Measure, PSEUDO_BAYES_WEIGHT, WorldAccounts, close};
use std::collections::HashMap;

#[test]
fn seven_periods_have_the_reference_totals() {
    let Some(folder) = common::stats("seven_periods_have_the_reference_totals") else {
        return;
    };
    let (stock, inputs) = (Stock::read(&folder, "2024").unwrap(), FlowInputs::read(&folder).unwrap());
    let reference = PublishedFlows::reference(&folder).unwrap();
    let totals: HashMap<(u16, u16), (f64, f64)> = [
        ((1990, 1995), (42_582_313.0, 267_667_906.6)),
        ((1995, 2000), (36_720_352.4, 284_592_250.5)),
        ((2000, 2005), (45_635_693.0, 309_057_363.7)),
        ((2005, 2010), (51_514_575.2, 350_225_118.6)),
        ((2010, 2015), (55_025_696.4, 400_343_312.5)),
        ((2015, 2020), (55_515_922.3, 445_326_533.3)),
        ((2020, 2024), (43_490_977.0, 493_583_218.3)),
    ]
    .into();
    for (from, to) in inputs.periods() {
        // The inputs carry the last period as four years, 2020 to 2024.
        let world = WorldAccounts::new(&stock, &inputs, from, to).unwrap();
        let closed = close(&world.accounts).unwrap();
        let (minimum, independence) = (closed.minimum(), closed.independence());
        let (want_minimum, want_independence) = totals[&(from, to)];
        assert!(
            (minimum.sum() - want_minimum).abs() < 0.2,
            "{from}-{to}: {} instead of {want_minimum}",
            minimum.sum()
        );
        assert!(
            (independence.sum() - want_independence).abs() < 0.2,
            "{from}-{to}: {} instead of {want_independence}",
            independence.sum()
        );
        let mixed = closed.pseudo_bayes(PSEUDO_BAYES_WEIGHT);
        for (column, flows) in [("da_min_closed", &minimum), ("da_pb_closed", &mixed)] {
            let published = reference.period(from, column).unwrap();
            let mut worst = 0.0_f64;
            for (i, o) in world.areas.iter().enumerate() {
                for (j, d) in world.areas.iter().enumerate().filter(|(j, _)| *j != i) {
                    let want = published.get(&(o, d)).copied().unwrap_or(0.0);
                    let off = (flows[(i, j)] - want).abs();
                    // Cells below half a person are not listed.
                    worst = worst.max(if want == 0.0 { off - 0.5 } else { off });
                }
            }
            println!(
                "{from}-{to} {column}: largest difference of a cell {worst:.3} persons; {:?}",
                closed.convergence()
            );
            assert!(worst < 4.0, "{from}-{to} {column}: {worst}");
        }
    }
}

#[test]
fn net_migration_of_each_country_is_kept() {
    let Some(folder) = common::stats("net_migration_of_each_country_is_kept") else {
        return;
    };
    let (stock, inputs) = (Stock::read(&folder, "2024").unwrap(), FlowInputs::read(&folder).unwrap());
    let world = WorldAccounts::new(&stock, &inputs, 2015, 2020).unwrap();
    let off: Vec<f64> = sapar_flows::estimate::net_check(&world)
        .unwrap()
        .iter()
        .map(|(_, got, asked)| (got - asked).abs())
        .collect();
    let mut sorted = off.clone();
    sorted.sort_by(f64::total_cmp);
    let (median, worst) = (sorted[sorted.len() / 2], sorted[sorted.len() - 1]);
    println!("net migration: median difference {median:.0}, largest {worst:.0} persons");
    assert!(median < 100.0 && worst < 55_000.0);
}

#[test]
fn women_and_men_add_up_nearly_to_everybody() {
    let Some(folder) = common::stats("women_and_men_add_up_nearly_to_everybody") else {
        return;
    };
    let (stock, inputs) = (Stock::read(&folder, "2024").unwrap(), FlowInputs::read(&folder).unwrap());
    let cohort = CohortFiles::read(&folder).unwrap();
    for (from, to) in inputs.periods() {
        let world = WorldAccounts::new(&stock, &inputs, from, to).unwrap();
        let (sexes, provenance) = world.by_sex(&cohort.population, &cohort.rates).unwrap();
        assert_eq!(provenance.bridges().len(), 1, "another revision's shares are said");
        let women = close(&sexes.women).unwrap().pseudo_bayes(PSEUDO_BAYES_WEIGHT).sum();
        let men = close(&sexes.men).unwrap().pseudo_bayes(PSEUDO_BAYES_WEIGHT).sum();
        let all = close(&world.accounts).unwrap().pseudo_bayes(PSEUDO_BAYES_WEIGHT).sum();
        println!("{from}-{to}: women {women:.0}, men {men:.0}, sum/both {:.3}", (women + men) / all);
        assert!(((women + men) / all - 1.0).abs() < 0.08);
        assert!((0.3..0.7).contains(&(women / (women + men))));
    }
}

#[test]
fn two_revisions_are_not_one_series() {
    let Some(folder) = common::stats("two_revisions_are_not_one_series") else {
        return;
    };
    use sapar_flows::vintage::Provenance;
    let (old, new) = (Stock::read(&folder, "2020").unwrap(), Stock::read(&folder, "2024").unwrap());
    let refused = Provenance::from(old.vintage.clone()).join(&new.vintage.clone().into()).unwrap_err();
    assert!(refused.to_string().contains("must not be joined"), "{refused}");
}

#[test]
fn six_measures_beside_the_published_ones() {
    let Some(folder) = common::stats("six_measures_beside_the_published_ones") else {
        return;
    };
    let (stock, inputs) = (Stock::read(&folder, "2024").unwrap(), FlowInputs::read(&folder).unwrap());
    let published = PublishedFlows::six_measures(&folder).unwrap();
    let world = WorldAccounts::new(&stock, &inputs, 2015, 2020).unwrap();
    for (measure, flows) in Measure::all(&world.accounts).unwrap() {
        let theirs = published.period(2015, measure.code()).unwrap();
        let (mut xs, mut ys) = (Vec::new(), Vec::new());
        for ((o, d), v) in &theirs {
            if let (Some(i), Some(j)) = (world.areas.place(*o), world.areas.place(*d)) {
                xs.push((flows[(i, j)] + 1.0).ln());
                ys.push((v + 1.0).ln());
            }
        }
        let r = correlation(&xs, &ys);
        println!(
            "{measure}: ours {:.0}, published {:.0}, correlation of logarithms {r:.3}",
            flows.sum(),
            theirs.values().sum::<f64>()
        );
        assert!(flows.cells().iter().all(|x| *x >= 0.0));
        // The input revision differs (2024 here, 2020 there), and that alone costs this much.
        assert!(r > 0.6, "{measure}: {r}");
    }
}

fn correlation(x: &[f64], y: &[f64]) -> f64 {
    let n = x.len() as f64;
    let (mx, my) = (x.iter().sum::<f64>() / n, y.iter().sum::<f64>() / n);
    let cov: f64 = x.iter().zip(y).map(|(a, b)| (a - mx) * (b - my)).sum();
    let vx: f64 = x.iter().map(|a| (a - mx).powi(2)).sum();
    let vy: f64 = y.iter().map(|b| (b - my).powi(2)).sum();
    cov / (vx * vy).sqrt()
}
