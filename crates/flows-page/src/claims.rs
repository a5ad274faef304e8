//! The register of quoted figures as a file.

use crate::files::{FileError, Form};
use crate::speech::Speech;
use crate::workbook::sheet_of;
use sapar_flows::claims::Claim;
use sapar_flows::say::{Term, Voice};
use sapar_words::Lang;

/// Columns of both forms. In CSV these are their names, for programs; in a workbook they have words.
const COLUMNS: [&str; 14] = [
    "id",
    "claim",
    "quoted",
    "unit",
    "quoted_for",
    "quoted_in",
    "today",
    "today_for",
    "verdict",
    "why",
    "source",
    "place",
    "confidence",
    "checked_on",
];
/// Forms in which it can be had.
pub const CLAIM_FORMS: [Form; 2] = [Form::Csv, Form::Xlsx];

/// A cell: text, or a number as it is.
pub(crate) enum Written {
    Text(String),
    Number(f64),
    Nothing,
}

/// The bytes of the register as CSV or XLSX, with claims, verdicts and reasons in the language of the speech. Sources stand as they are quoted.
///
/// # Errors
/// Another form; a file that cannot be written.
pub fn claims_file(claims: &[Claim], form: Form, speech: &Speech) -> Result<Vec<u8>, FileError> {
    let rows = claims.iter().map(|c| cells(c, speech));
    match form {
        Form::Csv => {
            let mut out = csv::Writer::from_writer(Vec::new());
            let wrong = |e: csv::Error| FileError::Io(e.into());
            out.write_record(COLUMNS).map_err(wrong)?;
            for row in rows {
                let text = row.iter().map(|cell| match cell {
                    Written::Text(t) => t.clone(),
                    Written::Number(n) => n.to_string(),
                    Written::Nothing => String::new(),
                });
                out.write_record(text).map_err(wrong)?;
            }
            out.into_inner().map_err(|e| FileError::Io(e.into_error()))
        }
        Form::Xlsx => {
            let heads: Vec<String> = COLUMNS.iter().map(|c| speech.say(&Term::new(format!("flows-column-claim-{c}")))).collect();
            let title = speech.say(&Term::new("flows-sheet-claims"));
            Ok(sheet_of(&title, &heads, rows)?)
        }
        _ => Err(FileError::NoForm(form.name())),
    }
}

fn cells(c: &Claim, speech: &Speech) -> [Written; 14] {
    let (claim, why) = match speech.lang() {
        Lang::Ru => (&c.claim_ru, &c.why_ru),
        _ => (&c.claim_en, &c.why_en),
    };
    let text = |t: &str| Written::Text(t.to_owned());
    [
        text(&c.id),
        text(claim),
        Written::Number(c.quoted),
        text(&c.unit),
        text(&c.quoted_for),
        text(&c.quoted_in),
        c.today.map_or(Written::Nothing, Written::Number),
        text(&c.today_for),
        Written::Text(speech.say(&c.verdict_term())),
        text(why),
        text(&c.source),
        text(&c.place),
        text(&c.confidence),
        text(&c.checked_on),
    ]
}
