//! The API as another program meets it, and what keeps the portal open for all.
#![expect(clippy::expect_used, reason = "a test that cannot go on should stop with a reason")]

#[path = "support/help.rs"]
#[allow(dead_code, reason = "each test uses its part")]
mod support;

use sapar_law::facts::Facts;
use sapar_web::api::shape;
use sapar_web::{Config, Limit};
use sapar_words::{Lang, Question, json};
use serde_json::Value;
use support::{advise, day, directory_text, engine, from_phone, get, portal, portal_with, send};

const BRICKLAYER: &str = r#"{"facts": {"nationality": "UZ", "destination": "KZ", "purpose": "work", "entry_date": "2026-03-02", "age": 30}, "lang": "ru"}"#;

#[tokio::test]
async fn a_program_gets_what_the_engine_answers() {
    let came = advise(&portal(), BRICKLAYER).await;
    assert_eq!((came.status.as_u16(), came.kind.as_str()), (200, "application/json"));
    let engine = engine();
    let laws = &engine.laws;
    let mut facts = Facts::new(laws);
    for (name, value) in [
        ("nationality", "UZ"),
        ("destination", "KZ"),
        ("purpose", "work"),
        ("entry_date", "2026-03-02"),
        ("age", "30"),
    ] {
        facts.set(laws, name, value).expect("a fact");
    }
    let answer = engine.answer(&facts, day()).expect("an answer");
    let question = Question {
        laws,
        answer: &answer,
        facts: &facts,
        topics: &[],
        today: day(),
        lang: Lang::Ru,
    };
    let next = engine.next_question(&facts, day(), &[], &[]).expect("a question");
    let expected: Value = serde_json::from_str(&json::document(&question, next).to_string()).expect("JSON");
    assert_eq!(came.json(), expected);
}

