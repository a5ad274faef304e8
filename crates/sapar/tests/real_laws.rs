//! The program on the laws that are built in; these hold for every version of them.
#![allow(clippy::expect_used, reason = "a test stops where its premise breaks")]

mod support;

use serde_json::Value;
use support::{Ran, sapar_built_in};

/// A line of the terminal, without the name of the program.
fn asked(line: &str) -> Ran {
    sapar_built_in(&line.split(' ').collect::<Vec<_>>())
}

fn with(base: &[&'static str], more: &[&'static str]) -> Vec<&'static str> {
    base.iter().chain(more).copied().collect()
}

fn named<'a>(list: &'a Value, key: &str, name: &str) -> &'a Value {
    let found = list.as_array().and_then(|all| all.iter().find(|v| v[key] == name));
    found.unwrap_or_else(|| panic!("{name} is not in {list}"))
}

#[test]
fn a_bricklayer_from_uzbekistan_in_kazakhstan() {
    let ran = asked(
        "advise --on 2026-03-10 --profile safe_adult --set nationality=UZ --set destination=KZ --set purpose=work --set legal_status=visitor --set employer_kind=company --set entry_date=2026-03-02",
    );
    assert_eq!(ran.status, 0, "{}", ran.err);
    assert!(
        ran.out.contains("Kazakhstan") && ran.out.contains("KZ-") && ran.out.contains("MAY I WORK"),
        "{}",
        ran.out
    );
}

#[test]
fn a_tajik_citizen_who_overstayed_in_russia() {
    let ran = asked(
        "advise --lang ru --on 2026-03-10 --set nationality=TJ --set destination=RU --set legal_status=visitor --set entry_date=2025-06-01 --set overstay=100",
    );
    assert_eq!(ran.status, 0, "{}", ran.err);
    assert!(ran.out.contains("Росси") && ran.out.contains("RU-"), "{}", ran.out);
}

#[test]
fn a_worker_who_was_not_paid_in_bishkek() {
    let ran = asked(
        "advise --json --on 2026-03-10 --set destination=KG --set nationality=UZ --set wage_debt=50000 --set wage_due_date=2026-01-31 --topic wages --topic claims",
    );
    assert_eq!(ran.status, 0, "{}", ran.err);
    let doc: Value = serde_json::from_str(&ran.out).expect("JSON");
    assert_eq!(doc["destination"], "KG");
    assert!(doc["conclusions"].as_array().is_some_and(|c| !c.is_empty()), "{}", ran.out);
}

#[test]
fn a_figure_that_is_not_held_is_told_with_its_rule_and_nothing_is_asked() {
    let known = [
        "advise",
        "--on",
        "2021-05-01",
        "--profile",
        "ru_visitor",
        "--set",
        "age=30 years",
        "--set",
        "fear_of_return=no",
        "--set",
        "trafficking_signs=no",
        "--set",
        "nationality=UZ",
        "--set",
        "destination=RU",
        "--set",
        "purpose=work",
        "--set",
        "region=moscow_region",
        "--set",
        "job_field=construction",
        "--set",
        "months_wanted=1 months",
        "--topic",
        "fees",
    ];
    let ran = sapar_built_in(&known);
    assert_eq!(ran.status, 0, "{}", ran.err);
    let told: Vec<&str> = ran
        .out
        .lines()
        .skip_while(|l| !l.contains("Fee or tax for the permit"))
        .take(3)
        .map(str::trim)
        .collect();
    assert!(told[1].starts_with("not known: something it depends on is not held"), "{}", ran.out);
    assert!(told[2].contains("[Tax Code, art 227.1]"), "{}", ran.out);
    let ran = sapar_built_in(&with(&known, &["--json"]));
    let doc: Value = serde_json::from_str(&ran.out).expect("JSON");
    let fee = named(&doc["conclusions"], "name", "work_fee");
    assert_eq!(
        (fee["state"].as_str(), fee["needs"].as_array().map(Vec::len)),
        (Some("unknown"), Some(0)),
        "{fee}"
    );
    assert_eq!(fee["because"][0]["provision"], "ru.patent_price", "{fee}");
}

