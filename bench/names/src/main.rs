//! Runs sapar-names on the rows the peers get. Usage in `bench/README.md`.
#![forbid(unsafe_code)]
#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a measuring program stops where something is missing")]

mod big;

use std::collections::{BTreeSet, HashMap};
use std::time::Instant;

use sapar_names::cost::learn;
use sapar_names::cost::{Costs, Levels};
use sapar_names::fold::Token;
use sapar_names::frequency::{Frequencies, skeleton};
use sapar_names::score::{Scorer, Weights};
use sapar_names::{Name, Script, fold};

fn main() {
    let args: Vec<String> = std::env::args().collect();
    match args.get(1).map(String::as_str) {
        Some("learn") => learn_tables(&args[2], &args[3], &args[4..]),
        Some("score") => score(&args[2], &args[3], &args[4], args.get(5).map(String::as_str)),
        Some("fold") => {
            for text in &args[2..] {
                let name = fold(text);
                println!(
                    "{text}: {} {:?}",
                    name.folded(),
                    name.tokens().iter().map(|t| (t.readings(), t.role, t.sex)).collect::<Vec<_>>()
                );
            }
        }
        Some("index") => big::index(&args[2], args[3].parse().expect("rows"), args[4].parse().expect("queries"), &args[5]),
        Some("dedupe") => big::dedupe(&args[2], args.get(3).map(|t| t.parse().expect("bits"))),
        Some("febrl") => big::febrl(&args[2], &args[3], &args[4]),
        Some("pair") => {
            let (a, b) = (fold(&args[2]), fold(&args[3]));
            if let Some(m) = Scorer::default().names(&a, &b) {
                println!(
                    "{} | {} bits {:.1} sim {:.2} missing {}",
                    a.folded(),
                    b.folded(),
                    m.bits,
                    m.similarity,
                    m.missing
                );
                for t in m.matches() {
                    let (x, y) = (&a.tokens()[t.a.0 as usize], &b.tokens()[t.b.0 as usize]);
                    println!(
                        "   {:?} {:?} sim {:.2} {:?} rarity {:.1} bits {:.1}",
                        x.readings()[t.a.1 as usize],
                        y.readings()[t.b.1 as usize],
                        t.similarity,
                        t.rule,
                        t.rarity,
                        t.bits
                    );
                }
            }
        }
        _ => eprintln!("learn | score | fold"),
    }
}

fn read(path: &str) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|e| panic!("{path}: {e}"))
}

/// `learn DATA OUT [held-out pair files]`: tables from the token lists, leaving out every token of the held-out persons.
fn learn_tables(data: &str, out: &str, held: &[String]) {
    let mut pairs = Vec::new();
    let mut counts: HashMap<u32, f64> = HashMap::new();
    let t = Instant::now();
    for file in ["netrans_wd_russian_20.tsv", "netrans_wd_arabic_20.tsv"] {
        let (p, bad) = learn::read_pairs(&read(&format!("{data}/{file}")));
        println!("{file}: {} pairs, {} bad lines", p.len(), bad.len());
        pairs.extend(p);
    }
    // Forenames and family names of the region with their romanised form, one of each a line.
    for file in ["common-forenames-by-country.csv", "common-surnames-by-country.csv"] {
        let before = pairs.len();
        for line in read(&format!("{data}/{file}")).lines().skip(1) {
            let f: Vec<&str> = line.split(',').collect();
            let (native, romanised) = if file.contains("fore") { (f[10], f[11]) } else { (f[4], f[5]) };
            if native != romanised && !native.contains(' ') && !romanised.contains(' ') {
                pairs.push(learn::TokenPair {
                    a: native.to_owned(),
                    b: romanised.to_owned(),
                    count: 25.0,
                });
            }
        }
        println!("{file}: {} pairs", pairs.len() - before);
    }
    let mut without = BTreeSet::new();
    for path in held {
        for line in read(path).lines() {
            let f: Vec<&str> = line.split('\t').collect();
            if f.len() == 5 && f[0] == "1" {
                for text in [f[3], f[4]] {
                    without.extend(fold(text).tokens().iter().map(|t| t.readings()[0].text().to_owned()));
                }
            }
        }
    }
    for p in &pairs {
        for text in [&p.a, &p.b] {
            // What is held out is not counted either.
            let learned = |t: &&Token| t.script != Script::Other && !without.contains(t.readings()[0].text());
            for token in fold(text).tokens().iter().filter(learned) {
                *counts.entry(skeleton(&token.readings()[0])).or_default() += p.count / 2.0;
            }
        }
    }
    let mut rows: Vec<(u32, u32)> = counts.into_iter().filter(|(_, c)| *c >= 3.0).map(|(k, c)| (k, c as u32)).collect();
    rows.sort_unstable();
    let mut text = String::from("# Consonant skeletons and how often tokens of public name lists have them, counted by `learn` (CC0 sources)\n");
    for (k, c) in rows {
        text.push_str(&format!("{k}\t{c}\n"));
    }
    let learned = learn::learn(&pairs, &without);
    println!("held out tokens {}, used {:?}, {:?}", without.len(), learned.used, t.elapsed());
    std::fs::write(format!("{out}/costs.tsv"), learned.costs.write()).expect("costs");
    std::fs::write(format!("{out}/levels.tsv"), learned.levels.write()).expect("levels");
    std::fs::write(format!("{out}/token_frequencies.tsv"), text).expect("frequencies");
}

