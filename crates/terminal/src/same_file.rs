//! Two paths of one command line that lead to the same file: what is written would destroy what is read.

use sapar_words::{Lang, say};
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

/// Links that lead from one to the next are followed so far; a longer way is a circle.
const LINKS: usize = 40;

/// A path and the word of the command line that names it.
#[derive(Debug, Clone, Copy)]
pub struct Named<'a> {
    /// Such as `--out`.
    pub word: &'a str,
    /// The path.
    pub path: &'a Path,
}

/// Refuses paths to write that are one another or a path to read, also through links and `./`. What is no file (a pipe, a terminal) destroys
/// nothing.
///
/// # Errors
/// The first two that are the same file, in words.
pub fn refuse(lang: Lang, reads: &[Named<'_>], writes: &[Named<'_>]) -> Result<(), String> {
    for (i, second) in writes.iter().enumerate() {
        for first in reads.iter().chain(&writes[..i]) {
            if same(first.path, second.path) {
                let args = [
                    ("first", first.word.into()),
                    ("second", second.word.into()),
                    ("file", second.path.display().to_string().into()),
                ];
                return Err(say(lang, "refuse-same-file", &args));
            }
        }
    }
    Ok(())
}

/// The files that are written on the way to a file: its name, where links lead, with something behind it.
pub fn on_the_way(path: &Path, endings: &[&str]) -> Vec<PathBuf> {
    let with = |ending: &&str| {
        let mut name = if ending.is_empty() { path.to_owned() } else { place(path) }.into_os_string();
        name.push(ending);
        PathBuf::from(name)
    };
    endings.iter().map(with).collect()
}

fn same(a: &Path, b: &Path) -> bool {
    let file = |p: &Path| fs::metadata(p).map_or(true, |m| m.is_file());
    if !file(a) || !file(b) {
        return false;
    }
    place(a) == place(b) || one_inode(a, b)
}

/// Where a path leads, also if the file does not exist yet.
pub(crate) fn place(path: &Path) -> PathBuf {
    let mut path = path.to_owned();
    for _ in 0..LINKS {
        match fs::read_link(&path) {
            Ok(to) => path = path.parent().map_or_else(|| to.clone(), |p| p.join(&to)),
            Err(_) => break,
        }
    }
    if let Ok(whole) = fs::canonicalize(&path) {
        return whole;
    }
    let folder = path.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let name: OsString = path.file_name().unwrap_or_default().to_owned();
    fs::canonicalize(folder).map_or(path.clone(), |f| f.join(name))
}

/// Are they two names of one file (hard links)?
#[cfg(unix)]
fn one_inode(a: &Path, b: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    match (fs::metadata(a), fs::metadata(b)) {
        (Ok(a), Ok(b)) => (a.dev(), a.ino()) == (b.dev(), b.ino()),
        _ => false,
    }
}

#[cfg(not(unix))]
fn one_inode(_: &Path, _: &Path) -> bool {
    false
}
