//! `sapar advise` as a person uses it.
#![expect(clippy::expect_used, reason = "a test that cannot go on should stop with a reason")]

mod support;

use serde_json::Value;
use std::path::Path;
use support::{folder, sapar, sapar_built_in};

const BRICKLAYER: &[&str] = &[
    "advise",
    "--on",
    "2026-11-20",
    "--profile",
    "adult",
    "--set",
    "nationality=XB",
    "--set",
    "destination=XA",
    "--set",
    "purpose=work",
    "--set",
    "employer_kind=company",
    "--set",
    "entry_date=2026-11-16",
    "--set",
    "working=yes",
    "--set",
    "permit_category=2",
];

fn with(base: &[&'static str], more: &[&'static str]) -> Vec<&'static str> {
    base.iter().chain(more).copied().collect()
}

fn json(args: &[&str]) -> Value {
    let ran = sapar(args);
    assert_eq!(ran.status, 0, "{}", ran.err);
    serde_json::from_str(&ran.out).expect("JSON")
}

fn named<'a>(list: &'a Value, key: &str, name: &str) -> &'a Value {
    list.as_array()
        .expect("a list")
        .iter()
        .find(|v| v[key] == name)
        .unwrap_or_else(|| panic!("{name} is not in {list}"))
}

#[test]
fn a_bricklayer_is_told_everything_with_its_source_and_state() {
    let ran = sapar(BRICKLAYER);
    assert_eq!(ran.status, 0, "{}", ran.err);
    for words in [
        "Alpha: what the law says",
        "Asked for 20 November 2026; today is ",
        "Information, not legal advice.",
        "You may stay until: 13 February 2027\n    ! An appeal, an asylum claim, illness or a child may change this date.",
        "who: the host · by 20 November 2026 · not certain, check",
        "[XA-STAY-2010 (article not verified)]",
        "Permit for this work: work permit (verify: one source or not newest)",
        "Fee for the permit: 2,162.50 XAD (verify",
        "the earlier day is given, which protects you",
        "This step tells about you: the police.",
        "Before departure, Beta: no rule held.",
        "XA-STAY-2010: Law on the stay of foreigners",
    ] {
        assert!(ran.out.contains(words), "`{words}` is missing in:\n{}", ran.out);
    }
    assert!(!ran.out.contains("nothing to do"), "{}", ran.out);
}

#[test]
fn the_same_in_russian() {
    let ran = sapar(&with(BRICKLAYER, &["--lang", "ru"]));
    for words in [
        "Альфа: что говорит закон",
        "2 162,50 XAD".replace(' ', "\u{a0}").replacen("\u{a0}XAD", " XAD", 1).as_str(),
        "XA-STAY-2010 ст. 8",
        "не точно, проверьте",
    ] {
        assert!(ran.out.contains(words), "`{words}` is missing in:\n{}", ran.out);
    }
}

#[test]
fn headings_stand_in_their_order() {
    let out = sapar(BRICKLAYER).out;
    let headings = [
        "MAY I ENTER",
        "WHAT MUST BE DONE",
        "MAY I WORK",
        "WHAT IT COSTS",
        "RIGHTS",
        "WHAT HAPPENS IF",
        "HOW TO CONTEST",
        "WHAT WE DO NOT KNOW",
    ];
    let places: Vec<usize> = headings.iter().map(|h| out.find(h).unwrap_or_else(|| panic!("{h}"))).collect();
    assert!(places.is_sorted(), "{places:?}");
}

