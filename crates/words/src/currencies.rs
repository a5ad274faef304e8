//! Currencies as people name them beside a sum.

use sapar_law::model::Currency;

/// Name and code (ISO 4217). A name that several currencies share stands once for each.
const NAMES: [(&str, &str); 62] = [
    ("тенге", "KZT"),
    ("теңге", "KZT"),
    ("tenge", "KZT"),
    ("tanga", "KZT"),
    ("тг", "KZT"),
    ("tg", "KZT"),
    ("₸", "KZT"),
    ("сом", "KGS"),
    ("сома", "KGS"),
    ("сомов", "KGS"),
    ("som", "KGS"),
    ("soms", "KGS"),
    ("⃀", "KGS"),
    ("som", "UZS"),
    ("soʻm", "UZS"),
    ("soum", "UZS"),
    ("sum", "UZS"),
    ("сум", "UZS"),
    ("сума", "UZS"),
    ("сумов", "UZS"),
    ("сўм", "UZS"),
    ("сомон", "TJS"),
    ("сомони", "TJS"),
    ("сомонӣ", "TJS"),
    ("somoni", "TJS"),
    ("рубль", "RUB"),
    ("рубля", "RUB"),
    ("рублей", "RUB"),
    ("руб", "RUB"),
    ("rubl", "RUB"),
    ("ruble", "RUB"),
    ("rubles", "RUB"),
    ("roubles", "RUB"),
    ("₽", "RUB"),
    ("рубль", "BYN"),
    ("рубля", "BYN"),
    ("рублей", "BYN"),
    ("руб", "BYN"),
    ("ruble", "BYN"),
    ("rubles", "BYN"),
    ("манат", "TMT"),
    ("маната", "TMT"),
    ("манатов", "TMT"),
    ("manat", "TMT"),
    ("манат", "AZN"),
    ("маната", "AZN"),
    ("манатов", "AZN"),
    ("manat", "AZN"),
    ("₼", "AZN"),
    ("лира", "TRY"),
    ("лир", "TRY"),
    ("lira", "TRY"),
    ("₺", "TRY"),
    ("риал", "IRR"),
    ("rial", "IRR"),
    ("ریال", "IRR"),
    ("рупий", "PKR"),
    ("rupees", "PKR"),
    ("روپے", "PKR"),
    ("афгани", "AFN"),
    ("afghani", "AFN"),
    ("افغانی", "AFN"),
];

/// A sum with the code of the currency that it names: `20000 сом` as `20000 KGS`. A name that several currencies share is that of the country
/// asked about, if it has one of them; otherwise the sum stays as it is, and is refused rather than guessed.
pub fn with_code(sum: &str, here: Option<Currency>) -> String {
    let end = sum.trim_end_matches(|c: char| !c.is_ascii_digit());
    let word = name(&sum[end.len()..]);
    let mut codes = NAMES.iter().filter(|(n, _)| name(n) == word).filter_map(|(_, code)| Currency::parse(code));
    let code = match (codes.next(), codes.next()) {
        (None, _) => Currency::parse(&word.to_uppercase()),
        (first, None) => first,
        (Some(a), Some(b)) => [a, b].into_iter().find(|c| Some(*c) == here),
    };
    match code {
        Some(code) if !end.is_empty() => format!("{end} {code}"),
        _ => sum.to_owned(),
    }
}

/// A name without case, apostrophes and the point of an abbreviation.
fn name(word: &str) -> String {
    let letters = word.trim().trim_end_matches('.').chars().flat_map(char::to_lowercase);
    letters.filter(|c| !matches!(c, '\'' | '`' | '‘' | '’' | 'ʻ' | 'ʼ')).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_currency_is_known_by_its_name() {
        let with = |sum: &str, here: &str| with_code(sum, Currency::parse(here));
        assert_eq!(with("20000 сом", "KGS"), "20000 KGS");
        assert_eq!(with("20000 som", "KGS"), "20000 KGS");
        assert_eq!(with("20000 so'm", "UZS"), "20000 UZS");
        assert_eq!(with("20000 руб.", "RUB"), "20000 RUB");
        assert_eq!(with("20000₸", "KZT"), "20000 KZT");
        assert_eq!(with("20000 kzt", "KZT"), "20000 KZT");
        assert_eq!(with("1200.50", "KZT"), "1200.50");
        // The money of another country is named as such, and refused where it contradicts.
        assert_eq!(with("20000 тенге", "RUB"), "20000 KZT");
    }

    #[test]
    fn what_could_be_two_currencies_is_not_guessed() {
        assert_eq!(with_code("20000 som", None), "20000 som");
        assert_eq!(with_code("20000 манат", Currency::parse("KZT")), "20000 манат");
        assert_eq!(with_code("gold", None), "gold");
        assert_eq!(with_code("som", Currency::parse("KGS")), "som");
    }
}
