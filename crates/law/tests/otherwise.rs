//! What follows if a duty is missed: only what can follow for whoever is asked.
#![allow(clippy::expect_used, reason = "a test stops where its premise breaks")]

mod tiny;

use sapar_law::model::Country;

/// A duty of workers who are not ill, and its consequences: for workers, for students, for whoever is hurt, for citizens of one state, and one that ended.
fn law() -> String {
    let consequence = |name: &str, when: &str| tiny::provision(name, "high", &format!("consequence of worker\n  when {when}"));
    let ended = consequence("ended", "purpose = work").replace("2020-01-01..", "2020-01-01..2021-01-01");
    format!(
        "topic work\n{}{}{}{}{}{ended}",
        tiny::provision(
            "report",
            "high",
            "duty of worker by exit date\n  otherwise fine_of_workers, fine_of_students, fine_of_the_hurt, fine_of_russians, ended\n  when purpose != study and ill = no"
        ),
        consequence("fine_of_workers", "purpose = work and overstay > 0 days"),
        consequence("fine_of_students", "purpose = study and overstay > 0 days"),
        consequence("fine_of_the_hurt", "hurt = yes"),
        consequence("fine_of_russians", "nationality = RU and overstay > 0 days"),
    )
}

fn follows(given: &[(&str, i64)]) -> Vec<String> {
    follows_from(&law(), given)
}

/// What follows if the duty `report` of this law is missed.
fn follows_from(law: &str, given: &[(&str, i64)]) -> Vec<String> {
    let engine = tiny::engine(law);
    let answer = tiny::answer(&engine, given);
    let name = |id: sapar_law::model::ProvisionId| engine.laws.provisions[id.ix()].name.trim_start_matches("kz.").to_owned();
    let duty = answer.norms.iter().find(|n| name(n.id) == "report").expect("the duty");
    duty.otherwise.iter().map(|o| name(*o)).collect()
}

#[test]
fn a_fine_for_others_does_not_follow() {
    // 0: work. That nothing was missed yet hides no fine; who is meant is told by the facts that the duty asks for.
    assert_eq!(
        follows(&[("purpose", 0), ("ill", 0), ("overstay", 0), ("hurt", 0)]),
        ["fine_of_workers", "fine_of_the_hurt", "fine_of_russians"]
    );
}

#[test]
fn as_long_as_it_is_not_known_who_asks_every_fine_may_follow() {
    assert_eq!(
        follows(&[("ill", 0)]),
        ["fine_of_workers", "fine_of_students", "fine_of_the_hurt", "fine_of_russians"]
    );
}

#[test]
fn a_fine_for_citizens_of_another_state_does_not_follow_whatever_the_duty_asks_for() {
    let of = |code: &str| i64::from(Country::parse(code).expect("a code").0);
    let may_follow = |code: &str| follows(&[("purpose", 0), ("ill", 0), ("nationality", of(code))]).contains(&"fine_of_russians".to_owned());
    assert!(may_follow("RU") && !may_follow("KG"));
}

#[test]
fn what_did_not_happen_hides_no_fine_even_if_it_is_one_of_a_list() {
    let duty = tiny::provision("report", "high", "duty of worker by exit date\n  otherwise fine\n  when ill = no");
    let fine = |when: &str| {
        let law = format!(
            "topic work\n{duty}{}",
            tiny::provision("fine", "high", &format!("consequence of worker\n  when {when}"))
        );
        // 0: work; of Kyrgyzstan.
        let kg = i64::from(Country::parse("KG").expect("a code").0);
        follows_from(&law, &[("ill", 0), ("purpose", 0), ("nationality", kg)])
    };
    assert_eq!(
        fine("purpose = study"),
        ["fine"],
        "`purpose` is not said to be of the person in this vocabulary"
    );
    assert!(fine("nationality = RU").is_empty(), "the nationality is");
}
