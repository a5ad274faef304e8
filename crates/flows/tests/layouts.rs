//! Files as their publishers lay them out, made here with the same lay-out and invented numbers.
#![allow(clippy::unwrap_used, reason = "a broken premise should stop the test at once")]

use rust_xlsxwriter::{Workbook, Worksheet};
use sapar_flows::area::Area;
use sapar_flows::data::{Cells, Names, layouts};
use sapar_flows::region;
use sapar_flows::sex::Sex;
use sapar_flows::vintage::Vintage;

fn names() -> Names {
    region::names().unwrap()
}

fn vintage() -> Vintage {
    Vintage {
        source: "test".into(),
        revision: "2024".into(),
        retrieved: "2026-11-21".into(),
        copy: String::new(),
        licence: "CC BY 3.0 IGO".into(),
    }
}

fn area(code: &str) -> Area {
    Area::parse(code).unwrap()
}

/// A cell as people type it: a number if it looks like one.
fn put(sheet: &mut Worksheet, row: u32, cells: &[&str]) {
    for (c, text) in (0..).zip(cells) {
        match text.parse::<f64>() {
            Ok(x) => sheet.write(row, c, x).unwrap(),
            Err(_) => sheet.write(row, c, *text).unwrap(),
        };
    }
}

/// Table 1 of the stock workbook: remarks, a row of groups, the header in row 11, then regions and countries.
fn stock_book(edit: impl Fn(&mut Worksheet)) -> Vec<u8> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.set_name("Table 1").unwrap();
    put(sheet, 0, &["United Nations"]);
    put(
        sheet,
        3,
        &["Table 1. International migrant stock at mid-year by sex and by region, country or area of destination and origin"],
    );
    let groups = ["", "", "", "", "", "", "", "both sexes combined", "", "male", "", "female", ""];
    put(sheet, 9, &groups);
    let head = [
        "Index",
        "Region, development group, country or area of destination",
        "Notes of destination",
        "Location code of destination",
        "Type of data of destination",
        "Region, development group, country or area of origin",
        "Location code of origin",
        "1990",
        "2024",
        "1990",
        "2024",
        "1990",
        "2024",
    ];
    put(sheet, 10, &head);
    put(
        sheet,
        11,
        &["1", "WORLD", "", "900", "", "WORLD", "900", "300", "500", "150", "240", "150", "260"],
    );
    put(
        sheet,
        12,
        &["2", "Kazakhstan", "", "398", "B R", "Uzbekistan", "860", "100", "200", "60", "90", "40", "110"],
    );
    put(
        sheet,
        13,
        &["3", "Kazakhstan", "", "398", "B R", "Other", "2003", "..", "7", "..", "3", "..", "4"],
    );
    put(
        sheet,
        14,
        &["4", "Central Asia", "", "5500", "", "Kyrgyzstan", "417", "9", "9", "4", "4", "5", "5"],
    );
    edit(sheet);
    book.save_to_buffer().unwrap()
}

#[test]
fn the_stock_workbook_is_read_and_groups_are_left_out() {
    let bytes = stock_book(|_| {});
    let stock = layouts::un_stock(&Cells::from_bytes("stock.xlsx", &bytes, Some("table 1")).unwrap(), &names(), vintage()).unwrap();
    assert_eq!(stock.cells.len(), 3, "no rows of groups, no cell without a number");
    assert_eq!(stock.corridor(area("UZB"), area("KAZ"), 2024, Sex::Female), 110.0);
    assert_eq!(stock.corridor(area("UZB"), area("KAZ"), 1990, Sex::Male), 60.0);
    assert_eq!(stock.corridor(Area::OTHER, area("KAZ"), 2024, Sex::Both), 7.0);
    assert_eq!(stock.world(1990, Sex::Both), 100.0);
}

