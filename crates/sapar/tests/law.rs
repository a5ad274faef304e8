//! `sapar law …` and `sapar procedures` as an author uses them.
#![expect(clippy::expect_used, reason = "a test that cannot go on should stop with a reason")]

mod support;

use serde_json::Value;
use support::{Ran, folder, sapar, sapar_built_in, small_world};

fn json(ran: &Ran) -> Value {
    serde_json::from_str(&ran.out).unwrap_or_else(|e| panic!("{e}: {}", ran.out))
}

/// A copy of the small world in which one text is changed.
fn changed(name: &str, file: &str, from: &str, to: &str) -> String {
    let dir = folder(name);
    for pack in std::fs::read_dir(small_world()).expect("laws").map(|e| e.expect("entry").path()) {
        let target = dir.join(pack.file_name().expect("a name"));
        std::fs::create_dir_all(&target).expect("a folder");
        for f in std::fs::read_dir(&pack).expect("pack").map(|e| e.expect("entry").path()) {
            std::fs::copy(&f, target.join(f.file_name().expect("a name"))).expect("copied");
        }
    }
    let path = dir.join(file);
    let text = std::fs::read_to_string(&path).expect("a text");
    assert!(text.contains(from), "{from}");
    std::fs::write(&path, text.replacen(from, to, 1)).expect("written");
    dir.display().to_string()
}

#[test]
fn sound_laws_pass() {
    let ran = sapar(&["law", "check"]);
    assert_eq!((ran.status, ran.out.as_str()), (0, "ok: 16 provisions, 6 cases\n"), "{}", ran.err);
    let ran = sapar(&["law", "test"]);
    assert_eq!((ran.status, ran.out.as_str()), (0, "6 passed, 0 failed\n"), "{}", ran.err);
    let ran = sapar(&["law", "test", "--pack", "xb"]);
    assert_eq!(ran.out, "1 passed, 0 failed\n");
}

#[test]
fn numbers_that_no_case_holds_are_named_and_rows_of_figures_counted() {
    let ran = sapar(&["law", "test", "--weak"]);
    assert_eq!(ran.status, 0, "{}", ran.err);
    assert!(ran.out.contains("alpha.law:56: 100 could be 101, no case fails\n"), "{}", ran.out);
    assert!(
        ran.out.contains("min_wage.csv: 4 of 4 values and days in its rows could be one larger"),
        "{}",
        ran.out
    );
    assert!(!ran.out.contains("row 2026-01-01"), "{}", ran.out);
    assert!(ran.out.contains("27 of 36 numbers"), "{}", ran.out);
    let ran = sapar(&["law", "test", "--weak", "--rows", "--pack", "xa"]);
    assert!(
        ran.out.contains("min_wage.csv:3: row 2026-01-01: value 865 could be 866, no case fails\n"),
        "{}",
        ran.out
    );
    assert!(!ran.out.contains("beta.law") && ran.out.contains("26 of 35 numbers"), "{}", ran.out);
    let ran = sapar(&["law", "test", "--weak", "--json"]);
    let lines: Vec<Value> = ran.out.lines().map(|l| serde_json::from_str(l).expect("JSON")).collect();
    let found = lines.last().expect("a line");
    let (weak, files) = (found["weak"].as_array().expect("a list"), found["files"].as_array().expect("a list"));
    assert_eq!((weak.len(), &found["tried"]), (27, &serde_json::json!(36)));
    assert!(
        weak.iter().any(|w| w["row"] == "2026-01-01" && w["column"] == "value" && w["other"] == "866"),
        "{weak:?}"
    );
    let counted = |f: &Value| f["file"].as_str().is_some_and(|n| n.ends_with("min_wage.csv")) && f["tried"] == 4 && f["weak"] == 4;
    assert!(files.iter().any(counted), "{files:?}");
    assert_eq!(sapar(&["law", "test", "--rows"]).status, 2, "--rows without --weak");
}

