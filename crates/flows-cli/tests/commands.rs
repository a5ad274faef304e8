//! The commands as somebody types them.
#![allow(clippy::unwrap_used, reason = "a broken premise should stop the test at once")]

use serde_json::Value;
use std::path::PathBuf;
use std::process::{Command, Output};

fn sapar(arguments: &[&str], data: Option<&PathBuf>) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_sapar-flows-cli"));
    command.args(arguments).env_remove("SAPAR_DATA").current_dir(std::env::temp_dir());
    if let Some(d) = data {
        command.arg("--data").arg(d);
    }
    command.output().unwrap()
}

fn stats(test: &str) -> Option<PathBuf> {
    let path = match std::env::var_os("SAPAR_DATA") {
        Some(root) => PathBuf::from(root).join("stats"),
        None => PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/stats"),
    };
    if path.is_dir() {
        return Some(path);
    }
    println!("skipped: {test}: no data at {}; set SAPAR_DATA", path.display());
    None
}

fn said(o: &Output) -> (String, String) {
    (String::from_utf8_lossy(&o.stdout).into_owned(), String::from_utf8_lossy(&o.stderr).into_owned())
}

#[test]
fn export_works_without_the_official_tables() {
    let o = sapar(&["export", "--table", "flows", "--area", "KAZ", "--json"], None);
    let figures: Value = serde_json::from_slice(&o.stdout).unwrap();
    let figures = figures.as_array().unwrap();
    assert!(figures.len() > 100);
    for f in figures {
        assert_eq!(f["status"], "estimate");
        assert!(f["title"].as_str().unwrap().ends_with("(estimate)") && !f["licence"].as_str().unwrap().is_empty());
    }
    let o = sapar(&["export", "--area", "TJK", "--sdmx"], None);
    assert!(said(&o).0.starts_with("STRUCTURE,STRUCTURE_ID,ACTION,"));
}

#[test]
fn what_cannot_be_done_is_said_and_ends_with_two() {
    for (arguments, want) in [
        (vec!["estimate"], "--data DIR"),
        (vec!["estimate", "--data", "/nowhere"], "/nowhere: not found"),
        (vec!["estimate", "--period", "2020-2015"], "expected a period such as"),
        (vec!["export", "--table", "weather"], "there is no table \"weather\"; there are: stocks"),
        (vec!["export", "--area", "Atlantis"], "is not a country code"),
        (
            vec!["project", "--area", "KAZ", "--series", "2025=many"],
            "expected years and thousands of persons",
        ),
    ] {
        let o = sapar(&arguments, None);
        let (_, error) = said(&o);
        assert!(error.contains(want), "{arguments:?}: {error}");
        assert_eq!(o.status.code(), Some(2), "{arguments:?}");
    }
}

#[test]
fn claims_have_verdicts_even_without_tables() {
    let o = sapar(&["check", "--json"], None);
    let all: Value = serde_json::from_slice(&o.stdout).unwrap();
    assert!(
        all["claims"]
            .as_array()
            .unwrap()
            .iter()
            .any(|c| c["id"] == "by-2040" && c["verdict"] == "wrong year")
    );
    assert_eq!(o.status.code(), Some(0));
    let (text, _) = said(&sapar(&["check", "--lang", "ru"], None));
    assert!(text.contains("К 2040 году") && text.contains("вывод: не тот год"), "{text}");
}

#[test]
fn the_world_is_estimated_and_the_published_totals_come_out() {
    let Some(data) = stats("the_world_is_estimated_and_the_published_totals_come_out") else {
        return;
    };
    let o = sapar(&["estimate", "--period", "2015-2020", "--method", "da_min_closed", "--json"], Some(&data));
    let flows: Value = serde_json::from_slice(&o.stdout).unwrap();
    let sum: f64 = flows.as_array().unwrap().iter().map(|f| f["value"].as_f64().unwrap()).sum();
    // Cells below half a person are not listed.
    assert!((sum - 55_515_922.3).abs() < 2_500.0, "{sum}");
    let (text, progress) = said(&sapar(
        &["estimate", "--sex", "female", "--method", "da_pb_closed", "--kind", "return", "--area", "UZ"],
        Some(&data),
    ));
    assert!(
        text.contains("women (estimate): back to the country of birth") && text.contains("shares of men and women from"),
        "{text}"
    );
    assert!(progress.contains("estimating flows between the countries"));
}

#[test]
fn projections_stand_beside_their_back_tests() {
    let Some(data) = stats("projections_stand_beside_their_back_tests") else {
        return;
    };
    for (arguments, want) in [
        (vec!["project", "--area", "KG"], "Replication (not validation)"),
        (vec!["project", "--area", "KZ", "--revision", "2019"], "assumes no migration for Kazakhstan"),
        (vec!["project", "--area", "UZ", "--what", "net"], "persistence"),
        (vec!["project", "--area", "TJ", "--to-area", "RU", "--what", "stock"], "naive"),
    ] {
        let (text, error) = said(&sapar(&arguments, Some(&data)));
        assert!(text.contains(want) && text.contains("estimate"), "{arguments:?}: {text}{error}");
    }
}

#[test]
fn a_bad_file_is_named_with_row_and_column() {
    let Some(data) = stats("a_bad_file_is_named_with_row_and_column") else {
        return;
    };
    let file = std::env::temp_dir().join(format!("sapar-reported-{}.csv", std::process::id()));
    std::fs::write(&file, "orig,dest,flow\nUZB,KAZ,1200\nKGZ,KAZ,many\n").unwrap();
    let o = sapar(&["compare", "--reported", file.to_str().unwrap()], Some(&data));
    std::fs::remove_file(&file).unwrap();
    let (_, error) = said(&o);
    assert!(error.contains("row 3, column \"flow\": \"many\" is not"), "{error}");
    assert_eq!(o.status.code(), Some(2));
}