#[test]
fn a_term_of_the_host_is_no_term_of_the_person_who_is_afraid() {
    let ran = asked(
        "advise --on 2026-03-09 --set nationality=UZ --set destination=KZ --set stays=[2026-03-02..] --set fear_of_return=yes --set age=30 \
         --set trafficking_signs=no --topic stay --topic registration --topic claims",
    );
    assert_eq!(ran.out.matches("Speak to free legal aid first. ").count(), 1, "{}", ran.out);
    // A term stands behind whoever has it; "carried out at once" in a sentence is none.
    let urgent = |l: &str| l.trim_start().starts_with("who: ") && l.contains("at once") && !l.contains("the employer");
    assert!(!ran.out.lines().any(urgent) && !ran.out.contains("5 March 2026"), "{}", ran.out);
    assert!(ran.out.contains("Free help near me"), "{}", ran.out);
}

#[test]
fn a_machine_translation_is_marked_and_its_original_stands_under_it() {
    let told = |lang| asked(&format!("advise --on 2026-03-09 --set nationality=UZ --set destination=KZ --lang {lang}")).out;
    let uzbek = told("uz");
    assert!(uzbek.contains("Bu tildagi matnni mashina tarjima qilgan"), "{uzbek}");
    let marked = uzbek
        .lines()
        .position(|l| l.ends_with("(mashina tarjimasi, tekshirilmagan)"))
        .expect("a marked sentence");
    assert!(
        uzbek.lines().nth(marked + 1).is_some_and(|l| l.trim_start().starts_with("Русский: ")),
        "{uzbek}"
    );
    // Where there is no translation, the English says that it is English.
    let persian = told("fa");
    let english = |l: &&str| l.trim_start().starts_with("- ") && l.bytes().filter(u8::is_ascii_lowercase).count() > 20;
    let lines: Vec<&str> = persian.lines().filter(english).collect();
    assert!(!lines.is_empty() && lines.iter().all(|l| l.contains("ترجمه نشده")), "{lines:?}");
    assert!(!told("ru").contains("(машинный перевод") && !told("en").contains("machine"));
}

#[test]
fn what_stands_in_the_way_of_an_answer_is_told() {
    let given = [
        "--on",
        "2026-11-20",
        "--profile",
        "safe_adult",
        "--set",
        "nationality=TJ",
        "--set",
        "destination=RU",
        "--set",
        "purpose=work",
        "--set",
        "legal_status=visitor",
        "--set",
        "stays=[2026-03-02..]",
        "--set",
        "permit_held=no",
        "--set",
        "visa_held=no",
        "--set",
        "residence_permit_held=no",
        "--set",
        "stay_prolonged=no",
        "--set",
        "lawful_until_date=2026-07-25",
        "--topic",
        "entry",
    ];
    let ran = sapar_built_in(&[&["advise"], &given[..]].concat());
    assert!(
        ran.out.contains("Why there is no answer: After an overstay the entry may be closed for years"),
        "{}",
        ran.out
    );
    let ran = sapar_built_in(&[&["advise", "--json"], &given[..]].concat());
    let doc: Value = serde_json::from_str(&ran.out).expect("JSON");
    let entry = named(&doc["conclusions"], "name", "next_entry");
    assert_eq!(entry["state"], "no_rule");
    assert!(
        entry["blocked_by"][0]["text"].as_str().is_some_and(|t| t.starts_with("After an overstay")),
        "{entry}"
    );
}

#[test]
fn whoever_is_a_month_late_reads_nothing_of_a_warning_for_three_days() {
    let given = [
        "advise",
        "--on",
        "2026-06-28",
        "--profile",
        "safe_adult",
        "--set",
        "nationality=TJ",
        "--set",
        "destination=KZ",
        "--set",
        "purpose=work",
        "--set",
        "legal_status=visitor",
        "--set",
        "stays=[2026-03-02..]",
        "--set",
        "visa_held=no",
        "--set",
        "residence_permit_held=no",
        "--topic",
        "stay",
    ];
    let late = sapar_built_in(&given).out;
    assert!(
        late.contains("If it is missed: For an overstay of more than three days you pay a fine"),
        "{late}"
    );
    assert!(!late.contains("up to three days you get a warning"), "{late}");
}

