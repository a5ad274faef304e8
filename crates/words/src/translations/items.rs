//! Every sentence of the laws that a person may read, under the name by which translators find it.

use sapar_law::model::{Head, Laws};
use sapar_law::syntax::Texts;

/// The pack whose declarations all others share.
const COMMON: &str = "common";

/// A sentence to be translated.
#[derive(Debug, Clone)]
pub struct Item<'a> {
    /// The pack in whose folder the translation stands.
    pub pack: &'a str,
    /// Its name, `provision-kz-stay_days-note`.
    pub id: String,
    /// The sentence in English and Russian.
    pub texts: &'a Texts,
}

/// All sentences, in the order in which the laws declare them; those without words are left out.
pub fn items(laws: &Laws) -> Vec<Item<'_>> {
    let mut all: Vec<Item<'_>> = Vec::new();
    let mut put = |pack, id: String, texts| {
        let id = id.replace('.', "-");
        all.push(Item { pack, id, texts });
    };
    for f in &laws.facts {
        put(COMMON, format!("fact-{}", f.name), &f.question);
        if let Some(why) = &f.why {
            put(COMMON, format!("fact-{}-why", f.name), why);
        }
    }
    for e in &laws.enums {
        for (member, texts) in &e.members {
            put(COMMON, format!("enum-{}-{member}", e.name), texts);
        }
    }
    for t in &laws.topics {
        put(COMMON, format!("topic-{}", t.name), &t.title);
    }
    for c in &laws.conclusions {
        put(COMMON, format!("conclusion-{}", c.name), &c.title);
    }
    for g in &laws.groups {
        put(COMMON, format!("group-{}", g.name), &g.title);
    }
    if let Some(s) = &laws.safeguard {
        put(COMMON, "safeguard".to_owned(), &s.texts);
    }
    let mut countries: Vec<_> = laws.countries.iter().collect();
    countries.sort_by_key(|(code, _)| code.to_string());
    for (code, texts) in countries {
        put(COMMON, format!("country-{code}"), texts);
    }
    let pack_of = |id: sapar_law::model::PackId| laws.packs.get(id.ix()).map_or(COMMON, |p| p.name.as_str());
    for p in &laws.provisions {
        let pack = pack_of(p.pack);
        let id = format!("provision-{}", p.name);
        put(pack, id.clone(), &p.texts);
        if let Head::Norm(norm) = &p.head {
            if let Some(place) = &norm.place {
                put(pack, format!("{id}-where"), place);
            }
            if let Some(papers) = &norm.documents {
                put(pack, format!("{id}-documents"), papers);
            }
        }
        for (i, (_, texts)) in p.unless.iter().enumerate() {
            put(pack, format!("{id}-unless-{}", i + 1), texts);
        }
        if let Some(note) = &p.note {
            put(pack, format!("{id}-note"), note);
        }
    }
    for p in &laws.procedures {
        let pack = pack_of(p.pack);
        put(pack, format!("procedure-{}", p.name), &p.texts);
        if let Some(note) = &p.note {
            put(pack, format!("procedure-{}-note", p.name), note);
        }
    }
    all.retain(|i| !i.texts.en.is_empty());
    all
}
