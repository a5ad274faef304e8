//! The pages as readers get them: complete in both languages, light, with a table under every chart, and files that say where numbers are
//! from.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a broken premise should stop the test at once")]

use calamine::{Reader, Xlsx};
use sapar_flows::area::Area;
use sapar_flows::disclose::{Cube, Dimension, Ledger, Query, Sensitivity, release};
use sapar_flows::figure::Status;
use sapar_flows::page::{Cell, Drawing, Page, Procedure, compare, corridor, country, plain, procedures, register};
use sapar_flows::region::{Outline, Region, Tables, outline};
use sapar_flows::say::Term;
use sapar_flows::vintage::Vintage;
use sapar_flows_page::{FileError, Form, Settings, Shown, Speech, claims_file, file, html, show};
use sapar_words::Lang;
use std::io::Cursor;

fn area(code: &str) -> Area {
    Area::parse(code).unwrap()
}

fn speech(lang: Lang) -> Speech {
    Speech::new(lang, Settings::default().names().unwrap())
}

fn pages(tables: &Tables) -> Vec<Page> {
    let mut all: Vec<Page> = tables.areas().iter().filter_map(|a| country(tables, *a, None)).collect();
    assert_eq!(all.len(), 14);
    for (a, b) in [("TJK", "RUS"), ("UZB", "KAZ"), ("KGZ", "KAZ"), ("TKM", "TUR"), ("KAZ", "DEU")] {
        all.push(corridor(tables, area(a), area(b)).unwrap());
    }
    all.push(compare(tables, &Region::default(), Some("2015/2020")));
    all.push(invented_procedures());
    all
}

fn laws() -> Vintage {
    Vintage {
        source: "laws".into(),
        revision: "fingerprint".into(),
        retrieved: "2026-11-21".into(),
        copy: String::new(),
        licence: "Apache-2.0".into(),
    }
}

fn invented_procedures() -> Page {
    let on = |day: &str, cost: f64, whom: &str| Procedure {
        name: "permit".into(),
        title: "Permit <for> an invented country".into(),
        area: area("KAZ"),
        whom: whom.into(),
        on: day.into(),
        cost: Some((cost, cost * 2.0)),
        currency: "KZT".into(),
        wages: Some((0.5, 1.0)),
        days: Some(10.0),
        documents: None,
        visits: Some(2.0),
        offices: Some(1.0),
        cites: "art. 1".into(),
        state: String::new(),
    };
    let today = [on("2026-11-21", 300.0, "category 1"), on("2026-11-21", 200.0, "category 2")];
    let history = [on("2020-01-01", 100.0, "category 1"), on("2023-07-01", 150.0, "category 1"), today[0].clone()];
    procedures(&today, &history, &laws())
}

fn texts(shown: &Shown) -> Vec<&str> {
    let mut all: Vec<&str> = vec![&shown.title];
    all.extend(shown.notes.iter().map(String::as_str));
    for h in &shown.headlines {
        all.extend([h.label.as_str(), &h.value, &h.change, &h.source]);
    }
    for s in &shown.sections {
        all.extend([s.title.as_str(), &s.summary, &s.table.corner]);
        all.extend(s.svg.as_deref());
        all.extend(s.notes.iter().chain(&s.sources).chain(&s.table.columns).map(String::as_str));
        for r in &s.table.rows {
            all.push(&r.label);
            all.extend(r.cells.iter().map(|c| c.text.as_str()));
        }
    }
    all
}

#[test]
fn every_page_is_complete_in_both_languages() {
    let (tables, borders) = (Tables::built_in().unwrap(), outline().unwrap());
    for lang in Lang::ALL {
        let speech = speech(lang);
        for page in pages(&tables) {
            let shown = show(&page, &speech, Some(&borders));
            assert!(!shown.sections.is_empty(), "{}", page.id);
            for text in texts(&shown) {
                let kinds = [
                    "page", "measure", "column", "word", "note", "unit", "cell", "title", "status", "sex", "short", "bridge", "cost",
                ];
                let named = kinds.iter().find(|k| text.contains(&format!("flows-{k}-")) || *text == format!("flows-{k}"));
                assert!(named.is_none(), "{} in {}: a message without words: {named:?} {text}", page.id, lang.code());
                assert!(!text.contains("NaN") && !text.contains("{$"), "{}: {text}", page.id);
            }
            for (s, section) in shown.sections.iter().zip(&page.sections) {
                assert!(!s.sources.is_empty(), "{} {}: no source", page.id, s.id);
                assert!(
                    s.table.rows.iter().all(|r| r.cells.len() == s.table.columns.len()),
                    "{} {}: ragged table",
                    page.id,
                    s.id
                );
                assert_eq!(s.svg.is_some(), section.drawing != Drawing::None, "{} {}", page.id, s.id);
                if let Some(svg) = &s.svg {
                    assert!(svg.len() <= 60_000, "{} {}: {} bytes", page.id, s.id, svg.len());
                    assert!(svg.contains("role=\"img\"") && !svg.contains(" style=") && !svg.contains("<style"));
                    assert!(
                        svg.contains("CC BY") || svg.contains("World Bank") || svg.contains("Apache"),
                        "a source in the chart"
                    );
                }
            }
        }
    }
}

