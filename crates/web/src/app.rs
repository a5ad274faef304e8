//! What every page needs: the laws, the clock, the configuration.

use sapar_law::answer::Engine;
use sapar_law::day::Day;
use sapar_law::model::Country;
use sapar_words::Lang;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

/// Tells which day it is in a country; without a country, by the clock of Greenwich.
pub type Clock = Arc<dyn Fn(Option<Country>) -> Day + Send + Sync>;

/// What whoever runs the portal can set.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Config {
    /// Where "leave this page" leads, by language code; `*` for all others. Such as a weather page that anybody may look at.
    pub exit_to: BTreeMap<String, String>,
    /// Who runs this portal, as it is shown to readers.
    pub operator: Option<String>,
    /// Largest body of a request, in bytes.
    pub largest_body: usize,
    /// How long a request may take, in seconds.
    pub longest_request: u64,
    /// The portal stands behind a proxy that sets `X-Forwarded-For`; otherwise that header is not believed.
    pub behind_proxy: bool,
}

impl Default for Config {
    fn default() -> Config {
        Config {
            exit_to: BTreeMap::from([("*".to_owned(), "https://www.wikipedia.org/".to_owned())]),
            operator: None,
            largest_body: 64 * 1024,
            longest_request: 10,
            behind_proxy: false,
        }
    }
}

impl Config {
    /// Where "leave this page" leads.
    pub(crate) fn exit(&self, lang: Lang) -> &str {
        let to = self.exit_to.get(lang.code()).or_else(|| self.exit_to.get("*"));
        to.map_or("about:blank", String::as_str)
    }
}

/// The portal.
pub struct App {
    /// The laws.
    pub engine: Engine,
    /// The clock.
    pub clock: Clock,
    /// The configuration.
    pub config: Config,
}

impl fmt::Debug for App {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("App").field("config", &self.config).finish_non_exhaustive()
    }
}

impl App {
    /// A portal over these laws.
    pub fn new(engine: Engine, clock: Clock, config: Config) -> App {
        App { engine, clock, config }
    }

    /// Makes everything ready that the first reader would otherwise wait for: plans of every country, sentences of every language.
    pub fn warm(&self) {
        for lang in Lang::ALL {
            sapar_words::translations::warm(lang);
        }
        for country in self.engine.laws.packs.iter().filter_map(|p| p.country) {
            // A country whose plan does not compile is told to whoever asks about it.
            let _ = self.engine.plan(Some(country));
        }
    }
}
