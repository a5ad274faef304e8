//! A file appears whole or not at all: what is written grows beside its place, and takes it at the end.

use crate::same_file::place;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// What stands behind the name of a file on its way.
pub const ON_THE_WAY: &str = ".part";

/// A file on its way. A link stays a link to the file that is written. A pipe or a device is written as it stands: what is moved there would take its
/// place, and nobody could write to it any more.
///
/// What was begun is removed if it never [appears](WholeFile::appear).
#[derive(Debug)]
pub struct WholeFile {
    place: PathBuf,
    beside: Option<PathBuf>,
}

impl WholeFile {
    /// To that path, growing under its name with [`ON_THE_WAY`] behind it.
    pub fn to(path: &Path) -> WholeFile {
        if fs::metadata(path).is_ok_and(|m| !m.is_file()) {
            return WholeFile {
                place: path.to_owned(),
                beside: None,
            };
        }
        let place = place(path);
        let mut beside = place.clone().into_os_string();
        beside.push(ON_THE_WAY);
        WholeFile {
            place,
            beside: Some(beside.into()),
        }
    }

    /// Where it is to be written.
    pub fn grows_at(&self) -> &Path {
        self.beside.as_deref().unwrap_or(&self.place)
    }

    /// It is whole: it takes its place.
    ///
    /// # Errors
    /// As of any file that is moved.
    pub fn appear(mut self) -> io::Result<()> {
        if let Some(beside) = &self.beside {
            fs::rename(beside, &self.place)?;
            self.beside = None;
        }
        Ok(())
    }
}

impl Drop for WholeFile {
    fn drop(&mut self) {
        if let Some(beside) = &self.beside {
            // That it may not exist is no second error.
            let _ = fs::remove_file(beside);
        }
    }
}

/// Writes a file whole; see [`WholeFile`].
///
/// # Errors
/// As of any file that is written; the old one then stands as it did.
pub fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let file = WholeFile::to(path);
    fs::write(file.grows_at(), bytes)?;
    file.appear()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used, reason = "a test that cannot go on should stop with a reason")]

    use super::*;

    fn folder(name: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("sapar-whole-file-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).expect("a folder");
        folder
    }

    #[test]
    fn what_does_not_become_whole_leaves_the_old_file_and_nothing_else() {
        let folder = folder("begun");
        let path = folder.join("a.csv");
        fs::write(&path, "old").expect("written");
        {
            let begun = WholeFile::to(&path);
            fs::write(begun.grows_at(), "half").expect("written");
        }
        assert_eq!(fs::read_to_string(&path).expect("read"), "old");
        assert_eq!(fs::read_dir(&folder).expect("read").count(), 1);
        write(&path, b"new").expect("written");
        assert_eq!(fs::read_to_string(&path).expect("read"), "new");
        assert_eq!(fs::read_dir(&folder).expect("read").count(), 1);
        fs::remove_dir_all(folder).expect("removed");
    }

    #[cfg(unix)]
    #[test]
    fn a_link_stays_a_link_also_to_a_file_that_is_not_there_yet() {
        let folder = folder("link");
        let (file, link) = (folder.join("file"), folder.join("link"));
        std::os::unix::fs::symlink("file", &link).expect("a link");
        for words in ["first", "second"] {
            write(&link, words.as_bytes()).expect("written");
            assert_eq!(fs::read_to_string(&file).expect("read"), words);
        }
        assert!(fs::symlink_metadata(&link).expect("there").is_symlink());
        fs::remove_dir_all(folder).expect("removed");
    }

    #[cfg(unix)]
    #[test]
    fn a_device_is_written_and_stays() {
        let null = Path::new("/dev/null");
        // Growing beside it would be a file of the name `/dev/null.part`.
        assert_eq!(WholeFile::to(null).grows_at(), null);
        write(null, b"gone").expect("written");
        assert!(!fs::metadata(null).expect("there").is_file());
    }
}
