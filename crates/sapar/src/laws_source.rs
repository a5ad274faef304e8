//! Where the laws come from: built in, or a folder.

use crate::cli::{Shared, Which};
use crate::law::diagnostics;
use crate::stop::Stop;
use crate::text_file;
use sapar_law::answer::Engine;
use sapar_law::check::{Checked, check, check_for_answers};
use sapar_law::source::{Report, Severity, Source, nearest};
use sapar_terminal::complain;
use sapar_words::{Lang, say};
use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Name and text of every file of `laws/`, in the order of their names.
static BUILT_IN: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/laws.rs"));

/// The pack that all others share.
const COMMON: &str = "common";

/// Texts of laws and where they were read.
#[derive(Clone)]
pub struct Texts {
    /// The texts, sorted by name.
    pub sources: Vec<Source>,
    /// The folder, unless they are built in.
    pub folder: Option<PathBuf>,
    /// Files of translations, `kz/kk.ftl`.
    pub translations: sapar_words::translations::Files,
}

/// The laws that questions are put to: built in, unless a folder is named. Their cases are not read: who changes laws runs `law check` and `law test`.
///
/// # Errors
/// The folder cannot be read, or the laws hold errors (which are shown).
pub fn engine(shared: &Shared) -> Result<Engine, Stop> {
    let lang = shared.lang();
    let mut texts = read(shared.laws.as_deref(), lang)?;
    sapar_words::translations::install(std::mem::take(&mut texts.translations));
    Ok(Engine::new(checked_by(check_for_answers, texts, lang)?.laws))
}

/// For those who write laws: the folder named, else `./laws` if there is one, else what is built in.
///
/// # Errors
/// The folder cannot be read, or there is no such pack.
pub fn for_authors(shared: &Shared, which: Option<&Which>) -> Result<Texts, Stop> {
    let lang = shared.lang();
    let beside = Path::new("laws");
    let folder = shared.laws.clone().or_else(|| beside.join(COMMON).is_dir().then(|| beside.to_owned()));
    let mut texts = read(folder.as_deref(), lang)?;
    if let Some(pack) = which.and_then(|w| w.pack.as_deref()) {
        has_pack(&texts.sources, pack, lang)?;
        if which.is_some_and(|w| w.only) {
            leave_out_broken(&mut texts.sources, pack);
        }
    }
    Ok(texts)
}

/// Checks texts; errors are shown on standard error.
///
/// # Errors
/// There are errors.
pub fn checked(texts: Texts, lang: Lang) -> Result<Checked, Stop> {
    checked_by(check, texts, lang)
}

fn checked_by(check: impl Fn(Vec<Source>) -> Result<Checked, Report>, texts: Texts, lang: Lang) -> Result<Checked, Stop> {
    let folder = texts.folder.clone();
    check(texts.sources).map_err(|report| {
        complain(&diagnostics::draw(&report, folder.as_deref(), lang));
        Stop::refused(say(lang, "laws-have-errors", &[("n", errors(&report).into())]))
    })
}

/// How many errors a report holds.
pub fn errors(report: &Report) -> usize {
    report.diagnostics.iter().filter(|d| d.severity == Severity::Error).count()
}

fn read(folder: Option<&Path>, lang: Lang) -> Result<Texts, Stop> {
    let (mut sources, translations) = match folder {
        Some(dir) => {
            let (laws, others): (Vec<Source>, Vec<Source>) = read_folder(dir, lang)?.into_iter().partition(|s| !is_translation(&s.name));
            (laws, others.into_iter().map(|s| (s.name.into(), s.text)).collect())
        }
        None => {
            let (laws, others): (Vec<_>, Vec<_>) = BUILT_IN.iter().copied().partition(|(name, _)| !is_translation(name));
            // Translations are read when a language asks for them: until then not a byte is copied.
            let others = others.into_iter().map(|(name, text)| (name.into(), text.into())).collect();
            (laws.into_iter().map(built_in).collect(), others)
        }
    };
    if sources.iter().all(|s| !s.name.ends_with(".law")) {
        let folder = folder.map(|d| d.display().to_string()).unwrap_or_default();
        return Err(Stop::refused(say(lang, "no-laws-in", &[("folder", folder.into())])));
    }
    sources.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(Texts {
        sources,
        folder: folder.map(Path::to_owned),
        translations,
    })
}