#[test]
fn a_duty_that_exposes_is_withheld_until_the_safeguard_is_answered() {
    let ran = sapar(&["advise", "--on", "2026-11-20", "--set", "destination=XA", "--set", "entry_date=2026-11-16"]);
    assert!(!ran.out.contains("Go to the police"), "{}", ran.out);
    assert_eq!(
        ran.out.matches("! Speak to free legal aid first. One step is left out here").count(),
        1,
        "{}",
        ran.out
    );
    assert!(ran.out.find("! Speak to") < ran.out.find("YOU TOLD US"), "it stands first: {}", ran.out);
    let doc = json(&[
        "advise",
        "--json",
        "--on",
        "2026-11-20",
        "--set",
        "destination=XA",
        "--set",
        "entry_date=2026-11-16",
    ]);
    let duty = named(&doc["duties"], "id", "xa.register");
    assert_eq!(duty["withheld"], true);
    assert_eq!(duty["text"], "Speak to free legal aid first.");
    for hidden in ["who", "due", "confidence", "where", "documents", "fee", "amount", "amount_to", "until"] {
        assert_eq!(duty[hidden], Value::Null, "{hidden}");
    }
    for empty in ["otherwise", "exposes_to", "because", "cites"] {
        assert_eq!(duty[empty], serde_json::json!([]), "{empty}");
    }
    assert_eq!(duty["unsettled"], false);
    assert_eq!((&doc["withheld"]["by"], &doc["withheld"]["needs"]), (&duty["by"], &duty["needs"]));
    assert_eq!(duty["needs"], serde_json::json!(["age", "fear_of_return"]));
}

#[test]
fn a_conflict_cites_both_sides() {
    let ran = sapar(&[
        "advise",
        "--on",
        "2026-11-20",
        "--set",
        "destination=XA",
        "--set",
        "nationality=XC",
        "--set",
        "purpose=study",
    ]);
    assert!(ran.out.contains("conflict: two rules contradict"), "{}", ran.out);
    assert!(ran.out.contains("art 5]") && ran.out.contains("art 6]"), "{}", ran.out);
}

#[test]
fn a_country_without_rules_is_never_told_that_nothing_is_to_do() {
    let ran = sapar(&["advise", "--on", "2026-11-20", "--set", "destination=XC"]);
    assert_eq!(ran.status, 0);
    assert!(ran.out.contains("Entry, Gamma: no rule held."), "{}", ran.out);
    assert_eq!(
        ran.out
            .matches("No rule is held on this, or only on a part of it; there may be more to do than we know.")
            .count(),
        7,
        "{}",
        ran.out
    );
}

#[test]
fn the_document_has_the_keys_that_are_promised() {
    let doc = json(&with(BRICKLAYER, &["--json", "--set", "wage_debt=1000"]));
    let keys: Vec<&String> = doc.as_object().expect("an object").keys().collect();
    let promised = [
        "on",
        "today",
        "laws",
        "destination",
        "facts",
        "withheld",
        "conclusions",
        "duties",
        "rights",
        "consequences",
        "remedies",
        "unknown",
        "topics",
        "next_question",
        "notice",
    ];
    assert_eq!(keys, promised);
    assert_eq!(doc["on"], "2026-11-20");
    assert_eq!(doc["facts"]["entry_date"], "2026-11-16");
    assert_eq!(doc["facts"]["working"], true);
    assert_eq!(doc["facts"]["wage_debt"], serde_json::json!({ "amount": "1000.00", "currency": "XAD" }));
    let fee = named(&doc["conclusions"], "name", "work_fee");
    assert_eq!(fee["value"], serde_json::json!({ "amount": "2162.50", "currency": "XAD" }));
    assert_eq!((&fee["state"], &fee["confidence"]), (&"verify".into(), &"medium".into()));
    assert_eq!(fee["because"][0]["provision"], "xa.fee");
    assert_eq!(fee["because"][0]["cites"][0]["place"], "art 22");
    assert_eq!(fee["because"][0]["in_force"], serde_json::json!({ "from": "2012-01-01", "to": null }));
    let duty = named(&doc["duties"], "id", "xa.host_reports");
    for key in [
        "id",
        "who",
        "text",
        "by",
        "due",
        "state",
        "amount",
        "fee",
        "where",
        "documents",
        "otherwise",
        "exposes_to",
        "withheld",
        "unsettled",
        "because",
        "cites",
        "needs",
    ] {
        assert!(duty.get(key).is_some(), "{key}");
    }
    assert_eq!(
        (&duty["by"], &duty["state"], &duty["otherwise"][0]),
        (&"2026-11-20".into(), &"not_certain".into(), &"xa.fine_host".into())
    );
    let stay = named(&doc["topics"], "name", "stay");
    assert_eq!((&stay["covered"], &stay["seen_to"]), (&true.into(), &"2026-12-31".into()));
    assert!(doc["next_question"]["fact"].is_string() && doc["next_question"]["choices"].is_array());
}

