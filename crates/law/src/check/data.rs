//! Figures: series, tables and calendars from CSV.

use super::Checker;
use crate::calendar::Calendar;
use crate::day::Day;
use crate::model::{Country, EnumId, PackId, Type};
use crate::parse::parse_cites;
use crate::ratio::Ratio;
use crate::source::{Diagnostic, Span, nearest};
use crate::syntax::{Cite, Confidence, Item, Name, PlacedItem, Texts, TypeName};
use crate::table::{Figure, Key, MOST_KEYS, Series, Table};
use csv::StringRecord;

/// A CSV file as rows of named fields with their places.
struct Sheet {
    columns: Vec<String>,
    rows: Vec<(StringRecord, Span, u64)>,
}

impl Sheet {
    fn field<'a>(&self, row: &'a StringRecord, column: &str) -> &'a str {
        self.columns.iter().position(|c| c == column).and_then(|i| row.get(i)).map_or("", str::trim)
    }
}

impl Checker {
    pub(super) fn read_data(&mut self, pack: PackId, folder: &str, item: &PlacedItem) {
        match &item.item {
            Item::Value { name, ty, file } => self.read_series(pack, folder, name, ty, file),
            Item::Table { name, keys, ty, file } => self.read_table(pack, folder, name, keys, ty.as_ref(), file),
            Item::Calendar { country, weekend, file } => self.read_calendar(folder, country, weekend, file),
            Item::Countries { file } => self.read_countries(folder, file),
            _ => {}
        }
    }

    fn sheet(&mut self, folder: &str, file: &Name, needed: &[&str]) -> Option<Sheet> {
        let path = format!("{folder}/{}", file.text);
        let Some(i) = self.laws.sources.iter().position(|s| s.name == path) else {
            self.error(Diagnostic::error(file.span, format!("there is no file laws/{path}")).label("expected a CSV file beside this one"));
            return None;
        };
        // Taken out for as long as it is read, because what is wrong is noted meanwhile.
        let text = std::mem::take(&mut self.laws.sources[i].text);
        let sheet = self.read_sheet(i, &text, needed);
        self.laws.sources[i].text = text;
        sheet
    }

    fn read_sheet(&mut self, i: usize, text: &str, needed: &[&str]) -> Option<Sheet> {
        let mut reader = csv::ReaderBuilder::new().flexible(false).trim(csv::Trim::All).from_reader(text.as_bytes());
        let at = |start: usize| {
            let start = start.min(text.len());
            let end = text.as_bytes()[start..].iter().position(|b| *b == b'\n').map_or(text.len(), |n| start + n);
            Span {
                file: i as u32,
                start: start as u32,
                end: end as u32,
            }
        };
        let columns: Vec<String> = match reader.headers() {
            Ok(h) => h.iter().map(str::to_owned).collect(),
            Err(e) => {
                self.error(Diagnostic::error(at(0), format!("this is no CSV: {e}")));
                return None;
            }
        };
        for n in needed {
            if !columns.iter().any(|c| c == n) {
                let mut d = Diagnostic::error(at(0), format!("the column `{n}` is missing")).label(format!("expected the columns {}", needed.join(", ")));
                if let Some(near) = nearest(n, columns.iter().map(String::as_str)) {
                    d = d.help(format!("is it the column `{near}`?"));
                }
                self.error(d);
                return None;
            }
        }
        let mut rows = Vec::new();
        for record in reader.records() {
            match record {
                Ok(r) => {
                    let (start, line) = r.position().map_or((0, 0), |p| (p.byte() as usize, p.line()));
                    // The position may point at the line break before the record.
                    let skip = text
                        .as_bytes()
                        .get(start..)
                        .map_or(0, |b| b.iter().take_while(|c| **c == b'\n' || **c == b'\r').count());
                    rows.push((r, at(start + skip), line));
                }
                Err(e) => {
                    let start = e.position().map_or(0, |p| p.byte() as usize);
                    self.error(Diagnostic::error(at(start), format!("this row cannot be read: {e}")));
                }
            }
        }
        Some(Sheet { columns, rows })
    }

