//! What the parser of command lines has to say, in words of `locales/`.

use clap::Error;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use sapar_words::{Arg, Lang, has, say};
use std::error::Error as _;

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
            match error.source().and_then(|s| reason(&s.to_string(), lang)) {
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

/// Why a value is wrong: the name of a text, a range the parser speaks of, or nothing that could be said in this language.
fn reason(source: &str, lang: Lang) -> Option<String> {
    if has(lang, source) {
        return Some(say(lang, source, &[]));
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
