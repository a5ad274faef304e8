//! Sorting names as readers of the language expect it, by the Unicode Collation Algorithm and the CLDR (ICU4X).

use crate::lang::Lang;
use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use icu_locale_core::Locale;
use std::sync::OnceLock;

static COLLATORS: [OnceLock<Option<CollatorBorrowed<'static>>>; Lang::ALL.len()] = [const { OnceLock::new() }; Lang::ALL.len()];

/// Sorts by the name that `name` finds in each element.
pub fn sort_by_name<T>(lang: Lang, list: &mut [T], name: impl Fn(&T) -> &str) {
    let collator = COLLATORS[lang as usize].get_or_init(|| {
        let locale: Locale = lang.code().parse().ok()?;
        Collator::try_new(locale.into(), CollatorOptions::default()).ok()
    });
    match collator {
        Some(c) => list.sort_by(|a, b| c.compare(name(a), name(b))),
        None => list.sort_by(|a, b| name(a).cmp(name(b))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_stand_where_their_alphabet_has_them() {
        let sorted = |lang, list: &[&'static str]| {
            let mut list = list.to_vec();
            sort_by_name(lang, &mut list, |s| s);
            list
        };
        assert_eq!(
            sorted(Lang::Ru, &["Япония", "Ёмен", "Ереван", "Жодино"]),
            ["Ёмен", "Ереван", "Жодино", "Япония"]
        );
        assert_eq!(
            sorted(Lang::Kk, &["Ұлыбритания", "Қазақстан", "Куба", "Украина"]),
            ["Куба", "Қазақстан", "Украина", "Ұлыбритания"]
        );
        assert_eq!(sorted(Lang::Fa, &["پاکستان", "ایران", "تاجیکستان"]), ["ایران", "پاکستان", "تاجیکستان"]);
    }
}
