//! What people in danger, with a complaint or in need of help find; and what the list of helpers may tell them.
#![expect(clippy::expect_used, reason = "a test that cannot go on should stop with a reason")]

#[path = "support/help.rs"]
#[allow(dead_code, reason = "each test uses its part")]
mod support;

use sapar_web::{Config, Directory, Wrong};
use support::{directory_text, get, portal, portal_with};

/// The head of a directory.
const HEAD: &str = "id,area,city,city_ru,name,name_local,kind,serves,topics,languages,languages_seen,phone,site,address_hours,address_hours_ru,cost,contact_status,source_page,source_date,confirmed_on,warnings,notes\n";

/// An invented organisation.
fn row(id: &str, kind: &str, status: &str, confirmed: &str) -> String {
    format!(
        "{id},RU,Moscow,Москва,Line {id} 5550100 for all,Линия {id},{kind},migrants,legal;trafficking,ru;uz,uz,555 01 00,example.org,1 Test street,ул. Пробная 1,,{status},example.org/{id},2026-01-10,{confirmed},,\n"
    )
}

#[tokio::test]
async fn no_number_is_shown_that_nobody_has_called() {
    let portal = portal();
    for country in ["KZ", "KG", "UZ", "TJ", "RU", "TR", "TM"] {
        let page = get(&portal, &format!("/en/help?country={country}")).await.text;
        assert!(!page.contains("tel:"), "{country} shows a number");
        for line in ["116 16", "1899", "1414", "1008", " 102", " 157"] {
            assert!(!page.contains(line), "{country} shows {line} in a name");
        }
        assert!(page.contains("Seen on:"), "{country} names no source");
    }
}

#[tokio::test]
async fn after_a_test_call_a_number_is_shown_for_180_days() {
    let text = |confirmed: &str| format!("{HEAD}{}", row("RU-01", "ngo", "seen-dated", confirmed));
    let shown = |text: String| async move { get(&portal_with(&text, Config::default()), "/ru/help?country=RU").await.text };
    let fresh = shown(text("2025-09-10")).await;
    assert!(fresh.contains("href=\"tel:5550100\"") && fresh.contains("ул. Пробная 1") && fresh.contains("Проверено звонком"));
    let stale = shown(text("2025-09-09")).await;
    assert!(!stale.contains("tel:") && !stale.contains("Пробная") && stale.contains("Его никто не проверил"));
    let future = shown(text("2026-03-10")).await;
    assert!(!future.contains("tel:"), "a call of tomorrow proves nothing");
}

#[tokio::test]
async fn what_was_seen_long_ago_waits_for_a_call_and_what_only_memory_holds_is_never_shown() {
    let text = format!(
        "{HEAD}{}{}{}{}",
        row("RU-01", "ngo", "seen-old", ""),
        row("RU-02", "ngo", "seen-old", "2026-03-01"),
        row("RU-03", "ngo", "memory", "2026-03-01"),
        row("RU-04", "ngo", "not-seen", "")
    );
    let page = get(&portal_with(&text, Config::default()), "/en/help?country=RU").await.text;
    assert!(!page.contains("Line RU-01") && !page.contains("Line RU-03"));
    assert!(page.contains("Line RU-02 5550100 for all") && page.contains("Line RU-04 for all"));
    assert!(page.contains("2 more entries wait for a test call"));
}

#[tokio::test]
async fn who_fears_the_own_state_is_sent_to_no_office_of_any_state() {
    let portal = portal();
    for country in ["KZ", "KG", "UZ", "TJ", "RU", "TR"] {
        let page = get(&portal, &format!("/en/help?country={country}&only=independent")).await.text;
        for word in [
            "onsulate General",
            "Police",
            "Ministry",
            "Labour Inspection",
            "Migration Agency",
            "mehnathuquqbot",
            "trudinvest",
        ] {
            assert!(!page.contains(word), "{country}: {word}");
        }
        assert!(page.contains("leaves out consulates"), "{country} does not say why");
    }
    let all = get(&portal, "/en/help?country=TR").await.text;
    let (before, own) = all.split_once("Offices of your own state").expect("a part of its own");
    assert!(own.contains("Consulate General of Uzbekistan") && !before.contains("Consulate General"));
}

#[tokio::test]
async fn a_call_to_the_police_comes_with_its_risk() {
    let page = get(&portal(), "/en/help?country=RU").await.text;
    let (_, police) = page.split_once("МВД").expect("the police are in the list");
    assert!(police.contains("can lead to removal"));
}

#[tokio::test]
async fn languages_are_told_as_not_confirmed_unless_the_source_states_them() {
    let text = format!("{HEAD}{}", row("RU-01", "ngo", "not-seen", ""));
    let page = get(&portal_with(&text, Config::default()), "/en/help?country=RU").await.text;
    assert!(page.contains("Uzbek; Russian <span class=\"small\">(not confirmed)"), "{page}");
}

