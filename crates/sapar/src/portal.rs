//! `sapar serve` and `sapar demo`: the portal.

use crate::cli::{Serve, Shared};
use crate::laws_source;
use crate::stop::{Stop, complain};
use crate::today::today;
use sapar_law::model::Country;
use sapar_web::{App, Clock, Config};
use sapar_words::{Lang, say};
use serde::Deserialize;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;
use std::sync::Arc;

/// Where the portal listens unless told otherwise: on this machine only.
const HERE: SocketAddr = SocketAddr::new(std::net::IpAddr::V4(Ipv4Addr::LOCALHOST), 8000);

/// The settings file.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Settings {
    listen: Option<SocketAddr>,
    portal: Config,
}

/// `sapar serve`
///
/// # Errors
/// Settings or laws that cannot be used, an address that cannot be listened on.
pub fn serve(shared: &Shared, args: &Serve) -> Result<(), Stop> {
    let lang = shared.lang();
    let settings = settings(args.config.as_deref(), lang)?;
    let listen = args.listen.or(settings.listen).unwrap_or(HERE);
    run(shared, args, settings.portal, listen, |address| {
        complain(&format!("{}\n", say(lang, "serve-ready", &[("address", format!("http://{address}/").into())])));
    })
}

/// `sapar demo`: the portal on this machine, with words for somebody who sees it for the first time.
///
/// # Errors
/// As [`serve`].
pub fn demo(shared: &Shared, args: &Serve) -> Result<(), Stop> {
    let lang = shared.lang();
    let settings = settings(args.config.as_deref(), lang)?;
    let mut listen = args.listen.or(settings.listen).unwrap_or(HERE);
    if args.listen.is_none() && std::net::TcpListener::bind(listen).is_err() {
        // Somebody uses that port already; a newcomer need not know what that means.
        listen.set_port(0);
    }
    run(shared, args, settings.portal, listen, |address| {
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

fn run(shared: &Shared, args: &Serve, config: Config, listen: SocketAddr, ready: impl FnOnce(SocketAddr)) -> Result<(), Stop> {
    let lang = shared.lang();
    let refused = |e: &dyn std::fmt::Display| Stop::refused(say(lang, "serve-refused", &[("problem", e.to_string().into())]));
    let engine = laws_source::engine(shared)?;
    let fixed = args.today;
    let clock: Clock = Arc::new(move |country: Option<Country>| fixed.unwrap_or_else(|| today(country)));
    let app = App::new(engine, clock, config);
    app.warm();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().map_err(|e| refused(&e))?;
    runtime
        .block_on(sapar_web::serve(sapar_web::router(app), listen, ready, stopped()))
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

fn settings(path: Option<&Path>, lang: Lang) -> Result<Settings, Stop> {
    let Some(path) = path else { return Ok(Settings::default()) };
    let refused = |e: &dyn std::fmt::Display| {
        let file = path.display().to_string();
        Stop::refused(say(lang, "cannot-read", &[("file", file.into()), ("problem", e.to_string().into())]))
    };
    let text = std::fs::read_to_string(path).map_err(|e| refused(&e))?;
    toml::from_str(&text).map_err(|e| refused(&e))
}
