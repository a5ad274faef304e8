//! `sapar law explain`, `gaps`, `diff` and `fmt` as an author or analyst uses them.
#![expect(clippy::expect_used, reason = "a test that cannot go on should stop with a reason")]

mod support;

use serde_json::Value;
use std::fmt::Write as _;
use std::fs;
use support::{Ran, folder, sapar, sapar_built_in, small_world};

fn json(ran: &Ran) -> Value {
    serde_json::from_str(&ran.out).unwrap_or_else(|e| panic!("{e}: {} {}", ran.out, ran.err))
}

fn says(ran: &Ran, all: &[&str]) {
    assert_eq!(ran.status, 0, "{}", ran.err);
    for words in all {
        assert!(ran.out.contains(words), "`{words}` is missing in:\n{}", ran.out);
    }
}

const LATE: [&str; 10] = [
    "--set",
    "destination=XA",
    "--set",
    "nationality=XB",
    "--set",
    "overstay=31",
    "--set",
    "exit_date=2025-06-10",
    "--on",
    "2026-06-10",
];

fn explain(name: &str, more: &[&str]) -> Ran {
    let mut args = vec!["law", "explain", name];
    args.extend(LATE);
    args.extend(more);
    sapar(&args)
}

#[test]
fn an_explanation_names_the_provision_the_conditions_and_the_bounds() {
    let ran = explain("ban_until", &[]);
    says(
        &ran,
        &[
            "ban_until (Entry may be closed until) = 10 June 2028 [verify: one source or not newest]",
            "because xa.ban (XA-STAY-2010 art 40",
            "in force since 2010-02-01",
            "\u{2713} overstay > 30 days   [overstay: 31 days]",
            "exit date + 3 years = 2028-06-10",
            "overstay 30 days: no rule held",
        ],
    );
    says(
        &explain("ban_until", &["--lang", "ru"]),
        &["потому что xa.ban", "что изменило бы вывод:", "действует с 2010-02-01", "30 дней"],
    );
}

#[test]
fn an_unknown_fact_is_asked_for() {
    let ran = sapar(&[
        "law",
        "explain",
        "stay_until",
        "--set",
        "destination=XA",
        "--set",
        "nationality=XB",
        "--on",
        "2026-11-20",
    ]);
    says(&ran, &["stay_until (You may stay until) = unknown", "entry_date: On which day did you enter?"]);
    let ran = sapar(&[
        "law",
        "explain",
        "work_permit",
        "--set",
        "destination=XA",
        "--set",
        "purpose=work",
        "--on",
        "2026-11-20",
    ]);
    says(
        &ran,
        &[
            "may apply: xa.permit_by_default",
            "? employer_kind = company",
            "employer_kind private household: no permit needed",
        ],
    );
}

#[test]
fn a_provision_is_explained_and_a_wrong_name_is_met() {
    says(&explain("xa.fine_host", &[]), &["xa.fine_host: applies", "500 XAD = 500.00 XAD"]);
    says(&explain("fine_host", &[]), &["xa.fine_host: applies"]);
    let ran = explain("ban_untill", &[]);
    assert_eq!(ran.status, 2);
    assert!(ran.err.contains("Did you mean `ban_until`?"), "{}", ran.err);
}

#[test]
fn an_explanation_is_also_for_programs() {
    let doc = json(&explain("ban_until", &["--json"]));
    assert_eq!((&doc["value"], &doc["state"]), (&"2028-06-10".into(), &"verify".into()));
    assert_eq!(
        (&doc["provisions"][0]["provision"], &doc["provisions"][0]["role"]),
        (&"xa.ban".into(), &"carries".into())
    );
    let changes = doc["changes"].as_array().expect("changes");
    assert!(
        changes.iter().any(|c| c["fact"] == "overstay" && c["then"] == 30 && c["state"] == "no_rule"),
        "{changes:?}"
    );
}

#[test]
fn one_person_of_a_file_is_explained() {
    let dir = folder("explain-row");
    let file = dir.join("people.csv");
    fs::write(
        &file,
        "id,on,destination,nationality,overstay,exit_date\n1,2026-06-10,XB,XB,,\n2,2026-06-10,XA,XB,31,2025-06-10\n",
    )
    .expect("written");
    let file = file.display().to_string();
    says(
        &sapar(&["law", "explain", "ban_until", "--row", "2", "--file", &file]),
        &["= 10 June 2028", "Asked for 10 June 2026"],
    );
    let ran = sapar(&["law", "explain", "ban_until", "--row", "3", "--file", &file]);
    assert_eq!(ran.status, 2);
    assert!(ran.err.contains("There is no row 3; the file has 2 rows."), "{}", ran.err);
}

#[test]
fn a_step_that_exposes_is_explained_only_to_those_who_are_safe() {
    let arrived = |more: &[&str]| {
        let mut args = vec![
            "law",
            "explain",
            "xa.register",
            "--on",
            "2026-11-20",
            "--set",
            "destination=XA",
            "--set",
            "entry_date=2026-11-16",
        ];
        args.extend(more);
        sapar(&args)
    };
    let ran = arrived(&[]);
    says(
        &ran,
        &[
            "xa.register: withheld for this person",
            "Speak to free legal aid first.",
            "? fear_of_return",
            "? age",
        ],
    );
    for hidden in ["police", "December", "100 XAD", "XA-STAY-2010", "what would change it"] {
        assert!(!ran.out.contains(hidden), "`{hidden}` is told:\n{}", ran.out);
    }
    let doc = json(&arrived(&["--json"]));
    assert_eq!(doc["state"], "withheld");
    assert_eq!(doc["provisions"][0]["text"], "Speak to free legal aid first.");
    assert_eq!(doc["provisions"][0]["cites"], serde_json::json!([]));
    assert_eq!(doc["changes"], serde_json::json!([]));
    says(&arrived(&["--profile", "adult"]), &["xa.register: applies", "Go to the police station"]);
    // An author sees the law itself.
    says(&sapar(&["law", "show", "xa.register"]), &["Go to the police station"]);
}

