//! Questions on pages: most one by one, short ones several on a page, as in the terminal; over the real laws.
#![allow(clippy::expect_used, reason = "a test stops where its premise breaks")]

#[path = "support/life.rs"]
mod support;

use axum::http::StatusCode;
use sapar_law::day::Day;
use sapar_law::facts::Facts;
use sapar_law::model::{FactId, TopicId};
use sapar_words::{SITUATIONS, asking, countries};
use support::{Got, Portal, laws, portal};

const TODAY: &str = "2026-03-09";

/// An Uzbek bricklayer in Kazakhstan, up to the first short questions.
const BRICKLAYER: [(&str, &str); 7] = [
    ("need", "papers"),
    ("f.destination", "KZ"),
    ("f.nationality", "UZ"),
    ("f.legal_status", "visitor"),
    ("f.purpose", "work"),
    ("f.entry_date", "2026-03-02"),
    ("f.age", "30 years"),
];

/// The facts that the page asks for.
fn asked(got: &Got) -> Vec<String> {
    assert_eq!(got.status, StatusCode::OK);
    let tags = got.text.split("name=\"now\" value=\"").skip(1);
    tags.filter_map(|t| t.split('"').next()).map(str::to_owned).collect()
}

/// Sends the form of a page with more fields, as a browser does.
fn send(portal: &Portal, page: &Got, lang: &str, to: &str, more: &[(String, &str)]) -> Got {
    let mut fields = page.form(&format!("/{lang}/ask"));
    fields.extend(more.iter().map(|(n, v)| (n.clone(), (*v).to_owned())));
    let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    portal.post(to, &fields)
}

/// Each of these answered with the same word.
fn all<'a>(facts: &[String], word: &'a str) -> Vec<(String, &'a str)> {
    facts.iter().map(|f| (format!("f.{f}"), word)).collect()
}

fn with<'a>(mut fields: Vec<(String, &'a str)>, name: &str, value: &'a str) -> Vec<(String, &'a str)> {
    fields.push((name.to_owned(), value));
    fields
}

#[test]
fn short_questions_share_a_page_and_each_is_a_group_of_its_own() {
    let p = portal(TODAY);
    let page = p.post("/en/ask", &BRICKLAYER);
    let facts = asked(&page);
    assert!((2..=6).contains(&facts.len()), "{facts:?}");
    assert_eq!(facts[..2], ["fear_of_return", "trafficking_signs"], "what a person expects comes first");
    assert_eq!(page.text.matches("<fieldset").count(), facts.len());
    assert_eq!(page.text.matches("<legend>").count(), facts.len());
    assert_eq!(page.text.matches("<h1").count(), 1);
    for fact in &facts {
        for value in ["yes", "no", "?"] {
            let radio = format!("type=\"radio\" id=\"f.{fact}-");
            assert!(
                page.text.contains(&radio) && page.text.contains(&format!("name=\"f.{fact}\" value=\"{value}\"")),
                "{fact} {value}"
            );
        }
    }
    assert!(!page.text.contains(" checked"), "nothing is answered for the person");
    assert!(page.says("Questions 7 to 12") && page.says("I do not know"));
    assert_eq!(page.text.matches("value=\"next\"").count(), 2, "one button, and the one that Enter presses");
    assert!(!page.text.contains("value=\"unknown\""));
    // What needs more than a tick has its page alone.
    let alone = p.post("/en/ask", &BRICKLAYER[..6]);
    assert_eq!(asked(&alone), ["age"]);
}

#[test]
fn the_same_questions_share_a_page_as_in_the_terminal() {
    let engine = laws::engine();
    let laws = &engine.laws;
    let p = portal(TODAY);
    let on = Day::parse(TODAY).expect("a day");
    let situation = SITUATIONS.iter().find(|s| s.name == "danger").expect("the situation");
    let topics: Vec<TopicId> = (0..laws.topics.len() as u32)
        .map(TopicId)
        .filter(|t| situation.topics.contains(&laws.topics[t.ix()].name.as_str()))
        .collect();
    let told = [
        ("destination", "RU"),
        ("nationality", "TJ"),
        ("fear_of_return", "yes"),
        ("trafficking_signs", "no"),
    ];
    let mut facts = Facts::new(laws);
    let mut fields = vec![("need".to_owned(), "danger".to_owned())];
    for (name, value) in told {
        facts.set(laws, name, value).expect("a fact");
        fields.push((format!("f.{name}"), value.to_owned()));
    }
    let mut skipped: Vec<FactId> = Vec::new();
    let mut together = 0;
    loop {
        let next = asking::next_questions(laws, |take| engine.questions(&facts, on, &topics, &skipped, take)).expect("questions");
        let names: Vec<&str> = next.iter().map(|f| laws.facts[f.ix()].name.as_str()).collect();
        let sent: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        assert_eq!(asked(&p.post("/en/ask", &sent)), names);
        if next.is_empty() {
            break;
        }
        together += usize::from(next.len() > 1);
        // Nothing of it is known.
        skipped.extend(&next);
        fields.extend(names.iter().map(|n| ("u".to_owned(), (*n).to_owned())));
    }
    assert!(together > 0, "no page had several questions");
}

