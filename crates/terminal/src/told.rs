//! What the parser of command lines has to say, in words of `locales/`.

use clap::Error;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use sapar_words::{Arg, Lang, has, say};
use std::error::Error as _;
use std::net::AddrParseError;
use std::num::ParseIntError;

/// How the parser writes what may be left out; the only words of its own that help keeps.
const OPTIONS: &str = "[OPTIONS]";
/// How the parser begins its usage.
const USAGE: &str = "Usage:";
/// How the parser says that a number is outside its range.
const NOT_IN: &str = " is not in ";

/// Help, version or error as text, with a line feed at its end.
#[must_use]
pub fn told(error: &Error, lang: Lang) -> String {
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            let heading = say(lang, "usage-usage", &[]);
            let line = |l: &str| if l.starts_with(&heading) { usage(l, lang) } else { l.to_owned() };
            let lines: Vec<String> = error.to_string().lines().map(line).collect();
            lines.join("\n") + "\n"
        }
        ErrorKind::DisplayVersion => error.to_string(),
        _ => complaint(error, lang),
    }
}

fn usage(line: &str, lang: Lang) -> String {
    line.replace(OPTIONS, &format!("[{}]", say(lang, "usage-some-options", &[])))
}

fn complaint(error: &Error, lang: Lang) -> String {
    let mut text = say(lang, "usage-error", &[("problem", problem(error, lang).into())]) + "\n";
    let meant = [ContextKind::SuggestedSubcommand, ContextKind::SuggestedArg, ContextKind::SuggestedValue];
    for name in meant.iter().flat_map(|kind| strings(error, *kind)) {
        text += &format!("  {}\n", say(lang, "did-you-mean", &[("name", name.into())]));
    }
    if let Some(ContextValue::StyledStr(line)) = error.get(ContextKind::Usage) {
        let line = line.to_string();
        let line = line.trim().strip_prefix(USAGE).unwrap_or(line.trim()).trim();
        text += &format!("\n{} {}\n", say(lang, "usage-usage", &[]), usage(line, lang));
    }
    text += &format!("\n{}\n", say(lang, "usage-try-help", &[]));
    text
}

