//! Birth dates as people and files write them.

use super::BirthDate;
use crate::error::{DateFault, NamesError};

impl BirthDate {
    /// Reads `1985-03-04`, `04.03.1985`, `04/03/1985`, `19850304`, `1985-03`, `03.1985`, `1985`; `00`, `--` and `XX` are unknown parts.
    /// Digits may be Persian or Arabic. `Ok(None)` for an empty field.
    ///
    /// # Errors
    /// Text that is no date, and dates that do not exist.
    pub fn parse(text: &str) -> Result<Option<BirthDate>, NamesError> {
        match Self::parts(text)? {
            None => Ok(None),
            Some((0, 0, 0)) => Ok(None),
            Some((y, m, d)) => BirthDate::new(y, m, d).map(Some).map_err(|e| match e {
                NamesError::Date { fault, .. } => NamesError::Date { text: shown(text), fault },
                other => other,
            }),
        }
    }

    /// As [`BirthDate::parse`], but keeps dates that do not exist.
    ///
    /// # Errors
    /// Text that is no date.
    pub fn parse_as_written(text: &str) -> Result<Option<BirthDate>, NamesError> {
        Ok(Self::parts(text)?.and_then(|(y, m, d)| BirthDate::as_written(y, m, d)))
    }

    fn parts(text: &str) -> Result<Option<(u16, u8, u8)>, NamesError> {
        let wrong = |fault| NamesError::Date { text: shown(text), fault };
        let text = text.trim();
        if text.is_empty() {
            return Ok(None);
        }
        let mut fields = [0u32; 3];
        let mut widths = [0usize; 3];
        let mut n = 0;
        for c in text.chars() {
            let digit = match c {
                '0'..='9' => c as u32 - '0' as u32,
                '٠'..='٩' => c as u32 - '٠' as u32,
                '۰'..='۹' => c as u32 - '۰' as u32,
                'x' | 'X' | '_' | '<' => 0,
                '-' | '.' | '/' | ' ' => {
                    if widths[n] > 0 {
                        n += 1;
                        if n > 2 {
                            return Err(wrong(DateFault::Parts));
                        }
                    }
                    continue;
                }
                _ => return Err(wrong(DateFault::Form)),
            };
            if widths[n] >= 8 {
                return Err(wrong(DateFault::Digits));
            }
            fields[n] = fields[n] * 10 + digit;
            widths[n] += 1;
        }
        let count = widths.iter().filter(|w| **w > 0).count();
        let small = |v: u32, fault| u8::try_from(v).ok().filter(|v| *v < 100).ok_or_else(|| wrong(fault));
        let (y, m, d) = match (count, widths) {
            (1, [8, ..]) => (fields[0] / 10_000, fields[0] / 100 % 100, fields[0] % 100),
            (1, [6, ..]) => (fields[0] / 100, fields[0] % 100, 0),
            (1, [4, ..]) => (fields[0], 0, 0),
            (2, [4, ..]) => (fields[0], fields[1], 0),
            (2, [_, 4, _]) => (fields[1], fields[0], 0),
            (3, [4, ..]) => (fields[0], fields[1], fields[2]),
            (3, [.., 4]) => (fields[2], fields[1], fields[0]),
            _ => return Err(wrong(DateFault::NoYear)),
        };
        Ok(Some((
            u16::try_from(y).map_err(|_| wrong(DateFault::Year))?,
            small(m, DateFault::Month)?,
            small(d, DateFault::Day)?,
        )))
    }
}

fn shown(text: &str) -> String {
    text.chars().take(40).collect()
}

#[cfg(test)]
mod tests {
    use super::super::date;
    use super::*;

    #[test]
    fn every_way_of_writing_one_day() {
        for text in ["1985-03-04", "04.03.1985", "04/03/1985", "19850304", "۱۹۸۵-۰۳-۰۴", " 1985.03.04 "] {
            assert_eq!(date(text).to_string(), "1985-03-04");
        }
        assert_eq!(date("1985").to_string(), "1985------");
        assert_eq!(date("00.00.1985"), date("1985"));
    }

    #[test]
    fn days_that_do_not_exist_are_refused_with_a_reason() {
        for (text, reason) in [
            ("30.02.1985", "day"),
            ("29.02.1985", "day"),
            ("1985-13-01", "month"),
            ("yesterday", "not written"),
            ("0185-01-01", "year"),
            ("1-2-3", "four digits"),
        ] {
            let error = BirthDate::parse(text).unwrap_err().to_string();
            assert!(error.contains(reason), "{error}");
        }
        assert!(BirthDate::parse("").unwrap().is_none());
    }
}
