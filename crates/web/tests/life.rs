//! Days, lateness and unpaid wages as people meet them, over the real laws. Every figure stands in a case of the laws.
#![allow(clippy::expect_used, reason = "a test stops where its premise breaks")]

#[path = "support/life.rs"]
mod support;

use axum::http::StatusCode;
use support::{Got, Portal, portal};

/// The Uzbek visitor of `laws/kz/stay.law` whose earlier stays leave fifteen days: until 24 January 2026.
const VISITOR: [(&str, &str); 9] = [
    ("f.destination", "KZ"),
    ("f.nationality", "UZ"),
    ("f.legal_status", "visitor"),
    ("f.visa_held", "no"),
    ("f.residence_permit_held", "no"),
    ("f.age", "30 years"),
    ("f.fear_of_return", "no"),
    ("f.trafficking_signs", "no"),
    (
        "f.stays",
        "[2025-09-01..2025-09-30, 2025-10-10..2025-11-03, 2025-12-01..2025-12-20, 2026-01-10..]",
    ),
];

const ALL_LANGUAGES: [&str; 9] = ["en", "ru", "kk", "ky", "uz", "uz-Cyrl", "tg", "fa", "ur"];

#[test]
fn an_uzbek_visitor_sees_each_rule_what_is_used_and_what_is_left() {
    let got = portal("2026-01-12").post("/en/days", &VISITOR);
    assert_eq!(got.status, StatusCode::OK);
    assert!(got.says("You may stay until 24 January 2026"), "{}", got.plain());
    assert!(got.says("Limit 90 days in any 180 days, only entries from 27 January 2023"));
    assert!(got.says("Used 78 days, counted from 17 July 2025"));
    assert!(got.says("Last day by this rule 24 January 2026"));
    assert!(got.says("Left after today 12 days"));
    assert!(got.says("Days of this stay so far 3 days"), "the rule on one stay counts from the entry");
    assert!(got.says("10 January 2026, not ended yet: 3 days"));
}

#[test]
fn the_day_by_which_one_must_leave_never_stands_alone() {
    for lang in ALL_LANGUAGES {
        let got = portal("2026-01-12").post(&format!("/{lang}/days"), &VISITOR);
        assert_eq!(got.status, StatusCode::OK);
        let warned = got.text.matches("class=\"warning\"").count();
        assert!(warned >= 2, "{lang}: {warned}");
    }
    let got = portal("2026-01-12").post("/en/days", &VISITOR);
    assert!(got.says("An appeal, an asylum claim, illness or a child may change this date."));
    assert!(got.says("Leaving after a breach may start a re-entry ban."));
}

#[test]
fn the_calendar_strip_tells_the_same_in_shape_and_in_words() {
    let got = portal("2026-01-12").post("/en/days", &VISITOR);
    assert!(got.says("▼ today: 12"));
    assert!(got.says("◆ last day: 24"));
    assert!(got.text.contains("role=\"img\"") && got.text.contains("<desc"));
    assert!(got.says("today is 12 January 2026; the last allowed day is 24 January 2026"));
    assert!(got.text.contains("url(#free)"), "days that may still be used are hatched");
    let strip = got
        .text
        .split("<svg class=\"strip\"")
        .nth(1)
        .and_then(|s| s.split("</svg>").next())
        .expect("the strip");
    assert!(!strip.contains("url(#over)"), "nobody is late here");
    assert!(!got.text.contains("style="), "the policy of the page refuses styles");
}

#[test]
fn a_tajik_citizen_who_is_late_in_russia_sees_by_how_much_and_where_to_go() {
    let got = portal("2026-03-09").post(
        "/en/days",
        &[
            ("f.destination", "RU"),
            ("f.nationality", "TJ"),
            ("f.legal_status", "visitor"),
            ("f.purpose", "private"),
            ("f.visa_held", "no"),
            ("f.stay_prolonged", "no"),
            ("f.stays", "[2025-11-20..]"),
        ],
    );
    // 90 days of one unbroken stay end on 17 February: entry 20 November and 89 days.
    assert!(got.says("17 February 2026"), "{}", got.plain());
    assert!(got.says("Days over the limit 20 days"), "{}", got.plain());
    assert!(got.says("I am late: what now?"));
    assert!(got.text.contains("url(#over)"));
}

