//! A section as a workbook: one sheet as it is read, one with every figure in a row of its own, one with the sources.

use crate::claims::Written;
use crate::speech::Speech;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError};
use sapar_flows::figure::{Figure, Unit};
use sapar_flows::page::{Cell, Section};
use sapar_flows::say::{Explain, Term, Voice};

/// A sheet holds so many rows; no section comes near it.
const MOST_ROWS: usize = 1_048_000;

/// Wide enough for a sentence.
const SENTENCE: u16 = 50;
/// From so many characters on a column holds sentences.
const LONG: usize = 40;

/// A new workbook of that title. The same content gives the same bytes: no clock goes into the file.
fn book_of(title: &str) -> Result<Workbook, XlsxError> {
    let mut book = Workbook::new();
    let day = ExcelDateTime::from_ymd(2000, 1, 1)?;
    book.set_properties(&DocProperties::new().set_title(title).set_creation_datetime(&day));
    Ok(book)
}

fn head() -> Format {
    Format::new().set_bold().set_text_wrap().set_align(FormatAlign::Top)
}

/// One sheet with a heading for each column.
pub(crate) fn sheet_of<const N: usize>(title: &str, heads: &[String], rows: impl Iterator<Item = [Written; N]>) -> Result<Vec<u8>, XlsxError> {
    let mut book = book_of(title)?;
    let (bold, wrapped) = (head(), Format::new().set_text_wrap().set_align(FormatAlign::Top));
    let top = Format::new().set_align(FormatAlign::Top);
    let sheet = book.add_worksheet();
    sheet.set_name(sheet_name(title))?;
    for (c, text) in heads.iter().enumerate() {
        sheet.write_with_format(0, column(c), text, &bold)?;
    }
    let mut long = [false; N];
    for (r, row) in (1..).zip(rows.take(MOST_ROWS)) {
        for (c, cell) in row.into_iter().enumerate() {
            match cell {
                Written::Text(t) => {
                    long[c] |= t.chars().count() > LONG;
                    sheet.write_with_format(r, column(c), t, &wrapped)?
                }
                Written::Number(n) => sheet.write_with_format(r, column(c), n, &top)?,
                Written::Nothing => sheet,
            };
        }
    }
    for c in (0..N).filter(|c| long[*c]) {
        sheet.set_column_width(column(c), SENTENCE)?;
    }
    sheet.set_freeze_panes(1, 0)?;
    book.save_to_buffer()
}

pub(crate) fn workbook(section: &Section, speech: &Speech) -> Result<Vec<u8>, XlsxError> {
    let title = speech.say(&section.printed_title());
    let mut book = book_of(&title)?;
    let say = |id: &'static str| speech.say(&Term::new(id));
    let bold = head();

    let sheet = book.add_worksheet();
    sheet.set_name(sheet_name(&say("flows-sheet-table")))?;
    table(sheet, section, speech, &bold)?;

    let sheet = book.add_worksheet();
    sheet.set_name(sheet_name(&say("flows-sheet-figures")))?;
    figures(sheet, section, speech, &bold)?;

    let sheet = book.add_worksheet();
    sheet.set_name(sheet_name(&say("flows-sheet-sources")))?;
    for (c, id) in ["source", "revision", "retrieved", "copy", "licence"].iter().enumerate() {
        let head = speech.say(&Term::new(format!("flows-column-{id}")));
        sheet.write_with_format(0, column(c), head, &bold)?;
    }
    for (r, v) in (1..).zip(section.sources()) {
        for (c, text) in [&v.source, &v.revision, &v.retrieved, &v.copy, &v.licence].into_iter().enumerate() {
            sheet.write(r, column(c), text)?;
        }
    }
    sheet.set_column_width(0, 40)?;
    book.save_to_buffer()
}

fn column(c: usize) -> u16 {
    u16::try_from(c).unwrap_or(u16::MAX)
}

/// Names of sheets have at most 31 letters and none of `[]:*?/\`.
fn sheet_name(text: &str) -> String {
    text.chars().filter(|c| !"[]:*?/\\'".contains(*c)).take(31).collect()
}

