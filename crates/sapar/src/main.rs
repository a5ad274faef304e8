fn main() {
    let mut sources = Vec::new();
    let args: Vec<String> = std::env::args().collect();
    let root = args.iter().skip_while(|a| *a != "--laws").nth(1).cloned().unwrap_or("laws".into());
    let pack = args.iter().skip_while(|a| *a != "--pack").nth(1).cloned();
    for d in std::fs::read_dir(&root).unwrap().flatten() {
        for f in std::fs::read_dir(d.path()).unwrap().flatten() {
            let p = f.path();
            let name = p.strip_prefix(&root).unwrap().to_str().unwrap().to_owned();
            if name.ends_with(".law") || name.ends_with(".csv") {
                sources.push(sapar_law::source::Source { name, text: std::fs::read_to_string(p).unwrap() });
            }
        }
    }
    sources.sort_by(|a, b| a.name.cmp(&b.name));
    if std::env::var("ISOLATE").is_ok() || pack.is_some() && args.iter().any(|a| a == "--only") {
        let p = pack.clone().unwrap();
        sources.retain(|s| ["common", "eaeu", p.as_str()].contains(&s.name.split('/').next().unwrap()));
    }
    match sapar_law::check::check(sources) {
        Ok(c) => {
            println!("ok: {} provisions {} cases", c.laws.provisions.len(), c.laws.cases.len());
            if args.iter().any(|a| a == "test") {
                let engine = sapar_law::answer::Engine::new(c.laws);
                let id = pack.as_ref().and_then(|p| engine.laws.packs.iter().position(|x| x.name == *p));
                let r = engine.run_cases(|c| id.is_none_or(|i| c.pack.ix() == i));
                let mut bad = 0;
                for o in &r.outcomes {
                    let c = &engine.laws.cases[o.case];
                    for (span, m) in &o.failures {
                        let s = &engine.laws.sources[span.file as usize];
                        println!("{}:{}: \"{}\": {}", s.name, sapar_law::source::line_column(&s.text, span.start).0, c.case.title, m);
                    }
                    bad += usize::from(!o.failures.is_empty());
                }
                for (i, p) in engine.laws.provisions.iter().enumerate() {
                    if id.is_none_or(|x| p.pack.ix() == x) && !r.reached.iter().any(|x| x.ix() == i) {
                        println!("no case reaches {}", p.name);
                    }
                }
                println!("{} passed, {} failed", r.outcomes.len() - bad, bad);
            }
        }
        Err(r) => {
            let d: Vec<_> = r.diagnostics.iter().filter(|d| pack.as_ref().is_none_or(|p| r.sources[d.span.file as usize].name.starts_with(&format!("{p}/")))).cloned().collect();
            print!("{}", sapar_law::source::Report { sources: r.sources, diagnostics: d });
            std::process::exit(2);
        }
    }
}