#[test]
fn what_is_not_answered_is_told_at_the_field_and_in_the_summary_and_what_is_ticked_stays() {
    let p = portal(TODAY);
    let page = p.post("/en/ask", &BRICKLAYER);
    let facts = asked(&page);
    let some = [(format!("f.{}", facts[0]), "no"), (format!("f.{}", facts[2]), "?"), ("do".to_owned(), "next")];
    let again = send(&p, &page, "en", "/en/ask", &some);
    assert_eq!(asked(&again), facts);
    assert!(again.text.contains("role=\"alert\""));
    for (i, fact) in facts.iter().enumerate() {
        let wrong = !matches!(i, 0 | 2);
        assert_eq!(again.text.contains(&format!("href=\"#f.{fact}-1\"")), wrong, "{fact} in the summary");
        assert_eq!(again.text.contains(&format!("id=\"f.{fact}-error\"")), wrong, "{fact} at its field");
    }
    assert!(again.text.contains(&format!("name=\"f.{}\" value=\"no\" checked", facts[0])));
    assert!(again.text.contains(&format!("name=\"f.{}\" value=\"?\" checked", facts[2])));
    // A word that is no answer is none.
    let meddled = send(&p, &page, "en", "/en/ask", &with(all(&facts, "perhaps"), "do", "next"));
    assert_eq!(asked(&meddled), facts);
}

#[test]
fn one_goes_on_and_back_by_pages_and_changes_one_answer_alone() {
    let p = portal(TODAY);
    let page = p.post("/en/ask", &BRICKLAYER);
    let facts = asked(&page);
    let mut ticks = all(&facts, "no");
    ticks[1].1 = "?";
    let next = send(&p, &page, "en", "/en/ask", &with(ticks.clone(), "do", "next"));
    let then = asked(&next);
    assert!(!then.is_empty() && !then.iter().any(|f| facts.contains(f)), "{then:?}");
    let back = send(&p, &next, "en", "/en/ask", &[("do".to_owned(), "back")]);
    assert_eq!(asked(&back), facts, "the page comes back whole");
    for (name, value) in &ticks {
        assert!(back.text.contains(&format!("name=\"{name}\" value=\"{value}\" checked")), "{name}");
    }
    let before = send(&p, &back, "en", "/en/ask", &[("do".to_owned(), "back")]);
    assert_eq!(asked(&before), ["age"]);
    // Another answer holds against the hidden one, and the order stays.
    let changed = send(&p, &back, "en", "/en/ask", &[(format!("f.{}", facts[3]), "yes"), ("do".to_owned(), "next")]);
    let hidden: Vec<(String, String)> = changed.form("/en/ask");
    let place = |name: &str| {
        hidden
            .iter()
            .position(|(n, v)| n == name || n == "u" && format!("f.{v}") == name)
            .expect("an answer")
    };
    assert_eq!(hidden[place(&ticks[3].0)].1, "yes");
    assert!(ticks.windows(2).all(|w| place(&w[0].0) < place(&w[1].0)), "{hidden:?}");
    // From the list of all answers one is changed alone.
    let check = send(&p, &next, "en", "/en/check", &[]);
    assert!(check.text.contains(&format!("name=\"change\" value=\"{}\"", facts[4])));
    let alone = send(&p, &next, "en", "/en/ask", &[("change".to_owned(), facts[4].as_str())]);
    assert_eq!(asked(&alone), [facts[4].as_str()]);
    assert!(alone.text.contains("name=\"v\" value=\"no\" checked"));
}

#[test]
fn every_button_takes_what_is_ticked() {
    let p = portal(TODAY);
    let page = p.post("/en/ask", &BRICKLAYER);
    let facts = asked(&page);
    let ticks = [(format!("f.{}", facts[0]), "no"), (format!("f.{}", facts[1]), "?"), ("do".to_owned(), "again")];
    let other = send(&p, &page, "en", "/ru/ask", &ticks);
    assert_eq!(asked(&other), facts);
    assert!(!other.text.contains("role=\"alert\""), "another language is no mistake");
    assert!(other.text.contains(&format!("name=\"f.{}\" value=\"no\" checked", facts[0])));
    assert!(other.text.contains(&format!("name=\"f.{}\" value=\"?\" checked", facts[1])));
    for (to, form) in [("/en/plan", None), ("/en/check", Some("/en/plan"))] {
        let got = send(&p, &page, "en", to, &ticks[..2]);
        assert_eq!(got.status, StatusCode::OK);
        assert!(got.text.contains(&format!("name=\"f.{}\" value=\"no\"", facts[0])), "{to}");
        assert!(got.text.contains(&format!("name=\"u\" value=\"{}\"", facts[1])), "{to}");
        assert!(form.is_none_or(|f| !got.form(f).is_empty()));
    }
}

#[test]
fn only_countries_whose_law_is_held_are_offered() {
    let p = portal(TODAY);
    let mut held: Vec<String> = countries::held(&laws::engine().laws).iter().map(ToString::to_string).collect();
    for (address, fields, before) in [
        ("/en/ask", vec![("need", "papers")], "name=\"v\" value=\""),
        ("/en/days", vec![("on", "destination")], "name=\"q-destination\""),
    ] {
        let page = p.post(address, &fields);
        let list = page.text.split(before).skip(1);
        let mut offered: Vec<String> = if address == "/en/ask" {
            list.filter_map(|t| t.split('"').next()).map(str::to_owned).collect()
        } else {
            let options = list
                .take(1)
                .flat_map(|s| s.split("</select>").take(1))
                .flat_map(|s| s.split("<option value=\"").skip(1));
            options
                .filter_map(|t| t.split('"').next())
                .filter(|v| !v.is_empty())
                .map(str::to_owned)
                .collect()
        };
        offered.sort();
        held.sort();
        assert_eq!(offered, held, "{address}");
        assert!(!offered.iter().any(|c| c == "AM" || c == "BY"), "only calendars are held of them");
    }
}