#[test]
fn a_page_of_a_country_is_light() {
    let (tables, borders) = (Tables::built_in().unwrap(), outline().unwrap());
    for lang in Lang::ALL {
        let speech = speech(lang);
        for a in tables.areas() {
            let shown = show(&country(&tables, *a, None).unwrap(), &speech, Some(&borders));
            let size = html(&shown, lang, &|_| Vec::new()).len();
            println!("{a} {}: {size} bytes", lang.code());
            assert!(size <= 150 * 1024, "{a} in {}: {size}", lang.code());
        }
    }
}

#[test]
fn estimates_say_so_and_published_figures_do_not() {
    let tables = Tables::built_in().unwrap();
    let speech = speech(Lang::En);
    for page in pages(&tables) {
        let shown = show(&page, &speech, None);
        for (s, section) in shown.sections.iter().zip(&page.sections) {
            for (row, data) in s.table.rows.iter().zip(&section.grid.rows) {
                for (cell, figure) in row.cells.iter().zip(&data.cells) {
                    let estimate = figure.figure().is_some_and(|f| f.status == Status::Estimate);
                    assert_eq!(cell.text.ends_with(" est."), estimate, "{} {}: {}", page.id, s.id, cell.text);
                }
            }
            if section.grid.figures().all(|f| f.status == Status::Estimate) {
                assert!(s.title.ends_with("(estimate)"), "{}", s.title);
            }
        }
    }
}

#[test]
fn the_numbers_of_the_knowledge_are_on_the_pages() {
    let tables = Tables::built_in().unwrap();
    let kz = country(&tables, area("KAZ"), None).unwrap();
    let first = &kz.section("destinations").unwrap().grid.rows[0];
    assert_eq!(first.area, Some(area("RUS")));
    assert!((first.cells[2].value().unwrap() / 1000.0 - 1321.0).abs() < 0.6, "KZ-RU 1,321 thousand");
    let tm = tables
        .corridor("stock", area("TKM"), area("KAZ"), sapar_flows::sex::Sex::Female, "2024")
        .unwrap();
    let all = tables.corridor("stock", area("TKM"), area("KAZ"), sapar_flows::sex::Sex::Both, "2024").unwrap();
    assert!((100.0 * tm.value / all.value - 88.0).abs() < 1.0, "TM-KZ 88 % women");
    let ru = corridor(&tables, area("TJK"), area("RUS")).unwrap();
    let cost = &ru.section("costs").unwrap().grid.rows[0];
    assert_eq!(cost.cells[0].value(), Some(2.0));
    assert_eq!(cost.cells[1].value(), Some(4.0), "200 dollars cost 4");
}

#[test]
fn every_file_opens_and_says_where_its_numbers_come_from() {
    let (tables, borders) = (Tables::built_in().unwrap(), outline().unwrap());
    let speech = speech(Lang::Ru);
    let page = country(&tables, area("UZB"), None).unwrap();
    for section in &page.sections {
        for form in Form::ALL {
            let bytes = file(section, form, &speech, Some(&borders)).unwrap();
            assert_eq!(
                bytes,
                file(section, form, &speech, Some(&borders)).unwrap(),
                "the same bytes every time: {form:?}"
            );
            let count = section.grid.figures().count();
            match form {
                Form::Csv | Form::Sdmx => {
                    let text = String::from_utf8(bytes).unwrap();
                    assert_eq!(text.lines().count(), count + 1);
                    let licensed = text.lines().skip(1).filter(|l| l.contains("CC BY") || l.contains("World Bank")).count();
                    assert_eq!(licensed, count, "{}: a licence in every line", section.id);
                }
                Form::Json => assert_eq!(String::from_utf8(bytes).unwrap().matches("\"licence\":\"").count(), count),
                Form::Svg => assert!(String::from_utf8(bytes).unwrap().starts_with("<?xml")),
                Form::Xlsx => workbook(&bytes, count),
            }
        }
    }
}

fn workbook(bytes: &[u8], count: usize) {
    let mut book: Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(bytes)).unwrap();
    assert_eq!(book.sheet_names(), ["Таблица", "Показатели", "Источники"]);
    let figures = book.worksheet_range("Показатели").unwrap();
    assert_eq!(figures.height(), count + 1);
    let value = figures.get_value((1, 6)).unwrap();
    assert!(
        matches!(value, calamine::Data::Float(_) | calamine::Data::Int(_)),
        "a number is a number: {value:?}"
    );
    assert!(book.worksheet_range("Источники").unwrap().height() >= 2);
}

