//! What a stopped run leaves beside the wanted file: its answers so far, and a note which of them are whole and of what they are the answers.

use crate::out::beside;
use crate::stop::Stop;
use crate::told::no_file;
use sapar_words::Lang;
use std::fs::{File, OpenOptions};
use std::io::{Seek, SeekFrom};
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

/// The files of a run that can go on.
pub(crate) struct Kept {
    lang: Lang,
    file: PathBuf,
    note: PathBuf,
    /// What must be the same for a run to go on.
    same: String,
    /// How much is done, as of the last note.
    pub(crate) done: u64,
}

impl Kept {
    /// Opens what a run of the very same kind left, or begins anew. The file stands after what the note covers: what was written after that is
    /// cut off, and written again.
    pub(crate) fn open(lang: Lang, path: &Path, same: String) -> Result<(Kept, File), Stop> {
        let (file, note) = (beside(path, ".partial"), beside(path, ".resume"));
        let (mut done, mut bytes) = (0, 0);
        if let Ok(text) = std::fs::read_to_string(&note)
            && let Some((place, then)) = text.split_once('\n')
            && then == same
            && let Some((d, b)) = place.split_once(' ')
            && let (Ok(d), Ok(b)) = (d.parse(), b.parse())
        {
            (done, bytes) = (d, b);
        }
        let mut opened = OpenOptions::new()
            .create(true)
            .read(true)
            .write(true)
            .truncate(false)
            .open(&file)
            .map_err(no_file(lang, &file))?;
        if opened.metadata().map_or(0, |m| m.len()) < bytes {
            (done, bytes) = (0, 0);
        }
        opened
            .set_len(bytes)
            .and_then(|()| opened.seek(SeekFrom::Start(bytes)))
            .map_err(no_file(lang, &file))?;
        let kept = Kept { lang, file, note, same, done };
        Ok((kept, opened))
    }

    /// Where the answers are.
    pub(crate) fn file(&self) -> &Path {
        &self.file
    }

    /// Notes that all that was written so far is whole.
    pub(crate) fn note(&mut self, mut file: &File, done: u64) -> Result<(), Stop> {
        let bytes = file.sync_data().and_then(|()| file.stream_position()).map_err(no_file(self.lang, &self.file))?;
        let new = beside(&self.note, ".new");
        std::fs::write(&new, format!("{done} {bytes}\n{}", self.same)).map_err(no_file(self.lang, &new))?;
        std::fs::rename(&new, &self.note).map_err(no_file(self.lang, &self.note))?;
        self.done = done;
        Ok(())
    }

    /// Removes both files: the answers are whole elsewhere, and what is left over only takes room.
    pub(crate) fn remove(&self) {
        let _ = std::fs::remove_file(&self.file);
        let _ = std::fs::remove_file(&self.note);
    }
}

/// What tells one state of a file from another: its length and the time it was changed.
pub(crate) fn state_of(lang: Lang, path: &Path) -> Result<String, Stop> {
    let about = std::fs::metadata(path).map_err(no_file(lang, path))?;
    let changed = about
        .modified()
        .ok()
        .and_then(|t| t.duration_since(UNIX_EPOCH).ok())
        .map_or(0, |d| d.as_nanos());
    Ok(format!("{} {changed}", about.len()))
}
