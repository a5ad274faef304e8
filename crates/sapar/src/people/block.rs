//! A chunk of persons, understood: a column of stored values for each fact that the file gives.

use super::cells::{Cells, number_text};
use super::header::{Header, Use};
use super::raw::{Raw, RawCells, RawColumn, TextRows};
use crate::refusal;
use sapar_law::check::GivenError;
use sapar_law::day::Day;
use sapar_law::facts::{Facts, IN_ORDER, LAWFUL_UNTIL, OVERSTAY};
use sapar_law::model::{Country, Currency, FactId, Laws, Type};
use sapar_law::show::show;
use sapar_law::window::Stays;
use sapar_words::{Lang, say};
use std::borrow::Cow;

/// A cell that cannot be used.
#[derive(Debug, Clone)]
pub struct Slip {
    /// The row in its chunk.
    pub row: usize,
    /// The row in its file, counted from 1 without the header, as `--row` counts.
    pub number: u64,
    /// The line in its file, if it has lines.
    pub line: Option<u64>,
    /// The row's own name, if the file has them.
    pub id: String,
    /// The column; empty if the row as a whole is wrong.
    pub column: String,
    /// What stands there.
    pub value: String,
    /// What was expected.
    pub expected: String,
}

impl Slip {
    /// As one sentence.
    pub fn sentence(&self, lang: Lang) -> String {
        let number = self.number.to_string();
        let place = match self.line {
            Some(line) => say(lang, "people-row-line", &[("row", number.into()), ("line", line.to_string().into())]),
            None => say(lang, "people-row", &[("row", number.into())]),
        };
        let args = [
            ("place", place.into()),
            ("column", self.column.as_str().into()),
            ("value", self.value.as_str().into()),
            ("expected", self.expected.as_str().into()),
        ];
        say(lang, if self.column.is_empty() { "people-slip-row" } else { "people-slip" }, &args)
    }
}

/// The values of one fact.
#[derive(Debug, Clone)]
pub struct Given {
    /// Which fact.
    pub fact: FactId,
    /// The stored value of each row; `None`: unknown.
    pub values: Vec<Option<i64>>,
}

/// A chunk of persons.
#[derive(Debug)]
pub struct Block {
    /// Rows.
    pub len: usize,
    /// The number of the first row in its file.
    first: u64,
    /// The line of each row, if the file has lines.
    lines: Vec<u64>,
    /// The names of the rows, if the file has them.
    pub ids: Option<Vec<String>>,
    /// The day of each row, if the file has it.
    on: Option<Vec<Option<i64>>>,
    /// Facts, entry and exit from the stays among them.
    pub given: Vec<Given>,
    /// Stays.
    pub stays: Option<Vec<Option<Stays>>>,
    /// What cannot be used.
    pub slips: Vec<Slip>,
    /// Rows that get no answer, because of a slip.
    pub bad: Vec<bool>,
    currencies: Vec<(usize, FactId, Currency)>,
}

struct Reading<'a> {
    laws: &'a Laws,
    lang: Lang,
    slips: Vec<Found>,
}

/// A slip before its row has a number: row, column (`None`: the row as a whole), what stands there, what was expected.
type Found = (usize, Option<usize>, String, String);

impl Reading<'_> {
    fn slip(&mut self, row: usize, column: usize, value: String, expected: String) {
        self.slips.push((row, Some(column), value, expected));
    }

    fn expected(&self, e: &GivenError) -> String {
        match e {
            GivenError::WrongValue { name, expected, .. } => self
                .laws
                .fact(name)
                .map_or_else(|| expected.clone(), |f| refusal::expects(self.laws, self.lang, self.laws.facts[f.ix()].ty)),
            GivenError::OutOfRange { low, high, .. } => say(self.lang, "range", &[("from", low.as_str().into()), ("to", high.as_str().into())]),
            GivenError::Contradiction(what) => refusal::contradiction(self.lang, what),
            GivenError::UnknownFact { .. } => e.to_string(),
        }
    }
}

/// The text of a cell, trimmed; a number of a typed column as it would be written; bytes that are no text as an error.
fn cell<'r>(cells: &'r RawCells, row: usize, column: usize) -> Result<Option<Cow<'r, str>>, String> {
    let trimmed = |t: &'r str| Some(t.trim()).filter(|t| !t.is_empty()).map(Cow::Borrowed);
    match cells {
        RawCells::Rows(rows) => {
            let bytes = rows.cell(row, column);
            std::str::from_utf8(bytes).map(trimmed).map_err(|_| String::from_utf8_lossy(bytes).into_owned())
        }
        RawCells::Columns(columns) => match &columns[column] {
            RawColumn::Nothing => Ok(None),
            RawColumn::Numbers(meant, values) => Ok(values[row].map(|v| Cow::Owned(number_text(*meant, v)))),
            RawColumn::Text(values) => match &values[row] {
                None => Ok(None),
                Some(Ok(t)) => Ok(trimmed(t)),
                Some(Err(bytes)) => Err(String::from_utf8_lossy(bytes).into_owned()),
            },
        },
    }
}