    /// The parts every figure has: dates, citation, confidence, day of the check.
    fn figure(&mut self, sheet: &Sheet, row: &StringRecord, span: Span, line: u64, value: i64) -> Option<Figure> {
        let mut date = |column: &str, empty: Day| {
            let text = sheet.field(row, column);
            if text.is_empty() {
                return Some(empty);
            }
            let d = Day::parse(text);
            if d.is_none() {
                self.error(Diagnostic::error(span, format!("`{text}` in column `{column}` is no day")).label("expected year-month-day, such as 2026-01-31"));
            }
            d
        };
        let (from, to) = (date("from", Day::MIN)?, date("to", Day::MAX)?);
        let checked_on = date("checked_on", Day::MIN)?;
        if from > to {
            self.error(Diagnostic::error(span, format!("this row ends ({to}) before it begins ({from})")));
            return None;
        }
        if checked_on == Day::MIN {
            self.error(Diagnostic::error(span, "this row does not say when it was checked").label("expected a day in column `checked_on`"));
            return None;
        }
        let word = sheet.field(row, "confidence");
        let Some(confidence) = Confidence::parse(word) else {
            self.error(Diagnostic::error(span, format!("`{word}` is no confidence")).label("expected `high`, `medium` or `low`"));
            return None;
        };
        let cites = self.cites_of(sheet.field(row, "cites"), span)?;
        Some(Figure {
            from,
            to,
            value,
            cites,
            confidence,
            checked_on,
            note: sheet.field(row, "note").to_owned(),
            line,
        })
    }

    fn cites_of(&mut self, text: &str, span: Span) -> Option<Vec<Cite>> {
        match parse_cites(text) {
            Some(cites) => {
                for act in cites.iter().filter_map(|c| c.act.as_ref()) {
                    self.known_act(&act.text, span);
                }
                Some(cites)
            }
            None => {
                self.error(
                    Diagnostic::error(span, "this row has no citation")
                        .label("expected in column `cites`: an act's id and the article, or `source` and where it was read"),
                );
                None
            }
        }
    }

    /// Reports an act nobody declared.
    pub(super) fn known_act(&mut self, id: &str, span: Span) {
        if self.laws.acts.contains_key(id) {
            return;
        }
        let mut d = Diagnostic::error(span, format!("no act is called `{id}`")).label("expected the id of an act");
        if let Some(near) = nearest(id, self.laws.acts.keys().map(String::as_str)) {
            d = d.help(format!("did you mean `{near}`?"));
        } else {
            d = d.help(format!("declare it: act {id} \"title\" statute in force …"));
        }
        self.error(d);
    }

    fn read_series(&mut self, pack: PackId, folder: &str, name: &Name, ty: &TypeName, file: &Name) {
        let full = self.full(pack, &name.text);
        if !self.declares("value", &full, name.span) {
            return;
        }
        let Some(ty) = self.data_type(pack, ty) else { return };
        let Some(sheet) = self.sheet(folder, file, &["from", "value", "cites", "confidence", "checked_on"]) else {
            return;
        };
        let unit = self.unit_of(ty, &sheet);
        let mut rows: Vec<(Figure, Span)> = Vec::new();
        for (row, span, line) in &sheet.rows {
            let Some(value) = self.cell(ty, unit, sheet.field(row, "value"), *span) else {
                continue;
            };
            if sheet.field(row, "from").is_empty() {
                self.error(Diagnostic::error(*span, "this row does not say from when").label("expected a day in column `from`"));
                continue;
            }
            if let Some(f) = self.figure(&sheet, row, *span, *line, value) {
                rows.push((f, *span));
            }
        }
        rows.sort_by_key(|(r, _)| r.from);
        for i in 1..rows.len() {
            let begin = rows[i].0.from;
            let (previous, span) = (rows[i - 1].0.to, rows[i].1);
            if rows[i - 1].0.from == begin || (previous != Day::MAX && previous >= begin) {
                self.error(Diagnostic::error(span, format!("two rows of `{full}` hold on {begin}")).label("this row overlaps the one before it"));
            } else if previous != Day::MAX && previous.0 + 1 < begin.0 && !rows[i].0.note.contains("hole") {
                self.error(
                    Diagnostic::error(span, format!("`{full}` has a hole from {} to {}", Day(previous.0 + 1), Day(begin.0 - 1)))
                        .label("nothing holds in between")
                        .help("if the value is not known there, write `hole` into the note of this row"),
                );
            }
            if previous == Day::MAX {
                rows[i - 1].0.to = Day(begin.0 - 1);
            }
        }
        // Rows that could not be read have been reported already.
        if sheet.rows.is_empty() {
            self.error(Diagnostic::error(name.span, format!("`{full}` has no rows")));
        }
        let rows = rows.into_iter().map(|(r, _)| r).collect();
        self.laws.series.push(Series::new(full, pack, ty, unit, rows));
    }

