//! Help and complaints about a command line, in the reader's language.
#![allow(clippy::unwrap_used)] // a broken premise stops the test

use std::process::{Command, Output};

fn sapar(words: &[&str], lang: &str) -> Output {
    Command::new(env!("CARGO_BIN_EXE_sapar")).args(words).env("LC_ALL", lang).output().unwrap()
}

/// Lines that the parser of command lines would say in English, or that hold nothing a Russian reader reads.
fn english(text: &str) -> Vec<&str> {
    const WORDS: [&str; 14] = [
        "error",
        "Usage",
        "Options",
        "Commands",
        "Arguments",
        "Print",
        "OPTIONS",
        "COMMAND",
        "FILE",
        "tip",
        "unexpected",
        "required",
        "possible",
        "default",
    ];
    let words = |l: &str| l.split(|c: char| !c.is_alphanumeric()).map(str::to_owned).collect::<Vec<_>>();
    let russian = |l: &str| l.chars().any(|c| matches!(c, 'а'..='я' | 'А'..='Я'));
    text.lines()
        .filter(|l| !l.trim().is_empty() && (!russian(l) || words(l).iter().any(|w| WORDS.contains(&w.as_str()))))
        .collect()
}

const WRONG: [(&[&str], &str); 14] = [
    (&["flows", "estimat"], "Возможно, вы имели в виду `estimate`?"),
    (&["lw"], "команды `lw` нет"),
    (&["advise", "--topc", "wages"], "Возможно, вы имели в виду `--topic`?"),
    (&["advise", "surplus"], "`surplus` здесь не принимается"),
    (&["flows", "estimate", "--area"], "`--area <КОД>` требует значения"),
    (&["advise", "--on", "2026-02-31"], "ожидается дата, которая есть в календаре"),
    (&["flows", "estimate", "--bands", "3"], "допустимо 10..2000"),
    (&["flows", "estimate", "--kind", "foo"], "одно из: outward, return, transit"),
    (&["flows", "estimate", "--period", "soon"], "ожидается период"),
    (
        &["law", "batch", "x.csv", "--out", "y.csv", "--threads", "many"],
        "`many` не подходит для `--threads <N>`",
    ),
    (&["names", "compare", "Karim"], "ещё нужно: <Б>"),
    (&["names", "dedupe", "r.csv", "--least", "3", "--precision", "0.9"], "исключают друг друга"),
    (&["names", "screen", "--name", "a", "--name", "b"], "указано несколько раз"),
    (&["serve", "--listen", "nowhere"], "`nowhere` не подходит для `--listen <АДРЕС:ПОРТ>`"),
];

#[test]
fn what_is_wrong_with_a_command_line_is_said_in_russian() {
    for (words, part) in WRONG {
        let o = sapar(words, "ru_RU.UTF-8");
        let said = String::from_utf8(o.stderr).unwrap();
        assert_eq!(o.status.code(), Some(2), "{words:?}");
        assert!(said.contains(part) && o.stdout.is_empty(), "{words:?}: {said}");
        assert_eq!(english(&said), Vec::<&str>::new(), "{words:?}: {said}");
        // The same with the language on the line, wherever it stands.
        let asked = [&["--lang", "ru"], words].concat();
        assert_eq!(
            String::from_utf8(sapar(&asked, "C").stderr).unwrap().lines().next(),
            said.lines().next(),
            "{words:?}"
        );
    }
}

#[test]
fn the_same_lines_are_said_in_english_to_an_english_reader() {
    for (words, _) in WRONG {
        let said = String::from_utf8(sapar(words, "en").stderr).unwrap();
        assert!(
            said.starts_with("error: ") && !said.chars().any(|c| matches!(c, 'а'..='я')),
            "{words:?}: {said}"
        );
        assert!(!said.contains("usage-"), "{words:?}: {said}");
    }
}

#[test]
fn the_help_is_in_russian_from_the_first_line_to_the_last() {
    let pages: [&[&str]; 14] = [
        &["--help"],
        &["-h"],
        &["help", "names"],
        &["law", "--help"],
        &["law", "batch", "--help"],
        &["law", "gaps", "--help"],
        &["advise", "--help"],
        &["names", "--help"],
        &["names", "screen", "--help"],
        &["names", "index", "build", "--help"],
        &["flows", "--help"],
        &["flows", "estimate", "--help"],
        &["flows", "project", "--help"],
        &["flows", "import", "--help"],
    ];
    for words in pages {
        let o = sapar(words, "ru");
        let said = String::from_utf8(o.stdout).unwrap();
        assert!(o.status.success() && said.contains("Использование: sapar"), "{words:?}: {said}");
        let english: Vec<&str> = english(&said).into_iter().filter(|l| !l.trim_start().starts_with("[NAME]")).collect();
        assert_eq!(english, Vec::<&str>::new(), "{words:?}: {said}");
    }
}

#[test]
fn help_names_what_is_taken_otherwise_and_which_values_there_are() {
    let said = String::from_utf8(sapar(&["flows", "estimate", "--help"], "en").stdout).unwrap();
    assert!(
        said.contains("[otherwise 2015-2020]") && said.contains("[one of outward, return, transit]"),
        "{said}"
    );
    let version = String::from_utf8(sapar(&["--version"], "ru").stdout).unwrap();
    assert!(version.starts_with("sapar 0."), "{version}");
    let nothing = sapar(&[], "ru");
    assert_eq!(nothing.status.code(), Some(2));
    assert!(String::from_utf8(nothing.stderr).unwrap().contains("Работа с законами"));
}
