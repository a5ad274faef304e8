use sapar_law::{answer::Engine, check::check, day::Day, model::Country, source::Source};
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
    let t = std::time::Instant::now();
    let laws = match check(sources) { Ok(c) => c.laws, Err(r) => { println!("{r}"); return } };
    println!("check {:?}", t.elapsed());
    let e = Engine::new(laws);
    for c in ["KZ", "RU", "KG", "UZ"] {
        let t = std::time::Instant::now();
        let c = Country::parse(c).unwrap();
        let p = e.plan(Some(c)).unwrap();
        println!("== {c}: plan {:?}, {} nodes {} provisions {} conclusions", t.elapsed(), p.nodes.len(), p.provisions.len(), p.conclusions.len());
        let t = std::time::Instant::now();
        for f in e.gaps(c).unwrap() {
            let n = &e.laws.conclusions[f.conclusion.ix()].name;
            println!("{n}: {} boxes {} holes {} conflicts never {:?} {}", f.boxes, f.holes.len(), f.conflicts.len(), f.never.iter().map(|p| &e.laws.provisions[p.ix()].name).collect::<Vec<_>>(), f.not_checked.iter().map(|(a,b,x)| format!("{a}..{b} {x}")).collect::<Vec<_>>().join("; "));
            for r in f.holes.iter().take(3) { println!("   hole {}..{} {}", r.from, r.to, r.facts.iter().map(|w| format!("{}={}", w.fact, w.value)).collect::<Vec<_>>().join(", ")); }
            for r in f.conflicts.iter().take(3) { println!("   conflict {}..{} {} : {:?}", r.from, r.to, r.facts.iter().map(|w| format!("{}={}", w.fact, w.value)).collect::<Vec<_>>().join(", "), r.provisions.iter().map(|p| &e.laws.provisions[p.ix()].name).collect::<Vec<_>>()); }
        }
        println!("{:?}", t.elapsed());
    }
    let b = e.between(Country::parse("KZ").unwrap(), Country::parse("RU").unwrap(), Day::parse("2026-03-01").unwrap()).unwrap();
    for d in b.differences { println!("{}: {} / {} ({} boxes) {}", e.laws.conclusions[d.conclusion.ix()].name, d.first, d.second, d.boxes, d.examples.iter().take(2).map(|r| r.facts.iter().map(|w| format!("{}={}", w.fact, w.value)).collect::<Vec<_>>().join(",")).collect::<Vec<_>>().join(" | ")); }
    println!("{:?}", b.not_checked);
}
