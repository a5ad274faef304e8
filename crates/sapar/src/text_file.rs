//! Text files, read whole. What is no text is told with its line, as every other slip in a file.

use crate::stop::Stop;
use sapar_words::{Lang, say};
use std::path::Path;

/// The text of a file.
///
/// # Errors
/// The file cannot be read, or is not UTF-8.
pub fn read(lang: Lang, path: &Path) -> Result<String, Stop> {
    let bytes = std::fs::read(path).map_err(|e| Stop::cannot_read(lang, path, &e))?;
    text(lang, path, bytes)
}

/// Bytes of a file as text.
///
/// # Errors
/// They are not UTF-8.
pub fn text(lang: Lang, path: &Path, bytes: Vec<u8>) -> Result<String, Stop> {
    String::from_utf8(bytes).map_err(|e| {
        let good = &e.as_bytes()[..e.utf8_error().valid_up_to()];
        let line = good.iter().filter(|b| **b == b'\n').count() + 1;
        Stop::cannot_read(lang, path, &say(lang, "not-utf8", &[("line", line.to_string().into())]))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_that_is_no_text_is_named() {
        let read = |bytes: &[u8]| match text(Lang::En, Path::new("a.toml"), bytes.to_vec()) {
            Ok(text) => text,
            Err(Stop::Refused(reasons)) => reasons.join(" "),
            Err(e) => format!("{e:?}"),
        };
        assert_eq!(read("текст".as_bytes()), "текст");
        let told = read(b"one\ntwo\n\xff\xfe");
        assert!(told.contains("a.toml") && told.contains("line 3") && told.contains("UTF-8"), "{told}");
    }
}
