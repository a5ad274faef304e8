//! The canonical form: what it keeps and that it stays as it is.

#![allow(clippy::expect_used)]

use super::*;
use std::path::{Path, PathBuf};

fn source(text: &str) -> Source {
    Source {
        name: "kz/a.law".into(),
        text: text.to_owned().into(),
    }
}

fn formatted(text: &str) -> String {
    format(&source(text)).unwrap_or_else(|e| panic!("{text}\n{e:?}"))
}

fn laws() -> Vec<(PathBuf, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../laws");
    let mut all = Vec::new();
    let mut folders = vec![root];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).expect("a folder of laws").flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|e| e == "law") {
                let text = std::fs::read_to_string(&path).expect("a law file");
                all.push((path, text));
            }
        }
    }
    assert!(all.len() > 50, "the laws are found");
    all
}

fn comments(text: &str) -> Vec<String> {
    let mut all: Vec<String> = tokens(0, text)
        .1
        .into_iter()
        .map(|c| text[c.span.start as usize..c.span.end as usize].trim_end().to_owned())
        .collect();
    all.sort();
    all
}

fn shapes(text: &str) -> Vec<Vec<String>> {
    let source = source(text);
    let (file, errors) = parse(0, &source);
    assert!(errors.is_empty(), "{errors:?}\n{text}");
    file.items.iter().map(|i| shape(&i.item)).collect()
}

/// The three promises: formatting twice is formatting once, no comment is lost, nothing said is changed.
fn holds(what: &str, text: &str) {
    let once = formatted(text);
    assert_eq!(once, formatted(&once), "{what}: formatted twice");
    assert_eq!(comments(text), comments(&once), "{what}: comments");
    assert_eq!(shapes(text), shapes(&once), "{what}: meaning");
    assert!(once.lines().all(|l| l == l.trim_end()), "{what}: white space at the end of a line");
}

#[test]
fn every_law_keeps_the_promises() {
    for (path, text) in laws() {
        if format(&source(&text)).is_err() {
            continue; // `check` tells of it
        }
        holds(&path.display().to_string(), &text);
    }
}

/// The same laws, mistreated: line breaks and comments where nobody would put them.
#[test]
fn mistreated_laws_keep_the_promises() {
    let mut seed = 0x2545_f491_4f6c_dd1d_u64;
    let mut chance = |of: u64| {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        seed.is_multiple_of(of)
    };
    let (mut all, mut judged) = (0, 0);
    for (path, text) in laws() {
        let source = source(&text);
        let (file, errors) = parse(0, &source);
        if !errors.is_empty() {
            continue;
        }
        let begins: Vec<u32> = file.items.iter().map(|i| i.span.start).collect();
        let mut out = String::new();
        let mut last = 0;
        for token in &tokens(0, &text).0 {
            // No trailing comments of the original here: they may only stand at the end of a line, which is no longer there.
            let gap = &text[last as usize..token.span.start as usize];
            let item = begins.contains(&token.span.start);
            if item || gap.contains('#') {
                out.push_str(gap);
            } else if gap.is_empty() {
                // inside `1.5`, `a.b`, `(x`: as it is
            } else if chance(6) {
                out.push_str("\n   ");
            } else if chance(40) {
                out.push_str("  # behind\n ");
            } else if chance(40) {
                out.push_str("\n# above\n\n ");
            } else {
                out.push_str("  ");
            }
            out.push_str(&text[token.span.start as usize..token.span.end as usize]);
            last = token.span.end;
        }
        // What the mistreatment made of free text (`art # behind`) is for the parser to judge.
        all += 1;
        if shapes_or_none(&out) == shapes_or_none(&text) {
            judged += 1;
            holds(&path.display().to_string(), &out);
        }
    }
    assert!(judged * 2 > all, "{judged} of {all}");
}

fn shapes_or_none(text: &str) -> Option<Vec<Vec<String>>> {
    let source = source(text);
    let (file, errors) = parse(0, &source);
    errors.is_empty().then(|| file.items.iter().map(|i| shape(&i.item)).collect())
}

