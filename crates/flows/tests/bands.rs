//! Bands of estimated flows.
#![allow(clippy::unwrap_used, reason = "a broken premise should stop the test at once")]

mod common;

use sapar_flows::area::Area;
use sapar_flows::data::{FlowInputs, Stock};
use sapar_flows::estimate::{Disturbance, Measure, WorldAccounts, bands};

#[test]
fn stocks_that_do_not_change_give_the_narrowest_band_there_may_be() {
    let Some(folder) = common::stats("stocks_that_do_not_change_give_the_narrowest_band_there_may_be") else {
        return;
    };
    let (stock, inputs) = (Stock::read(&folder, "2024").unwrap(), FlowInputs::read(&folder).unwrap());
    let world = WorldAccounts::new(&stock, &inputs, 2015, 2020).unwrap();
    let flows = Measure::MinimumClosed.of(&world.accounts).unwrap();
    let still = Disturbance::of(vec![(0.0, 0.0)]).unwrap();
    let b = bands(&world, Measure::MinimumClosed, &still, 3, 1).unwrap();
    for i in 0..world.areas.len() {
        for j in 0..world.areas.len() {
            let value = flows[(i, j)];
            let band = b.of(i, j, value, true);
            assert!((band.low - value / 2.73).abs() <= 1e-3 * value + 1e-3 && (band.high - value * 2.73).abs() <= 1e-3 * value + 1e-3);
        }
    }
}

#[test]
fn two_revisions_make_bands_that_hold_most_of_what_the_other_revision_says() {
    let Some(folder) = common::stats("two_revisions_make_bands_that_hold_most_of_what_the_other_revision_says") else {
        return;
    };
    let (newer, older) = (Stock::read(&folder, "2024").unwrap(), Stock::read(&folder, "2020").unwrap());
    let inputs = FlowInputs::read(&folder).unwrap();
    let world = WorldAccounts::new(&newer, &inputs, 2015, 2020).unwrap();
    let disturbance = Disturbance::between(&newer, &older, 2015, 2020).unwrap();
    // A measure that exists for any stocks: the other revision's do not fit these populations, so that no closed world exists for them.
    let measure = Measure::ReverseNegative;
    let flows = measure.of(&world.accounts).unwrap();
    let b = bands(&world, measure, &disturbance, 40, 7).unwrap();
    let again = bands(&world, measure, &disturbance, 40, 7).unwrap();
    // The same populations with the other revision's stocks.
    let theirs = {
        let start = older.matrix(2015, sapar_flows::sex::Sex::Both, &world.areas);
        let end = older.matrix(2020, sapar_flows::sex::Sex::Both, &world.areas);
        let a = &world.accounts;
        let accounts = sapar_flows::estimate::Accounts::with_natives(
            start,
            end,
            &a.start().column_sums(),
            &a.end().column_sums(),
            a.births().to_vec(),
            a.deaths().to_vec(),
        )
        .unwrap();
        measure.of(&accounts).unwrap()
    };
    let (mut inside, mut all) = (0, 0);
    for (i, o) in world.areas.iter().enumerate() {
        for (j, d) in world.areas.iter().enumerate() {
            let value = flows[(i, j)];
            if value < 1000.0 {
                continue;
            }
            let band = b.of(i, j, value, false);
            assert_eq!(band, again.of(i, j, value, false), "the same seed, the same band");
            assert!(band.low >= 0.0 && band.low <= value && value <= band.high, "{o} {d} {value} {band:?}");
            all += 1;
            inside += usize::from((band.low..=band.high).contains(&theirs[(i, j)]));
        }
    }
    let share = 100.0 * inside as f64 / all as f64;
    println!(
        "{} replicates; {share:.0} % of {all} flows of the other revision lie in the 80 % band",
        b.replicates
    );
    assert!(share > 70.0, "{share}");
}

#[test]
fn closed_worlds_have_bands_too() {
    let Some(folder) = common::stats("closed_worlds_have_bands_too") else {
        return;
    };
    let (newer, older) = (Stock::read(&folder, "2024").unwrap(), Stock::read(&folder, "2020").unwrap());
    let inputs = FlowInputs::read(&folder).unwrap();
    let world = WorldAccounts::new(&newer, &inputs, 2015, 2020).unwrap();
    let disturbance = Disturbance::between(&newer, &older, 2015, 2020).unwrap();
    let flows = Measure::PseudoBayes.of(&world.accounts).unwrap();
    let b = bands(&world, Measure::PseudoBayes, &disturbance, 20, 7).unwrap();
    let at = |a: &str| world.areas.place(Area::parse(a).unwrap()).unwrap();
    for (o, d) in [("TJK", "RUS"), ("UZB", "KAZ"), ("KAZ", "RUS")] {
        let value = flows[(at(o), at(d))];
        let band = b.of(at(o), at(d), value, true);
        println!(
            "{o}-{d}: {value:.0}, {:.0} to {:.0}; {} of 20 estimates came out",
            band.low, band.high, b.replicates
        );
        assert!(band.low > 0.0 && band.low < value && value < band.high);
        assert!(band.high / band.low >= 2.73 * 2.73 * 0.999);
    }
    assert!(b.replicates >= 10, "{}", b.replicates);
}
