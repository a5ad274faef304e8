//! Values as a reader of the language writes them: sums, dates, terms, countries, members of lists.

use crate::lang::Lang;
use crate::messages::{has, say};
use sapar_law::day::Day;
use sapar_law::model::{Country, Currency, Laws, Type};
use sapar_law::show::fraction;

/// A stored value of the law engine in words: `108,125 KZT`, `24 November 2026`, `3 working days`, `patent`.
pub fn value(laws: &Laws, lang: Lang, ty: Type, stored: i64) -> String {
    match ty {
        Type::YesNo => say(lang, if stored != 0 { "yes" } else { "no" }, &[]),
        Type::Date => i32::try_from(stored).map_or_else(|_| stored.to_string(), |d| date(lang, Day(d))),
        Type::Days => term(lang, "days", stored),
        Type::WorkingDays => term(lang, "working-days", stored),
        Type::Months => term(lang, "months", stored),
        Type::Years => term(lang, "years", stored),
        Type::Number => number(lang, stored),
        Type::Share => say(lang, "share", &[("number", comma(lang, fraction(stored, 4)).into())]),
        Type::Money(currency) => money(lang, currency, stored),
        Type::Country => u16::try_from(stored).map_or_else(|_| stored.to_string(), |c| country(laws, lang, Country(c))),
        Type::Enum(e) => {
            let member = usize::try_from(stored).ok().and_then(|i| laws.enums.get(e.ix())?.members.get(i));
            member.map_or_else(|| stored.to_string(), |(_, texts)| lang.of(texts).to_owned())
        }
        Type::Stays => String::new(),
    }
}

/// `24 November 2026`.
pub fn date(lang: Lang, day: Day) -> String {
    let (y, m, d) = day.ymd();
    say(lang, "date", &[("day", d.into()), ("month", m.into()), ("year", y.to_string().into())])
}

/// A stay from one day to another, or one that has not ended on the day of the question.
pub fn stay(lang: Lang, from: Day, to: Option<Day>) -> String {
    let from = date(lang, from);
    match to {
        Some(to) => say(lang, "stay-closed", &[("from", from.into()), ("to", date(lang, to).into())]),
        None => say(lang, "stay-open", &[("from", from.into())]),
    }
}

/// `1,234,567.50 KZT`, `1 234 567,50 KZT`; cents only where there are any. `stored` counts hundredths.
pub fn money(lang: Lang, currency: Option<Currency>, stored: i64) -> String {
    let (whole, cents) = (stored.unsigned_abs() / 100, stored.unsigned_abs() % 100);
    let mut text = signed(lang, stored < 0, whole);
    if cents != 0 {
        text.push(decimal_mark(lang));
        text.push_str(&format!("{cents:02}"));
    }
    match currency {
        Some(c) => format!("{text} {c}"),
        None => text,
    }
}

/// `12,345`.
pub fn number(lang: Lang, n: i64) -> String {
    signed(lang, n < 0, n.unsigned_abs())
}

/// A number with so many decimals: `1,234.5`, `1 234,5`. A number that is none (infinite, not a number) is a dash.
pub fn decimal(lang: Lang, value: f64, decimals: usize) -> String {
    if !value.is_finite() {
        return "—".to_owned();
    }
    let text = format!("{:.decimals$}", value.abs());
    let (whole, part) = text.split_once('.').unwrap_or((&text, ""));
    // Rounded to nothing it is not negative any more.
    let negative = value < 0.0 && text.bytes().any(|b| (b'1'..=b'9').contains(&b));
    let mut out = match whole.parse::<u64>() {
        Ok(n) => signed(lang, negative, n),
        Err(_) => format!("{}{whole}", if negative { "-" } else { "" }),
    };
    if !part.is_empty() {
        out.push(decimal_mark(lang));
        out.push_str(part);
    }
    out
}

/// The name of a country in the laws' list, else its code.
pub fn country(laws: &Laws, lang: Lang, code: Country) -> String {
    laws.countries.get(&code).map_or_else(|| code.to_string(), |texts| lang.of(texts).to_owned())
}

/// The title of a value by date or a list, `kz.mci`; its name where nobody has given it one.
pub fn value_title(lang: Lang, name: &str) -> String {
    let message = format!("value-{}", name.replace('.', "-"));
    if has(Lang::En, &message) { say(lang, &message, &[]) } else { name.to_owned() }
}

