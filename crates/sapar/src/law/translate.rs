//! `sapar law translate`: what is missing in a language, and taking in what was translated.

use crate::cli::{LawTranslate, Shared};
use crate::laws_source::{checked, for_authors, has_pack};
use crate::stop::Stop;
use crate::text_file;
use sapar_law::source::nearest;
use sapar_words::translations::{Entry, Files, Item, hash, items, lang_of, read, write};
use sapar_words::{Lang, say};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fs;
use std::io::{Write, stdout};
use std::path::Path;

/// Runs the command.
///
/// # Errors
/// Laws or files that cannot be read or written, names that the laws do not have, lines without a tab.
pub fn run(shared: &Shared, args: &LawTranslate) -> Result<(), Stop> {
    let lang = shared.lang();
    let mut texts = for_authors(shared, None)?;
    if let Some(pack) = &args.pack {
        has_pack(&texts.sources, pack, lang)?;
    }
    let folder = texts.folder.clone();
    let files = std::mem::take(&mut texts.translations);
    let laws = checked(texts, lang)?.laws;
    let items: Vec<Item<'_>> = items(&laws)
        .into_iter()
        .filter(|i| args.pack.as_deref().is_none_or(|pack| pack == i.pack))
        .collect();
    let held = held(&files, args.into);
    match (&args.take, folder) {
        (None, _) => missing(&items, &held, args.all),
        (Some(_), None) => Err(Stop::refused(say(lang, "translate-built-in", &[]))),
        (Some(file), Some(folder)) => take(file, &folder, &items, held, args, lang),
    }
}

/// What is held: by pack, then by name.
type Held = HashMap<String, HashMap<String, Entry>>;

fn held(files: &Files, into: Lang) -> Held {
    let mut held = Held::new();
    for (name, text) in files.iter().filter(|(name, _)| lang_of(name) == Some(into)) {
        let pack = name.split('/').next().unwrap_or_default();
        let entries = read(text).0.into_iter().map(|e| (e.id.clone(), e));
        held.entry(pack.to_owned()).or_default().extend(entries);
    }
    held
}

/// `pack/name`, English, Russian, and with `--all` what is held.
fn missing(items: &[Item<'_>], held: &Held, all: bool) -> Result<(), Stop> {
    let mut out = stdout().lock();
    for i in items {
        let own = held.get(i.pack).and_then(|p| p.get(&i.id)).filter(|e| e.of == hash(&i.texts.en));
        if all || own.is_none() {
            let own = own.map_or("", |e| e.text.as_str());
            writeln!(out, "{}/{}\t{}\t{}\t{own}", i.pack, i.id, i.texts.en, i.texts.ru)?;
        }
    }
    Ok(())
}

fn take(file: &Path, folder: &Path, items: &[Item<'_>], mut held: Held, args: &LawTranslate, lang: Lang) -> Result<(), Stop> {
    let text = text_file::read(lang, file)?;
    let known: HashMap<String, &Item<'_>> = items.iter().map(|i| (format!("{}/{}", i.pack, i.id), i)).collect();
    let mut taken = 0usize;
    // Only what was translated is written: other packs are somebody else's work.
    let mut packs: BTreeSet<&str> = BTreeSet::new();
    let mut wrong = Vec::new();
    for (n, line) in text.lines().enumerate().filter(|(_, l)| !l.trim().is_empty()) {
        let refuse = |message: &str, name: &str| {
            let near = nearest(name, known.keys().map(String::as_str)).unwrap_or_default();
            say(
                lang,
                message,
                &[
                    ("file", file.display().to_string().into()),
                    ("line", (n + 1).into()),
                    ("name", name.to_owned().into()),
                    ("near", near.to_owned().into()),
                ],
            )
        };
        let mut cells = line.split('\t');
        let (Some(name), Some(sentence)) = (cells.next(), cells.next().map(str::trim).filter(|s| !s.is_empty())) else {
            wrong.push(refuse("translate-no-tab", line));
            continue;
        };
        let Some(item) = known.get(name) else {
            wrong.push(refuse("translate-no-name", name));
            continue;
        };
        let entry = Entry {
            id: item.id.clone(),
            text: sentence.to_owned(),
            of: hash(&item.texts.en),
            reviewed: args.reviewed.clone(),
        };
        held.entry(item.pack.to_owned()).or_default().insert(item.id.clone(), entry);
        packs.insert(item.pack);
        taken += 1;
    }
    if !wrong.is_empty() {
        // Nothing is written: half a file would hide what is missing.
        return Err(Stop::Refused(wrong));
    }
    // In the order of the laws, so that a change of one sentence is a change of one line.
    let mut by_pack: BTreeMap<&str, Vec<Entry>> = BTreeMap::new();
    for i in items.iter().filter(|i| packs.contains(i.pack)) {
        by_pack.entry(i.pack).or_default().extend(held.get_mut(i.pack).and_then(|p| p.remove(&i.id)));
    }
    for (pack, entries) in by_pack {
        let path = folder.join(pack).join(format!("{}.ftl", args.into.code()));
        let head = [
            "Machine-made translation. A sentence is marked for the reader until it has `.reviewed = who, date`.",
            "`.of` is the hash of the English sentence: if that changes, this translation is no longer shown.",
        ];
        fs::write(&path, write(&head, &entries)).map_err(|e| Stop::cannot_write(lang, &path, &e))?;
    }
    writeln!(stdout().lock(), "{}", say(lang, "translate-taken", &[("n", taken.into())]))?;
    Ok(())
}