/// What was typed and what is wrong with it, in the language of the question.
#[tokio::test]
async fn a_value_that_does_not_fit_is_told_with_what_was_sent() {
    let portal = portal();
    for (lang, words) in [("en", "no such day"), ("ru", "в календаре нет"), ("kk", "деген күн жоқ"), ("fa", "در تقویم")] {
        let body = format!(r#"{{"facts": {{"entry_date": "2026-02-30"}}, "lang": "{lang}"}}"#);
        let came = advise(&portal, &body).await;
        let detail = came.json()["errors"][0]["detail"].as_str().unwrap_or_default().to_owned();
        assert!(detail.contains("2026-02-30") && detail.contains(words), "{lang}: {}", came.text);
    }
}

#[tokio::test]
async fn every_answer_has_the_shape_that_the_document_tells() {
    let portal = portal();
    let bodies = [
        BRICKLAYER,
        r#"{"facts": {}}"#,
        r#"{"facts": {"destination": "RU", "nationality": "TJ", "stays": [{"from": "2026-01-01", "to": null}]}, "topics": ["stay"], "on": "2026-03-01"}"#,
        r#"{"facts": {"destination": "TR", "wage_debt": 20000, "dispute": "wages", "fear_of_return": true}, "lang": "fa"}"#,
    ];
    for body in bodies {
        let came = advise(&portal, body).await;
        assert_eq!(came.status, 200, "{}", came.text);
        let advice: shape::Advice = serde_json::from_str(&came.text).expect("the shape of the document, and nothing else");
        assert_eq!(serde_json::to_value(&advice).expect("JSON"), came.json(), "something was lost");
    }
}

/// A person who does not know is not asked again; a program that holds no conversation is not asked at all.
#[tokio::test]
async fn a_question_can_be_skipped_and_left_out() {
    let portal = portal();
    let facts = r#""facts": {"nationality": "UZ", "destination": "KZ", "purpose": "work", "entry_date": "2026-03-02"}"#;
    let next = |v: &Value| v["next_question"]["fact"].as_str().map(str::to_owned);
    let mut skipped: Vec<String> = Vec::new();
    let first = advise(&portal, &format!("{{{facts}}}")).await.json();
    let mut question = next(&first);
    for _ in 0..3 {
        let name = question.expect("there is more to ask");
        assert!(!skipped.contains(&name), "{name} is asked again");
        skipped.push(name);
        let came = advise(&portal, &format!("{{{facts}, \"skip\": {skipped:?}}}")).await.json();
        assert_eq!(came["conclusions"], first["conclusions"], "what is not told stays unknown");
        question = next(&came);
    }
    let mut silent = advise(&portal, &format!("{{{facts}, \"ask\": false}}")).await.json();
    assert!(silent["next_question"].is_null());
    silent["next_question"] = first["next_question"].clone();
    assert_eq!(silent, first);
}

#[tokio::test]
async fn each_slip_is_answered_with_its_status_and_its_field() {
    let portal = portal();
    let field = |v: &Value| {
        v["errors"]
            .as_array()
            .expect("errors")
            .iter()
            .map(|e| e["field"].as_str().unwrap_or_default().to_owned())
            .collect::<Vec<_>>()
    };
    for (body, status, fields) in [
        ("{", 400, vec![]),
        ("", 400, vec![]),
        ("[]", 422, vec![""]),
        (r#"{"facts": []}"#, 422, vec!["/facts"]),
        (r#"{"facts": {"age": 30, "age": 31}}"#, 422, vec!["/facts"]),
        (r#"{"facts": {}, "fact": 1}"#, 422, vec![""]),
        (r#"{"facts": {"age": " "}}"#, 422, vec!["/facts/age"]),
        (
            r#"{"facts": {"nationality": "Uzbek", "nation": "UZ", "a/b": 1}}"#,
            422,
            vec!["/facts/nationality", "/facts/nation", "/facts/a~1b"],
        ),
        (
            r#"{"facts": {}, "lang": "xx", "on": "soon", "topics": ["work", "wirk"]}"#,
            422,
            vec!["/lang", "/on", "/topics/1"],
        ),
        (
            r#"{"facts": {}, "skip": ["age", "agee", 7], "ask": "no"}"#,
            422,
            vec!["/skip/1", "/skip/2", "/ask"],
        ),
        (r#"{"facts": {"entry_date": "2026-05-01", "exit_date": "2026-04-01"}}"#, 422, vec!["/facts"]),
    ] {
        let came = advise(&portal, body).await;
        assert_eq!(
            (came.status.as_u16(), came.kind.as_str()),
            (status, "application/problem+json"),
            "{body}: {}",
            came.text
        );
        assert_eq!(field(&came.json()), fields, "{body}");
        assert_eq!(came.json()["status"], status);
    }
    let post = |kind: &str, body: &str| from_phone("POST", "/api/v1/advise", [203, 0, 113, 7], body, kind);
    assert_eq!(send(&portal, post("text/plain", "{}")).await.status, 415);
    assert_eq!(send(&portal, post("", "{}")).await.status, 415);
    let large = format!(r#"{{"facts": {{"nationality": "{}"}}}}"#, "U".repeat(70_000));
    let came = send(&portal, post("application/json", &large)).await;
    assert_eq!((came.status.as_u16(), came.kind.as_str()), (413, "application/problem+json"));
    for (path, status) in [
        ("/api/v1/advise", 405),
        ("/api/v1/nothing", 404),
        ("/api/v1/provisions/kz.nothing", 404),
        ("/api/v1/laws?lang=xx", 400),
        ("/api/v1/laws?x=1", 400),
    ] {
        let came = get(&portal, path).await;
        assert_eq!((came.status.as_u16(), came.kind.as_str()), (status, "application/problem+json"), "{path}");
    }
}

#[tokio::test]
async fn laws_facts_and_countries_can_be_read() {
    let portal = portal();
    let laws: shape::LawList = serde_json::from_str(&get(&portal, "/api/v1/laws").await.text).expect("laws");
    let kz = laws.packs.iter().find(|p| p.name == "kz").expect("Kazakhstan");
    assert!(kz.country.as_deref() == Some("KZ") && kz.topics.iter().any(|t| t.name == "refugees"));
    let today: shape::ProvisionList =
        serde_json::from_str(&get(&portal, "/api/v1/laws/kz/provisions?topic=trafficking&on=2026-03-09").await.text).expect("provisions");
    let names: Vec<&str> = today.provisions.iter().map(|p| p.name.as_str()).collect();
    assert!(names.contains(&"kz.victim_is_identified") && !names.contains(&"kz.no_help_outside_a_case"));
    let one: shape::ProvisionFull =
        serde_json::from_str(&get(&portal, "/api/v1/provisions/kz.complain_to_inspectors?lang=ru").await.text).expect("a provision");
    assert_eq!(
        (one.kind.as_str(), one.exposes_to.as_slice()),
        ("remedy", &["police".to_owned(), "employer".to_owned()][..])
    );
    let facts: shape::FactList = serde_json::from_str(&get(&portal, "/api/v1/facts?lang=ru").await.text).expect("facts");
    assert!(facts.facts.iter().any(|f| f.name == "nationality" && f.ty == "country"));
    let countries: shape::CountryList = serde_json::from_str(&get(&portal, "/api/v1/countries").await.text).expect("countries");
    assert!(countries.countries.iter().any(|c| c.code == "KZ" && c.laws_held) && countries.countries.iter().any(|c| !c.laws_held));
}

#[tokio::test]
async fn the_document_and_its_page_tell_every_operation() {
    let portal = portal();
    let document = get(&portal, "/api/openapi.json").await.json();
    assert!(document["openapi"].as_str().is_some_and(|v| v.starts_with("3.1")));
    let paths = document["paths"].as_object().expect("paths");
    assert_eq!(paths.len(), 7);
    assert!(document.pointer("/components/schemas/Facts/properties/nationality").is_some());
    for lang in ["en", "ru"] {
        let page = get(&portal, &format!("/{lang}/api")).await.text;
        assert!(paths.keys().all(|p| page.contains(p.as_str())));
        assert!(!page.contains("api-op-"), "an operation has no words");
    }
    assert_eq!(get(&portal, "/api").await.status, 200);
}

#[tokio::test]
async fn one_network_is_held_back_and_another_is_not() {
    let config = Config {
        limit: Limit { per_minute: 1, burst: 2 },
        ..Config::default()
    };
    let portal = portal_with(&directory_text(), config);
    let ask = |phone: [u8; 4], path: &'static str| from_phone("POST", path, phone, "need=papers", "application/x-www-form-urlencoded");
    assert_eq!(send(&portal, ask([198, 51, 100, 1], "/ru/ask")).await.status, 200);
    assert_eq!(send(&portal, ask([198, 51, 100, 2], "/ru/ask")).await.status, 200);
    let held = send(&portal, ask([198, 51, 100, 3], "/ru/ask")).await;
    assert_eq!(held.status, 429);
    let wait: u64 = held.retry.expect("Retry-After").parse().expect("seconds");
    assert!((1..=60).contains(&wait), "{wait}");
    assert!(held.text.contains(&format!("Подождите {wait} с")) && held.text.contains("lang=\"ru\""));
    let api = send(&portal, from_phone("POST", "/api/v1/advise", [198, 51, 100, 9], "{}", "application/json")).await;
    assert_eq!((api.status.as_u16(), api.kind.as_str()), (429, "application/problem+json"));
    assert_eq!(send(&portal, ask([203, 0, 113, 1], "/ru/ask")).await.status, 200, "another network");
    let open = send(&portal, from_phone("GET", "/ru/danger", [198, 51, 100, 3], "", "")).await;
    assert_eq!(open.status, 200, "pages that are only read are never held back");
}

#[tokio::test]
async fn counters_tell_templates_and_no_facts_and_only_to_this_machine() {
    let portal = portal();
    advise(&portal, BRICKLAYER).await;
    get(&portal, "/uz/help?country=KZ&city=Shymkent").await;
    get(&portal, "/UZ-secret-in-an-address").await;
    let here = |path: &str| from_phone("GET", path, [127, 0, 0, 1], "", "");
    let metrics = send(&portal, here("/metrics")).await.text;
    assert!(
        metrics.contains(r#"sapar_requests_total{route="/api/v1/advise",method="POST",status="2xx"} 1"#),
        "{metrics}"
    );
    assert!(metrics.contains(r#"route="/{lang}/help""#));
    for word in ["Shymkent", "secret", "UZ", "KZ", "203.0"] {
        assert!(!metrics.contains(word), "{word} is in the counters");
    }
    assert_eq!(get(&portal, "/metrics").await.status, 404);
    assert_eq!(send(&portal, here("/health/live")).await.status, 200);
    assert_eq!(send(&portal, here("/health/ready")).await.status, 200);
}
