use sapar_law::{answer::Engine, check::check, source::Source};
fn main() {
    let mut sources = Vec::new();
    for d in std::fs::read_dir("laws").unwrap().flatten() {
        if !d.path().is_dir() { continue }
        for f in std::fs::read_dir(d.path()).unwrap().flatten() {
            let p = f.path();
            let name = p.strip_prefix("laws").unwrap().to_str().unwrap().to_owned();
            if name.ends_with(".law") || name.ends_with(".csv") { sources.push(Source { name, text: std::fs::read_to_string(p).unwrap() }); }
        }
    }
    let e = Engine::new(check(sources).unwrap().laws);
    let mut seen = std::collections::BTreeSet::new();
    for pk in &e.laws.packs { let Some(c) = pk.country else { continue };
        let p = e.plan(Some(c)).unwrap();
        for s in &p.provisions { let pr = &e.laws.provisions[s.id.ix()]; let own = e.laws.packs[pr.pack.ix()].country;
            if own.is_some() && own != Some(c) && !e.laws.topics[pr.topic.ix()].of_origin { seen.insert(pr.name.clone()); } } }
    for s in seen { println!("{s}"); }
}
