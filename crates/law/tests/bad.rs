//! Wrong laws and the messages they must produce.
//!
//! Each `bad/NAME.law` is one mistake, read as a file of the pack `kz` beside the small vocabulary in `bad/vocabulary/`; lines
//! `#=== kz/rate.csv` begin further files. The messages stand in `bad/NAME.txt`. `BLESS=1` writes them anew: read the difference before
//! it is kept, for these sentences are all that somebody who wrote a law gets to see.
#![allow(clippy::expect_used, reason = "a test stops where its premise breaks")]

use sapar_law::check::{Checked, check, check_for_answers};
use sapar_law::source::{Report, Source};
use std::path::{Path, PathBuf};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bad")
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

fn vocabulary() -> Vec<Source> {
    [
        ("common/common.law", "common.law"),
        ("common/countries.csv", "countries.csv"),
        ("kz/pack.law", "pack.law"),
    ]
    .map(|(name, file)| Source {
        name: name.into(),
        text: read(&folder().join("vocabulary").join(file)).into(),
    })
    .into()
}

/// The program and the files it carries.
fn sources(name: &str, text: &str) -> Vec<Source> {
    let mut all = vocabulary();
    let mut parts = text.split("#=== ");
    all.push(Source {
        name: format!("kz/{name}.law"),
        text: parts.next().unwrap_or_default().to_owned().into(),
    });
    for part in parts {
        let (file, body) = part.split_once('\n').expect("a file after its name");
        all.push(Source {
            name: file.trim().to_owned(),
            text: body.to_owned().into(),
        });
    }
    all
}

#[test]
fn the_vocabulary_itself_is_right() {
    let checked = check(vocabulary()).unwrap_or_else(|r| panic!("{r}"));
    assert!(checked.warnings.is_empty(), "{:?}", checked.warnings);
}

#[test]
fn every_mistake_is_told_as_it_should_be() {
    let bless = std::env::var_os("BLESS").is_some();
    let mut programs: Vec<PathBuf> = std::fs::read_dir(folder()).expect("folder").flatten().map(|f| f.path()).collect();
    programs.retain(|p| p.extension().is_some_and(|e| e == "law"));
    programs.sort();
    assert!(programs.len() >= 40, "only {} bad programs were found", programs.len());
    let mut differences = Vec::new();
    for path in &programs {
        let name = path.file_stem().and_then(|s| s.to_str()).expect("a name");
        let found = match check(sources(name, &read(path))) {
            Ok(Checked { warnings, .. }) if warnings.is_empty() => "nothing is wrong\n".to_owned(),
            Ok(Checked { laws, warnings }) => {
                let (sources, diagnostics) = (laws.sources, warnings);
                format!("only warnings\n{}", Report { sources, diagnostics })
            }
            Err(report) => report.to_string(),
        };
        let beside = path.with_extension("txt");
        if bless {
            std::fs::write(&beside, &found).expect("written");
            continue;
        }
        let expected = std::fs::read_to_string(&beside).unwrap_or_default();
        if expected != found {
            differences.push(format!("{name}\n  expected:\n{}  found:\n{}", indented(&expected), indented(&found)));
        }
    }
    assert!(
        differences.is_empty(),
        "{} of {} differ (BLESS=1 writes what was found)\n{}",
        differences.len(),
        programs.len(),
        differences.join("\n")
    );
}

/// Cases are passed over; what stands behind one is not.
#[test]
fn a_slip_behind_a_case_is_told_by_programs_that_answer_too() {
    let name = "slip_in_the_word_behind_a_case";
    let path = folder().join(name).with_extension("law");
    let report = check_for_answers(sources(name, &read(&path))).map_or_else(|report| report.to_string(), |_| String::new());
    assert!(report.contains("no item is called `provison`"), "{report}");
}

fn indented(text: &str) -> String {
    text.lines().map(|l| format!("    {l}\n")).collect()
}
