//! Every official file of the folder can be read, says what it should, and nothing of a bad file is kept.
#![allow(clippy::unwrap_used, reason = "a broken premise should stop the test at once")]

mod common;

use proptest::prelude::*;
use sapar_flows::area::Area;
use sapar_flows::data::{self, Components, Countries, Distances, Folder, Names, RemittanceFiles, Sheet, Stock};
use sapar_flows::sex::Sex;
use sapar_flows::vintage::Vintage;

fn area(code: &str) -> Area {
    Area::parse(code).unwrap()
}

#[test]
fn the_stocks_have_the_publishers_world_sums() {
    let Some(folder) = common::stats("the_stocks_have_the_publishers_world_sums") else {
        return;
    };
    let stock = Stock::read(&folder, "2024").unwrap();
    assert_eq!(stock.cells.len(), 74_300);
    for (year, sum) in [(1990, 153_916_063.0), (2020, 275_284_032.0), (2024, 304_021_813.0)] {
        assert_eq!(stock.world(year, Sex::Both), sum);
        assert_eq!(stock.world(year, Sex::Male) + stock.world(year, Sex::Female), sum);
    }
    let older = Stock::read(&folder, "2020").unwrap();
    assert_eq!(older.world(2020, Sex::Both), 280_598_105.0);
    assert_eq!((stock.vintage.revision.as_str(), older.vintage.revision.as_str()), ("2024", "2020"));
    assert!((stock.corridor(area("TJK"), area("RUS"), 2024, Sex::Both) / 1000.0 - 416.0).abs() < 0.6);
}

#[test]
fn every_file_with_a_reader_is_read() {
    let Some(folder) = common::stats("every_file_with_a_reader_is_read") else {
        return;
    };
    let countries = Countries::read(&folder).unwrap();
    assert_eq!(countries.find("na").unwrap().area, area("NAM"), "NA is Namibia");
    let names = Names::read(&folder).unwrap();
    assert_eq!(
        (names.get(area("KAZ"), "ru"), names.get(area("KAZ"), "xx")),
        (Some("Казахстан"), Some("Kazakhstan"))
    );
    assert!(Distances::read(&folder).unwrap().km(area("KAZ"), area("UZB")).unwrap() > 100.0);
    let (_, isco) = data::occupations(&folder).unwrap();
    let of = |n: usize| isco.iter().filter(|o| o.code.len() == n).count();
    assert_eq!((of(1), of(2), of(3), of(4)), (10, 43, 130, 436), "a leading zero is part of a code");
    assert!(
        Components::read(&folder)
            .unwrap()
            .get(area("KAZ"), 2040)
            .unwrap()
            .net_migration_bounds
            .unwrap()
            .high95
            > 551.0
    );
    assert_eq!(RemittanceFiles::read(&folder).unwrap().costs.1.len(), 10_417);
    assert_eq!(data::stock_ages(&folder).unwrap().1.len(), 11_592);
    assert_eq!(data::Refugees::read(&folder).unwrap().population.len(), 138_893);
    assert!(!data::displacement(&folder).unwrap().1.is_empty());
    assert!(!data::applications(&folder).unwrap().1.is_empty());
    assert!(!data::solutions(&folder).unwrap().1.is_empty());
    assert!(!data::demographics(&folder).unwrap().1.is_empty());
}

#[test]
fn a_file_without_a_declared_source_is_not_read() {
    let Some(folder) = common::stats("a_file_without_a_declared_source_is_not_read") else {
        return;
    };
    let e = folder.sheet("somebodys.csv").unwrap_err();
    assert!(e.to_string().contains("source and revision are not declared"), "{e}");
    assert!(
        Folder::open(std::path::Path::new("/nowhere/at/all"))
            .unwrap_err()
            .to_string()
            .contains("not found")
    );
}

fn vintage() -> Vintage {
    Vintage {
        source: "test".into(),
        revision: "1".into(),
        retrieved: "2026-11-21".into(),
        copy: String::new(),
        licence: "none".into(),
    }
}

#[test]
fn men_and_women_that_do_not_add_up_stop_the_file() {
    let text = "orig,dest,year,total,male,female\nUZB,KAZ,2020,10,4,6\nUZB,RUS,2020,10,4,4\n";
    let e = Stock::parse(&Sheet::from_bytes("s.csv", text.as_bytes()).unwrap(), vintage()).unwrap_err();
    assert_eq!(e.to_string(), "s.csv, row 3: 4 men and 4 women are not 10 persons");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

    #[test]
    fn spoilt_bytes_give_an_error_with_a_row_or_the_whole_table(place in 0_usize..140, byte in any::<u8>(), cut in prop::option::of(0_usize..140)) {
        let mut bytes = b"orig,dest,year,total,male,female\nUZB,KAZ,2020,10,4,6\nKGZ,KAZ,2020,20,9,11\nTJK,RUS,2024,7,3,4\nTKM,RUS,2024,9,3,6\n".to_vec();
        let at = place.min(bytes.len() - 1);
        bytes[at] = byte;
        if let Some(c) = cut {
            bytes.truncate(c);
        }
        if let Ok(sheet) = Sheet::from_bytes("s.csv", &bytes) {
            match Stock::parse(&sheet, vintage()) {
                Ok(stock) => prop_assert!(stock.cells.len() <= 4),
                Err(e) => {
                    let said = e.to_string();
                    prop_assert!(said.starts_with("s.csv") && (said.contains("row ") || said.contains("no rows")), "{}", said);
                }
            }
        }
    }
}
