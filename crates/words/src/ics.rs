//! The dated duties and remedies as a calendar (RFC 5545).
//!
//! A calendar is often shared or shown on a locked screen, so the summary says only that a day matters; what it is about stands in the
//! description. What the safeguard withholds is not in it.

use crate::advice::{Advice, DueKind, GroupKind, Line, hex};
use crate::messages::say;
use sapar_law::day::Day;
use sha2::{Digest, Sha256};

/// Bytes of a digest that make a name: two never meet by chance.
const UID_BYTES: usize = 16;
/// Most octets of a line; longer ones are folded.
const MOST_OCTETS: usize = 75;

/// The dated duties and remedies as a calendar, with CRLF and folded lines; `None` where no day is known, because RFC 5545 allows no calendar without an
/// event.
pub fn ics(advice: &Advice) -> Option<String> {
    let dated = advice
        .groups
        .iter()
        .filter(|g| matches!(g.kind, GroupKind::Duties | GroupKind::Contest))
        .flat_map(|g| &g.lines)
        .filter(|l| l.state.has_value() && !l.withheld);
    let mut events = dated.filter_map(|l| Some((l, l.due.as_ref().and_then(|d| Some((d.day?, d)))?))).peekable();
    events.peek()?;
    let mut out = String::new();
    line(&mut out, "BEGIN:VCALENDAR");
    line(&mut out, "VERSION:2.0");
    line(
        &mut out,
        &format!("PRODID:-//Sapar//Sapar {}//{}", env!("CARGO_PKG_VERSION"), advice.lang.code().to_uppercase()),
    );
    line(&mut out, "CALSCALE:GREGORIAN");
    line(&mut out, "METHOD:PUBLISH");
    for (l, (day, due)) in events {
        // "Before" a day means that the day before it is the last.
        let last = if due.kind == DueKind::Before { Day(day.0.saturating_sub(1)) } else { day };
        event(&mut out, advice, l, last);
    }
    line(&mut out, "END:VCALENDAR");
    Some(out)
}

fn event(out: &mut String, advice: &Advice, l: &Line, day: Day) {
    let mut summary = say(advice.lang, "calendar-summary", &[]);
    if let Some(words) = &l.state_words {
        summary = format!("{summary} ({words})");
    }
    line(out, "BEGIN:VEVENT");
    line(out, &format!("UID:{}@sapar.invalid", uid(advice, l, day)));
    line(out, &format!("DTSTAMP:{}T000000Z", compact(advice.on)));
    line(out, &format!("DTSTART;VALUE=DATE:{}", compact(day)));
    line(out, &format!("DTEND;VALUE=DATE:{}", compact(Day(day.0.saturating_add(1)))));
    line(out, &format!("SUMMARY:{}", escaped(&summary)));
    line(out, &format!("DESCRIPTION:{}", escaped(&description(advice, l))));
    line(out, "CLASS:PRIVATE");
    line(out, "TRANSP:TRANSPARENT");
    line(out, "END:VEVENT");
}

/// Another for each person, duty and day; nobody reads from it which.
fn uid(advice: &Advice, l: &Line, day: Day) -> String {
    let digest = Sha256::digest(format!("{}\n{}\n{day}", advice.mark, l.name));
    hex(&digest[..UID_BYTES])
}

/// The sentence with everything that must stand beside its day.
fn description(advice: &Advice, l: &Line) -> String {
    let mut parts = vec![l.text.clone()];
    parts.extend(l.who.as_ref().map(|who| say(advice.lang, "who", &[("who", who.as_str().into())])));
    parts.extend(l.due.as_ref().map(|d| d.text.clone()));
    parts.extend(l.state_words.clone());
    parts.extend(l.warnings.iter().cloned());
    parts.extend(l.because.iter().flat_map(|r| &r.cites).map(|c| c.text.clone()));
    parts.extend(advice.head.last().cloned());
    parts.join("\n")
}

/// `20261124`.
fn compact(day: Day) -> String {
    day.to_string().replace('-', "")
}

fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,").replace('\n', "\\n")
}

/// Writes a content line, folded so that no part is longer than the limit and no character is cut.
fn line(out: &mut String, content: &str) {
    let mut room = MOST_OCTETS;
    for c in content.chars() {
        if c.len_utf8() > room {
            out.push_str("\r\n ");
            room = MOST_OCTETS - 1;
        }
        room -= c.len_utf8();
        out.push(c);
    }
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_lines_are_folded_between_characters() {
        let mut out = String::new();
        line(&mut out, &format!("DESCRIPTION:{}", "щ".repeat(200)));
        assert!(out.ends_with("\r\n"));
        assert!(out.split("\r\n").all(|l| l.len() <= MOST_OCTETS));
        assert_eq!(out.replace("\r\n ", "").trim_end(), format!("DESCRIPTION:{}", "щ".repeat(200)));
    }

    #[test]
    fn marks_of_the_format_are_escaped() {
        assert_eq!(escaped("a; b, c\\\nd"), "a\\; b\\, c\\\\\\nd");
    }
}