#[test]
fn more_rows_keep_what_was_typed_and_a_slip_leads_to_its_field() {
    let p = portal("2026-01-12");
    let typed = [
        ("on", "destination"),
        ("on", "stays"),
        ("q-destination", "KZ"),
        ("q-stays-1-from-d", "10"),
        ("q-stays-1-from-m", "1"),
        ("q-stays-1-from-y", "20"),
        ("rows", "3"),
    ];
    let more = p.post("/en/days", &[typed.as_slice(), &[("do", "more")]].concat());
    assert!(more.text.contains("id=\"q-stays-6-from-d\"") && more.text.contains("name=\"q-stays-1-from-y\" value=\"20\""));
    assert!(!more.text.contains("role=\"alert\""), "asking for rows is no mistake");
    let wrong = p.post("/en/days", &[typed.as_slice(), &[("q-stays-1-from-y", "26x")]].concat());
    assert!(wrong.text.contains("role=\"alert\"") && wrong.text.contains("href=\"#q-stays-1-from-d\""));
    assert!(wrong.text.contains("value=\"26x\""));
}

#[test]
fn what_is_not_known_yet_is_asked_on_the_same_page() {
    let p = portal("2026-01-12");
    let first = p.post("/en/days", &[("f.destination", "KZ"), ("f.nationality", "UZ"), ("f.stays", "[2026-01-10..]")]);
    assert!(first.says("These answers would settle more"));
    assert!(first.text.contains("name=\"on\" value=\"visa_held\""), "{}", first.plain());
    let mut form = first.form("/en/days");
    for (name, value) in [("q-legal_status", "visitor"), ("q-visa_held", "no"), ("q-residence_permit_held", "no")] {
        form.push((name.to_owned(), value.to_owned()));
    }
    let fields: Vec<(&str, &str)> = form.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    let then = p.post("/en/days", &fields);
    assert!(then.says("You may stay until 8 February 2026"), "{}", then.plain());
}

#[test]
fn a_man_who_overstayed_in_russia_and_left_sees_the_ban_its_end_how_sure_and_how_to_contest_it() {
    // `laws/ru/bans.law`: more than 90 days by a day closes entry for three years from the exit.
    let got = portal("2026-03-09").post(
        "/en/late",
        &[
            ("f.destination", "RU"),
            ("f.nationality", "UZ"),
            ("f.legal_status", "visitor"),
            ("f.exit_date", "2025-11-20"),
            ("f.overstay", "45 days"),
            ("f.removal", "none"),
            ("f.permit_held", "no"),
            ("f.overstay_excused", "no"),
            ("f.learned_date", "2026-02-10"),
            ("f.entry_ban", "yes"),
            ("f.offence_count", "0"),
            ("f.age", "30 years"),
            ("f.fear_of_return", "no"),
            ("f.trafficking_signs", "no"),
        ],
    );
    assert!(got.says("Is there a ban?"));
    assert!(got.says("20 November 2028"), "{}", got.plain());
    assert!(got.says("A ban may exist although nobody told you"));
    assert!(got.says("Law 114-FZ, art 27 (12)"));
    assert!(
        got.says("check for a ban in the web service of the Ministry of Internal Affairs"),
        "the laws hold a way to check"
    );
    assert!(got.text.contains("/en/help") && got.text.contains("/en/danger"));
    let ban = got.text.find("s-ban").expect("the ban");
    let contest = got.text.find("s-contest").expect("how to contest");
    let after = got.text.find("s-after").expect("what may follow");
    assert!(ban < contest && contest < after, "how to contest comes before threats");
}