#[test]
fn only_acts_in_force_on_the_day_are_cited() {
    let acts = |on| {
        let ran = sapar_built_in(&[
            "advise",
            "--json",
            "--on",
            on,
            "--profile",
            "safe_adult",
            "--set",
            "nationality=UZ",
            "--set",
            "destination=KZ",
            "--set",
            "purpose=work",
            "--set",
            "employer_kind=company",
            "--set",
            "legal_status=visitor",
            "--set",
            "trafficking_victim=no",
            "--set",
            "seasonal=no",
            "--set",
            "intra_corporate_transfer=no",
            "--set",
            "work_ground=none",
            "--topic",
            "work",
        ]);
        let doc: Value = serde_json::from_str(&ran.out).expect("JSON");
        let permit = named(&doc["conclusions"], "name", "work_permit").clone();
        let cites = |r: &Value| {
            r["cites"]
                .as_array()
                .expect("cites")
                .iter()
                .filter_map(|c| c["act"].as_str().map(str::to_owned))
                .collect::<Vec<_>>()
        };
        permit["because"].as_array().expect("reasons").iter().flat_map(cites).collect::<Vec<_>>()
    };
    let now = acts("2026-03-09");
    assert!(!now.is_empty() && !now.iter().any(|a| a == "KZ-ORDER-559"), "{now:?}");
    let then = acts("2022-03-09");
    assert!(!then.iter().any(|a| a == "KZ-ORDER-279"), "{then:?}");
}

#[test]
fn explanations_and_changes_cite_the_acts_of_their_day() {
    let explain = |lang: &str| {
        let ran = asked(&format!(
            "law explain work_permit --set nationality=KG --set destination=KZ --set purpose=work --on 2026-03-09 --lang {lang}"
        ));
        assert_eq!(ran.status, 0, "{}", ran.err);
        ran.out
    };
    let told = explain("en");
    assert!(
        told.contains("Agreement of 2010 (article not verified) (in force until 31 December 2014)"),
        "{told}"
    );
    // A list has no value but that somebody stands in it, and that is told in the reader's language.
    assert!(told.contains("eaeu.member on 2026-03-09: in the list") && !told.contains(": listed"), "{told}");
    let told = explain("ru");
    assert!(told.contains("eaeu.member на 2026-03-09: в списке") && !told.contains(": listed"), "{told}");
    // Two codes stand under the sentence; where both are cited, only the one of the day is.
    let overtime = "law explain overtime_pay --set destination=UZ --set extra_hours=overtime --set hourly_wage=10000 --set overtime_hours=2";
    for (on, now, other) in [("2025-06-01", "art 190, 262", "Code of 1995"), ("2020-06-01", "Code of 1995", "art 190, 262")] {
        let text = asked(&format!("{overtime} --on {on}"));
        let line = text.out.lines().find(|l| l.contains("uz.overtime_double")).expect("the provision");
        assert!(line.contains(now) && !line.contains(other), "{on}: {line}");
        let data: Value = serde_json::from_str(&asked(&format!("{overtime} --on {on} --json")).out).expect("JSON");
        let cites = &named(&data["provisions"], "provision", "uz.overtime_double")["cites"];
        assert_eq!(cites.as_array().map(Vec::len), Some(1), "{on}: {cites}");
    }
    let changes = asked("law diff --from 2025-11-01 --to 2025-11-20").out;
    let line = changes.lines().find(|l| l.contains("uz.overtime_double")).expect("the provision");
    assert!(line.contains("art 190, 262") && !line.contains("Code of 1995"), "{line}");
}

#[test]
fn every_fact_tells_to_which_topics_it_matters() {
    let facts: Value = serde_json::from_str(&asked("law facts --json").out).expect("JSON");
    let topics = |name: &str| {
        let list = named(&facts, "name", name)["topics"].as_array().expect("topics").clone();
        list.iter().filter_map(|t| t.as_str().map(str::to_owned)).collect::<Vec<_>>()
    };
    let all: Value = serde_json::from_str(&asked("law facts --json").out).expect("JSON");
    assert!(all.as_array().is_some_and(|l| l.iter().all(|f| f["topics"].is_array())));
    assert!(topics("stays").contains(&"stay".to_owned()), "windows read the stays: {:?}", topics("stays"));
    assert!(topics("wage_debt").contains(&"wages".to_owned()) && !topics("wage_debt").contains(&"entry".to_owned()));
    assert!(topics("destination").len() > topics("wage_debt").len());
}

