//! What people find when they read the law, compare procedures and use the calculators.
#![expect(clippy::expect_used, reason = "a test that cannot go on should stop with a reason")]

#[path = "support/law_and_tools.rs"]
mod support;

use sapar_words::{Lang, has};
use std::path::Path;
use support::{get, open, send};

#[test]
fn whoever_opens_the_law_sees_what_is_held_and_what_is_not() {
    let page = open("/en/law");
    page.says(&["Kazakhstan", "Russia", "Eurasian Economic Union", "9 March 2026", "Seen to"]);
    // Afghanistan's pack answers for few subjects; the others are named as not held.
    let page = open("/en/law/in/af");
    page.says(&["no rule held:", "Social assistance", "does not mean that there is no rule"]);
    // Whoever looks at a day after our knowledge ends is told so.
    open("/ru/law/in/kz?on=2026-09-01").says(&["Мы знаем закон до 31 марта 2026 года"]);
    open("/ru/law/in/kz?on=2026-03-01").does_not_say(&["Мы знаем закон до"]);
}

#[test]
fn the_poverty_line_of_2024_and_of_2025_are_two_rules() {
    let share = "The poverty line is a share of the subsistence minimum of the region.";
    let greater = "The poverty line is the greater of two";
    let in_force = |on: &str| {
        let text = open(&format!("/en/law/in/kz/social?on={on}")).text();
        let (now, other) = text
            .split_once("Not in force on that day")
            .map(|(a, b)| (a.to_owned(), b.to_owned()))
            .expect("both lists");
        (now, other)
    };
    let (now, other) = in_force("2024-12-31");
    assert!(now.contains(share) && other.contains(greater));
    let (now, other) = in_force("2025-01-01");
    assert!(now.contains(greater) && other.contains(share));
    // On the page of one its history names the other.
    let page = open("/en/law/provision/kz.poverty_line_greater");
    page.says(&["History", share, "1 July 2014 to 31 December 2024", "this rule", "in force on 9 March 2026"]);
    open("/en/law/provision/kz.poverty_line_share").says(&["no longer in force on 9 March 2026"]);
}

#[test]
fn a_provision_tells_for_whom_since_when_from_where_and_how_sure() {
    let page = open("/en/law/provision/kz.branch_head_2012");
    page.says(&[
        "The first head of a branch or representative office needs no permit",
        "“Does one of these describe you?”",
        "I am the first head of a branch or representative office of a foreign firm",
        "This is an exception to",
        "Your employer needs a permit from the local authority to employ you",
        "(article not verified)",
        "11 March 2012 to 31 December 2016",
        "medium: one source",
        "22 November 2026",
        "bakermckenzie.com December 2016",
    ]);
    // The rule that is displaced names its exception.
    open("/en/law/provision/kz.permit_by_default").says(&["Exceptions to this", "The first head of a branch or representative office needs no permit"]);
    // A sum is told with the value that it reads, which has a page.
    let page = open("/ru/law/provision/kz.supplement_for_small_children");
    page.says(&["Месячный расчётный показатель"]);
    assert!(page.html.contains("/ru/law/value/kz.mci"));
}

#[test]
fn a_machine_translation_stands_beside_the_russian_sentence() {
    let page = open("/kk/law/provision/kz.assistance_open");
    page.says(&["За адресной социальной помощью могут обратиться граждане, кандасы, беженцы и постоянно проживающие иностранцы."]);
    assert!(page.html.contains("class=\"original\" lang=\"ru\""), "{}", page.html);
    let page = open("/ru/law/provision/kz.assistance_open");
    assert!(!page.html.contains("class=\"original\""));
    // Persian has no sentences of the laws yet: the English one says which language it is in.
    let page = open("/fa/law/provision/kz.assistance_open");
    assert!(page.html.contains("<h1 class=\"sentence\" lang=\"en\" dir=\"ltr\">"), "{}", page.html);
}

#[test]
fn the_index_of_kazakhstan_is_drawn_and_every_step_has_its_citation() {
    let page = open("/en/law/value/kz.mci");
    page.says(&[
        "On 9 March 2026 : 4,325 KZT",
        "3,932 KZT",
        "1 January 2025 to 31 December 2025",
        "tengrinews.kz 556331",
    ]);
    assert!(page.html.contains("role=\"img\"") && page.html.contains("<desc"));
    assert!(!page.html.contains("style="), "the policy of the pages forbids it");
    open("/ru/law/value/ru.patent_amount").says(&["Цена патента в месяц, по регионам"]);
}

#[test]
fn an_act_names_the_rules_that_rest_on_it() {
    open("/ru/law/act/KZ-ORDER-227").says(&[
        "правила назначения адресной социальной помощи",
        "приказ",
        "В печати сообщали, что семьям с кредитом, кроме ипотеки, помощь не назначают",
    ]);
}

