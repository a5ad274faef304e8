//! Why a command stops, and with which exit status.

use std::io::{self, Write};

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
}

impl From<io::Error> for Stop {
    fn from(e: io::Error) -> Stop {
        Stop::Output(e)
    }
}

/// Says something on standard error. If nobody can hear it, there is nobody else to tell.
pub fn complain(text: &str) {
    let _ = io::stderr().lock().write_all(text.as_bytes());
}
