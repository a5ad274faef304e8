//! Currencies as people name them beside a sum.

use sapar_law::model::Currency;

/// Code (ISO 4217) and name. A name that several currencies share stands once for each.
const NAMES: &str = include_str!("currencies.csv");

/// A sum with the code of the currency that it names: `20000 сом` as `20000 KGS`. A name that several currencies share is that of the country
/// asked about, if it has one of them; otherwise the sum stays as it is, and is refused rather than guessed.
pub fn with_code(sum: &str, here: Option<Currency>) -> String {
    let end = sum.trim_end_matches(|c: char| !c.is_ascii_digit());
    let word = name(&sum[end.len()..]);
    let rows = NAMES.lines().skip(1).filter_map(|line| line.split_once(','));
    let mut codes = rows.filter(|(_, n)| name(n) == word).filter_map(|(code, _)| Currency::parse(code));
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