#[test]
fn the_new_year_of_2026_brought_another_subsistence_minimum() {
    let page = open("/en/law/changes?in=kz&from=2025-12-31&to=2026-01-01");
    page.says(&["1 January 2026", "46,228 KZT becomes 50,851 KZT", "3,932 KZT becomes 4,325 KZT"]);
    open("/en/law/changes?in=kz&from=2025-12-30&to=2025-12-31").does_not_say(&["50,851 KZT"]);
    open("/en/law/changes?in=kz&from=2026-01-02&to=2025-01-01").says(&["The second day must come after the first"]);
    // What ended on the last day of the poverty share is named too.
    open("/en/law/changes?in=kz&from=2024-12-30&to=2025-01-02").says(&["last day", "The poverty line is a share"]);
}

#[test]
fn an_ordinary_worker_sees_what_permits_cost_and_can_be_changed() {
    let page = open("/en/law/procedures");
    page.says(&[
        "Tajikistan",
        "12 months",
        "Work permit, ordinary term",
        "1,000 AZN",
        "not known",
        "Patent for a worker from a visa-free state",
    ]);
    page.does_not_say(&["Status of kandas"]);
    // Three months cost less.
    let page = open("/en/law/procedures?f.months_wanted=3");
    page.says(&["350 AZN"]);
    page.does_not_say(&["1,000 AZN"]);
    // A cook of a family in Kazakhstan needs the permit for a household, with eight papers.
    open("/en/law/procedures?f.employer_kind=household").says(&["Permit for work in a private household", "Papers 8"]);
    // What is no number of months is said at the field and does not break the page.
    open("/en/law/procedures?f.months_wanted=many").says(&["Write a number in digits only", "1,000 AZN"]);
    // What keeps somebody safe is not offered to be written into an address.
    for fact in ["fear_of_return", "trafficking_signs", "age"] {
        assert!(!page.html.contains(&format!("name=\"f.{fact}\"")), "{fact}");
    }
}

/// The refugee family of the cases of the law, with two small children.
const FAMILY: [(&str, &str); 8] = [
    ("f.nationality", "AF"),
    ("f.legal_status", "refugee"),
    ("f.consumer_loan", "no"),
    ("f.regional_median_income", "150 000"),
    ("f.regional_subsistence_minimum", "50000"),
    ("f.family_size", "4"),
    ("f.family_income_quarter", "480000"),
    ("f.children_one_to_six", "2"),
];

#[test]
fn a_refugee_family_learns_that_it_may_ask_and_how_much() {
    let page = send("/en/tools/assistance", &FAMILY);
    page.says(&[
        "You may ask for it",
        "Social Code, art 120 (1)",
        "50,000 KZT",
        "12,975 KZT",
        "Order 160, item 1",
        "Apply through egov",
    ]);
    // The answers stay in the page when another language is chosen.
    let carried: Vec<(&str, &str)> = FAMILY
        .iter()
        .map(|(n, v)| match *n {
            "f.regional_median_income" => (*n, "150000 KZT"),
            "f.regional_subsistence_minimum" | "f.family_income_quarter" => (*n, if v.starts_with('5') { "50000 KZT" } else { "480000 KZT" }),
            _ => (*n, *v),
        })
        .chain([("carried", "yes"), ("do", "again")])
        .collect();
    send("/ru/tools/assistance", &carried).says(&["Вы можете обратиться", "12 975 KZT"]);
}

#[test]
fn a_loan_closes_nothing_and_a_visitor_is_always_refused() {
    let with_loan: Vec<(&str, &str)> = FAMILY.iter().map(|(n, v)| (*n, if *n == "f.consumer_loan" { "yes" } else { *v })).collect();
    let page = send("/en/tools/assistance", &with_loan);
    page.says(&[
        "You may ask for it",
        "12,975 KZT",
        "Some newspapers wrote that families with a loan other than a mortgage get no assistance",
        "Apply all the same.",
        "not certain, check",
    ]);
    let page = send("/en/tools/assistance", &[("f.nationality", "UZ"), ("f.legal_status", "visitor")]);
    page.says(&[
        "By these rules you may not ask for it",
        "For your status targeted social assistance is not provided.",
    ]);
}

#[test]
fn whoever_tells_nothing_is_told_which_answers_are_needed() {
    send("/en/tools/assistance", &[]).says(&["More answers are needed to tell"]);
}

#[test]
fn a_sum_that_is_no_number_is_asked_again_and_nothing_else_is_lost() {
    let page = send(
        "/ru/tools/assistance",
        &[("f.nationality", "AF"), ("f.legal_status", "refugee"), ("f.family_income_quarter", "много")],
    );
    page.says(&["Посмотрите, пожалуйста, ещё раз"]);
    assert!(page.html.contains("href=\"#f.family_income_quarter\""), "the summary leads to the field");
    assert!(page.html.contains("value=\"refugee\" checked"), "the other answer is kept");
}

