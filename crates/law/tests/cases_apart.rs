//! A program that only answers passes over the cases: that changes nothing else, and the cases can be read all the same.
#![allow(clippy::expect_used, reason = "a test stops where its premise breaks")]

mod tiny;

use sapar_law::check::{check, check_for_answers};
use sapar_law::model::Laws;
use sapar_law::parse::parse;
use sapar_law::source::Source;
use sapar_law::syntax::Item;

fn sources(law: &str) -> Vec<Source> {
    [
        ("common/common.law", include_str!("bad/vocabulary/common.law")),
        ("common/countries.csv", include_str!("bad/vocabulary/countries.csv")),
        ("kz/pack.law", include_str!("bad/vocabulary/pack.law")),
        ("kz/law.law", law),
    ]
    .map(|(name, text)| Source {
        name: name.into(),
        text: text.to_owned().into(),
    })
    .into()
}

/// The laws in both ways, and the titles of the cases as the parser alone finds them.
fn both(law: &str) -> (Laws, Laws, Vec<String>) {
    let all = sources(law);
    let parsed = all
        .iter()
        .enumerate()
        .filter(|(_, s)| s.name.ends_with(".law"))
        .flat_map(|(i, s)| parse(i as u32, s).0.items);
    let titles = parsed
        .filter_map(|i| if let Item::Case(c) = i.item { Some(c.title.into_owned()) } else { None })
        .collect();
    let checked = check(all.clone()).unwrap_or_else(|r| panic!("{r}\n{law}")).laws;
    let for_answers = check_for_answers(all.clone()).unwrap_or_else(|r| panic!("{r}\n{law}")).laws;
    (checked, for_answers, titles)
}

fn titles(laws: &Laws) -> Vec<String> {
    laws.cases.iter().map(|c| laws.case(c).expect("a case").title.into_owned()).collect()
}

const CASE: &str = "case \"say \\\"yes\\\"\" on 2026-01-10\n  given nationality KG, destination KZ\n  expect right p\n";

#[test]
fn both_ways_give_the_same_laws() {
    let p = tiny::provision("p", "high", "right of worker");
    let q = tiny::provision("q", "high", "right of host");
    let one_line = format!("{}\n", CASE.replace('\n', " "));
    let at_margin = CASE.replace("\n  ", "\n");
    let of_profile = CASE.replace("nationality KG", "profile grown, nationality KG");
    let profile = "profile grown given purpose work\n";
    for law in [
        format!("topic work\n{p}{CASE}{q}"),
        format!("topic work\n{CASE}{CASE}{p}{q}{CASE}"),
        format!("topic work\n{p}{at_margin}{q}"),
        format!("topic work\n{p}{one_line}{q}"),
        format!("{profile}topic work\n{p}{of_profile}{q}"),
        format!("topic work\n{p}{of_profile}{profile}{q}"),
        format!("topic work\n{p}{CASE}# a remark\n\n{q}{CASE}  # the end"),
        format!("topic work\n{p}{} # why: \"\n\n\t# case\n{q}{CASE}", CASE.trim_end()),
        format!("topic work\r\n{p}{}{q}", CASE.replace('\n', "\r\n")),
    ] {
        let (checked, for_answers, parsed) = both(&law);
        assert_eq!(checked.provisions.len(), 2, "{law}");
        assert_eq!(format!("{checked:?}"), format!("{for_answers:?}"), "{law}");
        assert_eq!(titles(&checked), parsed, "{law}");
        assert_eq!(titles(&for_answers), parsed, "{law}");
    }
}

#[test]
fn items_begin_at_the_margin() {
    let (p, case) = (tiny::provision("p", "high", "right of worker"), CASE.trim_end());
    for (law, wrong) in [
        (format!("topic work topic stay\n{p}{CASE}"), "topic"),
        (
            format!("topic work\n{p}{} {CASE}", p.replace('\n', " ").replace("provision p", "provision q")),
            "case",
        ),
        (format!(" topic work\n{p}{CASE}"), "topic"),
    ] {
        for read in [check, check_for_answers] {
            let told = read(sources(&law)).expect_err(&law).to_string();
            assert!(
                told.contains(&format!("`{wrong}` begins an item, and items begin at the beginning of a line")),
                "{told}"
            );
        }
    }
    // What stands in a case is read with the case.
    let told = check(sources(&format!("topic work\n{p}{case} topic stay\n")))
        .expect_err("two items on a line")
        .to_string();
    assert!(told.contains("`topic` begins an item"), "{told}");
}

#[test]
fn what_is_wrong_in_a_case_is_told_by_the_check_and_stops_no_answer() {
    let p = tiny::provision("p", "high", "right of worker");
    let slip = CASE.replace("right p", "right pp");
    for wrong in [slip.clone(), CASE.replace("2026-01-10", "soon"), slip.replace("expect", "expects")] {
        let all = sources(&format!("topic work\n{p}{wrong}"));
        assert!(check(all.clone()).is_err(), "{wrong}");
        let laws = check_for_answers(all).unwrap_or_else(|r| panic!("{r}\n{wrong}")).laws;
        assert_eq!(laws.provisions.len(), 1);
    }
}

#[test]
fn a_provision_behind_a_broken_case_is_not_lost() {
    let q = tiny::provision("q", "high", "right of host");
    let all = sources(&format!("topic work\n{}{q}", CASE.replace("2026-01-10", "soon")));
    let told = check(all.clone()).expect_err("the day is missing").to_string();
    assert!(told.contains("expected a date"), "{told}");
    assert_eq!(check_for_answers(all).expect("the rest is right").laws.provisions.len(), 1);
}