impl Block {
    /// Reads a chunk.
    pub fn read(laws: &Laws, lang: Lang, cells: &Cells<'_>, header: &Header, raw: &Raw) -> Block {
        let len = raw.len;
        let mut r = Reading { laws, lang, slips: Vec::new() };
        let mut block = Block {
            len,
            first: raw.first,
            lines: raw.lines.clone(),
            ids: None,
            on: None,
            given: Vec::new(),
            stays: None,
            slips: Vec::new(),
            bad: vec![false; len],
            currencies: Vec::new(),
        };
        if let RawCells::Rows(TextRows { uneven, width, .. }) = &raw.cells {
            for u in uneven {
                let mut expected = say(lang, "people-uneven", &[("expected", (*width).into()), ("found", u.cells.into())]);
                if let Some(line) = u.to_line {
                    expected = format!("{expected}; {}", say(lang, "people-open-quote", &[("line", line.to_string().into())]));
                }
                r.slips.push((u.row, None, String::new(), expected));
            }
        }
        for (column, what) in header.uses.iter().enumerate() {
            match *what {
                Use::Nothing => {}
                Use::Id => {
                    block.ids = Some(
                        (0..len)
                            .map(|row| {
                                cell(&raw.cells, row, column)
                                    .unwrap_or_else(|lossy| Some(lossy.into()))
                                    .unwrap_or_default()
                                    .into_owned()
                            })
                            .collect(),
                    )
                }
                Use::On => block.on = Some(days(&mut r, &raw.cells, column, len)),
                Use::Stays(f) => block.stays = Some(stays(&mut r, cells, &raw.cells, column, f, len)),
                Use::Fact(f) => {
                    let values = facts(&mut r, cells, &raw.cells, column, f, len, &mut block.currencies);
                    block.given.push(Given { fact: f, values });
                }
            }
        }
        for (row, column, value, expected) in r.slips {
            let column = column.map(|c| header.names[c].clone()).unwrap_or_default();
            block.refuse(row, column, value, expected);
        }
        block.ends_of_stays(laws);
        block
    }

    /// A row becomes one without an answer.
    fn refuse(&mut self, row: usize, column: String, value: String, expected: String) {
        self.bad[row] = true;
        let slip = Slip {
            row,
            number: self.first + row as u64,
            line: self.lines.get(row).copied(),
            id: self.ids.as_ref().map(|ids| ids[row].clone()).unwrap_or_default(),
            column,
            value,
            expected,
        };
        self.slips.push(slip);
    }

    /// The column of a fact.
    pub fn fact(&self, id: FactId) -> Option<&[Option<i64>]> {
        self.given.iter().find(|g| g.fact == id).map(|g| g.values.as_slice())
    }

    /// The day a row is asked for, if the file says so.
    pub fn on(&self, row: usize) -> Option<Day> {
        self.on.as_ref().and_then(|on| on[row]).and_then(|d| i32::try_from(d).ok()).map(Day)
    }

    /// The destination of a row.
    pub fn destination(&self, laws: &Laws, row: usize) -> Option<Country> {
        let stored = self.fact(laws.fact("destination")?)?[row]?;
        u16::try_from(stored).ok().map(Country)
    }

    /// One row as facts.
    pub fn facts_of(&self, laws: &Laws, row: usize) -> Facts {
        let mut facts = Facts::new(laws);
        for g in &self.given {
            if let Some(v) = g.values[row] {
                facts.set_stored(g.fact, v);
            }
        }
        if let Some(stays) = self.stays.as_ref().and_then(|s| s[row].clone()) {
            facts.set_stays(stays);
        }
        for (_, fact, currency) in self.currencies.iter().filter(|(r, _, _)| *r == row) {
            if let Some(v) = self.fact(*fact).and_then(|c| c[row]) {
                // It was read from the same words; its currency is kept with it only on this way.
                let text = show(laws, Type::Money(Some(*currency)), v);
                let _ = facts.set(laws, &laws.facts[fact.ix()].name, &text);
            }
        }
        facts
    }

    /// Entry and exit follow from the last stay where they were not given.
    fn ends_of_stays(&mut self, laws: &Laws) {
        let Some(stays) = &self.stays else { return };
        for (name, entry) in [(IN_ORDER[0].0, true), (IN_ORDER[0].1, false)] {
            let of = |s: &Stays| if entry { s.last_entry() } else { s.last_exit() };
            let Some(fact) = laws.fact(name) else { continue };
            let derived: Vec<Option<i64>> = stays.iter().map(|s| s.as_ref().and_then(of).map(|d| i64::from(d.0))).collect();
            match self.given.iter_mut().find(|g| g.fact == fact) {
                Some(g) => g.values.iter_mut().zip(derived).for_each(|(v, d)| *v = v.or(d)),
                None => self.given.push(Given { fact, values: derived }),
            }
        }
    }

