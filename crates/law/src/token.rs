//! Text to tokens. Nothing is an error here: what no rule knows becomes [`Kind::Other`], and the parser says what it expected.

use crate::day::Day;
use crate::source::{Diagnostic, Span};

/// What a token is.
#[derive(Debug, Clone, PartialEq)]
pub enum Kind {
    /// Lower-case word: a keyword or a name.
    Word(String),
    /// Upper-case word: a country, a currency, the id of an act.
    Upper(String),
    /// A number: digits without the point, and how many of them stand after it.
    Number(i64, u8),
    /// A date.
    Date(Day),
    /// A text between quotes; `\"` stands for a quote inside.
    Text(String),
    /// Punctuation.
    Sign(&'static str),
    /// A character with no meaning outside free text.
    Other(char),
    /// End of the file.
    End,
}

/// A token and its place.
#[derive(Debug, Clone)]
pub struct Token {
    /// What it is.
    pub kind: Kind,
    /// Where it stands.
    pub span: Span,
    /// Is it the first on its line, at column 1? Items begin there; the parser uses it to find its way after an error.
    pub at_margin: bool,
}

/// A comment, kept for the formatter.
#[derive(Debug, Clone)]
pub struct Comment {
    /// With the `#`.
    pub text: String,
    /// Where it stands.
    pub span: Span,
    /// Does it stand alone on its line?
    pub own_line: bool,
}

const SIGNS: [&str; 20] = [
    "!=", "<=", ">=", "..", "->", "=", "<", ">", "+", "-", "*", "/", "(", ")", "[", "]", ",", ":", ";", ".",
];

/// The tokens of a text, its comments, and what could not be read (an unclosed quote, a day that does not exist, a number that is too long).
pub fn tokens(file: u32, text: &str) -> (Vec<Token>, Vec<Comment>, Vec<Diagnostic>) {
    let (mut out, mut comments, mut errors) = (Vec::new(), Vec::new(), Vec::new());
    let bytes = text.as_bytes();
    let mut i = 0;
    let mut line_start = 0;
    let mut line_has_token = false;
    let span = |a: usize, b: usize| Span {
        file,
        start: a as u32,
        end: b as u32,
    };
    while i < bytes.len() {
        let start = i;
        let c = bytes[i];
        if c == b'\n' {
            i += 1;
            line_start = i;
            line_has_token = false;
            continue;
        }
        if c.is_ascii_whitespace() {
            i += 1;
            continue;
        }
        if c == b'#' {
            while i < bytes.len() && bytes[i] != b'\n' {
                i += 1;
            }
            comments.push(Comment {
                text: text[start..i].trim_end().to_owned(),
                span: span(start, i),
                own_line: !line_has_token,
            });
            continue;
        }
        let at_margin = start == line_start;
        line_has_token = true;
        let kind = if c.is_ascii_lowercase() || c == b'_' {
            while i < bytes.len() && (bytes[i].is_ascii_lowercase() || bytes[i].is_ascii_digit() || bytes[i] == b'_') {
                i += 1;
            }
            Kind::Word(text[start..i].to_owned())
        } else if c.is_ascii_uppercase() {
            while i < bytes.len() && (bytes[i].is_ascii_alphanumeric() || bytes[i] == b'_' || bytes[i] == b'-') {
                i += 1;
            }
            Kind::Upper(text[start..i].to_owned())
        } else if c.is_ascii_digit() {
            let (kind, end) = number_or_date(text, start, &mut |e| errors.push(e), file);
            i = end;
            kind
        } else if c == b'"' {
            i += 1;
            while i < bytes.len() && bytes[i] != b'"' && bytes[i] != b'\n' {
                i += if bytes[i] == b'\\' && bytes.get(i + 1) == Some(&b'"') { 2 } else { 1 };
            }
            if bytes.get(i) == Some(&b'"') {
                i += 1;
                Kind::Text(text[start + 1..i - 1].replace("\\\"", "\""))
            } else {
                errors.push(
                    Diagnostic::error(span(start, i), "this text has no closing quote")
                        .label("a text ends on the line where it begins")
                        .help("put `\"` at its end"),
                );
                Kind::Text(text[start + 1..i].to_owned())
            }
        } else if let Some(sign) = SIGNS.iter().find(|s| text[i..].starts_with(**s)) {
            i += sign.len();
            Kind::Sign(sign)
        } else {
            let ch = text[i..].chars().next().unwrap_or('?');
            i += ch.len_utf8();
            Kind::Other(ch)
        };
        out.push(Token {
            kind,
            span: span(start, i),
            at_margin,
        });
    }
    out.push(Token {
        kind: Kind::End,
        span: span(text.len(), text.len()),
        at_margin: true,
    });
    (out, comments, errors)
}

fn number_or_date(text: &str, start: usize, error: &mut dyn FnMut(Diagnostic), file: u32) -> (Kind, usize) {
    let bytes = text.as_bytes();
    let digits_until = |mut j: usize| {
        while j < bytes.len() && bytes[j].is_ascii_digit() {
            j += 1;
        }
        j
    };
    let whole = digits_until(start);
    if whole - start == 4 && bytes.get(whole) == Some(&b'-') && digits_until(whole + 1) == whole + 3 && bytes.get(whole + 3) == Some(&b'-') {
        let end = digits_until(whole + 4);
        let span = Span {
            file,
            start: start as u32,
            end: end as u32,
        };
        let date = text.get(start..end).and_then(Day::parse);
        if date.is_none() {
            error(Diagnostic::error(span, "the calendar has no such day").label("expected year-month-day, such as 2026-01-31"));
        }
        return (Kind::Date(date.unwrap_or(Day(0))), end);
    }
    let mut end = whole;
    let mut scale = 0;
    if bytes.get(whole) == Some(&b'.') && bytes.get(whole + 1).is_some_and(u8::is_ascii_digit) {
        end = digits_until(whole + 1);
        scale = end - whole - 1;
    }
    let digits: String = text[start..end].chars().filter(char::is_ascii_digit).collect();
    match digits.parse::<i64>() {
        Ok(n) if scale <= 9 => (Kind::Number(n, scale as u8), end),
        _ => {
            let span = Span {
                file,
                start: start as u32,
                end: end as u32,
            };
            error(Diagnostic::error(span, "this number is too long").label("at most 18 digits, 9 of them after the point"));
            (Kind::Number(0, 0), end)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(text: &str) -> Vec<Kind> {
        tokens(0, text).0.into_iter().map(|t| t.kind).collect()
    }

    #[test]
    fn a_range_of_dates_is_three_tokens() {
        let d = |s| Kind::Date(Day::parse(s).expect("date"));
        assert_eq!(
            kinds("2015-01-01..2016-12-31"),
            vec![d("2015-01-01"), Kind::Sign(".."), d("2016-12-31"), Kind::End]
        );
        assert_eq!(kinds("0..120"), vec![Kind::Number(0, 0), Kind::Sign(".."), Kind::Number(120, 0), Kind::End]);
        assert_eq!(kinds("9.25 %"), vec![Kind::Number(925, 2), Kind::Other('%'), Kind::End]);
    }

    #[test]
    fn act_ids_and_qualified_names() {
        assert_eq!(kinds("KZ-COAO-2014"), vec![Kind::Upper("KZ-COAO-2014".into()), Kind::End]);
        assert_eq!(
            kinds("eaeu.member"),
            vec![Kind::Word("eaeu".into()), Kind::Sign("."), Kind::Word("member".into()), Kind::End]
        );
    }

    #[test]
    fn an_open_quote_is_told_and_read_to_the_end_of_its_line() {
        let (t, _, e) = tokens(0, "en \"abc\nru");
        assert_eq!(e.len(), 1);
        assert_eq!(t.len(), 4);
    }
}
