//! `sapar law fmt`: law texts in their one written form.

use super::diagnostics;
use crate::cli::{LawFmt, Shared};
use crate::stop::Stop;
use crate::text_file;
use sapar_law::source::{Report, Source};
use sapar_terminal::{complain, whole_file};
use sapar_words::{Lang, say};
use serde_json::json;
use std::fs;
use std::io::{Write, stdout};
use std::path::{Path, PathBuf};

/// Status of `--check` if a file is not in form.
const NOT_IN_FORM: u8 = 1;
/// Status if a file cannot be read as law.
const WRONG: u8 = 2;

/// Runs the command.
///
/// # Errors
/// Files that cannot be read, written or parsed; with `--check`, files that would change.
pub fn run(shared: &Shared, args: &LawFmt) -> Result<(), Stop> {
    let lang = shared.lang();
    let files = files(shared, args, lang)?;
    let mut out = stdout().lock();
    let mut changed = Vec::new();
    let mut wrong = Report {
        sources: Vec::new(),
        diagnostics: Vec::new(),
    };
    for path in &files {
        let text = text_file::read(lang, path)?;
        let source = Source {
            name: path.display().to_string(),
            text: text.into(),
        };
        match sapar_law::format::format(&source) {
            Ok(formed) if formed == source.text => {}
            Ok(formed) => {
                if !args.check {
                    whole_file::write(path, formed.as_bytes()).map_err(|e| Stop::cannot_write(lang, path, &e))?;
                }
                let message = if args.check { "fmt-would-change" } else { "fmt-changed" };
                if !args.output.json {
                    writeln!(out, "{}", say(lang, message, &[("file", source.name.as_str().into())]))?;
                }
                changed.push(source.name);
            }
            Err(found) => {
                let file = wrong.sources.len() as u32;
                wrong.sources.push(source);
                wrong.diagnostics.extend(found.into_iter().map(|mut d| {
                    d.span.file = file;
                    d
                }));
            }
        }
    }
    let not_in_form = args.check && !changed.is_empty();
    let errors = wrong.diagnostics.len();
    if args.output.json {
        let found = diagnostics::as_json(&wrong, None);
        let ok = errors == 0 && !not_in_form;
        writeln!(out, "{}", json!({ "ok": ok, "written": !args.check, "changed": changed, "diagnostics": found }))?;
    } else {
        complain(&diagnostics::draw(&wrong, None, lang));
        let summary = if args.check { "fmt-summary-check" } else { "fmt-summary" };
        writeln!(out, "{}", say(lang, summary, &[("n", changed.len().into())]))?;
        if errors > 0 {
            complain(&format!("{}\n", say(lang, "check-errors", &[("n", errors.into())])));
        }
    }
    match (errors, not_in_form) {
        (0, false) => Ok(()),
        (0, true) => Err(Stop::Failed(NOT_IN_FORM)),
        _ => Err(Stop::Failed(WRONG)),
    }
}

/// The law files of the paths named, which are nothing else, else of the folder of the laws.
fn files(shared: &Shared, args: &LawFmt, lang: Lang) -> Result<Vec<PathBuf>, Stop> {
    let mut files = Vec::new();
    let beside = PathBuf::from("laws");
    let folder = shared.laws.clone().or_else(|| beside.is_dir().then_some(beside));
    let paths = match (args.paths.is_empty(), folder) {
        (false, _) => args.paths.clone(),
        (true, Some(folder)) => vec![folder],
        (true, None) => return Err(Stop::refused(say(lang, "fmt-built-in", &[]))),
    };
    for path in paths {
        if path.is_dir() {
            collect(&path, &mut files).map_err(|e| Stop::cannot_read(lang, &path, &e))?
        } else if is_law(&path) {
            files.push(path)
        } else {
            return Err(Stop::refused(say(lang, "fmt-no-law", &[("file", path.display().to_string().into())])));
        }
    }
    files.sort();
    files.dedup();
    Ok(files)
}

/// Is it a text of law by its name? Figures stand beside them and have no form.
fn is_law(path: &Path) -> bool {
    path.extension().is_some_and(|e| e == "law")
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> std::io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let path = entry.path();
        // A link may lead round in a circle; a folder of laws has none.
        if entry.file_type()?.is_dir() {
            collect(&path, files)?;
        } else if is_law(&path) {
            files.push(path);
        }
    }
    Ok(())
}
