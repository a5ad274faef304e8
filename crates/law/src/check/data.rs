//! Figures: series, tables and calendars from CSV.

use super::Checker;
use super::names::COMMON;
use crate::day::Day;
use crate::model::{Country, EnumId, PackId, SeriesId, TableId, Type};
use crate::parse::parse_cites;
use crate::ratio::Ratio;
use crate::sheet::{Column, Row, Sheet};
use crate::source::{Diagnostic, Span, nearest};
use crate::syntax::{Cite, Confidence, Item, Name, PlacedItem, Texts, TypeName};
use crate::table::{Figure, Key, MOST_KEYS, Series, Table};
use std::sync::Arc;

/// The columns that figures may have beside those they need.
const OF_ANY_ROW: [&str; 4] = ["from", "to", "published", "note"];

/// The columns that every row of figures has.
struct Columns<'r> {
    from: Column,
    to: Column,
    checked_on: Column,
    confidence: Column,
    cites: Column,
    note: Column,
    /// The citation read last, and how it is written: most rows of a file have the same.
    last: Option<(&'r str, Cited)>,
}

/// A citation of a row.
#[derive(Clone)]
struct Cited {
    cites: Arc<[Cite]>,
    /// The first day of what it cites, if it is known.
    earliest: Option<Day>,
}

impl Columns<'_> {
    fn of(sheet: &Sheet<'_>) -> Self {
        Columns {
            from: sheet.column("from"),
            to: sheet.column("to"),
            checked_on: sheet.column("checked_on"),
            confidence: sheet.column("confidence"),
            cites: sheet.column("cites"),
            note: sheet.column("note"),
            last: None,
        }
    }
}

impl<'s> Checker<'s> {
    pub(super) fn read_data(&mut self, pack: PackId, folder: &str, item: &PlacedItem<'s>) {
        match &item.item {
            Item::Value { name, ty, file } => self.read_series(pack, folder, name, ty, file),
            Item::Table { name, keys, ty, file } => self.read_table(pack, folder, name, keys, ty.as_ref(), file),
            Item::Calendar { country, weekend, file } => self.read_calendar(folder, country, weekend, file),
            _ => {}
        }
    }

    /// The file of figures, if it has the columns that are needed and none beyond those that may be there: a column that nobody reads, such as `too`
    /// instead of `to`, would be a day that is lost in silence.
    pub(super) fn sheet(&mut self, folder: &str, file: &Name<'s>, needed: &[&str], optional: &[&str]) -> Option<Sheet<'s>> {
        let path = format!("{folder}/{}", file.text);
        let Some(i) = self.source_of.get(path.as_str()).copied() else {
            self.error(Diagnostic::error(file.span, format!("there is no file {path} among these laws")).label("expected a CSV file beside this one"));
            return None;
        };
        // A file that several declarations name is read again for each but the first.
        let read = self.sheets.get_mut(i as usize).and_then(Option::take);
        let mut sheet = read.unwrap_or_else(|| Sheet::read(i, &self.sources[i as usize].text));
        for n in needed {
            if !sheet.columns.iter().any(|c| c == n) {
                let mut d =
                    Diagnostic::error(sheet.head(), format!("the column `{n}` is missing")).label(format!("expected the columns {}", needed.join(", ")));
                if let Some(near) = nearest(n, sheet.columns.iter().map(|c| &**c)) {
                    d = d.help(format!("is it the column `{near}`?"));
                } else if sheet.columns.len() == 1 && sheet.columns[0].contains(';') {
                    d = d.help("columns are separated by `,`, not by `;`");
                }
                self.error(d);
                return None;
            }
        }
        for (i, column) in sheet.columns.iter().enumerate() {
            let known = || needed.iter().chain(optional).copied();
            let d = if sheet.columns[..i].contains(column) {
                Diagnostic::error(sheet.head_of(i), format!("the column `{column}` stands twice")).label("which of them holds?")
            } else if !known().any(|k| k == column) {
                let beside: Vec<&str> = optional.iter().filter(|o| !needed.contains(o)).copied().collect();
                let d = Diagnostic::error(sheet.head_of(i), format!("no column of these figures is called `{column}`")).label(format!(
                    "expected the columns {}, and if need be {}",
                    needed.join(", "),
                    beside.join(", ")
                ));
                match nearest(column, known()) {
                    Some(near) => d.help(format!("did you mean `{near}`?")),
                    None => d.help("nobody reads it: what is worth saying of a row stands in its `note`"),
                }
            } else {
                continue;
            };
            self.error(d);
        }
        for (span, problem) in std::mem::take(&mut sheet.errors) {
            self.error(Diagnostic::error(span, format!("this row cannot be read: {problem}")));
        }
        Some(sheet)
    }

    /// The parts every figure has: dates, citation, confidence, day of the check.
    fn figure<'r>(&self, columns: &mut Columns<'r>, row: Row<'r, 's>, value: i64) -> Option<Figure> {
        let date = |column: Column, name: &str, empty: Day| {
            let text = row.field(column);
            if text.is_empty() {
                return Some(empty);
            }
            let d = Day::parse(text);
            if d.is_none() {
                self.error(
                    Diagnostic::error(row.span_of(column), format!("`{text}` in column `{name}` is no day"))
                        .label("expected year-month-day, such as 2026-01-31"),
                );
            }
            d
        };
        let (from, to) = (date(columns.from, "from", Day::MIN)?, date(columns.to, "to", Day::MAX)?);
        let checked_on = date(columns.checked_on, "checked_on", Day::MIN)?;
        if from > to {
            self.error(Diagnostic::error(row.span(), format!("this row ends ({to}) before it begins ({from})")));
            return None;
        }
        if checked_on == Day::MIN {
            self.error(Diagnostic::error(row.span(), "this row does not say when it was checked").label("expected a day in column `checked_on`"));
            return None;
        }
        let word = row.field(columns.confidence);
        let Some(confidence) = Confidence::parse(word) else {
            let d = Diagnostic::error(row.span_of(columns.confidence), format!("`{word}` is no confidence"));
            self.error(d.label("expected `high`, `medium` or `low`"));
            return None;
        };
        let Cited { cites, earliest } = self.cites_of(columns, row)?;
        self.needs_a_source(row.span_of(columns.cites), &cites, None, confidence);
        self.not_yet_checked(row.span_of(columns.checked_on), checked_on);
        if from != Day::MIN && earliest.is_some_and(|day| from < day) {
            self.row_before_its_acts(row.span_of(columns.from), from, &cites);
        }
        Some(Figure {
            from,
            to,
            value,
            cites,
            confidence,
            checked_on,
            note: row.field(columns.note).to_owned(),
            line: row.line(),
        })
    }

