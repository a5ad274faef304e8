//! Why a command stops.

use std::io;

/// Why a command stops.
#[derive(Debug)]
pub enum Stop {
    /// The input cannot be used, in the reader's words.
    Refused(String),
    /// The answer could not be written. A reader that has gone away (`| head`) is no error.
    Output(io::Error),
}

impl From<io::Error> for Stop {
    fn from(e: io::Error) -> Stop {
        Stop::Output(e)
    }
}
