//! Text to tokens. Nothing is an error here: what no rule knows becomes [`Kind::Other`], and the parser says what it expected.

use crate::day::Day;
use crate::parse::ends_item_above;
use crate::source::{Diagnostic, Span};
use memchr::{memchr, memchr3, memrchr};

/// What a token is. Words and texts are parts of the text that was read: nothing is copied.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Kind<'a> {
    /// Lower-case word: a keyword or a name.
    Word(&'a str),
    /// Upper-case word: a country, a currency, the id of an act.
    Upper(&'a str),
    /// A number: digits without the point, and how many of them stand after it.
    Number(i64, u8),
    /// A date; `None` if the calendar has no such day, which has been told then.
    Date(Option<Day>),
    /// A text as it stands between its quotes, where `\"` means a quote; see [`meant`].
    Text(&'a str),
    /// Punctuation.
    Sign(&'static str),
    /// A character with no meaning outside free text.
    Other(char),
    /// What stands in a provision behind its name, passed over.
    PassedOver,
    /// End of the file.
    End,
}

/// A token and its place.
#[derive(Debug, Clone, Copy)]
pub struct Token<'a> {
    /// What it is.
    pub kind: Kind<'a>,
    /// Where it stands.
    pub span: Span,
    /// Is it the first on its line, at column 1? Items begin there; the parser uses it to find its way after an error.
    pub at_margin: bool,
}

/// A comment, kept for the formatter.
#[derive(Debug, Clone, Copy)]
pub struct Comment {
    /// Where it stands, from the `#` to the end of its line.
    pub span: Span,
    /// Does it stand alone on its line?
    pub own_line: bool,
}

/// The words of a text without the signs that protect its quotes.
pub fn meant(text: &str) -> String {
    if memchr(b'\\', text.as_bytes()).is_some() {
        text.replace("\\\"", "\"")
    } else {
        text.to_owned()
    }
}

/// Classes of bytes.
const SPACE: u8 = 1;
const LOWER: u8 = 2;
const UPPER: u8 = 4;
const DIGIT: u8 = 8;
/// `_` and `-`: the one may stand in every word, the other only in upper-case ones.
const LINE: u8 = 16;
const DASH: u8 = 32;

const CLASS: [u8; 256] = {
    let mut class = [0; 256];
    let mut b = 0;
    while b < 128 {
        class[b] = match b as u8 {
            // White space in the sense of ASCII, which does not count the vertical tab.
            b' ' | b'\t' | b'\n' | b'\r' | 0x0c => SPACE,
            b'a'..=b'z' => LOWER,
            b'A'..=b'Z' => UPPER,
            b'0'..=b'9' => DIGIT,
            b'_' => LINE,
            b'-' => DASH,
            _ => 0,
        };
        b += 1;
    }
    class
};

/// From `at` to the first byte that is of none of these classes.
fn run(bytes: &[u8], at: usize, classes: u8) -> usize {
    at + bytes[at..].iter().take_while(|b| CLASS[usize::from(**b)] & classes != 0).count()
}

/// The tokens of a text, its comments, and what could not be read (an unclosed quote, a day that does not exist, a number that is too long).
pub fn tokens(file: u32, text: &str) -> (Vec<Token<'_>>, Vec<Comment>, Vec<Diagnostic>) {
    let (mut out, mut comments) = (Vec::new(), Vec::new());
    let errors = tokens_into(file, text, 0, &mut out, &mut comments, None);
    (out, comments, errors)
}

/// As [`tokens`], for what stands behind the first `from` bytes, where a token begins; tokens and comments are appended.
///
/// With `cases`, what stands in provisions is passed over, and cases are left out and their places noted there.
pub(crate) fn tokens_into<'a>(
    file: u32,
    text: &'a str,
    from: usize,
    out: &mut Vec<Token<'a>>,
    comments: &mut Vec<Comment>,
    mut cases: Option<&mut Vec<Span>>,
) -> Vec<Diagnostic> {
    let bytes = text.as_bytes();
    // Texts of law have a token for every dozen bytes, and most of them stand in provisions and cases.
    let dense = if cases.is_some() { 40 } else { 10 };
    out.reserve(bytes.len().saturating_sub(from) / dense + 4);
    let mut errors = Vec::new();
    // A mark of the byte order, with which some editors begin a file, is no part of its first line.
    let mut i = if from == 0 && text.starts_with('\u{feff}') {
        '\u{feff}'.len_utf8()
    } else {
        from
    };
    let mut line_start = i;
    let mut line_has_token = false;
    let span = |a: usize, b: usize| Span {
        file,
        start: a as u32,
        end: b as u32,
    };
    while i < bytes.len() {
        let start = i;
        let c = bytes[i];
        let class = CLASS[usize::from(c)];
        if class == SPACE {
            i += 1;
            if c == b'\n' {
                line_start = i;
                line_has_token = false;
            }
            // Most spaces stand in rows of several.
            while bytes.get(i) == Some(&b' ') {
                i += 1;
            }
            continue;
        }
        if c == b'#' {
            i = memchr(b'\n', &bytes[i..]).map_or(bytes.len(), |n| i + n);
            comments.push(Comment {
                span: span(start, i),
                own_line: !line_has_token,
            });
            continue;
        }
        let at_margin = start == line_start;
        line_has_token = true;
        let kind = match class {
            LOWER | LINE => {
                i = run(bytes, i, LOWER | DIGIT | LINE);
                Kind::Word(&text[start..i])
            }
            UPPER => {
                i = run(bytes, i, LOWER | UPPER | DIGIT | LINE | DASH);
                Kind::Upper(&text[start..i])
            }
            DIGIT => {
                let (kind, end) = number_or_date(text, start, &mut |e| errors.push(e), file);
                i = end;
                kind
            }
            _ if c == b'"' => {
                let end = end_of_text(bytes, start + 1);
                if bytes.get(end) == Some(&b'"') {
                    i = end + 1;
                } else {
                    i = end;
                    errors.push(
                        Diagnostic::error(span(start, i), "this text has no closing quote")
                            .label("a text ends on the line where it begins")
                            .help("put `\"` at its end"),
                    );
                }
                Kind::Text(&text[start + 1..end])
            }
            _ => match sign(c, bytes.get(i + 1).copied()) {
                Some(sign) => {
                    i += sign.len();
                    Kind::Sign(sign)
                }
                None => {
                    let ch = text[i..].chars().next().unwrap_or('?');
                    i += ch.len_utf8();
                    Kind::Other(ch)
                }
            },
        };
        if at_margin
            && kind == Kind::Word("case")
            && let Some(cases) = &mut cases
        {
            i = end_of_item(text, i);
            cases.push(span(start, i));
            continue;
        }
        out.push(Token {
            kind,
            span: span(start, i),
            at_margin,
        });
        if cases.is_some()
            && let [
                ..,
                item,
                Token {
                    kind: Kind::Word(_),
                    at_margin: false,
                    ..
                },
            ] = &out[..]
            && item.at_margin
            && item.kind == Kind::Word("provision")
        {
            let behind = i;
            i = end_of_item(text, i);
            out.push(Token {
                kind: Kind::PassedOver,
                span: span(behind, i),
                at_margin: false,
            });
        }
    }
    out.push(Token {
        kind: Kind::End,
        span: span(text.len(), text.len()),
        at_margin: true,
    });
    errors
}

/// Where the item ends in which `at` stands: before the next line that begins with the word of an item, and before blank lines and remarks above that.
fn end_of_item(text: &str, mut at: usize) -> usize {
    let bytes = text.as_bytes();
    let begin = at;
    while let Some(n) = memchr(b'\n', &bytes[at..]) {
        at += n + 1;
        // Most lines are indented.
        let margin = bytes.get(at).is_some_and(|b| CLASS[usize::from(*b)] == LOWER);
        if margin && ends_item_above(&text[at..run(bytes, at, LOWER | DIGIT | LINE)]) {
            return end_above(bytes, begin, at);
        }
    }
    end_above(bytes, begin, bytes.len())
}

/// The end of the last line between these two that has more than a remark, without its line break; the first line always has.
fn end_above(bytes: &[u8], begin: usize, mut at: usize) -> usize {
    loop {
        let line = begin + memrchr(b'\n', &bytes[begin..at]).map_or(0, |n| n + 1);
        let first = bytes[line..at].iter().find(|b| CLASS[usize::from(**b)] != SPACE);
        if line == begin || first.is_some_and(|b| *b != b'#') {
            return at;
        }
        at = line - 1;
    }
}

/// Where a text ends that begins at `at`: at its closing quote, else at the end of its line.
fn end_of_text(bytes: &[u8], mut at: usize) -> usize {
    while let Some(n) = memchr3(b'"', b'\n', b'\\', &bytes[at..]) {
        at += n;
        if bytes[at] != b'\\' {
            return at;
        }
        at += if bytes.get(at + 1) == Some(&b'"') { 2 } else { 1 };
    }
    bytes.len()
}

/// The punctuation that begins with `c`.
fn sign(c: u8, next: Option<u8>) -> Option<&'static str> {
    Some(match (c, next) {
        (b'!', Some(b'=')) => "!=",
        (b'<', Some(b'=')) => "<=",
        (b'>', Some(b'=')) => ">=",
        (b'.', Some(b'.')) => "..",
        (b'-', Some(b'>')) => "->",
        (b'=', _) => "=",
        (b'<', _) => "<",
        (b'>', _) => ">",
        (b'+', _) => "+",
        (b'-', _) => "-",
        (b'*', _) => "*",
        (b'/', _) => "/",
        (b'(', _) => "(",
        (b')', _) => ")",
        (b'[', _) => "[",
        (b']', _) => "]",
        (b',', _) => ",",
        (b':', _) => ":",
        (b';', _) => ";",
        (b'.', _) => ".",
        _ => return None,
    })
}