#[test]
fn procedures_mark_titles_that_a_machine_translated() {
    let uzbek = asked("procedures RU --on 2026-03-09 --lang uz").out;
    let mark = "(mashina tarjimasi, tekshirilmagan)";
    assert!(uzbek.lines().any(|l| l.starts_with("Rossiya") && l.contains(mark)), "{uzbek}");
    assert!(uzbek.contains("  Русский: "), "the original stands below:\n{uzbek}");
    for lang in ["en", "ru"] {
        let told = asked(&format!("procedures --country RU --on 2026-03-09 --lang {lang}")).out;
        assert!(!told.contains("machine") && !told.contains("машин") && !told.contains("Русский: "), "{told}");
    }
}

/// Every citation in a document, wherever it stands.
fn cites<'a>(v: &'a Value, found: &mut Vec<&'a Value>) {
    match v {
        Value::Array(all) => all.iter().for_each(|v| cites(v, found)),
        Value::Object(parts) if parts.contains_key("verified") => found.push(v),
        Value::Object(parts) => parts.values().for_each(|v| cites(v, found)),
        _ => {}
    }
}

/// An act that is cited as a whole names no article that anybody could have compared.
#[test]
fn only_a_named_article_of_an_act_is_verified() {
    let json = |line: &str| {
        let ran = asked(line);
        assert_eq!(ran.status, 0, "{}", ran.err);
        serde_json::from_str::<Value>(&ran.out).expect("JSON")
    };
    let subsistence = "law explain subsistence_minimum --json --on 2026-01-15 --set destination=KZ";
    for line in ["advise --json --on 2026-01-15 --set destination=KZ", subsistence] {
        let told = json(line);
        let mut found = Vec::new();
        cites(&told, &mut found);
        let verified = |c: &&&Value| c["verified"] == true;
        let whole: Vec<_> = found.iter().filter(|c| c["act"] == "KZ-BUDGET-LAWS" && c["place"] == "").collect();
        assert!(!whole.is_empty() && !whole.iter().any(verified), "{line}: {whole:?}");
        for c in found.iter().filter(verified) {
            assert!(!c["act"].is_null() && c["place"].as_str().is_some_and(|p| !p.is_empty()), "{line}: {c}");
        }
    }
    // What is held is counted in the same three ways.
    let held = json("law coverage KZ --json");
    let sum = |key: &str| held["rows"].as_array().into_iter().flatten().filter_map(|r| r[key].as_u64()).sum::<u64>();
    assert!(
        ["articles_verified", "articles_not_verified", "without_article"].iter().all(|k| sum(k) > 0),
        "{held}"
    );
}

/// The head says in which language a sentence without a translation stands, and so it does.
#[test]
fn the_head_says_what_is_true_of_sentences_that_are_not_translated() {
    for (lang, not_translated, language) in [("fa", "ترجمه نشده:", "انگلیسی"), ("ur", "ترجمہ نہیں ہوا:", "انگریزی")] {
        let ran = asked(&format!(
            "advise --lang {lang} --on 2026-03-10 --topic wages --set nationality=UZ --set destination=KZ"
        ));
        assert_eq!(ran.status, 0, "{}", ran.err);
        let lines: Vec<&str> = ran.out.lines().collect();
        let head = lines.iter().take(6).find(|l| l.contains(language));
        assert!(head.is_some(), "{lang}: {}", ran.out);
        let (mut english, mut translated) = (0, 0);
        for pair in lines.windows(2) {
            let original = pair[1].trim_start().starts_with("Русский: ");
            let marked = pair[0].contains(not_translated);
            assert!(!marked || pair[0].contains("English") && !original, "{lang}: {pair:?}");
            english += usize::from(marked);
            translated += usize::from(original);
        }
        assert!(english > 0 && translated > 0, "{lang}: {}", ran.out);
    }
}
