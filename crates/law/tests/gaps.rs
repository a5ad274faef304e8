//! Holes and contradictions: all are found, nobody is told twice, and who is meant is told in words.
#![allow(clippy::expect_used, clippy::panic, reason = "a test stops where its premise breaks")]

use sapar_law::answer::Engine;
use sapar_law::check::check;
use sapar_law::day::Day;
use sapar_law::gaps::{Finding, HoleKind, NotChecked, Region, Values};
use sapar_law::model::Country;
use sapar_law::source::Source;
use std::fmt::Write as _;

/// Words of which every test takes some.
const WORDS: &str = r#"
pack "Shared words"
topic work en "Work" ru "Работа"
enum purpose
  work "work" "работа"
  study "study" "учёба"
  visit "visit" "визит"
enum legal_status
  visitor "visitor" "гость"
  citizen "citizen" "гражданин"
  refugee "refugee" "беженец"
fact destination country en "Where?" ru "Где?"
fact nationality country en "Passport?" ru "Паспорт?"
fact age years range 0..120 en "Age?" ru "Возраст?"
fact purpose purpose en "Why?" ru "Зачем?"
fact legal_status legal_status en "Status?" ru "Статус?"
fact entry_date date en "Entry?" ru "Въезд?"
fact exit_date date en "Exit?" ru "Выезд?"
fact contract_date date en "Contract?" ru "Договор?"
conclusion permit yes/no topic work en "Permit" ru "Разрешение"
countries from "countries.csv"
"#;

fn engine(words: &str, law: &str) -> Engine {
    let mut countries = String::from("code,en,ru\n");
    for code in ["XA", "XB", "XC", "XD", "XE", "XF"] {
        let _ = writeln!(countries, "{code},{code},{code}");
    }
    let head = "pack XA \"Home\" currency XAD\nact LAW \"Law\" statute in force 2000-01-01..\ntopic work\ncovered work from 2010-01-01 seen to 2020-12-31\n";
    let named = [
        ("common/words.law", format!("{WORDS}{words}")),
        ("common/countries.csv", countries),
        ("xa/law.law", format!("{head}{law}")),
    ];
    let sources = named.map(|(name, text)| Source {
        name: name.into(),
        text: text.into(),
    });
    Engine::new(check(sources.into()).unwrap_or_else(|r| panic!("{r}")).laws)
}

/// A provision that decides `permit`.
fn provision(name: &str, in_force: &str, value: &str, rest: &str) -> String {
    format!(
        "provision {name}\n  en \"A.\"\n  ru \"А.\"\n  cites LAW art 1\n  confidence high\n  checked on 2020-12-31\n  in force {in_force}\n  \
         decides permit = {value}\n  {rest}\n"
    )
}

fn finding(engine: &Engine) -> Finding {
    let xa = Country::parse("XA").expect("a country");
    let permit = engine.laws.conclusion("permit").expect("a conclusion");
    let mut found = engine.gaps(xa).expect("a plan");
    found.retain(|f| f.conclusion == permit);
    found.pop().expect("a finding")
}

fn words(r: &Region) -> String {
    let facts: Vec<String> = r.facts.iter().map(ToString::to_string).collect();
    format!("{}..{}: {}", r.from, r.to, facts.join("; "))
}

fn holes(f: &Finding, kind: HoleKind) -> Vec<String> {
    f.holes.iter().filter(|h| h.kind == kind).map(|h| words(&h.region)).collect()
}

#[test]
fn a_hole_is_told_once_over_all_days_on_which_it_lasts() {
    // The version of 2015 changes nothing of who is answered.
    let law = provision(
        "first",
        "2010-01-01..2014-12-31",
        "yes",
        "when destination = XA and purpose = work and age >= 18 years",
    ) + &provision("second", "2015-01-01..", "no", "when destination = XA and purpose = work and age >= 18 years");
    let f = finding(&engine("", &law));
    assert_eq!(
        holes(&f, HoleKind::Unspoken),
        ["2010-01-01..2020-12-31: age <= 17 years", "2010-01-01..2020-12-31: purpose != work"]
    );
    assert!(holes(&f, HoleKind::Between).is_empty() && f.not_checked.is_empty() && !f.more, "{f:?}");
}