    fn cites_of<'r>(&self, columns: &mut Columns<'r>, row: Row<'r, 's>) -> Option<Cited> {
        let text = row.field(columns.cites);
        if let Some((_, cited)) = columns.last.as_ref().filter(|(last, _)| *last == text) {
            return Some(cited.clone());
        }
        let Some(cites) = parse_cites(text) else {
            self.error(
                Diagnostic::error(row.span_of(columns.cites), "this row has no citation")
                    .label("expected in column `cites`: an act's id and the article, or `source` and where it was read"),
            );
            return None;
        };
        let cites: Arc<[Cite]> = cites.into();
        let mut known = true;
        for act in cites.iter().filter_map(|c| c.act.as_ref()) {
            known &= self.known_act(&act.text, row.span_of(columns.cites));
        }
        // What is wrong with it is told of every row.
        let earliest = self.earliest(&cites).map(|(_, day)| day);
        let cited = Cited { cites, earliest };
        columns.last = known.then(|| (text, cited.clone()));
        Some(cited)
    }

    /// Is there an act of that id? If not, it is reported.
    pub(super) fn known_act(&self, id: &str, span: Span) -> bool {
        if self.laws.acts.contains_key(id) {
            return true;
        }
        if self.unreadable(&["act"], COMMON, id) {
            return false;
        }
        let mut d = Diagnostic::error(span, format!("no act is called `{id}`")).label("expected the id of an act");
        if let Some(near) = nearest(id, self.laws.acts.keys().map(String::as_str)) {
            d = d.help(format!("did you mean `{near}`?"));
        } else {
            d = d.help(format!("declare it: act {id} \"title\" statute in force …"));
        }
        self.error(d);
        false
    }

    fn read_series(&mut self, pack: PackId, folder: &str, name: &Name<'s>, ty: &TypeName<'s>, file: &Name<'s>) {
        if !self.declares("value", pack, name) {
            return;
        }
        let full = self.full(pack, &name.text);
        let Some(ty) = self.data_type(pack, ty) else { return };
        let Some(sheet) = self.sheet(folder, file, &["from", "value", "cites", "confidence", "checked_on"], &OF_ANY_ROW) else {
            return;
        };
        let unit = self.unit_of(ty, &sheet);
        let (mut columns, value) = (Columns::of(&sheet), sheet.column("value"));
        let mut rows: Vec<(Figure, Row<'_, 's>)> = Vec::with_capacity(sheet.len());
        for row in sheet.rows() {
            let Some(value) = self.cell(ty, unit, row, value) else {
                continue;
            };
            if row.field(columns.from).is_empty() {
                self.error(Diagnostic::error(row.span(), "this row does not say from when").label("expected a day in column `from`"));
                continue;
            }
            if let Some(f) = self.figure(&mut columns, row, value) {
                rows.push((f, row));
            }
        }
        rows.sort_by_key(|(r, _)| r.from);
        for i in 1..rows.len() {
            let begin = rows[i].0.from;
            let previous = rows[i - 1].0.to;
            if rows[i - 1].0.from == begin || (previous != Day::MAX && previous >= begin) {
                self.error(Diagnostic::error(rows[i].1.span(), format!("two rows of `{full}` hold on {begin}")).label("this row overlaps the one before it"));
            } else if previous != Day::MAX && previous.0 + 1 < begin.0 && !rows[i].0.note.contains("hole") {
                self.error(
                    Diagnostic::error(
                        rows[i].1.span(),
                        format!("`{full}` has a hole from {} to {}", Day(previous.0 + 1), Day(begin.0 - 1)),
                    )
                    .label("nothing holds in between")
                    .help("if the value is not known there, write `hole` into the note of this row"),
                );
            }
            if previous == Day::MAX {
                rows[i - 1].0.to = Day(begin.0 - 1);
            }
        }
        // Rows that could not be read have been reported already.
        if sheet.len() == 0 {
            self.error(Diagnostic::error(name.span, format!("`{full}` has no rows")));
        }
        let rows = rows.into_iter().map(|(r, _)| r).collect();
        self.series_of.insert(pack, name.text.clone(), SeriesId(self.laws.series.len() as u32));
        self.laws.series.push(Series::new(full, pack, ty, unit, rows));
    }

    /// One stored unit: hundredths for money, millionths for shares, for numbers as fine as the finest row.
    fn unit_of(&self, ty: Type, sheet: &Sheet<'s>) -> Ratio {
        if ty != Type::Number {
            return ty.unit();
        }
        let value = sheet.column("value");
        let scale = sheet
            .rows()
            .map(|r| r.field(value).split_once('.').map_or(0, |(_, f)| f.len()))
            .max()
            .unwrap_or(0);
        Ratio::decimal(1, scale.min(9) as u8)
    }

    /// The stored value of a cell.
    fn cell(&self, ty: Type, unit: Ratio, row: Row<'_, 's>, column: Column) -> Option<i64> {
        let text = row.field(column);
        let value = match ty {
            Type::Enum(e) => self.laws.enums[e.ix()].members.iter().position(|(m, _)| m == text).map(|i| i as i64),
            Type::Date => Day::parse(text).map(|d| i64::from(d.0)),
            Type::Country => match Country::parse(text) {
                Some(code) => return self.is_country(code, row.span_of(column)).then_some(i64::from(code.0)),
                None => None,
            },
            Type::YesNo => match text {
                "yes" => Some(1),
                "no" => Some(0),
                _ => None,
            },
            _ => decimal(text).and_then(|d| d.over(unit)).and_then(Ratio::whole),
        };
        if value.is_none() {
            let what = self.type_name(ty);
            let example = match ty {
                Type::Country => "two capitals, such as KZ",
                Type::Date => "year-month-day, such as 2026-01-31",
                Type::YesNo => "`yes` or `no`",
                Type::Enum(_) => "one of its members",
                Type::Money(_) => "a plain number with at most two digits after a point, such as 1250.50",
                Type::Share => "a plain number, such as 0.0925 for 9.25 %",
                _ => "a plain number, such as 12 or 0.5",
            };
            let mut d = Diagnostic::error(row.span_of(column), format!("`{text}` is not {what}")).label(format!("expected {example}"));
            if let Type::Enum(EnumId(e)) = ty
                && let Some(n) = nearest(text, self.laws.enums[e as usize].members.iter().map(|(m, _)| m.as_str()))
            {
                d = d.help(format!("did you mean `{n}`?"));
            }
            self.error(d);
        }
        value
    }

    fn read_table(&mut self, pack: PackId, folder: &str, name: &Name<'s>, keys: &[(Name<'s>, TypeName<'s>)], ty: Option<&TypeName<'s>>, file: &Name<'s>) {
        if !self.declares("table", pack, name) {
            return;
        }
        let full = self.full(pack, &name.text);
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
        let mut needed: Vec<&str> = keys.iter().map(|(n, _)| &*n.text).collect();
        needed.extend(["cites", "confidence", "checked_on"]);
        if ty.is_some() {
            needed.push("value");
        }
        let Some(sheet) = self.sheet(folder, file, &needed, &OF_ANY_ROW) else {
            return;
        };
        let unit = ty.map_or(Ratio::ONE, |t| self.unit_of(t, &sheet));
        let (mut of_figure, value) = (Columns::of(&sheet), sheet.column("value"));
        let of_keys: Vec<(Column, Type)> = keys.iter().zip(&key_types).map(|((n, _), t)| (sheet.column(&n.text), *t)).collect();
        let mut rows: Vec<(Vec<i64>, Figure, Row<'_, 's>)> = Vec::with_capacity(sheet.len());
        for row in sheet.rows() {
            let mut cells = Vec::with_capacity(keys.len());
            for (column, t) in &of_keys {
                cells.extend(self.cell(*t, t.unit(), row, *column));
            }
            let value = match ty {
                Some(t) => self.cell(t, unit, row, value),
                None => Some(1),
            };
            if let (true, Some(value)) = (cells.len() == keys.len(), value)
                && let Some(f) = self.figure(&mut of_figure, row, value)
            {
                rows.push((cells, f, row));
            }
        }
        let columns = self.key_columns(keys, &key_types, &rows);
        if columns.iter().try_fold(1usize, |a, k| a.checked_mul(k.span)).is_none_or(|n| n > MOST_KEYS) {
            self.error(Diagnostic::error(
                name.span,
                format!("the keys of `{full}` span more than {MOST_KEYS} combinations"),
            ));
            return;
        }
        let mut placed: Vec<(usize, Figure, Row<'_, 's>)> = rows
            .into_iter()
            .filter_map(|(k, f, s)| Table::slot(&columns, k.into_iter()).map(|slot| (slot, f, s)))
            .collect();
        self.one_row_a_day(&full, &mut placed);
        let dated = placed.iter().any(|(_, f, _)| f.from != Day::MIN || f.to != Day::MAX);
        let rows = placed.into_iter().map(|(s, f, _)| (s, f)).collect();
        self.tables_of.insert(pack, name.text.clone(), TableId(self.laws.tables.len() as u32));
        self.laws.tables.push(Table::new(full, pack, columns, ty, unit, dated, rows));
    }

    /// The key columns of a table, as far as its rows reach.
    fn key_columns(&self, keys: &[(Name<'s>, TypeName<'s>)], types: &[Type], rows: &[(Vec<i64>, Figure, Row<'_, 's>)]) -> Vec<Key> {
        let column = |(i, ((name, _), ty)): (usize, (&(Name<'s>, TypeName<'s>), &Type))| {
            let reached = || rows.iter().map(|(cells, ..)| cells[i]);
            let (low, high) = match ty {
                Type::Enum(e) => (0, self.laws.enums[e.ix()].members.len() as i64 - 1),
                Type::YesNo => (0, 1),
                _ => (reached().min().unwrap_or(0), reached().max().unwrap_or(0)),
            };
            Key {
                name: name.text.to_string(),
                ty: *ty,
                low,
                span: (high - low + 1) as usize,
            }
        };
        keys.iter().zip(types).enumerate().map(column).collect()
    }

    /// Sorts rows by key and first day, ends one that is open where the next of its key begins, and refuses those that overlap.
    fn one_row_a_day(&mut self, table: &str, placed: &mut [(usize, Figure, Row<'_, 's>)]) {
        placed.sort_by_key(|(slot, f, _)| (*slot, f.from));
        for i in 1..placed.len() {
            let (a, b) = (&placed[i - 1], &placed[i]);
            if a.0 == b.0 && a.1.to >= b.1.from {
                if a.1.to == Day::MAX && a.1.from < b.1.from {
                    let end = Day(b.1.from.0 - 1);
                    placed[i - 1].1.to = end;
                } else {
                    self.error(
                        Diagnostic::error(b.2.span(), format!("two rows of `{table}` hold for the same key on the same day"))
                            .label("this row overlaps another"),
                    );
                }
            }
        }
    }

    pub(super) fn read_countries(&mut self, folder: &str, file: &Name<'s>) {
        let Some(sheet) = self.sheet(folder, file, &["code", "en", "ru"], &["note"]) else {
            return;
        };
        let [code, en, ru] = ["code", "en", "ru"].map(|c| sheet.column(c));
        for row in sheet.rows() {
            match Country::parse(row.field(code)) {
                Some(c) => {
                    let texts = Texts {
                        en: row.field(en).to_owned(),
                        ru: row.field(ru).to_owned(),
                    };
                    self.needs_words(row.span(), format_args!("the country {c}"), &texts);
                    self.laws.countries.insert(c, texts);
                }
                None => self.error(Diagnostic::error(row.span_of(code), "a country is two capitals, such as KZ")),
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
    let digits = whole.bytes().chain(fraction.bytes());
    Some(Ratio::decimal(sign * digits.fold(0, |n, d| n * 10 + i64::from(d - b'0')), fraction.len() as u8))
}
