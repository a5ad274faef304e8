//! `learn`: substitution costs from pairs of spellings.

use crate::args::Learn;
use crate::reads;
use crate::remarks::{Fault, Remarks};
use crate::stop::Stop;
use crate::told::no_file;
use sapar_names::cost::{ScriptPair, learn};
use sapar_terminal::complain;
use sapar_words::{Lang, say};
use std::collections::BTreeSet;
use std::path::Path;

pub(crate) fn run(c: &Learn, lang: Lang) -> Result<(), Stop> {
    let tables = ["costs.tsv", "levels.tsv"].map(|file| c.tables.join(file));
    let files: Vec<(&str, &Path)> = c.files.iter().map(|f| ("FILES", f.as_path())).collect();
    reads::keep(lang, &files, &tables.each_ref().map(|t| ("--out", Some(t.as_path()))))?;
    let mut pairs = Vec::new();
    for path in &c.files {
        let bytes = std::fs::read(path).map_err(no_file(lang, path))?;
        let (found, bad) = learn::read_pairs(&String::from_utf8_lossy(&bytes));
        pairs.extend(found);
        let mut remarks = Remarks::default();
        for line in bad {
            remarks.add(line as u64, "", Fault::Pair, true);
        }
        remarks.say(lang, path);
    }
    let learned = learn::learn(&pairs, &BTreeSet::new());
    std::fs::create_dir_all(&c.tables).map_err(no_file(lang, &c.tables))?;
    for (path, text) in tables.into_iter().zip([learned.costs.write(), learned.levels.write()]) {
        std::fs::write(&path, text).map_err(no_file(lang, &path))?;
    }
    let used: Vec<String> = ScriptPair::ALL.iter().zip(learned.used).map(|(p, n)| format!("{} {n}", p.name())).collect();
    complain(&format!("{}\n", say(lang, "names-learned", &[("used", used.join(", ").into())])));
    Ok(())
}