#[test]
fn countries_that_nobody_names_are_any_other() {
    let law = provision("neighbours", "2010-01-01..", "no", "when destination = XA and nationality in (XB, XC)");
    let f = finding(&engine("", &law));
    let [hole] = &f.holes[..] else { panic!("{:?}", f.holes) };
    let Values::AnyOtherCountry { but, such_as } = &hole.region.facts[0].values else {
        panic!("{:?}", hole.region);
    };
    assert_eq!((but.join(" "), such_as.as_str()), ("XB XC".to_owned(), "XD"));
    assert_eq!(
        words(&hole.region),
        "2010-01-01..2020-12-31: nationality = any other country, such as XD, but not XB, XC"
    );
}

#[test]
fn whom_the_law_takes_out_is_told_apart() {
    let law = provision(
        "foreigners",
        "2010-01-01..",
        "yes",
        "when destination = XA and purpose != study\n  unless legal_status = citizen",
    ) + &provision(
        "students",
        "2010-01-01..",
        "no",
        "when destination = XA and purpose = study and legal_status = visitor",
    );
    let f = finding(&engine("", &law));
    let of = |k| holes(&f, k);
    // Of citizens nobody speaks at all; of refugees only where they do not study.
    assert_eq!(of(HoleKind::Unspoken), ["2010-01-01..2020-12-31: legal_status = citizen"]);
    assert_eq!(of(HoleKind::Between), ["2010-01-01..2020-12-31: purpose = study; legal_status != visitor"]);
    let law = law.replace("legal_status = citizen", "legal_status = citizen and age < 18 years");
    let f = finding(&engine("", &law));
    let [out] = &f.holes.iter().filter(|h| h.kind == HoleKind::TakenOut).collect::<Vec<_>>()[..] else {
        panic!("{:?}", f.holes);
    };
    assert_eq!(
        words(&out.region),
        "2010-01-01..2020-12-31: age <= 17 years; purpose != study; legal_status = citizen"
    );
    assert_eq!(out.region.provisions.len(), 1);
}

#[test]
fn a_hole_among_millions_of_boxes_is_found() {
    // Thirty facts of three values: two hundred thousand billion boxes, of which two are holes.
    let mut words = String::new();
    let (mut ways, mut last) = (String::new(), String::from("destination = XA"));
    for i in 0..30 {
        let _ = writeln!(words, "fact way_{i} purpose en \"Way?\" ru \"Путь?\"");
        ways += &provision(&format!("way_{i}"), "2010-01-01..", "yes", &format!("when destination = XA and way_{i} = work"));
        let _ = write!(last, " and way_{i} in (study, visit)");
    }
    let law = ways + &provision("rest", "2010-01-01..", "yes", &format!("when {last} and (way_29 = visit or age < 18 years)"));
    let f = finding(&engine(&words, &law));
    assert!(f.boxes > 1_000_000_000_000, "{}", f.boxes);
    assert!(f.not_checked.is_empty(), "{:?}", f.not_checked);
    let [hole] = &holes(&f, HoleKind::Between)[..] else { panic!("{:?}", f.holes) };
    assert!(
        hole.contains("age >= 18 years") && hole.contains("way_0 != work") && hole.contains("way_29 = study"),
        "{hole}"
    );
}

#[test]
fn a_contradiction_is_told_with_its_provisions_and_one_that_never_holds_with_its_name() {
    let law = provision("adults", "2010-01-01..", "yes", "when destination = XA and age >= 18 years")
        + &provision("workers", "2012-01-01..", "no", "when destination = XA and purpose = work")
        + &provision("children", "2010-01-01..", "no", "when destination = XA and age < 18 years")
        + &provision("nobody", "2010-01-01..", "no", "when destination = XA and age < 18 years and age >= 18 years")
        // Of days that the pack has not seen nothing is said.
        + &provision("later", "2021-01-01..", "no", "when destination = XA and age < 18 years");
    let engine = engine("", &law);
    let f = finding(&engine);
    let [conflict] = &f.conflicts[..] else { panic!("{:?}", f.conflicts) };
    assert_eq!(words(conflict), "2012-01-01..2020-12-31: age >= 18 years; purpose = work");
    let named = |all: &[sapar_law::model::ProvisionId]| all.iter().map(|p| engine.laws.provisions[p.ix()].name.clone()).collect::<Vec<_>>();
    assert_eq!(named(&conflict.provisions), ["xa.adults", "xa.workers"]);
    assert_eq!(named(&f.never), ["xa.nobody"]);
    assert!(f.holes.is_empty(), "{:?}", f.holes);
}

