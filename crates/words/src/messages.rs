//! The messages of `locales/`, embedded and looked up by name.

use crate::lang::Lang;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use std::sync::LazyLock;
use unic_langid::LanguageIdentifier;

/// An argument of a message: made from a text or a number.
pub use fluent_bundle::FluentValue as Arg;

/// The files of every language, in the order of [`Lang::ALL`]. A test compares this list with the folder.
macro_rules! files {
    ($lang:literal) => {
        &[
            ("advice.ftl", include_str!(concat!("../../../locales/", $lang, "/advice.ftl"))),
            ("analysis.ftl", include_str!(concat!("../../../locales/", $lang, "/analysis.ftl"))),
            ("batch.ftl", include_str!(concat!("../../../locales/", $lang, "/batch.ftl"))),
            ("cli.ftl", include_str!(concat!("../../../locales/", $lang, "/cli.ftl"))),
            ("demo.ftl", include_str!(concat!("../../../locales/", $lang, "/demo.ftl"))),
            ("dialogue.ftl", include_str!(concat!("../../../locales/", $lang, "/dialogue.ftl"))),
            ("flows.ftl", include_str!(concat!("../../../locales/", $lang, "/flows.ftl"))),
            ("law.ftl", include_str!(concat!("../../../locales/", $lang, "/law.ftl"))),
            ("names.ftl", include_str!(concat!("../../../locales/", $lang, "/names.ftl"))),
            ("values.ftl", include_str!(concat!("../../../locales/", $lang, "/values.ftl"))),
        ]
    };
}

type Files = &'static [(&'static str, &'static str)];

pub(crate) fn files(lang: Lang) -> Files {
    match lang {
        Lang::En => files!("en"),
        Lang::Ru => files!("ru"),
    }
}

static BUNDLES: LazyLock<Vec<FluentBundle<FluentResource>>> = LazyLock::new(|| Lang::ALL.into_iter().map(bundle).collect());

fn bundle(lang: Lang) -> FluentBundle<FluentResource> {
    // Plurals are chosen by this identifier; every code of a `Lang` is one (a test looks at the plurals).
    let identifier: LanguageIdentifier = lang.code().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
    // Isolation marks are for mixed directions inside a line; a terminal would show them as rubbish.
    bundle.set_use_isolating(false);
    for (_, text) in files(lang) {
        // A file with a slip still gives its good messages; the tests refuse the slip.
        let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(good, _)| good);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

/// The message of that name, with its arguments put in. A message that does not exist shows its name; a test
/// finds every name that is used and looks it up in every language.
pub fn say(lang: Lang, name: &str, args: &[(&'static str, Arg<'_>)]) -> String {
    let Some(bundle) = BUNDLES.get(lang as usize) else { return name.to_owned() };
    let Some(pattern) = bundle.get_message(name).and_then(|m| m.value()) else {
        return name.to_owned();
    };
    let mut values = FluentArgs::with_capacity(args.len());
    for (key, value) in args {
        values.set(*key, value.clone());
    }
    bundle.format_pattern(pattern, Some(&values), &mut Vec::new()).into_owned()
}

/// Is there a message of that name?
pub fn has(lang: Lang, name: &str) -> bool {
    BUNDLES.get(lang as usize).is_some_and(|b| b.has_message(name))
}
