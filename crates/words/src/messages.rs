//! The messages of `locales/`, embedded and looked up by name.

use crate::lang::{Direction, Lang};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use std::sync::OnceLock;
use unic_langid::LanguageIdentifier;

/// An argument of a message: made from a text or a number.
pub use fluent_bundle::FluentValue as Arg;

type Files = &'static [(&'static str, &'static str)];

macro_rules! files {
    ($lang:literal: $($file:literal),*) => {
        &[$(($file, include_str!(concat!("../../../locales/", $lang, "/", $file)))),*]
    };
}

/// Files that only languages with all messages have: the commands for experts.
macro_rules! complete {
    ($lang:literal) => {
        files!($lang: "advice.ftl", "dialogue.ftl", "explain.ftl", "portal.ftl", "portal-help.ftl", "portal-law.ftl", "portal-life.ftl", "portal-tools.ftl", "values.ftl", "analysis.ftl", "batch.ftl", "cli.ftl", "demo.ftl", "flows.ftl", "help.ftl", "law.ftl", "names.ftl", "portal-figures.ftl", "usage.ftl")
    };
}

/// Files that every language has: answers and pages.
macro_rules! pages {
    ($lang:literal) => {
        files!($lang: "advice.ftl", "dialogue.ftl", "explain.ftl", "portal.ftl", "portal-help.ftl", "portal-law.ftl", "portal-life.ftl", "portal-tools.ftl", "values.ftl")
    };
}

/// The files of a language. A test compares this list with the folder.
pub(crate) fn files(lang: Lang) -> Files {
    match lang {
        Lang::En => complete!("en"),
        Lang::Ru => complete!("ru"),
        Lang::Kk => pages!("kk"),
        Lang::Ky => pages!("ky"),
        Lang::Uz => pages!("uz"),
        Lang::UzCyrl => pages!("uz-Cyrl"),
        Lang::Tg => pages!("tg"),
        Lang::Fa => pages!("fa"),
        Lang::Ur => pages!("ur"),
    }
}

/// One bundle for each language, made when it is first spoken.
static BUNDLES: [OnceLock<Bundle>; Lang::ALL.len()] = [const { OnceLock::new() }; Lang::ALL.len()];

type Bundle = FluentBundle<FluentResource>;

fn bundle(lang: Lang) -> &'static Bundle {
    BUNDLES[lang as usize].get_or_init(|| make(lang))
}

fn make(lang: Lang) -> Bundle {
    // Plurals are chosen by this identifier; every code of a `Lang` is one (a test looks at the plurals).
    let identifier: LanguageIdentifier = lang.code().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
    // Isolation marks are for mixed directions inside a line; a terminal would show them as rubbish. Languages written from right to
    // left need them: a date or a sum inside a sentence would fall apart.
    bundle.set_use_isolating(lang.direction() == Direction::Rtl);
    for (_, text) in files(lang) {
        // A file with a slip still gives its good messages; the tests refuse the slip.
        let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(good, _)| good);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

/// Reads the messages of a language, if nobody has spoken it yet.
pub fn make_ready(lang: Lang) {
    bundle(lang);
}

/// The message of that name, with its arguments put in; where the language has none, in the language that stands in for it. A
/// message that does not exist at all shows its name; a test finds every name that is used and looks it up in every language.
pub fn say(lang: Lang, name: &str, args: &[(&'static str, Arg<'_>)]) -> String {
    let mut speaker = Some(lang);
    while let Some(lang) = speaker {
        let bundle = bundle(lang);
        if let Some(pattern) = bundle.get_message(name).and_then(|m| m.value()) {
            let mut values = FluentArgs::with_capacity(args.len());
            for (key, value) in args {
                values.set(*key, value.clone());
            }
            return bundle.format_pattern(pattern, Some(&values), &mut Vec::new()).into_owned();
        }
        speaker = lang.fallback();
    }
    name.to_owned()
}

/// Were the messages of this language translated by a machine, and reviewed by nobody? The first line of each file says who made it.
pub fn is_machine_made(lang: Lang) -> bool {
    files(lang)
        .iter()
        .any(|(_, text)| text.starts_with("### Machine-made") || text.starts_with("### Made from"))
}

/// Is there a message of that name in this very language?
pub fn has(lang: Lang, name: &str) -> bool {
    bundle(lang).has_message(name)
}