#[test]
fn a_provision_is_put_in_order() {
    let text = r#"# Head of the file.

pack KZ "Kazakhstan"   currency KZT
provision a   # behind the name
  note en "n" ru "н"
  unless x=yes
  when destination=KZ and(overstay>0 days)
  # above the table
  amount by overstay up to 3 days:none up to 10 days : 15 mci   # fifteen
    otherwise: 25   mci
  group g
  consequence of worker
  in force ..2020-01-11 checked on 2026-11-21
  confidence high # sure
  cites KZ-COAO-2014 art 517(3),  (4);KZ-X art ?
  ru "Р \" # не комментарий" en "E"
case "t" on 2020-01-01 given nationality KG,level -5, stays [2020-01-01 .. 2020-01-05,2020-02-01..] expect no duty a
"#;
    let wanted = r#"# Head of the file.

pack KZ "Kazakhstan" currency KZT

provision a  # behind the name
  en "E"
  ru "Р \" # не комментарий"
  cites      KZ-COAO-2014 art 517(3), (4); KZ-X art ?
  confidence high  # sure
  checked on 2026-11-21
  in force   ..2020-01-11
  consequence of worker
  # above the table
  amount     by overstay
             up to 3 days:  none
             up to 10 days: 15 mci  # fifteen
             otherwise:     25 mci
  when       destination = KZ and (overstay > 0 days)
  unless     x = yes
  group      g
  note       en "n" ru "н"

case "t" on 2020-01-01
  given      nationality KG, level -5, stays [2020-01-01..2020-01-05, 2020-02-01..]
  expect     no duty a
"#;
    assert_eq!(formatted(text), wanted);
    holds("sample", text);
}

#[test]
fn declarations_keep_their_blocks_and_columns() {
    let text = r#"enum purpose
  work "work" "работа"
  long_study   "study"   "учёба"
fact smokes yes / no
  en "Do you smoke?"
  ru "Курите?" why en "a" ru "б" cost easy
fact pay money range 0 .. 10
  en "Pay?" ru "Сколько?"
value mci money
  by date from "mci.csv"
covered work  from 2020-01-01 seen to 2026-03-31
covered registration from 2020-01-01 seen to 2026-03-31
act KZ-A "A" treaty signed 2008-11-14
  parties KZ 2010-02-21..,BY 2010-02-21..
  # of the act
# of the next
profile p given age 30 years
define x = - 1 < y -2
"#;
    let wanted = r#"enum purpose
  work       "work" "работа"
  long_study "study" "учёба"

fact smokes yes/no
  en "Do you smoke?"
  ru "Курите?"
  why en "a" ru "б"
  cost easy
fact pay money range 0..10
  en "Pay?" ru "Сколько?"
value mci money by date from "mci.csv"
covered work         from 2020-01-01 seen to 2026-03-31
covered registration from 2020-01-01 seen to 2026-03-31
act KZ-A "A" treaty signed 2008-11-14
    parties KZ 2010-02-21.., BY 2010-02-21..
  # of the act
# of the next
profile p  given age 30 years
define x = -1 < y -2
"#;
    assert_eq!(formatted(text), wanted);
    holds("sample", text);
}

#[test]
fn a_long_condition_is_broken_before_and() {
    let long = "nationality in some_very_long_table_of_members on evaluation date";
    let text = format!("provision a\n  when destination = KZ and {long} and ({long} or {long}) or purpose = work\n");
    let wanted = format!("provision a\n  when       destination = KZ and {long}\n             and ({long} or {long})\n             or purpose = work\n");
    assert_eq!(formatted(&text), wanted);
    holds("sample", &text);
}

#[test]
fn an_order_that_would_change_the_meaning_is_not_taken() {
    // Before `days`, the cost would become `100 days`.
    let text = "procedure p\n  days 7 working days\n  cost 100\n  visits 2\n";
    assert_eq!(formatted(text), "procedure p\n  days       7 working days\n  cost       100\n  visits     2\n");
    holds("sample", text);
}

#[test]
fn a_text_with_errors_is_left_alone() {
    assert!(format(&source("provision a\n  cites 5\n")).is_err());
    assert_eq!(formatted(""), "");
    assert_eq!(formatted("# only a comment"), "# only a comment\n");
}