#[tokio::test]
async fn the_list_is_sieved_by_what_city_and_language() {
    let portal = portal();
    let page = get(&portal, "/en/help?country=KZ&topic=trafficking&city=Shymkent&speaks=uz").await.text;
    assert!(page.contains("Sana Sezim") && !page.contains("Taraz</bdi>") && !page.contains("Centre Chance"));
    let page = get(&portal, "/en/help?country=KZ&topic=school&speaks=so").await.text;
    assert!(page.contains("Nothing is held for this choice"));
    assert_eq!(get(&portal, "/en/help?country=..%2F&topic=%3Cscript%3E").await.status, 200);
}

#[tokio::test]
async fn an_entry_older_than_half_a_year_says_so() {
    let old = row("RU-01", "ngo", "not-seen", "").replace("2026-01-10", "2025-09-09");
    let fresh = row("RU-02", "ngo", "not-seen", "").replace("2026-01-10", "2025-09-10");
    let page = |row: String| async move { get(&portal_with(&format!("{HEAD}{row}"), Config::default()), "/en/help?country=RU").await.text };
    assert!(page(old).await.contains("Old: check by phone"));
    assert!(!page(fresh).await.contains("Old: check by phone"));
}

#[test]
fn a_slip_in_the_directory_is_told_with_line_and_field() {
    let text = format!(
        "{HEAD}{}{}",
        row("RU-01", "ngo", "seen-recent", ""),
        row("RU-01", "club", "seen", "soon").replace(",RU,", ",Russia,")
    );
    let slips = Directory::read("help.csv", &text).expect_err("slips");
    let found: Vec<(u64, &str)> = slips.iter().map(|s| (s.line, s.field.as_str())).collect();
    assert_eq!(
        found,
        [(3, "contact_status"), (3, "kind"), (3, "area"), (3, "confirmed_on"), (3, "id")],
        "{slips:?}"
    );
    assert!(slips[0].words(sapar_words::Lang::En).starts_with("help.csv:3: contact_status: "));
    let no_source = format!("{HEAD}{}", row("RU-01", "ngo", "not-seen", "").replace("example.org/RU-01", ""));
    assert_eq!(Directory::read("help.csv", &no_source).expect_err("a slip")[0].wrong, Wrong::Empty);
    assert!(Directory::read("help.csv", "id,area\n1,RU\n").is_err_and(|s| s.iter().any(|s| s.wrong == Wrong::NoColumn)));
}

#[test]
fn the_directory_that_is_shipped_has_no_slip_and_no_test_call_that_nobody_made() {
    let directory = Directory::read("help.csv", &directory_text()).expect("no slip");
    assert!(directory.entries.len() > 50);
    let today = support::day();
    assert!(directory.entries.iter().all(|e| e.contact(today).is_none()), "a call is claimed: who made it?");
}

#[tokio::test]
async fn danger_asks_nothing_and_tells_the_eleven_signs_in_every_language() {
    let portal = portal();
    for lang in ["en", "ru", "kk", "uz", "fa"] {
        let page = get(&portal, &format!("/{lang}/danger")).await;
        assert_eq!(page.status, 200);
        let (_, signs) = page.text.split_once("<ol class=\"signs\">").expect("the signs");
        let (signs, _) = signs.split_once("</ol>").expect("their end");
        assert_eq!(signs.matches("<li>").count(), 11, "{lang}");
        assert!(page.text.contains("only=independent") && page.text.contains("<title>Sapar</title>"));
    }
}

#[tokio::test]
async fn in_kazakhstan_a_trafficked_person_sees_the_rights_that_the_law_gives() {
    let page = get(&portal(), "/en/danger?country=KZ").await.text;
    assert!(page.contains("Foreign victims get the same services as citizens"));
    assert!(page.contains("Turn first to a non-governmental organisation"));
    assert!(page.contains("/en/law/provision/kz.same_services_for_foreigners"), "no way to the provision");
    assert!(!page.contains("could be removed"), "the law of 2019 is over");
}

#[tokio::test]
async fn where_the_laws_hold_little_the_page_says_so() {
    let page = get(&portal(), "/en/danger?country=UZ").await.text;
    assert!(page.contains("Not all rules of Uzbekistan on this subject are held here"));
}

#[tokio::test]
async fn who_complains_reads_first_which_office_tells_the_police() {
    let page = get(&portal(), "/en/complain?country=KZ").await.text;
    let (quiet, telling) = page.split_once("These may show you to others").expect("both parts");
    assert!(telling.contains("state labour inspectors") && telling.contains("The police may learn of you."));
    assert!(!quiet.contains("state labour inspectors") && quiet.contains("Commissioner for Human Rights"));
    assert!(telling.contains("Speak to free legal aid first"), "the safeguard is missing");
    assert!(page.contains("fifteen working days"));
}

#[tokio::test]
async fn the_page_on_what_is_kept_tells_what_this_portal_is_set_to() {
    let page = get(&portal(), "/en/kept").await.text;
    assert!(page.contains("the log of requests is off") && page.contains("/{lang}/ask") && !page.contains("A server in front"));
    let config = Config {
        behind_proxy: true,
        log: sapar_web::Log {
            to: sapar_web::LogTo::Folder("logs".into()),
            days: 7,
        },
        ..Config::default()
    };
    let page = get(&portal_with(HEAD, config), "/en/kept").await.text;
    assert!(page.contains("deleted after 7 days") && page.contains("A server in front"));
}
