//! The access log: one line a request, without anything that tells who asked or what.

use crate::app::{Log, LogTo};
use crate::peer::Network;
use sapar_law::day::Day;
use std::fs::{self, File, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::time::Duration;
use thiserror::Error;

/// A line as the page "what is kept" shows it, with an address for documentation (RFC 5737).
pub const EXAMPLE: &str = "2026-03-09 203.0.113.0/24 POST /{lang}/ask 200 3";

/// So many lines wait to be written; more are left out rather than keep readers waiting.
const MOST_WAITING: usize = 8192;

/// Before and after the day in the name of a file.
const NAME: (&str, &str) = ("access-", ".log");

/// The log cannot be written.
#[derive(Debug, Error)]
#[error("{path}: {cause}")]
pub struct LogError {
    /// The folder.
    path: String,
    /// Why.
    cause: std::io::Error,
}

/// What is written of a request.
#[derive(Debug, Clone)]
pub struct Entry {
    /// The day.
    pub day: Day,
    /// The shortened address.
    pub network: Option<Network>,
    /// The method.
    pub method: String,
    /// The template of the address, `/{lang}/ask`.
    pub route: String,
    /// The status.
    pub status: u16,
    /// How long it took.
    pub took: Duration,
}

impl Entry {
    fn line(&self) -> String {
        let network = self.network.map_or_else(|| "-".to_owned(), |n| n.to_string());
        format!(
            "{} {network} {} {} {} {}\n",
            self.day,
            self.method,
            self.route,
            self.status,
            self.took.as_millis()
        )
    }
}

/// Takes lines and writes them aside.
#[derive(Debug, Clone)]
pub struct Access(Option<SyncSender<Entry>>);

impl Access {
    /// No log.
    pub fn off() -> Access {
        Access(None)
    }

    /// Opens the log.
    ///
    /// # Errors
    /// The folder cannot be written.
    pub fn open(log: &Log) -> Result<Access, LogError> {
        let mut sink = match &log.to {
            LogTo::Off => return Ok(Access(None)),
            LogTo::Stderr => Sink::Stderr,
            LogTo::Folder(folder) => {
                let wrong = |cause| LogError {
                    path: folder.display().to_string(),
                    cause,
                };
                fs::create_dir_all(folder).map_err(wrong)?;
                let probe = folder.join(".access-probe");
                File::create(&probe).and_then(|_| fs::remove_file(&probe)).map_err(wrong)?;
                Sink::Folder(Files {
                    folder: folder.clone(),
                    days: log.days,
                    open: None,
                })
            }
        };
        let (give, take): (SyncSender<Entry>, Receiver<Entry>) = sync_channel(MOST_WAITING);
        std::thread::Builder::new()
            .name("access-log".to_owned())
            .spawn(move || take.into_iter().for_each(|e| sink.write(&e)))
            .map_err(|cause| LogError {
                path: "access-log".to_owned(),
                cause,
            })?;
        Ok(Access(Some(give)))
    }

    /// Writes a line, or leaves it out if too many wait.
    pub fn write(&self, entry: impl FnOnce() -> Entry) {
        if let Some(give) = &self.0 {
            let _ = give.try_send(entry());
        }
    }
}

enum Sink {
    Stderr,
    Folder(Files),
}

impl Sink {
    fn write(&mut self, e: &Entry) {
        // A log that cannot be written must not stop the portal.
        match self {
            Sink::Stderr => drop(std::io::stderr().write_all(e.line().as_bytes())),
            Sink::Folder(files) => files.write(e),
        }
    }
}

/// One file a day.
struct Files {
    folder: PathBuf,
    days: u32,
    open: Option<(Day, File)>,
}

impl Files {
    fn write(&mut self, e: &Entry) {
        if self.open.as_ref().is_none_or(|(day, _)| *day != e.day) {
            forget(&self.folder, e.day, self.days);
            let path = self.folder.join(format!("{}{}{}", NAME.0, e.day, NAME.1));
            self.open = OpenOptions::new().create(true).append(true).open(path).ok().map(|f| (e.day, f));
        }
        if let Some((_, file)) = &mut self.open {
            let _ = file.write_all(e.line().as_bytes());
        }
    }
}

/// Deletes files of days that are over.
fn forget(folder: &Path, today: Day, days: u32) {
    let Ok(list) = fs::read_dir(folder) else { return };
    for path in list.filter_map(|e| e.ok().map(|e| e.path())) {
        let name = path.file_name().and_then(|n| n.to_str()).unwrap_or_default();
        let day = name.strip_prefix(NAME.0).and_then(|n| n.strip_suffix(NAME.1)).and_then(Day::parse);
        if day.is_some_and(|d| i64::from(today.0) - i64::from(d.0) > i64::from(days)) {
            let _ = fs::remove_file(path);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_what_the_page_shows() {
        let entry = Entry {
            day: Day::parse("2026-03-09").unwrap_or(Day(0)),
            network: Some(Network::of(std::net::IpAddr::from([203, 0, 113, 77]))),
            method: "POST".to_owned(),
            route: "/{lang}/ask".to_owned(),
            status: 200,
            took: Duration::from_micros(3200),
        };
        assert_eq!(entry.line(), format!("{EXAMPLE}\n"));
    }

    #[test]
    fn a_file_is_deleted_when_its_days_are_over() {
        let folder = std::env::temp_dir().join(format!("sapar-access-{}", std::process::id()));
        let _ = fs::create_dir_all(&folder);
        for name in ["access-2026-02-22.log", "access-2026-02-23.log", "notes.txt"] {
            assert!(fs::write(folder.join(name), "x").is_ok());
        }
        forget(&folder, Day::parse("2026-03-09").unwrap_or(Day(0)), 14);
        let left = |name: &str| folder.join(name).exists();
        assert!(!left("access-2026-02-22.log") && left("access-2026-02-23.log") && left("notes.txt"));
        let _ = fs::remove_dir_all(folder);
    }
}