fn number_or_date(text: &str, start: usize, error: &mut dyn FnMut(Diagnostic), file: u32) -> (Kind<'static>, usize) {
    let bytes = text.as_bytes();
    let digits_until = |at: usize| run(bytes, at.min(bytes.len()), DIGIT);
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
        return (Kind::Date(date), end);
    }
    let mut end = whole;
    let mut scale = 0;
    if bytes.get(whole) == Some(&b'.') && bytes.get(whole + 1).is_some_and(u8::is_ascii_digit) {
        end = digits_until(whole + 1);
        scale = end - whole - 1;
    }
    let mut digits = bytes[start..end].iter().filter(|b| b.is_ascii_digit());
    let number = digits.try_fold(0i64, |n, d| n.checked_mul(10)?.checked_add(i64::from(d - b'0')));
    match number {
        Some(n) if scale <= 9 => (Kind::Number(n, scale as u8), end),
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

    fn kinds(text: &str) -> Vec<Kind<'_>> {
        tokens(0, text).0.into_iter().map(|t| t.kind).collect()
    }

    #[test]
    fn a_range_of_dates_is_three_tokens() {
        let d = |s| Kind::Date(Some(Day::parse(s).expect("date")));
        assert_eq!(
            kinds("2015-01-01..2016-12-31"),
            vec![d("2015-01-01"), Kind::Sign(".."), d("2016-12-31"), Kind::End]
        );
        assert_eq!(kinds("0..120"), vec![Kind::Number(0, 0), Kind::Sign(".."), Kind::Number(120, 0), Kind::End]);
        assert_eq!(kinds("9.25 %"), vec![Kind::Number(925, 2), Kind::Other('%'), Kind::End]);
    }

    #[test]
    fn act_ids_and_qualified_names() {
        assert_eq!(kinds("KZ-COAO-2014"), vec![Kind::Upper("KZ-COAO-2014"), Kind::End]);
        assert_eq!(kinds("eaeu.member"), vec![Kind::Word("eaeu"), Kind::Sign("."), Kind::Word("member"), Kind::End]);
    }

    #[test]
    fn an_open_quote_is_told_and_read_to_the_end_of_its_line() {
        let (t, _, e) = tokens(0, "en \"abc\nru");
        assert_eq!(e.len(), 1);
        assert_eq!(t.len(), 4);
    }

    #[test]
    fn a_quote_inside_a_text_is_written_with_a_backslash() {
        let written = r#""say \"yes\", C:\dir" x"#;
        assert_eq!(kinds(written), vec![Kind::Text(r#"say \"yes\", C:\dir"#), Kind::Word("x"), Kind::End]);
        assert_eq!(meant(r#"say \"yes\", C:\dir"#), r#"say "yes", C:\dir"#);
    }
}