#[test]
fn what_is_computed_from_several_facts_is_not_checked_and_the_rest_is() {
    let law = provision(
        "long_stay",
        "2010-01-01..",
        "yes",
        "when destination = XA and purpose = work and exit date - entry date > 30 days",
    ) + &provision("students", "2010-01-01..", "no", "when destination = XA and purpose = study");
    let f = finding(&engine("", &law));
    let [(_, _, NotChecked::SeveralFacts(facts))] = &f.not_checked[..] else {
        panic!("{:?}", f.not_checked)
    };
    assert_eq!(facts.join(" "), "entry_date exit_date");
    // Of visitors nobody speaks, whatever the stay of a worker is.
    assert_eq!(holes(&f, HoleKind::Unspoken), ["2010-01-01..2020-12-31: purpose = visit"]);
    // The day need not be known where the law says what holds instead.
    let law = provision(
        "members",
        "2010-01-01..",
        "no",
        "when destination = XA and first known of (contract date, evaluation date) >= 2015-01-01",
    );
    let f = finding(&engine("", &law));
    assert!(f.not_checked.is_empty(), "{:?}", f.not_checked);
    assert_eq!(
        holes(&f, HoleKind::Unspoken),
        [
            "2010-01-01..2020-12-31: contract_date <= 2014-12-31",
            "2010-01-01..2014-12-31: contract_date <= 2014-12-31 or not known"
        ]
    );
}

#[test]
fn a_hole_that_follows_from_another_is_told_with_that_one() {
    let more = "conclusion fee_due yes/no topic work en \"Fee due\" ru \"Сбор\"\n";
    let permit = provision("workers", "2010-01-01..", "yes", "when destination = XA and purpose = work");
    let fee = provision("fee", "2010-01-01..", "yes", "when destination = XA and permit = yes").replace("decides permit", "decides fee_due");
    let engine = engine(more, &(permit + &fee));
    let found = engine.gaps(Country::parse("XA").expect("a country")).expect("a plan");
    let [a, b] = &found[..] else { panic!("{found:?}") };
    assert_eq!(holes(a, HoleKind::Unspoken), ["2010-01-01..2020-12-31: purpose != work"]);
    assert!(a.follows.is_empty() && b.holes.is_empty(), "{b:?}");
    assert_eq!(b.follows.iter().map(|(_, _, c)| *c).collect::<Vec<_>>(), [a.conclusion]);
}

#[test]
fn days_that_are_told_from_the_day_of_the_question_move_along_with_it() {
    // Another law begins in between, so that two stretches of days are looked at.
    let law = provision(
        "here",
        "2010-01-01..2014-12-31",
        "yes",
        "when destination = XA and entry date <= evaluation date",
    ) + &provision("here_later", "2015-01-01..", "no", "when destination = XA and entry date <= evaluation date");
    let f = finding(&engine("", &law));
    assert_eq!(
        holes(&f, HoleKind::Unspoken),
        ["2010-01-01..2020-12-31: entry_date >= evaluation date + 1 days"]
    );
}

#[test]
fn a_number_times_a_constant_is_still_cut_where_it_reaches_a_bound() {
    let law = provision("grown", "2010-01-01..", "yes", "when destination = XA and age * 3 >= 50 years");
    let f = finding(&engine("", &law));
    assert!(f.not_checked.is_empty(), "{f:?}");
    assert_eq!(holes(&f, HoleKind::Unspoken), ["2010-01-01..2020-12-31: age <= 16 years"]);
}

#[test]
fn days_of_which_nothing_is_covered_have_no_holes() {
    let law = provision("late", "2021-06-01..", "yes", "when destination = XA");
    let f = engine("", &law).gaps(Country::parse("XA").expect("a country")).expect("a plan");
    // The provision comes after the last day that was seen: until then nobody is answered.
    let all: Vec<String> = f.iter().flat_map(|f| &f.holes).map(|h| words(&h.region)).collect();
    assert_eq!(all, ["2010-01-01..2020-12-31: "]);
    let day = Day::parse("2021-01-01").expect("a day");
    assert!(f.iter().flat_map(|f| &f.holes).all(|h| h.region.to < day));
}