fn term(lang: Lang, unit: &str, n: i64) -> String {
    say(lang, unit, &[("n", n.into()), ("number", number(lang, n).into())])
}

pub(crate) fn decimal_mark(lang: Lang) -> char {
    match lang {
        Lang::En | Lang::Fa | Lang::Ur => '.',
        _ => ',',
    }
}

/// A number with a point, with the mark of the language.
fn comma(lang: Lang, number: String) -> String {
    number.replace('.', &decimal_mark(lang).to_string())
}

/// Groups of three digits: a comma where the point marks decimals, a space that does not break where the comma does. Digits are
/// Latin everywhere: they must be found again on a paper, a ticket and a date stamp.
fn signed(lang: Lang, negative: bool, n: u64) -> String {
    let mark = if decimal_mark(lang) == '.' { ',' } else { '\u{a0}' };
    let digits = n.to_string();
    let mut text = String::from(if negative { "-" } else { "" });
    for (i, d) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            text.push(mark);
        }
        text.push(d);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kzt() -> Option<Currency> {
        Currency::parse("KZT")
    }

    #[test]
    fn sums_are_grouped_and_keep_their_code() {
        assert_eq!(money(Lang::En, kzt(), 10_812_500), "108,125 KZT");
        assert_eq!(money(Lang::Ru, kzt(), 10_812_500), "108\u{a0}125 KZT");
        assert_eq!(money(Lang::En, kzt(), 123_456_750), "1,234,567.50 KZT");
        assert_eq!(money(Lang::Ru, kzt(), -123_456_705), "-1\u{a0}234\u{a0}567,05 KZT");
        assert_eq!(money(Lang::En, None, 5), "0.05");
        assert_eq!(money(Lang::En, None, i64::MIN), "-92,233,720,368,547,758.08");
    }

    #[test]
    fn decimals_are_written_as_the_language_does() {
        assert_eq!(decimal(Lang::En, 1234.56, 1), "1,234.6");
        assert_eq!(decimal(Lang::Ru, -1234.56, 1), "-1\u{a0}234,6");
        assert_eq!(decimal(Lang::En, -0.04, 1), "0.0");
        assert_eq!(decimal(Lang::En, f64::NAN, 1), "—");
        assert_eq!(decimal(Lang::En, 1e300, 0).len(), 301);
    }

    #[test]
    fn terms_have_the_plural_of_their_language() {
        let laws = Laws::default();
        let ru = |ty, n| value(&laws, Lang::Ru, ty, n);
        assert_eq!(ru(Type::Days, 1), "1 день");
        assert_eq!(ru(Type::Days, 3), "3 дня");
        assert_eq!(ru(Type::Days, 11), "11 дней");
        assert_eq!(ru(Type::WorkingDays, 21), "21 рабочий день");
        assert_eq!(ru(Type::Months, 22), "22 месяца");
        assert_eq!(ru(Type::Years, 5), "5 лет");
        assert_eq!(value(&laws, Lang::En, Type::Days, 1), "1 day");
        assert_eq!(value(&laws, Lang::En, Type::Years, 1_000), "1,000 years");
    }

    #[test]
    fn dates_and_shares_read_as_written() {
        let day = Day::from_ymd(2026, 11, 24).map(|d| (date(Lang::En, d), date(Lang::Ru, d)));
        assert_eq!(day, Some(("24 November 2026".into(), "24 ноября 2026 года".into())));
        let laws = Laws::default();
        assert_eq!(value(&laws, Lang::Ru, Type::Share, 92_500), "9,25 %");
        assert_eq!(value(&laws, Lang::En, Type::Share, 100_000), "10 %");
        assert_eq!(value(&laws, Lang::En, Type::YesNo, 1), "yes");
    }

    #[test]
    fn a_value_outside_its_list_is_a_number_not_a_panic() {
        let laws = Laws::default();
        for ty in [Type::Date, Type::Country, Type::Enum(sapar_law::model::EnumId(7))] {
            assert_eq!(value(&laws, Lang::En, ty, i64::MAX), i64::MAX.to_string());
        }
    }
}
