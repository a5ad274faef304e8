//! What no answer may ever leave out, tried on every case that stands in the laws.
#![expect(clippy::expect_used, reason = "a test that cannot go on should stop with a reason")]

#[path = "support/packs.rs"]
mod packs;

use sapar_law::answer::{Engine, NormAnswer, State};
use sapar_law::facts::Facts;
use sapar_law::model::{Head, Party};
use sapar_words::{Advice, GroupKind, Lang, Question, advise, ics, say, state_words, text};
use std::path::Path;

/// Every case of the laws as advice in every language.
fn every_advice(dir: &Path, each: &mut dyn FnMut(&Engine, &Question<'_>, &Advice)) -> usize {
    let engine = Engine::new(packs::laws(packs::texts(dir)));
    for c in &engine.laws.cases {
        let case = engine.laws.case(c).expect("a case");
        let mut facts = Facts::new(&engine.laws);
        facts.give(&engine.laws, &case.given).expect("facts of a case");
        let answer = engine.answer(&facts, case.on).expect("an answer");
        for lang in Lang::ALL {
            let question = Question {
                laws: &engine.laws,
                answer: &answer,
                facts: &facts,
                topics: &[],
                today: case.on,
                lang,
            };
            each(&engine, &question, &advise(&question));
        }
    }
    engine.laws.cases.len()
}

fn honest(dir: &Path) {
    let cases = every_advice(dir, &mut |engine, q, advice| {
        let lang = q.lang;
        let text = text(advice);
        for h in &advice.head {
            assert!(text.contains(h.as_str()), "the head is printed");
        }
        assert!(text.contains(&engine.laws.fingerprint) && text.contains(&say(lang, "head-not-advice", &[])));
        let lines: Vec<&str> = text.lines().collect();
        for g in &advice.groups {
            let told = g.lines.iter().any(|l| l.state.has_value() || l.state == State::Conflict || l.value.is_some());
            assert!(
                told || g.kind == GroupKind::Unknown || g.empty.is_some(),
                "an empty heading says why: {}",
                g.title
            );
            for l in &g.lines {
                let not_held = l.state == State::Unknown && l.needs.is_empty();
                let words = if not_held {
                    Some(say(lang, "state-not-held", &[]))
                } else {
                    state_words(lang, l.state)
                };
                assert!(l.state_words == words || g.kind == GroupKind::Unknown, "{}", l.name);
                // Who is not asked anything is told why, and which rule there is.
                if not_held && g.kind != GroupKind::Unknown {
                    assert!(
                        !l.because.is_empty() && words.is_some_and(|w| lines.iter().any(|t| t.contains(&w))),
                        "{}",
                        l.name
                    );
                }
                // A day or a value never stands without the words of its state.
                if let (Some(words), Some(due)) = (&l.state_words, &l.due)
                    && l.state.has_value()
                    && !due.text.is_empty()
                {
                    assert!(
                        lines.iter().any(|t| t.contains(&due.text) && t.contains(words.as_str())),
                        "{}: {}",
                        l.name,
                        due.text
                    );
                }
                for number in [&l.amount, &l.until, &l.fee].into_iter().flatten().filter(|_| l.state.has_value()) {
                    let words = l.state_words.as_deref().unwrap_or_default();
                    assert!(lines.iter().any(|t| t.contains(number.as_str()) && t.contains(words)), "{}: {number}", l.name);
                }
                // What is certain in part carries the words of its own state in the value.
                let words = if l.state == State::Unknown {
                    Some(String::new())
                } else {
                    l.state_words.clone()
                };
                if let (Some(words), Some(v)) = (&words, &l.value) {
                    assert!(lines.iter().any(|t| t.contains(v.as_str()) && t.contains(words.as_str())), "{}: {v}", l.name);
                }
                if l.name == "stay_until" && l.value.is_some() {
                    assert!(l.warnings.contains(&say(lang, "must-leave-may-change", &[])) && l.warnings.len() >= 2);
                    // Who has left is not told what leaving may start.
                    let told = |fact: &str| q.laws.fact(fact).and_then(|f| q.facts.get(q.laws, f));
                    let gone = told("present_now") == Some(0) || told("exit_date").is_some_and(|day| day < i64::from(q.answer.on.0));
                    assert!(!(gone && l.warnings.contains(&say(lang, "leaving-may-start-ban", &[]))));
                }
            }
        }
        withheld_once(engine, q, advice, &text);
        let Some(calendar) = ics(advice) else { return };
        assert!(calendar.contains("BEGIN:VEVENT"), "RFC 5545 wants a component");
        assert!(
            calendar.split("\r\n").all(|l| l.len() <= 75 && !l.contains('\n')),
            "folded lines that end with CRLF"
        );
    });
    println!("{cases} cases of {} in every language", dir.display());
}

/// What is withheld is told by one line, first, and by nothing else.
fn withheld_once(engine: &Engine, q: &Question<'_>, advice: &Advice, text: &str) {
    let withheld: Vec<_> = q.answer.norms.iter().filter(|n| n.withheld).collect();
    let lines: Vec<_> = advice.groups.iter().flat_map(|g| &g.lines).filter(|l| l.withheld).collect();
    assert_eq!(lines.len(), usize::from(!withheld.is_empty() && q.answer.destination.is_some()));
    for l in lines {
        assert_eq!(text.matches(&l.text).count(), 1, "said once");
        assert!(text.find(&l.text) < text.find(&say(q.lang, "told", &[]).to_uppercase()), "said first");
        assert!(l.because.is_empty() && l.amount.is_none() && l.details.len() == 1);
        let own = |n: &NormAnswer| matches!(&engine.laws.provisions[n.id.ix()].head, Head::Norm(norm) if norm.of == Party::Worker);
        let day = l.due.as_ref().and_then(|d| d.day);
        assert!(day.is_none_or(|d| withheld.iter().any(|n| own(n) && n.due == Some(d))), "no term of others");
    }
    for n in withheld {
        let p = &engine.laws.provisions[n.id.ix()];
        assert!(!advice.groups.iter().flat_map(|g| &g.lines).any(|l| l.name == p.name), "{} is not told", p.name);
    }
}

#[test]
fn the_small_world_of_the_tests_is_told_honestly() {
    honest(&packs::shipped().join("../crates/sapar/tests/laws"));
}

#[test]
fn every_case_of_the_laws_is_told_honestly() {
    honest(&packs::shipped());
}