#[test]
fn errors_in_the_stock_workbook_name_row_and_column() {
    let read = |bytes: &[u8], sheet: &str| {
        Cells::from_bytes("stock.xlsx", bytes, Some(sheet))
            .and_then(|c| layouts::un_stock(&c, &names(), vintage()))
            .unwrap_err()
            .to_string()
    };
    let many = stock_book(|s| {
        put(
            s,
            12,
            &["2", "Kazakhstan", "", "398", "B R", "Uzbekistan", "860", "100", "many", "60", "90", "40", "110"],
        )
    });
    assert_eq!(
        read(&many, "Table 1"),
        "stock.xlsx [Table 1], row 13, column \"2024\": \"many\" is not a number"
    );
    let negative = stock_book(|s| put(s, 12, &["2", "", "", "398", "", "", "860", "-1", "200", "60", "90", "40", "110"]));
    assert!(read(&negative, "Table 1").contains("row 13, column \"1990\": \"-1\" is not a number that is not negative"));
    let sexes = stock_book(|s| put(s, 12, &["2", "", "", "398", "", "", "860", "100", "200", "60", "90", "40", "113"]));
    assert!(read(&sexes, "Table 1").contains("row 13, column \"2024\": \"200\" is not the sum of men and women"));
    let code = stock_book(|s| put(s, 12, &["2", "", "", "399", "", "", "860", "100", "200", "60", "90", "40", "110"]));
    assert!(read(&code, "Table 1").contains("row 13, column \"Location code of destination\": \"399\" is not a country"));
    let twice = stock_book(|s| put(s, 15, &["5", "", "", "398", "", "", "860", "1", "1", "1", "1", "0", "0"]));
    assert!(read(&twice, "Table 1").contains("row 16: UZB–KAZ stands here and in row 13"));
    assert!(read(&stock_book(|_| {}), "Table 9").contains("the workbook has no sheet \"Table 9\"; it has: Table 1"));
    let head = stock_book(|s| put(s, 10, &["", "", "", "Code"]));
    assert!(read(&head, "Table 1").contains("no header row with \"Location code of destination\" in the first 40 rows"));
}

#[test]
fn a_workbook_that_is_cut_is_refused_whole() {
    let bytes = stock_book(|_| {});
    for part in [4, bytes.len() / 2, bytes.len() - 30] {
        let e = Cells::from_bytes("stock.xlsx", &bytes[..part], None).unwrap_err();
        assert!(e.to_string().starts_with("stock.xlsx, row 1: "), "{e}");
    }
}

const WPP_HEAD: [&str; 12] = [
    "Index",
    "Variant",
    "Region, subregion, country or area *",
    "Notes",
    "Location code",
    "ISO3 Alpha-code",
    "Type",
    "Year",
    "Total Population, as of 1 July (thousands)",
    "Births (thousands)",
    "Total Deaths (thousands)",
    "Net Number of Migrants (thousands)",
];

#[test]
fn the_prospects_are_read_from_the_workbook_and_from_csv() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.set_name("Estimates").unwrap();
    put(sheet, 0, &["", "", "", "", "United Nations"]);
    put(sheet, 16, &WPP_HEAD);
    put(
        sheet,
        17,
        &["1", "Estimates", "World", "", "900", "", "World", "2023", "8091735", "132000", "61000", "0"],
    );
    put(
        sheet,
        18,
        &["2", "Estimates", "Asia", "", "935", "", "Region", "2023", "4700000", "70000", "35000", "-10"],
    );
    put(
        sheet,
        19,
        &[
            "3",
            "Estimates",
            "Kazakhstan",
            "",
            "398",
            "KAZ",
            "Country/Area",
            "2023",
            "20330.1",
            "403.2",
            "130.5",
            "-4.8",
        ],
    );
    let bytes = book.save_to_buffer().unwrap();
    let c = layouts::wpp_indicators(&Cells::from_bytes("wpp.xlsx", &bytes, Some("Estimates")).unwrap(), vintage(), 2024).unwrap();
    assert_eq!(c.rows.len(), 2, "the world and one country");
    let kaz = c.get(area("KAZ"), 2023).unwrap();
    assert_eq!((kaz.population, kaz.net_migration, kaz.projected), (20330.1, -4.8, false));

    let csv = "SortOrder,LocID,ISO3_code,LocTypeName,Location,Variant,Time,TPopulation1July,Births,Deaths,NetMigrations\n\
               1,398,KAZ,Country/Area,Kazakhstan,Medium,2023,20330.1,403.2,130.5,-4.8\n\
               2,398,KAZ,Country/Area,Kazakhstan,Medium,2024,20592.6,395.0,131.0,-7.4\n";
    let c = layouts::wpp_indicators(&Cells::from_bytes("wpp.csv", csv.as_bytes(), None).unwrap(), vintage(), 2024).unwrap();
    assert!(!c.get(area("KAZ"), 2023).unwrap().projected && c.get(area("KAZ"), 2024).unwrap().projected);
    let bad = csv.replace("395.0", "n/k");
    let e = layouts::wpp_indicators(&Cells::from_bytes("wpp.csv", bad.as_bytes(), None).unwrap(), vintage(), 2024).unwrap_err();
    assert_eq!(e.to_string(), "wpp.csv, row 3, column \"Births\": \"n/k\" is not a number");
}