#[test]
fn a_topic_narrows_the_answer() {
    let doc = json(&with(BRICKLAYER, &["--json", "--topic", "wages"]));
    let names: Vec<&Value> = doc["conclusions"].as_array().expect("a list").iter().map(|c| &c["name"]).collect();
    assert_eq!(names, ["owed"]);
    assert_eq!(doc["duties"], serde_json::json!([]));
}

#[test]
fn facts_come_from_json_and_toml_alike() {
    let dir = folder("facts");
    let json_file = dir.join("facts.json");
    std::fs::write(
        &json_file,
        r#"{"nationality":"XB","destination":"XA","working":false,"wage_debt":"1000 XAD","stays":[{"from":"2026-01-01","to":"2026-01-09"},{"from":"2026-11-16","to":null}],"employer_kind":null}"#,
    )
    .expect("written");
    let toml_file = dir.join("facts.toml");
    std::fs::write(
        &toml_file,
        "nationality = \"XB\"\ndestination = \"XA\"\nworking = \"no\"\nwage_debt = 1000\nstays = [{from = 2026-01-01, to = 2026-01-09}, {from = \"2026-11-16\"}]\n",
    )
    .expect("written");
    let ask = |file: &std::path::Path| json(&["advise", "--json", "--on", "2026-11-20", "--facts", &file.display().to_string()]);
    let (a, b) = (ask(&json_file), ask(&toml_file));
    assert_eq!(a, b);
    assert_eq!(named(&a["conclusions"], "name", "stay_until")["value"], "2027-02-13");
    assert_eq!(named(&a["conclusions"], "name", "owed")["value"]["amount"], "1100.00");
    assert!(a["facts"].get("employer_kind").is_none(), "null is unknown");
}