#[test]
fn a_ban_that_waits_for_an_answer_is_named_with_its_day_and_the_question() {
    let got = portal("2026-03-09").post(
        "/en/late",
        &[
            ("f.destination", "RU"),
            ("f.nationality", "TJ"),
            ("f.legal_status", "visitor"),
            ("f.exit_date", "2025-11-20"),
            ("f.overstay", "45 days"),
        ],
    );
    assert!(got.says("It depends on your answers: these may close entry"), "{}", got.plain());
    assert!(got.says("Entry would be closed until 20 November 2028"));
    assert!(got.says("Waits for"));
}

#[test]
fn where_the_laws_hold_no_check_the_page_names_who_can_tell_and_invents_no_address() {
    let got = portal("2026-03-09").post("/en/late", &[("f.destination", "KZ"), ("f.nationality", "UZ")]);
    assert!(got.says("We hold no official online check for this country."));
    assert!(got.says("no promise that entry is open"));
}

#[test]
fn the_door_of_lateness_explains_first_and_asks_then() {
    let p = portal("2026-03-09");
    let got = p.get("/en/late");
    assert!(got.says("Only the check of the authority itself shows if there is a ban."));
    assert!(got.form("/en/ask").contains(&("need".to_owned(), "barred".to_owned())));
    let start = p.get("/en/");
    assert!(start.text.contains("href=\"/en/late\"") && start.text.contains("href=\"/en/unpaid\"") && start.text.contains("href=\"/en/days\""));
    let check = p.post("/en/check", &[("need", "barred"), ("f.destination", "RU"), ("f.nationality", "UZ")]);
    assert!(check.text.contains("action=\"/en/late\""), "the answers lead back here");
}

/// A welder in Kazakhstan: 150,000 tenge due on 10 December 2024, as in LR-09, interest to 31 January 2025 is 4,073.63.
const WELDER: [(&str, &str); 15] = [
    ("at", "months"),
    ("risk-documents", "no"),
    ("risk-threats", "no"),
    ("f.destination", "KZ"),
    ("f.nationality", "UZ"),
    ("f.employer_kind", "company"),
    ("f.age", "30 years"),
    ("f.fear_of_return", "no"),
    ("m-1-m", "11"),
    ("m-1-y", "2024"),
    ("m-1-agreed", "200 000"),
    ("m-1-paid", "50000"),
    ("until-d", "31"),
    ("until-m", "1"),
    ("until-y", "2025"),
];

fn claim(p: &Portal, address: &str, more: &[(&str, &str)]) -> Got {
    p.post(address, &[WELDER.as_slice(), more].concat())
}

#[test]
fn the_sums_are_those_of_the_law_and_their_rounding_is_told() {
    let got = claim(&portal("2025-02-01"), "/en/unpaid", &[]);
    assert!(got.says("Wages owed 150,000 KZT"), "{}", got.plain());
    assert!(got.says("Interest by law, counted to 31 January 2025 4,073.63 KZT"));
    assert!(got.says("Together 154,073.63 KZT"));
    assert!(got.says("rounded half up to 0.01 KZT"));
    assert!(got.says("10 December 2024"), "no pay day was told, so the law's last day is shown");
    assert!(got.says("Labour Code, art 113 (3), (4)"));
}

#[test]
fn months_are_counted_one_by_one_and_the_earliest_term_leads() {
    let got = claim(
        &portal("2025-02-01"),
        "/en/unpaid",
        &[
            ("m-2-m", "5"),
            ("m-2-y", "2024"),
            ("m-2-agreed", "80000"),
            ("m-2-paid", "0"),
            ("f.employer_size", "large"),
            ("f.heads_firm", "no"),
        ],
    );
    assert!(got.says("Wages owed 230,000 KZT"), "{}", got.plain());
    // LR-21: pay for May 2024, firm of 300 staff: the commission, by 10 June 2025.
    assert!(got.says("File before this day ends File the claim by 10 June 2025"));
    assert!(got.says("it is that of May 2024"));
    assert!(got.says("Labour Code, art 113 (1), 160 (1) item 2"), "the day has its articles");
    assert!(got.says("Act by the last working day before this day."));
    assert!(got.says("Apply in writing to the conciliation commission of your employer"));
    assert!(got.says("Only this step surely keeps the day."));
    assert!(!got.says("Sue in court; no commission is needed."));
}