fn problem(error: &Error, lang: Lang) -> String {
    let one = |kind| strings(error, kind).join(", ");
    let (word, value) = (one(ContextKind::InvalidArg), one(ContextKind::InvalidValue));
    let put = |name: &str, args: &[(&'static str, &str)]| {
        let args: Vec<(&'static str, Arg<'_>)> = args.iter().map(|(k, v)| (*k, Arg::from(*v))).collect();
        say(lang, name, &args)
    };
    match error.kind() {
        ErrorKind::InvalidSubcommand => put("usage-no-command", &[("name", &one(ContextKind::InvalidSubcommand))]),
        ErrorKind::UnknownArgument => put("usage-no-word", &[("word", &word)]),
        ErrorKind::InvalidValue if value.is_empty() => put("usage-no-value", &[("word", &word)]),
        ErrorKind::InvalidValue => {
            let values = one(ContextKind::ValidValue);
            let text = put("usage-wrong-value", &[("word", &word), ("value", &value)]);
            if values.is_empty() {
                text
            } else {
                format!("{text}: {}", put("usage-values", &[("values", &values)]))
            }
        }
        ErrorKind::ValueValidation => {
            let text = put("usage-wrong-value", &[("word", &word), ("value", &value)]);
            match error.source().and_then(|s| reason(s, lang)) {
                Some(reason) => format!("{text}: {reason}"),
                None => text,
            }
        }
        ErrorKind::MissingRequiredArgument => put("usage-missing", &[("words", &word)]),
        ErrorKind::MissingSubcommand => put("usage-missing-command", &[("names", &one(ContextKind::ValidSubcommand))]),
        ErrorKind::ArgumentConflict => match one(ContextKind::PriorArg) {
            same if same == word => put("usage-twice", &[("word", &word)]),
            other => put("usage-not-together", &[("word", &word), ("other", &other)]),
        },
        ErrorKind::TooManyValues | ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues | ErrorKind::NoEquals => put("usage-how-many", &[("word", &word)]),
        ErrorKind::InvalidUtf8 => put("usage-no-text", &[]),
        _ => put("usage-not-understood", &[]),
    }
}

/// Why a value is wrong: it is no number or address, the name of a text, a range the parser speaks of, or nothing that could be said in this language.
fn reason(source: &(dyn std::error::Error + 'static), lang: Lang) -> Option<String> {
    if source.is::<ParseIntError>() {
        return Some(say(lang, "usage-expect-whole", &[]));
    }
    if source.is::<AddrParseError>() {
        return Some(say(lang, "usage-expect-address", &[]));
    }
    let source = source.to_string();
    if has(lang, &source) {
        return Some(say(lang, &source, &[]));
    }
    let (_, range) = source.split_once(NOT_IN)?;
    Some(say(lang, "usage-range", &[("range", range.replace("..=", "..").into())]))
}

fn strings(error: &Error, kind: ContextKind) -> Vec<String> {
    match error.get(kind) {
        Some(ContextValue::String(one)) => vec![one.clone()],
        Some(ContextValue::Strings(all)) => all.clone(),
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Room, in_language};
    use clap::{Arg as Word, ArgAction, Command};

    fn command() -> Command {
        let pair = Word::new("pair").long("pair").num_args(2).action(ArgAction::Set);
        let equals = Word::new("equals").long("equals").require_equals(true).action(ArgAction::Set);
        Command::new("x")
            .subcommand_required(true)
            .subcommand(Command::new("do").arg(pair).arg(equals))
            .subcommand(Command::new("make"))
    }

    fn said(words: &[&str], lang: Lang) -> String {
        let error = in_language(command(), lang, &Room::alone("none")).try_get_matches_from(words).unwrap_err();
        told(&error, lang)
    }

    #[test]
    fn whatever_the_parser_refuses_is_told_in_every_complete_language() {
        let wrong: [(&[&str], &str, &str); 5] = [
            (
                &["x"],
                "one of these commands must follow: do, make",
                "должна следовать одна из команд: do, make",
            ),
            (&["x", "do", "--pair", "1"], "another number of values", "другое число значений"),
            (&["x", "do", "--equals", "1"], "another number of values", "другое число значений"),
            (&["x", "mke"], "Did you mean `make`?", "Возможно, вы имели в виду `make`?"),
            (&["x", "do", "--par", "1", "2"], "`--par` is not known here", "`--par` здесь не принимается"),
        ];
        for (words, english, russian) in wrong {
            for (lang, part) in [(Lang::En, english), (Lang::Ru, russian)] {
                let text = said(words, lang);
                assert!(text.contains(part) && !text.contains("usage-"), "{words:?}: {text}");
            }
        }
    }

    #[test]
    fn a_reason_that_has_no_words_is_left_out_rather_than_told_in_another_language() {
        let said = |text: &str, lang| reason(&*Box::<dyn std::error::Error>::from(text), lang);
        assert_eq!(said("some words of a library", Lang::Ru), None);
        assert_eq!(said("3 is not in 10..=2000", Lang::Ru).as_deref(), Some("допустимо 10..2000"));
        assert!(said("usage-expect-date", Lang::En).is_some_and(|r| r.starts_with("expected a date")));
    }

    #[test]
    fn what_is_no_number_or_address_is_told_what_was_expected() {
        let number = "x".parse::<u64>().unwrap_err();
        assert!(reason(&number, Lang::En).is_some_and(|r| r.contains("whole number")));
        let address = "here".parse::<std::net::SocketAddr>().unwrap_err();
        assert!(reason(&address, Lang::Ru).is_some_and(|r| r.contains("127.0.0.1:8000")));
    }

    #[test]
    fn help_is_asked_for_by_flag_or_by_command_and_is_the_same() {
        for words in [["x", "help", "do"], ["x", "do", "--help"]] {
            let plain = command().try_get_matches_from(words).unwrap_err();
            let words: Vec<std::ffi::OsString> = words.iter().map(Into::into).collect();
            let words = crate::as_flag(&words, &plain);
            let error = in_language(command(), Lang::Ru, &Room::alone("none")).try_get_matches_from(words).unwrap_err();
            let text = told(&error, Lang::Ru);
            assert!(
                text.contains("Использование: x do [ПАРАМЕТРЫ]") && text.contains("Показать эту справку"),
                "{text}"
            );
        }
    }
}
