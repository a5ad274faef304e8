//! Months are called and numbers are counted as the Unicode CLDR says, which ICU4X holds.
//!
//! Texts stay Fluent messages, because dates stand inside sentences of law, for which CLDR has no form: `2026-жылдын 9-марты`, `9 марти соли 2026`.
#![allow(clippy::expect_used, reason = "a test stops where its premise breaks")]

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use icu_datetime::input::Date;
use icu_datetime::{DateTimeFormatter, fieldsets};
use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRules};
use sapar_law::day::Day;
use sapar_words::{Lang, date};

fn locale(lang: Lang, more: &str) -> Locale {
    Locale::try_from_str(&format!("{}{more}", lang.code())).expect("a language tag")
}

#[test]
fn months_are_called_as_in_cldr() {
    for lang in Lang::ALL {
        let months = DateTimeFormatter::try_new(locale(lang, "-u-ca-gregory-nu-latn").into(), fieldsets::MD::long()).expect("data");
        for month in 1..=12 {
            let theirs = months.format(&Date::try_new_gregorian(2026, month, 9).expect("a day")).to_string();
            let letters: String = theirs.chars().filter(|c| c.is_alphabetic()).collect::<String>().to_lowercase();
            // An ending of grammar takes the place of the soft sign.
            let stem = letters.trim_end_matches('ь');
            let ours = date(lang, Day::from_ymd(2026, u32::from(month), 9).expect("a day")).to_lowercase();
            assert!(!stem.is_empty() && ours.contains(stem), "{}: {ours:?}, but CLDR has {theirs:?}", lang.code());
        }
    }
}

#[test]
fn numbers_are_counted_as_in_cldr() {
    let word = |c| match c {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    };
    let source = "n = { $n ->\n [zero] zero\n [one] one\n [two] two\n [few] few\n [many] many\n *[other] other\n}\n";
    // CLDR counts Tajik since lately, the table of Fluent does not yet; see the next test.
    for lang in Lang::ALL.into_iter().filter(|l| *l != Lang::Tg) {
        // Counting goes by the language, whatever it is written in.
        let language = lang.code().split('-').next().unwrap_or_default();
        let rules = PluralRules::try_new_cardinal(Locale::try_from_str(language).expect("a language").into()).expect("rules");
        let mut bundle = FluentBundle::new(vec![lang.code().parse().expect("a language tag")]);
        bundle
            .add_resource(FluentResource::try_new(source.to_owned()).expect("a message"))
            .expect("no message twice");
        let pattern = bundle.get_message("n").and_then(|m| m.value()).expect("the message");
        for n in (0..=1200).chain([9_999, 10_000, 123_456, 1_000_000]) {
            let mut args = FluentArgs::new();
            args.set("n", n);
            let ours = bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned();
            assert_eq!(ours, word(rules.category_for(n as u32)), "{}: {n}", lang.code());
        }
    }
}

#[test]
fn a_tajik_text_does_not_depend_on_a_plural_that_is_not_told_apart() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales/tg");
    let mut files = 0;
    for file in std::fs::read_dir(folder).expect("the texts").flatten() {
        let text = std::fs::read_to_string(file.path()).expect("a text");
        assert!(!text.contains("[one]"), "{}: a noun after a number has one form", file.path().display());
        files += 1;
    }
    assert!(files > 1, "texts are there");
}