#[test]
fn a_domestic_worker_is_sent_straight_to_court() {
    let p = portal("2025-02-01");
    let mut fields = WELDER.to_vec();
    fields.retain(|(n, _)| *n != "f.employer_kind");
    fields.push(("f.employer_kind", "household"));
    let got = p.post("/en/unpaid", &fields);
    assert!(got.says("Sue in court; no commission is needed."), "{}", got.plain());
}

#[test]
fn interest_in_kyrgyzstan_needs_the_pay_day_and_says_so() {
    let p = portal("2025-08-15");
    let given = [
        ("at", "months"),
        ("f.destination", "KG"),
        ("m-1-m", "6"),
        ("m-1-y", "2025"),
        ("m-1-agreed", "20000"),
        ("m-1-paid", "0"),
    ];
    let without = p.post("/en/unpaid", &given);
    assert!(without.says("Fill in the pay day of these months."), "{}", without.plain());
    assert!(!without.says("Together"));
    // LR-12: 46 days late is 2,300 som.
    let with = p.post(
        "/en/unpaid",
        &[given.as_slice(), &[("m-1-due-d", "30"), ("m-1-due-m", "6"), ("m-1-due-y", "2025")]].concat(),
    );
    assert!(with.says("Together 22,300 KGS"), "{}", with.plain());
    assert!(with.says("30 June 2028"), "three years from the pay day");
}

#[test]
fn whoever_is_threatened_is_led_to_help_before_any_claim() {
    let p = portal("2025-02-01");
    let got = p.post("/en/unpaid", &[("at", "risk"), ("risk-documents", "yes"), ("risk-workers", "yes")]);
    assert!(got.says("Your safety comes first"));
    assert!(got.text.contains("href=\"/en/danger\""));
    assert!(!got.says("Agreed"), "no question about money yet");
    // Whoever goes on is still told to speak to legal aid before any step that tells an authority.
    let mut fields = WELDER.to_vec();
    fields.retain(|(n, _)| !n.starts_with("risk-"));
    fields.extend([("risk-documents", "yes"), ("f.employer_kind", "household")]);
    let on = p.post("/en/unpaid", &fields);
    assert!(on.says("Speak to free legal aid first"), "{}", on.plain());
    assert!(!on.says("Sue in court; no commission is needed."));
    let calm = p.post("/en/unpaid", &[("at", "risk"), ("risk-documents", "no"), ("risk-threats", "no")]);
    assert!(calm.says("Your work and your months"));
}

#[test]
fn mistakes_in_the_table_are_told_at_the_row_and_nothing_is_lost() {
    let p = portal("2025-02-01");
    let got = p.post(
        "/en/unpaid",
        &[
            ("at", "months"),
            ("f.destination", "KZ"),
            ("m-1-m", "13"),
            ("m-1-y", "2024"),
            ("m-1-agreed", "5"),
            ("m-2-m", "4"),
            ("m-2-y", "2024"),
            ("m-2-agreed", "100"),
            ("m-2-paid", "200"),
        ],
    );
    assert!(got.text.contains("href=\"#m-1-m\"") && got.text.contains("href=\"#m-2-m\""));
    assert!(got.says("More was paid than agreed"));
    assert!(got.text.contains("value=\"13\""));
    let empty = p.post("/en/unpaid", &[("at", "months")]);
    assert!(empty.says("Fill in one month at least."));
    let paid_left_out = p.post(
        "/en/unpaid",
        &[
            ("at", "months"),
            ("f.destination", "KZ"),
            ("m-1-m", "1"),
            ("m-1-y", "2024"),
            ("m-1-agreed", "5"),
        ],
    );
    assert!(paid_left_out.says("0 if nothing"), "an empty field is not taken for zero");
}