fn number_format(unit: Unit) -> Format {
    Format::new().set_num_format(match unit.decimals() {
        0 => "#,##0",
        1 => "#,##0.0",
        _ => "#,##0.00",
    })
}

fn table(sheet: &mut Worksheet, section: &Section, speech: &Speech, bold: &Format) -> Result<(), XlsxError> {
    sheet.write_with_format(0, 0, speech.say(&section.printed_title()), &Format::new().set_bold())?;
    let corner = section.grid.corner.as_ref().map_or_else(String::new, |c| speech.say(c));
    sheet.write_with_format(2, 0, corner, bold)?;
    for (c, name) in section.grid.columns.iter().enumerate() {
        sheet.write_with_format(2, column(c + 1), speech.say(name), bold)?;
        sheet.set_column_width(column(c + 1), 16)?;
    }
    sheet.set_column_width(0, 34)?;
    let mut at = 3;
    for row in section.grid.rows.iter().take(MOST_ROWS) {
        sheet.write(at, 0, speech.say(&row.label))?;
        for (c, cell) in row.cells.iter().enumerate() {
            let c = column(c + 1);
            match cell {
                Cell::Figure(f) => sheet.write_with_format(at, c, f.value, &number_format(f.unit))?,
                Cell::Word(t) => sheet.write(at, c, speech.say(t))?,
                Cell::Absent => sheet.write(at, c, speech.say(&Term::new("flows-cell-absent")))?,
                Cell::Withheld => sheet.write(at, c, speech.say(&Term::new("flows-cell-withheld")))?,
            };
        }
        at += 1;
    }
    at += 1;
    for note in &section.notes {
        sheet.write(at, 0, speech.say(note))?;
        at += 1;
    }
    for bridge in section.bridges() {
        sheet.write(at, 0, speech.say(&bridge.term()))?;
        at += 1;
    }
    for v in section.sources() {
        let term = Term::new("flows-word-source")
            .with("source", v.source.as_str())
            .with("revision", v.revision.as_str())
            .with("day", v.retrieved.as_str())
            .with("licence", v.licence.as_str());
        sheet.write(at, 0, speech.say(&term))?;
        at += 1;
    }
    sheet.set_freeze_panes(3, 1)?;
    Ok(())
}

fn figures(sheet: &mut Worksheet, section: &Section, speech: &Speech, bold: &Format) -> Result<(), XlsxError> {
    let heads = [
        "title",
        "area",
        "counterpart",
        "sex",
        "period",
        "group",
        "value",
        "low",
        "high",
        "coverage",
        "status",
        "source",
        "revision",
        "retrieved",
        "licence",
    ];
    for (c, id) in heads.iter().enumerate() {
        let head = speech.say(&Term::new(format!("flows-column-{id}")));
        sheet.write_with_format(0, column(c), head, bold)?;
    }
    let name = |f: &Figure| f.counterpart.map_or_else(String::new, |a| speech.area(a));
    for (r, f) in (1..).zip(section.grid.figures().take(MOST_ROWS)) {
        let words = [
            speech.say(&f.title()),
            speech.area(f.area),
            name(f),
            speech.say(&f.sex.term()),
            f.period.replace('/', "–"),
            f.group.clone().unwrap_or_default(),
        ];
        for (c, text) in words.iter().enumerate() {
            sheet.write(r, column(c), text)?;
        }
        sheet.write_with_format(r, 6, f.value, &number_format(f.unit))?;
        if let Some(b) = f.bounds {
            sheet.write_with_format(r, 7, b.low, &number_format(f.unit))?;
            sheet.write_with_format(r, 8, b.high, &number_format(f.unit))?;
            sheet.write(r, 9, f64::from(b.percent))?;
        }
        let rest = [
            speech.say(&f.status.term()),
            f.provenance.sources(),
            f.provenance.revisions(),
            f.provenance.retrieved().to_string(),
            f.provenance.licences(),
        ];
        for (c, text) in rest.iter().enumerate() {
            sheet.write(r, column(c + 10), text)?;
        }
    }
    sheet.set_column_width(0, 50)?;
    sheet.set_freeze_panes(1, 0)?;
    Ok(())
}
