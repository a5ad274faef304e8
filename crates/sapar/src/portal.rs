//! `sapar serve` and `sapar demo`: the portal.

use crate::cli::{Serve, Shared};
use crate::laws_source;
use crate::stop::Stop;
use crate::text_file;
use crate::today::today;
use sapar_law::model::Country;
use sapar_terminal::complain;
use sapar_web::{App, Bounds, Clock, Config, Directory, FigureSettings};
use sapar_words::{Lang, say};
use serde::{Deserialize, Serialize};
use std::io::Write;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Where the portal listens unless told otherwise: on this machine only.
const HERE: SocketAddr = SocketAddr::new(std::net::IpAddr::V4(Ipv4Addr::LOCALHOST), 8000);

/// Those who help, unless a folder is named.
const BUILT_IN: &str = include_str!("../../../directory/help.csv");

/// The settings file: `docs/portal.md`.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Settings {
    #[serde(skip_serializing_if = "Option::is_none")]
    listen: Option<SocketAddr>,
    #[serde(skip_serializing_if = "Option::is_none")]
    directory: Option<PathBuf>,
    #[serde(skip_serializing_if = "Option::is_none")]
    figures: Option<PathBuf>,
    portal: Config,
}

/// `sapar serve`
///
/// # Errors
/// Settings or laws that cannot be used, an address that cannot be listened on.
pub fn serve(shared: &Shared, args: &Serve) -> Result<(), Stop> {
    let lang = shared.lang();
    let settings = effective(args, lang)?;
    if args.check {
        return show(&settings, lang);
    }
    let listen = settings.listen.unwrap_or(HERE);
    run(shared, args, settings, listen, |address| {
        complain(&format!("{}\n", say(lang, "serve-ready", &[("address", format!("http://{address}/").into())])));
    })
}

/// `sapar demo`: the portal on this machine, with words for somebody who sees it for the first time.
///
/// # Errors
/// As [`serve`].
pub fn demo(shared: &Shared, args: &Serve) -> Result<(), Stop> {
    let lang = shared.lang();
    let settings = effective(args, lang)?;
    if args.check {
        return show(&settings, lang);
    }
    let mut listen = settings.listen.unwrap_or(HERE);
    if args.listen.is_none() && std::net::TcpListener::bind(listen).is_err() {
        // Somebody uses that port already; a newcomer need not know what that means.
        listen.set_port(0);
    }
    run(shared, args, settings, listen, |address| {
        let at = |path: &str| format!("http://{address}{path}");
        complain(&format!(
            "{}\n",
            say(
                lang,
                "demo-ready",
                &[
                    ("address", at("/").into()),
                    ("law", at(&format!("/{}/law", lang.code())).into()),
                    ("api", at("/api").into())
                ]
            )
        ));
    })
}

fn run(shared: &Shared, args: &Serve, settings: Settings, listen: SocketAddr, ready: impl FnOnce(SocketAddr)) -> Result<(), Stop> {
    let lang = shared.lang();
    let refused = |e: &dyn std::fmt::Display| Stop::refused(say(lang, "serve-refused", &[("problem", e.to_string().into())]));
    let engine = laws_source::engine(shared)?;
    let fixed = args.today;
    let clock: Clock = Arc::new(move |country: Option<Country>| fixed.unwrap_or_else(|| today(country)));
    let bounds = Bounds::of(&settings.portal);
    let directory = directory(settings.directory.as_deref(), lang)?;
    let figures = figures(settings.figures.as_deref(), lang)?;
    let app = App::new(engine, clock, settings.portal).with_directory(directory).with_figures(figures);
    app.warm();
    sapar_memory::give_back();
    let router = sapar_web::logged_router(app).map_err(|e| refused(&e))?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(|e| refused(&e))?;
    runtime
        .block_on(sapar_web::serve(router, bounds, listen, ready, stopped()))
        .map_err(|e| refused(&e))
}

/// Done when the operator (Ctrl-C) or the system (SIGTERM) says so.
async fn stopped() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut term) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = term.recv() => {}
                _ = tokio::signal::ctrl_c() => {}
            }
            return;
        }
    }
    // Without a signal to wait for the portal runs until it is killed.
    let _ = tokio::signal::ctrl_c().await;
}

/// What the file says, and over it what was typed.
fn effective(args: &Serve, lang: Lang) -> Result<Settings, Stop> {
    let mut settings = settings(args.config.as_deref(), lang)?;
    settings.listen = args.listen.or(settings.listen);
    if let Some(folder) = &args.directory {
        settings.directory = Some(folder.clone());
    }
    Ok(settings)
}

/// `--check`: what would be used, as a settings file.
fn show(settings: &Settings, lang: Lang) -> Result<(), Stop> {
    let known = directory(settings.directory.as_deref(), lang)?;
    figures(settings.figures.as_deref(), lang)?;
    let shown = Settings {
        listen: Some(settings.listen.unwrap_or(HERE)),
        directory: settings.directory.clone(),
        figures: settings.figures.clone(),
        portal: settings.portal.clone(),
    };
    let text = toml::to_string(&shown).map_err(|e| Stop::refused(e.to_string()))?;
    let entries = say(lang, "serve-directory", &[("n", known.entries.len().into())]);
    writeln!(std::io::stdout(), "# {entries}\n{text}")?;
    Ok(())
}

/// The directory of those who help; every slip in it is told.
fn directory(folder: Option<&Path>, lang: Lang) -> Result<Directory, Stop> {
    let (file, text) = match folder {
        None => ("directory/help.csv".to_owned(), BUILT_IN.to_owned()),
        Some(folder) => {
            let path = folder.join("help.csv");
            let text = text_file::read(lang, &path)?;
            (path.display().to_string(), text)
        }
    };
    Directory::read(&file, &text).map_err(|slips| Stop::Refused(slips.iter().map(|s| s.words(lang)).collect()))
}

/// Region and names on the pages of figures.
fn figures(path: Option<&Path>, lang: Lang) -> Result<FigureSettings, Stop> {
    let Some(path) = path else { return Ok(FigureSettings::default()) };
    let text = text_file::read(lang, path)?;
    FigureSettings::parse(&text).map_err(|e| Stop::cannot_read(lang, path, &e))
}

fn settings(path: Option<&Path>, lang: Lang) -> Result<Settings, Stop> {
    let Some(path) = path else { return Ok(Settings::default()) };
    let text = text_file::read(lang, path)?;
    toml::from_str(&text).map_err(|e| Stop::cannot_read(lang, path, &e))
}