#[test]
fn every_default_beats_the_naive_method() {
    let Some(data) = stats("every_default_beats_the_naive_method") else { return };
    let o = sapar(&["check"], Some(&data));
    let (text, _) = said(&o);
    assert!(!text.contains("LOSES") && !text.contains("DIFFERENT"), "{text}");
    assert_eq!(o.status.code(), Some(0));
}

#[test]
fn a_publishers_file_is_imported_whole_or_not_at_all() {
    let dir = std::env::temp_dir().join(format!("sapar-import-{}", std::process::id()));
    std::fs::create_dir_all(&dir).unwrap();
    let (from, to) = (dir.join("wb.csv"), dir.join("out.csv"));
    let good = "Data Source,x\n\nCountry Name,Country Code,Indicator Name,Indicator Code,2020,2021\nTajikistan,TJK,x,BX.TRF,26.9,33.4\n";
    std::fs::write(&from, good).unwrap();
    let arguments = [
        "import",
        from.to_str().unwrap(),
        "--layout",
        "world-bank",
        "--out",
        to.to_str().unwrap(),
        "--lang",
        "ru",
    ];
    let o = sapar(&arguments, None);
    assert!(said(&o).0.contains("строк: 2"), "{:?}", said(&o));
    assert_eq!(
        std::fs::read_to_string(&to).unwrap(),
        "iso3,indicator,year,value\nTJK,BX.TRF,2020,26.9\nTJK,BX.TRF,2021,33.4\n"
    );
    std::fs::remove_file(&to).unwrap();
    std::fs::write(&from, good.replace("33.4", "много")).unwrap();
    let o = sapar(&arguments, None);
    assert_eq!(o.status.code(), Some(2));
    assert!(said(&o).1.contains("строка 4, столбец «2021»: «много» — ожидается число"), "{:?}", said(&o));
    assert!(!to.exists(), "nothing half-imported");
    std::fs::remove_dir_all(&dir).unwrap();
}

#[test]
fn a_page_is_written_with_all_its_files() {
    let dir = std::env::temp_dir().join(format!("sapar-page-{}", std::process::id()));
    let o = sapar(&["page", "--area", "TJ", "--to-area", "RU", "--out", dir.to_str().unwrap()], None);
    let (text, error) = said(&o);
    assert!(text.contains("files; the page is"), "{text}{error}");
    let page = std::fs::read_to_string(dir.join("index.html")).unwrap();
    assert!(page.contains("<svg ") && page.contains("Tajikistan") && page.contains("href=\"sapar-tjk-rus-stocks.xlsx\""));
    for link in page.split("href=\"").skip(1).filter_map(|l| l.split('"').next()) {
        assert!(dir.join(link).is_file(), "{link}");
    }
    std::fs::remove_dir_all(&dir).unwrap();
    let o = sapar(&["page", "--area", "TJ", "--to-area", "TJ", "--out", dir.to_str().unwrap()], None);
    assert_eq!(o.status.code(), Some(2), "nobody migrates to where they are");
}

#[test]
fn every_refusal_is_said_in_russian_too() {
    for (arguments, want) in [
        (vec!["estimate"], "нужны официальные таблицы"),
        (vec!["estimate", "--data", "/nowhere"], "не найдено"),
        (vec!["export", "--table", "weather"], "нет таблицы"),
        (vec!["export", "--area", "Atlantis"], "не код страны"),
    ] {
        let mut all = arguments.clone();
        all.extend(["--lang", "ru"]);
        let (_, error) = said(&sapar(&all, None));
        assert!(error.contains(want), "{arguments:?}: {error}");
    }
}

#[test]
fn nothing_is_written_over_what_is_read() {
    let folder = std::env::temp_dir().join(format!("sapar-flows-kept-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let path = |name: &str| folder.join(name).display().to_string();
    let (table, settings) = (path("table.csv"), path("index.html"));
    let csv = "Country Name,Country Code,Indicator Name,Indicator Code,2020\nTajikistan,TJK,Remittances,BX.TRF.PWKR.CD.DT,5\n";
    for (file, text) in [(&table, csv), (&path("t.part"), csv), (&settings, "")] {
        std::fs::write(file, text).unwrap();
    }
    let import = |file: &str, out: &str| sapar(&["import", file, "--layout", "world-bank", "--out", out], None);
    let around = format!("{}/./table.csv", folder.display());
    for (o, file, was) in [
        (import(&table, &table), &table, csv),
        (import(&table, &around), &table, csv),
        (import(&path("t.part"), &path("t")), &path("t.part"), csv),
        (
            sapar(&["export", "--area", "TJK", "--settings", &settings, "--out", &settings], None),
            &settings,
            "",
        ),
        (
            sapar(
                &["page", "--area", "TJK", "--settings", &settings, "--out", &folder.display().to_string()],
                None,
            ),
            &settings,
            "",
        ),
    ] {
        let (_, problem) = said(&o);
        assert_eq!(o.status.code(), Some(2), "{problem}");
        assert!(problem.contains("both are the same file"), "{problem}");
        assert_eq!(std::fs::read_to_string(file).unwrap(), was);
    }
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 3, "nothing else was written");
    std::fs::remove_dir_all(&folder).unwrap();
}
