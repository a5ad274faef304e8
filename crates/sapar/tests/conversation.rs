//! The conversation of `advise`: what is asked, how it is answered, how one goes back.
#![allow(clippy::expect_used, reason = "a test stops where its premise breaks")]

mod support;

use support::{sapar_built_in_with, sapar_with};

#[test]
fn a_dialogue_asks_goes_back_and_answers() {
    let ran = sapar_with(&["advise", "--ask", "--on", "2026-11-20"], "9\n1\nxb\nb\nq\n");
    assert_eq!(ran.status, 0, "{}", ran.err);
    assert!(
        ran.out.contains("1 I am going to work abroad") && ran.out.contains("Please type numbers from 1 to 7."),
        "{}",
        ran.out
    );
    let ran = sapar_with(&["advise", "--ask", "--on", "2026-11-20", "--topic", "entry"], "xa\nGamma\nb\nBeta\n");
    assert_eq!(ran.status, 0, "{}", ran.err);
    assert!(ran.out.starts_with("Information, not legal advice."), "{}", ran.out);
    assert!(ran.out.contains("Laws are held of: XA Alpha, XB Beta."), "{}", ran.out);
    assert_eq!(
        ran.out.matches("Which country's passport do you hold?\n").count(),
        2,
        "asked again after `b`:\n{}",
        ran.out
    );
    assert!(ran.out.contains("(Treaties depend on citizenship.)"), "why it is asked");
    assert!(ran.out.contains("Citizens of Beta enter without a visa."), "{}", ran.out);
}

#[test]
fn a_dialogue_asks_again_after_a_slip_and_ends_with_its_input() {
    let ran = sapar_with(&["advise", "--ask", "--topic", "entry", "--lang", "ru"], "Нарния\nальфа\n");
    assert_eq!(ran.status, 0, "{}", ran.err);
    assert!(
        ran.out.contains("Страны «Нарния» нет; ожидается: название страны") && !ran.out.contains("destination"),
        "{}",
        ran.out
    );
    assert!(ran.out.contains("Альфа: что говорит закон"), "{}", ran.out);
}

#[test]
fn short_questions_come_several_on_a_screen() {
    let given: Vec<&str> = "advise --ask --on 2026-03-09 --topic bans --set nationality=TJ --set destination=RU --set legal_status=visitor --set overstay=0"
        .split(' ')
        .collect();
    let asked = |replies: &str| {
        let ran = sapar_built_in_with(&given, replies);
        assert_eq!(ran.status, 0, "{}", ran.err);
        ran.out
    };
    let mut replies = String::new();
    let several = "Which of these are true?";
    while !asked(&replies).contains(several) {
        replies.push('\n');
        assert!(replies.len() < 40, "no screen of several questions:\n{}", asked(&replies));
    }
    let screen = asked(&replies);
    let screen = &screen[screen.find(several).expect("the screen")..];
    let question = |number: &str| {
        let line = screen.lines().find_map(|l| l.strip_prefix(number)).expect("a question");
        line.to_owned()
    };
    let (first, third) = (question("  1 "), question("  3 "));
    // A slip is told and the same is asked again; one can go back over all of it.
    assert!(asked(&format!("{replies}1,9\nq\n")).contains("Please type 0, or numbers from 1 to"));
    let told = asked(&format!("{replies}0\nb\n3,1?\nq\n"));
    let told = &told[told.find("YOU TOLD US").expect("what was told")..];
    let told = &told[..told.find("\n\n").expect("the end of it")];
    assert!(told.contains(&format!("{third} yes")), "{told}");
    assert!(!told.contains(&first), "{told}");
}
