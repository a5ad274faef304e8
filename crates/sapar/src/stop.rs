//! Why a command stops, and with which exit status.

use sapar_words::{Lang, say};
use std::fmt::Display;
use std::io;
use std::path::Path;

/// Why a command stops.
#[derive(Debug)]
pub enum Stop {
    /// The input cannot be used; what is wrong, one sentence each. Status 2.
    Refused(Vec<String>),
    /// A check did not hold; everything has been said already. The status.
    Failed(u8),
    /// The answer could not be written. A reader that has gone away (`| head`) is no error.
    Output(io::Error),
}

impl Stop {
    /// One reason.
    pub fn refused(reason: impl Into<String>) -> Stop {
        Stop::Refused(vec![reason.into()])
    }

    /// A file or folder that cannot be read, and why.
    pub fn cannot_read(lang: Lang, path: &Path, problem: &dyn Display) -> Stop {
        Stop::refused(of_file("cannot-read", lang, path, problem))
    }

    /// A file that cannot be written, and why.
    pub fn cannot_write(lang: Lang, path: &Path, problem: &dyn Display) -> Stop {
        Stop::refused(of_file("cannot-write", lang, path, problem))
    }
}

fn of_file(message: &str, lang: Lang, path: &Path, problem: &dyn Display) -> String {
    let args = [("file", path.display().to_string().into()), ("problem", problem.to_string().into())];
    say(lang, message, &args)
}

impl From<io::Error> for Stop {
    fn from(e: io::Error) -> Stop {
        Stop::Output(e)
    }
}
