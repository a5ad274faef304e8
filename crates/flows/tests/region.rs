//! The tables that come with the program are those the official files give.
#![allow(clippy::unwrap_used, reason = "a broken premise should stop the test at once")]

mod common;

use sapar_flows::figure::{Status, write_csv, write_json, write_sdmx};
use sapar_flows::region;
use sapar_flows::say::Codes;
use std::path::Path;

#[test]
fn the_shipped_tables_are_what_the_files_give() {
    let Some(folder) = common::stats("the_shipped_tables_are_what_the_files_give") else {
        return;
    };
    let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/region");
    for (name, text) in region::build(&folder, &region::Region::default()).unwrap() {
        let there = std::fs::read_to_string(shipped.join(name)).unwrap();
        assert!(
            there == text,
            "{name} differs: write it again with `sapar-flows-cli export --region crates/flows/data/region`"
        );
    }
}

#[test]
fn every_shipped_figure_has_a_source_and_models_say_so() {
    let all = region::figures(None).unwrap();
    println!("{} figures in {} bytes", all.len(), region::size());
    assert!(all.len() > 5_000 && region::size() < 1_000_000);
    for f in &all {
        assert!(!f.provenance.vintages().is_empty(), "{f:?}");
        if f.status == Status::Estimate {
            assert_eq!(f.title().id, "flows-title-estimate");
        }
    }
    for t in region::tables() {
        assert!(!region::figures(Some(t)).unwrap().is_empty(), "{t}");
    }
}

#[test]
fn three_forms_of_one_figure() {
    let all = region::figures(Some("flows")).unwrap();
    let one = &all[..1];
    let (mut csv, mut json, mut sdmx) = (Vec::new(), Vec::new(), Vec::new());
    write_csv(&mut csv, one, &Codes).unwrap();
    write_json(&mut json, one, &Codes).unwrap();
    write_sdmx(&mut sdmx, one, &Codes).unwrap();
    let (csv, sdmx) = (String::from_utf8(csv).unwrap(), String::from_utf8(sdmx).unwrap());
    assert!(csv.contains("flows-title-estimate") && csv.contains("CC BY 3.0 IGO"), "{csv}");
    assert!(sdmx.contains(",E,") && sdmx.contains("-07-01/P5Y"), "{sdmx}");
    let json: serde_json::Value = serde_json::from_slice(&json).unwrap();
    assert_eq!(json[0]["status"], "estimate");
    assert_eq!(json[0]["value"].as_f64().unwrap(), one[0].value);
}