#[test]
fn bad_input_is_refused_with_a_name_and_a_reason() {
    let dir = folder("bad");
    let file = |name: &str, text: &str| {
        let path = dir.join(name);
        std::fs::write(&path, text).expect("written");
        path.display().to_string()
    };
    let twice = file("twice.json", r#"{"age": 30, "age": 31}"#);
    let list = file("list.json", r#"{"stays": [{"from": "2026-01-01", "till": "2026-01-02"}]}"#);
    let cut = file("cut.json", r#"{"age": 3"#);
    let array = file("array.json", "[1, 2]");
    let deep = file("deep.json", &"[".repeat(100_000));
    let bytes = dir.join("bytes.json");
    std::fs::write(&bytes, [0xff, 0xfe, 0x00]).expect("written");
    let bytes = bytes.display().to_string();
    let missing = dir.join("missing.json").display().to_string();
    let table: &[(&[&str], &[&str])] = &[
        (&["--set", "nationalty=XB"], &["`nationalty`", "Did you mean `nationality`?"]),
        (&["--set", "employer_kind=compny"], &["`employer_kind`", "company, household"]),
        (&["--set", "entry_date=2026-02-30"], &["`entry_date`", "a date such as 2026-01-31"]),
        (&["--set", "age=200"], &["`age`", "0 to 120"]),
        (&["--set", "age=minus"], &["`age`", "a number of years"]),
        (&["--set", "working=perhaps"], &["`working`", "yes or no"]),
        (
            &["--set", "nationality=Narnia"],
            &["`nationality`: `Narnia` is no country", "the name of a country or its code"],
        ),
        (&["--set", "nationality=ZZ"], &["`nationality`"]),
        (&["--set", "wage_debt=1000 XBD", "--set", "destination=XA"], &["contradict", "XBD"]),
        (&["--set", "wage_debt=99999999999999999999999"], &["`wage_debt`"]),
        (&["--set", "destination"], &["`destination` is no fact; expected NAME=VALUE"]),
        (&["--set", "="], &["No fact is called ``"]),
        (
            &["--set", "entry_date=2026-05-02", "--set", "exit_date=2026-05-01"],
            &["contradict", "exit_date"],
        ),
        (&["--set", "stays=2026-05-02..2026-05-01"], &["contradict"]),
        (&["--set", "stays=2026-05-02"], &["`stays`"]),
        (&["--topic", "wage"], &["No topic is called `wage`", "Did you mean `wages`?"]),
        (&["--profile", "adlt"], &["No profile is called `adlt`", "Did you mean `adult`?"]),
        (&["--on", "2026-13-01"], &["2026-13-01"]),
        (&["--on", "tomorrow"], &["tomorrow"]),
        (&["--facts", &twice], &["twice.json", "`age` is given twice"]),
        (&["--facts", &list], &["`stays`"]),
        (&["--facts", &cut], &["cut.json", "line 1"]),
        (&["--facts", &array], &["array.json"]),
        (&["--facts", &deep], &["deep.json"]),
        (&["--facts", &bytes], &["bytes.json"]),
        (&["--facts", &missing], &["missing.json"]),
        (
            &[
                "--ics",
                "/nonexistent/calendar.ics",
                "--set",
                "destination=XA",
                "--set",
                "entry_date=2026-11-16",
            ],
            &["/nonexistent/calendar.ics"],
        ),
        (&["--lang", "xx"], &["xx"]),
    ];
    for (args, words) in table {
        let ran = sapar(&[&["advise"], *args].concat());
        assert_eq!(ran.status, 2, "{args:?}: {}{}", ran.out, ran.err);
        assert!(!ran.err.contains("panicked"), "{args:?}: {}", ran.err);
        for w in *words {
            assert!(ran.err.contains(w), "{args:?}: `{w}` is missing in {}", ran.err);
        }
    }
}

#[test]
fn all_slips_are_told_at_once_and_in_the_language() {
    let ran = sapar(&["advise", "--lang", "ru", "--set", "nationalty=XB", "--set", "age=200"]);
    assert_eq!(ran.status, 2);
    assert!(
        ran.err.contains("Возможно, вы имели в виду `nationality`?") && ran.err.contains("`age`: 200 вне границ"),
        "{}",
        ran.err
    );
}

#[test]
fn without_a_terminal_and_without_facts_it_answers_that_the_country_is_unknown() {
    let ran = sapar(&["advise"]);
    assert_eq!(ran.status, 0);
    assert!(ran.out.contains("First tell us which country the question is about"), "{}", ran.out);
}

#[test]
fn the_calendar_is_well_formed_and_neutral() {
    let file = folder("calendar").join("days.ics");
    let args = with(BRICKLAYER, &["--ics"]);
    let ran = sapar(&[&args[..], &[&file.display().to_string()]].concat());
    assert_eq!(ran.status, 0, "{}", ran.err);
    let text = std::fs::read_to_string(&file).expect("the file");
    assert!(text.split("\r\n").all(|l| !l.contains('\n') && l.len() <= 75));
    let unfolded = text.replace("\r\n ", "");
    let lines: Vec<&str> = unfolded.split("\r\n").collect();
    assert_eq!((lines.first(), lines[lines.len() - 2]), (Some(&"BEGIN:VCALENDAR"), "END:VCALENDAR"));
    let of = |key: &str| lines.iter().filter_map(|l| l.strip_prefix(key)).map(str::to_owned).collect::<Vec<_>>();
    let uids = of("UID:");
    assert!(
        uids.len() == 2 && uids[0] != uids[1] && uids.iter().all(|u| u.len() == 32 + "@sapar.invalid".len()),
        "{uids:?}"
    );
    assert!(!uids.iter().any(|u| u.contains("host") || u.contains("2026")), "{uids:?}");
    // The same person again: the same names, so that an import replaces its own entries; another person: others.
    let export = |more: &[&'static str]| {
        let ran = sapar(&[&with(BRICKLAYER, more)[..], &["--ics", "-"]].concat());
        ran.out
            .lines()
            .filter_map(|l| l.strip_prefix("UID:"))
            .map(|l| l.trim().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(export(&[]), uids);
    assert!(export(&["--set", "wage_debt=1000"]).iter().all(|u| !uids.contains(u)));
    assert_eq!(of("DTSTAMP:"), ["20261120T000000Z", "20261120T000000Z"]);
    assert_eq!(of("DTSTART;VALUE=DATE:"), ["20261120", "20261215"]);
    assert_eq!(of("SUMMARY:"), ["A date to keep (not certain\\, check)", "A date to keep"]);
    assert!(of("DESCRIPTION:")[0].contains("not certain\\, check"), "{unfolded}");
}

/// A file moved over a device would take its place: whoever runs in a container as its owner would be without `/dev/stdout` from then on.
#[cfg(unix)]
#[test]
fn a_calendar_takes_the_place_of_no_link_and_no_device() {
    let dir = folder("calendar-links");
    let write = |to: &Path| sapar(&[&with(BRICKLAYER, &["--ics"])[..], &[&to.display().to_string()]].concat());
    let (link, file) = (dir.join("link.ics"), dir.join("far").join("days.ics"));
    std::fs::create_dir_all(dir.join("far")).expect("a folder");
    std::fs::write(&file, "old").expect("written");
    let (nothing, device) = (dir.join("nothing.ics"), Path::new("/dev/null"));
    for (link, target) in [(&link, file.as_path()), (&nothing, device)] {
        drop(std::fs::remove_file(link));
        std::os::unix::fs::symlink(target, link).expect("a link");
        let ran = write(link);
        assert_eq!(ran.status, 0, "{}", ran.err);
        assert!(link.is_symlink(), "{}", link.display());
    }
    assert!(std::fs::read_to_string(&file).expect("the calendar").starts_with("BEGIN:VCALENDAR"));
}

#[test]
fn without_a_dated_duty_no_calendar_is_written() {
    let file = folder("no-calendar").join("days.ics");
    let ran = sapar(&["advise", "--on", "2026-11-20", "--set", "destination=XC", "--ics", &file.display().to_string()]);
    assert_eq!(ran.status, 0, "{}", ran.err);
    assert!(!file.exists() && ran.err.contains("no calendar was written"), "{}", ran.err);
    let ran = sapar(&["advise", "--on", "2026-11-20", "--set", "destination=XC", "--ics", "-"]);
    assert!(ran.status == 0 && ran.out.is_empty(), "{}", ran.out);
}

#[test]
fn without_a_country_only_the_country_is_asked_for() {
    let ran = sapar(&["advise", "--on", "2026-11-20", "--set", "nationality=XB", "--set", "purpose=work"]);
    assert!(ran.out.contains("First tell us which country the question is about"), "{}", ran.out);
    assert!(
        ran.out.lines().count() < 15 && !ran.out.contains("XA-") && !ran.out.contains("would settle"),
        "{}",
        ran.out
    );
}

#[test]
fn a_heading_of_topics_that_were_not_chosen_says_so() {
    let ran = sapar(&with(BRICKLAYER, &["--topic", "stay"]));
    let contest = ran.out.split("HOW TO CONTEST").nth(1).expect("the heading");
    assert!(contest.trim_start().starts_with("Not asked about."), "{}", ran.out);
}

#[test]
fn a_fact_that_nobody_can_tell_is_not_asked_for_again() {
    let mut args = vec!["advise", "--json", "--set", "nationality=UZ", "--set", "destination=KZ", "--on", "2026-03-09"];
    let told = |args: &[&str]| serde_json::from_str::<Value>(&sapar_built_in(args).out).expect("JSON");
    let first = told(&args);
    let name = first["next_question"]["fact"].as_str().expect("there is more to ask").to_owned();
    args.extend(["--skip", &name]);
    let second = told(&args);
    assert_ne!(second["next_question"]["fact"], first["next_question"]["fact"]);
    assert_eq!(second["conclusions"], first["conclusions"], "what is not told stays unknown");
    let wrong = sapar_built_in(&["advise", "--json", "--skip", "entry_dat"]);
    assert_eq!(wrong.status, 2);
    assert!(wrong.err.contains("entry_date"), "{}", wrong.err);
}
