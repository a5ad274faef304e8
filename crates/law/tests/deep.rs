//! Laws at the edge of what is nested: refused with an error or answered, on the two megabytes of stack that a thread has.
#![allow(clippy::expect_used, reason = "a test stops where its premise breaks")]

mod tiny;

use sapar_law::check::check;
use sapar_law::parse::{parse, parse_value};
use sapar_law::source::Source;
use std::fmt::Write;

/// The common words and this law, checked; the first error if it is refused.
fn first_error(law: &str, words: &str) -> Option<String> {
    let sources = vec![
        Source {
            name: "common/common.law".into(),
            text: format!("{}{words}", include_str!("bad/vocabulary/common.law")).into(),
        },
        Source {
            name: "common/countries.csv".into(),
            text: include_str!("bad/vocabulary/countries.csv").into(),
        },
        Source {
            name: "kz/pack.law".into(),
            text: include_str!("bad/vocabulary/pack.law").into(),
        },
        Source {
            name: "kz/law.law".into(),
            text: format!("topic work\n{law}").into(),
        },
    ];
    match check(sources) {
        Err(report) => Some(report.diagnostics[0].message.clone()),
        Ok(checked) => {
            // Everything that walks an expression has its turn.
            let engine = sapar_law::answer::Engine::new(checked.laws);
            tiny::answer(&engine, &[("ill", 1)]);
            engine
                .next_question(&sapar_law::facts::Facts::new(&engine.laws), tiny::TODAY, &[], &[])
                .expect("a plan");
            None
        }
    }
}

fn when(expression: &str) -> Option<String> {
    first_error(&tiny::provision("p", "high", &format!("right of worker\n  when {expression}")), "")
}

#[test]
fn brackets() {
    for n in [10, 45, 90, 99, 100, 101, 5_000, 200_000] {
        let refused = when(&format!("{}ill = yes{}", "(".repeat(n), ")".repeat(n)));
        assert_eq!(refused.is_some(), n > 100, "{n}: {refused:?}");
    }
}

#[test]
fn words_that_lead_down_without_a_bracket() {
    let before = [
        "not ",
        "year of ",
        "2 ",
        "- ",
        "whole years from ",
        "by 1 up to 2: ",
        "lesser of (",
        "first known of (",
        "x of ",
        "x on ",
        "sum of x for days after ",
        "(1 + ",
        "unsettled latest of (",
    ];
    for words in before {
        for n in [50, 150, 50_000] {
            let text = format!("{}ill", words.repeat(n));
            // An error or an expression; what matters is that it ends.
            let _ = parse_value(&text);
            let (_, found) = parse(
                0,
                &Source {
                    name: "kz/x.law".into(),
                    text: format!("define x = {text}").into(),
                },
            );
            assert!(n < 150 || !found.is_empty(), "{words}{n}");
        }
    }
}

#[test]
fn chains_that_begin_with_chains() {
    // Each bracket begins with another chain: as deep as brackets and links together allow.
    for (depth, links) in [(90, 2), (60, 3), (90, 3), (99, 199), (1, 199), (1, 201)] {
        let mut text = String::from("ill = yes");
        for _ in 0..depth {
            text = format!("({text}){}", " and ill = yes".repeat(links));
        }
        assert_eq!(when(&text).is_some(), depth * links > 200, "{depth} {links}");
    }
}

#[test]
fn definitions_of_definitions() {
    for n in [50, 180, 420, 5_000] {
        let mut law = tiny::provision("p", "high", "right of worker\n  when d0000");
        for i in 0..n {
            let _ = writeln!(law, "define d{i:04} = d{:04} or hurt = yes", i + 1);
        }
        let _ = writeln!(law, "define d{n:04} = ill = yes");
        assert_eq!(first_error(&law, "").is_some(), n > 200, "{n}");
        // The same from the other end: what stands inside is known before what reads it.
        let mut law = tiny::provision("p", "high", &format!("right of worker\n  when e{n:04}"));
        law += "define e0000 = ill = yes\n";
        for i in 0..n {
            let _ = writeln!(law, "define e{:04} = hurt = yes or e{i:04}", i + 1);
        }
        assert_eq!(first_error(&law, "").is_some(), n > 200, "{n} upwards");
    }
}

#[test]
fn exceptions_to_exceptions() {
    for n in [100, 780, 820, 3_000] {
        let mut law = String::new();
        for i in 0..n {
            let exception = if i == 0 { String::new() } else { format!("\n  exception to p{}", i - 1) };
            law += &tiny::provision(&format!("p{i}"), "high", &format!("right of worker{exception}"));
        }
        assert_eq!(first_error(&law, "").is_some(), n > 800, "{n}");
    }
}

#[test]
fn conclusions_from_conclusions() {
    for n in [50, 190, 420, 2_000] {
        let (mut law, mut words) = (
            tiny::provision("first", "high", "decides c0 = ill"),
            String::from("conclusion c0 yes/no topic work en \"c\" ru \"c\"\n"),
        );
        for i in 1..n {
            let _ = writeln!(words, "conclusion c{i} yes/no topic work en \"c\" ru \"c\"");
            law += &tiny::provision(
                &format!("p{i}"),
                "high",
                &format!("decides c{i} = c{}\n  when c{} = yes or hurt = yes", i - 1, i - 1),
            );
        }
        assert_eq!(first_error(&law, &words).is_some(), n > 400, "{n}");
    }
}

#[test]
fn a_text_without_end_is_read_in_time() {
    let begin = std::time::Instant::now();
    for text in [
        "provision ".repeat(100_000),
        "\"".repeat(200_000),
        "#\n".repeat(300_000),
        "fact a ".repeat(50_000),
        "é".repeat(300_000),
        "define x = 1\n".repeat(20_000),
    ] {
        let _ = first_error(&text, "");
    }
    assert!(begin.elapsed().as_secs() < 60, "{:?}", begin.elapsed());
}
