//! What every page needs: the laws, the clock, the directory, the configuration.

use crate::directory::Directory;
use crate::pages::figures::Figures;
use sapar_flows_page::Settings as FigureSettings;
use sapar_law::answer::Engine;
use sapar_law::day::Day;
use sapar_law::model::Country;
use sapar_words::Lang;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::collections::BTreeMap;
use std::fmt;
use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

/// Tells which day it is in a country; without a country, by the clock of Greenwich.
pub type Clock = Arc<dyn Fn(Option<Country>) -> Day + Send + Sync>;

/// What whoever runs the portal can set: `docs/portal.md`.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Config {
    /// Who runs this portal, as it is shown to readers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operator: Option<String>,
    /// Largest body of a request, in bytes.
    pub largest_body: usize,
    /// How long a request may take, in seconds.
    pub longest_request: u64,
    /// How long a client may take to send the head of a request, or to keep a connection open without one, in seconds.
    pub longest_head: u64,
    /// How long a connection may live, in seconds; a client that does not read its answers is cut off then.
    pub longest_connection: u64,
    /// Requests that are worked on at the same time; more wait.
    pub most_at_once: usize,
    /// Connections that are open at the same time; more wait to be accepted.
    pub most_connections: usize,
    /// The portal stands behind a proxy that sets `X-Forwarded-For`; otherwise that header is not believed.
    pub behind_proxy: bool,
    /// `/metrics` answers everybody, not only this machine.
    pub metrics_for_all: bool,
    /// Where "leave this page" leads, by language code; `*` for all others. Such as a weather page that anybody may look at.
    pub exit_to: BTreeMap<String, String>,
    /// How many requests one network may send.
    pub limit: Limit,
    /// The access log.
    pub log: Log,
}

/// How many requests one shortened address (a /24, of IPv6 a /48) may send by form or to the API.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Limit {
    /// So many a minute in the long run; 0 switches the limit off. Thousands of phones may share one address of a carrier.
    pub per_minute: u32,
    /// So many at once.
    pub burst: u32,
}

/// The access log. It never holds a fact, an address with a choice in it, or a whole network address.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Log {
    /// `off`, `stderr`, or a folder in which each day gets a file.
    pub to: LogTo,
    /// After so many days a file in the folder is deleted.
    pub days: u32,
}

/// Where the access log goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LogTo {
    /// Nowhere.
    Off,
    /// To standard error.
    Stderr,
    /// A file for each day in this folder.
    Folder(PathBuf),
}

impl Serialize for LogTo {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        match self {
            LogTo::Off => s.serialize_str("off"),
            LogTo::Stderr => s.serialize_str("stderr"),
            LogTo::Folder(path) => s.serialize_str(&path.to_string_lossy()),
        }
    }
}

impl<'de> Deserialize<'de> for LogTo {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<LogTo, D::Error> {
        Ok(match String::deserialize(d)?.as_str() {
            "off" => LogTo::Off,
            "stderr" => LogTo::Stderr,
            "" => return Err(serde::de::Error::custom("`off`, `stderr` or a folder")),
            folder => LogTo::Folder(PathBuf::from(folder)),
        })
    }
}

impl Default for Config {
    fn default() -> Config {
        Config {
            operator: None,
            largest_body: 64 * 1024,
            longest_request: 10,
            longest_head: 20,
            longest_connection: 600,
            most_at_once: 256,
            most_connections: 8192,
            behind_proxy: false,
            metrics_for_all: false,
            exit_to: BTreeMap::from([("*".to_owned(), "https://www.wikipedia.org/".to_owned())]),
            limit: Limit::default(),
            log: Log::default(),
        }
    }
}

impl Default for Limit {
    fn default() -> Limit {
        Limit { per_minute: 3000, burst: 3000 }
    }
}

impl Default for Log {
    fn default() -> Log {
        Log { to: LogTo::Off, days: 14 }
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
    /// Who helps.
    pub directory: Directory,
    /// The configuration.
    pub config: Config,
    /// Region and names on the pages of figures.
    pub figures: FigureSettings,
    /// What the numbers say; read when somebody first asks, so that the portal of a small machine starts and stays small.
    pub(crate) figures_read: OnceLock<Result<Figures, String>>,
}

impl fmt::Debug for App {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("App").field("config", &self.config).finish_non_exhaustive()
    }
}

impl App {
    /// A portal over these laws, without a directory.
    pub fn new(engine: Engine, clock: Clock, config: Config) -> App {
        App {
            engine,
            clock,
            directory: Directory::default(),
            config,
            figures: FigureSettings::default(),
            figures_read: OnceLock::new(),
        }
    }

    /// With this directory of those who help.
    #[must_use]
    pub fn with_directory(self, directory: Directory) -> App {
        App { directory, ..self }
    }

    /// With this region and these names of countries on the pages of figures.
    #[must_use]
    pub fn with_figures(self, figures: FigureSettings) -> App {
        App { figures, ..self }
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