#[test]
fn an_error_is_drawn_with_file_line_caret_and_help() {
    let laws = changed(
        "error",
        "xa/alpha.law",
        "when destination = XA and nationality = XB",
        "when destintion = XA and nationality = XB",
    );
    let ran = sapar_built_in(&["--laws", &laws, "law", "check"]);
    assert_eq!(ran.status, 2);
    for words in ["error: ", "alpha.law:15:8", "destintion", "^^^^^^^^^^", "destination", "1 error"] {
        assert!(ran.err.contains(words), "`{words}` is missing in:\n{}", ran.err);
    }
    assert!(!ran.err.contains('\u{1b}'), "no colours without a terminal");
    let ran = sapar_built_in(&["--laws", &laws, "law", "check", "--pack", "xb"]);
    assert_eq!(ran.status, 2);
    assert!(ran.err.contains("One more error stands in another pack"), "{}", ran.err);
    let ran = sapar_built_in(&["--laws", &laws, "law", "check", "--pack", "xb", "--only"]);
    assert_eq!(ran.status, 0, "{}", ran.err);
    let ran = sapar_built_in(&["--laws", &laws, "advise", "--set", "destination=XA"]);
    assert_eq!(ran.status, 2);
    assert!(ran.err.contains("The laws hold one error"), "{}", ran.err);
    let doc = json(&sapar_built_in(&["--laws", &laws, "law", "check", "--json"]));
    assert_eq!((&doc["ok"], &doc["diagnostics"][0]["line"]), (&false.into(), &15.into()));
}

#[test]
fn a_provision_without_a_case_fails_the_check() {
    let laws = changed("unreached", "xb/beta.law", "expect right equal_pay", "expect visa no rule");
    let ran = sapar_built_in(&["--laws", &laws, "law", "check"]);
    assert_eq!(ran.status, 2);
    assert!(ran.err.contains("beta.law:6: no case reaches xb.equal_pay"), "{}", ran.err);
}

#[test]
fn provisions_that_contradict_one_another_are_found_on_request() {
    assert_eq!(sapar(&["law", "check"]).status, 0, "the usual check does not look for them");
    let ran = sapar(&["law", "check", "--boxes"]);
    assert_eq!(ran.status, 2);
    let told = "XA, visa: xa.visa_for_study_one, xa.visa_for_study_two contradict one another";
    assert!(ran.err.contains(told), "{}", ran.err);
    let doc = json(&sapar(&["law", "check", "--boxes", "--json"]));
    let first = &doc["conflicts"][0];
    assert_eq!(
        (&doc["ok"], &first["country"], &first["conclusion"]),
        (&false.into(), &"XA".into(), &"visa".into())
    );
    let ran = sapar(&["law", "check", "--boxes", "--pack", "xb"]);
    assert_eq!(ran.status, 0, "{}", ran.err);
}

#[test]
fn what_is_certain_of_an_open_day_is_explained() {
    let shorter = "provision shorter_at_work\n  en \"Less for those who work.\" ru \"Для работающих меньше.\"\n  cites XA-STAY-2010 art 8   confidence high   checked on 2026-11-01\n  in force 2010-02-01..\n  decides stay_until = entry date + 59 days\n  when destination = XA and working = yes\n\ntopic work\ncovered";
    let laws = changed("bound", "xa/alpha.law", "topic work\ncovered", shorter);
    let facts = ["destination=XA", "nationality=XB", "purpose=work", "entry_date=2026-11-16"];
    let mut args = vec!["--laws", &laws, "law", "explain", "stay_until", "--on", "2026-11-20"];
    facts.iter().for_each(|f| args.extend(["--set", f]));
    let ran = sapar_built_in(&args);
    assert!(ran.out.contains("= 13 February 2027 or earlier\n"), "{}{}", ran.out, ran.err);
    args.push("--json");
    let doc = json(&sapar_built_in(&args));
    assert_eq!((&doc["value"], &doc["bound"]["value"]), (&serde_json::Value::Null, &"2027-02-13".into()));
    assert_eq!(doc["bound"]["confidence"], "high");
}

#[test]
fn a_contradiction_is_told_in_the_readers_language() {
    let dates = ["--set", "entry_date=2026-05-02", "--set", "exit_date=2026-05-01"];
    for (lang, words) in [("en", "`exit_date` (2026-05-01) lies before"), ("ru", "`exit_date` (2026-05-01) раньше, чем")] {
        let ran = sapar(&[&["advise", "--lang", lang, "--set", "destination=XA"], &dates[..]].concat());
        assert_eq!(ran.status, 2);
        assert!(ran.err.contains(words), "{}", ran.err);
    }
    let ran = sapar(&["advise", "--lang", "ru", "--set", "stays=2026-05-02..2026-05-01"]);
    assert!(ran.err.contains("одно пребывание кончается 2026-05-01"), "{}", ran.err);
}

#[test]
fn a_case_that_fails_is_printed_with_its_place() {
    let laws = changed("failing", "xa/alpha.law", "expect owed = 1100 XAD", "expect owed = 1200 XAD");
    let ran = sapar_built_in(&["--laws", &laws, "law", "test"]);
    assert_eq!(ran.status, 1);
    assert!(
        ran.out.contains("alpha.law:") && ran.out.contains("\"A bricklayer from Beta\": owed: expected 1200.00 XAD, found 1100.00 XAD"),
        "{}",
        ran.out
    );
    assert!(ran.out.ends_with("5 passed, 1 failed\n"), "{}", ran.out);
}

