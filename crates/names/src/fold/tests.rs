//! What folding does to names, as statements.

use super::*;
use crate::cost::Costs;
use crate::similarity;

fn folded(text: &str) -> String {
    fold(text).folded()
}

fn alike(a: &str, b: &str) -> f32 {
    let (x, y) = (fold(a), fold(b));
    assert_eq!(x.tokens().len(), y.tokens().len(), "{a} | {b}: {} | {}", x.folded(), y.folded());
    x.tokens()
        .iter()
        .zip(y.tokens())
        .map(|(p, q)| similarity::tokens(Costs::learned(), p, q))
        .fold(1.0, f32::min)
}

#[test]
fn one_family_name_in_three_scripts() {
    assert_eq!(folded("ИВАНОВА"), "ivanov");
    assert_eq!(folded("Ivanova"), "ivanov");
    assert!(alike("ایوانوا", "ИВАНОВА") > 0.8);
    assert!(fold("ИВАНОВА").tokens()[0].feminine_ending);
}

#[test]
fn a_fathers_name_is_its_stem_however_it_is_formed() {
    for text in [
        "Маратович",
        "Маратовна",
        "Marat uulu",
        "Marat kyzy",
        "Маратұлы",
        "Maratuly",
        "Marat oglu",
        "Marat o'g'li",
        "Маратқызы",
    ] {
        let name = fold(&format!("Айбек {text}"));
        assert_eq!(name.tokens().len(), 2, "{text}");
        assert_eq!(name.tokens()[1].role, Role::Patronymic, "{text}");
        assert_eq!(name.tokens()[1].readings()[0].text(), "marat", "{text}");
    }
    assert_eq!(fold("Айгүл Маратқызы").tokens()[1].sex, Some(Sex::Female));
    assert_eq!(fold("Aibek Marat uulu").tokens()[1].sex, Some(Sex::Male));
}

#[test]
fn spellings_of_one_name_meet() {
    for (a, b) in [
        ("Жолдошев", "JOLDOSHEV"),
        ("Жолдошев", "Zholdoshev"),
        ("Сатыпалды", "Сатыбалды"),
        ("Абдулла", "عبدالله"),
        ("Abdurrahman", "عبدالرحمن"),
        ("Салахуддин", "Salahuddin"),
        ("Юсуф", "یوسف"),
        ("Xurshid", "Хуршид"),
        ("Қасым", "Kassym"),
    ] {
        assert!(alike(a, b) > 0.6, "{a} {b} {}", alike(a, b));
    }
}

#[test]
fn particles_and_titles_are_no_names_unless_there_is_nothing_else() {
    assert_eq!(folded("Dr. Ali al Hasan"), folded("Ali Hasan"));
    assert_eq!(fold("Bin Al").tokens().len(), 2);
}

#[test]
fn letters_of_another_script_inside_a_word_are_brought_back() {
    // Latin a, o and c typed in a Cyrillic word.
    assert_eq!(folded("Ивaнoв Сaмaт"), folded("Иванов Самат"));
    assert_eq!(folded("\u{202b}Иванов\u{202c}"), folded("Иванов"));
    assert_eq!(folded("Й\u{306}".trim_end_matches('\u{306}')), folded("И\u{306}"));
}

#[test]
fn the_state_decides_how_a_letter_is_read() {
    let turkish = fold_as("Cemil", Language::Turkish);
    assert_eq!(turkish.tokens()[0].readings()[0].text(), "Jemil");
    assert_eq!(fold_as("Ўзбек", Language::Uzbek).folded(), "ozbek");
}

#[test]
fn bad_input_is_folded_to_something_bounded() {
    let long = "ж".repeat(10_000);
    let name = fold(&long);
    assert!(name.cut && name.tokens().len() == 1);
    assert!(fold("").tokens().is_empty());
    assert!(fold("12345 ///").tokens().is_empty());
    assert!(fold(&"a b ".repeat(50)).tokens().len() <= MAX_TOKENS);
    assert!(fold("ІВАН علی Smith").tokens().len() == 3);
}

#[test]
fn scripts_without_a_table_are_read_by_their_usual_latin_letters() {
    assert_eq!(fold("გიორგი ჯანაშია").folded(), fold("Giorgi Janashia").folded());
    let armenian = fold("Արամ Սարգսյան");
    assert!(
        crate::Scorer::default().names(&armenian, &fold("Aram Sargsyan")).unwrap().bits > 15.0,
        "{}",
        armenian.folded()
    );
    // A sign that joins two letters does not end a word.
    assert_eq!(fold("नरेन्द्र").tokens().len(), 1);
    assert_eq!(fold("李·王").tokens().len(), 2);
}

#[test]
fn a_title_is_no_name_and_a_rank_is_one_only_where_little_else_is_left() {
    assert_eq!(folded("Dr. Aziz Karimov"), folded("Aziz Karimov"));
    assert_eq!(folded("Полковник Азиз Каримов"), folded("Азиз Каримов"));
    assert_eq!(fold("Мирзо Пулодов, паша").tokens().len(), 2);
    // Pasha is also short for Pavel, and there are people called Count.
    let short = fold("Паша Пулодов");
    assert_eq!(short.tokens().iter().map(|t| short.written(t)).collect::<Vec<_>>(), ["Паша", "Пулодов"]);
    assert_eq!(fold("Karl Count").tokens().len(), 2);
}