#[test]
fn the_letter_is_in_two_languages_and_tells_nothing_that_exposes_the_writer() {
    let p = portal("2025-02-01");
    let more = [
        ("f.employer_size", "large"),
        ("f.heads_firm", "no"),
        ("f.legal_status", "visitor"),
        ("f.permit_held", "no"),
        ("letter-name", "A. Person"),
        ("letter-firm", "<b>Firm</b> {law}"),
        ("letter-contact", "+7 000"),
    ];
    let got = claim(&p, "/en/unpaid/letter", &more);
    assert_eq!(got.text.matches("<article class=\"letter\"").count(), 2);
    assert!(got.says("To: the conciliation commission of the employer"), "{}", got.plain());
    assert!(got.says("Кому: согласительная комиссия работодателя"));
    assert!(got.says("154,073.63 KZT") && got.says("154 073,63 KZT"));
    assert!(
        !got.text.contains("<b>Firm</b>") && got.says("{law}"),
        "what is typed is text and is not filled again"
    );
    let letters: String = got
        .text
        .split("<div class=\"text\">")
        .skip(1)
        .map(|t| t.split("</div>").next().unwrap_or_default())
        .collect();
    for secret in ["Uzbek", "Узбек", "visitor", "+7 000", "permit", "разрешен"] {
        assert!(!letters.contains(secret), "{secret} stands in the letter");
    }
    let file = claim(&p, "/uz/unpaid/text", &more);
    assert_eq!(file.kind, "text/plain; charset=utf-8");
    assert_eq!(file.attached, "attachment; filename=\"letter.txt\"");
    assert!(file.text.contains("согласительная комиссия"));
    let with = claim(&p, "/en/unpaid/letter", &[more.as_slice(), &[("letter-with-contact", "yes")]].concat());
    assert!(with.says("You can reach me: +7 000"));
}

#[test]
fn a_claim_without_the_name_of_the_firm_still_makes_a_letter() {
    let got = claim(&portal("2025-02-01"), "/ru/unpaid/letter", &[]);
    assert!(got.says("работодатель по месту работы"), "{}", got.plain());
    assert_eq!(
        got.text.matches("<article class=\"letter\"").count(),
        1,
        "a Russian reader needs no second language"
    );
}

#[test]
fn every_page_opens_in_every_language_with_a_neutral_title_and_no_answer_in_an_address() {
    let p = portal("2025-02-01");
    for lang in ALL_LANGUAGES {
        for page in ["days", "late", "unpaid"] {
            let got = p.get(&format!("/{lang}/{page}"));
            assert_eq!(got.status, StatusCode::OK, "{lang} {page}");
            assert!(got.text.contains("<title>Sapar</title>"), "{lang} {page}");
            assert_eq!(got.text.matches("<h1").count(), 1, "{lang} {page}");
        }
        let result = claim(&p, &format!("/{lang}/unpaid"), &[]);
        assert_eq!(result.status, StatusCode::OK);
        assert_eq!(result.text.matches("<h1").count(), 1, "{lang}");
        assert!(!result.text.contains(&format!("\"/{lang}/unpaid?")), "{lang}: answers in an address");
        assert!(result.text.contains("154"), "{lang}");
    }
}

#[test]
fn another_language_is_a_button_that_keeps_the_page() {
    let p = portal("2025-02-01");
    let got = claim(&p, "/en/unpaid", &[]);
    let mut form = got.form("/en/unpaid");
    form.push(("do".to_owned(), "again".to_owned()));
    let fields: Vec<(&str, &str)> = form.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    let other = p.post("/ru/unpaid", &fields);
    assert!(other.says("Всего 154 073,63 KZT"), "{}", other.plain());
}