    /// One stored unit: hundredths for money, millionths for shares, for numbers as fine as the finest row.
    fn unit_of(&self, ty: Type, sheet: &Sheet) -> Ratio {
        if ty != Type::Number {
            return ty.unit();
        }
        let scale = sheet
            .rows
            .iter()
            .map(|(r, _, _)| sheet.field(r, "value").split_once('.').map_or(0, |(_, f)| f.len()))
            .max()
            .unwrap_or(0);
        Ratio::decimal(1, scale.min(9) as u8)
    }

    fn cell(&mut self, ty: Type, unit: Ratio, text: &str, span: Span) -> Option<i64> {
        let value = match ty {
            Type::Enum(e) => self.laws.enums[e.ix()].members.iter().position(|(m, _)| m == text).map(|i| i as i64),
            Type::Date => Day::parse(text).map(|d| i64::from(d.0)),
            Type::Country => Country::parse(text).map(|c| i64::from(c.0)),
            Type::YesNo => match text {
                "yes" => Some(1),
                "no" => Some(0),
                _ => None,
            },
            _ => decimal(text).and_then(|d| d.over(unit)).and_then(Ratio::whole),
        };
        if value.is_none() {
            let what = self.type_name(ty);
            let mut d = Diagnostic::error(span, format!("`{text}` is not {what}")).label(format!("expected {what}"));
            if let Type::Enum(EnumId(e)) = ty
                && let Some(n) = nearest(text, self.laws.enums[e as usize].members.iter().map(|(m, _)| m.as_str()))
            {
                d = d.help(format!("did you mean `{n}`?"));
            }
            self.error(d);
        }
        value
    }

    fn read_table(&mut self, pack: PackId, folder: &str, name: &Name, keys: &[(Name, TypeName)], ty: Option<&TypeName>, file: &Name) {
        let full = self.full(pack, &name.text);
        if !self.declares("table", &full, name.span) {
            return;
        }
        let ty = match ty {
            Some(t) => match self.data_type(pack, t) {
                Some(t) => Some(t),
                None => return,
            },
            None => None,
        };
        let key_types: Vec<Type> = keys.iter().filter_map(|(_, t)| self.type_of(pack, t)).collect();
        if key_types.len() != keys.len() {
            return;
        }
        let mut needed: Vec<&str> = keys.iter().map(|(n, _)| n.text.as_str()).collect();
        needed.extend(["cites", "confidence", "checked_on"]);
        if ty.is_some() {
            needed.push("value");
        }
        let Some(sheet) = self.sheet(folder, file, &needed) else { return };
        let unit = ty.map_or(Ratio::ONE, |t| self.unit_of(t, &sheet));
        let mut rows: Vec<(Vec<i64>, Figure, Span)> = Vec::new();
        for (row, span, line) in &sheet.rows {
            let cells: Vec<i64> = keys
                .iter()
                .zip(&key_types)
                .filter_map(|((n, _), t)| self.cell(*t, t.unit(), sheet.field(row, &n.text), *span))
                .collect();
            let value = match ty {
                Some(t) => self.cell(t, unit, sheet.field(row, "value"), *span),
                None => Some(1),
            };
            if let (true, Some(value)) = (cells.len() == keys.len(), value)
                && let Some(f) = self.figure(&sheet, row, *span, *line, value)
            {
                rows.push((cells, f, *span));
            }
        }
        let columns: Vec<Key> = keys
            .iter()
            .zip(&key_types)
            .enumerate()
            .map(|(i, ((n, _), t))| {
                let (low, high) = match t {
                    Type::Country => (0, Country::COUNT as i64 - 1),
                    Type::Enum(e) => (0, self.laws.enums[e.ix()].members.len() as i64 - 1),
                    Type::YesNo => (0, 1),
                    _ => (rows.iter().map(|r| r.0[i]).min().unwrap_or(0), rows.iter().map(|r| r.0[i]).max().unwrap_or(0)),
                };
                Key {
                    name: n.text.clone(),
                    ty: *t,
                    low,
                    span: (high - low + 1) as usize,
                }
            })
            .collect();
        if columns.iter().try_fold(1usize, |a, k| a.checked_mul(k.span)).is_none_or(|n| n > MOST_KEYS) {
            self.error(Diagnostic::error(
                name.span,
                format!("the keys of `{full}` span more than {MOST_KEYS} combinations"),
            ));
            return;
        }
        let mut placed: Vec<(usize, Figure, Span)> = rows
            .into_iter()
            .filter_map(|(k, f, s)| Table::slot(&columns, k.into_iter()).map(|slot| (slot, f, s)))
            .collect();
        placed.sort_by_key(|(slot, f, _)| (*slot, f.from));
        for i in 1..placed.len() {
            let ((a, b), span) = ((&placed[i - 1], &placed[i]), placed[i].2);
            if a.0 == b.0 && a.1.to >= b.1.from {
                if a.1.to == Day::MAX && a.1.from < b.1.from {
                    let end = Day(b.1.from.0 - 1);
                    placed[i - 1].1.to = end;
                } else {
                    self.error(
                        Diagnostic::error(span, format!("two rows of `{full}` hold for the same key on the same day")).label("this row overlaps another"),
                    );
                }
            }
        }
        let dated = placed.iter().any(|(_, f, _)| f.from != Day::MIN || f.to != Day::MAX);
        let rows = placed.into_iter().map(|(s, f, _)| (s, f)).collect();
        self.laws.tables.push(Table::new(full, pack, columns, ty, unit, dated, rows));
    }

