//! Letters: escaping, and how much room a text takes.

/// Text that may stand between tags and inside attributes. Characters that XML forbids become spaces.
pub(crate) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\t' | '\n' | '\r' => out.push(' '),
            c if (c as u32) < 0x20 || matches!(c as u32, 0x7f..=0x9f | 0xfffe | 0xffff) => out.push(' '),
            c => out.push(c),
        }
    }
    out
}

/// About how wide a text is at a size of letters, in user units. System fonts differ; this is on the wide side.
pub(crate) fn width(text: &str, size: f64) -> f64 {
    let em: f64 = text
        .chars()
        .map(|c| match c {
            'i' | 'j' | 'l' | '.' | ',' | ':' | ';' | '\'' | '|' | '!' | ' ' | '\u{a0}' => 0.32,
            'm' | 'w' | 'M' | 'W' | 'Ш' | 'Щ' | 'Ж' | 'Ы' | 'Ю' | 'ш' | 'щ' | 'ж' | 'ы' | 'ю' | '—' => 0.86,
            c if (c as u32) >= 0x2e80 => 1.0,
            c if c.is_uppercase() => 0.68,
            _ => 0.56,
        })
        .sum();
    em * size
}

/// The text, or as much of it as fits, with an ellipsis.
pub(crate) fn fit(text: &str, size: f64, room: f64) -> String {
    if width(text, size) <= room {
        return text.to_string();
    }
    let mut out = String::new();
    for c in text.chars() {
        out.push(c);
        if width(&out, size) + size > room {
            out.pop();
            break;
        }
    }
    let cut = out.trim_end().len();
    out.truncate(cut);
    out.push('…');
    out
}

/// The text in at most so many lines; the last one is cut if it must be.
pub(crate) fn wrap(text: &str, size: f64, room: f64, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        let longer = lines.last().map(|l| format!("{l} {word}")).filter(|l| width(l, size) <= room);
        if let (Some(l), Some(last)) = (longer, lines.last_mut()) {
            *last = l;
        } else if lines.len() < most {
            lines.push(word.to_string());
        } else if let Some(last) = lines.last_mut() {
            // No room for a further line: all the rest goes into the last one and is cut.
            last.push(' ');
            last.push_str(word);
        }
    }
    lines.into_iter().map(|l| fit(&l, size, room)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_could_be_a_tag_is_not() {
        assert_eq!(escape("a<b> & \"c\"\u{1}'\u{fffe}"), "a&lt;b&gt; &amp; &quot;c&quot; &#39; ");
    }

    #[test]
    fn long_texts_are_cut_and_wrapped() {
        assert_eq!(fit("short", 12.0, 100.0), "short");
        assert!(fit("a very long name of a country", 12.0, 60.0).ends_with('…'));
        let lines = wrap("one two three four five six seven eight", 12.0, 80.0, 2);
        assert_eq!(lines.len(), 2);
        assert!(lines.iter().all(|l| width(l, 12.0) <= 80.0), "{lines:?}");
    }
}