fn register_of(people: &[(usize, usize, u64)]) -> sapar_flows::page::Section {
    let dimensions = vec![Dimension::new("sector", &["farms", "building"]), Dimension::new("sex", &["women", "men"])];
    let cube = Cube::new(dimensions, people.iter().map(|(a, b, n)| (vec![*a, *b], *n))).unwrap();
    let mut ledger = Ledger::new(cube, Sensitivity::Ordinary);
    let query = Query { by: vec![0, 1], only: vec![] };
    let table = release(&mut ledger, &query).unwrap();
    register(&table, "permits", plain("Permits"), area("KAZ"), "2026", &laws(), &|name| plain(name))
}

#[test]
fn counts_of_a_register_leave_only_through_the_disclosure_control() {
    let section = register_of(&[(0, 0, 3), (0, 1, 40), (1, 0, 25), (1, 1, 60)]);
    let hidden = section.grid.rows.iter().flat_map(|r| &r.cells).filter(|c| **c == Cell::Withheld).count();
    assert!(hidden >= 2, "the small cell and one that protects it");
    assert!(section.grid.figures().all(|f| f.status == Status::Administrative && f.value != 3.0));
    let speech = speech(Lang::En);
    let csv = String::from_utf8(file(&section, Form::Csv, &speech, None).unwrap()).unwrap();
    assert!(csv.contains("administrative count") && !csv.contains(",3,"), "{csv}");

    // The same numbers in a section that was not made from a released table do not leave.
    let mut page = invented_procedures();
    let other = &mut page.sections[0];
    other.grid = section.grid.clone();
    for form in Form::ALL {
        assert!(matches!(file(other, form, &speech, None), Err(FileError::NotReleased(_))), "{form:?}");
    }
}

#[test]
fn an_installation_may_call_and_draw_countries_as_it_must() {
    let settings = Settings::parse("region = [\"TUR\", \"KAZ\"]\n[names.en]\nTUR = \"Turkey (name of this office)\"\n").unwrap();
    let speech = Speech::new(Lang::En, settings.names().unwrap());
    let tables = Tables::built_in().unwrap();
    let page = compare(&tables, &settings.region, None);
    let own: Outline = {
        let sheet = sapar_flows::data::Sheet::from_bytes("own.csv", b"area,lon,lat,rings\nTUR,35,39,30 37 40 37 40 41 30 41\n").unwrap();
        Outline::parse(&sheet, laws()).unwrap()
    };
    let shown = show(&page, &speech, Some(&own));
    let map = shown.sections.iter().find(|s| s.id == "map").unwrap();
    assert_eq!(map.table.rows.len(), 2);
    assert!(map.table.rows[0].label.starts_with("Turkey (name"), "in the order of the setting");
    assert_eq!(map.svg.as_deref().unwrap().matches("class=\"ch-land\"").count(), 1);
    assert!(map.sources.iter().any(|s| s.contains("imply no opinion")));
}

#[test]
fn what_a_title_says_is_a_message() {
    let tables = Tables::built_in().unwrap();
    for page in pages(&tables) {
        for s in &page.sections {
            assert_ne!(s.title, Term::new(""), "{}", s.id);
            assert!(s.id.chars().all(|c| c.is_ascii_alphanumeric() || c == '-'), "{} goes into addresses", s.id);
        }
        let mut ids: Vec<&str> = page.sections.iter().map(|s| s.id.as_str()).collect();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), page.sections.len(), "{}: names of sections are unique", page.id);
    }
}

#[test]
fn quoted_figures_are_a_table_for_programs_and_a_sheet_for_people() {
    let claims = sapar_flows::claims::register().unwrap();

    let csv = String::from_utf8(claims_file(&claims, Form::Csv, &speech(Lang::En)).unwrap()).unwrap();
    assert!(csv.starts_with("id,claim,quoted,unit,quoted_for,quoted_in,today,today_for,verdict,why,source,place,confidence,checked_on\n"));
    assert!(
        csv.contains("migrants-2010,There are 214 million international migrants.,214,million persons,2010,"),
        "{csv}"
    );
    let bytes = claims_file(&claims, Form::Xlsx, &speech(Lang::Ru)).unwrap();
    assert_eq!(bytes, claims_file(&claims, Form::Xlsx, &speech(Lang::Ru)).unwrap(), "no clock in the file");
    let mut book: Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(bytes)).unwrap();
    let sheet = book.worksheet_range_at(0).unwrap().unwrap();
    assert_eq!(sheet.height(), claims.len() + 1);
    let cell = |row, column| sheet.get_value((row, column)).map(ToString::to_string).unwrap_or_default();
    assert_eq!((cell(0, 1).as_str(), cell(0, 8).as_str()), ("что говорят", "вывод"));
    assert_eq!(
        (cell(1, 1).as_str(), cell(1, 2).as_str()),
        ("В мире 214 миллионов международных мигрантов.", "214")
    );
    // What sources do not say today is an empty cell, not a zero.
    let silent = claims.iter().position(|c| c.today.is_none()).unwrap();
    assert_eq!(cell(silent as u32 + 1, 6), "");
    assert!(claims_file(&claims, Form::Svg, &speech(Lang::En)).is_err());
}
