//! A bar on a terminal, nothing anywhere else.

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::io::IsTerminal;

/// How often it is drawn, in a second.
const DRAWN: u8 = 5;

/// A bar for work of that size, on standard error if that is a terminal.
pub(crate) fn bar(size: u64, what: String) -> ProgressBar {
    if !std::io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::with_draw_target(Some(size), ProgressDrawTarget::stderr_with_hz(DRAWN));
    if let Ok(style) = ProgressStyle::with_template("{wide_bar} {percent:>3} %  {msg}  {eta}") {
        bar.set_style(style);
    }
    bar.set_message(what);
    bar
}