    fn read_calendar(&mut self, folder: &str, country: &Name, weekend: &[Name], file: &Name) {
        let Some(code) = Country::parse(&country.text) else {
            self.error(Diagnostic::error(country.span, "a country is two capitals, such as KZ"));
            return;
        };
        if !self.declares("calendar", &country.text, country.span) {
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
        let Some(sheet) = self.sheet(folder, file, &["date", "kind", "name", "confidence"]) else {
            return;
        };
        let mut named = Vec::new();
        let mut confidence = Confidence::High;
        for (row, span, _) in &sheet.rows {
            let date = Day::parse(sheet.field(row, "date"));
            let worked = match sheet.field(row, "kind") {
                "holiday" => Some(false),
                "working" => Some(true),
                _ => None,
            };
            let (Some(date), Some(worked), Some(sure)) = (date, worked, Confidence::parse(sheet.field(row, "confidence"))) else {
                self.error(Diagnostic::error(*span, "this row is no day of a calendar").label("expected: date, `holiday` or `working`, name, confidence"));
                continue;
            };
            confidence = confidence.min(sure);
            if named.iter().any(|(d, _, _): &(Day, bool, String)| *d == date) {
                self.error(Diagnostic::error(*span, format!("{date} stands twice in this calendar")).label("second row for the same day"));
            }
            named.push((date, worked, sheet.field(row, "name").to_owned()));
        }
        // A year without a row between others would count as a year without working days.
        let mut years: Vec<i32> = named.iter().map(|(d, _, _)| d.year()).collect();
        years.sort_unstable();
        if let Some(gap) = years.windows(2).find(|w| w[1] > w[0] + 1) {
            let message = format!("the calendar {code} has no day of {}, but days before and after it", gap[0] + 1);
            self.error(Diagnostic::error(country.span, message).label("expected every year from the first to the last"));
        }
        self.laws.calendars.push(Calendar::new(code, &days, named, confidence));
    }

    fn read_countries(&mut self, folder: &str, file: &Name) {
        let Some(sheet) = self.sheet(folder, file, &["code", "en", "ru"]) else {
            return;
        };
        for (row, span, _) in &sheet.rows {
            match Country::parse(sheet.field(row, "code")) {
                Some(c) => {
                    let texts = Texts {
                        en: sheet.field(row, "en").to_owned(),
                        ru: sheet.field(row, "ru").to_owned(),
                    };
                    self.laws.countries.insert(c, texts);
                }
                None => self.error(Diagnostic::error(*span, "a country is two capitals, such as KZ")),
            }
        }
    }
}

/// A decimal number, exactly; at most 18 digits.
pub(super) fn decimal(text: &str) -> Option<Ratio> {
    let (sign, digits) = match text.strip_prefix('-') {
        Some(rest) => (-1, rest),
        None => (1, text),
    };
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let plain = |s: &str| s.bytes().all(|b| b.is_ascii_digit());
    if whole.is_empty() || !plain(whole) || !plain(fraction) || whole.len() + fraction.len() > 18 || digits.ends_with('.') {
        return None;
    }
    Some(Ratio::decimal(sign * format!("{whole}{fraction}").parse::<i64>().ok()?, fraction.len() as u8))
}
