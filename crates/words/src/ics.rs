//! The dated duties and remedies as a calendar (RFC 5545).
//!
//! A calendar is often shared or shown on a locked screen, so the summary says only that a day matters; what it is about stands in the
//! description. What the safeguard withholds is not in it.

use crate::advice::{Advice, DueKind, GroupKind, Line};
use crate::messages::say;
use sapar_law::day::Day;

/// Most octets of a line; longer ones are folded.
const MOST_OCTETS: usize = 75;

/// The dated duties and remedies as a calendar, with CRLF and folded lines.
pub fn ics(advice: &Advice) -> String {
    let mut out = String::new();
    line(&mut out, "BEGIN:VCALENDAR");
    line(&mut out, "VERSION:2.0");
    line(
        &mut out,
        &format!("PRODID:-//Sapar//Sapar {}//{}", env!("CARGO_PKG_VERSION"), advice.lang.code().to_uppercase()),
    );
    line(&mut out, "CALSCALE:GREGORIAN");
    line(&mut out, "METHOD:PUBLISH");
    let dated = advice
        .groups
        .iter()
        .filter(|g| matches!(g.kind, GroupKind::Duties | GroupKind::Contest))
        .flat_map(|g| &g.lines);
    for l in dated.filter(|l| l.state.has_value() && !l.withheld) {
        let Some((day, due)) = l.due.as_ref().and_then(|d| Some((d.day?, d))) else {
            continue;
        };
        // "Before" a day means that the day before it is the last.
        let last = if due.kind == DueKind::Before { Day(day.0.saturating_sub(1)) } else { day };
        event(&mut out, advice, l, last);
    }
    line(&mut out, "END:VCALENDAR");
    out
}

fn event(out: &mut String, advice: &Advice, l: &Line, day: Day) {
    let mut summary = say(advice.lang, "calendar-summary", &[]);
    if let Some(words) = &l.state_words {
        summary = format!("{summary} ({words})");
    }
    line(out, "BEGIN:VEVENT");
    line(out, &format!("UID:{}-{}@sapar.invalid", l.name, compact(day)));
    line(out, &format!("DTSTAMP:{}T000000Z", compact(advice.on)));
    line(out, &format!("DTSTART;VALUE=DATE:{}", compact(day)));
    line(out, &format!("DTEND;VALUE=DATE:{}", compact(Day(day.0.saturating_add(1)))));
    line(out, &format!("SUMMARY:{}", escaped(&summary)));
    line(out, &format!("DESCRIPTION:{}", escaped(&description(advice, l))));
    line(out, "CLASS:PRIVATE");
    line(out, "TRANSP:TRANSPARENT");
    line(out, "END:VEVENT");
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
