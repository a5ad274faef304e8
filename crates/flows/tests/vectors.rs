//! Worked examples of the literature: the flows every implementation must find.
#![allow(clippy::unwrap_used, reason = "a broken premise should stop the test at once")]

mod common;

use sapar_flows::estimate::{Accounts, Leaving, PSEUDO_BAYES_WEIGHT, close, drop_negative, open, rates, reverse_negative};
use sapar_flows::matrix::Matrix;
use serde_json::Value;

fn matrix(v: &Value) -> Matrix {
    let rows: Vec<Vec<f64>> = v.as_array().unwrap().iter().map(vector).collect();
    Matrix::from_rows(&rows).unwrap()
}

fn vector(v: &Value) -> Vec<f64> {
    v.as_array().unwrap().iter().map(|x| x.as_f64().unwrap()).collect()
}

/// A table with margins in its last row and column, without them.
fn inner(v: &Value) -> Matrix {
    let rows: Vec<Vec<f64>> = v.as_array().unwrap().iter().map(vector).collect();
    let n = rows.len() - 1;
    Matrix::from_rows(&rows[..n].iter().map(|r| r[..n].to_vec()).collect::<Vec<_>>()).unwrap()
}

fn close_to(what: &str, got: &Matrix, want: &Matrix, tolerance: f64) {
    let worst = got.zip(want, |a, b| (a - b).abs()).cells().iter().copied().fold(0.0, f64::max);
    assert!(worst <= tolerance, "{what}: largest difference {worst} > {tolerance}\n{got:?}\n{want:?}");
}

fn vectors(test: &str) -> Option<Value> {
    let folder = common::stats(test)?;
    let text = std::fs::read_to_string(folder.path().join("flow_test_vectors.json")).unwrap();
    Some(serde_json::from_str(&text).unwrap())
}

fn accounts(case: &Value) -> Accounts {
    Accounts::new(
        matrix(&case["stock_start"]),
        matrix(&case["stock_end"]),
        vector(&case["births"]),
        vector(&case["deaths"]),
    )
    .unwrap()
}

#[test]
fn every_closed_case_is_reproduced() {
    let Some(all) = vectors("every_closed_case_is_reproduced") else { return };
    let cases = all["cases"].as_object().unwrap();
    assert!(cases.len() >= 6);
    for (name, case) in cases {
        let closed = close(&accounts(case)).unwrap();
        close_to(&format!("{name} start"), closed.start(), &matrix(&case["adjusted_start"]), 1e-5);
        close_to(&format!("{name} end"), closed.end(), &matrix(&case["adjusted_end"]), 1e-5);
        close_to(&format!("{name} minimum"), &closed.minimum(), &matrix(&case["closed_min"]), 1e-5);
        close_to(
            &format!("{name} independence"),
            &closed.independence(),
            &matrix(&case["closed_independence"]),
            1e-5,
        );
        close_to(
            &format!("{name} mixture"),
            &closed.pseudo_bayes(PSEUDO_BAYES_WEIGHT),
            &matrix(&case["pseudo_bayes_087_013"]),
            1e-5,
        );
        let kinds = closed.kinds_of_minimum();
        let got = [kinds.outward.sum(), kinds.homeward.sum(), kinds.transit.sum()];
        for (got, want) in got.iter().zip(vector(&case["closed_min_outward_return_transit"])) {
            assert!((got - want).abs() < 1e-5, "{name}: outward, return, transit {got} instead of {want}");
        }
    }
}

#[test]
fn migest_agrees_up_to_its_looser_stop() {
    let Some(all) = vectors("migest_agrees_up_to_its_looser_stop") else { return };
    let (cases, migest) = (&all["cases"], &all["migest"]);
    for (case, key, tolerance) in [
        ("e0_DR2013_science", "e0_DR2013_science", 1e-6),
        ("e1_IMR", "e1_IMR", 1e-6),
        ("e7_SciData2019", "e7_SciData2019_min", 1e-6),
        ("e5_science_bd", "e5_science_bd", 6e-4),
        ("e6_IMR_bd", "e6_IMR_bd", 2e-3),
    ] {
        close_to(key, &close(&accounts(&cases[case])).unwrap().minimum(), &inner(&migest[key]), tolerance);
    }
    for (case, key, tolerance) in [
        ("e1_IMR", "e1_IMR_indep", 1e-5),
        ("e7_SciData2019", "e7_indep", 1e-5),
        ("e5_science_bd", "e5_indep", 2e-3),
    ] {
        close_to(key, &close(&accounts(&cases[case])).unwrap().independence(), &inner(&migest[key]), tolerance);
    }
}

#[test]
fn open_accounts_agree_with_migest() {
    let Some(all) = vectors("open_accounts_agree_with_migest") else { return };
    let case = &all["cases"]["e4b_DR_rescale"];
    let accounts = accounts(case);
    close_to("open-dr", &open(&accounts, Leaving::OwnShares), &inner(&all["migest"]["e3_DR_open-dr"]), 1e-6);
    close_to("open", &open(&accounts, Leaving::OtherShares), &inner(&all["migest"]["e4_DR_open"]), 1e-6);
}

#[test]
fn differences_and_rates_of_the_example() {
    let Some(all) = vectors("differences_and_rates_of_the_example") else { return };
    let start = matrix(&serde_json::json!([[100, 10, 10, 0], [20, 55, 25, 10], [10, 40, 140, 65], [20, 25, 20, 200]]));
    let end = matrix(&serde_json::json!([[75, 25, 5, 15], [20, 45, 30, 15], [30, 40, 150, 35], [10, 50, 5, 200]]));
    close_to("drop", &drop_negative(&start, &end), &matrix(&all["migest"]["diff_zero"]), 1e-9);
    close_to("reverse", &reverse_negative(&start, &end), &matrix(&all["migest"]["diff_return"]), 1e-9);
    close_to("rates", &rates(&start, 60.0), &matrix(&all["migest"]["rates_dennett"]), 1e-6);
}