#[test]
fn everything_that_has_a_name_can_be_shown() {
    for (name, words) in [
        ("xa.host_reports", "otherwise: xa.fine_host"),
        ("host_reports", "confidence: low"),
        ("work_permit", "xa.permit_by_default (2012-01-01..)"),
        ("min_wage", "2026-01-01              865.00 XAD"),
        ("XA-STAY-2010", "title: Law on the stay of foreigners"),
        ("entry date", "On which day did you enter?"),
        ("purpose", "work: work / работа"),
        ("stay", "covered: XA 2010-02-01..2026-12-31"),
        ("permit_procedure", "route: work"),
        ("adult", "as written: profile adult given age 30 years, fear_of_return no"),
        (
            "host_reports",
            "  duty of host within 3 working days of entry date, entry day not counted, calendar XA",
        ),
    ] {
        let ran = sapar(&["law", "show", name]);
        assert_eq!(ran.status, 0, "{name}: {}", ran.err);
        assert!(ran.out.contains(words), "{name}: `{words}` is missing in\n{}", ran.out);
        assert!(json(&sapar(&["law", "show", name, "--json"])).is_array());
    }
    let ran = sapar(&["law", "show", "host_report"]);
    assert_eq!(ran.status, 2);
    assert!(ran.err.contains("Did you mean `host_reports`?"), "{}", ran.err);
}

#[test]
fn facts_and_coverage_are_listed() {
    let ran = sapar(&["law", "facts"]);
    assert!(
        ran.out
            .lines()
            .any(|l| l.starts_with("age ") && l.contains("0 years..120 years") && l.contains("How old are you?")),
        "{}",
        ran.out
    );
    let facts = json(&sapar(&["law", "facts", "--json"]));
    assert!(
        facts
            .as_array()
            .is_some_and(|f| f.iter().any(|f| f["name"] == "purpose" && f["members"] == serde_json::json!(["work", "study"])))
    );
    let rows = json(&sapar(&["law", "coverage", "--json"]));
    let stay = rows["rows"]
        .as_array()
        .and_then(|r| r.iter().find(|r| r["pack"] == "xa" && r["topic"] == "stay"))
        .cloned()
        .unwrap_or_default();
    assert_eq!(
        (
            &stay["provisions"],
            &stay["articles_verified"],
            &stay["articles_not_verified"],
            &stay["without_article"],
            &stay["low_confidence"]
        ),
        (&4.into(), &3.into(), &1.into(), &0.into(), &1.into())
    );
    assert_eq!((&stay["covered_since"], &stay["seen_to"]), (&"2010-02-01".into(), &"2026-12-31".into()));
    let ran = sapar(&["law", "coverage", "--country", "XB"]);
    assert!(ran.out.contains("not covered") && !ran.out.contains("Alpha"), "{}", ran.out);
    assert_eq!(sapar(&["law", "coverage", "XB"]).out, ran.out, "the country alone says the same");
    assert_eq!(sapar(&["law", "coverage", "XB", "--country", "XB"]).status, 2);
    assert_eq!(sapar(&["law", "coverage", "--country", "XQ"]).status, 2);
}

#[test]
fn procedures_are_compared_in_money_and_in_wages() {
    let base = ["procedures", "--country", "XA", "--set", "purpose=work", "--set", "employer_kind=company"];
    let ran = sapar(&[&base[..], &["--on", "2026-11-20", "--category", "2"]].concat());
    assert_eq!(ran.status, 0, "{}", ran.err);
    for words in ["2,162.50 XAD", "2.50", "7 working days", "not known", "verify: one source or not newest"] {
        assert!(ran.out.contains(words), "`{words}` is missing in\n{}", ran.out);
    }
    // Without the category: the least and the most over all answers.
    let doc = json(&sapar(&[&base[..], &["--on", "2026-11-20", "--json"]].concat()));
    let row = &doc["rows"][0];
    assert_eq!(
        (&row["cost"]["amount"], &row["cost_to"]["amount"], &row["needs"][0]),
        (&"1081.25".into(), &"4325.00".into(), &"permit_category".into())
    );
    let doc = json(&sapar(&[&base[..], &["--category", "1", "--over-time", "2011..2026", "--json"]].concat()));
    let years: Vec<&str> = doc["rows"].as_array().expect("rows").iter().filter_map(|r| r["on"].as_str()).collect();
    assert_eq!(
        (years.len(), years.first(), years.last()),
        (15, Some(&"2012-01-01"), Some(&"2026-01-01")),
        "the law is in force since 2012"
    );
    assert_eq!(sapar(&[&base[..], &["--over-time", "2026..2011"]].concat()).status, 2);
    assert_eq!(sapar(&[&base[..], &["--category", "9"]].concat()).status, 2);
    assert_eq!(sapar(&["procedures", "XQ"]).status, 2);
}