fn built_in((name, text): (&str, &'static str)) -> Source {
    Source {
        name: name.to_owned(),
        text: text.into(),
    }
}

fn is_translation(name: &str) -> bool {
    sapar_words::translations::lang_of(name).is_some()
}

fn is_law(name: &str) -> bool {
    name.ends_with(".law") || name.ends_with(".csv") || is_translation(name)
}

/// `DIR/<pack>/*.law`, `*.csv` and translations.
fn read_folder(dir: &Path, lang: Lang) -> Result<Vec<Source>, Stop> {
    let wrong = |path: &Path, e: io::Error| Stop::cannot_read(lang, path, &e);
    let mut sources = Vec::new();
    for pack in fs::read_dir(dir).map_err(|e| wrong(dir, e))? {
        let pack = pack.map_err(|e| wrong(dir, e))?.path();
        if !pack.is_dir() {
            in_its_place(&pack, false, lang)?;
            continue;
        }
        for file in fs::read_dir(&pack).map_err(|e| wrong(&pack, e))? {
            let path = file.map_err(|e| wrong(&pack, e))?.path();
            let Some(name) = path.strip_prefix(dir).ok().and_then(Path::to_str).map(|n| n.replace('\\', "/")) else {
                continue;
            };
            if path.is_dir() {
                for inside in fs::read_dir(&path).map_err(|e| wrong(&path, e))? {
                    in_its_place(&inside.map_err(|e| wrong(&path, e))?.path(), false, lang)?;
                }
                continue;
            }
            in_its_place(&path, true, lang)?;
            if is_law(&name) {
                let text = text_file::read(lang, &path)?;
                sources.push(Source { name, text: text.into() });
            }
        }
    }
    Ok(sources)
}

/// Nobody reads a law that does not stand in the folder of a pack, or whose name ends otherwise, as an editor may make it end: its author would hear "ok".
fn in_its_place(path: &Path, in_a_pack: bool, lang: Lang) -> Result<(), Stop> {
    let name = path.file_name().and_then(|n| n.to_str()).unwrap_or_default();
    let lower = name.to_lowercase();
    let meant_as_law = !name.starts_with('.') && (lower.ends_with(".law") || lower.ends_with(".law.txt"));
    if !meant_as_law || (in_a_pack && name.ends_with(".law")) {
        return Ok(());
    }
    Err(Stop::refused(say(lang, "law-out-of-place", &[("file", path.display().to_string().into())])))
}

/// Is there such a pack?
///
/// # Errors
/// There is none, with the nearest.
pub fn has_pack(sources: &[Source], pack: &str, lang: Lang) -> Result<(), Stop> {
    let packs: BTreeSet<&str> = sources.iter().map(Source::pack).collect();
    if packs.contains(pack) {
        return Ok(());
    }
    Err(Stop::refused(crate::refusal::unknown(lang, "refuse-pack", pack, nearest(pack, packs))))
}

/// Leaves out the files of other packs that hold errors, so that an author can work while others do. What everybody shares stays.
fn leave_out_broken(sources: &mut Vec<Source>, pack: &str) {
    loop {
        let Err(report) = check(sources.clone()) else { return };
        let broken: BTreeSet<&str> = report
            .diagnostics
            .iter()
            .filter(|d| d.severity == Severity::Error)
            .filter_map(|d| report.sources.get(d.span.file as usize))
            .filter(|s| s.pack() != pack && s.pack() != COMMON)
            .map(|s| s.name.as_str())
            .collect();
        if broken.is_empty() {
            return;
        }
        sources.retain(|s| !broken.contains(s.name.as_str()));
    }
}
