//! Calendars of working days, from their files.

use super::Checker;
use crate::calendar::Calendar;
use crate::day::Day;
use crate::model::Country;
use crate::source::Diagnostic;
use crate::syntax::{Confidence, Name};

impl<'s> Checker<'s> {
    pub(super) fn read_calendar(&mut self, folder: &str, country: &Name<'s>, weekend: &[Name<'s>], file: &Name<'s>) {
        let Some(code) = Country::parse(&country.text) else {
            self.error(Diagnostic::error(country.span, "a country is two capitals, such as KZ"));
            return;
        };
        if !self.declares_shared("calendar", country.text.clone(), country.span) {
            return;
        }
        let names = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
        let mut days = Vec::new();
        for w in weekend {
            match names.iter().position(|n| *n == w.text) {
                Some(i) => days.push(i as u32),
                None => self.error(Diagnostic::error(w.span, format!("`{}` is no day of the week", w.text)).label("expected saturday, sunday …")),
            }
        }
        let Some(sheet) = self.sheet(folder, file, &["date", "kind", "name", "cites", "confidence"], &["note"]) else {
            return;
        };
        let [date, kind, name, cites, sure] = ["date", "kind", "name", "cites", "confidence"].map(|c| sheet.column(c));
        let mut named: Vec<(Day, bool)> = Vec::with_capacity(sheet.len());
        let mut names: Vec<(Day, Box<str>)> = Vec::with_capacity(sheet.len());
        let (mut confidence, mut sorted) = (Confidence::High, true);
        for row in sheet.rows() {
            let worked = match row.field(kind) {
                "holiday" => Some(false),
                "working" => Some(true),
                _ => None,
            };
            let read = (Day::parse(row.field(date)), worked, Confidence::parse(row.field(sure)));
            let (Some(day), Some(worked), Some(sure)) = read else {
                let at = match read {
                    (None, Some(_), Some(_)) => row.span_of(date),
                    (Some(_), None, Some(_)) => row.span_of(kind),
                    (Some(_), Some(_), None) => row.span_of(sure),
                    _ => row.span(),
                };
                self.error(Diagnostic::error(at, "this row is no day of a calendar").label("expected: date, `holiday` or `working`, name, confidence"));
                continue;
            };
            if row.field(cites).is_empty() {
                self.error(Diagnostic::error(row.span(), "this row has no citation").label("expected in column `cites` where the day was read"));
            }
            confidence = confidence.min(sure);
            // Rows stand in order as a rule, and then no earlier one can be of the same day.
            let in_order = named.last().is_none_or(|(last, _)| *last < day) && sorted;
            sorted = in_order;
            if !in_order && named.iter().any(|(d, _)| *d == day) {
                self.error(Diagnostic::error(row.span_of(date), format!("{day} stands twice in this calendar")).label("second row for the same day"));
            }
            named.push((day, worked));
            names.push((day, row.field(name).into()));
        }
        // A year without a row between others would count as a year without working days.
        let mut years: Vec<i32> = named.iter().map(|(d, _)| d.year()).collect();
        years.sort_unstable();
        if let Some(gap) = years.windows(2).find(|w| w[1] > w[0] + 1) {
            let message = format!("the calendar {code} has no day of {}, but days before and after it", gap[0] + 1);
            self.error(Diagnostic::error(country.span, message).label("expected every year from the first to the last"));
        }
        self.laws.calendars.push(Calendar::new(code, &days, named, confidence).with_names(names));
    }
}
