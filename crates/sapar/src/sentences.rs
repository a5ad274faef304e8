//! Sentences on a terminal: broken between words, continued under their own beginning.

use std::io::{self, Write};
use textwrap::{Options, WordSplitter, fill};

/// Narrower than this nothing is broken any more, wider than this lines are hard to read.
const NARROWEST: usize = 40;
const WIDEST: usize = 120;

/// Prints sentences: as they are into a file or pipe, broken to its width on a terminal.
///
/// # Errors
/// The output cannot be written.
pub fn print(text: &str) -> io::Result<()> {
    let width = console::Term::stdout().size_checked().map(|(_, columns)| usize::from(columns));
    let mut out = io::stdout();
    match width {
        Some(width) if width >= NARROWEST => out.write_all(broken(text, width.min(WIDEST)).as_bytes()),
        _ => out.write_all(text.as_bytes()),
    }
}

/// The text with no line wider than this, as far as its words allow.
fn broken(text: &str, width: usize) -> String {
    let mut all = String::with_capacity(text.len());
    for line in text.split_inclusive('\n') {
        let (line, end) = line.strip_suffix('\n').map_or((line, ""), |l| (l, "\n"));
        let sentence = line.trim_start_matches(' ');
        let indent = &line[..line.len() - sentence.len()];
        // The sentence of a point goes on under its first word.
        let hang = if sentence.starts_with("- ") {
            format!("{indent}  ")
        } else {
            indent.to_owned()
        };
        let options = Options::new(width).initial_indent(indent).subsequent_indent(&hang).break_words(false);
        all.push_str(&fill(sentence, options.word_splitter(WordSplitter::NoHyphenation)));
        all.push_str(end);
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_point_goes_on_under_its_first_word_and_nothing_is_lost() {
        let text = "HEADING\n  - Your employer pays you at least once a month.\n\n    [Labour Code, art 113 (1)]\n";
        let narrow = broken(text, 24);
        assert_eq!(
            narrow,
            "HEADING\n  - Your employer pays\n    you at least once a\n    month.\n\n    [Labour Code, art\n    113 (1)]\n"
        );
        assert!(narrow.lines().all(|l| textwrap::core::display_width(l) <= 24));
        let words = |t: &str| t.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(words(text), words(&narrow));
        assert_eq!(broken(text, 200), text, "what fits stays as it is");
    }

    #[test]
    fn a_word_that_is_wider_than_the_line_stands_alone() {
        assert_eq!(broken("a verylongwordindeed b", 10), "a\nverylongwordindeed\nb");
        assert_eq!(broken("два слова", 5), "два\nслова");
        assert_eq!(broken("", 10), "");
    }
}