#[test]
fn a_procedure_that_is_only_perhaps_open_says_on_what_it_depends() {
    let given = ["procedures", "--country", "RU", "--set", "nationality=UZ", "--on", "2026-03-09"];
    let ran = sapar_built_in(&given);
    let patent = "Patent for a worker from a visa-free state";
    assert!(ran.out.contains(&format!("{patent} (perhaps)")), "{}", ran.out);
    assert!(
        ran.out.contains(&format!("{patent}: only perhaps open; tell us: In which region?")),
        "{}",
        ran.out
    );
    assert!(
        ran.out.lines().any(|l| l == "  Is it seasonal work? no"),
        "each assumption has a line:\n{}",
        ran.out
    );
    let doc = json(&sapar_built_in(&[&given[..], &["--json"]].concat()));
    let perhaps = doc["rows"]
        .as_array()
        .expect("rows")
        .iter()
        .filter(|r| r["open"] == "perhaps")
        .collect::<Vec<_>>();
    assert!(
        !perhaps.is_empty() && perhaps.iter().all(|r| r["needs"].as_array().is_some_and(|n| !n.is_empty())),
        "{doc}"
    );
    // No raw names, and the minimum wage of every country that holds one.
    let russian = sapar_built_in(&[&given[..], &["--lang", "ru"]].concat()).out;
    assert!(russian.contains("(возможно)") && !russian.contains("household_"), "{russian}");
    let doc = json(&sapar_built_in(&["procedures", "--country", "UZ", "--on", "2026-03-01", "--json"]));
    assert!(doc["rows"][0]["minimum_wages"].is_string(), "{doc}");
}

#[test]
fn a_folder_that_is_no_folder_of_laws_is_refused() {
    let empty = folder("empty").display().to_string();
    for dir in ["/nonexistent", empty.as_str()] {
        let ran = sapar_built_in(&["--laws", dir, "law", "check"]);
        assert_eq!(ran.status, 2);
        assert!(ran.err.contains(dir), "{}", ran.err);
    }
    assert_eq!(sapar(&["law", "check", "--pack", "xz"]).status, 2);
}

#[test]
fn a_law_that_nobody_would_read_is_named() {
    for (name, file) in [
        ("stray", "stray.law"),
        ("below", "xb/deeper/beta.law"),
        ("notepad", "xb/gamma.law.txt"),
        ("capitals", "xb/GAMMA.LAW"),
    ] {
        let laws = changed(name, "xb/beta.law", "", "");
        let path = std::path::Path::new(&laws).join(file);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        std::fs::write(&path, "# Nobody reads this.\n").expect("written");
        for command in ["check", "test", "facts"] {
            let ran = sapar_built_in(&["--laws", &laws, "law", command]);
            assert_eq!((ran.status, ran.out.as_str()), (2, ""), "{file}");
            assert!(ran.err.contains(file) && ran.err.contains("would not be read"), "{file}: {}", ran.err);
        }
    }
}

#[test]
fn what_is_missing_is_counted_in_the_right_number() {
    let laws = changed("numbers", "xb/beta.law", "expect right equal_pay", "expect visa no rule");
    let ran = sapar_built_in(&["--laws", &laws, "law", "check", "--pack", "xb"]);
    assert!(
        ran.err.contains("1 provision has no case (1 provision, 1 case)") || ran.out.contains("1 provision has no case (1 provision, 1 case)"),
        "{}{}",
        ran.out,
        ran.err
    );
}

#[test]
fn a_definition_that_an_explanation_names_can_be_shown() {
    let laws = changed(
        "defined",
        "xa/alpha.law",
        "when destination = XA and visa = no",
        "when destination = XA and free_to_come\n\ndefine free_to_come = visa = no  # as before",
    );
    for name in ["free_to_come", "xa.free_to_come"] {
        let ran = sapar_built_in(&["--laws", &laws, "law", "show", name]);
        assert_eq!(ran.status, 0, "{}", ran.err);
        assert!(ran.out.starts_with("definition xa.free_to_come\n"), "{}", ran.out);
        assert!(ran.out.contains("  as written: visa = no\n"), "{}", ran.out);
    }
    let ran = sapar_built_in(&["--laws", &laws, "law", "show", "free_to_comme"]);
    assert!(ran.err.contains("Did you mean `free_to_come`?"), "{}", ran.err);
}