#[test]
fn the_wide_table_of_the_world_bank_is_read_from_both_forms() {
    let csv = "\u{feff}\"Data Source\",\"World Development Indicators\",\n\n\"Last Updated Date\",\"2026-10-01\",\n\n\
               \"Country Name\",\"Country Code\",\"Indicator Name\",\"Indicator Code\",\"2020\",\"2021\",\n\
               \"Tajikistan\",\"TJK\",\"Personal remittances, received (% of GDP)\",\"BX.TRF.PWKR.DT.GD.ZS\",\"26.9\",\"33.4\",\n\
               \"Turkmenistan\",\"TKM\",\"Personal remittances, received (% of GDP)\",\"BX.TRF.PWKR.DT.GD.ZS\",\"\",\"\",\n";
    let rows = layouts::world_bank(&Cells::from_bytes("wb.csv", csv.as_bytes(), None).unwrap()).unwrap();
    assert_eq!(rows.len(), 2, "an empty cell is no value");
    assert_eq!((rows[1].area, rows[1].year, rows[1].value), (area("TJK"), 2021, 33.4));
    let bad = csv.replace("33.4", "about 33");
    let e = layouts::world_bank(&Cells::from_bytes("wb.csv", bad.as_bytes(), None).unwrap()).unwrap_err();
    assert_eq!(
        e.to_string(),
        "wb.csv, row 6, column \"2021\": \"about 33\" is not a number",
        "the row a spreadsheet shows"
    );

    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.set_name("Data").unwrap();
    put(sheet, 0, &["Data Source", "World Development Indicators"]);
    put(
        sheet,
        3,
        &["Country Name", "Country Code", "Indicator Name", "Indicator Code", "2020", "2021 [YR2021]"],
    );
    put(sheet, 4, &["Tajikistan", "TJK", "x", "BX.TRF.PWKR.DT.GD.ZS", "..", "33.4"]);
    let bytes = book.save_to_buffer().unwrap();
    let rows = layouts::world_bank(&Cells::from_bytes("wb.xlsx", &bytes, Some("Data")).unwrap()).unwrap();
    assert_eq!(rows.len(), 1);
}

#[test]
fn the_download_of_unhcr_is_read() {
    let csv = "Extracted from the UNHCR Population Statistics Reference Database\n\n\
               Year,Country of origin,Country of origin (ISO),Country of asylum,Country of asylum (ISO),Refugees under UNHCR's mandate,Asylum-seekers,\
               Returned refugees,Other people in need of international protection\n\
               2025,Afghanistan,AFG,Iran (Islamic Rep. of),IRN,760000,27,5,880000\n\
               2025,Unknown,-,Kazakhstan,KAZ,12,-,-,-\n";
    let rows = layouts::unhcr_population(&Cells::from_bytes("unhcr.csv", csv.as_bytes(), None).unwrap()).unwrap();
    assert_eq!(
        (rows[0].refugees, rows[0].other_in_need, rows[1].origin.as_str()),
        (760_000.0, 880_000.0, "UNK")
    );
    let bad = csv.replace("2025,Unknown,-", "2025,Unknown,Nowhere");
    let e = layouts::unhcr_population(&Cells::from_bytes("unhcr.csv", bad.as_bytes(), None).unwrap()).unwrap_err();
    assert!(e.to_string().contains("row 5, column \"Country of origin (ISO)\": \"Nowhere\" is not"), "{e}");
}