/// `score PAIRS BITS SIMILARITIES [TABLES]`: name-only scores of labelled pairs, in the order of the file.
fn score(path: &str, bits_out: &str, similarity_out: &str, tables: Option<&str>) {
    let text = read(path);
    let rows: Vec<Vec<&str>> = text.lines().map(|l| l.split('\t').collect()).collect();
    let (costs, levels) = match tables {
        Some("hand") => (Costs::hand(), Levels::hand()),
        Some(dir) => (
            Costs::parse(&read(&format!("{dir}/costs.tsv")), "costs").expect("costs"),
            Levels::parse(&read(&format!("{dir}/levels.tsv")), "levels").expect("levels"),
        ),
        None => (Costs::learned().clone(), Levels::learned().clone()),
    };
    let frequencies = match tables {
        Some(dir) if dir != "hand" => Frequencies::parse(&read(&format!("{dir}/token_frequencies.tsv"))),
        _ => Frequencies::common().clone(),
    };
    let scorer = Scorer {
        costs: &costs,
        levels: &levels,
        frequencies: &frequencies,
        weights: Weights::default(),
    };
    // Tables are read when they are first asked for: no part of what a name costs.
    for (a, b) in [("Саша", "Cemil"), ("علی", "Anna")] {
        let _ = scorer.names(&fold(a), &fold(b));
    }
    let t0 = big::cpu();
    let folded: Vec<(Name, Name)> = rows.iter().map(|r| (fold(r[3]), fold(r[4]))).collect();
    let t1 = big::cpu();
    let scores: Vec<_> = folded.iter().map(|(a, b)| scorer.names(a, b)).collect();
    let t2 = big::cpu();
    let tokens: usize = folded.iter().map(|(a, b)| a.tokens().len() + b.tokens().len()).sum();
    println!(
        "CPU time: fold {:.0} ns a name, {:.0} ns a token; score {:.0} ns a pair",
        (t1 - t0) * 1e3 / (2 * rows.len()) as f64,
        (t1 - t0) * 1e3 / tokens as f64,
        (t2 - t1) * 1e3 / rows.len() as f64
    );
    let column = |f: &dyn Fn(&sapar_names::score::NameMatch) -> f32| scores.iter().map(|s| format!("{:.4}\n", s.as_ref().map_or(-99.0, f))).collect::<String>();
    std::fs::write(bits_out, column(&|s| s.bits)).expect("bits");
    std::fs::write(similarity_out, column(&|s| s.similarity)).expect("similarities");
}