#[test]
fn people_find_the_code_of_their_job_in_two_languages() {
    let q = |words: &str| form_urlencoded::Serializer::new(String::new()).append_pair("q", words).finish();
    open(&format!("/ru/tools/occupations?{}", q("бетонщик"))).says(&["7114", "Бетоноукладчики", "найдено как: бетонщик"]);
    open(&format!("/en/tools/occupations?{}", q("bricklayer"))).says(&["7112", "Bricklayers and related workers"]);
    open(&format!("/uz/tools/occupations?{}", q("сварщик"))).says(&["7212"]);
    open(&format!("/en/tools/occupations?{}", q("<b>zzzz"))).says(&["Nothing was found"]);
    open("/ru/tools/occupations/7212").says(&[
        "Welders and flamecutters",
        "Сварщики и газорезчики",
        "начальных групп 68",
        "Его названий и начальных групп у нас нет",
    ]);
}

#[test]
fn working_days_are_counted_by_the_calendar_of_the_country() {
    // Three working days after Friday 1 March 2024 in Kazakhstan end on Wednesday; 8 March is a holiday.
    let page = open("/en/tools/calendar?in=KZ&year=2024&from=2024-03-01&to=2024-03-10&start=2024-03-01&n=3");
    page.says(&[
        "From 1 March 2024 to 10 March 2024, both counted: 5 working days.",
        "Wednesday, 6 March 2024",
        "medium: one source",
        "Saturday, Sunday",
    ]);
    open("/ru/tools/calendar?in=KZ&year=2024").says(&["Международный женский день", "8 марта 2024 года , пятница"]);
    // No year is invented.
    open("/en/tools/calendar?in=KZ&year=2040").says(&["We hold no calendar of 2040"]);
    open("/en/tools/calendar?in=KZ&start=2027-12-30&n=10").says(&["A day lies outside the years that we hold"]);
    open("/en/tools/calendar?in=KZ&from=2024-03-10&to=2024-03-01").says(&["must not come before"]);
    open("/en/tools/calendar?in=KZ&start=2024-02-31&n=3").says(&["Write a day that the calendar has"]);
}

#[test]
fn what_does_not_exist_is_told_in_the_language_of_the_reader() {
    for address in [
        "/ru/law/in/zz",
        "/ru/law/in/kz/nothing",
        "/ru/law/provision/kz.nothing",
        "/ru/law/value/kz.nothing",
        "/ru/law/act/NOTHING",
        "/ru/tools/occupations/99999",
        "/ru/tools/calendar?in=ZZ",
    ] {
        let page = get(address);
        assert_eq!(page.status.as_u16(), 404, "{address}");
        page.says(&["Здесь нет такой страницы"]);
    }
}

#[test]
fn titles_are_neutral_and_every_provision_value_and_act_has_its_page() {
    let mut seen = 0;
    for pack in ["kz", "ru", "uz", "eaeu", "tr"] {
        let page = open(&format!("/en/law/in/{pack}"));
        for address in links(&page.html).filter(|a| a.starts_with("/en/law/in/")) {
            for inner in links(&open(&address).html).filter(|a| a.starts_with("/en/law/provision/")) {
                let shown = open(&inner);
                assert!(shown.html.contains("<title>The law</title>"), "{inner}");
                let text = shown.text();
                // A message that does not exist shows its name.
                let bare = ["cond-", "law-kind-", "law-sure-", "law-confidence-", "party-", "value-"]
                    .iter()
                    .find(|n| text.contains(**n));
                assert_eq!(bare, None, "{inner} shows the name of a message");
                seen += 1;
            }
        }
        for address in links(&page.html).filter(|a| a.contains("/law/value/") || a.contains("/law/act/")) {
            open(&address);
            seen += 1;
        }
    }
    assert!(seen > 500, "only {seen} pages");
}

fn links(html: &str) -> impl Iterator<Item = String> {
    html.split("href=\"").skip(1).filter_map(|l| l.split('"').next()).map(str::to_owned)
}

#[test]
fn every_message_of_these_templates_exists() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("templates");
    let mut names = 0;
    for entry in std::fs::read_dir(folder).expect("the templates").map(|e| e.expect("an entry")) {
        let text = std::fs::read_to_string(entry.path()).expect("a text");
        for start in ["page.t(\"", "page.t1(\""] {
            for name in text.split(start).skip(1).filter_map(|t| t.split('"').next()) {
                assert!(has(Lang::En, name) && has(Lang::Ru, name), "{name} in {:?}", entry.path());
                names += 1;
            }
        }
    }
    assert!(names > 100, "only {names} uses found");
}

#[test]
fn an_act_that_is_not_in_force_says_so_beside_its_article() {
    // Looked at today, all acts under a sentence stand there; under a change only those of its day.
    open("/en/law/provision/uz.overtime_double").says(&["Labour Code of 1995, art 125, 157 (in force until 29 April 2023)", "art 190, 262"]);
    let page = open("/en/law/changes?in=uz&from=2025-11-01&to=2025-11-20");
    page.says(&["Overtime is paid at least double", "art 190, 262"]);
    page.does_not_say(&["Labour Code of 1995"]);
}