    /// Rows whose facts cannot be true together become rows without answers.
    pub fn check(&mut self, laws: &Laws, lang: Lang, days: &[Day]) {
        let mut suspects: Vec<usize> = self.currencies.iter().map(|(row, _, _)| *row).collect();
        let column = |name: &str| laws.fact(name).and_then(|f| self.fact(f));
        for (earlier, later) in IN_ORDER {
            if let (Some(a), Some(b)) = (column(earlier), column(later)) {
                suspects.extend((0..self.len).filter(|i| matches!((a[*i], b[*i]), (Some(a), Some(b)) if b < a)));
            }
        }
        if let Some(born) = column("birth_date") {
            suspects.extend((0..self.len).filter(|i| born[*i].is_some_and(|b| b > i64::from(days[*i].0))));
        }
        let [entry, exit, until, over] = [IN_ORDER[0].0, IN_ORDER[0].1, LAWFUL_UNTIL, OVERSTAY].map(column);
        if let Some(entry) = entry {
            let of = |c: Option<&[Option<i64>]>, row: usize| c.and_then(|c| c[row]);
            // What is said of the present stay; whether it fits is found below, row by row.
            let stay = |row: usize| {
                let Some(begin) = entry[row] else { return false };
                let last = self.stays.as_ref().and_then(|s| s[row].as_ref()).and_then(Stays::last_entry);
                let days = i64::from(days[row].0) - begin;
                last.is_some_and(|d| i64::from(d.0) != begin)
                    || of(exit, row).is_none() && days >= 0 && (of(until, row).is_some_and(|d| d < begin) || of(over, row).is_some_and(|n| n > days))
            };
            suspects.extend((0..self.len).filter(|row| stay(*row)));
        }
        suspects.sort_unstable();
        suspects.dedup();
        for row in suspects {
            if let Err(e) = self.facts_of(laws, row).check(laws, days[row]) {
                let expected = refusal::given(laws, lang, &e);
                self.refuse(row, String::new(), String::new(), expected);
            }
        }
    }
}

fn days(r: &mut Reading<'_>, cells: &RawCells, column: usize, len: usize) -> Vec<Option<i64>> {
    let day = |text: &str| Day::parse(text).map(|d| i64::from(d.0));
    (0..len)
        .map(|row| {
            let (value, found) = match cell(cells, row, column) {
                Ok(None) => return None,
                Ok(Some(t)) => (day(&t), t.into_owned()),
                Err(lossy) => (None, lossy),
            };
            if value.is_none() {
                r.slip(row, column, found, say(r.lang, "expect-date", &[]));
            }
            value
        })
        .collect()
}

fn stays(r: &mut Reading<'_>, cells: &Cells<'_>, raw: &RawCells, column: usize, fact: FactId, len: usize) -> Vec<Option<Stays>> {
    (0..len)
        .map(|row| {
            let (error, found) = match cell(raw, row, column) {
                Ok(None) => return None,
                Ok(Some(t)) => match cells.stays(fact, &t) {
                    Ok(stays) => return Some(stays),
                    Err(e) => (r.expected(&e), t.into_owned()),
                },
                Err(lossy) => (say(r.lang, "expect-stays", &[]), lossy),
            };
            r.slip(row, column, found, error);
            None
        })
        .collect()
}

fn facts(
    r: &mut Reading<'_>,
    cells: &Cells<'_>,
    raw: &RawCells,
    column: usize,
    fact: FactId,
    len: usize,
    currencies: &mut Vec<(usize, FactId, Currency)>,
) -> Vec<Option<i64>> {
    if let RawCells::Columns(columns) = raw
        && let RawColumn::Numbers(meant, values) = &columns[column]
    {
        let one = |(row, v): (usize, &Option<i64>)| match cells.number(fact, *meant, (*v)?) {
            Ok(v) => Some(v),
            Err(e) => {
                let expected = r.expected(&e);
                r.slip(row, column, number_text(*meant, (*v)?), expected);
                None
            }
        };
        return values.iter().enumerate().map(one).collect();
    }
    (0..len)
        .map(|row| {
            let (expected, found) = match cell(raw, row, column) {
                Ok(None) => return None,
                Ok(Some(t)) => match cells.text(fact, &t) {
                    Ok((v, currency)) => {
                        currencies.extend(currency.map(|c| (row, fact, c)));
                        return Some(v);
                    }
                    Err(e) => (r.expected(&e), t.into_owned()),
                },
                Err(lossy) => (refusal::expects(r.laws, r.lang, r.laws.facts[fact.ix()].ty), lossy),
            };
            r.slip(row, column, found, expected);
            None
        })
        .collect()
}