#[test]
fn contradictions_and_holes_are_found() {
    let ran = sapar(&["law", "gaps", "XA"]);
    says(
        &ran,
        &[
            "Entry\n",
            "    xa.visa_for_study_one, xa.visa_for_study_two contradict one another:\n",
            "  visa\n    No provision",
        ],
    );
    // How far it has come is shown on a terminal only.
    assert_eq!(ran.err, "");
    let doc = json(&sapar(&["law", "gaps", "xa", "--json"]));
    let findings = doc["countries"][0]["findings"].as_array().expect("findings");
    let visa = findings.iter().find(|f| f["conclusion"] == "visa").expect("visa");
    assert!(!visa["conflicts"].as_array().expect("conflicts").is_empty());
    let holes = visa["holes"].as_array().expect("holes");
    assert!(
        holes.iter().all(|h| ["between", "unspoken", "taken_out"].iter().any(|k| h["kind"] == *k)),
        "{visa}"
    );
    says(&sapar(&["law", "gaps", "XA", "--lang", "ru"]), &["противоречат друг другу"]);
    let ran = sapar(&["law", "gaps", "XQ"]);
    assert_eq!(ran.status, 2);
}

#[test]
fn two_countries_are_compared() {
    let ran = sapar(&["law", "gaps", "XA", "XB", "--on", "2026-11-20"]);
    says(&ran, &["Answered only by"]);
    let doc = json(&sapar(&["law", "gaps", "XA", "XB", "--on", "2026-11-20", "--json"]));
    assert!(doc["only_first"].as_array().expect("topics").iter().any(|t| t == "work"), "{doc}");
}

#[test]
fn a_change_of_figures_is_told_with_its_source() {
    let ran = sapar(&["law", "diff", "--from", "2025-12-31", "--to", "2026-01-01"]);
    says(&ran, &["2026-01-01\n", "xa.min_wage: 500.00 XAD \u{2192} 865.00 XAD", "XA-LABOUR-2012 art 75"]);
    says(
        &sapar(&["law", "diff", "--from", "2025-12-31", "--to", "2026-01-01", "--country", "XB"]),
        &["Nothing changes"],
    );
    says(
        &sapar(&["law", "diff", "--from", "2010-01-31", "--to", "2010-02-01"]),
        &["begins: xa.no_visa (XA-STAY-2010 art 4 (1))"],
    );
    assert_eq!(sapar(&["law", "diff", "--from", "2026-01-01", "--to", "2026-01-01"]).status, 2);
}

#[test]
fn a_population_is_counted_and_small_numbers_are_not_told() {
    let dir = folder("population");
    let file = dir.join("people.csv");
    let mut text = String::from("nationality,destination,purpose,employer_kind\n");
    for i in 0..23 {
        let _ = writeln!(
            text,
            "XB,XA,{},{}",
            if i < 20 { "work" } else { "study" },
            if i < 17 { "company" } else { "household" }
        );
    }
    fs::write(&file, text).expect("written");
    let file = file.display().to_string();
    let args = ["law", "diff", "--from", "2011-12-31", "--to", "2012-01-01", "--population", &file];
    let ran = sapar(&args);
    says(
        &ran,
        &[
            "Persons: 23; another answer for: 20.",
            "no rule held \u{2192} work permit: 17",
            "no rule held \u{2192} no permit needed: fewer than 5",
        ],
    );
    let doc = json(&sapar(&[&args[..], &["--json"]].concat()));
    assert_eq!(doc["population"]["changed"], 20);
    let moves = doc["population"]["conclusions"].as_array().expect("conclusions");
    assert!(
        moves.iter().any(|m| m["after"]["value"] == "not_required" && m["persons"]["fewer_than"] == 5),
        "{moves:?}"
    );
}

#[test]
fn texts_are_put_into_form_once() {
    let dir = folder("fmt");
    let file = dir.join("pack.law");
    let text = fs::read_to_string(small_world().join("xb/beta.law")).expect("a law");
    fs::write(&file, &text).expect("written");
    let path = file.display().to_string();
    let ran = sapar_built_in(&["law", "fmt", "--check", &path]);
    assert_eq!(ran.status, 1, "{}", ran.out);
    assert_eq!(fs::read_to_string(&file).expect("a law"), text, "--check changes nothing");
    assert_eq!(sapar_built_in(&["law", "fmt", &path]).status, 0);
    let ran = sapar_built_in(&["law", "fmt", "--check", &dir.display().to_string()]);
    assert_eq!((ran.status, ran.out.as_str()), (0, "all in form\n"));
    fs::write(&file, "provision").expect("written");
    let ran = sapar_built_in(&["law", "fmt", &path]);
    assert_eq!(ran.status, 2);
    assert!(ran.err.contains("pack.law:1"), "{}", ran.err);
}

#[test]
fn the_real_laws_explain_themselves() {
    let ran = sapar_built_in(&[
        "law",
        "explain",
        "work_permit",
        "--set",
        "destination=KZ",
        "--set",
        "nationality=KG",
        "--set",
        "purpose=work",
        "--on",
        "2026-06-10",
    ]);
    says(&ran, &["work_permit (", "in force since"]);
}
